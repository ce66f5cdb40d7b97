// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracetree.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

using std::chrono::microseconds;

constexpr int serverError = 500;

bool isFailed(const gateway::CallAttempt &attempt)
{
    return attempt.status == 0 || attempt.status >= serverError;
}

} // namespace

std::vector<SpanPart> partsOf(const gateway::CallRecord &call, microseconds begin)
{
    std::vector<SpanPart> parts;
    const microseconds end = begin + call.duration;
    if (call.tries.empty()) {
        const bool isCached = call.cache == gateway::CacheUse::Hit;
        parts.push_back({isCached ? SpanPart::Kind::Cached : SpanPart::Kind::Wait, begin, call.duration, -1});
        return parts;
    }
    microseconds at = begin;
    int number = 0;
    for (const gateway::CallAttempt &attempt : call.tries) {
        const microseconds from = std::clamp(begin + attempt.begin, at, end);
        const microseconds to = std::clamp(from + attempt.duration, from, end);
        if (from > at)
            parts.push_back({SpanPart::Kind::Wait, at, from - at, -1});
        parts.push_back(
            {isFailed(attempt) ? SpanPart::Kind::Failed : SpanPart::Kind::Attempt, from, to - from, number});
        at = to;
        ++number;
    }
    if (end > at)
        parts.push_back({SpanPart::Kind::Wait, at, end - at, -1});
    return parts;
}

TraceTree::TraceTree(const TraceCalls &calls)
{
    if (calls.empty())
        return;
    m_startedAt = calls.front()->at;
    for (const auto &call : calls)
        m_startedAt = std::min(m_startedAt, call->at);
    m_spans.reserve(calls.size());
    for (const auto &call : calls) {
        TraceSpan span;
        span.call = call;
        span.begin = std::chrono::duration_cast<microseconds>(call->at - m_startedAt);
        span.duration = call->duration;
        m_spans.push_back(std::move(span));
    }
    std::stable_sort(m_spans.begin(), m_spans.end(),
                     [](const TraceSpan &a, const TraceSpan &b) { return a.begin < b.begin; });
    link();
    for (const int root : m_roots)
        place(root);
    measure();
}

void TraceTree::link()
{
    // Whoever was called by an attempt, which may have failed later, names that attempt.
    QHash<gateway::SpanId, int> known;
    for (int at = 0; at < size(); ++at) {
        const gateway::CallRecord &call = *m_spans[static_cast<std::size_t>(at)].call;
        known.insert(call.spanId, at);
        for (const gateway::CallAttempt &attempt : call.tries)
            known.insert(attempt.spanId, at);
    }
    known.remove(0);
    for (int at = 0; at < size(); ++at) {
        TraceSpan &span = m_spans[static_cast<std::size_t>(at)];
        const int parent = known.value(span.call->parentSpanId, -1);
        // Ids are what callers make them: no call is caused by itself or by what it causes.
        bool inCircle = false;
        for (int above = parent; above >= 0 && !inCircle; above = m_spans[static_cast<std::size_t>(above)].parent)
            inCircle = above == at;
        if (parent >= 0 && !inCircle) {
            span.parent = parent;
            m_spans[static_cast<std::size_t>(parent)].children.push_back(at);
        } else {
            span.orphan = span.call->parentSpanId != 0;
            m_roots.push_back(at);
        }
    }
}

void TraceTree::place(int first)
{
    std::vector<int> open{first};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        TraceSpan &span = m_spans[static_cast<std::size_t>(at)];
        if (span.parent >= 0) {
            const TraceSpan &above = m_spans[static_cast<std::size_t>(span.parent)];
            span.depth = above.depth + 1;
            // The attempt that it names, if any.
            microseconds earliest = above.begin;
            for (const gateway::CallAttempt &attempt : above.call->tries) {
                if (attempt.spanId == span.call->parentSpanId)
                    earliest = above.begin + attempt.begin;
            }
            const microseconds latest = std::max(earliest, above.end() - span.duration);
            const microseconds wanted = std::clamp(span.begin, earliest, latest);
            if (std::chrono::abs(wanted - span.begin) <= tolerance)
                span.begin = wanted;
        }
        span.parts = partsOf(*span.call, span.begin);
        open.insert(open.end(), span.children.begin(), span.children.end());
    }
}

void TraceTree::measure()
{
    microseconds most{-1};
    for (int at = 0; at < size(); ++at) {
        TraceSpan &span = m_spans[static_cast<std::size_t>(at)];
        m_duration = std::max(m_duration, span.end());
        std::vector<std::pair<microseconds, microseconds>> covered;
        for (const int child : span.children) {
            const TraceSpan &below = m_spans[static_cast<std::size_t>(child)];
            covered.emplace_back(std::clamp(below.begin, span.begin, span.end()),
                                 std::clamp(below.end(), span.begin, span.end()));
        }
        std::sort(covered.begin(), covered.end());
        microseconds busy{0};
        microseconds upTo = span.begin;
        for (const auto &[from, to] : covered) {
            if (to <= upTo)
                continue;
            busy += to - std::max(from, upTo);
            upTo = to;
        }
        span.own = span.duration - busy;
        if (span.own > most) {
            most = span.own;
            m_slowest = at;
        }
    }
    if (size() < 2)
        m_slowest = -1;
}

int TraceTree::find(quint64 sequence) const
{
    for (int at = 0; at < size(); ++at) {
        if (span(at).call->sequence == sequence)
            return at;
    }
    return -1;
}

} // namespace plexica::app
