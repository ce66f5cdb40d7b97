// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/gatewaycommands.h"

#include "bridge/administrator.h"
#include "node/node.h"

namespace plexica::app {

namespace {

constexpr int callsAtOnce = 300;

} // namespace

void GatewayCommands::look(const GatewayLook &look, const Reply<GatewayPicture> &done)
{
    m_node.lookAtCalls();
    GatewayPicture picture;
    gateway::TrafficBook &traffic = m_node.traffic();
    gateway::CallFilter filter;
    filter.tenantId = look.tenantId;
    filter.afterSequence = look.afterCall;
    filter.limit = callsAtOnce;
    picture.calls = traffic.calls(filter);
    picture.lastCall = traffic.lastSequence();
    picture.hasSummary = look.summary;
    if (look.summary) {
        picture.pairs = traffic.pairs(look.tenantId);
        picture.troubled = m_node.gateway().targets(look.tenantId, true);
        picture.limits = m_node.gateway().limitsReached(look.tenantId);
    }
    done(std::move(picture));
}

void GatewayCommands::traffic(const Reply<TrafficByService> &done)
{
    TrafficByService all;
    for (const QString &tenant : m_node.registry().tenants()) {
        const auto services = m_node.traffic().services(tenant);
        for (auto at = services.cbegin(); at != services.cend(); ++at)
            all.insert({tenant, at.key()}, at.value());
    }
    done(std::move(all));
}

void GatewayCommands::errorHours(const Reply<ErrorHoursByService> &done)
{
    ErrorHoursByService all;
    for (const QString &tenant : m_node.registry().tenants()) {
        const auto services = m_node.traffic().errorHours(tenant);
        for (auto at = services.cbegin(); at != services.cend(); ++at)
            all.insert({tenant, at.key()}, at.value());
    }
    done(std::move(all));
}

void GatewayCommands::explain(const gateway::CallRequest &request, const Reply<gateway::Explanation> &done)
{
    done(m_node.gateway().explain(request));
}

void GatewayCommands::call(gateway::CallRequest request, Reply<TriedCall> done)
{
    gateway::CallHandlers handlers;
    handlers.onDone = [done = std::move(done)](gateway::CallOutcome outcome) {
        if (!outcome.result)
            return done(fail(std::move(outcome.result.error())));
        TriedCall tried;
        tried.status = outcome.result->head.status;
        tried.headers = std::move(outcome.result->head.headers);
        tried.body = std::move(outcome.result->body);
        tried.duration = outcome.duration;
        tried.attempts = outcome.attempts;
        tried.instanceId = outcome.instanceId;
        tried.cache = outcome.cache;
        done(std::move(tried));
    };
    m_node.gateway().start(std::move(request), std::move(handlers));
}

void GatewayCommands::resetCircuit(const QString &tenantId, const QString &serviceId,
                                   const Reply<gateway::TargetStatus> &done)
{
    done(m_node.gateway().resetCircuit(tenantId, serviceId, administrator()));
}

} // namespace plexica::app
