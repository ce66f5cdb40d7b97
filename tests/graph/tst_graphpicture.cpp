// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsamples.h"
#include "graph/graphsource.h"
#include "graph/graphtables.h"
#include "graph/graphwords.h"
#include "models/standinnode.h"
#include "plugins/plugingraph.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

class GraphPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthComesFromTheServices();
    void whoIsAffectedSaysByWhat();
    void linesSpeakForTheirDependencies();
    void callsAreMatchedToDeclarations();
    void callsOfOneNodeStandInPlaceOfAll();
    void cyclesAreMarked();
    void structureIsWhatNeedsALayout();
    void theNeighbourhoodGrowsStepByStep();
    void anInstallationThatIsThoughtThrough();
    void tablesFollowInPlace();
    void tablesSortAndHide();
};

namespace {

const QString inventory = QStringLiteral("plugin-inventory");
const QString reports = QStringLiteral("plugin-reports");
const QString crm = QStringLiteral("plugin-crm");

GraphPicturePtr pictureOf(const plugins::PluginGraph &graph, const ServiceLookup &services = {},
                          const std::vector<QStringList> &cycles = {})
{
    return makeGraphPicture(QStringLiteral("acme"), graph, cycles, services);
}

const GraphLine *lineBetween(const GraphPicture &picture, const QString &from, const QString &to)
{
    for (const GraphLine &line : picture.lines) {
        if (picture.plugin(line.from).id == from && picture.plugin(line.to).id == to)
            return &line;
    }
    return nullptr;
}

} // namespace

void GraphPictureTest::healthComesFromTheServices()
{
    registry::Service products = makeService(QStringLiteral("inventory.products"), inventory, QStringLiteral("acme"),
                                             registry::Health::Degraded);
    const auto picture = pictureOf(
        smallGraph(), [&products](const QString &name) { return name == products.serviceName ? &products : nullptr; });
    const GraphPlugin &card = picture->plugin(picture->find(inventory));
    QCOMPARE(card.version, QStringLiteral("2.0.0"));
    QCOMPARE(card.services.size(), std::size_t(1));
    QVERIFY(card.status == StatusKind::Degraded);
    QVERIFY(!picture->plugin(picture->find(reports)).status); // declared, and nobody registered it
    QCOMPARE(GraphWords::status(picture->plugin(picture->find(QStringLiteral("plugin-legacy")))),
             QStringLiteral("not installed"));
    products.adminState = registry::AdminState::Draining;
    const auto later = pictureOf(
        smallGraph(), [&products](const QString &name) { return name == products.serviceName ? &products : nullptr; });
    QVERIFY(later->plugin(later->find(inventory)).status == StatusKind::Draining);
}

void GraphPictureTest::whoIsAffectedSaysByWhat()
{
    registry::AffectedBy by;
    by.count = 1;
    by.causes.push_back({QStringLiteral("orders.api"),
                         QStringLiteral("plugin-orders"),
                         QStringLiteral("OFFLINE"),
                         true,
                         {reports, QStringLiteral("plugin-orders")}});
    plugins::PluginGraph graph = smallGraph();
    for (plugins::GraphNode &node : graph.nodes) {
        if (node.pluginId == reports && node.serviceName.isEmpty())
            node.affected = std::make_shared<const registry::AffectedBy>(by);
    }
    const auto picture = pictureOf(graph);
    QVERIFY(GraphWords::sentence(picture->plugin(picture->find(reports)))
                .contains(QStringLiteral("orders.api of plugin-orders is offline")));
    QVERIFY(!picture->plugin(picture->find(inventory)).affected);
}

void GraphPictureTest::linesSpeakForTheirDependencies()
{
    plugins::PluginGraph graph = smallGraph();
    graph.declared.push_back(declaredEdge(reports, inventory, QStringLiteral("inventory.stock"), false, false));
    const auto picture = pictureOf(graph);
    QCOMPARE(picture->lines.size(), std::size_t(4));
    const GraphLine *line = lineBetween(*picture, reports, inventory);
    QVERIFY(line);
    QCOMPARE(line->dependencies.size(), std::size_t(2));
    QVERIFY(line->required);
    QVERIFY(line->unsatisfied); // the optional one
    QVERIFY(!line->broken);
    QCOMPARE(line->label, QStringLiteral("^1.0.0"));
    const GraphLine *missing = lineBetween(*picture, reports, QStringLiteral("plugin-legacy"));
    QVERIFY(missing->broken);
    QCOMPARE(picture->plugin(picture->find(inventory)).dependents, 2);
    QCOMPARE(picture->plugin(picture->find(reports)).dependencies, 3);
}

void GraphPictureTest::callsAreMatchedToDeclarations()
{
    const auto picture = pictureOf(smallGraph());
    QVERIFY(picture->observing);
    const GraphLine *undeclared = lineBetween(*picture, crm, inventory);
    QVERIFY(undeclared->undeclared);
    QVERIFY(!undeclared->declared);
    QCOMPARE(undeclared->calls, 1200);
    QCOMPARE(undeclared->errors, 30);
    QCOMPARE(lineBetween(*picture, reports, inventory)->calls, 7);
    QVERIFY(!lineBetween(*picture, reports, inventory)->undeclared);
    QVERIFY(lineBetween(*picture, reports, crm)->unused);
    plugins::PluginGraph unwatched = smallGraph();
    unwatched.observed.clear();
    QVERIFY(!lineBetween(*pictureOf(unwatched), reports, crm)->unused);
}

void GraphPictureTest::callsOfOneNodeStandInPlaceOfAll()
{
    const plugins::PluginGraph graph = smallGraph();
    QCOMPARE(lineBetween(*pictureOf(graph), crm, inventory)->bytesIn, 123'000);
    std::vector<plugins::ObservedEdge> carried{graph.observed.front()};
    carried[0].from = reports;
    carried[0].calls = 2;
    carried[0].errors = 1;
    carried[0].bytesIn = 2'048;
    carried[0].bytesOut = 10;
    const auto picture = makeGraphPicture(
        {}, graph, {}, [](const QString &) { return nullptr; }, &carried);
    const GraphLine *line = lineBetween(*picture, reports, inventory);
    QCOMPARE(line->calls, 2);
    QCOMPARE(line->errors, 1);
    QVERIFY2(GraphWords::sentence(*picture, *line).contains(QStringLiteral("2.0 KiB in, 10 B out")),
             qPrintable(GraphWords::sentence(*picture, *line)));
    QVERIFY(!lineBetween(*picture, crm, inventory)); // only seen, and not by this node
    QVERIFY(lineBetween(*picture, reports, crm)->unused);
    // What other nodes have carried is not "never called".
    carried.clear();
    const auto idle = makeGraphPicture(
        {}, graph, {}, [](const QString &) { return nullptr; }, &carried);
    QCOMPARE(lineBetween(*idle, reports, inventory)->calls, 0);
    QVERIFY(!lineBetween(*idle, reports, inventory)->unused);
    QVERIFY(lineBetween(*idle, reports, crm)->unused);
}

void GraphPictureTest::cyclesAreMarked()
{
    plugins::PluginGraph graph = smallGraph();
    graph.declared.push_back(declaredEdge(inventory, reports, QStringLiteral("reports.daily")));
    const auto picture = pictureOf(graph, {}, {{inventory, reports, inventory}});
    QVERIFY(picture->plugin(picture->find(inventory)).inCycle);
    QVERIFY(picture->plugin(picture->find(reports)).inCycle);
    QVERIFY(!picture->plugin(picture->find(crm)).inCycle);
    QVERIFY(lineBetween(*picture, reports, inventory)->inCycle);
    QVERIFY(!lineBetween(*picture, reports, crm)->inCycle);
}

void GraphPictureTest::structureIsWhatNeedsALayout()
{
    const auto before = pictureOf(smallGraph());
    plugins::PluginGraph graph = smallGraph();
    graph.nodes[2].version = QStringLiteral("2.1.0");
    graph.declared[0].satisfied = false;
    QVERIFY(haveSameStructure(*before, *pictureOf(graph)));
    graph.declared.erase(graph.declared.begin());
    QVERIFY(!haveSameStructure(*before, *pictureOf(graph)));
    graph = smallGraph();
    graph.nodes.push_back(graphNode(QStringLiteral("plugin-x")));
    QVERIFY(!haveSameStructure(*before, *pictureOf(graph)));
}

void GraphPictureTest::theNeighbourhoodGrowsStepByStep()
{
    plugins::PluginGraph graph;
    for (int i = 0; i < 5; ++i)
        graph.nodes.push_back(graphNode(QStringLiteral("p%1").arg(i)));
    for (int i = 0; i < 4; ++i)
        graph.declared.push_back(declaredEdge(QStringLiteral("p%1").arg(i), QStringLiteral("p%1").arg(i + 1), {}));
    const auto picture = pictureOf(graph);
    using Row = std::vector<bool>;
    QCOMPARE(neighbourhood(*picture, 2, 0), (Row{false, false, true, false, false}));
    QCOMPARE(neighbourhood(*picture, 2, 1), (Row{false, true, true, true, false}));
    QCOMPARE(neighbourhood(*picture, 0, 3), (Row{true, true, true, true, false}));
}

void GraphPictureTest::anInstallationThatIsThoughtThrough()
{
    InstallCheck check;
    check.manifest = makeManifest(inventory, QStringLiteral("3.0.0"), {QStringLiteral("plugin-new@^1.0.0")},
                                  {QStringLiteral("inventory.products")});
    resolver::Issue issue;
    issue.pluginId = QStringLiteral("plugin-new");
    issue.path = {inventory, QStringLiteral("plugin-new")};
    check.resolution.issues.push_back(issue);
    const auto picture = pictureOf(plugins::withInstallation(smallGraph(), *check.manifest, check.resolution));
    QCOMPARE(picture->plugin(picture->find(inventory)).version, QStringLiteral("3.0.0"));
    QVERIFY(picture->find(QStringLiteral("plugin-new")) >= 0);
    QVERIFY(picture->plugin(picture->find(QStringLiteral("plugin-new"))).state == GraphPlugin::State::Missing);
    QVERIFY(lineBetween(*picture, inventory, QStringLiteral("plugin-new"))->broken);
    QVERIFY(lineBetween(*picture, reports, inventory));
    for (std::size_t i = 1; i < picture->plugins.size(); ++i)
        QVERIFY(picture->plugins[i - 1].id < picture->plugins[i].id);
}

void GraphPictureTest::tablesFollowInPlace()
{
    GraphPluginTable plugins;
    GraphDependencyTable dependencies;
    const QAbstractItemModelTester first(&plugins);
    const QAbstractItemModelTester second(&dependencies);
    GraphTableOrder order(plugins);
    const QAbstractItemModelTester third(&order);
    order.sort(static_cast<int>(GraphPluginColumn::Plugin), Qt::DescendingOrder);
    const auto small = pictureOf(smallGraph());
    plugins.setPicture(small, {});
    dependencies.setPicture(small, {});
    QCOMPARE(plugins.rowCount(), 4);
    QCOMPARE(dependencies.rowCount(), 4);
    const QPersistentModelIndex held = order.mapFromSource(plugins.index(plugins.rowOf(inventory), 0));
    plugins::PluginGraph graph = smallGraph();
    graph.nodes.insert(graph.nodes.begin(), graphNode(QStringLiteral("plugin-a")));
    graph.nodes.insert(graph.nodes.begin() + 5, graphNode(QStringLiteral("plugin-k")));
    graph.declared.erase(graph.declared.begin() + 2);
    graph.nodes.erase(graph.nodes.begin() + 6); // plugin-legacy
    const auto next = pictureOf(graph);
    plugins.setPicture(next, {});
    dependencies.setPicture(next, {});
    QCOMPARE(plugins.rowCount(), 5);
    QCOMPARE(dependencies.rowCount(), 3);
    QVERIFY(held.isValid());
    QCOMPARE(held.data(role(GraphRole::Key)).toString(), inventory);
    QStringList shown;
    for (int row = 0; row < order.rowCount(); ++row)
        shown.append(order.index(row, static_cast<int>(GraphPluginColumn::Plugin)).data().toString());
    QCOMPARE(shown, (QStringList{reports, QStringLiteral("plugin-k"), inventory, crm, QStringLiteral("plugin-a")}));
    plugins.setPicture(nullptr, {});
    QCOMPARE(order.rowCount(), 0);
}

void GraphPictureTest::tablesSortAndHide()
{
    GraphDependencyTable dependencies;
    GraphTableOrder order(dependencies);
    const auto picture = pictureOf(smallGraph());
    dependencies.setPicture(picture, GraphExpression::parse(QStringLiteral("-kind:optional")).look(*picture));
    order.invalidate();
    order.sort(static_cast<int>(GraphDependencyColumn::Calls), Qt::DescendingOrder);
    QCOMPARE(order.rowCount(), 3);
    const auto calls = [&order](int row) {
        return order.index(row, static_cast<int>(GraphDependencyColumn::Calls))
            .data(role(ServiceRole::Export))
            .toLongLong();
    };
    QCOMPARE(calls(0), 1200);
    QCOMPARE(calls(1), 7);
    QCOMPARE(calls(2), 0);
    QCOMPARE(order.index(0, static_cast<int>(GraphDependencyColumn::Kind)).data().toString(),
             QStringLiteral("undeclared"));
    QCOMPARE(order.headerData(0, Qt::Horizontal, role(ServiceRole::Export)).toString(), QStringLiteral("from"));
}

QTEST_MAIN(GraphPictureTest)
#include "tst_graphpicture.moc"
