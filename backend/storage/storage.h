// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/histogram.h"
#include "common/result.h"
#include "storage/change.h"

#include <QObject>
#include <QString>

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plexica::storage {

class ChangeFeed;
class Doubt;

struct StorageOptions
{
    /// `sqlite:///absolute/path.db` or a libpq URI `postgresql://…` (several hosts and parameters are passed on).
    QString url;
    Milliseconds commitTimeout{
        4'500}; ///< a change not confirmed by then is answered StorageUnavailable (outcome unknown)
    Milliseconds reconnectInterval{500};
    Milliseconds touchInterval{1'000}; ///< heartbeats and other touches are written this often
    /// So many rows of one kind of touch wait for a database that is away; then the longest waiting are dropped. Some
    /// 50 MB of heartbeats, of more instances than a node is made for.
    qsizetype maximumTouches = 150'000;
};

/// One row of a query, valid only inside the decoder that is called with it, on the storage thread.
class Row
{
public:
    virtual ~Row() = default;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray utf8(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

/// Counters for /metrics and the status bar.
struct StorageCounters
{
    quint64 batches = 0;       ///< tried
    quint64 failedBatches = 0; ///< of which nothing was written
    quint64 changes = 0;       ///< confirmed
    quint64 failedChanges = 0;
    quint64 touches = 0; ///< rows written for touches
    double lastCommitSeconds = 0;
    int lastBatchSize = 0;
    int waiting = 0; ///< changes not confirmed yet
    qint64 waitingTouches = 0;
    quint64 droppedTouches = 0; ///< too many waited, or their table was denied
    qint64 inDoubt = 0;         ///< commits whose outcome is not known yet
    qint64 walBytes = -1;       ///< of SQLite's write-ahead log, a second old at most; -1: there is none
    Histogram commitSeconds{Histogram::latencyBounds()};           ///< of batches
    Histogram batchSizes{{1, 2, 4, 8, 16, 32, 64, 128, 256, 512}}; ///< changes in one
};

/// The node thread's face of the storage thread, which owns the connection and does group commit: it takes all
/// that waits, writes it in one transaction under one new revision, and confirms all at once. A failing change
/// fails alone: the batch is split and tried again. Revision order is commit order.
///
/// Every method is called on the thread that created the object; every callback runs there, in the order of
/// commits. After destruction no callback runs.
class Storage : public QObject
{
    Q_OBJECT
public:
    /// What a confirmed commit knows. Memory is changed when this has come, never before.
    struct Commit
    {
        qint64 revision = 0;
    };
    using CommitCallback = std::function<void(const Result<Commit> &)>;

    /// Opens the database, creates or migrates its schema (numbered migrations), and starts the storage thread.
    /// Blocks until that is done; meant for start-up. Errors: StorageUnavailable with a sentence for the user that
    /// says what is wrong and what to do (wrong password, unreachable host, corrupt file, read-only directory, disk
    /// full, another process has the file: with its name and pid, a schema newer than this program).
    static Result<std::unique_ptr<Storage>> open(const StorageOptions &options);
    ~Storage() override;

    /// Commits a change; `done` runs once. Errors: StorageUnavailable (database away, disk full: nothing was saved;
    /// time-out, or a connection lost while committing: the outcome is unknown, the sentence says so and
    /// details.outcome is "unknown": then note it in doubt()), StorageConflict (a constraint or mustTouch refused it;
    /// details.constraint holds the constraint's or operation's name), StorageFailed.
    void commit(Change change, CommitCallback done);
    /// The same to be awaited.
    QCoro::Task<Result<Commit>> commit(Change change);

    /// Writes a row some time within `touchInterval`, unconfirmed; a newer touch of the same kind and aggregate
    /// replaces one that waits. For what may lose its last second (heartbeats). While the database is away the
    /// newest touch of each aggregate is kept, of `maximumTouches` aggregates a kind.
    void touch(Operation operation);

    /// Runs query file NAME.sql with positional parameters (`:1`, `:2` … in SQLite, `$1`, `$2` … in PostgreSQL) on the
    /// storage thread; `decode` runs there for every row; `done` runs here. Rows are streamed (forward only).
    template <typename T>
    void read(std::string_view query, std::vector<Value> parameters, std::function<T(const Row &)> decode,
              std::function<void(Result<std::vector<T>>)> done)
    {
        auto rows = std::make_shared<std::vector<T>>();
        readRows(
            query, std::move(parameters),
            [rows, decode = std::move(decode)](const Row &row) { rows->push_back(decode(row)); },
            [rows, done = std::move(done)](std::optional<Error> error) {
                if (error)
                    done(tl::unexpected<Error>(std::move(*error)));
                else
                    done(std::move(*rows));
            });
    }
    /// The same to be awaited.
    template <typename T>
    QCoro::Task<Result<std::vector<T>>> read(std::string_view query, std::vector<Value> parameters,
                                             std::function<T(const Row &)> decode)
    {
        auto rows = std::make_shared<std::vector<T>>();
        // Named, not a temporary of the co_await: GCC 12 destroys such a closure twice.
        std::function<void(const Row &)> onRow = [rows, decode = std::move(decode)](const Row &row) {
            rows->push_back(decode(row));
        };
        std::string name(query);
        std::optional<Error> error = co_await readAll(std::move(name), std::move(parameters), std::move(onRow));
        if (error)
            co_return tl::unexpected<Error>(std::move(*error));
        co_return std::move(*rows);
    }

    /// False from the moment a commit, read or watch of the connection failed until it works again.
    bool available() const;
    /// A sentence that says why it is not available; empty if it is.
    QString unavailableReason() const;
    /// "SQLite" or "PostgreSQL", with version, for people.
    QString engine() const;
    /// The numbers of the migrations that open() applied, in order.
    std::vector<qint64> appliedMigrations() const;
    /// The newest revision this storage has confirmed or read.
    qint64 revision() const;
    StorageCounters counters() const;
    /// How this node follows the others of the same database.
    ChangeFeed &feed();
    /// What commits of unknown outcome have touched, until it was read back.
    Doubt &doubt();

    /// Changes that may wait to be confirmed; more are refused.
    static std::size_t maximumWaiting();

    /// Writes what waits (touches too) and waits for it, at most `deadline`. For the end of the program.
    void flush(Milliseconds deadline);

Q_SIGNALS:
    void availabilityChanged(bool available, const QString &reason);
    /// A change whose callback was told that the outcome is unknown has been committed after all, under this revision.
    /// Who committed it need not listen: doubt() reads back what it noted. (On PostgreSQL the change feed brings its
    /// rows besides.)
    void committedLate(qint64 revision);

private:
    friend class Doubt;
    class Private;
    explicit Storage(std::unique_ptr<Private> d);
    /// Commits an empty batch: when it is confirmed, nothing that was committed before is still under way.
    void barrier(CommitCallback done);
    void readRows(std::string_view query, std::vector<Value> parameters, std::function<void(const Row &)> onRow,
                  std::function<void(std::optional<Error>)> done);
    QCoro::Task<std::optional<Error>> readAll(std::string query, std::vector<Value> parameters,
                                              std::function<void(const Row &)> onRow);
    std::unique_ptr<Private> d;
};

} // namespace plexica::storage
