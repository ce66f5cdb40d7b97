// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "manifest/manifest.h"

#include <map>

namespace plexica {

/// Dependencies by the plugin that declares them.
using DependenciesByPlugin = std::map<QString, std::vector<DependencyDeclaration>>;

/// Reads the body of `POST /api/plugin-gateway/dependencies` (REST contract, section 3):
/// {dependencies:[{pluginId, dependsOnPluginId, serviceName?, version, required?, reason?}]}, with the rules and limits
/// of a manifest's dependencies. All faults in one VALIDATION_FAILED.
Result<DependenciesByPlugin> readDependencyRequest(const JsonValue &body);

} // namespace plexica
