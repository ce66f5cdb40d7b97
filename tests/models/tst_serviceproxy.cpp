// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicedisplay.h"
#include "models/serviceproxy.h"
#include "models/standinnode.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace plexica;
using namespace plexica::app;

class ServiceProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheFilterWants_data();
    void showsWhatTheFilterWants();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void sortsByTraffic();
    void aRowThatChangesItsPlaceKeepsItsIndex();
    void aRowLeavesWhenItNoLongerMatches();
    void staysInOrderUnderRandomChanges();
    void displaysWords_data();
    void displaysWords();
    void takenOfflineIsNotDead();
};

namespace {

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, column(ServiceColumn::Name)).data().toString());
    return names;
}

std::vector<registry::Service> someServices()
{
    auto stock = makeService(QStringLiteral("inventory.stock"), QStringLiteral("plugin-inventory"));
    stock.version = QStringLiteral("1.10.0");
    auto products = makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory"),
                                QStringLiteral("default-tenant"), registry::Health::Degraded);
    products.version = QStringLiteral("1.9.0");
    auto reports = makeService(QStringLiteral("reports.daily"), QStringLiteral("plugin-reports"),
                               QStringLiteral("acme"), registry::Health::Unavailable);
    reports.version = QStringLiteral("1.10.0-rc.1");
    auto crm = makeService(QStringLiteral("CRM.contacts"), QStringLiteral("plugin-crm"), QStringLiteral("acme"));
    crm.adminState = registry::AdminState::Offline;
    crm.version = QStringLiteral("0.3.0");
    return {stock, products, reports, crm};
}

Update change(const registry::Service &service)
{
    Update update;
    update.services.push_back(share(service));
    return update;
}

} // namespace

void ServiceProxyTest::showsWhatTheFilterWants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<quint32>("statuses");
    QTest::addColumn<QString>("expected");
    const auto bit = [](StatusKind kind) { return 1U << static_cast<int>(kind); };
    const QString none;
    QTest::newRow("nothing") << none << none << none << 0U
                             << QStringLiteral("CRM.contacts inventory.products inventory.stock reports.daily");
    QTest::newRow("text in name, case ignored")
        << QStringLiteral("crm") << none << none << 0U << QStringLiteral("CRM.contacts");
    QTest::newRow("every word somewhere")
        << QStringLiteral("stock plugin-inv") << none << none << 0U << QStringLiteral("inventory.stock");
    QTest::newRow("a word nowhere") << QStringLiteral("stock xyz") << none << none << 0U << none;
    QTest::newRow("base URL") << QStringLiteral("http://plugin-reports") << none << none << 0U
                              << QStringLiteral("reports.daily");
    QTest::newRow("tenant") << none << QStringLiteral("acme") << none << 0U
                            << QStringLiteral("CRM.contacts reports.daily");
    QTest::newRow("plugin") << none << none << QStringLiteral("plugin-inventory") << 0U
                            << QStringLiteral("inventory.products inventory.stock");
    QTest::newRow("one status") << none << none << none << bit(StatusKind::Degraded)
                                << QStringLiteral("inventory.products");
    QTest::newRow("two statuses") << none << none << none << (bit(StatusKind::Unavailable) | bit(StatusKind::Offline))
                                  << QStringLiteral("CRM.contacts reports.daily");
    QTest::newRow("admin state") << none << none << none << bit(StatusKind::Offline) << QStringLiteral("CRM.contacts");
}

void ServiceProxyTest::showsWhatTheFilterWants()
{
    QFETCH(QString, text);
    QFETCH(QString, tenant);
    QFETCH(QString, plugin);
    QFETCH(quint32, statuses);
    QFETCH(QString, expected);
    ServiceModel model;
    ServiceProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(snapshotOf(someServices()));
    ServiceFilter filter;
    filter.text = text;
    filter.tenantId = tenant;
    filter.pluginId = plugin;
    filter.statuses = statuses;
    proxy.setFilter(filter);
    QCOMPARE(namesOf(proxy).join(u' '), expected);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 4);
}

void ServiceProxyTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("sortColumn");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << column(ServiceColumn::Name) << false << QStringLiteral("CRM.contacts");
    QTest::newRow("name descending") << column(ServiceColumn::Name) << true << QStringLiteral("reports.daily");
    QTest::newRow("version by number") << column(ServiceColumn::Version) << true << QStringLiteral("inventory.stock");
    QTest::newRow("status, worst first") << column(ServiceColumn::Status) << true << QStringLiteral("reports.daily");
    QTest::newRow("tenant") << column(ServiceColumn::Tenant) << false << QStringLiteral("CRM.contacts");
    QTest::newRow("plugin") << column(ServiceColumn::Plugin) << true << QStringLiteral("reports.daily");
    QTest::newRow("admin state") << column(ServiceColumn::AdminState) << true << QStringLiteral("CRM.contacts");
}

void ServiceProxyTest::sortsByEveryColumn()
{
    QFETCH(int, sortColumn);
    QFETCH(bool, descending);
    QFETCH(QString, first);
    ServiceModel model;
    model.apply(snapshotOf(someServices()));
    ServiceProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(sortColumn, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(namesOf(proxy).first(), first);
    if (sortColumn == column(ServiceColumn::Version))
        QCOMPARE(namesOf(proxy).join(u' '),
                 QStringLiteral("inventory.stock reports.daily inventory.products CRM.contacts"));
}

void ServiceProxyTest::sortsByTraffic()
{
    ServiceModel model;
    ServiceProxy proxy(&model);
    ServiceDisplay display;
    display.setSourceModel(&proxy);
    model.apply(snapshotOf({makeService(QStringLiteral("busy")), makeService(QStringLiteral("idle")),
                            makeService(QStringLiteral("quiet"))}));
    proxy.sort(column(ServiceColumn::CallsPerMinute), Qt::DescendingOrder);
    gateway::ServiceTraffic busy;
    busy.calls = 100;
    busy.errors = 1;
    busy.callsPerMinute = 178;
    busy.p99Milliseconds = 12;
    gateway::ServiceTraffic quiet;
    quiet.calls = 1;
    const QString tenant = QStringLiteral("default-tenant");
    model.setTraffic({{{tenant, QStringLiteral("busy")}, busy}, {{tenant, QStringLiteral("quiet")}, quiet}});
    QCOMPARE(namesOf(proxy), (QStringList{QStringLiteral("busy"), QStringLiteral("quiet"), QStringLiteral("idle")}));
    const auto text = [&display](int row, ServiceColumn which) {
        return display.index(row, column(which)).data().toString();
    };
    QCOMPARE(text(0, ServiceColumn::CallsPerMinute), QStringLiteral("178"));
    QCOMPARE(text(0, ServiceColumn::ErrorRate), QLocale().toString(1.0, 'f', 1) + QStringLiteral(" %"));
    QCOMPARE(text(1, ServiceColumn::CallsPerMinute), QStringLiteral("0"));
    QCOMPARE(text(2, ServiceColumn::CallsPerMinute), QStringLiteral("–"));
}

void ServiceProxyTest::aRowThatChangesItsPlaceKeepsItsIndex()
{
    ServiceModel model;
    model.apply(snapshotOf(someServices()));
    ServiceProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(column(ServiceColumn::Status), Qt::DescendingOrder);
    auto stock = someServices().front();
    const QPersistentModelIndex index(proxy.index(proxy.rowOf(stock.id), 0));
    QCOMPARE(index.row(), 3);
    QSignalSpy moved(&proxy, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    stock.instances[0].observed = registry::Health::Unavailable;
    model.apply(change(stock));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    QVERIFY(index.isValid());
    QCOMPARE(index.row(), 0);
    QCOMPARE(proxy.service(index.row())->serviceName, QStringLiteral("inventory.stock"));
}

void ServiceProxyTest::aRowLeavesWhenItNoLongerMatches()
{
    ServiceModel model;
    model.apply(snapshotOf(someServices()));
    ServiceProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ServiceFilter filter;
    filter.statuses = 1U << static_cast<int>(StatusKind::Healthy);
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), 1);
    auto stock = someServices().front();
    stock.instances[0].observed = registry::Health::Degraded;
    model.apply(change(stock));
    QCOMPARE(proxy.rowCount(), 0);
    stock.instances[0].observed = registry::Health::Healthy;
    model.apply(change(stock));
    QCOMPARE(namesOf(proxy), QStringList{QStringLiteral("inventory.stock")});
}

void ServiceProxyTest::staysInOrderUnderRandomChanges()
{
    // Any mix of arrivals, departures and changes leaves what a fresh proxy would show.
    std::mt19937 random(20261122);
    auto services = manyServices(300);
    ServiceModel model;
    model.apply(snapshotOf(services));
    ServiceProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(column(ServiceColumn::LastSeen), Qt::DescendingOrder);
    ServiceFilter filter;
    filter.statuses = 1U << static_cast<int>(StatusKind::Healthy);
    proxy.setFilter(filter);
    int added = 0;
    for (int round = 0; round < 120; ++round) {
        Update update;
        std::shuffle(services.begin(), services.end(), random);
        const std::size_t count = 1 + random() % (round % 10 == 0 ? 100 : 4);
        for (std::size_t i = 0; i < count && i < services.size(); ++i) {
            services[i].instances[0].lastSeenAt += std::chrono::milliseconds(random() % 10'000);
            services[i].instances[0].observed = static_cast<registry::Health>(random() % 3);
            update.services.push_back(share(services[i]));
        }
        if (round % 3 == 0) {
            update.removed.push_back(keyOf(services.back()));
            services.pop_back();
            services.push_back(makeService(QStringLiteral("new.%1").arg(added++)));
            update.services.push_back(share(services.back()));
        }
        model.apply(update);
        ServiceProxy fresh(&model);
        fresh.sort(column(ServiceColumn::LastSeen), Qt::DescendingOrder);
        fresh.setFilter(filter);
        QCOMPARE(namesOf(proxy), namesOf(fresh));
    }
}

void ServiceProxyTest::displaysWords_data()
{
    QTest::addColumn<int>("shownColumn");
    QTest::addColumn<int>("dataRole");
    QTest::addColumn<QString>("expected");
    QTest::newRow("status") << column(ServiceColumn::Status) << static_cast<int>(Qt::DisplayRole)
                            << QStringLiteral("Degraded");
    QTest::newRow("status for a file") << column(ServiceColumn::Status) << role(ServiceRole::Export)
                                       << QStringLiteral("DEGRADED");
    QTest::newRow("instances") << column(ServiceColumn::Instances) << static_cast<int>(Qt::DisplayRole)
                               << QStringLiteral("1/2");
    QTest::newRow("instances spoken") << column(ServiceColumn::Instances) << static_cast<int>(Qt::AccessibleTextRole)
                                      << QStringLiteral("1 of 2 live");
    QTest::newRow("last seen") << column(ServiceColumn::LastSeen) << static_cast<int>(Qt::DisplayRole)
                               << QStringLiteral("2 min ago");
    QTest::newRow("endpoints") << column(ServiceColumn::Endpoints) << static_cast<int>(Qt::DisplayRole)
                               << QStringLiteral("1");
}

void ServiceProxyTest::displaysWords()
{
    QFETCH(int, shownColumn);
    QFETCH(int, dataRole);
    QFETCH(QString, expected);
    auto service =
        makeService(QStringLiteral("a"), QStringLiteral("p"), QStringLiteral("t"), registry::Health::Degraded);
    service.instances[0].lastSeenAt = currentTime() - std::chrono::seconds(150);
    service.instances.push_back(service.instances[0]);
    service.instances[1].instanceId = QStringLiteral("second");
    service.instances[1].observed = registry::Health::Unavailable;
    ServiceModel model;
    model.apply(snapshotOf({service}));
    ServiceProxy proxy(&model);
    ServiceDisplay display;
    display.setSourceModel(&proxy);
    const QAbstractItemModelTester tester(&display, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(display.index(0, shownColumn).data(dataRole).toString(), expected);
}

void ServiceProxyTest::takenOfflineIsNotDead()
{
    auto service = makeService(QStringLiteral("a"));
    service.adminState = registry::AdminState::Offline;
    ServiceModel model;
    model.apply(snapshotOf({service}));
    ServiceProxy proxy(&model);
    ServiceDisplay display;
    display.setSourceModel(&proxy);
    const QModelIndex cell = display.index(0, column(ServiceColumn::Instances));
    QCOMPARE(cell.data().toString(), QStringLiteral("1/1"));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("1 of 1 alive, not called by order"));
    service.instances[0].observed = registry::Health::Unavailable;
    model.apply(change(service));
    QCOMPARE(cell.data().toString(), QStringLiteral("0/1"));
}

QTEST_GUILESS_MAIN(ServiceProxyTest)
#include "tst_serviceproxy.moc"
