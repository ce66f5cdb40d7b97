// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway does with many calls, through the running server: limits, cache, retries, balancing over instances,
// circuits, deadlines.
#include "gateway/gatewayapi.h"

#include <QElapsedTimer>
#include <QThread>

#include <thread>

using namespace plexica;
using namespace plexica::test;

class TestGatewayTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateLimitsCountPerCaller();
    void endpointLimitsStandBesideTheServices();
    void aTenantsCallsAreLimitedTogether();
    void bytesOfBodiesStandBesideCalls();
    void answersAreCached();
    void cachedAnswersAreApart();
    void keptAnswersAreTheCallersOwnUnlessShared();
    void manyCallersOfAColdKeyWaitForOneCall();
    void aRequestMayAskAnew_data();
    void aRequestMayAskAnew();
    void aWriteEndsWhatIsKeptOfItsPath();
    void aGetIsTriedOnAnotherInstance();
    void garbageIsNotAskedForAgain();
    void aPostIsTriedOnce();
    void aPostIsDeliveredAtMostOnceIn200Tries();
    void aSlowInstanceGetsLess();
    void aDeadInstanceIsLeftOutAndTriedAgain();
    void aCircuitOpensAndIsReset();
    void fiftyCallsInFlightAndTheRestWaits();
    void placesAreLimitedByTargetCallerAndTenant();
    void waitingCountsInTheDeadline();
    void whatTheCallerCausedOpensNoCircuit_data();
    void whatTheCallerCausedOpensNoCircuit();
    void aSlowUploadIsItsCallersFault_data();
    void aSlowUploadIsItsCallersFault();
    void aSlowPluginIsNotItsCallersFault();
    void aCallerThatStopsReadingIsWaitedFor();
    void theProxyTakesACallersOwnDeadline();
    void streamsOutliveTheDeadline();
    void placesAreGivenOn();
    void deadlinesHold();
    void callersThatLeaveFreeEverything_data();
    void callersThatLeaveFreeEverything();
    void aStuckPluginHoldsUpNobodyElse();

private:
    static GatewayApi api() { return GatewayApi(sharedServer(QStringLiteral("SQLite")).port()); }
};

namespace {

const QString s = QStringLiteral("s");

StandInPlugin::Script saying(const QByteArray &body)
{
    return [body](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok(body)); };
}

StandInPlugin::Script delayed(int milliseconds)
{
    return [milliseconds](QTcpSocket *socket, const QByteArray &) {
        QTimer::singleShot(milliseconds, socket, [socket] { socket->write(RawUpstream::ok("late")); });
    };
}

StandInPlugin::Script silent()
{
    return [](QTcpSocket *, const QByteArray &) {};
}

/// Registers a further instance of service "s".
void addInstance(GatewayApi &api, const QString &instance, const QString &url, const QString &more = {})
{
    api.addService(s, url,
                   QStringLiteral("'instanceId':'%1'").arg(instance) + (more.isEmpty() ? QString() : u',' + more));
}

/// Calls from `clients` connections at once until each made `calls`; statuses with their counts.
QHash<int, int> callAtOnce(const GatewayApi &api, int clients, int calls, const QByteArray &path = "/x")
{
    QMutex mutex;
    QHash<int, int> statuses;
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&] {
            GatewayApi own(api.port(), api.tenant());
            for (int n = 0; n < calls; ++n) {
                const int status = own.proxy(s, "GET", path).status;
                const QMutexLocker locker(&mutex);
                ++statuses[status];
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return statuses;
}

} // namespace

void TestGatewayTraffic::rateLimitsCountPerCaller()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(), QStringLiteral("'metadata':{'rateLimit':3}"));
    for (int i = 0; i < 3; ++i)
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x")), 200);
    const HttpReply refused = api.call(s, "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(refused, 429);
    QCOMPARE(refused.text("code"), QStringLiteral("RATE_LIMITED"));
    QCOMPARE(refused.text("details.limit"), QStringLiteral("service"));
    const int seconds = refused.header("Retry-After").toInt();
    QVERIFY2(seconds >= 1 && seconds <= 61, refused.header("Retry-After").constData());
    REQUIRE_STATUS(api.proxy(s, "GET", "/x"), 429); // the same caller by the other form
    REQUIRE_STATUS(api.explain(s, "GET", QStringLiteral("/x")), 200);
    QCOMPARE(api.explain(s, "GET", QStringLiteral("/x")).text("refusal.code"), QStringLiteral("RATE_LIMITED"));
    const QByteArray other = api.callBody(s, "GET", QStringLiteral("/x")).replace("\"caller\"", "\"other\"");
    REQUIRE_STATUS(api.client().post("/api/gateway/call", other), 200);
    QCOMPARE(plugin.count(), 4);
    const HttpReply limits = api.look("limits");
    QCOMPARE(limits.text("limits.0.limit"), QStringLiteral("service"));
    QCOMPARE(limits.number("limits.0.refused"), 2);
}

void TestGatewayTraffic::endpointLimitsStandBesideTheServices()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(),
                   QStringLiteral("'metadata':{'rateLimit':4},'endpoints':[{'method':'GET','path':'/"
                                  "a','metadata':{'rateLimit':1}},{'method':'GET','path':'/b'}]"));
    REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/a")), 200);
    const HttpReply refused = api.call(s, "GET", QStringLiteral("/a"));
    REQUIRE_STATUS(refused, 429);
    QCOMPARE(refused.text("details.limit"), QStringLiteral("endpoint"));
    for (int i = 0; i < 3; ++i) // what was refused took nothing from the service's
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/b")), 200);
    REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/b")), 429);
}

void TestGatewayTraffic::aTenantsCallsAreLimitedTogether()
{
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.tenantRateLimit=3")};
    ServerProcess server(options);
    QVERIFY(server.start());
    StandInPlugin plugin;
    GatewayApi api(server.port());
    api.addService(s, plugin.url());
    api.addService(QStringLiteral("other"), plugin.url());
    for (int i = 0; i < 3; ++i)
        REQUIRE_STATUS(api.call(i == 0 ? s : QStringLiteral("other"), "GET", QStringLiteral("/x")), 200);
    const HttpReply refused = api.call(s, "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(refused, 429);
    QCOMPARE(refused.text("details.limit"), QStringLiteral("tenant"));
    QVERIFY2(refused.text("message").contains(QString::fromLatin1(api.tenant())), qPrintable(refused.text("message")));
    const int seconds = refused.header("Retry-After").toInt();
    QVERIFY2(seconds >= 1 && seconds <= 61, refused.header("Retry-After").constData());
    QCOMPARE(api.explain(s, "GET", QStringLiteral("/x")).text("refusal.code"), QStringLiteral("RATE_LIMITED"));
    QCOMPARE(api.look("limits").text("limits.0.limit"), QStringLiteral("tenant"));
    GatewayApi neighbour(server.port()); // another tenant
    neighbour.addService(s, plugin.url());
    REQUIRE_STATUS(neighbour.call(s, "GET", QStringLiteral("/x")), 200);
    QCOMPARE(plugin.count(), 4);
}

/// Of requests as their callers sent them, of answers as they got them, whole or streamed, kept or refused.
void TestGatewayTraffic::bytesOfBodiesStandBesideCalls()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray line = requestLine(request);
        socket->write(line.contains("/gone")     ? QByteArray("HTTP/1.1 500 No\r\nContent-Length: 4\r\n\r\nfail")
                      : line.contains("/chunks") ? QByteArray(
                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                                                 : RawUpstream::ok(QByteArray(1'000, 'x')));
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(), QStringLiteral("'metadata':{'cacheTTL':60}"));
    qint64 in = 0;
    qint64 out = 0;
    const auto counted = [&] {
        const HttpReply pairs = api.look("pairs");
        return QStringLiteral("%1 %2").arg(pairs.number("pairs.0.bytesIn")).arg(pairs.number("pairs.0.bytesOut"));
    };
    const auto wanted = [&] { return QStringLiteral("%1 %2").arg(in).arg(out); };
    REQUIRE_STATUS(api.proxy(s, "POST", "/x", QByteArray(300, 'b')), 200);
    in += 300;
    out += 1'000;
    QCOMPARE(counted(), wanted());
    REQUIRE_STATUS(api.call(s, "POST", QStringLiteral("/x"), QStringLiteral("'body':{'a':1}")), 200);
    in += 7; // {"a":1}
    out += 1'000;
    QCOMPARE(counted(), wanted());
    for (int i = 0; i < 2; ++i) { // the second by the cache
        REQUIRE_STATUS(api.proxy(s, "GET", "/kept"), 200);
        out += 1'000;
    }
    QCOMPARE(plugin.count(), 3);
    QCOMPARE(counted(), wanted());
    REQUIRE_STATUS(api.proxy(s, "GET", "/chunks"), 200);
    out += 5;
    REQUIRE_STATUS(api.proxy(s, "DELETE", "/gone"), 500);
    out += 4;
    QCOMPARE(counted(), wanted());
    // Larger than what is read at once: it is passed on as it comes.
    REQUIRE_STATUS(api.proxy(s, "PUT", "/large", QByteArray(1'500'000, 'l')), 200);
    in += 1'500'000;
    out += 1'000;
    QCOMPARE(counted(), wanted());
    REQUIRE_STATUS(api.proxy(s, "PATCH", "/x?a=1", QByteArray(50, 'p')), 200);
    in += 50;
    out += 1'000;
    QCOMPARE(counted(), wanted());
    const HttpReply graph = api.client().get("/api/tenants/" + api.tenant() + "/graph");
    QCOMPARE(graph.number("edges.0.bytesIn"), in);
    QCOMPARE(graph.number("edges.0.bytesOut"), out);
}

void TestGatewayTraffic::answersAreCached()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray line = requestLine(request);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n"
                      + QByteArray(line.contains("private") ? "Cache-Control: private\r\n" : "") + "\r\nyes");
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(),
                   QStringLiteral("'metadata':{'cacheTTL':60},'endpoints':[{'method':'GET','path':'/"
                                  "a'},{'method':'GET','path':'/private'},{'method':'POST','path':'/a'},"
                                  "{'method':'GET','path':'/never','metadata':{'cacheTTL':0}}]"));
    const HttpReply first = api.proxy(s, "GET", "/a");
    QCOMPARE(first.header("X-Cache"), "MISS");
    const HttpReply second = api.proxy(s, "GET", "/a");
    QCOMPARE(second.header("X-Cache"), "HIT");
    QCOMPARE(second.body, "yes");
    QCOMPARE(second.header("Content-Type"), "text/plain");
    const HttpReply called = api.call(s, "GET", QStringLiteral("/a")); // one cache for both forms
    QCOMPARE(called.header("X-Cache"), "HIT");
    QVERIFY(called.at(QStringLiteral("metadata.cached")).toBool());
    QCOMPARE(called.number("metadata.attempts"), 0);
    QCOMPARE(called.text("data"), QStringLiteral("yes"));
    QCOMPARE(plugin.count(), 1);
    QCOMPARE(api.proxy(s, "GET", "/a?other=1").header("X-Cache"), "MISS");
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(api.proxy(s, "GET", "/private").header("X-Cache"), "MISS");
        QVERIFY(!api.proxy(s, "GET", "/never").hasHeader("X-Cache"));
        QVERIFY(!api.proxy(s, "POST", "/a").hasHeader("X-Cache"));
        QCOMPARE(api.proxy(s, "GET", "/a", {}, {{"Authorization", "Bearer a"}}).status, 200);
    }
    QCOMPARE(api.look("calls").text("calls.0.cache"),
             QStringLiteral("NONE")); // of the GET with credentials: it has no part in this
    // A service that changes forgets.
    api.addService(s, plugin.url(),
                   QStringLiteral("'metadata':{'cacheTTL':61},'endpoints':[{'method':'GET','path':'/a'}]"));
    QCOMPARE(api.proxy(s, "GET", "/a").header("X-Cache"), "MISS");
}

void TestGatewayTraffic::cachedAnswersAreApart()
{
    StandInPlugin plugin;
    const QString cached = QStringLiteral("'metadata':{'cacheTTL':60}");
    GatewayApi one = TestGatewayTraffic::api();
    GatewayApi other = TestGatewayTraffic::api();
    one.addService(s, plugin.url(), cached);
    other.addService(s, plugin.url(), cached);
    QCOMPARE(one.proxy(s, "GET", "/a").header("X-Cache"), "MISS");
    QCOMPARE(other.proxy(s, "GET", "/a").header("X-Cache"), "MISS"); // tenants
    // Callers with other permissions.
    REQUIRE_STATUS(
        one.client().post("/api/plugins/install",
                          q("{'tenantId':'" + one.tenant()
                            + "','manifest':{'id':'rich','name':'Rich','version':'1.0.0','permissions':['x'],"
                              "'api':{'services':[],'dependencies':[]}}}")),
        201);
    const HttpHeaders rich{{"X-Tenant-ID", one.tenant()}, {"X-Caller-Plugin-ID", "rich"}};
    QCOMPARE(one.client().send("GET", one.proxyTarget(s, "/a"), {}, rich).header("X-Cache"), "MISS");
    QCOMPARE(one.client().send("GET", one.proxyTarget(s, "/a"), {}, rich).header("X-Cache"), "HIT");
}

void TestGatewayTraffic::keptAnswersAreTheCallersOwnUnlessShared()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(),
                   QStringLiteral("'metadata':{'cacheTTL':60},'endpoints':[{'method':'GET','path':'/own'},"
                                  "{'method':'GET','path':'/shared','metadata':{'cacheShared':true}}]"));
    const HttpHeaders other{{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "other"}};
    for (const char *path : {"/own", "/shared"}) {
        QCOMPARE(api.proxy(s, "GET", path).header("X-Cache"), "MISS");
        QCOMPARE(api.client().send("GET", api.proxyTarget(s, path), {}, other).header("X-Cache"),
                 QByteArray(path) == "/own" ? "MISS" : "HIT");
        QVERIFY(!api.proxy(s, "GET", path, {}, {{"X-API-Key", "k"}}).hasHeader("X-Cache"));
        QVERIFY(!api.proxy(s, "GET", path, {}, {{"Cookie", "k=v"}}).hasHeader("X-Cache"));
    }
}

void TestGatewayTraffic::manyCallersOfAColdKeyWaitForOneCall()
{
    StandInPlugin plugin(delayed(400));
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(), QStringLiteral("'metadata':{'cacheTTL':60}"));
    QCOMPARE(callAtOnce(api, 120, 1).value(200), 120);
    QCOMPARE(plugin.count(), 1);
    // The one that is waited for leaves: another takes its place.
    plugin.forget();
    auto leaving = std::make_unique<HttpClient>(api.port());
    const HttpHeaders headers{{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}};
    QVERIFY(leaving->begin("GET", api.proxyTarget(s, "/y"), {}, headers));
    QTRY_COMPARE(plugin.count(), 1);
    HttpClient waiting(api.port());
    QVERIFY(waiting.begin("GET", api.proxyTarget(s, "/y"), {}, headers));
    leaving.reset();
    REQUIRE_STATUS(waiting.finish(), 200);
    QCOMPARE(plugin.count(), 2);
}

void TestGatewayTraffic::aRequestMayAskAnew_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no-cache") << QByteArray("Cache-Control") << QByteArray("no-cache");
    QTest::newRow("among others") << QByteArray("cache-control") << QByteArray("max-stale, No-Cache");
    QTest::newRow("max-age=0") << QByteArray("Cache-Control") << QByteArray("max-age = 0");
    QTest::newRow("Pragma") << QByteArray("Pragma") << QByteArray("no-cache");
}

void TestGatewayTraffic::aRequestMayAskAnew()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    std::atomic<int> version = 1;
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawUpstream::ok("v" + QByteArray::number(version)));
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(), QStringLiteral("'metadata':{'cacheTTL':60}"));
    QCOMPARE(api.proxy(s, "GET", "/a").body, "v1");
    version = 2;
    QCOMPARE(api.proxy(s, "GET", "/a").body, "v1");
    const HttpReply anew = api.proxy(s, "GET", "/a", {}, {{name, value}});
    QCOMPARE(anew.body, "v2");
    QCOMPARE(anew.header("X-Cache"), "MISS");
    const HttpReply after = api.proxy(s, "GET", "/a"); // the newer answer is kept
    QCOMPARE(after.body, "v2");
    QCOMPARE(after.header("X-Cache"), "HIT");
}

void TestGatewayTraffic::aWriteEndsWhatIsKeptOfItsPath()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(requestLine(request).contains("refused")
                          ? QByteArray("HTTP/1.1 409 X\r\nContent-Length: 0\r\n\r\n")
                          : RawUpstream::ok("{}"));
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url(), QStringLiteral("'metadata':{'cacheTTL':60}"));
    const auto cache = [&](const char *path) { return api.proxy(s, "GET", path).header("X-Cache"); };
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        for (const char *path : {"/a", "/a?x=1", "/b"})
            cache(path);
        QCOMPARE(cache("/a"), "HIT");
        QCOMPARE(cache("/a?x=1"), "HIT");
        REQUIRE_STATUS(api.proxy(s, method, "/a?refused"), 409);
        QCOMPARE(cache("/a"), "HIT");
        REQUIRE_STATUS(api.proxy(s, method, "/%61?y=2"), 200); // the same path in another spelling
        QCOMPARE(cache("/a"), "MISS");
        QCOMPARE(cache("/a?x=1"), "MISS");
        QCOMPARE(cache("/b"), "HIT");
    }
}

void TestGatewayTraffic::aGetIsTriedOnAnotherInstance()
{
    StandInPlugin good(saying("good"));
    StandInPlugin bad([](QTcpSocket *socket, const QByteArray &) { socket->abort(); });
    GatewayApi api = TestGatewayTraffic::api();
    addInstance(api, QStringLiteral("bad"), bad.url());
    addInstance(api, QStringLiteral("good"), good.url());
    for (int i = 0; i < 4; ++i) {
        const HttpReply reply = api.call(s, "GET", QStringLiteral("/x"));
        REQUIRE_STATUS(reply, 200);
        QCOMPARE(reply.text("data"), QStringLiteral("good"));
        QCOMPARE(reply.text("metadata.instanceId"), QStringLiteral("good"));
    }
    QVERIFY(bad.count() >= 1);
    QCOMPARE(good.count(), 4);
    QVERIFY(api.look("calls", "limit=4").body.contains("\"attempts\":2"));
}

void TestGatewayTraffic::garbageIsNotAskedForAgain()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &) { socket->write("garbage\r\n\r\n"); });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    const HttpReply reply = api.call(s, "GET", QStringLiteral("/x"), QStringLiteral("'timeoutMs':5000"));
    REQUIRE_STATUS(reply, 502);
    QCOMPARE(reply.number("details.attempts"), 1); // bytes have come, whatever they were
    QCOMPARE(plugin.count(), 1);
}

void TestGatewayTraffic::aPostIsTriedOnce()
{
    StandInPlugin bad([](QTcpSocket *socket, const QByteArray &) { socket->abort(); });
    GatewayApi api = TestGatewayTraffic::api();
    addInstance(api, QStringLiteral("a"), bad.url());
    addInstance(api, QStringLiteral("b"), bad.url());
    for (const char *method : {"POST", "PATCH"}) {
        bad.forget();
        const HttpReply reply = api.call(s, method, QStringLiteral("/x"), QStringLiteral("'body':{}"));
        REQUIRE_STATUS(reply, 502);
        QCOMPARE(reply.text("code"), QStringLiteral("UPSTREAM_FAILED"));
        QCOMPARE(reply.number("details.attempts"), 1);
        QCOMPARE(bad.calls().size(), 1);
    }
    bad.forget();
    REQUIRE_STATUS(api.call(s, "PUT", QStringLiteral("/x"), QStringLiteral("'body':{}")), 502);
    QVERIFY(bad.calls().size() > 1 && bad.calls().size() <= 3); // idempotent: at most two more
}

void TestGatewayTraffic::aPostIsDeliveredAtMostOnceIn200Tries()
{
    // Answers once and drops the kept connection when the next request has come, as a server does whose time is up.
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        if (!socket->property("answered").toBool()) {
            socket->setProperty("answered", true);
            socket->write(RawUpstream::ok(valuesIn(request, "X-Request-ID").value(0)));
        } else {
            socket->abort();
        }
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        const HttpReply reply = api.proxy(s, "POST", "/x", "{}", {{"X-Request-ID", "post-" + QByteArray::number(i)}});
        if (reply.status == 503) { // half of them fail, so that the circuit opens
            const QString id = api.look("circuits").text("circuits.0.serviceId");
            REQUIRE_STATUS(
                api.client().post("/api/gateway/circuits/" + id.toLatin1() + "/reset?tenantId=" + api.tenant(), "{}"),
                200);
            --i;
            QVERIFY(++refused < 200);
            continue;
        }
        QVERIFY2(reply.status == 200 || reply.status == 502, reply.shown().constData());
    }
    QHash<QByteArray, int> deliveries;
    for (const QByteArray &request : plugin.calls())
        ++deliveries[valuesIn(request, "X-Request-ID").value(0)];
    QCOMPARE(deliveries.size(), 200);
    for (auto at = deliveries.cbegin(); at != deliveries.cend(); ++at)
        QVERIFY2(at.value() == 1, at.key().constData());
}

void TestGatewayTraffic::aSlowInstanceGetsLess()
{
    StandInPlugin fast(delayed(1));
    StandInPlugin slow(delayed(50));
    GatewayApi api = TestGatewayTraffic::api();
    addInstance(api, QStringLiteral("fast"), fast.url());
    addInstance(api, QStringLiteral("slow"), slow.url());
    const QHash<int, int> statuses = callAtOnce(api, 4, 50);
    QCOMPARE(statuses.value(200), 200);
    QVERIFY(slow.count() >= 1);
    QVERIFY2(slow.count() * 3 < fast.count(), qPrintable(QStringLiteral("%1 of 200").arg(slow.count())));
}

void TestGatewayTraffic::aDeadInstanceIsLeftOutAndTriedAgain()
{
    StandInPlugin good(delayed(2));
    auto dead = std::make_unique<StandInPlugin>();
    GatewayApi api = TestGatewayTraffic::api();
    addInstance(api, QStringLiteral("good"), good.url());
    addInstance(api, QStringLiteral("dead"), dead->url());
    QCOMPARE(callAtOnce(api, 4, 10).value(200), 40);
    QVERIFY(dead->count() > 0);
    dead->stop();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(callAtOnce(api, 4, 25).value(200), 100); // nobody notices
    QVERIFY(timer.elapsed() < 5000);
    // A look that followed the first failed call has told the registry; others are called from then on.
    QTRY_VERIFY(api.eventTypes().contains(QStringLiteral("SERVICE_STATUS_CHANGED")));
    QCOMPARE(callAtOnce(api, 4, 10).value(200), 40);
    // It registers again: a new chance at once.
    StandInPlugin back;
    addInstance(api, QStringLiteral("dead"), back.url());
    QCOMPARE(callAtOnce(api, 4, 10).value(200), 40);
    QVERIFY(back.count() > 0);
}

void TestGatewayTraffic::aCircuitOpensAndIsReset()
{
    std::atomic<bool> broken = true;
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) {
        socket->write(broken ? QByteArray("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n") : RawUpstream::ok("fine"));
    });
    GatewayApi api = TestGatewayTraffic::api();
    const QString id = api.addService(s, plugin.url());
    for (int i = 0; i < 20; ++i)
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x")), 500);
    const HttpReply open = api.call(s, "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(open, 503);
    QCOMPARE(open.text("code"), QStringLiteral("CIRCUIT_OPEN"));
    const int seconds = open.header("Retry-After").toInt();
    QVERIFY(seconds >= 1 && seconds <= 10);
    QCOMPARE(plugin.count(), 20);
    QCOMPARE(api.explain(s, "GET", QStringLiteral("/x")).text("refusal.code"), QStringLiteral("CIRCUIT_OPEN"));
    QCOMPARE(api.look("circuits").text("circuits.0.circuit"), QStringLiteral("OPEN"));
    QTRY_VERIFY(api.eventTypes().contains(QStringLiteral("CIRCUIT_OPENED")));
    broken = false;
    const QByteArray reset = "/api/gateway/circuits/" + id.toLatin1() + "/reset?tenantId=";
    REQUIRE_STATUS(api.client().post(reset + "another", "{}"), 404);
    REQUIRE_STATUS(api.client().post(reset + api.tenant(), "{}"), 200);
    REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x")), 200);
    QCOMPARE(api.look("circuits").number("count"), 0);
    QTRY_VERIFY(api.eventTypes().contains(QStringLiteral("CIRCUIT_RESET")));
}

void TestGatewayTraffic::fiftyCallsInFlightAndTheRestWaits()
{
    StandInPlugin plugin(silent());
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    std::vector<std::unique_ptr<HttpClient>> clients;
    const HttpHeaders headers{{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}};
    for (int i = 0; i < 51; ++i) {
        clients.push_back(std::make_unique<HttpClient>(api.port()));
        if (i < 50)
            QVERIFY(clients.back()->begin("GET", api.proxyTarget(s, "/x"), {}, headers));
    }
    QTRY_COMPARE(plugin.count(), 50);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(clients.back()->begin("GET", api.proxyTarget(s, "/x"), {}, headers));
    const HttpReply refused = clients.back()->finish();
    REQUIRE_STATUS(refused, 429);
    QCOMPARE(refused.text("details.limit"), QStringLiteral("inFlight"));
    QCOMPARE(refused.header("Retry-After"), "1");
    QVERIFY2(timer.elapsed() > 950 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    // Another caller has places of its own.
    HttpClient other(api.port());
    QVERIFY(other.begin("GET", api.proxyTarget(s, "/x"), {},
                        {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "other"}}));
    QTRY_COMPARE(plugin.count(), 51);
}

void TestGatewayTraffic::placesAreLimitedByTargetCallerAndTenant()
{
    StandInPlugin plugin(silent());
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.maxInFlight=4"), QStringLiteral("gateway.maxInFlightPerTarget=5"),
                        QStringLiteral("gateway.maxInFlightPerCaller=6"),
                        QStringLiteral("gateway.maxInFlightPerTenant=8")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port());
    std::vector<std::unique_ptr<HttpClient>> clients;
    const auto begin = [&](const QString &service, const QByteArray &caller) {
        clients.push_back(std::make_unique<HttpClient>(server.port()));
        return clients.back()->begin("GET", api.proxyTarget(service, "/x"), {},
                                     {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", caller}});
    };
    const auto fill = [&](const QString &service, const QByteArray &caller, int count) {
        const qsizetype wanted = plugin.count() + count;
        for (int i = 0; i < count; ++i)
            begin(service, caller);
        return QTest::qWaitFor([&] { return plugin.count() == wanted; });
    };
    const auto refusal = [&](const QString &service, const QByteArray &caller) {
        begin(service, caller);
        const HttpReply reply = clients.back()->finish();
        return reply.status == 429 ? reply.text("details.limit") : QString::fromUtf8(reply.shown());
    };
    const QString t = QStringLiteral("t");
    const QString u = QStringLiteral("u");
    for (const QString &name : {s, t, u})
        api.addService(name, plugin.url());
    QVERIFY(fill(s, "a", 4));
    QCOMPARE(refusal(s, "a"), QStringLiteral("inFlight"));
    QVERIFY(fill(s, "b", 1));
    QCOMPARE(refusal(s, "b"), QStringLiteral("inFlightPerTarget"));
    QVERIFY(fill(t, "a", 2));
    QCOMPARE(refusal(t, "a"), QStringLiteral("inFlightPerCaller"));
    QVERIFY(fill(u, "c", 1));
    QCOMPARE(refusal(u, "d"), QStringLiteral("inFlightPerTenant"));
    // Another tenant has places of its own, and those that leave give theirs on.
    GatewayApi neighbour(server.port());
    StandInPlugin good(saying("fine"));
    neighbour.addService(s, good.url());
    REQUIRE_STATUS(neighbour.call(s, "GET", QStringLiteral("/x")), 200);
    clients.clear();
    QTRY_COMPARE(plugin.open(), 0);
    QVERIFY(fill(s, "a", 4));
}

void TestGatewayTraffic::waitingCountsInTheDeadline()
{
    StandInPlugin plugin(silent());
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.maxInFlight=1")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port());
    api.addService(s, plugin.url());
    HttpClient first(server.port());
    QVERIFY(first.begin("GET", api.proxyTarget(s, "/x"), {},
                        {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}}));
    QTRY_COMPARE(plugin.count(), 1);
    QElapsedTimer timer;
    timer.start();
    const HttpReply reply = api.call(s, "GET", QStringLiteral("/x"), QStringLiteral("'timeoutMs':200"));
    REQUIRE_STATUS(reply, 504);
    QCOMPARE(reply.text("code"), QStringLiteral("TIMEOUT"));
    QVERIFY2(timer.elapsed() >= 190 && timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(plugin.count(), 1);
}

void TestGatewayTraffic::whatTheCallerCausedOpensNoCircuit_data()
{
    QTest::addColumn<QString>("cause");
    QTest::newRow("its own short deadline") << QStringLiteral("deadline");
    QTest::newRow("answers too large for this node") << QStringLiteral("size");
    QTest::newRow("4xx") << QStringLiteral("status");
}

void TestGatewayTraffic::whatTheCallerCausedOpensNoCircuit()
{
    QFETCH(QString, cause);
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) {
        if (cause == u"size")
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
        else if (cause == u"status")
            socket->write("HTTP/1.1 422 X\r\nContent-Length: 0\r\n\r\n");
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    const int status = cause == u"size" ? 502 : cause == u"status" ? 422 : 504;
    for (int i = 0; i < 25; ++i)
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x"),
                                QStringLiteral("'timeoutMs':%1").arg(cause == u"deadline" ? 5 : 5000)),
                       status);
    QCOMPARE(api.look("circuits").number("count"), 0); // nor is an instance ejected
    QVERIFY(api.explain(s, "GET", QStringLiteral("/x")).at(QStringLiteral("allowed")).toBool());
}

void TestGatewayTraffic::aSlowUploadIsItsCallersFault_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("it never goes on") << QStringLiteral("stuck");
    QTest::newRow("it trickles") << QStringLiteral("trickle");
    QTest::newRow("in chunks") << QStringLiteral("chunked");
    QTest::newRow("the plugin loses patience") << QStringLiteral("patience");
    QTest::newRow("the caller leaves") << QStringLiteral("leaves");
}

void TestGatewayTraffic::aSlowUploadIsItsCallersFault()
{
    QFETCH(QString, how);
    QTcpServer plugin;
    QVERIFY(plugin.listen(QHostAddress::LocalHost));
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.timeout=3"),
                        QStringLiteral("health.probeInterval=1h")}; // of its own accord nobody looks
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port(), "t");
    api.addService(s, QStringLiteral("http://127.0.0.1:%1").arg(plugin.serverPort()),
                   QStringLiteral("'healthPath':'/h'"));
    std::vector<std::unique_ptr<QTcpSocket>> callers;
    for (int i = 0; i < 25; ++i) {
        auto &caller = callers.emplace_back(std::make_unique<QTcpSocket>());
        caller->connectToHost(QHostAddress::LocalHost, api.port());
        QVERIFY(caller->waitForConnected(5000));
        caller->write("PUT " + api.proxyTarget(s, "/x") + " HTTP/1.1\r\nHost: localhost\r\nX-Tenant-ID: t\r\n"
                      + "X-Caller-Plugin-ID: caller\r\n"
                      + (how == u"chunked" ? QByteArray("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
                                           : QByteArray("Content-Length: 100000\r\n\r\nhello")));
        caller->flush();
    }
    QList<QTcpSocket *> taken;
    const auto take = [&] {
        while (QTcpSocket *socket = plugin.nextPendingConnection())
            taken.append(socket);
        return static_cast<int>(taken.size());
    };
    QTRY_VERIFY_WITH_TIMEOUT(take() >= 25, 10000);
    if (how == u"leaves") {
        callers.clear();
    } else {
        QTimer drip; // … and what the plugin does meanwhile
        connect(&drip, &QTimer::timeout, this, [&] {
            for (const auto &caller : callers) {
                if (how == u"trickle" && caller->state() == QAbstractSocket::ConnectedState)
                    caller->write("x");
            }
        });
        drip.start(100);
        if (how == u"patience") {
            QTRY_VERIFY_WITH_TIMEOUT(api.look("calls").status == 200, 5000);
            QTimer::singleShot(1500, this, [&] { // longer than what may be chance
                for (QTcpSocket *socket : taken)
                    socket->abort();
            });
        }
        for (const auto &caller : callers) {
            QTRY_VERIFY_WITH_TIMEOUT(caller->bytesAvailable() > 0, 15000);
            const QByteArray answer = caller->readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 408 ") && answer.contains(R"("TIMEOUT")"), answer.constData());
            QVERIFY2(answer.contains("Connection: close"), answer.constData());
        }
    }
    const auto recorded = [&] { return api.look("calls").at(QStringLiteral("calls")).toArray().size(); };
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), 25U, 10000);
    QCOMPARE(api.look("circuits").number("count"), 0);
    QVERIFY(api.explain(s, "GET", QStringLiteral("/x")).at(QStringLiteral("allowed")).toBool());
    int uploads = 0;
    take();
    for (QTcpSocket *socket : taken) {
        if (socket->bytesAvailable() == 0)
            continue;
        QVERIFY2(socket->readAll().startsWith("PUT /x"), "nobody was to look at its health");
        ++uploads;
    }
    QVERIFY2(uploads <= 25, qPrintable(QString::number(uploads))); // each once
}

/// It takes the whole body, or none of it, and answers nothing.
void TestGatewayTraffic::aSlowPluginIsNotItsCallersFault()
{
    StandInPlugin plugin(silent());
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.timeout=1")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port(), "t");
    api.addService(s, plugin.url());
    const HttpReply late = api.proxy(s, "PUT", "/x", QByteArray(100'000, 'x'));
    REQUIRE_STATUS(late, 504);
    QCOMPARE(late.text("details.reason.kind"), QStringLiteral("TIMEOUT"));
}

/// For longer than the plugin may be silent: it is not the plugin that is.
void TestGatewayTraffic::aCallerThatStopsReadingIsWaitedFor()
{
    constexpr qsizetype size = 12 * 1024 * 1024;
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
                      + QByteArray(size, 'x'));
    });
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.timeout=1")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port(), "t");
    api.addService(s, plugin.url());
    QTcpSocket caller;
    caller.setReadBufferSize(4096);
    caller.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(caller.waitForConnected(5000));
    caller.write("GET " + api.proxyTarget(s, "/x") + " HTTP/1.1\r\nHost: localhost\r\nX-Tenant-ID: t\r\n"
                 + "X-Caller-Plugin-ID: caller\r\nConnection: close\r\n\r\n");
    QElapsedTimer still;
    still.start();
    QTRY_VERIFY_WITH_TIMEOUT(still.elapsed() > 3'500, 10'000);
    QByteArray answer;
    caller.setReadBufferSize(0);
    while (caller.bytesAvailable() > 0 || caller.waitForReadyRead(10'000))
        answer += caller.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(300).constData());
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, size);
    QCOMPARE(api.look("calls").number("calls.0.status"), 200);
    QCOMPARE(api.look("circuits").number("count"), 0);
}

void TestGatewayTraffic::theProxyTakesACallersOwnDeadline()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        if (!requestLine(request).contains("silent"))
            socket->write(RawUpstream::ok("{}"));
    });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    REQUIRE_STATUS(api.proxy(s, "GET", "/x?timeoutMs=1", {}, {{"X-Plexica-Timeout-Ms", "5000"}}), 200);
    QVERIFY(requestLine(plugin.lastRequest()).contains("/x?timeoutMs=1")); // the query is the plugin's
    QVERIFY(valuesIn(plugin.lastRequest(), "X-Plexica-Timeout-Ms").isEmpty());
    for (int i = 0; i < 25; ++i)
        REQUIRE_STATUS(api.proxy(s, "GET", "/silent", {}, {{"X-Plexica-Timeout-Ms", "20"}}), 504);
    QCOMPARE(api.look("circuits").number("count"), 0);
    for (const char *wrong : {"0", "-5", "1.5", "soon", "120001", "99999999999999999999", ""}) {
        const HttpReply refused = api.proxy(s, "GET", "/x", {}, {{"X-Plexica-Timeout-Ms", wrong}});
        REQUIRE_STATUS(refused, 400);
        QCOMPARE(refused.text("details.fields.0.path"), QStringLiteral("timeoutMs"));
    }
    REQUIRE_STATUS(api.proxy(s, "GET", "/x", {}, {{"X-Plexica-Timeout-Ms", "5"}, {"X-Plexica-Timeout-Ms", "6"}}), 400);
}

void TestGatewayTraffic::streamsOutliveTheDeadline()
{
    // A drop every 200 ms, for 2 s: longer than the deadline, and never silent for as long.
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        if (requestLine(request).contains("silent"))
            return;
        auto *drip = new QTimer(socket);
        auto left = std::make_shared<int>(10);
        QObject::connect(drip, &QTimer::timeout, socket, [socket, drip, left] {
            socket->write("1\r\nx\r\n");
            if (--*left == 0) {
                socket->write("0\r\n\r\n");
                drip->stop();
            }
        });
        drip->start(200);
    });
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.timeout=1s")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port());
    api.addService(s, plugin.url());
    const HttpReply streamed = api.proxy(s, "GET", "/stream");
    REQUIRE_STATUS(streamed, 200);
    QVERIFY2(streamed.failure.isEmpty(), streamed.shown().constData());
    QCOMPARE(streamed.body, QByteArray(10, 'x'));
    REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/stream")), 504); // a whole answer must be there in time
    QElapsedTimer timer;
    timer.start();
    const HttpReply silent = api.proxy(s, "GET", "/silent");
    QVERIFY(!silent.failure.isEmpty()); // cut: the head was out
    QVERIFY2(timer.elapsed() >= 950 && timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGatewayTraffic::placesAreGivenOn()
{
    StandInPlugin plugin(delayed(100));
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    QCOMPARE(callAtOnce(api, 120, 1).value(200), 120); // the last wait for about 200 ms
}

void TestGatewayTraffic::deadlinesHold()
{
    StandInPlugin plugin(silent());
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    QElapsedTimer timer;
    timer.start();
    const HttpReply reply = api.call(s, "GET", QStringLiteral("/x"), QStringLiteral("'timeoutMs':250"));
    REQUIRE_STATUS(reply, 504);
    QCOMPARE(reply.text("code"), QStringLiteral("TIMEOUT"));
    QVERIFY2(timer.elapsed() >= 240 && timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(plugin.open(), 0);
    QCOMPARE(plugin.count(), 1); // time is over for all attempts
}

void TestGatewayTraffic::callersThatLeaveFreeEverything_data()
{
    QTest::addColumn<QByteArray>("answer"); // what has come of it when the caller leaves
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("within its head") << QByteArray("HTTP/1.1 200 OK\r\nX-A: ");
    QTest::newRow("after its head") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("within its body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nbeginning");
    QTest::newRow("within a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc");
    QTest::newRow("with a lot to read") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n"
                                               + QByteArray(0x100000, 'x') + "\r\n";
}

void TestGatewayTraffic::callersThatLeaveFreeEverything()
{
    QFETCH(QByteArray, answer);
    StandInPlugin plugin([answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); });
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(s, plugin.url());
    for (int i = 0; i < 60; ++i) { // more than one caller may have in flight
        const auto client = std::make_unique<HttpClient>(api.port());
        const qsizetype before = plugin.count();
        QVERIFY(client->begin("GET", api.proxyTarget(s, "/x"), {},
                              {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}}));
        // Some leave when the plugin has their call already; the last does, so that none comes after what follows.
        if (i % 10 == 9)
            QTRY_VERIFY(plugin.count() > before);
    }
    QTRY_COMPARE(plugin.open(), 0); // upstream connections are closed too
    const HttpReply reply = api.call(s, "GET", QStringLiteral("/x"), QStringLiteral("'timeoutMs':100"));
    QVERIFY2(reply.status == 504, reply.shown().constData());             // there is a place again
    QVERIFY(!api.look("circuits").body.contains("\"circuit\":\"OPEN\"")); // leaving is nobody's failure
}

void TestGatewayTraffic::aStuckPluginHoldsUpNobodyElse()
{
    StandInPlugin stuck(silent());
    StandInPlugin good(saying("good"));
    GatewayApi api = TestGatewayTraffic::api();
    api.addService(QStringLiteral("stuck"), stuck.url());
    api.addService(s, good.url());
    std::vector<std::unique_ptr<HttpClient>> waiting;
    for (int i = 0; i < 40; ++i) {
        waiting.push_back(std::make_unique<HttpClient>(api.port()));
        QVERIFY(waiting.back()->begin("GET", api.proxyTarget(QStringLiteral("stuck"), "/x"), {},
                                      {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}}));
    }
    QTRY_COMPARE(stuck.count(), 40);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        REQUIRE_STATUS(api.call(s, "GET", QStringLiteral("/x")), 200);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestGatewayTraffic)
#include "tst_gatewaytraffic.moc"
