// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages in somebody's browser: by which names they reach the server, and what they may do there.
#include "common/json.h"
#include "http/rawclient.h"
#include "http/serverthread.h"
#include "http/webpolicy.h"

#include <QTest>

#include <atomic>
#include <tuple>

using namespace plexica;
using namespace plexica::http;

class TestHttpWebPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsAreKnownOrNot_data();
    void hostsAreKnownOrNot();
    void hostsAreFreeWhereKeysAreAsked();
    void originsActOrNot_data();
    void originsActOrNot();
    void aRefusalWaitsForNoBody();
    void refusalsOfTheServerCanBeReadByPages_data();
    void refusalsOfTheServerCanBeReadByPages();

private:
    static HttpRequest request(const QByteArray &method, const QByteArray &host, const QByteArray &origin = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = "/";
        if (!host.isNull())
            request.headers.add("Host", host);
        if (!origin.isNull())
            request.headers.add("Origin", origin);
        return request;
    }
    static WebRules rules()
    {
        return {.allowedOrigins = {QStringLiteral("https://console.example"), QStringLiteral("http://[::1]:8080")},
                .checkHost = true,
                .hostNames = {QStringLiteral("plexica.example"), QStringLiteral("Node-1")}};
    }
};

void TestHttpWebPolicy::hostsAreKnownOrNot_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("known");
    for (const char *host :
         {"127.0.0.1", "127.0.0.1:3000", "10.1.2.3", "255.255.255.255:1", "0.0.0.0", "[::1]", "[::1]:3000", "[fe80::1]",
          "[::ffff:127.0.0.1]:80", "localhost", "localhost:3000", "LocalHost", "localhost.", "plexica.example",
          "PLEXICA.example:443", "plexica.example.:443", "node-1", "NODE-1:3000"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host : {"evil.example",
                             "evil.example:3000",
                             "localhost.evil.example",
                             "localhost.localdomain",
                             "x",
                             "node-2",
                             "a.plexica.example",
                             "plexica.example.evil",
                             "xplexica.example",
                             "plexica.example..",
                             "127.0.0.1.evil.example",
                             "127.0.0.1.nip.io",
                             "127.1",
                             "2130706433",
                             "0x7f.0.0.1",
                             "0177.0.0.1",
                             "127.0.0.01",
                             "127.0.0.256",
                             "1.2.3.4.5",
                             "127.0.0.",
                             "::1",
                             "[::1",
                             "[]",
                             "[evil]",
                             "%6cocalhost",
                             "localhost%00",
                             "lo\xC3\xA7"
                             "alhost",
                             ".",
                             "..",
                             "-"})
        QTest::newRow(host) << QByteArray(host) << false;
}

void TestHttpWebPolicy::hostsAreKnownOrNot()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, known);
    const WebPolicy policy(rules());
    for (const char *method : {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PURGE"}) {
        const auto fault = policy.judge(request(method, host));
        QVERIFY2(!fault == known, method);
        if (fault) {
            QCOMPARE(fault->status, 421);
            QCOMPARE(fault->code, ErrorCode::HostUnknown);
            QVERIFY(fault->message.contains(QStringLiteral("listenOptions.hostNames")));
        }
    }
    QVERIFY(!policy.judge(request("GET", {}))); // HTTP/1.0
}

void TestHttpWebPolicy::hostsAreFreeWhereKeysAreAsked()
{
    WebRules free = rules();
    free.checkHost = false;
    QVERIFY(!WebPolicy(free).judge(request("POST", "evil.example")));
    QVERIFY(WebPolicy(free).judge(request("POST", "evil.example", "http://evil.example")));
}

void TestHttpWebPolicy::originsActOrNot_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    for (const char *origin : {"https://console.example", "HTTPS://Console.Example", "http://[::1]:8080"})
        QTest::newRow(origin) << QByteArray(origin) << true;
    for (const char *origin :
         {"", "null", "*", "https://evil.example", "http://console.example", "https://console.example:443",
          "https://console.example/", "https://console.example.evil", "https://x.console.example", "http://localhost",
          "http://127.0.0.1:3000", "http://[::1]", "https://console.example https://evil.example",
          "https://console.example, https://evil.example", "console.example", "file://"})
        QTest::addRow("\"%s\"", origin) << QByteArray(origin) << false;
}

void TestHttpWebPolicy::originsActOrNot()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    const WebPolicy policy(rules());
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "PURGE", "post", "get"}) {
        const auto fault = policy.judge(request(method, "127.0.0.1:3000", origin));
        QVERIFY2(!fault == allowed, method);
        if (fault) {
            QCOMPARE(fault->status, 403);
            QCOMPARE(fault->code, ErrorCode::OriginForbidden);
        }
        HttpRequest twice = request(method, "127.0.0.1:3000", "https://console.example");
        twice.headers.add("origin", origin);
        QCOMPARE(!policy.judge(twice), allowed); // all of them count
    }
    for (const char *method : {"GET", "HEAD", "OPTIONS"})
        QVERIFY2(!policy.judge(request(method, "127.0.0.1:3000", origin)), method);
    // Nobody is named, nobody may; and programs send no origin.
    QVERIFY(WebPolicy(WebRules{}).judge(request("POST", "x", origin)));
    QVERIFY(!WebPolicy(WebRules{}).judge(request("POST", "x")));
}

void TestHttpWebPolicy::aRefusalWaitsForNoBody()
{
    WebPolicy policy(rules());
    std::atomic<int> calls = 0;
    ServerThread server(
        [&calls](Router &router, Gate &) {
            router.add("*", "/", [&calls](const ExchangePtr &exchange) {
                ++calls;
                exchange->respondJson(200, "{}");
            });
        },
        {}, {}, &policy);
    for (const auto &[host, origin, status] : {std::tuple("evil.example", "http://evil.example", 421),
                                               std::tuple("localhost", "http://evil.example", 403)}) {
        RawClient client(server.port());
        client.send(QByteArray("POST / HTTP/1.1\r\nHost: ") + host + "\r\nOrigin: " + origin
                    + "\r\nExpect: 100-continue\r\nContent-Length: 1000000\r\n\r\n");
        const RawAnswer answer = client.readAny();
        QCOMPARE(answer.status, status); // and no 100 before it
        QCOMPARE(answer.header("Connection"), "close");
        QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
    }
    QCOMPARE(calls.load(), 0);
    QCOMPARE(ask(server.port(), "POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://console.example\r\n\r\n").status,
             200);
}

void TestHttpWebPolicy::refusalsOfTheServerCanBeReadByPages_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray fields = " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://console.example\r\n";
    QTest::newRow("400") << "GET /" + fields + "bad line\r\n\r\n" << 400;
    QTest::newRow("413") << "POST /" + fields + "Content-Length: 5000\r\n\r\n" << 413;
    QTest::newRow("413 chunked") << "POST /" + fields + "Transfer-Encoding: chunked\r\n\r\nffff\r\n" << 413;
    QTest::newRow("414") << "GET /" + QByteArray(10'000, 'a') + fields + "\r\n" << 414;
    QTest::newRow("431, one long") << "GET /" + fields + "X: " + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("431, before it") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a')
                                           + "\r\nOrigin: https://console.example\r\nHost: localhost\r\n\r\n"
                                    << 431;
    QTest::newRow("431, many") << "GET /" + fields + QByteArray("X: y\r\n").repeated(200) + "\r\n" << 431;
    QTest::newRow("404") << "GET /nothing" + fields + "\r\n" << 404;
    QTest::newRow("405") << "PUT /" + fields + "\r\n" << 405;
}

void TestHttpWebPolicy::refusalsOfTheServerCanBeReadByPages()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    WebPolicy policy(rules());
    HttpLimits limits;
    limits.body = 1000;
    ServerThread server(
        [](Router &router, Gate &) {
            router.add("GET", "/", [](const ExchangePtr &exchange) { exchange->respondJson(200, "{}"); });
            router.add("POST", "/", [](const ExchangePtr &exchange) { exchange->respondJson(200, "{}"); });
        },
        limits, {}, &policy);
    const RawAnswer answer = ask(server.port(), request);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), "https://console.example");
    QCOMPARE(answer.header("Vary"), "Origin");
}

QTEST_GUILESS_MAIN(TestHttpWebPolicy)
#include "tst_http_webpolicy.moc"
