// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/boxitem.h"
#include "graph/graphexport.h"
#include "graph/graphtables.h"
#include "graph/graphview.h"
#include "graph/legend.h"
#include "graph/lineitem.h"
#include "graph/minimap.h"
#include "gui/windowfixture.h"
#include "pages/graph/graphactions.h"
#include "pages/graph/graphpage.h"
#include "pages/graph/graphpanel.h"
#include "pages/graph/whatifpanel.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace plexica;
using namespace plexica::app;

class GraphPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardAloneReachesEverything();
    void theExpressionFindsAndHides();
    void enterGoesToWhatWasFound();
    void focusShowsTheNeighbourhood();
    void tablesSayTheSame();
    void aNodesCallsStandInPlaceOfAll();
    void groupsUnfoldAndAreRemembered();
    void cardsNeverLieOnEachOther();
    void theMapLeavesWhereItWouldLieOnTheGraph();
    void onlyTroubleIsShown();
    void positionsAreKeptAcrossStarts();
    void statusChangesRepaintAndArrangeNothing();
    void newPluginsAppearInPlace();
    void pauseFreezesTheGraph();
    void whatIfUninstallByKeyboard();
    void whatIfInstallShowsWhatWouldBe();
    void whatIfBeginsWithTheSelectedPlugin();
    void whatIfSaysWhyItWouldBeRefused();
    void whatIfIsMarkedAsSuchInTheTables();
    void thePanelNamesEachPluginOnceAndUndeclaredOnesApart();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void exportByKeyboard();
    void anExportCanBeCancelled();
    void theEmptyPageSaysWhatAppearsHere();
    void everythingHasAName();
};

namespace {

const QString tenant = QStringLiteral("default-tenant");
const QString inventory = QStringLiteral("plugin-inventory");
const QString reports = QStringLiteral("plugin-reports");
const QString crm = QStringLiteral("plugin-crm");

/// reports needs inventory, and crm if it is there; analytics needs crm.
std::vector<plugins::ManifestPtr> someManifests()
{
    return {
        makeManifest(crm, QStringLiteral("1.4.0"), {}, {QStringLiteral("crm.contacts"), QStringLiteral("crm.deals")}),
        makeManifest(inventory, QStringLiteral("2.0.0"), {}, {QStringLiteral("inventory.products")}),
        makeManifest(reports, QStringLiteral("1.0.0"), {inventory + QStringLiteral("@^2.0.0"), u'?' + crm},
                     {QStringLiteral("reports.daily")}),
        makeManifest(QStringLiteral("plugin-analytics"), QStringLiteral("1.2.0"), {crm},
                     {QStringLiteral("analytics.dashboards")})};
}

class GraphFixture : public WindowFixture
{
public:
    explicit GraphFixture(const std::vector<plugins::ManifestPtr> &manifests = someManifests())
        : WindowFixture({makeService(QStringLiteral("inventory.products"), inventory),
                         makeService(QStringLiteral("crm.contacts"), crm)})
    {
        if (!manifests.empty()) {
            node.put(makeTenantPlugins(tenant, manifests));
            node.put(makeCatalogue(manifests));
        }
        open();
    }

    void open()
    {
        window->activateWindow();
        window->findChild<QAction *>(QStringLiteral("page-graph"))->trigger();
    }
    GraphPage *page() const
    {
        for (Page *candidate : window->pages()) {
            if (auto *found = qobject_cast<GraphPage *>(candidate))
                return found;
        }
        return nullptr;
    }
    bool isShown(int plugins = 4) const
    {
        return page()->scene()->plugins().size() == plugins && !page()->isArranging() && !page()->scene()->isGliding();
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), code, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// By keyboard until a widget has the focus; false if Tab never gets there.
    bool tabTo(const QWidget *wanted) const
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i)
            key(Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
    QString shownPlugins() const
    {
        QStringList names;
        for (const PluginItem *item : page()->scene()->plugins()) {
            if (item->visibility() == GraphVisibility::Shown)
                names.append(item->plugin().id.mid(7));
        }
        names.sort();
        return names.join(u' ');
    }
};

QStringList rowsOf(const QTreeWidget *tree)
{
    QStringList rows;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = tree->topLevelItem(i);
        rows.append(top->text(0));
        for (int child = 0; child < top->childCount(); ++child)
            rows.append(QStringLiteral("  ") + top->child(child)->text(0));
    }
    return rows;
}

} // namespace

void GraphPageTest::theKeyboardAloneReachesEverything()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    GraphPage *page = fixture.page();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page->view()));
    fixture.key(Qt::Key_Right); // nothing is selected yet: the first card at the top left
    const QString first = page->scene()->selectedPlugin();
    QVERIFY(!first.isEmpty());
    for (const Qt::Key way : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}) {
        fixture.key(way);
        QVERIFY(!page->scene()->selectedPlugin().isEmpty());
    }
    QVERIFY(page->view()->accessibleDescription().contains(page->scene()->selectedPlugin()));

    page->selectPlugin(reports);
    const double zoom = page->view()->zoom();
    fixture.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(page->view()->zoom() < zoom);
    fixture.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(page->view()->zoom(), zoom);
    fixture.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page->view()->zoom(), 1.0);

    // Along the connections, and to the panel.
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(page->scene()->selectedLine());
    QCOMPARE(page->scene()->selectedLine()->from().plugin().id, reports);
    const LineItem *line = page->scene()->selectedLine();
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(page->scene()->selectedLine() != line);
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page->scene()->selectedLine(), line);
    page->selectPlugin(reports);
    fixture.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page->panel()->list()));
    QVERIFY2(rowsOf(page->panel()->list()).contains(QStringLiteral("Depends on (2)")),
             qPrintable(rowsOf(page->panel()->list()).join(u'\n')));
    while (page->panel()->list()->currentItem()->text(0) != inventory)
        fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Return);
    QCOMPARE(page->scene()->selectedPlugin(), inventory);

    // Layouts, moving, resetting; focus is where it was.
    for (const auto &[letter, kind] :
         {std::pair(Qt::Key_F, LayoutKind::Force), std::pair(Qt::Key_R, LayoutKind::Radial),
          std::pair(Qt::Key_L, LayoutKind::Layered)}) {
        fixture.key(letter, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(page->layoutKind(), kind);
        QTRY_VERIFY(fixture.isShown());
    }
    const QPointF before = page->scene()->plugin(inventory)->pos();
    fixture.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(page->scene()->plugin(inventory)->pos(), before - QPointF(24, 0));
    QCOMPARE(page->keptPositions().value(inventory), before - QPointF(24, 0));
    fixture.key(Qt::Key_F5);
    QTRY_VERIFY(fixture.isShown());
    QCOMPARE(page->scene()->plugin(inventory)->pos(), before - QPointF(24, 0));
    fixture.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.isShown());
    QVERIFY((page->scene()->plugin(inventory)->pos() - before).manhattanLength() < 1);
    QVERIFY(page->keptPositions().isEmpty());

    // What is beside and over the graph.
    fixture.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!page->view()->legend()->isVisible());
    fixture.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!page->panel()->isVisible());
    fixture.window->findChild<QAction *>(QStringLiteral("page-graph"))->trigger();
    fixture.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), inventory);
    fixture.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QCOMPARE(fixture.WindowFixture::shownNames(), QStringList{QStringLiteral("inventory.products")});
}

void GraphPageTest::theExpressionFindsAndHides()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.window->searchField()));
    fixture.type(QStringLiteral("crm.deals"));
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("crm"));
    QVERIFY(fixture.page()->scene()->plugin(inventory)->visibility() == GraphVisibility::Dimmed);
    fixture.key(Qt::Key_Escape);
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    fixture.type(QStringLiteral("-plugin:analytics -kind:optional"));
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("crm inventory reports"));
    QVERIFY(!fixture.page()->scene()->plugin(QStringLiteral("plugin-analytics"))->isVisible());
    QVERIFY(!fixture.page()->scene()->line(reports, crm)->isVisible());
    QVERIFY(fixture.page()->scene()->line(reports, inventory)->isVisible());
    fixture.key(Qt::Key_Down);
    fixture.page()->selectPlugin(crm);
    fixture.key(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("inventory reports"));
    QVERIFY(fixture.window->searchField()->text().endsWith(QStringLiteral("-plugin:plugin-crm")));
    fixture.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    QVERIFY(fixture.window->searchField()->text().isEmpty());
}

void GraphPageTest::enterGoesToWhatWasFound()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    GraphView *view = fixture.page()->view();
    view->setZoom(4);
    const QPointF there = fixture.page()->scene()->plugin(crm)->pos();
    view->goTo(there + 10 * (view->sceneRect().center() - there)); // as far from it as the graph is large
    const auto isSeen = [&] {
        return view->viewport()->rect().contains(view->mapFromScene(fixture.page()->scene()->plugin(crm)->pos()));
    };
    QVERIFY(!isSeen());
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    fixture.type(QStringLiteral("crm.deals"));
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.page()->scene()->selectedPlugin(), crm);
    QTRY_VERIFY(isSeen());
    QVERIFY(view->hasFocus());
    // What leaves nothing over has a way out beside it.
    auto *clear = fixture.page()->findChild<QToolButton *>(QStringLiteral("clearFilters"));
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    fixture.type(QStringLiteral("nobody"));
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.shownPlugins(), QString());
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    QVERIFY(!clear->isVisible());
}

void GraphPageTest::focusShowsTheNeighbourhood()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->selectPlugin(inventory);
    fixture.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("inventory reports"));
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("crm inventory reports"));
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("crm inventory reports"));
    fixture.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    QTRY_VERIFY(fixture.isShown());
}

/// With several nodes there is the choice that Gateway has.
void GraphPageTest::aNodesCallsStandInPlaceOfAll()
{
    GraphFixture fixture;
    auto plugins = std::make_shared<TenantPlugins>(*makeTenantPlugins(tenant, someManifests()));
    plugins::ObservedEdge edge;
    edge.from = reports;
    edge.to = inventory;
    edge.serviceName = QStringLiteral("inventory.products");
    edge.calls = 70;
    edge.bytesIn = 700;
    edge.bytesOut = 5'000'000;
    plugins->graph.observed = {edge};
    fixture.node.put(TenantPluginsPtr(plugins));
    QTRY_VERIFY(fixture.isShown());
    const auto said = [&fixture] {
        const auto &picture = *fixture.page()->scene()->picture();
        for (const GraphLine &line : picture.lines) {
            if (picture.plugin(line.from).id == reports && picture.plugin(line.to).id == inventory)
                return QStringLiteral("%1 %2 %3").arg(line.calls).arg(line.bytesIn).arg(line.bytesOut);
        }
        return QString();
    };
    QTRY_COMPARE(said(), QStringLiteral("70 700 5000000"));
    fixture.page()->scene()->selectLine(reports, inventory);
    const auto details = [&fixture] {
        QStringList rows;
        for (QTreeWidgetItemIterator at(fixture.page()->panel()->list()); *at; ++at)
            rows.append((*at)->text(0) + QStringLiteral(": ") + (*at)->text(1));
        return rows.join(u'\n');
    };
    QTRY_VERIFY2(details().contains(QStringLiteral("Bytes: 700 B in, ")), qPrintable(details()));
    QComboBox *box = fixture.page()->nodeBox();
    QVERIFY(!box->isVisible());
    fixture.node.nodes().picture.nodes.push_back(makeNode(QStringLiteral("node-b"), QStringLiteral("beta"), 3001));
    fixture.node.nodes().tell();
    QTRY_VERIFY(box->isVisible());
    plugins::ObservedEdge carried{.from = reports, .to = inventory, .serviceName = edge.serviceName, .calls = 3};
    carried.bytesIn = 30;
    carried.bytesOut = 60;
    fixture.node.gateway().carried[QStringLiteral("node-b")] = {carried};
    box->setCurrentIndex(box->findText(QStringLiteral("beta")));
    QTRY_COMPARE(said(), QStringLiteral("3 30 60"));
    const auto *bar = fixture.page()->findChild<FilterBar *>();
    QTRY_VERIFY2(bar->count().contains(QStringLiteral("last hour")), qPrintable(bar->count()));
    fixture.node.gateway().carried[QStringLiteral("node-b")].front().calls = 4; // it is asked again
    QTRY_COMPARE(said(), QStringLiteral("4 30 60"));
    box->setCurrentIndex(0);
    QTRY_COMPARE(said(), QStringLiteral("70 700 5000000"));
    // A chosen node that leaves the list is no longer chosen.
    box->setCurrentIndex(box->findText(QStringLiteral("beta")));
    QTRY_COMPARE(said(), QStringLiteral("4 30 60"));
    fixture.node.nodes().picture.nodes.pop_back();
    fixture.node.nodes().tell();
    QTRY_VERIFY(!box->isVisible());
    QTRY_COMPARE(said(), QStringLiteral("70 700 5000000"));
}

void GraphPageTest::tablesSayTheSame()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->selectPlugin(crm);
    fixture.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTreeView *plugins = fixture.page()->pluginTable();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(plugins));
    QCOMPARE(plugins->model()->rowCount(), 4);
    QCOMPARE(plugins->currentIndex().siblingAtColumn(static_cast<int>(GraphPluginColumn::Plugin)).data().toString(),
             crm);
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.page()->scene()->selectedPlugin(), inventory);
    QCOMPARE(fixture.page()->exportTable().model, static_cast<const QAbstractItemModel *>(plugins->model()));
    QCOMPARE(fixture.page()->exportTable().columns.size(), std::size_t(GraphPluginColumn::Count));

    QTreeView *connections = fixture.page()->dependencyTable();
    fixture.key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(connections->isVisible());
    QCOMPARE(connections->model()->rowCount(), 3);
    connections->setFocus();
    fixture.key(Qt::Key_Home);
    QVERIFY(fixture.page()->scene()->selectedLine());
    fixture.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.page()->view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.page()->view()));
}

void GraphPageTest::groupsUnfoldAndAreRemembered()
{
    std::vector<plugins::ManifestPtr> manifests = someManifests();
    for (const QString &name : {QStringLiteral("shop-cart"), QStringLiteral("shop-pay"), QStringLiteral("shop-ship")})
        manifests.push_back(makeManifest(QStringLiteral("plugin-") + name, QStringLiteral("1.0.0"), {crm}));
    GraphFixture fixture(manifests);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown(7));
    const QString shop = QStringLiteral("plugin-shop*");
    const auto scene = [&] { return fixture.page()->scene(); };
    fixture.page()->actions()->groupings[static_cast<std::size_t>(Grouping::Prefix)]->trigger();
    QTRY_VERIFY(fixture.isShown(5));
    QVERIFY(scene()->plugin(shop));
    QVERIFY(fixture.page()->findChild<FilterBar *>()->count().contains(QStringLiteral("1 group")));

    // By keyboard: Enter unfolds, Ctrl+J folds again.
    fixture.page()->view()->setFocus();
    QVERIFY(fixture.page()->selectPlugin(shop));
    QCOMPARE(rowsOf(fixture.page()->panel()->list()).mid(1, 3),
             QStringList({QStringLiteral("  plugin-shop-cart"), QStringLiteral("  plugin-shop-pay"),
                          QStringLiteral("  plugin-shop-ship")}));
    fixture.key(Qt::Key_Return);
    QTRY_VERIFY(fixture.isShown(7));
    QCOMPARE(scene()->selectedPlugin(), QStringLiteral("plugin-shop-cart"));
    QTRY_COMPARE(scene()->boxes().size(), std::size_t(1));
    QVERIFY(scene()->boxes().front()->frame().contains(scene()->plugin(QStringLiteral("plugin-shop-pay"))->card()));
    fixture.page()->view()->setFocus();
    fixture.key(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(fixture.isShown(5));
    QCOMPARE(scene()->selectedPlugin(), shop);
    QVERIFY(scene()->boxes().empty());

    // Whoever asks for one of its plugins sees it.
    QVERIFY(fixture.page()->selectPlugin(QStringLiteral("plugin-shop-pay")));
    QTRY_VERIFY(fixture.isShown(7));
    fixture.window->saveState();
    fixture.window.reset();
    fixture.window = std::make_unique<MainWindow>(fixture.node, fixture.theme, fixture.settings, WindowOptions{});
    fixture.window->show();
    fixture.window->nodeStarted();
    QTRY_VERIFY(fixture.isReady());
    QTRY_VERIFY(fixture.isShown(7));
    QVERIFY(fixture.page()->groups().grouping() == Grouping::Prefix);
    QTRY_COMPARE(scene()->boxes().size(), std::size_t(1));
    // A double click on the frame folds it.
    const QRectF frame = scene()->boxes().front()->frame();
    fixture.page()->view()->fit();
    QTest::mouseDClick(fixture.page()->view()->viewport(), Qt::LeftButton, {},
                       fixture.page()->view()->mapFromScene(frame.topLeft() + QPointF(30, 12)));
    QTRY_VERIFY(fixture.isShown(5));
}

void GraphPageTest::cardsNeverLieOnEachOther()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    GraphScene *scene = fixture.page()->scene();
    const auto overlaps = [&] {
        for (const PluginItem *one : scene->plugins()) {
            for (const PluginItem *other : scene->plugins()) {
                if (one != other && one->isVisible() && other->isVisible() && one->card().intersects(other->card()))
                    return true;
            }
        }
        return false;
    };
    // Dropped on another by mouse.
    GraphView *view = fixture.page()->view();
    const QPoint from = view->mapFromScene(scene->plugin(crm)->pos());
    const QPoint to = view->mapFromScene(scene->plugin(inventory)->pos());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    for (const double part : {0.3, 0.7, 1.0}) {
        const QPoint at = from + (to - from) * part;
        QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(!fixture.page()->keptPositions().isEmpty());
    QVERIFY(!overlaps());
    // What the user put there stays near when all is arranged anew.
    fixture.page()->actions()->focus->trigger();
    QTRY_VERIFY(fixture.isShown());
    QVERIFY(!overlaps());
    fixture.page()->actions()->showAll->trigger();
    QTRY_VERIFY(fixture.isShown());
    QVERIFY(!overlaps());
    // By key, over what is in the way.
    fixture.page()->selectPlugin(crm);
    view->setFocus();
    for (int step = 0; step < 40; ++step) {
        fixture.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!overlaps());
    }
}

void GraphPageTest::theMapLeavesWhereItWouldLieOnTheGraph()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    GraphView *view = fixture.page()->view();
    const GraphActions *actions = fixture.page()->actions();
    const auto isThere = [view] { return view->minimap()->isVisible(); };
    fixture.window->resize(1400, 860);
    QTRY_VERIFY(isThere());
    QVERIFY(!view->minimap()->geometry().intersects(view->legend()->geometry()));
    fixture.window->resize(960, 540);
    QTRY_VERIFY(!isThere());
    actions->legend->setChecked(false); // its room is the map's
    QTRY_VERIFY(isThere());
    actions->minimap->setChecked(false);
    QVERIFY(!isThere());
    fixture.window->resize(1400, 860);
    actions->legend->setChecked(true);
    QTRY_VERIFY(view->legend()->isVisible());
    QVERIFY(!isThere());
    actions->minimap->setChecked(true);
    QTRY_VERIFY(isThere());
}

void GraphPageTest::onlyTroubleIsShown()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    auto service = *fixture.node.find(QStringLiteral("id-default-tenant-inventory.products"));
    service.instances[0].observed = registry::Health::Unavailable;
    fixture.node.put(service);
    QTRY_VERIFY(fixture.page()->scene()->plugin(inventory)->plugin().status == StatusKind::Unavailable);
    fixture.page()->actions()->trouble->trigger();
    QCOMPARE(fixture.shownPlugins(), QStringLiteral("inventory reports"));
    QVERIFY(fixture.page()->actions()->showAll->isEnabled());
    fixture.page()->actions()->showAll->trigger();
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("analytics crm inventory reports"));
    QVERIFY(!fixture.page()->actions()->trouble->isChecked());
}

void GraphPageTest::positionsAreKeptAcrossStarts()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->selectPlugin(crm);
    for (int i = 0; i < 5; ++i)
        fixture.key(Qt::Key_Down, Qt::ControlModifier);
    const QPointF place = fixture.page()->scene()->plugin(crm)->pos();
    const QPointF other = fixture.page()->scene()->plugin(inventory)->pos();
    fixture.window->saveState();
    fixture.window.reset();
    fixture.window = std::make_unique<MainWindow>(fixture.node, fixture.theme, fixture.settings, WindowOptions{});
    fixture.window->show();
    fixture.window->nodeStarted();
    QTRY_VERIFY(fixture.isReady());
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("graph"));
    QTRY_VERIFY(fixture.isShown());
    QCOMPARE(fixture.page()->scene()->plugin(crm)->pos(), place);
    QVERIFY((fixture.page()->scene()->plugin(inventory)->pos() - other).manhattanLength() < 1);
}

void GraphPageTest::statusChangesRepaintAndArrangeNothing()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    QTRY_VERIFY(fixture.page()->scene()->plugin(inventory)->plugin().status == StatusKind::Healthy);
    const auto places = fixture.page()->scene()->positions();
    auto service = *fixture.node.find(QStringLiteral("id-default-tenant-inventory.products"));
    service.instances[0].observed = registry::Health::Unavailable;
    QElapsedTimer timer;
    timer.start();
    fixture.node.put(service);
    QTRY_VERIFY(fixture.page()->scene()->plugin(inventory)->plugin().status == StatusKind::Unavailable);
    QVERIFY(!fixture.page()->isArranging());
    QCOMPARE(fixture.page()->scene()->positions(), places);
}

void GraphPageTest::newPluginsAppearInPlace()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->selectPlugin(crm);
    fixture.page()->view()->setZoom(0.8);
    // The panel has come, and the bar has as many lines as it needs beside it.
    int height = -1;
    QTRY_VERIFY(std::exchange(height, fixture.page()->view()->height()) == fixture.page()->view()->height()
                && fixture.page()->panel()->isVisible());
    const QPoint onScreen = fixture.page()->view()->mapFromScene(fixture.page()->scene()->plugin(crm)->pos());
    auto manifests = someManifests();
    manifests.push_back(makeManifest(QStringLiteral("plugin-new"), QStringLiteral("1.0.0"), {crm}));
    fixture.node.put(makeTenantPlugins(tenant, manifests));
    QTRY_VERIFY(fixture.isShown(5));
    QCOMPARE(fixture.page()->scene()->selectedPlugin(), crm);
    QCOMPARE(fixture.page()->view()->zoom(), 0.8);
    const QPoint after = fixture.page()->view()->mapFromScene(fixture.page()->scene()->plugin(crm)->pos());
    QVERIFY2((after - onScreen).manhattanLength() < 5,
             qPrintable(QStringLiteral("%1 %2").arg((after - onScreen).x()).arg((after - onScreen).y())));
    fixture.node.put(makeTenantPlugins(tenant, someManifests()));
    QTRY_VERIFY(fixture.isShown(4));
    QCOMPARE(fixture.page()->scene()->lines().size(), std::size_t(3));
}

void GraphPageTest::pauseFreezesTheGraph()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    fixture.window->pauseButton()->click();
    fixture.node.put(makeTenantPlugins(tenant, {someManifests()[0]}));
    fixture.node.put(makeService(QStringLiteral("crm.deals"), crm));
    QTRY_VERIFY(fixture.window->feed().waiting() > 0);
    QCOMPARE(fixture.page()->scene()->plugins().size(), 4);
    fixture.window->pauseButton()->click();
    QTRY_VERIFY(fixture.isShown(1));
}

void GraphPageTest::whatIfUninstallByKeyboard()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    plugins::ImpactReport report;
    report.impact.required.push_back(
        {reports, inventory, 1, QStringLiteral("inventory.products"), QStringLiteral("^2.0.0")});
    report.impact.vanishingServices = {QStringLiteral("inventory.products")};
    report.ownedKeys = 12;
    fixture.node.plugins().impactAnswer = report;
    fixture.page()->selectPlugin(inventory);
    fixture.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    WhatIfPanel *whatIf = fixture.page()->whatIf();
    QVERIFY(whatIf->isVisible());
    QVERIFY(whatIf->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(fixture.page()->scene()->marks().size(), 2);
    QVERIFY(fixture.page()->scene()->plugin(inventory)->mark() == GraphMark::Goes);
    QVERIFY(fixture.page()->scene()->plugin(reports)->mark() == GraphMark::Breaks);
    const QStringList rows = rowsOf(whatIf->list());
    QVERIFY2(rows.contains(QStringLiteral("Would break (1)")), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(QStringLiteral("  inventory.products")));
    QCOMPARE(fixture.node.plugins().commands,
             QStringList{QStringLiteral("impact default-tenant plugin-inventory")}); // nothing has happened yet

    QVERIFY(fixture.tabTo(whatIf->doButton()));
    fixture.key(Qt::Key_Space);
    ConfirmDialog *dialog = fixture.dialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameField"));
    QVERIFY(name);
    dialog->activateWindow(); // as a window manager does
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 10 && QApplication::focusWidget() != name; ++i)
        fixture.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(name));
    fixture.type(inventory);
    QVERIFY(dialog->confirmButton()->isEnabled());
    for (int i = 0; i < 10 && QApplication::focusWidget() != dialog->confirmButton(); ++i)
        fixture.key(Qt::Key_Tab);
    QTRY_VERIFY(dialog->takesKeys()); // not right after typing
    fixture.key(Qt::Key_Space);
    QTRY_VERIFY(
        fixture.node.plugins().commands.contains(QStringLiteral("uninstall default-tenant plugin-inventory force")));
    QTRY_VERIFY(fixture.page()->scene()->marks().isEmpty());
    QVERIFY(!whatIf->isAsking());
}

void GraphPageTest::whatIfInstallShowsWhatWouldBe()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    auto manifests = someManifests();
    manifests.push_back(
        makeManifest(QStringLiteral("plugin-new"), QStringLiteral("1.1.0"), {crm}, {QStringLiteral("new.things")}));
    fixture.node.put(makeCatalogue(manifests));
    InstallCheck check;
    check.manifest = manifests.back();
    fixture.node.plugins().checkAnswer = check;
    fixture.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    WhatIfPanel *whatIf = fixture.page()->whatIf();
    QVERIFY(fixture.tabTo(whatIf->pluginBox()));
    while (whatIf->pluginBox()->currentData().toString() != QStringLiteral("plugin-new"))
        fixture.key(Qt::Key_Down);
    QCOMPARE(whatIf->versionBox()->currentText(), QStringLiteral("1.1.0"));
    QTRY_VERIFY(fixture.isShown(5));
    const PluginItem *ghost = fixture.page()->scene()->plugin(QStringLiteral("plugin-new"));
    QVERIFY(ghost && ghost->mark() == GraphMark::Arrives);
    QVERIFY(fixture.page()->scene()->line(QStringLiteral("plugin-new"), crm));
    QCOMPARE(whatIf->doButton()->text(), QStringLiteral("Install plugin-new 1.1.0…"));
    QVERIFY(whatIf->doButton()->isEnabled());
    // Not installed is not installed: clearing takes the card away again.
    whatIf->clear();
    QTRY_VERIFY(fixture.isShown(4));
    QVERIFY(fixture.page()->scene()->marks().isEmpty());
}

void GraphPageTest::whatIfBeginsWithTheSelectedPlugin()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    plugins::ImpactReport report;
    report.impact.vanishingServices = {QStringLiteral("inventory.products")};
    fixture.node.plugins().impactAnswer = report;
    WhatIfPanel *whatIf = fixture.page()->whatIf();
    auto *tabs = qobject_cast<QTabWidget *>(whatIf->parentWidget()->parentWidget());
    QVERIFY(tabs);
    // Nobody is selected: one chooses.
    tabs->setCurrentWidget(whatIf);
    QVERIFY(!whatIf->isAsking());
    QCOMPARE(whatIf->actBox()->currentIndex(), 0);
    tabs->setCurrentIndex(0);
    // No catalogue has another version, so that it can only go.
    fixture.page()->selectPlugin(inventory);
    tabs->setCurrentWidget(whatIf);
    QVERIFY(whatIf->isAsking());
    QCOMPARE(whatIf->pluginBox()->currentData().toString(), inventory);
    QTRY_COMPARE(whatIf->doButton()->text(), QStringLiteral("Uninstall plugin-inventory…"));
    // What is being thought through stays when another one is selected.
    tabs->setCurrentIndex(0);
    fixture.page()->selectPlugin(reports);
    tabs->setCurrentWidget(whatIf);
    QCOMPARE(whatIf->pluginBox()->currentData().toString(), inventory);
}

void GraphPageTest::whatIfSaysWhyItWouldBeRefused()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    InstallCheck check;
    check.manifest = makeManifest(inventory, QStringLiteral("3.0.0"));
    check.kind = InstallCheck::Kind::Upgraded;
    check.previous = Version(2, 0, 0);
    check.resolution.valid = false;
    resolver::Issue issue;
    issue.message = QStringLiteral(
        "Version mismatch for inventory.products: requires ^2.0.0, installed 3.0.0, required by plugin-reports");
    issue.fix = QStringLiteral("keep plugin-inventory 2.0.0");
    issue.pluginId = inventory;
    check.resolution.issues.push_back(issue);
    check.resolution.errors = {issue.message};
    check.impact.impact.required.push_back({reports, inventory, 1, {}, QStringLiteral("^2.0.0")});
    fixture.node.plugins().checkAnswer = check;
    fixture.page()->whatIf()->propose(WhatIfAct::Install, inventory);
    QTRY_COMPARE(fixture.page()->scene()->marks().size(), 2);
    QVERIFY(!fixture.page()->whatIf()->doButton()->isEnabled());
    const QString rows = rowsOf(fixture.page()->whatIf()->list()).join(u'\n');
    QVERIFY2(rows.contains(issue.message) && rows.contains(issue.fix), qPrintable(rows));
    QTRY_VERIFY(fixture.page()->scene()->line(reports, inventory)->line().broken);
}

void GraphPageTest::whatIfIsMarkedAsSuchInTheTables()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    auto manifests = someManifests();
    manifests.push_back(makeManifest(crm, QStringLiteral("2.0.0"), {}, {QStringLiteral("crm.contacts")}));
    fixture.node.put(makeCatalogue(manifests));
    InstallCheck check;
    check.manifest = manifests.back();
    check.kind = InstallCheck::Kind::Upgraded;
    check.previous = Version(1, 4, 0);
    check.impact.impact.required.push_back({QStringLiteral("plugin-analytics"), crm, 1, {}, QStringLiteral("^1.0.0")});
    check.impact.impact.optional.push_back({reports, crm, 1, {}, QStringLiteral("*")});
    fixture.node.plugins().checkAnswer = check;
    const auto pluginCell = [&](const QString &plugin, GraphPluginColumn column) {
        const QAbstractItemModel *model = fixture.page()->pluginTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, static_cast<int>(GraphPluginColumn::Plugin)).data().toString() == plugin)
                return model->index(row, static_cast<int>(column)).data().toString();
        }
        return QStringLiteral("no such plugin");
    };
    const auto installed = [&] {
        const QAbstractItemModel *model = fixture.page()->dependencyTable()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, static_cast<int>(GraphDependencyColumn::To)).data().toString() == crm)
                texts.append(model->index(row, static_cast<int>(GraphDependencyColumn::Installed)).data().toString());
        }
        return texts;
    };
    const QStringList before = installed();
    QCOMPARE(before.size(), 2);
    QCOMPARE(pluginCell(crm, GraphPluginColumn::Version), QStringLiteral("1.4.0"));
    fixture.page()->whatIf()->propose(WhatIfAct::Install, crm);
    QTRY_COMPARE(pluginCell(crm, GraphPluginColumn::Version), QStringLiteral("2.0.0 (what if)"));
    QCOMPARE(pluginCell(crm, GraphPluginColumn::Note).section(QStringLiteral(" · "), 0, 0),
             QStringLiteral("What if: would change"));
    QCOMPARE(
        pluginCell(QStringLiteral("plugin-analytics"), GraphPluginColumn::Note).section(QStringLiteral(" · "), 0, 0),
        QStringLiteral("What if: would break"));
    QCOMPARE(pluginCell(reports, GraphPluginColumn::Note).section(QStringLiteral(" · "), 0, 0),
             QStringLiteral("What if: would lose something optional"));
    QCOMPARE(pluginCell(inventory, GraphPluginColumn::Version), QStringLiteral("2.0.0")); // is so
    for (const QString &text : installed())
        QVERIFY2(text.endsWith(QLatin1String("(what if)")), qPrintable(text));
    fixture.page()->whatIf()->clear();
    QTRY_COMPARE(pluginCell(crm, GraphPluginColumn::Version), QStringLiteral("1.4.0"));
    QCOMPARE(installed(), before);
}

void GraphPageTest::thePanelNamesEachPluginOnceAndUndeclaredOnesApart()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    auto plugins = std::make_shared<TenantPlugins>(*makeTenantPlugins(tenant, someManifests()));
    // reports needs two services of inventory; analytics and crm call it and do not say so, one of them two services.
    for (const resolver::DeclaredEdge &edge : std::vector(plugins->graph.declared)) {
        if (edge.from != reports || edge.to != inventory)
            continue;
        for (const char *name : {"inventory.products", "inventory.stock"}) {
            resolver::DeclaredEdge other = edge;
            other.serviceName = QString::fromLatin1(name);
            plugins->graph.declared.push_back(other);
        }
    }
    const auto call = [&](const QString &from, const char *service) {
        plugins::ObservedEdge edge;
        edge.from = from;
        edge.to = inventory;
        edge.serviceName = QString::fromLatin1(service);
        edge.calls = 10;
        plugins->graph.observed.push_back(edge);
    };
    call(QStringLiteral("plugin-analytics"), "inventory.products");
    call(QStringLiteral("plugin-analytics"), "inventory.stock");
    call(crm, "inventory.products");
    fixture.node.put(plugins);
    fixture.page()->selectPlugin(inventory);
    const auto rows = [&] { return rowsOf(fixture.page()->panel()->list()); };
    QTRY_VERIFY2(rows().contains(QStringLiteral("Called without being declared, by (2)")),
                 qPrintable(rows().join(u'\n')));
    QVERIFY2(rows().contains(QStringLiteral("Needed by (1)")), qPrintable(rows().join(u'\n')));
    for (const QString &id : {reports, crm, QStringLiteral("plugin-analytics")})
        QCOMPARE(rows().count(QStringLiteral("  ") + id), 1);
    fixture.page()->selectPlugin(QStringLiteral("plugin-analytics"));
    QTRY_VERIFY2(rows().contains(QStringLiteral("Depends on (1)")), qPrintable(rows().join(u'\n')));
    QVERIFY2(rows().contains(QStringLiteral("Calls without declaring it (1)"))
                 || rows().contains(QStringLiteral("Calls without declaring it (2)")),
             qPrintable(rows().join(u'\n')));
}

void GraphPageTest::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"svg", "png", "pdf", "dot"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void GraphPageTest::exportsWhatIsShown()
{
    QFETCH(QString, suffix);
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->setSearchText(QStringLiteral("-plugin:analytics"));
    QTRY_COMPARE(fixture.shownPlugins(), QStringLiteral("crm inventory reports"));
    const QString fileName = fixture.folder.filePath(QStringLiteral("graph.") + suffix);
    GraphExport run(*fixture.page()->scene(), graphFormatOf(fileName));
    QSignalSpy written(&run, &GraphExport::written);
    run.start(fileName);
    QVERIFY(written.wait());
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (suffix == u"svg") {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.startsWith(QStringLiteral("<?xml")));
        QVERIFY(text.trimmed().endsWith(QStringLiteral("</svg>")));
        QVERIFY(text.contains(QStringLiteral(">plugin-inventory<")));
        QVERIFY(text.contains(QStringLiteral(">crm.contacts<")));
        QVERIFY(!text.contains(QStringLiteral("analytics")));
    } else if (suffix == u"dot") {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.startsWith(QStringLiteral("digraph")));
        QVERIFY(text.contains(QStringLiteral("\"plugin-reports\" -> \"plugin-inventory\" [label=\"^2.0.0\"")));
        QVERIFY(text.contains(QStringLiteral("\"plugin-reports\" -> \"plugin-crm\" [label=\"*\", style=dashed")));
        QVERIFY(!text.contains(QStringLiteral("analytics")));
    } else if (suffix == u"png") {
        const QImage image = QImage::fromData(bytes, "PNG");
        const QSizeF size = fixture.page()->scene()->shownBounds().size();
        QCOMPARE(image.size(), (size * 2).toSize());
        const QPointF card =
            fixture.page()->scene()->plugin(inventory)->pos() - fixture.page()->scene()->shownBounds().topLeft();
        QCOMPARE(image.pixelColor(2, 2), lightTheme().base);
        // The bar at the card's left edge is in the colour of its health.
        const QPoint bar =
            ((card - QPointF(fixture.page()->scene()->plugin(inventory)->size().width() / 2 - 2.5, 0)) * 2).toPoint();
        QCOMPARE(image.pixelColor(bar), lightTheme().of(StatusKind::Healthy));
    } else {
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Type /Page"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                             .match(QString::fromLatin1(bytes));
        QVERIFY(box.hasMatch());
        QVERIFY(qAbs(box.captured(1).toDouble() - fixture.page()->scene()->shownBounds().width() * 0.75) < 2);
    }
}

void GraphPageTest::exportByKeyboard()
{
    GraphFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTRY_VERIFY(fixture.isShown());
    const QString fileName = fixture.folder.filePath(QStringLiteral("by-keyboard.svg"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    fixture.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.window->findChild<QFileDialog *>(QStringLiteral("exportGraphDialog"));
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    dialog->setDirectory(fixture.folder.path());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("by-keyboard.svg"));
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY(save->isEnabled());
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(QFile::exists(fileName));
}

void GraphPageTest::anExportCanBeCancelled()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    const QString fileName = fixture.folder.filePath(QStringLiteral("cancelled.svg"));
    GraphExport run(*fixture.page()->scene(), GraphFormat::Svg);
    QSignalSpy failed(&run, &GraphExport::failed);
    run.start(fileName);
    run.cancel();
    QVERIFY(failed.wait());
    QVERIFY(!QFile::exists(fileName));
}

void GraphPageTest::theEmptyPageSaysWhatAppearsHere()
{
    GraphFixture fixture{std::vector<plugins::ManifestPtr>()};
    QTRY_VERIFY(fixture.isReady());
    QTRY_COMPARE(fixture.page()
                     ->findChild<QStackedWidget *>(QStringLiteral("graphContent"))
                     ->currentWidget()
                     ->metaObject()
                     ->className(),
                 "plexica::app::EmptyState");
}

void GraphPageTest::everythingHasAName()
{
    GraphFixture fixture;
    QTRY_VERIFY(fixture.isShown());
    fixture.page()->selectPlugin(inventory);
    for (const QWidget *widget : fixture.page()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (widget->inherits("QPushButton") && widget->isHidden())
            continue; // a notice without something to do
        const bool named = !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
        QVERIFY2(named,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    for (const QAction *action : fixture.page()->menuActions()) {
        if (!action)
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
    }
}

QTEST_MAIN(GraphPageTest)
#include "tst_graphpage.moc"
