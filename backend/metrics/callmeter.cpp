// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/callmeter.h"

namespace plexica::metrics {

CallMeter::Counts &CallMeter::countsOf(const std::string &caller, const std::string &target)
{
    const auto found = m_pairs.find({caller, target});
    if (found != m_pairs.end())
        return found->second;
    if (m_pairs.size() < mostPairs)
        return m_pairs[{caller, target}];
    return m_pairs[{LabelLimit::other(), LabelLimit::other()}];
}

void CallMeter::add(const gateway::CallRecord &call)
{
    // The gateway's own refusals sent nothing; what the cache answered sent nothing either, and is an answer.
    const bool refused = call.error && call.attempts == 0;
    const Outcome outcome = refused ? Refused : call.isFailure() ? Failed : Answered;
    const std::string &target = m_targets.of(call.targetPluginId);
    ++countsOf(m_callers.of(call.callerPluginId), target)[outcome];
    if (!refused)
        m_seconds.try_emplace(target, Histogram::latencyBounds())
            .first->second.add(std::chrono::duration<double>(call.duration).count());
}

void CallMeter::write(Families &families) const
{
    constexpr std::array names{"answered", "failed", "refused"};
    families.counter("plexica_gateway_calls_total",
                     "Calls from plugin to plugin: answered, failed (5xx or no answer), or refused by the gateway.");
    for (const auto &[pair, counts] : m_pairs) {
        for (std::size_t outcome = 0; outcome < names.size(); ++outcome) {
            if (counts[outcome] > 0)
                families.add(static_cast<double>(counts[outcome]),
                             {{"caller", pair.first}, {"target", pair.second}, {"outcome", names[outcome]}});
        }
    }
    families.histogram("plexica_gateway_call_duration_seconds", "How long calls took that were not refused.");
    for (const auto &[target, seconds] : m_seconds)
        families.add(seconds, {{"target", target}});
}

} // namespace plexica::metrics
