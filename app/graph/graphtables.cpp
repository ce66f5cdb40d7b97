// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphtables.h"

#include "graph/graphwords.h"
#include "models/sharedentrydisplay.h"
#include "models/tintrole.h"
#include "models/wording.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace plexica::app {

// --- base

void GraphTable::setPicture(const GraphPicturePtr &picture, const GraphSight &sight)
{
    const QStringList keys = picture ? keysOf(*picture) : QStringList();
    const auto isIn = [](const QStringList &list, const QString &key) {
        return std::binary_search(list.begin(), list.end(), key);
    };
    // Both lists ascend: what is gone goes first, run by run from the end, while the old picture still answers.
    for (qsizetype end = m_keys.size(); end > 0;) {
        if (isIn(keys, m_keys[end - 1])) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 && !isIn(keys, m_keys[begin - 1]))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_keys.remove(begin, end - begin);
        m_places.erase(m_places.begin() + begin, m_places.begin() + end);
        endRemoveRows();
        end = begin;
    }
    // From here on the new one answers; what is left has its place there.
    m_picture = picture;
    m_sight = sight;
    for (qsizetype row = 0; row < m_keys.size(); ++row)
        m_places[static_cast<std::size_t>(row)] =
            static_cast<int>(std::lower_bound(keys.begin(), keys.end(), m_keys[row]) - keys.begin());
    for (qsizetype i = 0; i < keys.size();) {
        if (i < m_keys.size() && m_keys[i] == keys[i]) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < keys.size() && (i >= m_keys.size() || keys[end] < m_keys[i]))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        QStringList next = m_keys.mid(0, i);
        next.append(keys.mid(i, end - i));
        next.append(m_keys.mid(i));
        m_keys = next;
        std::vector<int> places(static_cast<std::size_t>(end - i));
        std::iota(places.begin(), places.end(), static_cast<int>(i));
        m_places.insert(m_places.begin() + i, places.begin(), places.end());
        endInsertRows();
        i = end;
    }
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GraphTable::setMarks(const QHash<QString, GraphMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GraphTable::rowOf(const QString &key) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() || *found != key ? -1 : static_cast<int>(found - m_keys.begin());
}

int GraphTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant GraphTable::data(const QModelIndex &index, int which) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_picture)
        return {};
    switch (which) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case role(GraphRole::Key):
        return m_keys[index.row()];
    case role(GraphRole::Hidden):
        return !isShown(m_sight, placeOf(index.row()));
    default:
        return value(placeOf(index.row()), index.column(), which);
    }
}

// --- plugins

namespace {

QVariant number(qint64 raw, int which, bool blankZero = false)
{
    if (which == role(GraphRole::Sort) || which == role(ServiceRole::Export))
        return raw;
    return blankZero && raw == 0 ? QString() : Wording::number(raw);
}

constexpr std::array pluginExports{"status",   "pluginId",     "name",       "version", "state",
                                   "services", "dependencies", "dependents", "note"};
constexpr std::array dependencyExports{"from",      "to",        "serviceName", "kind",   "constraint",
                                       "installed", "satisfied", "calls",       "errors", "p50Ms",
                                       "p99Ms",     "bytesIn",   "bytesOut",    "note"};

} // namespace

int GraphPluginTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(GraphPluginColumn::Count);
}

bool GraphPluginTable::isNumber(int column) const
{
    const auto which = static_cast<GraphPluginColumn>(column);
    return which == GraphPluginColumn::Services || which == GraphPluginColumn::Dependencies
           || which == GraphPluginColumn::Dependents;
}

QVariant GraphPluginTable::headerData(int section, Qt::Orientation orientation, int which) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (which == role(ServiceRole::Export))
        return QLatin1String(pluginExports.at(static_cast<std::size_t>(section)));
    if (which == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (which != Qt::DisplayRole)
        return {};
    switch (static_cast<GraphPluginColumn>(section)) {
    case GraphPluginColumn::Status:
        return tr("Status");
    case GraphPluginColumn::Plugin:
        return tr("Plugin");
    case GraphPluginColumn::Name:
        return tr("Name");
    case GraphPluginColumn::Version:
        return tr("Version");
    case GraphPluginColumn::State:
        return tr("State");
    case GraphPluginColumn::Services:
        return tr("Services");
    case GraphPluginColumn::Dependencies:
        return tr("Depends on");
    case GraphPluginColumn::Dependents:
        return tr("Needed by");
    case GraphPluginColumn::Note:
        return tr("Note");
    case GraphPluginColumn::Count:
        break;
    }
    return {};
}

QStringList GraphPluginTable::keysOf(const GraphPicture &picture) const
{
    QStringList keys;
    for (const GraphPlugin &plugin : picture.plugins)
        keys.append(plugin.id);
    keys.sort();
    return keys;
}

bool GraphPluginTable::isShown(const GraphSight &sight, int place) const
{
    const auto at = static_cast<std::size_t>(place);
    return at >= sight.plugins.size() || sight.plugins[at] == GraphVisibility::Shown;
}

QVariant GraphPluginTable::value(int place, int column, int which) const
{
    if (place >= static_cast<int>(m_picture->plugins.size()))
        return {};
    const GraphPlugin &plugin = m_picture->plugin(place);
    if (which == role(GraphRole::Place))
        return place;
    if (which == role(ServiceRole::Status))
        return plugin.status ? static_cast<int>(*plugin.status)
                             : static_cast<int>(plugin.state == GraphPlugin::State::Missing ? StatusKind::Unavailable
                                                                                            : StatusKind::Offline);
    if (which == role(ServiceRole::Muted))
        return static_cast<GraphPluginColumn>(column) == GraphPluginColumn::State
               && plugin.state == GraphPlugin::State::Active;
    const GraphMark mark = markOf(place);
    const QString whatIf = GraphWords::mark(mark);
    if (which == Qt::ToolTipRole)
        return whatIf.isEmpty() ? GraphWords::sentence(plugin) : whatIf + u'\n' + GraphWords::sentence(plugin);
    if (which == tintRole || which == washRole) {
        if (mark == GraphMark::None || (which == tintRole && column != static_cast<int>(GraphPluginColumn::Note)))
            return {};
        return static_cast<int>(mark == GraphMark::Breaks  ? StatusKind::Unavailable
                                : mark == GraphMark::Loses ? StatusKind::Degraded
                                                           : StatusKind::Draining);
    }
    const bool sorts = which == role(GraphRole::Sort);
    if (which != Qt::DisplayRole && !sorts && which != role(ServiceRole::Export))
        return {};
    switch (static_cast<GraphPluginColumn>(column)) {
    case GraphPluginColumn::Status:
        if (sorts)
            return plugin.status ? static_cast<int>(*plugin.status) : -1;
        return GraphWords::status(plugin);
    case GraphPluginColumn::Plugin:
        return plugin.id;
    case GraphPluginColumn::Name:
        return plugin.name.isEmpty() ? plugin.id : plugin.name;
    case GraphPluginColumn::Version:
        return sorts ? plugin.version : GraphWords::version(plugin, mark);
    case GraphPluginColumn::State:
        return mark == GraphMark::Arrives ? GraphWords::state(GraphPlugin::State::Missing)
                                          : GraphWords::state(plugin.state);
    case GraphPluginColumn::Services:
        return number(static_cast<qint64>(plugin.services.size()), which);
    case GraphPluginColumn::Dependencies:
        return number(plugin.dependencies, which);
    case GraphPluginColumn::Dependents:
        return number(plugin.dependents, which);
    case GraphPluginColumn::Note: {
        const QString note = GraphWords::note(plugin);
        return whatIf.isEmpty() || note.isEmpty() ? whatIf + note : whatIf + QStringLiteral(" · ") + note;
    }
    case GraphPluginColumn::Count:
        break;
    }
    return {};
}

// --- dependencies

int GraphDependencyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(GraphDependencyColumn::Count);
}

bool GraphDependencyTable::isNumber(int column) const
{
    return column >= static_cast<int>(GraphDependencyColumn::Calls)
           && column <= static_cast<int>(GraphDependencyColumn::BytesOut);
}

QVariant GraphDependencyTable::headerData(int section, Qt::Orientation orientation, int which) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (which == role(ServiceRole::Export))
        return QLatin1String(dependencyExports.at(static_cast<std::size_t>(section)));
    if (which == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (which != Qt::DisplayRole)
        return {};
    switch (static_cast<GraphDependencyColumn>(section)) {
    case GraphDependencyColumn::From:
        return tr("Plugin");
    case GraphDependencyColumn::To:
        return tr("Depends on");
    case GraphDependencyColumn::Service:
        return tr("Service");
    case GraphDependencyColumn::Kind:
        return tr("Kind");
    case GraphDependencyColumn::Constraint:
        return tr("Constraint");
    case GraphDependencyColumn::Installed:
        return tr("Installed");
    case GraphDependencyColumn::Standing:
        return tr("Standing");
    case GraphDependencyColumn::Calls:
        return tr("Calls");
    case GraphDependencyColumn::Errors:
        return tr("Errors");
    case GraphDependencyColumn::P50:
        return tr("p50");
    case GraphDependencyColumn::P99:
        return tr("p99");
    case GraphDependencyColumn::BytesIn:
        return tr("Bytes in");
    case GraphDependencyColumn::BytesOut:
        return tr("Bytes out");
    case GraphDependencyColumn::Note:
        return tr("Note");
    case GraphDependencyColumn::Count:
        break;
    }
    return {};
}

QString GraphDependencyTable::keyOf(const GraphPicture &picture, const GraphDependency &dependency)
{
    // A character that stands before all that ids hold keeps the order of the picture.
    return picture.plugin(dependency.from).id + QChar(1) + picture.plugin(dependency.to).id + QChar(1)
           + dependency.serviceName;
}

QStringList GraphDependencyTable::keysOf(const GraphPicture &picture) const
{
    QStringList keys;
    for (const GraphDependency &dependency : picture.dependencies)
        keys.append(keyOf(picture, dependency));
    return keys;
}

bool GraphDependencyTable::isShown(const GraphSight &sight, int place) const
{
    if (!m_picture || place >= static_cast<int>(m_picture->dependencies.size()))
        return true;
    const GraphDependency &dependency = m_picture->dependency(place);
    const auto line = std::lower_bound(
        m_picture->lines.begin(), m_picture->lines.end(), dependency,
        [](const GraphLine &a, const GraphDependency &b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    const auto at = static_cast<std::size_t>(line - m_picture->lines.begin());
    return at >= sight.lines.size() || sight.lines[at] == GraphVisibility::Shown;
}

/// What it says of the provider is only thought of.
bool GraphDependencyTable::isSupposed(const GraphDependency &dependency) const
{
    for (const int end : {dependency.from, dependency.to}) {
        const GraphMark mark = markOf(end);
        if (mark == GraphMark::Changes || mark == GraphMark::Arrives)
            return true;
    }
    return false;
}

QVariant GraphDependencyTable::value(int place, int column, int which) const
{
    if (place >= static_cast<int>(m_picture->dependencies.size()))
        return {};
    const GraphDependency &dependency = m_picture->dependency(place);
    const auto which_column = static_cast<GraphDependencyColumn>(column);
    if (which == role(GraphRole::Place))
        return place;
    if (which == role(ServiceRole::Muted))
        return which_column == GraphDependencyColumn::Standing && dependency.satisfied;
    if (which == Qt::ToolTipRole)
        return dependency.reason;
    const bool sorts = which == role(GraphRole::Sort);
    const bool exports = which == role(ServiceRole::Export);
    if (which != Qt::DisplayRole && !sorts && !exports)
        return {};
    switch (which_column) {
    case GraphDependencyColumn::From:
        return m_picture->plugin(dependency.from).id;
    case GraphDependencyColumn::To:
        return m_picture->plugin(dependency.to).id;
    case GraphDependencyColumn::Service:
        return dependency.serviceName;
    case GraphDependencyColumn::Kind:
        return GraphWords::kind(dependency);
    case GraphDependencyColumn::Constraint:
        return dependency.constraint;
    case GraphDependencyColumn::Installed:
        return sorts || exports || dependency.installed.isEmpty() || !isSupposed(dependency)
                   ? dependency.installed
                   : GraphWords::supposed(dependency.installed);
    case GraphDependencyColumn::Standing:
        if (sorts)
            return dependency.satisfied ? 1 : dependency.required ? -1 : 0;
        return isSupposed(dependency) ? GraphWords::supposed(GraphWords::standing(dependency))
                                      : GraphWords::standing(dependency);
    case GraphDependencyColumn::Calls:
        return number(dependency.calls, which, true);
    case GraphDependencyColumn::Errors:
        return number(dependency.errors, which, true);
    case GraphDependencyColumn::P50:
    case GraphDependencyColumn::P99: {
        const double value =
            which_column == GraphDependencyColumn::P50 ? dependency.p50Milliseconds : dependency.p99Milliseconds;
        if (sorts)
            return value;
        if (exports)
            return dependency.calls > 0 ? QString::number(value, 'f', 1) : QString();
        return dependency.calls > 0 ? GraphWords::milliseconds(value) : QString();
    }
    case GraphDependencyColumn::BytesIn:
    case GraphDependencyColumn::BytesOut: {
        const qint64 bytes = which_column == GraphDependencyColumn::BytesIn ? dependency.bytesIn : dependency.bytesOut;
        if (sorts || exports)
            return bytes;
        return dependency.calls > 0 ? Wording::bytes(bytes) : QString();
    }
    case GraphDependencyColumn::Note:
        return GraphWords::note(dependency);
    case GraphDependencyColumn::Count:
        break;
    }
    return {};
}

// --- order

GraphTableOrder::GraphTableOrder(GraphTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(role(GraphRole::Sort));
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setSourceModel(&table);
}

bool GraphTableOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !sourceModel()->index(row, 0, parent).data(role(GraphRole::Hidden)).toBool();
}

} // namespace plexica::app
