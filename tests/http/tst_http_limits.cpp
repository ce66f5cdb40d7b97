// SPDX-License-Identifier: GPL-3.0-or-later
// No request, however long, slow or frequent, grows or stops the server.
#include "common/json.h"
#include "http/patience.h"
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace plexica;
using namespace plexica::http;

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_server.reset(); }

    void lengthsAreLimited_data();
    void lengthsAreLimited();
    void whatIsJustAllowedIsServed();
    void hugeRequestsAreRefusedInBoundedMemory_data();
    void hugeRequestsAreRefusedInBoundedMemory();
    void slowClientsAreCut_data();
    void slowClientsAreCut();
    void manySlowClientsDoNotDisturbOthers();
    void idleConnectionsAreClosedSilently();
    void aPendingHandlerIsNotADeadline();
    void tooManyConnectionsAreRefused();
    void theLongestIdleConnectionMakesRoom();
    void oneAddressHasItsShare();
    void loopbackHasNoShareUnlessOneIsSet();
    void farTooManyConnectionsAreClosed();
    void acceptsAgainWhenFilesAreFree();
    void newLimitsHoldForTheNextRequest();
    void shutDownFinishesWhatIsInFlight();
    void shutDownCutsWhatDoesNotFinish();
    void shutDownOfAnIdleServerIsDrainedAtOnce();
    void aServerCanBeDestroyedWithRequestsInFlight();
    void listenErrorsSayWhatToDo();
    void aPortCanBeShared();

private:
    void serve(const HttpLimits &limits);
    std::unique_ptr<ServerThread> m_server;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_started = 0;
    std::atomic<int> m_finished = 0;
    std::vector<int> m_fillers; ///< descriptors that hold places
};

namespace {

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

std::atomic<bool> s_acceptFailed = false;

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.headerTimeout = limits.bodyTimeout = limits.keepAliveTimeout = Milliseconds(400);
    return limits;
}

} // namespace

void TestHttpLimits::serve(const HttpLimits &limits)
{
    m_calls = m_started = m_finished = 0;
    m_server = std::make_unique<ServerThread>(
        [this](Router &router, Gate &gate) {
            router.add("GET", "/quick", [this](const ExchangePtr &exchange) {
                ++m_calls;
                exchange->respondJson(200, "{}");
            });
            router.add("*", "/size/*", [this](const ExchangePtr &exchange) {
                ++m_calls;
                exchange->respondJson(200, QByteArray::number(exchange->request().body.size()));
            });
            router.addTask("GET", "/gate/:number", [this, &gate](ExchangePtr exchange) -> QCoro::Task<> {
                ++m_started;
                co_await gate.pass(exchange->parameter("number").toInt());
                exchange->respondJson(200, "\"passed\"");
                ++m_finished;
            });
        },
        limits);
    QVERIFY(m_server->port() != 0);
}

void TestHttpLimits::lengthsAreLimited_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &request, int status, const char *code) {
        QTest::newRow(name) << request << status << QString::fromLatin1(code);
    };
    const QByteArray post = "POST /size/ HTTP/1.1\r\nHost: x\r\n";
    row("request line", get("/" + QByteArray(8 * 1024, 'a')), 414, "VALIDATION_FAILED");
    row("request line without end", QByteArray(9 * 1024, 'a'), 414, "VALIDATION_FAILED");
    row("one header", get("/quick", "A: " + QByteArray(33 * 1024, 'a') + "\r\n"), 431, "VALIDATION_FAILED");
    row("header block", get("/quick", QByteArray("A: " + QByteArray(1000, 'a') + "\r\n").repeated(33)), 431,
        "VALIDATION_FAILED");
    row("101 fields", get("/quick", QByteArray("A: b\r\n").repeated(100)), 431, "VALIDATION_FAILED");
    row("Content-Length", post + "Content-Length: 2097153\r\n\r\n", 413, "PAYLOAD_TOO_LARGE");
    row("one chunk", post + "Transfer-Encoding: chunked\r\n\r\n200001\r\n", 413, "PAYLOAD_TOO_LARGE");
    row("many chunks",
        post + "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray("1000\r\n" + QByteArray(4096, 'a') + "\r\n").repeated(513),
        413, "PAYLOAD_TOO_LARGE");
}

void TestHttpLimits::lengthsAreLimited()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, code);
    serve({});
    RawClient client(m_server->port());
    client.send(request);
    const RawAnswer answer = client.read();
    QCOMPARE(answer.status, status);
    QCOMPARE(parseJson(answer.body)->find(u"code")->toString(), code);
    QVERIFY(client.endsSilently());
    QCOMPARE(m_calls.load(), 0);
    client.close();
    QTRY_COMPARE(m_server->counters().connections, 0);
}

void TestHttpLimits::whatIsJustAllowedIsServed()
{
    serve({});
    const QByteArray body(2 * 1024 * 1024, 'b');
    RawClient client(m_server->port());
    client.send("POST /size/" + QByteArray(8 * 1024 - 20, 'a')
                + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2097152\r\n\r\n" + body);
    QCOMPARE(client.read().body, "2097152");
    client.send("POST /size/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + QByteArray("A: b\r\n").repeated(98) + "\r\n"
                + QByteArray("1000\r\n" + QByteArray(4096, 'a') + "\r\n").repeated(512) + "0\r\n\r\n");
    QCOMPARE(client.read().body, "2097152");
    client.send("POST /size/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray("1\r\na\r\n").repeated(100'000) + "0\r\n\r\n");
    QCOMPARE(client.read().body, "100000");
    client.send(get("/quick", "A: " + QByteArray(32 * 1024 - 14, 'a') + "\r\n"));
    QCOMPARE(client.read().status, 200);
}

void TestHttpLimits::hugeRequestsAreRefusedInBoundedMemory_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /size/ HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("200 MB body") << post + "Content-Length: 200000000\r\n\r\n"
                                 << QByteArray(65'536, 'b') << qint64(200'000'000) << 413;
    QTest::newRow("200 MB in chunks") << post + "Transfer-Encoding: chunked\r\n\r\n"
                                      << QByteArray("10000\r\n" + QByteArray(65'536, 'b') + "\r\n")
                                      << qint64(200'000'000) << 413;
    QTest::newRow("20 MB header") << post + "A: " << QByteArray(65'536, 'h') << qint64(20'000'000) << 431;
    QTest::newRow("20 MB of headers") << post << QByteArray("A: b\r\n").repeated(10'000) << qint64(20'000'000) << 431;
    QTest::newRow("20 MB request line") << QByteArray("GET /") << QByteArray(65'536, 'l') << qint64(20'000'000) << 414;
    QTest::newRow("20 MB of empty lines")
        << QByteArray() << QByteArray("\r\n").repeated(30'000) << qint64(20'000'000) << 400;
    QTest::newRow("20 MB of trailers") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                                       << QByteArray("A: b\r\n").repeated(10'000) << qint64(20'000'000) << 431;
    QTest::newRow("20 MB of extensions") << post + "Transfer-Encoding: chunked\r\n\r\n0;" << QByteArray(65'536, 'e')
                                         << qint64(20'000'000) << 400;
}

void TestHttpLimits::hugeRequestsAreRefusedInBoundedMemory()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, block);
    QFETCH(qint64, bytes);
    QFETCH(int, status);
    serve({});
    const qint64 before = residentBytes();
    RawClient client(m_server->port());
    QVERIFY(client.send(head));
    // Like a client that looks up from sending now and then.
    for (qint64 sent = 0; sent < bytes && !client.hasSomething(0); sent += block.size()) {
        if (!client.send(block))
            break;
    }
    const RawAnswer answer = client.read();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.whole);
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 24 * 1024 * 1024, qPrintable(QString::number(grown)));
    QCOMPARE(m_calls.load(), 0);
    // One that never looks up is cut after a while, and does not hold the connection.
    while (client.send(block)) {
    }
    QTRY_COMPARE(m_server->counters().connections, 0);
}

void TestHttpLimits::slowClientsAreCut_data()
{
    QTest::addColumn<QByteArray>("fast");
    QTest::addColumn<QByteArray>("slow");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /size/ HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("request line") << QByteArray("G") << QByteArray("ET /") + QByteArray(10'000, 'a') << 408;
    QTest::newRow("headers") << QByteArray("GET /quick HTTP/1.1\r\nHost: x\r\n")
                             << QByteArray("A: b\r\n").repeated(1000) << 408;
    QTest::newRow("empty lines") << QByteArray("\r\n") << QByteArray("\r") << 408;
    QTest::newRow("body") << post + "Content-Length: 10000\r\n\r\n" << QByteArray(10'000, 'b') << 408;
    QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\n"
                            << QByteArray("1\r\na\r\n").repeated(1000) << 408;
    QTest::newRow("trailers") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                              << QByteArray("A: b\r\n").repeated(1000) << 408;
    QTest::newRow("body after 100") << post + "Expect: 100-continue\r\nContent-Length: 10000\r\n\r\n"
                                    << QByteArray() << 408;
}

void TestHttpLimits::slowClientsAreCut()
{
    QFETCH(QByteArray, fast);
    QFETCH(QByteArray, slow);
    QFETCH(int, status);
    HttpLimits limits;
    limits.headerTimeout = limits.bodyTimeout = Milliseconds(400);
    serve(limits);
    RawClient client(m_server->port());
    QElapsedTimer timer;
    timer.start();
    client.send(fast);
    if (fast.contains("Expect"))
        QCOMPARE(client.readAny().status, 100);
    for (qsizetype i = 0; !client.hasSomething(20) && timer.elapsed() < RawClient::Patience; ++i) {
        if (i < slow.size())
            client.send(slow.sliced(i, 1));
    }
    QVERIFY(timer.elapsed() >= 390); // both sides round to milliseconds
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    const RawAnswer answer = client.read();
    QCOMPARE(answer.status, status);
    QCOMPARE(parseJson(answer.body)->find(u"code")->toString(), QStringLiteral("TIMEOUT"));
    QVERIFY(client.endsSilently());
    QCOMPARE(m_calls.load(), 0);
}

void TestHttpLimits::manySlowClientsDoNotDisturbOthers()
{
    HttpLimits limits;
    limits.headerTimeout = limits.bodyTimeout = Milliseconds(1'500);
    serve(limits);
    const QByteArray begin = "POST /size/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc";
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 500; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_server->port()));
        QVERIFY(slow.back()->send(begin.first(1 + i % (begin.size() - 1))));
    }
    QTRY_COMPARE(m_server->counters().connections, 500);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(ask(m_server->port(), get("/quick")).status, 200);
    for (const auto &client : slow) {
        QCOMPARE(client->read().status, 408);
        QVERIFY(client->endsSilently());
        client->close();
    }
    QTRY_COMPARE(m_server->counters().connections, 0);
    QCOMPARE(m_server->counters().refused, 500U);
}

void TestHttpLimits::idleConnectionsAreClosedSilently()
{
    serve(shortLimits());
    RawClient silent(m_server->port());
    RawClient used(m_server->port());
    used.send(get("/quick"));
    QCOMPARE(used.read().status, 200);
    QVERIFY(used.endsSilently());
    QVERIFY(silent.endsSilently());
    QTRY_COMPARE(m_server->counters().connections, 0);
    QCOMPARE(m_server->counters().refused, 0U);
}

void TestHttpLimits::aPendingHandlerIsNotADeadline()
{
    serve(shortLimits());
    RawClient client(m_server->port());
    RawClient idle(m_server->port());
    client.send(get("/gate/1"));
    QVERIFY(idle.endsSilently()); // by now every deadline has passed
    QVERIFY(!client.hasSomething(0));
    m_server->open(1);
    QCOMPARE(client.read().body, "\"passed\"");
}

void TestHttpLimits::tooManyConnectionsAreRefused()
{
    HttpLimits limits;
    limits.connections = 5;
    serve(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) { // at work: an idle one would make room
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send(get(i < 4 ? "/gate/1" : "/gate/2"));
    }
    QTRY_COMPARE(m_started.load(), 5);
    RawClient sixth(m_server->port());
    sixth.send(get("/quick"));
    const RawAnswer answer = sixth.read();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.header("Connection"), "close");
    QCOMPARE(parseJson(answer.body)->find(u"statusCode")->toInteger(), std::optional<qint64>(503));
    QVERIFY(sixth.endsSilently());
    sixth.close();
    clients.pop_back();
    QTRY_COMPARE(m_server->counters().connections, 4);
    m_server->open(2); // until its request is done, who has left holds the place
    QTRY_COMPARE(ask(m_server->port(), get("/quick")).status, 200);
    m_server->open(1);
    QCOMPARE(clients.front()->read().status, 200); // those inside were not disturbed
}

void TestHttpLimits::theLongestIdleConnectionMakesRoom()
{
    HttpLimits limits;
    limits.connections = 4;
    serve(limits);
    RawClient busy(m_server->port());
    busy.send(get("/gate/1"));
    QTRY_COMPARE(m_started.load(), 1);
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 3; ++i) {
        idle.push_back(std::make_unique<RawClient>(m_server->port()));
        idle.back()->send(get("/quick"));
        QCOMPARE(idle.back()->read().status, 200);
        const qint64 then = steadyMilliseconds();
        QTRY_VERIFY(steadyMilliseconds() > then); // the next is idle later
    }
    idle[0]->send(get("/quick")); // used again: now the second has been idle longest
    QCOMPARE(idle[0]->read().status, 200);
    for (int i = 0; i < 2; ++i) {
        RawClient next(m_server->port());
        next.send(get("/quick"));
        QCOMPARE(next.read().status, 200);
        if (i == 0) {
            QVERIFY(idle[1]->endsSilently());
            QVERIFY(!idle[2]->hasSomething(50));
        }
        QTRY_COMPARE(m_server->counters().evicted, 1U);
        QVERIFY(!idle[0]->hasSomething(0));
        next.close();
        QTRY_COMPARE(m_server->counters().connections, 3);
    }
    m_server->open(1);
    QCOMPARE(busy.read().status, 200);
}

void TestHttpLimits::oneAddressHasItsShare()
{
    HttpLimits limits;
    limits.connections = 100;
    limits.connectionsPerAddress = 3;
    serve(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send(get("/quick"));
        QCOMPARE(clients.back()->read().status, 200);
    }
    RawClient fourth(m_server->port());
    fourth.send(get("/quick"));
    const RawAnswer answer = fourth.read();
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.body.contains("127.0.0.1 has as many connections") && answer.body.contains("connectionsPerAddress"),
             answer.body.constData());
    RawClient other(m_server->port(), 2);
    other.send(get("/quick"));
    QCOMPARE(other.read().status, 200);
    clients.pop_back();
    fourth.close();
    QTRY_COMPARE(m_server->counters().connections, 3);
    RawClient again(m_server->port());
    again.send(get("/quick"));
    QCOMPARE(again.read().status, 200);
}

void TestHttpLimits::loopbackHasNoShareUnlessOneIsSet()
{
    HttpLimits limits;
    limits.connections = 6;
    serve(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->send(get("/quick"));
        QCOMPARE(clients.back()->read().status, 200);
    }
}

void TestHttpLimits::farTooManyConnectionsAreClosed()
{
    HttpLimits limits;
    limits.connections = 1;
    serve(limits);
    RawClient busy(m_server->port());
    busy.send(get("/gate/1"));
    QTRY_COMPARE(m_started.load(), 1);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
    QTRY_VERIFY(m_server->counters().refused >= 64);
    QVERIFY(m_server->counters().connections <= 65);
    clients.clear();
    QTRY_COMPARE(m_server->counters().connections, 1);
    m_server->open(1);
    QCOMPARE(busy.read().status, 200);
    QCOMPARE(ask(m_server->port(), get("/quick")).status, 200);
}

void TestHttpLimits::acceptsAgainWhenFilesAreFree()
{
    serve(shortLimits());
    QCOMPARE(ask(m_server->port(), get("/quick")).status, 200);
    QTRY_COMPARE(m_server->counters().connections, 0);
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(descriptor >= 0);
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    rlimit none = usual;
    none.rlim_cur = static_cast<rlim_t>(descriptor) + 1;
    for (int hole = 0; (hole = ::dup(0)) >= 0;) { // fill what is free below
        if (hole > descriptor) {
            ::close(hole);
            break;
        }
        m_fillers.push_back(hole);
    }
    s_acceptFailed = false;
    const auto usualHandler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        s_acceptFailed = s_acceptFailed || message.startsWith(QStringLiteral("new connections wait: "));
    });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_server->port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int connected = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    (void)QTest::qWaitFor([] { return s_acceptFailed.load(); });
    const int during = m_server->counters().connections;
    ::setrlimit(RLIMIT_NOFILE, &usual);
    qInstallMessageHandler(usualHandler);
    for (int filler : m_fillers)
        ::close(filler);
    m_fillers.clear();
    QCOMPARE(connected, 0);
    QVERIFY(s_acceptFailed);
    QCOMPARE(during, 0);
    QTRY_COMPARE(m_server->counters().connections, 1); // the one that waited, though no other comes after it
    ::close(descriptor);
    QCOMPARE(ask(m_server->port(), get("/quick")).status, 200);
}

void TestHttpLimits::newLimitsHoldForTheNextRequest()
{
    serve({});
    RawClient client(m_server->port());
    const QByteArray request = "POST /size/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'b');
    client.send(request);
    QCOMPARE(client.read().status, 200);
    m_server->run([this] {
        HttpLimits limits;
        limits.body = 99;
        m_server->server().setLimits(limits);
    });
    client.send(request);
    QCOMPARE(client.read().status, 413);
}

void TestHttpLimits::shutDownFinishesWhatIsInFlight()
{
    serve({});
    RawClient idle(m_server->port());
    RawClient pending(m_server->port());
    RawClient sending(m_server->port());
    idle.send(get("/quick"));
    QCOMPARE(idle.read().status, 200);
    pending.send(get("/gate/1") + get("/quick"));
    sending.send("GET /qui");
    QTRY_COMPARE(m_started.load(), 1);
    QTRY_COMPARE(m_server->counters().connections, 3);
    std::atomic<int> drained = 0;
    m_server->run([&] {
        QObject::connect(&m_server->server(), &HttpServer::drained, &m_server->server(), [&] { ++drained; });
        m_server->server().shutDown(Milliseconds(60'000));
    });
    QVERIFY(idle.endsSilently());
    QVERIFY(!RawClient(m_server->port()).isConnected());
    QCOMPARE(drained.load(), 0);
    sending.send("ck HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer last = sending.read();
    QCOMPARE(last.status, 200);
    QCOMPARE(last.header("Connection"), "close");
    sending.close();
    m_server->open(1);
    const RawAnswer answer = pending.read();
    QCOMPARE(answer.body, "\"passed\"");
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(pending.endsSilently()); // what was sent behind it is not run
    QCOMPARE(m_calls.load(), 2);
    pending.close();
    QTRY_COMPARE(drained.load(), 1);
}

void TestHttpLimits::shutDownCutsWhatDoesNotFinish()
{
    serve({});
    RawClient pending(m_server->port());
    pending.send(get("/gate/1"));
    QTRY_COMPARE(m_started.load(), 1);
    std::atomic<int> drained = 0;
    m_server->run([&] {
        QObject::connect(&m_server->server(), &HttpServer::drained, &m_server->server(), [&] { ++drained; });
        m_server->server().shutDown(Milliseconds(200));
    });
    QTRY_COMPARE(drained.load(), 1);
    QVERIFY(pending.endsSilently());
    m_server->open(1);
    QTRY_COMPARE(m_finished.load(), 1);
}

void TestHttpLimits::shutDownOfAnIdleServerIsDrainedAtOnce()
{
    serve({});
    std::atomic<int> drained = 0;
    m_server->run([&] {
        QObject::connect(&m_server->server(), &HttpServer::drained, &m_server->server(), [&] { ++drained; });
        m_server->server().shutDown(Milliseconds(60'000));
        m_server->server().shutDown(Milliseconds(60'000));
    });
    QTRY_COMPARE(drained.load(), 1);
}

void TestHttpLimits::aServerCanBeDestroyedWithRequestsInFlight()
{
    HttpLimits limits;
    std::vector<ExchangePtr> kept;
    std::vector<QByteArray> left;
    {
        ServerThread server(
            [&](Router &router, Gate &) {
                router.add("GET", "/keep", [&](const ExchangePtr &exchange) {
                    kept.push_back(exchange);
                    exchange->onClientLeft(
                        [&left, weak = std::weak_ptr(exchange)] { left.push_back(weak.lock()->request().path); });
                });
            },
            limits);
        RawClient one(server.port());
        RawClient two(server.port());
        one.send(get("/keep") + get("/keep"));
        two.send(get("/keep"));
        QTRY_COMPARE(server.counters().requests, 2U);
    }
    QCOMPARE(left.size(), std::size_t(2));
    for (const ExchangePtr &exchange : kept) {
        QVERIFY(exchange->clientLeft());
        exchange->respondJson(200, "{}"); // goes nowhere
        QVERIFY(!exchange->write("x"));
    }
}

void TestHttpLimits::listenErrorsSayWhatToDo()
{
    HttpServer server([](const ExchangePtr &) {}, std::make_shared<const TestErrors>());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    for (const bool shared : {false, true}) {
        const auto used = server.listen({.address = QHostAddress(QHostAddress::LocalHost),
                                         .port = other.serverPort(),
                                         .tls = {},
                                         .reusePort = shared});
        QVERIFY(!used);
        QCOMPARE(used.error().code, ErrorCode::ConfigurationInvalid);
        QCOMPARE(
            used.error().message,
            QStringLiteral("127.0.0.1:%1 is in use by another program; stop it or choose another port with --listen.")
                .arg(other.serverPort()));
        const auto foreign = server.listen(
            {.address = QHostAddress(QStringLiteral("192.0.2.1")), .port = 0, .tls = {}, .reusePort = shared});
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().message,
                 QStringLiteral(
                     "192.0.2.1 is not an address of this machine; choose one with --listen, or 0.0.0.0 for all."));
    }
    if (::geteuid() != 0) {
        const auto low = server.listen({.address = QHostAddress(QHostAddress::LocalHost), .port = 1, .tls = {}});
        QVERIFY(!low);
        QVERIFY(low.error().message.startsWith(QStringLiteral("No permission to listen on 127.0.0.1:1; ")));
    }
    const auto free = server.listen({.address = QHostAddress(QHostAddress::LocalHostIPv6), .port = 0, .tls = {}});
    if (free) // a machine may have no IPv6
        QVERIFY(free->startsWith(QStringLiteral("[::1]:")));
}

void TestHttpLimits::aPortCanBeShared()
{
    HttpServer one([](const ExchangePtr &exchange) { exchange->respondJson(200, "1"); },
                   std::make_shared<const TestErrors>());
    HttpServer two([](const ExchangePtr &exchange) { exchange->respondJson(200, "2"); },
                   std::make_shared<const TestErrors>());
    const auto first =
        one.listen({.address = QHostAddress(QHostAddress::LocalHost), .port = 0, .tls = {}, .reusePort = true});
    QVERIFY(first);
    const quint16 port = first->section(QLatin1Char(':'), -1).toUShort();
    QVERIFY(port != 0);
    const auto second =
        two.listen({.address = QHostAddress(QHostAddress::LocalHost), .port = port, .tls = {}, .reusePort = true});
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    RawClient client(port);
    client.send(get("/"));
    QTRY_VERIFY(client.hasSomething(0));
    QCOMPARE(client.read().status, 200);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_http_limits.moc"
