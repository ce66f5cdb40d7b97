// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callbody.h"

#include "common/jsontext.h"
#include "common/text.h"
#include "gateway/headerrules.h"
#include "common/pathrules.h"

#include <map>

namespace plexica::gateway {

namespace {

constexpr int answerDepth = 512; // of a plugin's JSON that is passed on as such

/// Text, number or truth value as it stands in a query or header; nullopt for anything else.
std::optional<QByteArray> scalar(const JsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isNumber())
        return value.numberText();
    if (value.isBool())
        return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    return std::nullopt;
}

QString text(const JsonValue &body, const QString &name, std::vector<FieldError> &faults)
{
    const JsonValue *member = body.find(name);
    if (member && !member->isNull() && !member->isString())
        faults.push_back({name, QStringLiteral("%1 must be a string").arg(name)});
    return member ? member->toString() : QString();
}

/// Calls `add` for every value of an object's members; an array gives one each, null gives none.
template <typename Add>
void eachValue(const JsonValue &object, const QString &field, std::vector<FieldError> &faults, Add add)
{
    for (const auto &[name, value] : object.toObject()) {
        const auto one = [&, &key = name](const JsonValue &item) {
            if (item.isNull())
                return;
            if (const auto plain = scalar(item))
                add(key, *plain);
            else
                faults.push_back(
                    {field + u'.' + key, QStringLiteral("%1.%2 must be a string, number, boolean or a list of "
                                                        "these")
                                             .arg(field, key.left(80))});
        };
        if (value.isArray()) {
            for (const JsonValue &item : value.toArray())
                one(item);
        } else {
            one(value);
        }
    }
}

void readQuery(const JsonValue &body, CallRequest &request, std::vector<FieldError> &faults)
{
    const JsonValue *query = body.find(u"query");
    if (!query || query->isNull())
        return;
    if (query->isString()) {
        request.query = query->toString().toUtf8();
        if (request.query.startsWith('?'))
            request.query.remove(0, 1);
    } else if (query->isObject()) {
        eachValue(*query, QStringLiteral("query"), faults, [&](const QString &name, const QByteArray &value) {
            if (!request.query.isEmpty())
                request.query.append('&');
            request.query.append(percentEncoded(name.toUtf8())).append('=').append(percentEncoded(value));
        });
    } else {
        faults.push_back({QStringLiteral("query"), QStringLiteral("query must be an object or a string")});
    }
}

void readHeaders(const JsonValue &body, CallRequest &request, std::vector<FieldError> &faults)
{
    const JsonValue *headers = body.find(u"headers");
    if (!headers || headers->isNull())
        return;
    if (!headers->isObject()) {
        faults.push_back({QStringLiteral("headers"), QStringLiteral("headers must be an object")});
        return;
    }
    eachValue(*headers, QStringLiteral("headers"), faults, [&](const QString &name, const QByteArray &value) {
        // The answer is passed on as JSON or text, so no coding of it is asked for.
        if (name.compare(u"accept-encoding", Qt::CaseInsensitive) != 0)
            request.headers.emplace_back(name.toUtf8(), value);
    });
}

void readBody(const JsonValue &body, QByteArrayView source, CallRequest &request)
{
    const JsonValue *content = body.find(u"body");
    if (!content || content->isNull())
        return;
    const QByteArray type = headerValue(request.headers, "content-type");
    if (content->isString() && !type.isEmpty() && !isJsonType(type)) {
        request.body = content->toString().toUtf8();
        return;
    }
    // As the caller wrote it, where that is known.
    request.body = source.isEmpty() ? content->toJson() : jsonTextOf(*content, source).toByteArray();
    if (type.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
}

} // namespace

CallRequest readCall(const JsonValue &body, QByteArrayView source, std::vector<FieldError> &faults)
{
    CallRequest request;
    request.callerPluginId = text(body, QStringLiteral("callerPluginId"), faults);
    request.targetPluginId = text(body, QStringLiteral("targetPluginId"), faults);
    request.serviceName = text(body, QStringLiteral("targetServiceName"), faults);
    if (request.serviceName.isEmpty())
        request.serviceName = text(body, QStringLiteral("targetServiceId"), faults);
    request.method = text(body, QStringLiteral("method"), faults).toUpper().toUtf8();
    request.path = text(body, QStringLiteral("path"), faults).toUtf8();
    readQuery(body, request, faults);
    // Many callers write the query behind the path.
    if (const qsizetype mark = request.path.indexOf('?'); mark >= 0) {
        const QByteArray inPath = request.path.mid(mark + 1);
        if (request.query.isEmpty())
            request.query = inPath.isEmpty() ? QByteArrayLiteral("") : inPath; // "/x?" stays that
        else if (!inPath.isEmpty())
            request.query.prepend(inPath + '&');
        request.path.truncate(mark);
    }
    readHeaders(body, request, faults);
    readBody(body, source, request);
    if (const JsonValue *timeout = body.find(u"timeoutMs"); timeout && !timeout->isNull()) {
        const auto milliseconds = timeout->toInteger();
        if (milliseconds)
            request.timeout = Milliseconds(*milliseconds);
        else
            faults.push_back(
                {QStringLiteral("timeoutMs"), QStringLiteral("timeoutMs must be a whole number of milliseconds")});
    }
    return request;
}

QByteArray callAnswer(const CallRequest &request, const CallOutcome &outcome,
                      const upstream::UpstreamResponse &response)
{
    JsonWriter writer(response.body.size() + 1024);
    const bool isJson =
        isJsonType(headerValue(response.head.headers, "content-type")) && !faultOfJson(response.body, answerDepth);
    writer.beginObject().member("status", response.head.status).key("headers").beginObject();
    std::map<QByteArray, std::vector<QByteArray>> headers;
    for (const auto &[name, value] : response.head.headers)
        headers[name.toLower()].push_back(value);
    if (isJson)
        headers.erase("content-encoding"); // whatever it says: what could be read was not coded
    for (const auto &[name, values] : headers) {
        writer.key(QStringView(QString::fromLatin1(name)));
        if (name == "set-cookie") { // its values hold commas
            writer.beginArray();
            for (const QByteArray &value : values)
                writer.value(QString::fromUtf8(value));
            writer.endArray();
        } else {
            QString all;
            for (const QByteArray &value : values)
                all += (all.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromUtf8(value);
            writer.value(all);
        }
    }
    writer.endObject();
    bool base64 = false;
    if (isJson) {
        writer.rawMember("data", response.body);
    } else {
        const std::optional<QString> data = strictTextFromUtf8(response.body);
        base64 = !data;
        writer.member("data", data ? *data : QString::fromLatin1(response.body.toBase64()));
    }
    writer.key("metadata").beginObject();
    writer.member("targetPlugin", request.targetPluginId).member("targetService", request.serviceName);
    writer.member("instanceId", outcome.instanceId);
    writer.member("duration", static_cast<double>(outcome.duration.count()) / 1000);
    writer.member("timestamp", currentTime()).member("requestId", QString::fromLatin1(request.requestId));
    writer.member("attempts", outcome.attempts).member("cached", outcome.cache == CacheUse::Hit);
    if (base64)
        writer.member("encoding", QStringLiteral("base64"));
    writer.endObject().endObject();
    return writer.take();
}

QByteArray explanationDocument(const Explanation &explanation)
{
    JsonWriter writer;
    writer.beginObject().member("allowed", explanation.allowed).key("steps").beginArray();
    for (const auto &step : explanation.steps)
        writer.beginObject()
            .member("check", step.check)
            .member("passed", step.passed)
            .member("detail", step.detail)
            .endObject();
    writer.endArray();
    if (explanation.refusal) {
        writer.key("refusal").beginObject().member("code", errorCodeName(explanation.refusal->code));
        writer.member("message", explanation.refusal->message);
        if (!explanation.refusal->details.isNull())
            writer.member("details", explanation.refusal->details);
        writer.endObject();
    }
    writer.key("request").beginObject().member("url", QString::fromUtf8(explanation.url)).key("headers").beginObject();
    std::map<QByteArray, QByteArray> headers; // a name given twice would make an object that parsers refuse
    for (const auto &[name, value] : explanation.headers) {
        QByteArray &all = headers[name];
        all.append(all.isEmpty() ? "" : ", ").append(value);
    }
    for (const auto &[name, value] : headers)
        writer.key(QStringView(QString::fromLatin1(name))).value(QString::fromUtf8(value));
    writer.endObject().endObject().endObject();
    return writer.take();
}

QString cacheUseName(CacheUse use)
{
    switch (use) {
    case CacheUse::Hit:
        return QStringLiteral("HIT");
    case CacheUse::Miss:
        return QStringLiteral("MISS");
    case CacheUse::None:
        break;
    }
    return QStringLiteral("NONE");
}

QString circuitName(TargetStatus::Circuit circuit)
{
    switch (circuit) {
    case TargetStatus::Circuit::Open:
        return QStringLiteral("OPEN");
    case TargetStatus::Circuit::HalfOpen:
        return QStringLiteral("HALF_OPEN");
    case TargetStatus::Circuit::Closed:
        break;
    }
    return QStringLiteral("CLOSED");
}

void writeCallOutcome(JsonWriter &writer, const CallRecord &call)
{
    writer.member("callerPluginId", call.callerPluginId).member("targetPluginId", call.targetPluginId);
    writer.member("serviceName", call.serviceName).member("endpoint", call.endpoint).member("status", call.status);
    if (call.error)
        writer.member("code", errorCodeName(*call.error));
    if (call.reason) {
        writer.key("reason");
        registry::writeStatusReason(writer, *call.reason, registry::BodyHead::Hidden);
    }
}

void writeCall(JsonWriter &writer, const CallRecord &call)
{
    writer.beginObject().member("at", call.at).member("tenantId", call.tenantId);
    writeCallOutcome(writer, call);
    if (!call.instanceId.isEmpty())
        writer.member("instanceId", call.instanceId);
    writer.member("duration", static_cast<double>(call.duration.count()) / 1000).member("attempts", call.attempts);
    writer.member("cache", cacheUseName(call.cache)).member("requestId", QString::fromLatin1(call.requestId));
    writer.key("traceId").utf8(call.traceId.toText());
    writer.key("spanId").utf8(spanIdText(call.shownSpan()));
    writer.member("nodeId", call.nodeId).endObject();
}

void writePair(JsonWriter &writer, const PairTraffic &pair)
{
    writer.beginObject().member("tenantId", pair.tenantId);
    writer.member("callerPluginId", pair.callerPluginId).member("targetPluginId", pair.targetPluginId);
    writer.member("serviceName", pair.serviceName).member("calls", pair.calls).member("errors", pair.errors);
    writer.member("callsPerMinute", pair.callsPerMinute).member("errorsPerMinute", pair.errorsPerMinute);
    writer.member("errorRate", pair.errorRate())
        .member("p50", pair.p50Milliseconds)
        .member("p99", pair.p99Milliseconds);
    writer.member("bytesIn", pair.bytesIn).member("bytesOut", pair.bytesOut);
    writer.member("lastCallAt", pair.lastCallAt).endObject();
}

void writeTarget(JsonWriter &writer, const TargetStatus &target)
{
    writer.beginObject().member("tenantId", target.tenantId);
    writer.member("nodeId", target.nodeId).member("serviceId", target.serviceId);
    writer.member("pluginId", target.pluginId);
    writer.member("serviceName", target.serviceName).member("circuit", circuitName(target.circuit));
    if (target.circuit == TargetStatus::Circuit::Open)
        writer.member("retryAfter", target.retryAfterSeconds);
    writer.member("recentCalls", target.recentCalls).member("recentFailures", target.recentFailures);
    writer.key("instances").beginArray();
    for (const auto &instance : target.instances) {
        writer.beginObject().member("instanceId", instance.instanceId).member("baseUrl", instance.baseUrl);
        writer.member("live", instance.live).member("outstanding", instance.outstanding);
        writer.member("failuresRunning", instance.failuresRunning).member("ejected", instance.ejected);
        if (instance.ejected)
            writer.member("ejectedForMs", static_cast<qint64>(instance.ejectedFor.count()));
        writer.endObject();
    }
    writer.endArray().endObject();
}

void writeLimit(JsonWriter &writer, const LimitReached &limit)
{
    writer.beginObject().member("tenantId", limit.tenantId);
    writer.member("callerPluginId", limit.callerPluginId).member("targetPluginId", limit.targetPluginId);
    writer.member("serviceName", limit.serviceName).member("limit", limit.limit).member("refused", limit.refused);
    writer.member("lastAt", limit.lastAt).member("nodeId", limit.nodeId).endObject();
}

} // namespace plexica::gateway
