// SPDX-License-Identifier: GPL-3.0-or-later
// Two nodes of one PostgreSQL: what is done at one is seen at the other, and what only one should do is done by one.
#include "cluster/nodes.h"
#include "common/clock.h"
#include "rest/plugins/pluginapi.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <thread>

using namespace plexica;
using namespace plexica::test;

class TestClusterFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_nodes = std::make_unique<TwoNodes>(); }
    void servicesAreSeen();
    void healthAndAdminStatesAreSeen();
    void eventsAreStreamed();
    void pluginsAreSeen();
    void aServiceNameIsGivenOnce();
    void aPluginThatRunsTwiceMayBeginTwiceAtOnce();
    void anInstanceThatBeginsAtTwoNodesAtOnceBeganOnce();
    void twoInstallsDoNotMakeACycleTogether();
    void heartbeatsMayGoToAnyNode();
    void anOlderRowDoesNotUndoAHeartbeat();
    void theSweeperIsReplacedWithinTenSeconds();
    void oneNodeProbes();

private:
    std::unique_ptr<TwoNodes> m_nodes;
};

namespace {

constexpr int soon = 2'000;

/// A service's other half, which counts who looks at it.
class Health : public QTcpServer
{
public:
    Health()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (!socket->readAll().contains("\r\n\r\n"))
                        return;
                    at.push_back(m_clock.elapsed());
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_clock.start();
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }
    std::vector<qint64> at; ///< milliseconds

private:
    QElapsedTimer m_clock;
};

} // namespace

void TestClusterFollow::servicesAreSeen()
{
    const QByteArray tenant = newTenant();
    ServiceApi a(m_nodes->a().port(), 'A', tenant);
    ServiceApi b(m_nodes->b().port(), 'B', tenant);
    const QString id = a.addService(QStringLiteral("s"),
                                    QStringLiteral("'instanceId':'one','description':'D',"
                                                   "'metadata':{'n':1.10},'endpoints':[{'method':'GET','path':'/x'}]"));
    QTRY_COMPARE_WITH_TIMEOUT(b.get(id).status, 200, soon);
    const HttpReply there = b.discover(QStringLiteral("s"));
    REQUIRE_STATUS(there, 200);
    QCOMPARE(there.json(), a.discover(QStringLiteral("s")).json());
    QVERIFY(there.body.contains("1.10"));
    // The second instance at the other node; each then serves both.
    QCOMPARE(b.addService(QStringLiteral("s"), QStringLiteral("'instanceId':'two','description':'D'")), id);
    QTRY_COMPARE_WITH_TIMEOUT(a.get(id).at(QStringLiteral("service.instances")).toArray().size(), std::size_t(2), soon);
    QCOMPARE(b.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("one")).number("removed"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(a.get(id).at(QStringLiteral("service.instances")).toArray().size(), std::size_t(1), soon);
    QCOMPARE(a.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("two")).number("removed"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(b.get(id).status, 404, soon);
    // Gone and made again while the other looks elsewhere.
    const QString again = a.addService(QStringLiteral("s"));
    QVERIFY(again != id);
    QTRY_COMPARE_WITH_TIMEOUT(b.get(again).status, 200, soon);
    QCOMPARE(b.list().number("count"), 1);
}

void TestClusterFollow::healthAndAdminStatesAreSeen()
{
    const QByteArray tenant = newTenant();
    ServiceApi a(m_nodes->a().port(), 'A', tenant);
    ServiceApi b(m_nodes->b().port(), 'B', tenant);
    const QString id = a.addService(QStringLiteral("s"));
    QTRY_COMPARE_WITH_TIMEOUT(b.status(id), QStringLiteral("HEALTHY"), soon);
    REQUIRE_STATUS(a.setHealth(id, QStringLiteral("'status':'DEGRADED'")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(b.status(id), QStringLiteral("DEGRADED"), soon);
    REQUIRE_STATUS(
        b.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("'status':'HEALTHY'")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.status(id), QStringLiteral("HEALTHY"), soon);
    REQUIRE_STATUS(b.setAdminState(id, QStringLiteral("'state':'DRAINING','reason':'update'")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.get(id).text("service.adminState"), QStringLiteral("DRAINING"), soon);
    QCOMPARE(a.discover(QStringLiteral("s")).status, 404);
    // A registration at the other node keeps the admin state, even if that node has not heard of it.
    REQUIRE_STATUS(a.setAdminState(id, QStringLiteral("'state':'OFFLINE','reason':'later'")), 200);
    QCOMPARE(b.addService(QStringLiteral("s")), id);
    QTRY_COMPARE_WITH_TIMEOUT(b.get(id).text("service.adminState"), QStringLiteral("OFFLINE"), soon);
    QCOMPARE(a.get(id).text("service.adminState"), QStringLiteral("OFFLINE"));
    // It ends by itself, at both.
    const QString until = QString::fromLatin1(toRfc3339(currentTime() + Milliseconds(1'500)));
    REQUIRE_STATUS(b.setAdminState(id, QStringLiteral("'state':'OFFLINE','reason':'r','until':'%1'").arg(until)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.get(id).text("service.adminState"), QStringLiteral("ACTIVE"), 5'000);
    QTRY_COMPARE_WITH_TIMEOUT(b.get(id).text("service.adminState"), QStringLiteral("ACTIVE"), soon);
    QCOMPARE(a.events("type=SERVICE_ADMIN_STATE_CHANGED").number("count"), 4); // nobody did it twice
}

void TestClusterFollow::eventsAreStreamed()
{
    const QByteArray tenant = newTenant();
    ServiceApi a(m_nodes->a().port(), 'A', tenant);
    HttpClient stream(m_nodes->b().port());
    QVERIFY(stream.begin("GET", "/api/events/stream?tenantId=" + tenant));
    QCOMPARE(stream.readHead().status, 200);
    QVERIFY(!a.addService(QStringLiteral("s")).isEmpty());
    const QByteArray came = stream.readUntil("SERVICE_REGISTERED", 5'000) + stream.readUntil("\n\n", 5'000);
    QVERIFY2(came.contains("plugin-s"), came.constData());
    REQUIRE_STATUS(a.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")), 200);
    const QByteArray next = stream.readUntil("SERVICE_DEREGISTERED", 5'000) + stream.readUntil("\n\n", 5'000);
    QCOMPARE((came + next).count("SERVICE_REGISTERED\ndata"), 1); // once, not again
    // Those that a node made itself come once too.
    ServiceApi b(m_nodes->b().port(), 'A', tenant);
    QVERIFY(!b.addService(QStringLiteral("own")).isEmpty());
    QVERIFY(!a.addService(QStringLiteral("last")).isEmpty());
    const QByteArray rest = stream.readUntil("\"last\"", 5'000);
    QCOMPARE(rest.count("event: SERVICE_REGISTERED"), 2);
}

void TestClusterFollow::pluginsAreSeen()
{
    const QByteArray tenant = newTenant();
    PluginApi a(m_nodes->a().port(), tenant);
    PluginApi b(m_nodes->b().port(), tenant);
    REQUIRE_STATUS(
        a.add(manifest(QStringLiteral("seen-base"), QStringLiteral("1.0.0"), QStringLiteral("seen.service 1.0.0"))),
        201);
    QTRY_COMPARE_WITH_TIMEOUT(b.client().get("/api/plugins/seen-base").status, 200, soon);
    REQUIRE_STATUS(b.installVersion(QStringLiteral("seen-base")), 201);
    QTRY_COMPARE_WITH_TIMEOUT(a.inventory(), QStringLiteral("seen-base 1.0.0"), soon);
    // What needs it can be installed at the node that did not do it.
    REQUIRE_STATUS(a.install(manifest(QStringLiteral("seen-user"), QStringLiteral("1.0.0"), {},
                                      QStringLiteral("seen-base:seen.service ^1.0.0"))),
                   201);
    QTRY_COMPARE_WITH_TIMEOUT(b.inventory(), QStringLiteral("seen-base 1.0.0, seen-user 1.0.0"), soon);
    REQUIRE_STATUS(b.uninstall(QStringLiteral("seen-base")), 409);
    REQUIRE_STATUS(b.uninstall(QStringLiteral("seen-user")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.inventory(), QStringLiteral("seen-base 1.0.0"), soon);
    REQUIRE_STATUS(a.deactivate(QStringLiteral("seen-base")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(b.inventory(), QStringLiteral("seen-base 1.0.0 inactive"), soon);
    REQUIRE_STATUS(a.uninstall(QStringLiteral("seen-base")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(b.inventory(), QString(), soon);
    REQUIRE_STATUS(b.client().remove("/api/plugins/seen-base"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.client().get("/api/plugins/seen-base").status, 404, soon);
}

void TestClusterFollow::aServiceNameIsGivenOnce()
{
    const QByteArray tenant = newTenant();
    for (int round = 0; round < 20; ++round) {
        std::array<HttpReply, 2> replies;
        std::vector<std::thread> threads;
        for (int node = 0; node < 2; ++node) {
            threads.emplace_back([&, node] {
                ServiceApi api(node ? m_nodes->b().port() : m_nodes->a().port(), 'A', tenant);
                replies[std::size_t(node)] =
                    api.add(QStringLiteral("'pluginId':'plugin-%1','serviceName':'taken-%2','version':'1.0.0'")
                                .arg(node)
                                .arg(round));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<int> statuses{replies[0].status, replies[1].status};
        QVERIFY2(statuses == QSet<int>({201, 400}), (replies[0].shown() + replies[1].shown()).constData());
        const HttpReply &refused = replies[0].status == 400 ? replies[0] : replies[1];
        QCOMPARE(refused.text("code"), QStringLiteral("SERVICE_NAME_TAKEN"));
        QVERIFY(!refused.text("details.owner").isEmpty());
    }
}

void TestClusterFollow::aPluginThatRunsTwiceMayBeginTwiceAtOnce()
{
    const QByteArray tenant = newTenant();
    for (int round = 0; round < 20; ++round) {
        std::array<HttpReply, 2> replies;
        std::vector<std::thread> threads;
        for (int node = 0; node < 2; ++node) {
            threads.emplace_back([&, node] {
                ServiceApi api(node ? m_nodes->b().port() : m_nodes->a().port(), 'A', tenant);
                replies[std::size_t(node)] = api.add(
                    QStringLiteral("'pluginId':'p','serviceName':'twice-%1','version':'1.0.0','instanceId':'i%2'")
                        .arg(round)
                        .arg(node));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        REQUIRE_STATUS(replies[0], 201);
        REQUIRE_STATUS(replies[1], 201);
        const QString id = replies[0].text("serviceId");
        QCOMPARE(replies[1].text("serviceId"), id);
        ServiceApi a(m_nodes->a().port(), 'A', tenant);
        ServiceApi b(m_nodes->b().port(), 'A', tenant);
        for (ServiceApi *api : {&a, &b})
            QTRY_COMPARE_WITH_TIMEOUT(api->get(id).at(QStringLiteral("service.instances")).toArray().size(),
                                      std::size_t(2), soon);
    }
}

void TestClusterFollow::anInstanceThatBeginsAtTwoNodesAtOnceBeganOnce()
{
    const QByteArray tenant = newTenant();
    ServiceApi a(m_nodes->a().port(), 'A', tenant);
    ServiceApi b(m_nodes->b().port(), 'A', tenant);
    const QString id = a.addService(QStringLiteral("s"), QStringLiteral("'instanceId':'first'"));
    QTRY_COMPARE_WITH_TIMEOUT(b.get(id).status, 200, soon);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        std::array<HttpReply, 2> replies;
        std::vector<std::thread> threads;
        for (int node = 0; node < 2; ++node) {
            threads.emplace_back([&, node] {
                ServiceApi api(node ? m_nodes->b().port() : m_nodes->a().port(), 'A', tenant);
                replies[std::size_t(node)] = api.add(
                    QStringLiteral("'pluginId':'plugin-s','serviceName':'s','version':'1.0.0','instanceId':'i%1'")
                        .arg(round));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        REQUIRE_STATUS(replies[0], 201);
        REQUIRE_STATUS(replies[1], 201);
    }
    for (ServiceApi *api : {&a, &b}) {
        QTRY_COMPARE_WITH_TIMEOUT(api->get(id).at(QStringLiteral("service.instances")).toArray().size(),
                                  std::size_t(rounds + 1), soon);
        QTRY_COMPARE_WITH_TIMEOUT(api->events("type=SERVICE_UPDATED&limit=100").number("count"), rounds, soon);
        QCOMPARE(api->events("type=SERVICE_REGISTERED&limit=100").number("count"), rounds + 1);
    }
}

void TestClusterFollow::twoInstallsDoNotMakeACycleTogether()
{
    for (int round = 0; round < 10; ++round) {
        // Each needs the other, optionally only until both are there: alone each is right.
        const QByteArray tenant = newTenant();
        PluginApi a(m_nodes->a().port(), tenant);
        PluginApi b(m_nodes->b().port(), tenant);
        const QString x = QStringLiteral("cycle-x%1").arg(round);
        const QString y = QStringLiteral("cycle-y%1").arg(round);
        // Version 1 of both needs nothing; version 2 of each needs the other.
        for (const QString &id : {x, y})
            REQUIRE_STATUS(a.install(manifest(id, QStringLiteral("1.0.0"))), 201);
        REQUIRE_STATUS(a.add(manifest(x, QStringLiteral("2.0.0"), {}, y + QStringLiteral(" >=1.0.0"))), 201);
        REQUIRE_STATUS(a.add(manifest(y, QStringLiteral("2.0.0"), {}, x + QStringLiteral(" >=1.0.0"))), 201);
        QTRY_COMPARE_WITH_TIMEOUT(
            b.client().get("/api/plugins/" + y.toUtf8()).at(QStringLiteral("versions")).toArray().size(),
            std::size_t(2), soon);
        QTRY_COMPARE_WITH_TIMEOUT(b.inventory(), x + QStringLiteral(" 1.0.0, ") + y + QStringLiteral(" 1.0.0"), soon);
        std::array<HttpReply, 2> replies;
        std::thread first(
            [&] { replies[0] = PluginApi(m_nodes->a().port(), tenant).installVersion(x, "{\"version\":\"2.0.0\"}"); });
        std::thread second(
            [&] { replies[1] = PluginApi(m_nodes->b().port(), tenant).installVersion(y, "{\"version\":\"2.0.0\"}"); });
        first.join();
        second.join();
        QSet<int> statuses{replies[0].status, replies[1].status};
        QVERIFY2(statuses == QSet<int>({201, 409}), (replies[0].shown() + replies[1].shown()).constData());
        const HttpReply &refused = replies[0].status == 409 ? replies[0] : replies[1];
        QVERIFY2(refused.body.contains("Circular dependency detected"), refused.shown().constData());
        QTRY_COMPARE_WITH_TIMEOUT(a.inventory(), b.inventory(), soon);
    }
}

void TestClusterFollow::heartbeatsMayGoToAnyNode()
{
    // The sweeper hears nothing of them, and judges by the database.
    TwoNodes nodes({QStringLiteral("health.probeInterval=1h"), QStringLiteral("health.staleAfter=2s")});
    const QByteArray tenant = newTenant();
    ServiceApi a(nodes.a().port(), 'A', tenant);
    ServiceApi b(nodes.b().port(), 'A', tenant);
    const QString kept = a.addService(QStringLiteral("kept"));
    const QString lost = a.addService(QStringLiteral("lost"));
    for (int i = 0; i < 8; ++i)
        a.addService(QStringLiteral("other-%1").arg(i)); // else two would be a mass
    QTRY_COMPARE_WITH_TIMEOUT(b.list().number("count"), 10, soon);
    QElapsedTimer clock;
    clock.start();
    qint64 stale = 0;
    while (clock.elapsed() < 7'000) {
        QCOMPARE(b.heartbeat(kept, QStringLiteral("plugin-kept"), QStringLiteral("kept")).status, 200);
        for (int i = 0; i < 8; ++i)
            b.heartbeat({}, QStringLiteral("plugin-other-%1").arg(i), QStringLiteral("other-%1").arg(i));
        QCOMPARE(a.status(kept), QStringLiteral("HEALTHY"));
        if (stale == 0 && a.status(lost) == u"UNAVAILABLE")
            stale = clock.elapsed();
        (void)QTest::qWaitFor([&, next = clock.elapsed() + 250] { return clock.elapsed() >= next; }, 1'000);
    }
    QVERIFY2(stale > 1'000 && stale < 5'000, qPrintable(QString::number(stale)));
    QTRY_COMPARE_WITH_TIMEOUT(b.status(lost), QStringLiteral("UNAVAILABLE"), soon);
    QCOMPARE(b.events("type=SERVICE_STATUS_CHANGED").number("count"), 1); // by one node, once
    // And it comes back at the one that did not judge.
    REQUIRE_STATUS(b.heartbeat(lost, QStringLiteral("plugin-lost"), QStringLiteral("lost")), 200);
    QTRY_COMPARE_WITH_TIMEOUT(a.status(lost), QStringLiteral("HEALTHY"), soon);
}

void TestClusterFollow::anOlderRowDoesNotUndoAHeartbeat()
{
    const QByteArray tenant = newTenant();
    ServiceApi a(m_nodes->a().port(), 'A', tenant);
    ServiceApi b(m_nodes->b().port(), 'A', tenant);
    const QString id = a.addService(QStringLiteral("s"));
    // A heartbeat is answered before it is written, and the other node's writes make this one read rows all the time.
    const auto beat = [&](const char *status) {
        return a.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"),
                           QStringLiteral("'status':'%1'").arg(QLatin1String(status)));
    };
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(!b.addService(QStringLiteral("other")).isEmpty());
        REQUIRE_STATUS(beat("DEGRADED"), 200);
        REQUIRE_STATUS(beat("HEALTHY"), 200);
        for (int look = 0; look < 20; ++look)
            QCOMPARE(a.status(id), QStringLiteral("HEALTHY"));
    }
    QTRY_COMPARE(a.events("type=SERVICE_STATUS_CHANGED&subject=s&limit=1000").number("count"), 2 * rounds);
}

void TestClusterFollow::theSweeperIsReplacedWithinTenSeconds()
{
    TwoNodes nodes({QStringLiteral("health.probeInterval=1h"), QStringLiteral("health.staleAfter=2s")});
    const QByteArray tenant = newTenant();
    ServiceApi b(nodes.b().port(), 'A', tenant);
    nodes.a().kill(); // it came first, so it was the sweeper
    QElapsedTimer clock;
    clock.start();
    const QString id = b.addService(QStringLiteral("s"));
    QTRY_COMPARE_WITH_TIMEOUT(b.status(id), QStringLiteral("UNAVAILABLE"), 10'000);
    qInfo("stale %lld ms after the sweeper was killed", clock.elapsed());
    // One that hangs loses its office too, and does not judge when it wakes.
    QVERIFY(nodes.a().start());
    nodes.b().signal(SIGSTOP);
    ServiceApi a(nodes.a().port(), 'A', tenant);
    clock.restart();
    const QString other = a.addService(QStringLiteral("other"));
    QTRY_COMPARE_WITH_TIMEOUT(a.status(other), QStringLiteral("UNAVAILABLE"), 12'000);
    qInfo("stale %lld ms after the sweeper hung", clock.elapsed());
    nodes.b().signal(SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(b.status(other), QStringLiteral("UNAVAILABLE"), soon);
}

void TestClusterFollow::oneNodeProbes()
{
    TwoNodes nodes({QStringLiteral("health.probeInterval=1s")});
    Health health;
    ServiceApi a(nodes.a().port(), 'A', newTenant());
    QVERIFY(!a.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':'http://127.0.0.1:%1'")
                       .arg(health.serverPort()))
                 .text("serviceId")
                 .isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(health.at.size() >= 5, 10'000);
    for (std::size_t i = 1; i < health.at.size(); ++i)
        QVERIFY2(health.at[i] - health.at[i - 1] > 500, qPrintable(QString::number(health.at[i] - health.at[i - 1])));
    // The other takes over, and still nobody is looked at twice.
    nodes.a().kill();
    const auto before = health.at.size();
    QTRY_VERIFY_WITH_TIMEOUT(health.at.size() >= before + 3, 12'000);
    QVERIFY2(health.at[before] - health.at[before - 1] < 10'000, "nobody took over in time");
    for (std::size_t i = 1; i < health.at.size(); ++i)
        QVERIFY2(health.at[i] - health.at[i - 1] > 500, qPrintable(QString::number(health.at[i] - health.at[i - 1])));
}

QTEST_GUILESS_MAIN(TestClusterFollow)
#include "tst_cluster_follow.moc"
