// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/trafficoperations.h"

#include <array>

namespace plexica::gateway {

namespace {

constexpr std::array<std::string_view, 12> trafficColumns{
    "tenant_id", "caller_plugin_id", "target_plugin_id", "service_name", "minute",   "writer",
    "calls",     "errors",           "latency",          "last_call_at", "bytes_in", "bytes_out"};
constexpr std::array<std::string_view, 2> retentionColumns{"minute", "chunk_limit"};
constexpr storage::OperationKind upsertTrafficKind{"upsert_gateway_traffic", trafficColumns};
constexpr storage::OperationKind deleteTrafficKind{"delete_gateway_traffic_before", retentionColumns};

} // namespace

storage::Operation upsertTraffic(const TrafficRow &row, const QString &writer)
{
    const QByteArray aggregate = QStringList{QStringLiteral("traffic"), row.tenantId,    row.callerPluginId,
                                             row.targetPluginId,        row.serviceName, QString::number(row.minute)}
                                     .join(u'\n')
                                     .toUtf8();
    return {&upsertTrafficKind,
            aggregate,
            {row.tenantId, row.callerPluginId, row.targetPluginId, row.serviceName, row.minute, writer,
             static_cast<qint64>(row.calls), static_cast<qint64>(row.errors), QString::fromLatin1(row.latency.toText()),
             row.lastCallAt, static_cast<qint64>(row.bytesIn), static_cast<qint64>(row.bytesOut)}};
}

storage::Operation deleteTrafficBefore(TimePoint time)
{
    return {&deleteTrafficKind, QByteArrayLiteral("traffic retention"), {toMilliseconds(time), qint64(50'000)}};
}

TrafficRow decodeTraffic(const storage::Row &row)
{
    TrafficRow traffic;
    traffic.tenantId = row.text(0);
    traffic.callerPluginId = row.text(1);
    traffic.targetPluginId = row.text(2);
    traffic.serviceName = row.text(3);
    traffic.minute = row.integer(4);
    traffic.calls = static_cast<quint32>(row.integer(5));
    traffic.errors = static_cast<quint32>(row.integer(6));
    traffic.latency = LatencyHistogram::fromText(row.utf8(7));
    traffic.lastCallAt = row.integer(8);
    traffic.writer = row.text(9);
    traffic.bytesIn = static_cast<quint64>(row.integer(10));
    traffic.bytesOut = static_cast<quint64>(row.integer(11));
    return traffic;
}

TrafficRow decodeExchange(const storage::Row &row)
{
    TrafficRow traffic;
    if (!row.isNull(0))
        traffic = decodeTraffic(row);
    traffic.readAt = fromMilliseconds(row.integer(12));
    return traffic;
}

void writeTraffic(JsonWriter &writer, const TrafficRow &row)
{
    writer.beginArray().value(row.tenantId).value(row.callerPluginId).value(row.targetPluginId);
    writer.value(row.serviceName).value(row.minute).value(qint64(row.calls)).value(qint64(row.errors));
    writer.value(QString::fromLatin1(row.latency.toText())).value(row.lastCallAt);
    writer.value(qint64(row.bytesIn)).value(qint64(row.bytesOut)).endArray();
}

} // namespace plexica::gateway
