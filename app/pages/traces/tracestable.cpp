// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/traces/tracestable.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

/// By TraceColumn.
std::vector<TableColumns::Column> traceColumns()
{
    return {{104, true, 0, 104}, {130, true, 0, 110},
            {144, true, 0, 110}, {180, true, 0, 100},
            {76, true},          {84, true},
            {64, true},          TableColumns::Column{68, true}.silentWhileEmpty(),
            {170, true, 2, 120}, {96, false, 0, 70},
            {260, false}};
}

} // namespace

TracesTable::TracesTable(TraceModel &traces, TraceDisplay::NodeName nodeName, QWidget *parent)
    : TracesTable(new TraceProxy(&traces), new TraceDisplay(std::move(nodeName)), parent)
{
}

TracesTable::TracesTable(TraceProxy *proxy, TraceDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(TraceColumn::Status),
                column(TraceColumn::Endpoint), traceColumns(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("tracesTable"));
    setAccessibleName(tr("Traces"));
    setSelectionMode(SingleSelection);
    sortByColumn(column(TraceColumn::Time), Qt::DescendingOrder);
}

TraceRowPtr TracesTable::selectedTrace() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->trace(rows.front());
}

} // namespace plexica::app
