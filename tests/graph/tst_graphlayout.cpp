// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layoutrunner.h"
#include "graph/graphsamples.h"

#include <QSignalSpy>
#include <QTest>

#include <clocale>
#include <cmath>

using namespace plexica::app;

class GraphLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCardLiesOnAnother_data();
    void noCardLiesOnAnother();
    void layersRunFromDependentToDependency();
    void undeclaredCallsLeaveTheLayersAlone();
    void curvesEndAtTheirCards();
    void theSameGraphGivesTheSamePicture();
    void partsDoNotOverlapAndSinglesStandBelow();
    void boxesLieOnNothing_data();
    void boxesLieOnNothing();
    void tooManyConnectionsForLayersFallBackToForce();
    void theRadialCentreIsInTheMiddle();
    void aCommaInTheLocaleChangesNothing();
    void theRunnerAnswersTheNewestOnly();
    void aCancelledRunAnswersNothing();
};

namespace {

QRectF cardOf(const LayoutRequest &request, const LayoutResult &result, std::size_t node)
{
    const QSizeF size = request.nodes[node];
    return {result.centres[node] - QPointF(size.width() / 2, size.height() / 2), size};
}

int overlaps(const LayoutRequest &request, const LayoutResult &result)
{
    int count = 0;
    for (std::size_t a = 0; a < request.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < request.nodes.size(); ++b)
            count += cardOf(request, result, a).adjusted(1, 1, -1, -1).intersects(cardOf(request, result, b)) ? 1 : 0;
    }
    return count;
}

} // namespace

void GraphLayoutTest::noCardLiesOnAnother_data()
{
    QTest::addColumn<LayoutKind>("kind");
    QTest::addColumn<int>("nodes");
    for (const int nodes : {2, 12, 150}) {
        QTest::addRow("layered %d", nodes) << LayoutKind::Layered << nodes;
        QTest::addRow("force %d", nodes) << LayoutKind::Force << nodes;
        QTest::addRow("radial %d", nodes) << LayoutKind::Radial << nodes;
    }
}

void GraphLayoutTest::noCardLiesOnAnother()
{
    QFETCH(LayoutKind, kind);
    QFETCH(int, nodes);
    const LayoutRequest request = randomRequest(nodes, 3, kind);
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    QVERIFY2(result->fault.isEmpty(), qPrintable(result->fault));
    QCOMPARE(result->centres.size(), request.nodes.size());
    QCOMPARE(overlaps(request, *result), 0);
    for (std::size_t node = 0; node < request.nodes.size(); ++node)
        QVERIFY(result->bounds.adjusted(-1, -1, 1, 1).contains(cardOf(request, *result, node)));
}

void GraphLayoutTest::layersRunFromDependentToDependency()
{
    const LayoutRequest request = randomRequest(60, 3, LayoutKind::Layered);
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    for (const LayoutEdge &edge : request.edges)
        QVERIFY(result->centres[static_cast<std::size_t>(edge.from)].x()
                < result->centres[static_cast<std::size_t>(edge.to)].x());
}

void GraphLayoutTest::undeclaredCallsLeaveTheLayersAlone()
{
    LayoutRequest request = randomRequest(30, 2, LayoutKind::Layered);
    const std::vector<LayoutEdge> declared = request.edges;
    for (const LayoutEdge &edge : declared)
        request.edges.push_back({edge.to, edge.from, true, true}); // and back again
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    for (const LayoutEdge &edge : declared)
        QVERIFY(result->centres[static_cast<std::size_t>(edge.from)].x()
                < result->centres[static_cast<std::size_t>(edge.to)].x());
}

void GraphLayoutTest::curvesEndAtTheirCards()
{
    const LayoutRequest request = randomRequest(40, 2, LayoutKind::Layered);
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    for (std::size_t i = 0; i < request.edges.size(); ++i) {
        const auto &curve = result->curves[i];
        QVERIFY(curve.size() >= 4);
        QCOMPARE(curve.size() % 3, std::size_t(1));
        QVERIFY(cardOf(request, *result, static_cast<std::size_t>(request.edges[i].from))
                    .adjusted(-3, -3, 3, 3)
                    .contains(curve.front()));
        QVERIFY(cardOf(request, *result, static_cast<std::size_t>(request.edges[i].to))
                    .adjusted(-3, -3, 3, 3)
                    .contains(curve.back()));
    }
}

void GraphLayoutTest::theSameGraphGivesTheSamePicture()
{
    for (const LayoutKind kind : {LayoutKind::Layered, LayoutKind::Force, LayoutKind::Radial}) {
        const LayoutRequest request = randomRequest(120, 2, kind);
        LayoutEngine engine;
        const LayoutResultPtr first = engine.arrange(request);
        const LayoutResultPtr second = engine.arrange(request);
        LayoutEngine other;
        const LayoutResultPtr third = other.arrange(request);
        for (std::size_t i = 0; i < request.nodes.size(); ++i) {
            QVERIFY((first->centres[i] - second->centres[i]).manhattanLength() < 1);
            QVERIFY((first->centres[i] - third->centres[i]).manhattanLength() < 1);
        }
    }
}

void GraphLayoutTest::partsDoNotOverlapAndSinglesStandBelow()
{
    LayoutRequest request;
    for (int i = 0; i < 30; ++i)
        request.nodes.emplace_back(216, 70);
    for (int i = 0; i < 20; i += 2)
        request.edges.push_back({i, i + 1, false, false}); // ten pairs, ten single ones
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    QCOMPARE(overlaps(request, *result), 0);
    double lowestPair = 0;
    for (std::size_t i = 0; i < 20; ++i)
        lowestPair = std::max(lowestPair, result->centres[i].y());
    for (std::size_t i = 20; i < 30; ++i)
        QVERIFY(result->centres[i].y() > lowestPair);
    const double aspect = result->bounds.width() / result->bounds.height();
    QVERIFY2(aspect > 0.7 && aspect < 4, qPrintable(QString::number(aspect)));
}

void GraphLayoutTest::boxesLieOnNothing_data()
{
    QTest::addColumn<LayoutKind>("kind");
    QTest::newRow("layered") << LayoutKind::Layered;
    QTest::newRow("force") << LayoutKind::Force;
    QTest::newRow("radial") << LayoutKind::Radial;
}

void GraphLayoutTest::boxesLieOnNothing()
{
    QFETCH(LayoutKind, kind);
    LayoutRequest request = randomRequest(60, 3, kind);
    request.boxes.assign(60, -1);
    for (std::size_t node = 0; node < 30; ++node)
        request.boxes[node] = static_cast<int>(node % 3);
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    QVERIFY(result && result->fault.isEmpty());
    QCOMPARE(overlaps(request, *result), 0);
    QCOMPARE(result->boxes.size(), std::size_t(3));
    for (std::size_t node = 0; node < 60; ++node) {
        for (int box = 0; box < 3; ++box) {
            const QRectF frame = result->boxes[static_cast<std::size_t>(box)];
            const QRectF card = cardOf(request, *result, node);
            QVERIFY(request.boxes[node] == box ? frame.contains(card) : !frame.adjusted(1, 1, -1, -1).intersects(card));
        }
    }
    for (std::size_t edge = 0; edge < request.edges.size(); ++edge) {
        const std::vector<QPointF> &curve = result->curves[edge];
        if (!curve.empty()) // it ends where its cards are
            QVERIFY(cardOf(request, *result, static_cast<std::size_t>(request.edges[edge].to))
                        .adjusted(-6, -6, 6, 6)
                        .contains(curve.back()));
    }
}

void GraphLayoutTest::tooManyConnectionsForLayersFallBackToForce()
{
    LayoutRequest request = randomRequest(maximumLayeredNodes + 1, 1, LayoutKind::Layered);
    for (int i = 1; i < static_cast<int>(request.nodes.size()); ++i) {
        const bool connected = std::any_of(request.edges.begin(), request.edges.end(),
                                           [i](const LayoutEdge &edge) { return edge.from == i; });
        if (!connected)
            request.edges.push_back({i, 0, false, false});
    }
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    QVERIFY(result->simplified);
    QCOMPARE(result->kind, LayoutKind::Layered);
    QVERIFY(!engine.arrange(randomRequest(50, 2, LayoutKind::Layered))->simplified);
}

void GraphLayoutTest::theRadialCentreIsInTheMiddle()
{
    LayoutRequest request;
    request.kind = LayoutKind::Radial;
    for (int i = 0; i < 13; ++i)
        request.nodes.emplace_back(216, 70);
    for (int i = 1; i < 13; ++i)
        request.edges.push_back({i, 0, false, false});
    LayoutEngine engine;
    const LayoutResultPtr result = engine.arrange(request);
    const QPointF off = result->centres[0] - result->bounds.center();
    QVERIFY2(std::hypot(off.x(), off.y()) < result->bounds.width() / 6, qPrintable(QString::number(off.x())));
}

void GraphLayoutTest::aCommaInTheLocaleChangesNothing()
{
    const LayoutRequest request = randomRequest(20, 2, LayoutKind::Layered);
    LayoutEngine engine;
    const LayoutResultPtr before = engine.arrange(request);
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        QSKIP("de_DE.UTF-8 is not installed");
    const LayoutResultPtr german = engine.arrange(request);
    std::setlocale(LC_NUMERIC, "C");
    for (std::size_t i = 0; i < request.nodes.size(); ++i)
        QVERIFY((before->centres[i] - german->centres[i]).manhattanLength() < 1);
}

void GraphLayoutTest::theRunnerAnswersTheNewestOnly()
{
    LayoutRunner runner;
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    quint64 last = 0;
    for (int i = 0; i < 12; ++i)
        last = runner.start(randomRequest(80 + i, 2, LayoutKind::Force));
    QVERIFY(runner.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toULongLong(), last);
    QCOMPARE(finished.first().last().value<LayoutResultPtr>()->centres.size(), std::size_t(91));
    QVERIFY(!runner.isRunning());
}

void GraphLayoutTest::aCancelledRunAnswersNothing()
{
    LayoutRunner runner;
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(randomRequest(200, 2, LayoutKind::Force));
    runner.cancel();
    QVERIFY(!runner.isRunning());
    // The thread does one thing after the other: when this one is answered, the cancelled one would have been.
    const quint64 next = runner.start(randomRequest(2, 1, LayoutKind::Layered));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toULongLong(), next);
}

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
