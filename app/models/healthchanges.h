// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <deque>
#include <utility>

namespace plexica::app {

/// When services changed their health lately: one that does it again and again flaps. Of services that have been quiet
/// for as long nothing is kept, once there are many. GUI thread.
class HealthChanges
{
public:
    static constexpr int mostUsual = 5; ///< in `within`: a service with more of them flaps
    static constexpr Milliseconds within{10 * 60'000};

    /// Notes one at `at`, not before the last. How many there have been in the time up to then, with this one.
    int note(const QString &tenantId, const QString &serviceName, TimePoint at)
    {
        if (m_changes.size() > m_cleanAt) {
            m_changes.removeIf([at](auto known) { return at - known.value().back() > within; });
            m_cleanAt = std::max(leastKept, 2 * m_changes.size());
        }
        std::deque<TimePoint> &changes = m_changes[{tenantId, serviceName}];
        while (!changes.empty() && at - changes.front() > within)
            changes.pop_front();
        changes.push_back(at);
        return static_cast<int>(changes.size());
    }

private:
    static constexpr qsizetype leastKept = 20'000;

    qsizetype m_cleanAt = leastKept; ///< at so many, those that are over are thrown away
    QHash<std::pair<QString, QString>, std::deque<TimePoint>> m_changes; ///< of tenant and service
};

} // namespace plexica::app
