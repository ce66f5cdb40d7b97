// SPDX-License-Identifier: GPL-3.0-or-later
// Health over REST: heartbeats, staleness, what is reported, and admin states.
#include "common/clock.h"
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>

#include <map>

using namespace plexica;
using namespace plexica::test;

class TestRestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceTurnsStaleAtMostOneSecondLate_data() { addEngineAndFamilyRows(); }
    void silenceTurnsStaleAtMostOneSecondLate();
    void heartbeatsKeepAlive();
    void aHeartbeatBringsAStaleServiceBack_data() { addEngineAndFamilyRows(); }
    void aHeartbeatBringsAStaleServiceBack();
    void oneInstanceTurnsStaleAlone();
    void staleStaysStaleOverARestart_data();
    void staleStaysStaleOverARestart();
    void aHeartbeatMayReport_data();
    void aHeartbeatMayReport();
    void whoChangesOftenFlaps_data() { addFamilyRows(); }
    void whoChangesOftenFlaps();
    void aHeartbeatForNobodyIs404_data() { addFamilyRows(); }
    void aHeartbeatForNobodyIs404();
    void badHeartbeatsAreNamed();
    void setHealthIsReported_data() { addFamilyRows(); }
    void setHealthIsReported();
    void setHealthyBringsAStaleServiceBack_data() { addFamilyRows(); }
    void setHealthyBringsAStaleServiceBack();
    void badHealthIsRefused_data();
    void badHealthIsRefused();
    void adminStatesAreKeptApart_data() { addEngineAndFamilyRows(); }
    void adminStatesAreKeptApart();
    void untilPutsBackByItself_data() { addEngineAndFamilyRows(); }
    void untilPutsBackByItself();
    void untilIsReplaced();
    void untilPassesWhileTheServerIsDown_data();
    void untilPassesWhileTheServerIsDown();
    void badAdminStatesAreNamed_data();
    void badAdminStatesAreNamed();

private:
    /// A server with a short staleAfter and no mass-stale guard in the way.
    static ServerProcess &hastyServer(const QString &engine);
    static ServiceApi hasty(const QString &engine, char family)
    {
        return ServiceApi(hastyServer(engine).port(), family, newTenant());
    }
    static ServiceApi api(char family = 'A')
    {
        return ServiceApi(sharedServer(QStringLiteral("SQLite")).port(), family, newTenant());
    }
};

namespace {

constexpr int staleAfter = 400; // ms

QString rfc3339(TimePoint time)
{
    return QString::fromLatin1(toRfc3339(time));
}

/// Waits for the service's status; the answer that has it, or the last one.
QString waitForStatus(ServiceApi &api, const QString &id, const QString &status, int milliseconds = 5000)
{
    QString last;
    (void)QTest::qWaitFor([&] { return (last = api.status(id)) == status; }, milliseconds);
    return last;
}

/// Register members without a base URL: no probes.
QString silent(ServiceApi &api, const QString &name = QStringLiteral("s"), const QString &more = {})
{
    return api.add(QStringLiteral("'pluginId':'plugin-%1','serviceName':'%1','version':'1.0.0'%2").arg(name, more))
        .text("serviceId");
}

Milliseconds between(const QString &from, const QString &to)
{
    return fromRfc3339(to).value_or(TimePoint()) - fromRfc3339(from).value_or(TimePoint());
}

} // namespace

ServerProcess &TestRestHealth::hastyServer(const QString &engine)
{
    static std::map<QString, std::unique_ptr<ServerProcess>> servers;
    auto &server = servers[engine];
    if (!server) {
        ServerOptions options;
        options.settings = {QStringLiteral("health.staleAfter=%1ms").arg(staleAfter),
                            QStringLiteral("health.massStaleMinimum=100000")};
        if (engine == u"PostgreSQL") {
            TemporaryPostgres &postgres = TemporaryPostgres::shared();
            options.database = postgres.url(postgres.createDatabase());
        }
        server = std::make_unique<ServerProcess>(std::move(options));
        if (!server->start())
            qFatal("plexica-server does not start: %s", qUtf8Printable(server->errors()));
    }
    return *server;
}

void TestRestHealth::silenceTurnsStaleAtMostOneSecondLate()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi api = hasty(engine, family);
    const QString id = silent(api);
    const QString lastSeenAt = api.get(id).text("service.lastSeenAt");
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(api.get(id).text("service.lastSeenAt"), lastSeenAt);
    const HttpReply discovered = api.discover(QStringLiteral("s"));
    QCOMPARE(discovered.text("error"), QStringLiteral("Service unavailable: s"));
    QCOMPARE(discovered.text("lastSeenAt"), lastSeenAt);
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 1);
    QCOMPARE(events.text("events.0.before.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(events.text("events.0.after.status"), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(events.text("events.0.cause"), QStringLiteral("nothing seen for 0.4 s"));
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("node"));
    const Milliseconds late = between(lastSeenAt, events.text("events.0.at")) - Milliseconds(staleAfter);
    QVERIFY2(late.count() >= 0, (QByteArray::number(qint64(late.count())) + " ms").constData());
    QVERIFY2(late.count() <= 1000, (QByteArray::number(qint64(late.count())) + " ms").constData());
}

void TestRestHealth::heartbeatsKeepAlive()
{
    ServiceApi api = hasty(QStringLiteral("SQLite"), 'A');
    const QString id = silent(api);
    QElapsedTimer timer;
    timer.start();
    bool alive = true;
    QVERIFY(QTest::qWaitFor([&] {
        alive =
            alive && api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status") == u"HEALTHY";
        return timer.elapsed() > 4 * staleAfter;
    }));
    QVERIFY(alive);
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
}

void TestRestHealth::aHeartbeatBringsAStaleServiceBack()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi api = hasty(engine, family);
    const QString id = silent(api);
    const QString registeredAt = api.get(id).text("service.lastSeenAt");
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
    const HttpReply beat = api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"));
    REQUIRE_STATUS(beat, 200);
    QVERIFY(beat.at(QStringLiteral("success")).toBool());
    QCOMPARE(beat.text("message"), QStringLiteral("Heartbeat received"));
    QCOMPARE(beat.text("status"), QStringLiteral("HEALTHY"));
    QVERIFY(between(registeredAt, beat.text("lastSeenAt")) > Milliseconds(staleAfter));
    const HttpReply found = api.discover(QStringLiteral("s"));
    REQUIRE_STATUS(found, 200);
    QCOMPARE(found.text("service.lastSeenAt"), beat.text("lastSeenAt"));
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 2);
    QCOMPARE(events.text("events.0.before.status"), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(events.text("events.0.after.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("plugin:plugin-s"));
    // And it turns stale again.
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
}

void TestRestHealth::oneInstanceTurnsStaleAlone()
{
    ServiceApi api = hasty(QStringLiteral("SQLite"), 'B');
    const QString id = silent(api, QStringLiteral("s"), QStringLiteral(",'instanceId':'a'"));
    QCOMPARE(silent(api, QStringLiteral("s"), QStringLiteral(",'instanceId':'b'")), id);
    QVERIFY(QTest::qWaitFor([&] {
        api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("'instanceId':'b'"));
        return api.get(id).text("service.instances.0.status") == u"UNAVAILABLE";
    }));
    const HttpReply got = api.get(id);
    QCOMPARE(got.text("service.instances.1.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(got.text("service.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(got.text("service.lastSeenAt"), got.text("service.instances.1.lastSeenAt"));
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").text("events.0.details.instanceId"), QStringLiteral("a"));
    // Which of two is meant must be said.
    QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).status, 404);
}

void TestRestHealth::staleStaysStaleOverARestart_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

void TestRestHealth::staleStaysStaleOverARestart()
{
    QFETCH(QString, engine);
    ServerProcess &server = hastyServer(engine);
    const QByteArray tenant = newTenant();
    QString id;
    QString alive;
    {
        ServiceApi api(server.port(), 'A', tenant);
        id = silent(api);
        QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
        alive = silent(api, QStringLiteral("alive"));
    }
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', tenant);
    QCOMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    // While the node was down it could see nobody: who was alive gets its time anew.
    QCOMPARE(api.status(alive), QStringLiteral("HEALTHY"));
    QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
             QStringLiteral("HEALTHY"));
    QCOMPARE(waitForStatus(api, alive, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
}

void TestRestHealth::aHeartbeatMayReport_data()
{
    QTest::addColumn<char>("family");
    QTest::addColumn<QString>("status");
    for (const char family : {'A', 'B'}) {
        for (const char *status : {"DEGRADED", "UNAVAILABLE"})
            QTest::addRow("%s, family %c", status, family) << family << QString::fromLatin1(status);
    }
}

void TestRestHealth::aHeartbeatMayReport()
{
    QFETCH(char, family);
    QFETCH(QString, status);
    ServiceApi api = TestRestHealth::api(family);
    const QString id = silent(api);
    const auto beat = [&](const QString &more) {
        return api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"), more).text("status");
    };
    QCOMPARE(beat(QStringLiteral("'status':'%1'").arg(status)), status);
    QCOMPARE(api.status(id), status);
    QCOMPARE(beat({}), status); // what was reported stays until something else is
    QCOMPARE(beat(QStringLiteral("'status':'HEALTHY'")), QStringLiteral("HEALTHY"));
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 2);
    QCOMPARE(events.text("events.1.after.status"), status);
    QCOMPARE(events.text("events.1.actor"), QStringLiteral("plugin:plugin-s"));
    QCOMPARE(events.text("events.0.before.status"), status);
}

void TestRestHealth::whoChangesOftenFlaps()
{
    QFETCH(char, family);
    ServiceApi api = TestRestHealth::api(family);
    const QString id = silent(api);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(api.get(id).at(QStringLiteral("service.flapping")).isNull());
        const QString status = i % 2 == 0 ? QStringLiteral("DEGRADED") : QStringLiteral("HEALTHY");
        REQUIRE_STATUS(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"),
                                     QStringLiteral("'status':'%1'").arg(status)),
                       200);
    }
    QVERIFY(api.get(id).at(QStringLiteral("service.flapping")).toBool());
    QVERIFY(api.discover(QStringLiteral("s")).at(QStringLiteral("service.flapping")).toBool());
}

void TestRestHealth::aHeartbeatForNobodyIs404()
{
    QFETCH(char, family);
    ServiceApi api = TestRestHealth::api(family);
    HttpReply reply = api.heartbeat(QStringLiteral("nobody"), QStringLiteral("plugin-s"), QStringLiteral("s"));
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("code"), QStringLiteral("SERVICE_NOT_FOUND"));
    const QString id = silent(api);
    reply =
        api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"), QStringLiteral("'instanceId':'unknown'"));
    REQUIRE_STATUS(reply, 404); // so that this instance registers again
    if (family == 'A')
        QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-other"), QStringLiteral("s")).status, 404);
}

void TestRestHealth::badHeartbeatsAreNamed()
{
    ServiceApi api = TestRestHealth::api();
    const HttpReply reply = api.client().post("/api/services/heartbeat", q("{'status':'ill','instanceId':7}"));
    REQUIRE_STATUS(reply, 400);
    QStringList paths;
    const JsonValue fields = reply.at(QStringLiteral("details.fields"));
    for (const JsonValue &field : fields.toArray())
        paths.append(field.find(u"path")->toString());
    paths.sort();
    QCOMPARE(paths.join(u' '), QStringLiteral("instanceId pluginId serviceName status"));
}

void TestRestHealth::setHealthIsReported()
{
    QFETCH(char, family);
    ServiceApi api = TestRestHealth::api(family);
    const QString id = silent(api);
    for (const char *status : {"DEGRADED", "UNAVAILABLE", "HEALTHY"}) {
        const HttpReply reply =
            api.setHealth(id, QStringLiteral("'status':'%1','reason':'tired'").arg(QString::fromLatin1(status)));
        REQUIRE_STATUS(reply, 200);
        QVERIFY(reply.at(QStringLiteral("success")).toBool());
        QCOMPARE(reply.text("service.status"), QString::fromLatin1(status));
        QCOMPARE(reply.text("service.id"), id);
        const HttpReply events = api.events("type=SERVICE_STATUS_CHANGED&limit=1");
        QCOMPARE(events.text("events.0.after.status"), QString::fromLatin1(status));
        QVERIFY(events.text("events.0.cause").contains(u"tired"));
        QCOMPARE(events.text("events.0.actor"), QStringLiteral("administrator"));
    }
    // What was set stays, whatever heartbeats say of being alive.
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
             QStringLiteral("UNAVAILABLE"));
    // Set to what it is: an act worth a line, though no transition.
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    QCOMPARE(api.events("limit=1").text("events.0.type"), QStringLiteral("SERVICE_HEALTH_SET"));
    QCOMPARE(api.setHealth(QStringLiteral("nobody"), QStringLiteral("'status':'HEALTHY'")).status, 404);
}

void TestRestHealth::setHealthyBringsAStaleServiceBack()
{
    QFETCH(char, family);
    ServiceApi api = hasty(QStringLiteral("SQLite"), family);
    const QString id = silent(api);
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
    const HttpReply reply = api.setHealth(id, QStringLiteral("'status':'HEALTHY'")); // the guide, issue 4
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("service.status"), QStringLiteral("HEALTHY"));
    REQUIRE_STATUS(api.discover(QStringLiteral("s")), 200);
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")),
             QStringLiteral("UNAVAILABLE")); // still nobody there
}

void TestRestHealth::badHealthIsRefused_data()
{
    QTest::addColumn<QString>("members");
    for (const char *members :
         {"", "'status':null", "'status':'healthy'", "'status':'OFFLINE'", "'status':1", "'status':['HEALTHY']",
          "'status':'HEALTHY','reason':5", "'status':'HEALTHY','instanceId':{}"})
        QTest::addRow("{%s}", members) << QString::fromLatin1(members);
    QTest::newRow("long reason") << QStringLiteral("'status':'HEALTHY','reason':'%1'").arg(QString(1001, u'r'));
}

void TestRestHealth::badHealthIsRefused()
{
    QFETCH(QString, members);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestHealth::api(family);
        const QString id = silent(api);
        const HttpReply reply = api.setHealth(id, members);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
        QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
        QCOMPARE(api.events().number("count"), 1); // the registration alone
    }
}

void TestRestHealth::adminStatesAreKeptApart()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi api = hasty(engine, family);
    const QString id = silent(api);
    const HttpReply reply = api.setAdminState(id, QStringLiteral("'state':'OFFLINE','reason':'new disk'"));
    REQUIRE_STATUS(reply, 200);
    QVERIFY(reply.at(QStringLiteral("success")).toBool());
    QCOMPARE(reply.text("service.adminState"), QStringLiteral("OFFLINE"));
    const HttpReply events = api.events("limit=1");
    QCOMPARE(events.text("events.0.type"), QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"));
    QCOMPARE(events.text("events.0.before.adminState"), QStringLiteral("ACTIVE"));
    QCOMPARE(events.text("events.0.after.adminState"), QStringLiteral("OFFLINE"));
    QCOMPARE(events.text("events.0.cause"), QStringLiteral("new disk"));
    // Neither a heartbeat nor turning stale and coming back undoes it.
    QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
             QStringLiteral("HEALTHY"));
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("OFFLINE"));
    QCOMPARE(waitForStatus(api, id, QStringLiteral("UNAVAILABLE")), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
             QStringLiteral("HEALTHY"));
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("OFFLINE"));
    QCOMPARE(api.discover(QStringLiteral("s")).status, 404);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'ACTIVE'")), 200);
    QVERIFY(QTest::qWaitFor([&] { // it may have turned stale while we looked
        api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s"));
        return api.discover(QStringLiteral("s")).status == 200;
    }));
}

void TestRestHealth::untilPutsBackByItself()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi api(sharedServer(engine).port(), family, newTenant());
    const QString id = silent(api);
    const TimePoint until = currentTime() + Milliseconds(800);
    REQUIRE_STATUS(
        api.setAdminState(id, QStringLiteral("'state':'DRAINING','reason':'short','until':'%1'").arg(rfc3339(until))),
        200);
    QCOMPARE(api.discover(QStringLiteral("s")).status, 404);
    QTRY_COMPARE(api.discover(QStringLiteral("s")).status, 200);
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("ACTIVE"));
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=SERVICE_ADMIN_STATE_CHANGED")).number("count"), 2);
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("node"));
    QCOMPARE(events.text("events.0.cause"), QStringLiteral("its time was over"));
    QCOMPARE(events.text("events.0.before.until"), rfc3339(until));
    const Milliseconds late = fromRfc3339(events.text("events.0.at")).value_or(TimePoint()) - until;
    QVERIFY2(late.count() >= 0 && late.count() <= 1000, (QByteArray::number(qint64(late.count())) + " ms").constData());
}

void TestRestHealth::untilIsReplaced()
{
    ServiceApi api = TestRestHealth::api();
    const QString id = silent(api);
    const QString other = silent(api, QStringLiteral("other"));
    const TimePoint soon = currentTime() + Milliseconds(500);
    const QString members = QStringLiteral("'state':'OFFLINE','until':'%1'");
    REQUIRE_STATUS(api.setAdminState(id, members.arg(rfc3339(soon))), 200);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'OFFLINE'")), 200); // for good
    REQUIRE_STATUS(api.setAdminState(other, members.arg(rfc3339(soon + Milliseconds(500)))), 200);
    QTRY_COMPARE(api.get(other).text("service.adminState"), QStringLiteral("ACTIVE")); // a later one is back
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("OFFLINE"));
}

void TestRestHealth::untilPassesWhileTheServerIsDown_data()
{
    staleStaysStaleOverARestart_data();
}

void TestRestHealth::untilPassesWhileTheServerIsDown()
{
    QFETCH(QString, engine);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi before(server.port(), 'A', tenant);
    const QString id = silent(before);
    const TimePoint until = currentTime() + Milliseconds(400);
    REQUIRE_STATUS(before.setAdminState(id, QStringLiteral("'state':'OFFLINE','until':'%1'").arg(rfc3339(until))), 200);
    server.kill();
    QVERIFY(QTest::qWaitFor([&] { return currentTime() > until; }));
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi after(server.port(), 'A', tenant);
    QTRY_COMPARE(after.get(id).text("service.adminState"), QStringLiteral("ACTIVE"));
}

void TestRestHealth::badAdminStatesAreNamed_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *members, const char *path) {
        QTest::addRow("{%s}", members) << QString::fromLatin1(members) << QString::fromLatin1(path);
    };
    row("", "state");
    row("'state':'active'", "state");
    row("'state':'HEALTHY'", "state");
    row("'state':7", "state");
    row("'state':'OFFLINE','until':'tomorrow'", "until");
    row("'state':'OFFLINE','until':'2020-01-01T00:00:00Z'", "until");
    row("'state':'OFFLINE','until':1", "until");
    row("'state':'ACTIVE','until':'2100-01-01T00:00:00Z'", "until");
    row("'state':'OFFLINE','reason':[]", "reason");
}

void TestRestHealth::badAdminStatesAreNamed()
{
    QFETCH(QString, members);
    QFETCH(QString, path);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestHealth::api(family);
        const QString id = silent(api);
        const HttpReply reply = api.setAdminState(id, members);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("details.fields.0.path"), path);
        QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("ACTIVE"));
    }
}

QTEST_GUILESS_MAIN(TestRestHealth)
#include "tst_rest_health.moc"
