// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gatewaymodels.h"
#include "models/nodemodel.h"
#include "models/nodewording.h"
#include "models/wording.h"

namespace plexica::app {

namespace {

constexpr double lateLoop = 100; // milliseconds; requests wait that long
constexpr qint64 muchBehind = 100;

/// The names of the REST API, whatever the language: files are read by programs.
QString exportName(int section)
{
    static const char *const names[] = {
        "state",          "name",      "role",          "sweeper",       "addresses", "requestsPerSecond",
        "callsPerSecond", "loopLagMs", "residentBytes", "clockOffsetMs", "behind",    "lastSeenAt",
        "startedAt",      "version",   "connections",   "watchers",      "id"};
    return QString::fromLatin1(names[section]);
}

QVariant exported(const NodeItem &item, NodeColumn column)
{
    const cluster::NodeRow &node = item.node;
    switch (column) {
    case NodeColumn::State:
        return cluster::stateName(node.state);
    case NodeColumn::Name:
        return node.name;
    case NodeColumn::Role:
        return cluster::roleName(node.role);
    case NodeColumn::Duty:
        return node.sweeper ? QStringLiteral("true") : QStringLiteral("false");
    case NodeColumn::Address:
        return node.addresses.join(u' ');
    case NodeColumn::Requests:
        return QString::number(node.requestsPerSecond);
    case NodeColumn::Calls:
        return QString::number(node.callsPerSecond);
    case NodeColumn::Lag:
        return QString::number(node.loopLag);
    case NodeColumn::Memory:
        return QString::number(node.residentBytes);
    case NodeColumn::Clock:
        return QString::number(node.clockOffset.count());
    case NodeColumn::Behind:
        return QString::number(node.behind);
    case NodeColumn::LastBeat:
        return QString::fromLatin1(toRfc3339(node.lastSeenAt));
    case NodeColumn::Uptime:
        return QString::fromLatin1(toRfc3339(node.startedAt));
    case NodeColumn::Version:
        return node.version;
    case NodeColumn::Connections:
        return QString::number(node.connections);
    case NodeColumn::Watchers:
        return QString::number(node.watchers);
    case NodeColumn::Id:
        return node.id;
    case NodeColumn::Count:
        break;
    }
    return {};
}

/// What a tooltip says beside the cell.
QString meaning(const NodeItem &item, NodeColumn column)
{
    const cluster::NodeRow &node = item.node;
    switch (column) {
    case NodeColumn::State:
        return NodeWording::conditionMeaning(item.condition);
    case NodeColumn::Role:
        return NodeWording::roleMeaning(node.role);
    case NodeColumn::Duty:
        return NodeWording::dutyMeaning(node);
    case NodeColumn::Address:
        return node.addresses.join(u'\n');
    case NodeColumn::LastBeat:
        return Wording::absoluteTime(node.lastSeenAt);
    case NodeColumn::Uptime:
        return Wording::absoluteTime(node.startedAt);
    case NodeColumn::Behind:
        return NodeWording::behind(node.behind);
    case NodeColumn::Name:
        return item.own                 ? NodeDisplay::tr("The node behind this window")
               : item.name == node.name ? QString()
                                        : node.name;
    default:
        return {};
    }
}

} // namespace

bool NodeDisplay::isNumber(int section) const
{
    switch (static_cast<NodeColumn>(section)) {
    case NodeColumn::Requests:
    case NodeColumn::Calls:
    case NodeColumn::Lag:
    case NodeColumn::Memory:
    case NodeColumn::Clock:
    case NodeColumn::Behind:
    case NodeColumn::Connections:
    case NodeColumn::Watchers:
        return true;
    default:
        return false;
    }
}

QVariant NodeDisplay::header(int section, int role) const
{
    const auto column = static_cast<NodeColumn>(section);
    if (role == app::role(ServiceRole::Export))
        return exportName(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case NodeColumn::State:
        return tr("State");
    case NodeColumn::Name:
        return tip ? tr("As node.name says; the machine's name otherwise") : tr("Name");
    case NodeColumn::Role:
        return tr("Role");
    case NodeColumn::Duty:
        return tip ? tr("What it does for the whole platform") : tr("Duty");
    case NodeColumn::Address:
        return tr("Address");
    case NodeColumn::Requests:
        return tip ? tr("Requests a second, of any kind") : tr("Requests/s");
    case NodeColumn::Calls:
        return tip ? tr("Calls from plugin to plugin through its gateway, a second") : tr("Calls/s");
    case NodeColumn::Lag:
        return tip ? tr("How late its event loop is: requests wait that long") : tr("Lag");
    case NodeColumn::Memory:
        return tip ? tr("Resident memory of the process") : tr("Memory");
    case NodeColumn::Clock:
        return tip ? tr("Its machine's clock beside the database's") : tr("Clock");
    case NodeColumn::Behind:
        return tip ? tr("Revisions that were committed and it has not taken in yet") : tr("Behind");
    case NodeColumn::LastBeat:
        return tip ? tr("When it last said how it is") : tr("Last beat");
    case NodeColumn::Uptime:
        return tip ? tr("How long it has been running") : tr("Up");
    case NodeColumn::Version:
        return tr("Version");
    case NodeColumn::Connections:
        return tip ? tr("Connections of clients that are open") : tr("Connections");
    case NodeColumn::Watchers:
        return tip ? tr("Watches and event streams that are open") : tr("Watchers");
    case NodeColumn::Id:
        return tip ? tr("Of this process: a restart is another node") : tr("Id");
    case NodeColumn::Count:
        break;
    }
    return {};
}

QVariant NodeDisplay::data(const QModelIndex &index, int role) const
{
    if (!isWorded(role))
        return TableDisplay::data(index, role);
    const auto item = index.data(app::role(NodeModelRole::Row)).value<NodeItemPtr>();
    if (!item)
        return {};
    const cluster::NodeRow &node = item->node;
    const auto column = static_cast<NodeColumn>(index.column());
    const bool isLost = item->condition == NodeCondition::Lost;
    if (role == app::role(ServiceRole::Export))
        return exported(*item, column);
    if (role == tintRole) {
        if (column == NodeColumn::LastBeat && isLost)
            return static_cast<int>(StatusKind::Unavailable);
        const bool warns = (column == NodeColumn::Clock && item->condition == NodeCondition::ClockOff)
                           || (!isLost && column == NodeColumn::Lag && node.loopLag >= lateLoop)
                           || (!isLost && column == NodeColumn::Behind && node.behind >= muchBehind);
        return warns ? QVariant(static_cast<int>(StatusKind::Degraded)) : QVariant();
    }
    if (role == app::role(ServiceRole::Muted))
        return isLost || column == NodeColumn::Id || column == NodeColumn::Version || column == NodeColumn::Uptime
               || (column == NodeColumn::Duty && !node.sweeper) || (column == NodeColumn::Behind && node.behind == 0)
               || (column == NodeColumn::Requests && node.requestsPerSecond < 0.05)
               || (column == NodeColumn::Calls && node.callsPerSecond < 0.05);
    if (role == Qt::ToolTipRole) {
        const QString said = meaning(*item, column);
        return said.isEmpty() ? QVariant() : said;
    }
    const TimePoint now = currentTime();
    // What a lost node last said of its load says nothing of now.
    if (isLost && isNumber(index.column()) && column != NodeColumn::Clock)
        return QStringLiteral("–");
    switch (column) {
    case NodeColumn::State:
        return NodeWording::condition(item->condition);
    case NodeColumn::Name:
        return item->own ? tr("%1 (here)", "node").arg(item->name) : item->name;
    case NodeColumn::Role:
        return NodeWording::role(node.role);
    case NodeColumn::Duty:
        return NodeWording::duty(node);
    case NodeColumn::Address:
        return NodeWording::address(node.addresses);
    case NodeColumn::Requests:
        return NodeWording::rate(node.requestsPerSecond);
    case NodeColumn::Calls:
        return NodeWording::rate(node.callsPerSecond);
    case NodeColumn::Lag:
        return latencyText(node.loopLag);
    case NodeColumn::Memory:
        return Wording::bytes(node.residentBytes);
    case NodeColumn::Clock:
        return NodeWording::clock(node.clockOffset);
    case NodeColumn::Behind:
        return Wording::number(node.behind);
    case NodeColumn::LastBeat:
        return Wording::relativeTime(node.lastSeenAt, now);
    case NodeColumn::Uptime:
        return isLost ? QStringLiteral("–") : Wording::duration(now - node.startedAt);
    case NodeColumn::Version:
        return node.version;
    case NodeColumn::Connections:
        return Wording::number(node.connections);
    case NodeColumn::Watchers:
        return Wording::number(node.watchers);
    case NodeColumn::Id:
        return node.id;
    case NodeColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
