// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <vector>

namespace plexica::app {

/// A piece of a call's time.
struct SpanPart
{
    enum class Kind : quint8 {
        Wait,    ///< nothing was under way: for a place, or before it was tried again
        Attempt, ///< that was answered
        Failed,  ///< an attempt without an answer, or that was answered 5xx
        Cached,  ///< the answer was kept here
    };
    Kind kind = Kind::Wait;
    std::chrono::microseconds begin{0}; ///< since the trace's begin
    std::chrono::microseconds duration{0};
    int attempt = -1; ///< of the call's tries; -1: none
};

/// A call of a trace at its place in time and among the others.
struct TraceSpan
{
    std::shared_ptr<const gateway::CallRecord> call; ///< never null
    int parent = -1;                                 ///< the call that caused it; -1: none that is known
    int depth = 0;
    std::vector<int> children;          ///< in the order in which they began
    std::chrono::microseconds begin{0}; ///< since the trace's begin
    std::chrono::microseconds duration{0};
    std::chrono::microseconds own{0}; ///< without the time in which calls that it caused were under way
    bool orphan = false;              ///< it names a cause that is not known here
    std::vector<SpanPart> parts;      ///< all of its time, in order

    std::chrono::microseconds end() const { return begin + duration; }
};

/// The calls of one trace as a tree on one axis of time. Begins of calls are known to the millisecond, and by the
/// clocks of several nodes: a call that seems to lie a little outside of the one that caused it is put into it.
class TraceTree
{
public:
    /// Beyond this a call stands where its node's clock says.
    static constexpr std::chrono::microseconds tolerance{5'000};

    TraceTree() = default;
    explicit TraceTree(const TraceCalls &calls);

    bool isEmpty() const { return m_spans.empty(); }
    int size() const { return static_cast<int>(m_spans.size()); }
    const TraceSpan &span(int at) const { return m_spans.at(static_cast<std::size_t>(at)); }
    /// Calls without a known cause, in the order in which they began.
    const std::vector<int> &roots() const { return m_roots; }
    std::chrono::microseconds duration() const { return m_duration; }
    TimePoint startedAt() const { return m_startedAt; }
    /// The one with most time of its own: where to look when the trace was slow. -1: there is only one call.
    int slowest() const { return m_slowest; }
    /// The span of a call; -1: it is not part of it.
    int find(quint64 sequence) const;

private:
    void link();
    void place(int at);
    void measure();

    std::vector<TraceSpan> m_spans; ///< in the order in which they began
    std::vector<int> m_roots;
    std::chrono::microseconds m_duration{0};
    TimePoint m_startedAt;
    int m_slowest = -1;
};

/// The pieces of a call that begins at `begin`.
std::vector<SpanPart> partsOf(const gateway::CallRecord &call, std::chrono::microseconds begin);

} // namespace plexica::app
