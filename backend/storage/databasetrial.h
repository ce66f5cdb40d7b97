// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

namespace plexica::storage {

/// What a database would be to a node that starts on it.
struct DatabaseTrial
{
    enum class Kind : quint8 {
        New,   ///< a SQLite file that is not there and can be made
        Empty, ///< the schema would be made
        Ours,  ///< it has the schema
    };
    Kind kind = Kind::New;
    QString engine;    ///< "PostgreSQL 15.8"
    qint64 schema = 0; ///< of Ours: the newest migration
};

/// Connects to a database, looks, and changes nothing. Blocks, PostgreSQL for some seconds at most. Errors:
/// StorageUnavailable with a sentence that names no secret. Any thread.
Result<DatabaseTrial> tryDatabase(const QString &url);

} // namespace plexica::storage
