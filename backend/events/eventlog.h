// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/event.h"
#include "events/eventsearch.h"
#include "storage/storage.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace plexica::events {

/// The audit log. A domain adds `operation(event)` to the change it commits, so that an act and its record stand
/// or fall together, and announces the event once the commit is confirmed. Events of other nodes of the same database
/// are announced as the change feed brings them. Node thread only.
class EventLog : public QObject
{
    Q_OBJECT
public:
    EventLog(storage::Storage &storage, Milliseconds retention, QObject *parent = nullptr);

    /// Makes the row that records the event. The first time the event gets its id, and its time unless it has one: it
    /// keeps both however often it is sent.
    storage::Operation operation(Event &event);
    /// Tells listeners of an event whose commit is confirmed. Once is enough: the newest are known by their ids.
    void announce(const Event &event);
    /// For a change with this event whose commit failed: if the error leaves the outcome open, the event is announced
    /// as soon as the database turns out to have it (storage::Doubt; note the domain's own aggregate there first).
    void doubt(const Error &error, const Event &event);
    /// Records an event that stands alone. While the database is away it waits in memory (the newest 10,000) and is
    /// sent again as it is, until it is there.
    void record(Event event);

    /// Newest first.
    QCoro::Task<Result<std::vector<Event>>> query(EventFilter filter);
    /// How many there are of a search that the database can choose (EventSearch::sifts() is false), from its
    /// beginning; at most 100,000 are counted.
    QCoro::Task<Result<qint64>> count(EventSearch search);
    /// Oldest first: those with a greater id, at most `limit`. `tenantId` empty: of all tenants.
    QCoro::Task<Result<std::vector<Event>>> queryAfter(QString tenantId, qint64 id, int limit);

    struct Committed
    {
        Event event;
        qint64 revision = 0;
    };
    /// In the order of commits: those behind `revision` and, of that, the event `id`, at most `limit`. `tenantId`
    /// empty: of all tenants.
    QCoro::Task<Result<std::vector<Committed>>> querySince(QString tenantId, qint64 revision, qint64 id, int limit);

    /// Where reading begins for who has seen `id`, and what it leaves out: another node's event may have been announced
    /// up to two seconds after a younger one of this node. Who resumes may so get an event of another node twice.
    qint64 resumeFrom(qint64 id) const;
    bool hasSeen(qint64 event, qint64 lastSeen) const;

    /// The newest announced events, oldest first, for streams that resume and for the console; at most 1,000.
    const std::deque<Event> &recent() const { return m_recent; }

    struct Counters
    {
        qsizetype waiting = 0; ///< recorded, not stored yet
        quint64 dropped = 0;   ///< never stored: too many waited
    };
    /// Recorded events that may wait; then the oldest is dropped.
    static std::size_t maximumWaiting();
    Counters counters() const { return {qsizetype(m_waiting.size()), m_dropped}; }

Q_SIGNALS:
    void announced(const plexica::events::Event &event);

private:
    qint64 nextId(TimePoint at);
    void followOthers();
    void keep(Event event);
    QCoro::Task<Result<void>> announceIfStored(Event event);
    void resendWaiting();
    void dropOld();

    storage::Storage &m_storage;
    Milliseconds m_retention;
    QTimer m_retentionTimer;
    qint64 m_nodeBits;
    qint64 m_lastMillisecond = 0; ///< of ids: never goes back, and runs ahead when one is full
    qint64 m_lastSequence = 0;
    std::deque<Event> m_recent;
    QSet<qint64> m_recentIds; ///< of m_recent
    qint64 m_followed = 0;    ///< the change feed's revision
    std::deque<Event> m_waiting;
    quint64 m_dropped = 0;
    quint64 m_droppedTold = 0;
    QTimer m_resendTimer;
};

} // namespace plexica::events
