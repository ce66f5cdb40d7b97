// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/admindeadlines.h"

namespace plexica::registry {

namespace {

/// A deadline that another node has met is forgotten after this long.
constexpr Milliseconds metAfter{10'000};
constexpr Milliseconds retryAfter{2'000};

} // namespace

AdminDeadlines::AdminDeadlines(const ServiceTable &services)
    : m_services(services)
{
}

void AdminDeadlines::note(const Service &service)
{
    if (service.adminUntil)
        m_deadlines.emplace(*service.adminUntil, Deadline{service.tenantId, service.id, *service.adminUntil});
}

void AdminDeadlines::retry(const Deadline &deadline)
{
    m_deadlines.emplace(currentTime() + retryAfter, deadline);
}

std::vector<AdminDeadlines::Deadline> AdminDeadlines::takeDue(TimePoint now)
{
    std::vector<Deadline> due;
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const Deadline deadline = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        if (holds(deadline))
            due.push_back(deadline);
    }
    return due;
}

void AdminDeadlines::dropMet(TimePoint now)
{
    while (!m_deadlines.empty() && m_deadlines.begin()->first + metAfter <= now) {
        if (holds(m_deadlines.begin()->second))
            return; // whoever should have met it will, or this node once it takes over
        m_deadlines.erase(m_deadlines.begin());
    }
}

/// False if the state was set anew meanwhile.
bool AdminDeadlines::holds(const Deadline &deadline) const
{
    const ServiceRecord *service = m_services.findById(deadline.tenantId, deadline.serviceId);
    return service && service->service.adminUntil == deadline.until;
}

} // namespace plexica::registry
