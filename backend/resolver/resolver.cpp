// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/resolver.h"

#include "resolver/cycles.h"
#include "resolver/installorder.h"
#include "resolver/issues.h"

#include <algorithm>

namespace plexica::resolver {

namespace {

using Status = Standing::Status;

/// From the root of a search to `node`.
QStringList pathTo(const Graph &graph, const Graph::Reach &reach, int node)
{
    QStringList path{graph.node(node).id};
    for (int edge = reach.by[static_cast<std::size_t>(node)]; edge >= 0;
         edge = reach.by[static_cast<std::size_t>(graph.edge(edge).from)])
        path.append(graph.node(graph.edge(edge).from).id);
    std::reverse(path.begin(), path.end());
    // Many issues at the end of long chains would grow with the square of the length.
    constexpr qsizetype shown = 63;
    if (path.size() > shown) {
        path.remove(shown / 2, path.size() - shown + 1);
        path.insert(shown / 2, QStringLiteral("…"));
    }
    return path;
}

/// An edge's issue, if it is one: errors for required ones, warnings for optional ones and unknown versions.
void addIfWrong(const Graph &graph, int index, const QStringList &pathToOrigin, IssueList &issues)
{
    const Edge &edge = graph.edge(index);
    const bool isDoubtful = edge.standing.status == Status::UnknownVersion && !edge.dependency->constraint.isAny();
    if (edge.standing.holds() && !isDoubtful)
        return;
    const bool isError = edge.dependency->required && !edge.standing.holds();
    issues.addEdge(index, pathToOrigin + QStringList{graph.node(edge.to).id},
                   isError ? Severity::Error : Severity::Warning);
}

void addCycles(const Graph &graph, const std::vector<bool> &members, IssueList &issues)
{
    for (const auto &cycle : elementaryCycles(requiredEdges(graph, members), maximumCycles))
        issues.addCycle(cycle);
}

/// Checks all that `root` requires but what is in `members`, to which it is added.
void checkReach(const Graph &graph, int root, std::vector<bool> &members, IssueList &issues)
{
    const Graph::Reach reach = graph.required(root);
    for (const int node : reach.nodes) {
        if (members[static_cast<std::size_t>(node)])
            continue;
        members[static_cast<std::size_t>(node)] = true;
        QStringList path; // made only where something is wrong
        for (const int index : graph.node(node).out) {
            if (graph.edge(index).standing.status == Status::Satisfied)
                continue;
            if (path.isEmpty())
                path = pathTo(graph, reach, node);
            addIfWrong(graph, index, path, issues);
        }
    }
}

/// Checks all that `root` requires, and its cycles.
std::vector<bool> checkReach(const Graph &graph, int root, IssueList &issues)
{
    std::vector<bool> members(graph.nodes().size(), false);
    checkReach(graph, root, members, issues);
    addCycles(graph, members, issues);
    return members;
}

void checkServiceNames(const Graph &graph, const PluginVersion &candidate, IssueList &issues)
{
    for (const OfferedService &service : candidate.services) {
        for (const int index : graph.offering(service.name)) {
            const Node &node = graph.node(index);
            if (node.id == candidate.id)
                continue;
            Issue issue;
            issue.code = IssueCode::ServiceNameTaken;
            issue.message = QStringLiteral("Service name '%1' is taken by %2").arg(service.name, node.id);
            issue.pluginId = node.id;
            issue.serviceName = service.name;
            issue.path = {candidate.id, node.id};
            issue.fix = QStringLiteral("rename the service of %1, or uninstall %2").arg(candidate.id, node.id);
            issues.add(std::move(issue));
        }
    }
}

/// The world with all of it done.
World worldWith(World world, const std::vector<Wish> &wishes)
{
    for (const Wish &wish : wishes) {
        const auto there =
            std::find_if(world.installed.begin(), world.installed.end(),
                         [&wish](const Installation &installed) { return installed.plugin->id == wish.pluginId; });
        if (there == world.installed.end()) {
            if (wish.version)
                world.installed.push_back({wish.version, true});
        } else if (wish.version || wish.activates) {
            if (wish.version)
                there->plugin = wish.version;
            there->active = there->active || wish.activates;
        } else {
            world.installed.erase(there);
        }
        if (!wish.version && !wish.activates) // its services leave with it
            std::erase_if(world.live, [&wish](const LiveService &live) { return live.pluginId == wish.pluginId; });
    }
    return world;
}

} // namespace

Resolver::Resolver(World world)
    : m_world(std::move(world))
    , m_graph(m_world)
    , m_catalogue(m_world)
{
}

bool Resolver::knows(const QString &pluginId) const
{
    const int node = m_graph.find(pluginId);
    return node >= 0 && m_graph.node(node).isPresent();
}

Resolution Resolver::resolve(const QString &pluginId) const
{
    const int root = m_graph.find(pluginId);
    if (root < 0 || !m_graph.node(root).isPresent())
        return {};
    IssueList issues(m_graph, m_catalogue, {}, root);
    const std::vector<bool> members = checkReach(m_graph, root, issues);
    Resolution resolution = issues.finish();
    resolution.installOrder = installOrder(m_graph, members);
    return resolution;
}

Resolution Resolver::resolveAll() const
{
    IssueList issues(m_graph, m_catalogue);
    std::vector<bool> members(m_graph.nodes().size(), false);
    for (int node = 0; node < m_graph.size(); ++node) {
        const Node &plugin = m_graph.node(node);
        members[static_cast<std::size_t>(node)] = members[static_cast<std::size_t>(node)] || plugin.isPresent();
        for (const int index : plugin.out) {
            const Edge &edge = m_graph.edge(index);
            if (edge.dependency->required)
                members[static_cast<std::size_t>(edge.to)] = true;
            if (plugin.active)
                addIfWrong(m_graph, index, {plugin.id}, issues);
            else if (!edge.standing.holds())
                issues.addEdge(index, {plugin.id, m_graph.node(edge.to).id}, Severity::Warning);
        }
    }
    addCycles(m_graph, members, issues);
    Resolution resolution = issues.finish();
    resolution.installOrder = installOrder(m_graph, members);
    return resolution;
}

Resolution Resolver::checkInstall(const PluginVersion &candidate) const
{
    const int before = m_graph.find(candidate.id);
    const bool isActive = before < 0 || !m_graph.node(before).plugin || m_graph.node(before).active;
    const Graph graph(m_world, {&candidate, isActive});
    const int root = graph.find(candidate.id);
    IssueList issues(graph, m_catalogue, {{candidate.id, &candidate, before < 0 ? nullptr : &m_graph.node(before)}});
    checkServiceNames(m_graph, candidate, issues);
    const std::vector<bool> members = checkReach(graph, root, issues);
    checkDependents(graph, candidate, issues);
    Resolution resolution = issues.finish();
    resolution.installOrder = installOrder(graph, members);
    return resolution;
}

Resolution Resolver::checkChange(const std::vector<Wish> &wishes) const
{
    const World world = worldWith(m_world, wishes);
    const Graph graph(world);
    std::vector<Asked> asked;
    std::vector<bool> touched(graph.nodes().size(), false);
    for (const Wish &wish : wishes) {
        const int before = m_graph.find(wish.pluginId);
        const int after = graph.find(wish.pluginId);
        asked.push_back({wish.pluginId, after < 0 ? nullptr : graph.node(after).plugin,
                         before < 0 ? nullptr : &m_graph.node(before)});
        if (after >= 0)
            touched[static_cast<std::size_t>(after)] = true;
    }
    IssueList issues(graph, m_catalogue, asked);
    std::vector<bool> members(graph.nodes().size(), false);
    for (const Asked &wish : asked) {
        if (!wish.after)
            continue;
        checkServiceNames(graph, *wish.after, issues);
        checkReach(graph, graph.find(wish.pluginId), members, issues);
    }
    addCycles(graph, members, issues);
    // Those who are not of it.
    for (std::size_t index = 0; index < graph.edges().size(); ++index) {
        const Edge &edge = graph.edge(static_cast<int>(index));
        if (!touched[static_cast<std::size_t>(edge.to)] || members[static_cast<std::size_t>(edge.from)]
            || edge.standing.holds())
            continue;
        const Node &provider = graph.node(edge.to);
        const int before = m_graph.find(provider.id);
        const bool held = before >= 0 && standingOf(*edge.dependency, m_graph.node(before).provider()).holds();
        const bool goes = !provider.plugin && before >= 0 && m_graph.node(before).isPresent();
        if (!held && !(goes && edge.dependency->required))
            continue;
        const QString &dependent = graph.node(edge.from).id;
        issues.addEdge(static_cast<int>(index), {dependent, provider.id},
                       edge.dependency->required ? Severity::Error : Severity::Warning,
                       QStringLiteral(", required by %1").arg(dependent));
    }
    Resolution resolution = issues.finish();
    resolution.installOrder = installOrder(graph, members);
    return resolution;
}

void Resolver::checkDependents(const Graph &graph, const PluginVersion &candidate, IssueList &issues) const
{
    const int before = m_graph.find(candidate.id);
    if (before < 0 || !m_graph.node(before).isPresent())
        return;
    for (const int index : graph.node(graph.find(candidate.id)).in) {
        const Edge &edge = graph.edge(index);
        // What did not hold before is not this change's doing.
        if (edge.standing.holds() || !standingOf(*edge.dependency, m_graph.node(before).provider()).holds())
            continue;
        const QString &dependent = graph.node(edge.from).id;
        issues.addEdge(index, {dependent, candidate.id},
                       edge.dependency->required ? Severity::Error : Severity::Warning,
                       QStringLiteral(", required by %1").arg(dependent));
    }
}

DeclaredEdge Resolver::declared(const Edge &edge) const
{
    const DependencyDeclaration &dependency = *edge.dependency;
    return {m_graph.node(edge.from).id, dependency.pluginId, dependency.serviceName, dependency.constraint.text(),
            dependency.reason,          dependency.required, edge.standing.holds(),  edge.standing.installedText()};
}

std::vector<DeclaredEdge> Resolver::edges() const
{
    std::vector<DeclaredEdge> list;
    list.reserve(m_graph.edges().size());
    for (const Edge &edge : m_graph.edges())
        list.push_back(declared(edge));
    return list;
}

std::vector<DeclaredEdge> Resolver::dependencies(const QString &pluginId, bool recursive) const
{
    std::vector<DeclaredEdge> list;
    const int root = m_graph.find(pluginId);
    if (root < 0)
        return list;
    std::vector<bool> seen(m_graph.nodes().size(), false);
    std::vector<int> open{root};
    seen[static_cast<std::size_t>(root)] = true;
    for (std::size_t at = 0; at < open.size(); ++at) {
        for (const int index : m_graph.node(open[at]).out) {
            const Edge &edge = m_graph.edge(index);
            list.push_back(declared(edge));
            if (recursive && !seen[static_cast<std::size_t>(edge.to)]) {
                seen[static_cast<std::size_t>(edge.to)] = true;
                open.push_back(edge.to);
            }
        }
    }
    return list;
}

QStringList Resolver::dependents(const QString &pluginId) const
{
    QStringList list;
    const int node = m_graph.find(pluginId);
    if (node < 0)
        return list;
    for (const int index : m_graph.node(node).in) {
        const QString &id = m_graph.node(m_graph.edge(index).from).id;
        if (list.isEmpty() || list.back() != id)
            list.append(id);
    }
    return list;
}

std::vector<QStringList> Resolver::cycles() const
{
    std::vector<QStringList> list;
    const std::vector<bool> all(m_graph.nodes().size(), true);
    for (const auto &cycle : elementaryCycles(requiredEdges(m_graph, all), maximumCycles)) {
        QStringList &names = list.emplace_back();
        for (const int node : cycle)
            names.append(m_graph.node(node).id);
        names.append(names.front());
    }
    return list;
}

} // namespace plexica::resolver
