// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "gateway/traffictypes.h"
#include "storage/change.h"
#include "storage/storage.h"

namespace plexica::gateway {

// The rows that the traffic book writes; their SQL is in storage/sql.

/// What one process saw of one pair in one minute.
struct TrafficRow
{
    QString tenantId;
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    qint64 minute = 0; ///< its begin, milliseconds since 1970
    quint32 calls = 0;
    quint32 errors = 0;
    LatencyHistogram latency;
    qint64 lastCallAt = 0;
    QString writer;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    TimePoint readAt; ///< by the database's clock; of an exchange's answer
};

/// Replaces what `writer` wrote of the same pair and minute.
storage::Operation upsertTraffic(const TrafficRow &row, const QString &writer);
/// At most 50,000 rows at a time.
storage::Operation deleteTrafficBefore(TimePoint time);
/// Decoder of select_gateway_traffic.
TrafficRow decodeTraffic(const storage::Row &row);
/// Decoder of exchange_gateway_traffic; without a tenant: it says the time alone.
TrafficRow decodeExchange(const storage::Row &row);
/// A row of that query's first parameter.
void writeTraffic(JsonWriter &writer, const TrafficRow &row);

} // namespace plexica::gateway
