// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/feedreader.h"

#include "common/logging.h"
#include "storage/sparinglog.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <limits>

namespace plexica::storage {

using namespace std::chrono_literals;

namespace {

/// Between two readings. What this node wrote itself has less haste: others' tables are looked at all the same, but
/// only removals and rows that memory may lack are in it.
constexpr auto foreignPace = 20ms;
constexpr auto ownPace = 250ms;
constexpr auto keepUpInterval = 1s;
constexpr auto touchedInterval = 5s;
/// Touches are written up to a second late, and nodes' clocks differ.
constexpr qint64 touchedSlack = 15'000;
constexpr auto settleTime = 3s;
/// After this long without a revision of another node, rows of this one tell memory nothing: nobody can have written
/// beneath a commit of this node that was under way. It has to be longer than a commit may take.
constexpr auto aloneAfter = 10s;
/// How long a sweeper believes in its lock, and how long a new one waits if another may still believe.
constexpr auto lockBelief = 2500ms;
constexpr auto lockGrace = 3s;
/// A session that has not answered for this long tells nothing any more; it is asked once a second.
constexpr auto heardLately = 4s;
/// How long calls may take: the beat, what has changed and everything (until the next row comes), connecting (with
/// several hosts).
constexpr auto beatPatience = 3s;
constexpr auto changesPatience = 4s;
constexpr auto readPatience = 20s;
constexpr auto connectPatience = 15s;
/// More readings are not begun before the node thread has taken these: what they would bring comes with the next.
constexpr int maximumUndelivered = 4;
/// Between two tries of what does not mend by itself, at most.
constexpr Milliseconds longestPause{8'000};
constexpr qint64 nothing = std::numeric_limits<qint64>::max();

qint64 ticks(FeedReader::Clock::time_point time)
{
    return time.time_since_epoch().count();
}

Milliseconds until(FeedReader::Clock::time_point time)
{
    return std::chrono::ceil<Milliseconds>(time - FeedReader::Clock::now());
}

} // namespace

FeedReader::FeedReader(ConnectionUri uri, Plan plan, qint64 revision, Milliseconds reconnectInterval, OwnCommits &own,
                       Deliver deliver)
    : m_uri(std::move(uri))
    , m_plan(std::move(plan))
    , m_reconnectInterval(reconnectInterval)
    , m_own(own)
    , m_deliver(std::move(deliver))
    , m_wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_revision(revision)
    , m_lastForeign(Clock::now())
    , m_touchedSince(toMilliseconds(currentTime()))
    , m_again(nothing)
    , m_heard(ticks(Clock::now()))
{
    m_thread = std::thread([this] {
        run();
        disconnect(false); // on this thread, as QtSql wants it
    });
}

FeedReader::~FeedReader()
{
    m_stop = true;
    wake();
    {
        // A reading that hangs would not see it.
        const std::lock_guard lock(m_sessionMutex);
        if (m_session)
            m_session->interrupt();
    }
    m_thread.join();
    ::close(m_wakeFd);
}

void FeedReader::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wakeFd, &one, sizeof one);
}

quint64 FeedReader::request()
{
    const quint64 number = ++m_requested;
    wake();
    return number;
}

void FeedReader::readAgain(qint64 above)
{
    qint64 lowest = m_again;
    while (above < lowest && !m_again.compare_exchange_weak(lowest, above)) {
    }
    wake();
}

bool FeedReader::isSweeper() const
{
    const qint64 now = ticks(Clock::now());
    return now >= m_sweepsFrom && now < m_sweepsUntil;
}

Milliseconds FeedReader::sinceHeard() const
{
    const qint64 heard = m_heard;
    if (heard == 0)
        return Milliseconds(0); // the first reading is under way
    const Clock::duration since = Clock::now().time_since_epoch() - Clock::duration(heard);
    return std::max(std::chrono::duration_cast<Milliseconds>(since), Milliseconds(0));
}

bool FeedReader::isHeard() const
{
    return ticks(Clock::now() - heardLately) < m_heard;
}

bool FeedReader::cutIfSilent()
{
    const qint64 until = m_patience;
    if (until == 0 || ticks(Clock::now()) <= until)
        return false;
    const std::lock_guard lock(m_sessionMutex);
    if (m_session)
        m_session->interrupt();
    return m_session != nullptr;
}

void FeedReader::taken()
{
    if (--m_undelivered == maximumUndelivered - 1)
        wake();
}

/// The server has answered; the next call may take so long (zero: none follows).
void FeedReader::heard(Clock::duration patience)
{
    const auto now = Clock::now();
    m_heard = ticks(now);
    m_patience = patience == Clock::duration::zero() ? 0 : ticks(now + patience);
}

/// Says what is wrong and waits: each time longer if it does not mend by itself.
void FeedReader::failed(const DatabaseError &error)
{
    const bool grows = error.lasting || error.kind != DatabaseError::Kind::Lost;
    m_pause = grows ? std::clamp(m_pause * 2, m_reconnectInterval, longestPause) : m_reconnectInterval;
    pause(m_pause);
}

/// Waits for what another thread wants, or the end of the time; not for notifications.
void FeedReader::pause(Milliseconds atMost)
{
    pollfd place{m_wakeFd, POLLIN, 0};
    ::poll(&place, 1, int(std::clamp<qint64>(atMost.count(), 0, 60'000)));
    quint64 count = 0;
    [[maybe_unused]] const auto taken = ::read(m_wakeFd, &count, sizeof count);
}

void FeedReader::run()
{
    while (!stopping()) {
        if (!m_session && !connect())
            continue;
        if (!work()) {
            disconnect(true);
            continue;
        }
        listen();
    }
}

bool FeedReader::connect()
{
    auto session = std::make_unique<PostgresFeed>(m_uri);
    PostgresFeed *opening = session.get();
    {
        const std::lock_guard lock(m_sessionMutex);
        m_session = std::move(session);
    }
    if (stopping()) {
        disconnect(true);
        return false;
    }
    m_patience = ticks(Clock::now() + connectPatience);
    const DatabaseFault fault = opening->open();
    m_patience = 0;
    if (fault) {
        disconnect(true);
        failed(*fault);
        return false;
    }
    heard({});
    // An unknown history may be another one.
    if (m_connectedBefore && (m_history.isEmpty() || opening->history() != m_history)) {
        qCWarning(lcStorage, "the database's history is another one, or is not known: everything is read again");
        m_historyChanged = true;
    }
    m_history = opening->history();
    m_connectedBefore = true;
    m_notified = m_foreign = true; // what was missed
    m_lastRead = {};
    m_nextKeepUp = {};
    qCDebug(lcStorage, "the change feed listens");
    return true;
}

void FeedReader::disconnect(bool keepHistory)
{
    m_sweepsUntil = 0;
    m_locked = false;
    if (!keepHistory)
        m_history.clear();
    std::unique_ptr<PostgresFeed> gone;
    const std::lock_guard lock(m_sessionMutex);
    gone = std::move(m_session);
}

/// Does what is due. False if the session is lost.
bool FeedReader::work()
{
    const auto ours = m_session->notifications(m_own.session());
    if (ours.lost)
        return false;
    m_notified = m_notified || ours.own || ours.foreign;
    m_foreign = m_foreign || ours.foreign;
    const auto now = Clock::now();
    const bool asked = m_requested != m_answered || m_again != nothing;
    DatabaseFault fault;
    if (now >= m_nextKeepUp) {
        fault = keepUp();
        m_nextKeepUp = now + keepUpInterval;
        m_notified = m_foreign = true; // notifications can be lost
    }
    const bool mayRead = m_undelivered < maximumUndelivered;
    if (!fault && mayRead && (asked || (m_notified && now - m_lastRead >= (m_foreign ? foreignPace : ownPace)))) {
        m_notified = m_foreign = false;
        fault = read();
        m_lastRead = Clock::now();
    }
    if (!fault && mayRead && now >= m_nextTouched && m_nodes > 1 && !m_plan.touched.empty()) {
        fault = readTouched();
        m_nextTouched = now + touchedInterval;
    }
    m_patience = 0;
    if (!fault)
        return true;
    if (fault->kind == DatabaseError::Kind::Lost)
        return false;
    // Not of the connection, but a new one begins with nothing of the old: an open transaction, a cancelled statement.
    warnSparingly(QLatin1String("the change feed cannot read: ") + fault->sentence);
    failed(*fault);
    return false;
}

void FeedReader::listen()
{
    // A flood of notifications is looked at this often, not one by one.
    pause(foreignPace);
    const bool mayRead = m_undelivered < maximumUndelivered;
    if ((mayRead && (m_requested != m_answered || m_again != nothing)) || stopping())
        return;
    auto due = m_nextKeepUp;
    if (m_notified && mayRead)
        due = std::min(due, m_lastRead + ownPace);
    m_session->wait(m_wakeFd, until(due), false);
}

/// Once a second: shows the server that this node lives, and who sweeps.
DatabaseFault FeedReader::keepUp()
{
    const auto asked = Clock::now();
    m_patience = ticks(asked + beatPatience);
    m_clock.begin();
    const auto beat = m_session->beat();
    if (!beat)
        return beat.error();
    m_clock.end(beat->clock);
    heard(beatPatience);
    m_nodes = beat->nodes;
    if (m_observes) {
        heard({});
        m_keptUp = true;
        return std::nullopt;
    }
    const auto locked = m_session->tryLock();
    if (!locked)
        return locked.error();
    heard({});
    if (*locked && !m_locked) {
        // Whoever had the lock before may not have found out yet that it is gone.
        const bool first = !m_keptUp && beat->nodes == 1;
        m_sweepsFrom = ticks(first ? asked : asked + lockGrace);
    }
    m_locked = *locked;
    m_keptUp = true; // from the second connection on nobody knows who was there meanwhile
    m_sweepsUntil = *locked ? ticks(asked + lockBelief) : 0;
    return std::nullopt;
}

DatabaseFault FeedReader::read()
{
    const quint64 request = m_requested;
    const qint64 again = m_again.exchange(nothing);
    const auto putBack = [&](DatabaseFault fault) {
        readAgain(again);
        return fault;
    };
    m_patience = ticks(Clock::now() + beatPatience);
    if (auto fault = m_session->beginSnapshot())
        return putBack(std::move(fault));
    const auto position = m_session->position();
    if (!position)
        return putBack(position.error());

    auto parcel = std::make_shared<Parcel>();
    parcel->request = request;
    Delivery &delivery = parcel->delivery;
    delivery.revision = position->revision;
    delivery.rewound = m_historyChanged || position->revision < m_revision;
    delivery.complete = delivery.rewound || m_revision < position->horizon;
    const bool changed = delivery.complete || position->revision > m_revision || again != nothing;
    if (changed) {
        if (delivery.complete)
            qCInfo(lcStorage, "the change feed reads everything");
        heard(delivery.complete ? readPatience : changesPatience);
        if (auto fault = readTables(*parcel, delivery.complete ? -1 : std::min(m_revision, again)))
            return putBack(std::move(fault));
    }
    heard(beatPatience);
    if (auto fault = m_session->endSnapshot())
        return putBack(std::move(fault));
    heard({});
    m_pause = Milliseconds(0);
    const bool rewound = delivery.rewound; // what is delivered is the node thread's
    if (changed || request != m_answered)
        deliver(std::move(parcel));
    m_answered = request;
    m_revision = position->revision;
    if (rewound) {
        // Commits of this node may have been confirmed before the delivery took its place in the queue, and be undone
        // by it though they are newer: they are read again.
        m_historyChanged = false;
        m_own.clear();
    }
    m_own.forgetUpTo(m_revision);
    return std::nullopt;
}

void FeedReader::deliver(std::shared_ptr<Parcel> parcel)
{
    ++m_undelivered;
    m_deliver(std::move(parcel));
}

DatabaseFault FeedReader::readTables(Parcel &parcel, qint64 above)
{
    // What the snapshot shows of this node's own commits must have been reported before. (A commit whose outcome is
    // being found out may take longer; then its rows come as another's, which does no harm.)
    m_own.settle(Clock::now() + settleTime);
    const RevisionSet own = parcel.delivery.complete ? RevisionSet() : m_own.revisions();
    const bool allOwn = own.containsAll(above, parcel.delivery.revision);
    if (!allOwn)
        m_lastForeign = Clock::now();
    else if (Clock::now() - m_lastForeign > aloneAfter)
        return std::nullopt;
    const std::vector<Value> parameters{above};
    const Clock::duration patience = parcel.delivery.complete ? readPatience : changesPatience;
    if (!parcel.delivery.complete) {
        if (auto fault = m_session->read("select_tombstones_after", parameters, [&](const Row &row) {
                heard(patience);
                parcel.removals[row.text(1)].push_back({row.text(2), row.integer(0)});
            }))
            return fault;
    }
    for (const ChangeFeed::Table &table : m_plan.tables) {
        if (allOwn && !table.ownRows)
            continue;
        auto rows = table.make();
        heard(patience);
        if (auto fault = m_session->read(table.query, parameters, [&](const Row &row) {
                heard(patience);
                if (table.ownRows || !own.contains(row.integer(0)))
                    rows->add(row);
            }))
            return fault;
        if (parcel.delivery.complete || !rows->isEmpty())
            parcel.rows.push_back(std::move(rows));
    }
    return std::nullopt;
}

DatabaseFault FeedReader::readTouched()
{
    const qint64 now = toMilliseconds(currentTime());
    auto parcel = std::make_shared<Parcel>();
    parcel->touches = true;
    parcel->delivery.revision = m_revision;
    for (const ChangeFeed::Table &table : m_plan.touched) {
        auto rows = table.make();
        m_patience = ticks(Clock::now() + changesPatience);
        if (auto fault = m_session->read(table.query, {m_touchedSince - touchedSlack}, [&](const Row &row) {
                heard(changesPatience);
                rows->add(row);
            }))
            return fault;
        if (!rows->isEmpty())
            parcel->rows.push_back(std::move(rows));
    }
    m_touchedSince = now;
    if (!parcel->rows.empty())
        deliver(std::move(parcel));
    return std::nullopt;
}

} // namespace plexica::storage
