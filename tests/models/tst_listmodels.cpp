// SPDX-License-Identifier: GPL-3.0-or-later
// The small models beside the table: timeline, notifications, endpoints, instances.
#include "common/eventtypes.h"
#include "models/callwording.h"
#include "models/detailmodels.h"
#include "models/notificationmodel.h"
#include "models/standinnode.h"
#include "models/timelinemodel.h"
#include "models/wording.h"

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
    void whatIsAffectedSaysHowManyCallsFail();
    void theNewCauseOfSeveralIsTold();
    void aRestartForgetsNoNotification();
    void causesSayWhatCanBeActedOn();
    void everyReasonIsASentence_data();
    void everyReasonIsASentence();
    void aReturnIsToldOnce();
    void theMissingPermissionIsNamed();
    void callsEndInWords();
    void whatFlapsIsOneEntry();
    void thousandsThatFallAreOneEntry();
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

void ListModelsTest::whatIsAffectedSaysHowManyCallsFail()
{
    const auto calling = [](const char *plugin, int calls, int failing) {
        auto event =
            affectedEvent(QLatin1String(plugin), QStringLiteral("orders.api"), QStringLiteral("PLUGIN_AFFECTED"), 1);
        event.details.insert(QStringLiteral("callsPerMinute"), JsonValue(calls));
        event.details.insert(QStringLiteral("failingPerMinute"), JsonValue(failing));
        return event;
    };
    const auto textOf = [](std::vector<events::Event> told) {
        NotificationModel model;
        Update update;
        update.told = std::move(told);
        model.take(update);
        return model.index(0).data(role(NotificationRole::Text)).toString();
    };
    const QString down = QStringLiteral("orders.api of plugin-orders is unavailable: ");
    QCOMPARE(textOf({calling("plugin-shop", 30, 30)}),
             down + QStringLiteral("plugin-shop requires it, 30 call(s)/min fail"));
    QCOMPARE(textOf({calling("plugin-shop", 1, 1)}),
             down + QStringLiteral("plugin-shop requires it, 1 call(s)/min fail"));
    QCOMPARE(textOf({calling("plugin-shop", 30, 3)}),
             down + QStringLiteral("plugin-shop requires it, 3 of 30 calls/min fail"));
    QCOMPARE(textOf({calling("plugin-shop", 30, 0)}), down + QStringLiteral("plugin-shop requires it"));
    // Those of all whom it hits, together.
    QCOMPARE(textOf({calling("plugin-shop", 30, 30), calling("plugin-site", 1200, 1200)}),
             down + QStringLiteral("plugin-shop, plugin-site require it, 1,230 call(s)/min fail"));
    QCOMPARE(EventWording::cause(calling("plugin-shop", 30, 30)),
             QStringLiteral("orders.api of plugin-orders is unavailable, 30 call(s)/min fail"));
}

void ListModelsTest::theNewCauseOfSeveralIsTold()
{
    auto event = affectedEvent(QStringLiteral("plugin-shop"), QString(), QStringLiteral("PLUGIN_AFFECTED"), 1);
    event.details =
        parseJson(
            R"({"affectedBy":[)"
            R"({"serviceName":"stock.api","pluginId":"plugin-stock","status":"OFFLINE","required":true,"path":[]},)"
            R"({"serviceName":"orders.api","pluginId":"plugin-orders","status":"UNAVAILABLE","required":true,)"
            R"("path":[]}],"serviceName":"orders.api","causePluginId":"plugin-orders"})")
            .value();
    NotificationModel model;
    Update update;
    update.told = {event};
    model.take(update);
    QCOMPARE(model.index(0).data(role(NotificationRole::ServiceName)).toString(), QStringLiteral("orders.api"));
    QCOMPARE(model.index(0).data(role(NotificationRole::Text)).toString(),
             QStringLiteral("orders.api of plugin-orders is unavailable: plugin-shop requires it"));
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

void ListModelsTest::everyReasonIsASentence_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text"); // the node's
    QTest::addColumn<QString>("sentence");
    const QString url = QStringLiteral("http://127.0.0.1:3100/health");
    const auto probed = [&url](const char *kind, const char *node, const char *window) {
        QTest::newRow(kind) << QString::fromLatin1(kind)
                            << QStringLiteral("GET %1: %2, 3 times since 12:36:51").arg(url, QLatin1String(node))
                            << QStringLiteral("GET %1: %2, 3 time").arg(url, QLatin1String(window));
    };
    probed("CONNECTION_REFUSED", "connection refused", "connection refused");
    probed("CONNECTION_RESET", "connection reset", "connection reset");
    probed("TIMEOUT", "no answer in time", "no answer in time");
    probed("NAME_NOT_RESOLVED", "name not resolved", "the host name cannot be resolved");
    probed("TLS_FAILED", "failed the TLS handshake", "no trusted TLS connection");
    probed("HTTP_STATUS", "answered 503", "answered 503");
    // What a plugin or a person says stays in their own words.
    const auto said = [](const char *kind, const char *words) {
        QTest::addRow("%s, said", kind) << QString::fromLatin1(kind) << QString::fromLatin1(words)
                                        << QString::fromLatin1(words);
    };
    said("CONNECTION_REFUSED", "GET http://10.0.0.1/health: its address is one that this node may not call");
    said("BODY_SAYS", "GET http://127.0.0.1:3100/health: its health document says 'DOWN', 3 times since 12:36:51");
    said("REPORTED", "set to UNAVAILABLE by an administrator: new disks");
    said("EJECTED", "5 calls in a row failed, POST http://127.0.0.1:3100/x: answered 500");
    said("ADMIN", "taken offline by an administrator: new disks");
    QTest::newRow("HEARTBEAT_MISSED") << QStringLiteral("HEARTBEAT_MISSED")
                                      << QStringLiteral("nothing seen for 300 s, since 12:36:51")
                                      << QStringLiteral("Nothing seen since ");
}

void ListModelsTest::everyReasonIsASentence()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    registry::StatusReason reason;
    reason.kind = kind;
    reason.text = text;
    if (text.startsWith(QLatin1String("GET ")))
        reason.url = QStringLiteral("http://127.0.0.1:3100/health");
    reason.httpStatus = kind == u"HTTP_STATUS" ? 503 : 0;
    reason.since = currentTime();
    reason.count = 3;
    const QString words = Wording::reason(reason);
    QVERIFY2(words.startsWith(sentence), qPrintable(words));
    QVERIFY2(!words.contains(kind), qPrintable(words)); // codes are for programs
}

void ListModelsTest::aReturnIsToldOnce()
{
    const auto service = makeService(QStringLiteral("a"));
    auto turned = statusEvent(service, QStringLiteral("UNAVAILABLE"), QStringLiteral("HEALTHY"),
                              QStringLiteral("registered again"), 2);
    turned.requestId = "r-1";
    auto updated = turned;
    updated.id = 1;
    updated.type = QStringLiteral("SERVICE_UPDATED");
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.prepend(updated);
    model.prepend(turned);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(role(TimelineRole::Title)).toString(), QStringLiteral("Unavailable → Healthy"));
    QCOMPARE(model.index(0).data(role(TimelineRole::Cause)).toString(), QStringLiteral("registered again"));
    TimelineModel past;
    past.appendOlder({turned, updated});
    QCOMPARE(past.rowCount(), 1);
    updated.requestId = "r-2"; // another registration
    past.appendOlder({updated});
    QCOMPARE(past.rowCount(), 2);
}

void ListModelsTest::theMissingPermissionIsNamed()
{
    events::Event event;
    event.type = QStringLiteral("PERMISSION_MISSING");
    event.subject = QStringLiteral("crm.deals");
    event.cause = QStringLiteral("plugin-shop calls GET /deals without plugin.crm.deals.read");
    event.details = parseJson(R"({"callerPluginId":"plugin-shop","missing":["plugin.crm.deals.read"]})").value();
    QCOMPARE(EventWording::title(event), QStringLiteral("Permission missing"));
    QCOMPARE(EventWording::cause(event), QStringLiteral("plugin.crm.deals.read, for plugin-shop"));
}

void ListModelsTest::callsEndInWords()
{
    gateway::CallRecord call;
    call.status = 502;
    call.error = ErrorCode::UpstreamFailed;
    QCOMPARE(CallWording::status(call), QStringLiteral("502 no answer"));
    auto reason = std::make_shared<registry::StatusReason>();
    reason->kind = QStringLiteral("CONNECTION_REFUSED");
    call.reason = reason;
    QCOMPARE(CallWording::status(call), QStringLiteral("502 connection refused"));
    call = {};
    call.status = 404;
    QCOMPARE(CallWording::status(call), QStringLiteral("404"));
    QCOMPARE(CallWording::outcome(404), QStringLiteral("refused"));
    QCOMPARE(CallWording::outcome(500), QStringLiteral("failed"));
    QCOMPARE(CallWording::outcome(204), QString());
    // No code of the REST API is left in the window.
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString words = CallWording::error(static_cast<ErrorCode>(code));
        QVERIFY2(!words.isEmpty() && words == words.toLower() && !words.contains(u'_'), qPrintable(words));
    }
}

void ListModelsTest::whatFlapsIsOneEntry()
{
    const auto service = makeService(QStringLiteral("a"));
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy raised(&model, &NotificationModel::raised);
    qint64 id = 0;
    const auto turn = [&](bool down) {
        Update update;
        update.told.push_back(statusEvent(service, down ? QStringLiteral("HEALTHY") : QStringLiteral("UNAVAILABLE"),
                                          down ? QStringLiteral("UNAVAILABLE") : QStringLiteral("HEALTHY"),
                                          QStringLiteral("why"), ++id));
        model.take(update);
    };
    for (int i = 0; i < 5; ++i)
        turn(i % 2 == 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(raised.count(), 5);
    for (int i = 5; i < 25; ++i)
        turn(i % 2 == 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.unread(), 1);
    QCOMPARE(raised.count(), 6); // that it flaps is told once
    QCOMPARE(model.index(0).data(role(NotificationRole::Rule)).toInt(), static_cast<int>(NotificationRule::Flapping));
    QVERIFY2(model.index(0).data(role(NotificationRole::Text)).toString().contains(QLatin1String("25")),
             qPrintable(model.index(0).data(role(NotificationRole::Text)).toString()));
    model.markAllRead();
    turn(true);
    QCOMPARE(model.unread(), 0);
    QCOMPARE(model.rowCount(), 1);
    // The newest stands first, though it is an entry of before.
    Update update;
    update.told.push_back(statusEvent(makeService(QStringLiteral("b")), QStringLiteral("HEALTHY"),
                                      QStringLiteral("UNAVAILABLE"), QStringLiteral("why"), ++id));
    model.take(update);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(role(NotificationRole::Rule)).toInt(), static_cast<int>(NotificationRule::Flapping));
    turn(false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(role(NotificationRole::Rule)).toInt(), static_cast<int>(NotificationRule::Flapping));
    QCOMPARE(model.index(1).data(role(NotificationRole::ServiceName)).toString(), QStringLiteral("b"));
}

void ListModelsTest::thousandsThatFallAreOneEntry()
{
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy raised(&model, &NotificationModel::raised);
    const auto fall = [&](int from, int to, bool down) {
        Update update;
        for (int i = from; i < to; ++i) {
            const auto service = makeService(QStringLiteral("service-%1").arg(i, 4, 10, QLatin1Char('0')));
            auto event = statusEvent(service, down ? QStringLiteral("HEALTHY") : QStringLiteral("UNAVAILABLE"),
                                     down ? QStringLiteral("UNAVAILABLE") : QStringLiteral("HEALTHY"), {}, i + 1);
            if (down)
                event.details = parseJson(R"({"reason":{"kind":"CONNECTION_REFUSED","text":"x"}})").value();
            update.told.push_back(event);
        }
        model.take(update);
    };
    const auto title = [&model] { return model.index(0).data(role(NotificationRole::Title)).toString(); };
    fall(0, 1'000, true);
    fall(1'000, 2'999, true);
    fall(2'999, 3'000, true); // one more joins
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.unread(), 1);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(title(), QStringLiteral("Service unavailable (3,000 services)"));
    QVERIFY2(model.index(0)
                 .data(role(NotificationRole::Text))
                 .toString()
                 .startsWith(QLatin1String("connection refused (3,000): service-0000, ")),
             qPrintable(model.index(0).data(role(NotificationRole::Text)).toString()));
    fall(0, 3'000, false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(title(), QStringLiteral("Recovered (3,000 services)"));
    // A few are told by name.
    NotificationModel few;
    Update update;
    for (const char *name : {"a", "b"})
        update.told.push_back(statusEvent(makeService(QString::fromLatin1(name)), QStringLiteral("HEALTHY"),
                                          QStringLiteral("UNAVAILABLE"), {}, name[0]));
    few.take(update);
    QCOMPARE(few.rowCount(), 2);
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
