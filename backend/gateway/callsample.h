// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace plexica::gateway {

/// Which calls are kept when there are more than can be: of each second at most `perSecond`, the slowest, then those
/// that failed and what else is known of their traces, then a sample by trace id, so that of a trace all calls are kept
/// or none, here as on other nodes. One thread.
class CallSample
{
public:
    static constexpr std::size_t perSecond = 200;

    struct Verdict
    {
        bool keep = true;
        quint64 displaced = 0; ///< the sequence of one that was kept so far and makes room; 0: none
    };
    /// A call that ended; `sequence`: what it is known by if it is kept, rising.
    Verdict offer(const CallRecord &call, quint64 sequence);

private:
    struct Candidate
    {
        qint64 duration = 0; ///< microseconds
        quint64 rank = 0;    ///< by which it is kept if it is not among the slowest
        quint64 sequence = 0;
    };
    static bool isSlower(const Candidate &left, const Candidate &right) { return left.duration > right.duration; }
    static bool isHigher(const Candidate &left, const Candidate &right) { return left.rank > right.rank; }
    quint64 rankOf(const CallRecord &call);
    void turn(qint64 second);

    static constexpr std::size_t slowest = perSecond / 4;
    static constexpr std::size_t marksKept = 1'000;

    qint64 m_second = -1;
    std::vector<Candidate> m_slow;        ///< a heap, the fastest at its front
    std::vector<Candidate> m_other;       ///< a heap, the lowest rank at its front
    std::unordered_set<quint64> m_marked; ///< traces with a failure, of this second
    std::unordered_set<quint64> m_markedBefore;
};

} // namespace plexica::gateway
