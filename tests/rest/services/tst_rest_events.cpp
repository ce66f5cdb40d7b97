// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log over REST: what is recorded, how it is asked for, and the live stream.
#include "common/clock.h"
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>
#include <QSet>

using namespace plexica;
using namespace plexica::test;

class TestRestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActIsRecordedWithItsActor_data() { addEngineAndFamilyRows(); }
    void everyActIsRecordedWithItsActor();
    void refusedActsLeaveNoEvent();
    void filters_data();
    void filters();
    void pagesCoverAllWithoutRepeats_data();
    void pagesCoverAllWithoutRepeats();
    void badParametersAreNamed_data();
    void badParametersAreNamed();
    void theStreamTellsWhatHappens();
    void theStreamIsATenants();
    void theStreamResumes_data();
    void theStreamResumes();
    void aLateEventOfAnotherNodeIsNotMissed();
    void whatIsNoIdBeginsAnew_data();
    void whatIsNoIdBeginsAnew();
    void anEventThatIsNotKnownBeginsAnew_data();
    void anEventThatIsNotKnownBeginsAnew();
    void theStreamSaysThatItIsAlive();
    void streamsEndWhenTheServerStops();
    void streamsAreLimited_data();
    void streamsAreLimited();
    void headOfAStreamEnds();
    void aReaderThatStandsStillHarmsNobody();

private:
    static ServiceApi api(const QString &engine = QStringLiteral("SQLite"))
    {
        return ServiceApi(sharedServer(engine).port(), 'A', newTenant());
    }
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << QStringLiteral("SQLite");
        QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
    }
};

namespace {

QStringList listOf(const HttpReply &reply, const char *member)
{
    QStringList list;
    const JsonValue events = reply.at(QStringLiteral("events"));
    for (const JsonValue &event : events.toArray())
        list.append(event.find(QString::fromLatin1(member))->toString());
    return list;
}

/// Opens a stream; its head must be that of Server-Sent Events.
bool openStream(HttpClient &client, const QByteArray &tenant, const QByteArray &lastEventId = {})
{
    HttpHeaders headers{{"Accept", "text/event-stream"}};
    if (!lastEventId.isEmpty())
        headers.emplace_back("Last-Event-ID", lastEventId);
    if (!client.begin("GET", "/api/events/stream?tenantId=" + tenant, {}, headers))
        return false;
    const HttpReply head = client.readHead();
    return head.status == 200 && head.header("Content-Type") == "text/event-stream; charset=utf-8"
           && head.header("Cache-Control") == "no-store";
}

/// The ids of the records in a stream's text.
QList<QByteArray> idsOf(const QByteArray &stream)
{
    QList<QByteArray> ids;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.startsWith("id: "))
            ids.append(line.mid(4));
    }
    return ids;
}

} // namespace

void TestRestEvents::everyActIsRecordedWithItsActor()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi api(sharedServer(engine).port(), family, newTenant());
    const auto newest = [&](const char *type, const HttpReply &act, const char *actor) {
        HttpReply events = api.events("limit=1");
        QCOMPARE(listOf(events, "id").size(), 1);
        QCOMPARE(events.text("events.0.type"), QString::fromLatin1(type));
        QCOMPARE(events.text("events.0.tenantId").toUtf8(), api.tenant());
        QCOMPARE(events.text("events.0.subject"), QStringLiteral("s"));
        QCOMPARE(events.text("events.0.actor"), QString::fromLatin1(actor));
        QCOMPARE(events.text("events.0.requestId").toUtf8(), act.header("X-Request-ID"));
        QVERIFY(!events.text("events.0.cause").isEmpty());
        QVERIFY(!events.text("events.0.id").isEmpty());
        const auto at = fromRfc3339(events.text("events.0.at"));
        QVERIFY(at && std::chrono::abs(currentTime() - *at) < std::chrono::seconds(30));
    };
    const auto value = [&](const char *path) { return api.events("limit=1").text(path); };
    const QString members = QStringLiteral("'pluginId':'plugin-s','serviceName':'s','version':'%1'");

    HttpReply act = api.add(members.arg(QStringLiteral("1.0.0")));
    const QString id = act.text("serviceId");
    newest("SERVICE_REGISTERED", act, "plugin:plugin-s");
    QVERIFY(api.events("limit=1").at(QStringLiteral("events.0.before")).isNull());
    QCOMPARE(value("events.0.after.version"), QStringLiteral("1.0.0"));
    act = api.add(members.arg(QStringLiteral("1.1.0")));
    newest("SERVICE_UPDATED", act, "plugin:plugin-s");
    QCOMPARE(value("events.0.before.version"), QStringLiteral("1.0.0"));
    QCOMPARE(value("events.0.after.version"), QStringLiteral("1.1.0"));
    act = api.setHealth(id, QStringLiteral("'status':'DEGRADED','reason':'slow'"));
    newest("SERVICE_STATUS_CHANGED", act, "administrator");
    QCOMPARE(value("events.0.before.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(value("events.0.after.status"), QStringLiteral("DEGRADED"));
    act = api.setAdminState(id, QStringLiteral("'state':'OFFLINE','reason':'night'"));
    newest("SERVICE_ADMIN_STATE_CHANGED", act, "administrator");
    QCOMPARE(value("events.0.before.adminState"), QStringLiteral("ACTIVE"));
    QCOMPARE(value("events.0.after.adminState"), QStringLiteral("OFFLINE"));
    QCOMPARE(value("events.0.cause"), QStringLiteral("night"));
    act = api.add(members.arg(QStringLiteral("1.1.0"))); // back to HEALTHY: an update and a transition
    QTRY_COMPARE(value("events.0.type"), QStringLiteral("SERVICE_STATUS_CHANGED"));
    newest("SERVICE_STATUS_CHANGED", act, "plugin:plugin-s");
    QCOMPARE(value("events.0.after.status"), QStringLiteral("HEALTHY"));
    act = api.add(members.arg(QStringLiteral("1.1.0")) + QStringLiteral(",'instanceId':'two'"));
    newest("SERVICE_REGISTERED", act, "plugin:plugin-s");
    QCOMPARE(value("events.0.after.instanceId"), QStringLiteral("two"));
    act = api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("two"));
    newest("INSTANCE_DEREGISTERED", act, "plugin:plugin-s");
    act = api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"));
    newest("SERVICE_DEREGISTERED", act, "plugin:plugin-s");
    QCOMPARE(value("events.0.before.version"), QStringLiteral("1.1.0"));
}

void TestRestEvents::refusedActsLeaveNoEvent()
{
    ServiceApi api = TestRestEvents::api();
    QVERIFY(!api.addService(QStringLiteral("s")).isEmpty());
    QCOMPARE(api.add(QStringLiteral("'pluginId':'thief','serviceName':'s','version':'1.0.0'")).status, 400);
    QCOMPARE(api.deregister(QStringLiteral("thief"), QStringLiteral("s")).number("removed"), 0);
    QCOMPARE(api.setHealth(QStringLiteral("nobody"), QStringLiteral("'status':'HEALTHY'")).status, 404);
    QCOMPARE(api.events().number("count"), 1);
}

void TestRestEvents::filters_data()
{
    addEngines();
}

void TestRestEvents::filters()
{
    QFETCH(QString, engine);
    ServiceApi api = TestRestEvents::api(engine);
    const QString a = api.addService(QStringLiteral("a"));
    QVERIFY(!api.addService(QStringLiteral("b")).isEmpty());
    REQUIRE_STATUS(api.setHealth(a, QStringLiteral("'status':'DEGRADED'")), 200);
    // Newest first.
    QCOMPARE(listOf(api.events(), "type").join(u' '),
             QStringLiteral("SERVICE_STATUS_CHANGED SERVICE_REGISTERED SERVICE_REGISTERED"));
    QCOMPARE(listOf(api.events("type=SERVICE_REGISTERED"), "subject").join(u' '), QStringLiteral("b a"));
    QCOMPARE(listOf(api.events("subject=a"), "type").join(u' '),
             QStringLiteral("SERVICE_STATUS_CHANGED SERVICE_REGISTERED"));
    QCOMPARE(api.events("subject=a&type=SERVICE_REGISTERED").number("count"), 1);
    QCOMPARE(api.events("subject=A").number("count"), 0);
    QCOMPARE(api.events("type=NOTHING").number("count"), 0);
    const QByteArray newest = api.events("limit=1").text("events.0.at").toUtf8();
    QVERIFY(api.events("since=" + newest).number("count") >= 1); // at this time or later
    QCOMPARE(api.events("since=2100-01-01T00:00:00Z").number("count"), 0);
    QCOMPARE(api.events("until=2100-01-01T00:00:00Z").number("count"), 3);
    QCOMPARE(api.events("until=2020-01-01T00:00:00Z").number("count"), 0);
    QVERIFY(api.events("until=" + newest).number("count") >= 3);
    // Who: whole, or a kind of them.
    QCOMPARE(listOf(api.events("actor=administrator"), "type").join(u' '), QStringLiteral("SERVICE_STATUS_CHANGED"));
    const QString plugin = api.events("subject=b").text("events.0.actor");
    QVERIFY(plugin.startsWith(u"plugin:"));
    QCOMPARE(listOf(api.events("actor=" + plugin.toLatin1()), "subject").join(u' '), QStringLiteral("b"));
    QCOMPARE(api.events("actor=plugin").number("count"), 2);
    QCOMPARE(api.events("actor=" + plugin.toLatin1().chopped(1)).number("count"), 0);
    QCOMPARE(api.events("actor=nobody").number("count"), 0);
    // Words, in any case of letters, each of which stands somewhere.
    QCOMPARE(api.events("search=degraded").number("count"), 1);
    QCOMPARE(api.events("search=DEGRADED%20status").number("count"), 1);
    QCOMPARE(api.events("search=degraded%20elsewhere").number("count"), 0);
    QCOMPARE(api.events("search=registered&subject=a&actor=plugin&limit=1").number("count"), 1);
    // The count is that of the whole result, with and without a page.
    const HttpReply page = api.events("limit=1");
    QCOMPARE(page.number("count"), 3);
    QCOMPARE(listOf(page, "type").size(), 1);
    QVERIFY(!page.text("nextCursor").isEmpty());
    QCOMPARE(api.events("limit=3").at(QStringLiteral("nextCursor")).isNull(), true);
    QCOMPARE(api.events("limit=1&subject=a").number("count"), 2);
    const HttpReply plugins = api.events("limit=1&actor=plugin");
    QCOMPARE(plugins.number("count"), 2);
    QCOMPARE(api.events("limit=1&actor=plugin&cursor=" + plugins.text("nextCursor").toLatin1()).number("count"), 2);
    QCOMPARE(api.events("since=2020-01-01T00:00:00.5%2B02:00").number("count"), 3);
}

void TestRestEvents::pagesCoverAllWithoutRepeats_data()
{
    addEngines();
}

void TestRestEvents::pagesCoverAllWithoutRepeats()
{
    QFETCH(QString, engine);
    ServiceApi api = TestRestEvents::api(engine);
    for (int i = 0; i < 25; ++i)
        QVERIFY(!api.addService(QStringLiteral("s")).isEmpty());
    QStringList seen;
    QByteArray cursor;
    for (int pages = 0; pages < 10; ++pages) {
        const HttpReply page = api.events("limit=7" + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor));
        REQUIRE_STATUS(page, 200);
        seen += listOf(page, "id");
        cursor = page.text("nextCursor").toUtf8();
        if (cursor.isEmpty())
            break;
        // What happens meanwhile does not shift the pages.
        QVERIFY(!api.addService(QStringLiteral("other")).isEmpty());
    }
    QCOMPARE(seen.size(), 25);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY(seen[i].toLongLong() < seen[i - 1].toLongLong());
}

void TestRestEvents::badParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *query, const char *path) {
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(path);
    };
    row("since=yesterday", "since");
    row("since=2026-13-01T00:00:00Z", "since");
    row("since=1700000000", "since");
    row("limit=0", "limit");
    row("limit=1001", "limit");
    row("cursor=abc", "cursor");
    row("cursor=%25", "cursor");
}

void TestRestEvents::badParametersAreNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, path);
    ServiceApi api = TestRestEvents::api();
    const HttpReply reply = api.events(query);
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(reply.text("details.fields.0.path"), path);
}

void TestRestEvents::theStreamTellsWhatHappens()
{
    ServiceApi api = TestRestEvents::api();
    HttpClient stream(sharedServer(QStringLiteral("SQLite")).port());
    QVERIFY(openStream(stream, api.tenant()));
    const QString id = api.addService(QStringLiteral("s"));
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'DRAINING','reason':'zwei\\nZeilen'")), 200);
    QByteArray text = stream.readUntil("event: SERVICE_ADMIN_STATE_CHANGED", 5000);
    if (!text.endsWith("\n\n"))
        text += stream.readUntil("\n\n", 1000);
    const QList<QByteArray> ids = idsOf(text);
    const HttpReply events = api.events();
    QCOMPARE(ids, (QList<QByteArray>{events.text("events.1.id").toUtf8(), events.text("events.0.id").toUtf8()}));
    QVERIFY(text.contains("event: SERVICE_REGISTERED\n"));
    // The same document as in the query, on one line.
    const qsizetype data = text.indexOf("data: ", text.indexOf("event: SERVICE_ADMIN_STATE_CHANGED"));
    const QByteArray line = text.mid(data + 6, text.indexOf('\n', data) - data - 6);
    QCOMPARE(line, events.at(QStringLiteral("events.0")).toJson());
}

void TestRestEvents::theStreamIsATenants()
{
    ServiceApi one = TestRestEvents::api();
    ServiceApi two = TestRestEvents::api();
    HttpClient stream(sharedServer(QStringLiteral("SQLite")).port());
    QVERIFY(openStream(stream, one.tenant()));
    QVERIFY(!two.addService(QStringLiteral("foreign")).isEmpty());
    QVERIFY(!one.addService(QStringLiteral("own")).isEmpty());
    const QByteArray text = stream.readUntil("own", 5000);
    QVERIFY(text.contains("own"));
    QVERIFY(!text.contains("foreign"));
}

void TestRestEvents::theStreamResumes_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("restart");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        const QString name = QString::fromLatin1(engine);
        QTest::addRow("%s, a few from memory", engine) << name << 5 << false;
        QTest::addRow("%s, a few over a restart", engine) << name << 5 << true;
        QTest::addRow("%s, more than a page over a restart", engine) << name << 1300 << true;
        QTest::addRow("%s, more than memory holds", engine) << name << 1300 << false;
    }
}

void TestRestEvents::theStreamResumes()
{
    QFETCH(QString, engine);
    QFETCH(int, missed);
    QFETCH(bool, restart);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    QByteArray last;
    {
        ServiceApi api(server.port(), 'A', tenant);
        HttpClient stream(server.port());
        QVERIFY(openStream(stream, tenant));
        QVERIFY(!api.addService(QStringLiteral("before")).isEmpty());
        last = idsOf(stream.readUntil("\ndata: ", 5000)).value(0);
        QVERIFY(!last.isEmpty());
    }
    {
        ServiceApi api(server.port(), 'A', tenant);
        for (int i = 0; i < missed; ++i)
            QVERIFY(!api.addService(QStringLiteral("missed")).isEmpty());
    }
    if (restart) {
        QCOMPARE(server.stop(), 0);
        QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    }
    ServiceApi api(server.port(), 'A', tenant);
    HttpClient stream(server.port());
    QVERIFY(openStream(stream, tenant, last));
    QVERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    const QList<QByteArray> ids = idsOf(stream.readUntil("\"subject\":\"after\"", 20'000));
    // All that was missed and the new one, each once, in order.
    QCOMPARE(ids.size(), missed + 1);
    qint64 previous = last.toLongLong();
    for (const QByteArray &id : ids) {
        QVERIFY(id.toLongLong() > previous);
        previous = id.toLongLong();
    }
}

void TestRestEvents::aLateEventOfAnotherNodeIsNotMissed()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString database = postgres.createDatabase();
    ServerOptions options;
    options.database = postgres.url(database);
    ServerProcess server(std::move(options));
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("older")).isEmpty());
    QVERIFY(!api.addService(QStringLiteral("seen")).isEmpty());
    const QByteArray last = api.events("limit=1").text("events.0.id").toUtf8();
    // Another node's event, made 100 ms before the one that was seen, comes only now. Bits 13 to 20 are the node.
    const qint64 late = (last.toLongLong() - (qint64(100) << 21)) ^ (1 << 13);
    postgres.sql(QStringLiteral("INSERT INTO events (id, tenant_id, type, subject, actor, cause, request_id, at, "
                                "revision) VALUES (%1, 't', 'SERVICE_REGISTERED', 'late', 'p', 'c', 'r', 0, 1)")
                     .arg(late),
                 database);
    HttpClient stream(server.port());
    QVERIFY(openStream(stream, "t", last));
    QVERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    const QByteArray text = stream.readUntil("\"subject\":\"after\"", 20'000);
    QCOMPARE(idsOf(text).size(), 2);
    QCOMPARE(idsOf(text).first(), QByteArray::number(late));
}

void TestRestEvents::whatIsNoIdBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"abc", "-5", "1.5", "99999999999999999999", "0x10"})
        QTest::newRow(id) << QByteArray(id);
}

void TestRestEvents::whatIsNoIdBeginsAnew()
{
    QFETCH(QByteArray, id);
    // No more than an id that was never given: the reader is told, and gets all.
    ServiceApi api(sharedServer(QStringLiteral("SQLite")).port(), 'A', newTenant());
    QVERIFY(!api.addService(QStringLiteral("first")).isEmpty());
    HttpClient stream(sharedServer(QStringLiteral("SQLite")).port());
    QVERIFY(openStream(stream, api.tenant(), id));
    const QByteArray text = stream.readUntil("\"subject\":\"first\"", 20'000);
    QVERIFY2(text.contains("event: reset\n"), text.constData());
}

void TestRestEvents::anEventThatIsNotKnownBeginsAnew_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("id");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char *id : {"0", "1", "999999999", "9223372036854775807", "another tenant's"})
            QTest::addRow("%s, %s", engine, id) << QString::fromLatin1(engine) << QByteArray(id);
    }
}

void TestRestEvents::anEventThatIsNotKnownBeginsAnew()
{
    QFETCH(QString, engine);
    QFETCH(QByteArray, id);
    const quint16 port = sharedServer(engine).port();
    ServiceApi api(port, 'A', newTenant());
    ServiceApi other(port, 'A', newTenant());
    QVERIFY(!api.addService(QStringLiteral("one")).isEmpty());
    QVERIFY(!api.addService(QStringLiteral("two")).isEmpty());
    QVERIFY(!other.addService(QStringLiteral("three")).isEmpty());
    if (id.startsWith("another"))
        id = other.events().text("events.0.id").toLatin1();
    const auto known = api.events();
    QCOMPARE(known.number("count"), 2);
    HttpClient stream(port);
    QVERIFY(openStream(stream, api.tenant(), id));
    const QByteArray newest = known.text("events.0.id").toLatin1();
    const QByteArray text = stream.readUntil("id: " + newest + "\n", 10'000);
    QVERIFY2(text.startsWith(": alive\nretry: 2000\n\nevent: reset\ndata: {\"lastEventId\":\"" + id + "\""),
             text.constData());
    QCOMPARE(idsOf(text), (QList<QByteArray>{known.text("events.1.id").toLatin1(), newest}));
    // Whoever saw an event of this tenant goes on behind it.
    HttpClient again(port);
    QVERIFY(openStream(again, api.tenant(), known.text("events.1.id").toLatin1()));
    const QByteArray rest = again.readUntil("id: " + newest + "\n", 10'000);
    QVERIFY2(!rest.contains("reset"), rest.constData());
    QCOMPARE(idsOf(rest), QList<QByteArray>{newest});
}

void TestRestEvents::theStreamSaysThatItIsAlive()
{
    HttpClient stream(sharedServer(QStringLiteral("SQLite")).port());
    QVERIFY(openStream(stream, newTenant()));
    QCOMPARE(stream.readUntil("\n\n", 1000), QByteArrayLiteral(": alive\nretry: 2000\n\n"));
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = stream.readUntil(": ", 17'000);
    QVERIFY2(text.contains("\n: ") || text.startsWith(": "), text.constData());
    QVERIFY2(timer.elapsed() <= 16'500, QByteArray::number(timer.elapsed()).constData());
}

void TestRestEvents::streamsEndWhenTheServerStops()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient stream(server.port());
    QVERIFY(openStream(stream, "t"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.stop(), 0);
    // A stream has no end of its own: waiting for it would cost the whole deadline at every stop.
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
}

void TestRestEvents::headOfAStreamEnds()
{
    HttpClient client(sharedServer(QStringLiteral("SQLite")).port(), 3000);
    const HttpReply head = client.send("HEAD", "/api/events/stream?tenantId=t");
    REQUIRE_STATUS(head, 200);
    QCOMPARE(head.header("Content-Type"), QByteArrayLiteral("text/event-stream; charset=utf-8"));
    REQUIRE_STATUS(client.get("/healthz"), 200); // on the same connection
}

void TestRestEvents::aReaderThatStandsStillHarmsNobody()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QByteArray first;
    {
        ServiceApi api(server.port(), 'A', "t");
        QVERIFY(!api.addService(QStringLiteral("first")).isEmpty());
        first = api.events("limit=1").text("events.0.id").toUtf8();
    }
    // Two streams that nobody reads: one that is told live, one that asks for all of the past at once.
    HttpClient still(server.port());
    QVERIFY(openStream(still, "t"));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.addService(QStringLiteral("s"));
    const QString reason(1000, u'r');
    for (int i = 0; i < 1500; ++i)
        REQUIRE_STATUS(
            api.setHealth(id, QStringLiteral("'status':'%1','reason':'%2'")
                                  .arg(i % 2 ? QStringLiteral("HEALTHY") : QStringLiteral("DEGRADED"), reason)),
            200);
    HttpClient late(server.port());
    QVERIFY(late.begin("GET", "/api/events/stream?tenantId=t", {}, {{"Last-Event-ID", first}}));
    for (int i = 0; i < 500; ++i)
        REQUIRE_STATUS(
            api.setHealth(id, QStringLiteral("'status':'%1','reason':'%2'")
                                  .arg(i % 2 ? QStringLiteral("HEALTHY") : QStringLiteral("DEGRADED"), reason)),
            200);
    REQUIRE_STATUS(api.get(id), 200);
    QVERIFY(server.isRunning());
    QCOMPARE(server.stop(), 0);
}

void TestRestEvents::streamsAreLimited_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<int>("most");
    QTest::newRow("watchers") << QStringList{QStringLiteral("limits.watchers=3")} << 3;
    QTest::newRow("a quarter is for requests") << QStringList{QStringLiteral("limits.connections=8")} << 6;
}

void TestRestEvents::streamsAreLimited()
{
    QFETCH(QStringList, settings);
    QFETCH(int, most);
    ServerOptions options;
    options.settings = settings;
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    std::vector<std::unique_ptr<HttpClient>> streams;
    for (int i = 0; i < most; ++i) {
        streams.push_back(std::make_unique<HttpClient>(server.port()));
        QVERIFY(openStream(*streams.back(), "t"));
    }
    HttpClient client(server.port());
    const HttpReply refused = client.get("/api/events/stream?tenantId=t");
    REQUIRE_STATUS(refused, 429);
    QVERIFY(refused.text("message").contains(u"limits.watchers"));
    QVERIFY(!refused.header("Retry-After").isEmpty());
    REQUIRE_STATUS(client.get("/healthz"), 200);
    streams.pop_back();
    QVERIFY(QTest::qWaitFor([&] {
        streams.push_back(std::make_unique<HttpClient>(server.port()));
        return openStream(*streams.back(), "t");
    }));
}

QTEST_GUILESS_MAIN(TestRestEvents)
#include "tst_rest_events.moc"
