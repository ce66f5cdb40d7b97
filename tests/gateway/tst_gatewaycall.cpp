// SPDX-License-Identifier: GPL-3.0-or-later
// Calls from plugin to plugin through the running server: both forms, explain, and every refusal of the contract's
// table.
#include "gateway/gatewayapi.h"

#include <QElapsedTimer>

using namespace plexica;
using namespace plexica::test;

class TestGatewayCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsCarriedOut();
    void theSdkShapeWorks();
    void answersOfEveryKindComeBack_data();
    void answersOfEveryKindComeBack();
    void theProxyChangesNothing();
    void bodiesStreamBothWays();
    void anEarlyAnswerEndsAnUpload();
    void tooLongABodyIsRefusedOnTheWay();
    void headAndOptionsWork();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void failuresAnswerByTheTable_data();
    void failuresAnswerByTheTable();
    void theMostSpecificEndpointIsTaken();
    void administratorsStateCounts_data();
    void administratorsStateCounts();
    void explainSaysWhatWouldBe();
    void theDefaultBaseUrlIsATemplate();
    void permissionsAreEnforced();
    void permissionsAreAudited();
    void forbiddenAddressesAreNotCalled();
    void failuresSayWhy_data();
    void failuresSayWhy();
    void whatConcernsTheNodeIsNotPassedOn();
    void codedAnswersAreSaidToBeCoded();
    void anUpstreamsCorsFieldsGiveWayToTheNodes();
    void callsAreOnRecord();
    void trafficSurvivesARestart();
    void observedEdgesJoinTheGraph();

private:
    static GatewayApi api() { return GatewayApi(sharedServer(QStringLiteral("SQLite")).port()); }
};

namespace {

const QString oneOfEach =
    QStringLiteral("'endpoints':[{'method':'GET','path':'/products/:id'},{'method':'GET','path':'/products/new'},"
                   "{'method':'GET','path':'/files/*'},{'method':'POST','path':'/products'}]");

StandInPlugin::Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) { socket->write(bytes); };
}

} // namespace

void TestGatewayCall::aCallIsCarriedOut()
{
    StandInPlugin plugin(answering("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-Own: 1\r\n"
                                   "Connection: keep-alive\r\nContent-Length: 18\r\n\r\n{\"n\":1.10,\"b\":[1]}"));
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url() + QStringLiteral("/base/"));
    api.client().setHeader("X-Request-ID", "my-request.1");
    const HttpReply reply =
        api.call(QStringLiteral("s"), "post", QStringLiteral("/a b/ä?x=1"),
                 QStringLiteral("'query':{'q':[1,true],'w':'a&b','none':null},'body':{'v':1e400},"
                                "'headers':{'X-Given':'yes','X-Tenant-ID':'evil','x_caller_plugin_id':'evil'}"));
    REQUIRE_STATUS(reply, 201);
    QVERIFY(reply.body.contains("\"data\":{\"n\":1.10,\"b\":[1]}"));
    QCOMPARE(reply.number("status"), 201);
    QCOMPARE(reply.text("headers.x-own"), QStringLiteral("1"));
    QVERIFY(reply.at(QStringLiteral("headers.connection")).isNull());
    QCOMPARE(reply.text("metadata.targetPlugin"), QStringLiteral("plugin-s"));
    QCOMPARE(reply.text("metadata.targetService"), QStringLiteral("s"));
    QCOMPARE(reply.text("metadata.instanceId"), QStringLiteral("default"));
    QCOMPARE(reply.text("metadata.requestId"), QStringLiteral("my-request.1"));
    QCOMPARE(reply.number("metadata.attempts"), 1);
    QCOMPARE(reply.header("X-Request-ID"), "my-request.1");
    const QByteArray request = plugin.lastRequest();
    QCOMPARE(requestLine(request), "POST /base/a%20b/%C3%A4?x=1&q=1&q=true&w=a%26b HTTP/1.1");
    QVERIFY(request.endsWith("\r\n\r\n{\"v\":1e400}"));
    QCOMPARE(valuesIn(request, "X-Tenant-ID"), QByteArrayList{api.tenant()});
    QCOMPARE(valuesIn(request, "X-Caller-Plugin-ID"), QByteArrayList{"caller"});
    QCOMPARE(valuesIn(request, "X-Request-ID"), QByteArrayList{"my-request.1"});
    QCOMPARE(valuesIn(request, "Content-Type"), QByteArrayList{"application/json"});
    QCOMPARE(valuesIn(request, "X-Given"), QByteArrayList{"yes"});
    QCOMPARE(valuesIn(request, "traceparent").size(), 1);
    QVERIFY(!request.contains("evil"));
}

void TestGatewayCall::theSdkShapeWorks()
{
    StandInPlugin plugin(answering("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    const QByteArray body =
        q("{'callerPluginId':'caller','targetPluginId':'plugin-s','targetServiceId':'s','method':'GET','path':'/x'}");
    const HttpReply nobody = api.client().post("/api/plugin-gateway/call", body);
    REQUIRE_STATUS(nobody, 401);
    QCOMPARE(nobody.text("error"), QStringLiteral("X-Tenant-Slug header required"));
    api.client().setHeader("X-Tenant-Slug", api.tenant());
    REQUIRE_STATUS(api.client().post("/api/plugin-gateway/call", body), 200);
}

void TestGatewayCall::answersOfEveryKindComeBack_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto text = [](const char *type, const QByteArray &body) {
        return QByteArray("HTTP/1.1 200 OK\r\n") + type + "Content-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    };
    QTest::newRow("text") << text("Content-Type: text/plain\r\n", "a\"b") << 200 << QByteArray("\"data\":\"a\\\"b\"");
    QTest::newRow("JSON that is none") << text("Content-Type: application/json\r\n", "{") << 200
                                       << QByteArray("\"data\":\"{\"");
    QTest::newRow("JSON by suffix") << text("Content-Type: application/problem+json\r\n", "[1]") << 200
                                    << QByteArray("\"data\":[1]");
    QTest::newRow("bytes") << text("Content-Type: image/png\r\n", QByteArray("\xff\xfe\x00", 3)) << 200
                           << QByteArray("\"data\":\"//4A\"");
    QTest::newRow("empty") << text("", "") << 200 << QByteArray("\"data\":\"\"");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                                          "chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n")
                            << 200 << QByteArray("\"data\":[1,2]");
    QTest::newRow("error") << QByteArray("HTTP/1.1 500 X\r\nContent-Length: 1\r\n\r\ne") << 500
                           << QByteArray("\"status\":500");
    QTest::newRow("redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                              << 302 << QByteArray("\"location\":\"http://127.0.0.1:1/\"");
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("cookies") << QByteArray(
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nVia: x\r\nVia: y\r\nContent-Length: 0\r\n\r\n")
                             << 200 << QByteArray("\"set-cookie\":[\"a=1\",\"b=2\"],\"via\":\"x, y\"");
}

void TestGatewayCall::answersOfEveryKindComeBack()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    StandInPlugin plugin(answering(answer));
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    const HttpReply called = api.call(QStringLiteral("s"), "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(called, status);
    QVERIFY2(body.isEmpty() ? called.body.isEmpty() : called.body.contains(body), called.shown().constData());
    const HttpReply proxied = api.proxy(QStringLiteral("s"), "GET", "/x");
    QCOMPARE(proxied.status, status);
}

void TestGatewayCall::theProxyChangesNothing()
{
    const QByteArray body(100'000, 'x');
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &request) {
        const bool large = requestLine(request).contains("large");
        socket->write(
            "HTTP/1.1 203 Own Words\r\nContent-Type: text/x-own; a=b\r\nX-Own:  two words \r\nDate: Thu, 01 Jan 1970 "
            "00:00:00 GMT\r\n"
            "Connection: X-Hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=5\r\nProxy-Authenticate: x\r\nServer: own\r\n"
            "Content-Length: "
            + QByteArray::number(large ? body.size() : 3) + "\r\n\r\n" + (large ? body : QByteArray("a\0b", 3)));
    });
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    for (const char *path : {"/small?a=%2F&b=c+d", "/large"}) {
        const HttpReply reply = api.proxy(QStringLiteral("s"), "PUT", path, QByteArray("\xff\x00raw", 5),
                                          {{"Content-Type", "application/x-own"},
                                           {"X-Repeated", "1"},
                                           {"X-Repeated", "2"},
                                           {"Authorization", "Bearer plugin's"}});
        REQUIRE_STATUS(reply, 203);
        QCOMPARE(reply.body, QByteArray(path) == "/large" ? body : QByteArray("a\0b", 3));
        QCOMPARE(reply.header("Content-Type"), "text/x-own; a=b");
        QCOMPARE(reply.header("X-Own"), "two words");
        QCOMPARE(reply.header("Server"), "own");
        QCOMPARE(reply.header("Date"), "Thu, 01 Jan 1970 00:00:00 GMT");
        for (const char *gone : {"X-Hop", "Keep-Alive", "Proxy-Authenticate", "X-Content-Type-Options", "X-Cache"})
            QVERIFY2(!reply.hasHeader(gone), gone);
        const QByteArray request = plugin.lastRequest();
        QCOMPARE(requestLine(request), QByteArray("PUT ") + path + " HTTP/1.1");
        QVERIFY(request.endsWith(QByteArray("\r\n\r\n\xff\x00raw", 9)));
        QCOMPARE(valuesIn(request, "X-Repeated"), (QByteArrayList{"1", "2"}));
        QCOMPARE(valuesIn(request, "Authorization"), QByteArrayList{"Bearer plugin's"});
        QCOMPARE(valuesIn(request, "Host"), QByteArrayList{"127.0.0.1:" + QByteArray::number(plugin.port())});
    }
}

void TestGatewayCall::bodiesStreamBothWays()
{
    // The plugin answers each piece as it comes: neither side waits for the end of the other.
    QTcpServer plugin;
    QVERIFY(plugin.listen(QHostAddress::LocalHost));
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), QStringLiteral("http://127.0.0.1:%1").arg(plugin.serverPort()));
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, api.port());
    QVERIFY(caller.waitForConnected(5000));
    caller.write("POST " + api.proxyTarget(QStringLiteral("s"), "/echo")
                 + " HTTP/1.1\r\nHost: localhost\r\nX-Tenant-ID: " + api.tenant()
                 + "\r\nX-Caller-Plugin-ID: caller\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nping\r\n");
    QVERIFY(caller.waitForBytesWritten(5000));
    QVERIFY(plugin.waitForNewConnection(5000));
    QTcpSocket *upstream = plugin.nextPendingConnection();
    const auto readUntil = [](QTcpSocket *socket, const QByteArray &wanted) {
        QByteArray all;
        QElapsedTimer timer;
        timer.start();
        while (!all.contains(wanted) && timer.elapsed() < 5000) {
            if (socket->bytesAvailable() == 0)
                socket->waitForReadyRead(100);
            all += socket->readAll();
        }
        return all;
    };
    const QByteArray head = readUntil(upstream, "ping");
    QVERIFY2(head.contains("4\r\nping\r\n"), head.constData());
    upstream->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npong\r\n");
    QVERIFY(upstream->waitForBytesWritten(5000));
    const QByteArray answer = readUntil(&caller, "pong");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.contains("pong"), answer.constData());
    caller.write("5\r\nagain\r\n0\r\n\r\n");
    QVERIFY(caller.waitForBytesWritten(5000));
    const QByteArray rest = readUntil(upstream, "0\r\n\r\n");
    QVERIFY2(rest.contains("again"), rest.constData());
    upstream->write("3\r\nend\r\n0\r\n\r\n");
    QVERIFY(upstream->waitForBytesWritten(5000));
    QVERIFY(readUntil(&caller, "0\r\n\r\n").contains("end"));
}

void TestGatewayCall::anEarlyAnswerEndsAnUpload()
{
    GatewayApi api = TestGatewayCall::api();
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, api.port());
    QVERIFY(caller.waitForConnected(5000));
    caller.write("POST " + api.proxyTarget(QStringLiteral("nosuch"), "/x")
                 + " HTTP/1.1\r\nHost: localhost\r\nX-Tenant-ID: " + api.tenant()
                 + "\r\nX-Caller-Plugin-ID: caller\r\nContent-Length: 1000000\r\n\r\nonly the beginning");
    QByteArray answer;
    while (caller.state() == QAbstractSocket::ConnectedState && caller.waitForReadyRead(5000))
        answer += caller.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 404 ") && answer.contains("SERVICE_NOT_FOUND"), answer.constData());
    QVERIFY(answer.contains("Connection: close\r\n")); // what follows cannot be told from the body
}

void TestGatewayCall::tooLongABodyIsRefusedOnTheWay()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, api.port());
    QVERIFY(caller.waitForConnected(5000));
    caller.write("POST " + api.proxyTarget(QStringLiteral("s"), "/x") + " HTTP/1.1\r\nHost: localhost\r\nX-Tenant-ID: "
                 + api.tenant() + "\r\nX-Caller-Plugin-ID: caller\r\nTransfer-Encoding: chunked\r\n\r\n");
    QByteArray answer;
    for (int i = 0; i < 40 && answer.isEmpty(); ++i) { // 2.5 MiB; 2 MiB are allowed
        caller.write(chunk);
        caller.waitForBytesWritten(5000);
        answer += caller.readAll();
    }
    while (!answer.contains("\r\n\r\n{") && caller.waitForReadyRead(5000))
        answer += caller.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.left(200).constData());
    QTRY_COMPARE(plugin.open(), 0); // the plugin sees that it does not go on
    QCOMPARE(plugin.count(), 0);
}

void TestGatewayCall::headAndOptionsWork()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(request.startsWith("HEAD") ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 77\r\n\r\n")
                                                 : RawUpstream::ok("x"));
    });
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url(), oneOfEach);
    QVERIFY(api.client().begin("HEAD", api.proxyTarget(QStringLiteral("s"), "/products/1"), {},
                               {{"X-Tenant-ID", api.tenant()}, {"X-Caller-Plugin-ID", "caller"}}));
    const HttpReply head = api.client().finish(true);
    REQUIRE_STATUS(head, 200);
    QCOMPARE(head.header("Content-Length"), "77");
    const HttpReply options = api.proxy(QStringLiteral("s"), "OPTIONS", "/products/new");
    REQUIRE_STATUS(options, 204);
    QCOMPARE(options.header("Allow"), "GET, HEAD, OPTIONS");
    REQUIRE_STATUS(api.proxy(QStringLiteral("s"), "OPTIONS", "/nothing"), 404);
}

void TestGatewayCall::badFieldsAreNamed_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("message");
    const QString good = QStringLiteral("'targetPluginId':'p','targetServiceName':'s','method':'GET','path':'/x'");
    const auto row = [](const char *name, const QString &body, const char *message) {
        QTest::newRow(name) << body << QString::fromLatin1(message);
    };
    row("no caller", good, "callerPluginId is required");
    row("caller", good + QStringLiteral(",'callerPluginId':'../x'"), "callerPluginId '../x' must begin with");
    row("caller's type", good + QStringLiteral(",'callerPluginId':1"), "callerPluginId must be a string");
    const QString who = QStringLiteral("'callerPluginId':'c',");
    row("no target", who + QStringLiteral("'targetServiceName':'s','method':'GET','path':'/x'"),
        "targetPluginId is required");
    row("no service", who + QStringLiteral("'targetPluginId':'p','method':'GET','path':'/x'"),
        "targetServiceName is required");
    row("no method", who + QStringLiteral("'targetPluginId':'p','targetServiceName':'s','path':'/x'"),
        "method is required");
    row("method", who + QStringLiteral("'targetPluginId':'p','targetServiceName':'s','path':'/x','method':'CONNECT'"),
        "method 'CONNECT' must be one of");
    row("method with CR LF",
        who + QStringLiteral("'targetPluginId':'p','targetServiceName':'s','path':'/x','method':'GET\\r\\nX: y'"),
        "method 'GET");
    row("no path", who + QStringLiteral("'targetPluginId':'p','targetServiceName':'s','method':'GET'"),
        "path is required");
    row("path", who + QStringLiteral("'targetPluginId':'p','targetServiceName':'s','method':'GET','path':'x'"),
        "path must begin with '/'");
    row("timeout", who + good + QStringLiteral(",'timeoutMs':120001"), "timeoutMs 120001 must be from 1 to 120000");
    row("no time", who + good + QStringLiteral(",'timeoutMs':0"), "timeoutMs 0 must be from 1 to 120000");
    row("timeout's type", who + good + QStringLiteral(",'timeoutMs':'soon'"),
        "timeoutMs must be a whole number of milliseconds");
    row("headers' type", who + good + QStringLiteral(",'headers':[]"), "headers must be an object");
    row("header's type", who + good + QStringLiteral(",'headers':{'a':{}}"), "headers.a must be a string");
    row("header with LF", who + good + QStringLiteral(",'headers':{'a':'b\\nc: d'}"),
        "headers.a holds CR, LF, NUL or another control character");
    row("header with NUL", who + good + QStringLiteral(",'headers':{'a':'b\\u0000c'}"),
        "headers.a holds CR, LF, NUL or another control character");
    row("header's name with CR LF", who + good + QStringLiteral(",'headers':{'a\\r\\nb':'c'}"),
        "headers holds a name with characters");
    row("header's name", who + good + QStringLiteral(",'headers':{'a b':'c'}"), "headers holds a name with characters");
    row("query's type", who + good + QStringLiteral(",'query':1"), "query must be an object or a string");
    row("query with CR LF", who + good + QStringLiteral(",'query':'a=b\\r\\n'"), "query holds a control character");
}

void TestGatewayCall::badFieldsAreNamed()
{
    QFETCH(QString, body);
    QFETCH(QString, message);
    GatewayApi api = TestGatewayCall::api();
    const HttpReply reply = api.client().post(
        "/api/gateway/call", q(QStringLiteral("{'tenantId':'%1',%2}").arg(QString::fromLatin1(api.tenant()), body)));
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
    QVERIFY2(reply.text("message").startsWith(message), reply.shown().constData());
}

void TestGatewayCall::failuresAnswerByTheTable_data()
{
    QTest::addColumn<QByteArray>("plugin"); // what it answers; empty: its port is closed
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &plugin, const char *more, int status, const char *code) {
        QTest::newRow(name) << plugin << QString::fromLatin1(more) << status << QString::fromLatin1(code);
    };
    row("no such service", "x", "'targetServiceName':'nosuch'", 404, "SERVICE_NOT_FOUND");
    row("another's service", "x", "'targetPluginId':'other'", 400, "PLUGIN_MISMATCH");
    row("no such endpoint", "x", "'path':'/nosuch'", 404, "ENDPOINT_NOT_FOUND");
    row("no such method", "x", "'method':'PUT'", 404, "ENDPOINT_NOT_FOUND");
    row("refused", "", "'timeoutMs':5000", 502, "UPSTREAM_FAILED");
    row("garbage", "garbage\r\n\r\n", "'timeoutMs':5000", 502, "UPSTREAM_FAILED");
    row("too large", "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", "'timeoutMs':5000", 502,
        "UPSTREAM_TOO_LARGE");
    row("too late", "HTTP/1.1 200 OK\r\n", "'timeoutMs':300", 504, "TIMEOUT");
}

void TestGatewayCall::failuresAnswerByTheTable()
{
    QFETCH(QByteArray, plugin);
    QFETCH(QString, more);
    QFETCH(int, status);
    QFETCH(QString, code);
    StandInPlugin upstream(answering(plugin));
    if (plugin.isEmpty())
        upstream.stop();
    GatewayApi api = TestGatewayCall::api();
    const QString id = api.addService(QStringLiteral("s"), upstream.url(), oneOfEach);
    QString members = QStringLiteral("'callerPluginId':'caller'");
    const std::pair<const char *, const char *> defaults[] = {
        {"targetPluginId", "plugin-s"}, {"targetServiceName", "s"}, {"method", "GET"}, {"path", "/products/1"}};
    for (const auto &[name, value] : defaults) {
        if (!more.contains(QStringLiteral("'%1'").arg(QLatin1String(name))))
            members += QStringLiteral(",'%1':'%2'").arg(QLatin1String(name), QLatin1String(value));
    }
    const HttpReply reply = api.client().post(
        "/api/gateway/call",
        q(QStringLiteral("{'tenantId':'%1',%2,%3}").arg(QString::fromLatin1(api.tenant()), members, more)));
    REQUIRE_STATUS(reply, status);
    QCOMPARE(reply.text("code"), code);
    QCOMPARE(reply.number("statusCode"), status);
    if (code == u"TIMEOUT") // the caller's own number
        QVERIFY2(reply.text("message").contains(u"within 300 ms"), reply.body.constData());
    if (code == u"SERVICE_NOT_FOUND")
        QCOMPARE(reply.text("details.availableServices.0"), QStringLiteral("s"));
    if (code == u"ENDPOINT_NOT_FOUND")
        QCOMPARE(reply.text("details.availableEndpoints.0"), QStringLiteral("GET /products/:id"));
    // What was recorded is what was answered.
    const HttpReply calls = api.look("calls");
    QCOMPARE(calls.number("calls.0.status"), status);
    QCOMPARE(calls.text("calls.0.code"), code);
}

void TestGatewayCall::theMostSpecificEndpointIsTaken()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url(), oneOfEach);
    const auto taken = [&](const QString &path) {
        return api.explain(QStringLiteral("s"), "GET", path).text("steps.6.detail");
    };
    QCOMPARE(taken(QStringLiteral("/products/new")), QStringLiteral("GET /products/new"));
    QCOMPARE(taken(QStringLiteral("/products/%6E%65w")), QStringLiteral("GET /products/new"));
    QCOMPARE(taken(QStringLiteral("/products/old")), QStringLiteral("GET /products/:id"));
    QCOMPARE(taken(QStringLiteral("/files/a/b/c")), QStringLiteral("GET /files/*"));
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/products/")), 404); // ":id" is not empty
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/products/1/2")), 404);
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/PRODUCTS/1")), 404);
}

void TestGatewayCall::administratorsStateCounts_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("draining") << QStringLiteral("DRAINING");
    QTest::newRow("offline") << QStringLiteral("OFFLINE");
}

void TestGatewayCall::administratorsStateCounts()
{
    QFETCH(QString, state);
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    const QString id = api.addService(QStringLiteral("s"), plugin.url());
    ServiceApi services = api.services();
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 200);
    REQUIRE_STATUS(services.setAdminState(id, QStringLiteral("'state':'%1'").arg(state)), 200);
    const HttpReply reply = api.call(QStringLiteral("s"), "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(reply, 503);
    QCOMPARE(reply.text("code"), QStringLiteral("SERVICE_UNAVAILABLE"));
    QCOMPARE(reply.text("details.adminState"), state);
    REQUIRE_STATUS(services.setAdminState(id, QStringLiteral("'state':'ACTIVE'")), 200);
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 200);
    REQUIRE_STATUS(services.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 503);
    QCOMPARE(plugin.count(), 2);
}

void TestGatewayCall::explainSaysWhatWouldBe()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url() + QStringLiteral("/v1"), oneOfEach);
    const HttpReply good = api.explain(QStringLiteral("s"), "GET", QStringLiteral("/products/7"),
                                       QStringLiteral("'query':{'a':1},'headers':{'x':'y'}"));
    REQUIRE_STATUS(good, 200);
    QVERIFY(good.at(QStringLiteral("allowed")).toBool());
    QCOMPARE(good.text("request.url"), plugin.url() + QStringLiteral("/v1/products/7?a=1"));
    QCOMPARE(good.text("request.headers.X-Caller-Plugin-ID"), QStringLiteral("caller"));
    const HttpReply bad = api.explain(QStringLiteral("s"), "GET", QStringLiteral("/a/../b"));
    REQUIRE_STATUS(bad, 200);
    QVERIFY(!bad.at(QStringLiteral("allowed")).toBool());
    QCOMPARE(bad.text("refusal.code"), QStringLiteral("VALIDATION_FAILED"));
    const HttpReply none = api.explain(QStringLiteral("nosuch"), "GET", QStringLiteral("/x"));
    QCOMPARE(none.text("refusal.code"), QStringLiteral("SERVICE_NOT_FOUND"));
    QCOMPARE(plugin.count(), 0);
}

void TestGatewayCall::theDefaultBaseUrlIsATemplate()
{
    StandInPlugin plugin;
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.defaultBaseUrl=http://127.0.0.1:%1/{pluginId}").arg(plugin.port())};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port());
    REQUIRE_STATUS(
        api.client().post("/api/services/register", q("{'tenantId':'" + api.tenant()
                                                      + "','pluginId':'plugin-s','serviceName':'s','version':'1.0.0',"
                                                        "'endpoints':[{'method':'GET','path':'/x'}]}")),
        201);
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 200);
    QCOMPARE(requestLine(plugin.lastRequest()), "GET /plugin-s/x HTTP/1.1");
}

void TestGatewayCall::permissionsAreEnforced()
{
    StandInPlugin plugin;
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.permissions=enforce")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port());
    api.addService(QStringLiteral("s"), plugin.url(),
                   QStringLiteral("'endpoints':[{'method':'GET','path':'/"
                                  "read','permissions':['s.read','s.look']},{'method':'GET','path':'/free'}]"));
    const HttpReply refused = api.call(QStringLiteral("s"), "GET", QStringLiteral("/read"));
    REQUIRE_STATUS(refused, 403);
    QCOMPARE(refused.text("code"), QStringLiteral("PERMISSION_DENIED"));
    QCOMPARE(refused.text("details.missing.0"), QStringLiteral("s.read"));
    QCOMPARE(refused.text("details.missing.1"), QStringLiteral("s.look"));
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/free")), 200);
    const auto install = [&](const char *version, const char *permissions, const char *configuration) {
        const QByteArray manifest = QByteArray("{'id':'caller','name':'Caller','version':'") + version
                                    + "','permissions':" + permissions + ",'api':{'services':[],'dependencies':[]}}";
        REQUIRE_STATUS(api.client().post("/api/plugins/install", q("{'tenantId':'" + api.tenant()
                                                                   + "','manifest':" + manifest + configuration + "}")),
                       201);
    };
    install("1.0.0", "['s.read']", "");
    QCOMPARE(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")).text("details.missing.0"),
             QStringLiteral("s.look"));
    // What a manifest asks for is a request: its wildcards count for nothing, and an upgrade grants nothing more.
    install("1.0.1", "['s.*','*']", "");
    QCOMPARE(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")).text("details.missing.0"),
             QStringLiteral("s.look"));
    install("1.0.2", "['s.read','s.look']", "");
    QCOMPARE(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")).text("details.missing.0"),
             QStringLiteral("s.look"));
    install("1.0.3", "['s.read','s.look']", ",'grants':['s.read','s.look']");
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")), 200);
    // The administrator's word beats what the manifest asks for.
    install("1.0.4", "['s.read']", ",'configuration':{'permissions':['s.look']}");
    QCOMPARE(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")).text("details.missing.0"),
             QStringLiteral("s.read"));
    QCOMPARE(plugin.count(), 2);
}

void TestGatewayCall::permissionsAreAudited()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url(),
                   QStringLiteral("'endpoints':[{'method':'GET','path':'/read','permissions':['s.read']}]"));
    for (int i = 0; i < 3; ++i)
        REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/read")), 200);
    QTRY_COMPARE(api.eventTypes().count(QStringLiteral("PERMISSION_MISSING")), 1);
}

void TestGatewayCall::forbiddenAddressesAreNotCalled()
{
    ServerOptions options;
    options.settings = {QStringLiteral("gateway.allowPrivateAddresses=false")};
    ServerProcess server(options);
    QVERIFY(server.start());
    StandInPlugin plugin;
    GatewayApi api(server.port());
    for (const QString &url :
         {plugin.url(), QStringLiteral("http://localhost:%1").arg(plugin.port()),
          QStringLiteral("http://169.254.169.254"), QStringLiteral("http://[::ffff:127.0.0.1]:%1").arg(plugin.port()),
          QStringLiteral("http://2130706433:%1").arg(plugin.port())}) {
        api.addService(QStringLiteral("s"), url);
        const HttpReply reply = api.call(QStringLiteral("s"), "GET", QStringLiteral("/x"));
        REQUIRE_STATUS(reply, 403);
        QCOMPARE(reply.text("code"), QStringLiteral("UPSTREAM_FORBIDDEN"));
    }
    QCOMPARE(plugin.count(), 0);
}

void TestGatewayCall::failuresSayWhy_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"CONNECTION_REFUSED", "CONNECTION_RESET", "TIMEOUT", "NAME_NOT_RESOLVED"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestGatewayCall::failuresSayWhy()
{
    QFETCH(QString, kind);
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) {
        if (kind == u"CONNECTION_RESET")
            socket->abort();
    });
    QString url = plugin.url();
    if (kind == u"CONNECTION_REFUSED")
        plugin.stop();
    else if (kind == u"NAME_NOT_RESOLVED")
        url = QStringLiteral("http://no-such-host.invalid");
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), url);
    const HttpReply reply = api.call(QStringLiteral("s"), "POST", QStringLiteral("/x"),
                                     QStringLiteral("'timeoutMs':%1").arg(kind == u"TIMEOUT" ? 300 : 10'000));
    QVERIFY2(reply.status == 502 || reply.status == 504, reply.shown().constData());
    QCOMPARE(reply.text("details.reason.kind"), kind);
    QVERIFY(reply.text("details.reason.text").startsWith(QStringLiteral("POST ") + url + QStringLiteral("/x: ")));
    QCOMPARE(reply.text("details.reason.url"), url + QStringLiteral("/x"));
    QCOMPARE(reply.number("details.reason.count"), 1);
    QVERIFY(!reply.text("details.reason.since").isEmpty());
    const HttpReply calls = api.look("calls");
    QCOMPARE(calls.text("calls.0.reason.kind"), kind);
    QCOMPARE(calls.at(QStringLiteral("calls.0.reason")).toJson(), reply.at(QStringLiteral("details.reason")).toJson());
}

void TestGatewayCall::whatConcernsTheNodeIsNotPassedOn()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                      "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Credentials: true\r\n"
                      "Content-Length: 7\r\n\r\n{\"a\":1}");
    });
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    // The query is the plugin's, whatever it names.
    const HttpReply proxied = api.proxy(QStringLiteral("s"), "GET", "/x?tenantId=another&tenantId=third");
    REQUIRE_STATUS(proxied, 200);
    QCOMPARE(requestLine(plugin.lastRequest()), "GET /x?tenantId=another&tenantId=third HTTP/1.1");
    QCOMPARE(valuesIn(plugin.lastRequest(), "X-Tenant-ID"), QByteArrayList{api.tenant()});
    QVERIFY(!proxied.hasHeader("Access-Control-Allow-Origin"));
    QVERIFY(!proxied.hasHeader("Access-Control-Allow-Credentials"));
    QCOMPARE(proxied.header("Content-Encoding"), "gzip"); // passed through as it came
    const HttpReply called = api.call(QStringLiteral("s"), "GET", QStringLiteral("/x"));
    QCOMPARE(called.number("data.a"), 1); // what could be read was not coded
    QVERIFY(called.text("headers.content-encoding").isEmpty());
}

/// What cannot be read stays as it is: bytes, with the field that says how to read them.
void TestGatewayCall::codedAnswersAreSaidToBeCoded()
{
    const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA"); // {"a":1}
    StandInPlugin plugin([gzip](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                      + QByteArray::number(gzip.size()) + "\r\n\r\n" + gzip);
    });
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    const HttpReply called = api.call(QStringLiteral("s"), "GET", QStringLiteral("/x"));
    REQUIRE_STATUS(called, 200);
    QCOMPARE(called.text("metadata.encoding"), QStringLiteral("base64"));
    QCOMPARE(QByteArray::fromBase64(called.text("data").toLatin1()), gzip);
    QCOMPARE(called.text("headers.content-encoding"), QStringLiteral("gzip"));
    QCOMPARE(api.proxy(QStringLiteral("s"), "GET", "/x").body, gzip);
}

void TestGatewayCall::anUpstreamsCorsFieldsGiveWayToTheNodes()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &) {
        socket->write(
            "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\naccess-control-allow-origin: https://evil\r\n"
            "Access-Control-Allow-Credentials: true\r\nAccess-Control-Max-Age: 9\r\n"
            "Access-Control-Expose-Headers: X-Theirs\r\nContent-Length: 2\r\n\r\n{}");
    });
    ServerOptions options;
    options.settings = {QStringLiteral("cors.allowedOrigins=[\"https://page.example\"]"),
                        QStringLiteral("limits.body=64KiB")};
    ServerProcess server(options);
    QVERIFY(server.start());
    GatewayApi api(server.port(), "t");
    api.addService(QStringLiteral("s"), plugin.url());
    const auto ask = [&](const QByteArray &target, const QByteArray &fields, const QByteArray &body = {}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.waitForConnected(5000);
        socket.write("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Tenant-ID: t\r\n"
                     + "X-Caller-Plugin-ID: caller\r\nOrigin: https://page.example\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    };
    const auto check = [](const QByteArray &answer, int status) {
        const QByteArray head = answer.left(answer.indexOf("\r\n\r\n")).toLower();
        QVERIFY2(head.startsWith("http/1.1 " + QByteArray::number(status)), answer.constData());
        QCOMPARE(head.count("access-control-allow-origin:"), 1);
        QVERIFY2(head.contains("access-control-allow-origin: https://page.example"), head.constData());
        QVERIFY2(!head.contains("x-theirs") && !head.contains("access-control-max-age: 9"), head.constData());
        QVERIFY2(!head.contains("access-control-allow-credentials: true") || !head.contains("evil"), head.constData());
    };
    const QByteArray target = api.proxyTarget(QStringLiteral("s"), "/x");
    check(ask(target, {}), 200);
    check(ask(target, {}, QByteArray(100'000, 'x')), 413);
    check(ask(target + '?' + QByteArray(9'000, 'q'), {}), 414);
    check(ask(target, "X-Long: " + QByteArray(40'000, 'h') + "\r\n"), 431);
    check(ask(api.proxyTarget(QStringLiteral("nosuch"), "/x"), {}), 404);
}

void TestGatewayCall::callsAreOnRecord()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url(), oneOfEach);
    api.client().setHeader("X-Request-ID", "one");
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/products/1")), 200);
    api.client().setHeader("X-Request-ID", "two");
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/nosuch")), 404);
    const HttpReply calls = api.look("calls");
    QCOMPARE(calls.number("count"), 2);
    QCOMPARE(calls.text("calls.0.requestId"), QStringLiteral("two")); // newest first
    QCOMPARE(calls.text("calls.1.endpoint"), QStringLiteral("GET /products/:id"));
    QCOMPARE(calls.text("calls.1.callerPluginId"), QStringLiteral("caller"));
    QCOMPARE(calls.text("calls.1.targetPluginId"), QStringLiteral("plugin-s"));
    QCOMPARE(calls.text("calls.1.cache"), QStringLiteral("NONE"));
    QCOMPARE(calls.number("calls.1.attempts"), 1);
    QCOMPARE(api.look("calls", "requestId=one").number("count"), 1);
    QCOMPARE(api.look("calls", "failures=true").text("calls.0.requestId"), QStringLiteral("two"));
    // A page, and the count of all.
    const HttpReply page = api.look("calls", "limit=1");
    QCOMPARE(page.number("count"), 2);
    QCOMPARE(page.text("calls.0.requestId"), QStringLiteral("two"));
    QVERIFY(page.at(QStringLiteral("calls.1")).isNull());
    const HttpReply next = api.look("calls", "limit=1&cursor=" + page.text("nextCursor").toLatin1());
    QCOMPARE(next.text("calls.0.requestId"), QStringLiteral("one"));
    QVERIFY(next.at(QStringLiteral("nextCursor")).isNull());
    const HttpReply pairs = api.look("pairs", "minutes=5");
    QCOMPARE(pairs.number("pairs.0.calls"), 2);
    QCOMPARE(pairs.number("pairs.0.errors"), 0);
    QCOMPARE(TestGatewayCall::api().look("calls").number("count"), 0); // another tenant's
}

void TestGatewayCall::trafficSurvivesARestart()
{
    StandInPlugin plugin(answering("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n"));
    ServerProcess server;
    QVERIFY(server.start());
    const QByteArray tenant = newTenant();
    for (int round = 1; round <= 2; ++round) {
        GatewayApi api(server.port(), tenant);
        if (round == 1)
            api.addService(QStringLiteral("s"), plugin.url());
        for (int i = 0; i < 3; ++i)
            REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 500);
        QCOMPARE(server.stop(), 0);
        QVERIFY(server.start());
        const HttpReply pairs = GatewayApi(server.port(), tenant).look("pairs");
        QCOMPARE(pairs.number("pairs.0.calls"), 3 * round);
        QCOMPARE(pairs.number("pairs.0.errors"), 3 * round);
        QVERIFY(pairs.at(QStringLiteral("pairs.0.p99")).toDouble().value_or(0) > 0);
    }
}

void TestGatewayCall::observedEdgesJoinTheGraph()
{
    StandInPlugin plugin;
    GatewayApi api = TestGatewayCall::api();
    api.addService(QStringLiteral("s"), plugin.url());
    api.addService(QStringLiteral("t"), plugin.url());
    api.client().setHeader("X-Tenant-Slug", api.tenant());
    REQUIRE_STATUS(
        api.client().post("/api/plugin-gateway/dependencies",
                          q("{'dependencies':[{'pluginId':'caller','dependsOnPluginId':'plugin-s','version':'*'},"
                            "{'pluginId':'caller','dependsOnPluginId':'plugin-u','version':'*','required':false}]}")),
        201);
    REQUIRE_STATUS(api.call(QStringLiteral("s"), "GET", QStringLiteral("/x")), 200);
    REQUIRE_STATUS(api.call(QStringLiteral("t"), "GET", QStringLiteral("/x")), 200);
    const JsonValue edges = api.client().get("/api/tenants/" + api.tenant() + "/graph").at(QStringLiteral("edges"));
    QHash<QString, QString> marks;
    for (const JsonValue &edge : edges.toArray()) {
        const bool observed = edge.find(u"type")->toString() == u"observed";
        const bool mark = edge.find(observed ? u"declaredDependency" : u"used")->toBool();
        marks.insert(edge.find(u"type")->toString() + u' ' + edge.find(u"to")->toString(),
                     mark ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    QCOMPARE(marks.value(QStringLiteral("declared plugin-s")), QStringLiteral("yes"));
    QCOMPARE(marks.value(QStringLiteral("declared plugin-u")), QStringLiteral("no"));
    QCOMPARE(marks.value(QStringLiteral("observed plugin-s")), QStringLiteral("yes"));
    QCOMPARE(marks.value(QStringLiteral("observed plugin-t")), QStringLiteral("no"));
}

QTEST_GUILESS_MAIN(TestGatewayCall)
#include "tst_gatewaycall.moc"
