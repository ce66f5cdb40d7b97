// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pluginwording.h"

namespace plexica::app {

QString PluginWording::state(PluginState state)
{
    switch (state) {
    case PluginState::Satisfied:
        return tr("Satisfied");
    case PluginState::Warning:
        return tr("Limited");
    case PluginState::Unsatisfied:
        return tr("Unsatisfied");
    case PluginState::Inactive:
        return tr("Inactive");
    case PluginState::NotInstalled:
        return tr("Not installed");
    }
    return {};
}

QString PluginWording::newest(const PluginFacts &plugin)
{
    if (!plugin.newest)
        return {};
    const QString version = plugin.newest->toString();
    if (plugin.newestBreaks > 0)
        return tr("%1 would break %n plugin(s)", "version", plugin.newestBreaks).arg(version);
    if (plugin.newestLacks > 0)
        return tr("%1 lacks %n plugin(s) that it requires", "version", plugin.newestLacks).arg(version);
    return plugin.hasNewer() ? tr("%1 – an upgrade is possible").arg(version) : version;
}

QString PluginWording::state(const PluginFacts &plugin)
{
    if (plugin.activity == PluginActivity::Registered && plugin.state == PluginState::NotInstalled)
        return plugin.services.isEmpty() ? tr("Not installed") : tr("Only registered");
    if (!plugin.affected)
        return state(plugin.state);
    const registry::Affection &first = plugin.affected->causes.front();
    const QString what = first.serviceName.isEmpty() ? first.pluginId : first.serviceName;
    return plugin.affected->count == 1
               ? tr("%1, affected by %2", "state, service").arg(state(plugin.state), what)
               : tr("%1, affected by %2 and %n more", "state, service", plugin.affected->count - 1)
                     .arg(state(plugin.state), what);
}

QString PluginWording::stateMeaning(PluginState state)
{
    switch (state) {
    case PluginState::Satisfied:
        return tr("Everything it depends on is there in a version that fits.");
    case PluginState::Warning:
        return tr("Something is missing that it can do without.");
    case PluginState::Unsatisfied:
        return tr("Something it requires is missing or has the wrong version.");
    case PluginState::Inactive:
        return tr("Deactivated: its services are not found, and it satisfies nobody's dependency.");
    case PluginState::NotInstalled:
        return tr("In the catalogue only.");
    }
    return {};
}

QString PluginWording::stateMeaning(const PluginFacts &plugin)
{
    return plugin.activity == PluginActivity::Registered && plugin.state == PluginState::NotInstalled
               ? tr("It registered its services itself; no manifest of it is installed.")
               : stateMeaning(plugin.state);
}

QString PluginWording::activity(PluginActivity activity)
{
    switch (activity) {
    case PluginActivity::Active:
        return tr("Active");
    case PluginActivity::Inactive:
        return tr("Inactive");
    case PluginActivity::NotInstalled:
        return tr("Not installed");
    case PluginActivity::Registered:
        return tr("Without manifest");
    }
    return {};
}

QString PluginWording::subject(const resolver::DeclaredEdge &edge)
{
    return edge.serviceName.isEmpty() ? edge.to : tr("%1 of %2", "service of plugin").arg(edge.serviceName, edge.to);
}

QString PluginWording::fault(const resolver::DeclaredEdge &edge)
{
    if (edge.satisfied)
        return {};
    if (!edge.installed.isEmpty())
        return edge.required
                   ? tr("Requires %1 %2; %3 is installed.").arg(subject(edge), edge.constraint, edge.installed)
                   : tr("Can use %1 %2; %3 is installed.").arg(subject(edge), edge.constraint, edge.installed);
    return edge.required ? tr("Requires %1 %2, which is not there.").arg(subject(edge), edge.constraint)
                         : tr("Can use %1 %2, which is not there.").arg(subject(edge), edge.constraint);
}

QStringList PluginWording::faults(const PluginFacts &plugin)
{
    QStringList sentences;
    if (plugin.activity == PluginActivity::NotInstalled)
        return sentences;
    for (const bool required : {true, false}) {
        for (const resolver::DeclaredEdge &edge : plugin.dependencies) {
            if (edge.required == required && !edge.satisfied)
                sentences.append(fault(edge));
        }
        if (required && plugin.inCycle)
            sentences.append(tr("It requires itself through others: a circular dependency."));
        if (required && !plugin.brokenThrough.isEmpty())
            sentences.append(tr("%1, which it requires, is not satisfied itself.").arg(plugin.brokenThrough));
    }
    return sentences;
}

QString PluginWording::change(const resolver::Change &change)
{
    using Kind = resolver::Change::Kind;
    switch (change.kind) {
    case Kind::Install:
        return tr("Install %1 %2").arg(change.pluginId, change.version.toString());
    case Kind::Upgrade:
        return tr("Upgrade %1 to %2").arg(change.pluginId, change.version.toString());
    case Kind::Downgrade:
        return tr("Downgrade %1 to %2").arg(change.pluginId, change.version.toString());
    case Kind::Activate:
        return tr("Activate %1").arg(change.pluginId);
    case Kind::Uninstall:
        return tr("Uninstall %1").arg(change.pluginId);
    }
    return {};
}

} // namespace plexica::app
