// SPDX-License-Identifier: GPL-3.0-or-later
// Several changes that are made together or not at all, and plans whose steps are such changes.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestPluginsChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesOnlyTogether_data() { addEngineRows(); }
    void whatPassesOnlyTogether();
    void aPlanIsDoneAsItIsWritten();
    void aRefusalAndADryRunChangeNothing_data() { addEngineRows(); }
    void aRefusalAndADryRunChangeNothing();
    void whatGoesTakesItsServices_data() { addEngineRows(); }
    void whatGoesTakesItsServices();
    void aVersionAndItsActivationAtOnce_data() { addEngineRows(); }
    void aVersionAndItsActivationAtOnce();
    void manyAreDoneAsTheirPlanIsWritten();
    void everyFaultIsTold();
    void atOnceWithOthers_data() { addEngineRows(); }
    void atOnceWithOthers();
};

namespace {

HttpReply change(PluginApi &api, QByteArray changes, const QByteArray &more = {})
{
    return api.client().post("/api/tenants/" + api.tenant() + "/plugins/change",
                             "{\"changes\":" + changes.replace('\'', '"') + more + '}');
}

/// a 1 and 2 offer s 1 and 2; b 1 and 2 need one each; c needs b.
void addPair(PluginApi &api)
{
    REQUIRE_STATUS(api.add(manifest(u"a"_s, u"1.0.0"_s, u"s 1.0.0, old 1.0.0"_s)), 201);
    REQUIRE_STATUS(api.add(manifest(u"a"_s, u"2.0.0"_s, u"s 2.0.0"_s)), 201);
    REQUIRE_STATUS(api.add(manifest(u"b"_s, u"1.0.0"_s, u"bs 1.0.0"_s, u"a:s ^1.0.0"_s)), 201);
    REQUIRE_STATUS(api.add(manifest(u"b"_s, u"2.0.0"_s, u"bs 1.1.0"_s, u"a:s ^2.0.0"_s)), 201);
    REQUIRE_STATUS(api.add(manifest(u"c"_s, u"1.0.0"_s, {}, u"b:bs ^1.0.0"_s)), 201);
    REQUIRE_STATUS(api.installVersion(u"a"_s, R"({"version":"1.0.0"})"), 201);
    REQUIRE_STATUS(api.installVersion(u"b"_s, R"({"version":"1.0.0"})"), 201);
    REQUIRE_STATUS(api.installVersion(u"c"_s), 201);
}

} // namespace

void TestPluginsChange::whatPassesOnlyTogether()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    ServiceApi services = api.services();
    REQUIRE_STATUS(services.add(u"'pluginId':'a','serviceName':'old','version':'1.0.0'"_s), 201);
    REQUIRE_STATUS(services.add(u"'pluginId':'a','serviceName':'s','version':'1.0.0'"_s), 201);
    REQUIRE_STATUS(api.installVersion(u"a"_s, R"({"version":"2.0.0"})"), 409);
    REQUIRE_STATUS(api.installVersion(u"b"_s, R"({"version":"2.0.0"})"), 409);
    const auto before = api.eventTypes().size();
    const HttpReply done =
        change(api, "[{'action':'upgrade','pluginId':'a','version':'2.0.0'},{'action':'install','pluginId':'b'},"
                    "{'action':'install','pluginId':'c','version':'1.0.0'}]");
    REQUIRE_STATUS(done, 200);
    QCOMPARE(done.at(u"changes"_s).toJson(),
             QByteArray(R"([{"action":"upgrade","pluginId":"a","version":"2.0.0","from":"1.0.0"},)"
                        R"({"action":"upgrade","pluginId":"b","version":"2.0.0","from":"1.0.0"}])"));
    QVERIFY(done.at(u"resolution.valid"_s).toBool());
    QCOMPARE(texts(done.at(u"removedServices"_s)), QStringList(u"old"_s));
    QCOMPARE(api.inventory(), u"a 2.0.0, b 2.0.0, c 1.0.0"_s);
    QCOMPARE(services.discover(u"old"_s).status, 404);
    QCOMPARE(services.discover(u"s"_s).status, 200);
    const QStringList events = api.eventTypes().mid(before);
    QCOMPARE(events.count(u"PLUGIN_UPGRADED"_s), 2);
    QCOMPARE(events.count(u"SERVICE_DEREGISTERED"_s), 1);
    QCOMPARE(events.size(), 3);
    // The same again is nothing to do, and no event.
    const HttpReply again = change(api, "[{'action':'upgrade','pluginId':'a','version':'2.0.0'}]");
    REQUIRE_STATUS(again, 200);
    QCOMPARE(again.at(u"changes"_s).toArray().size(), 0U);
    QCOMPARE(api.eventTypes().size(), before + 3);
    // And it is what a node that starts finds.
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(server.process().start());
    QCOMPARE(PluginApi(server.port(), "t").inventory(), u"a 2.0.0, b 2.0.0, c 1.0.0"_s);
}

void TestPluginsChange::aPlanIsDoneAsItIsWritten()
{
    PluginServer server(u"SQLite"_s);
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    const HttpReply refused = api.installVersion(u"a"_s, R"({"version":"2.0.0"})");
    REQUIRE_STATUS(refused, 409);
    const JsonValue plan = refused.at(u"resolution.plan"_s);
    QCOMPARE(plan.toArray().size(), 1U);
    QCOMPARE(plan.toArray().front().find(u"changes")->toArray().size(), 2U);
    for (const JsonValue &step : plan.toArray())
        REQUIRE_STATUS(change(api, step.find(u"changes")->toJson()), 200);
    QCOMPARE(api.inventory(), u"a 2.0.0, b 2.0.0, c 1.0.0"_s);
    // Half of a change is refused with the whole as its plan.
    const HttpReply half = change(api, "[{'action':'downgrade','pluginId':'b','version':'1.0.0'}]");
    REQUIRE_STATUS(half, 409);
    QCOMPARE(half.text("code"), u"DEPENDENCY_UNSATISFIED"_s);
    QCOMPARE(half.at(u"resolution.plan.0.changes"_s).toArray().size(), 2U);
    REQUIRE_STATUS(change(api, half.at(u"resolution.plan.0.changes"_s).toJson()), 200);
    QCOMPARE(api.inventory(), u"a 1.0.0, b 1.0.0, c 1.0.0"_s);
}

void TestPluginsChange::aRefusalAndADryRunChangeNothing()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    const QString before = server.dump();
    const HttpReply refused = change(api, "[{'action':'install','pluginId':'a','version':'2.0.0'},"
                                          "{'action':'uninstall','pluginId':'b'}]");
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("message"), u"Cannot change a, b: Missing required dependency 'bs', required by c"_s);
    QCOMPARE(refused.at(u"details.resolution"_s), refused.at(u"resolution"_s));
    const HttpReply dry =
        change(api, "[{'action':'upgrade','pluginId':'a'},{'action':'upgrade','pluginId':'b'}]", ",\"dryRun\":true");
    REQUIRE_STATUS(dry, 200);
    QVERIFY(dry.at(u"dryRun"_s).toBool());
    QCOMPARE(dry.at(u"changes"_s).toArray().size(), 2U);
    REQUIRE_STATUS(change(api, "[{'action':'upgrade','pluginId':'a','version':'9.0.0'}]"), 404);
    REQUIRE_STATUS(change(api, "[{'action':'install','pluginId':'a','version':'2.0.0'},"
                               "{'action':'uninstall','pluginId':'nobody'}]"),
                   404);
    QCOMPARE(server.dump(), before);
    QCOMPARE(api.inventory(), u"a 1.0.0, b 1.0.0, c 1.0.0"_s);
}

void TestPluginsChange::whatGoesTakesItsServices()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    ServiceApi services = api.services();
    REQUIRE_STATUS(services.add(u"'pluginId':'b','serviceName':'bs','version':'1.0.0'"_s), 201);
    REQUIRE_STATUS(change(api, "[{'action':'uninstall','pluginId':'b'}]"), 409);
    const HttpReply gone = change(api, "[{'action':'uninstall','pluginId':'b'},{'action':'uninstall','pluginId':'c'},"
                                       "{'action':'upgrade','pluginId':'a','version':'2.0.0'}]");
    REQUIRE_STATUS(gone, 200);
    QCOMPARE(texts(gone.at(u"removedServices"_s)), QStringList(u"bs"_s));
    QCOMPARE(api.inventory(), u"a 2.0.0"_s);
    QCOMPARE(services.discover(u"bs"_s).status, 404);
    // An inactive one is activated along with whoever needs it.
    REQUIRE_STATUS(api.deactivate(u"a"_s), 200);
    REQUIRE_STATUS(change(api, "[{'action':'install','pluginId':'b','version':'2.0.0'}]"), 409);
    REQUIRE_STATUS(change(api, "[{'action':'install','pluginId':'b','version':'2.0.0'},"
                               "{'action':'activate','pluginId':'a'}]"),
                   200);
    QCOMPARE(api.inventory(), u"a 2.0.0, b 2.0.0"_s);
}

void TestPluginsChange::aVersionAndItsActivationAtOnce()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    REQUIRE_STATUS(api.deactivate(u"b"_s), 200);
    const HttpReply done =
        change(api, "[{'action':'activate','pluginId':'b'},{'action':'upgrade','pluginId':'a','version':'2.0.0'},"
                    "{'action':'upgrade','pluginId':'b','version':'2.0.0'}]");
    REQUIRE_STATUS(done, 200);
    QCOMPARE(done.at(u"changes"_s).toArray().size(), 3U);
    QCOMPARE(api.inventory(), u"a 2.0.0, b 2.0.0, c 1.0.0"_s);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(server.process().start());
    PluginApi again(server.port(), "t");
    QCOMPARE(again.inventory(), u"a 2.0.0, b 2.0.0, c 1.0.0"_s);
    // What is so already is no change; two things that exclude each other are refused.
    const HttpReply same =
        change(again, "[{'action':'upgrade','pluginId':'b','version':'2.0.0'},{'action':'activate','pluginId':'b'}]");
    REQUIRE_STATUS(same, 200);
    QCOMPARE(same.at(u"changes"_s).toArray().size(), 0U);
    for (const char *twice : {"[{'action':'activate','pluginId':'b'},{'action':'activate','pluginId':'b'}]",
                              "[{'action':'uninstall','pluginId':'c'},{'action':'activate','pluginId':'c'}]",
                              "[{'action':'install','pluginId':'b'},{'action':'activate','pluginId':'b'},"
                              "{'action':'install','pluginId':'b'}]",
                              "[{'action':'activate','pluginId':'c'},{'action':'uninstall','pluginId':'c'}]"})
        REQUIRE_STATUS(change(again, twice), 400);
}

/// Twelve that pass only together, and one asleep: what the refusal says is done letter by letter.
void TestPluginsChange::manyAreDoneAsTheirPlanIsWritten()
{
    PluginServer server(u"SQLite"_s);
    PluginApi api(server.port(), "t");
    for (int id = 11; id >= 0; --id) {
        const QString name = u"p%1"_s.arg(id, 2, 10, QChar(u'0'));
        for (int version = 1; version <= 3; ++version) {
            const QString needs =
                id < 11 ? u"p%1:s%1 ^%2.0.0"_s.arg(id + 1, 2, 10, QChar(u'0')).arg(version) : QString();
            REQUIRE_STATUS(api.add(manifest(name, u"%1.0.0"_s.arg(version),
                                            u"s%1 %2.0.0"_s.arg(id, 2, 10, QChar(u'0')).arg(version), needs)),
                           201);
        }
        REQUIRE_STATUS(api.installVersion(name, R"({"version":"1.0.0"})"), 201);
    }
    REQUIRE_STATUS(api.add(manifest(u"asleep"_s, u"1.0.0"_s, u"z 1.0.0"_s)), 201);
    REQUIRE_STATUS(api.add(manifest(u"asleep"_s, u"2.0.0"_s, u"z 2.0.0"_s)), 201);
    REQUIRE_STATUS(api.installVersion(u"asleep"_s, R"({"version":"1.0.0"})"), 201);
    REQUIRE_STATUS(api.deactivate(u"asleep"_s), 200);
    REQUIRE_STATUS(api.add(manifest(u"wanted"_s, u"1.0.0"_s, {}, u"p05:s05 ^3.0.0, asleep:z ^2.0.0"_s)), 201);
    const HttpReply refused = api.installVersion(u"wanted"_s);
    REQUIRE_STATUS(refused, 409);
    const JsonValue plan = refused.at(u"resolution.plan"_s);
    std::size_t changes = 0;
    for (const JsonValue &step : plan.toArray()) {
        changes += step.find(u"changes")->toArray().size();
        REQUIRE_STATUS(change(api, step.find(u"changes")->toJson()), 200);
    }
    QCOMPARE(changes, 14U);
    REQUIRE_STATUS(api.installVersion(u"wanted"_s), 201);
    QVERIFY(!api.inventory().contains(u"1.0.0, p"));
}

void TestPluginsChange::everyFaultIsTold()
{
    PluginServer server(u"SQLite"_s);
    PluginApi api(server.port(), "t");
    for (const char *changes : {"[]", "{}", "null", "'a'"}) {
        const HttpReply reply = change(api, changes);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("details.fields.0.path"), u"changes"_s);
    }
    QByteArray many = "[";
    for (int i = 0; i < 101; ++i)
        many += (i ? "," : "") + QByteArray("{'action':'uninstall','pluginId':'p") + QByteArray::number(i) + "'}";
    REQUIRE_STATUS(change(api, many + ']'), 400);
    const HttpReply reply = change(api, "[{'action':'burn','pluginId':'a'},{'action':'install'},7,"
                                        "{'action':'install','pluginId':'a','version':'one'}]");
    REQUIRE_STATUS(reply, 400);
    QStringList paths;
    const JsonValue fields = reply.at(u"details.fields"_s);
    for (const JsonValue &field : fields.toArray())
        paths.append(field.find(u"path")->toString());
    QCOMPARE(paths, QStringList({u"changes[0].action"_s, u"changes[1].pluginId"_s, u"changes[2]"_s,
                                 u"changes[3].version"_s, u"changes[3].pluginId"_s}));
    REQUIRE_STATUS(api.client().post("/api/tenants/t/plugins/change?tenantId=other",
                                     R"({"changes":[{"action":"uninstall","pluginId":"a"}]})"),
                   400);
}

/// Joint changes and single ones of many clients: all take turns, none waits for another for ever.
void TestPluginsChange::atOnceWithOthers()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    addPair(api);
    if (QTest::currentTestFailed())
        return;
    const HttpHeaders json{{"Content-Type", "application/json"}};
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 24; ++i) {
        auto &client = clients.emplace_back(std::make_unique<HttpClient>(server.port()));
        switch (i % 4) {
        case 0:
            client->begin("POST", "/api/tenants/t/plugins/change",
                          R"({"changes":[{"action":"upgrade","pluginId":"a"},{"action":"upgrade","pluginId":"b"}]})",
                          json);
            break;
        case 1:
            client->begin("POST", "/api/tenants/t/plugins/change",
                          R"({"changes":[{"action":"downgrade","pluginId":"b","version":"1.0.0"},)"
                          R"({"action":"downgrade","pluginId":"a","version":"1.0.0"}]})",
                          json);
            break;
        case 2:
            client->begin("POST", "/api/tenants/t/plugins/a/install", R"({"version":"2.0.0"})", json);
            break;
        default:
            client->begin("POST", "/api/plugins", manifest(u"a"_s, u"2.0.0"_s, u"s 2.0.0"_s), json);
        }
    }
    for (auto &client : clients) {
        const HttpReply reply = client->finish();
        QVERIFY2(reply.status == 200 || reply.status == 201 || reply.status == 409, reply.shown().constData());
    }
    const QString now = api.inventory();
    QVERIFY2(now == u"a 1.0.0, b 1.0.0, c 1.0.0" || now == u"a 2.0.0, b 2.0.0, c 1.0.0", qPrintable(now));
}

QTEST_GUILESS_MAIN(TestPluginsChange)
#include "tst_plugins_change.moc"
