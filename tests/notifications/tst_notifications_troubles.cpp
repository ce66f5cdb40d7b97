// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong little by little becomes an event, once, and so does its end.
#include "gateway/gatewayapi.h"

#include <atomic>

using namespace plexica;
using namespace plexica::test;

class TestNotificationsTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyErrorsForHalfAMinute();
    void aLimitThatRefuses();
};

namespace {

HttpReply eventsOf(GatewayApi &api, const QByteArray &type)
{
    return api.client().get("/api/events?tenantId=" + api.tenant() + "&type=" + type);
}

} // namespace

void TestNotificationsTroubles::manyErrorsForHalfAMinute()
{
    std::atomic<int> number = 0;
    std::atomic<bool> sick = true;
    // Two of five fail: too few for a circuit.
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &request) {
        const bool fails = sick && !request.startsWith("GET /health ") && ++number % 5 < 2;
        socket->write(fails ? QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n") : RawUpstream::ok("{}"));
    });
    ServerProcess server;
    QVERIFY(server.start());
    GatewayApi api(server.port());
    const QString id = api.addService(QStringLiteral("orders"), plugin.url());
    const auto callUntil = [&](const QByteArray &type, int seconds) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < seconds * 1000) {
            api.call(QStringLiteral("orders"), "GET", QStringLiteral("/things"));
            if (eventsOf(api, type).number("count") > 0)
                return true;
        }
        return false;
    };
    QVERIFY(callUntil("SERVICE_ERRORS_HIGH", 60));
    const HttpReply high = eventsOf(api, "SERVICE_ERRORS_HIGH");
    QCOMPARE(high.text("events.0.subject"), QStringLiteral("orders"));
    QCOMPARE(high.text("events.0.details.serviceId"), id);
    const double share =
        double(high.number("events.0.details.failures")) / double(high.number("events.0.details.calls"));
    QVERIFY2(share > 0.3 && share < 0.5, high.body.constData());
    QVERIFY(high.text("events.0.cause").endsWith(QStringLiteral("calls failed within 30 s")));
    sick = false;
    QVERIFY(callUntil("SERVICE_ERRORS_ENDED", 60));
    QCOMPARE(eventsOf(api, "SERVICE_ERRORS_HIGH").number("count"), 1);
    QCOMPARE(eventsOf(api, "SERVICE_ERRORS_ENDED").number("count"), 1);
}

void TestNotificationsTroubles::aLimitThatRefuses()
{
    StandInPlugin plugin;
    ServerProcess server;
    QVERIFY(server.start());
    GatewayApi api(server.port());
    api.addService(QStringLiteral("orders"), plugin.url(), QStringLiteral("'metadata':{'rateLimit':2}"));
    QTRY_COMPARE(api.call(QStringLiteral("orders"), "GET", QStringLiteral("/things")).status, 429);
    QTRY_COMPARE_WITH_TIMEOUT(eventsOf(api, "LIMIT_REACHED").number("count"), 1, 20'000);
    const HttpReply reached = eventsOf(api, "LIMIT_REACHED");
    QCOMPARE(reached.text("events.0.details.limit"), QStringLiteral("service"));
    QCOMPARE(reached.text("events.0.details.callerPluginId"), QStringLiteral("caller"));
    QTRY_COMPARE_WITH_TIMEOUT(eventsOf(api, "LIMIT_ENDED").number("count"), 1, 90'000);
    QCOMPARE(eventsOf(api, "LIMIT_REACHED").number("count"), 1);
}

QTEST_GUILESS_MAIN(TestNotificationsTroubles)
#include "tst_notifications_troubles.moc"
