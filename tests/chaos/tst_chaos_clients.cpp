// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that behave badly, against the running program: nothing crashes, nothing more than was asked is run, memory
// stays, and others are served as ever.
#include "http/rawclient.h"
#include "rest/services/serviceapi.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace plexica;
using namespace plexica::test;
using http::RawClient;

namespace {

/// How long the main thread of a process, or with 0 the calling thread, has waited for a processor, in ms.
double waitedForProcessor(qint64 pid)
{
    QFile file(pid > 0 ? QStringLiteral("/proc/%1/schedstat").arg(pid) : QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0.0;
}

/// Asks /healthz without pause, on a kept connection and on new ones, and remembers the slowest answer. Time in which
/// another program had the processor that the server or we waited for is taken off: it is not the server's.
class Watch
{
public:
    Watch(quint16 port, qint64 pid)
        : m_pid(pid)
        , m_thread([this, port] { ask(port); })
    {
    }
    ~Watch() { stop(); }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    int slowest() const { return m_slowest; } ///< ms
    int answers() const { return m_answers; }
    int failures() const { return m_failures; }

private:
    void ask(quint16 port)
    {
        HttpClient kept(port);
        for (int i = 0; !m_stop; ++i) {
            const double waited = waitedForProcessor(m_pid) + waitedForProcessor(0);
            QElapsedTimer timer;
            timer.start();
            const HttpReply reply = i % 4 == 0 ? HttpClient(port).get("/healthz") : kept.get("/healthz");
            const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            const double ours = took - (waitedForProcessor(m_pid) + waitedForProcessor(0) - waited);
            if (reply.status != 200) {
                ++m_failures;
                qWarning("/healthz: %s", reply.shown().constData());
            }
            ++m_answers;
            m_slowest = std::max(m_slowest.load(), static_cast<int>(ours));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    const qint64 m_pid;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_slowest = 0;
    std::atomic<int> m_answers = 0;
    std::atomic<int> m_failures = 0;
    std::thread m_thread;
};

/// For /healthz, in ms: the contract's, or what CMakeLists.txt says for builds that are slower. 0: no figure counts.
int latencyLimit()
{
    bool set = false;
    const int limit = qEnvironmentVariableIntValue("CHAOS_LATENCY_LIMIT", &set);
    return set ? limit : 100;
}

QByteArray registration(const QByteArray &name)
{
    const QByteArray body = q("{'tenantId':'t','pluginId':'p','serviceName':'" + name + "','version':'1.0.0'}");
    return "POST /api/services/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
           "application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestChaosClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void clientsThatLeave_data();
    void clientsThatLeave();
    void slowClients_data();
    void slowClients();
    void aBodyOf200Megabytes_data();
    void aBodyOf200Megabytes();
    void aHeaderOf20Megabytes_data();
    void aHeaderOf20Megabytes();
    void malformedFramingRunsNothing_data();
    void malformedFramingRunsNothing();

private:
    /// Runs `act` under watch; false with a message if a figure of the contract is not kept.
    void watched(const std::function<void()> &act);

    std::unique_ptr<ServerProcess> m_server;
    qint64 m_warm = 0; ///< KiB resident before it begins
};

void TestChaosClients::initTestCase()
{
    rlimit descriptors{};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = std::min<rlim_t>(descriptors.rlim_max, 8192);
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    QVERIFY2(descriptors.rlim_cur >= 1024, "this needs 1024 file descriptors (ulimit -n)");
    ServerOptions options;
    options.settings = {QStringLiteral("limits.headerTimeout=3s"), QStringLiteral("limits.bodyTimeout=3s")};
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
    // Warm: what a busy server holds anyway (allocator arenas, statements, resolver) is not growth.
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 300; ++i) { // the event log keeps its newest thousand in memory
        for (int j = 0; j < 4; ++j)
            QCOMPARE(HttpClient(m_server->port())
                         .post("/api/services/register",
                               q("{'tenantId':'warm','pluginId':'p','serviceName':'s','version':'1.0.0'}"))
                         .status,
                     201);
        clients.push_back(std::make_unique<HttpClient>(m_server->port()));
        QCOMPARE(clients.back()->get("/healthz").status, 200);
    }
    m_warm = m_server->residentKiB();
}

void TestChaosClients::cleanupTestCase()
{
    QVERIFY(m_server->isRunning());
    const qint64 grown = m_server->residentKiB() - m_warm;
    qInfo("resident memory over all %+lld KiB of %lld", static_cast<long long>(grown), static_cast<long long>(m_warm));
    if (latencyLimit() > 0)
        QVERIFY2(grown < 20 * 1024, QByteArray::number(grown).constData());
    QCOMPARE(m_server->stop(), 0);
}

void TestChaosClients::watched(const std::function<void()> &act)
{
    const int limit = latencyLimit();
    const qint64 before = m_server->residentKiB();
    // A stall of the server's own comes back; one of a busy machine, three times in a row, hardly.
    for (int attempt = 1;; ++attempt) {
        Watch watch(m_server->port(), m_server->pid());
        act();
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_server->isRunning());
        const int answers = watch.answers();
        QTRY_VERIFY(watch.answers() > answers + 5); // still served afterwards
        watch.stop();
        qInfo("slowest /healthz %d ms of %d", watch.slowest(), watch.answers());
        QCOMPARE(watch.failures(), 0);
        if (limit == 0 || watch.slowest() <= limit)
            break;
        QVERIFY2(attempt < 3, "three times over the limit");
    }
    const qint64 grown = m_server->residentKiB() - before;
    qInfo("resident memory %+lld KiB", static_cast<long long>(grown));
    if (limit > 0)
        QVERIFY2(grown < 20 * 1024, QByteArray::number(grown).constData());
}

void TestChaosClients::clientsThatLeave_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("reset");
    const QByteArray whole = registration("left");
    const QByteArray head = whole.first(whole.indexOf("\r\n\r\n") + 4);
    for (const bool reset : {false, true}) {
        const char *how = reset ? "RST" : "FIN";
        QTest::addRow("before a byte, %s", how) << QByteArray() << reset;
        QTest::addRow("in the head, %s", how) << head.first(40) << reset;
        QTest::addRow("before the body, %s", how) << head << reset;
        QTest::addRow("in the body, %s", how) << whole.chopped(5) << reset;
        QTest::addRow("before the answer, %s", how) << whole << reset;
        QTest::addRow("with a second request begun, %s", how) << whole + whole.first(60) << reset;
        QTest::addRow("before a stream, %s", how)
            << QByteArray("GET /api/events/stream HTTP/1.1\r\nHost: localhost\r\n\r\n") << reset;
        QTest::addRow("before a database read, %s", how)
            << QByteArray("GET /api/events?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n") << reset;
    }
}

void TestChaosClients::clientsThatLeave()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, reset);
    watched([&] {
        for (int wave = 0; wave < 20; ++wave) { // 2,000 in all
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < 100; ++i) {
                clients.push_back(std::make_unique<RawClient>(m_server->port()));
                QVERIFY(clients.back()->isConnected());
                // Fifty services: writes to one take turns, and this is not about a queue of thousands for the disk.
                clients.back()->trySend(QByteArray(sent).replace("left", "l" + QByteArray::number(100 + i % 50)));
            }
            for (const auto &client : clients) {
                if (reset)
                    client->reset();
                else
                    client->close();
            }
        }
    });
}

void TestChaosClients::slowClients_data()
{
    QTest::addColumn<QByteArray>("sent"); // at once, then byte by byte
    QTest::addColumn<QByteArray>("slowly");
    const QByteArray whole = registration("slow");
    QTest::newRow("in the head") << QByteArray() << whole;
    QTest::newRow("in the body") << whole.first(whole.indexOf("\r\n\r\n") + 4)
                                 << whole.sliced(whole.indexOf("\r\n\r\n") + 4);
}

void TestChaosClients::slowClients()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, slowly);
    watched([&] {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_server->port()));
            clients.back()->trySend(sent);
        }
        // A byte every 150 ms: none would be finished before the deadline of 3 s.
        QElapsedTimer timer;
        timer.start();
        for (qsizetype byte = 0; byte < 22; ++byte) {
            for (const auto &client : clients)
                client->trySend(slowly.mid(byte, 1));
            (void)QTest::qWaitFor([&] { return timer.elapsed() >= (byte + 1) * 150; }, 10'000);
        }
        for (const auto &client : clients)
            QCOMPARE(client->read().status, 408);
        QVERIFY(timer.elapsed() < 9000);
    });
}

void TestChaosClients::aBodyOf200Megabytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("chunked");
    const QByteArray common =
        "POST /api/services/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    QTest::newRow("announced") << common + "Content-Length: 209715200\r\n\r\n" << false;
    QTest::newRow("in chunks") << common + "Transfer-Encoding: chunked\r\n\r\n" << true;
}

void TestChaosClients::aBodyOf200Megabytes()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, chunked);
    watched([&] {
        RawClient client(m_server->port());
        QVERIFY(client.send(head));
        const QByteArray piece(1024 * 1024, ' ');
        const QByteArray framed = chunked ? "100000\r\n" + piece + "\r\n" : piece;
        bool open = true;
        for (int i = 0; i < 200 && open; ++i)
            open = client.send(framed); // the server may close while we send
        const http::RawAnswer answer = client.read();
        // The refusal is there unless the reset that follows so much unread data has overtaken it.
        QVERIFY2(answer.status == 413 || (answer.status == 0 && !open), answer.head.constData());
        // Asked first, a client of good manners is told before it sends.
        RawClient polite(m_server->port());
        QVERIFY(polite.send(QByteArray(head).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n")));
        if (!chunked)
            QCOMPARE(polite.read().status, 413);
    });
}

void TestChaosClients::aHeaderOf20Megabytes_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("status");
    QTest::newRow("one field") << QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: ")
                               << QByteArray(1024 * 1024, 'x') << 431;
    QTest::newRow("many fields") << QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\n")
                                 << QByteArray("X-A: b\r\n").repeated(131072) << 431;
    QTest::newRow("the request line") << QByteArray("GET /") << QByteArray(1024 * 1024, 'x') << 414;
}

void TestChaosClients::aHeaderOf20Megabytes()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    QFETCH(int, status);
    watched([&] {
        RawClient client(m_server->port());
        QVERIFY(client.send(begin));
        bool open = true;
        for (int i = 0; i < 20 && open; ++i)
            open = client.send(piece);
        const http::RawAnswer answer = client.read();
        QVERIFY2(answer.status == status || (answer.status == 0 && !open), answer.head.constData());
    });
}

void TestChaosClients::malformedFramingRunsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    // Each hides a registration where a careless reader would see a second request.
    const QByteArray hidden = registration("smuggled");
    const QByteArray size = QByteArray::number(hidden.size());
    const QByteArray post =
        "POST /api/services/heartbeat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    row("bad field name", post + "Foo : b\r\nContent-Length: " + size + "\r\n\r\n" + hidden);
    row("over 100 fields",
        post + QByteArray("A: b\r\n").repeated(120) + "Content-Length: " + size + "\r\n\r\n" + hidden);
    row("two lengths", post + "Content-Length: " + size + "\r\nContent-Length: 0\r\n\r\n" + hidden);
    row("length and chunks",
        post + "Content-Length: " + size + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
    row("length with a sign", post + "Content-Length: +0\r\n\r\n" + hidden);
    row("length with letters", post + "Content-Length: 0x0\r\n\r\n" + hidden);
    row("length over 2^63", post + "Content-Length: 18446744073709551616\r\n\r\n" + hidden);
    row("negative length", post + "Content-Length: -1\r\n\r\n" + hidden);
    row("unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + hidden);
    row("chunked is not last", post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n" + hidden);
    row("bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" + hidden);
    row("chunk size too great", post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff0\r\n\r\n" + hidden);
    row("chunk without its end", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx0\r\n\r\n" + hidden);
    row("request in the trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + hidden);
    row("bare line feed", "GET /healthz HTTP/1.1\nHost: x\n\n" + hidden);
    row("folded field", post + "A: b\r\n Content-Length: 0\r\n\r\n" + hidden);
    row("odd version", "GET /healthz HTTPX9Y9\r\nHost: localhost\r\n\r\n" + hidden);
    row("no host", "GET /healthz HTTP/1.1\r\n\r\n" + hidden);
    row("two hosts", "GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: y\r\n\r\n" + hidden);
    row("NUL in a field", QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\nA: b") + '\0' + "c\r\n\r\n" + hidden);
    row("garbage", QByteArray::fromHex("1603010200010001fc0303") + hidden);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hidden);
    row("upgrade", "GET /healthz HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n" + hidden);
}

void TestChaosClients::malformedFramingRunsNothing()
{
    QFETCH(QByteArray, bytes);
    for (int i = 0; i < 5; ++i) {
        RawClient client(m_server->port());
        client.send(bytes);
        const QByteArray answer = client.readToEnd(); // it is closed
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1."), answer.constData());
        QVERIFY2(answer.count("HTTP/1.1 ") <= 1, answer.constData());
    }
    QVERIFY(m_server->isRunning());
    HttpClient client(m_server->port());
    const HttpReply list = client.get("/api/services/list?tenantId=t&search=smuggled");
    REQUIRE_STATUS(list, 200);
    QCOMPARE(list.number("count"), 0);
}

QTEST_GUILESS_MAIN(TestChaosClients)
#include "tst_chaos_clients.moc"
