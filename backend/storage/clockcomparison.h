// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <deque>

namespace plexica::storage {

/// Measures how far this machine's clock is from the database's, and corrects currentTime() by it, so that all nodes of
/// a database judge staleness and expiry by one clock. Of the newest answers the quickest one counts: what the way took
/// is the least there (as NTP does it). One thread.
class ClockComparison
{
public:
    /// A correction that differs by less is noise of the network, and is left.
    static constexpr Milliseconds negligible{50};
    /// Beyond this an administrator is told.
    static constexpr Milliseconds tolerable{1'000};

    /// At a connection's beginning, where nothing was measured yet: the time that the question went out by this
    /// machine's clock, how long the answer took, and what it said.
    static void correctFirst(std::chrono::system_clock::time_point asked, Milliseconds way, TimePoint databaseTime);

    /// The question goes out.
    void begin();
    /// The answer is here.
    void end(TimePoint databaseTime);

private:
    struct Sample
    {
        Milliseconds way; ///< there and back
        Milliseconds offset;
    };
    static constexpr std::size_t kept = 8;

    static Milliseconds wallAhead(std::chrono::system_clock::time_point wall,
                                  std::chrono::steady_clock::time_point steady);
    void judge(Milliseconds offset);

    std::deque<Sample> m_samples;
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::system_clock::time_point m_wallBegun;
    /// Wall clock minus steady clock, to notice that somebody has set the wall clock: also before the first answer.
    Milliseconds m_difference = wallAhead(std::chrono::system_clock::now(), std::chrono::steady_clock::now());
    bool m_told = false;
};

} // namespace plexica::storage
