// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/accesstables.h"

#include "models/accesswording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 2;

/// By KeyColumn.
std::vector<TableColumns::Column> keyColumns()
{
    QStringList states;
    for (int state = 0; state < keyStateCount; ++state)
        states.append(AccessWording::state(static_cast<KeyState>(state)));
    QStringList roles;
    for (const Role role : {Role::Viewer, Role::Plugin, Role::Operator, Role::Admin})
        roles.append(AccessWording::role(role));
    using Column = TableColumns::Column;
    return {{104, true, 0, 0, states},
            {190, true},
            {96, true, 1, 0, roles},
            Column{116, true, 3, 108}.silentWhileSame(),
            Column{130, true, 2, 124}.silentWhileEmpty(),
            Column{130, true, 5}.silentWhileEmpty(),
            {92, true, 0, 100},
            {92, true, 4},
            {92, true, 6},
            {150, false}};
}

/// By GrantColumn.
std::vector<TableColumns::Column> grantColumns()
{
    QStringList states;
    for (int state = 0; state < grantStateCount; ++state)
        states.append(AccessWording::state(static_cast<GrantState>(state)));
    using Column = TableColumns::Column;
    return {{104, true, 0, 0, states},
            {150, true},
            Column{96, true, 1}.silentWhileSame(),
            {150, true, 2},
            {150, true},
            Column{110, true}.silentWhileEmpty(),
            Column{110, true, 3}.silentWhileEmpty()};
}

} // namespace

KeyTable::KeyTable(KeyModel &keys, QWidget *parent)
    : KeyTable(new KeyProxy(&keys), new KeyDisplay, parent)
{
}

KeyTable::KeyTable(KeyProxy *proxy, KeyDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(KeyColumn::State), column(KeyColumn::Name),
                keyColumns(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("keyTable"));
    setAccessibleName(tr("Keys"));
    setSelectionMode(SingleSelection);
    columns()->setTimes({column(KeyColumn::Expires), column(KeyColumn::LastUsed), column(KeyColumn::Created)});
    sortByColumn(column(KeyColumn::Expires), Qt::AscendingOrder);
}

KeyRowPtr KeyTable::selectedKey() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->key(rows.front());
}

GrantTable::GrantTable(GrantModel &grants, QWidget *parent)
    : GrantTable(new GrantProxy(&grants), new GrantDisplay, parent)
{
}

GrantTable::GrantTable(GrantProxy *proxy, GrantDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(GrantColumn::State),
                column(GrantColumn::Plugin), grantColumns(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("grantTable"));
    setAccessibleName(tr("Grants"));
    setSelectionMode(SingleSelection);
    sortByColumn(column(GrantColumn::State), Qt::DescendingOrder);
}

GrantRowPtr GrantTable::selectedGrant() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->grant(rows.front());
}

} // namespace plexica::app
