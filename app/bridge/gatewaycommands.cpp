// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/gatewaycommands.h"

#include "bridge/administrator.h"
#include "node/node.h"
#include "node/observededges.h"

#include <limits>

namespace plexica::app {

namespace {

constexpr std::size_t tracesAtOnce = 1000;
/// Calls that end later than any.
constexpr quint64 noCalls = std::numeric_limits<quint64>::max();

} // namespace

void GatewayCommands::look(const GatewayLook &look, const Reply<GatewayPicture> &done)
{
    // Other nodes tell of their calls only while somebody wants them.
    if (look.afterCall != noCalls)
        m_node.lookAtCalls();
    GatewayPicture picture;
    gateway::TrafficBook &traffic = m_node.traffic();
    gateway::CallFilter filter;
    filter.tenantId = look.tenantId;
    filter.afterSequence = look.afterCall;
    filter.nodeId = look.nodeId;
    filter.limit = look.atMost;
    picture.calls = traffic.callPtrs(filter);
    picture.lastCall = traffic.lastSequence();
    picture.hasSummary = look.summary;
    if (look.summary) {
        picture.asksForKeys = m_node.settings().auth.mode == config::AuthMode::Keys;
        picture.pairs = traffic.pairs(look.tenantId);
        picture.troubled = m_node.gateway().targets(look.tenantId, true);
        picture.limits = m_node.gateway().limitsReached(look.tenantId);
    }
    done(std::move(picture));
}

void GatewayCommands::carriedBy(const QString &nodeId, const QString &tenantId,
                                const Reply<std::vector<plugins::ObservedEdge>> &done)
{
    done(node::observedEdges(m_node.traffic().pairsOf(nodeId, tenantId)));
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

void GatewayCommands::minutes(const gateway::MinutesFilter &filter,
                              const Reply<std::vector<gateway::MinuteTraffic>> &done)
{
    done(m_node.traffic().minutes(filter));
}

void GatewayCommands::traces(const TraceLook &look, const Reply<TracesPicture> &done)
{
    m_node.lookAtCalls();
    const gateway::TrafficBook &traffic = m_node.traffic();
    TracesPicture picture;
    picture.lastCall = traffic.lastSequence();
    if (look.known != 0 && look.known == picture.lastCall) {
        picture.changed = false;
        return done(std::move(picture));
    }
    picture.traces = traffic.traces().traces(look.filter);
    picture.cut = picture.traces.size() > tracesAtOnce;
    if (picture.cut)
        picture.traces.resize(tracesAtOnce);
    picture.sampled = traffic.traces().isSampled(look.filter.tenantId, currentTime());
    if (picture.sampled) {
        for (const gateway::PairTraffic &pair : traffic.pairs(look.filter.tenantId, Milliseconds(60'000)))
            picture.callsPerMinute += pair.callsPerMinute;
    }
    done(std::move(picture));
}

void GatewayCommands::trace(const QString &tenantId, gateway::TraceId id, const Reply<TraceCalls> &done)
{
    m_node.lookAtCalls();
    done(m_node.traffic().traces().trace(tenantId, id));
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
