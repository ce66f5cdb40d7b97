// SPDX-License-Identifier: GPL-3.0-or-later
// Traces through the running server (REST contract, section 6 "Traces"): W3C Trace Context, spans of calls and
// attempts, lists and documents, samples, and what an OpenTelemetry collector gets.
#include "common/clock.h"
#include "gateway/gatewayapi.h"

#include <QDateTime>
#include <QSet>

#include <atomic>
#include <memory>
#include <thread>

using namespace plexica;
using namespace plexica::test;

class TestGatewayTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallContinuesItsCallersTrace_data();
    void aCallContinuesItsCallersTrace();
    void stateGoesOnWhole();
    void aCallWithoutATraceBeginsOne();
    void attemptsAreSpansOfTheirOwn();
    void aTraceThroughPluginsIsATree();
    void refusalsAndKeptAnswersAreSpansToo();
    void listsAreFilteredAndPaged();
    void tenantsSeeTheirPartAlone();
    void aPluginNamedTracesIsReached();
    void ofManyCallsASampleIsKept();
    void aCollectorGetsSpans();
    void aCollectorMayAskForPatience();
    void aCollectorThatIsAwayHoldsNobodyUp_data();
    void aCollectorThatIsAwayHoldsNobodyUp();
    void theDemosReportsShowTheirWay();

private:
    static GatewayApi api() { return GatewayApi(sharedServer(QStringLiteral("SQLite")).port()); }
};

namespace {

const QString s = QStringLiteral("s");
const QByteArray traceId("4bf92f3577b34da6a3ce929d0e0e4736");
const QByteArray parentId("00f067aa0ba902b7");
const QByteArray traceparent = "00-" + traceId + '-' + parentId + "-01";

/// A trace of this test alone.
QByteArray newTraceId()
{
    static int count = 0;
    return QByteArray::number(QDateTime::currentMSecsSinceEpoch(), 16).rightJustified(16, 'a')
           + QByteArray::number(++count, 16).rightJustified(16, '0');
}

QByteArray parentOf(const QByteArray &id, const QByteArray &span = parentId)
{
    return "00-" + id + '-' + span + "-01";
}

QByteArray sentParent(StandInPlugin &plugin)
{
    return valuesIn(plugin.lastRequest(), "traceparent").value(0);
}

HttpReply traceOf(GatewayApi &api, const QByteArray &id)
{
    return api.look("traces/" + id);
}

/// An address at which nobody listens.
QString deadUrl()
{
    StandInPlugin gone;
    const QString url = gone.url();
    gone.stop();
    return url;
}

} // namespace

void TestGatewayTraces::aCallContinuesItsCallersTrace_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("proxy") << "proxy";
    QTest::newRow("headers of the call") << "headers";
    QTest::newRow("header of the request") << "request";
}

void TestGatewayTraces::aCallContinuesItsCallersTrace()
{
    QFETCH(QString, form);
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url());
    const QByteArray id = newTraceId();
    const QByteArray given = parentOf(id);
    if (form == u"proxy") {
        REQUIRE_STATUS(api.proxy(s, "GET", "/x", {}, {{"traceparent", given}}), 200);
    } else if (form == u"headers") {
        const QString headers = QStringLiteral("'headers':{'Traceparent':'%1'}").arg(QString::fromLatin1(given));
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x"), headers), 200);
    } else {
        REQUIRE_STATUS(api.client().send("POST", "/api/gateway/call", api.callBody(s, "GET", QStringLiteral("/x")),
                                         {{"Content-Type", "application/json"}, {"traceparent", given}}),
                       200);
    }
    const QByteArray sent = sentParent(plugin);
    QCOMPARE(sent.size(), 55);
    QVERIFY2(sent.startsWith("00-" + id + '-') && sent.endsWith("-01"), sent.constData());
    QVERIFY(sent.mid(36, 16) != parentId);
    const HttpReply trace = traceOf(api, id);
    REQUIRE_STATUS(trace, 200);
    QCOMPARE(trace.text("traceId").toLatin1(), id);
    QCOMPARE(trace.at(QStringLiteral("spans")).toArray().size(), 1);
    QCOMPARE(trace.text("spans.0.parentSpanId").toLatin1(), parentId);
    QCOMPARE(trace.text("spans.0.spanId").toLatin1(), sent.mid(36, 16));
    QCOMPARE(trace.text("spans.0.callerPluginId"), QStringLiteral("caller"));
    QCOMPARE(trace.text("spans.0.targetPluginId"), QStringLiteral("plugin-s"));
    QCOMPARE(trace.text("spans.0.serviceName"), s);
    QCOMPARE(trace.text("spans.0.endpoint"), QStringLiteral("GET /*"));
    QCOMPARE(trace.number("spans.0.status"), 200);
    QCOMPARE(trace.text("spans.0.cache"), QStringLiteral("NONE"));
    QVERIFY(!trace.text("spans.0.nodeId").isEmpty());
    QVERIFY(!trace.text("spans.0.requestId").isEmpty());
    QCOMPARE(trace.at(QStringLiteral("spans.0.attempts")).toArray().size(), 1);
    QCOMPARE(trace.text("spans.0.attempts.0.instanceId"), QStringLiteral("default"));
    QCOMPARE(trace.text("spans.0.attempts.0.outcome"), QStringLiteral("ANSWERED"));
    const HttpReply calls = api.look("calls", "traceId=" + id);
    QCOMPARE(calls.number("count"), 1);
    QCOMPARE(calls.text("calls.0.traceId").toLatin1(), id);
    QCOMPARE(calls.text("calls.0.nodeId"), trace.text("spans.0.nodeId"));
}

void TestGatewayTraces::stateGoesOnWhole()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url());
    REQUIRE_STATUS(
        api.proxy(s, "GET", "/x", {}, {{"traceparent", traceparent}, {"tracestate", "a=1,b=2"}, {"tracestate", "c=3"}}),
        200);
    QCOMPARE(valuesIn(plugin.lastRequest(), "tracestate"), (QByteArrayList{"a=1,b=2", "c=3"}));
    REQUIRE_STATUS(api.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(traceId).replace("-01", "-00")}}), 200);
    QVERIFY(sentParent(plugin).endsWith("-00")); // the caller does not record
}

void TestGatewayTraces::aCallWithoutATraceBeginsOne()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url());
    QSet<QByteArray> ids;
    for (int i = 0; i < 3; ++i) {
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x")), 200);
        const QByteArray id = sentParent(plugin).mid(3, 32);
        ids.insert(id);
        const HttpReply trace = traceOf(api, id);
        REQUIRE_STATUS(trace, 200);
        QVERIFY(trace.at(QStringLiteral("spans.0.parentSpanId")).isNull());
    }
    QCOMPARE(ids.size(), 3);
    const HttpReply unknown = traceOf(api, QByteArray(31, '1') + 'f');
    REQUIRE_STATUS(unknown, 404);
    QCOMPARE(unknown.text("code"), QStringLiteral("TRACE_NOT_FOUND"));
    REQUIRE_STATUS(traceOf(api, "no-id"), 404);
}

void TestGatewayTraces::attemptsAreSpansOfTheirOwn()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, deadUrl(), QStringLiteral("'instanceId':'dead'"));
    api.addService(s, plugin.url(), QStringLiteral("'instanceId':'good'"));
    for (int i = 0; i < 10; ++i) { // one of the first two meets the dead one first
        const QByteArray id = newTraceId();
        REQUIRE_STATUS(api.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(id)}}), 200);
        const HttpReply trace = traceOf(api, id);
        const auto attempts = trace.at(QStringLiteral("spans.0.attempts")).toArray();
        if (attempts.size() == 1)
            continue;
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(trace.text("spans.0.attempts.0.instanceId"), QStringLiteral("dead"));
        QCOMPARE(trace.text("spans.0.attempts.0.outcome"), QStringLiteral("CONNECTION_REFUSED"));
        QCOMPARE(trace.text("spans.0.attempts.1.instanceId"), QStringLiteral("good"));
        QCOMPARE(trace.number("spans.0.attempts.1.status"), 200);
        QVERIFY(trace.text("spans.0.attempts.0.spanId") != trace.text("spans.0.attempts.1.spanId"));
        // The plugin knows the call by the attempt that reached it, and so does the document.
        QCOMPARE(trace.text("spans.0.attempts.1.spanId").toLatin1(), sentParent(plugin).mid(36, 16));
        QCOMPARE(trace.text("spans.0.spanId"), trace.text("spans.0.attempts.1.spanId"));
        return;
    }
    QFAIL("nobody met the dead instance");
}

void TestGatewayTraces::aTraceThroughPluginsIsATree()
{
    GatewayApi api = TestGatewayTraces::api();
    // "a" calls "b" and "c" through the gateway, in the trace that it was called in.
    StandInPlugin b;
    StandInPlugin c;
    StandInPlugin a([&api](QTcpSocket *socket, const QByteArray &request) {
        GatewayApi own(api.port(), api.tenant());
        const QByteArray parent = valuesIn(request, "traceparent").value(0);
        for (const char *next : {"b", "c"})
            own.proxy(QString::fromLatin1(next), "GET", "/x", {}, {{"traceparent", parent}});
        socket->write(RawUpstream::ok("{}"));
    });
    api.addService(QStringLiteral("a"), a.url());
    api.addService(QStringLiteral("b"), b.url());
    api.addService(QStringLiteral("c"), c.url());
    const QByteArray id = newTraceId();
    REQUIRE_STATUS(api.proxy(QStringLiteral("a"), "GET", "/x", {}, {{"traceparent", parentOf(id)}}), 200);
    const HttpReply trace = traceOf(api, id);
    REQUIRE_STATUS(trace, 200);
    const auto spans = trace.at(QStringLiteral("spans")).toArray();
    QCOMPARE(spans.size(), 3);
    QCOMPARE(trace.text("spans.0.serviceName"), QStringLiteral("a"));
    QCOMPARE(trace.text("spans.0.parentSpanId").toLatin1(), parentId);
    QCOMPARE(trace.text("spans.1.serviceName"), QStringLiteral("b"));
    QCOMPARE(trace.text("spans.2.serviceName"), QStringLiteral("c"));
    QCOMPARE(trace.text("spans.1.parentSpanId"), trace.text("spans.0.spanId"));
    QCOMPARE(trace.text("spans.2.parentSpanId"), trace.text("spans.0.spanId"));
    QVERIFY(trace.text("spans.0.startedAt") <= trace.text("spans.1.startedAt"));
    const HttpReply list = api.look("traces", "service=c");
    QCOMPARE(list.number("count"), 1);
    QCOMPARE(list.text("traces.0.traceId").toLatin1(), id);
    QCOMPARE(list.number("traces.0.spanCount"), 3);
    QCOMPARE(list.text("traces.0.serviceName"), QStringLiteral("a")); // where it begins
    QCOMPARE(list.at(QStringLiteral("traces.0.services")).toArray().size(), 3);
}

void TestGatewayTraces::refusalsAndKeptAnswersAreSpansToo()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url(),
                   QStringLiteral("'endpoints':[{'method':'GET','path':'/kept','metadata':{'cacheTTL':60}}]"));
    const QByteArray id = newTraceId();
    const HttpHeaders traced{{"traceparent", parentOf(id)}};
    REQUIRE_STATUS(api.proxy(s, "GET", "/kept", {}, traced), 200);
    REQUIRE_STATUS(api.proxy(s, "GET", "/kept", {}, traced), 200);
    REQUIRE_STATUS(api.proxy(s, "GET", "/nowhere", {}, traced), 404);
    REQUIRE_STATUS(api.proxy(QStringLiteral("nobody"), "GET", "/x", {}, traced), 404);
    REQUIRE_STATUS(api.proxy(s, "GET", "/a/../b", {}, traced), 400); // before its headers are looked at
    const HttpReply trace = traceOf(api, id);
    QCOMPARE(trace.at(QStringLiteral("spans")).toArray().size(), 5);
    QCOMPARE(trace.text("spans.0.cache"), QStringLiteral("MISS"));
    QCOMPARE(trace.text("spans.1.cache"), QStringLiteral("HIT"));
    QVERIFY(trace.at(QStringLiteral("spans.1.attempts")).toArray().empty());
    QCOMPARE(trace.text("spans.2.code"), QStringLiteral("ENDPOINT_NOT_FOUND"));
    QCOMPARE(trace.text("spans.3.code"), QStringLiteral("SERVICE_NOT_FOUND"));
    QCOMPARE(trace.text("spans.4.code"), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(api.look("traces").number("traces.0.errorCount"), 3);
}

void TestGatewayTraces::listsAreFilteredAndPaged()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        const bool slow = requestLine(request).contains("/slow");
        QTimer::singleShot(slow ? 150 : 0, socket, [socket, request] {
            socket->write(requestLine(request).contains("/bad")
                              ? QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
                              : RawUpstream::ok("{}"));
        });
    });
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url());
    const QByteArray before = toRfc3339(currentTime());
    REQUIRE_STATUS(api.proxy(s, "GET", "/quick"), 200);
    REQUIRE_STATUS(api.proxy(s, "GET", "/slow"), 200);
    REQUIRE_STATUS(api.proxy(s, "GET", "/bad"), 500);
    const auto count = [&api](const QByteArray &query) { return api.look("traces", query).number("count"); };
    QCOMPARE(count({}), 3);
    QCOMPARE(count("minDuration=100"), 1);
    QCOMPARE(count("minDuration=100ms"), 1);
    QCOMPARE(count("minDuration=0.1s"), 1);
    QCOMPARE(count("failed=true"), 1);
    QCOMPARE(count("failed=false"), 2);
    QCOMPARE(count("failed=true&minDuration=100"), 0);
    QCOMPARE(count("service=s"), 3);
    QCOMPARE(count("service=other"), 0);
    QCOMPARE(count("since=" + before), 3);
    QCOMPARE(count("since=2999-01-01T00:00:00.000Z"), 0);
    for (const char *wrong :
         {"minDuration=long", "minDuration=-1", "failed=maybe", "since=yesterday", "limit=0", "cursor=bm8"})
        REQUIRE_STATUS(api.look("traces", wrong), 400);
    const HttpReply all = api.look("traces");
    QCOMPARE(all.at(QStringLiteral("sampled")).toBool(), false);
    QVERIFY(all.at(QStringLiteral("callsPerSecond")).toDouble().value_or(0) > 0);
    QByteArray cursor;
    QSet<QString> seen;
    for (int i = 0; i < 3; ++i) {
        const HttpReply page =
            api.look("traces", "service=s&limit=1" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
        seen.insert(page.text("traces.0.traceId"));
        cursor = page.text("nextCursor").toLatin1();
        QCOMPARE(cursor.isEmpty(), i == 2);
        if (i == 0)
            REQUIRE_STATUS(api.proxy(s, "GET", "/quick"), 200); // a newer one moves no page
    }
    QCOMPARE(seen.size(), 3);
}

void TestGatewayTraces::tenantsSeeTheirPartAlone()
{
    StandInPlugin plugin;
    GatewayApi one = TestGatewayTraces::api();
    GatewayApi other = TestGatewayTraces::api();
    one.addService(s, plugin.url());
    other.addService(s, plugin.url());
    const QByteArray shared = newTraceId();
    REQUIRE_STATUS(one.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(shared)}}), 200);
    const QByteArray own = newTraceId();
    REQUIRE_STATUS(other.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(shared)}}), 200);
    REQUIRE_STATUS(other.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(own)}}), 200);
    QCOMPARE(traceOf(one, shared).at(QStringLiteral("spans")).toArray().size(), 1);
    REQUIRE_STATUS(traceOf(one, own), 404);
    QCOMPARE(one.look("traces").number("count"), 1);
    QCOMPARE(one.look("calls", "traceId=" + own).number("count"), 0);
}

void TestGatewayTraces::aPluginNamedTracesIsReached()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraces::api();
    const QString hex = QString::fromLatin1(traceId);
    for (const QString &name : {QStringLiteral("t"), hex}) {
        const QString body = QStringLiteral("{'tenantId':'%1','pluginId':'traces','serviceName':'%2','version':'1.0.0',"
                                            "'baseUrl':'%3','endpoints':[{'method':'GET','path':'/*'}]}")
                                 .arg(QString::fromLatin1(api.tenant()), name, plugin.url());
        REQUIRE_STATUS(api.client().post("/api/services/register", q(body)), 201);
        REQUIRE_STATUS(api.client().send("GET", "/api/gateway/traces/" + name.toLatin1() + "/x", {},
                                         {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}}),
                       200);
    }
    QCOMPARE(plugin.count(), 2);
}

void TestGatewayTraces::ofManyCallsASampleIsKept()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(requestLine(request).contains("/bad") ? QByteArray("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")
                                                            : RawUpstream::ok("{}"));
    });
    GatewayApi api = TestGatewayTraces::api();
    api.addService(s, plugin.url());
    constexpr int clients = 8;
    constexpr int calls = 400;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&api, i] {
            GatewayApi own(api.port(), api.tenant());
            for (int n = 0; n < calls; ++n)
                own.proxy(s, "GET", i == 0 && n % 100 == 50 ? "/bad" : "/x");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const HttpReply pairs = api.look("pairs");
    QCOMPARE(pairs.number("pairs.0.calls"), clients * calls); // counts are exact
    QCOMPARE(pairs.number("pairs.0.errors"), 4);
    const HttpReply list = api.look("traces", "limit=1000");
    QVERIFY2(list.at(QStringLiteral("sampled")).toBool(), "fewer than 200 calls a second went through");
    QVERIFY(list.number("count") < clients * calls);
    QVERIFY(list.number("count") >= 150); // of 200; calls of the tests before may have been in the same second
    QCOMPARE(api.look("traces", "failed=true").number("count"), 4); // those are kept before others
    QVERIFY(api.look("calls").at(QStringLiteral("sampled")).toBool());
    QVERIFY(!TestGatewayTraces::api().look("calls").at(QStringLiteral("sampled")).toBool()); // another tenant's
}

// ---- OpenTelemetry ---------------------------------------------------------------------------------------------

namespace {

/// A node that tells a collector, with a service "s" at `plugin`.
struct ToldNode
{
    explicit ToldNode(const QString &collector)
    {
        ServerOptions options;
        options.settings = {QStringLiteral("gateway.otlp.endpoint=%1/").arg(collector),
                            QStringLiteral("gateway.otlp.headers=authorization=Bearer secret,x-own=1"),
                            QStringLiteral("health.probeInterval=1h")};
        server = std::make_unique<ServerProcess>(options);
        if (!server->start())
            qFatal("plexica-server does not start: %s", qUtf8Printable(server->errors()));
        api = std::make_unique<GatewayApi>(server->port());
    }
    QByteArray metrics() { return api->client().get("/metrics").body; }
    std::unique_ptr<ServerProcess> server;
    std::unique_ptr<GatewayApi> api;
};

/// The value of an attribute of a span or resource, as text.
QString attributeOf(const JsonValue &owner, const char *name)
{
    const JsonValue attributes = jsonAt(owner, QStringLiteral("attributes"));
    for (const JsonValue &attribute : attributes.toArray()) {
        if (jsonAt(attribute, QStringLiteral("key")).toString() == QLatin1String(name)) {
            const JsonValue text = jsonAt(attribute, QStringLiteral("value.stringValue"));
            return text.isString() ? text.toString() : jsonAt(attribute, QStringLiteral("value.intValue")).toString();
        }
    }
    return {};
}

/// -1: it is not there.
qint64 metricOf(const QByteArray &metrics, const QByteArray &name)
{
    for (const QByteArray &line : metrics.split('\n')) {
        if (line.startsWith(name + ' '))
            return qint64(line.mid(name.size() + 1).toDouble());
    }
    return -1;
}

JsonValue bodyOf(const QByteArray &request)
{
    return parseJson(request.mid(request.indexOf("\r\n\r\n") + 4)).value_or(JsonValue());
}

} // namespace

void TestGatewayTraces::aCollectorGetsSpans()
{
    StandInPlugin plugin;
    StandInPlugin collector;
    ToldNode node(collector.url());
    node.api->addService(s, plugin.url(), QStringLiteral("'endpoints':[{'method':'GET','path':'/products/:id'}]"));
    const QByteArray id = newTraceId();
    const HttpHeaders traced{{"traceparent", parentOf(id)}};
    REQUIRE_STATUS(node.api->proxy(s, "GET", "/products/7", {}, traced), 200);
    REQUIRE_STATUS(node.api->proxy(s, "GET", "/secret-path", {}, traced), 404);
    std::vector<JsonValue> spans;
    JsonValue resource;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            spans.clear();
            for (const QByteArray &request : collector.requests()) {
                const JsonValue body = bodyOf(request);
                resource = jsonAt(body, QStringLiteral("resourceSpans.0.resource"));
                const JsonValue sent = jsonAt(body, QStringLiteral("resourceSpans.0.scopeSpans.0.spans"));
                for (const JsonValue &span : sent.toArray())
                    spans.push_back(span);
            }
            return spans.size() == 3;
        }(),
        10'000);
    const QByteArray request = collector.requests().first();
    QCOMPARE(requestLine(request), "POST /v1/traces HTTP/1.1");
    QCOMPARE(valuesIn(request, "Content-Type"), QByteArrayList{"application/json"});
    QCOMPARE(valuesIn(request, "authorization"), QByteArrayList{"Bearer secret"});
    QCOMPARE(valuesIn(request, "x-own"), QByteArrayList{"1"});
    QCOMPARE(attributeOf(resource, "service.name"), QStringLiteral("plexica-gateway"));
    QVERIFY(!attributeOf(resource, "service.version").isEmpty());
    QVERIFY(!attributeOf(resource, "service.instance.id").isEmpty());

    const auto text = [](const JsonValue &span, const char *name) {
        return jsonAt(span, QString::fromLatin1(name)).toString();
    };
    const JsonValue &call = spans[0];
    const JsonValue &attempt = spans[1];
    QCOMPARE(text(call, "traceId").toLatin1(), id);
    QCOMPARE(text(call, "parentSpanId").toLatin1(), parentId);
    QCOMPARE(jsonAt(call, QStringLiteral("kind")).toInteger(), 2);
    QCOMPARE(text(call, "name"), QStringLiteral("GET /products/:id"));
    QCOMPARE(attributeOf(call, "http.request.method"), QStringLiteral("GET"));
    QCOMPARE(attributeOf(call, "http.route"), QStringLiteral("/products/:id"));
    QCOMPARE(attributeOf(call, "http.response.status_code"), QStringLiteral("200"));
    QCOMPARE(text(attempt, "parentSpanId"), text(call, "spanId"));
    QCOMPARE(text(attempt, "spanId").toLatin1(), sentParent(plugin).mid(36, 16));
    QCOMPARE(jsonAt(attempt, QStringLiteral("kind")).toInteger(), 3);
    const qint64 begin = text(call, "startTimeUnixNano").toLongLong();
    const qint64 end = text(call, "endTimeUnixNano").toLongLong();
    QVERIFY(begin > 1'600'000'000'000'000'000 && begin <= text(attempt, "startTimeUnixNano").toLongLong());
    QVERIFY(end >= text(attempt, "endTimeUnixNano").toLongLong());
    QCOMPARE(text(spans[2], "name"), QStringLiteral("GET"));
    for (const QByteArray &sent : collector.requests())
        QVERIFY(!sent.contains("secret-path") && !sent.contains("/products/7")); // patterns instead of paths
    QVERIFY(node.metrics().contains("plexica_otlp_spans_total{outcome=\"exported\"} 3"));
    const HttpReply settings = node.api->client().get("/api/settings");
    QVERIFY(!settings.body.contains("Bearer secret"));
    QVERIFY(settings.body.contains("authorization"));
}

void TestGatewayTraces::aCollectorMayAskForPatience()
{
    std::atomic<int> answered = 0;
    StandInPlugin plugin;
    StandInPlugin collector([&answered](QTcpSocket *socket, const QByteArray &) {
        const int number = answered++;
        socket->write(number == 0   ? QByteArray("HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n")
                      : number == 1 ? QByteArray("HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n")
                      : number == 2 ? RawUpstream::ok("{\"partialSuccess\":{\"rejectedSpans\":\"1\"}}")
                                    : QByteArray("HTTP/1.1 400 No\r\nContent-Length: 0\r\n\r\n"));
    });
    ToldNode node(collector.url());
    node.api->addService(s, plugin.url());
    REQUIRE_STATUS(node.api->proxy(s, "GET", "/x"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), 3, 20'000); // the same spans each time
    const QByteArrayList requests = collector.requests();
    QCOMPARE(bodyOf(requests[0]).toJson(), bodyOf(requests[2]).toJson());
    QTRY_VERIFY(node.metrics().contains("plexica_otlp_spans_total{outcome=\"dropped\"} 1"));
    QVERIFY(node.metrics().contains("plexica_otlp_spans_total{outcome=\"exported\"} 1"));
    REQUIRE_STATUS(node.api->proxy(s, "GET", "/x"), 200); // what is refused for good is sent once
    QTRY_VERIFY_WITH_TIMEOUT(node.metrics().contains("plexica_otlp_spans_total{outcome=\"dropped\"} 3"), 10'000);
    QCOMPARE(answered.load(), 4);
    QVERIFY(node.metrics().contains("plexica_otlp_failed_requests_total 3"));
}

void TestGatewayTraces::aCollectorThatIsAwayHoldsNobodyUp_data()
{
    QTest::addColumn<bool>("listens");
    QTest::addColumn<int>("after"); // milliseconds until it answers
    QTest::newRow("down") << false << 0;
    QTest::newRow("never answers") << true << 3'600'000;
    QTest::newRow("slow") << true << 1'500;
}

void TestGatewayTraces::aCollectorThatIsAwayHoldsNobodyUp()
{
    QFETCH(bool, listens);
    QFETCH(int, after);
    StandInPlugin plugin;
    StandInPlugin collector([after](QTcpSocket *socket, const QByteArray &) {
        QTimer::singleShot(after, socket, [socket] { socket->write(RawUpstream::ok("{}")); });
    });
    const QString url = collector.url();
    if (!listens)
        collector.stop();
    ToldNode node(url);
    node.api->addService(s, plugin.url());
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    constexpr int clients = 4;
    constexpr int calls = 500;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&] {
            GatewayApi own(node.api->port(), node.api->tenant());
            for (int n = 0; n < calls; ++n)
                good += own.proxy(s, "GET", "/x").status == 200;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), clients * calls);
    const auto metric = [&node](const QByteArray &name) { return metricOf(node.metrics(), name); };
    const QByteArray exported("plexica_otlp_spans_total{outcome=\"exported\"}");
    QCOMPARE(metric("plexica_queue_limit{queue=\"otlp_calls\"}"), 2'048);
    const qint64 waiting = metric("plexica_queue_length{queue=\"otlp_calls\"}");
    QVERIFY2(waiting >= (after == 1'500 ? 0 : 1) && waiting <= 2'048, qPrintable(QString::number(waiting)));
    if (after == 1'500)
        QTRY_VERIFY_WITH_TIMEOUT(metric(exported) > 0, 20'000);
    else
        QCOMPARE(metric(exported), 0);
    QCOMPARE(node.server->stop(), 0);
}

void TestGatewayTraces::theDemosReportsShowTheirWay()
{
    ServerOptions options;
    options.arguments = {QStringLiteral("--demo")};
    ServerProcess server(options);
    QVERIFY(server.start());
    HttpClient client(server.port());
    QString id;
    const auto find = [&] {
        const JsonValue list =
            client.get("/api/gateway/traces?service=reports.generator&failed=false").at(QStringLiteral("traces"));
        for (const JsonValue &trace : list.toArray()) {
            if (jsonAt(trace, QStringLiteral("spanCount")).toInteger() == 3)
                id = jsonAt(trace, QStringLiteral("traceId")).toString();
        }
        return !id.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), 60'000);
    const HttpReply trace = client.get("/api/gateway/traces/" + id.toLatin1());
    QCOMPARE(trace.text("spans.0.serviceName"), QStringLiteral("reports.generator"));
    QSet<QString> asked;
    for (const char *number : {"1", "2"}) {
        const QByteArray span = QByteArray("spans.") + number;
        QCOMPARE(trace.text((span + ".callerPluginId").constData()), QStringLiteral("plugin-reports"));
        QCOMPARE(trace.text((span + ".parentSpanId").constData()), trace.text("spans.0.spanId"));
        asked.insert(trace.text((span + ".targetPluginId").constData()));
    }
    QCOMPARE(asked, (QSet<QString>{QStringLiteral("plugin-inventory"), QStringLiteral("plugin-crm")}));
}

QTEST_GUILESS_MAIN(TestGatewayTraces)
#include "tst_gatewaytraces.moc"
