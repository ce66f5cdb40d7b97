// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies as the plugin SDK registers and asks for them (family B).
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAndReplaces_data() { addEngineRows(); }
    void registersAndReplaces();
    void resolves();
    void theLastStatementCounts();
    void dependentsAndUninstall();
    void cyclesOfRegisteredPlugins();
    void aPluginNobodyKnowsIsNoError();
    void aPluginOfTheCatalogueIsResolvedAsIfInstalled();
    void theHeaderNamesTheTenant();
    void badBodiesAreNamed_data();
    void badBodiesAreNamed();
};

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void TestPluginsDependencies::registersAndReplaces()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    const HttpReply registered =
        api.gateway("POST", {},
                    q(id("{'dependencies':["
                         "{'pluginId':'plugin-reports','dependsOnPluginId':'plugin-inventory','serviceName':'inventory."
                         "products','version':'^1.0.0'},"
                         "{'pluginId':'plugin-reports','dependsOnPluginId':'plugin-crm','version':'>=1.5.0 "
                         "<3.0.0','required':false,'reason':'links'},"
                         "{'pluginId':'plugin-other','dependsOnPluginId':'plugin-reports','version':'*'}]}")));
    REQUIRE_STATUS(registered, 201);
    QCOMPARE(registered.body, QByteArray(R"({"success":true,"message":"Dependencies registered"})"));
    const HttpReply own = api.gateway("GET", "/plugin-reports");
    REQUIRE_STATUS(own, 200);
    QCOMPARE(own.text("pluginId"), id("plugin-reports"));
    QCOMPARE(own.number("count"), 2);
    QCOMPARE(
        own.at(id("dependencies.0")).toJson(),
        QByteArray(
            R"({"pluginId":"plugin-reports","dependsOnPluginId":"plugin-crm","version":">=1.5.0 <3.0.0","required":false,"satisfied":false,"reason":"links"})"));
    QCOMPARE(own.text("dependencies.1.serviceName"), id("inventory.products"));
    QVERIFY(own.at(id("dependencies.1.required")).toBool());
    QCOMPARE(api.gateway("GET", "/plugin-other?recursive=true").number("count"), 3);
    QCOMPARE(api.gateway("GET", "/plugin-other?recursive=false").number("count"), 1);
    REQUIRE_STATUS(api.gateway("GET", "/plugin-other?recursive=maybe"), 400);

    REQUIRE_STATUS(api.registerDependencies(id("plugin-reports"), id("plugin-inventory ^2.0.0")), 201);
    QCOMPARE(api.gateway("GET", "/plugin-reports").number("count"), 1);
    QCOMPARE(api.gateway("GET", "/plugin-other").number("count"), 1);
    // The same again, as at every start of a plugin, writes nothing; nor does an empty list.
    const auto written = [&] {
        QStringList events = api.eventTypes();
        events.removeAll(id("PLUGIN_AFFECTED")); // told in its own time
        return events.join(u' ') + server.sql(id("SELECT * FROM plugin_dependencies ORDER BY 1, 2"))
               + server.sql(id("SELECT * FROM plugin_tenants ORDER BY 1"));
    };
    const QString before = written();
    QVERIFY(before.contains(u"plugin-reports"));
    REQUIRE_STATUS(api.registerDependencies(id("plugin-reports"), id("plugin-inventory ^2.0.0")), 201);
    REQUIRE_STATUS(api.gateway("POST", {}, "{\"dependencies\":[]}"), 201);
    QCOMPARE(written(), before);
}

void TestPluginsDependencies::resolves()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(
        api.registerDependencies(id("plugin-reports"),
                                 id("plugin-inventory:inventory.products ^1.0.0, plugin-crm:crm.contacts ^1.0.0 ?")),
        201);
    const HttpReply missing = api.gateway("POST", "/plugin-reports/resolve");
    REQUIRE_STATUS(missing, 400);
    QCOMPARE(missing.at(id("valid")).isBool() && missing.at(id("valid")).toBool(), false);
    QCOMPARE(texts(missing.at(id("errors"))), QStringList{id("Missing required dependency 'inventory.products'")});
    QCOMPARE(texts(missing.at(id("warnings"))).size(), 1);
    QCOMPARE(missing.text("issues.0.code"), id("MISSING_DEPENDENCY"));
    QCOMPARE(missing.text("error"), id("Missing required dependency 'inventory.products'")); // as every error has it
    QCOMPARE(missing.number("statusCode"), 400);

    ServiceApi services = api.services();
    REQUIRE_STATUS(
        services.add(id("'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'1.4.0'")), 201);
    const HttpReply valid = api.gateway("POST", "/plugin-reports/resolve", "{}");
    REQUIRE_STATUS(valid, 200);
    QVERIFY(valid.at(id("valid")).toBool());
    QCOMPARE(texts(valid.at(id("installOrder"))), (QStringList{id("plugin-inventory"), id("plugin-reports")}));
    // A registration with another version counts at once.
    REQUIRE_STATUS(
        services.add(id("'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'2.0.0'")), 201);
    QCOMPARE(api.gateway("POST", "/plugin-reports/resolve").text("errors.0"),
             id("Version mismatch for inventory.products: requires ^1.0.0, installed 2.0.0"));
    QCOMPARE(services.deregister(id("plugin-inventory"), id("inventory.products")).number("removed"), 1);
    QCOMPARE(api.gateway("POST", "/plugin-reports/resolve").text("errors.0"),
             id("Missing required dependency 'inventory.products'"));
}

void TestPluginsDependencies::theLastStatementCounts()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"), {}, id("plugin-x * ?"))), 201);
    QCOMPARE(api.gateway("GET", "/plugin-a").text("dependencies.0.dependsOnPluginId"), id("plugin-x"));
    REQUIRE_STATUS(api.registerDependencies(id("plugin-a"), id("plugin-y * ?")), 201);
    QCOMPARE(api.gateway("GET", "/plugin-a").text("dependencies.0.dependsOnPluginId"), id("plugin-y"));
    QCOMPARE(api.gateway("GET", "/plugin-a").number("count"), 1);
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.1.0"), {}, id("plugin-z * ?"))), 201);
    QCOMPARE(api.gateway("GET", "/plugin-a").text("dependencies.0.dependsOnPluginId"), id("plugin-z"));
    REQUIRE_STATUS(api.registerDependencies(id("plugin-a"), id("plugin-y * ?")), 201);
    REQUIRE_STATUS(api.uninstall(id("plugin-a")), 200);
    QCOMPARE(api.gateway("GET", "/plugin-a").number("count"), 0);
    QCOMPARE(server.sql(id("SELECT count(*) FROM plugin_dependencies;")), id("0"));
}

void TestPluginsDependencies::dependentsAndUninstall()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    REQUIRE_STATUS(api.registerDependencies(id("plugin-analytics"), id("plugin-inventory * ?")), 201);
    const HttpReply dependents = api.gateway("GET", "/plugin-inventory/dependents");
    REQUIRE_STATUS(dependents, 200);
    QCOMPARE(
        dependents.body,
        QByteArray(R"({"pluginId":"plugin-inventory","dependents":["plugin-analytics","plugin-reports"],"count":2})"));
    const HttpReply no = api.gateway("POST", "/plugin-inventory/can-uninstall");
    REQUIRE_STATUS(no, 200);
    QCOMPARE(
        no.body,
        QByteArray(
            R"({"canUninstall":false,"blockedBy":[{"pluginId":"plugin-reports","reason":"requires inventory.products ^1.0.0"}]})"));
    const HttpReply yes = api.gateway("POST", "/plugin-reports/can-uninstall", "{}");
    QCOMPARE(yes.body, QByteArray(R"({"canUninstall":true,"blockedBy":[]})"));
    REQUIRE_STATUS(api.registerDependencies(id("plugin-any"), id("plugin-reports ")), 201);
    QCOMPARE(api.gateway("POST", "/plugin-reports/can-uninstall", "{}").text("blockedBy.0.reason"),
             id("requires plugin-reports"));
    REQUIRE_STATUS(api.uninstall(id("plugin-any")), 200);
    // A plugin without manifest blocks as well, until it is gone with what it registered.
    REQUIRE_STATUS(api.registerDependencies(id("plugin-old"), id("plugin-reports ^1.0.0")), 201);
    REQUIRE_STATUS(api.uninstall(id("plugin-reports")), 409);
    REQUIRE_STATUS(api.uninstall(id("plugin-old")), 200);
    REQUIRE_STATUS(api.uninstall(id("plugin-reports")), 200);
}

void TestPluginsDependencies::cyclesOfRegisteredPlugins()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.registerDependencies(id("plugin-b"), id("plugin-c *")), 201);
    REQUIRE_STATUS(api.registerDependencies(id("plugin-c"), id("plugin-a *")), 201);
    REQUIRE_STATUS(api.registerDependencies(id("plugin-a"), id("plugin-b *")), 201);
    const HttpReply cycle = api.gateway("POST", "/plugin-b/resolve");
    REQUIRE_STATUS(cycle, 400);
    QCOMPARE(texts(cycle.at(id("errors"))),
             QStringList{id("Circular dependency detected: plugin-a -> plugin-b -> plugin-c -> plugin-a")});
}

void TestPluginsDependencies::aPluginNobodyKnowsIsNoError()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    const HttpReply resolved = api.gateway("POST", "/plugin-new/resolve");
    REQUIRE_STATUS(resolved, 200);
    QVERIFY(resolved.at(id("valid")).toBool());
    QVERIFY2(resolved.text("warnings.0").contains(u"plugin-new"), resolved.body.constData());
    QCOMPARE(api.gateway("GET", "/plugin-new").number("count"), 0);
    QCOMPARE(api.gateway("GET", "/plugin-new/dependents").number("count"), 0);
    QVERIFY(api.gateway("POST", "/plugin-new/can-uninstall").at(id("canUninstall")).toBool());
}

void TestPluginsDependencies::aPluginOfTheCatalogueIsResolvedAsIfInstalled()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.add(guideManifest(id("plugin-reports"))), 201);
    REQUIRE_STATUS(api.gateway("POST", "/plugin-reports/resolve"), 400);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.gateway("POST", "/plugin-reports/resolve"), 200);
}

void TestPluginsDependencies::theHeaderNamesTheTenant()
{
    PluginServer server(id("SQLite"));
    HttpClient client(server.port());
    const QByteArray body = q(id("{'dependencies':[{'pluginId':'a','dependsOnPluginId':'b','version':'*'}]}"));
    for (const auto &[method, path] : {std::pair("POST", ""), std::pair("POST", "/a/resolve"), std::pair("GET", "/a"),
                                       std::pair("GET", "/a/dependents"), std::pair("POST", "/a/can-uninstall")}) {
        const HttpReply reply = client.send(method, QByteArray("/api/plugin-gateway/dependencies") + path,
                                            *path ? QByteArray() : body, {{"Content-Type", "application/json"}});
        REQUIRE_STATUS(reply, 401);
        QCOMPARE(reply.text("error"), id("X-Tenant-Slug header required"));
    }
    PluginApi one(server.port(), "one");
    PluginApi two(server.port(), "two");
    REQUIRE_STATUS(one.gateway("POST", {}, body), 201);
    QCOMPARE(one.gateway("GET", "/a").number("count"), 1);
    QCOMPARE(two.gateway("GET", "/a").number("count"), 0);
}

void TestPluginsDependencies::badBodiesAreNamed_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *body, const char *path, const char *named) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromLatin1(path) << QString::fromUtf8(named);
    };
    row("no list", "{}", "dependencies", "required");
    row("list of another type", "{'dependencies':{}}", "dependencies", "list");
    row("entry of another type", "{'dependencies':['x']}", "dependencies[0]", "not a string");
    row("no plugin", "{'dependencies':[{'dependsOnPluginId':'b','version':'*'}]}", "dependencies[0].pluginId",
        "required");
    row("no provider", "{'dependencies':[{'pluginId':'a','version':'*'}]}", "dependencies[0].dependsOnPluginId",
        "required");
    row("no version", "{'dependencies':[{'pluginId':'a','dependsOnPluginId':'b'}]}", "dependencies[0].version",
        "required");
    row("constraint garbage", "{'dependencies':[{'pluginId':'a','dependsOnPluginId':'b','version':'one point oh'}]}",
        "dependencies[0].version", "one point oh");
    row("huge number",
        "{'dependencies':[{'pluginId':'a','dependsOnPluginId':'b','version':'^99999999999999999999.0.0'}]}",
        "dependencies[0].version", "99999999999999999999");
    row("of itself", "{'dependencies':[{'pluginId':'a','dependsOnPluginId':'a','version':'*'}]}", "dependencies[0]",
        "'a' cannot depend on itself");
    row("required is text",
        "{'dependencies':[{'pluginId':'a','dependsOnPluginId':'b','version':'*','required':'yes'}]}",
        "dependencies[0].required", "yes");
}

void TestPluginsDependencies::badBodiesAreNamed()
{
    QFETCH(QString, body);
    QFETCH(QString, path);
    QFETCH(QString, named);
    PluginApi api(sharedServer(id("SQLite")).port(), newTenant());
    const HttpReply reply = api.gateway("POST", {}, q(body));
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), id("VALIDATION_FAILED"));
    QCOMPARE(reply.text("details.fields.0.path"), path);
    QVERIFY2(reply.text("details.fields.0.message").contains(named), reply.body.constData());
}

QTEST_GUILESS_MAIN(TestPluginsDependencies)
#include "tst_plugins_dependencies.moc"
