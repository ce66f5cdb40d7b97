// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsamples.h"
#include "graph/graphexpression.h"

#include <QTest>

using namespace plexica;
using namespace plexica::app;

class GraphExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void linesAreHiddenAlone();
    void whatIsNotUnderstoodIsNamed();
    void aFocusHidesTheRest();
};

namespace {

/// Names without "plugin-", of those that are shown; hidden ones with a minus before them.
QString sightOf(const QString &text, const std::vector<bool> &within = {})
{
    plugins::PluginGraph graph = smallGraph();
    graph.nodes[0].health = std::nullopt;
    for (plugins::GraphNode &node : graph.nodes) {
        if (node.serviceName == QStringLiteral("inventory.products"))
            node.health = registry::Health::Degraded;
        else if (!node.serviceName.isEmpty())
            node.health = registry::Health::Healthy;
    }
    const auto picture = makeGraphPicture(QStringLiteral("acme"), graph, {}, {});
    const GraphSight sight = GraphExpression::parse(text).look(*picture, within);
    QStringList names;
    for (std::size_t i = 0; i < picture->plugins.size(); ++i) {
        const QString name = picture->plugins[i].id.mid(7);
        if (sight.plugins[i] == GraphVisibility::Shown)
            names.append(name);
        else if (sight.plugins[i] == GraphVisibility::Hidden)
            names.append(u'-' + name);
    }
    return names.join(u' ');
}

} // namespace

void GraphExpressionTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sight");
    const auto row = [](const char *text, const char *sight) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(sight);
    };
    row("", "crm inventory legacy reports");
    row("inventory", "inventory");
    row("INVENT", "inventory");
    row("products", "inventory");
    row("2.0.0", "inventory");
    row("plugin:rep", "reports");
    row("plugin:plugin-*e*", "inventory legacy reports");
    row("plugin:plugin-cr?", "crm");
    row("plugin:crm,legacy", "crm legacy");
    row("service:crm.*", "crm");
    row("status:degraded", "inventory");
    row("status:deg", "inventory");
    row("status:healthy", "crm reports");
    row("status:none", "legacy");
    row("kind:missing", "legacy");
    row("kind:registered", "crm");
    row("kind:unsatisfied", "legacy reports");
    row("kind:undeclared", "crm inventory");
    row("kind:failing", "crm inventory");
    row("-crm", "-crm inventory legacy reports");
    row("-status:healthy", "-crm inventory legacy -reports");
    row("-kind:missing -crm", "-crm inventory -legacy reports");
    row("reports daily", "reports");
    row("reports crm", "");
    row("\"reports daily\"", "");
    row("-", "crm inventory legacy reports"); // a text like any other, which all ids contain
}

void GraphExpressionTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, sight);
    QCOMPARE(sightOf(text), sight);
}

void GraphExpressionTest::linesAreHiddenAlone()
{
    const auto picture = makeGraphPicture(QStringLiteral("acme"), smallGraph(), {}, {});
    const GraphSight sight = GraphExpression::parse(QStringLiteral("-kind:optional")).look(*picture);
    QCOMPARE(sight.hidden, 0);
    int hidden = 0;
    for (std::size_t i = 0; i < picture->lines.size(); ++i) {
        if (sight.lines[i] == GraphVisibility::Hidden) {
            ++hidden;
            QVERIFY(!picture->lines[i].required);
        }
    }
    QCOMPARE(hidden, 1);
}

void GraphExpressionTest::whatIsNotUnderstoodIsNamed()
{
    const GraphExpression wrong = GraphExpression::parse(QStringLiteral("status:ill kind:odd inventory"));
    QCOMPARE(wrong.faults().size(), 2);
    QVERIFY(wrong.faults().first().contains(QStringLiteral("status:ill")));
    QVERIFY(wrong.faults().first().contains(QStringLiteral("degraded")));
    QCOMPARE(sightOf(QStringLiteral("status:ill kind:odd inventory")), QStringLiteral("inventory"));
    QVERIFY(GraphExpression::parse(QStringLiteral("status:")).isEmpty());
    QVERIFY(GraphExpression::parse(QStringLiteral("   ")).isEmpty());
}

void GraphExpressionTest::aFocusHidesTheRest()
{
    QCOMPARE(sightOf({}, {true, true, false, false}), QStringLiteral("crm inventory -legacy -reports"));
    QCOMPARE(sightOf(QStringLiteral("reports"), {true, true, false, false}), QStringLiteral("-legacy -reports"));
}

QTEST_GUILESS_MAIN(GraphExpressionTest)
#include "tst_graphexpression.moc"
