// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <array>

namespace plexica::registry {

/// When the shown status of a service changed last, to tell whether it flaps: more than five times in ten minutes.
class StatusTurns
{
public:
    /// To be called with the status that is shown now; changes of it are remembered.
    void note(Health shown, TimePoint now);
    bool isFlapping(TimePoint now) const;

private:
    static constexpr std::size_t many = 6;
    static constexpr Milliseconds period{600'000};

    std::optional<Health> m_shown;
    std::array<TimePoint, many> m_turns{}; ///< the newest, in a ring
    std::size_t m_next = 0;                ///< place of the oldest
};

} // namespace plexica::registry
