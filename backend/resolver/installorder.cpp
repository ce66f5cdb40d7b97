// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/installorder.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace plexica::resolver {

namespace {

template <typename Keep>
Adjacency edgesWhere(const Graph &graph, const std::vector<bool> &members, Keep keep)
{
    Adjacency adjacency(graph.nodes().size());
    for (const Edge &edge : graph.edges()) {
        if (!members[static_cast<std::size_t>(edge.from)] || !members[static_cast<std::size_t>(edge.to)] || !keep(edge))
            continue;
        // Edges come by origin and target, so equal ones stand together.
        auto &targets = adjacency[static_cast<std::size_t>(edge.from)];
        if (targets.empty() || targets.back() != edge.to)
            targets.push_back(edge.to);
    }
    return adjacency;
}

} // namespace

Adjacency requiredEdges(const Graph &graph, const std::vector<bool> &members)
{
    return edgesWhere(graph, members, [](const Edge &edge) { return edge.dependency->required; });
}

QStringList installOrder(const Graph &graph, const std::vector<bool> &members)
{
    const auto all = components(edgesWhere(graph, members, [](const Edge &) { return true; }));
    const auto crosses = [](const std::vector<int> &component, const Edge &edge) {
        return component[static_cast<std::size_t>(edge.from)] != component[static_cast<std::size_t>(edge.to)];
    };
    const auto isSensible = [&](const Edge &edge) { return edge.dependency->required || crosses(all, edge); };
    const auto remaining = components(edgesWhere(graph, members, isSensible));
    const Adjacency dependencies =
        edgesWhere(graph, members, [&](const Edge &edge) { return isSensible(edge) && crosses(remaining, edge); });

    Adjacency dependents(graph.nodes().size());
    std::vector<std::size_t> missing(graph.nodes().size());
    std::priority_queue<int, std::vector<int>, std::greater<>> ready; // smallest number, and so first name, on top
    for (int node = 0; node < graph.size(); ++node) {
        const auto &targets = dependencies[static_cast<std::size_t>(node)];
        missing[static_cast<std::size_t>(node)] = targets.size();
        for (const int target : targets)
            dependents[static_cast<std::size_t>(target)].push_back(node);
        if (targets.empty() && members[static_cast<std::size_t>(node)])
            ready.push(node);
    }
    QStringList order;
    while (!ready.empty()) {
        const int node = ready.top();
        ready.pop();
        order.append(graph.node(node).id);
        for (const int dependent : dependents[static_cast<std::size_t>(node)]) {
            if (--missing[static_cast<std::size_t>(dependent)] == 0)
                ready.push(dependent);
        }
    }
    return order;
}

} // namespace plexica::resolver
