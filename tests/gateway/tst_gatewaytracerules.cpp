// SPDX-License-Identifier: GPL-3.0-or-later
// What of calls is kept, and how much of it, whatever happens; and what is read of a trace's header.
#include "gateway/otlpexporter.h"
#include "gateway/tracebook.h"
#include "gateway/traffic.h"
#include "support/storageengines.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::gateway;
using plexica::test::StorageEngine;

class TestGatewayTraceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextsAreReadAndWritten();
    void upTo200CallsASecondAreAllKept();
    void ofMoreTheFailuresAndTheSlowestAreKept();
    void ofATraceAllCallsAreKeptOrNone();
    void callersComeBeforeWhomTheyCalled();
    void callsAreKeptForTenMinutes();
    void memoryIsBounded();
    void whatACollectorDoesNotTakeIsBounded();
    void whoWasSilentLongestMakesRoom();
    void anOutageIsKeptForAnHour();
    void theLastHourIsToldByMinutes();
};

namespace {

/// A call of its own trace that ended in the second `second`.
CallRecord callOf(int number, int second = 0)
{
    CallRecord call;
    call.at = currentTime() - TraceBook::kept / 2 + std::chrono::seconds(second);
    call.at -= Milliseconds(toMilliseconds(call.at) % 1000);
    call.tenantId = u"t"_s;
    call.callerPluginId = u"caller"_s;
    call.targetPluginId = u"target"_s;
    call.serviceName = u"s"_s;
    call.endpoint = u"GET /x"_s;
    call.matched = true;
    call.status = 200;
    call.duration = std::chrono::microseconds(1'000);
    call.traceId = {1, static_cast<quint64>(number) + 1};
    call.spanId = newSpanId();
    return call;
}

std::vector<CallRecord> keptBy(const TraceBook &book)
{
    CallFilter filter;
    filter.limit = 1'000'000;
    return book.calls(filter);
}

} // namespace

void TestGatewayTraceRules::contextsAreReadAndWritten()
{
    const QByteArray text("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03");
    const auto context = TraceContext::parse(text);
    QVERIFY(context);
    QCOMPARE(context->id.toText(), text.mid(3, 32));
    QCOMPARE(spanIdText(context->parent), text.mid(36, 16));
    QCOMPARE(context->toText(context->parent), text);
    QCOMPARE(TraceContext::parse(QByteArray(text).replace("-03", "-ff"))->flags, 3); // others mean nothing yet
    QCOMPARE(TraceId::fromText("4BF92F3577B34DA6A3CE929D0E0E4736"), context->id);
    QVERIFY(!TraceId::fromText(QByteArray(32, '0')));
    QVERIFY(!TraceId::fromText("4bf92f"));
    const TraceContext begun = TraceContext::begin();
    QVERIFY(TraceContext::parse(begun.toText(newSpanId())));
    QCOMPARE(begun.parent, 0);
    QVERIFY(begun.id != TraceContext::begin().id);
}

void TestGatewayTraceRules::upTo200CallsASecondAreAllKept()
{
    TraceBook book;
    for (int i = 0; i < 200; ++i)
        QVERIFY(book.add(callOf(i)));
    QVERIFY(!book.isSampled(u"t"_s, currentTime()));
    QCOMPARE(keptBy(book).size(), 200);
    book.add(callOf(200));
    QVERIFY(book.isSampled(u"t"_s, currentTime()));
    QVERIFY(!book.isSampled(u"other"_s, currentTime()));
    QCOMPARE(keptBy(book).size(), 200);
    for (int i = 0; i < 200; ++i)
        QVERIFY(book.add(callOf(1'000 + i, 1))); // the next second
    QCOMPARE(keptBy(book).size(), 400);
    QCOMPARE(book.counters().leftOut, 1);
}

void TestGatewayTraceRules::ofMoreTheFailuresAndTheSlowestAreKept()
{
    TraceBook book;
    QSet<int> slow;
    QSet<int> failed;
    for (int i = 0; i < 30'000; ++i) {
        CallRecord call = callOf(i);
        if (i % 997 == 5) { // 31
            call.status = 500;
            failed.insert(i);
        } else if (i % 1'001 == 7) { // 30
            call.duration = std::chrono::microseconds(100'000 + i);
            slow.insert(i);
        }
        book.add(std::move(call));
    }
    const auto kept = keptBy(book);
    QCOMPARE(kept.size(), CallSample::perSecond);
    QCOMPARE(book.counters().leftOut, 30'000 - CallSample::perSecond);
    QCOMPARE(book.counters().calls, CallSample::perSecond);
    for (const CallRecord &call : kept) {
        slow.remove(static_cast<int>(call.traceId.low) - 1);
        failed.remove(static_cast<int>(call.traceId.low) - 1);
    }
    QVERIFY(slow.isEmpty());
    QVERIFY(failed.isEmpty());
    for (std::size_t i = 1; i < kept.size(); ++i)
        QVERIFY(kept[i].sequence < kept[i - 1].sequence);
}

void TestGatewayTraceRules::ofATraceAllCallsAreKeptOrNone()
{
    // Three calls a trace, seen by two nodes in another order.
    TraceBook one;
    TraceBook other;
    for (int i = 0; i < 3'000; ++i) {
        one.add(callOf(i % 1'000));
        other.add(callOf(999 - i % 1'000));
    }
    const auto tracesOf = [](const TraceBook &book) {
        QHash<quint64, int> traces;
        for (const CallRecord &call : keptBy(book))
            ++traces[call.traceId.low];
        return traces;
    };
    const auto ones = tracesOf(one);
    const auto others = tracesOf(other);
    qsizetype shared = 0;
    qsizetype whole = 0;
    for (auto trace = ones.cbegin(); trace != ones.cend(); ++trace) {
        shared += others.value(trace.key()) == 3 && trace.value() == 3;
        whole += trace.value() == 3;
    }
    QVERIFY2(whole >= 45, qPrintable(QString::number(whole))); // of 150 places by chance; 50 are of the slowest
    QVERIFY2(shared >= 40, qPrintable(QString::number(shared)));
}

/// Calls are added when they end, so who is called comes first; all of these began in one millisecond.
void TestGatewayTraceRules::callersComeBeforeWhomTheyCalled()
{
    TraceBook book;
    CallRecord first = callOf(1);
    CallRecord second = callOf(1);
    CallRecord third = callOf(1);
    const SpanId attempt = newSpanId();
    first.tries.push_back({}); // whoever was called names the attempt
    first.tries.back().spanId = attempt;
    second.parentSpanId = attempt;
    third.parentSpanId = second.spanId;
    first.serviceName = u"first"_s;
    second.serviceName = u"second"_s;
    third.serviceName = u"third"_s;
    CallRecord later = callOf(1);
    later.at = first.at + Milliseconds(1);
    second.at = third.at = first.at;
    later.serviceName = u"last"_s;
    for (const CallRecord &call : {third, later, second, first})
        book.add(call);
    QStringList told;
    for (const CallPtr &call : book.trace(u"t"_s, first.traceId))
        told.append(call->serviceName);
    QCOMPARE(told.join(u' '), u"first second third last"_s);
    QCOMPARE(book.traces({}).at(0).serviceName, u"first"_s); // where it begins
    // Ids that name each other in a circle end too.
    TraceBook circle;
    first.parentSpanId = third.spanId;
    for (const CallRecord &call : {third, second, first})
        circle.add(call);
    QCOMPARE(circle.trace(u"t"_s, first.traceId).size(), 3);
}

void TestGatewayTraceRules::callsAreKeptForTenMinutes()
{
    TraceBook book;
    CallRecord old = callOf(1);
    old.at = currentTime() - TraceBook::kept - Milliseconds(5'000);
    book.add(old);
    book.add(callOf(2));
    QCOMPARE(keptBy(book).size(), 1);
    QCOMPARE(book.traces({}).size(), 1);
    QVERIFY(book.trace(u"t"_s, old.traceId).empty());
    book.tidy(currentTime());
    QCOMPARE(book.counters().calls, 1);
    QCOMPARE(book.counters().dropped, 0); // its time was over
    book.tidy(currentTime() + TraceBook::kept);
    QCOMPARE(book.counters().calls, 0);
    QCOMPARE(book.counters().bytes, 0);
}

void TestGatewayTraceRules::memoryIsBounded()
{
    TraceBook book;
    const QString path(200, u'x');
    for (int second = 0; second < 250; ++second) {
        for (int i = 0; i < 200; ++i) {
            CallRecord call = callOf(second * 200 + i, second);
            call.matched = false;
            call.endpoint = path;
            call.serviceName = path;
            call.targetPluginId = path;
            book.add(std::move(call));
        }
    }
    QVERIFY(book.counters().bytes <= TraceBook::maximumBytes + 4'096);
    QVERIFY(book.counters().dropped > 0);
    QCOMPARE(book.counters().dropped + book.counters().calls, 50'000);
    QCOMPARE(keptBy(book).front().traceId.low, 50'000); // the oldest go
    for (int i = 0; i < 200'000; ++i)
        book.addForeign(callOf(i));
    QVERIFY(book.counters().calls <= TraceBook::maximumCalls);
}

/// It has taken the connection, and never answers: what comes meanwhile waits, and beyond that is dropped and counted.
void TestGatewayTraceRules::whatACollectorDoesNotTakeIsBounded()
{
    QTcpServer collector;
    QVERIFY(collector.listen(QHostAddress::LocalHost));
    OtlpOptions options;
    options.endpoint = "http://127.0.0.1:" + QByteArray::number(collector.serverPort());
    OtlpExporter exporter(std::move(options), u"node"_s);
    constexpr std::size_t calls = 5'000;
    for (std::size_t i = 0; i < calls; ++i) {
        auto call = std::make_shared<CallRecord>(callOf(int(i)));
        call->tries.push_back({.instanceId = u"default"_s, .spanId = newSpanId()});
        exporter.add(call);
        if (i == OtlpExporter::batchSize)
            QTRY_VERIFY(collector.hasPendingConnections());
        QVERIFY(exporter.counters().waiting <= OtlpExporter::maximumWaiting);
    }
    const OtlpExporter::Counters counters = exporter.counters();
    QCOMPARE(counters.waiting, OtlpExporter::maximumWaiting);
    QCOMPARE(counters.dropped, 2 * (calls - OtlpExporter::maximumWaiting)); // spans: of the call and its attempt
    QCOMPARE(counters.exported, 0U);
}

namespace {

/// Of the one tenant.
QStringList callersIn(const TrafficBook &book)
{
    QStringList callers;
    for (const PairTraffic &pair : book.pairs(u"t"_s))
        callers.append(pair.callerPluginId);
    return callers;
}

void addCall(TrafficBook &book, const QString &caller, TimePoint at)
{
    CallRecord call = callOf(1);
    call.at = at;
    call.callerPluginId = caller;
    book.record(call, &book.pair(call.tenantId, caller, call.targetPluginId, call.serviceName));
}

} // namespace

/// As many pairs as there may be are no reason to know none that comes later, until the node starts anew.
void TestGatewayTraceRules::whoWasSilentLongestMakesRoom()
{
    const StorageEngine engine(u"SQLite"_s);
    const auto storage = engine.open();
    TrafficBook book(*storage, u"node"_s);
    const TimePoint earlier = currentTime() - std::chrono::minutes(5);
    for (int i = 0; i < TrafficBook::maximumPairs; ++i)
        addCall(book, u"c%1"_s.arg(i), earlier);
    addCall(book, u"c0"_s, earlier + std::chrono::minutes(1)); // then c1 was silent longest
    addCall(book, u"new"_s, currentTime());
    QStringList callers = callersIn(book);
    QCOMPARE(callers.size(), TrafficBook::maximumPairs);
    QVERIFY(callers.contains(u"new"_s));
    QVERIFY(callers.contains(u"c0"_s));
    QVERIFY(!callers.contains(u"c1"_s));
    QVERIFY(!callers.contains(u"(others)"_s));
    QCOMPARE(book.departures(), 1u);
    // What it did is in the database.
    storage->flush(Milliseconds(10'000));
    QCOMPARE(engine.sql(u"SELECT calls FROM gateway_traffic WHERE caller_plugin_id = 'c1'"_s), u"1"_s);
    // Where all were heard just now, nobody goes, and the newcomer is one of the others.
    for (const QString &caller : std::as_const(callers))
        addCall(book, caller, currentTime() + std::chrono::minutes(1));
    addCall(book, u"newer"_s, currentTime() + std::chrono::minutes(1));
    callers = callersIn(book);
    QVERIFY(callers.contains(u"(others)"_s));
    QVERIFY(!callers.contains(u"newer"_s));
    QCOMPARE(callers.size(), TrafficBook::maximumPairs + 1);
}

/// Three hours of calls while the database is away: minutes wait for it where they are, and no longer than an hour.
void TestGatewayTraceRules::anOutageIsKeptForAnHour()
{
    const StorageEngine engine(u"SQLite"_s);
    const auto storage = engine.open();
    TrafficBook book(*storage, u"node"_s);
    engine.sql(u"ALTER TABLE change_counter RENAME TO elsewhere"_s);
    book.tidy(); // it writes
    QTRY_VERIFY(!storage->available());
    constexpr int minutes = 180;
    const TimePoint now = currentTime();
    for (int i = minutes; i-- > 0;) {
        addCall(book, u"caller"_s, now - std::chrono::minutes(i));
        book.writeOut();
    }
    QCOMPARE(storage->counters().waitingTouches, 0);
    book.tidy();
    QCOMPARE(book.pairs(u"t"_s).at(0).calls, quint64(minutes)); // known all the same
    engine.sql(u"ALTER TABLE elsewhere RENAME TO change_counter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 20'000);
    book.writeOut();
    storage->flush(Milliseconds(10'000));
    const int stored = engine.sql(u"SELECT sum(calls) FROM gateway_traffic"_s).toInt();
    QVERIFY2(stored > 0 && stored <= 62, qPrintable(QString::number(stored)));
    QCOMPARE(int(book.lostMinutes()), minutes - stored);
}

/// Of a service, of one of its callers, and of one node that carried the calls.
void TestGatewayTraceRules::theLastHourIsToldByMinutes()
{
    const StorageEngine engine(u"SQLite"_s);
    const auto storage = engine.open();
    const TimePoint now = currentTime();
    const qint64 running = toMilliseconds(now) / 60'000 * 60'000;
    // Another node, and one of this name before, have written what they saw five minutes ago; one two hours ago.
    const auto write = [&](const QString &writer, const QString &caller, qint64 minute, int calls) {
        engine.sql(u"INSERT INTO gateway_traffic (tenant_id, caller_plugin_id, target_plugin_id, service_name, minute, "
                   "writer, calls, errors, latency, last_call_at, bytes_in, bytes_out, revision) VALUES ('t', '%1', "
                   "'target', 's', %2, '%3', %4, 0, '20:%4', %2, 0, 0, 1)"_s.arg(caller)
                       .arg(minute)
                       .arg(writer)
                       .arg(calls));
    };
    write(u"other"_s, u"a"_s, running - 5 * 60'000, 7);
    write(u"node"_s, u"b"_s, running - 5 * 60'000, 2);
    write(u"other"_s, u"a"_s, running - 120 * 60'000, 100);
    TrafficBook book(*storage, u"node"_s);
    QCOMPARE(QCoro::waitFor(book.load()).value_or(0), 3);
    addCall(book, u"a"_s, now - std::chrono::minutes(5));
    CallRecord failed = callOf(1);
    failed.at = now;
    failed.status = 502;
    failed.callerPluginId = u"a"_s;
    failed.duration = std::chrono::microseconds(2'000'000);
    book.record(failed, &book.pair(failed.tenantId, u"a"_s, failed.targetPluginId, failed.serviceName));
    addCall(book, u"stranger"_s, now);
    const auto ask = [&](const QString &service, const QString &caller, const QString &node) {
        MinutesFilter filter;
        filter.tenantId = u"t"_s;
        filter.serviceName = service;
        filter.callerPluginId = caller;
        filter.nodeId = node;
        return book.minutes(filter);
    };
    const auto at = [&](const std::vector<MinuteTraffic> &minutes, qint64 begin) {
        const auto found = std::find_if(minutes.begin(), minutes.end(), [begin](const MinuteTraffic &minute) {
            return toMilliseconds(minute.begin) == begin;
        });
        return found == minutes.end() ? MinuteTraffic() : *found;
    };
    const qint64 earlier = running - 5 * 60'000;
    const std::vector<MinuteTraffic> all = ask(u"s"_s, {}, {});
    QCOMPARE(all.size(), std::size_t(60));
    for (std::size_t i = 1; i < all.size(); ++i)
        QCOMPARE(toMilliseconds(all[i].begin), toMilliseconds(all[i - 1].begin) + 60'000);
    QCOMPARE(at(all, earlier).calls, 10U);
    QCOMPARE(at(all, running).calls, 2U);
    QCOMPARE(at(all, running).errors, 1U);
    QVERIFY(at(all, running).p99Milliseconds >= 2'000);
    QVERIFY(at(all, running).p50Milliseconds > 0 && at(all, running).p50Milliseconds < 100);
    quint64 sum = 0;
    for (const MinuteTraffic &minute : all)
        sum += minute.calls;
    QCOMPARE(sum, 12U); // what is older than an hour is no minute
    QCOMPARE(at(ask(u"s"_s, u"a"_s, {}), earlier).calls, 8U);
    QCOMPARE(at(ask(u"s"_s, u"a"_s, u"other"_s), earlier).calls, 7U);
    QCOMPARE(at(ask(u"s"_s, {}, u"node"_s), earlier).calls, 3U);
    QCOMPARE(at(ask(u"s"_s, {}, u"nobody"_s), earlier).calls, 0U);
    QCOMPARE(at(ask(u"another"_s, {}, {}), earlier).calls, 0U);
}

QTEST_GUILESS_MAIN(TestGatewayTraceRules)
#include "tst_gatewaytracerules.moc"
