// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that come late, in pieces, twice, never, or for clients that have gone.
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QTest>

#include <atomic>

using namespace plexica;
using namespace plexica::http;

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersLeaveInTheOrderOfTheRequests();
    void aPendingRequestIsNotOverwritten();
    void nothingRunsWhileAStreamIsUnderWay();
    void whatIsSentAheadIsHeldBack();
    void clientsThatDoNotReadHoldBackTheirRequests();
    void aClientLeavesDuringACoroutine_data();
    void aClientLeavesDuringACoroutine();
    void manyClientsLeave();
    void aClientThatSentMuchAheadIsMissed();
    void streamsAreChunked();
    void streamsWithALengthAreNot();
    void streamsToHttp10EndWithTheConnection();
    void streamsToHeadHaveNoBody();
    void aBrokenPromiseOfLengthCutsTheConnection_data();
    void aBrokenPromiseOfLengthCutsTheConnection();
    void anAbortedStreamIsSeen();
    void aForgottenStreamIsCut();
    void bigStreamsWaitForTheClient();
    void aClientThatStopsReadingIsCut();
    void theSecondAnswerIsDropped();
    void responseHeadersCannotBeSplit_data();
    void responseHeadersCannotBeSplit();
    void bodylessStatusesHaveNoBody();
    void typesAreNotGuessed();
    void bigAnswersAreWhole();

private:
    RawClient &client(std::size_t index = 0)
    {
        while (m_clients.size() <= index)
            m_clients.push_back(std::make_unique<RawClient>(m_server->port()));
        return *m_clients[index];
    }

    std::unique_ptr<ServerThread> m_server;
    std::vector<std::unique_ptr<RawClient>> m_clients;
    std::atomic<int> m_started = 0;
    std::atomic<int> m_finished = 0;
    std::atomic<int> m_left = 0;
    std::atomic<qint64> m_mostPending = 0;
    std::atomic<qint64> m_streamed = 0;
};

namespace {

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

constexpr qint64 BigStream = 64 * 1024 * 1024;

} // namespace

void TestHttpExchange::init()
{
    m_started = m_finished = m_left = 0;
    m_mostPending = m_streamed = 0;
    HttpLimits limits;
    limits.bodyTimeout = Milliseconds(2'000); // also for clients that do not read
    m_server = std::make_unique<ServerThread>(
        [this](Router &router, Gate &gate) {
            router.addTask("GET", "/gate/:number", [this, &gate](ExchangePtr exchange) -> QCoro::Task<> {
                ++m_started;
                exchange->onClientLeft([this] { ++m_left; });
                const int number = exchange->parameter("number").toInt();
                co_await gate.pass(number);
                exchange->respondJson(200, exchange->request().path + ' ' + exchange->request().query + ' '
                                               + exchange->request().headers.value("Mark") + ' '
                                               + exchange->request().body);
                ++m_finished;
            });
            router.addTask("POST", "/gate/:number", [this, &gate](ExchangePtr exchange) -> QCoro::Task<> {
                ++m_started;
                co_await gate.pass(exchange->parameter("number").toInt());
                exchange->respondJson(200, exchange->request().body);
                ++m_finished;
            });
            router.addTask("GET", "/stream", [this, &gate](ExchangePtr exchange) -> QCoro::Task<> {
                ++m_started;
                exchange->onClientLeft([this] { ++m_left; });
                HttpResponse head;
                head.contentType = "text/plain";
                if (const QByteArray &length = exchange->request().query; !length.isEmpty())
                    head.headers.emplace_back("content-length", length);
                exchange->beginStream(head);
                exchange->write("one ");
                co_await gate.pass(1);
                const bool sent = exchange->write("two ");
                exchange->write(QByteArray());
                exchange->write("three");
                co_await gate.pass(2);
                Q_UNUSED(sent)
                exchange->endStream();
                exchange->endStream();
                ++m_finished;
            });
            router.addTask("GET", "/abort", [&gate](ExchangePtr exchange) -> QCoro::Task<> {
                exchange->beginStream({});
                exchange->write("half");
                co_await gate.pass(1);
                exchange->abortStream();
            });
            router.addTask("GET", "/forget", [&gate](ExchangePtr exchange) -> QCoro::Task<> {
                exchange->beginStream({});
                exchange->write("half");
                co_await gate.pass(1);
            });
            router.add("GET", "/big", [this](const ExchangePtr &exchange) {
                exchange->beginStream({});
                exchange->onClientLeft([this] { ++m_left; });
                exchange->onDrained(
                    [this, weak = std::weak_ptr(exchange), keep = std::make_shared<ExchangePtr>(exchange)] {
                        const ExchangePtr open = weak.lock();
                        if (!open || m_streamed >= BigStream) {
                            keep->reset();
                            if (open)
                                open->endStream();
                            return;
                        }
                        open->write(QByteArray(256 * 1024, 'x'));
                        m_streamed += 256 * 1024;
                        m_mostPending = std::max(m_mostPending.load(), open->bytesToWrite());
                    });
            });
            router.add("GET", "/quick", [this](const ExchangePtr &exchange) {
                ++m_started;
                exchange->respondJson(200, exchange->request().query);
            });
            router.add("GET", "/large", [this](const ExchangePtr &exchange) {
                ++m_started;
                exchange->respond({.status = 200, .body = QByteArray(8 * 1024 * 1024, 'y'), .headers = {}});
            });
            router.add("GET", "/twice", [](const ExchangePtr &exchange) {
                exchange->respondJson(200, "1");
                exchange->respondJson(200, "2");
            });
            router.add("GET", "/header", [](const ExchangePtr &exchange) {
                const QByteArray &query = exchange->request().query;
                HttpResponse response;
                const auto text = QByteArray::fromPercentEncoding(query.sliced(1));
                if (query.startsWith('v'))
                    response.headers.emplace_back("X-A", text);
                else if (query.startsWith('n'))
                    response.headers.emplace_back(text, "value");
                else
                    response.contentType = text;
                exchange->respond(std::move(response));
            });
            router.add("GET", "/status", [](const ExchangePtr &exchange) {
                exchange->respond({.status = exchange->request().query.toInt(), .body = "a body", .headers = {}});
            });
            router.add("GET", "/untyped", [](const ExchangePtr &exchange) {
                exchange->respond(
                    {.status = 200, .body = "<html><script>alert(1)</script>", .contentType = {}, .headers = {}});
            });
        },
        limits);
    QVERIFY(m_server->port() != 0);
}

void TestHttpExchange::cleanup()
{
    m_clients.clear();
    m_server.reset();
}

void TestHttpExchange::answersLeaveInTheOrderOfTheRequests()
{
    client().send(get("/gate/1") + get("/gate/2") + get("/quick?3")
                  + "POST /gate/4 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nfour" + get("/gate/5"));
    QTRY_COMPARE(m_started.load(), 1);
    m_server->open(5); // the last first
    m_server->open(2);
    QVERIFY(!client().hasSomething(0));
    m_server->open(1);
    QCOMPARE(client().read().body, "/gate/1   ");
    QCOMPARE(client().read().body, "/gate/2   ");
    QCOMPARE(client().read().body, "3");
    QTRY_COMPARE(m_started.load(), 4); // the quick one counts
    m_server->open(4);
    QCOMPARE(client().read().body, "four");
    QCOMPARE(client().read().body, "/gate/5   ");
}

void TestHttpExchange::aPendingRequestIsNotOverwritten()
{
    client().send(get("/gate/1?first", "Mark: m1\r\nContent-Length: 5\r\n") + "body1"
                  + get("/gate/2?second", "Mark: m2\r\n"));
    QTRY_COMPARE(m_started.load(), 1);
    client().send(get("/quick?third"));
    m_server->open(2);
    m_server->open(1);
    QCOMPARE(client().read().body, "/gate/1 first m1 body1");
    QCOMPARE(client().read().body, "/gate/2 second m2 ");
    QCOMPARE(client().read().body, "third");
}

void TestHttpExchange::nothingRunsWhileAStreamIsUnderWay()
{
    client().send(get("/stream"));
    QTRY_COMPARE(m_started.load(), 1);
    client().send(get("/quick?later"));
    m_server->open(1);
    m_server->run([] {}); // the server's loop has gone round
    QCOMPARE(m_started.load(), 1);
    m_server->open(2);
    QCOMPARE(client().read().body, "one two three");
    QCOMPARE(client().read().body, "later");
}

void TestHttpExchange::whatIsSentAheadIsHeldBack()
{
    // 100 MiB of requests behind one that is pending: the kernel holds them back, so the client cannot send them.
    client().send(get("/gate/1"));
    QTRY_COMPARE(m_started.load(), 1);
    const QByteArray ahead = get("/quick?" + QByteArray(1000, 'a')).repeated(1000);
    qint64 sent = 0;
    for (int rounds = 0; rounds < 100; ++rounds) {
        const qint64 now = client().trySend(ahead);
        QVERIFY(now >= 0);
        sent += now;
        m_server->run([] {});
    }
    QVERIFY2(sent < 32 * 1024 * 1024, qPrintable(QString::number(sent)));
    QCOMPARE(m_started.load(), 1);
    m_server->open(1);
    QCOMPARE(client().read().body, "/gate/1   ");
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client().read().body.size(), 1000);
}

void TestHttpExchange::clientsThatDoNotReadHoldBackTheirRequests()
{
    client().send(get("/large").repeated(200)); // 1.6 GB of answers that nobody reads
    QTRY_VERIFY(m_started.load() >= 1);
    for (int i = 0; i < 20; ++i)
        m_server->run([] {});
    QVERIFY2(m_started.load() <= 2, qPrintable(QString::number(m_started)));
    QCOMPARE(client().read().body.size(), 8 * 1024 * 1024);
    QCOMPARE(client().read().body.size(), 8 * 1024 * 1024);
}

void TestHttpExchange::aClientLeavesDuringACoroutine_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("reset");
    for (const bool reset : {false, true}) {
        const QByteArray how = reset ? " (RST)" : " (FIN)";
        QTest::newRow(("before the answer" + how).constData()) << get("/gate/1") << reset;
        QTest::newRow(("with more sent ahead" + how).constData()) << get("/gate/1") + get("/gate/1") << reset;
        QTest::newRow(("in a stream" + how).constData()) << get("/stream") << reset;
    }
}

void TestHttpExchange::aClientLeavesDuringACoroutine()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, reset);
    client().send(request);
    QTRY_COMPARE(m_started.load(), 1);
    if (reset)
        client().reset();
    else
        client().close();
    QTRY_COMPARE(m_left.load(), 1);
    QTRY_COMPARE(m_server->counters().connections, 0);
    m_server->open(1); // now the handler answers nobody
    m_server->open(2);
    QTRY_COMPARE(m_finished.load(), 1);
    QCOMPARE(m_left.load(), 1);
    QCOMPARE(m_started.load(), 1);
    QCOMPARE(ask(m_server->port(), get("/quick?alive")).body, "alive");
}

void TestHttpExchange::manyClientsLeave()
{
    // 2,000 clients, each at another point of a request, or while a coroutine has it.
    const QByteArray request =
        "POST /gate/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'b');
    for (int i = 0; i < 2000; ++i) {
        RawClient one(m_server->port());
        QVERIFY(one.isConnected());
        one.send(i % 3 == 0 ? request : request.first(i % request.size()));
        if (i % 2 == 0)
            one.reset();
    }
    QTRY_COMPARE(m_server->counters().connections, 0);
    m_server->open(1);
    QTRY_COMPARE(m_finished.load(), m_started.load());
    QVERIFY(m_started.load() > 0);
    QCOMPARE(ask(m_server->port(), get("/quick?alive")).body, "alive");
}

void TestHttpExchange::aClientThatSentMuchAheadIsMissed()
{
    client().send(get("/gate/1"));
    QTRY_COMPARE(m_started.load(), 1);
    const QByteArray ahead = get("/quick?" + QByteArray(1000, 'a')).repeated(1000);
    for (int rounds = 0; rounds < 20; ++rounds) {
        client().trySend(ahead);
        m_server->run([] {});
    }
    client().reset(); // a FIN would wait in its kernel behind the bytes that nobody reads
    QTRY_COMPARE(m_left.load(), 1);
    m_server->open(1);
    QTRY_COMPARE(m_finished.load(), 1);
}

void TestHttpExchange::streamsAreChunked()
{
    client().send(get("/stream"));
    m_server->open(1);
    m_server->open(2);
    const RawAnswer answer = client().read();
    QCOMPARE(answer.header("Transfer-Encoding"), "chunked");
    QVERIFY(answer.header("Content-Length").isEmpty());
    QCOMPARE(answer.body, "one two three");
    QVERIFY(answer.whole);
    client().send(get("/quick?next"));
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::streamsWithALengthAreNot()
{
    m_server->open(1);
    m_server->open(2);
    client().send(get("/stream?13") + get("/quick?next"));
    const RawAnswer answer = client().read();
    QVERIFY(answer.header("Transfer-Encoding").isEmpty());
    QCOMPARE(answer.header("Content-Length"), "13");
    QCOMPARE(answer.body, "one two three");
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::streamsToHttp10EndWithTheConnection()
{
    m_server->open(1);
    m_server->open(2);
    client().send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const RawAnswer answer = client().read();
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(answer.header("Transfer-Encoding").isEmpty());
    QCOMPARE(answer.body, "one two three");
    QVERIFY(answer.whole);
}

void TestHttpExchange::streamsToHeadHaveNoBody()
{
    m_server->open(1);
    m_server->open(2);
    client().send("HEAD /stream HTTP/1.1\r\nHost: x\r\n\r\nHEAD /stream?13 HTTP/1.1\r\nHost: x\r\n\r\n"
                  + get("/quick?next"));
    QCOMPARE(client().read(true).header("Transfer-Encoding"), "chunked");
    QCOMPARE(client().read(true).header("Content-Length"), "13");
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::aBrokenPromiseOfLengthCutsTheConnection_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("type");
    QTest::newRow("too little") << QByteArray("20")
                                << QStringLiteral("a stream is shorter than its Content-Length; the connection is cut")
                                << int(QtWarningMsg);
    QTest::newRow("too much") << QByteArray("5")
                              << QStringLiteral("a stream is longer than its Content-Length; the connection is cut")
                              << int(QtCriticalMsg);
}

void TestHttpExchange::aBrokenPromiseOfLengthCutsTheConnection()
{
    QFETCH(QByteArray, length);
    QFETCH(QString, line);
    QFETCH(int, type);
    QTest::ignoreMessage(static_cast<QtMsgType>(type), qPrintable(line));
    m_server->open(1);
    m_server->open(2);
    client().send(get("/stream?" + length) + get("/quick?never"));
    const RawAnswer answer = client().read();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.whole);
    QVERIFY(client().endsSilently());
    QTRY_COMPARE(m_finished.load(), 1);
}

void TestHttpExchange::anAbortedStreamIsSeen()
{
    client().send(get("/abort"));
    m_server->open(1);
    const RawAnswer answer = client().read();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.whole);
    QVERIFY(client().endsSilently());
}

void TestHttpExchange::aForgottenStreamIsCut()
{
    client().send(get("/forget"));
    m_server->open(1);
    QVERIFY(!client().read().whole);
    QVERIFY(client().endsSilently());
}

void TestHttpExchange::bigStreamsWaitForTheClient()
{
    client().send(get("/big"));
    const RawAnswer answer = client().read();
    QCOMPARE(answer.body.size(), BigStream);
    QVERIFY(answer.whole);
    QVERIFY2(m_mostPending.load() <= 256 * 1024 + 64, qPrintable(QString::number(m_mostPending)));
    client().send(get("/quick?next"));
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::aClientThatStopsReadingIsCut()
{
    client().send(get("/big"));
    QTRY_COMPARE(m_left.load(), 1);
    QVERIFY(m_streamed.load() < BigStream);
    QTRY_COMPARE(m_server->counters().connections, 0);
}

void TestHttpExchange::theSecondAnswerIsDropped()
{
    QTest::ignoreMessage(QtCriticalMsg, "a second answer was dropped for GET /twice");
    client().send(get("/twice") + get("/quick?next"));
    QCOMPARE(client().read().body, "1");
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::responseHeadersCannotBeSplit_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("CR LF in a value") << QByteArray("va%0D%0ASet-Cookie:%20x");
    QTest::newRow("LF in a value") << QByteArray("va%0ASet-Cookie:%20x");
    QTest::newRow("CR in a value") << QByteArray("va%0Db");
    QTest::newRow("NUL in a value") << QByteArray("va%00b");
    QTest::newRow("CR LF in a name") << QByteArray("nA:b%0D%0ASet-Cookie");
    QTest::newRow("blank in a name") << QByteArray("nA%20b");
    QTest::newRow("empty name") << QByteArray("n");
    QTest::newRow("CR LF in the type") << QByteArray("ttext/plain%0D%0ASet-Cookie:%20x");
}

void TestHttpExchange::responseHeadersCannotBeSplit()
{
    QFETCH(QByteArray, query);
    QTest::ignoreMessage(QtCriticalMsg, "an answer held a header that cannot be sent: GET /header");
    client().send(get("/header?" + query) + get("/quick?next"));
    const RawAnswer answer = client().read();
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.head.contains("Set-Cookie") && !answer.body.contains("Set-Cookie"));
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::bodylessStatusesHaveNoBody()
{
    client().send(get("/status?204") + get("/status?304") + get("/status?299") + get("/quick?next"));
    for (int status : {204, 304}) {
        const RawAnswer answer = client().read();
        QCOMPARE(answer.status, status);
        QVERIFY(answer.header("Content-Length").isEmpty());
    }
    const RawAnswer unnamed = client().read();
    QCOMPARE(unnamed.status, 299);
    QCOMPARE(unnamed.body, "a body");
    QCOMPARE(client().read().body, "next");
}

void TestHttpExchange::typesAreNotGuessed()
{
    client().send(get("/untyped"));
    const RawAnswer answer = client().read();
    QVERIFY(answer.header("Content-Type").isEmpty());
    QVERIFY(answer.body.startsWith("<html>"));
}

void TestHttpExchange::bigAnswersAreWhole()
{
    client().send(get("/large", "Connection: close\r\n"));
    const RawAnswer answer = client().read();
    QCOMPARE(answer.body, QByteArray(8 * 1024 * 1024, 'y'));
    QVERIFY(client().endsSilently());
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_http_exchange.moc"
