// SPDX-License-Identifier: GPL-3.0-or-later
// Orders: DRAINING and OFFLINE outlive a deregistration, until they end.
#include "common/clock.h"
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

class TestRestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPluginThatComesAgainFindsIt_data() { addEngines(); }
    void aPluginThatComesAgainFindsIt();
    void itOutlivesARestart_data() { addEngines(); }
    void itOutlivesARestart();
    void untilEndsItWithoutAService_data() { addEngines(); }
    void untilEndsItWithoutAService();
    void itIsEndedByName_data() { addEngines(); }
    void itIsEndedByName();
    void itIsAboutOnePluginsServiceOfOneTenant_data() { addEngines(); }
    void itIsAboutOnePluginsServiceOfOneTenant();
    void reportedHealthDoesNotOutlive_data() { addEngines(); }
    void reportedHealthDoesNotOutlive();
    void whatIsMissingIsNamed_data() { addEngines(); }
    void whatIsMissingIsNamed();
    void theOtherNodeKnows_data();
    void theOtherNodeKnows();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << u"SQLite"_s;
        QTest::newRow("PostgreSQL") << u"PostgreSQL"_s;
    }
    QString add(const QString &name = u"s"_s, const QString &plugin = u"p"_s)
    {
        return m_api->add(u"'pluginId':'%1','serviceName':'%2','version':'1.0.0'"_s.arg(plugin, name))
            .text("serviceId");
    }
    void start()
    {
        QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
        m_api = std::make_unique<ServiceApi>(m_server->port(), 'A', "t");
    }
    HttpReply orders(const QByteArray &tenant = "t")
    {
        return m_api->client().get("/api/services/orders?tenantId=" + tenant);
    }
    HttpReply end(const QByteArray &query) { return m_api->client().remove("/api/services/orders?" + query); }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ServiceApi> m_api;
};

void TestRestOrders::init()
{
    QFETCH(QString, engine);
    ServerOptions options;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        options.database = postgres.url(postgres.createDatabase());
    }
    m_server = std::make_unique<ServerProcess>(std::move(options));
    start();
}

void TestRestOrders::cleanup()
{
    m_api.reset();
    QCOMPARE(m_server->stop(), 0);
}

void TestRestOrders::aPluginThatComesAgainFindsIt()
{
    QString id = add();
    QCOMPARE(orders().number("count"), 0);
    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'OFFLINE','reason':'new disks'"_s), 200);
    HttpReply listed = orders();
    REQUIRE_STATUS(listed, 200);
    QCOMPARE(listed.number("count"), 1);
    QCOMPARE(listed.text("orders.0.tenantId"), u"t"_s);
    QCOMPARE(listed.text("orders.0.pluginId"), u"p"_s);
    QCOMPARE(listed.text("orders.0.serviceName"), u"s"_s);
    QCOMPARE(listed.text("orders.0.state"), u"OFFLINE"_s);
    QCOMPARE(listed.text("orders.0.reason"), u"new disks"_s);
    QVERIFY(!listed.text("orders.0.author").isEmpty());
    QVERIFY(fromRfc3339(listed.text("orders.0.since")));
    QVERIFY(listed.at(u"orders.0.until"_s).isNull());
    QVERIFY(listed.at(u"orders.0.present"_s).toBool());
    const QString since = listed.text("orders.0.since");

    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    listed = orders();
    QCOMPARE(listed.number("count"), 1);
    QVERIFY(!listed.at(u"orders.0.present"_s).toBool());

    id = add();
    QCOMPARE(m_api->get(id).text("service.adminState"), u"OFFLINE"_s);
    QCOMPARE(m_api->get(id).text("service.adminReason"), u"new disks"_s);
    REQUIRE_STATUS(m_api->discover(u"s"_s), 404);
    QCOMPARE(orders().text("orders.0.since"), since);

    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'ACTIVE'"_s), 200);
    QCOMPARE(orders().number("count"), 0);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QCOMPARE(m_api->get(add()).text("service.adminState"), u"ACTIVE"_s);
}

void TestRestOrders::itOutlivesARestart()
{
    const QString id = add();
    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'DRAINING','until':'2099-01-01T00:00:00.000Z'"_s), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    const QByteArray before = orders().body;
    m_server->kill();
    start();
    QCOMPARE(orders().body, before);
    const HttpReply service = m_api->get(add());
    QCOMPARE(service.text("service.adminState"), u"DRAINING"_s);
    QCOMPARE(service.text("service.adminUntil"), u"2099-01-01T00:00:00.000Z"_s);
}

void TestRestOrders::untilEndsItWithoutAService()
{
    const QString id = add();
    const QString until = QString::fromLatin1(toRfc3339(currentTime() + Milliseconds(1'000)));
    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'OFFLINE','until':'%1'"_s.arg(until)), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QTRY_COMPARE_WITH_TIMEOUT(orders().number("count"), 0, 10'000);
    HttpReply events;
    QTRY_COMPARE((events = m_api->events("type=SERVICE_ADMIN_STATE_CHANGED")).number("count"), 2);
    QCOMPARE(events.text("events.0.cause"), u"its time was over"_s);
    QCOMPARE(events.text("events.0.before.adminState"), u"OFFLINE"_s);
    QCOMPARE(events.text("events.0.after.adminState"), u"ACTIVE"_s);
    QCOMPARE(m_api->get(add()).text("service.adminState"), u"ACTIVE"_s);
}

void TestRestOrders::itIsEndedByName()
{
    QString id = add();
    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'OFFLINE'"_s), 200);
    HttpReply ended = end("tenantId=t&pluginId=p&serviceName=s");
    REQUIRE_STATUS(ended, 200);
    QCOMPARE(ended.number("removed"), 1);
    QCOMPARE(m_api->get(id).text("service.adminState"), u"ACTIVE"_s);
    REQUIRE_STATUS(m_api->discover(u"s"_s), 200);
    QCOMPARE(end("tenantId=t&pluginId=p&serviceName=s").number("removed"), 0);

    REQUIRE_STATUS(m_api->setAdminState(id, u"'state':'OFFLINE'"_s), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QCOMPARE(end("tenantId=t&pluginId=p&serviceName=s").number("removed"), 1);
    QCOMPARE(orders().number("count"), 0);
    id = add();
    QCOMPARE(m_api->get(id).text("service.adminState"), u"ACTIVE"_s);
    m_server->kill();
    start();
    QCOMPARE(m_api->get(id).text("service.adminState"), u"ACTIVE"_s);
    QCOMPARE(orders().number("count"), 0);
}

void TestRestOrders::itIsAboutOnePluginsServiceOfOneTenant()
{
    REQUIRE_STATUS(m_api->setAdminState(add(), u"'state':'OFFLINE'"_s), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QCOMPARE(m_api->get(add(u"s"_s, u"another"_s)).text("service.adminState"), u"ACTIVE"_s);
    QVERIFY(!orders().at(u"orders.0.present"_s).toBool());
    ServiceApi other(m_server->port(), 'A', "t2");
    const QString id = other.add(u"'pluginId':'p','serviceName':'s','version':'1.0.0'"_s).text("serviceId");
    QCOMPARE(other.get(id).text("service.adminState"), u"ACTIVE"_s);
    QCOMPARE(orders("t2").number("count"), 0);
    QCOMPARE(end("tenantId=t2&pluginId=p&serviceName=s").number("removed"), 0);
    QCOMPARE(orders().number("count"), 1);
}

void TestRestOrders::reportedHealthDoesNotOutlive()
{
    REQUIRE_STATUS(m_api->setHealth(add(), u"'status':'UNAVAILABLE'"_s), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QCOMPARE(m_api->status(add()), u"HEALTHY"_s);
}

void TestRestOrders::whatIsMissingIsNamed()
{
    const HttpReply refused = end("tenantId=t&pluginId=p");
    REQUIRE_STATUS(refused, 400);
    QCOMPARE(refused.text("details.fields.0.path"), u"serviceName"_s);
}

void TestRestOrders::theOtherNodeKnows_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("PostgreSQL") << u"PostgreSQL"_s;
}

void TestRestOrders::theOtherNodeKnows()
{
    ServerOptions options;
    options.database = m_server->options().database;
    ServerProcess second(options);
    QVERIFY2(second.start(), qUtf8Printable(second.errors()));
    ServiceApi other(second.port(), 'A', "t");
    const auto count = [&] { return other.client().get("/api/services/orders?tenantId=t").number("count"); };
    REQUIRE_STATUS(m_api->setAdminState(add(), u"'state':'OFFLINE'"_s), 200);
    REQUIRE_STATUS(m_api->deregister(u"p"_s, u"s"_s), 200);
    QTRY_COMPARE(count(), 1);
    const QString id = other.add(u"'pluginId':'p','serviceName':'s','version':'1.0.0'"_s).text("serviceId");
    QCOMPARE(other.get(id).text("service.adminState"), u"OFFLINE"_s);
    REQUIRE_STATUS(end("tenantId=t&pluginId=p&serviceName=s"), 200);
    QTRY_COMPARE(m_api->get(id).text("service.adminState"), u"ACTIVE"_s);
    QTRY_COMPARE(count(), 0);
    QTRY_COMPARE(other.get(id).text("service.adminState"), u"ACTIVE"_s);
    QCOMPARE(second.stop(), 0);
}

QTEST_GUILESS_MAIN(TestRestOrders)
#include "tst_rest_orders.moc"
