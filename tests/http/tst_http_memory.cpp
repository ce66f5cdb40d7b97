// SPDX-License-Identifier: GPL-3.0-or-later
// What all clients together can make the server hold, and how slow they may be.
#include "common/json.h"
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace plexica;
using namespace plexica::http;

class TestHttpMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (m_server)
            m_server->run([this] { m_streams.clear(); });
        m_server.reset();
    }

    void theLongestUnfinishedBodyIsCut();
    void oneAddressHoldsAtMostHalf();
    void smallBodiesAndReadingGoOn();
    void bodiesCountUntilTheAnswer();
    void untakenAnswersAreCut();
    void unreadStreamsAreCut();
    void memoryIsGivenBack();
    void slowTakersAreCut();
    void slowStreamedBodiesAreCut();
    void steadyStreamedBodiesPass();

private:
    static constexpr int KiB = 1024;
    void serve(const HttpLimits &limits);
    qint64 memory() { return m_server->counters().memory; }
    static QByteArray head(int length, const char *path = "/size")
    {
        return QByteArray("POST ") + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(length)
               + "\r\n\r\n";
    }
    static HttpLimits limitsOf(qint64 memory)
    {
        HttpLimits limits;
        limits.memory = memory;
        return limits;
    }

    std::unique_ptr<ServerThread> m_server;
    std::atomic<int> m_pieces = 0;
    std::vector<ExchangePtr> m_streams; ///< that are open; the server's thread only
};

void TestHttpMemory::serve(const HttpLimits &limits)
{
    m_pieces = 0;
    m_server = std::make_unique<ServerThread>(
        [this](Router &router, Gate &gate) {
            router.add("POST", "/size", [](const ExchangePtr &exchange) {
                exchange->respondJson(200, QByteArray::number(exchange->request().body.size()));
            });
            router.add("GET", "/large",
                       [](const ExchangePtr &exchange) { exchange->respondJson(200, QByteArray(8 * KiB * KiB, 'y')); });
            router.add("GET", "/quick", [](const ExchangePtr &exchange) { exchange->respondJson(200, "{}"); });
            router.addTask("POST", "/gate", [&gate](ExchangePtr exchange) -> QCoro::Task<> {
                exchange->dropBody();
                co_await gate.pass(1);
                exchange->respondJson(200, "{}");
            });
            router.add("GET", "/stream", [this](const ExchangePtr &exchange) {
                exchange->beginStream({.body = {}, .contentType = "text/event-stream", .headers = {}});
                m_streams.push_back(exchange);
            });
            router.add("POST", "/streamed", [this](const ExchangePtr &exchange) {
                if (!exchange->streamsBody())
                    return exchange->respondJson(200, "\"whole\"");
                exchange->readBody({.onPiece = [this](QByteArray) { ++m_pieces; },
                                    .onEnd = [exchange] { exchange->respondJson(200, "\"streamed\""); },
                                    .onFault = {}});
            });
        },
        limits);
    m_server->run([this] {
        m_server->server().setStreamedBodies([](const HttpRequest &request) { return request.path == "/streamed"; });
    });
    QVERIFY(m_server->port() != 0);
}

void TestHttpMemory::theLongestUnfinishedBodyIsCut()
{
    serve(limitsOf(1000 * KiB));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port(), i + 1));
        clients.back()->send(head(500 * KiB) + QByteArray(300 * KiB, 'x'));
        QTRY_VERIFY(memory() >= 296 * KiB * (i + 1));
    }
    QCOMPARE(m_server->counters().relieved, 0U);
    clients[1]->send(QByteArray(150 * KiB, 'x')); // 1,050 KiB: too much
    const RawAnswer cut = clients[0]->read();
    QCOMPARE(cut.status, 503);
    QCOMPARE(cut.header("Connection"), "close");
    QCOMPARE(parseJson(cut.body)->find(u"code")->toString(), QStringLiteral("OVERLOADED"));
    QVERIFY(cut.body.contains("limits.memory"));
    QTRY_COMPARE(m_server->counters().relieved, 1U);
    clients[1]->send(QByteArray(50 * KiB, 'x')); // the others go on
    QCOMPARE(clients[1]->read().body, QByteArray::number(500 * KiB));
    clients[2]->send(QByteArray(200 * KiB, 'x'));
    QCOMPARE(clients[2]->read().body, QByteArray::number(500 * KiB));
}

void TestHttpMemory::oneAddressHoldsAtMostHalf()
{
    serve(limitsOf(1000 * KiB));
    RawClient holder(m_server->port());
    holder.send(head(600 * KiB) + QByteArray(520 * KiB, 'x'));
    QTRY_VERIFY(memory() >= 512 * KiB);
    RawClient same(m_server->port());
    same.send(head(100 * KiB));
    QCOMPARE(same.read().status, 503);
    RawClient other(m_server->port(), 2);
    other.send(head(100 * KiB) + QByteArray(100 * KiB, 'x'));
    QCOMPARE(other.read().status, 200);
    holder.send(QByteArray(80 * KiB, 'x'));
    QCOMPARE(holder.read().body, QByteArray::number(600 * KiB));
}

void TestHttpMemory::smallBodiesAndReadingGoOn()
{
    serve(limitsOf(256 * KiB));
    RawClient holder(m_server->port());
    holder.send(head(250 * KiB) + QByteArray(249 * KiB, 'x'));
    QTRY_VERIFY(memory() >= 244 * KiB);
    RawClient client(m_server->port());
    for (int i = 0; i < 3; ++i) {
        client.send(head(4096) + QByteArray(4096, 'x')); // a heartbeat is no longer
        QCOMPARE(client.read().body, "4096");
        client.send("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.read().status, 200);
    }
    client.send(head(4097));
    QCOMPARE(client.read().status, 503);
    RawClient chunked(m_server->port());
    chunked.send("POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    QCOMPARE(chunked.read().status, 503); // nobody knows how long it will be
}

void TestHttpMemory::bodiesCountUntilTheAnswer()
{
    serve(limitsOf(1000 * KiB));
    RawClient waiting(m_server->port());
    waiting.send(head(520 * KiB, "/gate") + QByteArray(520 * KiB, 'x'));
    QTRY_COMPARE(m_server->waiting(), 1);
    QVERIFY(memory() >= 516 * KiB);
    RawClient other(m_server->port());
    other.send(head(100 * KiB));
    QCOMPARE(other.read().status, 503);
    m_server->open(1);
    QCOMPARE(waiting.read().status, 200);
    QTRY_COMPARE(memory(), 0);
}

void TestHttpMemory::untakenAnswersAreCut()
{
    serve(limitsOf(30 * KiB * KiB));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(clients.back()->hasSomething(RawClient::Patience)); // the answer was made
    }
    QTRY_VERIFY(m_server->counters().relieved > 0);
    QTRY_VERIFY(memory() <= 30 * KiB * KiB);
    QCOMPARE(clients.back()->read().body.size(), 8 * KiB * KiB); // the newest was not the one
    QCOMPARE(ask(m_server->port(), "GET /quick HTTP/1.1\r\nHost: x\r\n\r\n").status, 200);
}

/// What streams have told and nobody has taken counts as answers do: event streams, watches, downloads.
void TestHttpMemory::unreadStreamsAreCut()
{
    constexpr int limit = 30 * KiB * KiB;
    serve(limitsOf(limit));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(clients.back()->hasSomething(RawClient::Patience));
    }
    qint64 most = 0;
    for (int round = 0; round < 16; ++round) {
        m_server->run([this] {
            for (const ExchangePtr &stream : m_streams)
                stream->write(QByteArray(KiB * KiB, 'z'));
        });
        QTRY_VERIFY(memory() <= limit);
        most = std::max(most, memory());
    }
    QVERIFY2(most > limit / 2, qPrintable(QString::number(most)));
    const auto relieved = m_server->counters().relieved;
    QVERIFY2(relieved > 0 && relieved < 6, qPrintable(QString::number(relieved)));
    // The others go on, and requests always did.
    QCOMPARE(ask(m_server->port(), "GET /quick HTTP/1.1\r\nHost: x\r\n\r\n").status, 200);
    m_server->run([this] {
        for (const ExchangePtr &stream : m_streams)
            stream->endStream();
    });
    int whole = 0;
    for (const auto &client : clients) {
        const RawAnswer answer = client->read();
        whole += answer.whole ? 1 : 0;
        QVERIFY(!answer.whole || answer.body.size() == 16 * KiB * KiB);
    }
    QCOMPARE(whole, 6 - static_cast<int>(relieved));
    QTRY_COMPARE(memory(), 0);
}

void TestHttpMemory::memoryIsGivenBack()
{
    serve(limitsOf(10 * KiB * KiB));
    for (int i = 0; i < 20; ++i) {
        RawClient client(m_server->port());
        client.send(head(500 * KiB) + QByteArray(i * 20 * KiB, 'x'));
        if (i % 2)
            client.reset();
    }
    RawClient faulty(m_server->port());
    faulty.send("POST /size HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n8000\r\n" + QByteArray(0x8000, 'x')
                + "\r\nnonsense\r\n");
    QCOMPARE(faulty.read().status, 400);
    QTRY_COMPARE(memory(), 0);
    QCOMPARE(ask(m_server->port(), "GET /large HTTP/1.1\r\nHost: x\r\n\r\n").body.size(), 8 * KiB * KiB);
    QTRY_COMPARE(memory(), 0);
}

void TestHttpMemory::slowTakersAreCut()
{
    HttpLimits limits;
    limits.rateWindow = Milliseconds(500);
    limits.leastRate = 1024 * KiB;
    serve(limits);
    RawClient slow(m_server->port());
    slow.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(slow.hasSomething(RawClient::Patience));
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->counters().connections, 0, 5'000); // it takes nothing
    QVERIFY(timer.elapsed() < 5'000);                                      // long before it would be for its pause
    RawClient quick(m_server->port());
    quick.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(quick.read().body.size(), 8 * KiB * KiB);
}

void TestHttpMemory::slowStreamedBodiesAreCut()
{
    HttpLimits limits;
    limits.rateWindow = Milliseconds(400);
    serve(limits);
    RawClient slow(m_server->port());
    slow.send(head(100 * KiB, "/streamed"));
    QElapsedTimer timer;
    timer.start();
    while (!slow.hasSomething(20) && timer.elapsed() < RawClient::Patience) // a byte each 20 ms: never a pause
        slow.send("x");
    const RawAnswer answer = slow.read();
    QCOMPARE(answer.status, 408);
    QVERIFY2(answer.body.contains("more slowly than 1024 bytes a second"), answer.body.constData());
    QVERIFY(m_pieces > 0);
}

void TestHttpMemory::steadyStreamedBodiesPass()
{
    HttpLimits limits;
    limits.rateWindow = Milliseconds(400);
    serve(limits);
    RawClient steady(m_server->port());
    steady.send(head(100 * 512, "/streamed"));
    for (int i = 0; i < 100; ++i) {
        steady.send(QByteArray(512, 'x'));
        QVERIFY(i == 99 || !steady.hasSomething(20)); // 25 KiB/s, over five windows
    }
    QCOMPARE(steady.read().body, "\"streamed\"");
}

QTEST_GUILESS_MAIN(TestHttpMemory)
#include "tst_http_memory.moc"
