// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"

#include <array>

/// Operations on the tables of migration 1, as the domains make them.
namespace plexica::storage::rows {

inline constexpr std::array<std::string_view, 15> serviceColumns{
    "id",          "tenant_id",    "plugin_id",   "service_name",    "version",
    "description", "health_path",  "endpoints",   "endpoints_given", "metadata",
    "admin_state", "admin_reason", "admin_until", "registered_at",   "updated_at"};
inline constexpr std::array<std::string_view, 10> instanceColumns{
    "service_id", "instance_id",  "base_url",      "observed_status",   "reported_status",
    "status",     "last_seen_at", "registered_at", "status_changed_at", "observed_reason"};
inline constexpr std::array<std::string_view, 3> touchColumns{"service_id", "instance_id", "last_seen_at"};
inline constexpr std::array<std::string_view, 11> eventColumns{
    "id", "tenant_id", "type", "subject", "actor", "cause", "request_id", "before", "after", "details", "at"};
inline constexpr std::array<std::string_view, 1> idColumns{"id"};
inline constexpr std::array<std::string_view, 2> instanceKeyColumns{"service_id", "instance_id"};
inline constexpr std::array<std::string_view, 2> retentionColumns{"at", "chunk_limit"};

inline constexpr OperationKind upsertService{"upsert_service", serviceColumns};
inline constexpr OperationKind upsertInstance{"upsert_instance", instanceColumns};
inline constexpr OperationKind touchInstance{"touch_instance", touchColumns};
inline constexpr OperationKind touchExisting{"touch_instance", touchColumns, true};
inline constexpr OperationKind insertEvent{"insert_event", eventColumns};
inline constexpr OperationKind deleteService{"delete_service", idColumns};
inline constexpr OperationKind deleteInstance{"delete_instance", instanceKeyColumns};
inline constexpr OperationKind deleteEventsBefore{"delete_events_before", retentionColumns};

inline Operation service(const QString &id, const QString &name = {}, const QString &version = QStringLiteral("1.0.0"))
{
    return {&upsertService,
            id.toUtf8(),
            {id, QStringLiteral("acme"), QStringLiteral("plugin-inventory"), name.isEmpty() ? id : name, version,
             QStringLiteral("Ünï'\"\\ \U0001F600"), Value(),
             QByteArray(R"([{"method":"GET","path":"/a\u0000b","n":1.10}])"), qint64(1), Value(),
             QStringLiteral("ACTIVE"), Value(), Value(), qint64(1'760'000'000'123), qint64(1'760'000'000'456)}};
}

inline Operation instance(const QString &serviceId, const QString &instanceId,
                          const QString &status = QStringLiteral("HEALTHY"), qint64 lastSeen = 1'000,
                          qint64 changed = 1'000)
{
    return {&upsertInstance,
            serviceId.toUtf8(),
            {serviceId, instanceId, QStringLiteral("http://127.0.0.1:4000"), Value(), Value(), status, lastSeen,
             qint64(1'000), changed, Value()}};
}

inline Operation touch(const QString &serviceId, const QString &instanceId, qint64 lastSeen,
                       const OperationKind &kind = touchInstance)
{
    return {&kind, serviceId.toUtf8() + '/' + instanceId.toUtf8(), {serviceId, instanceId, lastSeen}};
}

inline Operation event(const QString &subject, qint64 at = 1'000,
                       const QString &type = QStringLiteral("service.registered"),
                       const QString &tenant = QStringLiteral("acme"))
{
    return {&insertEvent,
            subject.toUtf8(),
            {Value(), tenant, type, subject, QStringLiteral("anonymous"), Value(), QStringLiteral("req-1"), Value(),
             QByteArray(R"({"status":"HEALTHY"})"), Value(), at}};
}

inline Operation removeService(const QString &id)
{
    return {&deleteService, id.toUtf8(), {id}};
}

} // namespace plexica::storage::rows
