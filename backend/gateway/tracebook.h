// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callsample.h"
#include "gateway/traffictypes.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace plexica::gateway {

using CallPtr = std::shared_ptr<const CallRecord>;

/// The calls of the last ten minutes, whole, and the traces that they make: this node's, of more than 200 a second a
/// sample (CallSample), and what other nodes have told of theirs. Bounded by `maximumCalls` and `maximumBytes`: then
/// the oldest leave early. Node thread only.
class TraceBook
{
public:
    static constexpr Milliseconds kept{600'000};
    static constexpr std::size_t maximumCalls = 120'000; ///< of one node 200 a second for all that time
    static constexpr qint64 maximumBytes = 64 * 1024 * 1024;

    struct Counters
    {
        std::size_t calls = 0; ///< kept now
        qint64 bytes = 0;      ///< about
        quint64 leftOut = 0;   ///< ever, since there were too many in a second
        quint64 dropped = 0;   ///< ever, before their ten minutes were over
    };

    /// Of all calls that add() takes from now on. Set before the first.
    void setNodeId(const QString &nodeId) { m_nodeId = nodeId; }
    const QString &nodeId() const { return m_nodeId; }
    /// Is told of each of this node's calls that is kept, within add().
    using Listener = std::function<void(const CallPtr &call)>;
    void addListener(Listener listener) { m_listeners.push_back(std::move(listener)); }
    /// Is told of those and of other nodes', within add() and addForeign().
    void addReader(Listener reader) { m_readers.push_back(std::move(reader)); }

    /// A call of this node that ended. False: it was left out of the sample.
    bool add(CallRecord record);
    /// One of another node; its sequence is given anew.
    void addForeign(CallRecord record);
    /// Notes that another node has left out calls of a tenant.
    void noteLeftOut(const QString &tenantId, TimePoint at) { m_leftOutElsewhere.insert(tenantId, at); }
    /// Whether this node has left out calls of a tenant in the last ten minutes. `tenantId` empty: of any.
    bool hasLeftOut(const QString &tenantId, TimePoint now) const;
    /// Whether any node has.
    bool isSampled(const QString &tenantId, TimePoint now) const;
    /// Drops what is too old; to be called now and then.
    void tidy(TimePoint now);

    /// Newest first, in the order in which this node learnt of them. Never written again: any thread may hold them.
    std::vector<CallPtr> callPtrs(const CallFilter &filter) const;
    /// The same as copies.
    std::vector<CallRecord> calls(const CallFilter &filter) const;
    std::size_t countCalls(const CallFilter &filter) const;
    /// Of the newest call; 0: there was none.
    quint64 lastSequence() const { return m_lastSequence; }
    /// Those that began last first.
    std::vector<TraceSummary> traces(const TraceFilter &filter) const;
    /// The calls of a trace in a tenant, in the order in which they began; empty: it is not known.
    std::vector<CallPtr> trace(const QString &tenantId, TraceId id) const;
    /// The newest calls of this node that ended since then, newest first.
    std::vector<CallPtr> ownSince(TimePoint since, std::size_t atMost) const;
    const Counters &counters() const { return m_counters; }

private:
    CallPtr keep(CallRecord &&record);
    void forget(quint64 sequence);
    void dropFirst();
    void makeRoom(TimePoint now);
    static qint64 bytesOf(const CallRecord &call);

    struct Entry
    {
        quint64 sequence = 0;
        CallPtr call; ///< nullptr: it was displaced
    };
    std::deque<Entry> m_entries; ///< by sequence
    std::size_t m_gaps = 0;      ///< entries without a call
    CallSample m_sample;
    QString m_nodeId;
    std::vector<Listener> m_listeners;
    std::vector<Listener> m_readers;
    using Times = QHash<QString, TimePoint>;
    static bool hasRecent(const Times &times, const QString &tenantId, TimePoint now);
    void leaveOut(const QString &tenantId, TimePoint at);
    Times m_leftOut; ///< by tenant
    Times m_leftOutElsewhere;
    QString m_lastLeftOut; ///< the tenant that was noted last, and the second of it
    qint64 m_lastLeftOutSecond = 0;
    quint64 m_lastSequence = 0;
    Counters m_counters;
};

} // namespace plexica::gateway
