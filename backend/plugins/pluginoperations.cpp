// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginoperations.h"

#include "common/jsonwriter.h"
#include "manifest/dependencyrequest.h"
#include "manifest/manifestreader.h"

#include <array>

namespace plexica::plugins {

namespace {

using storage::Operation;
using storage::OperationKind;
using storage::Value;

constexpr std::array<std::string_view, 4> pluginColumns{"plugin_id", "version", "manifest", "created_at"};
constexpr std::array<std::string_view, 2> pluginKey{"plugin_id", "version"};
constexpr std::array<std::string_view, 8> installationColumns{"tenant_id",     "plugin_id",    "version",    "active",
                                                              "configuration", "installed_at", "updated_at", "grants"};
constexpr std::array<std::string_view, 4> dependencyColumns{"tenant_id", "plugin_id", "dependencies", "updated_at"};
constexpr std::array<std::string_view, 2> tenantKey{"tenant_id", "plugin_id"};
constexpr std::array<std::string_view, 2> advanceColumns{"tenant_id", "decided_on"};

constexpr OperationKind insertPluginKind{"insert_plugin", pluginColumns};
constexpr OperationKind replacePluginKind{"replace_plugin", pluginColumns};
constexpr OperationKind deletePluginKind{"delete_plugin", pluginKey};
constexpr OperationKind upsertInstallationKind{"upsert_plugin_installation", installationColumns};
constexpr OperationKind deleteInstallationKind{"delete_plugin_installation", tenantKey};
constexpr OperationKind upsertDependenciesKind{"upsert_plugin_dependencies", dependencyColumns};
constexpr OperationKind deleteDependenciesKind{"delete_plugin_dependencies", tenantKey};
constexpr OperationKind advanceTenantKind{"advance_plugin_tenant", advanceColumns, true};

Value grantsText(const std::optional<QStringList> &grants)
{
    if (!grants)
        return {};
    JsonWriter writer;
    writer.value(*grants);
    return QString::fromUtf8(writer.text());
}

/// Everything of one plugin stays in order: its version is in the catalogue before it is installed.
QByteArray aggregateOf(const QString &pluginId)
{
    return "plugin:" + pluginId.toLatin1();
}

QByteArray dependenciesJson(const QString &pluginId, const std::vector<DependencyDeclaration> &dependencies)
{
    JsonWriter writer;
    writer.beginObject().key("dependencies").beginArray();
    for (const DependencyDeclaration &dependency : dependencies) {
        writer.beginObject().member("pluginId", pluginId).member("dependsOnPluginId", dependency.pluginId);
        if (!dependency.serviceName.isEmpty())
            writer.member("serviceName", dependency.serviceName);
        writer.member("version", dependency.constraint.text()).member("required", dependency.required);
        if (!dependency.reason.isEmpty())
            writer.member("reason", dependency.reason);
        writer.endObject();
    }
    writer.endArray().endObject();
    return writer.take();
}

} // namespace

QString versionKey(const Version &version)
{
    return version.toString().section(u'+', 0, 0);
}

Operation insertPlugin(const Manifest &manifest, TimePoint createdAt)
{
    return {&insertPluginKind,
            aggregateOf(manifest.id),
            {manifest.id, versionKey(manifest.version), manifest.document.toJson(), toMilliseconds(createdAt)}};
}

Operation replacePlugin(const Manifest &manifest, TimePoint createdAt)
{
    Operation operation = insertPlugin(manifest, createdAt);
    operation.kind = &replacePluginKind;
    return operation;
}

Operation deletePlugin(const QString &pluginId, const Version &version)
{
    return {&deletePluginKind, aggregateOf(pluginId), {pluginId, versionKey(version)}};
}

Operation upsertInstallation(const InstalledPlugin &installation)
{
    return upsertInstallation(InstallationRow{
        installation.tenantId, installation.pluginId(), versionKey(installation.version()), installation.active,
        installation.configuration, installation.installedAt, installation.updatedAt, 0, installation.grants});
}

Operation upsertInstallation(const InstallationRow &row)
{
    return {&upsertInstallationKind,
            aggregateOf(row.pluginId),
            {row.tenantId, row.pluginId, row.version, static_cast<qint64>(row.active),
             row.configuration.isEmpty() ? Value() : Value(row.configuration), toMilliseconds(row.installedAt),
             toMilliseconds(row.updatedAt), grantsText(row.grants)}};
}

Operation deleteInstallation(const QString &tenantId, const QString &pluginId)
{
    return {&deleteInstallationKind, aggregateOf(pluginId), {tenantId, pluginId}};
}

Operation upsertDependencies(const QString &tenantId, const QString &pluginId,
                             const RegisteredDependencies &dependencies)
{
    return {&upsertDependenciesKind,
            aggregateOf(pluginId),
            {tenantId, pluginId, dependenciesJson(pluginId, dependencies.dependencies),
             toMilliseconds(dependencies.updatedAt)}};
}

Operation deleteDependencies(const QString &tenantId, const QString &pluginId)
{
    return {&deleteDependenciesKind, aggregateOf(pluginId), {tenantId, pluginId}};
}

Operation advanceTenant(const QString &tenantId, qint64 decidedOn)
{
    return {&advanceTenantKind, "plugins of " + tenantId.toUtf8(), {tenantId, decidedOn}};
}

namespace {

PluginRow pluginAt(const storage::Row &row, int first)
{
    PluginRow decoded;
    decoded.pluginId = row.text(first);
    decoded.version = row.text(first + 1);
    decoded.createdAt = fromMilliseconds(row.integer(first + 3));
    ManifestReading reading = readManifest(row.utf8(first + 2), ManifestFormat::Json, ManifestOrigin::Stored);
    if (!reading.manifest)
        decoded.fault = reading.errors.front().message;
    else if (reading.manifest->id != decoded.pluginId || versionKey(reading.manifest->version) != decoded.version)
        decoded.fault =
            QStringLiteral("it is that of %1 %2").arg(reading.manifest->id, reading.manifest->version.toString());
    else
        decoded.manifest = std::make_shared<const Manifest>(std::move(*reading.manifest));
    return decoded;
}

std::optional<QStringList> grantsAt(const storage::Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    QStringList grants;
    if (const auto json = parseJson(row.utf8(column))) {
        for (const JsonValue &grant : json->toArray())
            grants.append(grant.toString());
    }
    return grants;
}

InstallationRow installationAt(const storage::Row &row, int first)
{
    return {row.text(first),
            row.text(first + 1),
            row.text(first + 2),
            row.integer(first + 3) != 0,
            row.isNull(first + 4) ? QByteArray() : row.utf8(first + 4),
            fromMilliseconds(row.integer(first + 5)),
            fromMilliseconds(row.integer(first + 6)),
            0,
            grantsAt(row, first + 8)};
}

DependenciesRow dependenciesAt(const storage::Row &row, int first)
{
    DependenciesRow decoded{row.text(first), row.text(first + 1), {{}, fromMilliseconds(row.integer(first + 3))}, {}};
    const auto json = parseJson(row.utf8(first + 2));
    if (!json) {
        decoded.fault = json.error().message;
        return decoded;
    }
    auto byPlugin = readDependencyRequest(*json);
    if (!byPlugin)
        decoded.fault = byPlugin.error().message;
    else if (const auto found = byPlugin->find(decoded.pluginId); found != byPlugin->end())
        decoded.dependencies.dependencies = std::move(found->second);
    return decoded;
}

/// A decoder of rows with the revision at `column`.
template <typename T>
T withRevision(T decoded, const storage::Row &row, int column)
{
    decoded.revision = row.integer(column);
    return decoded;
}

} // namespace

PluginRow decodePlugin(const storage::Row &row)
{
    return withRevision(pluginAt(row, 0), row, 4);
}

PluginRow decodePluginAfter(const storage::Row &row)
{
    return withRevision(pluginAt(row, 1), row, 0);
}

InstallationRow decodeInstallation(const storage::Row &row)
{
    return withRevision(installationAt(row, 0), row, 7);
}

InstallationRow decodeInstallationAfter(const storage::Row &row)
{
    return withRevision(installationAt(row, 1), row, 0);
}

DependenciesRow decodeDependencies(const storage::Row &row)
{
    return withRevision(dependenciesAt(row, 0), row, 4);
}

DependenciesRow decodeDependenciesAfter(const storage::Row &row)
{
    return withRevision(dependenciesAt(row, 1), row, 0);
}

} // namespace plexica::plugins
