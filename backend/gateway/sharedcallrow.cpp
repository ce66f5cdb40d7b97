// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sharedcallrow.h"

#include "common/jsonwriter.h"

#include <array>

namespace plexica::gateway {

namespace {

constexpr std::array<std::string_view, 5> callColumns{"trace_id", "span_id", "node_id", "ended_at", "document"};
constexpr std::array<std::string_view, 2> lookerColumns{"node_id", "looks_until"};
constexpr std::array<std::string_view, 1> endedColumns{"ended_at"};
constexpr std::array<std::string_view, 1> untilColumns{"looks_until"};
constexpr storage::OperationKind insertCallKind{"insert_gateway_call", callColumns};
constexpr storage::OperationKind upsertLookerKind{"upsert_gateway_looker", lookerColumns};
constexpr storage::OperationKind deleteCallsKind{"delete_gateway_calls_before", endedColumns};
constexpr storage::OperationKind deleteLookersKind{"delete_gateway_lookers_before", untilColumns};

qint64 integer(const JsonValue &json, QStringView name)
{
    const JsonValue *member = json.find(name);
    return member ? member->toInteger().value_or(0) : 0;
}

QString text(const JsonValue &json, QStringView name)
{
    const JsonValue *member = json.find(name);
    return member ? member->toString() : QString();
}

bool flag(const JsonValue &json, QStringView name)
{
    const JsonValue *member = json.find(name);
    return member && member->isBool() && member->toBool();
}

SpanId span(const JsonValue &json, QStringView name)
{
    return spanIdFromText(text(json, name).toLatin1());
}

std::optional<ErrorCode> errorCodeOf(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    return ErrorCode::Internal; // of a newer node
}

} // namespace

QByteArray sharedCallDocument(const CallRecord &call, bool sampled)
{
    JsonWriter writer(640);
    writer.beginObject().member("at", toMilliseconds(call.at)).member("us", qint64(call.duration.count()));
    writer.member("tenant", call.tenantId).member("caller", call.callerPluginId);
    writer.member("target", call.targetPluginId).member("service", call.serviceName);
    writer.member("endpoint", call.endpoint).member("matched", call.matched).member("status", call.status);
    writer.member("request", QString::fromLatin1(call.requestId)).member("attempts", call.attempts);
    writer.key("trace").utf8(call.traceId.toText()).key("span").utf8(spanIdText(call.spanId));
    if (call.parentSpanId != 0)
        writer.key("parent").utf8(spanIdText(call.parentSpanId));
    if (!call.instanceId.isEmpty())
        writer.member("instance", call.instanceId);
    if (call.cache != CacheUse::None)
        writer.member("cache", static_cast<int>(call.cache));
    if (call.error)
        writer.member("error", errorCodeName(*call.error));
    if (call.reason) {
        writer.key("reason");
        registry::writeStatusReason(writer, *call.reason, registry::BodyHead::Hidden);
    }
    if (sampled)
        writer.member("sampled", true);
    writer.key("tries").beginArray();
    for (const CallAttempt &attempt : call.tries) {
        writer.beginObject().key("span").utf8(spanIdText(attempt.spanId));
        writer.member("instance", attempt.instanceId).member("begin", qint64(attempt.begin.count()));
        writer.member("us", qint64(attempt.duration.count())).member("status", attempt.status);
        writer.member("outcome", attempt.outcome).endObject();
    }
    writer.endArray().endObject();
    return writer.take();
}

CallRecord sharedCallOf(const QByteArray &document, bool *sampled)
{
    const JsonValue json = parseJson(document).value_or(JsonValue());
    CallRecord call;
    call.at = fromMilliseconds(integer(json, u"at"));
    call.duration = std::chrono::microseconds(integer(json, u"us"));
    call.tenantId = text(json, u"tenant");
    call.callerPluginId = text(json, u"caller");
    call.targetPluginId = text(json, u"target");
    call.serviceName = text(json, u"service");
    call.endpoint = text(json, u"endpoint");
    call.matched = flag(json, u"matched");
    call.status = static_cast<int>(integer(json, u"status"));
    call.requestId = text(json, u"request").toLatin1();
    call.attempts = static_cast<int>(integer(json, u"attempts"));
    call.traceId = TraceId::fromText(text(json, u"trace").toLatin1()).value_or(TraceId());
    call.spanId = span(json, u"span");
    call.parentSpanId = span(json, u"parent");
    call.instanceId = text(json, u"instance");
    const qint64 cache = integer(json, u"cache");
    call.cache = cache == 1 ? CacheUse::Hit : cache == 2 ? CacheUse::Miss : CacheUse::None;
    if (const QString name = text(json, u"error"); !name.isEmpty())
        call.error = errorCodeOf(name);
    if (const JsonValue *reason = json.find(u"reason"))
        call.reason = registry::statusReasonOf(*reason);
    if (const JsonValue *tries = json.find(u"tries")) {
        for (const JsonValue &attempt : tries->toArray()) {
            call.tries.push_back({.instanceId = text(attempt, u"instance"),
                                  .spanId = span(attempt, u"span"),
                                  .begin = std::chrono::microseconds(integer(attempt, u"begin")),
                                  .duration = std::chrono::microseconds(integer(attempt, u"us")),
                                  .status = static_cast<int>(integer(attempt, u"status")),
                                  .outcome = text(attempt, u"outcome")});
        }
    }
    if (sampled)
        *sampled = flag(json, u"sampled");
    return call;
}

storage::Operation insertSharedCall(const CallRecord &call, QByteArray document)
{
    const QString span = QString::fromLatin1(spanIdText(call.spanId));
    return {&insertCallKind,
            "gateway call " + span.toLatin1(),
            {QString::fromLatin1(call.traceId.toText()), span, call.nodeId, toMilliseconds(call.endedAt()),
             std::move(document)}};
}

storage::Operation upsertLooker(const QString &nodeId, TimePoint until)
{
    return {&upsertLookerKind, QByteArrayLiteral("gateway looker"), {nodeId, toMilliseconds(until)}};
}

storage::Operation deleteSharedCallsBefore(TimePoint time)
{
    return {&deleteCallsKind, QByteArrayLiteral("gateway calls retention"), {toMilliseconds(time)}};
}

storage::Operation deleteLookersBefore(TimePoint time)
{
    return {&deleteLookersKind, QByteArrayLiteral("gateway lookers retention"), {toMilliseconds(time)}};
}

} // namespace plexica::gateway
