// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tracebook.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace plexica::gateway {

namespace {

constexpr std::size_t mostGaps = 10'000;

bool matches(const CallRecord &call, const CallFilter &filter)
{
    return (filter.tenantId.isEmpty() || call.tenantId == filter.tenantId)
           && (filter.callerPluginId.isEmpty() || call.callerPluginId == filter.callerPluginId)
           && (filter.targetPluginId.isEmpty() || call.targetPluginId == filter.targetPluginId)
           && (filter.serviceName.isEmpty() || call.serviceName == filter.serviceName)
           && (filter.requestId.isEmpty() || call.requestId == filter.requestId)
           && (filter.nodeId.isEmpty() || call.nodeId == filter.nodeId)
           && (!filter.traceId || call.traceId == *filter.traceId) && (!filter.failuresOnly || call.status >= 400);
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// Adds a call to what is known of its trace.
void addTo(TraceSummary &trace, const CallRecord &call)
{
    // Of those that began in the same millisecond the last to end, which the others are within.
    if (trace.calls++ == 0 || call.at <= trace.startedAt) {
        trace.startedAt = call.at;
        trace.callerPluginId = call.callerPluginId;
        trace.targetPluginId = call.targetPluginId;
        trace.serviceName = call.serviceName;
        trace.endpoint = call.endpoint;
        trace.status = call.status;
    }
    trace.endedAt = std::max(trace.endedAt, call.endedAt());
    trace.faults += call.isFault() ? 1 : 0;
    appendOnce(trace.services, call.serviceName);
    appendOnce(trace.nodes, call.nodeId);
}

/// By their beginning; of those that began in the same millisecond callers before whom they called.
void sortAsTold(std::vector<CallPtr> &calls)
{
    constexpr int deepest = 64;
    QHash<SpanId, SpanId> parents; // of a call by each id that it is known by
    for (const CallPtr &call : calls) {
        parents.insert(call->shownSpan(), call->parentSpanId);
        for (const CallAttempt &attempt : call->tries)
            parents.insert(attempt.spanId, call->parentSpanId);
    }
    const auto depth = [&parents](const CallPtr &call) {
        int steps = 0;
        for (SpanId above = call->parentSpanId; steps < deepest && parents.contains(above);
             above = parents.value(above))
            ++steps;
        return steps;
    };
    std::stable_sort(calls.begin(), calls.end(), [&depth](const CallPtr &left, const CallPtr &right) {
        return left->at != right->at ? left->at < right->at : depth(left) < depth(right);
    });
}

} // namespace

qint64 TraceBook::bytesOf(const CallRecord &call)
{
    qsizetype characters = call.endpoint.size() + call.callerPluginId.size();
    if (!call.matched)
        characters += call.targetPluginId.size() + call.serviceName.size() + call.tenantId.size();
    if (call.reason)
        characters += call.reason->text.size() + call.reason->url.size() + call.reason->bodyHead.size();
    return static_cast<qint64>(sizeof(CallRecord) + sizeof(Entry) + call.tries.size() * sizeof(CallAttempt) + 64)
           + 2 * characters + call.requestId.size();
}

CallPtr TraceBook::keep(CallRecord &&record)
{
    record.sequence = ++m_lastSequence;
    m_counters.bytes += bytesOf(record);
    ++m_counters.calls;
    m_entries.push_back({record.sequence, std::make_shared<const CallRecord>(std::move(record))});
    return m_entries.back().call;
}

bool TraceBook::add(CallRecord record)
{
    record.nodeId = m_nodeId;
    const CallSample::Verdict verdict = m_sample.offer(record, m_lastSequence + 1);
    if (!verdict.keep) {
        leaveOut(record.tenantId, record.at);
        return false;
    }
    if (verdict.displaced > 0)
        forget(verdict.displaced);
    makeRoom(record.endedAt());
    const CallPtr call = keep(std::move(record));
    for (const Listener &listener : m_listeners)
        listener(call);
    for (const Listener &reader : m_readers)
        reader(call);
    return true;
}

void TraceBook::addForeign(CallRecord record)
{
    makeRoom(currentTime());
    const CallPtr call = keep(std::move(record));
    for (const Listener &reader : m_readers)
        reader(call);
}

void TraceBook::leaveOut(const QString &tenantId, TimePoint at)
{
    ++m_counters.leftOut;
    const qint64 second = toMilliseconds(at) / 1000;
    if (second == m_lastLeftOutSecond && tenantId == m_lastLeftOut)
        return; // tens of thousands a second
    m_lastLeftOut = tenantId;
    m_lastLeftOutSecond = second;
    m_leftOut.insert(tenantId, at);
}

bool TraceBook::hasRecent(const Times &times, const QString &tenantId, TimePoint now)
{
    if (tenantId.isEmpty())
        return std::any_of(times.begin(), times.end(), [now](TimePoint at) { return now - at < kept; });
    const auto known = times.constFind(tenantId);
    return known != times.constEnd() && now - *known < kept;
}

bool TraceBook::hasLeftOut(const QString &tenantId, TimePoint now) const
{
    return hasRecent(m_leftOut, tenantId, now);
}

bool TraceBook::isSampled(const QString &tenantId, TimePoint now) const
{
    return hasLeftOut(tenantId, now) || hasRecent(m_leftOutElsewhere, tenantId, now);
}

void TraceBook::forget(quint64 sequence)
{
    const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), sequence,
                                        [](const Entry &one, quint64 wanted) { return one.sequence < wanted; });
    if (entry == m_entries.end() || entry->sequence != sequence || !entry->call)
        return;
    leaveOut(entry->call->tenantId, entry->call->at);
    m_counters.bytes -= bytesOf(*entry->call);
    --m_counters.calls;
    entry->call.reset();
    if (++m_gaps < mostGaps)
        return;
    std::erase_if(m_entries, [](const Entry &one) { return !one.call; });
    m_gaps = 0;
}

void TraceBook::dropFirst()
{
    if (const CallPtr &call = m_entries.front().call) {
        m_counters.bytes -= bytesOf(*call);
        --m_counters.calls;
    } else {
        --m_gaps;
    }
    m_entries.pop_front();
}

void TraceBook::makeRoom(TimePoint now)
{
    while (!m_entries.empty()) {
        const Entry &first = m_entries.front();
        const bool isOld = !first.call || now - first.call->endedAt() > kept;
        if (!isOld && m_counters.calls < maximumCalls && m_counters.bytes < maximumBytes)
            return;
        m_counters.dropped += isOld ? 0 : 1;
        dropFirst();
    }
}

void TraceBook::tidy(TimePoint now)
{
    makeRoom(now);
    for (Times *times : {&m_leftOut, &m_leftOutElsewhere})
        times->removeIf([now](const auto &noted) { return now - noted.value() > kept; });
}

std::size_t TraceBook::countCalls(const CallFilter &filter) const
{
    const TimePoint oldest = currentTime() - kept;
    return static_cast<std::size_t>(std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.call && entry.call->endedAt() >= oldest && matches(*entry.call, filter);
    }));
}

std::vector<CallPtr> TraceBook::callPtrs(const CallFilter &filter) const
{
    std::vector<CallPtr> found;
    const auto limit = static_cast<std::size_t>(std::max(filter.limit, 0));
    const TimePoint oldest = currentTime() - kept;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && found.size() < limit; ++entry) {
        if (entry->sequence <= filter.afterSequence)
            break;
        if (filter.beforeSequence > 0 && entry->sequence >= filter.beforeSequence)
            continue;
        if (entry->call && entry->call->endedAt() >= oldest && matches(*entry->call, filter))
            found.push_back(entry->call);
    }
    return found;
}

std::vector<CallRecord> TraceBook::calls(const CallFilter &filter) const
{
    std::vector<CallRecord> found;
    for (const CallPtr &call : callPtrs(filter))
        found.push_back(*call);
    return found;
}

std::vector<TraceSummary> TraceBook::traces(const TraceFilter &filter) const
{
    const TimePoint oldest = currentTime() - kept;
    std::unordered_map<quint64, std::size_t> places; // by the mixed id; two of one are told apart below
    std::vector<TraceSummary> all;
    for (const Entry &entry : m_entries) {
        const CallRecord *call = entry.call.get();
        if (!call || (!filter.tenantId.isEmpty() && call->tenantId != filter.tenantId) || call->endedAt() < oldest)
            continue;
        const auto [place, isNew] = places.try_emplace(mixed(call->traceId), all.size());
        if (isNew)
            all.emplace_back().traceId = call->traceId;
        if (all[place->second].traceId == call->traceId)
            addTo(all[place->second], *call);
    }
    std::erase_if(all, [&filter](const TraceSummary &trace) {
        return (filter.since && trace.startedAt < *filter.since) || trace.endedAt - trace.startedAt < filter.minDuration
               || (filter.failed && *filter.failed != (trace.faults > 0))
               || (!filter.serviceName.isEmpty() && !trace.services.contains(filter.serviceName));
    });
    std::sort(all.begin(), all.end(), [](const TraceSummary &left, const TraceSummary &right) {
        return std::tie(left.startedAt, left.traceId) > std::tie(right.startedAt, right.traceId);
    });
    return all;
}

std::vector<CallPtr> TraceBook::trace(const QString &tenantId, TraceId id) const
{
    std::vector<CallPtr> found;
    const TimePoint oldest = currentTime() - kept;
    for (const Entry &entry : m_entries) {
        if (entry.call && entry.call->traceId == id && (tenantId.isEmpty() || entry.call->tenantId == tenantId)
            && entry.call->endedAt() >= oldest)
            found.push_back(entry.call);
    }
    sortAsTold(found);
    return found;
}

std::vector<CallPtr> TraceBook::ownSince(TimePoint since, std::size_t atMost) const
{
    std::vector<CallPtr> found;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && found.size() < atMost; ++entry) {
        if (!entry->call || entry->call->nodeId != m_nodeId)
            continue;
        if (entry->call->endedAt() < since)
            break;
        found.push_back(entry->call);
    }
    return found;
}

} // namespace plexica::gateway
