// SPDX-License-Identifier: GPL-3.0-or-later
// What is there and what changes, as a watch tells it: services, installations, shared data.
#include "rest/access/keyedserver.h"
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"

#include <QRegularExpression>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestWatchStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSnapshotIsWhatTheListsHave_data() { addEngineAndFamilyRows(); }
    void theSnapshotIsWhatTheListsHave();
    void changesAreTold_data() { addEngineAndFamilyRows(); }
    void changesAreTold();
    void changesOfOneObjectFold();
    void heartbeatsAreNoChange();
    void whatWasSeenIsToldIfWanted();
    void whatAPluginRequiresChangesIt();
    void filtersNarrowTheirKinds_data();
    void filtersNarrowTheirKinds();
    void valuesComeIfWanted();
    void aSlowReaderHearsOfTheNewestAlone();
    void tenantsDoNotSeeEachOther();
    void unknownKindsAreNamed();
    void pluginKeysWatchServicesAndSharedData();
    void aRevokedKeysWatchEnds();
    void watchesAreLimited();
    void everyListSaysItsRevision();
};

namespace {

QByteArray watchTarget(const QByteArray &tenant, const QByteArray &more = {})
{
    return "/api/watch?tenantId=" + tenant + (more.isEmpty() ? QByteArray() : '&' + more);
}

} // namespace

void TestWatchStates::theSnapshotIsWhatTheListsHave()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    DataApi data(server.port(), family, tenant);
    QVERIFY(!services.addService(u"a.one"_s).isEmpty());
    QVERIFY(!services.addService(u"b.two"_s).isEmpty());
    REQUIRE_STATUS(data.set(u"my/ns"_s, u"a key"_s, "1.10"), 201);

    Watcher watcher(server.port());
    if (family == 'A')
        QVERIFY(watcher.open(watchTarget(tenant)));
    else
        QVERIFY(watcher.open("/api/plugin-gateway/watch", {{"X-Tenant-Slug", tenant}}));
    const auto synced = watcher.until("synced");
    QVERIFY(synced);
    QCOMPARE(synced->id, synced->text(u"revision"_s).toUtf8());
    const QByteArray listed = services.list().header("x-plexica-revision");
    QCOMPARE(synced->id, listed);
    QCOMPARE(watcher.count("put"), 4); // and the node
    for (const Message &message : watcher.messages())
        QVERIFY2(message.event == "synced" || message.id.isEmpty(), message.shown().constData());
    const JsonValue list = services.list().json();
    for (const JsonValue &service : list.find(u"services")->toArray()) {
        const JsonValue *told = watcher.object(u"services"_s, service.find(u"id")->toString());
        QVERIFY(told);
        QCOMPARE(told->toJson(), service.toJson());
    }
    const HttpReply nodes = HttpClient(server.port()).get("/api/nodes");
    const JsonValue *node = watcher.object(u"nodes"_s, nodes.text("nodes.0.id"));
    QVERIFY(node);
    const JsonValue nodeNow = nodes.at(u"nodes.0"_s);
    QCOMPARE(node->toObject().size(), nodeNow.toObject().size());
    for (const QString &member : {u"name"_s, u"addresses"_s, u"version"_s, u"role"_s, u"startedAt"_s, u"state"_s})
        QCOMPARE(node->find(member)->toJson(), nodeNow.find(member)->toJson());
    const JsonValue entries = data.entries(u"my/ns"_s, "values=false").json();
    QCOMPARE(watcher.object(u"sharedData"_s, u"my/ns/a key"_s)->toJson(), jsonAt(entries, u"entries.0"_s).toJson());
}

void TestWatchStates::changesAreTold()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    DataApi data(server.port(), family, tenant);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services,sharedData")));
    QVERIFY(watcher.until("synced"));

    const QString id = services.addService(u"inventory.products"_s);
    auto message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->event, "put");
    QCOMPARE(message->text(u"kind"_s), u"services"_s);
    QCOMPARE(message->text(u"tenantId"_s), QString::fromUtf8(tenant));
    QCOMPARE(message->text(u"key"_s), id);
    QCOMPARE(message->text(u"object.serviceName"_s), u"inventory.products"_s);
    QCOMPARE(message->id, message->text(u"revision"_s).toUtf8());

    REQUIRE_STATUS(services.setHealth(id, u"'status':'DEGRADED','reason':'slow'"_s), 200);
    message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->text(u"object.status"_s), u"DEGRADED"_s);

    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1"), 201);
    message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->text(u"key.namespace"_s), u"n"_s);
    QCOMPARE(message->text(u"key.key"_s), u"k"_s);
    REQUIRE_STATUS(data.remove(u"n"_s, u"k"_s), 200);
    message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->event, "delete");
    QVERIFY(jsonAt(message->data, u"object"_s).isNull());
    QVERIFY(!message->id.isEmpty());

    REQUIRE_STATUS(services.deregister(u"plugin-inventory.products"_s, u"inventory.products"_s), 200);
    message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->event, "delete");
    QCOMPARE(message->text(u"key"_s), id);
    QVERIFY(watcher.state().empty());
}

void TestWatchStates::changesOfOneObjectFold()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&values=true")));
    QVERIFY(watcher.until("synced"));
    constexpr int writes = 200;
    for (int i = 1; i <= writes; ++i)
        REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, QByteArray::number(i)), 201);
    QVERIFY(watcher.readUntil([&] {
        const JsonValue *entry = watcher.object(u"sharedData"_s, u"n/k"_s);
        return entry && entry->find(u"value")->toJson() == QByteArray::number(writes);
    }));
    QVERIFY2(watcher.count("put") <= writes / 2, QByteArray::number(watcher.count("put")).constData());
}

void TestWatchStates::heartbeatsAreNoChange()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'A', tenant);
    const QString id = services.addService(u"a.b"_s);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services,sharedData")));
    QVERIFY(watcher.until("synced"));
    for (int i = 0; i < 20; ++i)
        REQUIRE_STATUS(services.heartbeat(id, u"plugin-a.b"_s, u"a.b"_s), 200);
    REQUIRE_STATUS(DataApi(server.port(), 'A', tenant).set(u"n"_s, u"end"_s, "1"), 201);
    const auto message = watcher.next();
    QVERIFY(message);
    QVERIFY2(message->text(u"kind"_s) == u"sharedData", message->shown().constData());
}

void TestWatchStates::whatWasSeenIsToldIfWanted()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'A', tenant);
    const QString id = services.addService(u"a.b"_s);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services&seen=true")));
    QVERIFY(watcher.until("synced"));
    const HttpReply beat = services.heartbeat(id, u"plugin-a.b"_s, u"a.b"_s);
    REQUIRE_STATUS(beat, 200);
    const auto seen = watcher.until("seen");
    QVERIFY(seen);
    QCOMPARE(seen->data.find(id)->toString(), beat.text("lastSeenAt"));
    QVERIFY(seen->id.isEmpty());
}

void TestWatchStates::whatAPluginRequiresChangesIt()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'B', tenant);
    const QString provider = services.addService(u"crm.contacts"_s);
    const QString consumer = services.addService(u"reports.all"_s);
    REQUIRE_STATUS(services.client().post("/api/plugin-gateway/dependencies",
                                          q("{'dependencies':[{'pluginId':'plugin-reports.all',"
                                            "'dependsOnPluginId':'plugin-crm.contacts','serviceName':'crm.contacts',"
                                            "'version':'^1.0.0'}]}")),
                   201);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services&serviceName=reports.all")));
    QVERIFY(watcher.until("synced"));
    REQUIRE_STATUS(services.setHealth(provider, u"'status':'UNAVAILABLE'"_s), 200);
    QVERIFY(watcher.readUntil([&] {
        const JsonValue *service = watcher.object(u"services"_s, consumer);
        return service && service->find(u"affectedCount")->toJson() == "1";
    }));
    QVERIFY(!watcher.messages().back().id.isEmpty());
}

void TestWatchStates::filtersNarrowTheirKinds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *query, const QStringList &keys) {
        QTest::newRow(query) << QByteArray(query) << keys;
    };
    row("kinds=services", {u"services a.one"_s, u"services b.two"_s});
    row("kinds=services&serviceName=b.two", {u"services b.two"_s});
    row("kinds=services&pluginId=plugin-a.one", {u"services a.one"_s});
    row("kinds=services&pluginId=plugin-a.one&serviceName=b.two", {});
    row("kinds=sharedData&namespace=x", {u"sharedData x/ab"_s, u"sharedData x/ac"_s, u"sharedData x/b"_s});
    row("kinds=sharedData&namespace=x&prefix=a", {u"sharedData x/ab"_s, u"sharedData x/ac"_s});
    row("kinds=sharedData&prefix=ab", {u"sharedData x/ab"_s, u"sharedData y/abc"_s});
    row("kinds=services,sharedData&serviceName=b.two&namespace=y", {u"services b.two"_s, u"sharedData y/abc"_s});
}

void TestWatchStates::filtersNarrowTheirKinds()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, keys);
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'A', tenant);
    DataApi data(server.port(), 'A', tenant);
    Watcher before(server.port());
    QVERIFY(before.open(watchTarget(tenant, query)));
    QVERIFY(before.until("synced"));
    services.addService(u"a.one"_s);
    services.addService(u"b.two"_s);
    for (const auto &[space, key] :
         {std::pair(u"x"_s, u"ab"_s), {u"x"_s, u"ac"_s}, {u"x"_s, u"b"_s}, {u"y"_s, u"abc"_s}})
        REQUIRE_STATUS(data.set(space, key, "1"), 201);
    Watcher after(server.port());
    QVERIFY(after.open(watchTarget(tenant, query)));
    QVERIFY(after.until("synced"));
    const auto shown = [](const Watcher &watcher) {
        QStringList names;
        for (const auto &[name, object] : watcher.state())
            names.append(name.startsWith(u"services") ? u"services "_s + object.find(u"serviceName")->toString()
                                                      : name);
        names.sort();
        return names;
    };
    QCOMPARE(shown(after), keys);
    before.readUntil([&] { return shown(before) == keys; }, 3'000);
    QCOMPARE(shown(before), keys);
}

void TestWatchStates::valuesComeIfWanted()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    REQUIRE_STATUS(data.set(u"n"_s, u"small"_s, "1e400"), 201);
    REQUIRE_STATUS(data.set(u"n"_s, u"large"_s, '"' + QByteArray(64 * 1024, 'x') + '"'), 201);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&values=true")));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(watcher.object(u"sharedData"_s, u"n/small"_s)->find(u"value")->toJson(), "1e400");
    QVERIFY(!watcher.object(u"sharedData"_s, u"n/large"_s)->find(u"value"));
}

void TestWatchStates::aSlowReaderHearsOfTheNewestAlone()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&values=true")));
    QVERIFY(watcher.until("synced"));
    // It reads nothing, until more waits for it than the kernel takes: 60 KiB a value, ten keys, over and over.
    constexpr int rounds = 60;
    constexpr int keys = 10;
    const qint64 before = server.residentKiB();
    for (int round = 1; round <= rounds; ++round) {
        for (int key = 0; key < keys; ++key)
            REQUIRE_STATUS(
                data.set(u"n"_s, QString::number(key), '"' + QByteArray(60'000, 'x') + QByteArray::number(round) + '"'),
                201);
    }
    QVERIFY2(server.residentKiB() - before < 16 * 1024, QByteArray::number(server.residentKiB() - before).constData());
    const QByteArray newest = QByteArray::number(rounds) + '"';
    QVERIFY(watcher.readUntil([&] {
        for (int key = 0; key < keys; ++key) {
            const JsonValue *entry = watcher.object(u"sharedData"_s, u"n/%1"_s.arg(key));
            if (!entry || !entry->find(u"value")->toJson().endsWith(newest))
                return false;
        }
        return true;
    }));
    QVERIFY(watcher.count("put") < rounds * keys);
    QVERIFY(!watcher.lastId().isEmpty());
}

void TestWatchStates::tenantsDoNotSeeEachOther()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray mine = newTenant();
    const QByteArray other = newTenant();
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(mine)));
    QVERIFY(watcher.until("synced"));
    Watcher all(server.port());
    QVERIFY(all.open(watchTarget("*", "kinds=services")));
    QVERIFY(all.until("synced"));
    const QString hidden = ServiceApi(server.port(), 'A', other).addService(u"a.b"_s);
    const QString shown = ServiceApi(server.port(), 'A', mine).addService(u"a.b"_s);
    QVERIFY(watcher.readUntil([&] { return watcher.object(u"services"_s, shown) != nullptr; }));
    QVERIFY(!watcher.object(u"services"_s, hidden));
    for (const Message &message : watcher.messages())
        QVERIFY2(!message.data.toJson().contains(other), message.shown().constData());
    QVERIFY(all.readUntil([&] { return all.object(u"services"_s, shown) && all.object(u"services"_s, hidden); }));
}

void TestWatchStates::unknownKindsAreNamed()
{
    HttpClient client(sharedServer(u"SQLite"_s).port());
    const HttpReply reply = client.get("/api/watch?tenantId=t&kinds=services,things,stuff");
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), u"VALIDATION_FAILED"_s);
    QVERIFY2(reply.text("details.fields.0.message").contains(u"'things'"), reply.shown().constData());
    QVERIFY2(reply.text("details.fields.1.message").contains(u"'stuff'"), reply.shown().constData());
    QVERIFY2(reply.text("details.fields.0.message").contains(u"sharedData"), reply.shown().constData());
    REQUIRE_STATUS(client.get("/api/watch?tenantId=t&values=maybe"), 400);
    REQUIRE_STATUS(client.get("/api/plugin-gateway/watch"), 401);
}

void TestWatchStates::pluginKeysWatchServicesAndSharedData()
{
    KeyedServer server;
    QVERIFY(server.process().isRunning() || server.process().start());
    const QByteArray plugin = server.plugin(u"acme"_s, u"plugin-a"_s);
    const auto client = server.client(plugin);
    const HttpReply refused = client->get("/api/watch?kinds=services,events");
    REQUIRE_STATUS(refused, 403);
    REQUIRE_STATUS(client->get("/api/watch?kinds=nodes"), 403);
    REQUIRE_STATUS(client->get("/api/watch?tenantId=other"), 403);
    REQUIRE_STATUS(server.client()->get("/api/watch"), 401);
    Watcher watcher(server.port());
    QVERIFY(watcher.open("/api/watch", {{"Authorization", "Bearer " + plugin}}));
    QVERIFY(watcher.until("synced"));
    const QByteArray viewer = server.viewer(u"acme"_s);
    Watcher all(server.port());
    QVERIFY(all.open("/api/watch?kinds=services,plugins,sharedData,events,calls,nodes", {{"X-API-Key", viewer}}));
    QVERIFY(all.until("synced"));
    // EventSource cannot set headers.
    const HttpReply ticket = server.client(viewer)->post("/api/tickets", q("{'path':'/api/watch'}"));
    REQUIRE_STATUS(ticket, 201);
    Watcher byTicket(server.port());
    QVERIFY(byTicket.open("/api/watch?kinds=services&ticket=" + ticket.text("ticket").toUtf8()));
    QVERIFY(byTicket.until("synced"));
}

void TestWatchStates::aRevokedKeysWatchEnds()
{
    KeyedServer server;
    QVERIFY(server.process().isRunning() || server.process().start());
    const QByteArray viewer = server.viewer(u"acme"_s);
    Watcher watcher(server.port());
    QVERIFY(watcher.open("/api/watch", {{"X-API-Key", viewer}}));
    QVERIFY(watcher.until("synced"));
    REQUIRE_STATUS(server.client(server.admin())->remove("/api/keys/" + idOf(viewer)), 200);
    QVERIFY(watcher.client().closedWithin(5'000));
}

void TestWatchStates::watchesAreLimited()
{
    ServerOptions options;
    options.settings = {u"limits.watchers=3"_s};
    ServerProcess server(options);
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Watcher>> open;
    for (int i = 0; i < 3; ++i) {
        open.push_back(std::make_unique<Watcher>(server.port()));
        QVERIFY(open.back()->open(i == 0 ? "/api/events/stream?tenantId=t" : "/api/watch?tenantId=t"));
    }
    HttpClient client(server.port());
    const HttpReply refused = client.get("/api/watch?tenantId=t");
    REQUIRE_STATUS(refused, 429);
    QVERIFY(refused.hasHeader("retry-after"));
    open.pop_back();
    const auto isOpened = [&server] { return Watcher(server.port()).open("/api/watch?tenantId=t"); };
    QTRY_VERIFY(isOpened());
}

void TestWatchStates::everyListSaysItsRevision()
{
    ServerProcess &server = sharedServer(u"PostgreSQL"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'A', tenant);
    DataApi data(server.port(), 'A', tenant);
    services.addService(u"a.b"_s);
    data.set(u"n"_s, u"k"_s, "1");
    static const QRegularExpression form(u"^[0-9a-f]+\\.[0-9]+$"_s);
    HttpClient client(server.port());
    for (const QByteArray &target :
         {QByteArray("/api/services/list"), QByteArray("/api/services/discover?serviceName=a.b"),
          QByteArray("/api/services/discover?serviceName=none"), QByteArray("/api/services/orders"),
          QByteArray("/api/shared-data/get?namespace=n&key=k"), QByteArray("/api/shared-data/get?namespace=n&key=none"),
          QByteArray("/api/shared-data/keys?namespace=n"), QByteArray("/api/shared-data/entries?namespace=n"),
          QByteArray("/api/shared-data/namespaces"), QByteArray("/api/plugins"), QByteArray("/api/events"),
          QByteArray("/api/tenants/" + tenant + "/plugins"), QByteArray("/api/gateway/calls")}) {
        const HttpReply reply = client.get(target + (target.contains('?') ? '&' : '?') + "tenantId=" + tenant);
        QVERIFY2(form.match(QString::fromLatin1(reply.header("x-plexica-revision"))).hasMatch(),
                 (target + ' ' + reply.shown()).constData());
    }
}

QTEST_GUILESS_MAIN(TestWatchStates)
#include "tst_watch_states.moc"
