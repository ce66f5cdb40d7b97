// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"
#include "rawupstream.h"

#include "upstream/upstreamclient.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <malloc.h>

#include <sys/socket.h>

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
    made.maxResponse = 1024 * 1024;
    return made;
}

UpstreamOutcome call(UpstreamClient &client, UpstreamRequest what)
{
    std::optional<UpstreamOutcome> outcome;
    QEventLoop loop; // not polled: there are thousands of calls
    client.start(std::move(what), {{}, {}, {}, [&](UpstreamOutcome ended) {
                                       outcome.emplace(std::move(ended));
                                       loop.quit();
                                   }});
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    if (!outcome)
        loop.exec();
    if (!outcome)
        qFatal("the call never ended");
    return std::move(*outcome);
}

QString messageOf(const UpstreamOutcome &outcome)
{
    return outcome.result ? QStringLiteral("no error, status %1").arg(outcome.result->head.status)
                          : outcome.result.error().message;
}

/// Resident memory of this process in bytes.
qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Ends the connection with a reset instead of a goodbye.
void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

/// UpstreamClient against upstreams that lie, stall, flood and vanish, and against addresses it may not call.
class TestUpstreamHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenResponsesFail_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("message"); // after the host
        const auto row = [](const char *name, const QByteArray &response, const char *message) {
            QTest::newRow(name) << response << QString::fromLatin1(message);
        };
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        row("nothing", "", "closed the connection without an answer.");
        row("half a status line", "HTTP/1.", "");
        row("a status line only", "HTTP/1.1 200 OK\r\n", "closed the connection within the header.");
        row("half a head", ok + "X: y\r\n", "closed the connection within the header.");
        row("half a field", ok + "X: ", "");
        row("half a body", ok + "Content-Length: 10\r\n\r\nhalf",
            "closed the connection in the middle of the response.");
        row("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\na\r\nhalf",
            "closed the connection in the middle of the response.");
        row("no last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
            "closed the connection in the middle of the response.");
        row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00garbage\r\n\r\n", 18),
            "sent what is not a valid HTTP response.");
        row("garbage before the status", "garbage\r\n" + ok + "Content-Length: 2\r\n\r\nok",
            "sent what is not a valid HTTP response.");
        row("HTTP/0.9", "<html>hello</html>", "sent what is not a valid HTTP response.");
        row("HTTP/2", "HTTP/2 200 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("HTTP/1.9", "HTTP/1.9 200 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("ICY", "ICY 200 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("status 99", "HTTP/1.1 099 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("status 600", "HTTP/1.1 600 OK\r\nContent-Length: 2\r\n\r\nok", "sent no HTTP/1.1 status line.");
        row("status 2000", "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("status twenty", "HTTP/1.1 2x0 OK\r\nContent-Length: 2\r\n\r\nok", "");
        row("status with control characters", "HTTP/1.1 200 O\x01K\r\nContent-Length: 2\r\n\r\nok",
            "sent no HTTP/1.1 status line.");
        row("switching protocols", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nx",
            "switched protocols without being asked.");
        row("a bare CR in a value", ok + "X: a\rInjected: b\r\nContent-Length: 2\r\n\r\nok",
            "sent a header field with control characters.");
        row("NUL in a value", ok + QByteArray("X: a\0b\r\n", 8) + "Content-Length: 2\r\n\r\nok", "");
        row("escape in a value", ok + "X: \x1b[2J\r\nContent-Length: 2\r\n\r\nok",
            "sent a header field with control characters.");
        row("space before the colon", ok + "X : a\r\nContent-Length: 2\r\n\r\nok", "sent a malformed header field.");
        row("no colon", ok + "X\r\nContent-Length: 2\r\n\r\nok", "");
        row("no name", ok + ": x\r\nContent-Length: 2\r\n\r\nok", "sent a malformed header field.");
        row("a name with CR", ok + "X\rY: x\r\nContent-Length: 2\r\n\r\nok", "");
        row("folding of nothing", ok + " X: x\r\nContent-Length: 2\r\n\r\nok", "");
        row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nok!", "");
        row("a list of lengths", ok + "Content-Length: 2, 2\r\n\r\nok", "");
        row("a negative length", ok + "Content-Length: -2\r\n\r\nok", "");
        row("a length with a sign", ok + "Content-Length: +2\r\n\r\nok", "");
        row("a length in hex", ok + "Content-Length: 0x2\r\n\r\nok", "");
        row("an endless length", ok + "Content-Length: 99999999999999999999999\r\n\r\nok", "");
        row("no length at all", ok + "Content-Length:\r\n\r\nok", "");
        row("length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
            "sent both Content-Length and Transfer-Encoding.");
        row("chunked twice",
            ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "");
        row("a coding nobody asked for", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "");
        row("identity", ok + "Transfer-Encoding: identity\r\n\r\nok", "sent a transfer coding other than chunked.");
        row("xchunked", ok + "Transfer-Encoding: xchunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
            "sent a transfer coding other than chunked.");
        row("a chunk size that is none", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n", "");
        row("a chunk size beyond 64 bits",
            ok + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nok\r\n0\r\n\r\n", "");
        row("a negative chunk", ok + "Transfer-Encoding: chunked\r\n\r\n-2\r\nok\r\n0\r\n\r\n", "");
        QByteArray many = ok;
        for (int i = 0; i < 10'000; ++i)
            many += "X" + QByteArray::number(i) + ": y\r\n";
        row("10,000 headers", many + "Content-Length: 2\r\n\r\nok", "sent more than 200 header fields.");
        row("a header of 70 KB", ok + "X: " + QByteArray(70'000, 'x') + "\r\nContent-Length: 2\r\n\r\nok",
            "sent more than 65536 bytes of header.");
        row("a header of 10 MB", ok + "X: " + QByteArray(10'000'000, 'x') + "\r\nContent-Length: 2\r\n\r\nok", "");
        row("a header line without end", ok + "X: " + QByteArray(1'000'000, 'x'), "");
        row("a status line of 1 MB", "HTTP/1.1 200 " + QByteArray(1'000'000, 'x') + "\r\nContent-Length: 2\r\n\r\nok",
            "");
        row("1,000 interim responses",
            QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000) + ok + "Content-Length: 2\r\n\r\nok",
            "sent endless interim responses.");
        row("an interim response with 1,000 fields",
            "HTTP/1.1 103 Early\r\n" + QByteArray("Link: x\r\n").repeated(1000) + "\r\n" + ok
                + "Content-Length: 2\r\n\r\nok",
            "sent more than 200 header fields.");
        row("endless trailers",
            ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n" + QByteArray("X: y\r\n").repeated(10'000)
                + "\r\n",
            "");
    }
    void brokenResponsesFail()
    {
        QFETCH(QByteArray, response);
        QFETCH(QString, message);
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(response);
            socket->disconnectFromHost();
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QVERIFY2(!outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result.error().code, ErrorCode::UpstreamFailed);
        if (message.isEmpty())
            QVERIFY2(messageOf(outcome).startsWith(upstream.authority() + u' '), qPrintable(messageOf(outcome)));
        else
            QCOMPARE(messageOf(outcome), upstream.authority() + u' ' + message);
        // Nothing of it is left for the next call.
        QTRY_COMPARE(upstream.open, 0);
    }

    void endlessFloodsAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("code");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        const auto row = [](const char *name, const QByteArray &beginning, const QByteArray &piece, ErrorCode code) {
            QTest::newRow(name) << beginning << piece << int(code);
        };
        row("headers", ok, "X: " + QByteArray(1000, 'y') + "\r\n", ErrorCode::UpstreamFailed);
        row("one header", ok + "X: ", QByteArray(1000, 'y'), ErrorCode::UpstreamFailed);
        row("empty headers", ok, "X:\r\n", ErrorCode::UpstreamFailed);
        row("interim responses", "", "HTTP/1.1 102 Processing\r\n\r\n", ErrorCode::UpstreamFailed);
        row("a status line", "HTTP/1.1 200 ", QByteArray(1000, 'y'), ErrorCode::UpstreamFailed);
        row("no line at all", "", QByteArray(1000, 'y'), ErrorCode::UpstreamFailed);
        row("a body without length", ok + "\r\n", QByteArray(10'000, 'y'), ErrorCode::UpstreamTooLarge);
        row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n", "2710\r\n" + QByteArray(10'000, 'y') + "\r\n",
            ErrorCode::UpstreamTooLarge);
        row("one chunk", ok + "Transfer-Encoding: chunked\r\n\r\n7fffffffffff\r\n", QByteArray(10'000, 'y'),
            ErrorCode::UpstreamTooLarge);
        row("chunks of one byte", ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\ny\r\n").repeated(2000),
            ErrorCode::UpstreamTooLarge);
        row("a chunk size", ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray(1000, '0'),
            ErrorCode::UpstreamFailed);
        row("trailers", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\ny\r\n0\r\n", "X: y\r\n",
            ErrorCode::UpstreamFailed);
        row("a length kept", ok + "Content-Length: 99999999999\r\n\r\n", QByteArray(10'000, 'y'),
            ErrorCode::UpstreamTooLarge);
    }
    void endlessFloodsAreCutOff()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, piece);
        QFETCH(int, code);
        qint64 written = 0;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            socket->write(beginning);
            const auto more = [socket, &piece, &written] {
                while (socket->bytesToWrite() < 200'000 && socket->state() == QAbstractSocket::ConnectedState) {
                    const QByteArray batch = piece.repeated(1 + 10'000 / piece.size());
                    socket->write(batch);
                    written += batch.size();
                }
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        UpstreamClient client;
        const qint64 before = residentMemory();
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QVERIFY2(!outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(int(outcome.result.error().code), code);
        QTRY_COMPARE(upstream.open, 0);
        QVERIFY2(written < 64 * 1024 * 1024, qPrintable(QString::number(written)));
        QVERIFY(residentMemory() - before < 64 * 1024 * 1024);
    }

    void largeResponsesAreRefusedWhereTheyBegin()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n"); // and never a byte of it
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QCOMPARE(outcome.result.error().code, ErrorCode::UpstreamTooLarge);
        QCOMPARE(messageOf(outcome),
                 upstream.authority() + QStringLiteral(" sent a response larger than 1048576 bytes."));
    }

    void responsesAtTheLimitPass()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write(RawUpstream::ok(QByteArray(1024 * 1024, 'x')));
        });
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result->body.size(), 1024 * 1024);
    }

    void compressedBodiesStayCompressed()
    {
        // 100 MB of zeroes; qCompress() writes zlib's format behind four bytes of length.
        const QByteArray bomb = qCompress(QByteArray(100'000'000, '\0'), 9).mid(4);
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                          + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
        });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url());
        made.headers = {{"Accept-Encoding", "gzip, deflate"}};
        const UpstreamOutcome outcome = call(client, made);
        QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QVERIFY(outcome.result->body == bomb);
        QVERIFY(upstream.requests.value(0).contains("\r\nAccept-Encoding: gzip, deflate\r\n"));
    }

    void surplusBytesNeverAnswerTheNextCall_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("with the response") << true;
        QTest::newRow("after the response") << false;
    }
    void surplusBytesNeverAnswerTheNextCall()
    {
        QFETCH(bool, atOnce);
        const QByteArray poison = RawUpstream::ok("poison");
        QTcpSocket *peer = nullptr;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            peer = socket;
            socket->write(RawUpstream::ok("fine") + (atOnce ? poison : QByteArray()));
        });
        UpstreamClient client;
        for (int i = 0; i < 20; ++i) {
            const UpstreamOutcome outcome = call(client, request(upstream.url(), i % 2 ? "GET" : "POST"));
            QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
            QCOMPARE(outcome.result->body, QByteArray("fine"));
            if (!atOnce) {
                peer->write(poison);
                QTRY_COMPARE(peer->bytesToWrite(), 0);
            }
        }
    }

    void stuckUpstreamsMeetTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("says nothing") << QByteArray();
        QTest::newRow("stops in the head") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n");
        QTest::newRow("stops in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
        QTest::newRow("stops in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf");
        QTest::newRow("stops after an interim response") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    }
    void stuckUpstreamsMeetTheDeadline()
    {
        QFETCH(QByteArray, beginning);
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) { socket->write(beginning); });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url());
        made.timeout = Milliseconds(200);
        QElapsedTimer timer;
        timer.start();
        const UpstreamOutcome outcome = call(client, made);
        QCOMPARE(outcome.result.error().code, ErrorCode::Timeout);
        QCOMPARE(messageOf(outcome), upstream.authority() + QStringLiteral(" did not answer within 200 ms."));
        QVERIFY(timer.elapsed() >= 190);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(outcome.facts.responseStarted, !beginning.isEmpty());
        QTRY_COMPARE(upstream.open, 0);
    }

    void slowDripsMeetTheDeadline()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(10);
        });
        UpstreamClient client;
        UpstreamRequest made = request(upstream.url());
        made.timeout = Milliseconds(300);
        QCOMPARE(call(client, made).result.error().code, ErrorCode::Timeout);
    }

    void connectionFailuresAreTold()
    {
        UpstreamClient client;
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(gone.serverPort()) + "/";
        gone.close();
        const UpstreamOutcome refused = call(client, request(url));
        QCOMPARE(refused.result.error().code, ErrorCode::UpstreamFailed);
        QVERIFY2(messageOf(refused).endsWith(QStringLiteral(" refused the connection.")),
                 qPrintable(messageOf(refused)));
        QVERIFY(!refused.facts.connected && !refused.facts.requestSent);

        const UpstreamOutcome unknown = call(client, request("http://nobody.test/"));
        QCOMPARE(messageOf(unknown), QStringLiteral("nobody.test:80 has a host name that cannot be resolved."));

        RawUpstream resetting([](QTcpSocket *socket, const QByteArray &) { reset(socket); });
        const UpstreamOutcome wasReset = call(client, request(resetting.url()));
        QCOMPARE(messageOf(wasReset), resetting.authority() + QStringLiteral(" reset the connection."));
        QVERIFY(wasReset.facts.requestSent && !wasReset.facts.responseStarted);
    }

    /// libcurl repeats a request by itself when a kept connection turns out dead. Once it has read the request the
    /// upstream here drops the connection without a word, every time a connection is used again.
    void requestsAreRepeatedOnlyIfTheyMay_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("withReset");
        QTest::addColumn<bool>("repeated");
        for (const bool withReset : {false, true}) {
            for (const char *method : {"POST", "PATCH", "PURGE"})
                QTest::addRow("%s%s", method, withReset ? ", reset" : "") << QByteArray(method) << withReset << false;
            for (const char *method : {"GET", "PUT", "DELETE", "OPTIONS"})
                QTest::addRow("%s%s", method, withReset ? ", reset" : "") << QByteArray(method) << withReset << true;
        }
    }
    void requestsAreRepeatedOnlyIfTheyMay()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, withReset);
        QFETCH(bool, repeated);
        std::map<QByteArray, int> deliveries;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &got) {
            const qsizetype at = got.indexOf("X-Try: ") + 7;
            if (at > 6)
                ++deliveries[got.mid(at, got.indexOf("\r\n", at) - at)];
            if (!socket->property("used").toBool()) {
                socket->setProperty("used", true);
                socket->write(RawUpstream::ok("fine"));
            } else if (withReset) {
                reset(socket);
            } else {
                socket->disconnectFromHost();
            }
        });
        UpstreamClient client;
        int failed = 0;
        int kept = 0;
        for (int i = 0; i < 200; ++i) {
            if (!repeated && client.active() == 0) // a connection to keep, for each try
                (void)call(client, request(upstream.url("/warm")));
            UpstreamRequest made =
                request(upstream.url(), method, method == "GET" || method == "OPTIONS" ? "" : "{\"order\":1}");
            made.headers = {{"X-Try", QByteArray::number(i)}};
            const UpstreamOutcome outcome = call(client, made);
            kept += outcome.facts.reused;
            if (!outcome.result) {
                ++failed;
                QCOMPARE(outcome.result.error().code, ErrorCode::UpstreamFailed);
                QVERIFY(outcome.facts.requestSent);
                QVERIFY(!outcome.facts.responseStarted);
            }
        }
        int most = 0;
        for (const auto &[name, times] : deliveries)
            most = std::max(most, times);
        QCOMPARE(deliveries.size(), 200U);
        if (repeated) {
            QCOMPARE(failed, 0);
            QVERIFY2(most == 2, "the upstream never dropped one: the test proves nothing");
        } else {
            QCOMPARE(most, 1);
            QVERIFY2(failed > 90, qPrintable(QString::number(failed))); // so many did meet a dropped connection
        }
        qInfo("%s: %d failed, %d over a kept connection at their end", method.constData(), failed, kept);
    }

    void streamedBodiesAreSentOnce()
    {
        int deliveries = 0;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &got) {
            if (got.startsWith("PUT")) {
                ++deliveries;
                socket->disconnectFromHost();
            } else {
                socket->write(RawUpstream::ok("fine"));
            }
        });
        UpstreamClient client;
        for (int i = 0; i < 20; ++i) {
            (void)call(client, request(upstream.url("/warm")));
            UpstreamRequest made = request(upstream.url(), "PUT");
            made.streamBody = true;
            made.streamLength = 4;
            bool failed = false;
            bool ended = false;
            const auto id = client.start(made, {{}, {}, {}, [&](const UpstreamOutcome &outcome) {
                                                    ended = true;
                                                    failed = !outcome.result.has_value();
                                                }});
            QVERIFY(client.sendBody(id, "body"));
            client.endBody(id);
            QTRY_VERIFY(ended);
            QVERIFY(failed);
        }
        QCOMPARE(deliveries, 20);
    }

    void aTricklingBodyIsItsSendersFault()
    {
        RawUpstream upstream([](QTcpSocket *, const QByteArray &) {}); // takes all, and waits for the rest
        UpstreamClient client;
        std::vector<UpstreamClient::CallId> calls;
        int ended = 0;
        int awaited = 0;
        for (int i = 0; i < 50; ++i) {
            UpstreamRequest made = request(upstream.url(), "PUT");
            made.streamBody = true;
            made.streamLength = 1'000'000'000;
            made.timeout = Milliseconds(300 + 5 * i);
            calls.push_back(client.start(made, {{}, {}, {}, [&](const UpstreamOutcome &outcome) {
                                                    ++ended;
                                                    awaited += outcome.facts.awaitedBody;
                                                }}));
        }
        // At every turn of the loop, so that the deadlines come when a byte has come and was not sent on.
        QTimer drip;
        connect(&drip, &QTimer::timeout, &client, [&] {
            for (const auto id : calls)
                client.sendBody(id, "x");
        });
        drip.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(ended, 50, 10'000);
        QCOMPARE(awaited, 50);
    }

    void forbiddenAddressesAreNeverConnected_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *host : {"169.254.169.254",
                                 "0.0.0.0",
                                 "0",
                                 "[::]",
                                 "[fe80::1]",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "[ff02::1]",
                                 "[::ffff:127.0.0.1]",
                                 "[::ffff:a9fe:a9fe]",
                                 "[64:ff9b::a9fe:a9fe]",
                                 "[2002:a9fe:a9fe::]",
                                 "100.100.100.200",
                                 "[fd00:ec2::254]",
                                 "0xa9fea9fe",
                                 "2852039166",
                                 "0251.0376.0251.0376",
                                 "169.254.43518",
                                 "metadata.test",
                                 "mapped.test"})
            QTest::newRow(host) << "http://" + QByteArray(host) + "/latest/meta-data/";
    }
    void forbiddenAddressesAreNeverConnected()
    {
        QFETCH(QByteArray, url);
        fakedns::answer("metadata.test", {"169.254.169.254"});
        fakedns::answer("mapped.test", {"::ffff:127.0.0.1"});
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(url));
        QVERIFY2(!outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QVERIFY2(outcome.result.error().code == ErrorCode::UpstreamForbidden, qPrintable(messageOf(outcome)));
        QVERIFY(messageOf(outcome).endsWith(QStringLiteral(" has an address that this node may not call.")));
        QVERIFY(!outcome.facts.connected);
        QVERIFY(outcome.facts.address.isEmpty());
    }

    void namesAreJudgedByEveryLookUp()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
            socket->disconnectFromHost();
        });
        // The second look-up comes with the first connection after libcurl has forgotten the first.
        fakedns::answer("rebind.test", {"127.0.0.1", "169.254.169.254"});
        const QByteArray url = "http://rebind.test:" + QByteArray::number(upstream.serverPort()) + "/";
        {
            UpstreamClient client;
            const UpstreamOutcome outcome = call(client, request(url));
            QVERIFY2(outcome.result.has_value(), qPrintable(messageOf(outcome)));
        }
        UpstreamClient client;
        const UpstreamOutcome outcome = call(client, request(url));
        QVERIFY2(!outcome.result.has_value(), qPrintable(messageOf(outcome)));
        QCOMPARE(outcome.result.error().code, ErrorCode::UpstreamForbidden);
        QVERIFY(fakedns::lookUps("rebind.test") >= 2);
    }

    void privateAddressesCanBeRefused()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamOptions options;
        options.policy = AddressPolicy(false, {});
        UpstreamClient client(options);
        QCOMPARE(call(client, request(upstream.url())).result.error().code, ErrorCode::UpstreamForbidden);
        QCOMPARE(upstream.connections, 0);
    }

    void keptConnectionsObeyANewPolicy()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        UpstreamClient client;
        QVERIFY(call(client, request(upstream.url())).result.has_value());
        client.setPolicy(AddressPolicy(false, {}));
        const UpstreamOutcome outcome = call(client, request(upstream.url()));
        QVERIFY(!outcome.result.has_value());
        QCOMPARE(outcome.result.error().code, ErrorCode::UpstreamForbidden);
        QCOMPARE(upstream.requests.size(), 1);
    }

    void hostsCanBeNarrowed()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("fine")); });
        fakedns::answer("crm.test", {"127.0.0.1"});
        fakedns::answer("other.test", {"127.0.0.1"});
        const QByteArray port = ":" + QByteArray::number(upstream.serverPort()) + "/";
        UpstreamOptions options;
        options.policy = AddressPolicy(true, {QStringLiteral("crm.test"), QStringLiteral("10.0.0.0/8")});
        UpstreamClient client(options);
        QVERIFY(call(client, request("http://crm.test" + port)).result.has_value());
        QVERIFY(call(client, request("http://CRM.test" + port)).result.has_value());
        QCOMPARE(call(client, request("http://other.test" + port)).result.error().code, ErrorCode::UpstreamForbidden);
        QCOMPARE(call(client, request(upstream.url())).result.error().code, ErrorCode::UpstreamForbidden);
        options.policy = AddressPolicy(true, {QStringLiteral("127.0.0.0/8")});
        UpstreamClient byNetwork(options);
        QVERIFY(call(byNetwork, request("http://other.test" + port)).result.has_value());
        options.policy = AddressPolicy(true, {QStringLiteral("*.example")});
        UpstreamClient byName(options);
        const int before = fakedns::lookUps("other.test");
        QCOMPARE(call(byName, request("http://other.test" + port)).result.error().code, ErrorCode::UpstreamForbidden);
        QCOMPARE(fakedns::lookUps("other.test"), before); // not even asked for
    }

    void memoryDoesNotGrowWithCalls()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps freed memory");
#endif
        int turn = 0;
        RawUpstream upstream([&](QTcpSocket *socket, const QByteArray &) {
            switch (++turn % 4) {
            case 0:
                return reset(socket);
            case 1:
                socket->write("garbage\r\n\r\n");
                return socket->disconnectFromHost();
            default:
                socket->write(RawUpstream::ok(QByteArray(10'000, 'x')));
            }
        });
        UpstreamClient client;
        for (int i = 0; i < 4000; ++i) // until every pool has its size
            (void)call(client, request(upstream.url(), "POST", "{}"));
        const auto settled = [&upstream] { // what was freed, or is about to be, is not growth
            upstream.requests.clear();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            ::malloc_trim(0);
            return residentMemory();
        };
        const qint64 before = settled();
        for (int i = 0; i < 2000; ++i)
            (void)call(client, request(upstream.url(), "POST", "{}"));
        const qint64 grown = settled() - before;
        QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(TestUpstreamHostile)
#include "tst_upstreamhostile.moc"
