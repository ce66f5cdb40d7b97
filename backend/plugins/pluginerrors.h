// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "plugins/plugindirectorytypes.h"
#include "resolver/resolution.h"

// Why a command on plugins is refused, with what the contract wants in the answer.
namespace plexica::plugins {

/// DependencyUnsatisfied. `verb`: "install", "upgrade" …
Error refusedBy(const resolver::Resolution &resolution, const QString &verb, const QString &pluginId);
/// BlockedByDependents.
Error blockedBy(const resolver::UninstallCheck &check, const QString &pluginId, const ImpactReport &impact);
/// PluginConflict: the catalogue has this version with another manifest.
Error otherContent(const Manifest &manifest);
/// PluginInstalled: tenants have this version.
Error stillInstalled(const CataloguedPlugin &plugin);
/// PluginConflict for a StorageConflict: another node was faster, and memory does not know yet. Others stay.
Error overtaken(const Error &error, const QString &pluginId);

} // namespace plexica::plugins
