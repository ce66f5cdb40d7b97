// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/grants.h"

#include "common/json.h"

#include <algorithm>

namespace plexica::plugins {

namespace {

QStringList namesIn(const JsonValue &list)
{
    QStringList names;
    for (const JsonValue &entry : list.toArray()) {
        if (entry.isString())
            names.append(entry.toString());
        for (const auto *member : {u"name", u"id", u"key"}) {
            if (const JsonValue *name = entry.find(member); name && name->isString()) {
                names.append(name->toString());
                break;
            }
        }
    }
    return names;
}

/// What a manifest asks for is a request: a wildcard counts only where an operator wrote it.
QStringList withoutWildcards(QStringList names)
{
    names.removeIf([](const QString &name) { return name.contains(u'*'); });
    return names;
}

} // namespace

QStringList requestedPermissions(const Manifest &manifest)
{
    QStringList names;
    if (const JsonValue *list = manifest.document.find(u"permissions"))
        names += namesIn(*list);
    if (const JsonValue *api = manifest.document.find(u"api")) {
        if (const JsonValue *list = api->find(u"permissions"))
            names += namesIn(*list);
    }
    names.removeDuplicates();
    return names;
}

std::optional<QStringList> permissionsIn(const QByteArray &configuration)
{
    if (configuration.isEmpty())
        return std::nullopt;
    const auto document = parseJson(configuration);
    const JsonValue *list = document ? document->find(u"permissions") : nullptr;
    return list && list->isArray() ? std::optional(namesIn(*list)) : std::nullopt;
}

bool holdsWildcard(const QStringList &permissions)
{
    return std::any_of(permissions.begin(), permissions.end(),
                       [](const QString &permission) { return permission.contains(u'*'); });
}

QStringList grantedPermissions(const InstalledPlugin &installation)
{
    if (installation.grants)
        return *installation.grants;
    if (auto configured = permissionsIn(installation.configuration))
        return *configured;
    return withoutWildcards(requestedPermissions(*installation.manifest));
}

QStringList pendingPermissions(const InstalledPlugin &installation)
{
    const QStringList granted = grantedPermissions(installation);
    QStringList pending = requestedPermissions(*installation.manifest);
    pending.removeIf([&granted](const QString &permission) {
        return std::any_of(granted.begin(), granted.end(), [&permission](const QString &grant) {
            return grant == permission || grant == u"*"
                   || (grant.endsWith(u".*") && permission.startsWith(QStringView(grant).chopped(1)));
        });
    });
    return pending;
}

} // namespace plexica::plugins
