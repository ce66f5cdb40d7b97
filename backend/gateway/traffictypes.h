// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/error.h"
#include "gateway/tracecontext.h"
#include "registry/statusreason.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

// What is known of calls that went through the gateway: values that may be copied to other threads.
namespace plexica::gateway {

/// Whether the response cache took part in a call.
enum class CacheUse : quint8 { None, Hit, Miss };

/// One request that was sent for a call, to one instance.
struct CallAttempt
{
    QString instanceId;
    SpanId spanId = 0;                  ///< that the instance was told as its parent
    std::chrono::microseconds begin{0}; ///< since the call's begin
    std::chrono::microseconds duration{0};
    int status = 0; ///< that was answered; 0: nothing was
    /// "ANSWERED", the kind of a failure (REST contract, section 2: "CONNECTION_REFUSED"), or the code of an error.
    QString outcome = {};
};

/// One call, as it ended.
struct CallRecord
{
    quint64 sequence = 0; ///< in the order in which this node learnt of it, without gaps; from 1
    TimePoint at;         ///< when it began
    QString tenantId;
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    QString endpoint;   ///< "GET /products/:id"; if none matched, the method and path that were asked for
    QString instanceId; ///< that answered; empty if none did
    QByteArray requestId;
    int status = 0;                   ///< that the caller got
    std::optional<ErrorCode> error;   ///< that the gateway answered with; nullopt: the status is the plugin's
    registry::StatusReasonPtr reason; ///< why there was no answer; nullptr: there was, or it is the caller's doing
    std::chrono::microseconds duration{0};
    int attempts = 0; ///< requests that were sent; 0 for one that was refused or answered by the cache
    CacheUse cache = CacheUse::None;
    quint64 bytesIn = 0;  ///< of the request's body, as far as its caller sent it
    quint64 bytesOut = 0; ///< of the answer's body, by the plugin or the cache, as far as it came
    bool matched = false; ///< `endpoint` is one of the service's
    QString nodeId;       ///< that carried it
    TraceId traceId;
    SpanId spanId = 0;       ///< of the call
    SpanId parentSpanId = 0; ///< that its caller named; 0: none
    std::vector<CallAttempt> tries;

    /// When it ended.
    TimePoint endedAt() const { return at + std::chrono::floor<Milliseconds>(duration); }
    /// The span under which the plugin knows the call: that of the last request. What the plugin calls then names it.
    SpanId shownSpan() const { return tries.empty() ? spanId : tries.back().spanId; }
    /// Of a trace: it failed, or the gateway refused it.
    bool isFault() const { return isFailure() || error; }
    /// A call that failed for the caller's sake or the target's: 5xx, by whoever.
    bool isFailure() const { return status >= 500; }
};

/// How many calls took how long: counts in buckets of equal ratio, so that quantiles are good to about 20 %.
class LatencyHistogram
{
public:
    static constexpr int buckets = 48;

    void add(std::chrono::microseconds duration) { ++m_counts[static_cast<std::size_t>(bucketOf(duration))]; }
    void add(const LatencyHistogram &other);
    quint64 total() const;
    /// Milliseconds that `share` (0.5, 0.99) of the calls did not exceed; 0 without calls.
    double quantile(double share) const;

    /// "3:17,4:2": bucket and count, those that hold something.
    QByteArray toText() const;
    static LatencyHistogram fromText(const QByteArray &text);

    static int bucketOf(std::chrono::microseconds duration);
    /// Upper end of a bucket in milliseconds.
    static double upperEnd(int bucket);

private:
    std::array<quint32, buckets> m_counts{};
};

/// Calls of a time from one plugin to one service of another.
struct PairTraffic
{
    QString tenantId;
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    quint64 calls = 0;
    quint64 errors = 0;        ///< see CallRecord::isFailure()
    double callsPerMinute = 0; ///< now: of the last sixty seconds, about
    double errorsPerMinute = 0;
    double p50Milliseconds = 0;
    double p99Milliseconds = 0;
    TimePoint lastCallAt;
    quint64 bytesIn = 0; ///< see CallRecord
    quint64 bytesOut = 0;

    double errorRate() const { return calls == 0 ? 0 : static_cast<double>(errors) / static_cast<double>(calls); }
};

/// The same of one service, all callers together.
struct ServiceTraffic
{
    quint64 calls = 0;
    quint64 errors = 0;
    double callsPerMinute = 0;
    double errorsPerMinute = 0;
    double p50Milliseconds = 0;
    double p99Milliseconds = 0;
    TimePoint lastCallAt; ///< the epoch: never

    double errorRate() const { return calls == 0 ? 0 : static_cast<double>(errors) / static_cast<double>(calls); }
};

/// Calls of one minute.
struct MinuteTraffic
{
    TimePoint begin;
    quint64 calls = 0;
    quint64 errors = 0;         ///< see CallRecord::isFailure()
    double p50Milliseconds = 0; ///< 0 without calls
    double p99Milliseconds = 0;
    bool operator==(const MinuteTraffic &) const = default;
};

/// Whose minutes are wanted: of a service, by all callers or by one.
struct MinutesFilter
{
    QString tenantId;
    QString serviceName;
    QString callerPluginId; ///< empty: any
    QString nodeId;         ///< that carried the calls; empty: any
    bool operator==(const MinutesFilter &) const = default;
};

/// Which calls are wanted. Empty texts match all.
struct CallFilter
{
    QString tenantId;
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    QByteArray requestId;
    QString nodeId;
    std::optional<TraceId> traceId;
    bool failuresOnly = false;
    quint64 afterSequence = 0;  ///< only calls that ended after this one
    quint64 beforeSequence = 0; ///< above 0: only calls that ended before this one
    int limit = 100;
};

/// A trace as lists show it: the calls of one tenant in it.
struct TraceSummary
{
    TraceId traceId;
    TimePoint startedAt;
    TimePoint endedAt;
    QString callerPluginId; ///< of the call that began first, as the next four
    QString targetPluginId;
    QString serviceName;
    QString endpoint;
    int status = 0;
    int calls = 0;
    int faults = 0;       ///< see CallRecord::isFault()
    QStringList services; ///< each once, in the order of their calls
    QStringList nodes;
};

/// Which traces are wanted.
struct TraceFilter
{
    QString tenantId;
    QString serviceName; ///< some call is of it; empty: any
    Milliseconds minDuration{0};
    std::optional<bool> failed;
    std::optional<TimePoint> since; ///< began then or later
};

} // namespace plexica::gateway
