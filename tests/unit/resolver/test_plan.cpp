// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldbuilder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plexica;
using namespace plexica::resolver;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestThatFits();
    void upgradesTheProvider();
    void bringsDependenciesOfDependencies();
    void prefersFewerChangesToNewerVersions();
    void doesNotBreakDependents();
    void upgradesDependentsAlong();
    void whatGoesOnlyTogetherIsOneStep();
    void whatIsThereIsNoFix();
    void anotherVersionOfTheCandidate();
    void breaksCycles();
    void makesNoCycles();
    void neverPreReleasesUnasked();
    void manyThatPassOnlyTogether();
    void aHubAndAllItsDependents();
    void whatIsAsleepIsUpgradedAndWoken();
    void noFixLeadsInACircle();
    void oneIssueIsHelpedWhereAnotherCannotBe();
    void namesOfServicesAreKept();
    void givesUpWithinItsBounds();
    void largeTenantsArePlannedInBounds();
    void changesTogether();
    void randomChangesTogether();
    void plansHold();
    void everyStepPasses();
};

namespace {

/// The same numbers at each run.
/// PLEXICA_PLAN_SEED tries other catalogues.
quint32 seed()
{
    const int given = qEnvironmentVariableIntValue("PLEXICA_PLAN_SEED");
    return given > 0 ? quint32(given) : 20250122;
}

class Random
{
public:
    int operator()(quint32 below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % below);
    }

private:
    quint32 m_state = seed();
};

PluginVersionPtr randomPlugin(Random &next, int id, int version)
{
    QStringList needs;
    for (int k = next(3); k > 0; --k) {
        const int target = next(8);
        const QString need = QStringLiteral("p%1:s%1 ^%2").arg(target).arg(1 + next(3));
        if (target != id && !needs.join(u' ').contains(QStringLiteral("p%1:").arg(target)))
            needs.append(next(5) ? need : u'?' + need);
    }
    return plugin(QStringLiteral("p%1 %2.0.0").arg(id).arg(version),
                  {QStringLiteral("s%1 %2.0.0").arg(id).arg(1 + next(3))}, needs);
}

/// Takes out what does not hold, until all does.
void makeValid(World &world)
{
    for (bool changed = true; changed;) {
        const Resolver resolver(world);
        changed = std::erase_if(world.installed,
                                [&resolver](const Installation &installation) {
                                    return !resolver.resolve(installation.plugin->id).valid;
                                })
                  > 0;
    }
}

} // namespace

void TestPlan::newestThatFits()
{
    const Resolver resolver(worldOf({}, {plugin(q("b 1.0.0"), {q("s 1.0.0")}), plugin(q("b 1.2.0"), {q("s 1.1.0")}),
                                         plugin(q("b 2.0.0"), {q("s 2.0.0")})}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^1.0.0")}))),
             QStringList(q("install b 1.2.0 from the catalogue")));
}

void TestPlan::upgradesTheProvider()
{
    const auto old = plugin(q("b 1.0.0"), {q("s 1.5.0")});
    const Resolver resolver(
        worldOf({old}, {old, plugin(q("b 2.1.0"), {q("s 2.0.1")}), plugin(q("b 3.0.0"), {q("s 3.0.0")})}));
    const Resolution up = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")}));
    QCOMPARE(planOf(up), QStringList(q("upgrade b from 1.0.0 to 2.1.0 from the catalogue")));
    QCOMPARE(up.issues[0].fix, q("upgrade b from 1.0.0 to 2.1.0 from the catalogue"));
    const Resolver down(worldOf({plugin(q("b 3.0.0"), {q("s 3.0.0")})}, {plugin(q("b 2.1.0"), {q("s 2.0.1")})}));
    QCOMPARE(planOf(down.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")}))),
             QStringList(q("downgrade b from 3.0.0 to 2.1.0 from the catalogue")));
}

void TestPlan::bringsDependenciesOfDependencies()
{
    const Resolver resolver(worldOf(
        {}, {plugin(q("b 1.0.0"), {}, {q("c *")}), plugin(q("c 1.0.0"), {}, {q("d ^2")}), plugin(q("d 2.5.0"))}));
    const Resolution resolution = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}));
    QCOMPARE(planOf(resolution),
             QStringList({q("install d 2.5.0 from the catalogue"), q("install c 1.0.0 from the catalogue"),
                          q("install b 1.0.0 from the catalogue")}));
    QCOMPARE(resolution.issues[0].fix, q("install d 2.5.0 from the catalogue, then install c 1.0.0 from the catalogue, "
                                         "then install b 1.0.0 from the catalogue"));
}

void TestPlan::prefersFewerChangesToNewerVersions()
{
    const Resolver resolver(
        worldOf({}, {plugin(q("b 2.0.0"), {}, {q("c *")}), plugin(q("b 1.0.0")), plugin(q("c 1.0.0"))}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}))),
             QStringList(q("install b 1.0.0 from the catalogue")));
}

void TestPlan::doesNotBreakDependents()
{
    const auto b1 = plugin(q("b 1.0.0"), {q("s 1.0.0")});
    const auto other = plugin(q("other 1.0.0"), {}, {q("b:s >=1.0.0 <2.5.0")});
    const Resolver resolver(
        worldOf({b1, other}, {b1, plugin(q("b 3.0.0"), {q("s 3.0.0")}), plugin(q("b 2.0.0"), {q("s 2.0.0")})}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s >=2.0.0")}))),
             QStringList(q("upgrade b from 1.0.0 to 2.0.0 from the catalogue")));
}

void TestPlan::upgradesDependentsAlong()
{
    const auto b1 = plugin(q("b 1.0.0"), {q("s 1.0.0")});
    const auto other = plugin(q("other 1.0.0"), {}, {q("b:s ^1.0.0")});
    const Resolver resolver(worldOf({b1, other}, {plugin(q("b 2.0.0"), {q("s 2.0.0")}),
                                                  plugin(q("other 1.1.0"), {}, {q("b:s ^1.0.0 || ^2.0.0")})}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")}))),
             QStringList({q("upgrade other from 1.0.0 to 1.1.0 from the catalogue"),
                          q("upgrade b from 1.0.0 to 2.0.0 from the catalogue")}));
    // and the same seen from the upgrade of b
    QCOMPARE(planOf(resolver.checkUpgrade(*plugin(q("b 2.0.0"), {q("s 2.0.0")}))),
             QStringList(q("upgrade other from 1.0.0 to 1.1.0 from the catalogue")));
}

/// Neither can be upgraded before the other: that is one step, and what was asked for is in it.
void TestPlan::whatGoesOnlyTogetherIsOneStep()
{
    const auto b1 = plugin(q("b 1.0.0"), {q("s 1.0.0")});
    const auto a1 = plugin(q("a 1.0.0"), {}, {q("b:s ^1.0.0")});
    const auto b2 = plugin(q("b 2.0.0"), {q("s 2.0.0")});
    const auto a2 = plugin(q("a 2.0.0"), {}, {q("b:s ^2.0.0")});
    const Resolver resolver(worldOf({a1, b1}, {a1, b1, a2, b2}));
    for (const auto &asked : {a2, b2}) {
        const Resolution resolution = resolver.checkInstall(*asked);
        QVERIFY(!resolution.valid);
        QCOMPARE(planOf(resolution), QStringList({q("upgrade a from 1.0.0 to 2.0.0 from the catalogue"),
                                                  q("upgrade b from 1.0.0 to 2.0.0 from the catalogue")}));
        QCOMPARE(resolution.plan[0].step, resolution.plan[1].step);
        QCOMPARE(resolution.issues[0].fix, q("upgrade a from 1.0.0 to 2.0.0 from the catalogue together with "
                                             "upgrade b from 1.0.0 to 2.0.0 from the catalogue"));
    }
    // A third that needs the new b comes with or after them, and only it was asked for.
    const Resolution third = resolver.checkInstall(*plugin(q("c 1.0.0"), {}, {q("b:s ^2.0.0")}));
    QCOMPARE(planOf(third), QStringList({q("upgrade a from 1.0.0 to 2.0.0 from the catalogue"),
                                         q("upgrade b from 1.0.0 to 2.0.0 from the catalogue")}));
    QCOMPARE(third.plan[0].step, third.plan[1].step);
}

/// An upgrade that breaks others: the version that is there need not be installed, and nothing in the catalogue helps.
void TestPlan::whatIsThereIsNoFix()
{
    const auto b1 = plugin(q("b 1.4.0"), {q("s 1.0.0")});
    const auto other = plugin(q("other 1.0.0"), {}, {q("b:s ^1.0.0")});
    const Resolver resolver(worldOf({b1, other}, {b1, other, plugin(q("b 2.0.0"), {q("s 2.0.0")})}));
    const Resolution resolution = resolver.checkInstall(*plugin(q("b 2.0.0"), {q("s 2.0.0")}));
    QVERIFY(!resolution.valid);
    QCOMPARE(planOf(resolution), QStringList());
    QCOMPARE(resolution.issues[0].fix, q("stay at b 1.4.0, or add a version of other to the catalogue that works with "
                                         "b 2.0.0 (other 1.0.0 requires s ^1.0.0)"));
}

void TestPlan::anotherVersionOfTheCandidate()
{
    const Resolver resolver(
        worldOf({plugin(q("b 1.0.0"), {q("s 1.0.0")})},
                {plugin(q("a 0.9.0"), {}, {q("b:s ^1.0.0")}), plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")})}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")}))),
             QStringList(q("install a 0.9.0 from the catalogue")));
}

void TestPlan::breaksCycles()
{
    const auto b = plugin(q("b 1.0.0"), {}, {q("a *")});
    const Resolver resolver(worldOf({b}, {plugin(q("b 1.1.0"), {}, {q("?a *")})}));
    const Resolution resolution = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}));
    QCOMPARE(resolution.errors, QStringList(q("Circular dependency detected: a -> b -> a")));
    QCOMPARE(planOf(resolution), QStringList(q("upgrade b from 1.0.0 to 1.1.0 from the catalogue")));
}

void TestPlan::makesNoCycles()
{
    const Resolver resolver(worldOf({}, {plugin(q("b 2.0.0"), {}, {q("a *")}), plugin(q("b 1.0.0"))}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}))),
             QStringList(q("install b 1.0.0 from the catalogue")));
}

void TestPlan::neverPreReleasesUnasked()
{
    const Resolver resolver(
        worldOf({}, {plugin(q("b 2.0.0-rc.1"), {q("s 2.0.0-rc.1")}), plugin(q("b 1.0.0"), {q("s 1.0.0")})}));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s >=1.0.0")}))),
             QStringList(q("install b 1.0.0 from the catalogue")));
    QCOMPARE(planOf(resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s >=2.0.0-rc.0")}))),
             QStringList(q("install b 2.0.0-rc.1 from the catalogue")));
}

/// Each needs the next in its own major version, and there are ten of those.
void TestPlan::manyThatPassOnlyTogether()
{
    constexpr int count = 30;
    const auto one = [](int id, int version) {
        const QStringList needs{QStringLiteral("p%1:s%1 ^%2").arg(id + 1, 2, 10, QChar(u'0')).arg(version)};
        return plugin(QStringLiteral("p%1 %2.0.0").arg(id, 2, 10, QChar(u'0')).arg(version),
                      {QStringLiteral("s%1 %2.0.0").arg(id, 2, 10, QChar(u'0')).arg(version)},
                      id + 1 < count ? needs : QStringList());
    };
    World world;
    for (int id = 0; id < count; ++id) {
        world.installed.push_back({one(id, 1), true});
        for (int version = 1; version <= 10; ++version)
            world.catalogue.push_back(one(id, version));
    }
    const Resolver resolver(world);
    for (const int asked : {0, 7, count - 1}) {
        const Resolution refused = resolver.checkInstall(*one(asked, 6));
        QVERIFY(!refused.valid);
        QCOMPARE(refused.plan.size(), static_cast<std::size_t>(count));
        for (const Change &change : refused.plan) {
            QCOMPARE(change.step, refused.plan.front().step);
            QCOMPARE(change.version.toString(), q("6.0.0"));
        }
        std::vector<Wish> wishes;
        for (int id = 0; id < count; ++id)
            wishes.push_back({QStringLiteral("p%1").arg(id, 2, 10, QChar(u'0')), one(id, 6)});
        QVERIFY(resolver.checkChange(wishes).valid);
    }
}

/// Forty take what is between the old and the new; so they go first, each by itself, and then the hub.
void TestPlan::aHubAndAllItsDependents()
{
    World world = worldOf({plugin(q("hub 1.0.0"), {q("h 1.0.0")})}, {plugin(q("hub 2.0.0"), {q("h 2.0.0")})});
    for (int id = 0; id < 40; ++id) {
        world.installed.push_back({plugin(QStringLiteral("p%1 1.0.0").arg(id), {}, {q("hub:h ^1.0.0")}), true});
        world.catalogue.push_back(plugin(QStringLiteral("p%1 1.2.0").arg(id), {}, {q("hub:h ^1.0.0 || ^2.0.0")}));
        world.catalogue.push_back(plugin(QStringLiteral("p%1 1.1.0").arg(id), {}, {q("hub:h ^1.0.0")}));
    }
    const Resolution refused =
        Resolver(world).checkInstall(*plugin(q("new 1.0.0"), {}, {q("hub:h ^2.0.0"), q("?p7 *")}));
    QCOMPARE(refused.plan.size(), 41U);
    QCOMPARE(refused.plan.back().toString(), q("upgrade hub from 1.0.0 to 2.0.0 from the catalogue"));
    for (std::size_t i = 1; i < refused.plan.size(); ++i)
        QVERIFY(refused.plan[i].step > refused.plan[i - 1].step);
}

/// An upgrade leaves what is not active as it is: to have the new version is not enough.
void TestPlan::whatIsAsleepIsUpgradedAndWoken()
{
    World world = worldOf({plugin(q("b 1.0.0"), {q("s 1.0.0")})}, {plugin(q("b 2.0.0"), {q("s 2.0.0")})});
    world.installed.front().active = false;
    const Resolution refused = Resolver(world).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:s ^2.0.0")}));
    QCOMPARE(planOf(refused), QStringList({q("upgrade b from 1.0.0 to 2.0.0 from the catalogue"), q("activate b")}));
    QVERIFY(refused.plan[0].step < refused.plan[1].step);
}

/// "install b" where b lacks what nobody has, and the other way round: neither is said.
void TestPlan::noFixLeadsInACircle()
{
    const Resolver resolver(worldOf({}, {plugin(q("b 1.0.0"), {}, {q("c ^1.0.0")}),
                                         plugin(q("c 1.0.0"), {}, {q("d ^3.0.0")}), plugin(q("d 2.0.0"))}));
    const Resolution resolution = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}));
    QVERIFY(resolution.plan.empty());
    QCOMPARE(fixes(resolution),
             QStringList(q("add a version of d to the catalogue that satisfies ^3.0.0, which c 1.0.0 requires")));
    // Two that exclude each other over two corners.
    const Resolver corners(
        worldOf({}, {plugin(q("b 1.0.0"), {}, {q("d:s ^1.0.0")}), plugin(q("c 1.0.0"), {}, {q("d:s ^2.0.0")}),
                     plugin(q("d 1.0.0"), {q("s 1.0.0")}), plugin(q("d 2.0.0"), {q("s 2.0.0")})}));
    const Resolution both = corners.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *"), q("c *")}));
    QVERIFY(both.plan.empty());
    QCOMPARE(fixes(both),
             QStringList({q("install d 1.0.0 from the catalogue, then install b 1.0.0 from the catalogue"),
                          q("install d 2.0.0 from the catalogue, then install c 1.0.0 from the catalogue")}));
}

/// Nothing helps with c, but b can be had, and how is said.
void TestPlan::oneIssueIsHelpedWhereAnotherCannotBe()
{
    const Resolver resolver(
        worldOf({}, {plugin(q("b 1.0.0"), {}, {q("d *")}), plugin(q("d 1.0.0")), plugin(q("c 1.0.0"))}));
    const Resolution resolution = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *"), q("c ^2.0.0")}));
    QVERIFY(resolution.plan.empty());
    QCOMPARE(fixes(resolution),
             QStringList({q("install d 1.0.0 from the catalogue, then install b 1.0.0 from the catalogue"),
                          q("add a version of c to the catalogue that satisfies ^2.0.0")}));
}

/// A version that offers what another has under that name is no help; one that gives the name up first is.
void TestPlan::namesOfServicesAreKept()
{
    const auto other = plugin(q("other 1.0.0"), {q("taken 1.0.0")});
    const auto b1 = plugin(q("b 1.0.0"), {q("s 1.0.0")});
    const auto b2 = plugin(q("b 2.0.0"), {q("s 1.5.0"), q("taken 1.0.0")});
    const auto asked = plugin(q("a 1.0.0"), {}, {q("b:s ^1.0.0")});
    QCOMPARE(planOf(Resolver(worldOf({other}, {b1, b2})).checkInstall(*asked)),
             QStringList(q("install b 1.0.0 from the catalogue")));
    const Resolver moved(worldOf({other}, {b2, plugin(q("other 1.1.0"))}));
    QCOMPARE(planOf(moved.checkInstall(*asked)), QStringList({q("upgrade other from 1.0.0 to 1.1.0 from the catalogue"),
                                                              q("install b 2.0.0 from the catalogue")}));
    QCOMPARE(planOf(moved.checkInstall(*b2)), QStringList(q("upgrade other from 1.0.0 to 1.1.0 from the catalogue")));
}

void TestPlan::givesUpWithinItsBounds()
{
    // Each of 200 plugins has 50 versions, and all need two others in versions that do not exist.
    std::vector<PluginVersionPtr> catalogue;
    for (int i = 0; i < 200; ++i) {
        for (int v = 0; v < 50; ++v)
            catalogue.push_back(plugin(
                QStringLiteral("p%1 1.%2.0").arg(i).arg(v), {},
                {QStringLiteral("p%1 >=1.0.0").arg((i + 1) % 200), QStringLiteral("p%1 >=9.0.0").arg((i + 7) % 200)}));
    }
    const Resolver resolver(worldOf({}, catalogue));
    const Resolution resolution = resolver.checkInstall(*plugin(q("a 1.0.0"), {}, {q("p0 *")}));
    QVERIFY(!resolution.valid && resolution.plan.empty());
    // Not "install p0": that would lack the same.
    QCOMPARE(resolution.issues[0].fix,
             q("add a version of p7 to the catalogue that satisfies >=9.0.0, which p0 1.49.0 requires"));
    QCOMPARE(resolution.issues[0].offers.size(), 20U);
}

/// Dense and contradictory: how long it takes is printed, and counted work ends it.
void TestPlan::largeTenantsArePlannedInBounds()
{
    Random next;
    qint64 slowest = 0;
    for (int round = 0; round < 12; ++round) {
        World world;
        constexpr int count = 300;
        for (int id = 0; id < count; ++id) {
            for (int version = 1; version <= 8; ++version) {
                QStringList needs;
                for (int k = 0; k < 6 && id + 1 < count; ++k) {
                    const int target = id + 1 + next(static_cast<quint32>(count - id - 1));
                    const QString need = QStringLiteral("p%1:s%1 ^%2").arg(target).arg(1 + next(8));
                    if (!needs.join(u' ').contains(QStringLiteral("p%1:").arg(target)))
                        needs.append(need);
                }
                const auto made = plugin(QStringLiteral("p%1 %2.0.0").arg(id).arg(version),
                                         {QStringLiteral("s%1 %2.0.0").arg(id).arg(version)}, needs);
                world.catalogue.push_back(made);
                if (version == 1)
                    world.installed.push_back({made, true});
            }
        }
        const auto candidate = plugin(q("p0 9.0.0"), {}, {QStringLiteral("p1:s1 ^%1").arg(1 + next(8)), q("p7:s7 ^8")});
        const Resolver resolver(world);
        QElapsedTimer timer;
        timer.start();
        const Resolution refused = resolver.checkInstall(*candidate);
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY(!refused.valid);
        for (const QString &fix : fixes(refused))
            QVERIFY(!fix.isEmpty());
        QCOMPARE(planOf(resolver.checkInstall(*candidate)), planOf(refused)); // the same input, the same answer
    }
    qInfo("the slowest answer took %lld ms", static_cast<long long>(slowest));
}

void TestPlan::changesTogether()
{
    const auto a1 = plugin(q("a 1.0.0"), {q("s 1.0.0")});
    const auto a2 = plugin(q("a 2.0.0"), {q("s 2.0.0")});
    const auto b1 = plugin(q("b 1.0.0"), {}, {q("a:s ^1")});
    const auto b2 = plugin(q("b 2.0.0"), {}, {q("a:s ^2")});
    const auto c1 = plugin(q("c 1.0.0"), {}, {q("b *")});
    const Resolver resolver(worldOf({a1, b1, c1}, {a1, a2, b1, b2, c1}));
    QVERIFY(!resolver.checkInstall(*a2).valid);
    QVERIFY(resolver.checkChange({{q("a"), a2}, {q("b"), b2}}).valid);
    QVERIFY(resolver.checkChange({{q("b"), b2}, {q("a"), a2}}).valid);
    // Half of it says what the other half is.
    const Resolution half = resolver.checkChange({{q("a"), a2}});
    QCOMPARE(half.errors, QStringList(q("Version mismatch for s: requires ^1, installed 2.0.0, required by b")));
    QCOMPARE(planOf(half), QStringList({q("upgrade a from 1.0.0 to 2.0.0 from the catalogue"),
                                        q("upgrade b from 1.0.0 to 2.0.0 from the catalogue")}));
    // Who is required stays, unless whoever requires it goes along.
    QCOMPARE(resolver.checkChange({{q("b"), nullptr}}).errors,
             QStringList(q("Missing required dependency 'b', required by c")));
    QVERIFY(resolver.checkChange({{q("b"), nullptr}}).plan.empty());
    QVERIFY(resolver.checkChange({{q("b"), nullptr}, {q("c"), nullptr}}).valid);
    QVERIFY(!resolver.checkChange({{q("b"), nullptr}, {q("a"), nullptr}}).valid);
    QVERIFY(resolver.checkChange({{q("b"), nullptr}, {q("c"), nullptr}, {q("a"), nullptr}}).valid);
    // What one gives up, another may take over at once.
    const auto heir = plugin(q("heir 1.0.0"), {q("s 1.0.0")});
    QVERIFY(!resolver.checkChange({{q("heir"), heir}}).valid);
    const Resolver alone(worldOf({a1}));
    QVERIFY(alone.checkChange({{q("heir"), heir}, {q("a"), nullptr}}).valid);
    // Cycles that only all of them together make.
    const auto x = plugin(q("x 1.0.0"), {}, {q("y *")});
    const auto y = plugin(q("y 1.0.0"), {}, {q("x *")});
    QCOMPARE(alone.checkChange({{q("x"), x}, {q("y"), y}}).errors,
             QStringList(q("Circular dependency detected: x -> y -> x")));
    // An inactive provider satisfies once it is activated along.
    World sleeping = worldOf({a1});
    sleeping.installed.front().active = false;
    QVERIFY(!Resolver(sleeping).checkChange({{q("b"), b1}}).valid);
    QVERIFY(Resolver(sleeping).checkChange({{q("b"), b1}, {q("a"), nullptr, true}}).valid);
}

/// Against the plain truth: what all of them are afterwards holds together.
void TestPlan::randomChangesTogether()
{
    Random next;
    int passed = 0;
    for (int round = 0; round < 5'000; ++round) {
        World world;
        for (int id = 0; id < 8; ++id) {
            if (next(2))
                world.installed.push_back({randomPlugin(next, id, 1), true});
        }
        makeValid(world);
        std::vector<Wish> wishes;
        World after = world;
        for (int id = 0; id < 8; ++id) {
            if (next(3))
                continue;
            const QString name = QStringLiteral("p%1").arg(id);
            const auto there = std::find_if(after.installed.begin(), after.installed.end(),
                                            [&name](const Installation &i) { return i.plugin->id == name; });
            const bool goes = there != after.installed.end() && next(3) == 0;
            if (there != after.installed.end())
                after.installed.erase(there);
            wishes.push_back({name, goes ? nullptr : randomPlugin(next, id, 9)});
            if (!goes)
                after.installed.push_back({wishes.back().version, true});
        }
        const bool holds = Resolver(after).resolveAll().valid;
        const Resolution checked = Resolver(world).checkChange(wishes);
        QVERIFY2(checked.valid == holds, qPrintable(checked.errors.join(u'\n')));
        passed += holds;
    }
    QVERIFY2(passed > 500 && passed < 4'500, qPrintable(QString::number(passed)));
}

void TestPlan::plansHold()
{
    // Whatever plan comes out of random worlds: with its changes made, the check passes.
    quint32 state = 20250122;
    const auto next = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % below);
    };
    const auto randomPlugin = [&](int id, int version) {
        QStringList needs;
        for (int k = next(3); k > 0; --k) {
            const int target = next(12);
            const QString need = QStringLiteral("p%1:s%1 ^%2").arg(target).arg(1 + next(3));
            if (target != id && !needs.join(u' ').contains(QStringLiteral("p%1:").arg(target)))
                needs.append(next(5) ? need : u'?' + need);
        }
        return plugin(QStringLiteral("p%1 %2.0.0").arg(id).arg(version),
                      {QStringLiteral("s%1 %2.0.0").arg(id).arg(1 + next(3))}, needs);
    };
    int plans = 0;
    for (int round = 0; round < 3000; ++round) {
        World world;
        for (int id = 1; id < 12; ++id) {
            if (next(2))
                world.installed.push_back({randomPlugin(id, 1), next(6) != 0});
            for (int version = 2; version < 5; ++version)
                world.catalogue.push_back(randomPlugin(id, version));
        }
        const auto candidate = randomPlugin(0, 1);
        const Resolution before = Resolver(world).checkInstall(*candidate);
        QCOMPARE(before.valid, before.errors.isEmpty());
        if (before.plan.empty())
            continue;
        ++plans;
        World after = world;
        for (const Change &change : before.plan) {
            const auto at = std::find_if(after.installed.begin(), after.installed.end(),
                                         [&](const Installation &i) { return i.plugin->id == change.pluginId; });
            if (change.kind == Change::Kind::Activate) {
                at->active = true;
                continue;
            }
            const auto version =
                std::find_if(world.catalogue.begin(), world.catalogue.end(), [&](const PluginVersionPtr &p) {
                    return p->id == change.pluginId && p->version == change.version;
                });
            const bool isAsked = change.pluginId == candidate->id && change.version == candidate->version;
            QVERIFY(isAsked || version != world.catalogue.end());
            const PluginVersionPtr &meant = isAsked ? candidate : *version;
            if (at == after.installed.end())
                after.installed.push_back({meant, true});
            else
                at->plugin = meant; // what is not active stays so
        }
        const Resolver resolver(after);
        QVERIFY2(resolver.checkInstall(*candidate).valid,
                 qPrintable(planOf(before).join(u';') + u'\n' + resolver.checkInstall(*candidate).errors.join(u'\n')));
        // Nobody who was well before is worse off.
        const Resolver old(world);
        for (const Installation &installation : world.installed) {
            if (installation.active && old.resolve(installation.plugin->id).valid)
                QVERIFY2(resolver.resolve(installation.plugin->id).valid, qPrintable(installation.plugin->id));
        }
    }
    QVERIFY2(plans > 300, qPrintable(QString::number(plans)));
}

/// Random catalogues (PLEXICA_PLAN_CATALOGUES, 3,000 if it says nothing): each step of a plan passes where it stands,
/// and in the end what was asked for does.
void TestPlan::everyStepPasses()
{
    Random next;
    int plans = 0;
    int together = 0;
    const int wanted = qEnvironmentVariableIntValue("PLEXICA_PLAN_CATALOGUES");
    const int rounds = wanted > 0 ? wanted : 3'000;
    for (int round = 0; round < rounds; ++round) {
        World world;
        for (int id = 0; id < 8; ++id) {
            if (next(2))
                world.installed.push_back({randomPlugin(next, id, 1), true});
            for (int version = 2; version < 4; ++version)
                world.catalogue.push_back(randomPlugin(next, id, version));
        }
        makeValid(world);
        const auto candidate = randomPlugin(next, next(8), 9);
        const Resolution refused = Resolver(world).checkInstall(*candidate);
        if (refused.plan.empty())
            continue;
        ++plans;
        const QByteArray shown = planOf(refused).join(u"; ").toUtf8() + " for " + candidate->id.toUtf8();
        bool askedIsDone = false;
        for (std::size_t at = 0; at < refused.plan.size();) {
            std::vector<PluginVersionPtr> step;
            const int number = refused.plan[at].step;
            for (; at < refused.plan.size() && refused.plan[at].step == number; ++at) {
                const Change &change = refused.plan[at];
                const auto isMeant = [&change](const PluginVersionPtr &p) {
                    return p->id == change.pluginId && p->version == change.version;
                };
                const auto offered = std::find_if(world.catalogue.begin(), world.catalogue.end(), isMeant);
                askedIsDone = askedIsDone || change.pluginId == candidate->id;
                QVERIFY2(offered != world.catalogue.end() || isMeant(candidate), shown.constData());
                step.push_back(offered != world.catalogue.end() ? *offered : candidate);
            }
            if (step.size() == 1) {
                const Resolution one = Resolver(world).checkInstall(*step.front());
                QVERIFY2(one.valid, (shown + ": " + one.errors.join(u"; ").toUtf8()).constData());
            } else {
                ++together;
            }
            std::vector<Wish> wishes;
            for (const PluginVersionPtr &changed : step)
                wishes.push_back({changed->id, changed, false});
            const Resolution joint = Resolver(world).checkChange(wishes);
            QVERIFY2(joint.valid, (shown + ": " + joint.errors.join(u"; ").toUtf8()).constData());
            for (const PluginVersionPtr &changed : step) {
                std::erase_if(world.installed,
                              [&changed](const Installation &i) { return i.plugin->id == changed->id; });
                world.installed.push_back({changed, true});
            }
            const Resolution all = Resolver(world).resolveAll();
            QVERIFY2(all.valid, (shown + ": " + all.errors.join(u"; ").toUtf8()).constData());
        }
        if (!askedIsDone) {
            const Resolution last = Resolver(world).checkInstall(*candidate);
            QVERIFY2(last.valid, (shown + ": " + last.errors.join(u"; ").toUtf8()).constData());
        }
    }
    qInfo("%d catalogues, %d plans, %d joint steps", rounds, plans, together);
    QVERIFY2(plans > rounds / 10 && together > 0, qPrintable(QStringLiteral("%1 %2").arg(plans).arg(together)));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
