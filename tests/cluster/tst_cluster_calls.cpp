// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and traces of two nodes of one PostgreSQL: who looks at one sees those of both.
#include "cluster/nodes.h"
#include "common/clock.h"
#include "gateway/gatewayapi.h"

#include <QElapsedTimer>
#include <QSet>

#include <map>

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
    void aTraceThroughFourPluginsIsWhole();
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

namespace {

/// A plugin that asks others within the trace that it was asked in, one after the other, each through a node.
StandInPlugin::Script asking(std::vector<std::pair<quint16, QString>> others, QByteArray tenant)
{
    return [others = std::move(others), tenant = std::move(tenant)](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray parent = valuesIn(request, "traceparent").value(0);
        for (const auto &[port, service] : others) {
            GatewayApi api(port, tenant);
            if (!requestLine(request).contains("/health"))
                api.proxy(service, "GET", "/x", {}, {{"traceparent", parent}});
        }
        socket->write(RawUpstream::ok("{}"));
    };
}

TimePoint timeOf(const JsonValue &span, const char *member)
{
    return fromRfc3339(jsonAt(span, QString::fromLatin1(member)).toString()).value_or(TimePoint());
}

double durationOf(const JsonValue &span)
{
    return jsonAt(span, QStringLiteral("durationMs")).toDouble().value_or(-1);
}

/// Spans of a trace that a collector was sent, by their ids.
std::map<QString, JsonValue> collected(StandInPlugin &collector, const QByteArray &id)
{
    std::map<QString, JsonValue> spans;
    for (const QByteArray &request : collector.requests()) {
        const auto body = parseJson(request.mid(request.indexOf("\r\n\r\n") + 4));
        const JsonValue sent = jsonAt(body.value_or(JsonValue()), QStringLiteral("resourceSpans.0.scopeSpans.0.spans"));
        for (const JsonValue &span : sent.toArray()) {
            if (jsonAt(span, QStringLiteral("traceId")).toString().toLatin1() == id)
                spans.emplace(jsonAt(span, QStringLiteral("spanId")).toString(), span);
        }
    }
    return spans;
}

} // namespace

/// caller → a, at node A; a → b at node B and a → c at node A; b → d at node B, of which one instance is dead.
void TestClusterCalls::aTraceThroughFourPluginsIsWhole()
{
    StandInPlugin collector;
    TwoNodes nodes({QStringLiteral("health.probeInterval=1h"), QStringLiteral("health.probeFailures=100"),
                    QStringLiteral("gateway.otlp.endpoint=%1").arg(collector.url())});
    const QByteArray tenant = newTenant();
    GatewayApi at(nodes.a().port(), tenant);
    GatewayApi atB(nodes.b().port(), tenant);
    const quint16 nodeA = nodes.a().port();
    const quint16 nodeB = nodes.b().port();
    const QString names[] = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    StandInPlugin c;
    StandInPlugin d;
    StandInPlugin gone;
    const QString dead = gone.url();
    gone.stop();
    StandInPlugin b(asking({{nodeB, names[3]}}, tenant));
    StandInPlugin a(asking({{nodeB, names[1]}, {nodeA, names[2]}}, tenant));
    at.addService(names[0], a.url());
    at.addService(names[1], b.url());
    at.addService(names[2], c.url());
    at.addService(names[3], dead, QStringLiteral("'instanceId':'dead'"));
    at.addService(names[3], d.url(), QStringLiteral("'instanceId':'good'"));
    for (const QString &name : names)
        QTRY_COMPARE(atB.services().discover(name).status, 200);
    QTRY_COMPARE(atB.services().discover(names[3]).at(QStringLiteral("service.instances")).toArray().size(), 2);

    // Of the instances that are equally free each gets every second call.
    QByteArray id;
    HttpReply trace;
    bool triedTwice = false;
    for (int round = 0; round < 6 && !triedTwice; ++round) {
        id = newTraceId();
        REQUIRE_STATUS(at.proxy(names[0], "GET", "/x", {}, {{"traceparent", parentOf(id)}}), 200);
        QTRY_COMPARE_WITH_TIMEOUT(at.look("traces/" + id).at(QStringLiteral("spans")).toArray().size(), 4, 10'000);
        trace = at.look("traces/" + id);
        const JsonValue spans = trace.at(QStringLiteral("spans"));
        for (const JsonValue &span : spans.toArray())
            triedTwice = triedTwice || jsonAt(span, QStringLiteral("attempts")).toArray().size() == 2;
    }
    QVERIFY2(triedTwice, trace.body.constData());

    std::map<QString, JsonValue> byService;
    const JsonValue spans = trace.at(QStringLiteral("spans"));
    for (const JsonValue &span : spans.toArray())
        byService.emplace(jsonAt(span, QStringLiteral("serviceName")).toString(), span);
    QCOMPARE(byService.size(), 4U);
    const auto idOf = [&](const QString &name) { return jsonAt(byService[name], QStringLiteral("spanId")).toString(); };
    QCOMPARE(jsonAt(byService[names[0]], QStringLiteral("parentSpanId")).toString(),
             QStringLiteral("00f067aa0ba902b7"));
    const QString firstNode = jsonAt(byService[names[0]], QStringLiteral("nodeId")).toString();
    const struct
    {
        QString child, parent;
        bool otherNode;
    } ways[] = {{names[1], names[0], true}, {names[2], names[0], false}, {names[3], names[1], true}};
    for (const auto &way : ways) {
        const JsonValue &child = byService[way.child];
        const JsonValue &parent = byService[way.parent];
        QCOMPARE(jsonAt(child, QStringLiteral("parentSpanId")).toString(), idOf(way.parent));
        QCOMPARE(jsonAt(child, QStringLiteral("nodeId")).toString() != firstNode, way.otherNode);
        // It lies within its parent: by the durations, and by clocks that agree as well as two nodes' do.
        QVERIFY2(durationOf(child) > 0 && durationOf(child) <= durationOf(parent), trace.body.constData());
        const Milliseconds later = timeOf(child, "startedAt") - timeOf(parent, "startedAt");
        QVERIFY2(later >= Milliseconds(-50) && double(later.count()) <= durationOf(parent) + 50,
                 trace.body.constData());
    }
    QVERIFY(timeOf(byService[names[1]], "startedAt") <= timeOf(byService[names[2]], "startedAt") + Milliseconds(50));
    // Attempts: each with its own span, the failed one first.
    for (const QString &name : {names[0], names[1], names[2]})
        QCOMPARE(jsonAt(byService[name], QStringLiteral("attempts")).toArray().size(), 1);
    const JsonValue &tried = byService[names[3]];
    QCOMPARE(jsonAt(tried, QStringLiteral("attempts.0.instanceId")).toString(), QStringLiteral("dead"));
    QCOMPARE(jsonAt(tried, QStringLiteral("attempts.0.outcome")).toString(), QStringLiteral("CONNECTION_REFUSED"));
    QCOMPARE(jsonAt(tried, QStringLiteral("attempts.1.instanceId")).toString(), QStringLiteral("good"));
    QCOMPARE(jsonAt(tried, QStringLiteral("attempts.1.outcome")).toString(), QStringLiteral("ANSWERED"));
    QCOMPARE(jsonAt(tried, QStringLiteral("attempts.1.spanId")).toString(), idOf(names[3]));
    QVERIFY(timeOf(jsonAt(tried, QStringLiteral("attempts.0")), "startedAt")
            <= timeOf(jsonAt(tried, QStringLiteral("attempts.1")), "startedAt"));
    // The other node knows it so too, and the collector got the same of both: four calls, five attempts.
    QTRY_COMPARE_WITH_TIMEOUT(atB.look("traces/" + id).at(QStringLiteral("spans")).toJson(), spans.toJson(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(collected(collector, id).size(), 9U, 20'000);
    const auto told = collected(collector, id);
    int roots = 0;
    for (const auto &[spanId, span] : told) {
        const QString parent = jsonAt(span, QStringLiteral("parentSpanId")).toString();
        roots += parent == u"00f067aa0ba902b7";
        QVERIFY2(parent == u"00f067aa0ba902b7" || told.contains(parent), qPrintable(spanId));
    }
    QCOMPARE(roots, 1);
    for (const QString &name : names)
        QVERIFY2(told.contains(idOf(name)), qPrintable(name));
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
