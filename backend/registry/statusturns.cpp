// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/statusturns.h"

namespace plexica::registry {

void StatusTurns::note(Health shown, TimePoint now)
{
    if (m_shown && *m_shown != shown) {
        m_turns[m_next] = now;
        m_next = (m_next + 1) % many;
    }
    m_shown = shown;
}

bool StatusTurns::isFlapping(TimePoint now) const
{
    const TimePoint oldest = m_turns[m_next];
    return oldest != TimePoint() && now - oldest < period;
}

} // namespace plexica::registry
