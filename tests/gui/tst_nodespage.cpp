// SPDX-License-Identifier: GPL-3.0-or-later
// The Nodes page as a user meets it, and what the window says when nobody judges.
#include "bridge/embeddednode.h"
#include "gui/windowfixture.h"
#include "models/nodebook.h"
#include "models/tintrole.h"
#include "models/wording.h"
#include "pages/historytab.h"
#include "pages/nodes/nodecalls.h"
#include "pages/nodes/nodepanel.h"
#include "pages/nodes/nodespage.h"
#include "pages/nodes/nodestable.h"
#include "shell/navigation.h"
#include "support/httpclient.h"
#include "support/serverprocess.h"
#include "support/temporarypostgres.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;

class NodesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAreShownAsTheyAre();
    void filtersSearchAndRole();
    void loadTicksWithoutMarksAndALossIsMarked();
    void aSingleNodeIsToldWhatSeveralWouldGive();
    void whenNobodyJudgesEachPageSaysSo();
    void thePanelTellsLoadCallsAndHistory();
    void nodesOfOneNameAreToldApart();
    void anIdleWindowAsksSeldom();
    void theNodeBehindTheWindowShowsItself();
    void beyondTheWindowAClockIsToldAndWhoJudgesIsKept();
};

namespace {

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

/// A window on the Nodes page: alpha sweeps and is this window's, beta stands by with a wrong clock, gamma observes,
/// delta is lost.
struct Fixture : WindowFixture
{
    explicit Fixture(bool several = true)
    {
        if (several) {
            std::vector<cluster::NodeRow> &nodes = node.nodes().picture.nodes;
            nodes.front().sweeper = true;
            nodes.push_back(makeNode(QStringLiteral("node-b"), QStringLiteral("beta"), 3001));
            nodes.back().clockOffset = 12'300ms;
            nodes.push_back(makeNode(QStringLiteral("node-c"), QStringLiteral("gamma"), 3002));
            nodes.back().role = cluster::NodeRole::Observer;
            nodes.push_back(makeNode(QStringLiteral("node-d"), QStringLiteral("delta"), 3003));
            nodes.back().state = cluster::NodeState::Lost;
            nodes.back().lastSeenAt = currentTime() - 60'000ms;
            node.nodes().picture.canJoin = true;
        }
        [this] { QTRY_VERIFY(isReady()); }();
        page = show<NodesPage>(*window, QStringLiteral("nodes"));
        [this] { QTRY_VERIFY(page->table()->proxy().rowCount() > 0); }();
    }
    QStringList shown(NodeColumn which = NodeColumn::Name) const
    {
        QStringList texts;
        for (int row = 0; row < page->table()->model()->rowCount(); ++row)
            texts.append(page->table()->model()->index(row, column(which)).data().toString());
        return texts;
    }
    QVariant cell(const QString &id, NodeColumn which, int role = Qt::DisplayRole) const
    {
        const int row = page->table()->proxy().rowOf(id);
        return row < 0 ? QVariant() : page->table()->model()->index(row, column(which)).data(role);
    }
    int badge() const
    {
        for (int row = 0; row < window->navigation()->count(); ++row) {
            const QListWidgetItem *item = window->navigation()->item(row);
            if (item->text() == page->title())
                return item->data(Qt::UserRole + 2).toInt();
        }
        return -1;
    }
    NodesPage *page = nullptr;
};

} // namespace

void NodesPageTest::nodesAreShownAsTheyAre()
{
    Fixture fixture;
    QAbstractItemModelTester tester(fixture.page->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(fixture.shown(), (QStringList{QStringLiteral("alpha (here)"), QStringLiteral("beta"),
                                           QStringLiteral("delta"), QStringLiteral("gamma")}));
    QCOMPARE(fixture.shown(NodeColumn::State), (QStringList{QStringLiteral("Live"), QStringLiteral("Clock off"),
                                                            QStringLiteral("Lost"), QStringLiteral("Live")}));
    QCOMPARE(fixture.shown(NodeColumn::Duty),
             (QStringList{QStringLiteral("Sweeps, probes"), QStringLiteral("Stands by"), QStringLiteral("–"),
                          QStringLiteral("Observes")}));
    QCOMPARE(fixture.cell(QStringLiteral("node-b"), NodeColumn::Clock).toString(), QStringLiteral("12.3 s ahead"));
    QVERIFY(fixture.cell(QStringLiteral("node-b"), NodeColumn::Clock, tintRole).isValid());
    QCOMPARE(fixture.cell(QStringLiteral("node-d"), NodeColumn::Memory).toString(), QStringLiteral("–"));
    QCOMPARE(fixture.cell(QStringLiteral("node-d"), NodeColumn::State, role(ServiceRole::Status)).toInt(),
             static_cast<int>(StatusKind::Unavailable));
    QCOMPARE(fixture.badge(), 2); // lost, and a wrong clock
    QVERIFY(!fixture.page->aloneHint() || !fixture.page->aloneHint()->isVisible());
    // For files the names and values of the REST API.
    QCOMPARE(fixture.cell(QStringLiteral("node-b"), NodeColumn::Clock, role(ServiceRole::Export)).toString(),
             QStringLiteral("12300"));
    QCOMPARE(fixture.cell(QStringLiteral("node-c"), NodeColumn::Role, role(ServiceRole::Export)).toString(),
             QStringLiteral("observer"));
}

void NodesPageTest::filtersSearchAndRole()
{
    Fixture fixture;
    QCOMPARE(fixture.page->chip(NodeCondition::Lost)->accessibleName(), QStringLiteral("Lost: 1"));
    fixture.page->chip(NodeCondition::Lost)->click();
    QCOMPARE(fixture.shown(), QStringList{QStringLiteral("delta")});
    fixture.page->chip(NodeCondition::Lost)->click();
    fixture.page->roleBox()->setCurrentIndex(2);
    QCOMPARE(fixture.shown(), QStringList{QStringLiteral("gamma")});
    fixture.page->roleBox()->setCurrentIndex(0);
    fixture.page->setSearchText(QStringLiteral(":3001"));
    QCOMPARE(fixture.shown(), QStringList{QStringLiteral("beta")});
    fixture.page->setSearchText(QStringLiteral("nobody"));
    QVERIFY(fixture.shown().isEmpty());
    for (QAction *action : fixture.page->menuActions()) {
        if (action && action->objectName() == u"clearFilters")
            action->trigger();
    }
    QCOMPARE(fixture.shown().size(), 4);
}

void NodesPageTest::loadTicksWithoutMarksAndALossIsMarked()
{
    Fixture fixture;
    NodesTable *table = fixture.page->table();
    QVERIFY(table->selectKey(QStringLiteral("node-b")));
    cluster::NodeRow &beta = fixture.node.nodes().picture.nodes[1];
    beta.requestsPerSecond = 1234;
    beta.lastSeenAt = currentTime();
    QTRY_COMPARE(fixture.cell(QStringLiteral("node-b"), NodeColumn::Requests).toString(), QLocale().toString(1234));
    QVERIFY(!fixture.cell(QStringLiteral("node-b"), NodeColumn::State, role(ServiceRole::Mark)).toBool());
    beta.state = cluster::NodeState::Lost;
    fixture.node.nodes().tell();
    QTRY_COMPARE(fixture.cell(QStringLiteral("node-b"), NodeColumn::State).toString(), QStringLiteral("Lost"));
    QVERIFY(fixture.cell(QStringLiteral("node-b"), NodeColumn::State, role(ServiceRole::Mark)).toBool());
    QCOMPARE(table->selectedKeys(), QStringList{QStringLiteral("node-b")});
    QCOMPARE(fixture.badge(), 2);
    // After an hour it leaves the list.
    std::erase_if(fixture.node.nodes().picture.nodes, [](const auto &node) { return node.id == u"node-d"; });
    fixture.node.nodes().tell();
    QTRY_COMPARE(fixture.shown().size(), 3);
    QTRY_COMPARE(fixture.badge(), 1);
}

void NodesPageTest::aSingleNodeIsToldWhatSeveralWouldGive()
{
    Fixture fixture(false);
    const auto said = [&fixture] {
        QStringList texts;
        for (const QLabel *label : fixture.page->aloneHint()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY(fixture.page->aloneHint() && fixture.page->aloneHint()->isVisible());
    QVERIFY(fixture.page->table()->isVisible());
    QVERIFY2(said().contains(QStringLiteral("SQLite")), qPrintable(said()));
    QVERIFY(said().contains(QStringLiteral("plexica-server --database postgresql://")));
    fixture.node.nodes().picture.canJoin = true;
    fixture.node.nodes().tell();
    QTRY_VERIFY(!said().contains(QStringLiteral("SQLite")));
    fixture.node.nodes().picture.nodes.push_back(makeNode(QStringLiteral("node-b"), QStringLiteral("beta"), 3001));
    fixture.node.nodes().tell();
    QTRY_VERIFY(!fixture.page->aloneHint()->isVisible());
    QCOMPARE(fixture.shown().size(), 2);
    QCOMPARE(fixture.badge(), 0);
}

void NodesPageTest::whenNobodyJudgesEachPageSaysSo()
{
    Fixture fixture(false);
    show<ServicesPage>(*fixture.window, QStringLiteral("services"));
    Notice *notice = fixture.window->judgeNotice();
    QVERIFY(!notice->isVisible());
    fixture.node.nodes().picture.nodes.front().role = cluster::NodeRole::Observer;
    fixture.node.nodes().picture.lacksJudge = true;
    node::NodeStatus status;
    status.observes = true;
    status.lacksJudge = true;
    fixture.node.setStatus(status); // as the node's feed tells it
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("Nobody judges")), qPrintable(notice->text()));
    QTRY_COMPARE(fixture.badge(), 1);
    auto *button = notice->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Judge from here"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!notice->isVisible());
    QCOMPARE(fixture.node.nodes().judged, 1);
    QTRY_COMPARE(fixture.badge(), 0);
    // An observer beside judges may do so too, by the menu.
    fixture.page = show<NodesPage>(*fixture.window, QStringLiteral("nodes"));
    QVERIFY(!fixture.page->judge()->isEnabled());
    fixture.node.nodes().picture.nodes.front().role = cluster::NodeRole::Observer;
    fixture.node.nodes().tell();
    QTRY_VERIFY(fixture.page->judge()->isEnabled());
    fixture.page->judge()->trigger();
    QTRY_COMPARE(fixture.node.nodes().judged, 2);
    QTRY_VERIFY(!fixture.page->judge()->isEnabled());
}

void NodesPageTest::thePanelTellsLoadCallsAndHistory()
{
    Fixture fixture;
    events::Event lost;
    lost.id = 7;
    lost.tenantId = QStringLiteral("default-tenant");
    lost.type = QStringLiteral("NODE_LOST");
    lost.subject = QStringLiteral("beta");
    lost.at = currentTime();
    fixture.node.history = {lost};
    cluster::NodeRow &beta = fixture.node.nodes().picture.nodes[1];
    beta.revision = 4711;
    beta.behind = 3;
    fixture.node.nodes().tell();
    QVERIFY(fixture.page->table()->selectKey(QStringLiteral("node-b")));
    NodePanel *panel = fixture.page->panel();
    QTRY_COMPARE(panel->fact(QStringLiteral("Clock")), QStringLiteral("12.3 s ahead"));
    QTRY_VERIFY(panel->fact(QStringLiteral("Revision")).contains(QLocale().toString(4711)));
    QCOMPARE(panel->fact(QStringLiteral("Addresses")), QStringLiteral("http://127.0.0.1:3001"));
    QCOMPARE(panel->fact(QStringLiteral("Memory")), Wording::bytes(40LL * 1024 * 1024));
    QTRY_COMPARE(panel->history()->timeline().rowCount(), 1);
    // Its calls, and none of others.
    fixture.node.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-b"), QStringLiteral("b.one")).nodeId =
        QStringLiteral("node-a");
    gateway::CallRecord &own =
        fixture.node.gateway().add(QStringLiteral("plugin-a"), QStringLiteral("plugin-b"), QStringLiteral("b.two"));
    own.nodeId = QStringLiteral("node-b");
    own.traceId = {0, 42};
    panel->tabs()->setCurrentWidget(panel->calls());
    QTRY_COMPARE(panel->calls()->view()->model()->rowCount(), 1);
    QSignalSpy traces(fixture.page, &Page::traceRequested);
    panel->calls()->view()->setFocus();
    panel->calls()->view()->setCurrentIndex(panel->calls()->view()->model()->index(0, 0));
    QTest::keyClick(panel->calls()->view(), Qt::Key_Return);
    QCOMPARE(traces.size(), 1);
    // A lost node says nothing of its load.
    QVERIFY(fixture.window->currentPage()->id() == u"traces");
    show<NodesPage>(*fixture.window, QStringLiteral("nodes"));
    QVERIFY(fixture.page->table()->selectKey(QStringLiteral("node-d")));
    QVERIFY(panel->fact(QStringLiteral("Requests")).isEmpty());
    for (QAction *action : fixture.page->menuActions()) {
        if (action && action->objectName() == u"copyAddress")
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:3003"));
}

void NodesPageTest::nodesOfOneNameAreToldApart()
{
    const QString host = QStringLiteral("host");
    auto a = makeNode(QStringLiteral("id-aaaaaa"), host, 3000);
    auto b = makeNode(QStringLiteral("id-bbbbbb"), host, 3001);
    auto c = makeNode(QStringLiteral("id-cccccc"), QStringLiteral("other"), 3000);
    auto names = nodeNames({a, b, c});
    QCOMPARE(names.value(a.id), QStringLiteral("host:3000"));
    QCOMPARE(names.value(b.id), QStringLiteral("host:3001"));
    QCOMPARE(names.value(c.id), QStringLiteral("other"));
    b.addresses = a.addresses; // in another container
    names = nodeNames({a, b, c});
    QCOMPARE(names.value(a.id), QStringLiteral("host …aaaaaa"));
    QCOMPARE(names.value(b.id), QStringLiteral("host …bbbbbb"));
    QCOMPARE(nodeNames({a}).value(a.id), host);
}

void NodesPageTest::anIdleWindowAsksSeldom()
{
    Fixture fixture;
    show<ServicesPage>(*fixture.window, QStringLiteral("services"));
    // Neither a paused view nor one that nobody looks at asks each second.
    fixture.window->feed().setPaused(true);
    const int looks = fixture.node.nodes().looks;
    fixture.node.nodes().tell();
    fixture.window->nodes().look();
    QCOMPARE(fixture.node.nodes().looks, looks);
    fixture.window->feed().setPaused(false);
    QTRY_VERIFY(fixture.node.nodes().looks > looks);
}

void NodesPageTest::theNodeBehindTheWindowShowsItself()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(*qApp);
    config::Settings values;
    values.dataDir = folder.path();
    values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
    values.listen[0].port = 0;
    values.node.name = QStringLiteral("my-desk");
    EmbeddedNode host(values);
    MainWindow window(host, theme, settings, WindowOptions{});
    window.resize(1280, 800);
    window.show();
    QString address;
    connect(&host, &EmbeddedNode::started, &window, [&](const QStringList &addresses) {
        address = addresses.first();
        window.nodeStarted();
    });
    host.start();
    auto *page = show<NodesPage>(window, QStringLiteral("nodes"));
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->proxy().rowCount(), 1, 20'000);
    const NodeItemPtr node = page->table()->proxy().node(0);
    QCOMPARE(node->name, QStringLiteral("my-desk"));
    QVERIFY(node->own);
    QCOMPARE(node->node.addresses, QStringList{address});
    QVERIFY(node->node.residentBytes > 0);
    QTRY_VERIFY(page->aloneHint() && page->aloneHint()->isVisible());
    QVERIFY(page->panel()->fact(QStringLiteral("Addresses")).contains(address));
    // The row is the node's word, again each second.
    QTRY_VERIFY(page->table()->proxy().node(0)->node.lastSeenAt > node->node.lastSeenAt);
    QVERIFY(!window.judgeNotice()->isVisible());
}

/// A console that observes, on one PostgreSQL with a server: the server's clock goes wrong, and then the server leaves.
void NodesPageTest::beyondTheWindowAClockIsToldAndWhoJudgesIsKept()
{
    test::TemporaryPostgres &postgres = test::TemporaryPostgres::shared();
    const QString database = postgres.url(postgres.createDatabase());
    QTemporaryDir folder;
    const auto setClock = [file = folder.filePath(QStringLiteral("clock"))](const QByteArray &ahead) {
        QFile clock(file);
        return clock.open(QIODevice::WriteOnly) && clock.write(ahead) == ahead.size();
    };
    QVERIFY(setClock("0\n"));
    test::ServerOptions options;
    options.database = database;
    options.settings = {QStringLiteral("node.name=server"), QStringLiteral("health.probeInterval=1h")};
    options.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(PLEXICA_ODD_CLOCK));
    options.environment.insert(QStringLiteral("ODD_CLOCK"), folder.filePath(QStringLiteral("clock")));
    test::ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));

    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(*qApp);
    config::Settings values;
    values.dataDir = folder.path();
    values.database = database;
    values.listen[0].port = 0;
    values.node.name = QStringLiteral("my-desk");
    values.node.role = config::NodeRole::Observer;
    EmbeddedNode host(values);
    MainWindow window(host, theme, settings, WindowOptions{});
    window.resize(1280, 800);
    window.show();
    quint16 port = 0;
    connect(&host, &EmbeddedNode::started, &window, [&](const QStringList &addresses) {
        port = static_cast<quint16>(addresses.first().section(u':', -1).toInt());
        window.nodeStarted();
    });
    host.start();
    auto *page = show<NodesPage>(window, QStringLiteral("nodes"));
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->proxy().rowCount(), 2, 20'000);
    const auto ofServer = [page] {
        for (int row = 0; row < page->table()->proxy().rowCount(); ++row) {
            if (page->table()->proxy().node(row)->name == u"server")
                return page->table()->proxy().node(row);
        }
        return NodeItemPtr();
    };
    QVERIFY(ofServer()->condition == NodeCondition::Live);
    const QByteArray clocks = "/api/events?type=NODE_CLOCK";
    QCOMPARE(test::HttpClient(port).get(clocks).number("count"), 0);

    // Told by all three within fifteen seconds.
    QVERIFY(setClock("10\n"));
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(ofServer()->condition == NodeCondition::ClockOff, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(test::HttpClient(server.port()).get("/readyz").body.contains("ahead of"), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(test::HttpClient(port).get(clocks).number("count"), 1, 15'000);
    QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
    QTRY_VERIFY(std::chrono::abs(ofServer()->node.clockOffset - 10s) < 1s);
    QVERIFY(!window.judgeNotice()->isVisible());

    // Who lets this node judge stands in the audit log.
    QCOMPARE(server.stop(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(window.judgeNotice()->isVisible(), 15'000);
    QTest::mouseClick(window.judgeNotice()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!window.judgeNotice()->isVisible());
    const QByteArray roles = "/api/events?type=NODE_ROLE_CHANGED";
    QTRY_COMPARE_WITH_TIMEOUT(test::HttpClient(port).get(roles).number("count"), 1, 10'000);
    const test::HttpReply told = test::HttpClient(port).get(roles);
    QCOMPARE(told.text("events.0.actor"), QStringLiteral("administrator"));
    QCOMPARE(told.text("events.0.subject"), QStringLiteral("my-desk"));
    QCOMPARE(told.text("events.0.before.role"), QStringLiteral("observer"));
    QCOMPARE(told.text("events.0.after.role"), QStringLiteral("full"));
    QTRY_COMPARE(test::HttpClient(port).get("/api/nodes").text("nodes.0.role"), QStringLiteral("full"));
    QTRY_COMPARE_WITH_TIMEOUT(test::HttpClient(port).get("/readyz").at(QStringLiteral("warnings")).isNull()
                                  || !test::HttpClient(port).get("/readyz").body.contains("judges"),
                              true, 5'000);
}

QTEST_MAIN(NodesPageTest)
#include "tst_nodespage.moc"
