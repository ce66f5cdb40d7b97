// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clock.h"
#include "models/threadtime.h"
#include "registry/serviceregistry.h"
#include "support/databaselock.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <qcorotask.h>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::registry;
using namespace plexica::test;

/// The registry over a database: memory and rows while both change.
class TestServiceRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeartbeatDuringARegistrationIsKept_data() { addEngineRows(); }
    void aHeartbeatDuringARegistrationIsKept();
    void aProbeDuringAHealthChangeIsKept_data() { addEngineRows(); }
    void aProbeDuringAHealthChangeIsKept();
    void whatWaitedOverwritesNothingNewer_data() { addEngineRows(); }
    void whatWaitedOverwritesNothingNewer();
    void emptyTenantsLeave_data() { addEngineRows(); }
    void emptyTenantsLeave();
    void probesFollowANewInterval_data() { addEngineRows(); }
    void probesFollowANewInterval();
    void aProbeOfAnotherAddressIsIgnored_data() { addEngineRows(); }
    void aProbeOfAnotherAddressIsIgnored();
    void tooManyThatWaitLoseEventsAndNoRows();
    void releasingManyCostsByTheirNumber();
    void anAdministratorsRemovalEndsTheOrder_data() { addEngineRows(); }
    void anAdministratorsRemovalEndsTheOrder();
};

namespace {

/// One node's registry over the database of an engine.
struct Node
{
    explicit Node(const StorageEngine &engine, const HealthRules &rules = {})
        : storage(engine.open())
        , events(*storage, std::chrono::hours(24))
        , registry(*storage, events, rules)
    {
        const auto loaded = QCoro::waitFor(registry.load());
        if (!loaded)
            qFatal("the registry does not load: %s", qUtf8Printable(loaded.error().message));
        storage->feed().start();
    }

    static Registration registration(const QString &name = u"s"_s, const QString &baseUrl = {})
    {
        Registration registration;
        registration.tenantId = u"t"_s;
        registration.pluginId = u"p"_s;
        registration.serviceName = name;
        registration.version = u"1.0.0"_s;
        registration.baseUrl = baseUrl;
        return registration;
    }
    /// The service's id.
    QString add(const QString &name = u"s"_s, const QString &baseUrl = {})
    {
        const auto id = QCoro::waitFor(registry.registerInstance(registration(name, baseUrl), {}));
        return id ? *id : QString();
    }
    Instance instance(const QString &name = u"s"_s) const
    {
        const Service *service = registry.findByName(u"t"_s, name);
        return service && !service->instances.empty() ? service->instances.front() : Instance();
    }
    void failProbes(const QString &id, const QString &url, int times)
    {
        for (int i = 0; i < times; ++i)
            registry.applyProbe({u"t"_s, id, u"default"_s, url}, findingOf(url, 500, {}));
    }

    std::unique_ptr<storage::Storage> storage;
    events::EventLog events;
    ServiceRegistry registry;
};

/// What the database has of the only instance: "observed|reported|status|last seen".
QString row(const StorageEngine &engine)
{
    return engine.sql(u"SELECT observed_status, reported_status, status, last_seen_at FROM service_instances"_s);
}

QString shown(const Instance &instance)
{
    return u"%1|%2|%3|%4"_s
        .arg(healthName(instance.observed), healthName(instance.reported), healthName(instance.status()))
        .arg(toMilliseconds(instance.lastSeenAt));
}

/// Waits until a millisecond has passed, so that what comes is later.
void passAMillisecond()
{
    const TimePoint now = currentTime();
    QVERIFY(QTest::qWaitFor([now] { return currentTime() > now + Milliseconds(1); }));
}

} // namespace

void TestServiceRegistry::aHeartbeatDuringARegistrationIsKept()
{
    const StorageEngine engine;
    Node node(engine);
    QVERIFY(!node.add().isEmpty());
    DatabaseLock lock(engine.url());
    auto again = node.registry.registerInstance(Node::registration(), {});
    passAMillisecond();
    const auto heard =
        node.registry.heartbeat(u"t"_s, u"p"_s, u"s"_s, u"default"_s, Health::Degraded, events::Origin{});
    QVERIFY(heard);
    lock.release();
    QVERIFY(QCoro::waitFor(std::move(again)));
    QVERIFY(node.instance().lastSeenAt >= heard->lastSeenAt);
    QTRY_COMPARE(row(engine), shown(node.instance()));
    node.storage->flush(std::chrono::seconds(5));
    QCoreApplication::processEvents();
    QCOMPARE(row(engine), shown(node.instance()));
}

void TestServiceRegistry::aProbeDuringAHealthChangeIsKept()
{
    const StorageEngine engine;
    Node node(engine);
    const QString url = u"http://127.0.0.1:9"_s;
    const QString id = node.add(u"s"_s, url);
    DatabaseLock lock(engine.url());
    auto set = node.registry.setHealth(u"t"_s, id, {}, Health::Healthy, {}, {});
    passAMillisecond();
    node.registry.applyProbe({u"t"_s, id, u"default"_s, url + u"/health"_s},
                             findingOf(url + u"/health"_s, 200, "{\"status\":\"degraded\"}"));
    const TimePoint seen = node.instance().lastSeenAt;
    QCOMPARE(node.instance().status(), Health::Degraded);
    lock.release();
    QVERIFY(QCoro::waitFor(std::move(set)));
    QVERIFY(node.instance().lastSeenAt >= seen);
    QTRY_COMPARE(row(engine), shown(node.instance()));
    node.storage->flush(std::chrono::seconds(5));
    QCoreApplication::processEvents();
    QCOMPARE(row(engine), shown(node.instance()));
}

/// A verdict waits for the database; what brings the database back is newer.
void TestServiceRegistry::whatWaitedOverwritesNothingNewer()
{
    const StorageEngine engine;
    Node node(engine);
    const QString url = u"http://127.0.0.1:9"_s;
    const QString id = node.add(u"s"_s, url);
    {
        DatabaseLock lock(engine.url());
        node.failProbes(id, url + u"/health"_s, node.registry.rules().probeFailures);
        QCOMPARE(node.instance().status(), Health::Unavailable);
        QTRY_VERIFY_WITH_TIMEOUT(!node.storage->available(), 10'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!node.add(u"s"_s, url).isEmpty(), 20'000);
    QCOMPARE(node.instance().status(), Health::Healthy);
    QTRY_VERIFY_WITH_TIMEOUT(node.storage->available(), 10'000);
    node.storage->flush(std::chrono::seconds(5));
    QTRY_COMPARE(row(engine), shown(node.instance()));
    // Both verdicts are in the log, in their order.
    QTRY_COMPARE(engine.sql(u"SELECT count(*) FROM events WHERE type = 'SERVICE_STATUS_CHANGED'"_s), u"2"_s);
    QCOMPARE(engine.sql(u"SELECT after FROM events WHERE type = 'SERVICE_STATUS_CHANGED' ORDER BY id"_s).remove(u' '),
             u"{\"status\":\"UNAVAILABLE\"}\n{\"status\":\"HEALTHY\"}"_s);
    node.storage->flush(std::chrono::seconds(5));
    QCOMPARE(row(engine), shown(node.instance()));
}

void TestServiceRegistry::emptyTenantsLeave()
{
    const StorageEngine engine;
    Node node(engine);
    node.add(u"a"_s);
    node.add(u"b"_s);
    QCOMPARE(node.registry.tenants(), QStringList{u"t"_s});
    for (const QString &name : {u"a"_s, u"b"_s})
        QCOMPARE(*QCoro::waitFor(node.registry.deregister(u"t"_s, u"p"_s, name, {}, {})), 1);
    QCOMPARE(node.registry.tenants(), QStringList());
    QVERIFY(!node.add(u"a"_s).isEmpty());
    QCOMPARE(node.registry.tenants(), QStringList{u"t"_s});
}

void TestServiceRegistry::probesFollowANewInterval()
{
    const StorageEngine engine;
    HealthRules rules;
    rules.probeInterval = std::chrono::hours(1);
    Node node(engine, rules);
    for (int i = 0; i < 20; ++i)
        node.add(u"s%1"_s.arg(i), u"http://127.0.0.1:9"_s);
    TimePoint now = currentTime();
    QTRY_VERIFY(node.registry.isSweeper());
    (void)node.registry.probesDue(now);
    rules.probeInterval = std::chrono::seconds(1);
    node.registry.setRules(rules);
    std::size_t probes = 0;
    for (int i = 0; i < 100; ++i)
        probes += node.registry.probesDue(now += Milliseconds(100)).size();
    QCOMPARE(probes, 200u);
    rules.probeInterval = std::chrono::seconds(5);
    node.registry.setRules(rules);
    probes = 0;
    for (int i = 0; i < 100; ++i)
        probes += node.registry.probesDue(now += Milliseconds(100)).size();
    QCOMPARE(probes, 40u);
}

void TestServiceRegistry::aProbeOfAnotherAddressIsIgnored()
{
    const StorageEngine engine;
    Node node(engine);
    const QString id = node.add(u"s"_s, u"http://127.0.0.1:8080"_s);
    // It was at another port when the probe left.
    node.failProbes(id, u"http://127.0.0.1:80801/health"_s, 10);
    QCOMPARE(node.instance().status(), Health::Healthy);
    node.failProbes(id, u"http://127.0.0.1:8080/health"_s, node.registry.rules().probeFailures);
    QCOMPARE(node.instance().status(), Health::Unavailable);
}

/// An outage in which more happens than is kept: what memory shows is what the database has afterwards.
void TestServiceRegistry::tooManyThatWaitLoseEventsAndNoRows()
{
    const StorageEngine engine(u"SQLite"_s);
    Node node(engine);
    const QString url = u"http://127.0.0.1:9"_s;
    const QString first = node.add(u"s"_s, url);
    const QString second = node.add(u"s2"_s, url);
    const auto finding = [&](const char *status) {
        return findingOf(url + u"/health"_s, 200, QByteArray("{\"status\":\"") + status + "\"}");
    };
    const auto probe = [&](const QString &id, const char *status) {
        node.registry.applyProbe({u"t"_s, id, u"default"_s, url + u"/health"_s}, finding(status));
    };
    engine.sql(u"ALTER TABLE change_counter RENAME TO elsewhere"_s);
    constexpr int most = int(DeferredWrites::maximumWaiting);
    for (int i = 0; i < most + 5; ++i) {
        probe(first, i % 2 ? "ok" : "degraded");
        if (i % 500 == 0)
            QTRY_COMPARE(node.storage->counters().waiting, 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(node.storage->counters().waiting, 0, 20'000);
    QCOMPARE(node.registry.deferredWrites().droppedEvents, 5u);
    probe(second, "degraded");
    QTRY_COMPARE(node.registry.deferredWrites().droppedEvents, 6u);
    QCOMPARE(node.registry.deferredWrites().waiting, std::size_t(most + 2)); // a row each besides
    engine.sql(u"ALTER TABLE elsewhere RENAME TO change_counter"_s);
    QTRY_COMPARE_WITH_TIMEOUT(node.registry.deferredWrites().waiting, std::size_t(0), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(node.storage->counters().waiting, 0, 60'000);
    node.storage->flush(std::chrono::seconds(10));
    for (const QString &name : {u"s"_s, u"s2"_s}) {
        QCOMPARE(engine.sql(u"SELECT i.status FROM service_instances i JOIN services s ON s.id = i.service_id WHERE "
                            "s.service_name = '%1'"_s.arg(name)),
                 healthName(node.instance(name).status()));
        QCOMPARE(node.instance(name).status(), Health::Degraded);
    }
    QCOMPARE(engine.sql(u"SELECT count(*) FROM events WHERE type = 'SERVICE_STATUS_CHANGED'"_s), QString::number(most));
}

/// Eight times as many that are held cost some eight times as much, and not 64 times; others have their turns
/// meanwhile.
void TestServiceRegistry::releasingManyCostsByTheirNumber()
{
    const StorageEngine engine(u"SQLite"_s);
    HealthRules rules;
    rules.staleAfter = std::chrono::hours(1);
    Node node(engine, rules);
    QTRY_VERIFY(node.registry.isSweeper());
    std::array<qint64, 3> cost{};
    int added = 0;
    for (std::size_t round = 0; round < cost.size(); ++round) {
        const int count = std::array{500, 1'000, 8'000}.at(round);
        std::vector<QCoro::Task<Result<QString>>> registrations;
        for (int i = 0; i < count; ++i)
            registrations.push_back(node.registry.registerInstance(Node::registration(u"s%1"_s.arg(added++)), {}));
        for (auto &registration : registrations)
            QVERIFY(QCoro::waitFor(std::move(registration)));
        rules.staleAfter = Milliseconds(1);
        node.registry.setRules(rules);
        QTRY_COMPARE_WITH_TIMEOUT(node.registry.massStaleHold().serviceIds.size(), count, 20'000);
        int turns = 0; // of others meanwhile
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
        const bool counts = round == 0; // it would be measured too
        if (counts)
            other.start(0);
        const qint64 began = threadMilliseconds();
        QCOMPARE(QCoro::waitFor(node.registry.releaseMassStale({}, {})), count);
        cost[round] = threadMilliseconds() - began;
        QVERIFY2(!counts || turns >= count / 250, qPrintable(QString::number(turns)));
        QVERIFY(node.registry.massStaleHold().serviceIds.isEmpty());
        rules.staleAfter = std::chrono::hours(1);
        node.registry.setRules(rules);
        QTRY_COMPARE_WITH_TIMEOUT(node.storage->counters().waiting, 0, 60'000);
    }
    qInfo("%lld and %lld ms", cost[1], cost[2]);
    QVERIFY2(cost[2] < 24 * std::max<qint64>(cost[1], 5), qPrintable(u"%1 and %2 ms"_s.arg(cost[1]).arg(cost[2])));
    // Each has its event, with an id of its own, though many were made within one millisecond.
    QCOMPARE(engine.sql(u"SELECT count(DISTINCT subject) FROM events WHERE type = 'SERVICE_STATUS_CHANGED'"_s),
             QString::number(added));
}

void TestServiceRegistry::anAdministratorsRemovalEndsTheOrder()
{
    const StorageEngine engine;
    Node node(engine);
    const events::Origin administrator{u"administrator"_s, {}};
    const events::Origin plugin{u"plugin:p"_s, {}};
    for (const events::Origin &who : {plugin, administrator}) {
        const QString id = node.add();
        QVERIFY(QCoro::waitFor(
            node.registry.setAdminState(u"t"_s, id, AdminState::Offline, u"why"_s, std::nullopt, administrator)));
        QCOMPARE(node.registry.orders(u"t"_s).size(), 1u);
        QCOMPARE(node.registry.orders(u"t"_s).front()->author, u"administrator"_s);
        QCOMPARE(*QCoro::waitFor(node.registry.deregister(u"t"_s, u"p"_s, u"s"_s, {}, who)), 1);
        const bool holds = who.actor == plugin.actor;
        QCOMPARE(node.registry.orders(u"t"_s).size(), holds ? 1u : 0u);
        QCOMPARE(engine.sql(u"SELECT count(*) FROM service_orders"_s), holds ? u"1"_s : u"0"_s);
    }
}

QTEST_GUILESS_MAIN(TestServiceRegistry)
#include "tst_serviceregistry.moc"
