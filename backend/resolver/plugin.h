// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifest.h"

#include <memory>
#include <optional>
#include <vector>

namespace plexica::resolver {

/// A service as far as dependencies care.
struct OfferedService
{
    QString name;
    Version version;
};

/// One version of a plugin as far as dependencies care: from its manifest, or, for a plugin without one, from the
/// dependencies it registered.
struct PluginVersion
{
    QString id;
    std::optional<Version> version; ///< nullopt: the plugin has no manifest
    std::vector<OfferedService> services;
    std::vector<DependencyDeclaration> dependencies;

    const OfferedService *findService(QStringView name) const;
};
using PluginVersionPtr = std::shared_ptr<const PluginVersion>;

PluginVersionPtr pluginVersion(const Manifest &manifest);

/// A plugin of a tenant.
struct Installation
{
    PluginVersionPtr plugin; ///< never null
    bool active = true;      ///< an inactive plugin satisfies nobody's dependency
};

/// A service that is registered now. It counts where the plugin's manifest does not declare that service, or the
/// plugin has none.
struct LiveService
{
    QString pluginId;
    QString serviceName;
    Version version;
};

/// Everything a decision rests on, of one tenant. A value; copies share the plugins.
struct World
{
    std::vector<Installation> installed; ///< each id at most once
    std::vector<LiveService> live;
    std::vector<LiveService> silent;         ///< registered too, but no instance lives: they satisfy nobody
    std::vector<PluginVersionPtr> catalogue; ///< each (id, version) at most once; those without version are ignored
};

} // namespace plexica::resolver
