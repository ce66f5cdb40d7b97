// SPDX-License-Identifier: GPL-3.0-or-later
// What other nodes of the same database do to plugins. A tenant's changes have one order, that of its revisions: rows
// and removals at or below the one that memory has are known.
#include "plugins/plugindirectory.h"

#include "common/logging.h"

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

} // namespace

void PluginDirectory::followOthers()
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
    const auto removals = [&feed, self](const char *kind,
                                        void (PluginDirectory::*apply)(const std::vector<Removal> &)) {
        feed.followRemovals(QLatin1String(kind), [self, apply](const std::vector<Removal> &gone, const Delivery &) {
            if (self)
                (self.data()->*apply)(gone);
        });
    };
    removals("plugin_installation", &PluginDirectory::applyInstallationRemovals);
    removals("plugin_dependencies", &PluginDirectory::applyDependencyRemovals);
    removals("plugin", &PluginDirectory::applyPluginRemovals);
    feed.onDelivered([self](const Delivery &delivery) {
        if (self)
            self->finishDelivery(delivery);
    });
}

void PluginDirectory::applyInstallationRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const auto [tenantId, pluginId] = tenantAndPlugin(removal.key);
        if (removal.revision <= revisionOf(tenantId) || !installation(tenantId, pluginId))
            continue;
        takeInstallation(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginDirectory::applyDependencyRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const auto [tenantId, pluginId] = tenantAndPlugin(removal.key);
        if (removal.revision <= revisionOf(tenantId))
            continue;
        tenantToChange(tenantId).registered.erase(pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginDirectory::applyPluginRemovals(const std::vector<Removal> &removals)
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

void PluginDirectory::applyPlugins(std::vector<PluginRow> rows, const Delivery &delivery)
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

void PluginDirectory::applyInstallations(std::vector<InstallationRow> rows, const Delivery &delivery)
{
    std::set<std::pair<QString, QString>> there;
    for (InstallationRow &row : rows) {
        there.emplace(row.tenantId, row.pluginId);
        if (!delivery.rewound && row.revision <= revisionOf(row.tenantId))
            continue;
        const auto version = Version::parse(row.version);
        const auto *entry = version ? m_catalogue.find(row.pluginId, *version) : nullptr;
        if (!entry)
            continue; // its manifest cannot be read, which was said above
        putInstallation({row.tenantId, entry->manifest, row.active, row.configuration, row.installedAt, row.updatedAt});
        m_delivered.emplace(row.tenantId, row.pluginId);
    }
    if (!delivery.complete)
        return;
    std::vector<std::pair<QString, QString>> gone;
    for (const auto &[tenantId, known] : m_tenants) {
        if (!delivery.rewound && known.revision > delivery.revision)
            continue;
        for (const auto &[pluginId, installed] : known.installed) {
            if (!there.contains({tenantId, pluginId}))
                gone.emplace_back(tenantId, pluginId);
        }
    }
    for (const auto &[tenantId, pluginId] : gone) {
        takeInstallation(tenantId, pluginId);
        m_delivered.emplace(tenantId, pluginId);
    }
}

void PluginDirectory::applyDependencies(std::vector<DependenciesRow> rows, const Delivery &delivery)
{
    std::set<std::pair<QString, QString>> there;
    for (DependenciesRow &row : rows) {
        there.emplace(row.tenantId, row.pluginId);
        if (!delivery.rewound && row.revision <= revisionOf(row.tenantId))
            continue;
        if (!row.fault.isEmpty()) {
            qCWarning(lcNode).noquote() << "Another node's dependencies of" << row.pluginId
                                        << "cannot be read:" << row.fault;
            continue;
        }
        tenantToChange(row.tenantId).registered.insert_or_assign(row.pluginId, std::move(row.dependencies));
        m_delivered.emplace(row.tenantId, row.pluginId);
    }
    if (!delivery.complete)
        return;
    for (auto &[tenantId, known] : m_tenants) {
        if (!delivery.rewound && known.revision > delivery.revision)
            continue;
        for (auto at = known.registered.begin(); at != known.registered.end();) {
            const auto current = at++;
            if (there.contains({tenantId, current->first}))
                continue;
            m_delivered.emplace(tenantId, current->first);
            known.registered.erase(current);
            known.resolver.reset();
        }
    }
}

void PluginDirectory::applyTenants(const std::vector<TenantRow> &rows, const Delivery &delivery)
{
    if (delivery.rewound) {
        for (auto &[tenantId, known] : m_tenants)
            known.revision = 0;
    }
    for (const TenantRow &row : rows) {
        Tenant &known = tenantToChange(row.tenantId);
        known.revision = std::max(known.revision, row.revision);
    }
}

void PluginDirectory::finishDelivery(const Delivery &delivery)
{
    m_removals.passed(delivery.revision);
    const auto changes = std::exchange(m_delivered, {});
    const bool catalogue = std::exchange(m_catalogueDelivered, false);
    const QPointer self(this);
    for (const auto &[tenantId, pluginId] : changes) {
        announce(tenantId, pluginId, false); // whoever changed the plugin writes its services' rows
        if (!self)
            return;
    }
    if (catalogue || !changes.empty())
        Q_EMIT catalogueChanged(); // who has which version belongs to it
}

} // namespace plexica::plugins
