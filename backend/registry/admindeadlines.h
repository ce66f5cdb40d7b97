// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/servicetable.h"

#include <map>
#include <utility>
#include <vector>

namespace plexica::registry {

/// When admin states end by themselves (`until`). A state that is set anew leaves its old deadline here; who meets it
/// sees that the service has another.
class AdminDeadlines
{
public:
    explicit AdminDeadlines(const ServiceTable &services);

    struct Deadline
    {
        QString tenantId;
        QString serviceId;
        TimePoint until;
    };
    /// To be called when a service comes or its admin state changes.
    void note(const Service &service);
    /// Those that have passed and still hold; each is answered once.
    std::vector<Deadline> takeDue(TimePoint now);
    /// It could not be met; it is due again in a while.
    void retry(const Deadline &deadline);
    /// On a node that does not meet them: forgets those that another node has met. The rest is kept for the case that
    /// this node takes over.
    void dropMet(TimePoint now);

private:
    bool holds(const Deadline &deadline) const;

    const ServiceTable &m_services;
    std::multimap<TimePoint, Deadline> m_deadlines; ///< by when to look at them
};

} // namespace plexica::registry
