// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaycommands.h"
#include "bridge/relay.h"

namespace plexica::app {

/// Carries looks at the gateway to the node thread and their replies back. GUI thread.
class GatewayRelay : public GatewayLink
{
public:
    explicit GatewayRelay(Relay<GatewayCommands> relay)
        : m_relay(std::move(relay))
    {
    }

    void look(const GatewayLook &look, Reply<GatewayPicture> done) override
    {
        m_relay.ask(&GatewayCommands::look, std::move(done), look);
    }
    void carriedBy(const QString &nodeId, const QString &tenantId,
                   Reply<std::vector<plugins::ObservedEdge>> done) override
    {
        m_relay.ask(&GatewayCommands::carriedBy, std::move(done), nodeId, tenantId);
    }
    void traffic(Reply<TrafficByService> done) override { m_relay.ask(&GatewayCommands::traffic, std::move(done)); }
    void minutes(const gateway::MinutesFilter &filter, Reply<std::vector<gateway::MinuteTraffic>> done) override
    {
        m_relay.ask(&GatewayCommands::minutes, std::move(done), filter);
    }
    void traces(const TraceLook &look, Reply<TracesPicture> done) override
    {
        m_relay.ask(&GatewayCommands::traces, std::move(done), look);
    }
    void trace(const QString &tenantId, gateway::TraceId id, Reply<TraceCalls> done) override
    {
        m_relay.ask(&GatewayCommands::trace, std::move(done), tenantId, id);
    }
    void errorHours(Reply<ErrorHoursByService> done) override
    {
        m_relay.ask(&GatewayCommands::errorHours, std::move(done));
    }
    void explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done) override
    {
        m_relay.ask(&GatewayCommands::explain, std::move(done), request);
    }
    void call(const gateway::CallRequest &request, Reply<TriedCall> done) override
    {
        m_relay.ask(&GatewayCommands::call, std::move(done), request);
    }
    void resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done) override
    {
        m_relay.ask(&GatewayCommands::resetCircuit, std::move(done), tenantId, serviceId);
    }

private:
    Relay<GatewayCommands> m_relay;
};

} // namespace plexica::app
