// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginimpact.h"

#include "models/wording.h"
#include "widgets/confirmdialog.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace plexica::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::PluginImpact)
};

QString lineOf(const resolver::Dependent &dependent)
{
    return dependent.serviceName.isEmpty() ? Text::tr("%1 (needs %2 %3)", "plugin (needs plugin constraint)")
                                                 .arg(dependent.pluginId, dependent.via, dependent.constraint)
                                           : Text::tr("%1 (needs %2 %3)", "plugin (needs service constraint)")
                                                 .arg(dependent.pluginId, dependent.serviceName, dependent.constraint);
}

QSet<QString> tenantsOf(const PluginImpacts &impacts)
{
    QSet<QString> tenants;
    for (const PluginImpact &impact : impacts)
        tenants.insert(impact.plugin->key.tenantId);
    return tenants;
}

using Dependents = std::vector<resolver::Dependent> resolver::Impact::*;

/// Those of one kind that are not among the plugins themselves.
QStringList dependentsOf(const PluginImpacts &impacts, Dependents kind)
{
    const bool manyTenants = tenantsOf(impacts).size() > 1;
    QSet<QString> own;
    for (const PluginImpact &impact : impacts)
        own.insert(impact.plugin->key.toString());
    QStringList lines;
    for (const PluginImpact &impact : impacts) {
        const QString &tenant = impact.plugin->key.tenantId;
        for (const resolver::Dependent &dependent : impact.report.impact.*kind) {
            if (own.contains(PluginKey{tenant, dependent.pluginId}.toString()))
                continue;
            const QString line = manyTenants ? lineOf(dependent) + QStringLiteral(" · ") + tenant : lineOf(dependent);
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    return lines;
}

} // namespace

QString nameOf(const PluginFacts &plugin)
{
    return plugin.key.tenantId.isEmpty() ? plugin.key.pluginId
                                         : QStringLiteral("%1 (%2)").arg(plugin.key.pluginId, plugin.key.tenantId);
}

std::vector<PluginPtr> dependenciesFirst(const std::vector<PluginPtr> &plugins)
{
    std::vector<PluginPtr> ordered;
    std::vector<PluginPtr> left = plugins;
    while (!left.empty()) {
        QSet<QString> waiting;
        for (const PluginPtr &plugin : left)
            waiting.insert(plugin->key.toString());
        std::vector<PluginPtr> later;
        for (const PluginPtr &plugin : left) {
            const bool needsOther = std::any_of(
                plugin->dependencies.begin(), plugin->dependencies.end(), [&](const resolver::DeclaredEdge &edge) {
                    return edge.to != plugin->key.pluginId
                           && waiting.contains(PluginKey{plugin->key.tenantId, edge.to}.toString());
                });
            (needsOther ? later : ordered).push_back(plugin);
        }
        if (later.size() == left.size()) { // they need each other
            ordered.insert(ordered.end(), later.begin(), later.end());
            break;
        }
        left = std::move(later);
    }
    return ordered;
}

QStringList brokenBy(const PluginImpacts &impacts)
{
    return dependentsOf(impacts, &resolver::Impact::required);
}

void describeImpact(ConfirmDialog &dialog, const PluginImpacts &impacts)
{
    const QStringList required = brokenBy(impacts);
    const QStringList optional = dependentsOf(impacts, &resolver::Impact::optional);
    const QSet<QString> tenants = tenantsOf(impacts);
    QStringList services;
    QStringList callers;
    qint64 keys = 0;
    for (const PluginImpact &impact : impacts) {
        for (const QString &service : impact.report.impact.vanishingServices)
            services.append(tenants.size() > 1 ? service + QStringLiteral(" · ") + impact.plugin->key.tenantId
                                               : service);
        keys += impact.report.ownedKeys;
        for (const plugins::RecentCaller &caller : impact.report.callers)
            callers.append(Text::tr("%1: %n call(s) of %2", nullptr, static_cast<int>(caller.calls))
                               .arg(caller.pluginId, caller.serviceName));
    }
    dialog.addFact(Text::tr("Tenant"), Wording::several(tenants));
    if (impacts.size() == 1 && impacts.front().plugin->version)
        dialog.addFact(Text::tr("Version"), impacts.front().plugin->version->toString());
    dialog.addFact(Text::tr("Shared data"), keys == 0
                                                ? Text::tr("owns no keys")
                                                : Text::tr("owns %1 keys, which stay").arg(Wording::number(keys)));
    dialog.addSection(Text::tr("%n plugin(s) require it and would break:", nullptr, static_cast<int>(required.size())),
                      required);
    dialog.addSection(Text::tr("%n plugin(s) can do without it, but would lose something:", nullptr,
                               static_cast<int>(optional.size())),
                      optional);
    dialog.addSection(Text::tr("%n service(s) would no longer be found:", nullptr, static_cast<int>(services.size())),
                      services);
    dialog.addSection(Text::tr("Called within 24 hours by:"), callers);
}

} // namespace plexica::app
