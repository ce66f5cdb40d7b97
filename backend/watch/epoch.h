// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "storage/storage.h"

#include <QByteArray>
#include <QString>

#include <qcorotask.h>

#include <utility>

namespace plexica::watch {

/// The database's name for its history of commits: the first part of every revision that is told outside. It stands in
/// the database, so it is the same on all nodes and over restarts, and goes where the database goes. A new one begins
/// when the history is seen to be another (a standby was promoted, a dump or a backup restored), by whichever node sees
/// it first; `plexica-server restore` begins one itself. Node thread.
class Epoch
{
public:
    explicit Epoch(storage::Storage &storage)
        : m_storage(storage)
    {
    }

    const QByteArray &text() const { return m_text; }
    /// Takes what the change feed brings. True: it is another one.
    bool take(const QByteArray &text);

    /// Reads it, and begins another if it is of another history. Error: StorageUnavailable.
    QCoro::Task<Result<void>> load() { return settle({}); }
    /// The database has lost commits: begins another in place of `outdated`, which was known when that was seen, unless
    /// some other node has done so. Error: StorageUnavailable.
    QCoro::Task<Result<void>> renew(QByteArray outdated) { return settle(std::move(outdated)); }

private:
    struct Row
    {
        QByteArray epoch;
        QString history;
    };
    QCoro::Task<Result<void>> settle(QByteArray outdated);
    QCoro::Task<Result<Row>> read();

    storage::Storage &m_storage;
    QByteArray m_text;
};

} // namespace plexica::watch
