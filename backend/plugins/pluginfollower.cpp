// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginfollower.h"

#include "common/logging.h"
#include "events/eventlog.h"
#include "plugins/installationtable.h"
#include "plugins/plugindirectory.h"

#include <QHash>
#include <QPointer>

namespace plexica::plugins {

using storage::Delivery;
using storage::Removal;

namespace {

/// "tenant/plugin id"; a plugin id has no slash, a tenant may.
std::pair<QString, QString> tenantAndPlugin(const QString &key)
{
    const auto slash = key.lastIndexOf(u'/');
    return {key.left(slash), key.mid(slash + 1)};
}

InstalledPlugin installationOf(const InstallationRow &row, ManifestPtr manifest)
{
    InstalledPlugin plugin;
    plugin.tenantId = row.tenantId;
    plugin.manifest = std::move(manifest);
    plugin.active = row.active;
    plugin.configuration = row.configuration;
    plugin.installedAt = row.installedAt;
    plugin.updatedAt = row.updatedAt;
    plugin.grants = row.grants;
    plugin.revision = row.revision;
    return plugin;
}

using TenantsPlugins = std::set<std::pair<QString, QString>>;

/// What the table has and a complete delivery has not: tenant and plugin. A tenant that was changed since is left
/// alone.
template <typename Plugins>
TenantsPlugins missing(const InstallationTable &table, Plugins InstallationTable::Tenant::*plugins,
                       const TenantsPlugins &delivered, const Delivery &delivery)
{
    TenantsPlugins gone;
    if (!delivery.complete)
        return gone;
    for (const auto &[tenantId, known] : table.tenants()) {
        if (!delivery.rewound && known.revision > delivery.revision)
            continue;
        for (const auto &[pluginId, plugin] : known.*plugins) {
            if (!delivered.contains({tenantId, pluginId}))
                gone.emplace(tenantId, pluginId);
        }
    }
    return gone;
}

} // namespace

PluginFollower::PluginFollower(storage::Storage &storage, events::EventLog &events, PluginDirectory &directory,
                               PluginCatalogue &catalogue, InstallationTable &installations)
    : m_storage(storage)
    , m_events(events)
    , m_directory(directory)
    , m_catalogue(catalogue)
    , m_installations(installations)
{
}

QCoro::Task<Result<PluginFollower::Everything>> PluginFollower::readEverything()
{
    // Others may write meanwhile, and the change feed brings that: the revisions first, so that nothing passes for
    // known, and the catalogue last, so that it has what is installed.
    Everything all;
    std::function<qint64(const storage::Row &)> revisionOf = [](const storage::Row &row) { return row.integer(0); };
    const auto revision = co_await m_storage.read<qint64>("select_revision", {}, std::move(revisionOf));
    if (!revision)
        co_return fail(revision.error());
    all.revision = revision->empty() ? 0 : revision->front();
    std::function<TenantRow(const storage::Row &)> tenantOf = [](const storage::Row &row) {
        return TenantRow{row.text(0), row.integer(1)};
    };
    auto tenants = co_await m_storage.read<TenantRow>("select_plugin_tenants", {}, std::move(tenantOf));
    if (!tenants)
        co_return fail(tenants.error());
    all.tenants = std::move(*tenants);
    std::function<DependenciesRow(const storage::Row &)> dependenciesOf = decodeDependencies;
    auto dependencies =
        co_await m_storage.read<DependenciesRow>("select_plugin_dependencies", {}, std::move(dependenciesOf));
    if (!dependencies)
        co_return fail(dependencies.error());
    all.dependencies = std::move(*dependencies);
    std::function<InstallationRow(const storage::Row &)> installationOf = decodeInstallation;
    auto installations =
        co_await m_storage.read<InstallationRow>("select_plugin_installations", {}, std::move(installationOf));
    if (!installations)
        co_return fail(installations.error());
    all.installations = std::move(*installations);
    std::function<PluginRow(const storage::Row &)> pluginOf = decodePlugin;
    auto plugins = co_await m_storage.read<PluginRow>("select_plugins", {}, std::move(pluginOf));
    if (!plugins)
        co_return fail(plugins.error());
    all.plugins = std::move(*plugins);
    co_return all;
}

QCoro::Task<Result<void>> PluginFollower::readBack(std::function<void()> settled)
{
    auto all = co_await readEverything();
    if (!all)
        co_return fail(all.error());
    Delivery delivery;
    delivery.revision = all->revision;
    delivery.complete = true;
    applyPlugins(std::move(all->plugins), delivery);
    applyInstallations(std::move(all->installations), delivery);
    applyDependencies(std::move(all->dependencies), delivery);
    applyTenants(all->tenants, delivery);
    if (settled)
        settled();
    announceDelivered(true);
    co_return Result<void>();
}

QCoro::Task<Result<int>> PluginFollower::load()
{
    auto all = co_await readEverything();
    if (!all)
        co_return fail(all.error());
    QHash<QString, QString> unreadable; // what is wrong with a version, by "plugin id/version"
    for (PluginRow &row : all->plugins) {
        if (row.manifest) {
            m_catalogue.insert(std::move(row.manifest), row.createdAt, row.revision);
            continue;
        }
        qCWarning(lcNode).noquote() << "The manifest of" << row.pluginId << row.version
                                    << "in table plugins cannot be read and is left out:" << row.fault;
        unreadable.insert(row.pluginId + u'/' + row.version, row.fault);
    }
    for (InstallationRow &row : all->installations) {
        const auto version = Version::parse(row.version);
        const auto *entry = version ? m_catalogue.find(row.pluginId, *version) : nullptr;
        if (entry) {
            m_installations.put(installationOf(row, entry->manifest));
            continue;
        }
        const auto fault = unreadable.constFind(row.pluginId + u'/' + row.version);
        if (fault == unreadable.constEnd() && m_storage.feed().follows())
            continue; // uninstalled and removed while this was read: the database keeps what is installed
        setAside(
            row.tenantId, row.pluginId,
            QStringLiteral("the installation of %1 %2 is left out: its manifest in table plugins cannot be read: %3")
                .arg(row.pluginId, row.version,
                     fault == unreadable.constEnd() ? QStringLiteral("it is not there") : *fault));
    }
    for (const TenantRow &row : all->tenants)
        m_installations.setRevision(row.tenantId, row.revision);
    for (DependenciesRow &row : all->dependencies) {
        if (row.fault.isEmpty())
            m_installations.putDependencies(row.tenantId, row.pluginId, std::move(row.dependencies));
        else
            setAside(row.tenantId, row.pluginId,
                     QStringLiteral("the dependencies of %1 in table plugin_dependencies cannot be read and are left "
                                    "out: %2")
                         .arg(row.pluginId, row.fault));
    }
    co_return static_cast<int>(all->installations.size());
}

void PluginFollower::setAside(const QString &tenantId, const QString &pluginId, const QString &why)
{
    qCWarning(lcNode).noquote() << "Tenant" << tenantId + u':' << why;
    events::Event event;
    event.tenantId = tenantId;
    event.type = QStringLiteral("STORED_ROW_UNREADABLE");
    event.subject = pluginId;
    event.actor = QStringLiteral("node");
    event.cause = why;
    m_events.record(std::move(event));
}

void PluginFollower::noteRemoval(const QString &pluginId, const Version &version, qint64 revision)
{
    if (m_storage.feed().follows())
        m_removals.note(pluginId + u'/' + versionKey(version), revision);
}

void PluginFollower::follow()
{
    storage::ChangeFeed &feed = m_storage.feed();
    const QPointer self(this);
    // In this order, so that what is installed is in the catalogue, and a tenant's revision rises after its rows.
    storage::Following<PluginRow> plugins;
    plugins.query = "select_plugins_after";
    plugins.decode = decodePluginAfter;
    plugins.apply = [self](std::vector<PluginRow> rows, const Delivery &delivery) {
        if (self)
            self->applyPlugins(std::move(rows), delivery);
    };
    feed.follow(std::move(plugins));
    storage::Following<InstallationRow> installations;
    installations.query = "select_plugin_installations_after";
    installations.decode = decodeInstallationAfter;
    installations.apply = [self](std::vector<InstallationRow> rows, const Delivery &delivery) {
        if (self)
            self->applyInstallations(std::move(rows), delivery);
    };
    feed.follow(std::move(installations));
    storage::Following<DependenciesRow> dependencies;
    dependencies.query = "select_plugin_dependencies_after";
    dependencies.decode = decodeDependenciesAfter;
    dependencies.apply = [self](std::vector<DependenciesRow> rows, const Delivery &delivery) {
        if (self)
            self->applyDependencies(std::move(rows), delivery);
    };
    feed.follow(std::move(dependencies));
    storage::Following<TenantRow> tenants;
    tenants.query = "select_plugin_tenants_after";
    tenants.decode = [](const storage::Row &row) { return TenantRow{row.text(1), row.integer(0)}; };
    tenants.apply = [self](const std::vector<TenantRow> &rows, const Delivery &delivery) {
        if (self)
            self->applyTenants(rows, delivery);
    };
    feed.follow(std::move(tenants));
    const auto removals = [&feed, self](const char *kind, void (PluginFollower::*apply)(const std::vector<Removal> &)) {
        feed.followRemovals(QLatin1String(kind), [self, apply](const std::vector<Removal> &gone, const Delivery &) {
            if (self)
                (self.data()->*apply)(gone);
        });
    };
    removals("plugin_installation", &PluginFollower::applyInstallationRemovals);
    removals("plugin_dependencies", &PluginFollower::applyDependencyRemovals);
    removals("plugin", &PluginFollower::applyPluginRemovals);
    feed.onDelivered([self](const Delivery &delivery) {
        if (!self)
            return;
        self->m_removals.passed(delivery.revision);
        self->announceDelivered(false); // whoever changed a plugin writes its services' rows
    });
}

void PluginFollower::applyInstallationRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const auto [tenantId, pluginId] = tenantAndPlugin(removal.key);
        if (removal.revision <= m_installations.revision(tenantId) || !m_installations.find(tenantId, pluginId))
            continue;
        m_installations.take(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginFollower::applyDependencyRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const auto [tenantId, pluginId] = tenantAndPlugin(removal.key);
        if (removal.revision <= m_installations.revision(tenantId))
            continue;
        m_installations.takeDependencies(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginFollower::applyPluginRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const auto slash = removal.key.indexOf(u'/');
        const QString pluginId = removal.key.left(slash);
        const auto version = Version::parse(removal.key.mid(slash + 1));
        const auto *known = version ? m_catalogue.find(pluginId, *version) : nullptr;
        if (!known || known->revision > removal.revision)
            continue;
        m_catalogue.remove(pluginId, *version);
        m_catalogueDelivered = true;
    }
}

void PluginFollower::applyPlugins(std::vector<PluginRow> rows, const Delivery &delivery)
{
    std::set<std::pair<QString, Version>> there;
    for (PluginRow &row : rows) {
        const auto version = Version::parse(row.version);
        if (!row.manifest || !version) {
            qCWarning(lcNode).noquote() << "Another node's manifest of" << row.pluginId << row.version
                                        << "cannot be read:" << row.fault;
            continue;
        }
        there.emplace(row.pluginId, *version);
        if (const auto *known = m_catalogue.find(row.pluginId, *version)) {
            if (known->revision == row.revision || (!delivery.rewound && known->revision > row.revision))
                continue;
            m_catalogue.remove(row.pluginId, *version); // removed and added again
        } else if (!delivery.rewound && m_removals.covers(row.pluginId + u'/' + row.version, row.revision)) {
            continue;
        }
        m_catalogue.insert(std::move(row.manifest), row.createdAt, row.revision);
        m_catalogueDelivered = true;
    }
    if (!delivery.complete)
        return;
    std::vector<std::pair<QString, Version>> gone;
    for (const auto &[id, versions] : m_catalogue.plugins()) {
        for (const auto &[version, entry] : versions) {
            if (!there.contains({id, version}) && (delivery.rewound || entry.revision <= delivery.revision))
                gone.emplace_back(id, version);
        }
    }
    for (const auto &[id, version] : gone)
        m_catalogue.remove(id, version);
    m_catalogueDelivered = true;
}

void PluginFollower::applyInstallations(std::vector<InstallationRow> rows, const Delivery &delivery)
{
    TenantsPlugins there;
    for (InstallationRow &row : rows) {
        there.emplace(row.tenantId, row.pluginId);
        if (!delivery.rewound && row.revision <= m_installations.revision(row.tenantId))
            continue;
        const auto version = Version::parse(row.version);
        const auto *entry = version ? m_catalogue.find(row.pluginId, *version) : nullptr;
        if (!entry)
            continue; // its manifest cannot be read, which was said above
        m_installations.put(installationOf(row, entry->manifest));
        m_delivered.emplace(row.tenantId, row.pluginId);
    }
    for (const auto &[tenantId, pluginId] :
         missing(m_installations, &InstallationTable::Tenant::installed, there, delivery)) {
        m_installations.take(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginFollower::applyDependencies(std::vector<DependenciesRow> rows, const Delivery &delivery)
{
    TenantsPlugins there;
    for (DependenciesRow &row : rows) {
        there.emplace(row.tenantId, row.pluginId);
        if (!delivery.rewound && row.revision <= m_installations.revision(row.tenantId))
            continue;
        if (!row.fault.isEmpty()) {
            qCWarning(lcNode).noquote() << "Another node's dependencies of" << row.pluginId
                                        << "cannot be read:" << row.fault;
            continue;
        }
        m_installations.putDependencies(row.tenantId, row.pluginId, std::move(row.dependencies));
        m_delivered.emplace(row.tenantId, row.pluginId);
    }
    for (const auto &[tenantId, pluginId] :
         missing(m_installations, &InstallationTable::Tenant::registered, there, delivery)) {
        m_installations.takeDependencies(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginFollower::applyTenants(const std::vector<TenantRow> &rows, const Delivery &delivery)
{
    if (delivery.rewound)
        m_installations.forgetRevisions();
    for (const TenantRow &row : rows)
        m_installations.setRevision(row.tenantId, std::max(m_installations.revision(row.tenantId), row.revision));
}

void PluginFollower::announceDelivered(bool write)
{
    const auto changes = std::exchange(m_delivered, {});
    const bool catalogue = std::exchange(m_catalogueDelivered, false);
    const QPointer self(this);
    for (const auto &[tenantId, pluginId] : changes) {
        m_directory.announce(tenantId, pluginId, write);
        if (!self)
            return;
    }
    if (catalogue || !changes.empty())
        m_directory.announceCatalogue(); // who has which version belongs to it
}

} // namespace plexica::plugins
