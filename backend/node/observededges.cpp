// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/observededges.h"

namespace plexica::node {

std::vector<plugins::ObservedEdge> observedEdges(const std::vector<gateway::PairTraffic> &pairs)
{
    std::vector<plugins::ObservedEdge> edges;
    edges.reserve(pairs.size());
    for (const gateway::PairTraffic &pair : pairs) {
        edges.push_back({.from = pair.callerPluginId,
                         .to = pair.targetPluginId,
                         .serviceName = pair.serviceName,
                         .calls = static_cast<qint64>(pair.calls),
                         .errors = static_cast<qint64>(pair.errors),
                         .p50Milliseconds = pair.p50Milliseconds,
                         .p99Milliseconds = pair.p99Milliseconds,
                         .bytesIn = static_cast<qint64>(pair.bytesIn),
                         .bytesOut = static_cast<qint64>(pair.bytesOut)});
    }
    return edges;
}

std::vector<plugins::CallRate> callRates(const std::vector<gateway::PairTraffic> &pairs)
{
    std::vector<plugins::CallRate> rates;
    for (const gateway::PairTraffic &pair : pairs) {
        if (pair.callsPerMinute > 0)
            rates.push_back({pair.callerPluginId, pair.targetPluginId, pair.serviceName, pair.callsPerMinute,
                             pair.errorsPerMinute});
    }
    return rates;
}

std::vector<plugins::RecentCaller> recentCallers(const std::vector<gateway::PairTraffic> &pairs,
                                                 const QString &pluginId)
{
    std::vector<plugins::RecentCaller> callers;
    for (const gateway::PairTraffic &pair : pairs) {
        if (pair.targetPluginId == pluginId && pair.callerPluginId != pluginId)
            callers.push_back({pair.callerPluginId, pair.serviceName, static_cast<qint64>(pair.calls),
                               static_cast<qint64>(pair.errors)});
    }
    return callers;
}

} // namespace plexica::node
