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
    const Key key(event.tenantId, event.subject);
    bool now = false;
    std::vector<Waiting> later;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        // What was over in time is not told, nor that it is over.
        bool ended = false;
        const auto [first, last] = m_waiting.equal_range(key);
        for (auto waiting = first; waiting != last;) {
            const bool over = waiting->second.rule == i && isOver(rule, waiting->second.event, event);
            waiting = over ? m_waiting.erase(waiting) : std::next(waiting);
            ended = ended || over;
        }
        if (!matches(rule, event))
            continue;
        const auto trouble = ended ? troubleOf(event) : std::nullopt;
        const TimePoint due = event.at + rule.after;
        if ((trouble && !trouble->begins) || isQuiet(rule, due))
            continue;
        if (rule.after == Milliseconds(0))
            now = true;
        else
            later.push_back({event, i, due});
    }
    if (now)
        return true;
    for (Waiting &waiting : later) {
        m_due.emplace(waiting.due, key);
        m_waiting.emplace(key, std::move(waiting));
    }
    return false;
}

std::vector<events::Event> Teller::advance(TimePoint now)
{
    std::vector<events::Event> told;
    while (!m_due.empty() && (m_due.begin()->first <= now || m_waiting.size() > maximumWaiting)) {
        const auto [due, key] = *m_due.begin();
        m_due.erase(m_due.begin());
        const auto [first, last] = m_waiting.equal_range(key);
        const auto waiting = std::find_if(first, last, [&due = due](const auto &one) { return one.second.due <= due; });
        if (waiting == last)
            continue; // it was over
        const events::Event event = waiting->second.event;
        // Another rule would tell of the same again.
        for (auto other = first; other != last;)
            other = other->second.event.id == event.id ? m_waiting.erase(other) : std::next(other);
        told.push_back(event);
    }
    return told;
}

std::optional<TimePoint> Teller::nextDue() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

} // namespace plexica::notifications
