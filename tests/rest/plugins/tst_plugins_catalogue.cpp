// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue over REST: adding, looking up, removing, validating.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsManifestsByIdAndVersion_data() { addEngineRows(); }
    void keepsManifestsByIdAndVersion();
    void theSameVersionWithOtherContentIsAConflict();
    void equalContentIsTheSame_data();
    void equalContentIsTheSame();
    void listsTheNewestAndFinds();
    void pagesInOrder();
    void anInstalledVersionStays();
    void survivesARestart_data() { addEngineRows(); }
    void survivesARestart();
    void validatesWithoutStoring_data();
    void validatesWithoutStoring();
};

void TestPluginsCatalogue::keepsManifestsByIdAndVersion()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    const HttpReply added = api.add(guideManifest(QStringLiteral("plugin-inventory")));
    REQUIRE_STATUS(added, 201);
    QCOMPARE(added.text("plugin.id"), QStringLiteral("plugin-inventory"));
    QCOMPARE(added.text("plugin.version"), QStringLiteral("2.0.0"));
    QCOMPARE(added.text("plugin.name"), QStringLiteral("Inventory Plugin"));
    QCOMPARE(added.text("plugin.services.0.name"), QStringLiteral("inventory.products"));
    QCOMPARE(added.at(QStringLiteral("plugin.manifest")),
             *parseJson(guideManifest(QStringLiteral("plugin-inventory"))));
    REQUIRE_STATUS(api.add(manifest(QStringLiteral("plugin-inventory"), QStringLiteral("2.1.0"))), 201);
    const HttpReply got = api.client().get("/api/plugins/plugin-inventory");
    REQUIRE_STATUS(got, 200);
    QCOMPARE(got.text("plugin.version"), QStringLiteral("2.1.0"));
    QCOMPARE(got.at(QStringLiteral("versions")).toArray().size(), 2U);
    QCOMPARE(got.text("versions.1.version"), QStringLiteral("2.0.0"));
    const HttpReply old = api.client().get("/api/plugins/plugin-inventory?version=2.0.0");
    QCOMPARE(old.at(QStringLiteral("plugin.manifest")), *parseJson(guideManifest(QStringLiteral("plugin-inventory"))));

    REQUIRE_STATUS(api.client().get("/api/plugins/plugin-inventory?version=9.0.0"), 404);
    const HttpReply unknown = api.client().get("/api/plugins/plugin-none");
    REQUIRE_STATUS(unknown, 404);
    QCOMPARE(unknown.text("code"), QStringLiteral("PLUGIN_NOT_FOUND"));

    REQUIRE_STATUS(api.client().remove("/api/plugins/plugin-inventory?version=2.0.0&tenantId=t"), 200);
    REQUIRE_STATUS(api.client().remove("/api/plugins/plugin-inventory?version=2.0.0&tenantId=t"), 404);
    QCOMPARE(api.client().get("/api/plugins/plugin-inventory").at(QStringLiteral("versions")).toArray().size(), 1U);
    QCOMPARE(api.client().remove("/api/plugins/plugin-inventory?tenantId=t").number("removed"), 1);
    REQUIRE_STATUS(api.client().get("/api/plugins/plugin-inventory"), 404);
    QCOMPARE(server.sql(QStringLiteral("SELECT count(*) FROM plugins;")), QStringLiteral("0"));
    QCOMPARE(api.eventTypes(), (QStringList{QStringLiteral("PLUGIN_CATALOGUED"), QStringLiteral("PLUGIN_CATALOGUED"),
                                            QStringLiteral("PLUGIN_REMOVED"), QStringLiteral("PLUGIN_REMOVED")}));
    // What was removed may come again, with other content.
    REQUIRE_STATUS(api.add(manifest(QStringLiteral("plugin-inventory"), QStringLiteral("2.0.0"))), 201);
}

void TestPluginsCatalogue::theSameVersionWithOtherContentIsAConflict()
{
    PluginServer server(QStringLiteral("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.add(manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0+one"))), 201);
    const QString before = server.dump();
    const QByteArray other =
        manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0+one"), QStringLiteral("a.s 1.0.0"));
    const QByteArray otherBuild = manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0+two"));
    for (const QByteArray &text : {other, otherBuild}) {
        const HttpReply added = api.add(text);
        REQUIRE_STATUS(added, 409);
        QCOMPARE(added.text("code"), QStringLiteral("PLUGIN_CONFLICT"));
        QVERIFY2(added.text("message").contains(u"plugin-a 1.0.0"), added.body.constData());
        REQUIRE_STATUS(api.install(text), 409);
    }
    QCOMPARE(server.dump(), before);
}

void TestPluginsCatalogue::equalContentIsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("contentType");
    const QByteArray json = "application/json";
    QTest::newRow("again") << QByteArray(R"({"id":"plugin-a","version":"1.0.0","x":[12.50,"é"],"y":{"b":1,"a":2}})")
                           << json;
    QTest::newRow("other order") << QByteArray(
        R"({"y":{"a":2,"b":1},"version":"1.0.0","x":[12.50,"é"],"id":"plugin-a"})")
                                 << json;
    QTest::newRow("other white space and escapes") << QByteArray(
        "{ \"id\":\n\"plugin-\\u0061\", \"version\":\"1.0.0\",\"x\":[1.25e1,\"\\u00e9\"],\"y\":{\"b\":1,\"a\":2}}")
                                                   << json;
    const QByteArray yaml = "id: plugin-a\nversion: 1.0.0\nx: [12.5, é]\ny:\n  a: 2\n  b: 1\n";
    for (const char *type : {"application/yaml", "text/yaml", "application/x-yaml", "text/x-yaml; charset=utf-8"})
        QTest::newRow(type) << yaml << QByteArray(type);
}

void TestPluginsCatalogue::equalContentIsTheSame()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, contentType);
    PluginServer server(QStringLiteral("SQLite"));
    PluginApi api(server.port(), "t");
    const QByteArray first = R"({"id":"plugin-a","version":"1.0.0","x":[12.50,"é"],"y":{"b":1,"a":2}})";
    REQUIRE_STATUS(api.add(first), 201);
    const QString before = server.dump();
    const HttpReply again = api.client().send("POST", "/api/plugins", text, {{"Content-Type", contentType}});
    REQUIRE_STATUS(again, 201);
    QCOMPARE(again.at(QStringLiteral("plugin.manifest")).toJson(), parseJson(first)->toJson());
    QCOMPARE(server.dump(), before);
    // And as an installation with a bare manifest.
    const HttpReply installed =
        api.client().send("POST", "/api/plugins/install?tenantId=t", text, {{"Content-Type", contentType}});
    REQUIRE_STATUS(installed, contentType.startsWith("application/json") ? 400 : 201);
}

void TestPluginsCatalogue::listsTheNewestAndFinds()
{
    PluginServer server(QStringLiteral("SQLite"));
    PluginApi api(server.port(), "t");
    for (const char *version : {"1.2.0", "1.10.0", "1.9.0", "2.0.0-beta.1"})
        REQUIRE_STATUS(api.add(manifest(QStringLiteral("plugin-b"), QString::fromLatin1(version))), 201);
    REQUIRE_STATUS(api.add(manifest(QStringLiteral("plugin-a"), QStringLiteral("0.1.0-alpha"))), 201);
    const HttpReply all = api.client().get("/api/plugins");
    QCOMPARE(all.number("count"), 2);
    QCOMPARE(all.text("plugins.0.id") + all.text("plugins.0.version"), QStringLiteral("plugin-a0.1.0-alpha"));
    QCOMPARE(all.text("plugins.1.id") + all.text("plugins.1.version"), QStringLiteral("plugin-b1.10.0"));
    QCOMPARE(api.client().get("/api/plugins?search=PLUGIN-B%20by").number("count"), 1);
    QCOMPARE(api.client().get("/api/plugins?search=nothing").number("count"), 0);
    QCOMPARE(api.client().get("/api/plugins/plugin-b").text("versions.0.version"), QStringLiteral("2.0.0-beta.1"));
    // Without a version the newest that is no pre-release; of pre-releases alone none is chosen.
    QCOMPARE(api.installVersion(QStringLiteral("plugin-b")).text("installation.version"), QStringLiteral("1.10.0"));
    const HttpReply refused = api.installVersion(QStringLiteral("plugin-a"));
    REQUIRE_STATUS(refused, 404);
    QVERIFY2(refused.text("message").contains(u"0.1.0-alpha"), refused.body.constData());
    REQUIRE_STATUS(api.installVersion(QStringLiteral("plugin-a"), "{\"version\":\"0.1.0-alpha\"}"), 201);
}

void TestPluginsCatalogue::pagesInOrder()
{
    PluginServer server(QStringLiteral("SQLite"));
    PluginApi api(server.port(), "t");
    for (int i = 0; i < 5; ++i)
        REQUIRE_STATUS(api.install(manifest(QStringLiteral("plugin-%1").arg(i), QStringLiteral("1.0.0"))), 201);
    for (const QByteArray &target : {QByteArray("/api/plugins"), QByteArray("/api/tenants/t/plugins")}) {
        QStringList ids;
        QByteArray cursor;
        for (int page = 0; page < 3; ++page) {
            const HttpReply reply =
                api.client().get(target + "?limit=2" + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor));
            REQUIRE_STATUS(reply, 200);
            QCOMPARE(reply.number("count"), 5); // of the whole result
            const JsonValue plugins = reply.at(QStringLiteral("plugins"));
            for (const JsonValue &plugin : plugins.toArray())
                ids.append(plugin.find(target == "/api/plugins" ? u"id" : u"pluginId")->toString());
            cursor = reply.text("nextCursor").toUtf8();
        }
        QVERIFY(cursor.isEmpty());
        QCOMPARE(ids.join(u' '), QStringLiteral("plugin-0 plugin-1 plugin-2 plugin-3 plugin-4"));
        REQUIRE_STATUS(api.client().get(target + "?limit=0"), 400);
    }
}

void TestPluginsCatalogue::anInstalledVersionStays()
{
    PluginServer server(QStringLiteral("SQLite"));
    PluginApi one(server.port(), "one");
    PluginApi two(server.port(), "two");
    const QByteArray text = manifest(QStringLiteral("plugin-a"), QStringLiteral("1.0.0"));
    REQUIRE_STATUS(two.install(text), 201);
    REQUIRE_STATUS(one.install(text), 201);
    REQUIRE_STATUS(one.add(manifest(QStringLiteral("plugin-a"), QStringLiteral("1.1.0"))), 201);
    for (const char *query : {"?version=1.0.0", ""}) {
        const HttpReply refused = one.client().remove(QByteArray("/api/plugins/plugin-a") + query);
        REQUIRE_STATUS(refused, 409);
        QCOMPARE(refused.text("code"), QStringLiteral("PLUGIN_INSTALLED"));
        QCOMPARE(texts(refused.at(QStringLiteral("details.tenants"))),
                 (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY2(refused.text("message").contains(u"one, two"), refused.body.constData());
    }
    REQUIRE_STATUS(one.client().remove("/api/plugins/plugin-a?version=1.1.0"), 200);
    REQUIRE_STATUS(one.uninstall(QStringLiteral("plugin-a")), 200);
    REQUIRE_STATUS(two.uninstall(QStringLiteral("plugin-a")), 200);
    REQUIRE_STATUS(one.client().remove("/api/plugins/plugin-a"), 200);
}

void TestPluginsCatalogue::survivesARestart()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(
        api.install(guideManifest(QStringLiteral("plugin-inventory")), QStringLiteral(",'configuration':{'n':1.10}")),
        201);
    REQUIRE_STATUS(api.install(guideManifest(QStringLiteral("plugin-reports"))), 201);
    REQUIRE_STATUS(api.deactivate(QStringLiteral("plugin-reports")), 200);
    REQUIRE_STATUS(api.registerDependencies(QStringLiteral("plugin-old"),
                                            QStringLiteral("plugin-reports ^1.0.0, plugin-x:x.y 1.x ?")),
                   201);
    const auto paths = {"/api/plugins", "/api/plugins/plugin-inventory", "/api/tenants/t/plugins",
                        "/api/tenants/t/graph"};
    QByteArrayList before;
    for (const char *path : paths)
        before.append(api.client().get(path).body);
    before.append(api.gateway("GET", "/plugin-old").body);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY2(server.process().start(), qUtf8Printable(server.process().errors()));
    PluginApi again(server.port(), "t");
    QByteArrayList after;
    for (const char *path : paths)
        after.append(again.client().get(path).body);
    after.append(again.gateway("GET", "/plugin-old").body);
    QCOMPARE(after, before);
    QCOMPARE(again.inventory(), QStringLiteral("plugin-inventory 2.0.0, plugin-reports 1.0.0 inactive"));
}

void TestPluginsCatalogue::validatesWithoutStoring_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("paths");
    const QByteArray json = "application/json";
    QTest::newRow("the guide's") << json << guideManifest(QStringLiteral("plugin-reports")) << QStringList();
    QTest::newRow("every fault at once")
        << json
        << QByteArray(
               R"({"id":"-","version":"1","api":{"services":[{"name":"s","version":"1.0.0","endpoints":[{"path":"x"}]}],"dependencies":[{"pluginId":"p"}]}})")
        << QStringList{
               QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("api.services[0].endpoints[0].method"),
               QStringLiteral("api.services[0].endpoints[0].path"), QStringLiteral("api.dependencies[0].version")};
    QTest::newRow("broken YAML") << QByteArray("application/yaml") << QByteArray("id: [\n") << QStringList{QString()};
    QTest::newRow("YAML") << QByteArray("application/yaml") << QByteArray("id: plugin-y\nversion: 1.0.0\n")
                          << QStringList();
}

void TestPluginsCatalogue::validatesWithoutStoring()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, paths);
    PluginServer server(QStringLiteral("SQLite"));
    HttpClient client(server.port());
    const HttpReply reply = client.send("POST", "/api/plugins/validate", text, {{"Content-Type", contentType}});
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.at(QStringLiteral("valid")).toBool(), paths.isEmpty());
    QStringList found;
    const JsonValue errors = reply.at(QStringLiteral("errors"));
    for (const JsonValue &fault : errors.toArray()) {
        found.append(fault.find(u"path")->toString());
        QVERIFY2(!fault.find(u"message")->toString().isEmpty(), reply.body.constData());
        QVERIFY2(fault.find(u"line") && *fault.find(u"line")->toInteger() > 0, reply.body.constData());
    }
    found.sort();
    paths.sort();
    QCOMPARE(found, paths);
    QVERIFY(reply.at(QStringLiteral("warnings")).isArray());
    QCOMPARE(client.get("/api/plugins").number("count"), 0);
}

QTEST_GUILESS_MAIN(TestPluginsCatalogue)
#include "tst_plugins_catalogue.moc"
