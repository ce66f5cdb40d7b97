// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected by what does not work: through any number of plugins, on services and installations, and in the audit
// log.
#include "rest/plugins/pluginapi.h"

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

class TestPluginsAffected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrongGoesThroughPlugins();
    void everyWayToBeWrong_data();
    void everyWayToBeWrong();
    void optionalOnesAreMarked();
    void cyclesAreToldOnce();
    void atMostTwentyAreNamed();
    void pluginsWithoutManifestCountToo();
    void aRestartIsNoNews();
    void whoComesLaterIsAffectedToo();

private:
    /// Registers a service; its id.
    QString add(const QString &plugin, const QString &name)
    {
        return m_api->services()
            .add(u"'pluginId':'%1','serviceName':'%2','version':'1.0.0'"_s.arg(plugin, name))
            .text("serviceId");
    }
    void install(const QString &id, const QString &services = {}, const QString &dependencies = {})
    {
        REQUIRE_STATUS(m_api->install(manifest(id, u"1.0.0"_s, services, dependencies)), 201);
    }
    void setHealth(const QString &id, const char *status)
    {
        REQUIRE_STATUS(m_api->services().setHealth(id, u"'status':'%1'"_s.arg(QLatin1String(status))), 200);
    }
    /// Of an installation: "orders.api/plugin-orders UNAVAILABLE required plugin-shop>plugin-orders, …".
    QString affected(const QString &pluginId)
    {
        const HttpReply reply = m_api->installed();
        const JsonValue plugins = reply.at(u"plugins"_s);
        for (const JsonValue &plugin : plugins.toArray()) {
            if (plugin.find(u"pluginId")->toString() == pluginId)
                return shown(plugin);
        }
        return u"not installed"_s;
    }
    static QString shown(const JsonValue &object)
    {
        QStringList causes;
        const JsonValue *list = object.find(u"affectedBy");
        if (!list)
            return u"-"_s;
        for (const JsonValue &cause : list->toArray()) {
            causes.append(u"%1/%2 %3 %4 %5"_s.arg(
                cause.find(u"serviceName")->toString(), cause.find(u"pluginId")->toString(),
                cause.find(u"status")->toString(), cause.find(u"required")->toBool() ? u"required"_s : u"optional"_s,
                texts(*cause.find(u"path")).join(u'>')));
        }
        return causes.join(u", ");
    }
    HttpReply events(const QByteArray &type)
    {
        return m_api->client().get("/api/events?limit=100&tenantId=t&type=" + type);
    }
    void start()
    {
        QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
        m_api = std::make_unique<PluginApi>(m_server->port(), "t");
    }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<PluginApi> m_api;
};

void TestPluginsAffected::init()
{
    m_server = std::make_unique<ServerProcess>();
    start();
}

void TestPluginsAffected::cleanup()
{
    m_api.reset();
    QCOMPARE(m_server->stop(), 0);
}

void TestPluginsAffected::whatIsWrongGoesThroughPlugins()
{
    install(u"plugin-orders"_s, u"orders.api 1.0.0"_s);
    install(u"plugin-shop"_s, u"shop.web 1.0.0"_s, u"plugin-orders:orders.api ^1.0.0"_s);
    install(u"plugin-site"_s, {}, u"plugin-shop:shop.web ^1.0.0"_s);
    install(u"plugin-other"_s);
    const QString orders = add(u"plugin-orders"_s, u"orders.api"_s);
    const QString shop = add(u"plugin-shop"_s, u"shop.web"_s);
    QCOMPARE(affected(u"plugin-site"_s), QString());
    setHealth(orders, "UNAVAILABLE");
    QTRY_COMPARE(affected(u"plugin-shop"_s),
                 u"orders.api/plugin-orders UNAVAILABLE required plugin-shop>plugin-orders"_s);
    QCOMPARE(affected(u"plugin-site"_s),
             u"orders.api/plugin-orders UNAVAILABLE required plugin-site>plugin-shop>plugin-orders"_s);
    QCOMPARE(affected(u"plugin-orders"_s), QString());
    QCOMPARE(affected(u"plugin-other"_s), QString());
    const HttpReply service = m_api->services().get(shop);
    QCOMPARE(shown(service.at(u"service"_s)), affected(u"plugin-shop"_s));
    QCOMPARE(service.number("service.affectedCount"), 1);
    QCOMPARE(service.text("service.status"), u"HEALTHY"_s);

    HttpReply told;
    QTRY_COMPARE((told = events("PLUGIN_AFFECTED")).number("count"), 2);
    QCOMPARE(told.text("events.1.subject"), u"plugin-shop"_s);
    QCOMPARE(told.text("events.1.cause"), u"orders.api of plugin-orders is unavailable"_s);
    QCOMPARE(told.text("events.1.details.pluginId"), u"plugin-shop"_s);
    QCOMPARE(told.text("events.1.details.affectedBy.0.serviceName"), u"orders.api"_s);
    QCOMPARE(told.text("events.1.details.affectedBy.0.pluginId"), u"plugin-orders"_s);
    QCOMPARE(told.text("events.0.subject"), u"plugin-site"_s);

    setHealth(orders, "HEALTHY");
    QTRY_COMPARE(affected(u"plugin-shop"_s), QString());
    QTRY_COMPARE((told = events("PLUGIN_RECOVERED")).number("count"), 2);
    QCOMPARE(told.text("events.0.details.affectedBy.0.serviceName"), u"orders.api"_s);
    QCOMPARE(shown(m_api->services().get(shop).at(u"service"_s)), QString());
    QCOMPARE(events("PLUGIN_AFFECTED").number("count"), 2);
}

void TestPluginsAffected::everyWayToBeWrong_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"UNAVAILABLE", "DEGRADED", "DRAINING", "OFFLINE", "INACTIVE", "MISSING"})
        QTest::newRow(status) << QString::fromLatin1(status);
}

void TestPluginsAffected::everyWayToBeWrong()
{
    QFETCH(QString, status);
    install(u"a"_s, u"a.s 1.0.0"_s);
    install(u"b"_s, {}, u"a:a.s ^1.0.0"_s);
    const QString id = add(u"a"_s, u"a.s"_s);
    ServiceApi services = m_api->services();
    if (status == u"DRAINING" || status == u"OFFLINE")
        REQUIRE_STATUS(services.setAdminState(id, u"'state':'%1'"_s.arg(status)), 200);
    else if (status == u"INACTIVE")
        REQUIRE_STATUS(m_api->deactivate(u"a"_s), 200);
    else if (status == u"MISSING")
        REQUIRE_STATUS(services.deregister(u"a"_s, u"a.s"_s), 200);
    else
        setHealth(id, status.toLatin1().constData());
    QTRY_COMPARE(affected(u"b"_s), u"a.s/a %1 required b>a"_s.arg(status));
    if (status == u"MISSING")
        add(u"a"_s, u"a.s"_s);
    else if (status == u"INACTIVE")
        REQUIRE_STATUS(m_api->activate(u"a"_s), 200);
    else if (status == u"DRAINING" || status == u"OFFLINE")
        REQUIRE_STATUS(services.setAdminState(id, u"'state':'ACTIVE'"_s), 200);
    else
        setHealth(id, "HEALTHY");
    QTRY_COMPARE(affected(u"b"_s), QString());
}

void TestPluginsAffected::optionalOnesAreMarked()
{
    install(u"a"_s, u"a.s 1.0.0"_s);
    install(u"b"_s, {}, u"a:a.s ^1.0.0 ?"_s);
    install(u"c"_s, {}, u"b ^1.0.0"_s);
    setHealth(add(u"a"_s, u"a.s"_s), "DEGRADED");
    QTRY_COMPARE(affected(u"b"_s), u"a.s/a DEGRADED optional b>a"_s);
    QCOMPARE(affected(u"c"_s), u"a.s/a DEGRADED optional c>b>a"_s);
}

void TestPluginsAffected::cyclesAreToldOnce()
{
    // Only optional edges may lie on a cycle.
    install(u"a"_s, u"a.s 1.0.0"_s, u"b ^1.0.0 ?"_s);
    install(u"b"_s, u"b.s 1.0.0"_s, u"a:a.s ^1.0.0"_s);
    const QString a = add(u"a"_s, u"a.s"_s);
    const QString b = add(u"b"_s, u"b.s"_s);
    setHealth(a, "UNAVAILABLE");
    setHealth(b, "UNAVAILABLE");
    QTRY_COMPARE(affected(u"b"_s), u"a.s/a UNAVAILABLE required b>a"_s);
    QTRY_COMPARE(affected(u"a"_s), u"b.s/b UNAVAILABLE optional a>b"_s);
}

void TestPluginsAffected::atMostTwentyAreNamed()
{
    QStringList needs;
    QStringList offers;
    for (int i = 0; i < 25; ++i) {
        offers.append(u"a.s%1 1.0.0"_s.arg(i, 2, 10, QChar(u'0')));
        needs.append(u"a:a.s%1 ^1.0.0"_s.arg(i, 2, 10, QChar(u'0')));
    }
    install(u"a"_s, offers.join(u", "));
    install(u"b"_s, {}, needs.join(u", "));
    for (int i = 0; i < 25; ++i)
        add(u"a"_s, u"a.s%1"_s.arg(i, 2, 10, QChar(u'0')));
    REQUIRE_STATUS(m_api->deactivate(u"a"_s), 200);
    HttpReply reply;
    QTRY_COMPARE((reply = m_api->installed()).number("plugins.1.affectedCount"), 25);
    QCOMPARE(static_cast<int>(reply.at(u"plugins.1.affectedBy"_s).toArray().size()), 20);
    QTRY_COMPARE(events("PLUGIN_AFFECTED").number("count"), 1); // one a plugin
}

void TestPluginsAffected::pluginsWithoutManifestCountToo()
{
    const QString provider = add(u"provider"_s, u"p.s"_s);
    const QString consumer = add(u"consumer"_s, u"c.s"_s);
    REQUIRE_STATUS(m_api->registerDependencies(u"consumer"_s, u"provider:p.s ^1.0.0"_s), 201);
    setHealth(provider, "UNAVAILABLE");
    ServiceApi services = m_api->services();
    QTRY_COMPARE(shown(services.get(consumer).at(u"service"_s)),
                 u"p.s/provider UNAVAILABLE required consumer>provider"_s);
    REQUIRE_STATUS(services.deregister(u"provider"_s, u"p.s"_s), 200);
    QTRY_COMPARE(shown(services.get(consumer).at(u"service"_s)), u"p.s/provider MISSING required consumer>provider"_s);
}

void TestPluginsAffected::aRestartIsNoNews()
{
    install(u"a"_s, u"a.s 1.0.0"_s);
    install(u"b"_s, {}, u"a:a.s ^1.0.0"_s);
    setHealth(add(u"a"_s, u"a.s"_s), "UNAVAILABLE");
    QTRY_COMPARE(events("PLUGIN_AFFECTED").number("count"), 1);
    m_server->kill();
    start();
    QTRY_COMPARE(affected(u"b"_s), u"a.s/a UNAVAILABLE required b>a"_s);
    QCOMPARE(events("PLUGIN_AFFECTED").number("count"), 1);
}

void TestPluginsAffected::whoComesLaterIsAffectedToo()
{
    install(u"a"_s, u"a.s 1.0.0"_s);
    install(u"b"_s, u"b.s 1.0.0"_s, u"a:a.s ^1.0.0"_s);
    setHealth(add(u"a"_s, u"a.s"_s), "UNAVAILABLE");
    QTRY_VERIFY(!affected(u"b"_s).isEmpty());
    const QString later = add(u"b"_s, u"b.s"_s);
    QTRY_COMPARE(shown(m_api->services().get(later).at(u"service"_s)), u"a.s/a UNAVAILABLE required b>a"_s);
}

QTEST_GUILESS_MAIN(TestPluginsAffected)
#include "tst_plugins_affected.moc"
