// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/standing.h"

#include <QHash>

#include <vector>

namespace plexica::resolver {

/// One dependency between two nodes.
struct Edge
{
    int from = -1;
    int to = -1;
    const DependencyDeclaration *dependency = nullptr;
    Standing standing;
};

/// A plugin that is installed, live, or only named by a dependency.
struct Node
{
    QString id;
    const PluginVersion *plugin = nullptr; ///< nullptr: not installed
    bool active = true;
    std::vector<const LiveService *> live;
    std::vector<const LiveService *> silent;
    std::vector<int> out; ///< edges, by target, then service
    std::vector<int> in;  ///< edges, by origin

    bool isPresent() const { return plugin || !live.empty(); }
    Provider provider() const { return {plugin, active, live}; }
};

/// What would be otherwise than in the World.
struct Overlay
{
    const PluginVersion *candidate = nullptr; ///< installed, in place of one with its id
    bool candidateIsActive = true;
};

/// The dependency graph of one tenant; nodes stand in the order of their names, so that a smaller number is an
/// earlier name. Points into the World and the candidate, which must outlive it.
class Graph
{
public:
    explicit Graph(const World &world, const Overlay &overlay = {});

    const std::vector<Node> &nodes() const { return m_nodes; }
    const std::vector<Edge> &edges() const { return m_edges; }
    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    const Edge &edge(int index) const { return m_edges[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    /// -1: nothing of that name.
    int find(const QString &id) const { return m_index.value(id, -1); }

    /// The nodes that declare or have live a service of that name, by name.
    const std::vector<int> &offering(const QString &serviceName) const;

    /// The nodes that `root` needs over required edges, with `root`, as breadth-first search finds them (each level by
    /// name), and for each node of the graph the edge it was reached by (-1: not, or the root).
    struct Reach
    {
        std::vector<int> nodes;
        std::vector<int> by;
    };
    Reach required(int root) const;

private:
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    QHash<QString, int> m_index;
    QHash<QString, std::vector<int>> m_offering;
};

} // namespace plexica::resolver
