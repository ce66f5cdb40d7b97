// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/installationtable.h"
#include "registry/service.h"
#include "resolver/resolver.h"

#include <vector>

// The graph of one tenant: what it has, what is registered, what was declared and what was seen. Pure.
namespace plexica::plugins {

/// `tenant`: nullptr if nothing is known of it; `services`: those registered in it; `observed`: calls that were seen.
PluginGraph graphOf(const InstallationTable::Tenant *tenant, const std::vector<const registry::Service *> &services,
                    std::vector<resolver::DeclaredEdge> declared, std::vector<ObservedEdge> observed);

/// The graph as it would be with the plugin of `manifest` in place, for which `resolution` was found: its card and
/// services by its manifest, and the dependencies as resolver::edgesWith() has them.
PluginGraph withInstallation(PluginGraph graph, const Manifest &manifest, const resolver::Resolution &resolution);

} // namespace plexica::plugins
