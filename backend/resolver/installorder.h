// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/cycles.h"
#include "resolver/graph.h"

#include <QStringList>

namespace plexica::resolver {

/// The required edges between two nodes of `members` (node numbers), each once.
Adjacency requiredEdges(const Graph &graph, const std::vector<bool> &members);

/// The members of a set of nodes, dependencies before dependents, ties by name. An optional edge counts too, unless it
/// lies on a cycle; so does a required one, which only a graph that is refused has.
QStringList installOrder(const Graph &graph, const std::vector<bool> &members);

} // namespace plexica::resolver
