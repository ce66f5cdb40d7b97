// SPDX-License-Identifier: GPL-3.0-or-later
// Rules, their grace and their quiet hours (contract: command-line.md, "notifications"), with a clock of the test's.
#include "notifications/teller.h"

#include <QTest>

using namespace plexica;
using namespace plexica::notifications;
using namespace std::chrono_literals;

namespace {

TimePoint at(const char *time)
{
    return *fromRfc3339(QString::fromLatin1(time));
}

const TimePoint noon = at("2026-01-22T12:00:00.000Z");

/// A service that came to that status; ids rise with the time.
events::Event status(const QString &service, const QString &to, TimePoint when = noon)
{
    events::Event event;
    event.type = QStringLiteral("SERVICE_STATUS_CHANGED");
    event.tenantId = QStringLiteral("t");
    event.subject = service;
    event.after.insert(QStringLiteral("status"), JsonValue(to));
    event.details.insert(QStringLiteral("pluginId"), JsonValue(QStringLiteral("plugin-") + service));
    event.at = when;
    event.id = toMilliseconds(when);
    return event;
}

events::Event other(const QString &type, const QString &subject, TimePoint when = noon)
{
    events::Event event = status(subject, {}, when);
    event.type = type;
    event.after = {};
    return event;
}

QStringList subjects(const std::vector<events::Event> &events)
{
    QStringList list;
    for (const events::Event &event : events)
        list.append(event.subject);
    return list;
}

} // namespace

class TestNotificationsRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConditionNarrows_data();
    void eachConditionNarrows();
    void quietHours_data();
    void quietHours();
    void whatIsOverWithinTheGraceIsNotTold();
    void whatLastsIsToldOnce();
    void endsWithinTheGrace_data();
    void endsWithinTheGrace();
    void severalRulesTellOnce();
    void theDefaultTellsTroubleAndItsEnd();
};

void TestNotificationsRules::eachConditionNarrows_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("takes");
    const auto row = [](const char *name, bool takes, auto change) {
        Rule rule;
        change(rule);
        QTest::newRow(name) << rule << takes;
    };
    row("nothing said", true, [](Rule &) {});
    row("its type", true, [](Rule &r) { r.types = {QStringLiteral("SERVICE_STATUS_CHANGED")}; });
    row("another type", false, [](Rule &r) { r.types = {QStringLiteral("CIRCUIT_OPENED")}; });
    row("its end", true, [](Rule &r) { r.to = {QStringLiteral("DEGRADED"), QStringLiteral("UNAVAILABLE")}; });
    row("another end", false, [](Rule &r) { r.to = {QStringLiteral("HEALTHY")}; });
    row("its tenant", true, [](Rule &r) { r.tenants = {QStringLiteral("t")}; });
    row("another tenant", false, [](Rule &r) { r.tenants = {QStringLiteral("T")}; });
    row("its plugin", true, [](Rule &r) { r.plugins = {QStringLiteral("plugin-orders")}; });
    row("another plugin", false, [](Rule &r) { r.plugins = {QStringLiteral("orders")}; });
}

void TestNotificationsRules::eachConditionNarrows()
{
    QFETCH(Rule, rule);
    QTEST(matches(rule, status(QStringLiteral("orders"), QStringLiteral("UNAVAILABLE"))), "takes");
}

void TestNotificationsRules::quietHours_data()
{
    QTest::addColumn<config::QuietTime>("time");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("quiet");
    const config::QuietTime night{22 * 60, 6 * 60, "Europe/Rome"};
    const config::QuietTime day{9 * 60, 17 * 60, "UTC"};
    QTest::newRow("before the night") << night << "2026-01-22T20:59:59.999Z" << false; // Rome: one hour later
    QTest::newRow("night begins") << night << "2026-01-22T21:00:00.000Z" << true;
    QTest::newRow("over midnight") << night << "2026-01-23T00:30:00.000Z" << true;
    QTest::newRow("night ends") << night << "2026-01-23T05:00:00.000Z" << false;
    QTest::newRow("summer time") << night << "2026-07-22T20:00:00.000Z" << true; // Rome: two hours later
    QTest::newRow("day") << day << "2026-01-22T12:00:00.000Z" << true;
    QTest::newRow("evening") << day << "2026-01-22T17:00:00.000Z" << false;
}

void TestNotificationsRules::quietHours()
{
    QFETCH(config::QuietTime, time);
    QFETCH(QString, at);
    Rule rule;
    rule.quiet = {time};
    QTEST(isQuiet(rule, *fromRfc3339(at)), "quiet");
}

void TestNotificationsRules::whatIsOverWithinTheGraceIsNotTold()
{
    Rule rule;
    rule.after = 30s;
    Teller teller({rule});
    QVERIFY(!teller.take(status(QStringLiteral("orders"), QStringLiteral("UNAVAILABLE"))));
    QVERIFY(!teller.take(status(QStringLiteral("stock"), QStringLiteral("UNAVAILABLE"), noon + 1s)));
    QVERIFY(teller.nextDue() == noon + 30s);
    QVERIFY(!teller.take(status(QStringLiteral("orders"), QStringLiteral("HEALTHY"), noon + 29s)));
    QVERIFY(teller.advance(noon + 30s).empty());
    QCOMPARE(subjects(teller.advance(noon + 31s)), QStringList{QStringLiteral("stock")});
    QVERIFY2(!teller.nextDue(), "that orders is healthy again would be told without what went before");
}

void TestNotificationsRules::whatLastsIsToldOnce()
{
    Rule rule;
    rule.types = {QStringLiteral("SERVICE_STATUS_CHANGED")};
    rule.to = {QStringLiteral("UNAVAILABLE")};
    rule.after = 30s;
    Teller teller({rule});
    // Worse within the grace is not over; better than what the rule tells of is.
    QVERIFY(!teller.take(status(QStringLiteral("orders"), QStringLiteral("UNAVAILABLE"))));
    QVERIFY(!teller.take(status(QStringLiteral("stock"), QStringLiteral("UNAVAILABLE"), noon + 1s)));
    QVERIFY(!teller.take(status(QStringLiteral("stock"), QStringLiteral("DEGRADED"), noon + 2s)));
    QVERIFY(!teller.take(status(QStringLiteral("orders"), QStringLiteral("HEALTHY"), noon + 31s)));
    QCOMPARE(subjects(teller.advance(noon + 60s)), QStringList{QStringLiteral("orders")});
    QVERIFY(teller.advance(noon + 600s).empty());
}

void TestNotificationsRules::endsWithinTheGrace_data()
{
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("over");
    const auto row = [](const char *begins, const char *ends, bool over) {
        QTest::addRow("%s, %s", begins, ends) << QString::fromLatin1(begins) << QString::fromLatin1(ends) << over;
    };
    row("CIRCUIT_OPENED", "CIRCUIT_CLOSED", true);
    row("CIRCUIT_OPENED", "CIRCUIT_RESET", true);
    row("CIRCUIT_OPENED", "INSTANCE_TAKEN_BACK", false);
    row("INSTANCE_EJECTED", "INSTANCE_TAKEN_BACK", true);
    row("INSTANCE_EJECTED", "CIRCUIT_RESET", true);
    row("INSTANCE_EJECTED", "CIRCUIT_CLOSED", false);
    row("PLUGIN_AFFECTED", "PLUGIN_RECOVERED", true);
    row("SERVICE_ERRORS_HIGH", "SERVICE_ERRORS_ENDED", true);
    row("SERVICE_ERRORS_HIGH", "SERVICE_DEREGISTERED", true);
    row("LIMIT_REACHED", "LIMIT_ENDED", true);
    row("HEALTH_MASS_STALE_HELD", "HEALTH_MASS_STALE_RELEASED", true);
    row("KEY_REVOKED", "KEY_CREATED", false);
}

void TestNotificationsRules::endsWithinTheGrace()
{
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    Rule rule;
    rule.after = 30s;
    const events::Event begun = other(begins, QStringLiteral("orders"));
    QTEST(isOver(rule, begun, other(ends, QStringLiteral("orders"), noon + 30s)), "over");
    QVERIFY(!isOver(rule, begun, other(ends, QStringLiteral("orders"), noon + 31s)));
    QVERIFY(!isOver(rule, begun, other(ends, QStringLiteral("stock"), noon + 3s)));
    events::Event elsewhere = other(ends, QStringLiteral("orders"), noon + 3s);
    elsewhere.tenantId = QStringLiteral("u");
    QVERIFY(!isOver(rule, begun, elsewhere));
}

void TestNotificationsRules::severalRulesTellOnce()
{
    Rule early;
    early.after = 10s;
    Rule late;
    late.after = 20s;
    Teller teller({late, early});
    QVERIFY(!teller.take(status(QStringLiteral("orders"), QStringLiteral("UNAVAILABLE"))));
    QCOMPARE(teller.advance(noon + 10s).size(), std::size_t(1));
    QVERIFY(teller.advance(noon + 20s).empty());
    Teller atOnce({late, Rule()});
    QVERIFY(atOnce.take(status(QStringLiteral("orders"), QStringLiteral("UNAVAILABLE"))));
    QVERIFY(atOnce.advance(noon + 20s).empty());
}

void TestNotificationsRules::theDefaultTellsTroubleAndItsEnd()
{
    Teller teller(defaultRules());
    for (const char *type : {"CIRCUIT_OPENED", "CIRCUIT_CLOSED", "INSTANCE_EJECTED", "PLUGIN_AFFECTED",
                             "PLUGIN_RECOVERED", "SERVICE_ERRORS_HIGH", "LIMIT_REACHED", "NODE_LOST"})
        QVERIFY2(teller.take(other(QString::fromLatin1(type), QStringLiteral("orders"))), type);
    QVERIFY(teller.take(status(QStringLiteral("orders"), QStringLiteral("DEGRADED"))));
    QVERIFY(!teller.take(other(QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("orders"))));
    QVERIFY(!teller.take(other(QStringLiteral("KEY_CREATED"), QStringLiteral("key"))));
}

QTEST_GUILESS_MAIN(TestNotificationsRules)
#include "tst_notifications_rules.moc"
