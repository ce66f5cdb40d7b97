// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"
#include "plugins/plugindirectorytypes.h"

#include <vector>

namespace plexica::node {

/// What the gateway has carried between plugins, as the graph of plugins has it. Any thread.
std::vector<plugins::ObservedEdge> observedEdges(const std::vector<gateway::PairTraffic> &pairs);

} // namespace plexica::node
