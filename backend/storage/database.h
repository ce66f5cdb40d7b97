// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "storage/change.h"
#include "storage/storage.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace plexica::storage {

/// Why the database did not do what it was asked to.
struct DatabaseError
{
    enum class Kind {
        Conflict,    ///< a constraint or mustTouch refused the rows; `constraint` names it
        Refused,     ///< these rows can never be written (type, text that cannot be stored)
        Denied,      ///< no row of that table can be written: a privilege or the table itself is missing
        Busy,        ///< another writer is in the way (deadlock, lock timeout): the same batch may work next time
        Unavailable, ///< the engine is there but cannot write now (disk full, read-only)
        Lost,        ///< the connection is gone: open() again
    };
    Kind kind = Kind::Unavailable;
    QString sentence; ///< for the user; no database text, no secret. Only open() and migrate() name files and hosts
    QString constraint = {};
    bool lasting = false; ///< stays until somebody mends it (a wrong password): it is tried less and less often
};

template <typename T>
using DatabaseResult = tl::expected<T, DatabaseError>;
using DatabaseFault = std::optional<DatabaseError>; ///< nullopt: it worked

/// One connection to one of the engines. Created, used and destroyed on the storage thread; interrupt() is the
/// exception.
class Database
{
public:
    enum class Outcome { Committed, NotCommitted, Unknown };

    virtual ~Database() = default;

    /// Connects, or connects again: prepared statements and session parameters are made again.
    virtual DatabaseFault open() = 0;
    virtual void close() = 0;
    /// Applies the migrations this database has not seen yet, each in a transaction. Refuses a newer schema.
    virtual DatabaseFault migrate() = 0;
    /// Those that migrate() applied, in order.
    virtual std::vector<qint64> appliedMigrations() const = 0;

    /// Begins a write transaction and takes the next revision, which stays locked until it ends.
    virtual DatabaseResult<qint64> begin(qint64 token) = 0;
    /// Writes rows, those of one aggregate in this order. After an error only rollback() or rollbackTo() may follow.
    virtual DatabaseFault execute(std::span<const Operation *const> operations, qint64 revision) = 0;
    virtual DatabaseFault commit() = 0;
    virtual void rollback() = 0;
    virtual DatabaseFault savepoint(int level) = 0;
    virtual DatabaseFault rollbackTo(int level) = 0;

    /// After a connection was lost in commit() and opened again: what became of the batch. Waits for the old
    /// transaction to end.
    virtual DatabaseResult<Outcome> outcomeOf(qint64 revision, qint64 token) = 0;

    virtual DatabaseFault read(std::string_view query, const std::vector<Value> &parameters,
                               const std::function<void(const Row &)> &onRow) = 0;
    /// Finds out whether the connection works, cheaply.
    virtual DatabaseFault ping() = 0;
    /// True if a write may be tried although the last one found the engine unavailable: it needs no connection.
    virtual bool isEmbedded() const = 0;
    /// "SQLite 3.40.1"; after open().
    virtual QString engine() const = 0;
    /// The server process of the connection, which notifications name; 0: there is none.
    virtual int session() const { return 0; }
    /// Bytes of the engine's write-ahead log, where that is a file of ours; -1: it has none.
    virtual qint64 walBytes() const { return -1; }
    /// Makes a call that hangs on the storage thread fail soon. Any thread.
    virtual void interrupt() = 0;

    /// The engine for a URL of StorageOptions; nothing is opened yet. Error: a URL that names no engine.
    static DatabaseResult<std::unique_ptr<Database>> create(const QString &url);
};

} // namespace plexica::storage
