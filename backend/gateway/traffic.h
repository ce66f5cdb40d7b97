// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "gateway/tracebook.h"
#include "gateway/traffictypes.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <qcorotask.h>

#include <array>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <tuple>

namespace plexica::gateway {

struct Stretch;
struct TrafficRow;

/// By hour, oldest first, the last the running one: 0 none failed (or nobody called) to 255 all did.
using ErrorHours = std::array<quint8, 24>;

/// Who called whom, how often and how fast. Calls of the last minutes are kept whole (TraceBook); all are added up by
/// pair (caller and service) and minute. The minutes are written behind, every few seconds, as one row each that this
/// process alone writes, and stay for 30 days; the last 24 hours are in memory, the newest hour by minutes. Node thread
/// only.
///
/// On PostgreSQL one statement every two seconds writes this node's minutes, those that wait longest first and so many
/// as a bound allows, and reads what other nodes have written meanwhile, so that each node knows the traffic of all,
/// some four seconds late. It takes no revision and wakes nobody.
class TrafficBook : public QObject
{
    Q_OBJECT
public:
    /// Of a node. When there are as many, the one that was silent longest leaves, unless it was heard within this very
    /// minute: then the newcomer is added up as "(others)".
    static constexpr int maximumPairs = 5'000;
    static constexpr Milliseconds memory{24LL * 3600 * 1000};
    static constexpr Milliseconds retention{30LL * 24 * 3600 * 1000};

    class Pair;

    /// Of what an exchange writes.
    static constexpr qsizetype maximumBytes = 48 * 1024;

    TrafficBook(storage::Storage &storage, QString nodeId, QObject *parent = nullptr);
    ~TrafficBook() override;

    /// Takes in what the database holds of the last 24 hours; how many rows.
    QCoro::Task<Result<int>> load();

    /// The pair that record() adds to, for callers that keep it: it stays in place until departures() changes.
    Pair &pair(const QString &tenantId, const QString &callerPluginId, const QString &targetPluginId,
               const QString &serviceName);
    /// How many pairs have left.
    quint64 departures() const { return m_departures; }
    /// Is told of every call that record() takes.
    using Meter = std::function<void(const CallRecord &call)>;
    void setMeter(Meter meter) { m_meter = std::move(meter); }
    /// Keeps a call, and adds it to `pair` if one is given.
    void record(CallRecord record, Pair *pair);

    /// The calls that are kept.
    /// Calls of this node since it started, all of them.
    quint64 recorded() const { return m_recorded; }
    TraceBook &traces() { return m_traces; }
    const TraceBook &traces() const { return m_traces; }
    // See TraceBook.
    std::vector<CallPtr> callPtrs(const CallFilter &filter) const { return m_traces.callPtrs(filter); }
    std::vector<CallRecord> calls(const CallFilter &filter) const { return m_traces.calls(filter); }
    /// How many there are, wherever a page begins and ends.
    std::size_t countCalls(const CallFilter &filter) const { return m_traces.countCalls(filter); }
    quint64 lastSequence() const { return m_traces.lastSequence(); }
    /// Pairs with calls in the last `window` (a minute to 24 hours), by caller, target and service. `tenantId` empty:
    /// of all tenants.
    std::vector<PairTraffic> pairs(const QString &tenantId, Milliseconds window = memory) const;
    /// What `nodeId` alone has carried in the last hour: older minutes are kept for all nodes together. Without rates.
    std::vector<PairTraffic> pairsOf(const QString &nodeId, const QString &tenantId) const;
    /// The last hour by minutes, oldest first, the last the running one; those without calls too.
    std::vector<MinuteTraffic> minutes(const MinutesFilter &filter) const;
    /// One service's.
    ServiceTraffic service(const QString &tenantId, const QString &serviceName, Milliseconds window = memory) const;
    /// All services' of a tenant, by name; for tables that show many.
    QHash<QString, ServiceTraffic> services(const QString &tenantId, Milliseconds window = memory) const;

    /// Of the services of a tenant with failures in the last 24 hours, by name: which share of an hour's calls failed.
    QHash<QString, ErrorHours> errorHours(const QString &tenantId) const;

    /// Hands what is not written yet to storage; the node calls it before it flushes that.
    void writeOut();
    /// Minutes of pairs that never reached the database, since it was away for longer than they are kept.
    quint64 lostMinutes() const { return m_lostMinutes; }

    /// Once a minute, by a timer of its own: what is an hour old is added up by hours, what is older than it is kept
    /// leaves, in the database too.
    void tidy();

private:
    struct Key
    {
        QString tenantId;
        QString callerPluginId;
        QString targetPluginId;
        QString serviceName;
        bool operator<(const Key &other) const
        {
            return std::tie(tenantId, callerPluginId, targetPluginId, serviceName)
                   < std::tie(other.tenantId, other.callerPluginId, other.targetPluginId, other.serviceName);
        }
    };
    template <typename SumOf>
    std::vector<PairTraffic> listed(const QString &tenantId, const SumOf &sumOf) const;
    void writeBehind();
    void exchange();
    void takeOthers(const std::vector<TrafficRow> &rows);
    QByteArray unwritten(std::vector<Key> &pairs);
    void writeAgain(const std::vector<Key> &pairs);
    static TrafficRow rowOf(const Pair &pair, const Stretch &stretch);
    void write(Pair &pair);
    void remove(Pair &pair);

    storage::Storage &m_storage;
    Meter m_meter;
    const QString m_writer; ///< of the rows of this process
    std::map<Key, std::unique_ptr<Pair>> m_pairs;
    std::list<Pair *> m_order; ///< the one that was silent longest first
    quint64 m_departures = 0;
    quint64 m_lostMinutes = 0;
    TraceBook m_traces;
    quint64 m_recorded = 0;
    std::vector<Pair *> m_dirty; ///< the longest waiting first
    TimePoint m_readAt;          ///< what others have written since then is not known, by the database's clock
    TimePoint m_readAllAt;       ///< … whatever minute it is of
    bool m_exchanging = false;
    QTimer m_writeTimer;
    QTimer m_tidyTimer;
};

} // namespace plexica::gateway
