// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/sections.h"

#include <algorithm>

namespace plexica::manifest {

namespace {

Range readConstraint(Fields &fields)
{
    const JsonValue *value =
        fields.requiredText("version", QStringLiteral(" (a constraint, as \"^1.0.0\"; \"*\" for any)"));
    if (!value)
        return {};
    const QString text = value->toString();
    if (text.size() > manifestlimits::constraint) {
        fields.error("version", QStringLiteral("Constraint %1 has %2 characters; at most %3 are accepted")
                                    .arg(quoted(*value))
                                    .arg(text.size())
                                    .arg(manifestlimits::constraint));
        return {};
    }
    auto range = Range::parse(text);
    if (range)
        return *std::move(range);
    fields.error("version", range.error().message);
    return {};
}

} // namespace

DependencyDeclaration readDependency(const JsonValue &entry, const Place &place, FaultList &faults,
                                     const DependencyKeys &keys)
{
    Fields fields(entry, place, faults, QStringLiteral("a dependency"));
    DependencyDeclaration dependency;
    dependency.pluginId = fields.name(keys.plugin);
    dependency.serviceName = fields.name("serviceName", false);
    dependency.constraint = readConstraint(fields);
    dependency.required = fields.boolean("required", true);
    dependency.reason = fields.text("reason", manifestlimits::text);
    if (keys.warnOfMissingReason) {
        fields.warnOfOthers({keys.plugin, "serviceName", "version", "required", "reason"});
        if (!dependency.pluginId.isEmpty() && !fields.member("reason"))
            faults.warning(place, QStringLiteral("The dependency on '%1' gives no reason").arg(dependency.subject()),
                           entry.offset());
    }
    return dependency;
}

void DependencyRules::check(const DependencyDeclaration &dependency, const Place &place, qint64 offset,
                            FaultList &faults)
{
    if (dependency.pluginId.isEmpty())
        return;
    const bool isOwnService = !dependency.serviceName.isEmpty()
                              && std::any_of(m_services.begin(), m_services.end(), [&](const ServiceDeclaration &s) {
                                     return s.name == dependency.serviceName;
                                 });
    if (isOwnService)
        faults.error(
            place,
            QStringLiteral("Plugin '%1' cannot depend on its own service '%2'").arg(m_self, dependency.serviceName),
            offset);
    else if (dependency.pluginId == m_self)
        faults.error(place, QStringLiteral("Plugin '%1' cannot depend on itself").arg(m_self), offset);
    const std::pair key(dependency.pluginId, dependency.serviceName);
    const auto at = std::lower_bound(m_seen.begin(), m_seen.end(), key);
    if (at != m_seen.end() && *at == key)
        faults.error(place,
                     QStringLiteral("The dependency on '%1' of plugin '%2' is declared twice")
                         .arg(dependency.subject(), dependency.pluginId),
                     offset);
    else
        m_seen.insert(at, key);
}

std::vector<DependencyDeclaration> readDependencies(Fields &api, const QString &self,
                                                    const std::vector<ServiceDeclaration> &services, FaultList &faults)
{
    std::vector<DependencyDeclaration> dependencies;
    const JsonValue::Array *list = api.list("dependencies", manifestlimits::dependencies);
    if (!list)
        return dependencies;
    const Place listPlace = api.at("dependencies");
    DependencyRules rules(self, services);
    dependencies.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place place(listPlace, i);
        dependencies.push_back(readDependency((*list)[i], place, faults, {}));
        rules.check(dependencies.back(), place, (*list)[i].offset(), faults);
    }
    return dependencies;
}

} // namespace plexica::manifest
