// SPDX-License-Identifier: GPL-3.0-or-later
// Active probes: the running server against health endpoints that answer what the test wants.
#include "rest/services/serviceapi.h"

#include <QStringEncoder>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <numeric>

using namespace plexica;
using namespace plexica::test;

namespace {

/// A plugin's HTTP side. Answers by a script while the event loop of the test runs.
class HealthEndpoint : public QObject
{
public:
    HealthEndpoint()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }

    /// What every request is answered from now on; empty: nothing at all.
    void answer(const QByteArray &response) { m_script = {response}; }
    /// In turn, again and again.
    void answerInTurn(std::deque<QByteArray> responses) { m_script = std::move(responses); }
    void answerAfter(int milliseconds) { m_delay = milliseconds; }
    void refuse()
    {
        m_port = port();
        m_server.close();
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    void acceptAgain() { m_server.listen(QHostAddress::LocalHost, m_port); }

    quint16 port() const { return m_server.serverPort(); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    int requests() const { return m_requests; }
    QByteArray lastRequest() const { return m_lastRequest; }
    /// By request target.
    const QMap<QByteArray, int> &requestsByTarget() const { return m_byTarget; }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->property("in").toByteArray() + socket->readAll();
        socket->setProperty("in", request);
        if (!request.contains("\r\n\r\n"))
            return;
        socket->setProperty("in", QByteArray());
        ++m_requests;
        m_lastRequest = request;
        const QByteArray response = m_script.front();
        m_script.push_back(response);
        m_script.pop_front();
        ++m_byTarget[request.split(' ').value(1)];
        if (!response.isEmpty())
            QTimer::singleShot(m_delay, socket, [socket, response] { socket->write(response); });
    }

    QTcpServer m_server;
    std::deque<QByteArray> m_script{QByteArray()};
    quint16 m_port = 0;
    int m_delay = 0;
    int m_requests = 0;
    QMap<QByteArray, int> m_byTarget;
    QByteArray m_lastRequest;
};

QByteArray http(const char *status, const QByteArray &body = {}, const char *more = "")
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
           + "\r\n" + body;
}

void registerAt(ServiceApi &api, const QString &name, const QString &url)
{
    REQUIRE_STATUS(
        api.add(QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0','baseUrl':'%2'").arg(name, url)),
        201);
}

/// Services whose hosts take connections and requests, and say nothing.
class Holes
{
public:
    Holes(ServiceApi &api, int hosts, int services)
    {
        for (int i = 0; i < hosts; ++i)
            m_hosts.push_back(std::make_unique<HealthEndpoint>());
        for (int i = 0; i < services; ++i)
            registerAt(api, QStringLiteral("hanging%1").arg(i), m_hosts[static_cast<std::size_t>(i % hosts)]->url());
    }
    int requests() const
    {
        return std::accumulate(m_hosts.begin(), m_hosts.end(), 0,
                               [](int sum, const auto &host) { return sum + host->requests(); });
    }

private:
    std::vector<std::unique_ptr<HealthEndpoint>> m_hosts;
};

} // namespace

class TestRestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_server->stop(), 0); }
    void oneAnswerDecides_data();
    void oneAnswerDecides();
    void failuresInARowMakeUnavailable_data();
    void failuresInARowMakeUnavailable();
    void refusedConnectionsMakeUnavailable();
    void failuresWithSuccessesBetweenDoNot();
    void notFoundSaysNothing();
    void probesAloneKeepAlive();
    void aProbeBringsAStaleServiceBack();
    void probesDoNotUndoWhatIsSet();
    void theHealthPathIsBehindTheBaseUrl();
    void redirectsAreNotFollowed();
    void moreThanAllowedIsAFailure();
    void probesAreSpreadOverTheInterval();
    void hangingInstancesKeepNobodyWaiting_data();
    void hangingInstancesKeepNobodyWaiting();
    void thoseThatAnswerSlowlyDoNotWaitForThoseThatHang();

private:
    static constexpr int staleAfter = 1500;
    ServiceApi api() { return ServiceApi(m_server->port(), 'A', newTenant()); }
    /// A service at the endpoint; its id.
    static QString add(ServiceApi &api, const HealthEndpoint &endpoint, const QString &more = {})
    {
        return api
            .add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':'%1'%2")
                     .arg(endpoint.url(), more))
            .text("serviceId");
    }
    /// Waits until that many more probes have come.
    static bool probed(const HealthEndpoint &endpoint, int more)
    {
        const int wanted = endpoint.requests() + more;
        return QTest::qWaitFor([&] { return endpoint.requests() >= wanted; }, 10'000);
    }

    std::unique_ptr<ServerProcess> m_server;
};

void TestRestProbes::initTestCase()
{
    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=200ms"), QStringLiteral("health.probeTimeout=300ms"),
                        QStringLiteral("health.staleAfter=%1ms").arg(staleAfter),
                        QStringLiteral("health.massStaleMinimum=100000")};
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
}

void TestRestProbes::oneAnswerDecides_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("status");
    for (const char *status : {"ok", "healthy", "up", "pass", "UP", "Ok"})
        QTest::addRow("status \"%s\"", status)
            << http("200 OK", q(QStringLiteral("{'status':'%1'}").arg(QString::fromLatin1(status))))
            << QStringLiteral("HEALTHY");
    QTest::newRow("the guide's answer") << http(
        "200 OK", q("{'status':'ok','timestamp':'2026-01-01','checks':{'database':'ok'}}"))
                                        << QStringLiteral("HEALTHY");
    QTest::newRow("no JSON") << http("200 OK", "fine", "Content-Type: text/plain\r\n") << QStringLiteral("HEALTHY");
    QTest::newRow("no body") << http("204 No Content") << QStringLiteral("HEALTHY");
    QTest::newRow("JSON without status") << http("200 OK", "{}") << QStringLiteral("HEALTHY");
    QTest::newRow("another 2xx") << http("202 Accepted", q("{'status':'ok'}")) << QStringLiteral("HEALTHY");
    for (const char *status : {"degraded", "warn", "DEGRADED"})
        QTest::addRow("status \"%s\"", status)
            << http("200 OK", q(QStringLiteral("{'status':'%1'}").arg(QString::fromLatin1(status))))
            << QStringLiteral("DEGRADED");
    // JSON is UTF-8; who writes UTF-16 all the same is understood.
    const QString words = QStringLiteral("{\"status\":\"degraded\"}");
    for (const bool big : {false, true}) {
        QStringEncoder encoder(big ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
        const QByteArray text = encoder.encode(words);
        const QByteArray mark = big ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
        QTest::addRow("UTF-16%s", big ? "BE" : "LE") << http("200 OK", text) << QStringLiteral("DEGRADED");
        QTest::addRow("UTF-16%s with its mark", big ? "BE" : "LE")
            << http("200 OK", mark + text) << QStringLiteral("DEGRADED");
    }
    QTest::newRow("UTF-8 with a mark") << http("200 OK", "\xEF\xBB\xBF" + words.toUtf8()) << QStringLiteral("DEGRADED");
}

void TestRestProbes::oneAnswerDecides()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, status);
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    // From the other side, so that the answer has something to change.
    endpoint.answer(status == u"HEALTHY" ? http("200 OK", q("{'status':'degraded'}")) : http("200 OK"));
    const QString id = add(api, endpoint);
    const QString other = status == u"HEALTHY" ? QStringLiteral("DEGRADED") : QStringLiteral("HEALTHY");
    QTRY_COMPARE(api.status(id), other);
    QVERIFY(probed(endpoint, 1));
    endpoint.answer(answer);
    QTRY_COMPARE(api.status(id), status);
    QVERIFY(probed(endpoint, 2));
    QCOMPARE(api.status(id), status);
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED&limit=1")).text("events.0.after.status"), status);
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("node"));
    QVERIFY(events.text("events.0.cause").contains(u"health endpoint"));
}

void TestRestProbes::failuresInARowMakeUnavailable_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("500") << http("500 Internal Server Error", q("{'status':'ok'}"));
    QTest::newRow("503") << http("503 Service Unavailable");
    QTest::newRow("401") << http("401 Unauthorized");
    QTest::newRow("302") << http("302 Found", {}, "Location: /elsewhere\r\n");
    QTest::newRow("200 that says down") << http("200 OK", q("{'status':'down'}"));
    QTest::newRow("no HTTP") << QByteArray("220 smtp ready\r\n");
    QTest::newRow("no answer in time") << QByteArray();
    QTest::newRow("an answer that never ends") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
}

void TestRestProbes::failuresInARowMakeUnavailable()
{
    QFETCH(QByteArray, answer);
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(answer);
    const QString id = add(api, endpoint);
    QVERIFY(QTest::qWaitFor([&] {
        api.heartbeat(id, QStringLiteral("p"), QStringLiteral("s")); // alive, so that it is not staleness that we see
        return api.status(id) == u"UNAVAILABLE";
    }));
    QVERIFY(endpoint.requests() >= 3);
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 1);
    QCOMPARE(events.text("events.0.cause"), QStringLiteral("3 health probes in a row failed"));
    QCOMPARE(api.discover(QStringLiteral("s")).text("code"), QStringLiteral("SERVICE_UNAVAILABLE"));
    // One good answer brings it back.
    endpoint.answer(http("200 OK"));
    QTRY_COMPARE(api.status(id), QStringLiteral("HEALTHY"));
}

void TestRestProbes::refusedConnectionsMakeUnavailable()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    const QString id = add(api, endpoint);
    QVERIFY(probed(endpoint, 2));
    endpoint.refuse(); // the plugin dies
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    endpoint.acceptAgain();
    QTRY_COMPARE(api.status(id), QStringLiteral("HEALTHY"));
}

void TestRestProbes::failuresWithSuccessesBetweenDoNot()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answerInTurn({http("500 No"), http("500 No"), http("200 OK")});
    add(api, endpoint);
    QVERIFY(probed(endpoint, 9));
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
}

void TestRestProbes::notFoundSaysNothing()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("404 Not Found", q("{'status':'down'}")));
    const QString id = add(api, endpoint);
    QElapsedTimer timer;
    timer.start();
    bool healthy = true;
    QVERIFY(QTest::qWaitFor([&] { // heartbeats decide
        api.heartbeat(id, QStringLiteral("p"), QStringLiteral("s"));
        healthy = healthy && api.status(id) == u"HEALTHY";
        return timer.elapsed() > staleAfter + 1000;
    }));
    QVERIFY(healthy);
    QVERIFY(endpoint.requests() >= 5);
    const QString lastBeat = api.get(id).text("service.lastSeenAt");
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE")); // and their end
    QCOMPARE(api.get(id).text("service.lastSeenAt"), lastBeat);
    QCOMPARE(api.events("limit=1").text("events.0.cause"), QStringLiteral("nothing seen for 1.5 s"));
}

void TestRestProbes::probesAloneKeepAlive()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    const QString id = add(api, endpoint);
    const QString registered = api.get(id).text("service.lastSeenAt");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() > staleAfter + 1500; }));
    QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
    QVERIFY(api.get(id).text("service.lastSeenAt") > registered);
}

void TestRestProbes::aProbeBringsAStaleServiceBack()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("404 Not Found"));
    const QString id = add(api, endpoint);
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    endpoint.answer(http("200 OK"));
    QTRY_COMPARE(api.status(id), QStringLiteral("HEALTHY"));
    REQUIRE_STATUS(api.discover(QStringLiteral("s")), 200);
}

void TestRestProbes::probesDoNotUndoWhatIsSet()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    const QString id = add(api, endpoint);
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'DRAINING'")), 200);
    QVERIFY(probed(endpoint, 3));
    QCOMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("DRAINING"));
}

void TestRestProbes::theHealthPathIsBehindTheBaseUrl()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    REQUIRE_STATUS(api.add(QStringLiteral("'pluginId':'p','serviceName':'plain','version':'1.0.0','baseUrl':'%1/'")
                               .arg(endpoint.url())),
                   201);
    QVERIFY(probed(endpoint, 1));
    QVERIFY2(endpoint.lastRequest().startsWith("GET /health HTTP/1.1\r\n"), endpoint.lastRequest().constData());
    HealthEndpoint second;
    second.answer(http("200 OK"));
    REQUIRE_STATUS(
        api.add(QStringLiteral("'pluginId':'p','serviceName':'deep','version':'1.0.0','baseUrl':'%1/base/v1',"
                               "'healthPath':'/status/live?full=1'")
                    .arg(second.url())),
        201);
    QVERIFY(probed(second, 1));
    QVERIFY2(second.lastRequest().startsWith("GET /base/v1/status/live?full=1 HTTP/1.1\r\n"),
             second.lastRequest().constData());
}

void TestRestProbes::redirectsAreNotFollowed()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint target;
    target.answer(http("200 OK"));
    HealthEndpoint endpoint;
    endpoint.answer(http("302 Found", {}, ("Location: " + target.url().toUtf8() + "/health\r\n").constData()));
    add(api, endpoint);
    QVERIFY(probed(endpoint, 3));
    QCOMPARE(target.requests(), 0);
}

void TestRestProbes::moreThanAllowedIsAFailure()
{
    ServiceApi api = TestRestProbes::api();
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK", QByteArray(4 * 1024 * 1024, 'x')));
    const QString id = add(api, endpoint);
    QTRY_VERIFY(api.status(id) == u"UNAVAILABLE");
    QVERIFY(m_server->isRunning());
}

void TestRestProbes::probesAreSpreadOverTheInterval()
{
    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=2s")};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    constexpr int services = 200;
    for (int i = 0; i < services; ++i)
        REQUIRE_STATUS(api.add(QStringLiteral("'pluginId':'p','serviceName':'s%1','version':'1.0.0','baseUrl':'%2'")
                                   .arg(i)
                                   .arg(endpoint.url())),
                       201);
    QVERIFY(probed(endpoint, services)); // whatever came while they registered
    // Over one interval: each once, and in no quarter of it more than half.
    const int before = endpoint.requests();
    QElapsedTimer timer;
    timer.start();
    int most = 0;
    for (int quarter = 1, last = before; quarter <= 4; ++quarter) {
        QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() >= quarter * 500; }));
        most = std::max(most, endpoint.requests() - last);
        last = endpoint.requests();
    }
    const int all = endpoint.requests() - before;
    QVERIFY2(all > services * 3 / 4 && all < services * 5 / 4, QByteArray::number(all).constData());
    QVERIFY2(most < services / 2, QByteArray::number(most).constData());
    QCOMPARE(server.stop(), 0);
}

void TestRestProbes::hangingInstancesKeepNobodyWaiting_data()
{
    QTest::addColumn<int>("hosts"); // that hang
    QTest::newRow("400 of one host") << 1;
    QTest::newRow("400 of 20 hosts") << 20;
}

void TestRestProbes::hangingInstancesKeepNobodyWaiting()
{
    QFETCH(const int, hosts);
    constexpr int hanging = 400;
    constexpr int healthy = 5;
    constexpr qint64 interval = 1'000;
    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=%1ms").arg(interval),
                        QStringLiteral("health.probeTimeout=5s"), QStringLiteral("health.massStaleMinimum=100000")};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const Holes holes(api, hosts, hanging);
    // The healthy ones come when the holes are full.
    QTRY_VERIFY_WITH_TIMEOUT(holes.requests() >= 200, 20'000);
    std::vector<std::unique_ptr<HealthEndpoint>> endpoints;
    for (int i = 0; i < healthy; ++i) {
        endpoints.push_back(std::make_unique<HealthEndpoint>());
        endpoints.back()->answer(http("200 OK"));
        registerAt(api, QStringLiteral("healthy%1").arg(i), endpoints.back()->url());
    }
    QVERIFY(probed(*endpoints.back(), 1));
    // Over twelve seconds, longer than two deadlines of those that hang: no gap above one and a half intervals.
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> last(healthy, 0);
    std::vector<int> seen;
    for (const auto &endpoint : endpoints)
        seen.push_back(endpoint->requests());
    qint64 longest = 0;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (std::size_t i = 0; i < endpoints.size(); ++i) {
                                     longest = std::max(longest, clock.elapsed() - last[i]);
                                     if (endpoints[i]->requests() != seen[i]) {
                                         seen[i] = endpoints[i]->requests();
                                         last[i] = clock.elapsed();
                                     }
                                 }
                                 return clock.elapsed() >= 12'000;
                             }()),
                             20'000);
    QVERIFY2(longest <= interval * 3 / 2, QByteArray::number(longest).constData());
    QCOMPARE(server.stop(), 0);
}

void TestRestProbes::thoseThatAnswerSlowlyDoNotWaitForThoseThatHang()
{
    constexpr int hosts = 20;
    constexpr int hanging = 700; // more than have places
    constexpr int slow = 60;
    constexpr qint64 interval = 2'000;
    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=%1ms").arg(interval),
                        QStringLiteral("health.probeTimeout=5s"), QStringLiteral("health.massStaleMinimum=100000")};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    HealthEndpoint endpoint;
    endpoint.answer(http("200 OK"));
    endpoint.answerAfter(600);
    for (int i = 0; i < slow; ++i)
        registerAt(api, QStringLiteral("slow%1").arg(i), endpoint.url() + QStringLiteral("/%1").arg(i));
    const Holes holes(api, hosts, hanging);
    // All have been found out, and each of those that hang has been asked again.
    QTRY_VERIFY_WITH_TIMEOUT(holes.requests() >= 2 * hanging, 60'000);
    QElapsedTimer clock;
    clock.start();
    QMap<QByteArray, std::pair<int, qint64>> seen;
    qint64 longest = 0;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto &asked = endpoint.requestsByTarget();
                                 for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
                                     auto &[count, last] = seen[it.key()];
                                     longest = std::max(longest, clock.elapsed() - last);
                                     if (std::exchange(count, it.value()) != it.value())
                                         last = clock.elapsed();
                                 }
                                 return clock.elapsed() >= 12'000;
                             }()),
                             20'000);
    QCOMPARE(seen.size(), slow);
    QVERIFY2(longest <= interval * 3 / 2, QByteArray::number(longest).constData());
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestRestProbes)
#include "tst_rest_probes.moc"
