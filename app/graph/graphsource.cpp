// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsource.h"

#include "bridge/livefeed.h"
#include "models/servicemodel.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

/// Changes of so much time are taken in at once; with the node's 100 ms they still show within 250.
constexpr int turnMilliseconds = 40;

} // namespace

GraphSource::GraphSource(LiveFeed &feed, const ServiceModel &services, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_services(services)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(turnMilliseconds);
    connect(&m_turn, &QTimer::timeout, this, &GraphSource::make);
    connect(&feed, &LiveFeed::update, this, &GraphSource::take);
    connect(&services, &ServiceModel::applied, this, &GraphSource::schedule);
}

void GraphSource::take(const Update &update)
{
    const QStringList before = tenants();
    if (update.beginsSnapshot) {
        m_named.clear();
        m_inSnapshot = true;
    }
    for (const TenantPluginsPtr &plugins : update.plugins) {
        m_named.append(plugins->tenantId);
        if (plugins->isEmpty())
            m_tenants.remove(plugins->tenantId);
        else
            m_tenants.insert(plugins->tenantId, plugins);
    }
    if (update.endsSnapshot && std::exchange(m_inSnapshot, false)) {
        m_tenants.removeIf([this](auto entry) { return !m_named.contains(entry.key()); });
        m_complete = true;
    }
    if (update.catalogue) {
        m_catalogue = update.catalogue;
        Q_EMIT catalogueChanged();
    }
    if (before != tenants())
        Q_EMIT tenantsChanged();
    if (!update.plugins.empty() || update.endsSnapshot)
        schedule();
}

QStringList GraphSource::tenants() const
{
    QStringList names = m_tenants.keys();
    names.sort();
    return names;
}

void GraphSource::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenant)
        return;
    m_tenant = tenantId;
    m_hypothesis.reset();
    m_picture.reset();
    m_dirty = true;
    if (m_awake)
        make();
}

void GraphSource::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_dirty)
        make();
}

void GraphSource::setHypothesis(std::optional<InstallCheck> check)
{
    m_hypothesis = std::move(check);
    m_dirty = true;
    if (m_awake)
        make();
}

const plugins::InstalledPlugin *GraphSource::installation(const QString &pluginId) const
{
    const TenantPluginsPtr plugins = m_tenants.value(m_tenant);
    if (!plugins)
        return nullptr;
    const auto &all = plugins->installations;
    const auto found =
        std::lower_bound(all.begin(), all.end(), pluginId,
                         [](const plugins::InstalledPlugin &a, const QString &id) { return a.pluginId() < id; });
    return found == all.end() || found->pluginId() != pluginId ? nullptr : &*found;
}

void GraphSource::schedule()
{
    m_dirty = true;
    if (m_awake && !m_turn.isActive())
        m_turn.start();
}

void GraphSource::make()
{
    m_turn.stop();
    m_dirty = false;
    QHash<QString, ServicePtr> live;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        if (service->tenantId == m_tenant)
            live.insert(service->serviceName, service);
    }
    const auto lookUp = [&live](const QString &name) -> const registry::Service * { return live.value(name).get(); };
    const TenantPluginsPtr plugins = m_tenants.value(m_tenant);
    plugins::PluginGraph graph = plugins ? plugins->graph : plugins::PluginGraph();
    if (m_hypothesis)
        graph = withInstallation(std::move(graph), *m_hypothesis);
    const GraphPicturePtr before = std::exchange(
        m_picture, makeGraphPicture(m_tenant, graph, plugins ? plugins->cycles : std::vector<QStringList>(), lookUp));
    const bool structure = !before || !haveSameStructure(*before, *m_picture);
    const bool completed =
        std::exchange(m_toldComplete, m_complete) != m_complete; // an empty picture means something else then
    if (structure || completed || before->plugins != m_picture->plugins
        || before->dependencies != m_picture->dependencies)
        Q_EMIT changed(structure);
}

plugins::PluginGraph withInstallation(plugins::PluginGraph graph, const InstallCheck &check)
{
    using plugins::GraphNode;
    using resolver::DeclaredEdge;
    if (!check.manifest)
        return graph;
    const Manifest &manifest = *check.manifest;
    const auto isOurs = [&manifest](const GraphNode &node) { return node.pluginId == manifest.id; };
    graph.nodes.erase(std::remove_if(graph.nodes.begin(), graph.nodes.end(), isOurs), graph.nodes.end());
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
    const auto place = std::find_if(graph.nodes.begin(), graph.nodes.end(),
                                    [&manifest](const GraphNode &node) { return node.pluginId > manifest.id; });
    graph.nodes.insert(place, ours.begin(), ours.end());

    graph.declared.erase(std::remove_if(graph.declared.begin(), graph.declared.end(),
                                        [&manifest](const DeclaredEdge &edge) { return edge.from == manifest.id; }),
                         graph.declared.end());
    for (DeclaredEdge &edge : graph.declared) {
        if (edge.to != manifest.id)
            continue;
        const ServiceDeclaration *service =
            edge.serviceName.isEmpty() ? nullptr : manifest.findService(edge.serviceName);
        const auto range = Range::parse(edge.constraint);
        const bool there = edge.serviceName.isEmpty() || service;
        const Version version = service ? service->version : manifest.version;
        edge.installed = there ? version.toString() : QString();
        edge.satisfied = there && range && range->isSatisfiedBy(version);
    }
    for (const DependencyDeclaration &dependency : manifest.dependencies) {
        DeclaredEdge edge;
        edge.from = manifest.id;
        edge.to = dependency.pluginId;
        edge.serviceName = dependency.serviceName;
        edge.constraint = dependency.constraint.text();
        edge.reason = dependency.reason;
        edge.required = dependency.required;
        edge.satisfied = true;
        for (const resolver::Issue &issue : check.resolution.issues) {
            const bool about = issue.pluginId == dependency.pluginId && issue.serviceName == dependency.serviceName
                               && !issue.path.isEmpty() && issue.path.size() <= 2;
            if (about
                && (issue.code == resolver::IssueCode::MissingDependency
                    || issue.code == resolver::IssueCode::VersionMismatch)) {
                edge.satisfied = false;
                edge.installed = issue.installed;
            }
        }
        const bool known = std::any_of(graph.nodes.begin(), graph.nodes.end(), [&dependency](const GraphNode &node) {
            return node.pluginId == dependency.pluginId;
        });
        if (!known) {
            GraphNode missing;
            missing.id = missing.pluginId = dependency.pluginId;
            missing.state = GraphNode::State::Missing;
            const auto before =
                std::find_if(graph.nodes.begin(), graph.nodes.end(),
                             [&dependency](const GraphNode &node) { return node.pluginId > dependency.pluginId; });
            graph.nodes.insert(before, missing);
        }
        graph.declared.push_back(std::move(edge));
    }
    return graph;
}

} // namespace plexica::app
