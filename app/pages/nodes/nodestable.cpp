// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nodes/nodestable.h"

#include "models/nodewording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

/// By NodeColumn.
std::vector<TableColumns::Column> nodeColumns()
{
    QStringList conditions;
    for (int at = 0; at < nodeConditionCount; ++at)
        conditions.append(NodeWording::condition(static_cast<NodeCondition>(at)));
    const QStringList roles{NodeWording::role(cluster::NodeRole::Full), NodeWording::role(cluster::NodeRole::Observer)};
    cluster::NodeRow sweeper;
    sweeper.sweeper = true;
    return {{104, true, 0, 0, conditions},
            {170, true},
            {80, true, 9, 0, roles},
            {112, true, 0, 0, {NodeWording::duty(sweeper)}},
            {160, false},
            {84, true, 2},
            {70, true, 3},
            {76, true, 4, 76},
            {80, true, 5},
            {96, true, 1, 92},
            {72, true, 6},
            {84, true, 0, 84},
            {80, true, 7},
            {76, true, 8},
            {96, false},
            {84, false},
            {250, false}};
}

} // namespace

NodesTable::NodesTable(NodeModel &nodes, QWidget *parent)
    : NodesTable(new NodeProxy(&nodes), new NodeDisplay, parent)
{
}

NodesTable::NodesTable(NodeProxy *proxy, NodeDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(NodeColumn::State), column(NodeColumn::Name),
                nodeColumns(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("nodesTable"));
    setAccessibleName(tr("Nodes"));
    setSelectionMode(SingleSelection);
    columns()->setTimes({column(NodeColumn::LastBeat), column(NodeColumn::Uptime)});
    sortByColumn(column(NodeColumn::Name), Qt::AscendingOrder);
}

NodeItemPtr NodesTable::selectedNode() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->node(rows.front());
}

} // namespace plexica::app
