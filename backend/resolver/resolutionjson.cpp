// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/resolutionjson.h"

#include <algorithm>

namespace plexica::resolver {

QString issueCodeName(IssueCode code)
{
    switch (code) {
    case IssueCode::MissingDependency:
        return QStringLiteral("MISSING_DEPENDENCY");
    case IssueCode::VersionMismatch:
        return QStringLiteral("VERSION_MISMATCH");
    case IssueCode::UnknownVersion:
        return QStringLiteral("UNKNOWN_VERSION");
    case IssueCode::CircularDependency:
        return QStringLiteral("CIRCULAR_DEPENDENCY");
    case IssueCode::ServiceNameTaken:
        return QStringLiteral("SERVICE_NAME_TAKEN");
    }
    return {};
}

QString Change::toString() const
{
    switch (kind) {
    case Kind::Install:
        return QStringLiteral("install %1 %2 from the catalogue").arg(pluginId, version.toString());
    case Kind::Upgrade:
        return QStringLiteral("upgrade %1 from %2 to %3 from the catalogue")
            .arg(pluginId, from.value_or(Version()).toString(), version.toString());
    case Kind::Downgrade:
        return QStringLiteral("downgrade %1 from %2 to %3 from the catalogue")
            .arg(pluginId, from.value_or(Version()).toString(), version.toString());
    case Kind::Activate:
        return QStringLiteral("activate %1").arg(pluginId);
    case Kind::Uninstall:
        return QStringLiteral("uninstall %1").arg(pluginId);
    }
    return {};
}

QString Resolution::refusal(const QString &verb, const QString &pluginId) const
{
    return valid ? QString() : QStringLiteral("Cannot %1 %2: %3").arg(verb, pluginId, errors.front());
}

namespace {

QString changeName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Install:
        return QStringLiteral("install");
    case Change::Kind::Upgrade:
        return QStringLiteral("upgrade");
    case Change::Kind::Downgrade:
        return QStringLiteral("downgrade");
    case Change::Kind::Activate:
        return QStringLiteral("activate");
    case Change::Kind::Uninstall:
        return QStringLiteral("uninstall");
    }
    return {};
}

void writeOptional(JsonWriter &writer, const char *name, const QString &text)
{
    if (!text.isEmpty())
        writer.member(name, text);
}

void writeIssue(JsonWriter &writer, const Issue &issue)
{
    writer.beginObject();
    writer.member("code", issueCodeName(issue.code));
    writer.member("severity", issue.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"));
    writer.member("message", issue.message);
    writer.member("pluginId", issue.pluginId);
    writeOptional(writer, "serviceName", issue.serviceName);
    writer.member("path", issue.path);
    writeOptional(writer, "constraint", issue.constraint);
    writeOptional(writer, "installed", issue.installed);
    writer.member("fix", issue.fix);
    if (!issue.offers.empty()) {
        writer.key("offers").beginArray();
        for (const Offer &offer : issue.offers) {
            writer.beginObject().member("version", offer.version.toString());
            if (offer.serviceVersion)
                writer.member("serviceVersion", offer.serviceVersion->toString());
            writer.member("satisfies", offer.satisfies).endObject();
        }
        writer.endArray();
    }
    if (!issue.others.empty()) {
        writer.key("alsoRequiredBy").beginArray();
        for (const Requirement &other : issue.others) {
            writer.beginObject().member("pluginId", other.pluginId).member("constraint", other.constraint);
            writer.member("excludes", other.excludes).endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

void writeDependents(JsonWriter &writer, const char *name, const std::vector<Dependent> &dependents)
{
    writer.key(name).beginArray();
    for (const Dependent &dependent : dependents) {
        writer.beginObject().member("pluginId", dependent.pluginId).member("via", dependent.via);
        writer.member("distance", dependent.distance);
        writeOptional(writer, "serviceName", dependent.serviceName);
        writer.member("constraint", dependent.constraint).endObject();
    }
    writer.endArray();
}

} // namespace

void writeResolution(JsonWriter &writer, const Resolution &resolution)
{
    writer.beginObject();
    writer.member("valid", resolution.valid);
    writer.member("errors", resolution.errors);
    writer.member("warnings", resolution.warnings);
    writer.member("installOrder", resolution.installOrder);
    writer.key("issues").beginArray();
    for (const Issue &issue : resolution.issues)
        writeIssue(writer, issue);
    writer.endArray();
    writer.key("plan").beginArray();
    for (auto at = resolution.plan.begin(); at != resolution.plan.end();) {
        const auto next = std::find_if(at, resolution.plan.end(),
                                       [step = at->step](const Change &change) { return change.step != step; });
        writer.beginObject().key("changes");
        writeChanges(writer, {at, next});
        writer.endObject();
        at = next;
    }
    writer.endArray().endObject();
}

void writeChanges(JsonWriter &writer, std::span<const Change> changes)
{
    writer.beginArray();
    for (const Change &change : changes) {
        writer.beginObject().member("action", changeName(change.kind)).member("pluginId", change.pluginId);
        if (change.kind != Change::Kind::Activate && change.kind != Change::Kind::Uninstall)
            writer.member("version", change.version.toString());
        if (change.from)
            writer.member("from", change.from->toString());
        writer.endObject();
    }
    writer.endArray();
}

void writeUninstallCheck(JsonWriter &writer, const UninstallCheck &check)
{
    writer.beginObject().member("canUninstall", check.canUninstall).key("blockedBy").beginArray();
    for (const Blocker &blocker : check.blockedBy)
        writer.beginObject().member("pluginId", blocker.pluginId).member("reason", blocker.reason).endObject();
    writer.endArray().endObject();
}

void writeImpactMembers(JsonWriter &writer, const Impact &impact)
{
    writeDependents(writer, "required", impact.required);
    writeDependents(writer, "optional", impact.optional);
    writer.member("services", impact.vanishingServices);
}

void writeEdge(JsonWriter &writer, const DeclaredEdge &edge)
{
    writer.beginObject().member("from", edge.from).member("to", edge.to);
    writeOptional(writer, "serviceName", edge.serviceName);
    writer.member("constraint", edge.constraint).member("required", edge.required).member("satisfied", edge.satisfied);
    writeOptional(writer, "installed", edge.installed);
    writeOptional(writer, "reason", edge.reason);
    writer.endObject();
}

} // namespace plexica::resolver
