// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphpicture.h"

#include "models/servicefilter.h"
#include "models/servicewording.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

namespace plexica::app {

namespace {

int severity(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Healthy:
        return 0;
    case StatusKind::Draining:
        return 1;
    case StatusKind::Offline:
        return 2;
    case StatusKind::Degraded:
        return 3;
    case StatusKind::Unavailable:
        return 4;
    }
    return 0;
}

GraphService makeService(const plugins::GraphNode &node, const ServiceLookup &services)
{
    GraphService made;
    made.name = node.serviceName;
    made.version = node.version;
    if (const registry::Service *live = services ? services(node.serviceName) : nullptr;
        live && live->pluginId == node.pluginId) {
        made.status = statusKind(*live);
        made.instances = static_cast<int>(live->instances.size());
        made.liveInstances = live->adminState == registry::AdminState::Active && live->pluginActive
                                 ? live->liveInstances()
                                 : aliveInstances(*live); // an order is no sign of death
    } else if (node.health && !services) {
        made.status = statusKind(*node.health);
        made.instances = node.instances;
        made.liveInstances = node.liveInstances;
    }
    return made;
}

void addPlugins(GraphPicture &picture, const plugins::PluginGraph &graph, const ServiceLookup &services)
{
    for (const plugins::GraphNode &node : graph.nodes) {
        if (node.serviceName.isEmpty()) {
            picture.index.insert(node.pluginId, static_cast<int>(picture.plugins.size()));
            GraphPlugin plugin;
            plugin.id = node.pluginId;
            plugin.name = node.name == node.pluginId ? QString() : node.name;
            plugin.version = node.version;
            plugin.state = node.state;
            plugin.affected = node.affected;
            picture.plugins.push_back(std::move(plugin));
            continue;
        }
        const int owner = picture.find(node.pluginId);
        if (owner < 0)
            continue;
        GraphPlugin &plugin = picture.plugins[static_cast<std::size_t>(owner)];
        plugin.services.push_back(makeService(node, services));
        if (const registry::Service *live = services ? services(node.serviceName) : nullptr;
            live && live->pluginId == node.pluginId && live->affected)
            plugin.affected = live->affected;
        if (const auto status = plugin.services.back().status)
            plugin.status = plugin.status ? worseStatus(*plugin.status, *status) : *status;
    }
    std::sort(picture.plugins.begin(), picture.plugins.end(),
              [](const GraphPlugin &a, const GraphPlugin &b) { return a.id < b.id; });
    for (std::size_t i = 0; i < picture.plugins.size(); ++i)
        picture.index.insert(picture.plugins[i].id, static_cast<int>(i));
}

/// Each declared edge, and each observed one with the declared edge it belongs to: that of the same service, else the
/// one to the plugin as a whole.
void addDependencies(GraphPicture &picture, const plugins::PluginGraph &graph,
                     const std::vector<plugins::ObservedEdge> *carried)
{
    using Key = std::tuple<int, int, QString>;
    std::map<Key, GraphDependency> found;
    for (const resolver::DeclaredEdge &edge : graph.declared) {
        const int from = picture.find(edge.from);
        const int to = picture.find(edge.to);
        if (from < 0 || to < 0 || from == to)
            continue;
        GraphDependency &made = found[{from, to, edge.serviceName}];
        made.from = from;
        made.to = to;
        made.serviceName = edge.serviceName;
        made.declared = true;
        made.required = edge.required;
        made.satisfied = edge.satisfied;
        made.constraint = edge.constraint;
        made.installed = edge.installed;
        made.reason = edge.reason;
    }
    picture.observing = !graph.observed.empty();
    std::set<Key> used;
    for (const plugins::ObservedEdge &edge : graph.observed) {
        used.insert({picture.find(edge.from), picture.find(edge.to), edge.serviceName});
        used.insert({picture.find(edge.from), picture.find(edge.to), QString()});
    }
    for (const plugins::ObservedEdge &edge : carried ? *carried : graph.observed) {
        const int from = picture.find(edge.from);
        const int to = picture.find(edge.to);
        if (from < 0 || to < 0 || from == to)
            continue;
        auto place = found.find({from, to, edge.serviceName});
        if (place == found.end())
            place = found.find({from, to, QString()});
        if (place == found.end()) {
            place = found.emplace(Key{from, to, edge.serviceName}, GraphDependency()).first;
            place->second.from = from;
            place->second.to = to;
            place->second.serviceName = edge.serviceName;
            place->second.undeclared = true;
        }
        GraphDependency &made = place->second;
        made.calls += edge.calls;
        made.errors += edge.errors;
        made.p50Milliseconds = std::max(made.p50Milliseconds, edge.p50Milliseconds);
        made.p99Milliseconds = std::max(made.p99Milliseconds, edge.p99Milliseconds);
        made.bytesIn += edge.bytesIn;
        made.bytesOut += edge.bytesOut;
    }
    for (auto &[key, dependency] : found) {
        dependency.unused = picture.observing && dependency.declared && !used.contains(key);
        picture.dependencies.push_back(std::move(dependency));
    }
}

void markCycles(GraphPicture &picture, const std::vector<QStringList> &cycles)
{
    QSet<std::pair<int, int>> steps;
    for (const QStringList &cycle : cycles) {
        for (qsizetype i = 0; i + 1 < cycle.size(); ++i) {
            const int from = picture.find(cycle[i]);
            const int to = picture.find(cycle[i + 1]);
            if (from < 0 || to < 0)
                continue;
            picture.plugins[static_cast<std::size_t>(from)].inCycle = true;
            steps.insert({from, to});
        }
    }
    for (GraphDependency &dependency : picture.dependencies)
        dependency.inCycle = dependency.required && steps.contains({dependency.from, dependency.to});
}

} // namespace

void addLines(GraphPicture &picture)
{
    for (std::size_t i = 0; i < picture.dependencies.size(); ++i) {
        const GraphDependency &dependency = picture.dependencies[i];
        if (picture.lines.empty() || picture.lines.back().from != dependency.from
            || picture.lines.back().to != dependency.to) {
            GraphLine line;
            line.from = dependency.from;
            line.to = dependency.to;
            line.unused = true;
            picture.lines.push_back(std::move(line));
            ++picture.plugins[static_cast<std::size_t>(dependency.from)].dependencies;
            ++picture.plugins[static_cast<std::size_t>(dependency.to)].dependents;
        }
        GraphLine &line = picture.lines.back();
        line.dependencies.push_back(static_cast<int>(i));
        line.declared = line.declared || dependency.declared;
        line.required = line.required || dependency.required;
        line.unsatisfied = line.unsatisfied || !dependency.satisfied;
        line.broken = line.broken || (!dependency.satisfied && dependency.required);
        line.undeclared = line.undeclared || dependency.undeclared;
        line.unused = line.unused && dependency.unused;
        line.inCycle = line.inCycle || dependency.inCycle;
        line.calls += dependency.calls;
        line.errors += dependency.errors;
        line.bytesIn += dependency.bytesIn;
        line.bytesOut += dependency.bytesOut;
        // The worst constraint speaks for the line.
        if (!dependency.satisfied && (line.label.isEmpty() || dependency.required))
            line.label = dependency.constraint;
    }
}

StatusKind worseStatus(StatusKind a, StatusKind b)
{
    return severity(a) >= severity(b) ? a : b;
}

GraphPicturePtr makeGraphPicture(const QString &tenantId, const plugins::PluginGraph &graph,
                                 const std::vector<QStringList> &cycles, const ServiceLookup &services,
                                 const std::vector<plugins::ObservedEdge> *carried)
{
    auto picture = std::make_shared<GraphPicture>();
    picture->tenantId = tenantId;
    picture->lastHour = carried != nullptr;
    addPlugins(*picture, graph, services);
    addDependencies(*picture, graph, carried);
    markCycles(*picture, cycles);
    addLines(*picture);
    return picture;
}

bool haveSameCards(const GraphPicture &a, const GraphPicture &b)
{
    return a.tenantId == b.tenantId
           && std::equal(a.plugins.begin(), a.plugins.end(), b.plugins.begin(), b.plugins.end(),
                         [](const GraphPlugin &x, const GraphPlugin &y) {
                             return x.id == y.id && x.services.size() == y.services.size();
                         });
}

bool haveSameStructure(const GraphPicture &a, const GraphPicture &b)
{
    return haveSameCards(a, b)
           && std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                         [](const GraphLine &x, const GraphLine &y) { return x.from == y.from && x.to == y.to; });
}

std::vector<bool> neighbourhood(const GraphPicture &picture, int plugin, int depth)
{
    std::vector<std::vector<int>> beside(picture.plugins.size());
    for (const GraphLine &line : picture.lines) {
        beside[static_cast<std::size_t>(line.from)].push_back(line.to);
        beside[static_cast<std::size_t>(line.to)].push_back(line.from);
    }
    std::vector<bool> within(picture.plugins.size(), false);
    std::deque<std::pair<int, int>> next{{plugin, 0}};
    within[static_cast<std::size_t>(plugin)] = true;
    while (!next.empty()) {
        const auto [at, distance] = next.front();
        next.pop_front();
        if (distance == depth)
            continue;
        for (const int other : beside[static_cast<std::size_t>(at)]) {
            if (within[static_cast<std::size_t>(other)])
                continue;
            within[static_cast<std::size_t>(other)] = true;
            next.emplace_back(other, distance + 1);
        }
    }
    return within;
}

} // namespace plexica::app
