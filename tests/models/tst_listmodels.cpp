// SPDX-License-Identifier: GPL-3.0-or-later
// The small models beside the table: timeline, notifications, endpoints, instances.
#include "common/eventtypes.h"
#include "models/detailmodels.h"
#include "models/notificationmodel.h"
#include "models/standinnode.h"
#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimelineIsNewestFirstAndKnowsEachEventOnce();
    void eventsReadAsTransitions_data();
    void eventsReadAsTransitions();
    void everyTypeHasATitle();
    void aServiceThatTurnsUnavailableIsToldOnceAndCounted();
    void aCircuitThatOpensIsTold();
    void whoIsAffectedIsToldTogether();
    void aRestartForgetsNoNotification();
    void causesSayWhatCanBeActedOn();
    void aSilencedRuleSaysNothing();
    void storageIsToldWhenItIsLostNotWhileItStaysLost();
    void instancesChangeInPlace();
    void equalEndpointsDoNotResetTheirList();
};

void ListModelsTest::theTimelineIsNewestFirstAndKnowsEachEventOnce()
{
    const auto service = makeService(QStringLiteral("a"));
    const auto event = [&](qint64 id) {
        return statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"), QStringLiteral("why"), id);
    };
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.appendOlder({event(5), event(4)});
    model.prepend(event(6));
    model.prepend(event(6));
    model.appendOlder({event(4), event(3)});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.oldestId(), 3);
    QVERIFY(model.index(0).data(role(TimelineRole::IsFirst)).toBool());
    QVERIFY(model.index(3).data(role(TimelineRole::IsLast)).toBool());
    QCOMPARE(model.index(0).data(role(TimelineRole::Status)).toInt(), static_cast<int>(StatusKind::Degraded));
    QCOMPARE(model.index(0).data(role(TimelineRole::Cause)).toString(), QStringLiteral("why"));
}

void ListModelsTest::eventsReadAsTransitions_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("title");
    const QString none;
    QTest::newRow("status") << "SERVICE_STATUS_CHANGED"
                            << R"({"status":"HEALTHY"})"
                            << R"({"status":"UNAVAILABLE"})" << none << "Healthy → Unavailable";
    QTest::newRow("of one instance") << "SERVICE_STATUS_CHANGED"
                                     << R"({"status":"DEGRADED"})"
                                     << R"({"status":"HEALTHY"})"
                                     << "b"
                                     << "Degraded → Healthy · instance b";
    QTest::newRow("admin state") << "SERVICE_ADMIN_STATE_CHANGED"
                                 << R"({"adminState":"ACTIVE"})"
                                 << R"({"adminState":"OFFLINE","reason":"x"})" << none << "Active → Offline";
    QTest::newRow("registered") << "SERVICE_REGISTERED" << none << R"({"status":"HEALTHY"})"
                                << "default"
                                << "Registered";
    QTest::newRow("deregistered") << "SERVICE_DEREGISTERED"
                                  << R"({"status":"HEALTHY"})" << none << none << "Deregistered";
    QTest::newRow("set") << "SERVICE_HEALTH_SET" << none << R"({"status":"DEGRADED"})" << none
                         << "Health set: Degraded";
    QTest::newRow("of a later version") << "SOMETHING_NEW" << none << none << none << "Something new";
    QTest::newRow("torn") << "SERVICE_STATUS_CHANGED"
                          << "{}"
                          << R"({"status":7})" << none << "Service status changed";
}

void ListModelsTest::eventsReadAsTransitions()
{
    QFETCH(QString, type);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, instance);
    QFETCH(QString, title);
    events::Event event;
    event.type = type;
    event.before = parseJson(before.toUtf8()).value_or(JsonValue());
    event.after = parseJson(after.toUtf8()).value_or(JsonValue());
    if (!instance.isEmpty())
        event.details.insert(QStringLiteral("instanceId"), JsonValue(instance));
    QCOMPARE(EventWording::title(event), title);
}

/// Raw codes never stand in the window.
void ListModelsTest::everyTypeHasATitle()
{
    QSet<QString> titles;
    for (const QString &type : eventTypes()) {
        events::Event event;
        event.type = type;
        event.after.insert(QStringLiteral("status"), JsonValue(QStringLiteral("HEALTHY")));
        event.before = event.after;
        for (JsonValue *json : {&event.before, &event.after})
            json->insert(QStringLiteral("adminState"), JsonValue(QStringLiteral("ACTIVE")));
        const QString title = EventWording::title(event);
        QVERIFY2(!title.contains(u'_'), qPrintable(type + u' ' + title));
        titles.insert(title);
    }
    QVERIFY(titles.size() > eventTypes().size() - 5);
}

void ListModelsTest::aServiceThatTurnsUnavailableIsToldOnceAndCounted()
{
    const auto service = makeService(QStringLiteral("a"));
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy raised(&model, &NotificationModel::raised);
    Update update;
    update.told.push_back(statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"),
                                      QStringLiteral("nothing seen"), 1));
    model.take(update);
    model.take(update);
    update.told[0] =
        statusEvent(service, QStringLiteral("UNAVAILABLE"), QStringLiteral("HEALTHY"), QStringLiteral("back"), 2);
    model.take(update);
    QCOMPARE(model.rowCount(), 2); // that it is well again is told too
    QCOMPARE(model.unread(), 2);
    QCOMPARE(model.index(0).data(role(NotificationRole::Rule)).toInt(), static_cast<int>(NotificationRule::Recovered));
    QCOMPARE(model.index(1).data(role(NotificationRole::Count)).toInt(), 2);
    QCOMPARE(model.index(1).data(role(NotificationRole::ServiceName)).toString(), QStringLiteral("a"));
    QCOMPARE(raised.count(), 3);
    model.markAllRead();
    QCOMPARE(model.unread(), 0);

    Update snapshot = update;
    snapshot.beginsSnapshot = true;
    snapshot.told[0] =
        statusEvent(makeService(QStringLiteral("b")), QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"), {}, 3);
    model.take(snapshot);
    QCOMPARE(model.rowCount(), 2); // happened before this window opened
}

void ListModelsTest::aCircuitThatOpensIsTold()
{
    NotificationModel model;
    QSignalSpy raised(&model, &NotificationModel::raised);
    Update update;
    events::Event event;
    event.tenantId = QStringLiteral("acme");
    event.type = QStringLiteral("CIRCUIT_OPENED");
    event.subject = QStringLiteral("crm.deals");
    event.cause = QStringLiteral("12 of 20 calls failed within 10 s");
    update.told.push_back(event);
    event.type = QStringLiteral("CIRCUIT_CLOSED");
    update.told.push_back(event);
    model.take(update);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(raised.count(), 2);
    QCOMPARE(raised[0][0].toString(), NotificationModel::ruleTitle(NotificationRule::CircuitOpened));
    QVERIFY(model.index(1).data(role(NotificationRole::Text)).toString().contains(update.told[0].cause));
    QCOMPARE(model.index(1).data(role(NotificationRole::ServiceName)).toString(), event.subject);
    QCOMPARE(model.index(1).data(role(NotificationRole::Tenant)).toString(), event.tenantId);
    model.setSilenced(NotificationRule::CircuitOpened, true);
    model.setSilenced(NotificationRule::Recovered, true);
    model.take(update);
    QCOMPARE(raised.count(), 2);
}

events::Event affectedEvent(const QString &plugin, const QString &service, const QString &type, qint64 id)
{
    events::Event event;
    event.id = id;
    event.at = fromMilliseconds(id);
    event.tenantId = QStringLiteral("acme");
    event.type = type;
    event.subject = plugin;
    event.details = parseJson(QStringLiteral(R"({"affectedBy":[{"serviceName":"%1","pluginId":"plugin-orders",)"
                                             R"("status":"UNAVAILABLE","required":true,"path":[]}]})")
                                  .arg(service)
                                  .toUtf8())
                        .value();
    return event;
}

void ListModelsTest::whoIsAffectedIsToldTogether()
{
    NotificationModel model;
    Update update;
    for (const char *plugin : {"plugin-shop", "plugin-site"})
        update.told.push_back(
            affectedEvent(QLatin1String(plugin), QStringLiteral("orders.api"), QStringLiteral("PLUGIN_AFFECTED"), 1));
    model.take(update);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(role(NotificationRole::Text)).toString(),
             QStringLiteral("orders.api of plugin-orders is unavailable: plugin-shop, plugin-site require it"));
    QCOMPARE(model.index(0).data(role(NotificationRole::ServiceName)).toString(), QStringLiteral("orders.api"));
    update.told = {affectedEvent(QStringLiteral("plugin-shop"), QStringLiteral("orders.api"),
                                 QStringLiteral("PLUGIN_RECOVERED"), 2)};
    model.take(update);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(role(NotificationRole::Status)).toInt(), static_cast<int>(StatusKind::Healthy));
}

void ListModelsTest::aRestartForgetsNoNotification()
{
    const auto service = makeService(QStringLiteral("a"));
    auto down = statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"), QStringLiteral("x"), 5);
    down.at = fromMilliseconds(5);
    const auto shop = [](qint64 id) {
        return affectedEvent(QStringLiteral("plugin-shop"), QStringLiteral("b"), QStringLiteral("PLUGIN_AFFECTED"), id);
    };
    NotificationModel model;
    QSignalSpy raised(&model, &NotificationModel::raised);
    model.setReadUpTo(fromMilliseconds(5));
    Update live;
    live.told = {shop(9)};
    model.take(live);
    QCOMPARE(raised.count(), 1);
    model.restore({down, shop(7), shop(9)}); // the newest is known
    QCOMPARE(raised.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.unread(), 1);
    QCOMPARE(model.index(0).data(role(NotificationRole::Count)).toInt(), 2);
    QVERIFY(!model.index(1).data(role(NotificationRole::Unread)).toBool());
    model.markAllRead();
    QCOMPARE(model.readUpTo(), fromMilliseconds(9));
}

void ListModelsTest::causesSayWhatCanBeActedOn()
{
    events::Event event;
    event.type = QStringLiteral("SERVICE_STATUS_CHANGED");
    event.cause = QStringLiteral("3 health probes in a row failed");
    QCOMPARE(EventWording::cause(event), event.cause);
    event.details = parseJson(R"({"reason":{"kind":"CONNECTION_REFUSED","text":"GET http://h:1/health: connection )"
                              R"(refused","url":"http://h:1/health","since":"2026-01-22T20:00:00.000Z","count":1}})")
                        .value();
    QCOMPARE(EventWording::cause(event), QStringLiteral("GET http://h:1/health: connection refused"));
    event.details = JsonValue();
    event.type = QStringLiteral("SERVICE_ADMIN_STATE_CHANGED");
    event.cause = QStringLiteral("admin state set to OFFLINE");
    QCOMPARE(EventWording::cause(event), QString());
}

void ListModelsTest::aSilencedRuleSaysNothing()
{
    NotificationModel model;
    QSignalSpy raised(&model, &NotificationModel::raised);
    model.setSilenced(NotificationRule::ServiceUnavailable, true);
    Update update;
    update.told.push_back(
        statusEvent(makeService(QStringLiteral("a")), QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"), {}, 1));
    model.take(update);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(raised.count(), 0);
    model.setSilenced(NotificationRule::ServiceUnavailable, false);
    model.take(update);
    QCOMPARE(model.rowCount(), 1);
}

void ListModelsTest::storageIsToldWhenItIsLostNotWhileItStaysLost()
{
    NotificationModel model;
    node::NodeStatus status;
    model.take(status);
    status.storageAvailable = false;
    status.storageReason = QStringLiteral("PostgreSQL does not answer.");
    model.take(status);
    model.take(status);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(role(NotificationRole::Count)).toInt(), 1);
    status.storageAvailable = true;
    model.take(status);
    status.storageAvailable = false;
    model.take(status);
    QCOMPARE(model.index(0).data(role(NotificationRole::Count)).toInt(), 2);
}

void ListModelsTest::instancesChangeInPlace()
{
    auto service = makeService(QStringLiteral("a"));
    InstanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setService(share(service));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    service.instances[0].observed = registry::Health::Unavailable;
    model.setService(share(service));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, InstanceModel::Status).data().toString(), QStringLiteral("Unavailable"));
    model.setService(share(makeService(QStringLiteral("b"))));
    QCOMPARE(reset.count(), 1);
}

void ListModelsTest::equalEndpointsDoNotResetTheirList()
{
    EndpointModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setService(share(makeService(QStringLiteral("a"))));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, EndpointModel::Permissions).data().toString(), QStringLiteral("items.read"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setService(share(makeService(QStringLiteral("a"))));
    QCOMPARE(reset.count(), 0);
    model.setService(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
