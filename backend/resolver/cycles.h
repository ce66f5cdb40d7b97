// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plexica::resolver {

/// For each node the nodes it points to, ascending, each once.
using Adjacency = std::vector<std::vector<int>>;

/// The number of each node's strongly connected component (Tarjan). Only nodes from `first` on count; the others get
/// -1. Without recursion, so chains of any length do.
std::vector<int> components(const Adjacency &graph, int first = 0);

/// Elementary cycles, each once and beginning with its smallest node, in lexicographic order, at most `limit` (Johnson,
/// "Finding all the elementary circuits of a directed graph", 1975). Without recursion.
std::vector<std::vector<int>> elementaryCycles(const Adjacency &graph, std::size_t limit);

} // namespace plexica::resolver
