// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worker.h"

#include "common/logging.h"
#include "storage/statement.h"

#include <QRandomGenerator>

#include <algorithm>
#include <future>

namespace plexica::storage {

using namespace std::chrono_literals;

namespace {

constexpr size_t maxChanges = 512;
constexpr size_t maxTouches = 512;
/// How often an idle connection, or a file, is looked after.
constexpr auto checkInterval = 1s;
/// SQLite moves its log into the file at 32 MiB, begins it anew and cuts it to 64 MiB (sqlitedatabase.cpp): twice that
/// is what only somebody who reads an old state can bring about.
constexpr qint64 heldWal = 128LL * 1024 * 1024;
/// Between two tries of what does not mend by itself (a privilege, a password): this long at first, then twice as long.
constexpr Milliseconds shortestPause{1'000};
constexpr Milliseconds longestPause{8'000};
/// How long a call may take, of a read each row. A batch waits for other nodes' at most for lock_timeout. Whatever else
/// waits meanwhile is given up sooner, so nobody is served by more patience.
constexpr auto pingPatience = 3s;
constexpr auto batchPatience = 8s;
constexpr auto readPatience = 8s;
constexpr auto openPatience = 10s;
/// After so long without an answer it is said that the database does not answer, before patience ends.
constexpr auto silentAfter = 4s;

qint64 ticks(Clock::time_point time)
{
    return time.time_since_epoch().count();
}

Error toError(const DatabaseError &fault)
{
    switch (fault.kind) {
    case DatabaseError::Kind::Conflict: {
        JsonValue details;
        details.insert(QStringLiteral("constraint"), JsonValue(fault.constraint));
        return {ErrorCode::StorageConflict, fault.sentence, std::move(details)};
    }
    case DatabaseError::Kind::Refused:
    case DatabaseError::Kind::Denied:
        return {ErrorCode::StorageFailed, fault.sentence, {}};
    case DatabaseError::Kind::Busy:
    case DatabaseError::Kind::Unavailable:
    case DatabaseError::Kind::Lost:
        break;
    }
    return {ErrorCode::StorageUnavailable, fault.sentence, {}};
}

} // namespace

Worker::Worker(StorageOptions options, std::function<void()> wake)
    : m_options(std::move(options))
    , m_wake(std::move(wake))
{
}

Worker::~Worker()
{
    stop();
}

std::optional<DatabaseError> Worker::start()
{
    std::promise<std::optional<DatabaseError>> opened;
    auto result = opened.get_future();
    m_thread = std::thread([this, &opened] {
        auto fault = openDatabase();
        const bool failed = fault.has_value();
        opened.set_value(std::move(fault));
        if (!failed)
            run();
        {
            const std::lock_guard lock(m_mutex);
            m_closing = true; // from here on nobody interrupts
        }
        m_database.reset(); // on this thread, as QtSql wants it
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_idle.notify_all();
    });
    auto fault = result.get();
    if (fault)
        m_thread.join();
    return fault;
}

void Worker::stop()
{
    if (!m_thread.joinable())
        return;
    {
        std::unique_lock lock(m_mutex);
        m_stop = true;
        m_added.notify_all();
        // A commit under way may end by itself; one that waits for a dead server may not.
        if (!m_idle.wait_for(lock, 1s, [this] { return m_ended; }) && !m_closing)
            m_database->interrupt();
    }
    m_thread.join();
}

void Worker::add(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (!m_busy)
        m_added.notify_one();
}

void Worker::add(ReadJob job)
{
    const std::lock_guard lock(m_mutex);
    m_reads.push_back(std::move(job));
    m_added.notify_one();
}

bool Worker::wantsTouches()
{
    const std::lock_guard lock(m_mutex);
    return m_touches.empty();
}

void Worker::add(std::vector<Operation> touches)
{
    const std::lock_guard lock(m_mutex);
    std::move(touches.begin(), touches.end(), std::back_inserter(m_touches));
    m_added.notify_one();
}

std::vector<quint64> Worker::withdraw()
{
    const std::lock_guard lock(m_mutex);
    std::vector<quint64> ids;
    for (const Job &job : m_jobs)
        ids.push_back(job.id);
    m_jobs.clear();
    return ids;
}

std::vector<Report> Worker::takeReports()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reports, {});
}

std::optional<Clock::time_point> Worker::lostSince()
{
    const std::lock_guard lock(m_mutex);
    return m_lostSince;
}

/// Notes since when a call is under way and until when it may be, for the thread that watches.
class Worker::Patience
{
public:
    Patience(Worker &worker, Clock::duration time)
        : m_worker(worker)
        , m_time(time)
    {
        renew();
    }
    ~Patience() { m_worker.m_patience = m_worker.m_callSince = 0; }
    void renew()
    {
        const auto now = Clock::now();
        m_worker.m_callSince = ticks(now);
        m_worker.m_patience = ticks(now + m_time);
    }
    Q_DISABLE_COPY_MOVE(Patience)

private:
    Worker &m_worker;
    const Clock::duration m_time;
};

bool Worker::isOverdue() const
{
    const qint64 until = m_patience;
    return until != 0 && ticks(Clock::now()) > until;
}

bool Worker::waitsLongerThan(Clock::duration time) const
{
    const qint64 since = m_callSince;
    return since != 0 && ticks(Clock::now() - time) > since;
}

bool Worker::isSilent() const
{
    return isOverdue() || waitsLongerThan(silentAfter);
}

void Worker::cut()
{
    const std::lock_guard lock(m_mutex);
    if (!m_closing && m_database)
        m_database->interrupt();
}

bool Worker::waitUntilIdle(Clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_until(lock, deadline, [this] {
        return m_ended || (!m_busy && m_jobs.empty() && m_reads.empty() && m_touches.empty());
    });
}

void Worker::report(Report report)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_reports.empty();
        m_reports.push_back(std::move(report));
    }
    if (wake)
        m_wake();
}

void Worker::setAvailable(bool available, const QString &reason)
{
    if (m_available == available && m_reason == reason)
        return;
    m_available = available;
    m_reason = reason;
    report(AvailabilityReport{available, reason});
}

void Worker::markLost(bool lost)
{
    {
        const std::lock_guard lock(m_mutex);
        if (lost == m_lostSince.has_value())
            return;
        m_lostSince = lost ? std::optional(Clock::now()) : std::nullopt;
    }
    if (lost)
        m_wake(); // the owner watches how long it takes
}

std::optional<DatabaseError> Worker::openDatabase()
{
    auto database = Database::create(m_options.url);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_embedded = m_database->isEmbedded();
    m_tokenBase = qint64(QRandomGenerator::global()->generate64() & 0x7fff'ffff'0000'0000);
    auto fault = m_database->open();
    if (!fault)
        fault = m_database->migrate();
    if (!fault) {
        fault = m_database->read("select_revision", {}, [this](const Row &row) { m_firstRevision = row.integer(0); });
    }
    m_engine = m_database->engine();
    m_applied = m_database->appliedMigrations();
    m_own.setSession(m_database->session());
    m_walBytes = m_database->walBytes();
    m_connected = !fault;
    return fault;
}

void Worker::run()
{
    m_nextCheck = Clock::now() + checkInterval;
    for (Work work; waitForWork(work); work = {}) {
        // Reads first: they are few, and a start waits for them.
        for (ReadJob &job : work.reads)
            runRead(std::move(job));
        writeJobs(std::move(work.jobs));
        if (Clock::now() >= m_nextCheck) {
            watchWal();
            check();
        }
    }
}

/// Says once that another program keeps SQLite's log from being moved into the file, and once that it no longer does.
void Worker::watchWal()
{
    const qint64 bytes = m_database->walBytes();
    m_walBytes = bytes;
    if (!m_walHeld && bytes > heldWal) {
        m_walHeld = true;
        qCWarning(lcStorage,
                  "the write-ahead log of the database has grown to %lld MiB: another program (a sqlite3 shell, a "
                  "backup tool) keeps an old state open for reading. End its transaction, or the disk fills",
                  bytes / (1024 * 1024));
    } else if (m_walHeld && bytes <= heldWal / 2) {
        m_walHeld = false;
        qCInfo(lcStorage, "the write-ahead log of the database has shrunk to %lld MiB", bytes / (1024 * 1024));
    }
}

bool Worker::waitForWork(Work &work)
{
    std::unique_lock lock(m_mutex);
    m_busy = false;
    if (m_jobs.empty() && m_reads.empty() && (m_touches.empty() || !m_connected))
        m_idle.notify_all();
    // While away, touches wait for the connection, and do not wake the thread again and again.
    m_added.wait_until(lock, m_nextCheck, [this] {
        return m_stop || !m_jobs.empty() || !m_reads.empty() || (!m_touches.empty() && m_available);
    });
    m_busy = true;
    if (m_jobs.size() <= maxChanges) {
        work.jobs = std::exchange(m_jobs, {});
    } else {
        const auto end = m_jobs.begin() + ptrdiff_t(maxChanges);
        work.jobs.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
        m_jobs.erase(m_jobs.begin(), end);
    }
    work.reads = std::exchange(m_reads, {});
    return !m_stop;
}

/// Opens the connection again. That it is available is for the first batch to say.
bool Worker::reconnect()
{
    markLost(true);
    m_connected = false;
    DatabaseFault fault;
    {
        const Patience patience(*this, openPatience);
        fault = m_database->open();
        if (!fault)
            fault = m_database->migrate();
    }
    if (fault) {
        setAvailable(false, fault->sentence);
        m_nextCheck = Clock::now() + (fault->lasting ? pause(true) : m_options.reconnectInterval);
        return false;
    }
    m_connected = true;
    m_own.setSession(m_database->session());
    markLost(false);
    if (!m_available)
        m_nextCheck = Clock::now();
    return true;
}

/// How long to wait after a failure.
Milliseconds Worker::pause(bool lasting)
{
    m_pause = lasting ? std::clamp(m_pause * 2, shortestPause, longestPause) : Milliseconds(0);
    return std::max(m_pause, shortestPause);
}

/// The once-a-second look: finds a connection that was lost while idle, and opens a lost one.
void Worker::check()
{
    m_nextCheck = Clock::now() + checkInterval;
    if (!m_connected) {
        if (reconnect())
            probe();
        return;
    }
    if (!m_available) {
        probe();
        return;
    }
    DatabaseFault fault;
    {
        const Patience patience(*this, pingPatience);
        fault = m_database->ping();
    }
    if (!fault)
        return;
    if (fault->kind != DatabaseError::Kind::Lost)
        setAvailable(false, fault->sentence);
    else if (reconnect())
        probe();
}

/// Nobody writes while the database is away, so nobody would learn that it takes writes again: the touches that wait
/// are tried, or else an empty batch, which writes the counter.
void Worker::probe()
{
    writeBatchOf({}, true);
}

void Worker::runRead(ReadJob job)
{
    DatabaseFault fault;
    if (!m_connected) {
        fault = DatabaseError{DatabaseError::Kind::Lost, m_reason};
    } else {
        {
            Patience patience(*this, readPatience);
            fault = m_database->read(job.query, job.parameters, [&](const Row &row) {
                patience.renew();
                job.onRow(row);
            });
        }
        if (fault && fault->kind == DatabaseError::Kind::Lost)
            reconnect(); // rows may have been decoded already, so the caller has to ask again
        else if (fault && fault->kind == DatabaseError::Kind::Unavailable)
            setAvailable(false, fault->sentence);
    }
    job.onRow = nullptr;
    report(ReadDone{std::move(job.done), fault ? std::optional(toError(*fault)) : std::nullopt});
}

void Worker::writeJobs(std::vector<Job> jobs)
{
    writeBatchOf(jobs, false);
}

void Worker::writeBatchOf(const std::vector<Job> &jobs, bool evenIfEmpty)
{
    size_t touches = 0;
    std::vector<Unit> units;
    {
        // The deque's elements stay where they are while others are appended; only this thread removes.
        const std::lock_guard lock(m_mutex);
        // Those that were denied wait for a batch of their own: among others they would cost a halving each time.
        const bool apart = m_touchesHeld && !jobs.empty();
        touches = m_connected && !apart ? std::min(m_touches.size(), maxTouches) : 0;
        units.reserve(jobs.size() + touches);
        for (size_t i = 0; i < touches; ++i)
            units.emplace_back(&m_touches[i], 1);
    }
    if (jobs.empty() && !evenIfEmpty && (touches == 0 || !m_available))
        return;
    for (const Job &job : jobs)
        units.emplace_back(job.change.operations);

    const auto began = Clock::now();
    m_own.begin();
    BatchResult result = writeUntilKnown(jobs, units, touches);
    const qint64 revision = result.failure ? 0 : result.revision;
    finishBatch(jobs, std::move(result), touches, began);
    m_own.end(revision);
}

/// Writes a batch; if the connection breaks it is opened again, and what became of the batch is found out. Jobs whose
/// owner has given up are not tried again.
BatchResult Worker::writeUntilKnown(const std::vector<Job> &jobs, std::span<const Unit> units, size_t touches)
{
    BatchResult result;
    result.faults.resize(units.size());
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (!m_connected) {
            result.failure = DatabaseError{DatabaseError::Kind::Lost, m_reason};
            return result;
        }
        if (attempt > 0) {
            const auto expired = [now = Clock::now()](const Job &job) { return job.deadline <= now; };
            if (std::any_of(jobs.begin(), jobs.end(), expired))
                return result;
        }
        const qint64 token = m_tokenBase + (++m_batches & 0xffff'ffff);
        {
            const Patience patience(*this, batchPatience);
            result = writeBatch(*m_database, units, token, touches);
        }
        if (!result.failure)
            return result;
        if (result.failure->kind == DatabaseError::Kind::Busy)
            continue;
        if (result.failure->kind != DatabaseError::Kind::Lost)
            return result;
        if (!reconnect())
            return result;
        if (!result.outcomeUnknown)
            continue;
        const Patience patience(*this, batchPatience);
        const auto outcome = m_database->outcomeOf(result.revision, token);
        if (!outcome || *outcome == Database::Outcome::Unknown)
            return result;
        result.outcomeUnknown = false;
        if (*outcome == Database::Outcome::Committed) {
            result.failure.reset();
            return result;
        }
    }
    return result;
}

void Worker::finishBatch(const std::vector<Job> &jobs, BatchResult result, size_t touches, Clock::time_point began)
{
    BatchDone done;
    done.results.reserve(jobs.size());
    done.failed = result.failure.has_value();
    if (result.failure) {
        const DatabaseError &failure = *result.failure;
        Error error = toError(failure);
        error.code = ErrorCode::StorageUnavailable; // no change is at fault if nothing at all can be written
        error.details = {};
        error.message += result.outcomeUnknown ? QStringLiteral(" Whether this change was saved is unknown.")
                                               : QStringLiteral(" Nothing was saved.");
        if (result.outcomeUnknown)
            error.details.insert(QStringLiteral("outcome"), JsonValue(QStringLiteral("unknown")));
        for (const Job &job : jobs)
            done.results.push_back({job.id, tl::unexpected(error)});
        if (m_connected) { // else reconnect() has said why, and when it is tried again
            using Kind = DatabaseError::Kind;
            const bool lasting =
                failure.kind == Kind::Refused || failure.kind == Kind::Denied || failure.kind == Kind::Conflict;
            m_touchesHeld = m_touchesHeld || (failure.kind == Kind::Denied && touches > 0 && jobs.empty());
            m_nextCheck = Clock::now() + pause(lasting);
            setAvailable(false, failure.sentence);
        }
    } else {
        done.revision = result.revision;
        for (size_t i = 0; i < jobs.size(); ++i) {
            if (const DatabaseFault &fault = result.faults[touches + i])
                done.results.push_back({jobs[i].id, tl::unexpected(toError(*fault))});
            else
                done.results.push_back({jobs[i].id, Storage::Commit{result.revision}});
        }
        for (size_t i = 0; i < touches; ++i)
            done.deniedTouches += result.faults[i] && result.faults[i]->kind == DatabaseError::Kind::Denied;
        done.touches = touches;
        const std::lock_guard lock(m_mutex);
        m_touches.erase(m_touches.begin(), m_touches.begin() + ptrdiff_t(touches));
        m_touchesHeld = m_touchesHeld && touches == 0 && !m_touches.empty();
    }
    done.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    const bool failed = done.failed;
    // After the results: whoever waits for the database to be there again writes what is newer than they are.
    report(std::move(done));
    if (!failed && !m_touchesHeld) {
        m_pause = Milliseconds(0);
        setAvailable(true, {});
    }
}

} // namespace plexica::storage
