// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugindirectorytypes.h"
#include "storage/change.h"
#include "storage/storage.h"

namespace plexica::plugins {

// The rows that the plugin directory writes; their SQL is in storage/sql.

/// Dependencies that a plugin registered.
struct RegisteredDependencies
{
    std::vector<DependencyDeclaration> dependencies;
    TimePoint updatedAt;
};

struct InstallationRow
{
    QString tenantId;
    QString pluginId;
    QString version;
    bool active = true;
    QByteArray configuration;
    TimePoint installedAt;
    TimePoint updatedAt;
    qint64 revision = 0;
    std::optional<QStringList> grants = {}; ///< nullopt: nobody decided
};
/// The version as it is kept and compared: without build metadata.
QString versionKey(const Version &version);

storage::Operation insertPlugin(const Manifest &manifest, TimePoint createdAt);
/// The same, in the place of one that is there.
storage::Operation replacePlugin(const Manifest &manifest, TimePoint createdAt);
storage::Operation deletePlugin(const QString &pluginId, const Version &version);
storage::Operation upsertInstallation(const InstalledPlugin &installation);
storage::Operation upsertInstallation(const InstallationRow &row);
storage::Operation deleteInstallation(const QString &tenantId, const QString &pluginId);
storage::Operation upsertDependencies(const QString &tenantId, const QString &pluginId,
                                      const RegisteredDependencies &dependencies);
storage::Operation deleteDependencies(const QString &tenantId, const QString &pluginId);
/// Notes a change of what a tenant has installed or registered, decided on what it had at `decidedOn` (0: nothing
/// ever). Refused (StorageConflict) if another node has changed that since.
storage::Operation advanceTenant(const QString &tenantId, qint64 decidedOn);

/// What select_plugins answers. The manifest is null if the stored text is none any more; then `fault` says why.
struct PluginRow
{
    QString pluginId;
    QString version;
    ManifestPtr manifest;
    TimePoint createdAt;
    QString fault;
    qint64 revision = 0;
};
PluginRow decodePlugin(const storage::Row &row);
PluginRow decodePluginAfter(const storage::Row &row); ///< of select_plugins_after, which has the revision in front

InstallationRow decodeInstallation(const storage::Row &row);
InstallationRow decodeInstallationAfter(const storage::Row &row);

struct DependenciesRow
{
    QString tenantId;
    QString pluginId;
    RegisteredDependencies dependencies;
    QString fault; ///< why the stored text cannot be read; empty: it can
    qint64 revision = 0;
};
DependenciesRow decodeDependencies(const storage::Row &row);
DependenciesRow decodeDependenciesAfter(const storage::Row &row);

/// When a tenant's installations or registered dependencies changed last.
struct TenantRow
{
    QString tenantId;
    qint64 revision = 0;
};

} // namespace plexica::plugins
