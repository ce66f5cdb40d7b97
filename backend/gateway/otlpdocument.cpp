// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/otlpdocument.h"

#include "gateway/callbody.h"

namespace plexica::gateway {

namespace {

constexpr int serverKind = 2;
constexpr int clientKind = 3;
constexpr int errorStatus = 2;

void attribute(JsonWriter &writer, const char *name, const QString &text)
{
    if (!text.isEmpty())
        writer.beginObject()
            .member("key", QLatin1String(name).toString())
            .key("value")
            .beginObject()
            .member("stringValue", text)
            .endObject()
            .endObject();
}

void attribute(JsonWriter &writer, const char *name, qint64 number)
{
    // 64-bit integers are texts in protobuf's JSON.
    writer.beginObject()
        .member("key", QLatin1String(name).toString())
        .key("value")
        .beginObject()
        .member("intValue", QString::number(number))
        .endObject()
        .endObject();
}

/// What is known of every span of a call.
struct Told
{
    explicit Told(const CallRecord &call)
        : method(call.endpoint.section(u' ', 0, 0))
        , route(call.matched ? call.endpoint.section(u' ', 1) : QString())
        , name(call.matched ? call.endpoint : method)
    {
    }
    QString method;
    QString route; ///< empty: no endpoint matched
    QString name;
};

struct SpanHead
{
    SpanId id = 0;
    SpanId parent = 0;
    int kind = 0;
    std::chrono::microseconds begin{0}; ///< since the call's
    std::chrono::microseconds duration{0};
};

void beginSpan(JsonWriter &writer, const CallRecord &call, const Told &told, const SpanHead &head)
{
    const auto begin = std::chrono::nanoseconds(call.at.time_since_epoch()) + std::chrono::nanoseconds(head.begin);
    writer.beginObject().key("traceId").utf8(call.traceId.toText()).key("spanId").utf8(spanIdText(head.id));
    if (head.parent != 0)
        writer.key("parentSpanId").utf8(spanIdText(head.parent));
    writer.member("name", told.name).member("kind", head.kind);
    writer.member("startTimeUnixNano", QString::number(begin.count()));
    writer.member("endTimeUnixNano", QString::number((begin + std::chrono::nanoseconds(head.duration)).count()));
    writer.key("attributes").beginArray();
    attribute(writer, "http.request.method", told.method);
}

void endSpan(JsonWriter &writer, const QString &errorType)
{
    attribute(writer, "error.type", errorType);
    writer.endArray().key("status").beginObject();
    if (!errorType.isEmpty())
        writer.member("code", errorStatus).member("message", errorType);
    writer.endObject().endObject();
}

void writeCallSpan(JsonWriter &writer, const CallRecord &call, const Told &told)
{
    beginSpan(writer, call, told,
              {.id = call.spanId, .parent = call.parentSpanId, .kind = serverKind, .duration = call.duration});
    attribute(writer, "http.route", told.route);
    attribute(writer, "http.response.status_code", qint64(call.status));
    attribute(writer, "plexica.tenant.id", call.tenantId);
    attribute(writer, "plexica.caller.plugin.id", call.callerPluginId);
    attribute(writer, "plexica.target.plugin.id", call.targetPluginId);
    attribute(writer, "plexica.service.name", call.serviceName);
    attribute(writer, "plexica.request.id", QString::fromLatin1(call.requestId));
    if (call.cache != CacheUse::None)
        attribute(writer, "plexica.cache", cacheUseName(call.cache));
    // Of a server's span 4xx is the client's error, and none of its own.
    endSpan(writer, !call.isFailure() ? QString()
                    : call.error      ? errorCodeName(*call.error)
                                      : QString::number(call.status));
}

void writeAttemptSpan(JsonWriter &writer, const CallRecord &call, const Told &told, std::size_t number)
{
    const CallAttempt &attempt = call.tries[number];
    beginSpan(writer, call, told,
              {.id = attempt.spanId,
               .parent = call.spanId,
               .kind = clientKind,
               .begin = attempt.begin,
               .duration = attempt.duration});
    attribute(writer, "url.template", told.route);
    if (attempt.status > 0)
        attribute(writer, "http.response.status_code", qint64(attempt.status));
    if (number > 0)
        attribute(writer, "http.request.resend_count", qint64(number));
    attribute(writer, "plexica.service.name", call.serviceName);
    attribute(writer, "plexica.instance.id", attempt.instanceId);
    endSpan(writer, attempt.status == 0     ? attempt.outcome
                    : attempt.status >= 400 ? QString::number(attempt.status)
                                            : QString());
}

} // namespace

OtlpDocument::OtlpDocument(const QString &nodeId)
{
    m_writer.beginObject().key("resourceSpans").beginArray().beginObject();
    m_writer.key("resource").beginObject().key("attributes").beginArray();
    attribute(m_writer, "service.name", QStringLiteral("plexica-gateway"));
    attribute(m_writer, "service.version", QStringLiteral(PLEXICA_VERSION));
    attribute(m_writer, "service.instance.id", nodeId);
    m_writer.endArray().endObject();
    m_writer.key("scopeSpans").beginArray().beginObject();
    m_writer.key("scope").beginObject().member("name", QStringLiteral("plexica.gateway"));
    m_writer.member("version", QStringLiteral(PLEXICA_VERSION)).endObject().key("spans").beginArray();
}

void OtlpDocument::add(const CallRecord &call)
{
    const Told told(call);
    writeCallSpan(m_writer, call, told);
    for (std::size_t i = 0; i < call.tries.size(); ++i)
        writeAttemptSpan(m_writer, call, told, i);
}

QByteArray OtlpDocument::take()
{
    m_writer.endArray().endObject().endArray().endObject().endArray().endObject();
    return m_writer.take();
}

} // namespace plexica::gateway
