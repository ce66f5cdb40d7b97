// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callsample.h"

#include <algorithm>
#include <utility>

namespace plexica::gateway {

namespace {

constexpr quint64 wanted = quint64(1) << 63; // above all that chance gives

} // namespace

void CallSample::turn(qint64 second)
{
    m_second = second;
    m_slow.clear();
    m_other.clear();
    m_markedBefore = std::exchange(m_marked, {});
}

quint64 CallSample::rankOf(const CallRecord &call)
{
    const quint64 chance = mixed(call.traceId);
    if (call.isFailure()) {
        if (m_marked.size() < marksKept)
            m_marked.insert(chance);
        return wanted | chance;
    }
    // Whoever called ends after the one that failed.
    return m_marked.contains(chance) || m_markedBefore.contains(chance) ? wanted | chance : chance & ~wanted;
}

CallSample::Verdict CallSample::offer(const CallRecord &call, quint64 sequence)
{
    const qint64 second = toMilliseconds(call.endedAt()) / 1000;
    if (second > m_second || second < m_second - 60) // a clock that was set back a little adds to the newest
        turn(second);
    Candidate candidate{call.duration.count(), rankOf(call), sequence};
    if (m_slow.size() < slowest) {
        m_slow.push_back(candidate);
        std::push_heap(m_slow.begin(), m_slow.end(), isSlower);
        return {};
    }
    if (isSlower(candidate, m_slow.front())) {
        std::pop_heap(m_slow.begin(), m_slow.end(), isSlower);
        std::swap(candidate, m_slow.back());
        std::push_heap(m_slow.begin(), m_slow.end(), isSlower);
    }
    // The candidate is the call itself, or one that was among the slowest so far.
    if (m_other.size() >= perSecond - slowest) {
        if (!isHigher(candidate, m_other.front()))
            return candidate.sequence == sequence ? Verdict{false, 0} : Verdict{true, candidate.sequence};
        std::pop_heap(m_other.begin(), m_other.end(), isHigher);
        std::swap(candidate, m_other.back());
        std::push_heap(m_other.begin(), m_other.end(), isHigher);
        return {true, candidate.sequence};
    }
    m_other.push_back(candidate);
    std::push_heap(m_other.begin(), m_other.end(), isHigher);
    return {};
}

} // namespace plexica::gateway
