// SPDX-License-Identifier: GPL-3.0-or-later
// Installing, upgrading and what refuses it: the guide's scenarios 1 and 2, its issues 2, 5 and 6.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesPlugins_data() { addEngineRows(); }
    void theGuidesPlugins();
    void theGuidesVersionSentences_data();
    void theGuidesVersionSentences();
    void theGuidesCycle();
    void anOptionalEdgeMakesNoCycle();
    void aDryRunChangesNothing_data() { addEngineRows(); }
    void aDryRunChangesNothing();
    void aRefusalChangesNothing_data() { addEngineRows(); }
    void aRefusalChangesNothing();
    void upgradesAreCheckedAgainstDependents_data() { addEngineRows(); }
    void upgradesAreCheckedAgainstDependents();
    void anUpgradeKeepsWhatWasSet();
    void installingAgainChangesNothing();
    void aRefusalSaysWhatWouldFixIt();
    void twoInstallsThatOnlyTogetherMakeACycle_data() { addEngineRows(); }
    void twoInstallsThatOnlyTogetherMakeACycle();
    void installsOfManyTenantsAtOnce_data() { addEngineRows(); }
    void installsOfManyTenantsAtOnce();
    void tenantsAreApart();
    void aLiveServiceWithoutManifestSatisfies();
    void theTenantMustBeOne();
};

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void TestPluginsInstall::theGuidesPlugins()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    const QByteArray reports = guideManifest(id("plugin-reports"));
    const QByteArray inventory = guideManifest(id("plugin-inventory"));

    const HttpReply refused = api.install(reports);
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("error"),
             id("Cannot install plugin-reports: Missing required dependency 'inventory.products'"));
    QCOMPARE(refused.text("message"), refused.text("error"));
    QCOMPARE(refused.text("code"), id("DEPENDENCY_UNSATISFIED"));
    QCOMPARE(refused.at(id("resolution.valid")).isBool() && refused.at(id("resolution.valid")).toBool(), false);
    QCOMPARE(texts(refused.at(id("resolution.errors"))),
             QStringList{id("Missing required dependency 'inventory.products'")});
    QCOMPARE(refused.at(id("details.resolution")), refused.at(id("resolution")));
    QCOMPARE(refused.text("resolution.issues.0.code"), id("MISSING_DEPENDENCY"));
    QCOMPARE(refused.text("resolution.issues.0.pluginId"), id("plugin-inventory"));
    QCOMPARE(refused.text("resolution.issues.0.serviceName"), id("inventory.products"));
    QCOMPARE(refused.text("resolution.issues.0.constraint"), id("^1.0.0"));
    QCOMPARE(texts(refused.at(id("resolution.issues.0.path"))),
             (QStringList{id("plugin-reports"), id("plugin-inventory")}));
    QVERIFY(!refused.text("resolution.issues.0.fix").isEmpty());
    QCOMPARE(api.inventory(), QString());

    REQUIRE_STATUS(api.install(inventory), 201);
    const HttpReply accepted = api.install(reports);
    REQUIRE_STATUS(accepted, 201);
    QCOMPARE(accepted.text("installation.pluginId"), id("plugin-reports"));
    QVERIFY(accepted.at(id("resolution.valid")).toBool());
    const QStringList warnings = texts(accepted.at(id("resolution.warnings")));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.front().contains(u"crm.contacts"), qPrintable(warnings.front()));
    QCOMPARE(texts(accepted.at(id("resolution.installOrder"))),
             (QStringList{id("plugin-inventory"), id("plugin-reports")}));
    QCOMPARE(api.inventory(), id("plugin-inventory 2.0.0, plugin-reports 1.0.0"));
    QCOMPARE(api.eventTypes(), (QStringList{id("PLUGIN_CATALOGUED"), id("PLUGIN_INSTALLED"), id("PLUGIN_CATALOGUED"),
                                            id("PLUGIN_INSTALLED")}));

    // Scenario 1: the plugin registers by the guide's code, without endpoints; the manifest's are taken.
    ServiceApi services = api.services();
    REQUIRE_STATUS(services.add(id("'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'1.0.0',"
                                   "'baseUrl':'http://localhost:3100'")),
                   201);
    const HttpReply found = services.discover(id("inventory.products"));
    REQUIRE_STATUS(found, 200);
    QCOMPARE(found.at(id("service.endpoints")).toArray().size(), 5U);
    QCOMPARE(found.text("service.endpoints.1.path"), id("/products/:id"));
    QCOMPARE(found.text("service.endpoints.2.permissions.0"), id("plugin.inventory.products.write"));
}

void TestPluginsInstall::theGuidesVersionSentences_data()
{
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("issue 6") << id("^2.0.0")
                             << id("Version mismatch for inventory.products: requires ^2.0.0, installed 1.5.0");
    QTest::newRow("relaxed") << id(">=1.5.0 <3.0.0") << QString();
    QTest::newRow("pinned") << id("1.5.0") << QString();
    QTest::newRow("pinned elsewhere") << id("1.5.1")
                                      << id("Version mismatch for inventory.products: requires 1.5.1, installed 1.5.0");
}

void TestPluginsInstall::theGuidesVersionSentences()
{
    QFETCH(QString, constraint);
    QFETCH(QString, sentence);
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-inventory"), id("7.0.0"), id("inventory.products 1.5.0"))), 201);
    const HttpReply reply = api.install(
        manifest(id("plugin-reports"), id("1.0.0"), {}, id("plugin-inventory:inventory.products ") + constraint));
    REQUIRE_STATUS(reply, sentence.isEmpty() ? 201 : 409);
    if (!sentence.isEmpty()) {
        QCOMPARE(reply.text("error"), id("Cannot install plugin-reports: ") + sentence);
        QCOMPARE(texts(reply.at(id("details.errors"))), QStringList{sentence});
        QCOMPARE(reply.text("resolution.issues.0.installed"), id("1.5.0"));
    }
}

void TestPluginsInstall::theGuidesCycle()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-c"), id("1.0.0"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-b"), id("1.0.0"), {}, id("plugin-c ^1.0.0"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"), {}, id("plugin-b ^1.0.0"))), 201);
    const HttpReply refused = api.install(manifest(id("plugin-c"), id("1.1.0"), {}, id("plugin-a ^1.0.0")));
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("error"),
             id("Cannot upgrade plugin-c: Circular dependency detected: plugin-a -> plugin-b -> plugin-c -> plugin-a"));
    QCOMPARE(refused.text("resolution.issues.0.code"), id("CIRCULAR_DEPENDENCY"));
    QCOMPARE(texts(refused.at(id("resolution.issues.0.path"))).size(), 4);
    QCOMPARE(api.inventory(), id("plugin-a 1.0.0, plugin-b 1.0.0, plugin-c 1.0.0"));
}

void TestPluginsInstall::anOptionalEdgeMakesNoCycle()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-c"), id("1.0.0"), {}, id("plugin-a ^1.0.0 ?"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"), {}, id("plugin-c ^1.0.0"))), 201);
}

void TestPluginsInstall::aDryRunChangesNothing()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"), id("a.one 1.0.0, a.two 1.0.0"))), 201);
    REQUIRE_STATUS(api.add(manifest(id("plugin-a"), id("1.1.0"), id("a.one 1.1.0"))), 201);
    REQUIRE_STATUS(api.services().add(id("'pluginId':'plugin-a','serviceName':'a.two','version':'1.0.0'")), 201);
    const QString before = server.dump();

    const HttpReply fresh = api.install(guideManifest(id("plugin-inventory")), id(",'dryRun':true"));
    REQUIRE_STATUS(fresh, 200);
    QVERIFY(fresh.at(id("dryRun")).toBool());
    QCOMPARE(fresh.text("action"), id("installed"));
    QVERIFY(fresh.at(id("resolution.valid")).toBool());
    const HttpReply upgrade =
        api.installVersion(id("plugin-a"), R"({"version":"1.1.0","dryRun":true,"configuration":{"a":1}})");
    REQUIRE_STATUS(upgrade, 200);
    QCOMPARE(upgrade.text("action"), id("upgraded"));
    QCOMPARE(texts(upgrade.at(id("removedServices"))), QStringList{id("a.two")});
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports")), id(",'dryRun':true")), 409);
    const HttpReply yaml = api.client().send("POST", "/api/plugins/install?tenantId=t&dryRun=true",
                                             "id: plugin-y\nversion: 1.0.0\n", {{"Content-Type", "application/yaml"}});
    REQUIRE_STATUS(yaml, 200);

    QCOMPARE(server.dump(), before);
    QCOMPARE(api.inventory(), id("plugin-a 1.0.0"));
    QCOMPARE(api.client().get("/api/plugins").number("count"), 1);
    REQUIRE_STATUS(api.services().discover(id("a.two")), 200);
}

void TestPluginsInstall::aRefusalChangesNothing()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"), id("a.s 1.0.0"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-b"), id("1.0.0"), {}, id("plugin-a:a.s ^1.0.0"))), 201);
    const QString before = server.dump();
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 409);
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("2.0.0"))), 409);
    REQUIRE_STATUS(api.uninstall(id("plugin-a")), 409);
    REQUIRE_STATUS(api.installVersion(id("plugin-a"), "{\"version\":\"3.0.0\"}"), 404);
    REQUIRE_STATUS(api.installVersion(id("plugin-none")), 404);
    REQUIRE_STATUS(api.uninstall(id("plugin-none")), 404);
    // A service's name belongs to the plugin whose manifest declares it.
    const HttpReply taken = api.install(manifest(id("plugin-thief"), id("1.0.0"), id("a.s 1.0.0")));
    REQUIRE_STATUS(taken, 409);
    QCOMPARE(taken.text("resolution.issues.0.code"), id("SERVICE_NAME_TAKEN"));
    const HttpReply registered =
        api.services().add(id("'pluginId':'plugin-thief','serviceName':'a.s','version':'1.0.0'"));
    REQUIRE_STATUS(registered, 400);
    QCOMPARE(registered.text("code"), id("SERVICE_NAME_TAKEN"));
    QCOMPARE(registered.text("details.owner"), id("plugin-a"));
    QCOMPARE(server.dump(), before);
}

void TestPluginsInstall::upgradesAreCheckedAgainstDependents()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-inventory"), id("2.0.0"), id("inventory.products 1.0.0"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    const HttpReply refused =
        api.install(manifest(id("plugin-inventory"), id("3.0.0"), id("inventory.products 2.0.0")));
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("error"),
             id("Cannot upgrade plugin-inventory: Version mismatch for inventory.products: requires "
                "^1.0.0, installed 2.0.0, required by plugin-reports"));
    // The plugin's version is not the service's.
    const HttpReply upgraded =
        api.install(manifest(id("plugin-inventory"), id("4.0.0"), id("inventory.products 1.9.0")));
    REQUIRE_STATUS(upgraded, 201);
    QCOMPARE(upgraded.text("action"), id("upgraded"));
    QCOMPARE(upgraded.text("previousVersion"), id("2.0.0"));
    const HttpReply back = api.installVersion(id("plugin-inventory"), "{\"version\":\"2.0.0\"}");
    REQUIRE_STATUS(back, 201);
    QCOMPARE(back.text("action"), id("downgraded"));
    QCOMPARE(api.inventory(), id("plugin-inventory 2.0.0, plugin-reports 1.0.0"));
    const HttpReply impact = api.impact(id("plugin-inventory"), "action=upgrade&version=4.0.0");
    QCOMPARE(impact.at(id("required")).toArray().size(), 0U);
    QVERIFY(api.eventTypes().contains(id("PLUGIN_UPGRADED")));
    const HttpReply events = api.services().events("type=PLUGIN_UPGRADED");
    QCOMPARE(events.text("events.1.before.version"), id("2.0.0"));
    QCOMPARE(events.text("events.1.after.version"), id("4.0.0"));
}

void TestPluginsInstall::anUpgradeKeepsWhatWasSet()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    const HttpReply first = api.install(manifest(id("plugin-a"), id("1.0.0"), id("a.keeps 1.0.0, a.goes 1.0.0")),
                                        id(",'configuration':{'n':1.10,'s':'x'}"));
    REQUIRE_STATUS(first, 201);
    ServiceApi services = api.services();
    for (const char *name : {"a.keeps", "a.goes", "a.undeclared"})
        REQUIRE_STATUS(
            services.add(QStringLiteral("'pluginId':'plugin-a','serviceName':'%1','version':'1.0.0'").arg(id(name))),
            201);
    QCOMPARE(services.discover(id("a.keeps")).text("service.endpoints.0.path"), id("/of/1.0.0"));
    REQUIRE_STATUS(api.deactivate(id("plugin-a")), 200);

    const HttpReply upgraded = api.install(manifest(id("plugin-a"), id("1.1.0"), id("a.keeps 1.1.0")));
    REQUIRE_STATUS(upgraded, 201);
    QCOMPARE(texts(upgraded.at(id("removedServices"))), QStringList{id("a.goes")});
    QCOMPARE(upgraded.at(id("installation.configuration")).toJson(), QByteArray(R"({"n":1.10,"s":"x"})"));
    QCOMPARE(upgraded.text("installation.installedAt"), first.text("installation.installedAt"));
    QCOMPARE(upgraded.at(id("installation.active")).toBool(), false);
    REQUIRE_STATUS(api.activate(id("plugin-a")), 200);
    // What registered without endpoints has the new manifest's, at once.
    QCOMPARE(services.discover(id("a.keeps")).text("service.endpoints.0.path"), id("/of/1.1.0"));
    REQUIRE_STATUS(services.discover(id("a.undeclared")), 200);
    QCOMPARE(services.discover(id("a.goes")).text("code"), id("SERVICE_NOT_FOUND"));
    QCOMPARE(server.sql(id("SELECT count(*) FROM services WHERE service_name = 'a.goes';")), id("0"));
    const HttpReply gone = services.events("type=SERVICE_DEREGISTERED");
    QCOMPARE(gone.number("count"), 1);
    QVERIFY2(gone.text("events.0.cause").contains(u"plugin-a") || gone.text("events.0.cause").contains(u"1.1.0"),
             gone.body.constData());
}

void TestPluginsInstall::installingAgainChangesNothing()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    const QByteArray text = manifest(id("plugin-a"), id("1.0.0"));
    REQUIRE_STATUS(api.install(text, id(",'configuration':{'a':1}")), 201);
    const QString before = server.dump();
    for (const HttpReply &again :
         {api.install(text), api.installVersion(id("plugin-a")), api.installVersion(id("plugin-a"), {}),
          api.install(text, id(",'configuration':{'a':1}"))}) {
        REQUIRE_STATUS(again, 201);
        QCOMPARE(again.text("action"), id("unchanged"));
        QCOMPARE(again.number("installation.configuration.a"), 1);
    }
    QCOMPARE(server.dump(), before);
    QCOMPARE(api.installVersion(id("plugin-a"), R"({"configuration":{"a":2}})").number("installation.configuration.a"),
             2);
    QCOMPARE(api.eventTypes().back(), id("PLUGIN_CONFIGURED"));
}

void TestPluginsInstall::aRefusalSaysWhatWouldFixIt()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    for (const char *version : {"1.0.0", "2.0.0", "2.1.0", "3.0.0"})
        REQUIRE_STATUS(api.add(manifest(id("plugin-inventory"), id(version), id("inventory.products ") + id(version))),
                       201);
    const HttpReply refused =
        api.install(manifest(id("plugin-reports"), id("1.0.0"), {}, id("plugin-inventory:inventory.products ^2.0.0")));
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("resolution.issues.0.fix"), id("install plugin-inventory 2.1.0 from the catalogue"));
    QCOMPARE(refused.text("resolution.plan.0.changes.0.action") + refused.text("resolution.plan.0.changes.0.version"),
             id("install2.1.0"));
    REQUIRE_STATUS(api.installVersion(id("plugin-inventory"), "{\"version\":\"2.1.0\"}"), 201);
    REQUIRE_STATUS(
        api.install(manifest(id("plugin-reports"), id("1.0.0"), {}, id("plugin-inventory:inventory.products ^2.0.0"))),
        201);
}

void TestPluginsInstall::twoInstallsThatOnlyTogetherMakeACycle()
{
    PluginServer server;
    PluginApi first(server.port(), "t");
    REQUIRE_STATUS(first.add(manifest(id("plugin-a"), id("1.0.0"))), 201);
    REQUIRE_STATUS(first.add(manifest(id("plugin-b"), id("1.0.0"))), 201);
    REQUIRE_STATUS(first.add(manifest(id("plugin-a"), id("1.1.0"), {}, id("plugin-b ^1.0.0"))), 201);
    REQUIRE_STATUS(first.add(manifest(id("plugin-b"), id("1.1.0"), {}, id("plugin-a ^1.0.0"))), 201);
    HttpClient one(server.port());
    HttpClient two(server.port());
    for (int round = 0; round < 20; ++round) {
        const QByteArray tenant = "tenant-" + QByteArray::number(round);
        PluginApi api(server.port(), tenant);
        for (const char *name : {"plugin-a", "plugin-b"})
            REQUIRE_STATUS(api.installVersion(id(name), "{\"version\":\"1.0.0\"}"), 201);
        const auto begin = [&tenant](HttpClient &client, const char *name) {
            return client.begin("POST", "/api/tenants/" + tenant + "/plugins/" + name + "/install",
                                "{\"version\":\"1.1.0\"}", {{"Content-Type", "application/json"}});
        };
        QVERIFY(begin(one, "plugin-a"));
        QVERIFY(begin(two, "plugin-b"));
        const HttpReply a = one.finish();
        const HttpReply b = two.finish();
        QCOMPARE(qMin(a.status, b.status), 201);
        QCOMPARE(qMax(a.status, b.status), 409);
        const HttpReply &refused = a.status == 409 ? a : b;
        QVERIFY2(refused.text("error").endsWith(id("Circular dependency detected: plugin-a -> plugin-b -> plugin-a")),
                 refused.body.constData());
        QCOMPARE(api.inventory(),
                 a.status == 201 ? id("plugin-a 1.1.0, plugin-b 1.0.0") : id("plugin-a 1.0.0, plugin-b 1.1.0"));
    }
}

void TestPluginsInstall::installsOfManyTenantsAtOnce()
{
    // One new manifest that many bring at the same moment: it is catalogued once and installed everywhere.
    PluginServer server;
    std::vector<std::unique_ptr<HttpClient>> clients;
    const QByteArray text = guideManifest(id("plugin-inventory"));
    for (int i = 0; i < 16; ++i) {
        clients.push_back(std::make_unique<HttpClient>(server.port()));
        const PluginApi api(server.port(), "tenant-" + QByteArray::number(i / 2));
        QVERIFY(clients.back()->begin("POST", "/api/plugins/install", api.installBody(text),
                                      {{"Content-Type", "application/json"}}));
    }
    for (const auto &client : clients)
        REQUIRE_STATUS(client->finish(), 201);
    QCOMPARE(server.sql(id("SELECT count(*) FROM plugins;")), id("1"));
    QCOMPARE(server.sql(id("SELECT count(*) FROM plugin_installations;")), id("8"));
    QCOMPARE(server.sql(id("SELECT count(*) FROM events WHERE type = 'PLUGIN_INSTALLED';")), id("8"));
    QCOMPARE(clients.front()->get("/api/plugins/plugin-inventory").number("plugin.installations"), 8);
}

void TestPluginsInstall::tenantsAreApart()
{
    PluginServer server(id("SQLite"));
    PluginApi one(server.port(), "one");
    PluginApi two(server.port(), "two");
    REQUIRE_STATUS(one.install(guideManifest(id("plugin-inventory"))), 201);
    QCOMPARE(two.inventory(), QString());
    REQUIRE_STATUS(two.install(guideManifest(id("plugin-reports"))), 409);
    const HttpReply other = two.uninstall(id("plugin-inventory"));
    REQUIRE_STATUS(other, 404);
    QCOMPARE(other.text("code"), id("INSTALLATION_NOT_FOUND"));
    REQUIRE_STATUS(two.deactivate(id("plugin-inventory")), 404);
    REQUIRE_STATUS(two.impact(id("plugin-inventory"), "action=uninstall"), 404);
    QCOMPARE(two.graph().at(id("nodes")).toArray().size(), 0U);
}

void TestPluginsInstall::aLiveServiceWithoutManifestSatisfies()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    ServiceApi services = api.services();
    const HttpReply added =
        services.add(id("'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'1.2.0'"));
    REQUIRE_STATUS(added, 201);
    const QString serviceId = added.text("serviceId");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports")), id(",'dryRun':true")), 200);
    // Not while nobody answers there.
    REQUIRE_STATUS(services.setHealth(serviceId, id("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports")), id(",'dryRun':true")), 409);
    REQUIRE_STATUS(services.setHealth(serviceId, id("'status':'HEALTHY'")), 200);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    // Its manifest may come later; the endpoints with it.
    QCOMPARE(services.discover(id("inventory.products")).at(id("service.endpoints")).toArray().size(), 0U);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    QCOMPARE(services.discover(id("inventory.products")).at(id("service.endpoints")).toArray().size(), 5U);
}

void TestPluginsInstall::theTenantMustBeOne()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.add(manifest(id("plugin-a"), id("1.0.0"))), 201);
    const HttpReply header = api.client().send("POST", "/api/tenants/t/plugins/plugin-a/install", "{}",
                                               {{"Content-Type", "application/json"}, {"X-Tenant-Slug", "other"}});
    REQUIRE_STATUS(header, 400);
    QCOMPARE(header.text("code"), id("TENANT_MISMATCH"));
    const HttpReply body = api.installVersion(id("plugin-a"), R"({"tenantId":"other"})");
    QCOMPARE(body.text("code"), id("TENANT_MISMATCH"));
    const HttpReply name = api.client().get("/api/tenants/-bad/plugins");
    REQUIRE_STATUS(name, 400);
    QVERIFY2(name.text("message").contains(u"-bad"), name.body.constData());
    QCOMPARE(api.inventory(), QString());
    // Family A's rule where the path names none: the configured default.
    REQUIRE_STATUS(
        api.client().post("/api/plugins/install", "{\"manifest\":" + manifest(id("plugin-a"), id("1.0.0")) + '}'), 201);
    QCOMPARE(PluginApi(server.port(), "default-tenant").inventory(), id("plugin-a 1.0.0"));
}

QTEST_GUILESS_MAIN(TestPluginsInstall)
#include "tst_plugins_install.moc"
