// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/event.h"
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

    /// Completes the event (id, time) and makes the row that records it.
    storage::Operation operation(Event &event);
    /// Tells listeners of an event whose commit is confirmed. Once is enough: the newest are known by their ids.
    void announce(const Event &event);
    /// For a change with this event whose commit failed: if the error leaves the outcome open, the event is announced
    /// as soon as the database turns out to have it (storage::Doubt; note the domain's own aggregate there first).
    void doubt(const Error &error, const Event &event);
    /// Records an event that stands alone. While the database is away it waits in memory (the newest 10,000).
    void record(Event event);

    /// Newest first.
    QCoro::Task<Result<std::vector<Event>>> query(EventFilter filter);
    /// Oldest first: those with a greater id, at most `limit`. `tenantId` empty: of all tenants.
    QCoro::Task<Result<std::vector<Event>>> queryAfter(QString tenantId, qint64 id, int limit);

    /// Where reading begins for who has seen `id`, and what it leaves out: another node's event may have been announced
    /// up to two seconds after a younger one of this node. Who resumes may so get an event of another node twice.
    qint64 resumeFrom(qint64 id) const;
    bool hasSeen(qint64 event, qint64 lastSeen) const;

    /// The newest announced events, oldest first, for streams that resume and for the console; at most 1,000.
    const std::deque<Event> &recent() const { return m_recent; }

Q_SIGNALS:
    void announced(const plexica::events::Event &event);

private:
    void followOthers();
    QCoro::Task<Result<void>> announceIfStored(Event event);
    void resendWaiting();
    void dropOld();

    storage::Storage &m_storage;
    Milliseconds m_retention;
    QTimer m_retentionTimer;
    qint64 m_lastId = 0;
    qint64 m_nodeBits;
    std::deque<Event> m_recent;
    QSet<qint64> m_recentIds; ///< of m_recent
    qint64 m_followed = 0;    ///< the change feed's revision
    std::deque<Event> m_waiting;
};

} // namespace plexica::events
