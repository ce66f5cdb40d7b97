// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsource.h"

#include "bridge/livefeed.h"
#include "graph/grouping.h"
#include "models/servicemodel.h"
#include "plugins/plugingraph.h"

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

void GraphSource::setOverview(bool on, const QStringList &tenants)
{
    if (on == m_overview && tenants == m_overviewOf)
        return;
    m_overview = on;
    m_overviewOf = tenants;
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

void GraphSource::setCarried(std::shared_ptr<const std::vector<plugins::ObservedEdge>> carried)
{
    m_carried = std::move(carried);
    schedule();
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

GraphPicturePtr GraphSource::overview() const
{
    QHash<QString, LiveServices> live;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        live[service->tenantId].insert(service->serviceName, service);
    }
    std::vector<GraphPicturePtr> pictures;
    for (const QString &tenant : m_overviewOf.isEmpty() ? tenants() : m_overviewOf)
        pictures.push_back(pictureOf(tenant, live.value(tenant)));
    return tenantsPicture(pictures);
}

GraphPicturePtr GraphSource::ownPicture() const
{
    LiveServices live;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        if (service->tenantId == m_tenant)
            live.insert(service->serviceName, service);
    }
    return pictureOf(m_tenant, live);
}

GraphPicturePtr GraphSource::pictureOf(const QString &tenantId, const LiveServices &live) const
{
    const auto lookUp = [&live](const QString &name) -> const registry::Service * { return live.value(name).get(); };
    const TenantPluginsPtr plugins = m_tenants.value(tenantId);
    plugins::PluginGraph graph = plugins ? plugins->graph : plugins::PluginGraph();
    const bool own = tenantId == m_tenant && !m_overview;
    if (own && m_hypothesis && m_hypothesis->manifest)
        graph = plugins::withInstallation(std::move(graph), *m_hypothesis->manifest, m_hypothesis->resolution);
    return makeGraphPicture(tenantId, graph, plugins ? plugins->cycles : std::vector<QStringList>(), lookUp,
                            own ? m_carried.get() : nullptr);
}

void GraphSource::make()
{
    m_turn.stop();
    m_dirty = false;
    const GraphPicturePtr before = std::exchange(m_picture, m_overview ? overview() : ownPicture());
    const bool structure = !before || !haveSameStructure(*before, *m_picture);
    const bool completed =
        std::exchange(m_toldComplete, m_complete) != m_complete; // an empty picture means something else then
    if (structure || completed || before->plugins != m_picture->plugins
        || before->dependencies != m_picture->dependencies)
        Q_EMIT changed(structure);
}

} // namespace plexica::app
