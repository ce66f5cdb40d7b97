// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registryoperations.h"

#include "registry/servicejson.h"

#include <array>

namespace plexica::registry {

namespace {

using storage::Operation;
using storage::OperationKind;
using storage::Value;

constexpr std::array<std::string_view, 15> serviceColumns{
    "id",          "tenant_id",    "plugin_id",   "service_name",    "version",
    "description", "health_path",  "endpoints",   "endpoints_given", "metadata",
    "admin_state", "admin_reason", "admin_until", "registered_at",   "updated_at"};
constexpr std::array<std::string_view, 10> instanceColumns{
    "service_id", "instance_id",  "base_url",      "observed_status",   "reported_status",
    "status",     "last_seen_at", "registered_at", "status_changed_at", "observed_reason"};
constexpr std::array<std::string_view, 3> touchColumns{"service_id", "instance_id", "last_seen_at"};
constexpr std::array<std::string_view, 5> adminColumns{"id", "admin_state", "admin_reason", "admin_until",
                                                       "updated_at"};
constexpr std::array<std::string_view, 2> endpointColumns{"id", "endpoints"};
constexpr std::array<std::string_view, 8> healthColumns{"service_id",        "instance_id",    "observed_status",
                                                        "reported_status",   "status",         "last_seen_at",
                                                        "status_changed_at", "observed_reason"};
constexpr std::array<std::string_view, 1> deleteServiceColumns{"id"};
constexpr std::array<std::string_view, 2> deleteInstanceColumns{"service_id", "instance_id"};

constexpr std::array<std::string_view, 8> orderColumns{"tenant_id", "plugin_id", "service_name", "state",
                                                       "reason",    "author",    "since",        "ends_at"};
constexpr std::array<std::string_view, 3> orderKeyColumns{"tenant_id", "plugin_id", "service_name"};

constexpr OperationKind upsertOrderKind{"upsert_service_order", orderColumns};
constexpr OperationKind deleteOrderKind{"delete_service_order", orderKeyColumns};
constexpr OperationKind upsertServiceKind{"upsert_service", serviceColumns};
constexpr OperationKind upsertInstanceKind{"upsert_instance", instanceColumns};
constexpr OperationKind insertInstanceKind{"insert_instance", instanceColumns, true};
constexpr OperationKind updateAdminKind{"update_service_admin", adminColumns, true};
constexpr OperationKind updateEndpointsKind{"update_service_endpoints", endpointColumns};
constexpr OperationKind updateHealthKind{"update_instance_health", healthColumns};
constexpr OperationKind touchInstanceKind{"touch_instance", touchColumns};
// Of two nodes that remove the same at once, one does, and tells of it.
constexpr OperationKind deleteServiceKind{"delete_service", deleteServiceColumns, true};
constexpr OperationKind claimInstanceKind{"claim_instance", deleteInstanceColumns, true};
constexpr OperationKind deleteInstanceKind{"delete_instance", deleteInstanceColumns};

/// Everything of one service stays in order.
QByteArray aggregateOf(const Service &service)
{
    return service.id.toLatin1();
}

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value reasonText(const Instance &instance)
{
    const QByteArray json = reasonsToJson(instance);
    return json.isEmpty() ? Value() : Value(QString::fromUtf8(json));
}

Operation wholeInstance(const OperationKind &kind, const Service &service, const Instance &instance)
{
    return {&kind,
            aggregateOf(service),
            {service.id, instance.instanceId, textOrNull(instance.baseUrl), healthName(instance.observed),
             healthName(instance.reported), healthName(instance.status()), toMilliseconds(instance.lastSeenAt),
             toMilliseconds(instance.registeredAt), toMilliseconds(instance.statusChangedAt), reasonText(instance)}};
}

} // namespace

Operation upsertService(const Service &service)
{
    return {&upsertServiceKind,
            aggregateOf(service),
            {service.id, service.tenantId, service.pluginId, service.serviceName, service.version, service.description,
             service.healthPath, endpointsToJson(*service.endpoints), static_cast<qint64>(service.endpointsGiven),
             service.metadata.isEmpty() ? QByteArrayLiteral("{}") : service.metadata,
             adminStateName(service.adminState), service.adminReason,
             service.adminUntil ? Value(toMilliseconds(*service.adminUntil)) : Value(),
             toMilliseconds(service.registeredAt), toMilliseconds(service.updatedAt)}};
}

Operation upsertInstance(const Service &service, const Instance &instance)
{
    return wholeInstance(upsertInstanceKind, service, instance);
}

Operation insertInstance(const Service &service, const Instance &instance)
{
    return wholeInstance(insertInstanceKind, service, instance);
}

Operation updateServiceAdmin(const Service &service)
{
    return {&updateAdminKind,
            aggregateOf(service),
            {service.id, adminStateName(service.adminState), service.adminReason,
             service.adminUntil ? Value(toMilliseconds(*service.adminUntil)) : Value(),
             toMilliseconds(service.updatedAt)}};
}

Operation updateServiceEndpoints(const Service &service)
{
    return {&updateEndpointsKind, aggregateOf(service), {service.id, endpointsToJson(*service.endpoints)}};
}

Operation updateInstanceHealth(const Service &service, const Instance &instance)
{
    return {&updateHealthKind,
            aggregateOf(service),
            {service.id, instance.instanceId, healthName(instance.observed), healthName(instance.reported),
             healthName(instance.status()), toMilliseconds(instance.lastSeenAt),
             toMilliseconds(instance.statusChangedAt), reasonText(instance)}};
}

Operation touchInstanceRow(const Service &service, const Instance &instance)
{
    return {&touchInstanceKind,
            aggregateOf(service) + '/' + instance.instanceId.toLatin1(),
            {service.id, instance.instanceId, toMilliseconds(instance.lastSeenAt)}};
}

Operation upsertServiceOrder(const ServiceOrder &order)
{
    return {&upsertOrderKind,
            OrderBook::key(order.tenantId, order.pluginId, order.serviceName).toUtf8(),
            {order.tenantId, order.pluginId, order.serviceName, adminStateName(order.state), order.reason, order.author,
             toMilliseconds(order.since), order.until ? Value(toMilliseconds(*order.until)) : Value()}};
}

Operation deleteServiceOrder(const ServiceOrder &order)
{
    return {&deleteOrderKind,
            OrderBook::key(order.tenantId, order.pluginId, order.serviceName).toUtf8(),
            {order.tenantId, order.pluginId, order.serviceName}};
}

Operation deleteService(const Service &service)
{
    return {&deleteServiceKind, aggregateOf(service), {service.id}};
}

Operation claimInstance(const Service &service, const QString &instanceId)
{
    return {&claimInstanceKind, aggregateOf(service), {service.id, instanceId}};
}

Operation deleteInstance(const Service &service, const QString &instanceId)
{
    return {&deleteInstanceKind, aggregateOf(service), {service.id, instanceId}};
}

namespace {

Service serviceOf(const storage::Row &row, ServicePool &pool, int first)
{
    Service service;
    service.id = row.text(first);
    service.tenantId = row.text(first + 1);
    service.pluginId = row.text(first + 2);
    service.serviceName = row.text(first + 3);
    service.version = row.text(first + 4);
    service.description = row.text(first + 5);
    service.healthPath = row.text(first + 6);
    service.endpoints = pool.endpointsOf(row.utf8(first + 7));
    service.endpointsGiven = row.integer(first + 8) != 0;
    service.metadata = row.utf8(first + 9);
    if (service.metadata == "{}")
        service.metadata.clear();
    service.adminState = adminStateFromName(row.text(first + 10)).value_or(AdminState::Active);
    service.adminReason = row.text(first + 11);
    if (!row.isNull(first + 12))
        service.adminUntil = fromMilliseconds(row.integer(first + 12));
    service.registeredAt = fromMilliseconds(row.integer(first + 13));
    service.updatedAt = fromMilliseconds(row.integer(first + 14));
    pool.share(service);
    return service;
}

Instance instanceOf(const storage::Row &row, ServicePool &pool, int first)
{
    Instance instance;
    instance.instanceId = row.text(first + 1);
    instance.baseUrl = row.text(first + 2);
    instance.observed = healthFromName(row.text(first + 3)).value_or(Health::Unavailable);
    instance.reported = healthFromName(row.text(first + 4)).value_or(Health::Healthy);
    instance.lastSeenAt = fromMilliseconds(row.integer(first + 6));
    instance.registeredAt = fromMilliseconds(row.integer(first + 7));
    instance.statusChangedAt = fromMilliseconds(row.integer(first + 8));
    readReasons(instance, row.utf8(first + 9));
    pool.share(instance);
    return instance;
}

constexpr int serviceWidth = static_cast<int>(serviceColumns.size());
constexpr int instanceWidth = static_cast<int>(instanceColumns.size());

} // namespace

ServiceRow decodeService(const storage::Row &row, ServicePool &pool)
{
    return {serviceOf(row, pool, 0), row.integer(serviceWidth)};
}

InstanceRow decodeInstance(const storage::Row &row, ServicePool &pool)
{
    return {row.text(0), instanceOf(row, pool, 0), row.integer(instanceWidth)};
}

ServiceRow decodeServiceAfter(const storage::Row &row, ServicePool &pool)
{
    return {serviceOf(row, pool, 1), row.integer(0)};
}

InstanceRow decodeInstanceAfter(const storage::Row &row, ServicePool &pool)
{
    return {row.text(1), instanceOf(row, pool, 1), row.integer(0)};
}

namespace {

ServiceOrder orderOf(const storage::Row &row, int first)
{
    ServiceOrder order;
    order.tenantId = row.text(first);
    order.pluginId = row.text(first + 1);
    order.serviceName = row.text(first + 2);
    order.state = adminStateFromName(row.text(first + 3)).value_or(AdminState::Offline);
    order.reason = row.text(first + 4);
    order.author = row.text(first + 5);
    order.since = fromMilliseconds(row.integer(first + 6));
    if (!row.isNull(first + 7))
        order.until = fromMilliseconds(row.integer(first + 7));
    return order;
}

} // namespace

OrderRow decodeOrder(const storage::Row &row)
{
    return {orderOf(row, 0), row.integer(8)};
}

OrderRow decodeOrderAfter(const storage::Row &row)
{
    return {orderOf(row, 1), row.integer(0)};
}

ReadBackRow decodeReadBack(const storage::Row &row, ServicePool &pool)
{
    ReadBackRow read;
    read.revision = row.integer(0);
    if (!row.isNull(1))
        read.service = ServiceRow{serviceOf(row, pool, 1), row.integer(1 + serviceWidth)};
    const int first = 2 + serviceWidth;
    if (!row.isNull(first))
        read.instance = InstanceRow{row.text(first), instanceOf(row, pool, first), row.integer(first + instanceWidth)};
    return read;
}

} // namespace plexica::registry
