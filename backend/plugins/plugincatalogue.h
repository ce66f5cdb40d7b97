// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "registry/service.h"
#include "resolver/plugin.h"
#include "plugins/plugindirectorytypes.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace plexica::plugins {

/// Manifests by (id, version), in memory. Versions of equal precedence are one: build metadata does not count.
class PluginCatalogue
{
public:
    struct Entry
    {
        ManifestPtr manifest;
        TimePoint createdAt;
        qint64 revision = 0; ///< that added it
        resolver::PluginVersionPtr plugin;
        QHash<QString, std::shared_ptr<const registry::Endpoints>> endpoints; ///< by service
        QSet<QString> tenants;                                                ///< that have it installed
    };
    /// Newest first.
    using Versions = std::map<Version, Entry, std::greater<>>;

    /// Adds a version that is not there yet.
    Entry &insert(ManifestPtr manifest, TimePoint createdAt, qint64 revision);
    void remove(const QString &id, const Version &version);

    Entry *find(const QString &id, const Version &version);
    const Entry *find(const QString &id, const Version &version) const;
    /// The newest that is no pre-release; nullptr if there is none.
    const Entry *newest(const QString &id) const;
    /// What is to be installed of a plugin: this version, or the newest that is no pre-release. Error: PluginNotFound,
    /// with what there is instead.
    Result<ManifestPtr> choose(const QString &id, const std::optional<Version> &version) const;
    /// PluginNotFound, with the nearest ids that there are in `details.suggestions`.
    Error notFound(const QString &id) const;
    /// nullptr: no plugin of that id.
    const Versions *versions(const QString &id) const;
    const std::map<QString, Versions> &plugins() const { return m_plugins; }
    /// Everything, as the resolver takes it.
    std::vector<resolver::PluginVersionPtr> forResolver() const;
    /// Versions of all plugins.
    int size() const { return m_size; }
    /// Goes up with every change.
    quint64 generation() const { return m_generation; }

private:
    std::map<QString, Versions> m_plugins;
    quint64 m_generation = 0;
    int m_size = 0;
};

} // namespace plexica::plugins
