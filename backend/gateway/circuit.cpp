// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/circuit.h"

#include <algorithm>
#include <cmath>

namespace plexica::gateway {

Circuit::State Circuit::state(SteadyTime now) const
{
    if (!m_open)
        return State::Closed;
    return now - m_openedAt >= openFor ? State::HalfOpen : State::Open;
}

bool Circuit::wouldAdmit(SteadyTime now) const
{
    return !m_open || (state(now) == State::HalfOpen && !m_trial);
}

Circuit::Admission Circuit::admit(SteadyTime now)
{
    if (!wouldAdmit(now))
        return Admission::Refused;
    m_trial = m_open;
    return m_open ? Admission::Trial : Admission::Admitted;
}

Circuit::Change Circuit::report(bool success, bool trial, SteadyTime now)
{
    if (m_open) {
        if (!trial || !m_trial) // calls that were under way when it opened say nothing new
            return Change::None;
        m_trial = false;
        if (success) {
            reset();
            return Change::Closed;
        }
        m_openedAt = now;
        return Change::None;
    }
    const long long number = secondOf(now);
    Second &second = m_seconds[static_cast<std::size_t>(number) % m_seconds.size()];
    if (second.number != number)
        second = Second{number, 0, 0};
    ++second.calls;
    if (success)
        return Change::None;
    ++second.failures;
    const Counts total = counts(now);
    if (total.calls < minimumCalls || total.failures * 2 < total.calls)
        return Change::None;
    m_open = true;
    m_trial = false;
    m_openedAt = now;
    return Change::Opened;
}

Circuit::Counts Circuit::counts(SteadyTime now) const
{
    Counts total;
    const long long number = secondOf(now);
    for (const Second &second : m_seconds) {
        if (second.number >= 0 && number - second.number < window.count()) {
            total.calls += second.calls;
            total.failures += second.failures;
        }
    }
    return total;
}

int Circuit::retryAfterSeconds(SteadyTime now) const
{
    const auto left = std::chrono::duration<double>(m_openedAt + openFor - now).count();
    return std::max(1, static_cast<int>(std::ceil(left)));
}

} // namespace plexica::gateway
