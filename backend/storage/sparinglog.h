// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica::storage {

/// A warning of the storage's that may come many times a second, in the engine's words: said when it is new, then once
/// a minute with how often it came; all together a line a second at most (three at once now and then). Any thread.
void warnSparingly(const QString &line);

} // namespace plexica::storage
