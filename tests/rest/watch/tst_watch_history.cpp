// SPDX-License-Identifier: GPL-3.0-or-later
// Events and calls in a watch: they begin now, or at a revision.
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestWatchHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsBeginNow_data() { addEngineAndFamilyRows(); }
    void eventsBeginNow();
    void eventsBeginAtARevision_data() { addEngineAndFamilyRows(); }
    void eventsBeginAtARevision();
    void callsAreTold();
};

namespace {

QStringList types(const std::vector<Message> &messages)
{
    QStringList types;
    for (const Message &message : messages) {
        if (message.text(u"kind"_s) == u"events")
            types.append(message.text(u"object.type"_s) + u' ' + message.text(u"object.subject"_s));
    }
    return types;
}

} // namespace

void TestWatchHistory::eventsBeginNow()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    services.addService(u"before"_s);
    Watcher watcher(server.port());
    QVERIFY(watcher.open("/api/watch?kinds=events&tenantId=" + tenant));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(watcher.count("put"), 0);
    services.addService(u"after"_s);
    const auto message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->event, "put");
    QCOMPARE(types(watcher.messages()), QStringList{u"SERVICE_REGISTERED after"_s});
    QCOMPARE(message->text(u"key"_s), services.events().text("events.0.id"));
    QVERIFY(!message->id.isEmpty());
}

void TestWatchHistory::eventsBeginAtARevision()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    services.addService(u"before"_s);
    const QByteArray since = services.list().header("x-plexica-revision");
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        services.addService(u"s%1"_s.arg(i));
        expected.append(u"SERVICE_REGISTERED s%1"_s.arg(i));
    }
    Watcher watcher(server.port());
    QVERIFY(watcher.open("/api/watch?kinds=events,services&tenantId=" + tenant + "&since=" + since));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(types(watcher.messages()), expected);
    QCOMPARE(watcher.keys(u"services"_s).size(), 20);
    services.addService(u"live"_s);
    QVERIFY(watcher.readUntil([&] { return types(watcher.messages()).size() == 21; }));
    QVERIFY(watcher.readUntil([&] { return watcher.keys(u"services"_s).size() == 21; }));
    // Resumed from here nothing is told twice.
    Watcher again(server.port());
    QVERIFY(again.open("/api/watch?kinds=events&tenantId=" + tenant, {{"Last-Event-ID", watcher.lastId()}}));
    QVERIFY(again.until("synced"));
    QCOMPARE(again.count("put"), 0);
}

void TestWatchHistory::callsAreTold()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), 'A', tenant);
    REQUIRE_STATUS(services.add(u"'pluginId':'target','serviceName':'t.s','version':'1.0.0',"
                                "'baseUrl':'http://127.0.0.1:1','endpoints':[{'method':'GET','path':'/x'}]"_s),
                   201);
    const QByteArray since = services.list().header("x-plexica-revision");
    Watcher watcher(server.port());
    QVERIFY(watcher.open("/api/watch?kinds=calls&pluginId=caller&tenantId=" + tenant));
    QVERIFY(watcher.until("synced"));
    HttpClient client(server.port());
    const auto call = [&](const char *caller) {
        return client.post("/api/gateway/call",
                           q(QByteArray("{'callerPluginId':'") + caller
                             + "','targetPluginId':'target','targetServiceName':'t.s','method':'GET','path':'/x',"
                               "'tenantId':'"
                             + tenant + "'}"));
    };
    call("somebody");
    const HttpReply reply = call("caller");
    const auto message = watcher.next();
    QVERIFY(message);
    QCOMPARE(message->event, "put");
    QCOMPARE(message->text(u"kind"_s), u"calls"_s);
    QCOMPARE(message->text(u"object.callerPluginId"_s), u"caller"_s);
    QCOMPARE(message->text(u"key"_s), QString::fromLatin1(reply.header("x-request-id")));
    Watcher past(server.port());
    QVERIFY(past.open("/api/watch?kinds=calls&tenantId=" + tenant + "&since=" + since));
    QVERIFY(past.until("synced"));
    QCOMPARE(past.count("put"), 2);
}

QTEST_GUILESS_MAIN(TestWatchHistory)
#include "tst_watch_history.moc"
