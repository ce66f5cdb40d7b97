// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "gateway/traffictypes.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <qcorotask.h>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <tuple>

namespace plexica::gateway {

/// Who called whom, how often and how fast. The newest calls are kept whole in a ring; all are added up by pair (caller
/// and service) and minute. The minutes are written behind, every few seconds, as one row each that this process alone
/// writes, and stay for 30 days; the last 24 hours are in memory, the newest hour by minutes. Node thread only.
///
/// What other nodes of the same database saw is taken in at start and not afterwards.
class TrafficBook : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t ringSize = 10'000;
    /// Of a node. When there are as many, the one that was silent longest leaves, unless it was heard within this very
    /// minute: then the newcomer is added up as "(others)".
    static constexpr int maximumPairs = 5'000;
    static constexpr Milliseconds memory{24LL * 3600 * 1000};
    static constexpr Milliseconds retention{30LL * 24 * 3600 * 1000};

    class Pair;

    explicit TrafficBook(storage::Storage &storage, QObject *parent = nullptr);
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
    /// Puts a call into the ring, and into `pair` if one is given. Sets the record's sequence.
    void record(CallRecord record, Pair *pair);

    /// Newest first.
    std::vector<CallRecord> calls(const CallFilter &filter) const;
    /// Of the newest call; 0: there was none.
    quint64 lastSequence() const { return m_lastSequence; }
    /// Pairs with calls in the last `window` (a minute to 24 hours), by caller, target and service. `tenantId` empty:
    /// of all tenants.
    std::vector<PairTraffic> pairs(const QString &tenantId, Milliseconds window = memory) const;
    /// One service's.
    ServiceTraffic service(const QString &tenantId, const QString &serviceName, Milliseconds window = memory) const;
    /// All services' of a tenant, by name; for tables that show many.
    QHash<QString, ServiceTraffic> services(const QString &tenantId, Milliseconds window = memory) const;

    /// Hands what is not written yet to storage; the node calls it before it flushes that.
    void writeOut();
    /// Minutes of pairs that never reached the database, since it was away for longer than they are kept.
    quint64 lostMinutes() const { return m_lostMinutes; }

Q_SIGNALS:
    /// A call that has ended, with its sequence. Direct connections only.
    void recorded(const plexica::gateway::CallRecord &call);

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
    void tidy();
    void write(Pair &pair);
    void remove(Pair &pair);

    storage::Storage &m_storage;
    Meter m_meter;
    const QString m_writer; ///< of the rows of this process
    std::map<Key, std::unique_ptr<Pair>> m_pairs;
    std::list<Pair *> m_order; ///< the one that was silent longest first
    quint64 m_departures = 0;
    quint64 m_lostMinutes = 0;
    std::vector<CallRecord> m_ring;
    std::size_t m_next = 0; ///< place of the next record once the ring is full
    quint64 m_lastSequence = 0;
    std::vector<Pair *> m_dirty;
    QTimer m_writeTimer;
    QTimer m_tidyTimer;
};

} // namespace plexica::gateway
