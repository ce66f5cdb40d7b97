// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

namespace plexica::http {

/// Milliseconds of the steady clock.
inline qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// How long a connection waits for the next thing that its client owes.
class Patience
{
public:
    /// What is awaited must come within this time.
    void await(Milliseconds fromNow) { m_deadline = steadyMilliseconds() + fromNow.count(); }
    bool isOver(qint64 now) const { return now >= m_deadline; }

private:
    qint64 m_deadline = 0;
};

} // namespace plexica::http
