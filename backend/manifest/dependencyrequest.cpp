// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/dependencyrequest.h"

#include "manifest/sections.h"

namespace plexica {

Result<DependenciesByPlugin> readDependencyRequest(const JsonValue &body)
{
    using namespace manifest;
    FaultList faults;
    DependenciesByPlugin byPlugin;
    const Place root;
    Fields fields(body, root, faults, QStringLiteral("the body"));
    const JsonValue::Array *list = fields.list("dependencies", manifestlimits::dependencies);
    if (!list && !faults.hasErrors())
        fields.error("dependencies", QStringLiteral("'dependencies' of the body is required"));
    static const std::vector<ServiceDeclaration> noServices;
    std::map<QString, DependencyRules> rules;
    const Place listPlace = fields.at("dependencies");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Place place(listPlace, i);
        const JsonValue &entry = (*list)[i];
        DependencyDeclaration dependency = readDependency(entry, place, faults, {"dependsOnPluginId", false});
        if (!entry.isObject())
            continue;
        const QString plugin = Fields(entry, place, faults, QStringLiteral("a dependency")).name("pluginId");
        if (plugin.isEmpty())
            continue;
        rules.try_emplace(plugin, plugin, noServices).first->second.check(dependency, place, entry.offset(), faults);
        byPlugin[plugin].push_back(std::move(dependency));
    }
    if (!faults.hasErrors())
        return byPlugin;
    ManifestReading reading;
    faults.finish(reading, {});
    return fail(manifestError(reading.errors));
}

} // namespace plexica
