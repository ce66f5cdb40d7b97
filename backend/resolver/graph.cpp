// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/graph.h"

#include <algorithm>

namespace plexica::resolver {

Graph::Graph(const World &world, const Overlay &overlay)
{
    QHash<QString, Node> byId;
    byId.reserve(static_cast<qsizetype>(world.installed.size()));
    std::size_t edgeCount = 0;
    const auto install = [&](const PluginVersion *plugin, bool active) {
        Node &node = byId[plugin->id];
        node.plugin = plugin;
        node.active = active;
        edgeCount += plugin->dependencies.size();
    };
    for (const Installation &installation : world.installed) {
        if (!overlay.candidate || installation.plugin->id != overlay.candidate->id)
            install(installation.plugin.get(), installation.active);
    }
    if (overlay.candidate)
        install(overlay.candidate, overlay.candidateIsActive);
    for (const LiveService &service : world.live)
        byId[service.pluginId].live.push_back(&service);

    std::vector<const PluginVersion *> plugins;
    plugins.reserve(static_cast<std::size_t>(byId.size()));
    for (const Node &node : std::as_const(byId)) {
        if (node.plugin)
            plugins.push_back(node.plugin);
    }
    for (const PluginVersion *plugin : plugins) {
        for (const DependencyDeclaration &dependency : plugin->dependencies)
            byId[dependency.pluginId]; // a node even if it is not there
    }
    for (const LiveService &service : world.silent) {
        if (const auto node = byId.find(service.pluginId); node != byId.end())
            node->silent.push_back(&service);
    }

    m_nodes.reserve(static_cast<std::size_t>(byId.size()));
    for (auto it = byId.begin(); it != byId.end(); ++it) {
        it->id = it.key();
        m_nodes.push_back(std::move(*it));
    }
    std::sort(m_nodes.begin(), m_nodes.end(), [](const Node &a, const Node &b) { return a.id < b.id; });
    m_index.reserve(static_cast<qsizetype>(m_nodes.size()));
    for (int i = 0; i < size(); ++i)
        m_index.insert(m_nodes[static_cast<std::size_t>(i)].id, i);

    for (int i = 0; i < size(); ++i) {
        const auto offer = [this, i](const QString &service) {
            auto &nodes = m_offering[service];
            if (nodes.empty() || nodes.back() != i)
                nodes.push_back(i);
        };
        const Node &node = m_nodes[static_cast<std::size_t>(i)];
        for (const LiveService *service : node.live)
            offer(service->serviceName);
        if (node.plugin) {
            for (const OfferedService &service : node.plugin->services)
                offer(service.name);
        }
    }

    m_edges.reserve(edgeCount);
    for (int from = 0; from < size(); ++from) {
        Node &node = m_nodes[static_cast<std::size_t>(from)];
        if (!node.plugin)
            continue;
        const int first = static_cast<int>(m_edges.size());
        for (const DependencyDeclaration &dependency : node.plugin->dependencies) {
            const int to = find(dependency.pluginId);
            m_edges.push_back(
                {from, to, &dependency, standingOf(dependency, m_nodes[static_cast<std::size_t>(to)].provider())});
        }
        std::sort(m_edges.begin() + first, m_edges.end(), [](const Edge &a, const Edge &b) {
            return a.to != b.to ? a.to < b.to : a.dependency->serviceName < b.dependency->serviceName;
        });
        for (int edge = first; edge < static_cast<int>(m_edges.size()); ++edge) {
            node.out.push_back(edge);
            m_nodes[static_cast<std::size_t>(m_edges[static_cast<std::size_t>(edge)].to)].in.push_back(edge);
        }
    }
}

const std::vector<int> &Graph::offering(const QString &serviceName) const
{
    static const std::vector<int> nobody;
    const auto found = m_offering.constFind(serviceName);
    return found == m_offering.constEnd() ? nobody : *found;
}

Graph::Reach Graph::required(int root) const
{
    Reach reach;
    reach.by.assign(m_nodes.size(), -1);
    std::vector<bool> seen(m_nodes.size(), false);
    seen[static_cast<std::size_t>(root)] = true;
    reach.nodes.push_back(root);
    std::size_t levelEnd = 1;
    for (std::size_t at = 0; at < reach.nodes.size(); ++at) {
        if (at == levelEnd) {
            std::sort(reach.nodes.begin() + static_cast<std::ptrdiff_t>(at), reach.nodes.end());
            levelEnd = reach.nodes.size();
        }
        for (const int index : node(reach.nodes[at]).out) {
            const Edge &e = edge(index);
            if (!e.dependency->required || seen[static_cast<std::size_t>(e.to)])
                continue;
            seen[static_cast<std::size_t>(e.to)] = true;
            reach.by[static_cast<std::size_t>(e.to)] = index;
            reach.nodes.push_back(e.to);
        }
    }
    return reach;
}

} // namespace plexica::resolver
