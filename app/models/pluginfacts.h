// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginupdates.h"
#include "models/roles.h"

#include <QHash>
#include <QMetaType>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::app {

/// Names a row of the plugins table over time. Without tenant it is the catalogue's.
struct PluginKey
{
    QString tenantId;
    QString pluginId;
    bool operator==(const PluginKey &) const = default;

    QString toString() const { return tenantId + u'\n' + pluginId; }
};

/// Everything the window shows of one plugin in one tenant, or of one that is only in the catalogue. Never written
/// again once it is made.
struct PluginFacts
{
    PluginKey key;
    plugins::ManifestPtr manifest; ///< installed; of a row of the catalogue the newest; null: it has none
    QString name;
    PluginActivity activity = PluginActivity::NotInstalled;
    PluginState state = PluginState::NotInstalled;
    std::optional<Version> version; ///< that is installed
    std::optional<Version> newest;  ///< in the catalogue, no pre-release if there is another
    std::vector<resolver::DeclaredEdge> dependencies;
    std::vector<resolver::DeclaredEdge> dependents;
    QStringList services;             ///< declared or registered, by name
    QString brokenThrough;            ///< what it requires and is itself not satisfied; empty: nothing
    registry::AffectedByPtr affected; ///< what it requires and does not work as it should; nullptr: nothing
    bool inCycle = false;
    int newestBreaks = 0; ///< plugins whose required dependency on it holds and would not with `newest`
    int newestLacks = 0;  ///< what `newest` requires and is not there
    TimePoint installedAt;
    TimePoint updatedAt;

    bool isInstalled() const { return activity == PluginActivity::Active || activity == PluginActivity::Inactive; }
    bool hasNewer() const { return isInstalled() && version && newest && *newest > *version; }
    /// The newest version would pass as it is.
    bool isUpgradable() const { return hasNewer() && newestBreaks == 0 && newestLacks == 0; }
    int satisfiedDependencies() const;
    bool operator==(const PluginFacts &other) const;
};
using PluginPtr = std::shared_ptr<const PluginFacts>;

/// The versions of the catalogue by plugin, newest first.
using VersionsById = QHash<QString, std::vector<plugins::CataloguedPlugin>>;
VersionsById versionsById(const Catalogue &catalogue);
/// Newest that is no pre-release, else the newest; nullptr: none.
const plugins::CataloguedPlugin *newestOf(const VersionsById &catalogue, const QString &pluginId);

/// Works out every plugin of a tenant, by id; those that are only named by a dependency are left out.
std::vector<PluginPtr> factsOf(const TenantPlugins &tenant, const VersionsById &catalogue);
/// Whether factsOf() makes the same of both; what it does not look at may differ, as the health of services.
bool haveSameFacts(const TenantPlugins &one, const TenantPlugins &other);
/// The row of a plugin that is in the catalogue.
PluginPtr catalogueFacts(const QString &pluginId, const VersionsById &catalogue);

/// The shape that stands for a state; nullopt: none, the plugin is not installed.
std::optional<StatusKind> statusKind(PluginState state);

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::PluginPtr)
