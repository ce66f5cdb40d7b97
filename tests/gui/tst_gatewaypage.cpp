// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "widgets/filterbar.h"
#include "models/gatewaymodels.h"
#include "models/sharedentrydisplay.h"
#include "pages/gateway/callpanel.h"
#include "pages/gateway/gatewaypage.h"
#include "shell/navigation.h"
#include "widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
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
    void newCallsKeepSelectionAndPlace();
    void theCallInThePanelIsFollowedToItsEvents();
    void pairsAndTroubleAreShown();
    void aCircuitIsReset();
    void aCallIsExplainedBeforeItIsSent();
    void theTablesKeepWithinTheirBounds();
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

void GatewayPageTest::newCallsKeepSelectionAndPlace()
{
    Fixture fixture;
    for (int i = 0; i < 200; ++i)
        fixture.gateway().add(QStringLiteral("plugin-%1").arg(i), QStringLiteral("plugin-crm"),
                              QStringLiteral("crm.contacts"));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 200);
    QTreeView *view = fixture.page->callView();
    view->setCurrentIndex(view->model()->index(100, 0));
    view->scrollTo(view->currentIndex(), QAbstractItemView::PositionAtTop);
    const QString selected = view->currentIndex().siblingAtColumn(callerColumn).data().toString();
    const QString top = view->indexAt(QPoint(1, 1)).siblingAtColumn(callerColumn).data().toString();
    for (int i = 200; i < 230; ++i)
        fixture.gateway().add(QStringLiteral("plugin-%1").arg(i), QStringLiteral("plugin-crm"),
                              QStringLiteral("crm.contacts"));
    QTRY_COMPARE(fixture.shown(callerColumn).size(), 230);
    QCOMPARE(view->currentIndex().siblingAtColumn(callerColumn).data().toString(), selected);
    QCOMPARE(view->indexAt(QPoint(1, 1)).siblingAtColumn(callerColumn).data().toString(), top);
    // The call leaves the table, and stays in the panel.
    const QString shown = fixture.page->callPanel()->text();
    for (std::size_t i = 0; i < CallModel::maximumRows; ++i)
        fixture.gateway().add(QStringLiteral("plugin-new"), QStringLiteral("plugin-crm"),
                              QStringLiteral("crm.contacts"));
    QTRY_COMPARE(fixture.shown(callerColumn).count(QStringLiteral("plugin-new")),
                 static_cast<int>(CallModel::maximumRows));
    QCOMPARE(fixture.page->callPanel()->text(), shown);
    QVERIFY(!view->currentIndex().isValid());
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
    QCOMPARE(pairs->index(0, static_cast<int>(PairColumn::BytesOut)).data().toString(), byteText(3 * 1024));
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
    target.instances.push_back(
        {QStringLiteral("a"), QStringLiteral("http://127.0.0.1:1"), true, 0, 5, true, Milliseconds(20'000)});
    gateway::LimitReached limit{QStringLiteral("default-tenant"),
                                QStringLiteral("plugin-a"),
                                QStringLiteral("plugin-crm"),
                                QStringLiteral("crm.contacts"),
                                QStringLiteral("service"),
                                3,
                                currentTime()};
    fixture.gateway().summary.troubled = {target};
    fixture.gateway().summary.limits = {limit};
    QTreeView *view = fixture.page->troubleView();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(fixture.page->tables()->tabText(2), QStringLiteral("Held back (3)"));
    auto *reset = fixture.page->findChild<QAction *>(QStringLiteral("resetCircuit"));
    QVERIFY(!reset->isEnabled());
    fixture.page->tables()->setCurrentIndex(2);
    view->setCurrentIndex(view->model()->index(2, 0)); // a limit has nothing to reset
    QVERIFY(!reset->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QCOMPARE(fixture.gateway().commands, QStringList{QStringLiteral("reset default-tenant id-1")});
    QTRY_COMPARE(view->model()->rowCount(), 1);
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

void GatewayPageTest::theTablesKeepWithinTheirBounds()
{
    CallModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<gateway::CallRecord> calls(300);
    for (int i = 0; i < 10; ++i)
        model.prepend(calls);
    QCOMPARE(model.rowCount(), static_cast<int>(CallModel::maximumRows));
    model.prepend(std::vector<gateway::CallRecord>(5000));
    QCOMPARE(model.rowCount(), static_cast<int>(CallModel::maximumRows));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(GatewayPageTest)
#include "tst_gatewaypage.moc"
