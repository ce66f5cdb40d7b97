// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes whose machines' clocks differ: staleness, expiry and the audit log go by one clock, the database's.
#include "common/clock.h"
#include "rest/plugins/pluginapi.h"
#include "rest/shareddata/dataapi.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>
#include <QFile>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestClusterClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatIsOffHarmsNobody_data();
    void aClockThatIsOffHarmsNobody();
    void aClockThatIsSetIsToldOnce();
    void withoutADatabasesClockAJumpIsToldOnce();
};

namespace {

/// A server that believes in another time: by the seconds in `file`, which may change.
ServerOptions withClock(const QString &database, const QString &file)
{
    ServerOptions options;
    options.database = database;
    options.settings = {u"health.staleAfter=3s"_s, u"health.probeInterval=1h"_s};
    options.environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PLEXICA_ODD_CLOCK));
    options.environment.insert(u"ODD_CLOCK"_s, file);
    return options;
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qUtf8Printable(name));
}

TimePoint timeAt(const HttpReply &reply, const char *path)
{
    return fromRfc3339(reply.text(path)).value_or(TimePoint());
}

HttpReply readiness(quint16 port)
{
    return HttpClient(port).get("/readyz");
}

} // namespace

void TestClusterClock::aClockThatIsOffHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QString>("warning");
    QTest::newRow("10 s ahead") << QByteArray("10") << u"ahead of"_s;
    QTest::newRow("10 s behind") << QByteArray("-10") << u"behind"_s;
    QTest::newRow("1 s ahead") << QByteArray("1") << QString(); // about as much as is tolerable: told or not
    QTest::newRow("1 s behind") << QByteArray("-1") << QString();
    QTest::newRow("an hour ahead") << QByteArray("3600") << u"ahead of"_s;
}

void TestClusterClock::aClockThatIsOffHarmsNobody()
{
    QFETCH(QByteArray, offset);
    QFETCH(QString, warning);
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString database = postgres.url(postgres.createDatabase());
    QTemporaryDir folder;
    const QString clock = folder.filePath(u"clock"_s);
    write(clock, offset + '\n');
    ServerProcess sweeper(withClock(database, clock)); // it is the first
    QVERIFY2(sweeper.start(), qPrintable(sweeper.errors()));
    ServerOptions options;
    options.database = database;
    options.settings = {u"health.staleAfter=3s"_s, u"health.probeInterval=1h"_s};
    ServerProcess other(options);
    QVERIFY2(other.start(), qPrintable(other.errors()));

    const HttpReply ready = readiness(sweeper.port());
    QCOMPARE(ready.status, 200);
    const QStringList warnings = texts(ready.at(u"warnings"_s));
    QVERIFY2(warning.isEmpty() || (warnings.size() == 1 && warnings.front().contains(warning)), ready.body.constData());
    QCOMPARE(texts(readiness(other.port()).at(u"warnings"_s)), QStringList());

    // Who sends heartbeats to either node lives for both; who sends none is stale in time.
    ServiceApi here(other.port(), 'A', "t");
    ServiceApi there(sweeper.port(), 'A', "t");
    const QString alive = here.addService(u"alive"_s);
    const QString silent = there.addService(u"silent"_s);
    DataApi dataThere(sweeper.port(), 'A', "t");
    DataApi dataHere(other.port(), 'A', "t");
    QElapsedTimer since;
    since.start();
    REQUIRE_STATUS(dataThere.set(u"n"_s, u"k"_s, "1", u"'ttl':4"_s), 201);
    QTRY_COMPARE(dataHere.get(u"n"_s, u"k"_s).status, 200);
    int beats = 0;
    while (since.elapsed() < 8'000) {
        ServiceApi &at = ++beats % 2 ? here : there;
        REQUIRE_STATUS(at.heartbeat(alive, u"plugin-alive"_s, u"alive"_s), 200);
        QCOMPARE(here.status(alive), u"HEALTHY"_s);
        QCOMPARE(there.status(alive), u"HEALTHY"_s);
        const int wanted = since.elapsed() < 3'000 ? 200 : since.elapsed() > 5'000 ? 404 : 0;
        if (wanted > 0) {
            QCOMPARE(dataHere.get(u"n"_s, u"k"_s).status, wanted);
            QCOMPARE(dataThere.get(u"n"_s, u"k"_s).status, wanted);
        }
    }
    QTRY_COMPARE(here.status(silent), u"UNAVAILABLE"_s);
    QTRY_COMPARE(there.status(silent), u"UNAVAILABLE"_s);
    const HttpReply events = here.events("type=SERVICE_STATUS_CHANGED");
    QCOMPARE(events.number("count"), 1);
    QCOMPARE(events.text("events.0.subject"), u"silent"_s);
    for (ServiceApi *api : {&here, &there}) {
        const HttpReply service = api->get(alive);
        QVERIFY(std::chrono::abs(timeAt(service, "service.lastSeenAt") - currentTime()) < std::chrono::seconds(2));
    }
    // It is told of, by whoever is asked.
    if (warning.isEmpty())
        return;
    const QByteArray which = "/api/events?type=NODE_CLOCK";
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(other.port()).get(which).number("count"), 1, 15'000);
    QVERIFY(HttpClient(other.port()).get(which).text("events.0.cause").contains(warning));
    QCOMPARE(HttpClient(sweeper.port()).get(which).number("count"), 1);
    // What the node with the odd clock records has the right time too.
    const auto ahead = timeAt(events, "events.0.at") - currentTime();
    QVERIFY2(ahead < std::chrono::seconds(1) && ahead > -std::chrono::seconds(20), events.body.constData());
}

void TestClusterClock::aClockThatIsSetIsToldOnce()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    QTemporaryDir folder;
    const QString clock = folder.filePath(u"clock"_s);
    write(clock, "0\n");
    ServerProcess server(withClock(postgres.url(postgres.createDatabase()), clock));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.addService(u"s"_s);
    QCOMPARE(texts(readiness(server.port()).at(u"warnings"_s)), QStringList());
    write(clock, "30\n");
    QTRY_COMPARE_WITH_TIMEOUT(texts(readiness(server.port()).at(u"warnings"_s)).size(), 1, 15'000);
    // A new connection corrects at once, and the beat tells within a second.
    QTRY_COMPARE_WITH_TIMEOUT(server.errors().count(u"clock was set by"_s), 1, 15'000);
    write(clock, "0\n");
    QTRY_COMPARE_WITH_TIMEOUT(texts(readiness(server.port()).at(u"warnings"_s)).size(), 0, 15'000);
    REQUIRE_STATUS(api.heartbeat(id, u"plugin-s"_s, u"s"_s), 200);
    QVERIFY(std::chrono::abs(timeAt(api.get(id), "service.lastSeenAt") - currentTime()) < std::chrono::seconds(2));
    QTRY_COMPARE(HttpClient(server.port()).get("/api/events?type=NODE_CLOCK").number("count"), 1);
    QCOMPARE(server.stop(), 0);
    QCOMPARE(server.errors().count(u"clock was set by"_s), 2);
    QCOMPARE(server.errors().count(u"ahead of the database's"_s), 1);
}

/// SQLite has no clock of its own.
void TestClusterClock::withoutADatabasesClockAJumpIsToldOnce()
{
    QTemporaryDir folder;
    const QString clock = folder.filePath(u"clock"_s);
    write(clock, "0\n");
    ServerOptions options = withClock({}, clock);
    options.settings = {u"health.staleAfter=1h"_s};
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.addService(u"s"_s);
    for (const int ahead : {30, -40}) {
        write(clock, QByteArray::number(ahead) + '\n');
        const QString told = ahead > 0 ? u"was set forward by 30"_s : u"was set back by 70"_s;
        QTRY_VERIFY_WITH_TIMEOUT(server.errors().contains(told), 15'000);
        REQUIRE_STATUS(api.heartbeat(id, u"plugin-s"_s, u"s"_s), 200);
    }
    QCOMPARE(api.status(id), u"HEALTHY"_s);
    QTRY_VERIFY(readiness(server.port()).status == 200);
    QCOMPARE(server.stop(), 0);
    QCOMPARE(server.errors().count(u"clock was set"_s), 2);
}

QTEST_GUILESS_MAIN(TestClusterClock)
#include "tst_cluster_clock.moc"
