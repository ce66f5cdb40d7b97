// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicemodel.h"
#include "models/standinnode.h"
#include "models/threadtime.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

class ServiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotFillsIt();
    void aChangeTouchesOnlyItsRow();
    void aHeartbeatChangesLastSeenAndMarksNothing();
    void trafficChangesItsColumnsAndMarksNothing();
    void aChangedRowIsMarkedForAMoment();
    void servicesComeAndGoInPlace();
    void aNewSnapshotDropsWhatItDoesNotName();
    void manyScatteredRemovalsLeaveTheRest();
    void countsByStatusAndTenant();
    void tenThousandServicesTakeNoLongEvent();
};

namespace {

Update change(std::vector<registry::Service> services, std::vector<ServiceKey> removed = {})
{
    Update update;
    update.removed = std::move(removed);
    for (registry::Service &service : services)
        update.services.push_back(share(std::move(service)));
    return update;
}

} // namespace

void ServiceModelTest::aSnapshotFillsIt()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.isComplete());
    model.apply(snapshotOf({makeService(QStringLiteral("a")), makeService(QStringLiteral("b"))}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isComplete());
    QCOMPARE(model.index(1, column(ServiceColumn::Name)).data().toString(), QStringLiteral("b"));
    QCOMPARE(model.index(0, 0).data(role(ServiceRole::Status)).toInt(), static_cast<int>(StatusKind::Healthy));
    QVERIFY(!model.index(0, 0).data(role(ServiceRole::Mark)).toBool());
}

void ServiceModelTest::aChangeTouchesOnlyItsRow()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(snapshotOf(
        {makeService(QStringLiteral("a")), makeService(QStringLiteral("b")), makeService(QStringLiteral("c"))}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto service = makeService(QStringLiteral("b"));
    service.instances[0].observed = registry::Health::Degraded;
    model.apply(change({service}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(1, 0).data(role(ServiceRole::Status)).toInt(), static_cast<int>(StatusKind::Degraded));
}

void ServiceModelTest::aHeartbeatChangesLastSeenAndMarksNothing()
{
    ServiceModel model;
    auto service = makeService(QStringLiteral("a"));
    model.apply(snapshotOf({service}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    service.instances[0].lastSeenAt += std::chrono::seconds(5);
    model.apply(change({service}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().column(), column(ServiceColumn::LastSeen));
    QCOMPARE(changed[0][1].toModelIndex().column(), column(ServiceColumn::LastSeen));
    QVERIFY(!model.index(0, 0).data(role(ServiceRole::Mark)).toBool());
    QCOMPARE(model.index(0, column(ServiceColumn::LastSeen)).data().toLongLong(), toMilliseconds(service.lastSeenAt()));
}

void ServiceModelTest::trafficChangesItsColumnsAndMarksNothing()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto a = makeService(QStringLiteral("a"));
    const auto b = makeService(QStringLiteral("b"));
    model.apply(snapshotOf({a, b}));
    const auto cell = [&model](int row, ServiceColumn which) { return model.index(row, column(which)).data(); };
    QVERIFY(!cell(1, ServiceColumn::P99).isValid()); // never called
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTraffic({});
    QCOMPARE(changed.count(), 0);

    gateway::ServiceTraffic traffic;
    traffic.calls = 8;
    traffic.errors = 2;
    traffic.callsPerMinute = 3;
    traffic.p99Milliseconds = 12.5;
    const TrafficByService seen{{{b.tenantId, b.serviceName}, traffic},
                                {{QStringLiteral("another-tenant"), a.serviceName}, traffic}};
    model.setTraffic(seen);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, column(ServiceColumn::CallsPerMinute)));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, column(ServiceColumn::P99)));
    QCOMPARE(cell(1, ServiceColumn::CallsPerMinute).toDouble(), 3.0);
    QCOMPARE(cell(1, ServiceColumn::ErrorRate).toDouble(), 0.25);
    QCOMPARE(cell(1, ServiceColumn::P99).toDouble(), 12.5);
    QVERIFY(!cell(0, ServiceColumn::CallsPerMinute).isValid());
    QVERIFY(!model.index(1, 0).data(role(ServiceRole::Mark)).toBool());
    model.setTraffic(seen);
    QCOMPARE(changed.count(), 1); // nothing new
    model.setTraffic({});
    QVERIFY(!cell(1, ServiceColumn::P99).isValid());
}

void ServiceModelTest::aChangedRowIsMarkedForAMoment()
{
    ServiceModel model;
    auto service = makeService(QStringLiteral("a"));
    model.apply(snapshotOf({service}));
    service.version = QStringLiteral("1.1.0");
    model.apply(change({service}));
    QVERIFY(model.index(0, 0).data(role(ServiceRole::Mark)).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!model.index(0, 0).data(role(ServiceRole::Mark)).toBool(), 5000);
}

void ServiceModelTest::servicesComeAndGoInPlace()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto a = makeService(QStringLiteral("a"));
    const auto b = makeService(QStringLiteral("b"));
    const auto c = makeService(QStringLiteral("c"));
    model.apply(snapshotOf({a, b, c}));
    const QPersistentModelIndex last(model.index(2, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.apply(change({makeService(QStringLiteral("d"))}, {keyOf(b)}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 1);
    QCOMPARE(model.rowOf(c.id), 1);
    QCOMPARE(model.rowOf(b.id), -1);
    QCOMPARE(model.service(2)->serviceName, QStringLiteral("d"));
    QVERIFY(model.index(2, 0).data(role(ServiceRole::Mark)).toBool());
}

void ServiceModelTest::aNewSnapshotDropsWhatItDoesNotName()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(snapshotOf({makeService(QStringLiteral("a")), makeService(QStringLiteral("b"))}));
    Update first;
    first.beginsSnapshot = true;
    first.snapshotSize = 2;
    first.services = {share(makeService(QStringLiteral("b")))};
    model.apply(first);
    QCOMPARE(model.rowCount(), 2); // "a" may still come
    Update second;
    second.endsSnapshot = true;
    second.services = {share(makeService(QStringLiteral("c")))};
    model.apply(second);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.service(0)->serviceName, QStringLiteral("b"));
    QCOMPARE(model.service(1)->serviceName, QStringLiteral("c"));
}

void ServiceModelTest::manyScatteredRemovalsLeaveTheRest()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto services = manyServices(1000);
    model.apply(snapshotOf(services));
    std::vector<ServiceKey> odd;
    for (std::size_t i = 1; i < services.size(); i += 2)
        odd.push_back(keyOf(services[i]));
    model.apply(change({}, odd));
    QCOMPARE(model.rowCount(), 500);
    for (std::size_t i = 0; i < services.size(); ++i)
        QCOMPARE(model.rowOf(services[i].id), i % 2 ? -1 : static_cast<int>(i / 2));
}

void ServiceModelTest::countsByStatusAndTenant()
{
    ServiceModel model;
    auto drained = makeService(QStringLiteral("d"), QStringLiteral("p"), QStringLiteral("two"));
    drained.adminState = registry::AdminState::Draining;
    model.apply(snapshotOf(
        {makeService(QStringLiteral("a")),
         makeService(QStringLiteral("b"), QStringLiteral("p"), QStringLiteral("two"), registry::Health::Unavailable),
         drained}));
    QCOMPARE(model.statusCounts({}), (std::array<int, statusKindCount>{1, 0, 1, 1, 0}));
    QCOMPARE(model.statusCounts(QStringLiteral("two")), (std::array<int, statusKindCount>{0, 0, 1, 1, 0}));
    QCOMPARE(model.tenants(), (QStringList{QStringLiteral("default-tenant"), QStringLiteral("two")}));
    QCOMPARE(model.plugins(QStringLiteral("two")), QStringList{QStringLiteral("p")});
}

void ServiceModelTest::tenThousandServicesTakeNoLongEvent()
{
    ServiceModel model;
    auto services = manyServices(10'000);
    model.apply(snapshotOf(services));
    Update all;
    for (registry::Service &service : services) {
        service.instances[0].lastSeenAt += std::chrono::seconds(1);
        all.services.push_back(share(service));
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const qint64 start = threadMilliseconds();
    model.apply(all);
    const qint64 used = threadMilliseconds() - start;
    // Ten times what it takes here without optimisation; a quadratic step would take seconds.
    QVERIFY2(used < 500, qPrintable(QString::number(used)));
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(ServiceModelTest)
#include "tst_servicemodel.moc"
