// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"
#include "graph/graphpicture.h"

#include <algorithm>
#include <random>

namespace plexica::app {

/// Cards of some sizes, each depending on up to `most` earlier ones; the same for the same numbers.
inline LayoutRequest randomRequest(int nodes, int most, LayoutKind kind)
{
    LayoutRequest request;
    request.kind = kind;
    std::mt19937 random(11);
    for (int i = 0; i < nodes; ++i) {
        request.nodes.emplace_back(216, 60 + 20 * static_cast<int>(random() % 4));
        std::vector<int> targets;
        for (unsigned long n = random() % static_cast<unsigned>(most + 1); i > 0 && n > 0; --n) {
            const int target = static_cast<int>(random() % static_cast<unsigned>(i));
            if (std::find(targets.begin(), targets.end(), target) == targets.end()) {
                targets.push_back(target);
                request.edges.push_back({i, target, random() % 4 == 0, false});
            }
        }
    }
    return request;
}

/// "plugin", or "plugin/service".
inline plugins::GraphNode graphNode(const QString &id, const QString &version = QStringLiteral("1.0.0"),
                                    plugins::GraphNode::State state = plugins::GraphNode::State::Active)
{
    plugins::GraphNode node;
    node.id = id;
    node.pluginId = id.section(u'/', 0, 0);
    node.serviceName = id.section(u'/', 1);
    node.version = version;
    node.state = state;
    return node;
}

inline resolver::DeclaredEdge declaredEdge(const QString &from, const QString &to, const QString &service,
                                           bool required = true, bool satisfied = true)
{
    resolver::DeclaredEdge edge;
    edge.from = from;
    edge.to = to;
    edge.serviceName = service;
    edge.constraint = QStringLiteral("^1.0.0");
    edge.required = required;
    edge.satisfied = satisfied;
    return edge;
}

/// reports → inventory (required), reports → crm (optional, missing), crm → inventory is called without being declared.
inline plugins::PluginGraph smallGraph()
{
    plugins::PluginGraph graph;
    graph.nodes = {graphNode(QStringLiteral("plugin-crm"), {}, plugins::GraphNode::State::Registered),
                   graphNode(QStringLiteral("plugin-crm/crm.contacts")),
                   graphNode(QStringLiteral("plugin-inventory"), QStringLiteral("2.0.0")),
                   graphNode(QStringLiteral("plugin-inventory/inventory.products")),
                   graphNode(QStringLiteral("plugin-legacy"), {}, plugins::GraphNode::State::Missing),
                   graphNode(QStringLiteral("plugin-reports")),
                   graphNode(QStringLiteral("plugin-reports/reports.daily"))};
    graph.declared = {declaredEdge(QStringLiteral("plugin-reports"), QStringLiteral("plugin-crm"),
                                   QStringLiteral("crm.contacts"), false),
                      declaredEdge(QStringLiteral("plugin-reports"), QStringLiteral("plugin-inventory"),
                                   QStringLiteral("inventory.products")),
                      declaredEdge(QStringLiteral("plugin-reports"), QStringLiteral("plugin-legacy"),
                                   QStringLiteral("legacy.api"), true, false)};
    plugins::ObservedEdge calls;
    calls.from = QStringLiteral("plugin-crm");
    calls.to = QStringLiteral("plugin-inventory");
    calls.serviceName = QStringLiteral("inventory.products");
    calls.calls = 1200;
    calls.errors = 30;
    calls.p50Milliseconds = 4;
    calls.p99Milliseconds = 40;
    calls.bytesIn = 123'000;
    calls.bytesOut = 4'567'000;
    plugins::ObservedEdge used = calls;
    used.from = QStringLiteral("plugin-reports");
    used.calls = 7;
    used.errors = 0;
    graph.observed = {calls, used};
    return graph;
}

} // namespace plexica::app
