// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/teller.h"

#include <algorithm>
#include <utility>

namespace plexica::notifications {

Teller::Teller(std::vector<Rule> rules)
    : m_rules(std::move(rules))
{
}

bool Teller::take(const events::Event &event)
{
    bool now = false;
    std::vector<Waiting> later;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        // What was over in time is not told, nor that it is over.
        const auto over = std::remove_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
            return waiting.rule == i && isOver(rule, waiting.event, event);
        });
        const bool ended = over != m_waiting.end();
        m_waiting.erase(over, m_waiting.end());
        const auto trouble = troubleOf(event);
        if (!matches(rule, event) || (ended && trouble && !trouble->begins))
            continue;
        const TimePoint due = event.at + rule.after;
        if (isQuiet(rule, due))
            continue;
        if (rule.after == Milliseconds(0))
            now = true;
        else
            later.push_back({event, i, due});
    }
    if (!now)
        m_waiting.insert(m_waiting.end(), later.begin(), later.end());
    return now;
}

std::vector<events::Event> Teller::advance(TimePoint now)
{
    std::vector<events::Event> told;
    const auto take = [&](const Waiting &waiting) {
        const bool known = std::any_of(told.begin(), told.end(),
                                       [&waiting](const events::Event &event) { return event.id == waiting.event.id; });
        if (!known)
            told.push_back(waiting.event);
    };
    const auto rest = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                            [now](const Waiting &waiting) { return waiting.due <= now; });
    std::for_each(m_waiting.begin(), rest, take);
    m_waiting.erase(m_waiting.begin(), rest);
    while (m_waiting.size() > maximumWaiting) {
        take(m_waiting.front());
        m_waiting.pop_front();
    }
    // Another rule would tell of the same again.
    std::erase_if(m_waiting, [&told](const Waiting &waiting) {
        return std::any_of(told.begin(), told.end(),
                           [&waiting](const events::Event &event) { return event.id == waiting.event.id; });
    });
    return told;
}

std::optional<TimePoint> Teller::nextDue() const
{
    if (m_waiting.empty())
        return std::nullopt;
    return std::min_element(m_waiting.begin(), m_waiting.end(),
                            [](const Waiting &a, const Waiting &b) { return a.due < b.due; })
        ->due;
}

} // namespace plexica::notifications
