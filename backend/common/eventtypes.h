// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plexica {

/// The types of all events that a node records, sorted. EventLog takes no other, so that a rule which names one of
/// these is no slip of the pen. Any thread.
const QStringList &eventTypes();

} // namespace plexica
