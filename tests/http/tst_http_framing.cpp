// SPDX-License-Identifier: GPL-3.0-or-later
// What may not reach a handler, and what a handler may rely on: every row is bytes on a socket.
#include "common/json.h"
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QTest>
#include <QTimeZone>

#include <atomic>

using namespace plexica;
using namespace plexica::http;

class TestHttpFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_calls = 0;
        m_server = std::make_unique<ServerThread>([this](Router &router, Gate &) {
            router.add("*", "/*", [this](const ExchangePtr &exchange) {
                ++m_calls;
                const HttpRequest &request = exchange->request();
                HttpResponse response;
                response.contentType = "text/plain";
                response.body = request.method + ' ' + request.path + '?' + request.query + ' ' + request.body;
                for (const auto &[name, value] : request.headers.fields()) {
                    if (name.startsWith("Seen"))
                        response.headers.emplace_back(name, value);
                    if (name == "Host")
                        response.headers.emplace_back("Seen-Host", value);
                }
                exchange->respond(std::move(response));
            });
        });
        QVERIFY(m_server->port() != 0);
    }
    void cleanup() { m_server.reset(); }

    void refusesFaultyRequests_data();
    void refusesFaultyRequests();
    void acceptsSoundRequests_data();
    void acceptsSoundRequests();
    void keepsOrEndsTheConnection_data();
    void keepsOrEndsTheConnection();
    void requestsCanArriveByteByByte();
    void nothingAfterAFaultIsRun();
    void hundredContinueComesAfterTheChecks();
    void expectationsFail_data();
    void expectationsFail();
    void requestIdIsEchoedOrMade();
    void everyAnswerCarriesTheCommonHeaders();
    void upgradeIsServedOnceAsAnOrdinaryRequest();

private:
    std::unique_ptr<ServerThread> m_server;
    std::atomic<int> m_calls = 0;
};

namespace {

QByteArray get(const QByteArray &line, const QByteArray &headers = "Host: x\r\n")
{
    return line + "\r\n" + headers + "\r\n";
}

template <std::size_t Size>
QByteArray withNul(const char (&text)[Size])
{
    return QByteArray(text, Size - 1);
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

} // namespace

void TestHttpFraming::refusesFaultyRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status = 400) {
        QTest::newRow(name) << request << status;
    };

    row("no version", get("GET /"));
    row("only a word", get("GET"));
    row("two blanks before the target", get("GET  / HTTP/1.1"));
    row("two blanks before the version", get("GET /  HTTP/1.1"));
    row("blank in the target", get("GET /a b HTTP/1.1"));
    row("blank before the method", get(" GET / HTTP/1.1"));
    row("trailing blank", get("GET / HTTP/1.1 "));
    row("tab for a blank", get("GET\t/\tHTTP/1.1"));
    row("method is no token", get("GE(T / HTTP/1.1"));
    row("method with a control character", get("G\x01T / HTTP/1.1"));
    row("garbage version", get("GET / HTTPX9Y9"));
    row("lower case version", get("GET / http/1.1"));
    row("version without digits", get("GET / HTTP/a.b"));
    row("long version", get("GET / HTTP/1.11"));
    row("HTTP/0.9", get("GET / HTTP/0.9"), 505);
    row("HTTP/1.2", get("GET / HTTP/1.2"), 505);
    row("HTTP/2", get("GET / HTTP/2"), 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/2.0 request", get("GET / HTTP/2.0"), 505);
    row("HTTP/3.0", get("GET / HTTP/3.0"), 505);
    row("target without slash", get("GET x HTTP/1.1"));
    row("authority form", get("CONNECT example.org:443 HTTP/1.1"));
    row("asterisk form of GET", get("GET * HTTP/1.1"));
    row("absolute form without authority", get("GET http:///x HTTP/1.1"));
    row("absolute form with user", get("GET http://u:p@x/ HTTP/1.1"));
    row("absolute form of ftp", get("GET ftp://x/ HTTP/1.1"));
    row("absolute form with a bad port", get("GET http://x:99999/ HTTP/1.1"));
    row("control character in the target", get("GET /a\x01 HTTP/1.1"));
    row("DEL in the target", get("GET /a\x7f HTTP/1.1"));
    row("UTF-8 in the target", get("GET /\xc3\xa4 HTTP/1.1"));
    row("NUL in the target", get(withNul("GET /a\0b HTTP/1.1")));
    row("fragment in the target", get("GET /a#b HTTP/1.1"));
    row("CR in the request line", get("GET /\r HTTP/1.1"));
    row("bare LF after the request line", "GET / HTTP/1.1\nHost: x\r\n\r\n");
    row("bare LF after a header", "GET / HTTP/1.1\r\nHost: x\n\r\n");
    row("bare LF as last line", "GET / HTTP/1.1\r\nHost: x\r\n\n");
    row("bare LF before the request", "\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    row("many empty lines before the request", "\r\n\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    row("TLS hello", QByteArray::fromHex("16030100f8010000f40303"));

    row("blank before the colon", get("GET / HTTP/1.1", "Host: x\r\nFoo : b\r\n"));
    row("no colon", get("GET / HTTP/1.1", "Host: x\r\nFoo\r\n"));
    row("empty name", get("GET / HTTP/1.1", "Host: x\r\n: b\r\n"));
    row("bad name", get("GET / HTTP/1.1", "Host: x\r\nF(o: b\r\n"));
    row("UTF-8 name", get("GET / HTTP/1.1", "Host: x\r\nF\xc3\xa4: b\r\n"));
    row("control character in a name", get("GET / HTTP/1.1", "Host: x\r\nF\x02: b\r\n"));
    row("folded header", get("GET / HTTP/1.1", "Host: x\r\nFoo: a\r\n b\r\n"));
    row("folded with tab", get("GET / HTTP/1.1", "Host: x\r\nFoo: a\r\n\tb\r\n"));
    row("folded first header", get("GET / HTTP/1.1", " Host: x\r\n"));
    row("NUL in a value", get("GET / HTTP/1.1", withNul("Host: x\r\nFoo: a\0b\r\n")));
    row("CR in a value", get("GET / HTTP/1.1", "Host: x\r\nFoo: a\rb\r\n"));
    row("control character in a value", get("GET / HTTP/1.1", "Host: x\r\nFoo: a\x07\r\n"));

    row("no Host", get("GET / HTTP/1.1", ""));
    row("two Content-Types",
        get("POST / HTTP/1.1", "Host: x\r\nContent-Type: application/json\r\ncontent-type: text/plain"));
    row("two equal Content-Types",
        get("POST / HTTP/1.1", "Host: x\r\nContent-Type: application/json\r\nContent-Type: application/json"));
    row("two Hosts", get("GET / HTTP/1.1", "Host: x\r\nHost: x\r\n"));
    row("two Hosts, HTTP/1.0", get("GET / HTTP/1.0", "Host: x\r\nhost: y\r\n"));
    row("empty Host", get("GET / HTTP/1.1", "Host: \r\n"));
    row("Host with a path", get("GET / HTTP/1.1", "Host: x/y\r\n"));
    row("Host with user", get("GET / HTTP/1.1", "Host: u@x\r\n"));
    row("Host list", get("GET / HTTP/1.1", "Host: x, y\r\n"));
    row("Host with a bad port", get("GET / HTTP/1.1", "Host: x:http\r\n"));
    row("Host with a huge port", get("GET / HTTP/1.1", "Host: x:65536\r\n"));
    row("Host with half an IPv6 address", get("GET / HTTP/1.1", "Host: [::1\r\n"));
    row("Host with text after IPv6", get("GET / HTTP/1.1", "Host: [::1]x\r\n"));

    row("length +5", post("Content-Length: +5\r\n", "hello"));
    row("length -5", post("Content-Length: -5\r\n", "hello"));
    row("length 5x", post("Content-Length: 5x\r\n", "hello"));
    row("length 0x5", post("Content-Length: 0x5\r\n", "hello"));
    row("length empty", post("Content-Length:\r\n", "hello"));
    row("length 5.0", post("Content-Length: 5.0\r\n", "hello"));
    row("length list", post("Content-Length: 5, 5\r\n", "hello"));
    row("length with a blank", post("Content-Length: 1 0\r\n", "hello"));
    row("length 2^63", post("Content-Length: 9223372036854775808\r\n", "hello"));
    row("length 2^64+5", post("Content-Length: 18446744073709551621\r\n", "hello"));
    row("two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    row("two different lengths", post("Content-Length: 5\r\ncontent-length: 6\r\n", "hello"));
    row("length 2^63-1", post("Content-Length: 9223372036854775807\r\n", "hello"), 413);

    const QByteArray chunks = "5\r\nhello\r\n0\r\n\r\n";
    row("coding xchunked", post("Transfer-Encoding: xchunked\r\n", chunks));
    row("coding identity", post("Transfer-Encoding: identity\r\n", chunks));
    row("coding gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", chunks));
    row("coding chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", chunks));
    row("two coding headers", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", chunks));
    row("coding with parameter", post("Transfer-Encoding: chunked;q=1\r\n", chunks));
    row("coding with vertical tab", post("Transfer-Encoding: \x0b"
                                         "chunked\r\n",
                                         chunks));
    row("coding empty", post("Transfer-Encoding:\r\n", chunks));
    row("length and coding", post("Content-Length: 15\r\nTransfer-Encoding: chunked\r\n", chunks));
    row("coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 15\r\n", chunks));
    row("coding in HTTP/1.0", "POST /p HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);

    const auto chunkRow = [&](const char *name, const QByteArray &body, int status = 400) {
        row(name, post("Transfer-Encoding: chunked\r\n", body), status);
    };
    chunkRow("size is no number", "g\r\nhello\r\n0\r\n\r\n");
    chunkRow("size empty", "\r\nhello\r\n0\r\n\r\n");
    chunkRow("size +5", "+5\r\nhello\r\n0\r\n\r\n");
    chunkRow("size 0x5", "0x5\r\nhello\r\n0\r\n\r\n");
    chunkRow("size -1", "-1\r\nhello\r\n0\r\n\r\n");
    chunkRow("size with a blank before", " 5\r\nhello\r\n0\r\n\r\n");
    chunkRow("size with a blank behind", "5 \r\nhello\r\n0\r\n\r\n");
    chunkRow("size overflows", "10000000000000005\r\nhello\r\n0\r\n\r\n");
    chunkRow("size near 2^64", "fffffffffffffffb\r\nhello\r\n0\r\n\r\n", 413);
    chunkRow("bare LF after the size", "5\nhello\r\n0\r\n\r\n");
    chunkRow("chunk longer than its size", "4\r\nhello\r\n0\r\n\r\n");
    chunkRow("chunk shorter than its size", "6\r\nhello\r\n0\r\n\r\n");
    chunkRow("bare LF after the chunk", "5\r\nhello\n0\r\n\r\n");
    chunkRow("extension with CR", "5;a=\rb\r\nhello\r\n0\r\n\r\n");
    chunkRow("extension with NUL", withNul("5;a\0\r\nhello\r\n0\r\n\r\n"));
    chunkRow("long extension", "5;" + QByteArray(600, 'a') + "\r\nhello\r\n0\r\n\r\n");
    QByteArray manyExtensions;
    for (int i = 0; i < 100; ++i)
        manyExtensions += "1;" + QByteArray(400, 'a') + "\r\nx\r\n";
    chunkRow("many extensions", manyExtensions + "0\r\n\r\n");
    chunkRow("bad trailer", "0\r\nBad Trailer: x\r\n\r\n");
    chunkRow("trailer without colon", "0\r\nTrailer\r\n\r\n");
    chunkRow("bare LF in the trailers", "0\r\nA: b\n\r\n");
    chunkRow("bare LF as end", "0\r\n\n");
    chunkRow("long trailers", "0\r\nA: " + QByteArray(40'000, 'a') + "\r\n\r\n", 431);
    QByteArray manyTrailers;
    for (int i = 0; i < 101; ++i)
        manyTrailers += "A: b\r\n";
    chunkRow("many trailers", "0\r\n" + manyTrailers + "\r\n", 431);
}

void TestHttpFraming::refusesFaultyRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client(m_server->port());
    // A second request stands behind; it must never run, whatever the first was taken for.
    client.send(request + "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer answer = client.read();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.whole);
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(client.endsSilently());
    QCOMPARE(m_calls.load(), 0);

    const auto document = parseJson(answer.body);
    QVERIFY2(document, answer.body.constData());
    QVERIFY(!document->find(u"error")->toString().isEmpty());
    QVERIFY(!document->find(u"code")->toString().isEmpty());
    QCOMPARE(document->find(u"message")->toString(), document->find(u"error")->toString());
    QCOMPARE(document->find(u"statusCode")->toInteger(), std::optional<qint64>(status));
    QCOMPARE(document->find(u"requestId")->toString().toLatin1(), answer.header("X-Request-ID"));
    QCOMPARE(answer.header("Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(m_server->counters().refused, 1U);
}

void TestHttpFraming::acceptsSoundRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("seen");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &seen) {
        QTest::newRow(name) << request << seen;
    };

    row("plain", get("GET /a HTTP/1.1"), "GET /a? ");
    row("query", get("GET /a?b=c%20d&e HTTP/1.1"), "GET /a?b=c%20d&e ");
    row("second question mark", get("GET /a?b?c HTTP/1.1"), "GET /a?b?c ");
    row("encoded path is kept", get("GET /x/my%2Fns/a%20key HTTP/1.1"), "GET /x/my%2Fns/a%20key? ");
    row("two slashes stay", get("GET //evil/x HTTP/1.1"), "GET //evil/x? ");
    row("dots stay", get("GET /a/../b/./c HTTP/1.1"), "GET /a/../b/./c? ");
    row("unusual method", get("PURGE /a HTTP/1.1"), "PURGE /a? ");
    row("method case is kept", get("get /a HTTP/1.1"), "get /a? ");
    row("absolute form", get("GET http://example.org:80/a?b HTTP/1.1"), "GET /a?b ");
    row("absolute form without path", get("GET HTTPS://example.org HTTP/1.1"), "GET /? ");
    row("absolute form with query only", get("GET http://example.org?q HTTP/1.1"), "GET /?q ");
    row("empty line before", "\r\n" + get("GET /a HTTP/1.1"), "GET /a? ");
    row("HTTP/1.0 without Host", get("GET /a HTTP/1.0", ""), "GET /a? ");
    row("no blank after the colon", get("GET /a HTTP/1.1", "Host:x\r\n"), "GET /a? ");
    row("tab and blanks around a value", get("GET /a HTTP/1.1", "Host: \t x \t\r\n"), "GET /a? ");
    row("IPv6 host", get("GET /a HTTP/1.1", "Host: [::1]:3000\r\n"), "GET /a? ");
    row("Latin-1 in a value", get("GET /a HTTP/1.1", "Host: x\r\nFoo: \xe4\r\n"), "GET /a? ");
    row("empty value", get("GET /a HTTP/1.1", "Host: x\r\nFoo:\r\n"), "GET /a? ");
    row("body", post("Content-Length: 5\r\n", "hello"), "POST /p? hello");
    row("body of GET", "GET /p HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello", "GET /p? hello");
    row("empty body", post("Content-Length: 0\r\n", ""), "POST /p? ");
    row("zeros before the length", post("Content-Length: 0000000000000000000000005\r\n", "hello"), "POST /p? hello");
    row("chunks", post("Transfer-Encoding: chunked\r\n", "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"), "POST /p? hello");
    row("upper case", post("TRANSFER-ENCODING: Chunked\r\n", "A\r\n0123456789\r\n0\r\n\r\n"), "POST /p? 0123456789");
    row("zeros before a size", post("Transfer-Encoding: chunked\r\n", "0005\r\nhello\r\n000\r\n\r\n"),
        "POST /p? hello");
    row("no chunk", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), "POST /p? ");
    row("extensions", post("Transfer-Encoding: chunked\r\n", "5;a=b;c=\"d\"\r\nhello\r\n0 ; x\r\n\r\n"),
        "POST /p? hello");
    row("trailers are dropped",
        post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\nSeen-Trailer: x\r\nContent-Length: 3\r\n\r\n"),
        "POST /p? hello");
    row("body that looks like a request", post("Content-Length: 26\r\n", "GET /q HTTP/1.1\r\nHost: x\r\n"),
        "POST /p? GET /q HTTP/1.1\r\nHost: x\r\n");
    QByteArray hundred = "Host: x\r\n";
    for (int i = 1; i < 100; ++i)
        hundred += "F" + QByteArray::number(i) + ": v\r\n";
    row("100 fields with a body",
        "POST /p HTTP/1.1\r\n" + QByteArray(hundred).replace("F99: v", "Content-Length: 5") + "\r\nhello",
        "POST /p? hello");
}

void TestHttpFraming::acceptsSoundRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, seen);
    const RawAnswer answer = ask(m_server->port(), request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, seen);
    QVERIFY(answer.header("Seen-Trailer").isEmpty());
    if (request.contains("://"))
        QVERIFY(answer.header("Seen-Host").startsWith("example.org")); // RFC 9112, 3.2.2
    QCOMPARE(m_calls.load(), 1);
}

void TestHttpFraming::keepsOrEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << get("GET / HTTP/1.1") << true;
    QTest::newRow("1.1 close") << get("GET / HTTP/1.1", "Host: x\r\nConnection: close\r\n") << false;
    QTest::newRow("1.1 Close in a list") << get("GET / HTTP/1.1", "Host: x\r\nConnection: foo , Close\r\n") << false;
    QTest::newRow("1.1 close in a second field")
        << get("GET / HTTP/1.1", "Host: x\r\nConnection: foo\r\nConnection: close\r\n") << false;
    QTest::newRow("1.1 closed is another word") << get("GET / HTTP/1.1", "Host: x\r\nConnection: closed\r\n") << true;
    QTest::newRow("1.0") << get("GET / HTTP/1.0", "") << false;
    QTest::newRow("1.0 keep-alive") << get("GET / HTTP/1.0", "Connection: Keep-Alive\r\n") << true;
    QTest::newRow("1.0 both") << get("GET / HTTP/1.0", "Connection: keep-alive, close\r\n") << false;
    QTest::newRow("HEAD close") << get("HEAD / HTTP/1.1", "Host: x\r\nConnection: close\r\n") << false;
    QTest::newRow("POST") << post("Content-Length: 3\r\n", "abc") << true;
    QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n") << true;
}

void TestHttpFraming::keepsOrEndsTheConnection()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, stays);
    const bool head = request.startsWith("HEAD");
    RawClient client(m_server->port());
    client.send(request);
    const RawAnswer answer = client.read(head);
    QCOMPARE(answer.status, 200);
    if (stays) {
        QCOMPARE(answer.header("Connection"), request.contains("HTTP/1.0") ? QByteArray("keep-alive") : QByteArray());
        client.send(get("GET /again HTTP/1.1"));
        QCOMPARE(client.read().body, "GET /again? ");
    } else {
        QCOMPARE(answer.header("Connection"), "close");
        QVERIFY(client.endsSilently());
    }
}

void TestHttpFraming::requestsCanArriveByteByByte()
{
    const QByteArray requests = "\r\n" + get("GET /one?q HTTP/1.1") + post("Content-Length: 5\r\n", "hello")
                                + post("Transfer-Encoding: chunked\r\n", "3;x\r\nhel\r\n2\r\nlo\r\n0\r\nT: v\r\n\r\n")
                                + get("GET /last HTTP/1.1");
    RawClient client(m_server->port());
    for (char byte : requests)
        QVERIFY(client.send(QByteArray(1, byte)));
    QCOMPARE(client.read().body, "GET /one?q ");
    QCOMPARE(client.read().body, "POST /p? hello");
    QCOMPARE(client.read().body, "POST /p? hello");
    QCOMPARE(client.read().body, "GET /last? ");
    QCOMPARE(m_calls.load(), 4);
}

void TestHttpFraming::nothingAfterAFaultIsRun()
{
    RawClient client(m_server->port());
    client.send(get("GET /first HTTP/1.1") + get("GET /second HTTP/1.1", "Host: x\r\nBad : y\r\n")
                + get("GET /third HTTP/1.1"));
    QCOMPARE(client.read().body, "GET /first? ");
    QCOMPARE(client.read().status, 400);
    QVERIFY(client.endsSilently());
    QCOMPARE(m_calls.load(), 1);
}

void TestHttpFraming::hundredContinueComesAfterTheChecks()
{
    for (const QByteArray &framing :
         {QByteArray("Content-Length: 5\r\n"), QByteArray("Transfer-Encoding: chunked\r\n")}) {
        RawClient client(m_server->port());
        client.send(post(framing + "Expect: 100-Continue\r\n", ""));
        QCOMPARE(client.readAny().status, 100);
        client.send(framing.startsWith('C') ? "hello" : "5\r\nhello\r\n0\r\n\r\n");
        const RawAnswer answer = client.readAny();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "POST /p? hello");
    }
    // Who does not wait for it, has no body, or speaks HTTP/1.0 is not sent one.
    for (const QByteArray &request :
         {post("Expect: 100-continue\r\nContent-Length: 5\r\n", "hello"), post("Expect: 100-continue\r\n", ""),
          QByteArray("POST /p HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello")}) {
        RawClient client(m_server->port());
        client.send(request);
        QCOMPARE(client.readAny().status, 200);
    }
}

void TestHttpFraming::expectationsFail_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown expectation") << QByteArray("Expect: 200-ok\r\nContent-Length: 5\r\n") << 417;
    QTest::newRow("unknown beside a known one")
        << QByteArray("Expect: 100-continue\r\nExpect: x\r\nContent-Length: 5\r\n") << 417;
    QTest::newRow("too long a body") << QByteArray("Expect: 100-continue\r\nContent-Length: 99999999\r\n") << 413;
    QTest::newRow("bad length") << QByteArray("Expect: 100-continue\r\nContent-Length: x\r\n") << 400;
}

void TestHttpFraming::expectationsFail()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RawClient client(m_server->port());
    client.send(post(headers, ""));
    QCOMPARE(client.readAny().status, status); // and no 100 before it
    QVERIFY(client.endsSilently());
    QCOMPARE(m_calls.load(), 0);
}

void TestHttpFraming::requestIdIsEchoedOrMade()
{
    const auto idFor = [this](const QByteArray &header) {
        return ask(m_server->port(), get("GET / HTTP/1.1", "Host: x\r\n" + header)).header("X-Request-ID");
    };
    QCOMPARE(idFor("X-Request-ID: a.B-c_9\r\n"), "a.B-c_9");
    QCOMPARE(idFor("x-request-id: " + QByteArray(128, 'a') + "\r\n"), QByteArray(128, 'a'));
    const QByteArray made = idFor("");
    QVERIFY(!made.isEmpty());
    QVERIFY(idFor("") != made);
    for (const QByteArray &bad :
         {QByteArray("a b"), QByteArray("a/b"), QByteArray(), QByteArray(129, 'a'), QByteArray("\"x\"")}) {
        const QByteArray id = idFor("X-Request-ID: " + bad + "\r\n");
        QVERIFY(!id.isEmpty());
        QVERIFY(id != bad);
    }
    // The guard's own answers echo it too.
    const RawAnswer refused = ask(m_server->port(), post("X-Request-ID: mine\r\nContent-Length: 99999999\r\n", ""));
    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.header("X-Request-ID"), "mine");
}

void TestHttpFraming::everyAnswerCarriesTheCommonHeaders()
{
    const RawAnswer answer = ask(m_server->port(), get("GET /a HTTP/1.1"));
    QCOMPARE(answer.header("Content-Length").toInt(), answer.body.size());
    QCOMPARE(answer.header("Content-Type"), "text/plain"); // as given: nothing is sniffed
    QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
    const QByteArray date = answer.header("Date");
    QVERIFY2(date.size() == 29 && date.endsWith(" GMT"), date.constData());
    const QDateTime sent =
        QLocale::c().toDateTime(QString::fromLatin1(date), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    QVERIFY(sent.isValid());
    QVERIFY(std::abs(QDateTime(sent.date(), sent.time(), QTimeZone::utc()).secsTo(QDateTime::currentDateTimeUtc()))
            < 5);
}

void TestHttpFraming::upgradeIsServedOnceAsAnOrdinaryRequest()
{
    RawClient client(m_server->port());
    client.send(get("GET /ws HTTP/1.1",
                    "Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    QCOMPARE(client.read().body, "GET /ws? ");
    client.send(get("GET /next HTTP/1.1"));
    QCOMPARE(client.read().body, "GET /next? "); // and no 404 in between
    QCOMPARE(m_calls.load(), 2);
}

QTEST_GUILESS_MAIN(TestHttpFraming)
#include "tst_http_framing.moc"
