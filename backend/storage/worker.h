// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"
#include "storage/database.h"
#include "storage/owncommits.h"
#include "storage/storage.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace plexica::storage {

using Clock = std::chrono::steady_clock;

/// A change on its way through the storage thread.
struct Job
{
    quint64 id = 0;
    Change change;
    Clock::time_point deadline; ///< the owner gives up then, so it is not tried again after
};

struct JobResult
{
    quint64 id = 0;
    Result<Storage::Commit> result;
};

/// What the storage thread tells the owner, in order.
struct BatchDone
{
    std::vector<JobResult> results;
    double seconds = 0;
    qint64 revision = 0; ///< under which something of it was committed; 0: nothing was, or nobody knows
    quint64 touches = 0;
    quint64 deniedTouches = 0; ///< given up
    bool failed = false;       ///< nothing of it was written
};
struct AvailabilityReport
{
    bool available = true;
    QString reason;
};
struct ReadDone
{
    std::function<void(std::optional<Error>)> done;
    std::optional<Error> error;
};
/// Something else that has to keep its place among them.
struct Parcel
{
    std::function<void()> open; ///< on the owner's thread
};
using Report = std::variant<BatchDone, AvailabilityReport, ReadDone, Parcel>;

struct ReadJob
{
    std::string query;
    std::vector<Value> parameters;
    std::function<void(const Row &)> onRow;
    std::function<void(std::optional<Error>)> done;
};

/// The storage thread: owns the database, takes all that waits, writes it, reports. The owner's calls are guarded by
/// one mutex that is never held over a database call.
class Worker
{
public:
    /// `wake` is called on the storage thread when the outbox was empty and no longer is.
    Worker(StorageOptions options, std::function<void()> wake);
    ~Worker();

    /// Starts the thread and waits until the database is open and migrated.
    std::optional<DatabaseError> start();
    /// Ends the thread after what it is doing now; what waits is dropped. A call that hangs is interrupted.
    void stop();

    void add(Job job);
    void add(ReadJob job);
    /// True if earlier touches are written and the next may be given.
    bool wantsTouches();
    void add(std::vector<Operation> touches);
    /// Removes the jobs that the thread has not taken; they were not and will not be written.
    std::vector<quint64> withdraw();
    std::vector<Report> takeReports();
    /// Puts a parcel behind what was reported so far. Any thread.
    void post(Parcel parcel) { report(std::move(parcel)); }
    /// What this storage has committed. A batch's end is noted after its report.
    OwnCommits &own() { return m_own; }
    /// Since when a lost connection is being opened again; nullopt if it stands.
    std::optional<Clock::time_point> lostSince();
    /// True if a call of the database has been under way for so long that nobody should count on it: its connection may
    /// be one that both ends believe in and nobody serves any more (a firewall has forgotten it).
    bool isSilent() const;
    /// True if it has been under way for longer than it should ever take.
    bool isOverdue() const;
    /// True if a call has been under way for longer than that.
    bool waitsLongerThan(Clock::duration time) const;
    /// Makes that call fail, and a new connection be opened.
    void cut();
    /// See Database::walBytes(); as of a second ago.
    qint64 walBytes() const { return m_walBytes; }
    /// Waits until all that was added is done, or the deadline.
    bool waitUntilIdle(Clock::time_point deadline);

    // Constant after start().
    QString engine() const { return m_engine; }
    bool isEmbedded() const { return m_embedded; }
    /// By start().
    const std::vector<qint64> &appliedMigrations() const { return m_applied; }
    qint64 firstRevision() const { return m_firstRevision; }

private:
    struct Work
    {
        std::vector<Job> jobs;
        std::vector<ReadJob> reads;
    };

    class Patience;

    std::optional<DatabaseError> openDatabase();
    void run();
    bool waitForWork(Work &work);
    void writeJobs(std::vector<Job> jobs);
    void writeBatchOf(const std::vector<Job> &jobs, bool evenIfEmpty);
    void runRead(ReadJob job);
    void check();
    void watchWal();
    void probe();
    bool reconnect();
    Milliseconds pause(bool lasting);
    BatchResult writeUntilKnown(const std::vector<Job> &jobs, std::span<const Unit> units, size_t touches);
    void finishBatch(const std::vector<Job> &jobs, BatchResult result, size_t touches, Clock::time_point began);
    void setAvailable(bool available, const QString &reason);
    void markLost(bool lost);
    void report(Report report);

    const StorageOptions m_options;
    const std::function<void()> m_wake;

    // Storage thread only.
    std::unique_ptr<Database> m_database;
    bool m_connected = false;
    bool m_available = true;
    QString m_reason;
    qint64 m_tokenBase = 0;
    qint64 m_batches = 0;
    Clock::time_point m_nextCheck;
    Milliseconds m_pause{0};    ///< the last one that grew
    bool m_touchesHeld = false; ///< their table was denied: only they can tell that it no longer is

    bool m_walHeld = false; ///< has been told

    std::atomic<qint64> m_walBytes = -1;
    // In Clock's unit; 0: no call is under way.
    std::atomic<qint64> m_patience = 0;  ///< until when it may be
    std::atomic<qint64> m_callSince = 0; ///< since when it, or the wait for its next row, is
    OwnCommits m_own;

    // Guarded by m_mutex.
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_idle;
    std::vector<Job> m_jobs;
    std::vector<ReadJob> m_reads;
    std::deque<Operation> m_touches;
    std::vector<Report> m_reports;
    std::optional<Clock::time_point> m_lostSince;
    bool m_busy = false;
    bool m_stop = false;
    bool m_closing = false;
    bool m_ended = false;

    QString m_engine;
    bool m_embedded = false;
    qint64 m_firstRevision = 0;
    std::vector<qint64> m_applied;
    std::thread m_thread;
};

} // namespace plexica::storage
