// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugincatalogue.h"
#include "plugins/pluginoperations.h"

#include <QHash>
#include <QString>

#include <map>
#include <unordered_map>

namespace plexica::plugins {

/// What each tenant has of plugins, in memory: installations, and the dependencies that plugins without manifest
/// registered. Knows no database. Node thread; references and pointers are good until the next change.
class InstallationTable
{
public:
    struct Tenant
    {
        std::map<QString, InstalledPlugin> installed;
        std::map<QString, RegisteredDependencies> registered;
        QHash<QString, QString> owners; ///< service name → plugin whose manifest declares it
        qint64 revision = 0;            ///< of the newest change of the above; what is older is known

        bool isEmpty() const { return installed.empty() && registered.empty(); }
    };

    /// `catalogue` is told which tenants have which version, and must outlive the table.
    explicit InstallationTable(PluginCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// nullptr: nothing was ever known of it.
    const Tenant *tenant(const QString &tenantId) const;
    /// nullptr: not installed.
    const InstalledPlugin *find(const QString &tenantId, const QString &pluginId) const;
    /// nullptr: it has registered none.
    const RegisteredDependencies *registered(const QString &tenantId, const QString &pluginId) const;
    const std::unordered_map<QString, Tenant> &tenants() const { return m_tenants; }
    /// Puts the ids of the tenant's plugins that are nearest to `pluginId` into `details.suggestions`.
    void suggest(Error &error, const QString &tenantId, const QString &pluginId) const;
    /// 0: nothing was ever known of the tenant.
    qint64 revision(const QString &tenantId) const;

    void put(InstalledPlugin installation);
    /// What plugins lack, by plugin; all others lack nothing.
    void setAffected(const QString &tenantId, const QHash<QString, registry::AffectedByPtr> &byPlugin);
    void take(const QString &tenantId, const QString &pluginId);
    void putDependencies(const QString &tenantId, const QString &pluginId, RegisteredDependencies dependencies);
    void takeDependencies(const QString &tenantId, const QString &pluginId);
    void setRevision(const QString &tenantId, qint64 revision) { m_tenants[tenantId].revision = revision; }
    /// The database has lost commits: revisions mean nothing.
    void forgetRevisions();

private:
    void unlist(Tenant &tenant, const QString &tenantId, const QString &pluginId);

    PluginCatalogue &m_catalogue;
    // A tenant that has nothing any more stays, as its row does in the database: a write is decided on its revision.
    std::unordered_map<QString, Tenant> m_tenants;
};

} // namespace plexica::plugins
