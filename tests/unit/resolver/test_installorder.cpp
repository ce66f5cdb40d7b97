// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldbuilder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace plexica;
using namespace plexica::resolver;

class TestInstallOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void theSameInputInAnyOrder();
    void aChainOfTenThousand();
};

void TestInstallOrder::order_data()
{
    QTest::addColumn<QStringList>("needs"); // "a: b c ?d"
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &needs, const char *expected) {
        QTest::newRow(name) << needs << QString::fromLatin1(expected);
    };
    const auto q = [](const char *text) { return QString::fromLatin1(text); };
    row("none: by name", {q("c:"), q("a:"), q("b:")}, "a b c");
    row("dependencies first", {q("a: b"), q("b: c"), q("c:")}, "c b a");
    row("ties by name", {q("z: m"), q("y: m"), q("m:"), q("a:")}, "a m y z");
    row("diamond", {q("a: b c"), q("b: d"), q("c: d"), q("d:")}, "d b c a");
    row("optional counts too", {q("a: ?b"), q("b:")}, "b a");
    row("optional in a cycle does not", {q("a: b"), q("b: ?a")}, "b a");
    row("optional cycle: by name", {q("b: ?a"), q("a: ?b")}, "a b");
    row("beside an optional cycle", {q("a: ?z"), q("y: ?z"), q("z: ?y")}, "y z a");
    row("required cycle", {q("b: c"), q("c: b"), q("a: b"), q("d:")}, "b a c d");
    row("missing required", {q("a: m")}, "m a");
    row("missing optional is left out", {q("a: ?m")}, "a");
}

void TestInstallOrder::order()
{
    QFETCH(QStringList, needs);
    QFETCH(QString, expected);
    std::vector<PluginVersionPtr> plugins;
    for (const QString &line : needs) {
        QStringList dependencies;
        for (const QString &target : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            dependencies.append(target + QStringLiteral(" *"));
        plugins.push_back(plugin(line.section(u':', 0, 0) + QStringLiteral(" 1.0.0"), {}, dependencies));
    }
    QCOMPARE(Resolver(worldOf(plugins)).resolveAll().installOrder.join(u' '), expected);
}

void TestInstallOrder::theSameInputInAnyOrder()
{
    std::mt19937 random(7);
    std::vector<PluginVersionPtr> plugins;
    for (int i = 0; i < 60; ++i) {
        QStringList needs;
        for (int k = 0; k < 4; ++k) {
            const int target = static_cast<int>(random() % 60);
            if (target != i && !needs.join(u' ').contains(QStringLiteral("p%1 ").arg(target)))
                needs.append(QStringLiteral("%1p%2 ^%3")
                                 .arg(random() % 3 ? QString() : QStringLiteral("?"))
                                 .arg(target)
                                 .arg(random() % 3));
        }
        plugins.push_back(plugin(QStringLiteral("p%1 1.0.0").arg(i), {}, needs));
    }
    const Resolution first = Resolver(worldOf(plugins)).resolveAll();
    for (int round = 0; round < 20; ++round) {
        std::shuffle(plugins.begin(), plugins.end(), random);
        const Resolution again = Resolver(worldOf(plugins)).resolveAll();
        QCOMPARE(again.installOrder, first.installOrder);
        QCOMPARE(again.errors, first.errors);
        QCOMPARE(again.warnings, first.warnings);
        QCOMPARE(fixes(again), fixes(first));
    }
    QVERIFY(!first.errors.isEmpty());
}

void TestInstallOrder::aChainOfTenThousand()
{
    constexpr int length = 10000;
    const auto name = [](int i) { return QStringLiteral("p%1").arg(i, 5, 10, QLatin1Char('0')); };
    std::vector<PluginVersionPtr> plugins;
    for (int i = 0; i < length; ++i)
        plugins.push_back(
            plugin(name(i) + QStringLiteral(" 1.0.0"), {},
                   i + 1 < length ? QStringList{name(i + 1) + QStringLiteral(" ^1.0.0")} : QStringList()));
    const Resolver resolver(worldOf(plugins));
    const Resolution resolution = resolver.resolve(name(0));
    QVERIFY(resolution.valid);
    QCOMPARE(resolution.installOrder.size(), length);
    QCOMPARE(resolution.installOrder.front(), name(length - 1));
    QCOMPARE(resolver.impact(name(length - 1), ImpactAction::Uninstall).required.size(),
             static_cast<std::size_t>(length - 1));
    // Each missing something at its end: paths stay short.
    World bare = worldOf({plugins.begin(), plugins.end() - 1});
    const Resolution broken = Resolver(bare).resolve(name(0));
    QCOMPARE(broken.errors, QStringList(QStringLiteral("Missing required dependency '%1'").arg(name(length - 1))));
    QCOMPARE(broken.issues[0].path.size(), 64);
    QCOMPARE(broken.issues[0].path[31], QStringLiteral("…"));
    const Resolution closing = resolver.checkInstall(
        *plugin(name(length - 1) + QStringLiteral(" 1.0.0"), {}, {name(0) + QStringLiteral(" *")}));
    QCOMPARE(closing.errors.size(), 1);
    QCOMPARE(closing.issues[0].path.size(), length + 1);
}

QTEST_GUILESS_MAIN(TestInstallOrder)
#include "test_installorder.moc"
