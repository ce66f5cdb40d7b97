// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QSqlError>

namespace plexica::storage {

/// What a failed connection attempt means to the user; `where` is the host or hosts. libpq gives words only, no code:
/// known phrases are looked for in English, and all of the words go to the log, without `password`.
DatabaseError connectionError(const QSqlError &error, const QString &where, const QString &user,
                              const QString &database, const QString &password);

struct StatementFault
{
    QString state; ///< SQLSTATE, https://www.postgresql.org/docs/15/errcodes-appendix.html; empty without an answer
    QString words; ///< of the server, for the log
    QString constraint; ///< that was violated
};

/// What a failed statement means to the user.
DatabaseError statementError(const StatementFault &fault, bool connectionIsOpen);

} // namespace plexica::storage
