// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/orderbook.h"
#include "registry/service.h"
#include "registry/servicepool.h"
#include "storage/change.h"
#include "storage/storage.h"

#include <optional>

namespace plexica::registry {

// The rows that the registry writes; their SQL is in storage/sql.

storage::Operation upsertService(const Service &service);
storage::Operation upsertInstance(const Service &service, const Instance &instance);
/// Of an instance that begins; refused (StorageConflict) if it is there: of two nodes at which it registers at once one
/// tells that it began.
storage::Operation insertInstance(const Service &service, const Instance &instance);
/// What an administrator wants of a service that is there; refused (StorageConflict) if it is not.
storage::Operation updateServiceAdmin(const Service &service);
/// The endpoints it has from a manifest; no other node is told.
storage::Operation updateServiceEndpoints(const Service &service);
/// What was observed and reported of an instance; writes nothing if it is gone.
storage::Operation updateInstanceHealth(const Service &service, const Instance &instance);
/// Only what a sign of life changes; folded by storage, and no other node is told.
storage::Operation touchInstanceRow(const Service &service, const Instance &instance);
storage::Operation upsertServiceOrder(const ServiceOrder &order);
/// Writes nothing if there is none.
storage::Operation deleteServiceOrder(const ServiceOrder &order);
/// Fails the change with StorageConflict if the service is not there any more.
storage::Operation deleteService(const Service &service);
/// Before deleteInstance(): fails the change with StorageConflict if the instance is not there any more.
storage::Operation claimInstance(const Service &service, const QString &instanceId);
/// Removes the service too if it was the last one.
storage::Operation deleteInstance(const Service &service, const QString &instanceId);

struct ServiceRow
{
    Service service; ///< without instances
    qint64 revision = 0;
};
struct InstanceRow
{
    QString serviceId;
    Instance instance;
    qint64 revision = 0;
};
/// When an instance was seen last.
struct SeenRow
{
    QString serviceId;
    QString instanceId;
    TimePoint lastSeenAt;
};
/// One row of select_service: the newest revision, and a service with one of its instances, if there are any.
struct ReadBackRow
{
    qint64 revision = 0;
    std::optional<ServiceRow> service;
    std::optional<InstanceRow> instance;
};
struct OrderRow
{
    ServiceOrder order;
    qint64 revision = 0;
};
/// Decoders of select_services and select_instances, which share what they can by the pool.
ServiceRow decodeService(const storage::Row &row, ServicePool &pool);
InstanceRow decodeInstance(const storage::Row &row, ServicePool &pool);
/// The same of select_services_after and select_instances_after, which have the revision in front.
ServiceRow decodeServiceAfter(const storage::Row &row, ServicePool &pool);
InstanceRow decodeInstanceAfter(const storage::Row &row, ServicePool &pool);
/// Of select_service_orders and select_service_order; `After`: of select_service_orders_after.
OrderRow decodeOrder(const storage::Row &row);
OrderRow decodeOrderAfter(const storage::Row &row);
ReadBackRow decodeReadBack(const storage::Row &row, ServicePool &pool);

} // namespace plexica::registry
