// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/calltable.h"

#include "models/callwording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 3;

/// By CallColumn. Who asked what has the room that the others leave. The request id stands in the panel, and in files.
std::vector<TableColumns::Column> callColumns()
{
    return {{106, true, 0, 102},
            {128, true, 0, 104},
            {150, true, 0, 124},
            {200, true},
            {168, true, 0, 0, {QStringLiteral("502 ") + CallWording::error(ErrorCode::UpstreamFailed)}},
            {76, true, 2},
            TableColumns::Column{72, true, 4}.silentWhileEmpty({QStringLiteral("0"), QStringLiteral("1")}), // attempts
            TableColumns::Column{64, true, 3}.silentWhileEmpty(),
            {80, false},
            {180, false}};
}

} // namespace

CallTable::CallTable(CallModel &calls, QWidget *parent)
    : CallTable(new CallProxy(&calls), parent)
{
}

CallTable::CallTable(CallProxy *proxy, QWidget *parent)
    : LiveTable(proxy, proxy, static_cast<int>(CallColumn::Status), static_cast<int>(CallColumn::Endpoint),
                callColumns(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    setObjectName(QStringLiteral("callTable"));
    setAccessibleName(tr("Calls"));
    setSelectionMode(SingleSelection);
    sortByColumn(static_cast<int>(CallColumn::Time), Qt::DescendingOrder);
}

CallPtr CallTable::selectedCall() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->call(rows.front());
}

} // namespace plexica::app
