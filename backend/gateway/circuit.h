// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/steadytime.h"

#include <array>

namespace plexica::gateway {

/// Stops calling a service that mostly fails (REST contract, section 5): opens at 50 % failures of at least 20 calls
/// within 10 s, lets one call through after 10 s, and closes if that succeeds. A value; time is given.
class Circuit
{
public:
    enum class State { Closed, Open, HalfOpen };
    static constexpr std::chrono::seconds window{10};
    static constexpr std::chrono::seconds openFor{10};
    static constexpr int minimumCalls = 20;

    enum class Change { None, Opened, Closed };

    State state(SteadyTime now) const;
    enum class Admission { Refused, Admitted, Trial };
    /// Whether a call may go now. In the half-open state the first asker gets the trial, which report() or abandon()
    /// must end.
    Admission admit(SteadyTime now);
    /// Whether admit() would say yes.
    bool wouldAdmit(SteadyTime now) const;
    /// How an admitted call ended.
    Change report(bool success, bool trial, SteadyTime now);
    /// The trial ended without saying anything about the service (its caller left).
    void abandon() { m_trial = false; }
    void reset() { *this = Circuit(); }
    /// Whole seconds until the circuit may be tried again; at least 1.
    int retryAfterSeconds(SteadyTime now) const;

    struct Counts
    {
        int calls = 0;
        int failures = 0;
    };
    /// Of the last ten seconds.
    Counts counts(SteadyTime now) const;

private:
    struct Second
    {
        long long number = -1;
        int calls = 0;
        int failures = 0;
    };
    static long long secondOf(SteadyTime now)
    {
        return std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    }

    std::array<Second, 10> m_seconds;
    SteadyTime m_openedAt;
    bool m_open = false;
    bool m_trial = false;
};

} // namespace plexica::gateway
