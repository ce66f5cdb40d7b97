// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "rest/request.h"

#include <QHash>

#include <chrono>

namespace plexica::rest {

/// The audit log is told when somebody acts as a plugin without its key, as operators may: once a minute, key, plugin
/// and kind of act. What is recorded by itself (registrations) is not noted here. Node thread only.
class ActingAs
{
public:
    explicit ActingAs(events::EventLog &events)
        : m_events(events)
    {
    }
    /// Nothing for a plugin's own key, and where nobody is asked for one. `what`: "calls".
    void note(const Request &request, const QString &pluginId, const char *what);

private:
    using Time = std::chrono::steady_clock::time_point;

    events::EventLog &m_events;
    QHash<QString, Time> m_noted; ///< when last
};

} // namespace plexica::rest
