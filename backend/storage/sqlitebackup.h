// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace plexica::storage {

/// Copies of a whole SQLite database, by `VACUUM INTO` on a connection of their own: one read transaction, so a node
/// may serve and write meanwhile; a copy that is whole, compact and has no log beside it. (SQLite's backup API begins
/// anew whenever another process writes, so that on a busy node it may never end; and it would take a second copy of
/// the library beside the one in Qt's driver, whose locks on the file the first would undo.) All of it blocks: for
/// subcommands, with a QCoreApplication. Errors: StorageUnavailable; ConfigurationInvalid if the file named
/// cannot be used, or the database is not SQLite's.

/// Writes a copy of the database of that URL, which is made if there is none yet, to `file`, for this user alone. An
/// existing file is never touched, and `file` is there whole or not at all.
Result<void> backUp(const QString &url, const QString &file);

/// What a restore would bring back.
struct RestorePlan
{
    bool replaces = false;   ///< there is a database now
    QStringList revivedKeys; ///< "id name": API keys that were revoked or rotated since the backup: secrets that would
                             ///< be good again
};
/// What restore() did.
struct Restored
{
    QString kept; ///< where the database that was there is now; empty: there was none
};

/// Puts a backup in the place of the database of that URL, which no node may have open. The backup is checked whole
/// first; what was there is kept beside it under a name with the time. Revisions go on from the higher of both, so that
/// no version of a key comes twice. `agrees` is asked before anything is changed; if it says no, nothing is.
Result<Restored> restore(const QString &url, const QString &file,
                         const std::function<bool(const RestorePlan &)> &agrees);

} // namespace plexica::storage
