// SPDX-License-Identifier: GPL-3.0-or-later
// Traces: how calls become a tree on an axis of time, and the page as a user meets it.
#include "bridge/embeddednode.h"
#include "demo/demo.h"
#include "gui/windowfixture.h"
#include "models/tracetree.h"
#include "pages/gateway/calllist.h"
#include "pages/gateway/callpanel.h"
#include "pages/gateway/calltable.h"
#include "pages/gateway/gatewaypage.h"
#include "pages/traces/tracespage.h"
#include "pages/traces/tracestable.h"
#include "pages/traces/waterfallview.h"
#include "shell/navigation.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;
using gateway::CallRecord;
using gateway::TraceId;

class TracesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsBecomeATree();
    void circlesAndMissingCausesEndAsRoots();
    void attemptsWaitsAndTheCacheArePieces();
    void theAxisHasRoundMarks();
    void aTraceIsShownAsAWaterfall();
    void filtersAreTheNodes();
    void aTraceIsFoundByItsId();
    void aTraceThatIsAskedForBeforeThePageWasSeenStays();
    void aTraceGrowsUnderTheReader();
    void fromTheGatewayAndBack();
    void aReportOfTheDemoIsOneTrace();
};

namespace {

const TimePoint start = fromMilliseconds(1'700'000'000'000);

std::shared_ptr<CallRecord> makeCall(quint64 sequence, const QString &caller, const QString &service,
                                     std::chrono::milliseconds at, std::chrono::microseconds duration,
                                     gateway::SpanId parent = 0, int status = 200)
{
    auto call = std::make_shared<CallRecord>();
    call->sequence = sequence;
    call->at = start + at;
    call->tenantId = QStringLiteral("default-tenant");
    call->callerPluginId = caller;
    call->targetPluginId = QStringLiteral("plugin-") + service.section(u'.', 0, 0);
    call->serviceName = service;
    call->endpoint = QStringLiteral("GET /items");
    call->requestId = "request-" + QByteArray::number(sequence);
    call->status = status;
    call->duration = duration;
    call->attempts = 1;
    call->traceId = {1, 2};
    call->spanId = sequence * 100;
    call->parentSpanId = parent;
    call->nodeId = QStringLiteral("node-a");
    call->tries.push_back(
        {QStringLiteral("default"), sequence * 100 + 1, 100us, duration - 200us, status, QStringLiteral("ANSWERED")});
    return call;
}

/// reports → inventory (12 ms, of which crm takes 8), and crm fails.
TraceCalls reportCalls()
{
    return {makeCall(1, QStringLiteral("plugin-web"), QStringLiteral("reports.api"), 0ms, 20ms),
            makeCall(2, QStringLiteral("plugin-reports"), QStringLiteral("inventory.products"), 2ms, 12ms, 101),
            makeCall(3, QStringLiteral("plugin-inventory"), QStringLiteral("crm.contacts"), 3ms, 8ms, 201, 503)};
}

gateway::TraceSummary summaryOf(const TraceCalls &calls)
{
    gateway::TraceSummary summary;
    summary.traceId = calls.front()->traceId;
    summary.startedAt = calls.front()->at;
    summary.callerPluginId = calls.front()->callerPluginId;
    summary.targetPluginId = calls.front()->targetPluginId;
    summary.serviceName = calls.front()->serviceName;
    summary.endpoint = calls.front()->endpoint;
    summary.status = calls.front()->status;
    for (const auto &call : calls) {
        summary.endedAt = std::max(summary.endedAt, call->endedAt());
        summary.faults += call->isFault() ? 1 : 0;
        summary.services.append(call->serviceName);
    }
    summary.calls = static_cast<int>(calls.size());
    summary.nodes = {QStringLiteral("node-a")};
    return summary;
}

template <typename T>
T *show(MainWindow &window, const QString &id)
{
    const auto &pages = window.pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i]->id() == id)
            window.navigation()->setCurrentRow(static_cast<int>(i));
    }
    return qobject_cast<T *>(window.currentPage());
}

/// A window on the Traces page, with one trace of three calls.
struct Fixture : WindowFixture
{
    Fixture()
        : WindowFixture({makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory")),
                         makeService(QStringLiteral("crm.contacts"), QStringLiteral("plugin-crm"))})
    {
        put(reportCalls());
        [this] { QTRY_VERIFY(isReady()); }();
        page = show<TracesPage>(*window, QStringLiteral("traces"));
    }
    void put(const TraceCalls &calls)
    {
        const gateway::TraceSummary summary = summaryOf(calls);
        std::erase_if(gateway().traceList.traces, [&](const auto &one) { return one.traceId == summary.traceId; });
        gateway().traceList.traces.insert(gateway().traceList.traces.begin(), summary);
        ++gateway().traceList.lastCall;
        gateway().traceCalls[summary.traceId] = calls;
    }
    StandInGateway &gateway() { return node.gateway(); }
    QAction *action(const QString &name) const
    {
        for (QAction *one : page->menuActions()) {
            if (one && one->objectName() == name)
                return one;
        }
        return nullptr;
    }
    TracesPage *page = nullptr;
};

} // namespace

void TracesPageTest::callsBecomeATree()
{
    TraceCalls calls = reportCalls();
    std::swap(calls[0], calls[2]); // they end in another order than they begin
    const TraceTree tree(calls);
    QCOMPARE(tree.size(), 3);
    QCOMPARE(tree.roots(), std::vector<int>{0});
    QCOMPARE(tree.span(1).parent, 0);
    QCOMPARE(tree.span(2).parent, 1);
    QCOMPARE(tree.span(2).depth, 2);
    QCOMPARE(tree.duration(), std::chrono::microseconds(20ms));
    QCOMPARE(tree.span(0).own, std::chrono::microseconds(8ms)); // 20 without 12
    QCOMPARE(tree.span(1).own, std::chrono::microseconds(4ms));
    QCOMPARE(tree.span(2).own, std::chrono::microseconds(8ms));
    QCOMPARE(tree.slowest(), 0);
    // A begin is known to the millisecond: nothing begins before what caused it, nor ends after it.
    TraceCalls early{makeCall(1, QStringLiteral("a"), QStringLiteral("b.one"), 10ms, 5ms),
                     makeCall(2, QStringLiteral("b"), QStringLiteral("c.one"), 9ms, 3ms, 101),
                     makeCall(3, QStringLiteral("b"), QStringLiteral("d.one"), 14ms, 2ms, 101)};
    const TraceTree mended(early);
    const TraceSpan &parent = mended.span(mended.find(1));
    QCOMPARE(mended.span(mended.find(2)).begin, parent.begin + 100us);
    QCOMPARE(mended.span(mended.find(3)).end(), parent.end());
    // A clock that is seconds off is not hidden.
    early[1] = makeCall(2, QStringLiteral("b"), QStringLiteral("c.one"), 3009ms, 3ms, 101);
    const TraceTree off(early);
    QCOMPARE(off.duration(), std::chrono::microseconds(3002ms)); // from 10 ms on
    QVERIFY(TraceTree(TraceCalls()).isEmpty());
}

void TracesPageTest::circlesAndMissingCausesEndAsRoots()
{
    const TraceTree circle({makeCall(1, QStringLiteral("a"), QStringLiteral("b.one"), 0ms, 5ms, 200),
                            makeCall(2, QStringLiteral("b"), QStringLiteral("a.one"), 1ms, 3ms, 100),
                            makeCall(3, QStringLiteral("c"), QStringLiteral("c.one"), 1ms, 3ms, 300),
                            makeCall(4, QStringLiteral("c"), QStringLiteral("d.one"), 2ms, 3ms, 999)});
    QCOMPARE(circle.size(), 4);
    int reached = 0;
    std::vector<int> open = circle.roots();
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        ++reached;
        open.insert(open.end(), circle.span(at).children.begin(), circle.span(at).children.end());
    }
    QCOMPARE(reached, 4);
    QVERIFY(circle.span(circle.find(4)).orphan);
    QVERIFY(!TraceTree(reportCalls()).span(0).orphan);
}

void TracesPageTest::attemptsWaitsAndTheCacheArePieces()
{
    auto call = makeCall(1, QStringLiteral("a"), QStringLiteral("b.one"), 0ms, 10ms);
    call->tries = {{QStringLiteral("one"), 11, 2ms, 1ms, 0, QStringLiteral("CONNECTION_REFUSED")},
                   {QStringLiteral("two"), 12, 4ms, 5ms, 200, QStringLiteral("ANSWERED")}};
    const std::vector<SpanPart> parts = partsOf(*call, 1ms);
    std::vector<SpanPart::Kind> kinds;
    std::chrono::microseconds whole{0};
    for (const SpanPart &part : parts) {
        kinds.push_back(part.kind);
        whole += part.duration;
    }
    using Kind = SpanPart::Kind;
    QCOMPARE(kinds, (std::vector<Kind>{Kind::Wait, Kind::Failed, Kind::Wait, Kind::Attempt, Kind::Wait}));
    QCOMPARE(whole, call->duration);
    QCOMPARE(parts[1].begin, std::chrono::microseconds(3ms));
    QCOMPARE(parts[3].attempt, 1);
    call->tries.clear();
    call->cache = gateway::CacheUse::Hit;
    QCOMPARE(partsOf(*call, 0us).front().kind, Kind::Cached);
    call->cache = gateway::CacheUse::None; // refused
    QCOMPARE(partsOf(*call, 0us).front().kind, Kind::Wait);
    // What an attempt says of itself may not leave the call.
    call->tries = {{QStringLiteral("one"), 11, 8ms, 50ms, 200, QStringLiteral("ANSWERED")}};
    QCOMPARE(partsOf(*call, 0us).back().duration, std::chrono::microseconds(2ms));
}

void TracesPageTest::theAxisHasRoundMarks()
{
    for (const auto &[duration, width] : {std::pair{std::chrono::microseconds(1), 300},
                                          {std::chrono::microseconds(20ms), 400},
                                          {std::chrono::microseconds(31s), 1000},
                                          {std::chrono::microseconds(0), 1}}) {
        const auto marks = axisMarks(duration, width);
        QVERIFY(!marks.empty());
        QCOMPARE(marks.front().second, 0);
        QVERIFY(marks.size() < 40);
        QVERIFY(marks.back().second <= width);
    }
    const auto marks = axisMarks(20ms, 400);
    QCOMPARE(marks[1].first, std::chrono::microseconds(5ms));
}

void TracesPageTest::aTraceIsShownAsAWaterfall()
{
    Fixture fixture;
    WaterfallView *waterfall = fixture.page->waterfall();
    QAbstractItemModelTester tester(waterfall->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester list(fixture.page->table()->model(),
                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(fixture.page->shownTrace().size(), 3); // the first is offered
    QVERIFY(waterfall->isVisible());
    QCOMPARE(fixture.page->table()->model()->index(0, column(TraceColumn::Failed)).data().toString(),
             QStringLiteral("1"));
    // The call that failed is where to look.
    QCOMPARE(fixture.page->shownTrace().span(waterfall->currentSpan()).call->serviceName,
             QStringLiteral("crm.contacts"));
    QTRY_VERIFY(fixture.page->callPanel()->text().contains(QStringLiteral("request-3")));
    QVERIFY2(fixture.page->headline().contains(QStringLiteral("plugin-web → reports.api")),
             qPrintable(fixture.page->headline()));
    // A tree to the keyboard, and words for what is painted.
    waterfall->setFocus();
    QTest::keyClick(waterfall, Qt::Key_Up);
    QCOMPARE(fixture.page->shownTrace().span(waterfall->currentSpan()).call->serviceName,
             QStringLiteral("inventory.products"));
    const QModelIndex current = waterfall->currentIndex();
    const QString story =
        current.siblingAtColumn(column(WaterfallColumn::Timeline)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(story.startsWith(QStringLiteral("begins after 2.0 ms, takes 12.0 ms: waits 0.10 ms; attempt 1 at default: "
                                             "200 after 11.8 ms")),
             qPrintable(story));
    QVERIFY(current.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Own time: 4.0 ms")));
    // One node: neither its column nor that of the list.
    QVERIFY(waterfall->isColumnHidden(column(WaterfallColumn::Node)));
    // One click to service, plugin and call.
    QSignalSpy services(fixture.page, &Page::serviceRequested);
    fixture.action(QStringLiteral("traceService"))->trigger();
    QCOMPARE(services.size(), 1);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QTRY_COMPARE(fixture.table()->selectedKeys().size(), 1);
    fixture.action(QStringLiteral("copyTraceId"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1((TraceId{1, 2}).toText()));
}

void TracesPageTest::filtersAreTheNodes()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.page->table()->proxy().rowCount(), 1);
    fixture.page->failedOnly()->trigger();
    QTRY_COMPARE(fixture.gateway().lastTraceLook.filter.failed, std::optional(true));
    fixture.page->serviceBox()->setCurrentIndex(fixture.page->serviceBox()->findData(QStringLiteral("crm.contacts")));
    fixture.page->durationBox()->setCurrentIndex(fixture.page->durationBox()->findData(100));
    QTRY_COMPARE(fixture.gateway().lastTraceLook.filter.minDuration, 100ms);
    QCOMPARE(fixture.gateway().lastTraceLook.filter.serviceName, QStringLiteral("crm.contacts"));
    fixture.page->setSearchText(QStringLiteral("INVENTORY web"));
    QCOMPARE(fixture.page->table()->proxy().rowCount(), 1);
    fixture.page->setSearchText(QStringLiteral("nowhere"));
    QCOMPARE(fixture.page->table()->proxy().rowCount(), 0);
    fixture.action(QStringLiteral("clearFilters"))->trigger();
    QTRY_COMPARE(fixture.gateway().lastTraceLook.filter.minDuration, 0ms);
    QVERIFY(!fixture.gateway().lastTraceLook.filter.failed);
    QCOMPARE(fixture.page->table()->proxy().rowCount(), 1);
    QVERIFY(!fixture.page->failedOnly()->isChecked());
    // A sample says so, with the true rate.
    fixture.gateway().traceList.sampled = true;
    fixture.gateway().traceList.callsPerMinute = 24'000;
    const auto *bar = fixture.page->findChild<FilterBar *>();
    QTRY_VERIFY(bar->count().contains(QStringLiteral("a sample")));
}

void TracesPageTest::aTraceIsFoundByItsId()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.page->shownTrace().size(), 3);
    auto other = makeCall(9, QStringLiteral("plugin-x"), QStringLiteral("y.one"), 0ms, 1ms);
    other->traceId = {7, 7};
    fixture.gateway().traceCalls[other->traceId] = {other};
    fixture.page->setSearchText(QString::fromLatin1(other->traceId.toText())); // not in the list
    QTRY_COMPARE(fixture.page->shownTrace().size(), 1);
    QCOMPARE(fixture.page->shownTrace().span(0).call->serviceName, QStringLiteral("y.one"));
    fixture.page->setSearchText(QStringLiteral("00000000000000090000000000000009"));
    QTRY_VERIFY(fixture.page->shownTrace().isEmpty());
    QVERIFY(!fixture.page->waterfall()->isVisible());
    QVERIFY(!fixture.action(QStringLiteral("traceService"))->isEnabled());
}

void TracesPageTest::aTraceThatIsAskedForBeforeThePageWasSeenStays()
{
    WindowFixture fixture({makeService(QStringLiteral("crm.contacts"), QStringLiteral("plugin-crm"))});
    std::vector<TraceCalls> traces;
    for (quint64 at = 1; at <= 40; ++at) {
        auto call = makeCall(at, QStringLiteral("plugin-x"), QStringLiteral("y.one"), 0ms, 1ms);
        call->traceId = {7, at};
        traces.push_back({call});
        fixture.node.gateway().traceList.traces.push_back(summaryOf(traces.back()));
        ++fixture.node.gateway().traceList.lastCall;
        fixture.node.gateway().traceCalls[call->traceId] = traces.back();
    }
    QTRY_VERIFY(fixture.isReady());
    const gateway::TraceId wanted = traces[33].front()->traceId;
    Q_EMIT fixture.window->currentPage()->traceRequested(traces[33].front()->tenantId,
                                                         QString::fromLatin1(wanted.toText()));
    auto *page = qobject_cast<TracesPage *>(fixture.window->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->table()->proxy().rowCount(), 40);
    QTRY_COMPARE(page->table()->selectedKeys(), QStringList{QString::fromLatin1(wanted.toText())});
    QTRY_COMPARE(page->shownTrace().size(), 1);
    QCOMPARE(page->shownTrace().span(0).call->traceId, wanted);
    // And its row is to be seen, though the panel below takes room.
    const QTreeView *table = page->table();
    QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
}

void TracesPageTest::aTraceGrowsUnderTheReader()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.page->shownTrace().size(), 3);
    WaterfallView *waterfall = fixture.page->waterfall();
    waterfall->setCurrentSpan(1);
    TraceCalls more = reportCalls();
    more.push_back(makeCall(4, QStringLiteral("plugin-reports"), QStringLiteral("crm.contacts"), 15ms, 3ms, 101));
    fixture.put(more);
    QTRY_COMPARE(fixture.page->shownTrace().size(), 4);
    QCOMPARE(waterfall->currentSpan(), 1); // who looks at a call goes on looking at it
    // A new trace above does not take its place.
    auto other = makeCall(9, QStringLiteral("plugin-x"), QStringLiteral("y.one"), 100ms, 1ms);
    other->traceId = {7, 7};
    fixture.put({other});
    QTRY_COMPARE(fixture.page->table()->proxy().rowCount(), 2);
    QCOMPARE(fixture.page->shownTrace().size(), 4);
}

void TracesPageTest::fromTheGatewayAndBack()
{
    Fixture fixture;
    QTRY_COMPARE(fixture.page->shownTrace().size(), 3);
    fixture.gateway().add(QStringLiteral("plugin-x"), QStringLiteral("plugin-y"), QStringLiteral("y.one"));
    CallRecord &call = fixture.gateway().calls.back();
    call.traceId = {7, 7};
    call.spanId = 5;
    fixture.gateway().traceCalls[call.traceId] = {std::make_shared<const CallRecord>(call)};
    auto *gateway = show<GatewayPage>(*fixture.window, QStringLiteral("gateway"));
    QTRY_COMPARE(gateway->callView()->model()->rowCount(), 1);
    QVERIFY(gateway->callView()->isColumnHidden(static_cast<int>(CallColumn::Node)));
    QVERIFY(!gateway->nodeBox()->isVisible());
    gateway->callView()->setFocus();
    gateway->callView()->setCurrentIndex(gateway->callView()->model()->index(0, 0));
    QTest::keyClick(gateway->callView(), Qt::Key_Return);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("traces"));
    QTRY_COMPARE(fixture.page->shownTrace().size(), 1);
    gateway->callView()->clearSelection();
    fixture.action(QStringLiteral("traceCall"))->trigger();
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("gateway"));
    QVERIFY(gateway->callPanel()->text().contains(QStringLiteral("request-1")));
    QVERIFY(gateway->callView()->currentIndex().isValid());
    // With several nodes the Gateway says which one carried a call, and filters by it.
    fixture.node.nodes().picture.nodes.push_back(makeNode(QStringLiteral("node-b"), QStringLiteral("beta"), 3001));
    fixture.node.nodes().tell();
    QTRY_VERIFY(!gateway->callView()->isColumnHidden(static_cast<int>(CallColumn::Node)));
    fixture.gateway().add(QStringLiteral("plugin-x"), QStringLiteral("plugin-y"), QStringLiteral("y.one")).nodeId =
        QStringLiteral("node-b");
    QTRY_COMPARE(gateway->callList()->waiting(), 1); // a call is selected
    gateway->callList()->showWaiting();
    QCOMPARE(gateway->callView()->model()->rowCount(), 2);
    QCOMPARE(gateway->callView()->model()->index(0, static_cast<int>(CallColumn::Node)).data().toString(),
             QStringLiteral("beta"));
    QVERIFY(gateway->nodeBox()->isVisible());
    gateway->nodeBox()->setCurrentIndex(gateway->nodeBox()->findText(QStringLiteral("beta")));
    QCOMPARE(gateway->callView()->model()->rowCount(), 1);
}

void TracesPageTest::aReportOfTheDemoIsOneTrace()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(*qApp);
    config::Settings values;
    values.dataDir = folder.path();
    values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
    values.listen[0].port = 0;
    EmbeddedNode host(values);
    MainWindow window(host, theme, settings, WindowOptions{});
    window.resize(1280, 800);
    window.show();
    std::unique_ptr<demo::Demo> demo;
    connect(&host, &EmbeddedNode::started, &window, [&](const QStringList &addresses) {
        window.nodeStarted();
        demo = std::make_unique<demo::Demo>(addresses.first(), QStringLiteral("default-tenant"));
        demo->start();
    });
    host.start();
    auto *page = show<TracesPage>(window, QStringLiteral("traces"));
    TraceRowPtr report;
    const auto find = [&] {
        for (int row = 0; row < page->table()->proxy().rowCount(); ++row) {
            const TraceRowPtr trace = page->table()->proxy().trace(row);
            if (trace->summary.services.size() >= 3 && trace->summary.serviceName.startsWith(u"reports"))
                report = trace;
        }
        return report != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), 60'000);
    QVERIFY(page->table()->selectKey(report->rowKey()));
    QTRY_VERIFY(!page->shownTrace().isEmpty() && page->shownTrace().span(0).call->traceId == report->summary.traceId);
    const TraceTree &tree = page->shownTrace();
    QVERIFY(tree.size() >= 3);
    QCOMPARE(tree.roots().size(), std::size_t(1));
    QVERIFY(tree.span(tree.roots().front()).call->serviceName.startsWith(u"reports"));
    for (const int child : tree.span(tree.roots().front()).children)
        QCOMPARE(tree.span(child).call->callerPluginId, QStringLiteral("plugin-reports"));
    QSignalSpy stopped(demo.get(), &demo::Demo::stopped);
    demo->stop();
    QVERIFY(stopped.wait(10'000));
}

QTEST_MAIN(TracesPageTest)
#include "tst_tracespage.moc"
