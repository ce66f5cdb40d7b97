// SPDX-License-Identifier: GPL-3.0-or-later
// The database goes away while the program serves, and comes back.
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>

using namespace plexica;
using namespace plexica::test;

class TestNodeDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGoOnAndWritesAreRefused_data();
    void readsGoOnAndWritesAreRefused();
    void whatTurnsMeanwhileIsStoredLater();
    void aRestartBetweenTwoRequestsIsNotSeen();
    void requestsOfClientsThatLeftAreBounded();
    void aFullDiskRefusesWritesAndHarmsNothing();
};

void TestNodeDatabase::readsGoOnAndWritesAreRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("stopped") << QStringLiteral("stop");
    QTest::newRow("killed") << QStringLiteral("kill");
}

void TestNodeDatabase::readsGoOnAndWritesAreRefused()
{
    QFETCH(QString, how);
    TemporaryPostgres postgres;
    ServerProcess server;
    const QString database = postgres.createDatabase();
    server.options().database = postgres.url(database);
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.addService(QStringLiteral("s"));
    QVERIFY(!id.isEmpty());
    if (how == u"kill")
        postgres.kill();
    else
        postgres.stop();

    for (int round = 0; round < 3; ++round) {
        // Writes are answered, soon, that they were not made.
        QElapsedTimer timer;
        timer.start();
        for (const HttpReply &reply : {api.add(QStringLiteral("'pluginId':'p','serviceName':'new','version':'1.0.0'")),
                                       api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")),
                                       api.setHealth(id, QStringLiteral("'status':'DEGRADED'")),
                                       api.setAdminState(id, QStringLiteral("'state':'OFFLINE'"))}) {
            REQUIRE_STATUS(reply, 503);
            QCOMPARE(reply.text("code"), QStringLiteral("STORAGE_UNAVAILABLE"));
            QCOMPARE(reply.header("Retry-After"), QByteArrayLiteral("5"));
            for (const char *secret : {"127.0.0.1", "SELECT", "INSERT", "libpq", "s3cret", "QPSQL", "server closed"})
                QVERIFY2(!reply.body.contains(secret), reply.body.constData());
        }
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
        // What needs the database to be read says so, and nothing of saving.
        const HttpReply strong =
            api.client().get("/api/shared-data/get?tenantId=t&namespace=n&key=k&consistency=strong");
        REQUIRE_STATUS(strong, 503);
        QVERIFY2(!strong.text("message").contains(u"saved"), strong.body.constData());
        // Reads go on from memory, and it shows what was before.
        const HttpReply found = api.discover(QStringLiteral("s"));
        REQUIRE_STATUS(found, 200);
        QCOMPARE(found.text("service.status"), QStringLiteral("HEALTHY"));
        QCOMPARE(found.text("service.adminState"), QStringLiteral("ACTIVE"));
        QCOMPARE(api.list().number("count"), 1);
        REQUIRE_STATUS(api.get(id), 200);
        // Plugins are still seen alive.
        QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
                 QStringLiteral("HEALTHY"));
        REQUIRE_STATUS(api.client().get("/healthz"), 200);
        const HttpReply ready = api.client().get("/readyz");
        REQUIRE_STATUS(ready, 503);
        QVERIFY2(!ready.at(QStringLiteral("reasons")).toArray().empty(), ready.body.constData());
        QCOMPARE(api.events().status, 503); // the audit log is read from the database
    }

    postgres.start();
    QElapsedTimer back;
    back.start();
    HttpReply added;
    QVERIFY(QTest::qWaitFor(
        [&] {
            return (added = api.add(QStringLiteral("'pluginId':'p','serviceName':'new','version':'1.0.0'"))).status
                   == 201;
        },
        10'000));
    QVERIFY2(back.elapsed() <= 5000, QByteArray::number(back.elapsed()).constData());
    REQUIRE_STATUS(api.client().get("/readyz"), 200);
    QCOMPARE(api.list().number("count"), 2);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'DRAINING'")), 200);
    const QByteArray before = api.list().body;
    server.kill();
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi again(server.port(), 'A', "t");
    QCOMPARE(again.list().number("count"), 2);
    QCOMPARE(again.get(id).text("service.adminState"), QStringLiteral("DRAINING"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::whatTurnsMeanwhileIsStoredLater()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    const QString database = postgres.createDatabase();
    server.options().database = postgres.url(database);
    server.options().settings = {QStringLiteral("health.staleAfter=1s"),
                                 QStringLiteral("health.massStaleMinimum=1000")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0'")).text("serviceId");
    postgres.stop();
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE")); // time goes on without a database
    postgres.start();
    HttpReply events;
    QTRY_COMPARE_WITH_TIMEOUT((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 1, 10'000);
    QCOMPARE(events.text("events.0.after.status"), QStringLiteral("UNAVAILABLE"));
    QTRY_COMPARE(postgres.sql(QStringLiteral("SELECT status FROM plugin_services"), database),
                 QStringLiteral("UNAVAILABLE"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::aRestartBetweenTwoRequestsIsNotSeen()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    server.options().database = postgres.url(postgres.createDatabase());
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("a")).isEmpty());
    postgres.restart();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return !api.addService(QStringLiteral("b")).isEmpty(); }, 10'000));
    QVERIFY2(timer.elapsed() <= 5000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(api.events("type=SERVICE_REGISTERED").number("count"), 2);
    postgres.terminateBackends();
    QVERIFY(QTest::qWaitFor([&] { return !api.addService(QStringLiteral("c")).isEmpty(); }, 10'000));
    QCOMPARE(api.list().number("count"), 3);
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::requestsOfClientsThatLeftAreBounded()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    server.options().database = postgres.url(postgres.createDatabase());
    server.options().settings = {QStringLiteral("limits.connections=50")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    postgres.freeze(); // writes wait
    const QByteArray body = q("{'tenantId':'t','pluginId':'p','serviceName':'s','version':'1.0.0'}");
    bool refused = false;
    for (int i = 0; i < 200 && !refused; ++i) {
        HttpClient leaves(server.port());
        QVERIFY(leaves.begin("POST", "/api/services/register", body, {{"Content-Type", "application/json"}}));
        if (i % 10 == 9)
            refused = HttpClient(server.port()).get("/healthz").status == 503;
    }
    QVERIFY(refused); // as if they were still connected
    postgres.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(server.port()).get("/healthz").status, 200, 10'000);
    ServiceApi api(server.port(), 'A', "t");
    QTRY_VERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::aFullDiskRefusesWritesAndHarmsNothing()
{
    ServerProcess server;
    server.options().fileSizeLimit = 1024 * 1024;
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QStringList acknowledged;
    HttpReply refused;
    {
        ServiceApi api(server.port(), 'A', "t");
        const QString padding = QStringLiteral("'metadata':{'m':'%1'}").arg(QString(20'000, u'x'));
        for (int i = 0; i < 1000 && refused.status == 0; ++i) {
            const QString name = QStringLiteral("s%1").arg(i);
            const HttpReply reply =
                api.add(QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0',%2").arg(name, padding));
            if (reply.status == 201)
                acknowledged.append(name);
            else
                refused = reply;
        }
        REQUIRE_STATUS(refused, 503);
        QCOMPARE(refused.text("code"), QStringLiteral("STORAGE_UNAVAILABLE"));
        QVERIFY2(!refused.body.contains(server.sqliteFile().toUtf8()), refused.body.constData());
        QVERIFY(acknowledged.size() > 3);
        QCOMPARE(api.list().number("count"), acknowledged.size());
        REQUIRE_STATUS(api.discover(acknowledged.first()), 200);
        REQUIRE_STATUS(api.client().get("/healthz"), 200);
        QVERIFY2(server.errors().contains(QStringLiteral("the free space")),
                 qUtf8Printable(server.errors().right(2000)));
    }
    server.kill();
    server.options().fileSizeLimit = 0; // somebody made room
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    for (const QString &name : std::as_const(acknowledged))
        QCOMPARE(api.discover(name).status, 200);
    QVERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestNodeDatabase)
#include "tst_node_database.moc"
