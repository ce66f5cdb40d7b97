// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and traces of two nodes of one PostgreSQL: who looks at one sees those of both.
#include "cluster/nodes.h"
#include "gateway/gatewayapi.h"

#include <QElapsedTimer>
#include <QSet>

using namespace plexica;
using namespace plexica::test;

class TestClusterCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_nodes = std::make_unique<TwoNodes>(); }
    void nobodyLooksAndNothingIsWritten();
    void whatWasBeforeIsToldWhenSomebodyLooks();
    void aTraceOverBothNodesIsWhole();
    void newCallsComeWithinTwoSeconds();
    void tenantsStayApart();
    void whatIsToldIsBounded();

private:
    QString sql(const QString &statement)
    {
        return TemporaryPostgres::shared().sql(statement, m_nodes->database()).trimmed();
    }
    std::unique_ptr<TwoNodes> m_nodes;
};

namespace {

const QString s = QStringLiteral("s");

/// A trace of this test alone.
QByteArray newTraceId()
{
    static int count = 0;
    return QByteArray(20, 'c') + QByteArray::number(++count, 16).rightJustified(12, '0');
}

QByteArray parentOf(const QByteArray &id, const QByteArray &span = "00f067aa0ba902b7")
{
    return "00-" + id + '-' + span + "-01";
}

} // namespace

void TestClusterCalls::nobodyLooksAndNothingIsWritten()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    a.addService(s, plugin.url());
    for (int i = 0; i < 5; ++i)
        REQUIRE_STATUS(a.proxy(s, "GET", "/x"), 200);
    // By when the pairs of these calls are written, the calls would be.
    const QString pairs = QStringLiteral("SELECT count(*) FROM gateway_traffic WHERE tenant_id = '%1'")
                              .arg(QString::fromLatin1(a.tenant()));
    QTRY_COMPARE_WITH_TIMEOUT(sql(pairs), QStringLiteral("1"), 20'000);
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM gateway_calls")), QStringLiteral("0"));
    QCOMPARE(sql(QStringLiteral("SELECT relpersistence FROM pg_class WHERE relname = 'gateway_calls'")),
             QStringLiteral("u"));
}

void TestClusterCalls::whatWasBeforeIsToldWhenSomebodyLooks()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    GatewayApi b(m_nodes->b().port(), a.tenant());
    a.addService(s, plugin.url());
    QTRY_COMPARE(b.proxy(s, "GET", "/x").status, 200); // b knows it in a moment
    REQUIRE_STATUS(b.proxy(s, "GET", "/y"), 200);
    QTRY_VERIFY_WITH_TIMEOUT(a.look("calls").number("count") >= 2, 10'000);
    const HttpReply own = b.look("calls");
    const QByteArray newest = own.text("calls.0.traceId").toLatin1();
    QTRY_COMPARE_WITH_TIMEOUT(a.look("calls", "traceId=" + newest).number("count"), 1, 10'000);
    const HttpReply told = a.look("calls", "traceId=" + newest);
    for (const char *member : {"calls.0.nodeId", "calls.0.spanId", "calls.0.endpoint", "calls.0.at",
                               "calls.0.requestId", "calls.0.duration", "calls.0.instanceId", "calls.0.status"})
        QCOMPARE(told.text(member), own.text(member));
}

void TestClusterCalls::aTraceOverBothNodesIsWhole()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    GatewayApi b(m_nodes->b().port(), a.tenant());
    a.addService(s, plugin.url());
    QTRY_COMPARE(b.proxy(s, "GET", "/x").status, 200); // it knows the service
    const QByteArray id = newTraceId();
    REQUIRE_STATUS(a.proxy(s, "GET", "/first", {}, {{"traceparent", parentOf(id)}}), 200);
    const QByteArray parent = valuesIn(plugin.lastRequest(), "traceparent").value(0);
    REQUIRE_STATUS(b.proxy(s, "GET", "/second", {}, {{"traceparent", parent}}), 200);
    for (GatewayApi *api : {&a, &b}) {
        QTRY_COMPARE_WITH_TIMEOUT(api->look("traces/" + id).at(QStringLiteral("spans")).toArray().size(), 2, 10'000);
        const HttpReply trace = api->look("traces/" + id);
        const auto spans = trace.at(QStringLiteral("spans")).toArray();
        const JsonValue &last = spans.back();
        QCOMPARE(last.find(u"parentSpanId")->toString(), trace.text("spans.0.spanId"));
        QVERIFY(last.find(u"nodeId")->toString() != trace.text("spans.0.nodeId"));
        QCOMPARE(jsonAt(last, QStringLiteral("attempts.0.outcome")).toString(), QStringLiteral("ANSWERED"));
        const HttpReply list = api->look("traces");
        QCOMPARE(list.text("traces.0.traceId").toLatin1(), id);
        QCOMPARE(list.at(QStringLiteral("traces.0.nodes")).toArray().size(), 2);
    }
}

void TestClusterCalls::newCallsComeWithinTwoSeconds()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    GatewayApi b(m_nodes->b().port(), a.tenant());
    a.addService(s, plugin.url());
    QTRY_COMPARE(b.proxy(s, "GET", "/x").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(a.look("calls").number("count") >= 1, 10'000); // somebody looks
    for (int round = 0; round < 5; ++round) {
        const QByteArray id = newTraceId();
        QElapsedTimer timer;
        timer.start();
        REQUIRE_STATUS(b.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(id)}}), 200);
        QTRY_COMPARE_WITH_TIMEOUT(a.look("traces/" + id).status, 200, 10'000);
        QVERIFY2(timer.elapsed() < 2'500,
                 qPrintable(QString::number(timer.elapsed()))); // with what a busy machine adds
    }
}

void TestClusterCalls::tenantsStayApart()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    GatewayApi b(m_nodes->b().port());
    b.addService(s, plugin.url());
    const QByteArray id = newTraceId();
    REQUIRE_STATUS(b.proxy(s, "GET", "/x", {}, {{"traceparent", parentOf(id)}}), 200);
    GatewayApi same(m_nodes->a().port(), b.tenant());
    QTRY_COMPARE_WITH_TIMEOUT(same.look("traces/" + id).status, 200, 10'000);
    REQUIRE_STATUS(a.look("traces/" + id), 404);
    QCOMPARE(a.look("calls").number("count"), 0);
}

void TestClusterCalls::whatIsToldIsBounded()
{
    StandInPlugin plugin;
    GatewayApi a(m_nodes->a().port());
    GatewayApi b(m_nodes->b().port(), a.tenant());
    a.addService(s, plugin.url());
    QTRY_COMPARE(b.proxy(s, "GET", "/x").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(a.look("calls").number("count") >= 1, 10'000);
    const QString bytes = QStringLiteral("SELECT coalesce(sum(length(document) + 100), 0) FROM gateway_calls");
    const qint64 before = sql(bytes).toLongLong();
    const qint64 callsBefore = b.look("pairs").number("pairs.0.calls");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3'000; ++i)
        REQUIRE_STATUS(b.proxy(s, "GET", "/x"), 200);
    const qint64 seconds = timer.elapsed() / 1'000 + 2; // one that was saved, one that is being written
    QCOMPARE(b.look("pairs").number("pairs.0.calls"), callsBefore + 3'000);
    QTRY_VERIFY_WITH_TIMEOUT(a.look("calls", "limit=1000").number("count") >= 50, 10'000);
    QVERIFY(a.look("calls").at(QStringLiteral("sampled")).toBool());
    QVERIFY2(sql(bytes).toLongLong() - before <= seconds * 40 * 1'024,
             qPrintable(QString::number(sql(bytes).toLongLong() - before)));
}

QTEST_GUILESS_MAIN(TestClusterCalls)
#include "tst_cluster_calls.moc"
