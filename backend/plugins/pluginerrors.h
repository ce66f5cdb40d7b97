// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "plugins/plugindirectorytypes.h"
#include "resolver/resolution.h"

#include <optional>

// Why a command on plugins is refused, with what the contract wants in the answer.
namespace plexica::plugins {

/// DependencyUnsatisfied. `verb`: "install", "upgrade" …
Error refusedBy(const resolver::Resolution &resolution, const QString &verb, const QString &pluginId);
/// BlockedByDependents.
Error blockedBy(const resolver::UninstallCheck &check, const QString &pluginId, const ImpactReport &impact);
/// Ids that stand where others have their id, so that no path could reach a plugin of that name:
/// `/api/plugins/validate`, `/api/tenants/T/plugins/change`. Refused when a plugin is made; what is stored stays.
bool isReservedId(const QString &pluginId);
QString reservedIdSentence(const QString &pluginId);
/// ValidationFailed, if a manifest that is new has such an id.
std::optional<Error> reservedId(const Manifest &manifest);
/// PluginConflict: the catalogue has this version with another manifest.
Error otherContent(const Manifest &manifest);
/// PluginInstalled: tenants have this version.
Error stillInstalled(const CataloguedPlugin &plugin);
/// PluginConflict for a StorageConflict: another node was faster, and memory does not know yet. Others stay.
Error overtaken(const Error &error, const QString &pluginId);

} // namespace plexica::plugins
