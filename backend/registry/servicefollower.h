// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/admindeadlines.h"
#include "registry/healthjournal.h"
#include "registry/healthrules.h"
#include "registry/orderbook.h"
#include "registry/pluginfacts.h"
#include "registry/registryoperations.h"
#include "registry/servicepool.h"
#include "registry/servicetable.h"
#include "registry/stalejudge.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/storage.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace plexica::registry {

/// Takes into memory what the database has of services: all of it at the start, and then, by the change feed, what
/// other nodes change. A node that is told that an instance is stale which it has heard since brings it back. Node
/// thread only.
class ServiceFollower : public QObject
{
public:
    struct Parts
    {
        storage::Storage &storage;
        const HealthRules &rules;
        const PluginFacts &facts;
        ServiceTable &services;
        OrderBook &orders;
        AdminDeadlines &deadlines;
        DeferredWrites &writes;
        HealthJournal &health;
        StaleJudge &judge;
        std::shared_ptr<ServicePool> pool;
    };
    explicit ServiceFollower(Parts parts);

    /// Fills the table, which is empty before, and registers with the change feed. Error: StorageUnavailable.
    QCoro::Task<Result<int>> load();
    /// Brings memory up to what the database has of one service now. To be called again after an error.
    QCoro::Task<Result<void>> readBack(QString tenantId, QString serviceName);
    /// This node has removed a service (its id), an instance (its key) or an order (orderRemoval()); older rows do not
    /// bring it back.
    static QString orderRemoval(const QString &orderKey) { return QStringLiteral("order ") + orderKey; }
    void noteRemoval(const QString &key, qint64 revision);

private:
    void fill(std::vector<ServiceRow> services, std::vector<InstanceRow> instances, bool othersRun);
    void follow();
    void applyServices(std::vector<ServiceRow> rows, const storage::Delivery &delivery);
    void applyInstances(std::vector<InstanceRow> rows, const storage::Delivery &delivery);
    void applyInstance(InstanceRow row, const storage::Delivery &delivery);
    void applyOrders(std::vector<OrderRow> rows, const storage::Delivery &delivery);
    void noteOrderOf(const Service &service);
    void applyServiceRemovals(const std::vector<storage::Removal> &removals);
    void applyInstanceRemovals(const std::vector<storage::Removal> &removals);
    void finish(ServiceRecord &record);
    void finishDelivery(const storage::Delivery &delivery);

    Parts m_parts;
    storage::RecentRemovals m_removals; ///< by service id and instance key
    QSet<QString> m_delivered;          ///< ids of services that the delivery under way has changed
};

} // namespace plexica::registry
