// SPDX-License-Identifier: GPL-3.0-or-later
// Reads that wait until what they ask for is newer than what the asker knows.
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"

#include <QElapsedTimer>

#include <csignal>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestWatchWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsAnsweredWhenItChanges_data() { addEngineAndFamilyRows(); }
    void anEntryIsAnsweredWhenItChanges();
    void aServiceIsAnsweredWhenItChanges_data() { addEngineAndFamilyRows(); }
    void aServiceIsAnsweredWhenItChanges();
    void whatIsNewerAlreadyIsAnsweredAtOnce_data() { addEngineAndFamilyRows(); }
    void whatIsNewerAlreadyIsAnsweredAtOnce();
    void absenceIsNewsToo_data() { addEngineAndFamilyRows(); }
    void absenceIsNewsToo();
    void whatHasExpiredIsAnsweredSoon();
    void theEndOfTheWaitAnswersAsItIs();
    void termsAreJudged_data();
    void termsAreJudged();
    void whoLeavesFreesHisWait();
    void theServerStopsWithoutWaiting();
};

namespace {

/// The path by which a family reads an entry, with terms.
QByteArray entryTarget(char family, const QByteArray &tenant, const QByteArray &key, const QByteArray &terms)
{
    return family == 'A' ? "/api/shared-data/get?namespace=n&key=" + key + "&tenantId=" + tenant + '&' + terms
                         : "/api/plugin-gateway/shared-data/n/" + key + '?' + terms;
}
QByteArray serviceTarget(char family, const QByteArray &tenant, const QByteArray &name, const QByteArray &terms)
{
    return family == 'A' ? "/api/services/discover?serviceName=" + name + "&tenantId=" + tenant + '&' + terms
                         : "/api/plugin-gateway/services/discover/" + name + '?' + terms;
}

int waiting(quint16 port)
{
    const QByteArray text = HttpClient(port).get("/metrics").body;
    const QByteArray name("plexica_watchers{kind=\"wait\"} ");
    const qsizetype at = text.indexOf(name);
    return at < 0 ? -1 : text.mid(at + name.size(), 10).split('\n').front().toInt();
}

} // namespace

void TestWatchWaits::anEntryIsAnsweredWhenItChanges()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), family, tenant);
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1"), 201);
    const QByteArray since = data.get(u"n"_s, u"k"_s).header("x-plexica-revision");
    HttpClient client(server.port());
    client.setHeader("X-Tenant-Slug", tenant);
    QVERIFY(client.begin("GET", entryTarget(family, tenant, "k", "since=" + since + "&wait=60s")));
    QTRY_COMPARE(waiting(server.port()), 1);
    REQUIRE_STATUS(data.set(u"n"_s, u"other"_s, "1"), 201); // is none of its
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "2"), 201);
    const HttpReply reply = client.finish();
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("value"), u"2"_s);
    QVERIFY(reply.header("x-plexica-revision") != since);
    QTRY_COMPARE(waiting(server.port()), 0);
}

void TestWatchWaits::aServiceIsAnsweredWhenItChanges()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    const QString id = services.addService(u"a.b"_s);
    const QByteArray since = services.discover(u"a.b"_s).header("x-plexica-revision");
    HttpClient client(server.port());
    client.setHeader("X-Tenant-Slug", tenant);
    QVERIFY(client.begin("GET", serviceTarget(family, tenant, "a.b", "since=" + since + "&wait=60")));
    QTRY_COMPARE(waiting(server.port()), 1);
    REQUIRE_STATUS(services.heartbeat(id, u"plugin-a.b"_s, u"a.b"_s), 200); // is no news
    REQUIRE_STATUS(services.setHealth(id, u"'status':'UNAVAILABLE'"_s), 200);
    const HttpReply reply = client.finish();
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("code"), u"SERVICE_UNAVAILABLE"_s);
    // And back.
    const QByteArray next = reply.header("x-plexica-revision");
    QVERIFY(client.begin("GET", serviceTarget(family, tenant, "a.b", "since=" + next + "&wait=60")));
    QTRY_COMPARE(waiting(server.port()), 1);
    REQUIRE_STATUS(services.setHealth(id, u"'status':'HEALTHY'"_s), 200);
    REQUIRE_STATUS(client.finish(), 200);
}

void TestWatchWaits::whatIsNewerAlreadyIsAnsweredAtOnce()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    DataApi data(server.port(), family, tenant);
    const QByteArray since = services.list().header("x-plexica-revision");
    services.addService(u"a.b"_s);
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1"), 201);
    HttpClient client(server.port(), 5'000);
    client.setHeader("X-Tenant-Slug", tenant);
    REQUIRE_STATUS(client.get(entryTarget(family, tenant, "k", "since=" + since + "&wait=60s")), 200);
    REQUIRE_STATUS(client.get(serviceTarget(family, tenant, "a.b", "since=" + since + "&wait=60s")), 200);
    // Another epoch's says nothing, so nobody waits.
    REQUIRE_STATUS(client.get(entryTarget(family, tenant, "k", "since=0badc0de.999999&wait=60s")), 200);
}

void TestWatchWaits::absenceIsNewsToo()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi services(server.port(), family, tenant);
    DataApi data(server.port(), family, tenant);
    services.addService(u"a.b"_s);
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1"), 201);
    const QByteArray since = services.list().header("x-plexica-revision");
    HttpClient client(server.port());
    client.setHeader("X-Tenant-Slug", tenant);
    // Gone meanwhile …
    REQUIRE_STATUS(services.deregister(u"plugin-a.b"_s, u"a.b"_s), 200);
    const HttpReply gone = client.get(serviceTarget(family, tenant, "a.b", "since=" + since + "&wait=60s"));
    REQUIRE_STATUS(gone, 404);
    // … while somebody waits …
    QVERIFY(client.begin("GET", entryTarget(family, tenant, "k", "since=" + since + "&wait=60s")));
    QTRY_COMPARE(waiting(server.port()), 1);
    REQUIRE_STATUS(data.remove(u"n"_s, u"k"_s), 200);
    REQUIRE_STATUS(client.finish(), 404);
    // … and there at last.
    const QByteArray now = services.list().header("x-plexica-revision");
    QVERIFY(client.begin("GET", serviceTarget(family, tenant, "a.b", "since=" + now + "&wait=60s")));
    QTRY_COMPARE(waiting(server.port()), 1);
    services.addService(u"a.b"_s);
    REQUIRE_STATUS(client.finish(), 200);
}

void TestWatchWaits::whatHasExpiredIsAnsweredSoon()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1", u"'ttl':0.3"_s), 201);
    const QByteArray since = data.get(u"n"_s, u"k"_s).header("x-plexica-revision");
    // While somebody waits, and before.
    REQUIRE_STATUS(data.get(u"n"_s, u"k"_s, "since=" + since + "&wait=60s"), 404);
    REQUIRE_STATUS(data.get(u"n"_s, u"k"_s, "since=" + since + "&wait=60s"), 404);
}

void TestWatchWaits::theEndOfTheWaitAnswersAsItIs()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    REQUIRE_STATUS(data.set(u"n"_s, u"k"_s, "1"), 201);
    const QByteArray since = data.get(u"n"_s, u"k"_s).header("x-plexica-revision");
    QElapsedTimer clock;
    clock.start();
    const HttpReply reply = data.get(u"n"_s, u"k"_s, "since=" + since + "&wait=300ms");
    REQUIRE_STATUS(reply, 200);
    QVERIFY(clock.elapsed() >= 300);
    REQUIRE_STATUS(data.get(u"n"_s, u"none"_s, "since=" + since + "&wait=0.2"), 404);
}

void TestWatchWaits::termsAreJudged_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QString>("field");
    QTest::newRow("too long") << QByteArray("since=1&wait=121s") << u"wait"_s;
    QTest::newRow("far too long") << QByteArray("since=1&wait=3m") << u"wait"_s;
    QTest::newRow("no time") << QByteArray("since=1&wait=soon") << u"wait"_s;
    QTest::newRow("negative") << QByteArray("since=1&wait=-1s") << u"wait"_s;
    QTest::newRow("no revision") << QByteArray("since=then&wait=1s") << u"since"_s;
}

void TestWatchWaits::termsAreJudged()
{
    QFETCH(QByteArray, terms);
    QFETCH(QString, field);
    HttpClient client(sharedServer(u"SQLite"_s).port());
    for (const char family : {'A', 'B'}) {
        client.setHeader("X-Tenant-Slug", "t");
        for (const QByteArray &target :
             {entryTarget(family, "t", "k", terms), serviceTarget(family, "t", "s", terms)}) {
            const HttpReply reply = client.get(target);
            REQUIRE_STATUS(reply, 400);
            QCOMPARE(reply.text("details.fields.0.path"), field);
        }
    }
}

void TestWatchWaits::whoLeavesFreesHisWait()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    {
        HttpClient client(server.port());
        QVERIFY(client.begin("GET", entryTarget('A', newTenant(), "k", "wait=120s")));
        QTRY_COMPARE(waiting(server.port()), 1);
    }
    QTRY_COMPARE(waiting(server.port()), 0);
}

void TestWatchWaits::theServerStopsWithoutWaiting()
{
    ServerProcess server;
    QVERIFY(server.start());
    HttpClient client(server.port());
    QVERIFY(client.begin("GET", entryTarget('A', "t", "k", "wait=120s")));
    QTRY_COMPARE(waiting(server.port()), 1);
    server.signal(SIGTERM);
    REQUIRE_STATUS(client.finish(), 404);
    QCOMPARE(server.waitForEnd(), 0);
}

QTEST_GUILESS_MAIN(TestWatchWaits)
#include "tst_watch_waits.moc"
