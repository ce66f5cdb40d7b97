// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/plugindirectorytypes.h"
#include "storage/change.h"
#include "storage/storage.h"

namespace plexica::resolver {

// The rows that the plugin directory writes; their SQL is in storage/sql.

/// Dependencies that a plugin registered.
struct RegisteredDependencies
{
    std::vector<DependencyDeclaration> dependencies;
    TimePoint updatedAt;
};

/// The version as it is kept and compared: without build metadata.
QString versionKey(const Version &version);

storage::Operation insertPlugin(const Manifest &manifest, TimePoint createdAt);
storage::Operation deletePlugin(const QString &pluginId, const Version &version);
storage::Operation upsertInstallation(const InstalledPlugin &installation);
storage::Operation deleteInstallation(const QString &tenantId, const QString &pluginId);
storage::Operation upsertDependencies(const QString &tenantId, const QString &pluginId,
                                      const RegisteredDependencies &dependencies);
storage::Operation deleteDependencies(const QString &tenantId, const QString &pluginId);

/// What select_plugins answers. The manifest is null if the stored text is none any more; then `fault` says why.
struct PluginRow
{
    QString pluginId;
    QString version;
    ManifestPtr manifest;
    TimePoint createdAt;
    QString fault;
};
PluginRow decodePlugin(const storage::Row &row);

struct InstallationRow
{
    QString tenantId;
    QString pluginId;
    QString version;
    bool active = true;
    QByteArray configuration;
    TimePoint installedAt;
    TimePoint updatedAt;
};
InstallationRow decodeInstallation(const storage::Row &row);

struct DependenciesRow
{
    QString tenantId;
    QString pluginId;
    RegisteredDependencies dependencies;
    QString fault; ///< why the stored text cannot be read; empty: it can
};
DependenciesRow decodeDependencies(const storage::Row &row);

} // namespace plexica::resolver
