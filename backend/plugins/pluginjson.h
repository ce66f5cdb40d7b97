// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "plugins/plugindirectorytypes.h"

// The JSON of plugins in the REST contract, section 3. Each writes one value.
namespace plexica::plugins {

/// {id, name, version, description, services, dependencies, createdAt, installations, manifest?}
/// `onlyTenant`: whose installations are counted; empty: everybody's.
void writeCatalogued(JsonWriter &writer, const CataloguedPlugin &plugin, bool withManifest,
                     const QString &onlyTenant = {});
qint64 installationsOf(const CataloguedPlugin &plugin, const QString &onlyTenant);
/// {tenantId, pluginId, name, version, active, configuration, services, dependencies, installedAt, updatedAt}
/// `affectedBy` and `affectedCount` for the details of an event.
JsonValue affectedValue(const registry::AffectedBy &by);
void writeInstalled(JsonWriter &writer, const InstalledPlugin &plugin);
/// {action, required, optional, services, ownedKeys, callers}
void writeImpactReport(JsonWriter &writer, const ImpactReport &report);
/// {nodes, edges}
void writeGraph(JsonWriter &writer, const PluginGraph &graph);
/// {pluginId, dependsOnPluginId, serviceName?, version, required, satisfied, installed?, reason?}
void writeDependency(JsonWriter &writer, const resolver::DeclaredEdge &edge);

/// What writes one value, as a value.
template <typename Write>
JsonValue jsonOf(Write write)
{
    JsonWriter writer;
    write(writer);
    return parseJson(writer.text()).value_or(JsonValue());
}

} // namespace plexica::plugins
