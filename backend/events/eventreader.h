// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventsearch.h"

#include <qcorotask.h>

namespace plexica::events {

class EventLog;

/// Searches the audit log for the window and for REST: one stretch of bounded length at a time, so that neither the
/// storage thread nor the node's waits for months of events. Node thread only.
class EventReader
{
public:
    explicit EventReader(EventLog &log)
        : m_log(log)
    {
    }

    /// Newest first. Where the database cannot choose (EventSearch::sifts(), until) at most `atOnce` events are looked
    /// through, and it is said how far that came: who wants more asks again from there.
    QCoro::Task<Result<EventPage>> search(EventSearch search);

    static constexpr int atOnce = 2000;

private:
    EventLog &m_log;
};

} // namespace plexica::events
