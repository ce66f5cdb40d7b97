// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/plugingraph.h"

#include "resolver/hypothesis.h"

#include <algorithm>
#include <map>

namespace plexica::plugins {

PluginGraph graphOf(const InstallationTable::Tenant *tenant, const std::vector<const registry::Service *> &registered,
                    std::vector<resolver::DeclaredEdge> declared, std::vector<ObservedEdge> observed)
{
    PluginGraph graph;
    graph.declared = std::move(declared);
    graph.observed = std::move(observed);
    for (ObservedEdge &seen : graph.observed) {
        seen.declared = seen.from == seen.to; // nobody declares itself
        for (resolver::DeclaredEdge &edge : graph.declared) {
            if (edge.from == seen.from && edge.to == seen.to
                && (edge.serviceName.isEmpty() || edge.serviceName == seen.serviceName))
                edge.used = seen.declared = true;
        }
    }

    std::map<QString, GraphNode> plugins;
    std::map<std::pair<QString, QString>, GraphNode> services;
    const auto plugin = [&plugins](const QString &id, GraphNode::State state) -> GraphNode & {
        const auto [at, isNew] = plugins.try_emplace(id);
        if (isNew) {
            at->second.id = at->second.pluginId = id;
            at->second.state = state;
        }
        return at->second;
    };
    const auto service = [&services](const GraphNode &owner, const QString &name) -> GraphNode & {
        GraphNode &node = services[{owner.pluginId, name}];
        node.id = owner.pluginId + u'/' + name;
        node.pluginId = owner.pluginId;
        node.serviceName = name;
        node.state = owner.state;
        return node;
    };
    if (tenant) {
        for (const auto &[id, installed] : tenant->installed) {
            GraphNode &node = plugin(id, installed.active ? GraphNode::State::Active : GraphNode::State::Inactive);
            node.name = installed.manifest->name;
            node.version = installed.version().toString();
            node.affected = installed.affected;
            for (const ServiceDeclaration &given : installed.manifest->services)
                service(node, given.name).version = given.version.toString();
        }
        for (const auto &[id, own] : tenant->registered)
            plugin(id, GraphNode::State::Registered);
    }
    for (const registry::Service *known : registered) {
        GraphNode &node = service(plugin(known->pluginId, GraphNode::State::Registered), known->serviceName);
        node.version = known->version;
        node.health = known->status();
        node.instances = static_cast<int>(known->instances.size());
        node.liveInstances = known->liveInstances();
    }
    for (const resolver::DeclaredEdge &edge : graph.declared)
        plugin(edge.to, GraphNode::State::Missing);
    for (const ObservedEdge &edge : graph.observed) {
        plugin(edge.from, GraphNode::State::Missing);
        plugin(edge.to, GraphNode::State::Missing);
    }
    auto next = services.begin();
    for (auto &[id, node] : plugins) {
        graph.nodes.push_back(std::move(node));
        for (; next != services.end() && next->first.first == id; ++next)
            graph.nodes.push_back(std::move(next->second));
    }
    return graph;
}

PluginGraph withInstallation(PluginGraph graph, const Manifest &manifest, const resolver::Resolution &resolution)
{
    std::erase_if(graph.nodes, [&manifest](const GraphNode &node) { return node.pluginId == manifest.id; });
    const auto placeOf = [&graph](const QString &pluginId) {
        return std::find_if(graph.nodes.begin(), graph.nodes.end(),
                            [&pluginId](const GraphNode &node) { return node.pluginId > pluginId; });
    };
    std::vector<GraphNode> ours;
    GraphNode card;
    card.id = card.pluginId = manifest.id;
    card.name = manifest.name;
    card.version = manifest.version.toString();
    ours.push_back(card);
    for (const ServiceDeclaration &service : manifest.services) {
        GraphNode node;
        node.id = manifest.id + u'/' + service.name;
        node.pluginId = manifest.id;
        node.serviceName = service.name;
        node.version = service.version.toString();
        ours.push_back(node);
    }
    graph.nodes.insert(placeOf(manifest.id), ours.begin(), ours.end());
    graph.declared = resolver::edgesWith(std::move(graph.declared), manifest, resolution);
    for (const DependencyDeclaration &dependency : manifest.dependencies) {
        const bool known = std::any_of(graph.nodes.begin(), graph.nodes.end(), [&dependency](const GraphNode &node) {
            return node.pluginId == dependency.pluginId;
        });
        if (known)
            continue;
        GraphNode missing;
        missing.id = missing.pluginId = dependency.pluginId;
        missing.state = GraphNode::State::Missing;
        graph.nodes.insert(placeOf(dependency.pluginId), missing);
    }
    return graph;
}

} // namespace plexica::plugins
