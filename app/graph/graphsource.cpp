// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsource.h"

#include "bridge/livefeed.h"
#include "graph/grouping.h"
#include "models/servicemodel.h"
#include "plugins/plugingraph.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

/// Changes of so much time are taken in at once; with the node's 100 ms they still show within 250.
constexpr int turnMilliseconds = 40;

using LiveServices = QHash<QString, const registry::Service *>; ///< of one tenant, by name

GraphPicturePtr pictureOf(const QString &tenantId, const TenantPlugins *plugins, const LiveServices &live,
                          const InstallCheck *hypothesis, const std::vector<plugins::ObservedEdge> *carried)
{
    static const TenantPlugins nothing;
    const TenantPlugins &known = plugins ? *plugins : nothing;
    const auto lookUp = [&live](const QString &name) { return live.value(name); };
    if (!hypothesis)
        return makeGraphPicture(tenantId, known.graph, known.cycles, lookUp, carried);
    return makeGraphPicture(tenantId,
                            plugins::withInstallation(known.graph, *hypothesis->manifest, hypothesis->resolution),
                            known.cycles, lookUp, carried);
}

} // namespace

/// All that a picture is made of, as it was at one moment: it may be made on any thread.
struct GraphSource::Ingredients
{
    std::vector<ServicePtr> services; ///< of all tenants
    std::vector<std::pair<QString, TenantPluginsPtr>> tenants;
    std::optional<InstallCheck> hypothesis;
    std::shared_ptr<const std::vector<plugins::ObservedEdge>> carried;
    bool overview = false;
    GraphPicturePtr before;

    Made make() const;
};

GraphSource::Made GraphSource::Ingredients::make() const
{
    QHash<QString, LiveServices> live;
    for (const auto &[tenant, plugins] : tenants)
        live.insert(tenant, {});
    for (const ServicePtr &service : services) {
        if (const auto tenant = live.find(service->tenantId); tenant != live.end())
            tenant->insert(service->serviceName, service.get());
    }
    std::vector<GraphPicturePtr> pictures;
    pictures.reserve(tenants.size());
    for (const auto &[tenant, plugins] : tenants)
        pictures.push_back(pictureOf(tenant, plugins.get(), live.value(tenant),
                                     hypothesis && hypothesis->manifest ? &*hypothesis : nullptr, carried.get()));
    Made made;
    made.picture = overview ? tenantsPicture(pictures) : pictures.front();
    made.structure = !before || !haveSameStructure(*before, *made.picture);
    made.different =
        !before || before->plugins != made.picture->plugins || before->dependencies != made.picture->dependencies;
    return made;
}

GraphSource::GraphSource(LiveFeed &feed, const ServiceModel &services, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_services(services)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(turnMilliseconds);
    connect(&m_turn, &QTimer::timeout, this, &GraphSource::makeAside);
    m_pool.setMaxThreadCount(1);
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
    if (!awake || !m_dirty)
        return;
    makeAside();
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

GraphSource::Ingredients GraphSource::gather() const
{
    Ingredients all;
    all.overview = m_overview;
    all.before = m_picture;
    all.services.reserve(static_cast<std::size_t>(m_services.rowCount()));
    for (int row = 0; row < m_services.rowCount(); ++row)
        all.services.push_back(m_services.service(row));
    if (m_overview) {
        for (const QString &tenant : m_overviewOf.isEmpty() ? tenants() : m_overviewOf)
            all.tenants.emplace_back(tenant, m_tenants.value(tenant));
        return all;
    }
    all.tenants.emplace_back(m_tenant, m_tenants.value(m_tenant));
    all.hypothesis = m_hypothesis;
    all.carried = m_carried;
    return all;
}

void GraphSource::make()
{
    m_turn.stop();
    m_dirty = false;
    ++m_making; // what another thread makes is of before
    m_busy = false;
    show(gather().make());
}

void GraphSource::makeAside()
{
    if (m_busy)
        return; // again when that is shown
    m_dirty = false;
    m_busy = true;
    m_pool.start([this, making = ++m_making, all = gather()] {
        QMetaObject::invokeMethod(
            this,
            [this, making, made = all.make()] {
                if (making != m_making)
                    return;
                m_busy = false;
                show(made);
                if (m_dirty && m_awake)
                    schedule();
            },
            Qt::QueuedConnection);
    });
}

void GraphSource::show(const Made &made)
{
    m_picture = made.picture;
    const bool completed =
        std::exchange(m_toldComplete, m_complete) != m_complete; // an empty picture means something else then
    if (made.structure || completed || made.different)
        Q_EMIT changed(made.structure);
}

} // namespace plexica::app
