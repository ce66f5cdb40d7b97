// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica::transfer {

/// Both open the database themselves, which on SQLite means that no node may be running on it, and return the program's
/// exit code: 0 done; 1 refused (conflicts); 2 a tenant or file that cannot be used; 3 database. Progress and faults go
/// to standard error. Main thread, with a QCoreApplication.

enum class OnConflict { Abort, Skip, Overwrite };

/// Writes a tenant to standard output (transferrecord.h), row by row: memory does not grow with the tenant.
int exportTenant(const QString &database, const QString &tenantId);

/// Reads such a file, twice at least: it is checked whole before anything is written. What is there already decides by
/// `onConflict`: Abort writes nothing if anything is there.
int importTenant(const QString &database, const QString &path, OnConflict onConflict);

} // namespace plexica::transfer
