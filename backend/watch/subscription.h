// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/hub.h"

#include <qcorotask.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace plexica::watch {

/// One reader's place: what it has still to be told. Node thread.
class Subscription final : public Listener, public std::enable_shared_from_this<Subscription>
{
public:
    Subscription(Hub &hub, Reader &reader, Filter filter, Hub::Options options);
    ~Subscription() override;

    const Hub::Options &options() const { return m_options; }
    int slot() const { return m_slot; }

    // For the hub.

    void begin(std::optional<QByteArray> since);
    void take(const Change &change) override;
    /// Objects that one reader without room is remembered by name, and all readers of a hub together. Who would have
    /// more begins again when it has room: a reader costs memory by what it follows, never by time.
    static constexpr std::size_t maximumPending = 20'000;
    static constexpr std::size_t maximumPendingOfAll = 500'000;
    /// The turn in which it was given something is over.
    void finish();
    /// Everything is told anew.
    void reset(const QString &why);
    void bookmark();
    void tellSeen(const ObjectId &id, TimePoint at);
    void finishSeen();
    /// There is something for which the reader had no room or no turn.
    bool wantsTurn() const { return m_phase == Phase::Listing || !m_pending.empty() || m_roomWanted; }
    /// True: there is more, and room for it.
    bool proceed();
    bool isQueued() const { return m_queued; }
    void setQueued(bool queued) { m_queued = queued; }

private:
    enum class Phase : quint8 {
        Reading, ///< what has gone, and what has happened since, is read from the database
        Listing, ///< what is there is told
        Live,
        Ended,
    };
    void list();
    void listMore();
    void sendPending();
    void put(const Change &change);
    void end(const QString &why);
    bool isFull(Kind kind) const { return kind == Kind::SharedData ? m_options.values : m_options.answers; }
    /// Everything that was settled has been given to the reader.
    bool isCurrent() const { return m_phase == Phase::Live && m_pending.empty(); }
    QCoro::Task<> resume(QByteArray text);
    QCoro::Task<bool> readHistory(Kind kind, qint64 since);
    void startAnew(const QString &why);
    /// The snapshot has not come to it: it will have what changes now, and the reader does not know what goes now.
    bool listsLater(const ObjectId &id) const;
    void remember(const ObjectId &id, qint64 removedAt);
    void forget();

    Hub &m_hub;
    Reader &m_reader;
    const Hub::Options m_options;
    const int m_slot;
    Phase m_phase = Phase::Listing;
    bool m_touched = false;
    bool m_queued = false;
    bool m_settledForSync = false;
    bool m_overflowed = false; ///< while the past was read more has changed than is remembered
    quint8 m_listed = 0;       ///< kinds that were listed whole
    std::optional<ObjectId> m_cursor;
    qint64 m_since = -1;
    std::map<ObjectId, qint64> m_pending; ///< with the revision at which it went, if it was read that it did; else 0
    std::vector<ItemPtr> m_waiting;       ///< what happens while the past is read
    std::function<void(bool)> m_roomWanted;
};

} // namespace plexica::watch
