// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsamples.h"
#include "graph/communities.h"
#include "graph/freeplace.h"
#include "graph/graphsource.h"
#include "graph/graphtables.h"
#include "graph/graphwords.h"
#include "graph/grouping.h"
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
    void groupsFoldIntoOneCard();
    void unfoldedGroupsShowTheirPlugins();
    void countersAndLonersMakeNoGroups();
    void communitiesAreWhoHasToDoWithEachOther();
    void manyAreGroupedByThemselves();
    void whatIsHiddenBetweenIsALineOfItsOwn();
    void troubleIsShownWithItsNeighbours();
    void aTenantIsACard();
    void ratesAndErrorsStandOnLines();
    void aCardFindsAFreePlace();
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

namespace {

/// crm-a → crm-b → inv-a → inv-b, crm-c → inv-b; mail alone.
plugins::PluginGraph families()
{
    plugins::PluginGraph graph;
    for (const char *id :
         {"plugin-crm-a", "plugin-crm-b", "plugin-crm-c", "plugin-inv-a", "plugin-inv-b", "plugin-mail"})
        graph.nodes.push_back(graphNode(QLatin1String(id)));
    const auto need = [&graph](const char *from, const char *to, bool satisfied = true) {
        graph.declared.push_back(declaredEdge(QLatin1String(from), QLatin1String(to), {}, true, satisfied));
    };
    need("plugin-crm-a", "plugin-crm-b");
    need("plugin-crm-b", "plugin-inv-a");
    need("plugin-crm-c", "plugin-inv-b");
    need("plugin-inv-a", "plugin-inv-b");
    return graph;
}

DrawnPicture drawnBy(const GraphPicturePtr &picture, Grouping grouping, const QSet<QString> &unfolded = {},
                     const std::vector<bool> &within = {})
{
    return draw(picture, GraphExpression().look(*picture, within), groupsOf(*picture, grouping), unfolded);
}

QStringList cardsOf(const GraphPicture &picture)
{
    QStringList ids;
    for (const GraphPlugin &plugin : picture.plugins)
        ids.append(plugin.id);
    return ids;
}

} // namespace

void GraphPictureTest::groupsFoldIntoOneCard()
{
    plugins::PluginGraph graph = families();
    graph.nodes[2].state = plugins::GraphNode::State::Missing;
    const auto whole = pictureOf(graph);
    const DrawnPicture drawn = drawnBy(whole, Grouping::Prefix);
    QCOMPARE(cardsOf(*drawn.picture), QStringList({QStringLiteral("plugin-crm*"), QStringLiteral("plugin-inv*"),
                                                   QStringLiteral("plugin-mail")}));
    const GraphPlugin &group = drawn.picture->plugins[0];
    QVERIFY(group.group);
    QCOMPARE(group.group->members, 3);
    QCOMPARE(group.group->missing, 1);
    QCOMPARE(group.group->silent, 2);
    QVERIFY(group.status == StatusKind::Unavailable); // the worst of them
    QCOMPARE(GraphWords::members(*group.group), QStringLiteral("3 plugin(s) · 1 in trouble"));
    QVERIFY(GraphWords::sentence(group).contains(QStringLiteral("not installed: 1")));
    // Both connections between the groups are one line; what is inside of them is none.
    QCOMPARE(drawn.picture->lines.size(), std::size_t(1));
    QCOMPARE(drawn.picture->lines[0].dependencies.size(), std::size_t(2));
    QCOMPARE(drawn.foldedIn.value(QStringLiteral("plugin-crm-b")), QStringLiteral("plugin-crm*"));
    QCOMPARE(whole->plugins.size(), std::size_t(6)); // it stays what it was
}

void GraphPictureTest::unfoldedGroupsShowTheirPlugins()
{
    const DrawnPicture drawn = drawnBy(pictureOf(families()), Grouping::Prefix, {QStringLiteral("plugin-crm*")});
    QCOMPARE(cardsOf(*drawn.picture), QStringList({QStringLiteral("plugin-crm-a"), QStringLiteral("plugin-crm-b"),
                                                   QStringLiteral("plugin-crm-c"), QStringLiteral("plugin-inv*"),
                                                   QStringLiteral("plugin-mail")}));
    QCOMPARE(drawn.unfoldedIn.value(QStringLiteral("plugin-crm-a")), QStringLiteral("plugin-crm*"));
    QCOMPARE(drawn.picture->lines.size(), std::size_t(3));
}

void GraphPictureTest::countersAndLonersMakeNoGroups()
{
    plugins::PluginGraph graph;
    for (int i = 0; i < 20; ++i)
        graph.nodes.push_back(graphNode(QStringLiteral("plugin-%1").arg(QChar(u'a' + i))));
    for (int i = 0; i < 9; ++i)
        graph.nodes.push_back(graphNode(QStringLiteral("plugin-worker%1-main").arg(i)));
    const DrawnPicture drawn = drawnBy(pictureOf(graph), Grouping::Prefix);
    QCOMPARE(cardsOf(*drawn.picture), QStringList({QStringLiteral("*"), QStringLiteral("plugin-worker*")}));
    QCOMPARE(drawn.picture->plugins[0].group->members, 20);
}

void GraphPictureTest::communitiesAreWhoHasToDoWithEachOther()
{
    // Two rings of six, joined by one edge.
    std::vector<int> from;
    std::vector<int> to;
    for (int ring = 0; ring < 2; ++ring) {
        for (int i = 0; i < 6; ++i) {
            for (int step = 1; step <= 2; ++step) {
                from.push_back(ring * 6 + i);
                to.push_back(ring * 6 + (i + step) % 6);
            }
        }
    }
    from.push_back(0);
    to.push_back(6);
    const std::vector<int> found = communities(13, from, to);
    for (int i = 1; i < 6; ++i) {
        QCOMPARE(found[static_cast<std::size_t>(i)], found[0]);
        QCOMPARE(found[static_cast<std::size_t>(6 + i)], found[6]);
    }
    QVERIFY(found[0] != found[6]);
    QVERIFY(found[12] != found[0] && found[12] != found[6]); // nobody's neighbour
    QCOMPARE(communities(13, from, to), found);
    QVERIFY(communities(0, {}, {}).empty());
}

void GraphPictureTest::manyAreGroupedByThemselves()
{
    const auto many = [](const QString &name, int families) {
        plugins::PluginGraph graph;
        for (int i = 0; i < 400; ++i) {
            graph.nodes.push_back(graphNode(name.arg(QChar(u'a' + i % families)).arg(i, 3, 10, QLatin1Char('0'))));
            if (i > 0)
                graph.declared.push_back(declaredEdge(graph.nodes.back().id, graph.nodes[0].id, {}));
        }
        return pictureOf(graph);
    };
    const auto named = many(QStringLiteral("plugin-%1-%2"), 8);
    QVERIFY(groupingFor(*named, Grouping::Automatic, 400) == Grouping::Prefix);
    QVERIFY(groupingFor(*named, Grouping::Automatic, 20) == Grouping::None);
    QVERIFY(groupingFor(*named, Grouping::None, 400) == Grouping::None);
    QVERIFY(groupingFor(*many(QStringLiteral("plugin-%1-%2"), 1), Grouping::Automatic, 400) == Grouping::Community);
}

void GraphPictureTest::whatIsHiddenBetweenIsALineOfItsOwn()
{
    const auto whole = pictureOf(families());
    std::vector<bool> within(whole->plugins.size(), true);
    within[1] = within[3] = false; // crm-b, inv-a
    const DrawnPicture drawn = drawnBy(whole, Grouping::None, {}, within);
    const GraphLine *indirect =
        lineBetween(*drawn.picture, QStringLiteral("plugin-crm-a"), QStringLiteral("plugin-inv-b"));
    QVERIFY(indirect);
    QCOMPARE(indirect->via, (std::vector<int>{1, 3}));
    QVERIFY(GraphWords::sentence(*drawn.picture, *indirect).contains(QStringLiteral("plugin-crm-b, plugin-inv-a")));
    const GraphLine *direct =
        lineBetween(*drawn.picture, QStringLiteral("plugin-crm-c"), QStringLiteral("plugin-inv-b"));
    QVERIFY(direct && direct->via.empty());
    QCOMPARE(drawn.sight.lines.size(), drawn.picture->lines.size());
    QCOMPARE(static_cast<int>(std::count(drawn.sight.lines.begin(), drawn.sight.lines.end(), GraphVisibility::Shown)),
             2);
}

void GraphPictureTest::troubleIsShownWithItsNeighbours()
{
    plugins::PluginGraph graph = families();
    graph.declared.back().satisfied = false; // inv-a → inv-b
    const auto picture = pictureOf(graph);
    QCOMPARE(troubled(*picture), std::vector<bool>({false, false, false, true, false, false}));
    QCOMPARE(troubledAndNeighbours(*picture), std::vector<bool>({false, true, false, true, true, false}));
    plugins::ObservedEdge calls;
    calls.from = QStringLiteral("plugin-crm-a");
    calls.to = QStringLiteral("plugin-mail");
    calls.calls = 100;
    calls.errors = 6;
    graph.observed = {calls};
    QVERIFY(troubled(*pictureOf(graph))[5]);
}

void GraphPictureTest::aTenantIsACard()
{
    const auto picture = tenantsPicture({makeGraphPicture(QStringLiteral("acme"), families(), {}, {}),
                                         makeGraphPicture(QStringLiteral("globex"), smallGraph(), {}, {})});
    QCOMPARE(cardsOf(*picture), QStringList({QStringLiteral("acme"), QStringLiteral("globex")}));
    QCOMPARE(picture->plugins[0].group->members, 6);
    QCOMPARE(picture->plugins[1].group->missing, 1);
    QCOMPARE(picture->find(QStringLiteral("globex")), 1);
}

void GraphPictureTest::ratesAndErrorsStandOnLines()
{
    GraphLine line;
    line.calls = 14'400;
    line.errors = 360;
    QCOMPARE(GraphWords::traffic(line, false), QStringLiteral("10/min · 2.5 % failed"));
    line.errors = 0;
    QCOMPARE(GraphWords::traffic(line, true), QStringLiteral("240/min"));
    line.calls = 40;
    QCOMPARE(GraphWords::traffic(line, false), QStringLiteral("40/day"));
    QCOMPARE(GraphWords::traffic(line, true), QStringLiteral("40/h"));
}

void GraphPictureTest::aCardFindsAFreePlace()
{
    const QSizeF size(200, 80);
    QCOMPARE(freePlace({5, 5}, size, {}), QPointF(5, 5));
    std::vector<QRectF> taken;
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 12; ++column)
            taken.emplace_back(column * 210, row * 90, 200, 80);
    }
    for (const QPointF wanted : {QPointF(100, 40), QPointF(1200, 500), QPointF(2500, 1000), QPointF(-90, 40)}) {
        QRectF card(QPointF(), size);
        card.moveCenter(freePlace(wanted, size, taken));
        for (const QRectF &other : taken)
            QVERIFY(!card.intersects(other));
    }
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
