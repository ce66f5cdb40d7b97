// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "plugins/pluginoperations.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"

#include <QObject>

#include <qcorotask.h>

#include <set>
#include <utility>
#include <vector>

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
    PluginFollower(storage::Storage &storage, PluginDirectory &directory, PluginCatalogue &catalogue,
                   InstallationTable &installations);

    /// Fills the empty catalogue and table; how many installations there are. Tells nobody.
    QCoro::Task<Result<int>> load();
    /// Registers with the change feed.
    void follow();
    /// This node has removed a version from the catalogue.
    void noteRemoval(const QString &pluginId, const Version &version, qint64 revision);

private:
    void applyPlugins(std::vector<PluginRow> rows, const storage::Delivery &delivery);
    void applyInstallations(std::vector<InstallationRow> rows, const storage::Delivery &delivery);
    void applyDependencies(std::vector<DependenciesRow> rows, const storage::Delivery &delivery);
    void applyTenants(const std::vector<TenantRow> &rows, const storage::Delivery &delivery);
    void applyPluginRemovals(const std::vector<storage::Removal> &removals);
    void applyInstallationRemovals(const std::vector<storage::Removal> &removals);
    void applyDependencyRemovals(const std::vector<storage::Removal> &removals);
    void finishDelivery(const storage::Delivery &delivery);

    storage::Storage &m_storage;
    PluginDirectory &m_directory;
    PluginCatalogue &m_catalogue;
    InstallationTable &m_installations;
    storage::RecentRemovals m_removals;                ///< of the catalogue, by their tombstones' keys
    std::set<std::pair<QString, QString>> m_delivered; ///< tenant and plugin: changed by the delivery under way
    bool m_catalogueDelivered = false;
};

} // namespace plexica::plugins
