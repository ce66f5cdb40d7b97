// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasetrial.h"

namespace plexica::node {

/// What a node would find in a database, for the window's Settings page.
using storage::tryDatabase;

} // namespace plexica::node
