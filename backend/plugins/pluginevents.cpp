// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginevents.h"

namespace plexica::plugins {

using events::Event;
using events::Origin;

Event makeEvent(const QString &type, const QString &tenantId, const QString &pluginId, const Origin &origin,
                const QString &cause)
{
    Event event;
    event.tenantId = tenantId;
    event.type = type;
    event.subject = pluginId;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    return event;
}

JsonValue briefJson(const InstalledPlugin &plugin)
{
    JsonValue brief;
    brief.insert(QStringLiteral("version"), JsonValue(plugin.version().toString()));
    brief.insert(QStringLiteral("active"), JsonValue(plugin.active));
    return brief;
}

JsonValue briefJson(const Manifest &manifest)
{
    JsonValue brief;
    brief.insert(QStringLiteral("version"), JsonValue(manifest.version.toString()));
    brief.insert(QStringLiteral("name"), JsonValue(manifest.name));
    return brief;
}

JsonValue briefJson(const std::vector<DependencyDeclaration> &dependencies)
{
    JsonValue list{JsonValue::Array()};
    for (const DependencyDeclaration &dependency : dependencies) {
        JsonValue entry;
        entry.insert(QStringLiteral("dependsOnPluginId"), JsonValue(dependency.pluginId));
        if (!dependency.serviceName.isEmpty())
            entry.insert(QStringLiteral("serviceName"), JsonValue(dependency.serviceName));
        entry.insert(QStringLiteral("version"), JsonValue(dependency.constraint.text()));
        entry.insert(QStringLiteral("required"), JsonValue(dependency.required));
        if (!dependency.reason.isEmpty())
            entry.insert(QStringLiteral("reason"), JsonValue(dependency.reason));
        list.append(std::move(entry));
    }
    JsonValue brief;
    brief.insert(QStringLiteral("dependencies"), std::move(list));
    return brief;
}

} // namespace plexica::plugins
