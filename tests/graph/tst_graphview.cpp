// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of a large graph paints while it is moved.
#include "graph/graphsamples.h"
#include "graph/graphscene.h"
#include "graph/graphview.h"
#include "graph/layoutrunner.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

namespace {

GraphPicturePtr largePicture(int plugins)
{
    plugins::PluginGraph graph;
    std::mt19937 random(7);
    const auto name = [](int i) { return QStringLiteral("plugin-%1").arg(i, 4, 10, QLatin1Char('0')); };
    for (int i = 0; i < plugins; ++i) {
        graph.nodes.push_back(graphNode(name(i)));
        graph.nodes.push_back(graphNode(name(i) + QStringLiteral("/service-%1").arg(i)));
        graph.nodes.back().health = static_cast<registry::Health>(random() % 3);
    }
    for (int i = 1; i < plugins; ++i)
        graph.declared.push_back(declaredEdge(name(i), name(static_cast<int>(random() % static_cast<unsigned>(i))), {},
                                              true, random() % 20 != 0));
    return makeGraphPicture(QStringLiteral("acme"), graph, {}, {});
}

QImage shown(const GraphView &view)
{
    QCoreApplication::sendPostedEvents();
    return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How much of both is not the same, out of 1.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    qint64 others = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            others += left[x] != right[x] ? 1 : 0;
    }
    return static_cast<double>(others) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class GraphViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panningShowsWhatPaintingAnewWould_data();
    void panningShowsWhatPaintingAnewWould();
    void whatChangesWhilePanningIsSeen();
    void changesAskForAPaint();
    void nothingIsPaintedBeforeItHasItsPlace();
};

namespace {

struct Shown
{
    explicit Shown(double zoom)
        : view(scene)
    {
        view.resize(900, 600);
        scene.setPicture(largePicture(400));
        int i = 0;
        for (PluginItem *item : scene.plugins()) { // a grid: places do not matter, only that there are many
            item->setPos((i % 20) * 300, (i / 20) * 160);
            ++i;
        }
        view.show();
        view.setZoom(zoom);
        view.centerOn(scene.shownBounds().center());
        QCoreApplication::processEvents();
    }
    void pan(int x, int y)
    {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + x);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + y);
    }
    GraphScene scene;
    GraphView view;
};

} // namespace

void GraphViewTest::panningShowsWhatPaintingAnewWould_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("names only") << 0.22;
    QTest::newRow("plain cards") << 0.35;
    QTest::newRow("whole cards") << 1.0;
}

void GraphViewTest::panningShowsWhatPaintingAnewWould()
{
    QFETCH(double, zoom);
    Shown graph(zoom);
    QVERIFY(graph.scene.isLarge());
    const QImage before = shown(graph.view);
    for (const QPoint &by : {QPoint(23, 11), QPoint(-40, 7), QPoint(13, -60), QPoint(0, 31), QPoint(-5, 0),
                             QPoint(2, 2), QPoint(300, 200), QPoint(-120, -90)}) {
        graph.pan(by.x(), by.y());
        const QImage panned = shown(graph.view);
        QVERIFY(graph.scene.isCoarse());
        graph.scene.touched();
        const double other = difference(panned, shown(graph.view));
        // A line that is cut at another place may step a pixel later.
        QVERIFY2(other < 0.003, qPrintable(QString::number(other)));
    }
    QVERIFY(difference(before, shown(graph.view)) > 0.003);
    // Standing still again it is painted in full.
    QTRY_VERIFY(!graph.scene.isCoarse());
}

void GraphViewTest::whatChangesWhilePanningIsSeen()
{
    Shown graph(0.35);
    graph.pan(5, 5);
    const QImage before = shown(graph.view);
    const QString id = QStringLiteral("plugin-0000");
    const auto changes = std::vector<std::pair<const char *, std::function<void()>>>{
        {"a mark",
         [&] {
             graph.scene.setMarks({{id, GraphMark::Breaks}});
         }},
        {"no mark", [&] { graph.scene.setMarks({}); }},
        {"a selection", [&] { graph.scene.selectPlugin(id); }},
        {"a place", [&] { graph.scene.plugin(id)->setPos(graph.scene.plugin(id)->pos() + QPointF(60, 30)); }},
        {"what is hidden", [&] { graph.scene.plugin(id)->setVisibility(GraphVisibility::Hidden); }},
        {"the theme", [&] { graph.scene.setTheme(darkTheme()); }},
        {"the picture", [&] { graph.scene.setPicture(largePicture(300)); }},
    };
    graph.view.centerOn(graph.scene.plugin(id));
    QImage last = shown(graph.view);
    for (const auto &[what, change] : changes) {
        change();
        const QImage now = shown(graph.view);
        QVERIFY2(difference(last, now) > 0, what);
        graph.scene.touched();
        QCOMPARE(difference(now, shown(graph.view)), 0.0);
        last = now;
    }
    QVERIFY(difference(before, last) > 0);
}

void GraphViewTest::changesAskForAPaint()
{
    struct Paints : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };
    Shown graph(0.35);
    QVERIFY(QTest::qWaitForWindowExposed(&graph.view));
    Paints paints;
    graph.view.viewport()->installEventFilter(&paints);
    const QString id = QStringLiteral("plugin-0000");
    for (int round = 0; round < 3; ++round) {
        // While it moves, by the scene's own updates …
        int before = paints.count;
        graph.pan(5, 5);
        QTRY_VERIFY(paints.count > before);
        before = paints.count;
        graph.scene.setMarks({{id, GraphMark::Breaks}});
        QTRY_VERIFY2(paints.count > before, "moving");
        // … and when it stands still again.
        QTRY_VERIFY(!graph.scene.isCoarse());
        QCoreApplication::processEvents();
        before = paints.count;
        graph.scene.setMarks({});
        QTRY_VERIFY2(paints.count > before, "still");
        before = paints.count;
        graph.scene.plugin(id)->moveBy(10, 10);
        QTRY_VERIFY2(paints.count > before, "moved");
    }
}

void GraphViewTest::nothingIsPaintedBeforeItHasItsPlace()
{
    GraphScene scene;
    GraphView view(scene);
    view.setFocusPolicy(Qt::NoFocus); // no ring
    view.resize(600, 400);
    view.show();
    const QImage nothing = shown(view);
    scene.setPicture(largePicture(3));
    QCOMPARE(difference(nothing, shown(view)), 0.0);
    LayoutRunner runner;
    const SceneLayout layout = scene.layoutRequest(LayoutKind::Force, 1.5);
    connect(&runner, &LayoutRunner::finished, &scene, [&](quint64, const LayoutResultPtr &result) {
        scene.applyLayout(layout, *result, {}, false);
        view.fit();
    });
    runner.start(layout.request);
    QTRY_VERIFY(difference(nothing, shown(view)) > 0.01);
    // Another tenant's have no place yet either.
    auto other = std::make_shared<GraphPicture>(*largePicture(4));
    other->tenantId = QStringLiteral("other");
    scene.setPicture(other);
    QCOMPARE(difference(nothing, shown(view)), 0.0);
}

QTEST_MAIN(GraphViewTest)
#include "tst_graphview.moc"
