// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to PostgreSQL under two nodes and write load: nothing acknowledged is lost, nothing stays stale.
#include "cluster/load.h"

using namespace plexica;
using namespace plexica::test;

class TestClusterOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreCut_data();
    void connectionsAreCut();
    void theServerRestarts();
    void thePrimaryDiesAndTheStandbyIsPromoted();
    void aStandbyThatStallsIsNoSuccess();

private:
    static int rounds()
    {
        const int wanted = qEnvironmentVariableIntValue("PLEXICA_CLUSTER_ROUNDS");
        return wanted > 0 ? wanted : 1;
    }
};

namespace {

constexpr int stalenessLimit = 2'000;
constexpr int resumptionLimit = 15'000;

/// Ends the load and checks what the contract promises: both nodes show what the database has, within two seconds, and
/// nothing acknowledged is missing.
void verifyAfter(Load &load, TwoNodes &nodes, TemporaryPostgres &postgres, const QByteArray &tenant)
{
    load.stop();
    QElapsedTimer clock;
    clock.start();
    const QString ids = QString::fromUtf8(tenant);
    QStringList keys;
    QStringList services;
    const auto isRight = [&] {
        const auto list = [&](const QString &sql) {
            return postgres.sql(sql.arg(ids), nodes.database()).split(u'\n', Qt::SkipEmptyParts);
        };
        keys = list(
            QStringLiteral("SELECT key FROM shared_data WHERE tenant_id = '%1' AND namespace = 'load' ORDER BY 1"));
        services = list(QStringLiteral(
            "SELECT service_name FROM services WHERE tenant_id = '%1' ORDER BY service_name COLLATE \"C\""));
        for (ServerProcess *node : {&nodes.a(), &nodes.b()}) {
            if (keysAt(node->port(), tenant) != keys || servicesAt(node->port(), tenant) != services)
                return false;
        }
        return true;
    };
    const bool right = QTest::qWaitFor(isRight, stalenessLimit);
    if (!right) {
        for (ServerProcess *node : {&nodes.a(), &nodes.b()}) {
            const QStringList atNode = keysAt(node->port(), tenant);
            const QStringList servicesThere = servicesAt(node->port(), tenant);
            qWarning("node has %lld keys and %lld services, the database %lld and %lld", qlonglong(atNode.size()),
                     qlonglong(servicesThere.size()), qlonglong(keys.size()), qlonglong(services.size()));
        }
    }
    QVERIFY2(right, "a node still shows something else than the database");
    for (ServerProcess *node : {&nodes.a(), &nodes.b()}) {
        const QString lost = load.lostAt(node->port());
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
    }
    qInfo("%lld acknowledged writes, none missing; %lld refused; both nodes right after %lld ms",
          qlonglong(load.acknowledged()), qlonglong(load.refused()), clock.elapsed());
}

} // namespace

void TestClusterOutage::connectionsAreCut_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("those that write") << QStringLiteral("plexica-console");
    QTest::newRow("those that listen") << QStringLiteral("% feed");
}

void TestClusterOutage::connectionsAreCut()
{
    QFETCH(QString, which);
    TwoNodes nodes;
    const QByteArray tenant = newTenant();
    Load load({nodes.a().port(), nodes.b().port()}, tenant);
    for (int i = 0; i < 20 * rounds(); ++i) {
        const qint64 before = load.acknowledged();
        TemporaryPostgres::shared().terminateBackends(which);
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > before + 10, resumptionLimit);
    }
    verifyAfter(load, nodes, TemporaryPostgres::shared(), tenant);
}

void TestClusterOutage::theServerRestarts()
{
    TwoNodes nodes;
    const QByteArray tenant = newTenant();
    Load load({nodes.a().port(), nodes.b().port()}, tenant);
    for (int i = 0; i < rounds(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > 50, 10'000);
        TemporaryPostgres::shared().restart();
        QElapsedTimer clock;
        clock.start();
        for (std::size_t node = 0; node < 2; ++node)
            QTRY_VERIFY_WITH_TIMEOUT(load.sinceAcknowledged(node) < clock.elapsed(), 5'000);
        qInfo("both nodes write again %lld ms after the server's start", clock.elapsed());
    }
    QCOMPARE(load.refusals() - QSet<int>({503}), QSet<int>());
    verifyAfter(load, nodes, TemporaryPostgres::shared(), tenant);
}

void TestClusterOutage::thePrimaryDiesAndTheStandbyIsPromoted()
{
    for (int i = 0; i < rounds(); ++i) {
        TemporaryPostgres primary;
        const QString database = primary.createDatabase();
        TemporaryPostgres standby(primary, QStringLiteral("standby"));
        primary.configure(QStringLiteral("synchronous_standby_names = 'standby'"));
        TwoNodes nodes({QStringLiteral("health.probeInterval=1h")}, TemporaryPostgres::url(primary, standby, database));
        const QByteArray tenant = newTenant();
        Load load({nodes.a().port(), nodes.b().port()}, tenant);
        QTRY_VERIFY_WITH_TIMEOUT(load.acknowledged() > 200, 20'000);
        primary.kill();
        QElapsedTimer clock;
        clock.start();
        const qint64 before = load.acknowledged();
        standby.promote();
        for (std::size_t node = 0; node < 2; ++node)
            QTRY_VERIFY_WITH_TIMEOUT(
                load.sinceAcknowledged(node) < clock.elapsed() && load.acknowledged() > before + 50, resumptionLimit);
        qInfo("both nodes write again %lld ms after the primary was killed", clock.elapsed());
        QCOMPARE(load.refusals() - QSet<int>({503}), QSet<int>());
        verifyAfter(load, nodes, standby, tenant);
    }
}

void TestClusterOutage::aStandbyThatStallsIsNoSuccess()
{
    TemporaryPostgres primary;
    const QString database = primary.createDatabase();
    TemporaryPostgres standby(primary, QStringLiteral("standby"));
    primary.configure(QStringLiteral("synchronous_standby_names = 'standby'"));
    TwoNodes nodes({QStringLiteral("health.probeInterval=1h")}, TemporaryPostgres::url(primary, standby, database));
    ServiceApi a(nodes.a().port(), 'A', newTenant());
    ServiceApi b(nodes.b().port(), 'A', a.tenant());
    QVERIFY(!a.addService(QStringLiteral("before")).isEmpty());
    standby.freeze();
    const auto refusedInTime = [tenant = a.tenant()](const ServerProcess &node, const QString &name) {
        ServiceApi api(node.port(), 'A', tenant);
        QElapsedTimer clock;
        clock.start();
        const HttpReply reply =
            api.add(QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0'").arg(name));
        const qint64 taken = clock.elapsed();
        if (reply.status != 503 || reply.text("code") != u"STORAGE_UNAVAILABLE" || taken > 5'000)
            return QStringLiteral("%1 after %2 ms").arg(QString::fromUtf8(reply.shown())).arg(taken);
        return QString();
    };
    // An administrator who cancels the wait makes no success of it: the row is on this server only.
    QString cancelled;
    std::thread writer([&] { cancelled = refusedInTime(nodes.a(), QStringLiteral("cancelled")); });
    const auto cancel = [&] {
        return primary
                   .sql(QStringLiteral(
                       "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"))
                   .toInt()
               > 0;
    };
    const bool met = QTest::qWaitFor(cancel, 4'000);
    writer.join();
    QVERIFY(met);
    QCOMPARE(cancelled, QString());
    QString atB;
    std::thread other([&] { atB = refusedInTime(nodes.b(), QStringLiteral("at-b")); });
    const QString atA = refusedInTime(nodes.a(), QStringLiteral("at-a"));
    other.join();
    QCOMPARE(atA, QString());
    QCOMPARE(atB, QString());
    QCOMPARE(a.list().status, 200); // reads go on
    standby.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(!a.addService(QStringLiteral("after")).isEmpty(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!b.addService(QStringLiteral("after-b")).isEmpty(), 10'000);
    // What became of the doubtful ones is the same everywhere.
    QTRY_COMPARE_WITH_TIMEOUT(servicesAt(nodes.a().port(), a.tenant()), servicesAt(nodes.b().port(), a.tenant()),
                              stalenessLimit);
}

QTEST_GUILESS_MAIN(TestClusterOutage)
#include "tst_cluster_outage.moc"
