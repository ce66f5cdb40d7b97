// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QSqlError>
#include <QStringList>

namespace plexica::storage {

/// What a failed connection attempt means to the user; `where` is the host or hosts. libpq gives words only, no code:
/// known phrases are looked for in English, and all of the words go to the log, without `password`.
DatabaseError connectionError(const QSqlError &error, const QString &where, const QString &user, const QString &database,
                              const QString &password);

/// What a failed statement means, by its SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html).
/// `constraints` are the names a message may quote, longest first.
DatabaseError statementError(const QSqlError &error, bool connectionIsOpen, const QStringList &constraints);

} // namespace plexica::storage
