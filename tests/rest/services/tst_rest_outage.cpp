// SPDX-License-Identifier: GPL-3.0-or-later
// Services while their database stalls: what was asked for is done, or known not to be; memory and rows do not part.
#include "common/clock.h"
#include "rest/services/serviceapi.h"
#include "support/databaselock.h"
#include "support/temporarypostgres.h"

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

class TestRestOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWriteInDoubtIsReadBack_data();
    void aWriteInDoubtIsReadBack();
    void anAdminStateEndsOnceTheDatabaseIsBack_data() { addEngines(); }
    void anAdminStateEndsOnceTheDatabaseIsBack();
    void whoIsStaleIsStored_data() { addEngines(); }
    void whoIsStaleIsStored();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << u"SQLite"_s;
        QTest::newRow("PostgreSQL") << u"PostgreSQL"_s;
    }
    void start()
    {
        QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
        m_api = std::make_unique<ServiceApi>(m_server->port(), 'A', "t");
    }
    QString url() const
    {
        return m_server->options().database.isEmpty() ? u"sqlite://"_s + m_server->sqliteFile()
                                                      : m_server->options().database;
    }
    HttpReply add(const QString &name)
    {
        return m_api->add(u"'pluginId':'p','serviceName':'%1','version':'1.0.0'"_s.arg(name));
    }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ServiceApi> m_api;
};

void TestRestOutage::init()
{
    QFETCH(QString, engine);
    ServerOptions options;
    options.settings = {u"health.probeInterval=1h"_s};
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        options.database = postgres.url(postgres.createDatabase());
    }
    m_server = std::make_unique<ServerProcess>(std::move(options));
}

void TestRestOutage::cleanup()
{
    m_api.reset();
    QCOMPARE(m_server->stop(), 0);
}

void TestRestOutage::aWriteInDoubtIsReadBack_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("act");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char *act : {"register", "register again", "deregister", "health", "admin state"})
            QTest::addRow("%s, %s", engine, act) << QString::fromLatin1(engine) << QString::fromLatin1(act);
    }
}

/// The database is locked for longer than a commit may take, and commits then, or not: either is right, and this node
/// knows which.
void TestRestOutage::aWriteInDoubtIsReadBack()
{
    QFETCH(QString, act);
    start();
    const QString id = add(u"s"_s).text("serviceId");
    const QString name = act == u"register" ? u"new"_s : u"s"_s;
    const auto write = [&]() -> HttpReply {
        if (act == u"deregister")
            return m_api->deregister(u"p"_s, u"s"_s);
        if (act == u"health")
            return m_api->setHealth(id, u"'status':'DEGRADED'"_s);
        if (act == u"admin state")
            return m_api->setAdminState(id, u"'state':'DRAINING'"_s);
        return m_api->add(u"'pluginId':'p','serviceName':'%1','version':'2.0.0'"_s.arg(name));
    };
    const QByteArray before = m_api->list().body;
    {
        const DatabaseLock lock(url());
        REQUIRE_STATUS(write(), 503);
        // Until it is known: the last confirmed state, and no writing over it.
        QCOMPARE(m_api->list().body, before);
        const HttpReply refused = write();
        REQUIRE_STATUS(refused, 503);
        QCOMPARE(refused.text("code"), u"STORAGE_UNAVAILABLE"_s);
    }
    // Doing it again is never refused because of oneself.
    HttpReply reply;
    QVERIFY(QTest::qWaitFor(
        [&] {
            reply = write();
            return reply.status != 503;
        },
        20'000));
    QVERIFY2(reply.status == 200 || reply.status == 201, reply.shown().constData());
    const QByteArray shown = m_api->list().body;
    if (act == u"deregister")
        QCOMPARE(m_api->list().number("count"), 0);
    else if (act == u"register")
        QCOMPARE(m_api->list().number("count"), 2);
    else
        QVERIFY(shown != before);
    // What a node that starts finds is what this one shows.
    m_server->kill();
    start();
    QCOMPARE(m_api->list().body, shown);
}

void TestRestOutage::anAdminStateEndsOnceTheDatabaseIsBack()
{
    start();
    const QString id = add(u"s"_s).text("serviceId");
    const TimePoint until = currentTime() + Milliseconds(1'500);
    REQUIRE_STATUS(
        m_api->setAdminState(id, u"'state':'OFFLINE','until':'%1'"_s.arg(QString::fromLatin1(toRfc3339(until)))), 200);
    {
        const DatabaseLock lock(url());
        while (currentTime() < until + Milliseconds(6'000))
            REQUIRE_STATUS(add(u"other"_s), 503);
        QCOMPARE(m_api->get(id).text("service.adminState"), u"OFFLINE"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_api->get(id).text("service.adminState"), u"ACTIVE"_s, 15'000);
    REQUIRE_STATUS(m_api->discover(u"s"_s), 200);
}

/// Whether time made a service unavailable is known after a restart too, whatever `staleAfter` is then.
void TestRestOutage::whoIsStaleIsStored()
{
    m_server->options().settings += u"health.staleAfter=400ms"_s;
    m_server->options().settings += u"health.massStaleMinimum=1000"_s;
    start();
    const QString id = add(u"s"_s).text("serviceId");
    QTRY_COMPARE(m_api->status(id), u"UNAVAILABLE"_s);
    QCOMPARE(m_server->stop(), 0);
    m_server->options().settings += u"health.staleAfter=5m"_s;
    start();
    QCOMPARE(m_api->status(id), u"UNAVAILABLE"_s);
    QCOMPARE(m_api->heartbeat(id, u"p"_s, u"s"_s).text("status"), u"HEALTHY"_s);
    REQUIRE_STATUS(m_api->discover(u"s"_s), 200);
}

QTEST_GUILESS_MAIN(TestRestOutage)
#include "tst_rest_outage.moc"
