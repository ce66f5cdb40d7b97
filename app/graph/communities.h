// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plexica::app {

/// Nodes that have more to do with each other than with the rest: the Louvain method (Blondel et al., 2008), which
/// moves each node to the community that gains most modularity, then takes communities for nodes, until nothing gains.
/// Directions do not count. The same graph gives the same answer. O(edges) a pass, some tens of passes.
/// `from`, `to`: one an edge, without loops. Returns one number a node; nodes of the same number belong together.
std::vector<int> communities(int nodes, const std::vector<int> &from, const std::vector<int> &to);

} // namespace plexica::app
