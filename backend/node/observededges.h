// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"
#include "plugins/plugindirectorytypes.h"

#include <vector>

namespace plexica::node {

/// What the gateway has carried between plugins, as the graph of plugins has it. Any thread.
std::vector<plugins::ObservedEdge> observedEdges(const std::vector<gateway::PairTraffic> &pairs);
/// How often plugins call others now, of pairs that do.
std::vector<plugins::CallRate> callRates(const std::vector<gateway::PairTraffic> &pairs);
/// Who has called a plugin, but itself.
std::vector<plugins::RecentCaller> recentCallers(const std::vector<gateway::PairTraffic> &pairs,
                                                 const QString &pluginId);

} // namespace plexica::node
