// SPDX-License-Identifier: GPL-3.0-or-later
// What is no manifest is refused with path and value, by every route that takes one, and changes nothing.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultOfAManifestIsNamed_data();
    void everyFaultOfAManifestIsNamed();
    void whatWasStoredBeforeTheRuleIsTaken_data() { addEngineRows(); }
    void whatWasStoredBeforeTheRuleIsTaken();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void sizesAreLimited_data();
    void sizesAreLimited();
    void everyFaultOfAnInstallIsNamed_data();
    void everyFaultOfAnInstallIsNamed();
    void thingsBesideTheContractAreKept();
    void allFaultsComeInOneAnswer();
};

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

quint16 port()
{
    return sharedServer(QStringLiteral("SQLite")).port();
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth);
}

} // namespace

void TestPluginsInput::everyFaultOfAManifestIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *text, const char *path, const char *named) {
        QTest::newRow(name) << q(text) << QString::fromLatin1(path) << QString::fromUtf8(named);
    };
    row("a list", "[]", "", "not a list");
    row("a number", "17", "", "not a number");
    row("no id", "{'version':'1.0.0'}", "id", "required");
    row("id is a number", "{'id':7,'version':'1.0.0'}", "id", "7");
    row("id with a space", "{'id':'plugin a','version':'1.0.0'}", "id", "plugin a");
    row("id of look-alikes", "{'id':'plugin-іnventory','version':'1.0.0'}", "id", "U+0456");
    row("id of full-width letters", "{'id':'ｐlugin','version':'1.0.0'}", "id", "U+FF50");
    row("no version", "{'id':'p'}", "version", "required");
    row("version of two numbers", "{'id':'p','version':'1.0'}", "version", "1.0");
    row("version is a number", "{'id':'p','version':1.0}", "version", "1.0");
    row("version beyond 64 bit", "{'id':'p','version':'99999999999999999999999.0.0'}", "version",
        "99999999999999999999999");
    row("version of Arabic digits", "{'id':'p','version':'١.0.0'}", "version", "١");
    row("name is a list", "{'id':'p','version':'1.0.0','name':[]}", "name", "string");
    row("api is text", "{'id':'p','version':'1.0.0','api':'x'}", "api", "not a string");
    row("services are an object", "{'id':'p','version':'1.0.0','api':{'services':{}}}", "api.services", "list");
    row("service is text", "{'id':'p','version':'1.0.0','api':{'services':['s']}}", "api.services[0]", "not a string");
    row("service name twice",
        "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0'},{'name':'s','version':'2.0.0'}]}"
        "}",
        "api.services[1].name", "'s'");
    row("service without version", "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s'}]}}",
        "api.services[0].version", "required");
    row("method BREW",
        "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0','endpoints':[{'method':'BREW','"
        "path':'/'}]}]}}",
        "api.services[0].endpoints[0].method", "BREW");
    row("endpoint without path",
        "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0','endpoints':[{'method':'GET'}]}]}"
        "}",
        "api.services[0].endpoints[0].path", "required");
    row("constraint garbage",
        "{'id':'p','version':'1.0.0','api':{'dependencies':[{'pluginId':'b','version':'latest and greatest'}]}}",
        "api.dependencies[0].version", "latest and greatest");
    row("constraint is a number", "{'id':'p','version':'1.0.0','api':{'dependencies':[{'pluginId':'b','version':1}]}}",
        "api.dependencies[0].version", "1");
    row("depends on itself", "{'id':'p','version':'1.0.0','api':{'dependencies':[{'pluginId':'p','version':'*'}]}}",
        "api.dependencies[0]", "'p' cannot depend on itself");
    row("depends on its own service",
        "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0'}],'dependencies':[{'pluginId':'b'"
        ",'serviceName':'s','version':'*'}]}}",
        "api.dependencies[0]", "its own service 's'");
    row("required is text",
        "{'id':'p','version':'1.0.0','api':{'dependencies':[{'pluginId':'b','version':'*','required':'yes'}]}}",
        "api.dependencies[0].required", "yes");
    row("the same dependency twice",
        "{'id':'p','version':'1.0.0','api':{'dependencies':[{'pluginId':'b','version':'*'},{'pluginId':'b','version':'"
        "1'}]}}",
        "api.dependencies[1]", "'b'");
    row("cacheShared is text",
        "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0','metadata':{'cacheShared':'yes'}}"
        "]}"
        "}",
        "api.services[0].metadata.cacheShared", "yes");
    for (const char *member : {"rateLimit", "cacheTTL"}) {
        for (const char *value : {"'5'", "true", "-1", "1e400", "{}", "[5]"}) {
            const QByteArray metadata = QByteArray("'metadata':{'") + member + "':" + value + "}";
            const QByteArray service = "{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0',";
            row(QByteArray("service's " + QByteArray(member) + ' ' + value).constData(),
                QByteArray(service + metadata + "}]}}").constData(),
                QByteArray("api.services[0].metadata." + QByteArray(member)).constData(), member);
            row(QByteArray("endpoint's " + QByteArray(member) + ' ' + value).constData(),
                QByteArray(service + "'endpoints':[{'method':'GET','path':'/'," + metadata + "}]}]}}").constData(),
                QByteArray("api.services[0].endpoints[0].metadata." + QByteArray(member)).constData(), member);
        }
    }
}

void TestPluginsInput::everyFaultOfAManifestIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, named);
    PluginApi api(port(), newTenant());
    const auto check = [&](const HttpReply &reply, const QString &prefix) {
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), id("VALIDATION_FAILED"));
        const QString wanted = path.isEmpty() ? prefix.chopped(prefix.isEmpty() ? 0 : 1) : prefix + path;
        QStringList messages;
        const JsonValue fields = reply.at(id("details.fields"));
        for (const JsonValue &field : fields.toArray()) {
            if (field.find(u"path")->toString() == wanted)
                messages.append(field.find(u"message")->toString());
        }
        QVERIFY2(messages.join(u' ').contains(named), reply.body.constData());
    };
    check(api.add(text), {});
    check(api.install(text), id("manifest."));
    const HttpReply validated = api.client().post("/api/plugins/validate", text);
    REQUIRE_STATUS(validated, 200);
    QVERIFY(!validated.at(id("valid")).toBool());
    QVERIFY2(validated.body.contains(named.toUtf8()), validated.body.constData());
    QCOMPARE(api.inventory(), QString());
    QCOMPARE(api.client().get("/api/plugins").number("count"), 0);
}

void TestPluginsInput::whatWasStoredBeforeTheRuleIsTaken()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(q("{'id':'p','version':'1.0.0','api':{'services':[{'name':'s','version':'1.0.0',"
                                 "'metadata':{'rateLimit':61},'endpoints':[{'method':'GET','path':'/',"
                                 "'metadata':{'cacheTTL':62}}]}]}}")),
                   201);
    QCOMPARE(server.process().stop(), 0);
    server.sql(id("UPDATE plugins SET manifest = replace(replace(manifest, '61', '\"61\"'), '62', '-1')"));
    QVERIFY(server.process().start());
    PluginApi again(server.port(), "t");
    QCOMPARE(again.inventory(), id("p 1.0.0"));
    const HttpReply known = again.client().get("/api/plugins/p");
    REQUIRE_STATUS(known, 200);
    QVERIFY2(known.body.contains(R"("rateLimit":"61")") && known.body.contains(R"("cacheTTL":-1)"),
             known.body.constData());
    PluginApi other(server.port(), "u");
    REQUIRE_STATUS(other.installVersion(id("p")), 201);
    REQUIRE_STATUS(other.services().add(id("'pluginId':'p','serviceName':'s','version':'1.0.0'")), 201);
}

void TestPluginsInput::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json";
    const QByteArray yaml = "application/yaml";
    const QString malformed = id("MALFORMED_JSON");
    const QString invalid = id("VALIDATION_FAILED");
    QTest::newRow("no body") << json << QByteArray() << 400 << invalid;
    QTest::newRow("not JSON") << json << QByteArray("{id: 1}") << 400 << malformed;
    QTest::newRow("half a document") << json << QByteArray("{\"id\":\"p\"") << 400 << malformed;
    QTest::newRow("broken UTF-8") << json << QByteArray("{\"id\":\"\xff\"}") << 400 << malformed;
    QTest::newRow("a key twice") << json << QByteArray(R"({"id":"p","id":"q","version":"1.0.0"})") << 400 << malformed;
    QTest::newRow("depth 1,000") << json << nested(1000) << 400 << malformed;
    QTest::newRow("plain text") << QByteArray("text/plain") << QByteArray("{}") << 415 << id("UNSUPPORTED_MEDIA_TYPE");
    QTest::newRow("no content type") << QByteArray() << QByteArray("{}") << 415 << id("UNSUPPORTED_MEDIA_TYPE");
    QTest::newRow("not YAML") << yaml << QByteArray("id: [p\nversion: }") << 400 << invalid;
    QTest::newRow("a YAML key twice") << yaml << QByteArray("id: p\nid: q\nversion: 1.0.0\n") << 400 << invalid;
    QTest::newRow("YAML of depth 1,000") << yaml << QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000)
                                         << 400 << invalid;
    QTest::newRow("YAML that explodes")
        << yaml
        << QByteArray(
               "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
               "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: "
               "[*e,*e,*e,*e,*e,*e,*e,*e,*e]\n")
        << 400 << invalid;
}

void TestPluginsInput::brokenTextIsRefused()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QString, code);
    PluginApi api(port(), newTenant());
    HttpHeaders headers;
    if (!contentType.isEmpty())
        headers.emplace_back("Content-Type", contentType);
    for (const QByteArray &target : {QByteArray("/api/plugins"), "/api/plugins/install?tenantId=" + api.tenant()}) {
        const HttpReply reply = api.client().send("POST", target, text, headers);
        REQUIRE_STATUS(reply, status);
        QCOMPARE(reply.text("code"), code);
        QVERIFY2(!reply.text("error").isEmpty(), reply.body.constData());
        if (code == id("MALFORMED_JSON"))
            QVERIFY2(reply.number("details.offset") >= 0, reply.body.constData());
    }
    QCOMPARE(api.client().get("/api/plugins").number("count"), 0);
}

void TestPluginsInput::sizesAreLimited_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");
    const qsizetype mebi = 1024 * 1024;
    QTest::newRow("JSON over the manifest's limit") << mebi + mebi / 2 << QByteArray("application/json") << 400;
    QTest::newRow("YAML over the manifest's limit") << mebi + mebi / 2 << QByteArray("application/yaml") << 400;
    QTest::newRow("10 MB") << qsizetype(10'000'000) << QByteArray("application/json") << 413;
    QTest::newRow("10 MB of YAML") << qsizetype(10'000'000) << QByteArray("application/yaml") << 413;
}

void TestPluginsInput::sizesAreLimited()
{
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, contentType);
    QFETCH(int, status);
    const QByteArray text = "{\"id\":\"p\",\"version\":\"1.0.0\",\"x\":\"" + QByteArray(size, 'x') + "\"}";
    PluginApi api(port(), newTenant());
    const HttpReply added = api.client().send("POST", "/api/plugins", text, {{"Content-Type", contentType}});
    QVERIFY2(added.status == status, added.shown().left(500).constData());
    if (status == 400)
        QVERIFY2(added.text("message").contains(u"1048576"), added.body.left(500).constData());
    PluginApi again(port(), api.tenant());
    const HttpReply installed = contentType == "application/json"
                                    ? again.install(text)
                                    : again.client().send("POST", "/api/plugins/install?tenantId=" + api.tenant(), text,
                                                          {{"Content-Type", contentType}});
    QVERIFY2(installed.status == status, installed.shown().left(500).constData());
    QCOMPARE(PluginApi(port(), "t").client().get("/api/plugins").number("count"), 0);
}

void TestPluginsInput::everyFaultOfAnInstallIsNamed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *target, const char *body, const char *path, const char *named) {
        QTest::newRow(name) << QByteArray(target) << q(body) << QString::fromLatin1(path) << QString::fromLatin1(named);
    };
    const char *const install = "/api/plugins/install";
    const char *const version = "/api/tenants/t/plugins/plugin-a/install";
    row("no manifest", install, "{'tenantId':'t'}", "manifest", "required");
    row("null for a manifest", install, "{'manifest':null}", "manifest", "required");
    row("tenant is a number", install, "{'tenantId':5,'manifest':{'id':'p','version':'1.0.0'}}", "tenantId", "string");
    row("tenant with a slash", install, "{'tenantId':'a/b','manifest':{'id':'p','version':'1.0.0'}}", "tenantId",
        "a/b");
    row("dryRun is text", install, "{'dryRun':'yes','manifest':{'id':'p','version':'1.0.0'}}", "dryRun", "yes");
    row("dryRun in the query", "/api/plugins/install?dryRun=maybe", "{'manifest':{'id':'p','version':'1.0.0'}}",
        "dryRun", "maybe");
    row("configuration is a list", install, "{'configuration':[1],'manifest':{'id':'p','version':'1.0.0'}}",
        "configuration", "[1]");
    row("body is a list", version, "[]", "", "object");
    row("version is a number", version, "{'version':1}", "version", "string");
    row("version is none", version, "{'version':'^1.0.0'}", "version", "^1.0.0");
    row("version beyond 64 bit", version, "{'version':'18446744073709551616.0.0'}", "version", "18446744073709551616");
    row("dryRun is a number", version, "{'dryRun':1}", "dryRun", "1");
    row("configuration is text", version, "{'configuration':'x'}", "configuration", "x");
}

void TestPluginsInput::everyFaultOfAnInstallIsNamed()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QString, named);
    HttpClient client(port());
    const HttpReply reply = client.post(target, body);
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), id("VALIDATION_FAILED"));
    QCOMPARE(reply.text("details.fields.0.path"), path);
    QVERIFY2(reply.text("details.fields.0.message").contains(named), reply.body.constData());
    QCOMPARE(client.get("/api/plugins").number("count"), 0);
}

void TestPluginsInput::allFaultsComeInOneAnswer()
{
    HttpClient client(port());
    const HttpReply reply = client.post("/api/plugins/install",
                                        q(id("{'dryRun':3,'configuration':4,'manifest':{'id':'?','version':'x'}}")));
    REQUIRE_STATUS(reply, 400);
    QStringList paths;
    const JsonValue fields = reply.at(id("details.fields"));
    for (const JsonValue &field : fields.toArray())
        paths.append(field.find(u"path")->toString());
    paths.sort();
    QCOMPARE(paths, (QStringList{id("configuration"), id("dryRun"), id("manifest.id"), id("manifest.version")}));
}

void TestPluginsInput::thingsBesideTheContractAreKept()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    const QByteArray text =
        R"({"id":"plugin-a","version":"1.0.0","author":{"n":1e400,"u":"日本 🦄 \u0000"},"api":{"future":[1.10]}})";
    const HttpReply added = api.install(text);
    REQUIRE_STATUS(added, 201);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(server.process().start());
    HttpClient client(server.port());
    QCOMPARE(client.get("/api/plugins/plugin-a").at(id("plugin.manifest")).toJson(), parseJson(text)->toJson());
}

QTEST_GUILESS_MAIN(TestPluginsInput)
#include "tst_plugins_input.moc"
