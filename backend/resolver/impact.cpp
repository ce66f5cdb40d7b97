// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/resolver.h"

#include <algorithm>

namespace plexica::resolver {

namespace {

/// Spreads from the plugin that an action touches to all that break with it.
class Spread
{
public:
    Spread(const Graph &graph, int root)
        : m_graph(graph)
        , m_root(root)
        , m_distance(graph.nodes().size(), 0)
        , m_broken(graph.nodes().size(), false)
    {
        m_broken[static_cast<std::size_t>(root)] = true;
    }

    /// `breaks` says which edges into the root break; whoever requires a broken plugin breaks too.
    template <typename Breaks>
    Impact run(Breaks breaks)
    {
        Impact impact;
        std::vector<int> open{m_root};
        std::vector<int> by;
        std::size_t levelEnd = 1;
        for (std::size_t at = 0; at < open.size(); ++at) {
            if (at == levelEnd) {
                const auto level = static_cast<std::ptrdiff_t>(at);
                std::sort(open.begin() + level, open.end());
                std::sort(by.begin() + level - 1, by.end()); // edges are numbered by origin, so both stay in step
                levelEnd = open.size();
            }
            for (const int index : m_graph.node(open[at]).in) {
                const Edge &edge = m_graph.edge(index);
                const auto from = static_cast<std::size_t>(edge.from);
                if (!edge.dependency->required || m_broken[from] || (open[at] == m_root && !breaks(edge)))
                    continue;
                m_broken[from] = true;
                m_distance[from] = m_distance[static_cast<std::size_t>(edge.to)] + 1;
                by.push_back(index);
                open.push_back(edge.from);
            }
        }
        for (const int index : by)
            impact.required.push_back(dependent(index));
        addOptional(open, breaks, impact);
        return impact;
    }

private:
    Dependent dependent(int index) const
    {
        const Edge &edge = m_graph.edge(index);
        return {m_graph.node(edge.from).id, m_graph.node(edge.to).id, m_distance[static_cast<std::size_t>(edge.to)] + 1,
                edge.dependency->serviceName, edge.dependency->constraint.text()};
    }

    template <typename Breaks>
    void addOptional(const std::vector<int> &broken, Breaks breaks, Impact &impact) const
    {
        std::vector<bool> listed(m_graph.nodes().size(), false);
        for (const int node : broken) {
            for (const int index : m_graph.node(node).in) {
                const Edge &edge = m_graph.edge(index);
                const auto from = static_cast<std::size_t>(edge.from);
                if (edge.dependency->required || m_broken[from] || listed[from] || (node == m_root && !breaks(edge)))
                    continue;
                listed[from] = true;
                impact.optional.push_back(dependent(index));
            }
        }
    }

    const Graph &m_graph;
    int m_root;
    std::vector<int> m_distance;
    std::vector<bool> m_broken;
};

QStringList vanishing(const Node &node, ImpactAction action, const PluginVersion *newVersion)
{
    QStringList services;
    const bool isUpgrade = action == ImpactAction::Upgrade;
    if (node.plugin) {
        for (const OfferedService &service : node.plugin->services) {
            if (!isUpgrade || (newVersion && !newVersion->findService(service.name)))
                services.append(service.name);
        }
    }
    if (!isUpgrade) {
        for (const LiveService *service : node.live)
            services.append(service->serviceName);
    }
    services.sort();
    services.removeDuplicates();
    return services;
}

} // namespace

UninstallCheck Resolver::checkUninstall(const QString &pluginId) const
{
    UninstallCheck check;
    const int node = m_graph.find(pluginId);
    if (node < 0)
        return check;
    for (const int index : m_graph.node(node).in) {
        const Edge &edge = m_graph.edge(index);
        if (!edge.dependency->required)
            continue;
        const QString &id = m_graph.node(edge.from).id;
        const QString constraint = edge.dependency->constraint.text(); // empty: any version
        const QString what = edge.dependency->subject() + (constraint.isEmpty() ? constraint : u' ' + constraint);
        if (!check.blockedBy.empty() && check.blockedBy.back().pluginId == id)
            check.blockedBy.back().reason += QStringLiteral(", %1").arg(what);
        else
            check.blockedBy.push_back({id, QStringLiteral("requires %1").arg(what)});
    }
    check.canUninstall = check.blockedBy.empty();
    return check;
}

Impact Resolver::impact(const QString &pluginId, ImpactAction action, const PluginVersion *newVersion) const
{
    const int root = m_graph.find(pluginId);
    if (root < 0 || (action == ImpactAction::Upgrade && !newVersion))
        return {};
    const Node &node = m_graph.node(root);
    Provider after = node.provider();
    after.plugin = newVersion;
    Impact impact = Spread(m_graph, root).run([&](const Edge &edge) {
        return action != ImpactAction::Upgrade
               || (edge.standing.holds() && !standingOf(*edge.dependency, after).holds());
    });
    impact.vanishingServices = vanishing(node, action, newVersion);
    return impact;
}

} // namespace plexica::resolver
