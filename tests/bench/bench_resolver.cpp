// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the resolver, each the median of several runs, as rows of README's table:
// | what | milliseconds | promised |. Ends with 1 if one is above its promise.
#include "resolver/resolver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace plexica;
using namespace plexica::resolver;

namespace {

constexpr int pluginCount = 1000;
constexpr int dependenciesEach = 10;

QString name(int i)
{
    return QStringLiteral("plugin-%1").arg(i, 5, 10, QLatin1Char('0'));
}

QString service(int i)
{
    return QStringLiteral("service.%1").arg(i, 5, 10, QLatin1Char('0'));
}

DependencyDeclaration dependency(int target, bool required, const QString &constraint)
{
    DependencyDeclaration made;
    made.pluginId = name(target);
    made.serviceName = service(target);
    made.constraint = Range::parse(constraint).value();
    made.required = required;
    return made;
}

PluginVersionPtr plugin(int i, std::vector<DependencyDeclaration> dependencies, quint64 version = 1)
{
    return std::make_shared<const PluginVersion>(PluginVersion{
        name(i), Version(version, 0, 0), {{service(i), Version(version, 0, 0)}}, std::move(dependencies)});
}

/// Plugins that depend on ones of a lower number, and, with `cyclic`, on any.
World randomWorld(bool cyclic)
{
    std::mt19937 random(1);
    World world;
    for (int i = 0; i < pluginCount; ++i) {
        std::vector<int> targets;
        const int from = cyclic ? pluginCount : i;
        while (static_cast<int>(targets.size()) < std::min(dependenciesEach, cyclic ? pluginCount - 1 : i)) {
            const int target = static_cast<int>(random() % static_cast<unsigned>(from));
            if (target != i && std::find(targets.begin(), targets.end(), target) == targets.end())
                targets.push_back(target);
        }
        std::vector<DependencyDeclaration> dependencies;
        for (const int target : targets)
            dependencies.push_back(dependency(target, random() % 5 != 0, QStringLiteral("^1.0.0")));
        world.installed.push_back({plugin(i, std::move(dependencies)), true});
        for (quint64 version = 1; version <= 3; ++version)
            world.catalogue.push_back(plugin(i, {}, version));
    }
    return world;
}

/// 300 plugins of eight versions each, of which the oldest are installed; each version needs six plugins of higher
/// number, in any of their versions: nearly nothing fits, and much may be tried.
World denseWorld(std::mt19937 &random)
{
    constexpr int count = 300;
    const auto upTo = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    World world;
    for (int i = 0; i < count; ++i) {
        for (quint64 version = 1; version <= 8; ++version) {
            std::vector<DependencyDeclaration> dependencies;
            for (int k = 0; k < 6 && i + 1 < count; ++k) {
                const int target = i + 1 + upTo(count - i - 1);
                const auto same = [target](const DependencyDeclaration &one) { return one.pluginId == name(target); };
                const QString constraint = QStringLiteral("^%1.0.0").arg(1 + upTo(8));
                if (std::none_of(dependencies.begin(), dependencies.end(), same))
                    dependencies.push_back(dependency(target, true, constraint));
            }
            world.catalogue.push_back(plugin(i, std::move(dependencies), version));
            if (version == 1)
                world.installed.push_back({world.catalogue.back(), true});
        }
    }
    return world;
}

bool allKept = true;

template <typename Work>
void measure(const char *what, double promised, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("| %s | %.2f | %.0f |\n", what, median, promised);
    allKept = allKept && median <= promised;
}

} // namespace

int main()
{
    std::puts("| Resolver, 1,000 plugins, 10,000 dependencies | ms | promised |\n|---|---|---|");
    const World world = randomWorld(false);
    const QString last = name(pluginCount - 1);
    measure("build the graph", 20, [&] { const Resolver built(world); });
    const Resolver resolver(world);
    measure("resolve one plugin", 20, [&] { (void)resolver.resolve(last); });
    measure("resolve the tenant", 20, [&] { (void)resolver.resolveAll(); });
    const auto candidate = plugin(pluginCount, {dependency(0, true, QStringLiteral("^1.0.0")),
                                                dependency(pluginCount - 1, true, QStringLiteral("^1.0.0"))});
    measure("check an install", 20, [&] { (void)resolver.checkInstall(*candidate); });
    const auto refused = plugin(pluginCount, {dependency(0, true, QStringLiteral("^3.0.0"))});
    measure("check an install that is refused, with its plan", 50, [&] { (void)resolver.checkInstall(*refused); });
    const auto upgrade = plugin(0, {}, 2);
    measure("check an upgrade that breaks dependents", 50, [&] { (void)resolver.checkUpgrade(*upgrade); });
    measure("impact of an uninstall on all others", 20,
            [&] { (void)resolver.impact(name(0), ImpactAction::Uninstall); });
    const Resolver cyclic(randomWorld(true));
    measure("cycles, up to 100", 200, [&] { (void)cyclic.cycles(); });
    measure("resolve a tenant with cycles", 200, [&] { (void)cyclic.resolveAll(); });
    // Of twelve such tenants the one that takes longest.
    std::mt19937 random(1);
    World slowest;
    PluginVersionPtr wanted;
    qint64 longest = -1;
    for (int round = 0; round < 12; ++round) {
        World dense = denseWorld(random);
        const auto asked = plugin(0,
                                  {dependency(1, true, QStringLiteral("^%1.0.0").arg(1 + random() % 8)),
                                   dependency(7, true, QStringLiteral("^8.0.0"))},
                                  9);
        QElapsedTimer timer;
        timer.start();
        (void)Resolver(dense).checkInstall(*asked);
        if (timer.nsecsElapsed() > longest) {
            longest = timer.nsecsElapsed();
            slowest = std::move(dense);
            wanted = asked;
        }
    }
    const Resolver dense(slowest);
    measure("plan a refused upgrade in a dense tenant of 300 plugins, 8 versions each", 50,
            [&] { (void)dense.checkInstall(*wanted); });
    return allKept ? 0 : 1;
}
