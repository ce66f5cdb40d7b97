// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/orderbook.h"

#include <utility>

namespace plexica::registry {

std::optional<ServiceOrder> ServiceOrder::of(const Service &service)
{
    return service.adminState == AdminState::Active ? std::nullopt : std::optional(about(service));
}

ServiceOrder ServiceOrder::about(const Service &service)
{
    ServiceOrder order;
    order.tenantId = service.tenantId;
    order.pluginId = service.pluginId;
    order.serviceName = service.serviceName;
    order.state = service.adminState;
    order.reason = service.adminReason;
    order.since = service.updatedAt;
    order.until = service.adminUntil;
    return order;
}

void ServiceOrder::applyTo(Service &service) const
{
    service.adminState = state;
    service.adminReason = reason;
    service.adminUntil = until;
}

QString OrderBook::key(const QString &tenantId, const QString &pluginId, const QString &serviceName)
{
    return tenantId + u'/' + pluginId + u'/' + serviceName; // none of them holds a '/'
}

const ServiceOrder *OrderBook::find(const QString &key) const
{
    const auto found = m_orders.find(key);
    return found == m_orders.end() ? nullptr : &found->second.order;
}

std::vector<const ServiceOrder *> OrderBook::list(const QString &tenantId) const
{
    std::vector<const ServiceOrder *> orders;
    const QString first = tenantId + u'/';
    for (auto at = m_orders.lower_bound(tenantId.isEmpty() ? QString() : first); at != m_orders.end(); ++at) {
        if (tenantId.isEmpty()
            || at->second.order.tenantId == tenantId) // the name of another may begin with this one's
            orders.push_back(&at->second.order);
        else if (!at->first.startsWith(first))
            break;
    }
    return orders;
}

std::vector<ServiceOrder> OrderBook::over(TimePoint now) const
{
    std::vector<ServiceOrder> orders;
    for (const auto &[key, entry] : m_orders) {
        if (entry.order.isOver(now))
            orders.push_back(entry.order);
    }
    return orders;
}

void OrderBook::put(ServiceOrder order, qint64 revision)
{
    Entry &entry = m_orders[key(order.tenantId, order.pluginId, order.serviceName)];
    if (entry.revision <= revision)
        entry = {std::move(order), revision};
}

void OrderBook::erase(const QString &key, qint64 revision)
{
    const auto found = m_orders.find(key);
    if (found != m_orders.end() && found->second.revision <= revision)
        m_orders.erase(found);
}

std::vector<QString> OrderBook::upTo(qint64 revision) const
{
    std::vector<QString> keys;
    for (const auto &[key, entry] : m_orders) {
        if (entry.revision <= revision)
            keys.push_back(key);
    }
    return keys;
}

} // namespace plexica::registry
