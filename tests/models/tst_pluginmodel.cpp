// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plugindisplay.h"
#include "models/pluginmodel.h"
#include "models/pluginproxy.h"
#include "models/pluginwording.h"
#include "models/standinnode.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString tenant = QStringLiteral("t");

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

Update updateOf(std::vector<TenantPluginsPtr> plugins, CataloguePtr catalogue = nullptr)
{
    Update update;
    update.plugins = std::move(plugins);
    update.catalogue = std::move(catalogue);
    return update;
}

Update wholeOf(std::vector<TenantPluginsPtr> plugins, CataloguePtr catalogue = nullptr)
{
    Update update = updateOf(std::move(plugins), std::move(catalogue));
    update.beginsSnapshot = true;
    update.endsSnapshot = true;
    return update;
}

QStringList idsOf(const PluginProxy &proxy)
{
    QStringList ids;
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids.append(proxy.plugin(row)->key.pluginId);
    return ids;
}

} // namespace

class PluginModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesFollowFromDependencies_data();
    void statesFollowFromDependencies();
    void whatIsBrokenSpreadsToThoseWhoRequireIt();
    void aCycleIsUnsatisfied();
    void changesComeRowByRowAndAreMarked();
    void aSnapshotTakesAwayWhatItDoesNotName();
    void theCatalogueStandsForWhatNobodyHas();
    void theNewestVersionIsNoPreRelease();
    void anUpgradeThatWouldNotPassIsNotOffered();
    void whatOnlyRunsIsNotSatisfied();
    void filters_data();
    void filters();
    void columnsSort_data();
    void columnsSort();
    void filesGetRawValues();
    void manyPluginsAreTakenInQuickly();
};

void PluginModelTest::statesFollowFromDependencies_data()
{
    QTest::addColumn<QStringList>("needs");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<bool>("inactive");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QStringList &needs, const char *installed, bool inactive,
                        PluginState state) {
        QTest::newRow(name) << needs << q(installed) << inactive << static_cast<int>(state);
    };
    row("nothing needed", {}, "", false, PluginState::Satisfied);
    row("there", {q("plugin-b@^1.0.0")}, "1.2.0", false, PluginState::Satisfied);
    row("missing", {q("plugin-b@^1.0.0")}, "", false, PluginState::Unsatisfied);
    row("wrong version", {q("plugin-b@^1.0.0")}, "2.0.0", false, PluginState::Unsatisfied);
    row("optional missing", {q("?plugin-b@^1.0.0")}, "", false, PluginState::Warning);
    row("optional wrong", {q("?plugin-b@^1.0.0")}, "2.0.0", false, PluginState::Warning);
    row("inactive itself", {q("plugin-b@^1.0.0")}, "", true, PluginState::Inactive);
}

void PluginModelTest::statesFollowFromDependencies()
{
    QFETCH(QStringList, needs);
    QFETCH(QString, installed);
    QFETCH(bool, inactive);
    QFETCH(int, state);
    std::vector<plugins::ManifestPtr> manifests{makeManifest(q("plugin-a"), q("1.0.0"), needs)};
    if (!installed.isEmpty())
        manifests.push_back(makeManifest(q("plugin-b"), installed));
    PluginModel model;
    model.apply(wholeOf({makeTenantPlugins(tenant, manifests, inactive ? QStringList{q("plugin-a")} : QStringList())}));
    const PluginPtr plugin = model.find({tenant, q("plugin-a")});
    QVERIFY(plugin);
    QCOMPARE(static_cast<int>(plugin->state), state);
    const bool hasReasons = state == static_cast<int>(PluginState::Unsatisfied)
                            || state == static_cast<int>(PluginState::Warning) || (inactive && !needs.isEmpty());
    QCOMPARE(!PluginWording::faults(*plugin).isEmpty(), hasReasons);
    QCOMPARE(model.data(model.index(model.rowOf(plugin->key.toString()), 0), role(PluginRole::State)).toInt(), state);
}

void PluginModelTest::whatIsBrokenSpreadsToThoseWhoRequireIt()
{
    PluginModel model;
    model.apply(wholeOf({makeTenantPlugins(
        tenant, {makeManifest(q("a"), q("1.0.0"), {q("b")}), makeManifest(q("b"), q("1.0.0"), {q("c")}),
                 makeManifest(q("c"), q("1.0.0"), {q("missing")}), makeManifest(q("d"), q("1.0.0"), {q("?c")})})}));
    QCOMPARE(model.find({tenant, q("a")})->state, PluginState::Unsatisfied);
    QCOMPARE(model.find({tenant, q("a")})->brokenThrough, q("b"));
    QCOMPARE(model.find({tenant, q("b")})->brokenThrough, q("c"));
    QVERIFY(model.find({tenant, q("c")})->brokenThrough.isEmpty());
    QCOMPARE(model.find({tenant, q("d")})->state, PluginState::Satisfied); // it can do without
}

void PluginModelTest::aCycleIsUnsatisfied()
{
    PluginModel model;
    model.apply(wholeOf({makeTenantPlugins(
        tenant, {makeManifest(q("a"), q("1.0.0"), {q("b")}), makeManifest(q("b"), q("1.0.0"), {q("a")})})}));
    const PluginPtr plugin = model.find({tenant, q("a")});
    QVERIFY(plugin->inCycle);
    QCOMPARE(plugin->state, PluginState::Unsatisfied);
}

void PluginModelTest::changesComeRowByRowAndAreMarked()
{
    PluginModel model;
    const QAbstractItemModelTester tester(&model);
    PluginProxy proxy(&model);
    const QAbstractItemModelTester proxyTester(&proxy);
    const auto b = makeManifest(q("b"), q("1.0.0"));
    model.apply(wholeOf({makeTenantPlugins(tenant, {makeManifest(q("a"), q("1.0.0"), {q("b")}), b})}));
    QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept(proxy.index(0, 0));

    model.apply(updateOf({makeTenantPlugins(
        tenant, {makeManifest(q("a"), q("1.1.0"), {q("b")}), b, makeManifest(q("0"), q("1.0.0"))})}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1); // b is the same as before
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.sibling(kept.row(), column(PluginColumn::Version)).data().toString(), q("1.1.0"));
    QVERIFY(kept.data(role(ServiceRole::Mark)).toBool());
    QTRY_VERIFY(!kept.data(role(ServiceRole::Mark)).toBool());

    model.apply(updateOf({makeTenantPlugins(tenant, {makeManifest(q("a"), q("1.1.0"), {q("b")})})}));
    QCOMPARE(removed.count(), 2);
    QVERIFY(kept.isValid());
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(resets.count(), 0);
}

void PluginModelTest::aSnapshotTakesAwayWhatItDoesNotName()
{
    PluginModel model;
    const auto other = makeTenantPlugins(q("other"), {makeManifest(q("a"), q("1.0.0"))});
    model.apply(wholeOf({makeTenantPlugins(tenant, {makeManifest(q("a"), q("1.0.0"))}), other}));
    QCOMPARE(model.tenants(), (QStringList{q("other"), tenant}));
    model.apply(wholeOf({other}));
    QCOMPARE(model.tenants(), QStringList{q("other")});
    QCOMPARE(model.rowCount(), 1);
    model.apply(updateOf({makeTenantPlugins(q("other"), {})}));
    QVERIFY(model.tenants().isEmpty());
    QCOMPARE(model.rowCount(), 0);
}

void PluginModelTest::theCatalogueStandsForWhatNobodyHas()
{
    PluginModel model;
    PluginProxy proxy(&model);
    const auto a = makeManifest(q("a"), q("1.0.0"));
    const auto b = makeManifest(q("b"), q("1.0.0"));
    model.apply(wholeOf({makeTenantPlugins(tenant, {a}), makeTenantPlugins(q("other"), {b})},
                        makeCatalogue({a, b, makeManifest(q("c"), q("1.0.0"))})));
    QCOMPARE(idsOf(proxy), (QStringList{q("a"), q("b"), q("c")})); // of all tenants
    PluginFilter filter;
    filter.tenantId = tenant;
    proxy.setFilter(filter);
    QCOMPARE(idsOf(proxy), (QStringList{q("a"), q("b"), q("c")}));
    QCOMPARE(proxy.plugin(1)->state, PluginState::NotInstalled); // another tenant has it, this one does not
    QCOMPARE(proxy.counts().all, 3);
    model.apply(updateOf({makeTenantPlugins(tenant, {a, b})}));
    QCOMPARE(idsOf(proxy), (QStringList{q("a"), q("b"), q("c")}));
    QCOMPARE(proxy.plugin(1)->state, PluginState::Satisfied);
    QCOMPARE(proxy.counts().states[static_cast<std::size_t>(PluginState::Satisfied)], 2);
    model.apply(updateOf({makeTenantPlugins(tenant, {})}));
    QCOMPARE(idsOf(proxy), (QStringList{q("a"), q("b"), q("c")}));
    QCOMPARE(proxy.plugin(0)->state, PluginState::NotInstalled);
}

void PluginModelTest::theNewestVersionIsNoPreRelease()
{
    PluginModel model;
    const auto a = makeManifest(q("a"), q("1.0.0"));
    model.apply(wholeOf({makeTenantPlugins(tenant, {a})},
                        makeCatalogue({makeManifest(q("a"), q("2.0.0-rc.1")), makeManifest(q("a"), q("1.1.0")), a})));
    QCOMPARE(model.find({tenant, q("a")})->newest->toString(), q("1.1.0"));
    QVERIFY(model.find({tenant, q("a")})->isUpgradable());
    model.apply(updateOf({}, makeCatalogue({makeManifest(q("a"), q("2.0.0-rc.1")), a})));
    QVERIFY(!model.find({tenant, q("a")})->isUpgradable());
}

void PluginModelTest::anUpgradeThatWouldNotPassIsNotOffered()
{
    PluginModel model;
    PluginProxy proxy(&model);
    const auto crm = makeManifest(q("crm"), q("1.4.0"));
    const std::vector<plugins::ManifestPtr> installed{crm, makeManifest(q("a"), q("1.0.0"), {q("crm@^1.0.0")}),
                                                      makeManifest(q("b"), q("1.0.0"), {q("crm@^1.2.0")}),
                                                      makeManifest(q("c"), q("1.0.0"), {q("?crm@^1.0.0")})};
    model.apply(
        wholeOf({makeTenantPlugins(tenant, installed)}, makeCatalogue({makeManifest(q("crm"), q("2.0.0")), crm})));
    const auto shown = [&model] { return model.find({tenant, q("crm")}); };
    QVERIFY(shown()->hasNewer());
    QVERIFY(!shown()->isUpgradable());
    QCOMPARE(PluginWording::newest(*shown()), q("2.0.0 would break 2 plugin(s)")); // c can do without
    QCOMPARE(proxy.counts().upgradable, 0);
    model.apply(updateOf({}, makeCatalogue({makeManifest(q("crm"), q("1.5.0")), crm})));
    QVERIFY(shown()->isUpgradable());
    QCOMPARE(PluginWording::newest(*shown()), QStringLiteral("1.5.0 – an upgrade is possible"));
    QCOMPARE(proxy.counts().upgradable, 1);
    model.apply(updateOf({}, makeCatalogue({makeManifest(q("crm"), q("1.5.0"), {q("mail@^1.0.0")}), crm})));
    QVERIFY(!shown()->isUpgradable());
    QCOMPARE(PluginWording::newest(*shown()), q("1.5.0 lacks 1 plugin(s) that it requires"));
}

void PluginModelTest::whatOnlyRunsIsNotSatisfied()
{
    auto plugins = std::make_shared<TenantPlugins>();
    plugins->tenantId = tenant;
    plugins::GraphNode node;
    node.pluginId = q("acme");
    node.state = plugins::GraphNode::State::Registered;
    plugins->graph.nodes.push_back(node);
    node.serviceName = q("acme.things");
    plugins->graph.nodes.push_back(node);
    PluginModel model;
    PluginProxy proxy(&model);
    model.apply(wholeOf({plugins}));
    const PluginPtr plugin = model.find({tenant, q("acme")});
    QVERIFY(plugin);
    QCOMPARE(plugin->state, PluginState::NotInstalled);
    QCOMPARE(PluginWording::state(*plugin), q("Only registered"));
    QCOMPARE(proxy.counts().states[static_cast<std::size_t>(PluginState::NotInstalled)], 1);
    QCOMPARE(proxy.counts().states[static_cast<std::size_t>(PluginState::Satisfied)], 0);
    QVERIFY(!statusKind(plugin->state));
}

void PluginModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<bool>("upgradable");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << QString() << QList<int>() << false << QStringList{q("a"), q("b"), q("c")};
    QTest::newRow("id") << q("B") << QList<int>() << false << QStringList{q("b")};
    QTest::newRow("service") << q("stock") << QList<int>() << false << QStringList{q("a")};
    QTest::newRow("two words") << q("stock b") << QList<int>() << false << QStringList();
    QTest::newRow("state") << QString() << QList<int>{static_cast<int>(PluginState::Unsatisfied)} << false
                           << QStringList{q("b")};
    QTest::newRow("two states") << QString()
                                << QList<int>{static_cast<int>(PluginState::Unsatisfied),
                                              static_cast<int>(PluginState::NotInstalled)}
                                << false << QStringList{q("b"), q("c")};
    QTest::newRow("upgradable") << QString() << QList<int>() << true << QStringList{q("a")};
}

void PluginModelTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, states);
    QFETCH(bool, upgradable);
    QFETCH(QStringList, expected);
    PluginModel model;
    PluginProxy proxy(&model);
    const auto a = makeManifest(q("a"), q("1.0.0"), {}, {q("stock.items")});
    const auto b = makeManifest(q("b"), q("1.0.0"), {q("nowhere")});
    model.apply(wholeOf({makeTenantPlugins(tenant, {a, b})},
                        makeCatalogue({makeManifest(q("a"), q("1.5.0")), a, b, makeManifest(q("c"), q("3.0.0"))})));
    PluginFilter filter;
    filter.text = text;
    for (const int state : states)
        filter.states |= 1U << static_cast<unsigned>(state);
    filter.onlyUpgradable = upgradable;
    proxy.setFilter(filter);
    QCOMPARE(idsOf(proxy), expected);
}

void PluginModelTest::columnsSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    const auto row = [](const char *name, PluginColumn which, const QStringList &ids) {
        QTest::newRow(name) << column(which) << ids;
    };
    row("worst last", PluginColumn::Status, {q("c"), q("a"), q("b")});
    row("id", PluginColumn::Plugin, {q("a"), q("b"), q("c")});
    row("version by value", PluginColumn::Version, {q("c"), q("b"), q("a")});
    row("dependencies", PluginColumn::Dependencies, {q("a"), q("c"), q("b")});
    row("dependents", PluginColumn::Dependents, {q("b"), q("c"), q("a")});
    row("services", PluginColumn::Services, {q("b"), q("c"), q("a")});
}

void PluginModelTest::columnsSort()
{
    QFETCH(int, column);
    QFETCH(QStringList, ascending);
    PluginModel model;
    PluginProxy proxy(&model);
    const auto a = makeManifest(q("a"), q("1.10.0"), {}, {q("x.y")});
    const auto b = makeManifest(q("b"), q("1.9.0"), {q("a"), q("nowhere")});
    model.apply(wholeOf({makeTenantPlugins(tenant, {a, b})}, makeCatalogue({makeManifest(q("c"), q("1.0.0"))})));
    proxy.sort(column, Qt::DescendingOrder);
    proxy.sort(column, Qt::AscendingOrder);
    QCOMPARE(idsOf(proxy), ascending);
}

void PluginModelTest::filesGetRawValues()
{
    PluginModel model;
    PluginProxy proxy(&model);
    PluginDisplay display;
    display.setSourceModel(&proxy);
    model.apply(wholeOf({makeTenantPlugins(tenant, {makeManifest(q("a"), q("1.0.0"), {q("nowhere")})})}));
    const auto text = [&display](PluginColumn which, int as) {
        return display.index(0, column(which)).data(as).toString();
    };
    const int file = role(ServiceRole::Export);
    QCOMPARE(display.headerData(column(PluginColumn::Plugin), Qt::Horizontal, file).toString(), q("pluginId"));
    QCOMPARE(text(PluginColumn::Status, file), q("UNSATISFIED"));
    QCOMPARE(text(PluginColumn::Status, Qt::DisplayRole), q("Unsatisfied"));
    QVERIFY(text(PluginColumn::Status, Qt::ToolTipRole).contains(q("Requires nowhere *, which is not there.")));
    QCOMPARE(text(PluginColumn::Activity, file), q("ACTIVE"));
    QCOMPARE(text(PluginColumn::Dependencies, file), q("0/1"));
    QVERIFY(text(PluginColumn::Installed, file).endsWith(u'Z'));
    QCOMPARE(text(PluginColumn::Newest, file), QString());
}

void PluginModelTest::manyPluginsAreTakenInQuickly()
{
    std::vector<plugins::ManifestPtr> manifests;
    for (int i = 0; i < 400; ++i) {
        QStringList needs;
        for (int j = 1; j <= 5 && j <= i; ++j)
            needs.append(QStringLiteral("p%1").arg((i - j * 7) < 0 ? 0 : i - j * 7));
        needs.removeDuplicates();
        needs.removeAll(QStringLiteral("p%1").arg(i));
        manifests.push_back(makeManifest(QStringLiteral("p%1").arg(i), q("1.0.0"), needs));
    }
    PluginModel model;
    PluginProxy proxy(&model);
    model.apply(wholeOf({makeTenantPlugins(tenant, manifests)}, makeCatalogue(manifests)));
    QCOMPARE(proxy.rowCount(), 400);
    QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
    PluginFilter filter;
    filter.text = q("7");
    proxy.setFilter(filter);
    QVERIFY(proxy.rowCount() < 400);
    QCOMPARE(resets.count(), 1); // scattered: one signal for all
    model.apply(wholeOf({}, makeCatalogue({})));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PluginModelTest)
#include "tst_pluginmodel.moc"
