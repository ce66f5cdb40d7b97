// SPDX-License-Identifier: GPL-3.0-or-later
// Commits whose outcome is unknown, and rows that cannot be read: memory is what the database has, without a restart.
#include "rest/plugins/pluginapi.h"
#include "rest/shareddata/dataapi.h"
#include "support/databaselock.h"

#include <functional>
#include <map>

using namespace plexica;
using namespace plexica::test;

class TestPluginsDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateCommitIsKnown_data();
    void aLateCommitIsKnown();
    void aLateEntryIsKnown_data();
    void aLateEntryIsKnown();
    void anUnreadableRowIsSetAside_data() { addEngineRows(); }
    void anUnreadableRowIsSetAside();
};

namespace {

/// Everything that a tenant's plugins show.
QByteArray stateOf(PluginApi &api)
{
    QByteArray state = api.inventory().toUtf8();
    state += '\n' + api.client().get("/api/plugins").body;
    const JsonValue services =
        api.client().get("/api/services/list?tenantId=" + api.tenant()).at(QStringLiteral("services"));
    for (const JsonValue &service : services.toArray())
        state += '\n' + jsonAt(service, QStringLiteral("serviceName")).toString().toUtf8();
    for (const char *id : {"plugin-a", "plugin-b", "plugin-d"})
        state += '\n' + api.gateway("GET", QByteArray("/") + id).body;
    state += '\n' + api.graph().body;
    return state;
}

struct Act
{
    const char *event;
    std::function<HttpReply(PluginApi &)> run;
};

const std::map<QString, Act> &acts()
{
    static const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    static const std::map<QString, Act> all{
        {text("catalogue"),
         {"PLUGIN_CATALOGUED", [](PluginApi &api) { return api.add(manifest(text("plugin-c"), text("1.0.0"))); }}},
        {text("install"),
         {"PLUGIN_INSTALLED", [](PluginApi &api) { return api.install(manifest(text("plugin-d"), text("1.0.0"))); }}},
        {text("upgrade"),
         {"PLUGIN_UPGRADED", [](PluginApi &api) { return api.install(manifest(text("plugin-a"), text("2.0.0"))); }}},
        {text("uninstall"), {"PLUGIN_UNINSTALLED", [](PluginApi &api) { return api.uninstall(text("plugin-a")); }}},
        {text("deactivate"), {"PLUGIN_DEACTIVATED", [](PluginApi &api) { return api.deactivate(text("plugin-a")); }}},
        {text("dependencies"),
         {"DEPENDENCIES_REGISTERED",
          [](PluginApi &api) { return api.registerDependencies(text("plugin-d"), text("plugin-b ^1.0.0")); }}},
    };
    return all;
}

} // namespace

void TestPluginsDoubt::aLateCommitIsKnown_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("act");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const auto &[name, act] : acts())
            QTest::addRow("%s, %s", engine, qPrintable(name)) << QString::fromLatin1(engine) << name;
    }
}

void TestPluginsDoubt::aLateCommitIsKnown()
{
    QFETCH(QString, act);
    const Act &tried = acts().at(act);
    PluginServer server;
    PluginApi api(server.port(), "acme");
    REQUIRE_STATUS(
        api.install(manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0"), QStringLiteral("a.s 1.0.0"))), 201);
    REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-b"), QStringLiteral("1.0.0"))), 201);
    REQUIRE_STATUS(api.client().post("/api/services/register",
                                     q("{'tenantId':'acme','pluginId':'plugin-a','serviceName':'a.s','version':'1.0.0',"
                                       "'baseUrl':'http://127.0.0.1:9'}")),
                   201);
    const qsizetype events = api.eventTypes().count(QLatin1String(tried.event));
    const QByteArray before = stateOf(api);

    DatabaseLock lock(server.database());
    const HttpReply first = tried.run(api);
    REQUIRE_STATUS(first, 503);
    QCOMPARE(first.text("details.outcome"), QStringLiteral("unknown"));
    QCOMPARE(stateOf(api), before); // what was confirmed last
    REQUIRE_STATUS(tried.run(api), 503);
    lock.release();
    HttpReply again;
    QTRY_VERIFY_WITH_TIMEOUT((again = tried.run(api)).status != 503, 20'000);
    QVERIFY2(again.status < 300 || (again.status == 404 && act == u"uninstall"), again.shown().constData());

    const QByteArray after = stateOf(api);
    QVERIFY(after != before);
    QTRY_COMPARE(api.eventTypes().count(QLatin1String(tried.event)), events + 1);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    PluginApi fresh(server.port(), "acme");
    QCOMPARE(stateOf(fresh), after);
    QCOMPARE(fresh.eventTypes().count(QLatin1String(tried.event)), events + 1);
}

void TestPluginsDoubt::aLateEntryIsKnown_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("act");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char *act : {"set", "set anew", "ttl", "delete", "namespace"})
            QTest::addRow("%s, %s", engine, act) << QString::fromLatin1(engine) << QString::fromLatin1(act);
    }
}

void TestPluginsDoubt::aLateEntryIsKnown()
{
    QFETCH(QString, act);
    PluginServer server;
    DataApi api(server.port(), 'A', "acme");
    const QString space = QStringLiteral("n");
    const QString key = QStringLiteral("k");
    if (act != u"set")
        REQUIRE_STATUS(api.set(space, key, "1"), 201);
    const auto run = [&] {
        if (act == u"ttl")
            return api.setTtl(space, key, "1000");
        if (act == u"delete")
            return api.remove(space, key);
        if (act == u"namespace")
            return api.removeNamespace(space);
        return api.set(space, key, "2");
    };
    const HttpReply before = api.get(space, key);

    DatabaseLock lock(server.database());
    const HttpReply first = run();
    REQUIRE_STATUS(first, 503);
    QCOMPARE(first.text("details.outcome"), QStringLiteral("unknown"));
    QCOMPARE(api.get(space, key).status, before.status);
    if (before.status == 200)
        QCOMPARE(api.get(space, key).body, before.body);
    if (act != u"namespace" || before.status == 200)
        REQUIRE_STATUS(run(), 503);
    lock.release();
    HttpReply again;
    QTRY_VERIFY_WITH_TIMEOUT((again = run()).status != 503, 20'000);
    QVERIFY2(again.status < 300 || (again.status == 404 && act == u"delete"), again.shown().constData());
    const HttpReply after = api.get(space, key);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    DataApi fresh(server.port(), 'A', "acme");
    QCOMPARE(fresh.get(space, key).status, after.status);
    if (after.status == 200)
        QCOMPARE(fresh.get(space, key).body, after.body);
}

void TestPluginsDoubt::anUnreadableRowIsSetAside()
{
    PluginServer server;
    {
        PluginApi api(server.port(), "acme");
        REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0"))), 201);
        REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-b"), QStringLiteral("1.0.0"))), 201);
        REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-c"), QStringLiteral("1.0.0"))), 201);
        REQUIRE_STATUS(api.registerDependencies(QStringLiteral("plugin-d"), QStringLiteral("plugin-b ^1.0.0")), 201);
    }
    QCOMPARE(server.process().stop(), 0);
    server.sql(QStringLiteral("UPDATE plugins SET manifest = 'no manifest' WHERE plugin_id = 'plugin-a'"));
    server.sql(QStringLiteral("UPDATE plugins SET manifest = replace(manifest, 'plugin-c', 'plugin-x') "
                              "WHERE plugin_id = 'plugin-c'"));
    server.sql(QStringLiteral("UPDATE plugin_dependencies SET dependencies = '[7]'"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    PluginApi api(server.port(), "acme");
    QCOMPARE(api.inventory(), QStringLiteral("plugin-b 1.0.0"));
    QTRY_COMPARE(api.eventTypes().count(QStringLiteral("STORED_ROW_UNREADABLE")), 3);
    REQUIRE_STATUS(api.graph(), 200);
    REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-e"), QStringLiteral("1.0.0"))), 201);
}

QTEST_GUILESS_MAIN(TestPluginsDoubt)
#include "tst_plugins_doubt.moc"
