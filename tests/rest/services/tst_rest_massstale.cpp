// SPDX-License-Identifier: GPL-3.0-or-later
// The mass-stale guard: many services that fall silent at once say more of this node than of themselves.
#include "rest/services/serviceapi.h"

#include <QElapsedTimer>

using namespace plexica;
using namespace plexica::test;

class TestRestMassStale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsThemAllAndSaysWhy();
    void fewerThanTheMinimumTurn();
    void halfOfThemTurn();
    void heartbeatsEndTheHold();
    void theRestTurnsOnceItIsNoMass();
    void anAdministratorReleasesThem();
    void aReleaseOfOneTenantIsThatTenantsAlone();
    void nothingHeldNothingReleased();

private:
    ServiceApi api(const QByteArray &tenant = "t") { return ServiceApi(m_server->port(), 'A', tenant); }

    std::unique_ptr<ServerProcess> m_server;
};

namespace {

constexpr int staleAfter = 800; // ms

QString add(ServiceApi &api, int number)
{
    return api.add(QStringLiteral("'pluginId':'p','serviceName':'s%1','version':'1.0.0'").arg(number))
        .text("serviceId");
}

HttpReply beat(ServiceApi &api, int number)
{
    return api.heartbeat({}, QStringLiteral("p"), QStringLiteral("s%1").arg(number));
}

qint64 count(ServiceApi &api, const char *status)
{
    return api.list("status=" + QByteArray(status)).number("count");
}

} // namespace

void TestRestMassStale::init()
{
    ServerOptions options;
    options.settings = {QStringLiteral("health.staleAfter=%1ms").arg(staleAfter)};
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
}

void TestRestMassStale::cleanup()
{
    QCOMPARE(m_server->stop(), 0);
}

void TestRestMassStale::holdsThemAllAndSaysWhy()
{
    ServiceApi api = TestRestMassStale::api();
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(add(api, i));
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=HEALTH_MASS_STALE_HELD")).number("count"), 1);
    QCOMPARE(events.number("events.0.details.due"), 6);
    QCOMPARE(events.number("events.0.details.live"), 6);
    QCOMPARE(events.text("events.0.details.ratio"), QStringLiteral("0.5"));
    QCOMPARE(events.number("events.0.details.minimum"), 5);
    QStringList listed;
    const JsonValue services = events.at(QStringLiteral("events.0.details.services"));
    for (const JsonValue &service : services.toArray())
        listed.append(service.find(u"serviceId")->toString());
    listed.sort();
    ids.sort();
    QCOMPARE(listed, ids);
    QVERIFY(events.text("events.0.cause").contains(u"6 of 6"));
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("node"));
    // Later sweeps turn nobody and do not say it again.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return timer.elapsed() > 2 * staleAfter; }));
    QCOMPARE(count(api, "HEALTHY"), 6);
    REQUIRE_STATUS(api.discover(QStringLiteral("s0")), 200);
    QCOMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
}

void TestRestMassStale::fewerThanTheMinimumTurn()
{
    ServiceApi api = TestRestMassStale::api();
    for (int i = 0; i < 4; ++i)
        add(api, i);
    QTRY_COMPARE(count(api, "UNAVAILABLE"), 4);
    QCOMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 0);
}

void TestRestMassStale::halfOfThemTurn()
{
    ServiceApi api = TestRestMassStale::api();
    for (int i = 0; i < 6; ++i)
        add(api, i);
    QVERIFY(QTest::qWaitFor([&] {
        for (int i = 0; i < 3; ++i)
            beat(api, i);
        return count(api, "UNAVAILABLE") == 3;
    }));
    QCOMPARE(count(api, "HEALTHY"), 3);
    QCOMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 0);
}

void TestRestMassStale::heartbeatsEndTheHold()
{
    ServiceApi api = TestRestMassStale::api();
    for (int i = 0; i < 6; ++i)
        add(api, i);
    QTRY_COMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(beat(api, i).text("status"), QStringLiteral("HEALTHY"));
    // They have their whole time again, and falling silent again is held again.
    QTRY_COMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 2);
    QCOMPARE(count(api, "HEALTHY"), 6);
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
}

void TestRestMassStale::theRestTurnsOnceItIsNoMass()
{
    ServiceApi api = TestRestMassStale::api();
    for (int i = 0; i < 6; ++i)
        add(api, i);
    QTRY_COMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    QVERIFY(QTest::qWaitFor([&] {
        for (int i = 0; i < 4; ++i)
            beat(api, i);
        return count(api, "UNAVAILABLE") == 2;
    }));
    QCOMPARE(count(api, "HEALTHY"), 4);
}

void TestRestMassStale::anAdministratorReleasesThem()
{
    ServiceApi api = TestRestMassStale::api();
    for (int i = 0; i < 6; ++i)
        add(api, i);
    QTRY_COMPARE(api.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    beat(api, 5);
    const HttpReply released = api.client().send("POST", "/api/services/mass-stale/release");
    REQUIRE_STATUS(released, 200);
    QVERIFY(released.at(QStringLiteral("success")).toBool());
    QCOMPARE(released.number("released"), 5);
    QCOMPARE(count(api, "UNAVAILABLE"), 5);
    QCOMPARE(api.status(api.list("search=s5").text("services.0.id")), QStringLiteral("HEALTHY"));
    HttpReply events;
    QTRY_COMPARE((events = api.events("type=HEALTH_MASS_STALE_RELEASED")).number("count"), 1);
    QCOMPARE(events.text("events.0.actor"), QStringLiteral("administrator"));
    QCOMPARE(events.text("events.0.requestId").toUtf8(), released.header("X-Request-ID"));
    QTRY_COMPARE((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 5);
    QVERIFY(events.text("events.0.cause").contains(u"released"));
    QCOMPARE(beat(api, 0).text("status"), QStringLiteral("HEALTHY")); // stale, not dead
}

void TestRestMassStale::aReleaseOfOneTenantIsThatTenantsAlone()
{
    ServiceApi one = api("one");
    ServiceApi two = api("two");
    for (int i = 0; i < 3; ++i) {
        add(one, i);
        add(two, i);
    }
    QTRY_COMPARE(one.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    QTRY_COMPARE(two.events("type=HEALTH_MASS_STALE_HELD").number("count"), 1);
    // Each tenant is told of its own services only.
    QCOMPARE(one.events("type=HEALTH_MASS_STALE_HELD").at(QStringLiteral("events.0.details.services")).toArray().size(),
             std::size_t(3));
    // The other's services are seen again, so that they do not turn as the few that are left.
    for (int i = 0; i < 3; ++i)
        beat(two, i);
    const HttpReply released = one.client().post("/api/services/mass-stale/release", q("{'tenantId':'one'}"));
    REQUIRE_STATUS(released, 200);
    QCOMPARE(released.number("released"), 3);
    QCOMPARE(count(one, "UNAVAILABLE"), 3);
    QCOMPARE(count(two, "HEALTHY"), 3);
    QTRY_COMPARE(one.events("type=HEALTH_MASS_STALE_RELEASED").number("count"), 1);
    QCOMPARE(two.events("type=HEALTH_MASS_STALE_RELEASED").number("count"), 0);
}

void TestRestMassStale::nothingHeldNothingReleased()
{
    ServiceApi api = TestRestMassStale::api();
    add(api, 0);
    const HttpReply released = api.client().send("POST", "/api/services/mass-stale/release");
    REQUIRE_STATUS(released, 200);
    QCOMPARE(released.number("released"), 0);
    QCOMPARE(count(api, "HEALTHY"), 1);
}

QTEST_GUILESS_MAIN(TestRestMassStale)
#include "tst_rest_massstale.moc"
