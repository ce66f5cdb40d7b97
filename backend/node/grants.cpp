// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/grants.h"

#include "common/json.h"

namespace plexica::node {

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

QStringList grantsOf(const plugins::InstalledPlugin &installation)
{
    if (!installation.configuration.isEmpty()) {
        const auto configuration = parseJson(installation.configuration);
        const JsonValue *list = configuration ? configuration->find(u"permissions") : nullptr;
        if (list && list->isArray())
            return namesIn(*list);
    }
    QStringList names;
    const JsonValue &manifest = installation.manifest->document;
    if (const JsonValue *list = manifest.find(u"permissions"))
        names += namesIn(*list);
    if (const JsonValue *api = manifest.find(u"api")) {
        if (const JsonValue *list = api->find(u"permissions"))
            names += namesIn(*list);
    }
    return withoutWildcards(std::move(names));
}

} // namespace plexica::node
