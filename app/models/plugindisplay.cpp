// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plugindisplay.h"

#include "models/pluginwording.h"
#include "models/tintrole.h"
#include "models/wording.h"

namespace plexica::app {

namespace {

PluginPtr pluginAt(const QModelIndex &index)
{
    return index.data(role(PluginRole::Plugin)).value<PluginPtr>();
}

/// The names of the REST API, whatever the language: files are read by programs.
QString exportName(PluginColumn column)
{
    switch (column) {
    case PluginColumn::Status:
        return QStringLiteral("state");
    case PluginColumn::Plugin:
        return QStringLiteral("pluginId");
    case PluginColumn::Name:
        return QStringLiteral("name");
    case PluginColumn::Tenant:
        return QStringLiteral("tenantId");
    case PluginColumn::Version:
        return QStringLiteral("version");
    case PluginColumn::Newest:
        return QStringLiteral("newestVersion");
    case PluginColumn::Activity:
        return QStringLiteral("activity");
    case PluginColumn::Dependencies:
        return QStringLiteral("dependencies");
    case PluginColumn::Dependents:
        return QStringLiteral("dependents");
    case PluginColumn::Services:
        return QStringLiteral("services");
    case PluginColumn::Installed:
        return QStringLiteral("installedAt");
    case PluginColumn::Changed:
        return QStringLiteral("updatedAt");
    case PluginColumn::Count:
        break;
    }
    return {};
}

/// In words for programs, as the names above.
QString exportState(PluginState state)
{
    switch (state) {
    case PluginState::Satisfied:
        return QStringLiteral("SATISFIED");
    case PluginState::Warning:
        return QStringLiteral("LIMITED");
    case PluginState::Unsatisfied:
        return QStringLiteral("UNSATISFIED");
    case PluginState::Inactive:
        return QStringLiteral("INACTIVE");
    case PluginState::NotInstalled:
        return QStringLiteral("NOT_INSTALLED");
    }
    return {};
}

QString exportActivity(PluginActivity activity)
{
    switch (activity) {
    case PluginActivity::Active:
        return QStringLiteral("ACTIVE");
    case PluginActivity::Inactive:
        return QStringLiteral("INACTIVE");
    case PluginActivity::NotInstalled:
        return QStringLiteral("NOT_INSTALLED");
    case PluginActivity::Registered:
        return QStringLiteral("REGISTERED");
    }
    return {};
}

QString edgeList(const std::vector<resolver::DeclaredEdge> &edges, QString resolver::DeclaredEdge::*name)
{
    QStringList names;
    for (const resolver::DeclaredEdge &edge : edges) {
        if (!names.contains(edge.*name))
            names.append(edge.*name);
    }
    constexpr qsizetype shown = 12;
    if (names.size() > shown) {
        names = names.mid(0, shown);
        names.append(QStringLiteral("…"));
    }
    return names.join(u'\n');
}

} // namespace

QString PluginDisplay::columnTitle(PluginColumn column)
{
    switch (column) {
    case PluginColumn::Status:
        return tr("Status");
    case PluginColumn::Plugin:
        return tr("Plugin");
    case PluginColumn::Name:
        return tr("Name");
    case PluginColumn::Tenant:
        return tr("Tenant");
    case PluginColumn::Version:
        return tr("Version");
    case PluginColumn::Newest:
        return tr("Newest");
    case PluginColumn::Activity:
        return tr("Activity");
    case PluginColumn::Dependencies:
        return tr("Needs");
    case PluginColumn::Dependents:
        return tr("Needed by");
    case PluginColumn::Services:
        return tr("Services");
    case PluginColumn::Installed:
        return tr("Installed");
    case PluginColumn::Changed:
        return tr("Changed");
    case PluginColumn::Count:
        break;
    }
    return {};
}

bool PluginDisplay::isNumber(int section) const
{
    const auto column = static_cast<PluginColumn>(section);
    return column == PluginColumn::Dependencies || column == PluginColumn::Dependents
           || column == PluginColumn::Services;
}

QVariant PluginDisplay::header(int section, int role) const
{
    const auto column = static_cast<PluginColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case app::role(ServiceRole::Export):
        return exportName(column);
    case Qt::ToolTipRole:
        switch (column) {
        case PluginColumn::Newest:
            return tr("The newest version in the catalogue");
        case PluginColumn::Dependencies:
            return tr("Dependencies that are satisfied, of all it declares");
        case PluginColumn::Dependents:
            return tr("Dependencies that others declare on it");
        default:
            return columnTitle(column);
        }
    default:
        return {};
    }
}

QVariant PluginDisplay::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<PluginColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case app::role(ServiceRole::Export):
    case app::role(ServiceRole::Muted):
    case tintRole:
        break;
    default:
        return TableDisplay::data(index, role);
    }
    const PluginPtr held = pluginAt(index);
    if (!held)
        return {};
    const PluginFacts &plugin = *held;
    if (role == tintRole)
        return column == PluginColumn::Status && plugin.affected && plugin.state == PluginState::Satisfied
                   ? QVariant(static_cast<int>(StatusKind::Degraded))
                   : TableDisplay::data(index, role);
    if (role == app::role(ServiceRole::Muted)) {
        return plugin.activity == PluginActivity::NotInstalled ? column != PluginColumn::Plugin
               : column == PluginColumn::Newest                ? !plugin.isUpgradable()
                                                               : column == PluginColumn::Activity;
    }
    const bool forFile = role == app::role(ServiceRole::Export);
    const auto time = [&](TimePoint at) -> QVariant {
        if (toMilliseconds(at) == 0)
            return forFile ? QString() : QStringLiteral("–");
        if (forFile)
            return QString::fromLatin1(toRfc3339(at));
        return role == Qt::ToolTipRole ? Wording::absoluteTime(at) : Wording::relativeTime(at, currentTime());
    };
    switch (column) {
    case PluginColumn::Status: {
        if (forFile)
            return exportState(plugin.state);
        // The column is as wide as a word; why stands in the tooltip and in the panel.
        if (role == Qt::DisplayRole && plugin.affected && plugin.state != PluginState::NotInstalled)
            return plugin.state == PluginState::Satisfied ? tr("Affected", "plugin by others")
                                                          : PluginWording::state(plugin.state);
        if (role != Qt::ToolTipRole)
            return PluginWording::state(plugin);
        QStringList lines{PluginWording::stateMeaning(plugin)};
        lines += PluginWording::faults(plugin);
        if (plugin.affected)
            lines.append(Wording::affected(plugin.affected));
        return lines.join(u'\n');
    }
    case PluginColumn::Plugin:
        if (role == Qt::ToolTipRole && plugin.manifest && !plugin.manifest->description.isEmpty())
            return plugin.key.pluginId + u'\n' + plugin.manifest->description;
        return plugin.key.pluginId;
    case PluginColumn::Name:
        return plugin.name;
    case PluginColumn::Tenant:
        return plugin.key.tenantId;
    case PluginColumn::Version:
        if (plugin.version)
            return plugin.version->toString();
        if (forFile)
            return QString();
        if (role == Qt::ToolTipRole)
            return PluginWording::activity(plugin.activity);
        return QStringLiteral("–");
    case PluginColumn::Newest:
        if (!plugin.newest)
            return forFile ? QString() : QStringLiteral("–");
        if (role != Qt::DisplayRole && !forFile)
            return PluginWording::newest(plugin);
        if (role == Qt::DisplayRole && plugin.hasNewer() && !plugin.isUpgradable())
            return tr("%1 ✗", "newer version that would not pass").arg(plugin.newest->toString());
        if (role == Qt::DisplayRole && plugin.isUpgradable())
            return tr("↑ %1", "upgrade to version").arg(plugin.newest->toString());
        return plugin.newest->toString();
    case PluginColumn::Activity:
        return forFile ? exportActivity(plugin.activity) : PluginWording::activity(plugin.activity);
    case PluginColumn::Dependencies: {
        const int all = static_cast<int>(plugin.dependencies.size());
        if (role == Qt::ToolTipRole)
            return edgeList(plugin.dependencies, &resolver::DeclaredEdge::to);
        if (plugin.activity == PluginActivity::NotInstalled)
            return forFile ? QVariant(all) : QVariant(Wording::number(all));
        const int satisfied = plugin.satisfiedDependencies();
        if (role == Qt::AccessibleTextRole)
            return tr("%1 of %2 satisfied").arg(satisfied).arg(all);
        return all == 0 && !forFile ? QStringLiteral("0")
                                    : tr("%1/%2", "satisfied dependencies/all").arg(satisfied).arg(all);
    }
    case PluginColumn::Dependents:
        if (role == Qt::ToolTipRole)
            return edgeList(plugin.dependents, &resolver::DeclaredEdge::from);
        return forFile ? QVariant(static_cast<int>(plugin.dependents.size()))
                       : QVariant(Wording::number(static_cast<qint64>(plugin.dependents.size())));
    case PluginColumn::Services:
        if (role == Qt::ToolTipRole)
            return plugin.services.mid(0, 20).join(u'\n');
        return forFile ? QVariant(static_cast<int>(plugin.services.size()))
                       : QVariant(Wording::number(plugin.services.size()));
    case PluginColumn::Installed:
        return time(plugin.installedAt);
    case PluginColumn::Changed:
        return time(plugin.updatedAt);
    case PluginColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
