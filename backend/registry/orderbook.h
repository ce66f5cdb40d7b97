// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace plexica::registry {

/// What an administrator wants of a plugin's service: DRAINING or OFFLINE. It holds whether the service is registered
/// or not, so a plugin that deregisters and registers again finds it in force.
struct ServiceOrder
{
    QString tenantId;
    QString pluginId;
    QString serviceName;
    AdminState state = AdminState::Offline;
    QString reason;
    QString author; ///< empty: not known
    TimePoint since;
    std::optional<TimePoint> until;
    bool operator==(const ServiceOrder &) const = default;

    bool isOver(TimePoint now) const { return until && *until <= now; }
    /// As it stands in a service, whatever its state.
    static ServiceOrder about(const Service &service);
    /// nullopt: the service is ACTIVE.
    static std::optional<ServiceOrder> of(const Service &service);
    void applyTo(Service &service) const;
};

/// The orders in force, of services that are there and of services that are not. Node thread only.
class OrderBook
{
public:
    /// What names an order: `tenant/plugin/service`.
    static QString key(const QString &tenantId, const QString &pluginId, const QString &serviceName);

    /// nullptr if there is none.
    const ServiceOrder *find(const QString &key) const;
    /// In order of plugins and names. An empty tenant means all.
    std::vector<const ServiceOrder *> list(const QString &tenantId) const;
    std::vector<ServiceOrder> over(TimePoint now) const;

    /// Rows that are older than what is here change nothing.
    void put(ServiceOrder order, qint64 revision);
    void erase(const QString &key, qint64 revision);
    /// Keys of those whose row is not newer than a revision.
    std::vector<QString> upTo(qint64 revision) const;

private:
    struct Entry
    {
        ServiceOrder order;
        qint64 revision = 0;
    };
    std::map<QString, Entry> m_orders; ///< by key
};

} // namespace plexica::registry
