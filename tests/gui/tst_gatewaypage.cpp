// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "widgets/copybutton.h"
#include "widgets/filterbar.h"
#include "models/gatewaymodels.h"
#include "models/timetext.h"
#include "models/wording.h"
#include "pages/gateway/callfilters.h"
#include "pages/gateway/calllist.h"
#include "pages/gateway/callpanel.h"
#include "pages/gateway/calltable.h"
#include "pages/gateway/gatewaypage.h"
#include "pages/gateway/minutechart.h"
#include "pages/gateway/ratespanel.h"
#include "shell/navigation.h"
#include "widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace plexica;
using namespace plexica::app;

class GatewayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAppearByThemselves();
    void filtersAndSearch();
    void everyFilterIsAWidget();
    void filtersAreKeptAndCarriedAcross();
    void aPairOpensItsCalls();
    void newCallsWaitWhileSomebodyLooks();
    void theCallsOfAnotherNodeAreShown();
    void theCallInThePanelIsFollowedToItsEvents();
    void pairsAndTroubleAreShown();
    void aCircuitIsReset();
    void aCallIsExplainedBeforeItIsSent();
    void endpointsAreOfferedAndHeadersSent();
    void aRecordedCallIsRepeated();
    void ratesAreShownByPairAndService();
};

namespace {

/// A window on the Gateway page.
struct Fixture : WindowFixture
{
    Fixture()
        : WindowFixture({makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory")),
                         makeService(QStringLiteral("crm.contacts"), QStringLiteral("plugin-crm"))})
    {
        [this] { QTRY_VERIFY(isReady()); }();
        const auto &pages = window->pages();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (pages[i]->id() == u"gateway")
                window->navigation()->setCurrentRow(static_cast<int>(i));
        }
        page = qobject_cast<GatewayPage *>(window->currentPage());
    }
    QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < page->callView()->model()->rowCount(); ++row)
            texts.append(page->callView()->model()->index(row, column).data().toString());
        return texts;
    }
    StandInGateway &gateway() { return node.gateway(); }
    GatewayPage *page = nullptr;
};

constexpr int callerColumn = static_cast<int>(CallColumn::Caller);

} // namespace

void GatewayPageTest::callsAppearByThemselves()
{
    Fixture fixture;
    QVERIFY(fixture.page);
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    QTRY_COMPARE(fixture.shown(callerColumn), QStringList{QStringLiteral("plugin-a")});
    gateway::CallRecord &failed = fixture.gateway().add(QStringLiteral("plugin-b"), QStringLiteral("plugin-crm"),
                                                        QStringLiteral("crm.contacts"), 503);
    failed.error = ErrorCode::CircuitOpen;
    QTRY_COMPARE(fixture.shown(callerColumn),
                 (QStringList{QStringLiteral("plugin-b"), QStringLiteral("plugin-a")})); // newest first
    QCOMPARE(fixture.shown(static_cast<int>(CallColumn::Status)),
             (QStringList{QStringLiteral("503 circuit open"), QStringLiteral("200")}));
    QCOMPARE(fixture.shown(static_cast<int>(CallColumn::Duration)).first(), latencyText(1.5));
    // How it ended stands there whole at any width.
    QTreeView *view = fixture.page->callView();
    for (const int width : {1024, 1280, 1920}) {
        fixture.window->resize(width, 700);
        QCoreApplication::processEvents();
        QVERIFY(!view->isColumnHidden(static_cast<int>(CallColumn::Status)));
        const int text = view->fontMetrics().horizontalAdvance(QStringLiteral("502 connection refused"));
        QVERIFY2(view->columnWidth(static_cast<int>(CallColumn::Status)) >= text,
                 qPrintable(QStringLiteral("%1 of %2 at %3")
                                .arg(view->columnWidth(static_cast<int>(CallColumn::Status)))
                                .arg(text)
                                .arg(width)));
    }
}

void GatewayPageTest::filtersAndSearch()
{
    Fixture fixture;
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    fixture.gateway().add(QStringLiteral("plugin-b"), QStringLiteral("plugin-inventory"),
                          QStringLiteral("inventory.products"), 404);
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 2);
    auto *failures = fixture.page->findChild<QAction *>(QStringLiteral("failuresOnly"));
    failures->trigger();
    QCOMPARE(fixture.shown(callerColumn), QStringList{QStringLiteral("plugin-b")});
    failures->trigger();
    for (const char *text : {"crm.con", "request-1", "PLUGIN-A"}) {
        fixture.page->setSearchText(QString::fromLatin1(text));
        QCOMPARE(fixture.shown(callerColumn), QStringList{QStringLiteral("plugin-a")});
    }
    fixture.page->setSearchText({});
    QCOMPARE(fixture.shown(callerColumn).size(), 2);
}

void GatewayPageTest::everyFilterIsAWidget()
{
    Fixture fixture;
    const CallFilters &filters = *fixture.page->filters();
    gateway::CallRecord &slow = fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"),
                                                      QStringLiteral("crm.contacts"), 404);
    slow.endpoint = QStringLiteral("POST /contacts");
    slow.duration = std::chrono::milliseconds(300);
    gateway::CallRecord &old = fixture.gateway().add(QStringLiteral("plugin-b"), QStringLiteral("plugin-inventory"),
                                                     QStringLiteral("inventory.products"), 503);
    old.error = ErrorCode::CircuitOpen;
    const TimePoint at = currentTime() - std::chrono::minutes(3);
    old.at = at;
    fixture.gateway().add(QStringLiteral("plugin-c"), QStringLiteral("plugin-inventory"),
                          QStringLiteral("inventory.products"));
    for (const gateway::CallRecord &call : fixture.gateway().calls) {
        gateway::PairTraffic pair;
        pair.tenantId = call.tenantId;
        pair.callerPluginId = call.callerPluginId;
        pair.serviceName = call.serviceName;
        pair.calls = 1;
        fixture.gateway().summary.pairs.push_back(pair);
    }
    QTRY_COMPARE(filters.callerBox()->count(), 4);
    const QStringList all{QStringLiteral("plugin-c"), QStringLiteral("plugin-a"), QStringLiteral("plugin-b")};
    const QString a = all[1];
    const QString b = all[2];
    QTRY_COMPARE(fixture.shown(callerColumn), all);
    auto *clear = fixture.page->findChild<QAction *>(QStringLiteral("clearFilters"));
    QVERIFY(!clear->isEnabled());
    const auto leaves = [&](const QStringList &callers) {
        const bool narrowed = clear->isEnabled();
        const QStringList shown = fixture.shown(callerColumn);
        clear->trigger();
        return narrowed && shown == callers && fixture.shown(callerColumn) == all;
    };
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    };
    const auto type = [](QComboBox *box, const QString &text) {
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    };
    choose(filters.callerBox(), a);
    QVERIFY(leaves({a}));
    choose(filters.serviceBox(), QStringLiteral("inventory.products"));
    QVERIFY(leaves({QStringLiteral("plugin-c"), b}));
    QTest::keyClicks(filters.endpointField(), QStringLiteral("post /con"));
    QVERIFY(leaves({a}));
    QCOMPARE(filters.endpointField()->text(), QString());
    choose(filters.statusBox(), 4);
    QVERIFY(leaves({a}));
    choose(filters.statusBox(), CallListFilter::withoutAnswer);
    QVERIFY(leaves({b}));
    type(filters.statusBox(), QStringLiteral("503"));
    QCOMPARE(filters.filter().status, 503);
    QVERIFY(leaves({b}));
    type(filters.statusBox(), QStringLiteral("2xx"));
    QVERIFY(leaves({QStringLiteral("plugin-c")}));
    type(filters.statusBox(), QStringLiteral("nonsense")); // is no filter, and does not stay there
    QCOMPARE(filters.statusBox()->currentText(), filters.statusBox()->itemText(0));
    QVERIFY(!clear->isEnabled());
    type(filters.durationBox(), QStringLiteral("250"));
    QCOMPARE(filters.filter().minDuration, Milliseconds(250));
    QVERIFY(leaves({a}));
    choose(filters.durationBox(), 100);
    QVERIFY(leaves({a}));
    choose(filters.timeBox(), qint64(60));
    QVERIFY(leaves({QStringLiteral("plugin-c"), a}));
    // From … to … is asked for.
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    const auto ask = [&](const char *button) {
        choose(filters.timeBox(), qint64(-1)); // comes back while the dialog is open
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog || filters.timeBox()->currentIndex() != 0)
            return false;
        dialog->findChild<QDateTimeEdit *>(QStringLiteral("stretchTo"))->setDateTime(begin.addSecs(30));
        dialog->findChild<QDateTimeEdit *>(QStringLiteral("stretchFrom"))->setDateTime(begin.addSecs(-30));
        for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
            if (found->text() == QLatin1String(button))
                QTest::mouseClick(found, Qt::LeftButton);
        }
        return QTest::qWaitFor([&dialog] { return !dialog; });
    };
    QVERIFY(ask("Cancel"));
    QCOMPARE(filters.timeBox()->currentIndex(), 0);
    QVERIFY(!clear->isEnabled());
    QVERIFY(ask("Show calls"));
    QVERIFY(filters.timeBox()->currentText().contains(TimeText::minutes(at - std::chrono::seconds(30))));
    QVERIFY(leaves({b}));
    QCOMPARE(filters.timeBox()->currentIndex(), 0);
    // What leaves nothing over says so, and how to come back.
    type(filters.statusBox(), QStringLiteral("418"));
    QTRY_VERIFY(!fixture.page->callView()->isVisible());
    for (QPushButton *button : fixture.page->callList()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Clear filters"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.shown(callerColumn), all);
    QVERIFY(fixture.page->callView()->isVisible());
}

void GatewayPageTest::filtersAreKeptAndCarriedAcross()
{
    Fixture fixture;
    fixture.page->showPlace(Place::ofCallsOf({}, QStringLiteral("plugin-a"), QStringLiteral("crm.contacts")));
    QCOMPARE(fixture.page->filters()->callerBox()->currentText(), QStringLiteral("plugin-a"));
    CallListFilter wanted = fixture.page->filters()->filter();
    QCOMPARE(wanted.service, QStringLiteral("crm.contacts"));
    wanted.status = 502;
    wanted.minDuration = Milliseconds(70);
    wanted.window = std::chrono::minutes(5);
    wanted.endpoint = QStringLiteral("GET");
    wanted.failuresOnly = true;
    fixture.page->filters()->setFilter(wanted);
    fixture.window->close(); // it is kept
    fixture.window.reset();
    fixture.open();
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("gateway"));
    auto *page = qobject_cast<GatewayPage *>(fixture.window->currentPage());
    const CallListFilter kept = page->filters()->filter();
    QCOMPARE(kept.caller, wanted.caller);
    QCOMPARE(kept.service, wanted.service);
    QCOMPARE(kept.endpoint, wanted.endpoint);
    QCOMPARE(kept.status, wanted.status);
    QCOMPARE(kept.minDuration, wanted.minDuration);
    QCOMPARE(kept.window, wanted.window);
    QVERIFY(kept == wanted);
    QVERIFY(page->callList()->filter() == wanted);
    QCOMPARE(page->filters()->statusBox()->currentText(), QStringLiteral("502"));
    QVERIFY(page->findChild<QAction *>(QStringLiteral("failuresOnly"))->isChecked());
    // Another way here begins anew.
    page->showPlace(Place::ofCalls(QStringLiteral("request-7")));
    CallListFilter text;
    text.text = QStringLiteral("request-7");
    QCOMPARE(page->filters()->filter(), text);
    QCOMPARE(page->searchText(), text.text);
}

void GatewayPageTest::aPairOpensItsCalls()
{
    Fixture fixture;
    gateway::PairTraffic pair;
    pair.tenantId = QStringLiteral("default-tenant");
    pair.callerPluginId = QStringLiteral("plugin-b");
    pair.serviceName = QStringLiteral("crm.contacts");
    pair.calls = 1;
    fixture.gateway().summary.pairs = {pair};
    for (const char *caller : {"plugin-a", "plugin-b"})
        fixture.gateway().add(QString::fromLatin1(caller), QStringLiteral("plugin-crm"),
                              QStringLiteral("crm.contacts"));
    fixture.gateway().add(pair.callerPluginId, QStringLiteral("plugin-inventory"),
                          QStringLiteral("inventory.products"));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 3);
    fixture.page->tables()->setCurrentIndex(1);
    QTRY_COMPARE(fixture.page->pairView()->model()->rowCount(), 1);
    fixture.page->focusContent();
    QTest::keyClick(fixture.page->pairView(), Qt::Key_Return);
    QCOMPARE(fixture.page->tables()->currentIndex(), 0);
    QCOMPARE(fixture.shown(callerColumn), QStringList{pair.callerPluginId});
    QCOMPARE(fixture.page->tables()->tabText(0), QStringLiteral("Calls (1 of 3)"));
}

void GatewayPageTest::newCallsWaitWhileSomebodyLooks()
{
    Fixture fixture;
    const auto add = [&](int count, const char *caller) {
        for (int i = 0; i < count; ++i)
            fixture.gateway().add(QString::fromLatin1(caller), QStringLiteral("plugin-crm"),
                                  QStringLiteral("crm.contacts"));
    };
    add(200, "plugin-a");
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 200);
    CallTable *view = fixture.page->callView();
    QPushButton *button = fixture.page->callList()->newButton();
    const auto topRow = [view] { return view->proxy().keyOf(view->indexAt(QPoint(1, 1)).row()); };
    // The pointer is over the table.
    QTest::mouseMove(view->viewport(), QPoint(100, 100));
    QTRY_VERIFY(view->underMouse());
    const QString under = view->proxy().keyOf(view->indexAt(QPoint(100, 100)).row());
    add(3, "plugin-b");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("3 new"));
    QCOMPARE(view->proxy().keyOf(view->indexAt(QPoint(100, 100)).row()), under);
    add(2, "plugin-b");
    QTRY_COMPARE(button->text(), QStringLiteral("5 new"));
    QCOMPARE(fixture.shown(callerColumn).size(), 200);
    // It leaves.
    QTest::mouseMove(fixture.window->navigation(), QPoint(5, 5));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 205);
    QVERIFY(!button->isVisible());
    QCOMPARE(fixture.shown(callerColumn).first(), QStringLiteral("plugin-b"));
    // A call is selected, far down.
    view->setCurrentIndex(view->model()->index(100, 0));
    view->scrollTo(view->currentIndex(), QAbstractItemView::PositionAtTop);
    const QString selected = view->currentKey();
    const QString top = topRow();
    add(30, "plugin-c");
    QTRY_COMPARE(button->text(), QStringLiteral("30 new"));
    QCOMPARE(view->currentKey(), selected);
    QCOMPARE(topRow(), top);
    // Scrolled down is enough.
    view->clearSelection();
    QCOMPARE(fixture.page->callList()->waiting(), 30);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.shown(callerColumn).size(), 235);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QVERIFY(!button->isVisible());
    // What a filter hides is no news.
    fixture.page->filters()->setFilter([] {
        CallListFilter filter;
        filter.caller = QStringLiteral("plugin-a");
        return filter;
    }());
    view->setCurrentIndex(view->model()->index(0, 0));
    add(4, "plugin-b");
    add(1, "plugin-a");
    QTRY_COMPARE(button->text(), QStringLiteral("1 new"));
    fixture.page->findChild<QAction *>(QStringLiteral("showNewCalls"))->trigger();
    QCOMPARE(fixture.shown(callerColumn).size(), 201);
    // The call leaves the table, and stays in the panel.
    fixture.page->filters()->setFilter({});
    view->setCurrentIndex(view->model()->index(100, 0));
    const QString shown = fixture.page->callPanel()->text();
    add(static_cast<int>(CallModel::maximumRows), "plugin-new");
    QTRY_COMPARE(fixture.page->callList()->waiting(), static_cast<int>(CallModel::maximumRows));
    QCOMPARE(view->currentKey(), QString::number(240 - 100));
    CallListFilter newest;
    newest.caller = QStringLiteral("plugin-new");
    fixture.page->filters()->setFilter(newest);
    QCOMPARE(view->model()->rowCount(), static_cast<int>(CallModel::maximumRows));
    QCOMPARE(fixture.page->callPanel()->text(), shown);
    QVERIFY(!view->selectedCall());
}

void GatewayPageTest::theCallsOfAnotherNodeAreShown()
{
    Fixture fixture;
    const QString crm = QStringLiteral("plugin-crm");
    const QString contacts = QStringLiteral("crm.contacts");
    for (const char *caller : {"plugin-a", "plugin-b", "plugin-c"})
        fixture.gateway().add(QString::fromLatin1(caller), crm, contacts);
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 3);
    // It was started anew: it numbers its calls from 1, and the window takes a snapshot of it.
    fixture.gateway().calls.clear();
    fixture.gateway().add(QStringLiteral("plugin-z"), crm, contacts);
    fixture.node.subscribe();
    QTRY_COMPARE(fixture.shown(callerColumn), QStringList{QStringLiteral("plugin-z")});
    fixture.gateway().add(QStringLiteral("plugin-y"), crm, contacts);
    QTRY_COMPARE(fixture.shown(callerColumn), (QStringList{QStringLiteral("plugin-y"), QStringLiteral("plugin-z")}));
}

void GatewayPageTest::theCallInThePanelIsFollowedToItsEvents()
{
    Fixture fixture;
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    events::Event own = statusEvent(makeService(QStringLiteral("crm.contacts")), QStringLiteral("HEALTHY"),
                                    QStringLiteral("DEGRADED"), QStringLiteral("slow"), 2);
    own.requestId = "request-1";
    events::Event other = own;
    other.id = 1;
    other.requestId = "request-2";
    fixture.node.history = {own, other};
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 1);
    fixture.page->focusContent();
    QVERIFY(!fixture.page->callView()->selectedCall()); // who selects a call sees no new ones
    QTest::keyClick(fixture.page->callView(), Qt::Key_Space);
    const QString facts = fixture.page->callPanel()->text();
    QVERIFY2(facts.contains(QStringLiteral("request-1")), qPrintable(facts));
    QVERIFY(facts.contains(QStringLiteral("plugin-a")));
    const auto *timeline = fixture.page->findChild<QListView *>(QStringLiteral("requestEvents"));
    QTRY_COMPARE(timeline->model()->rowCount(), 1);
    for (QAction *action : fixture.page->menuActions()) {
        if (action && action->text().contains(QStringLiteral("Request Id")))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("request-1"));
}

void GatewayPageTest::pairsAndTroubleAreShown()
{
    Fixture fixture;
    QAbstractItemModelTester tester(fixture.page->pairView()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    gateway::PairTraffic pair;
    pair.tenantId = QStringLiteral("default-tenant");
    pair.callerPluginId = QStringLiteral("plugin-b");
    pair.targetPluginId = QStringLiteral("plugin-crm");
    pair.serviceName = QStringLiteral("crm.contacts");
    pair.calls = 100;
    pair.errors = 5;
    pair.callsPerMinute = 3;
    pair.errorsPerMinute = 1;
    pair.p99Milliseconds = 12.3;
    pair.bytesIn = 512;
    pair.bytesOut = 3 * 1024;
    pair.lastCallAt = currentTime();
    fixture.gateway().summary.pairs = {pair};
    // Of the calls that are shown a third was refused: it is said beside those that failed.
    for (const int status : {200, 404, 503})
        fixture.gateway().add(QStringLiteral("plugin-b"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"),
                              status);
    auto *words = fixture.page->findChild<FilterBar *>();
    QVERIFY(words);
    QTRY_COMPARE(words->count(), QStringLiteral("3 calls/min, 1 failed, 1 refused"));
    QAbstractItemModel *pairs = fixture.page->pairView()->model();
    QTRY_COMPARE(pairs->rowCount(), 1);
    QCOMPARE(pairs->index(0, static_cast<int>(PairColumn::Errors)).data().toString(),
             QLocale().toString(5.0, 'f', 1) + QStringLiteral(" %"));
    QCOMPARE(pairs->index(0, static_cast<int>(PairColumn::BytesIn)).data().toString(), QStringLiteral("512 B"));
    QCOMPARE(pairs->index(0, static_cast<int>(PairColumn::BytesOut)).data().toString(), Wording::bytes(3 * 1024));
    gateway::PairTraffic busier = pair;
    busier.callerPluginId = QStringLiteral("plugin-a");
    busier.callsPerMinute = 60;
    fixture.gateway().summary.pairs = {busier, pair};
    QTRY_COMPARE(pairs->rowCount(), 2);
    QCOMPARE(pairs->index(0, 0).data().toString(), QStringLiteral("plugin-a")); // the busiest first
    fixture.gateway().summary.pairs = {pair};
    QTRY_COMPARE(pairs->rowCount(), 1);
    QCOMPARE(pairs->index(0, 0).data().toString(), QStringLiteral("plugin-b"));
}

void GatewayPageTest::aCircuitIsReset()
{
    Fixture fixture;
    gateway::TargetStatus target;
    target.serviceId = QStringLiteral("id-1");
    target.tenantId = QStringLiteral("default-tenant");
    target.serviceName = QStringLiteral("crm.contacts");
    target.circuit = gateway::TargetStatus::Circuit::Open;
    target.retryAfterSeconds = 7;
    target.recentCalls = 20;
    target.recentFailures = 19;
    target.instances.push_back(
        {QStringLiteral("a"), QStringLiteral("http://127.0.0.1:1"), true, 0, 5, true, Milliseconds(20'000)});
    gateway::LimitReached limit{QStringLiteral("default-tenant"),
                                QStringLiteral("plugin-a"),
                                QStringLiteral("plugin-crm"),
                                QStringLiteral("crm.contacts"),
                                QStringLiteral("service"),
                                3,
                                currentTime()};
    QTreeView *view = fixture.page->troubleView();
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.deals"));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 2);
    // The empty list says what is well, also to who cannot see it.
    fixture.page->tables()->setCurrentIndex(2);
    const QString nothing = view->accessibleDescription();
    QVERIFY(!nothing.isEmpty());
    const QImage told = view->viewport()->grab().toImage();
    fixture.page->troubleView()->setNothing({});
    QVERIFY(view->viewport()->grab().toImage() != told);
    fixture.page->troubleView()->setNothing(nothing);
    fixture.gateway().summary.troubled = {target};
    fixture.gateway().summary.limits = {limit};
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QVERIFY(view->accessibleDescription().isEmpty());
    QCOMPARE(view->model()->index(0, static_cast<int>(TroubleColumn::Detail)).data().toString(),
             QStringLiteral("19 of 20 calls failed within 10 s; tried again in 7 s"));
    QCOMPARE(fixture.page->tables()->tabText(2), QStringLiteral("Held back (3)"));
    auto *reset = fixture.page->findChild<QAction *>(QStringLiteral("resetCircuit"));
    QVERIFY(!reset->isEnabled());
    view->setCurrentIndex(view->model()->index(2, 0)); // a limit has nothing to reset
    QVERIFY(!reset->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QCOMPARE(fixture.gateway().commands, QStringList{QStringLiteral("reset default-tenant id-1")});
    QTRY_COMPARE(view->model()->rowCount(), 1);
    // Enter goes to the calls that were held back.
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(fixture.page->tables()->currentIndex(), 0);
    QCOMPARE(fixture.page->filters()->filter().service, QStringLiteral("crm.contacts"));
    QCOMPARE(fixture.shown(callerColumn).size(), 1);
}

void GatewayPageTest::aCallIsExplainedBeforeItIsSent()
{
    Fixture fixture;
    fixture.page->side()->setCurrentIndex(1);
    auto *path = fixture.page->findChild<QLineEdit *>(QStringLiteral("tryPath"));
    auto *explain = fixture.page->findChild<QPushButton *>(QStringLiteral("tryExplain"));
    auto *send = fixture.page->findChild<QPushButton *>(QStringLiteral("trySend"));
    auto *services = fixture.page->findChild<QComboBox *>(QStringLiteral("tryService"));
    auto *steps = fixture.page->findChild<QTreeWidget *>(QStringLiteral("trySteps"));
    services->setCurrentIndex(services->findText(QStringLiteral("crm.contacts")));
    QVERIFY(!explain->isEnabled());
    QTest::keyClicks(path, QStringLiteral("/contacts?x=1"));
    QVERIFY(explain->isEnabled() && !send->isEnabled());
    fixture.gateway().explanation.steps = {{QStringLiteral("service"), true, QStringLiteral("crm.contacts 1.0.0")},
                                           {QStringLiteral("endpoint"), false, QStringLiteral("none")}};
    fixture.gateway().explanation.refusal =
        Error{ErrorCode::EndpointNotFound, QStringLiteral("No such endpoint"), {}, {}};
    QTest::mouseClick(explain, Qt::LeftButton);
    QTRY_COMPARE(steps->topLevelItemCount(), 2);
    QVERIFY(!send->isEnabled()); // it would be refused
    fixture.gateway().explanation = {};
    fixture.gateway().explanation.allowed = true;
    // A permission that is only recorded as missing is no good news.
    fixture.gateway().explanation.steps = {
        {QStringLiteral("endpoint"), true, QStringLiteral("GET /contacts")},
        {QStringLiteral("permissions"), true, QStringLiteral("Missing, but only recorded: crm.read")}};
    QTest::mouseClick(explain, Qt::LeftButton);
    QTRY_VERIFY(send->isEnabled());
    QCOMPARE(steps->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("endpoint: passed"));
    QCOMPARE(steps->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString(),
             QStringLiteral("permissions: passed with a warning"));
    const auto picture = [steps](int row) { return steps->topLevelItem(row)->icon(0).pixmap(QSize(16, 16)).toImage(); };
    QVERIFY(picture(0) != picture(1)); // not the green tick
    QTest::keyClicks(path, QStringLiteral("2"));
    QVERIFY(!send->isEnabled()); // what was explained is not what stands there now
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(send->isEnabled());
    TriedCall answer;
    answer.status = 200;
    answer.body = "{\"a\":1.10}";
    answer.attempts = 1;
    fixture.gateway().callAnswer = answer;
    QTest::mouseClick(send, Qt::LeftButton);
    auto *shown = fixture.page->findChild<QPlainTextEdit *>(QStringLiteral("tryAnswer"));
    QTRY_VERIFY(shown->toPlainText().contains(QStringLiteral("\"a\": 1.10")));
    QCOMPARE(fixture.gateway().commands.last(), QStringLiteral("call crm.contacts GET /contacts"));
    // What the cache answers touched no instance.
    answer.cache = gateway::CacheUse::Hit;
    answer.attempts = 0;
    fixture.gateway().callAnswer = answer;
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(([&] {
        for (const QLabel *label : fixture.page->findChildren<QLabel *>()) {
            if (label->text().startsWith(QLatin1String("200 from the cache"))
                && label->text().endsWith(QLatin1String("no instance was called")))
                return true;
        }
        return false;
    }()));
}

void GatewayPageTest::endpointsAreOfferedAndHeadersSent()
{
    registry::Service service = makeService(QStringLiteral("shop.api"), QStringLiteral("plugin-shop"));
    service.endpoints = std::make_shared<const registry::Endpoints>(
        registry::Endpoints{{QStringLiteral("GET"), QStringLiteral("/products/:id/parts"), {}, {}, {}},
                            {QStringLiteral("POST"), QStringLiteral("/orders"), {}, {}, {}}});
    Fixture fixture;
    fixture.node.put(service);
    fixture.page->side()->setCurrentIndex(1);
    auto *services = fixture.page->findChild<QComboBox *>(QStringLiteral("tryService"));
    auto *path = fixture.page->findChild<QLineEdit *>(QStringLiteral("tryPath"));
    auto *endpoints = qobject_cast<QComboBox *>(path->parent());
    auto *method = fixture.page->findChild<QComboBox *>(QStringLiteral("tryMethod"));
    auto *headers = fixture.page->findChild<QPlainTextEdit *>(QStringLiteral("tryHeaders"));
    auto *explain = fixture.page->findChild<QPushButton *>(QStringLiteral("tryExplain"));
    auto *curl = fixture.page->findChild<CopyButton *>(QStringLiteral("tryCurl"));
    QTRY_VERIFY(services->findText(QStringLiteral("shop.api")) >= 0);
    services->setCurrentIndex(services->findText(QStringLiteral("crm.contacts")));
    services->setCurrentIndex(services->findText(QStringLiteral("shop.api")));
    QCOMPARE(endpoints->count(), 2);
    QCOMPARE(endpoints->itemText(1), QStringLiteral("POST /orders"));
    QVERIFY(!curl->isEnabled());
    // Found by a part of it, as one types.
    QTest::keyClicks(path, QStringLiteral("ord"));
    QTRY_VERIFY(endpoints->completer()->popup()->isVisible());
    QTest::keyClick(endpoints->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(endpoints->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(path->text(), QStringLiteral("/orders"));
    QCOMPARE(method->currentText(), QStringLiteral("POST"));
    // Chosen from the list: the parameter is there to be typed over.
    endpoints->setCurrentIndex(0);
    Q_EMIT endpoints->activated(0);
    QTRY_COMPARE(path->selectedText(), QStringLiteral(":id"));
    QCOMPARE(method->currentText(), QStringLiteral("GET"));
    QTest::keyClicks(path, QStringLiteral("7"));
    QCOMPARE(path->text(), QStringLiteral("/products/7/parts"));
    // A line that is no header is told of, and nothing is sent.
    QTest::keyClicks(headers, QStringLiteral("no header"));
    QVERIFY(!explain->isEnabled());
    QVERIFY(!curl->isEnabled());
    headers->selectAll();
    QTest::keyClicks(headers, QStringLiteral("X-Feature: on"));
    QTest::keyClick(headers, Qt::Key_Return);
    QTest::keyClicks(headers, QStringLiteral("Authorization: Bearer abcdef"));
    QVERIFY(explain->isEnabled());
    fixture.gateway().explanation.allowed = true;
    QTest::mouseClick(explain, Qt::LeftButton);
    auto *send = fixture.page->findChild<QPushButton *>(QStringLiteral("trySend"));
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    const std::vector<upstream::HeaderField> sent{{"X-Feature", "on"}, {"Authorization", "Bearer abcdef"}};
    QTRY_COMPARE(fixture.gateway().lastRequest.path, QByteArray("/products/7/parts"));
    QCOMPARE(fixture.gateway().lastRequest.headers, sent);
    // The same for a shell, without the secret.
    QTest::mouseClick(curl, Qt::LeftButton);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(QStringLiteral("/api/gateway/plugin-shop/shop.api/products/7/parts'")),
             qPrintable(command));
    QVERIFY2(command.contains(QStringLiteral("-H 'X-Feature: on'")), qPrintable(command));
    QVERIFY2(!command.contains(QStringLiteral("abcdef")), qPrintable(command));
}

void GatewayPageTest::aRecordedCallIsRepeated()
{
    Fixture fixture;
    fixture.gateway().summary.asksForKeys = true;
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    fixture.gateway().calls.back().matched = true;
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 1);
    CallTable *view = fixture.page->callView();
    view->setCurrentIndex(view->model()->index(0, 0));
    fixture.page->findChild<QAction *>(QStringLiteral("tryAgain"))->trigger();
    QCOMPARE(fixture.page->side()->currentIndex(), 1);
    QCOMPARE(fixture.page->findChild<QComboBox *>(QStringLiteral("tryCaller"))->currentText(),
             QStringLiteral("plugin-a"));
    QCOMPARE(fixture.page->findChild<QComboBox *>(QStringLiteral("tryService"))->currentText(),
             QStringLiteral("crm.contacts"));
    auto *path = fixture.page->findChild<QLineEdit *>(QStringLiteral("tryPath"));
    QCOMPARE(path->text(), QStringLiteral("/items/:id"));
    QCOMPARE(path->selectedText(), QStringLiteral(":id"));
    QTRY_VERIFY(([&] {
        fixture.page->findChild<QAction *>(QStringLiteral("copyCurl"))->trigger();
        return QGuiApplication::clipboard()->text().contains(QStringLiteral("$PLEXICA_KEY"));
    }()));
    const QString command = QGuiApplication::clipboard()->text();
    for (const char *part : {"/api/gateway/plugin-crm/crm.contacts/items/'\"${id:?}\"", "$PLEXICA_KEY",
                             "-H 'X-Caller-Plugin-ID: plugin-a'", "-H 'X-Tenant-ID: default-tenant'"})
        QVERIFY2(command.contains(QLatin1String(part)), qPrintable(command));
}

void GatewayPageTest::ratesAreShownByPairAndService()
{
    Fixture fixture;
    gateway::PairTraffic pair;
    pair.tenantId = QStringLiteral("default-tenant");
    pair.callerPluginId = QStringLiteral("plugin-b");
    pair.serviceName = QStringLiteral("crm.contacts");
    pair.calls = 1;
    fixture.gateway().summary.pairs = {pair};
    const TimePoint running = fromMilliseconds(toMilliseconds(currentTime()) / 60'000 * 60'000);
    for (int i = 59; i >= 0; --i) {
        gateway::MinuteTraffic minute;
        minute.begin = running - std::chrono::minutes(i);
        fixture.gateway().minuteList.push_back(minute);
    }
    gateway::MinuteTraffic &busy = fixture.gateway().minuteList[40];
    busy.calls = 1200;
    busy.errors = 30;
    busy.p50Milliseconds = 12;
    busy.p99Milliseconds = 250;
    RatesPanel *panel = fixture.page->ratesPanel();
    QVERIFY(panel->isEmpty());
    fixture.page->tables()->setCurrentIndex(1);
    QTRY_COMPARE(fixture.page->pairView()->model()->rowCount(), 1);
    fixture.page->focusContent();
    QVERIFY(panel->isVisible()); // a pair is no call
    const MinuteChart *rates = panel->rateChart();
    const MinuteChart *latencies = panel->latencyChart();
    QTRY_COMPARE(rates->minutes().size(), std::size_t(60));
    QCOMPARE(fixture.gateway().lastMinutes.callerPluginId, QStringLiteral("plugin-b"));
    QCOMPARE(fixture.gateway().lastMinutes.serviceName, QStringLiteral("crm.contacts"));
    QCOMPARE(rates->minutes()[40].lower, 1170.0);
    QCOMPARE(rates->minutes()[40].upper, 30.0);
    QVERIFY(rates->top() >= 1200);
    QCOMPARE(latencies->minutes()[40].lower, 12.0);
    QCOMPARE(latencies->minutes()[40].lower + latencies->minutes()[40].upper, 250.0);
    // In words, too.
    const QString time = TimeText::minutes(busy.begin);
    const QString told = QStringLiteral("%1: %2 calls, 30 failed").arg(time, QLocale().toString(1200));
    QVERIFY2(rates->accessibleDescription().contains(told), qPrintable(rates->accessibleDescription()));
    QVERIFY(latencies->accessibleDescription().contains(latencyText(250)));
    QVERIFY(!rates->accessibleName().isEmpty() && !latencies->accessibleName().isEmpty());
    // All callers of the service.
    panel->scopeBox()->setCurrentIndex(1);
    QTRY_COMPARE(fixture.gateway().lastMinutes.callerPluginId, QString());
    // A call names its pair as well; a filter its service.
    panel->scopeBox()->setCurrentIndex(0);
    fixture.page->showPlace(Place::ofCallsOf({}, QStringLiteral("plugin-c"), QStringLiteral("inventory.products")));
    QTRY_COMPARE(fixture.gateway().lastMinutes.callerPluginId, QStringLiteral("plugin-c"));
    QCOMPARE(fixture.gateway().lastMinutes.serviceName, QStringLiteral("inventory.products"));
    fixture.page->filters()->setFilter({});
    fixture.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-crm"), QStringLiteral("crm.contacts"));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 1);
    fixture.page->callView()->setCurrentIndex(fixture.page->callView()->model()->index(0, 0));
    QTRY_COMPARE(fixture.gateway().lastMinutes.callerPluginId, QStringLiteral("plugin-a"));
    // Of one node.
    CallListFilter ofNode;
    ofNode.nodeId = QStringLiteral("node-b");
    fixture.page->filters()->setFilter(ofNode);
    QTRY_COMPARE(fixture.gateway().lastMinutes.nodeId, QStringLiteral("node-b"));
}

QTEST_MAIN(GatewayPageTest)
#include "tst_gatewaypage.moc"
