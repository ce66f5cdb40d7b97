// SPDX-License-Identifier: GPL-3.0-or-later
// The last 24 hours of services: from the audit log, and from what happens.
#include "models/servicehistory.h"
#include "models/standinnode.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;
using registry::Health;

namespace {

constexpr quint8 unknown = 0;
constexpr quint8 healthy = 1;
constexpr quint8 degraded = 2;
constexpr quint8 down = 3;

events::Event change(const registry::Service &service, const char *before, const char *after, Milliseconds ago,
                     const char *instance = nullptr)
{
    static qint64 id = 0;
    events::Event event =
        statusEvent(service, QString::fromLatin1(before), QString::fromLatin1(after), QStringLiteral("why"), ++id);
    event.at = currentTime() - ago;
    if (instance)
        event.details.insert(QStringLiteral("instanceId"), JsonValue(QString::fromLatin1(instance)));
    return event;
}

registry::Service oldService(const char *name)
{
    registry::Service service = makeService(QString::fromLatin1(name));
    service.registeredAt = currentTime() - 48h;
    return service;
}

} // namespace

class ServiceHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePastIsReadAndTheWorstOfAHalfHourCounts();
    void whatHappensIsTakenIn();
    void twoInstancesAreAsGoodAsTheBetter();
    void whatIsNotKnownIsNotInvented();
    void failuresStandInTheirHour();
    void tenThousandServicesCostLittle();
};

void ServiceHistoryTest::thePastIsReadAndTheWorstOfAHalfHourCounts()
{
    StandInNode node;
    const registry::Service service = oldService("a");
    node.history = {change(service, "UNAVAILABLE", "HEALTHY", 3h), change(service, "HEALTHY", "UNAVAILABLE", 5h)};
    ServiceHistory history(node);
    history.begin();
    QTRY_VERIFY(history.isKnown());
    const HealthRibbon ribbon = history.ribbon(service, currentTime());
    QCOMPARE(ribbon.worst.back(), healthy);
    QCOMPARE(ribbon.worst[HealthRibbon::steps - 1 - 8], down);     // four hours ago
    QCOMPARE(ribbon.worst[HealthRibbon::steps - 1 - 3], healthy);  // one and a half
    QCOMPARE(ribbon.worst[HealthRibbon::steps - 1 - 14], healthy); // seven
    QVERIFY(ribbon.count(Health::Unavailable) >= 4 && ribbon.count(Health::Unavailable) <= 6);
    QVERIFY2(ribbon.sentence().startsWith(QLatin1String("Unavailable in")), qPrintable(ribbon.sentence()));
}

void ServiceHistoryTest::whatHappensIsTakenIn()
{
    StandInNode node;
    const registry::Service service = oldService("a");
    ServiceHistory history(node);
    QSignalSpy changed(&history, &ServiceHistory::changed);
    history.begin();
    QTRY_VERIFY(history.isKnown());
    Update update;
    update.events = {change(service, "HEALTHY", "DEGRADED", 0ms), change(service, "DEGRADED", "HEALTHY", 0ms)};
    history.take(update);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(history.ribbon(service, currentTime()).worst.back(), degraded); // though it is well again
    QCOMPARE(history.ribbon(service, currentTime() + 31min).worst.back(), healthy);
    QCOMPARE(history.ribbon(service, currentTime() + 31min).worst[HealthRibbon::steps - 2], degraded);
    QCOMPARE(history.ribbon(service, currentTime() + 25h).count(Health::Degraded), 0);
}

void ServiceHistoryTest::twoInstancesAreAsGoodAsTheBetter()
{
    StandInNode node;
    const registry::Service service = oldService("a");
    ServiceHistory history(node);
    history.begin();
    QTRY_VERIFY(history.isKnown());
    Update update;
    update.events = {change(service, "HEALTHY", "DEGRADED", 0ms, "one"), // the other is not known: as good as this
                     change(service, "HEALTHY", "UNAVAILABLE", 0ms, "two"),
                     change(service, "DEGRADED", "HEALTHY", 0ms, "one")};
    history.take(update);
    QCOMPARE(history.ribbon(service, currentTime()).worst.back(), degraded);
}

void ServiceHistoryTest::whatIsNotKnownIsNotInvented()
{
    StandInNode node;
    registry::Service service = makeService(QStringLiteral("a"));
    service.registeredAt = currentTime() - 1h;
    ServiceHistory history(node);
    QCOMPARE(history.ribbon(service, currentTime()).worst.back(), unknown);
    history.begin();
    QTRY_VERIFY(history.isKnown());
    const HealthRibbon ribbon = history.ribbon(service, currentTime());
    QCOMPARE(ribbon.worst.front(), unknown);
    QCOMPARE(ribbon.worst.back(), healthy);
    QVERIFY(ribbon.forFile().startsWith(QLatin1String("-----")));
    QVERIFY(ribbon.forFile().endsWith(u'H'));
}

void ServiceHistoryTest::failuresStandInTheirHour()
{
    StandInNode node;
    const registry::Service service = oldService("a");
    ErrorHours hours{};
    hours[20] = 255 / 2;
    node.gateway().hours.insert({service.tenantId, service.serviceName}, hours);
    ServiceHistory history(node);
    history.begin();
    QTRY_COMPARE(history.ribbon(service, currentTime()).errors, hours);
    QVERIFY2(history.ribbon(service, currentTime()).sentence().contains(QLatin1String("50 %")),
             qPrintable(history.ribbon(service, currentTime()).sentence()));
}

/// Each change costs the same, and a row that is painted adds up no past.
void ServiceHistoryTest::tenThousandServicesCostLittle()
{
    StandInNode node;
    std::vector<registry::Service> services = manyServices(10'000);
    for (registry::Service &service : services) {
        service.registeredAt = currentTime() - 48h;
        service.instances.front().observe(Health::Healthy);
    }
    ServiceHistory history(node);
    history.begin();
    QTRY_VERIFY(history.isKnown());
    Update update;
    for (std::size_t i = 0; i < 3'000; ++i)
        update.events.push_back(change(services[i], "HEALTHY", "UNAVAILABLE", 0ms));
    history.take(update);
    for (std::size_t i = 0; i < services.size(); ++i)
        QCOMPARE(history.ribbon(services[i], currentTime()).worst.back(), i < 3'000 ? down : healthy);
}

QTEST_GUILESS_MAIN(ServiceHistoryTest)
#include "tst_servicehistory.moc"
