// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginjson.h"

#include "plugins/grants.h"
#include "registry/servicejson.h"
#include "resolver/resolutionjson.h"

namespace plexica::plugins {

namespace {

void writeIfThere(JsonWriter &writer, const char *name, const QString &text)
{
    if (!text.isEmpty())
        writer.member(name, text);
}

void writeDeclarations(JsonWriter &writer, const Manifest &manifest)
{
    writer.key("services").beginArray();
    for (const ServiceDeclaration &service : manifest.services) {
        writer.beginObject().member("name", service.name).member("version", service.version.toString());
        writer.textOrNull("description", service.description);
        writer.member("endpoints", static_cast<qint64>(service.endpoints.size())).endObject();
    }
    writer.endArray();
    writer.key("dependencies").beginArray();
    for (const DependencyDeclaration &dependency : manifest.dependencies) {
        writer.beginObject().member("pluginId", dependency.pluginId);
        writeIfThere(writer, "serviceName", dependency.serviceName);
        writer.member("version", dependency.constraint.text()).member("required", dependency.required);
        writeIfThere(writer, "reason", dependency.reason);
        writer.endObject();
    }
    writer.endArray();
}

QString stateName(GraphNode::State state)
{
    switch (state) {
    case GraphNode::State::Active:
        return QStringLiteral("ACTIVE");
    case GraphNode::State::Inactive:
        return QStringLiteral("INACTIVE");
    case GraphNode::State::Registered:
        return QStringLiteral("REGISTERED");
    case GraphNode::State::Missing:
        return QStringLiteral("MISSING");
    }
    return {};
}

void writeNode(JsonWriter &writer, const GraphNode &node)
{
    const bool isPlugin = node.serviceName.isEmpty();
    writer.beginObject().member("id", node.id);
    writer.member("type", isPlugin ? QStringLiteral("plugin") : QStringLiteral("service"));
    writer.member("pluginId", node.pluginId);
    if (isPlugin)
        writeIfThere(writer, "name", node.name);
    else
        writer.member("serviceName", node.serviceName);
    writer.textOrNull("version", node.version);
    if (isPlugin) {
        writer.member("state", stateName(node.state));
    } else {
        writer.textOrNull("status", node.health ? registry::healthName(*node.health) : QString());
        writer.member("instances", node.instances).member("liveInstances", node.liveInstances);
    }
    writer.endObject();
}

} // namespace

qint64 installationsOf(const CataloguedPlugin &plugin, const QString &onlyTenant)
{
    return onlyTenant.isEmpty() ? plugin.tenants.size() : qint64(plugin.tenants.contains(onlyTenant));
}

void writeCatalogued(JsonWriter &writer, const CataloguedPlugin &plugin, bool withManifest, const QString &onlyTenant)
{
    const Manifest &manifest = *plugin.manifest;
    writer.beginObject().member("id", manifest.id).member("name", manifest.name);
    writer.member("version", manifest.version.toString());
    writer.textOrNull("description", manifest.description);
    writeDeclarations(writer, manifest);
    writer.member("createdAt", plugin.createdAt);
    writer.member("installations", installationsOf(plugin, onlyTenant));
    if (withManifest)
        writer.member("manifest", manifest.document);
    writer.endObject();
}

void writeInstalled(JsonWriter &writer, const InstalledPlugin &plugin)
{
    const Manifest &manifest = *plugin.manifest;
    writer.beginObject().member("tenantId", plugin.tenantId).member("pluginId", manifest.id);
    writer.member("name", manifest.name).member("version", manifest.version.toString());
    writer.textOrNull("description", manifest.description);
    writer.member("active", plugin.active);
    writer.rawMember("configuration", plugin.configuration.isEmpty() ? QByteArrayView("{}") : plugin.configuration);
    writeDeclarations(writer, manifest);
    writer.member("grantedPermissions", grantedPermissions(plugin));
    writer.member("requestedPermissions", pendingPermissions(plugin));
    registry::writeAffected(writer, plugin.affected);
    writer.member("installedAt", plugin.installedAt).member("updatedAt", plugin.updatedAt).endObject();
}

JsonValue affectedValue(const registry::AffectedBy &by)
{
    JsonValue causes{JsonValue::Array()};
    for (const registry::Affection &cause : by.causes) {
        JsonValue path{JsonValue::Array()};
        for (const QString &step : cause.path)
            path.append(JsonValue(step));
        JsonValue one;
        one.insert(QStringLiteral("serviceName"),
                   cause.serviceName.isEmpty() ? JsonValue() : JsonValue(cause.serviceName));
        one.insert(QStringLiteral("pluginId"), JsonValue(cause.pluginId));
        one.insert(QStringLiteral("status"), JsonValue(cause.status));
        one.insert(QStringLiteral("required"), JsonValue(cause.required));
        one.insert(QStringLiteral("path"), std::move(path));
        causes.append(std::move(one));
    }
    JsonValue json;
    json.insert(QStringLiteral("affectedBy"), std::move(causes));
    json.insert(QStringLiteral("affectedCount"), JsonValue(by.count));
    return json;
}

void writeImpactReport(JsonWriter &writer, const ImpactReport &report)
{
    writer.beginObject();
    writer.member("action", report.action == resolver::ImpactAction::Uninstall ? QStringLiteral("uninstall")
                            : report.action == resolver::ImpactAction::Upgrade ? QStringLiteral("upgrade")
                                                                               : QStringLiteral("deactivate"));
    resolver::writeImpactMembers(writer, report.impact);
    writer.member("ownedKeys", report.ownedKeys);
    writer.key("callers").beginArray();
    for (const RecentCaller &caller : report.callers) {
        writer.beginObject().member("pluginId", caller.pluginId).member("serviceName", caller.serviceName);
        writer.member("calls", caller.calls).member("errors", caller.errors).endObject();
    }
    writer.endArray().endObject();
}

void writeGraph(JsonWriter &writer, const PluginGraph &graph)
{
    writer.beginObject().key("nodes").beginArray();
    for (const GraphNode &node : graph.nodes)
        writeNode(writer, node);
    writer.endArray().key("edges").beginArray();
    for (const resolver::DeclaredEdge &edge : graph.declared) {
        writer.beginObject().member("type", QStringLiteral("declared")).member("from", edge.from).member("to", edge.to);
        writeIfThere(writer, "serviceName", edge.serviceName);
        writer.member("constraint", edge.constraint).member("required", edge.required);
        writer.member("satisfied", edge.satisfied).member("used", edge.used);
        writeIfThere(writer, "installed", edge.installed);
        writeIfThere(writer, "reason", edge.reason);
        writer.endObject();
    }
    for (const ObservedEdge &edge : graph.observed) {
        writer.beginObject().member("type", QStringLiteral("observed")).member("from", edge.from).member("to", edge.to);
        writeIfThere(writer, "serviceName", edge.serviceName);
        writer.member("calls", edge.calls).member("errors", edge.errors).member("declaredDependency", edge.declared);
        writer.member("p50", edge.p50Milliseconds).member("p99", edge.p99Milliseconds);
        writer.member("bytesIn", edge.bytesIn).member("bytesOut", edge.bytesOut).endObject();
    }
    writer.endArray().endObject();
}

void writeDependency(JsonWriter &writer, const resolver::DeclaredEdge &edge)
{
    writer.beginObject().member("pluginId", edge.from).member("dependsOnPluginId", edge.to);
    writeIfThere(writer, "serviceName", edge.serviceName);
    writer.member("version", edge.constraint).member("required", edge.required).member("satisfied", edge.satisfied);
    writeIfThere(writer, "installed", edge.installed);
    writeIfThere(writer, "reason", edge.reason);
    writer.endObject();
}

} // namespace plexica::plugins
