// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

namespace plexica::node {
class Node;
}

namespace plexica::app {

/// Answers looks at the gateway on the node thread; replies are called there. See GatewayLink for what they do.
class GatewayCommands
{
public:
    explicit GatewayCommands(node::Node &node)
        : m_node(node)
    {
    }

    void look(const GatewayLook &look, const Reply<GatewayPicture> &done);
    void carriedBy(const QString &nodeId, const QString &tenantId,
                   const Reply<std::vector<plugins::ObservedEdge>> &done);
    void traffic(const Reply<TrafficByService> &done);
    void minutes(const gateway::MinutesFilter &filter, const Reply<std::vector<gateway::MinuteTraffic>> &done);
    void traces(const TraceLook &look, const Reply<TracesPicture> &done);
    void trace(const QString &tenantId, gateway::TraceId id, const Reply<TraceCalls> &done);
    void errorHours(const Reply<ErrorHoursByService> &done);
    void explain(const gateway::CallRequest &request, const Reply<gateway::Explanation> &done);
    void call(gateway::CallRequest request, Reply<TriedCall> done);
    void resetCircuit(const QString &tenantId, const QString &serviceId, const Reply<gateway::TargetStatus> &done);

private:
    node::Node &m_node;
};

} // namespace plexica::app
