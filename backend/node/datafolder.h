// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The files of a node are its user's alone: they hold tenants' data. Any thread.
namespace plexica::node {

/// Makes the folder if it is not there and one is named; false: it cannot be made.
bool makeDataFolder(const QString &folder);

/// A database file that others could read, because an earlier version or somebody's hand made it so, is this user's
/// alone from now on; new files are by the process' umask. `database`: its address; of servers there are no files.
void keepPrivate(const QString &database);

} // namespace plexica::node
