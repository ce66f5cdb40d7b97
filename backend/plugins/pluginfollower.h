// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "plugins/pluginoperations.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"

#include <QObject>

#include <qcorotask.h>

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace plexica::events {
class EventLog;
}

namespace plexica::plugins {

class InstallationTable;
class PluginCatalogue;
class PluginDirectory;

/// Brings memory to what the database has of plugins: at the start, and by the change feed what other nodes of the same
/// database do. A tenant's changes have one order, that of its revisions: rows and removals at or below the one that
/// memory has are known. Node thread.
class PluginFollower : public QObject
{
    Q_OBJECT
public:
    PluginFollower(storage::Storage &storage, events::EventLog &events, PluginDirectory &directory,
                   PluginCatalogue &catalogue, InstallationTable &installations);

    /// Fills the empty catalogue and table; how many installations there are. Tells nobody. A row that cannot be read
    /// is set aside: it is logged, and the tenants that it is of get an event.
    QCoro::Task<Result<int>> load();
    /// Reads everything again and brings memory up to it, for commits whose outcome is not known; `settled` is called
    /// when memory has it, before anybody is told.
    QCoro::Task<Result<void>> readBack(std::function<void()> settled);
    /// Registers with the change feed.
    void follow();
    /// This node has removed a version from the catalogue.
    void noteRemoval(const QString &pluginId, const Version &version, qint64 revision);

private:
    /// All that the database has of plugins.
    struct Everything
    {
        qint64 revision = 0; ///< what was committed up to here is in it
        std::vector<TenantRow> tenants;
        std::vector<DependenciesRow> dependencies;
        std::vector<InstallationRow> installations;
        std::vector<PluginRow> plugins;
    };

    QCoro::Task<Result<Everything>> readEverything();
    void applyPlugins(std::vector<PluginRow> rows, const storage::Delivery &delivery);
    void applyInstallations(std::vector<InstallationRow> rows, const storage::Delivery &delivery);
    void applyDependencies(std::vector<DependenciesRow> rows, const storage::Delivery &delivery);
    void applyTenants(const std::vector<TenantRow> &rows, const storage::Delivery &delivery);
    void applyPluginRemovals(const std::vector<storage::Removal> &removals);
    void applyInstallationRemovals(const std::vector<storage::Removal> &removals);
    void applyDependencyRemovals(const std::vector<storage::Removal> &removals);
    /// `write`: this node changed the plugins (PluginDirectory::announce()).
    void announceDelivered(bool write);

    void setAside(const QString &tenantId, const QString &pluginId, const QString &why);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    PluginDirectory &m_directory;
    PluginCatalogue &m_catalogue;
    InstallationTable &m_installations;
    storage::RecentRemovals m_removals;                ///< of the catalogue, by their tombstones' keys
    std::set<std::pair<QString, QString>> m_delivered; ///< tenant and plugin: changed by the delivery under way
    bool m_catalogueDelivered = false;
};

} // namespace plexica::plugins
