// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginerrors.h"

#include "common/jsonwriter.h"
#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"

namespace plexica::plugins {

Error refusedBy(const resolver::Resolution &resolution, const QString &verb, const QString &pluginId)
{
    Error error;
    error.code = ErrorCode::DependencyUnsatisfied;
    error.message = resolution.refusal(verb, pluginId);
    const JsonValue json = jsonOf([&resolution](JsonWriter &writer) { resolver::writeResolution(writer, resolution); });
    error.topLevel.insert(QStringLiteral("resolution"), json);
    JsonValue reasons{JsonValue::Array()};
    for (const QString &reason : resolution.errors)
        reasons.append(JsonValue(reason));
    error.details.insert(QStringLiteral("errors"), std::move(reasons));
    error.details.insert(QStringLiteral("resolution"), json);
    return error;
}

Error blockedBy(const resolver::UninstallCheck &check, const QString &pluginId, const ImpactReport &impact)
{
    Error error;
    error.code = ErrorCode::BlockedByDependents;
    QStringList reasons;
    JsonValue blockers{JsonValue::Array()};
    for (const resolver::Blocker &blocker : check.blockedBy) {
        reasons.append(blocker.pluginId + u' ' + blocker.reason);
        JsonValue entry;
        entry.insert(QStringLiteral("pluginId"), JsonValue(blocker.pluginId));
        entry.insert(QStringLiteral("reason"), JsonValue(blocker.reason));
        blockers.append(std::move(entry));
    }
    error.message = QStringLiteral("Cannot uninstall %1: %2")
                        .arg(pluginId, QStringList(reasons.mid(0, 5)).join(QStringLiteral("; ")));
    if (reasons.size() > 5)
        error.message += QStringLiteral("; and %1 more").arg(reasons.size() - 5);
    const JsonValue json = jsonOf([&impact](JsonWriter &writer) { writeImpactReport(writer, impact); });
    error.topLevel.insert(QStringLiteral("impact"), json);
    error.details.insert(QStringLiteral("blockedBy"), std::move(blockers));
    error.details.insert(QStringLiteral("impact"), json);
    return error;
}

bool isReservedId(const QString &pluginId)
{
    return pluginId == u"validate" || pluginId == u"install" || pluginId == u"change";
}

QString reservedIdSentence(const QString &pluginId)
{
    return QStringLiteral("id '%1' is a word of the REST API's own paths; no path could reach a plugin of that name")
        .arg(pluginId);
}

std::optional<Error> reservedId(const Manifest &manifest)
{
    if (!isReservedId(manifest.id))
        return std::nullopt;
    return Error::validation({{QStringLiteral("id"), reservedIdSentence(manifest.id)}});
}

Error otherContent(const Manifest &manifest)
{
    Error error;
    error.code = ErrorCode::PluginConflict;
    error.message =
        QStringLiteral("%1 %2 is in the catalogue with other content; give the changed manifest another version")
            .arg(manifest.id, manifest.version.toString());
    error.details.insert(QStringLiteral("pluginId"), JsonValue(manifest.id));
    error.details.insert(QStringLiteral("version"), JsonValue(manifest.version.toString()));
    return error;
}

Error stillInstalled(const CataloguedPlugin &plugin)
{
    const QString version = plugin.manifest->version.toString();
    Error error{ErrorCode::PluginInstalled,
                QStringLiteral("Cannot remove %1 %2 from the catalogue: it is installed in %3")
                    .arg(plugin.manifest->id, version, plugin.tenants.join(QStringLiteral(", "))),
                {}};
    JsonValue tenants{JsonValue::Array()};
    for (const QString &name : plugin.tenants)
        tenants.append(JsonValue(name));
    error.details.insert(QStringLiteral("version"), JsonValue(version));
    error.details.insert(QStringLiteral("tenants"), std::move(tenants));
    return error;
}

Error overtaken(const Error &error, const QString &pluginId)
{
    if (error.code != ErrorCode::StorageConflict)
        return error;
    return {ErrorCode::PluginConflict,
            QStringLiteral("Another node changed %1 at the same moment; look at it and try again").arg(pluginId),
            {}};
}

} // namespace plexica::plugins
