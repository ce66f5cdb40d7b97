// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesscontrol.h"
#include "config/commandline.h"
#include "config/settings.h"
#include "node/commandoutcome.h"

#include <QString>

#include <qcorotask.h>

namespace plexica::node {

/// Runs `key create|list|revoke|rotate` on open keys. `defaultTenant` is that of a plugin's or an operator's key that
/// names none. Node thread.
QCoro::Task<CommandOutcome> runKeyCommand(access::AccessControl *access, config::Subcommand command,
                                          QString defaultTenant);

/// The same for a process of its own: a server that runs on the same SQLite file does it, else the database is opened
/// here, and made if there is none. Blocks.
CommandOutcome keyCommand(const config::Settings &settings, const config::Subcommand &command);

/// Whether a server runs on this data directory and answers. Blocks, for a second at most.
bool isServed(const config::Settings &settings);

} // namespace plexica::node
