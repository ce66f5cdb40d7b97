// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;

class CallModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterWantsWhatItSays_data();
    void aFilterWantsWhatItSays();
    void timesAreFilteredToo();
    void theNewestIsFirstAndEveryColumnSorts();
    void rowsStayInOrderWhileCallsComeAndGo();
    void theListIsBounded();
};

namespace {

gateway::CallRecord callOf(quint64 sequence)
{
    gateway::CallRecord call;
    call.sequence = sequence;
    call.at = currentTime();
    call.callerPluginId = u"plugin-crm"_s;
    call.targetPluginId = u"plugin-inventory"_s;
    call.serviceName = u"inventory.products"_s;
    call.endpoint = u"GET /products/:id"_s;
    call.nodeId = u"node-a"_s;
    call.requestId = "Request-77";
    call.traceId = {0x4bf92f3577b34da6, 1};
    call.status = 503;
    call.error = ErrorCode::CircuitOpen;
    call.duration = 20ms;
    return call;
}

CallPtr shared(const gateway::CallRecord &call)
{
    return std::make_shared<const gateway::CallRecord>(call);
}

CallListFilter filterOf(const std::function<void(CallListFilter &)> &edit)
{
    CallListFilter filter;
    edit(filter);
    return filter;
}

std::vector<quint64> shownIn(const CallProxy &proxy)
{
    std::vector<quint64> sequences;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sequences.push_back(proxy.call(row)->sequence);
    return sequences;
}

} // namespace

void CallModelTest::aFilterWantsWhatItSays_data()
{
    QTest::addColumn<CallListFilter>("filter");
    QTest::addColumn<bool>("wanted");
    const auto add = [](const char *name, bool wanted, const std::function<void(CallListFilter &)> &edit) {
        QTest::newRow(name) << filterOf(edit) << wanted;
    };
    add("nothing", true, [](CallListFilter &) {});
    add("its caller", true, [](CallListFilter &filter) { filter.caller = u"plugin-crm"_s; });
    add("a part of its caller", false, [](CallListFilter &filter) { filter.caller = u"plugin-cr"_s; });
    add("its service", true, [](CallListFilter &filter) { filter.service = u"inventory.products"_s; });
    add("another service", false, [](CallListFilter &filter) { filter.service = u"inventory.stock"_s; });
    add("its node", true, [](CallListFilter &filter) { filter.nodeId = u"node-a"_s; });
    add("another node", false, [](CallListFilter &filter) { filter.nodeId = u"node-b"_s; });
    add("method and path", true, [](CallListFilter &filter) { filter.endpoint = u"get /PROD"_s; });
    add("another method", false, [](CallListFilter &filter) { filter.endpoint = u"POST /products"_s; });
    add("its class", true, [](CallListFilter &filter) { filter.status = 5; });
    add("another class", false, [](CallListFilter &filter) { filter.status = 4; });
    add("its status", true, [](CallListFilter &filter) { filter.status = 503; });
    add("another status", false, [](CallListFilter &filter) { filter.status = 502; });
    add("without an answer", true, [](CallListFilter &filter) { filter.status = CallListFilter::withoutAnswer; });
    add("failed", true, [](CallListFilter &filter) { filter.failuresOnly = true; });
    add("as long", true, [](CallListFilter &filter) { filter.minDuration = 20ms; });
    add("longer", false, [](CallListFilter &filter) { filter.minDuration = 21ms; });
    add("request id", true, [](CallListFilter &filter) { filter.text = u"request-7"_s; });
    add("trace id", true, [](CallListFilter &filter) { filter.text = u"4BF92F35"_s; });
    add("words of the status", true, [](CallListFilter &filter) { filter.text = u"circuit"_s; });
    add("its code", true, [](CallListFilter &filter) { filter.text = u"CIRCUIT_OPEN"_s; });
    add("its number", true, [](CallListFilter &filter) { filter.text = u"503"_s; });
    add("another text", false, [](CallListFilter &filter) { filter.text = u"orders"_s; });
    add("one of two", false, [](CallListFilter &filter) {
        filter.caller = u"plugin-crm"_s;
        filter.status = 2;
    });
}

void CallModelTest::aFilterWantsWhatItSays()
{
    QFETCH(const CallListFilter, filter);
    QFETCH(const bool, wanted);
    QCOMPARE(filter.matches(callOf(1), currentTime()), wanted);
    QCOMPARE(filter.narrows(), !(filter == CallListFilter()));
}

void CallModelTest::timesAreFilteredToo()
{
    const TimePoint now = currentTime();
    gateway::CallRecord call = callOf(1);
    call.at = now - 90s;
    call.error.reset();
    QVERIFY(
        !filterOf([](CallListFilter &filter) { filter.status = CallListFilter::withoutAnswer; }).matches(call, now));
    QVERIFY(!filterOf([](CallListFilter &filter) { filter.window = 60s; }).matches(call, now));
    QVERIFY(filterOf([](CallListFilter &filter) { filter.window = 300s; }).matches(call, now));
    const qint64 at = toMilliseconds(call.at);
    QVERIFY(filterOf([at](CallListFilter &filter) { filter.since = filter.until = at; }).matches(call, now));
    QVERIFY(!filterOf([at](CallListFilter &filter) { filter.since = at + 1; }).matches(call, now));
    QVERIFY(!filterOf([at](CallListFilter &filter) { filter.until = at - 1; }).matches(call, now));
}

void CallModelTest::theNewestIsFirstAndEveryColumnSorts()
{
    CallModel model;
    CallProxy proxy(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(static_cast<int>(CallColumn::Time), Qt::DescendingOrder);
    // The second began before the first, and ended later.
    gateway::CallRecord first = callOf(1);
    gateway::CallRecord second = callOf(2);
    gateway::CallRecord third = callOf(3);
    second.at = first.at - 10s;
    third.at = first.at + 10s;
    second.duration = 1s;
    second.status = 200;
    third.callerPluginId = u"plugin-a"_s;
    model.prepend({shared(third), shared(second), shared(first)});
    QCOMPARE(shownIn(proxy), (std::vector<quint64>{3, 1, 2}));
    proxy.sort(static_cast<int>(CallColumn::Time), Qt::AscendingOrder);
    QCOMPARE(shownIn(proxy), (std::vector<quint64>{2, 1, 3}));
    proxy.sort(static_cast<int>(CallColumn::Duration), Qt::DescendingOrder);
    QCOMPARE(shownIn(proxy).front(), 2U);
    proxy.sort(static_cast<int>(CallColumn::Status), Qt::AscendingOrder);
    QCOMPARE(shownIn(proxy).front(), 2U);
    proxy.sort(static_cast<int>(CallColumn::Caller), Qt::AscendingOrder);
    QCOMPARE(shownIn(proxy).front(), 3U);
    for (int column = 0; column < proxy.columnCount(); ++column)
        proxy.sort(column, Qt::DescendingOrder);
    // Titles are there without rows too.
    model.clear();
    QCOMPARE(proxy.headerData(0, Qt::Horizontal).toString(), u"Time"_s);
    QCOMPARE(proxy.headerData(0, Qt::Horizontal, role(ServiceRole::Export)).toString(), u"at"_s);
}

void CallModelTest::rowsStayInOrderWhileCallsComeAndGo()
{
    std::mt19937 random(7);
    CallModel model;
    CallProxy proxy(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(static_cast<int>(CallColumn::Time), Qt::DescendingOrder);
    const TimePoint begin = currentTime();
    quint64 sequence = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<CallPtr> calls;
        for (unsigned i = 0; i < 1 + random() % 40; ++i) {
            gateway::CallRecord call = callOf(++sequence);
            call.at = begin + Milliseconds(sequence * 10) - Milliseconds(random() % 300);
            call.status = random() % 3 == 0 ? 404 : 200;
            calls.insert(calls.begin(), shared(call));
        }
        model.prepend(calls);
        CallListFilter filter;
        filter.status = random() % 2 == 0 ? 0 : 404;
        proxy.setFilter(filter, begin);
        int wanted = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            wanted += filter.matches(model.call(row), begin) ? 1 : 0;
        QCOMPARE(proxy.rowCount(), wanted);
        for (int row = 0; row < proxy.rowCount(); ++row) {
            QVERIFY(row == 0 || proxy.call(row - 1)->at >= proxy.call(row)->at);
            QCOMPARE(proxy.rowOf(proxy.keyOf(row)), row);
        }
    }
}

void CallModelTest::theListIsBounded()
{
    CallModel model;
    CallProxy proxy(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    quint64 sequence = 0;
    const auto prepend = [&](std::size_t count) {
        std::vector<CallPtr> calls(count);
        for (std::size_t i = count; i-- > 0;)
            calls[i] = shared(callOf(++sequence));
        model.prepend(calls);
    };
    for (int i = 0; i < 10; ++i)
        prepend(CallModel::maximumRows / 8);
    QCOMPARE(model.rowCount(), static_cast<int>(CallModel::maximumRows));
    QCOMPARE(model.call(0).sequence, sequence);
    QCOMPARE(model.rowOf(sequence - 5), 5);
    QCOMPARE(model.rowOf(1), -1);
    prepend(CallModel::maximumRows + 500);
    QCOMPARE(model.rowCount(), static_cast<int>(CallModel::maximumRows));
    QCOMPARE(model.call(0).sequence, sequence);
    QCOMPARE(proxy.rowCount(), model.rowCount());
    model.clear();
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(CallModelTest)
#include "tst_callmodel.moc"
