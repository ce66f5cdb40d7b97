// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "resolver/resolution.h"

#include <span>

// The JSON of the REST contract, section 3. Each writes one value (an object).
namespace plexica::resolver {

/// {valid, errors, warnings, installOrder, issues, plan}
void writeResolution(JsonWriter &writer, const Resolution &resolution);
/// [{action, pluginId, version?, from?}]: an array
void writeChanges(JsonWriter &writer, std::span<const Change> changes);
/// {canUninstall, blockedBy:[{pluginId, reason}]}
void writeUninstallCheck(JsonWriter &writer, const UninstallCheck &check);
/// {required:[{pluginId, via, distance, serviceName?, constraint}], optional:[…], services:[name…]}; members only, so
/// that the caller can add its own to the object it has begun.
void writeImpactMembers(JsonWriter &writer, const Impact &impact);
/// {from, to, serviceName?, constraint, required, satisfied, installed?, reason?}
void writeEdge(JsonWriter &writer, const DeclaredEdge &edge);

} // namespace plexica::resolver
