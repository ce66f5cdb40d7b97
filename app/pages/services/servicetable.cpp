// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicetable.h"

#include "models/wording.h"
#include "pages/services/historydelegate.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 5;
constexpr int pluginWidth = 134; // of names like plugin-inventory; figures leave before these are cut

/// By ServiceColumn.
std::vector<TableColumns::Column> defaults()
{
    QStringList words;
    for (int kind = 0; kind < statusKindCount; ++kind)
        words.append(Wording::status(static_cast<StatusKind>(kind)));
    words.append(ServiceDisplay::tr("Affected", "service by others"));
    using Column = TableColumns::Column;
    return {{116, true, 0, 0, words},
            {200, true},
            {134, true, 0, pluginWidth},
            Column{120, false}.silentWhileSame(),
            {76, true, 6},
            {86, true, 4},
            {96, true, 3},
            Column{92, true, 1}.silentWhileEmpty(),
            Column{72, true}.silentWhileEmpty(),
            Column{76, true, 5}.silentWhileEmpty(),
            {110, false},
            {92, false},
            {210, false},
            {110, false},
            {112, true, 2}};
}

} // namespace

ServiceTable::ServiceTable(ServiceModel &services, QWidget *parent)
    : ServiceTable(new ServiceProxy(&services), new ServiceDisplay, parent)
{
}

ServiceTable::ServiceTable(ServiceProxy *proxy, ServiceDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(ServiceColumn::Status),
                column(ServiceColumn::Name), defaults(), columnsVersion, parent)
    , m_proxy(proxy)
    , m_display(display)
{
    proxy->setParent(this);
    display->setParent(this);
    setItemDelegateForColumn(column(ServiceColumn::History), new HistoryDelegate(column(ServiceColumn::Status), this));
    setObjectName(QStringLiteral("serviceTable"));
    setAccessibleName(tr("Services"));
    columns()->setTimes(
        {column(ServiceColumn::LastSeen), column(ServiceColumn::Registered), column(ServiceColumn::History)});
}

std::vector<ServicePtr> ServiceTable::selectedServices() const
{
    std::vector<ServicePtr> services;
    for (const int row : selectedRows())
        services.push_back(m_proxy->service(row));
    return services;
}

ServicePtr ServiceTable::currentService() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_proxy->service(current.row()) : nullptr;
}

} // namespace plexica::app
