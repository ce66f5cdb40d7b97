// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/steadytime.h"

#include <array>

namespace plexica::gateway {

/// How many of the calls of the last half minute failed, to 5 s. A value; time is given.
class ErrorShare
{
public:
    struct Counts
    {
        int calls = 0;
        int failures = 0;
        double share() const { return calls == 0 ? 0 : static_cast<double>(failures) / calls; }
    };

    void add(SteadyTime now, bool isFailure)
    {
        const long long number = stepOf(now);
        Step &step = m_steps[static_cast<std::size_t>(number) % m_steps.size()];
        if (step.number != number)
            step = {number, 0, 0};
        ++step.calls;
        step.failures += isFailure ? 1 : 0;
    }
    Counts counts(SteadyTime now) const
    {
        Counts sum;
        for (const Step &step : m_steps) {
            if (step.number > stepOf(now) - static_cast<long long>(m_steps.size())) {
                sum.calls += step.calls;
                sum.failures += step.failures;
            }
        }
        return sum;
    }

    bool watched = false; ///< by TroubleWatch
    bool told = false;    ///< that it is high
    SteadyTime highSince; ///< the epoch: it is not

private:
    struct Step
    {
        long long number = -1;
        int calls = 0;
        int failures = 0;
    };
    static long long stepOf(SteadyTime now)
    {
        return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count() / 5;
    }
    std::array<Step, 6> m_steps;
};

} // namespace plexica::gateway
