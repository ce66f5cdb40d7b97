// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clockcomparison.h"
#include "storage/changefeed.h"
#include "storage/owncommits.h"
#include "storage/postgresfeed.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace plexica::storage {

/// The change feed's thread: its session, what it has read, and whether this node sweeps. What it reads goes to the
/// node thread by `deliver`, in the storage thread's queue, so that it keeps its place among this node's own commits.
class FeedReader
{
public:
    using Clock = std::chrono::steady_clock;

    struct Plan
    {
        std::vector<ChangeFeed::Table> tables;
        std::vector<ChangeFeed::Table> touched;
    };
    /// What goes to the node thread.
    struct Parcel
    {
        Delivery delivery;
        bool touches = false; ///< rows of followTouched(): no delivery of its own
        std::map<QString, std::vector<Removal>> removals;
        std::vector<std::unique_ptr<ChangeFeed::Rows>> rows;
        quint64 request = 0; ///< the newest one that this answers
    };
    using Deliver = std::function<void(std::shared_ptr<Parcel>)>;

    FeedReader(ConnectionUri uri, Plan plan, qint64 revision, Milliseconds reconnectInterval, OwnCommits &own,
               Deliver deliver);
    ~FeedReader();

    // Any thread:

    /// Asks for a reading that begins after this call; its number comes back in a parcel.
    quint64 request();
    /// Everything above this revision is to be read again, as if others had written it.
    void readAgain(qint64 above);
    /// An observer does not try to become the sweeper.
    void setObserver(bool observes) { m_observes = observes; }
    bool isSweeper() const;
    int nodes() const { return m_nodes; }
    /// True if the server has answered this session within the last seconds.
    bool isHeard() const;
    /// How long ago that was.
    Milliseconds sinceHeard() const;
    /// Cuts the session if a call of it has been under way for longer than it should ever take. True if it did.
    bool cutIfSilent();
    /// A parcel has been taken: the next may come.
    void taken();

private:
    void run();
    bool connect();
    void disconnect(bool keepHistory);
    void listen();
    bool work();
    DatabaseFault read();
    void deliver(std::shared_ptr<Parcel> parcel);
    DatabaseFault readTables(Parcel &parcel, qint64 above);
    DatabaseFault readTouched();
    DatabaseFault keepUp();
    void pause(Milliseconds atMost);
    void heard(Clock::duration patience);
    void failed(const DatabaseError &error);
    void wake();
    bool stopping() const { return m_stop; }

    const ConnectionUri m_uri;
    const Plan m_plan;
    const Milliseconds m_reconnectInterval;
    OwnCommits &m_own;
    const Deliver m_deliver;
    const int m_wakeFd;

    // Feed thread only.
    std::unique_ptr<PostgresFeed> m_session;
    qint64 m_revision;
    QString m_history;
    bool m_connectedBefore = false;
    bool m_historyChanged = false;
    bool m_foreign = false;  ///< a notification of another node has come since the last reading
    bool m_notified = false; ///< any
    bool m_keptUp = false;
    bool m_locked = false;
    Clock::time_point m_lastRead;
    Clock::time_point m_lastForeign; ///< when a revision of another node was read last
    Clock::time_point m_nextKeepUp;
    Clock::time_point m_nextTouched;
    qint64 m_touchedSince = 0; ///< milliseconds since 1970
    quint64 m_answered = 0;
    ClockComparison m_clock;
    Milliseconds m_pause{0}; ///< the last one that grew

    std::atomic<quint64> m_requested = 0;
    std::atomic<qint64> m_again;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_observes = true; ///< until somebody says what this node is
    std::atomic<int> m_nodes = 1;
    std::atomic<int> m_undelivered = 0;    ///< parcels on their way
    std::atomic<qint64> m_heard = 0;       ///< in Clock's unit: when the server answered last
    std::atomic<qint64> m_patience = 0;    ///< until when the call under way may take; 0: there is none
    std::atomic<qint64> m_sweepsFrom = 0;  ///< in Clock's unit: this node sweeps from then …
    std::atomic<qint64> m_sweepsUntil = 0; ///< … to then

    std::mutex m_sessionMutex; ///< guards the pointer against stop()
    std::thread m_thread;
};

} // namespace plexica::storage
