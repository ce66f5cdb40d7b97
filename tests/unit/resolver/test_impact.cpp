// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldbuilder.h"

#include <QTest>

using namespace plexica;
using namespace plexica::resolver;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList paths(const std::vector<Dependent> &dependents)
{
    QStringList list;
    for (const Dependent &dependent : dependents)
        list.append(QStringLiteral("%1>%2 %3").arg(dependent.pluginId, dependent.via).arg(dependent.distance));
    return list;
}

/// inventory <- reports <- board; inventory <- shop (optional); reports <- mail (optional); board <- mail is nothing
std::vector<PluginVersionPtr> plugins()
{
    return {plugin(q("inventory 2.0.0"), {q("products 1.0.0"), q("stock 1.0.0")}),
            plugin(q("reports 1.0.0"), {q("reports.make 1.0.0")}, {q("inventory:products ^1.0.0")}),
            plugin(q("board 1.0.0"), {}, {q("reports:reports.make *")}),
            plugin(q("shop 1.0.0"), {}, {q("?inventory:stock *")}),
            plugin(q("mail 1.0.0"), {}, {q("?reports *"), q("?inventory *")}),
            plugin(q("alone 1.0.0"))};
}

} // namespace

class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uninstall();
    void deactivate();
    void upgrade();
    void rings();
    void liveServicesVanishToo();
    void canUninstall();
};

void TestImpact::uninstall()
{
    const Impact impact = Resolver(worldOf(plugins())).impact(q("inventory"), ImpactAction::Uninstall);
    QCOMPARE(paths(impact.required), QStringList({q("reports>inventory 1"), q("board>reports 2")}));
    QCOMPARE(impact.required[0].serviceName, q("products"));
    QCOMPARE(impact.required[0].constraint, q("^1.0.0"));
    QCOMPARE(paths(impact.optional), QStringList({q("mail>inventory 1"), q("shop>inventory 1")}));
    QCOMPARE(impact.vanishingServices, QStringList({q("products"), q("stock")}));
}

void TestImpact::deactivate()
{
    const Impact impact = Resolver(worldOf(plugins())).impact(q("reports"), ImpactAction::Deactivate);
    QCOMPARE(paths(impact.required), QStringList(q("board>reports 1")));
    QCOMPARE(paths(impact.optional), QStringList(q("mail>reports 1")));
    QCOMPARE(impact.vanishingServices, QStringList(q("reports.make")));
    QVERIFY(Resolver(worldOf(plugins())).impact(q("alone"), ImpactAction::Deactivate).required.empty());
}

void TestImpact::upgrade()
{
    const Resolver resolver(worldOf(plugins()));
    const auto harmless = plugin(q("inventory 2.1.0"), {q("products 1.4.0"), q("stock 1.0.0")});
    const Impact nothing = resolver.impact(q("inventory"), ImpactAction::Upgrade, harmless.get());
    QVERIFY(nothing.required.empty() && nothing.optional.empty() && nothing.vanishingServices.isEmpty());
    const auto breaking = plugin(q("inventory 3.0.0"), {q("products 2.0.0")});
    const Impact impact = resolver.impact(q("inventory"), ImpactAction::Upgrade, breaking.get());
    QCOMPARE(paths(impact.required), QStringList({q("reports>inventory 1"), q("board>reports 2")}));
    QCOMPARE(paths(impact.optional), QStringList({q("shop>inventory 1"), q("mail>reports 2")}));
    QCOMPARE(impact.vanishingServices, QStringList(q("stock")));
}

void TestImpact::rings()
{
    const Resolver resolver(worldOf({plugin(q("a 1.0.0"), {}, {q("b *")}), plugin(q("b 1.0.0"), {}, {q("c *")}),
                                     plugin(q("c 1.0.0"), {}, {q("a *")})}));
    QCOMPARE(paths(resolver.impact(q("a"), ImpactAction::Uninstall).required), QStringList({q("c>a 1"), q("b>c 2")}));
}

void TestImpact::liveServicesVanishToo()
{
    World world = worldOf({plugin(q("a 1.0.0"), {q("a.s 1.0.0")})});
    world.live = {live(q("a"), q("a.extra"), q("1.0.0")), live(q("a"), q("a.s"), q("1.0.0"))};
    QCOMPARE(Resolver(world).impact(q("a"), ImpactAction::Uninstall).vanishingServices,
             QStringList({q("a.extra"), q("a.s")}));
}

void TestImpact::canUninstall()
{
    const Resolver resolver(worldOf(plugins()));
    const UninstallCheck blocked = resolver.checkUninstall(q("inventory"));
    QVERIFY(!blocked.canUninstall);
    QCOMPARE(blocked.blockedBy.size(), 1U);
    QCOMPARE(blocked.blockedBy[0].pluginId, q("reports"));
    QCOMPARE(blocked.blockedBy[0].reason, q("requires products ^1.0.0"));
    QVERIFY(resolver.checkUninstall(q("board")).canUninstall);
    const UninstallCheck twice =
        Resolver(worldOf({plugin(q("a 1.0.0"), {q("s 1.0.0")}), plugin(q("b 1.0.0"), {}, {q("a:s ^1"), q("a ^1")})}))
            .checkUninstall(q("a"));
    QCOMPARE(twice.blockedBy.size(), 1U);
    QCOMPARE(twice.blockedBy[0].reason, q("requires a ^1, s ^1"));
}

QTEST_GUILESS_MAIN(TestImpact)
#include "test_impact.moc"
