// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>

namespace plexica::gateway {

using SteadyTime = std::chrono::steady_clock::time_point;

/// So many requests a minute: a whole minute's worth at once, refilled evenly. A value.
class TokenBucket
{
public:
    /// Takes one token if there is one.
    bool take(double perMinute, SteadyTime now)
    {
        refill(perMinute, now);
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }
    /// Whether there is one to take.
    bool peek(double perMinute, SteadyTime now)
    {
        refill(perMinute, now);
        return m_tokens >= 1;
    }
    bool has(double perMinute, SteadyTime now) const { return TokenBucket(*this).peek(perMinute, now); }
    /// Whole seconds until there is a token again; at least 1.
    int retryAfterSeconds(double perMinute) const
    {
        return std::max(1, static_cast<int>(std::ceil((1 - m_tokens) * 60 / perMinute)));
    }

private:
    void refill(double perMinute, SteadyTime now)
    {
        const double capacity = std::max(1.0, perMinute);
        if (m_last == SteadyTime()) {
            m_tokens = capacity;
        } else {
            const double seconds = std::chrono::duration<double>(now - m_last).count();
            m_tokens = std::min(capacity, m_tokens + seconds * perMinute / 60);
        }
        m_last = now;
    }

    double m_tokens = 0;
    SteadyTime m_last;
};

} // namespace plexica::gateway
