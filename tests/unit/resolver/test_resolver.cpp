// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldbuilder.h"

#include "manifest/manifestreader.h"
#include "resolver/resolutionjson.h"

#include <QFile>
#include <QTest>

using namespace plexica;
using namespace plexica::resolver;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

PluginVersionPtr demo(const QString &name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/manifests/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto reading = readManifest(file.readAll(), ManifestFormat::Json);
    return reading.manifest ? pluginVersion(*reading.manifest) : nullptr;
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesReportsBeforeInventory();
    void theGuidesReportsAfterInventory();
    void whatIsRegisteredAndDoesNotLiveIsToBeStarted();
    void theDemoHolds();
    void constraints_data();
    void constraints();
    void aPreReleaseIsToldWhy_data();
    void aPreReleaseIsToldWhy();
    void theGuidesCycle();
    void cyclesThroughOptionalAreAllowed();
    void cyclesAreCapped();
    void twoInstallsThatTogetherMakeACycle();
    void serviceOfAnotherPlugin();
    void liveRegistrations();
    void inactivePlugins();
    void chainsAreProved();
    void dependentsAreCheckedOnUpgrade();
    void oldTroubleDoesNotBlockAnUpgrade();
    void serviceNamesAreUnique();
    void exclusionsAreShownTogether();
    void wholeTenant();
    void queries();
    void unknownPlugins();
    void json();
};

void TestResolver::theGuidesReportsBeforeInventory()
{
    const Resolver resolver(worldOf({}, {demo(q("plugin-inventory"))}));
    const Resolution resolution = resolver.checkInstall(*demo(q("plugin-reports")));
    QVERIFY(!resolution.valid);
    QCOMPARE(resolution.errors, QStringList(q("Missing required dependency 'inventory.products'")));
    QCOMPARE(resolution.warnings, QStringList(q("Missing optional dependency 'crm.contacts'")));
    QCOMPARE(resolution.refusal(q("install"), q("plugin-reports")),
             q("Cannot install plugin-reports: Missing required dependency 'inventory.products'"));
    QCOMPARE(resolution.installOrder, QStringList({q("plugin-inventory"), q("plugin-reports")}));
    QCOMPARE(resolution.issues.size(), 2U);
    const Issue &issue = resolution.issues[0];
    QCOMPARE(issue.code, IssueCode::MissingDependency);
    QCOMPARE(issue.severity, Severity::Error);
    QCOMPARE(issue.pluginId, q("plugin-inventory"));
    QCOMPARE(issue.serviceName, q("inventory.products"));
    QCOMPARE(issue.path, QStringList({q("plugin-reports"), q("plugin-inventory")}));
    QCOMPARE(issue.constraint, q("^1.0.0"));
    QCOMPARE(issue.installed, QString());
    QCOMPARE(issue.fix, q("install plugin-inventory 2.0.0 from the catalogue"));
    QCOMPARE(issue.offers.size(), 1U);
    QVERIFY(issue.offers[0].satisfies);
    QCOMPARE(resolution.issues[1].severity, Severity::Warning);
    QCOMPARE(resolution.issues[1].fix,
             q("add a version of plugin-crm to the catalogue that offers crm.contacts ^1.0.0"));
}

void TestResolver::theGuidesReportsAfterInventory()
{
    // The plugin is 2.0.0 while its service is 1.0.0, and ^1.0.0 is about the service.
    const Resolution resolution =
        Resolver(worldOf({demo(q("plugin-inventory"))})).checkInstall(*demo(q("plugin-reports")));
    QVERIFY(resolution.valid);
    QCOMPARE(resolution.refusal(q("install"), q("plugin-reports")), QString());
    QCOMPARE(resolution.warnings, QStringList(q("Missing optional dependency 'crm.contacts'")));
    QCOMPARE(resolution.installOrder, QStringList({q("plugin-inventory"), q("plugin-reports")}));
    QVERIFY(resolution.plan.empty());
}

void TestResolver::whatIsRegisteredAndDoesNotLiveIsToBeStarted()
{
    const PluginVersionPtr other = plugin(q("plugin-other 1.0.0"), {}, {q("plugin-mine:mine.api ^1.0.0")});
    World world = worldOf({other});
    world.silent.push_back(live(q("plugin-mine"), q("mine.api"), q("1.2.0")));
    const Resolution down = Resolver(world).resolveAll();
    QVERIFY(!down.valid);
    QCOMPARE(down.errors, QStringList(q("Missing required dependency 'mine.api'")));
    QCOMPARE(fixes(down),
             QStringList(q("start plugin-mine: its mine.api 1.2.0 is registered, but no instance of it lives")));
    // What would not help if it ran is not worth starting.
    world.silent.front().version = Version::parse(q("2.0.0")).value();
    QCOMPARE(fixes(Resolver(world).resolveAll()),
             QStringList(q("add a version of plugin-mine to the catalogue that offers mine.api ^1.0.0")));
    std::swap(world.live, world.silent);
    world.live.front().version = Version::parse(q("1.2.0")).value();
    QVERIFY(Resolver(world).resolveAll().valid);
}

void TestResolver::theDemoHolds()
{
    const Resolver resolver(worldOf(
        {demo(q("plugin-reports")), demo(q("plugin-inventory")), demo(q("plugin-crm")), demo(q("plugin-analytics"))}));
    const Resolution resolution = resolver.resolveAll();
    QVERIFY(resolution.valid);
    QCOMPARE(resolution.warnings, QStringList());
    QCOMPARE(resolution.installOrder,
             QStringList({q("plugin-crm"), q("plugin-inventory"), q("plugin-analytics"), q("plugin-reports")}));
}

void TestResolver::constraints_data()
{
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const char *need, const char *error, const char *warning = "") {
        QTest::newRow(name) << q(need) << q(error) << q(warning);
    };
    // plugin-inventory is 2.0.0 with inventory.products 1.5.0
    row("guide: mismatch", "plugin-inventory:inventory.products ^2.0.0",
        "Version mismatch for inventory.products: requires ^2.0.0, installed 1.5.0");
    row("guide: relaxed", "plugin-inventory:inventory.products >=1.5.0 <3.0.0", "");
    row("guide: pinned", "plugin-inventory:inventory.products 1.5.0", "");
    row("the plugin's version", "plugin-inventory ^2.0.0", "");
    row("the plugin's version, not the service's", "plugin-inventory ^1.0.0",
        "Version mismatch for plugin-inventory: requires ^1.0.0, installed 2.0.0");
    row("missing plugin", "plugin-x ^1.0.0", "Missing required dependency 'plugin-x'");
    row("missing service", "plugin-inventory:inventory.stock ^1.0.0", "Missing required dependency 'inventory.stock'");
    row("optional, mismatch", "?plugin-inventory:inventory.products ^2.0.0", "",
        "Version mismatch for inventory.products: requires ^2.0.0, installed 1.5.0 (optional)");
    row("optional, missing", "?plugin-x *", "", "Missing optional dependency 'plugin-x'");
    row("constraint as written", "plugin-inventory:inventory.products  >2 ||  <1",
        "Version mismatch for inventory.products: requires  >2 ||  <1, installed 1.5.0");
}

void TestResolver::constraints()
{
    QFETCH(QString, need);
    QFETCH(QString, error);
    QFETCH(QString, warning);
    const auto inventory = plugin(q("plugin-inventory 2.0.0"), {q("inventory.products 1.5.0")});
    const Resolution resolution = Resolver(worldOf({inventory})).checkInstall(*plugin(q("plugin-a 1.0.0"), {}, {need}));
    QCOMPARE(resolution.errors, error.isEmpty() ? QStringList() : QStringList(error));
    QCOMPARE(resolution.warnings, warning.isEmpty() ? QStringList() : QStringList(warning));
    QCOMPARE(resolution.valid, error.isEmpty());
}

void TestResolver::aPreReleaseIsToldWhy_data()
{
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("note"); // empty: it is out of the constraint anyway
    const auto row = [](const char *constraint, const char *installed, const char *note) {
        QTest::addRow("%s, %s", constraint, installed) << q(constraint) << q(installed) << q(note);
    };
    row(">=1.0.0", "3.0.0-rc.1", " (3.0.0-rc.1 is a pre-release; >=1.0.0 takes none, >=3.0.0-rc.0 would)");
    row("*", "1.0.0-beta", " (1.0.0-beta is a pre-release; * takes none, >=1.0.0-beta would)");
    row("^2.0.0", "2.1.0-alpha.7", " (2.1.0-alpha.7 is a pre-release; ^2.0.0 takes none, >=2.1.0-alpha.0 would)");
    row(">=2.0.0-rc.1", "2.1.0-rc.1", " (2.1.0-rc.1 is a pre-release; >=2.0.0-rc.1 takes none, >=2.1.0-rc.0 would)");
    row("^1.0.0", "2.0.0-rc.1", "");
    row(">=3.0.0", "3.0.0-rc.1", "");
    row("^1.0.0", "2.0.0", "");
}

void TestResolver::aPreReleaseIsToldWhy()
{
    QFETCH(QString, constraint);
    QFETCH(QString, installed);
    QFETCH(QString, note);
    const auto provider = plugin(q("plugin-b ") + installed, {});
    const Resolution resolution =
        Resolver(worldOf({provider})).checkInstall(*plugin(q("plugin-a 1.0.0"), {}, {q("plugin-b ") + constraint}));
    QCOMPARE(resolution.errors, QStringList(QStringLiteral("Version mismatch for plugin-b: requires %1, installed %2%3")
                                                .arg(constraint, installed, note)));
}

void TestResolver::theGuidesCycle()
{
    const Resolver resolver(
        worldOf({plugin(q("plugin-b 1.0.0"), {}, {q("plugin-c *")}), plugin(q("plugin-c 1.0.0"), {}, {q("plugin-a *")}),
                 plugin(q("plugin-a 1.0.0"), {}, {q("plugin-b *")})}));
    for (const char *asked : {"plugin-a", "plugin-b", "plugin-c"}) {
        const Resolution resolution = resolver.resolve(q(asked));
        QCOMPARE(resolution.errors,
                 QStringList(q("Circular dependency detected: plugin-a -> plugin-b -> plugin-c -> plugin-a")));
        QCOMPARE(resolution.issues[0].path, QStringList({q("plugin-a"), q("plugin-b"), q("plugin-c"), q("plugin-a")}));
        QCOMPARE(resolution.issues[0].fix, q("make the dependency of plugin-c on plugin-a optional (required: false)"));
    }
    QCOMPARE(resolver.cycles(),
             std::vector<QStringList>({QStringList({q("plugin-a"), q("plugin-b"), q("plugin-c"), q("plugin-a")})}));
}

void TestResolver::cyclesThroughOptionalAreAllowed()
{
    const Resolution resolution =
        Resolver(worldOf({plugin(q("b 1.0.0"), {}, {q("?a *")})})).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}));
    QVERIFY(resolution.valid);
    QCOMPARE(resolution.warnings, QStringList());
    QCOMPARE(resolution.installOrder, QStringList({q("b"), q("a")}));
}

void TestResolver::cyclesAreCapped()
{
    std::vector<PluginVersionPtr> plugins;
    for (int i = 0; i < 12; ++i) {
        QStringList needs;
        for (int k = 0; k < 12; ++k) {
            if (k != i)
                needs.append(QStringLiteral("p%1 *").arg(k));
        }
        plugins.push_back(plugin(QStringLiteral("p%1 1.0.0").arg(i), {}, needs));
    }
    const Resolution resolution = Resolver(worldOf(plugins)).resolveAll();
    QCOMPARE(resolution.errors.size(), 100);
    QCOMPARE(resolution.errors.front(), q("Circular dependency detected: p0 -> p1 -> p0"));
}

void TestResolver::twoInstallsThatTogetherMakeACycle()
{
    const auto a = plugin(q("a 1.0.0"), {q("a.s 1.0.0")}, {q("b:b.s *")});
    const auto b = plugin(q("b 1.0.0"), {q("b.s 1.0.0")}, {q("a:a.s *")});
    const auto oldB = plugin(q("b 0.9.0"), {q("b.s 1.0.0")});
    QVERIFY(Resolver(worldOf({oldB})).checkInstall(*a).valid);
    const Resolution second = Resolver(worldOf({oldB, a}, {oldB})).checkUpgrade(*b);
    QCOMPARE(second.errors, QStringList(q("Circular dependency detected: a -> b -> a")));
    QCOMPARE(second.refusal(q("upgrade"), q("b")), q("Cannot upgrade b: Circular dependency detected: a -> b -> a"));
}

void TestResolver::serviceOfAnotherPlugin()
{
    const auto stock = plugin(q("plugin-stock 1.0.0"), {q("inventory.products 1.0.0")});
    const Resolution resolution =
        Resolver(worldOf({stock}))
            .checkInstall(*plugin(q("plugin-a 1.0.0"), {}, {q("plugin-inventory:inventory.products ^1.0.0")}));
    QCOMPARE(resolution.errors, QStringList(q("Missing required dependency 'inventory.products'")));
    QCOMPARE(resolution.issues[0].fix, q("name plugin-stock, which offers inventory.products, in the dependency of "
                                         "plugin-a instead of plugin-inventory"));
}

void TestResolver::liveRegistrations()
{
    const auto a = plugin(q("a 1.0.0"), {}, {q("b:b.s ^1.0.0")});
    World world;
    world.live = {live(q("b"), q("b.s"), q("1.2.0"))};
    QVERIFY(Resolver(world).checkInstall(*a).valid);
    world.live = {live(q("b"), q("b.s"), q("2.0.0"))};
    QCOMPARE(Resolver(world).checkInstall(*a).errors,
             QStringList(q("Version mismatch for b.s: requires ^1.0.0, installed 2.0.0")));
    // What the manifest declares counts before what is registered; what it does not declare may be registered.
    world.installed = {{plugin(q("b 3.0.0"), {q("b.s 1.0.0")}), true}};
    QVERIFY(Resolver(world).checkInstall(*a).valid);
    world.installed = {{plugin(q("b 3.0.0"), {q("b.other 1.0.0")}), true}};
    world.live = {live(q("b"), q("b.s"), q("1.0.0"))};
    QVERIFY(Resolver(world).checkInstall(*a).valid);
    world.installed[0].active = false;
    QVERIFY(!Resolver(world).checkInstall(*a).valid);
    // Without manifest nobody knows the plugin's own version.
    World bare;
    bare.live = {live(q("b"), q("b.s"), q("1.0.0"))};
    const Resolution byPlugin = Resolver(bare).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b ^2.0.0")}));
    QVERIFY(byPlugin.valid);
    QCOMPARE(byPlugin.warnings,
             QStringList(q("Version of b is not known: requires ^2.0.0, registered without a manifest")));
    QCOMPARE(Resolver(bare).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")})).warnings, QStringList());
}

void TestResolver::inactivePlugins()
{
    World world;
    world.installed = {{plugin(q("b 1.0.0"), {q("b.s 1.0.0")}), false}};
    const Resolution resolution = Resolver(world).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:b.s ^1.0.0")}));
    QCOMPARE(resolution.errors, QStringList(q("Missing required dependency 'b.s'")));
    QCOMPARE(resolution.issues[0].fix, q("activate b"));
    QCOMPARE(resolution.issues[0].installed, q("1.0.0"));
    QCOMPARE(planOf(resolution), QStringList(q("activate b")));
    // What an inactive plugin itself lacks is only a warning for the tenant.
    world.installed = {{plugin(q("b 1.0.0"), {}, {q("c *")}), false}};
    QVERIFY(Resolver(world).resolveAll().valid);
    QCOMPARE(Resolver(world).resolveAll().warnings, QStringList(q("Missing required dependency 'c'")));
}

void TestResolver::chainsAreProved()
{
    const auto b = plugin(q("b 1.0.0"), {}, {q("c *")});
    const auto c = plugin(q("c 1.0.0"), {}, {q("d:d.s ^2.0.0")});
    const auto d = plugin(q("d 1.0.0"), {q("d.s 1.5.0")});
    const Resolution resolution = Resolver(worldOf({b, c, d})).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *")}));
    QCOMPARE(resolution.errors, QStringList(q("Version mismatch for d.s: requires ^2.0.0, installed 1.5.0")));
    QCOMPARE(resolution.issues[0].path, QStringList({q("a"), q("b"), q("c"), q("d")}));
    // Nothing beyond an optional dependency matters.
    QVERIFY(Resolver(worldOf({b, c, d})).checkInstall(*plugin(q("a 1.0.0"), {}, {q("?b *")})).valid);
    // Near before far.
    const Resolution two = Resolver(worldOf({b, c, d})).checkInstall(*plugin(q("a 1.0.0"), {}, {q("b *"), q("z *")}));
    QCOMPARE(two.errors, QStringList({q("Missing required dependency 'z'"),
                                      q("Version mismatch for d.s: requires ^2.0.0, installed 1.5.0")}));
}

void TestResolver::dependentsAreCheckedOnUpgrade()
{
    const auto inventory =
        plugin(q("plugin-inventory 2.0.0"), {q("inventory.products 1.0.0"), q("inventory.stock 1.0.0")});
    const auto reports = plugin(q("plugin-reports 1.0.0"), {}, {q("plugin-inventory:inventory.products ^1.0.0")});
    const auto audit =
        plugin(q("plugin-audit 1.0.0"), {}, {q("plugin-inventory:inventory.stock *"), q("?plugin-inventory ^2.0.0")});
    const Resolver resolver(worldOf({inventory, reports, audit}));
    QVERIFY(resolver
                .checkUpgrade(
                    *plugin(q("plugin-inventory 2.1.0"), {q("inventory.products 1.1.0"), q("inventory.stock 1.0.0")}))
                .valid);
    const Resolution resolution =
        resolver.checkUpgrade(*plugin(q("plugin-inventory 3.0.0"), {q("inventory.products 2.0.0")}));
    QCOMPARE(resolution.errors,
             QStringList({q("Missing required dependency 'inventory.stock', required by plugin-audit"),
                          q("Version mismatch for inventory.products: requires ^1.0.0, installed 2.0.0, required by "
                            "plugin-reports")}));
    QCOMPARE(resolution.warnings, QStringList(q("Version mismatch for plugin-inventory: requires ^2.0.0, installed "
                                                "3.0.0 (optional), required by plugin-audit")));
    QCOMPARE(resolution.issues[1].path, QStringList({q("plugin-reports"), q("plugin-inventory")}));
}

void TestResolver::oldTroubleDoesNotBlockAnUpgrade()
{
    const auto reports = plugin(q("plugin-reports 1.0.0"), {}, {q("plugin-inventory:inventory.products ^5.0.0")});
    const Resolver resolver(worldOf({plugin(q("plugin-inventory 1.0.0"), {q("inventory.products 1.0.0")}), reports}));
    QVERIFY(resolver.checkUpgrade(*plugin(q("plugin-inventory 2.0.0"), {q("inventory.products 2.0.0")})).valid);
    QVERIFY(!resolver.resolve(q("plugin-reports")).valid);
}

void TestResolver::serviceNamesAreUnique()
{
    World world = worldOf({plugin(q("b 1.0.0"), {q("shared 1.0.0")})});
    world.live = {live(q("c"), q("other"), q("1.0.0"))};
    const Resolution resolution =
        Resolver(world).checkInstall(*plugin(q("a 1.0.0"), {q("shared 1.0.0"), q("other 1.0.0"), q("own 1.0.0")}));
    QCOMPARE(resolution.errors,
             QStringList({q("Service name 'shared' is taken by b"), q("Service name 'other' is taken by c")}));
    QVERIFY(Resolver(world).checkInstall(*plugin(q("b 2.0.0"), {q("shared 2.0.0")})).valid);
}

void TestResolver::exclusionsAreShownTogether()
{
    const auto shop = plugin(q("shop 1.0.0"), {}, {q("inventory:products ^1.0.0")});
    const auto stats = plugin(q("stats 1.0.0"), {}, {q("inventory:products >=1.0.0")});
    const auto v1 = plugin(q("inventory 1.0.0"), {q("products 1.0.0")});
    const auto v2 = plugin(q("inventory 2.0.0"), {q("products 2.0.0")});
    const Resolution resolution = Resolver(worldOf({v1, shop, stats}, {v1, v2}))
                                      .checkInstall(*plugin(q("reports 1.0.0"), {}, {q("inventory:products ^2.0.0")}));
    QCOMPARE(resolution.errors, QStringList(q("Version mismatch for products: requires ^2.0.0, installed 1.0.0")));
    QCOMPARE(resolution.issues[0].others.size(), 2U);
    QCOMPARE(resolution.issues[0].others[0].pluginId, q("shop"));
    QCOMPARE(resolution.issues[0].others[0].constraint, q("^1.0.0"));
    QVERIFY(resolution.issues[0].others[0].excludes);
    QVERIFY(!resolution.issues[0].others[1].excludes);
    // Upgrading inventory alone would break shop, and no other change helps.
    QVERIFY(resolution.plan.empty());
    QCOMPARE(resolution.issues[0].fix,
             q("let reports (^2.0.0) and shop (^1.0.0) ask for versions of products that one version satisfies"));
    QCOMPARE(resolution.issues[0].offers.size(), 2U);
    QCOMPARE(resolution.issues[0].offers[0].version.toString(), q("2.0.0"));
    QVERIFY(resolution.issues[0].offers[0].satisfies && !resolution.issues[0].offers[1].satisfies);
}

void TestResolver::wholeTenant()
{
    const Resolution resolution =
        Resolver(worldOf({plugin(q("a 1.0.0"), {}, {q("x *")}), plugin(q("b 1.0.0"), {}, {q("x *"), q("?y *")})}))
            .resolveAll();
    QCOMPARE(resolution.errors, QStringList(q("Missing required dependency 'x'")));
    QCOMPARE(resolution.issues.size(), 3U);
    QCOMPARE(resolution.issues[1].path, QStringList({q("b"), q("x")}));
    QVERIFY(Resolver(World()).resolveAll().valid);
}

void TestResolver::queries()
{
    const Resolver resolver(worldOf({plugin(q("a 1.0.0"), {}, {q("b:b.s ^1"), q("?c *")}),
                                     plugin(q("b 1.0.0"), {q("b.s 1.0.0")}, {q("c *")}),
                                     plugin(q("d 1.0.0"), {}, {q("b:b.s *"), q("b *")})}));
    QCOMPARE(resolver.dependents(q("b")), QStringList({q("a"), q("d")}));
    QCOMPARE(resolver.dependents(q("c")), QStringList({q("a"), q("b")}));
    QCOMPARE(resolver.dependencies(q("a"), false).size(), 2U);
    QCOMPARE(resolver.dependencies(q("a"), true).size(), 3U);
    QCOMPARE(resolver.edges().size(), 5U);
    const DeclaredEdge edge = resolver.edges()[0];
    QCOMPARE(edge.from + edge.to + edge.serviceName + edge.constraint + edge.installed, q("abb.s^11.0.0"));
    QVERIFY(edge.required && edge.satisfied);
    QVERIFY(!resolver.edges()[1].satisfied && !resolver.edges()[1].required);
}

void TestResolver::unknownPlugins()
{
    const Resolver resolver(worldOf({plugin(q("a 1.0.0"), {}, {q("b *")})}));
    QVERIFY(resolver.knows(q("a")) && !resolver.knows(q("b")) && !resolver.knows(q("z")));
    QVERIFY(resolver.resolve(q("z")).valid && resolver.resolve(q("b")).valid);
    QVERIFY(resolver.checkUninstall(q("z")).canUninstall);
    QVERIFY(resolver.impact(q("z"), ImpactAction::Uninstall).required.empty());
    QVERIFY(resolver.dependencies(q("z"), true).empty() && resolver.dependents(q("z")).isEmpty());
}

void TestResolver::json()
{
    const Resolution resolution = Resolver(worldOf({}, {plugin(q("b 1.0.0"), {q("b.s 1.0.0")})}))
                                      .checkInstall(*plugin(q("a 1.0.0"), {}, {q("b:b.s ^1")}));
    JsonWriter writer;
    writeResolution(writer, resolution);
    QCOMPARE(
        writer.take(),
        QByteArray(
            R"({"valid":false,"errors":["Missing required dependency 'b.s'"],"warnings":[],"installOrder":["b","a"],"issues":[{"code":"MISSING_DEPENDENCY",)"
            R"("severity":"error","message":"Missing required dependency 'b.s'","pluginId":"b","serviceName":"b.s","path":["a","b"],"constraint":"^1",)"
            R"("fix":"install b 1.0.0 from the catalogue","offers":[{"version":"1.0.0","serviceVersion":"1.0.0","satisfies":true}]}],)"
            R"("plan":[{"changes":[{"action":"install","pluginId":"b","version":"1.0.0"}]}]})"));
}

QTEST_GUILESS_MAIN(TestResolver)
#include "test_resolver.moc"
