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
    /// How many there are of a search, from its beginning: at most 100,000 are counted, and where the database cannot
    /// choose the newest `atOnce * stretches` events are looked through.
    QCoro::Task<Result<qint64>> count(EventSearch search);

    static constexpr int atOnce = 2000;
    static constexpr int stretches = 10; ///< that one request looks through

private:
    EventLog &m_log;
};

} // namespace plexica::events
