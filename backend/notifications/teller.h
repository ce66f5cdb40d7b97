// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications/rules.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace plexica::notifications {

/// Holds events against rules, their grace and their quiet hours: what goes in comes out once if some rule tells of
/// it, at the time when it does. Knows no clock: events and the time come from outside, so that the past can be told
/// anew. A value.
class Teller
{
public:
    /// Events whose grace runs. The oldest is told before its time when there are more.
    static constexpr std::size_t maximumWaiting = 10'000;

    explicit Teller(std::vector<Rule> rules);

    /// The next event, in the order in which they happened. True: it is to be told now.
    bool take(const events::Event &event);
    /// Those whose grace has ended by `now`.
    std::vector<events::Event> advance(TimePoint now);
    /// When advance() has something to say; nullopt: nothing waits.
    std::optional<TimePoint> nextDue() const;

    const std::vector<Rule> &rules() const { return m_rules; }

private:
    struct Waiting
    {
        events::Event event;
        std::size_t rule = 0;
        TimePoint due;
    };
    using Key = std::pair<QString, QString>; ///< tenant and subject: what of one event may end another
    std::vector<Rule> m_rules;
    std::multimap<Key, Waiting> m_waiting; ///< of one key as they came
    std::multimap<TimePoint, Key> m_due;   ///< of each that waits, and of some that do no more
};

} // namespace plexica::notifications
