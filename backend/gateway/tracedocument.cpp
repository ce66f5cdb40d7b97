// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tracedocument.h"

#include "gateway/callbody.h"

#include <QHash>

#include <algorithm>

namespace plexica::gateway {

namespace {

double millisecondsOf(std::chrono::microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

void writeSpanId(JsonWriter &writer, const char *name, SpanId id)
{
    writer.key(name);
    if (id == 0)
        writer.null();
    else
        writer.utf8(spanIdText(id));
}

void writeSpan(JsonWriter &writer, const CallRecord &call, SpanId parent)
{
    writer.beginObject();
    writeSpanId(writer, "spanId", call.shownSpan());
    writeSpanId(writer, "parentSpanId", parent);
    writeCallOutcome(writer, call);
    writer.member("startedAt", call.at).member("durationMs", millisecondsOf(call.duration));
    writer.key("attempts").beginArray();
    for (const CallAttempt &attempt : call.tries) {
        writer.beginObject();
        writeSpanId(writer, "spanId", attempt.spanId);
        writer.member("instanceId", attempt.instanceId);
        writer.member("startedAt", call.at + std::chrono::floor<Milliseconds>(attempt.begin));
        writer.member("durationMs", millisecondsOf(attempt.duration)).member("outcome", attempt.outcome);
        if (attempt.status > 0)
            writer.member("status", attempt.status);
        writer.endObject();
    }
    writer.endArray();
    writer.member("cache", cacheUseName(call.cache)).member("nodeId", call.nodeId);
    writer.member("requestId", QString::fromLatin1(call.requestId)).endObject();
}

} // namespace

void writeTraceSummary(JsonWriter &writer, const TraceSummary &trace)
{
    writer.beginObject().key("traceId").utf8(trace.traceId.toText());
    writer.member("startedAt", trace.startedAt);
    writer.member("durationMs", static_cast<qint64>((trace.endedAt - trace.startedAt).count()));
    writer.member("callerPluginId", trace.callerPluginId).member("targetPluginId", trace.targetPluginId);
    writer.member("serviceName", trace.serviceName).member("endpoint", trace.endpoint).member("status", trace.status);
    writer.member("failed", trace.faults > 0).member("spanCount", trace.calls).member("errorCount", trace.faults);
    writer.member("services", trace.services).member("nodes", trace.nodes).endObject();
}

QByteArray traceDocument(TraceId id, const std::vector<CallPtr> &calls)
{
    // Somebody who was called by an attempt that failed later names that attempt.
    QHash<SpanId, SpanId> shown;
    TimePoint startedAt = calls.front()->at;
    TimePoint endedAt = startedAt;
    for (const CallPtr &call : calls) {
        for (const CallAttempt &attempt : call->tries)
            shown.insert(attempt.spanId, call->shownSpan());
        endedAt = std::max(endedAt, call->endedAt());
    }
    JsonWriter writer(qsizetype(calls.size()) * 512 + 256);
    writer.beginObject().key("traceId").utf8(id.toText());
    writer.member("startedAt", startedAt);
    writer.member("durationMs", static_cast<qint64>((endedAt - startedAt).count()));
    writer.key("spans").beginArray();
    for (const CallPtr &call : calls)
        writeSpan(writer, *call, shown.value(call->parentSpanId, call->parentSpanId));
    writer.endArray().endObject();
    return writer.take();
}

} // namespace plexica::gateway
