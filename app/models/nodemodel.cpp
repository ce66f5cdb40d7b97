// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodemodel.h"

#include <QUrl>

#include <algorithm>
#include <compare>
#include <tuple>

namespace plexica::app {

namespace {

constexpr Milliseconds tolerableOffset{1'000};
constexpr qsizetype idEnd = 6; // of an id, says enough

auto values(const cluster::NodeRow &node)
{
    return std::tie(node.lastSeenAt, node.revision, node.behind, node.clockOffset, node.requestsPerSecond,
                    node.callsPerSecond, node.connections, node.watchers, node.loopLag, node.residentBytes);
}

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

StatusKind kindOf(NodeCondition condition)
{
    return condition == NodeCondition::Lost       ? StatusKind::Unavailable
           : condition == NodeCondition::ClockOff ? StatusKind::Degraded
                                                  : StatusKind::Healthy;
}

NodeCondition conditionOf(const cluster::NodeRow &node)
{
    if (node.state == cluster::NodeState::Lost)
        return NodeCondition::Lost;
    return std::chrono::abs(node.clockOffset) > tolerableOffset ? NodeCondition::ClockOff : NodeCondition::Live;
}

bool NodeItem::operator==(const NodeItem &other) const
{
    return isSameAs(other) && values(node) == values(other.node);
}

QHash<QString, QString> nodeNames(const std::vector<cluster::NodeRow> &nodes)
{
    const auto apart = [](const cluster::NodeRow &node) {
        const int port = QUrl(node.addresses.value(0)).port();
        return port > 0 ? QStringLiteral("%1:%2").arg(node.name).arg(port) : node.name;
    };
    QHash<QString, int> byName;
    QHash<QString, int> byPort;
    for (const cluster::NodeRow &node : nodes) {
        ++byName[node.name];
        ++byPort[apart(node)];
    }
    QHash<QString, QString> names;
    for (const cluster::NodeRow &node : nodes) {
        QString name = node.name;
        if (byName.value(name) > 1)
            name = apart(node);
        if (byName.value(node.name) > 1 && byPort.value(name) > 1)
            name = QStringLiteral("%1 …%2").arg(node.name, node.id.right(idEnd));
        names.insert(node.id, name);
    }
    return names;
}

void NodeModel::setNodes(const std::vector<cluster::NodeRow> &nodes, const QString &ownId)
{
    const QHash<QString, QString> names = nodeNames(nodes);
    std::vector<RowPtr> rows;
    rows.reserve(nodes.size());
    for (const cluster::NodeRow &node : nodes)
        rows.push_back(std::make_shared<const NodeItem>(
            NodeItem{node, names.value(node.id), conditionOf(node), node.id == ownId}));
    setRows(rows);
}

QVariant NodeModel::raw(const RowPtr &held, int column, int role) const
{
    const cluster::NodeRow &node = held->node;
    switch (role) {
    case app::role(NodeModelRole::Row):
        return QVariant::fromValue(held);
    case app::role(ServiceRole::Id):
        return node.id;
    case app::role(ServiceRole::Status):
        return static_cast<int>(kindOf(held->condition));
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    default:
        return {};
    }
    switch (static_cast<NodeColumn>(column)) {
    case NodeColumn::State:
        return static_cast<int>(held->condition);
    case NodeColumn::Name:
        return held->name;
    case NodeColumn::Role:
        return static_cast<int>(node.role);
    case NodeColumn::Duty:
        return node.sweeper;
    case NodeColumn::Address:
        return node.addresses;
    case NodeColumn::Requests:
        return node.requestsPerSecond;
    case NodeColumn::Calls:
        return node.callsPerSecond;
    case NodeColumn::Lag:
        return node.loopLag;
    case NodeColumn::Memory:
        return node.residentBytes;
    case NodeColumn::Clock:
        return static_cast<qint64>(node.clockOffset.count());
    case NodeColumn::Behind:
        return node.behind;
    case NodeColumn::LastBeat:
        return toMilliseconds(node.lastSeenAt);
    case NodeColumn::Uptime:
        return toMilliseconds(node.startedAt);
    case NodeColumn::Version:
        return node.version;
    case NodeColumn::Connections:
        return node.connections;
    case NodeColumn::Watchers:
        return node.watchers;
    case NodeColumn::Id:
        return node.id;
    case NodeColumn::Count:
        break;
    }
    return {};
}

NodeProxy::NodeProxy(NodeModel *source, QObject *parent)
    : RowProxy(source, column(NodeColumn::Name), parent)
    , m_source(source)
{
    setWorstLast({column(NodeColumn::State), column(NodeColumn::Requests), column(NodeColumn::Calls),
                  column(NodeColumn::Lag), column(NodeColumn::Memory), column(NodeColumn::Clock),
                  column(NodeColumn::Behind)});
    rebuild();
}

void NodeProxy::setFilter(const NodeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool NodeProxy::matches(int sourceRow) const
{
    const NodeItem &item = *m_source->row(sourceRow);
    const cluster::NodeRow &node = item.node;
    if ((m_filter.conditions != 0 && !(m_filter.conditions & (1U << static_cast<unsigned>(item.condition))))
        || (m_filter.role >= 0 && m_filter.role != static_cast<int>(node.role)))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(item.name) || in(node.id) || in(node.version) || in(cluster::roleName(node.role))
               || std::any_of(node.addresses.begin(), node.addresses.end(), in);
    });
}

int NodeProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const NodeItem &left = *m_source->row(sourceRowA);
    const NodeItem &right = *m_source->row(sourceRowB);
    const cluster::NodeRow &a = left.node;
    const cluster::NodeRow &b = right.node;
    switch (static_cast<NodeColumn>(sortColumn())) {
    case NodeColumn::State:
        return order(left.condition, right.condition);
    case NodeColumn::Role:
        return order(a.role, b.role);
    case NodeColumn::Duty:
        return order(b.sweeper, a.sweeper);
    case NodeColumn::Address:
        return a.addresses.value(0).compare(b.addresses.value(0));
    case NodeColumn::Requests:
        return order(a.requestsPerSecond, b.requestsPerSecond);
    case NodeColumn::Calls:
        return order(a.callsPerSecond, b.callsPerSecond);
    case NodeColumn::Lag:
        return order(a.loopLag, b.loopLag);
    case NodeColumn::Memory:
        return order(a.residentBytes, b.residentBytes);
    case NodeColumn::Clock:
        return order(std::chrono::abs(a.clockOffset), std::chrono::abs(b.clockOffset));
    case NodeColumn::Behind:
        return order(a.behind, b.behind);
    case NodeColumn::LastBeat: // to the second: live ones beat one after the other
        return order(std::chrono::floor<std::chrono::seconds>(a.lastSeenAt),
                     std::chrono::floor<std::chrono::seconds>(b.lastSeenAt));
    case NodeColumn::Uptime: // the youngest first
        return order(b.startedAt, a.startedAt);
    case NodeColumn::Version:
        return compareVersionTexts(a.version, b.version);
    case NodeColumn::Connections:
        return order(a.connections, b.connections);
    case NodeColumn::Watchers:
        return order(a.watchers, b.watchers);
    case NodeColumn::Id:
        return a.id.compare(b.id);
    case NodeColumn::Name:
    case NodeColumn::Count:
        break;
    }
    return left.name.compare(right.name, Qt::CaseInsensitive);
}

int NodeProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const NodeItem &a = *m_source->row(sourceRowA);
    const NodeItem &b = *m_source->row(sourceRowB);
    const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName : a.node.id.compare(b.node.id);
}

std::array<int, nodeConditionCount> NodeProxy::counts() const
{
    std::array<int, nodeConditionCount> counts{};
    for (int row = 0; row < m_source->rowCount(); ++row)
        ++counts[static_cast<std::size_t>(m_source->row(row)->condition)];
    return counts;
}

} // namespace plexica::app
