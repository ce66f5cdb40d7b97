// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugindirectorytypes.h"

#include <memory>
#include <vector>

namespace plexica::app {

/// Everything a tenant's plugins are at one moment. Shared and never written again, so any thread may hold it;
/// installations share their manifests. It is made anew when something in it changes that dependencies see; the
/// health of a service changes more often than that, so take it from the services' own updates (Update::services) and
/// not from the graph's nodes.
struct TenantPlugins
{
    QString tenantId;
    std::vector<plugins::InstalledPlugin> installations; ///< by plugin id
    plugins::PluginGraph graph; ///< also of plugins without manifest, and of those only named by a dependency
    /// Over required dependencies, each with its first plugin by name first and last, at most resolver::maximumCycles.
    std::vector<QStringList> cycles;

    /// Nothing is left of the tenant's plugins.
    bool isEmpty() const { return installations.empty() && graph.nodes.empty(); }
};
using TenantPluginsPtr = std::shared_ptr<const TenantPlugins>;

/// All versions of all plugins: by id, newest first. Never written again.
using Catalogue = std::vector<plugins::CataloguedPlugin>;
using CataloguePtr = std::shared_ptr<const Catalogue>;

} // namespace plexica::app
