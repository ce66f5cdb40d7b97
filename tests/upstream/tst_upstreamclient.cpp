// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"
#include "rawupstream.h"

#include "upstream/upstreamclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace plexica;
using namespace plexica::upstream;

namespace {

UpstreamRequest request(const QByteArray &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    UpstreamRequest made;
    made.method = method;
    made.url = url;
    made.body = body;
    made.timeout = Milliseconds(10'000);
    return made;
}

/// Calls and waits for the outcome.
UpstreamOutcome call(UpstreamClient &client, UpstreamRequest what)
{
    std::optional<UpstreamOutcome> outcome;
    client.start(std::move(what), {{}, {}, {}, [&](UpstreamOutcome ended) { outcome.emplace(std::move(ended)); }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000); }();
    if (!outcome)
        qFatal("the call never ended");
    return std::move(*outcome);
}

QString messageOf(const UpstreamOutcome &outcome)
{
    return outcome.result ? QStringLiteral("no error") : outcome.result.error().message;
}

/// Notices when the event loop of this thread stands still.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// UpstreamClient against upstreams that behave.
class TestUpstreamClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        fakedns::release();
        QTRY_COMPARE(fakedns::hanging(), 0);
    }

    void sendsExactlyWhatItIsTold_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("wire"); // after Host
        const auto row = [](const char *name, const char *method, const char *path, const char *headers,
                            const char *body, const char *wire) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(headers) << QByteArray(body)
                                << QByteArray(wire);
        };
        row("GET adds nothing", "GET", "/", "", "", "\r\n");
        row("DELETE without body", "DELETE", "/x", "", "", "\r\n");
        row("DELETE with body", "DELETE", "/x", "", "a", "Content-Length: 1\r\n\r\na");
        row("GET with body", "GET", "/x", "", "a", "Content-Length: 1\r\n\r\na");
        row("POST", "POST", "/x", "", "{}", "Content-Length: 2\r\n\r\n{}");
        row("POST without body", "POST", "/x", "", "", "Content-Length: 0\r\n\r\n");
        row("PUT", "PUT", "/x", "", "{}", "Content-Length: 2\r\n\r\n{}");
        row("PATCH", "PATCH", "/x", "Content-Type: application/json", "{}",
            "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        row("OPTIONS", "OPTIONS", "/", "", "", "\r\n");
        row("a method of one's own", "PURGE", "/", "", "", "\r\n");
        row("fields in order, as spelt", "GET", "/", "x-B: 1\nX-a: 2\nx-B: 3\nAccept: text/plain", "",
            "x-B: 1\r\nX-a: 2\r\nx-B: 3\r\nAccept: text/plain\r\n\r\n");
        row("an empty field", "GET", "/", "X-Empty: ", "", "X-Empty:\r\n\r\n");
        row("an empty type", "POST", "/", "Content-Type: ", "a", "Content-Type:\r\nContent-Length: 1\r\n\r\na");
        row("no field of the connection", "POST", "/",
            "HOST: evil\nContent-Length: 99\nTransfer-Encoding: chunked\nConnection: close, x-b\nKeep-Alive: 5\nTE: "
            "gzip\n"
            "Trailer: x\nUpgrade: h2c\nExpect: 100-continue\nProxy-Authorization: x\nproxy-connection: x\nX-Stays: 1",
            "a", "X-Stays: 1\r\nContent-Length: 1\r\n\r\na");
        row("the path as it is", "GET", "/a/../b/./%2e%2E//c%2Fd?x=%20&y=/../#no", "", "", "");
        row("the query as it is", "GET", "/?a=b&a=%26&%7B{}|^`", "", "", "\r\n");
    }
    void sendsExactlyWhatItIsTold()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, wire);
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        if (wire.isEmpty()) { // a fragment is refused; without it nothing is tidied up
            path.chop(3);
            wire = "\r\n";
        }
        UpstreamRequest made = request(upstream.url(path), method, body);
        for (const QByteArray &line : headers.split('\n')) {
            if (!line.isEmpty())
                made.headers.emplace_back(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2));
        }
        const UpstreamOutcome outcome = call(client, made);
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(upstream.requests.size(), 1);
        QCOMPARE(upstream.requests.first(),
                 method + ' ' + path + " HTTP/1.1\r\nHost: " + upstream.authority().toLatin1() + "\r\n" + wire);
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CONNECT") << QByteArray("CONNECT") << QByteArray("X") << QByteArray("y");
        QTest::newRow("lower case method") << QByteArray("get") << QByteArray("X") << QByteArray("y");
        QTest::newRow("no method") << QByteArray() << QByteArray("X") << QByteArray("y");
        QTest::newRow("request in the method")
            << QByteArray("GET / HTTP/1.1\r\nX:") << QByteArray("X") << QByteArray("y");
        QTest::newRow("CR LF in a value") << QByteArray("GET") << QByteArray("X") << QByteArray("y\r\nZ: 1");
        QTest::newRow("LF in a value") << QByteArray("GET") << QByteArray("X") << QByteArray("y\nZ: 1");
        QTest::newRow("CR in a value") << QByteArray("GET") << QByteArray("X") << QByteArray("y\rZ: 1");
        QTest::newRow("NUL in a value") << QByteArray("GET") << QByteArray("X") << QByteArray("y\0z", 3);
        QTest::newRow("CR LF in a name") << QByteArray("GET") << QByteArray("X\r\nY") << QByteArray("y");
        QTest::newRow("colon in a name") << QByteArray("GET") << QByteArray("X:Y") << QByteArray("y");
        QTest::newRow("space in a name") << QByteArray("GET") << QByteArray("X ") << QByteArray("y");
        QTest::newRow("no name") << QByteArray("GET") << QByteArray() << QByteArray("y");
        QTest::newRow("non-ASCII name") << QByteArray("GET") << QByteArray("X\xc3\xbc") << QByteArray("y");
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        RawUpstream upstream;
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url(), method);
        made.headers.emplace_back(name, value);
        const UpstreamOutcome outcome = call(client, made);
        QVERIFY(!outcome.result.has_value());
        QCOMPARE(outcome.result.error().code, ErrorCode::ValidationFailed);
        QVERIFY(!outcome.facts.requestSent);
        QCOMPARE(upstream.connections, 0);
    }

    void readsTheResponseAsItIs()
    {
        RawUpstream exact([](QTcpSocket *socket, const QByteArray &) {
            socket->write(
                "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 299 Odd\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n"
                "X-Folded: a\r\n  b\r\nX-Empty:\r\nX-Latin: \xfc\r\nTransfer-Encoding: Chunked\r\nTrailer: X-T\r\n\r\n"
                "3;ext=1\r\nabc\r\n4\r\n");
            socket->write(QByteArray("\0\r\n\xff", 4));
            socket->write("\r\n0\r\nX-T: dropped\r\n\r\n");
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(exact.url()));
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result->head.status, 299);
        const std::vector<HeaderField> expected{{"Set-Cookie", "a=1"}, {"set-cookie", "b=2"},
                                                {"X-Folded", "a b"},   {"X-Empty", ""},
                                                {"X-Latin", "\xfc"},   {"Transfer-Encoding", "Chunked"},
                                                {"Trailer", "X-T"}};
        QCOMPARE(outcome.result->head.headers, expected);
        QCOMPARE(outcome.result->body, QByteArray("abc\0\r\n\xff", 7));
        QVERIFY(outcome.facts.connected && outcome.facts.requestSent && outcome.facts.responseStarted);
        QVERIFY(!outcome.facts.reused);
        QCOMPARE(QString::fromLatin1(outcome.facts.address), exact.authority());
        QVERIFY(outcome.facts.total >= outcome.facts.firstByte);
        QVERIFY(outcome.facts.firstByte.count() > 0);
    }

    void bodilessResponsesEnd_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("HEAD with a length")
            << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
        QTest::newRow("204") << QByteArray("GET") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
        QTest::newRow("304 with a length")
            << QByteArray("GET") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 999999999\r\n\r\n");
        QTest::newRow("length 0") << QByteArray("POST") << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no reason phrase")
            << QByteArray("GET") << QByteArray("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n");
    }
    void bodilessResponsesEnd()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, response);
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) { socket->write(response); });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url(), method));
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QVERIFY(outcome.result->body.isEmpty());
    }

    void bodyWithoutLengthEndsWithTheConnection()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.0 200 OK\r\n\r\nall of it");
            socket->disconnectFromHost();
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result->body, QByteArray("all of it"));
    }

    void keepsAndSharesConnections()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        QVERIFY(!call(client, request(upstream.url())).facts.reused);
        for (int i = 0; i < 20; ++i)
            QVERIFY(call(client, request(upstream.url(), i % 2 ? "GET" : "POST")).facts.reused);
        QCOMPARE(upstream.connections, 1);
    }

    void doesNotFollowRedirects()
    {
        RawUpstream other([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("secret")); });
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 302 Found\r\nLocation: " + other.url() + "\r\nContent-Length: 0\r\n\r\n");
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QCOMPARE(outcome.result->head.status, 302);
        QCOMPARE(other.connections, 0);
    }

    void keepsNoCookiesAndNoCredentials()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write(
                "HTTP/1.1 401 No\r\nSet-Cookie: a=b\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
        });
        UpstreamClient client;
        (void)call(client, request(upstream.url()));
        (void)call(client, request(upstream.url()));
        QCOMPARE(upstream.requests.value(0), upstream.requests.value(1));
    }

    void ignoresProxiesOfTheEnvironment()
    {
        RawUpstream proxy;
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        for (const char *name : {"http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"})
            qputenv(name, proxy.url());
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        for (const char *name : {"http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"})
            qunsetenv(name);
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(proxy.connections, 0);
    }

    void awaitsInACoroutine()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        QByteArrayList bodies;
        const auto threeCalls = [](UpstreamClient &by, QByteArray url, QByteArrayList &into) -> QCoro::Task<> {
            for (int i = 0; i < 3; ++i) {
                const UpstreamOutcome outcome = co_await by.send(request(url));
                into.append(outcome.result ? outcome.result->body : QByteArray("failed"));
            }
        };
        const auto task = threeCalls(client, upstream.url(), bodies);
        QVERIFY(bodies.isEmpty());
        QTRY_COMPARE(bodies, QByteArrayList({"fine", "fine", "fine"}));
        QCOMPARE(client.active(), 0);
    }

    void serves500CallsAtOnce()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            QTimer::singleShot(100, socket, [socket] { socket->write(RawUpstream::ok("fine")); });
        });
        UpstreamClient client;
        int done = 0;
        int fine = 0;
        int mostOpen = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 500; ++i) {
            client.start(request(upstream.url()), {{}, {}, {}, [&](const UpstreamOutcome &outcome) {
                                                       ++done;
                                                       fine += outcome.result.has_value();
                                                       mostOpen = std::max(mostOpen, upstream.open);
                                                   }});
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 500, 20'000);
        QCOMPARE(fine, 500);
        QVERIFY2(mostOpen > 400, qPrintable(QString::number(mostOpen))); // all under way at the same time
        qInfo("500 calls of 100 ms each: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 5000); // through six connections: 8.4 s
    }

    void connectionsToAHostAreBounded()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            QTimer::singleShot(2, socket, [socket] { socket->write(RawUpstream::ok("fine")); });
        });
        UpstreamOptions options;
        options.maxConnectionsPerHost = 4;
        UpstreamClient client(options);
        int fine = 0;
        for (int i = 0; i < 100; ++i)
            client.start(request(upstream.url()),
                         {{}, {}, {}, [&](const UpstreamOutcome &outcome) { fine += outcome.result.has_value(); }});
        QTRY_COMPARE(fine, 100);
        QVERIFY(upstream.connections <= 4);
    }

    void connectionsToAnAddressAreBoundedWhateverItIsCalled()
    {
        RawUpstream hanging;
        UpstreamOptions options;
        options.maxConnectionsPerHost = 4;
        UpstreamClient client(options);
        const QByteArray port = QByteArray::number(hanging.serverPort());
        for (const QByteArray &host :
             {QByteArray("127.0.0.1"), QByteArray("localhost"), QByteArray("LocalHost"), QByteArray("127.1"),
              QByteArray("2130706433"), QByteArray("[::ffff:127.0.0.1]")}) {
            for (int i = 0; i < 4; ++i)
                client.start(request("http://" + host + ':' + port + '/'), {});
        }
        QTRY_COMPARE(hanging.requests.size(), 4);
        // Those of another name fail or wait; each has been looked at when a new one of the first has.
        bool turned = false;
        QTimer::singleShot(200, &client, [&turned] { turned = true; });
        QTRY_VERIFY(turned);
        QCOMPARE(hanging.connections, 4);
    }

    void waitingForAConnectionCountsAgainstTheDeadline()
    {
        RawUpstream stuck;
        UpstreamOptions options;
        options.maxConnectionsPerHost = 1;
        UpstreamClient client(options);
        const auto first = client.start(request(stuck.url()), {});
        QTRY_COMPARE(stuck.requests.size(), 1);
        UpstreamRequest second = request(stuck.url());
        second.timeout = Milliseconds(100);
        QElapsedTimer timer;
        timer.start();
        const UpstreamOutcome outcome = call(client, second);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(outcome.result.error().code, ErrorCode::Timeout);
        QVERIFY(!outcome.facts.requestSent);
        client.cancel(first);
        QTRY_COMPARE(client.active(), 0);
    }

    void stuckUpstreamHoldsNobodyElseUp()
    {
        RawUpstream stuck;
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        for (int i = 0; i < 200; ++i)
            client.start(request(stuck.url()), {});
        QTRY_COMPARE(stuck.requests.size(), 200);
        for (int i = 0; i < 50; ++i)
            QVERIFY(call(client, request(upstream.url())).facts.total < std::chrono::milliseconds(500));
    }

    void streamsTheResponse()
    {
        QTcpSocket *peer = nullptr;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            peer = socket;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
        });
        UpstreamClient client;
        int status = 0;
        QByteArray received;
        bool done = false;
        client.start(request(upstream.url()), {[&](const UpstreamHead &head) { status = head.status; },
                                               [&](QByteArrayView piece) { received.append(piece); },
                                               {},
                                               [&](const UpstreamOutcome &outcome) {
                                                   done = outcome.result.has_value() && outcome.result->body.isEmpty();
                                               }});
        QTRY_COMPARE(received, QByteArray("abc"));
        QCOMPARE(status, 200);
        QVERIFY(!done);
        peer->write("def");
        QTRY_VERIFY(done);
        QCOMPARE(received, QByteArray("abcdef"));
    }

    void pausedResponseStopsTheUpstream()
    {
        constexpr qint64 size = 64LL * 1024 * 1024;
        QTcpSocket *peer = nullptr;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            peer = socket;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
            socket->write(QByteArray(size, 'x'));
        });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url());
        made.maxResponse = size;
        qint64 received = 0;
        bool done = false;
        UpstreamClient::CallId id = 0;
        id = client.start(made, {{},
                                 [&](QByteArrayView piece) {
                                     if (received == 0)
                                         client.pauseResponse(id);
                                     received += piece.size();
                                 },
                                 {},
                                 [&](const UpstreamOutcome &outcome) { done = outcome.result.has_value(); }});
        QTRY_VERIFY(received > 0);
        // The kernel's buffers fill, then nothing moves: wait until the upstream's backlog stands still.
        qint64 backlog = -1;
        QTRY_VERIFY_WITH_TIMEOUT(backlog == std::exchange(backlog, peer->bytesToWrite()), 10'000);
        QVERIFY(peer->bytesToWrite() > size / 2);
        QVERIFY(received < 1024 * 1024);
        client.resumeResponse(id);
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        QCOMPARE(received, size);
    }

    void streamsTheRequest_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::newRow("length known") << qint64(300'000);
        QTest::newRow("length unknown") << qint64(-1);
    }
    void streamsTheRequest()
    {
        QFETCH(qint64, length);
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url(), "POST");
        made.streamBody = true;
        made.streamLength = length;
        QByteArray sent;
        int wanted = 0;
        std::optional<UpstreamOutcome> outcome;
        UpstreamClient::CallId id = 0;
        const auto sendMore = [&] {
            if (sent.size() == 300'000)
                return client.endBody(id);
            const QByteArray piece(30'000, char('a' + sent.size() / 30'000));
            sent += piece;
            QVERIFY(client.sendBody(id, piece));
        };
        id = client.start(made, {{},
                                 {},
                                 [&] {
                                     ++wanted;
                                     sendMore();
                                 },
                                 [&](UpstreamOutcome ended) { outcome.emplace(std::move(ended)); }});
        sendMore();
        QTRY_VERIFY(outcome.has_value());
        QVERIFY2(outcome->result.has_value(), qPrintable(messageOf(*outcome)));
        QCOMPARE(wanted, 10);
        const QByteArray got = upstream.requests.value(0);
        const QByteArray head = got.left(got.indexOf("\r\n\r\n") + 2);
        QByteArray body = got.mid(head.size() + 2);
        QCOMPARE(head.contains("\r\nContent-Length: 300000\r\n"), length > 0);
        QCOMPARE(head.contains("\r\nTransfer-Encoding: chunked\r\n"), length < 0);
        QVERIFY(!head.contains("Expect"));
        if (length < 0) {
            QByteArray plain;
            while (!body.isEmpty()) {
                const qsizetype end = body.indexOf("\r\n");
                const qsizetype size = body.left(end).toLongLong(nullptr, 16);
                plain += body.mid(end + 2, size);
                body.remove(0, end + 2 + size + 2);
            }
            body = plain;
        }
        QVERIFY(body == sent);
        QVERIFY(!client.sendBody(id, "late"));
    }

    void requestBodyShorterThanAnnouncedFails()
    {
        RawUpstream upstream;
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url(), "PUT");
        made.streamBody = true;
        made.streamLength = 10;
        std::optional<UpstreamOutcome> outcome;
        const auto id =
            client.start(made, {{}, {}, {}, [&](UpstreamOutcome ended) { outcome.emplace(std::move(ended)); }});
        QVERIFY(client.sendBody(id, "four"));
        client.endBody(id);
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->result.error().code, ErrorCode::UpstreamFailed);
        QCOMPARE(upstream.requests.size(), 0);
        QTRY_COMPARE(upstream.open, 0);
    }

    void answerBeforeTheWholeRequestIsPassedOn()
    {
        RawUpstream upstream;
        connect(&upstream, &QTcpServer::newConnection, &upstream, [&] {
            auto *socket = upstream.findChild<QTcpSocket *>();
            socket->write("HTTP/1.1 413 Too Much\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
            socket->disconnectFromHost();
        });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url(), "POST");
        made.streamBody = true;
        std::optional<UpstreamOutcome> outcome;
        const auto id =
            client.start(made, {{}, {}, {}, [&](UpstreamOutcome ended) { outcome.emplace(std::move(ended)); }});
        QVERIFY(client.sendBody(id, "a beginning"));
        QTRY_VERIFY(outcome.has_value());
        QVERIFY2(outcome->result.has_value(), qPrintable(messageOf(*outcome)));
        QCOMPARE(outcome->result->head.status, 413);
    }

    void cancelsAtEveryStage_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"at once", "while resolving", "while connecting", "while sending", "while waiting",
                                  "in the head", "in the body", "within onHead", "within onData", "twice"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }
    void cancelsAtEveryStage()
    {
        QFETCH(QString, stage);
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            if (stage == QStringLiteral("in the head"))
                socket->write("HTTP/1.1 200 OK\r\nX: y\r\n");
            if (stage == QStringLiteral("in the body") || stage.startsWith(QStringLiteral("within")))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url(), "POST");
        if (stage == QStringLiteral("while resolving")) {
            fakedns::hang("slow.test");
            made.url = "http://slow.test/";
        }
        if (stage == QStringLiteral("while connecting"))
            made.url = "http://192.0.2.1:9/"; // documentation addresses answer to nobody
        if (stage == QStringLiteral("while sending"))
            made.streamBody = true;
        int ended = 0;
        bool after = false;
        ErrorCode code = ErrorCode::Internal;
        UpstreamClient::CallId id = 0;
        id = client.start(made, {[&](const UpstreamHead &) {
                                     QVERIFY(ended == 0 && !after);
                                     if (stage == QStringLiteral("within onHead")) {
                                         client.cancel(id);
                                         after = true;
                                     }
                                 },
                                 [&](QByteArrayView) {
                                     QVERIFY(ended == 0 && !after);
                                     if (stage == QStringLiteral("within onData")) {
                                         client.cancel(id);
                                         after = true;
                                     }
                                 },
                                 {},
                                 [&](const UpstreamOutcome &outcome) {
                                     ++ended;
                                     code = outcome.result ? ErrorCode::Internal : outcome.result.error().code;
                                 }});
        LoopWatch watch;
        if (stage == QStringLiteral("while resolving"))
            QTRY_COMPARE(fakedns::hanging(), 1);
        else if (stage == QStringLiteral("while connecting"))
            QTest::qWait(0);
        else if (stage == QStringLiteral("while sending"))
            QTRY_COMPARE(upstream.open, 1);
        else if (stage != QStringLiteral("at once"))
            QTRY_COMPARE(upstream.requests.size(), 1);
        if (!stage.startsWith(QStringLiteral("within"))) {
            client.cancel(id);
            QCOMPARE(ended, 0); // never within cancel()
            if (stage == QStringLiteral("twice"))
                client.cancel(id);
        }
        QTRY_COMPARE(ended, 1);
        if (stage != QStringLiteral("while connecting")
            || code != ErrorCode::UpstreamFailed) // no route at all fails sooner
            QCOMPARE(code, ErrorCode::Cancelled);
        QCOMPARE(client.active(), 0);
        QTRY_COMPARE(upstream.open, 0); // a cancelled call's connection is not kept
        client.cancel(id);
        fakedns::release();
        QVERIFY2(watch.longest() < 1000, qPrintable(QString::number(watch.longest())));
        QCOMPARE(ended, 1);
    }

    void cancelsACoroutine()
    {
        RawUpstream stuck;
        UpstreamClient client;
        auto cancellation = std::make_shared<Cancellation>();
        std::vector<ErrorCode> codes;
        const auto twoCalls = [](UpstreamClient &by, QByteArray url, std::shared_ptr<Cancellation> end,
                                 std::vector<ErrorCode> &into) -> QCoro::Task<> {
            for (int i = 0; i < 2; ++i) {
                const UpstreamOutcome outcome = co_await by.send(request(url), end);
                into.push_back(outcome.result ? ErrorCode::Internal : outcome.result.error().code);
            }
        };
        const auto task = twoCalls(client, stuck.url(), cancellation, codes);
        QTRY_COMPARE(stuck.requests.size(), 1);
        cancellation->cancel();
        QTRY_COMPARE(codes, std::vector({ErrorCode::Cancelled, ErrorCode::Cancelled}));
        QCOMPARE(stuck.connections, 1);
        cancellation->cancel();
    }

    void destructionEndsEveryCall()
    {
        RawUpstream stuck;
        fakedns::hang("slow.test");
        auto client = std::make_unique<UpstreamClient>();
        std::vector<ErrorCode> codes;
        const auto await = [](UpstreamClient &by, QByteArray url, std::vector<ErrorCode> &into) -> QCoro::Task<> {
            const UpstreamOutcome outcome = co_await by.send(request(url));
            into.push_back(outcome.result ? ErrorCode::Internal : outcome.result.error().code);
        };
        std::vector<QCoro::Task<>> tasks;
        for (int i = 0; i < 20; ++i)
            tasks.push_back(await(*client, i % 2 ? stuck.url() : QByteArray("http://slow.test/"), codes));
        QTRY_COMPARE(stuck.requests.size(), 10);
        QElapsedTimer timer;
        timer.start();
        client.reset();
        QVERIFY2(timer.elapsed() < 1000, "it may not wait for getaddrinfo()");
        QCOMPARE(codes, std::vector<ErrorCode>(20, ErrorCode::Cancelled));
        fakedns::release();
    }

    void clientMayBeDestroyedByALastHandler()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        auto client = std::make_unique<UpstreamClient>();
        int ended = 0;
        for (int i = 0; i < 3; ++i) {
            client->start(request(upstream.url()), {{}, {}, {}, [&](const UpstreamOutcome &) {
                                                        if (++ended == 1)
                                                            client.reset();
                                                    }});
        }
        QTRY_COMPARE(ended, 3);
    }

    void handlersMayStartCalls()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        int fine = 0;
        const auto count = [&](const UpstreamOutcome &outcome) { fine += outcome.result.has_value(); };
        client.start(request(upstream.url()), {[&](const UpstreamHead &) {
                                                   client.start(request(upstream.url()), {{}, {}, {}, count});
                                               },
                                               [&](QByteArrayView) {
                                                   client.start(request(upstream.url()), {{}, {}, {}, count});
                                               },
                                               {},
                                               [&](const UpstreamOutcome &outcome) {
                                                   count(outcome);
                                                   client.start(request(upstream.url()), {{}, {}, {}, count});
                                               }});
        QTRY_COMPARE(fine, 4);
    }

    void namesAreResolvedOffTheThread()
    {
        fakedns::hang("slower.test");
        UpstreamClient client;
        UpstreamRequest made = request("http://slower.test/");
        made.timeout = Milliseconds(200);
        LoopWatch watch;
        const UpstreamOutcome outcome = call(client, made);
        QCOMPARE(outcome.result.error().code, ErrorCode::Timeout);
        QCOMPARE(fakedns::hanging(), 1); // the end of the call did not wait for it
        QVERIFY2(watch.longest() < 150, qPrintable(QString::number(watch.longest())));
        fakedns::release();
    }

    void speaksTls()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const int made = QProcess::execute(
            QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-days"),
             QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1")});
        if (made != 0)
            QSKIP("no openssl to make a certificate with");
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write(RawUpstream::ok("secure"));
            });
        });
        const QByteArray url = "https://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/";

        UpstreamClient stranger;
        const UpstreamOutcome refused = call(stranger, request(url));
        QCOMPARE(refused.result.error().code, ErrorCode::UpstreamFailed);
        QVERIFY2(messageOf(refused).contains(QStringLiteral("certificate that is not trusted")),
                 qPrintable(messageOf(refused)));
        QVERIFY(!refused.facts.requestSent);

        UpstreamOptions options;
        options.caFile = QFile::encodeName(certificate);
        UpstreamClient friendly(options);
        const UpstreamOutcome outcome = call(friendly, request(url));
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result->body, QByteArray("secure"));

        RawUpstream plain([](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(&plain, &QTcpServer::newConnection, &plain,
                [&] { plain.findChild<QTcpSocket *>()->write("not TLS\r\n"); });
        const UpstreamOutcome broken = call(friendly, request("https://" + plain.authority().toLatin1() + "/"));
        QVERIFY2(messageOf(broken).contains(QStringLiteral("failed the TLS handshake")), qPrintable(messageOf(broken)));
    }
};

QTEST_GUILESS_MAIN(TestUpstreamClient)
#include "tst_upstreamclient.moc"
