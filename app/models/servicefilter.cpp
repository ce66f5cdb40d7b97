// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicefilter.h"

namespace plexica::app {

StatusKind statusKind(registry::Health health)
{
    switch (health) {
    case registry::Health::Healthy:
        return StatusKind::Healthy;
    case registry::Health::Degraded:
        return StatusKind::Degraded;
    case registry::Health::Unavailable:
        break;
    }
    return StatusKind::Unavailable;
}

StatusKind statusKind(const registry::Service &service)
{
    switch (service.adminState) {
    case registry::AdminState::Draining:
        return StatusKind::Draining;
    case registry::AdminState::Offline:
        return StatusKind::Offline;
    case registry::AdminState::Active:
        break;
    }
    return statusKind(service.status());
}

ServiceMatcher::ServiceMatcher(const ServiceFilter &filter)
    : m_filter(filter)
    , m_words(filter.text.simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool ServiceMatcher::matches(const registry::Service &service) const
{
    if (!m_filter.tenantId.isEmpty() && service.tenantId != m_filter.tenantId)
        return false;
    if (!m_filter.pluginId.isEmpty() && service.pluginId != m_filter.pluginId)
        return false;
    if (m_filter.statuses != 0 && !(m_filter.statuses & (1U << static_cast<int>(statusKind(service)))))
        return false;
    for (const QString &word : m_words) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        const bool found = has(service.serviceName) || has(service.pluginId) || has(service.tenantId)
                           || has(service.version) || has(service.description)
                           || std::any_of(service.instances.begin(), service.instances.end(),
                                          [&](const registry::Instance &instance) { return has(instance.baseUrl); });
        if (!found)
            return false;
    }
    return true;
}

} // namespace plexica::app
