// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of random catalogues against a search through all that there is. PLEXICA_PLAN_CATALOGUES=10000 tries as many.
#include "worldbuilder.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace plexica;
using namespace plexica::resolver;

namespace {

/// The same numbers at each run.
/// PLEXICA_PLAN_SEED tries other catalogues.
quint32 seed()
{
    const int given = qEnvironmentVariableIntValue("PLEXICA_PLAN_SEED");
    return given > 0 ? quint32(given) : 20261129;
}

class Random
{
public:
    int operator()(int below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(below));
    }

private:
    quint32 m_state = seed();
};

constexpr int pluginCount = 4;

QString name(int id)
{
    return QStringLiteral("p%1").arg(id);
}

/// Versions 1 to 3, some of them pre-releases; services of its own, now and then one whose name all want; needs of
/// plugins and of services, some of them optional.
PluginVersionPtr randomPlugin(Random &next, int id, int version)
{
    QStringList needs;
    for (int target = 0; target < pluginCount; ++target) {
        if (target == id || next(3) != 0)
            continue;
        static const char *const ranges[]{"^1.0.0", "^2.0.0",           "^3.0.0",      ">=2.0.0",
                                          "*",      "^2.0.0 || ^3.0.0", ">=3.0.0-rc.1"};
        const QString range = QString::fromLatin1(ranges[next(7)]);
        const QString need =
            next(3) ? name(target) + u':' + QStringLiteral("s%1 ").arg(target) + range : name(target) + u' ' + range;
        needs.append(next(5) ? need : u'?' + need);
    }
    QStringList services;
    if (next(8))
        services.append(
            QStringLiteral("s%1 %2.0.0%3").arg(id).arg(1 + next(3)).arg(next(8) ? QString() : QStringLiteral("-rc.2")));
    if (next(12) == 0)
        services.append(QStringLiteral("shared 1.0.0"));
    const QString suffix = version == 3 && next(4) == 0 ? QStringLiteral("-rc.1") : QString();
    return plugin(QStringLiteral("p%1 %2.0.0%3").arg(id).arg(version).arg(suffix), services, needs);
}

struct Case
{
    World world;
    PluginVersionPtr asked;
};

Case randomCase(Random &next, bool sound)
{
    Case made;
    World &world = made.world;
    for (int id = 0; id < pluginCount; ++id) {
        std::vector<PluginVersionPtr> versions;
        const int count = 1 + next(3);
        for (int version = 1; version <= count; ++version)
            versions.push_back(randomPlugin(next, id, version));
        for (const PluginVersionPtr &version : versions)
            world.catalogue.push_back(version);
        if (next(2))
            world.installed.push_back({versions[static_cast<std::size_t>(next(count))], next(4) != 0});
        if (next(10) == 0)
            world.live.push_back(
                live(name(id), QStringLiteral("s%1").arg(id), QStringLiteral("%1.0.0").arg(1 + next(3))));
    }
    for (bool changed = sound; changed;) {
        const Resolver resolver(world);
        changed = std::erase_if(world.installed,
                                [&resolver](const Installation &installation) {
                                    return installation.active && !resolver.resolve(installation.plugin->id).valid;
                                })
                  > 0;
    }
    made.asked = world.catalogue[static_cast<std::size_t>(next(static_cast<int>(world.catalogue.size())))];
    return made;
}

const Installation *installed(const World &world, const QString &id)
{
    const auto at = std::find_if(world.installed.begin(), world.installed.end(),
                                 [&id](const Installation &i) { return i.plugin->id == id; });
    return at == world.installed.end() ? nullptr : &*at;
}

void make(World &world, const Wish &wish)
{
    const auto at = std::find_if(world.installed.begin(), world.installed.end(),
                                 [&wish](const Installation &i) { return i.plugin->id == wish.pluginId; });
    if (at == world.installed.end()) {
        world.installed.push_back({wish.version, true});
        return;
    }
    if (wish.version)
        at->plugin = wish.version;
    at->active = at->active || wish.activates;
}

/// The fewest changes besides what is asked with which all holds; -1: there are none. Every target is tried.
int fewestChanges(const Case &one)
{
    struct Choice
    {
        Wish wish;
        int cost;
    };
    std::vector<std::vector<Choice>> choices;
    std::set<QString> ids;
    for (const PluginVersionPtr &version : one.world.catalogue)
        ids.insert(version->id);
    for (const Installation &installation : one.world.installed)
        ids.insert(installation.plugin->id);
    for (const QString &id : ids) {
        auto &own = choices.emplace_back();
        const Installation *there = installed(one.world, id);
        const bool isAsked = id == one.asked->id;
        const bool sleeps = there && !there->active;
        own.push_back({{isAsked ? id : QString(), isAsked ? one.asked : nullptr, false}, 0});
        if (sleeps)
            own.push_back({{id, isAsked ? one.asked : nullptr, true}, 1});
        for (const PluginVersionPtr &version : one.world.catalogue) {
            if (version->id != id || (there && there->plugin->version == version->version)
                || (isAsked && version->version == one.asked->version))
                continue;
            own.push_back({{id, version, false}, 1});
            if (sleeps)
                own.push_back({{id, version, true}, 2});
        }
    }
    const Resolver resolver(one.world);
    int fewest = -1;
    std::vector<std::size_t> at(choices.size(), 0);
    while (true) {
        int cost = 0;
        std::vector<Wish> wishes;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const Choice &choice = choices[i][at[i]];
            cost += choice.cost;
            if (!choice.wish.pluginId.isEmpty())
                wishes.push_back(choice.wish);
        }
        if ((fewest < 0 || cost < fewest) && cost > 0 && resolver.checkChange(wishes).valid)
            fewest = cost;
        std::size_t digit = 0;
        while (digit < at.size() && ++at[digit] == choices[digit].size())
            at[digit++] = 0;
        if (digit == at.size())
            return fewest;
    }
}

QByteArray shown(const Case &one, const Resolution &refused)
{
    const auto described = [](const PluginVersionPtr &p) {
        QStringList services;
        for (const OfferedService &service : p->services)
            services.append(service.name + QChar(u' ') + service.version.toString());
        QStringList needs;
        for (const DependencyDeclaration &d : p->dependencies)
            needs.append(
                QStringLiteral("%1%2:%3 %4")
                    .arg(d.required ? QString() : QStringLiteral("?"), d.pluginId, d.serviceName, d.constraint.text()));
        return QStringLiteral("%1 %2 [%3] needs [%4]")
            .arg(p->id, p->version->toString(), services.join(QStringLiteral(", ")), needs.join(QStringLiteral(", ")));
    };
    QStringList lines{QStringLiteral("asked: ") + described(one.asked)};
    for (const Installation &i : one.world.installed)
        lines.append((i.active ? QStringLiteral("there: ") : QStringLiteral("asleep: ")) + described(i.plugin));
    for (const LiveService &l : one.world.live)
        lines.append(QStringLiteral("live: %1 %2 %3").arg(l.pluginId, l.serviceName, l.version.toString()));
    for (const PluginVersionPtr &p : one.world.catalogue)
        lines.append(QStringLiteral("catalogue: ") + described(p));
    lines.append(QStringLiteral("plan: ") + planOf(refused).join(QStringLiteral("; ")));
    lines.append(QStringLiteral("errors: ") + refused.errors.join(QStringLiteral("; ")));
    lines.append(QStringLiteral("fixes: ") + fixes(refused).join(QStringLiteral("; ")));
    return lines.join(QChar(u'\n')).toUtf8();
}

/// Each step by its own route, as the contract has it; what is wrong, or nothing.
QString walk(const Case &one, const Resolution &refused)
{
    World world = one.world;
    bool askedIsDone = false;
    const Resolver at(world);
    QStringList sound;
    for (const Installation &installation : world.installed) {
        if (installation.active && at.resolve(installation.plugin->id).valid)
            sound.append(installation.plugin->id);
    }
    for (std::size_t i = 0; i < refused.plan.size();) {
        std::vector<Wish> step;
        const int number = refused.plan[i].step;
        for (; i < refused.plan.size() && refused.plan[i].step == number; ++i) {
            const Change &change = refused.plan[i];
            Wish wish{change.pluginId, nullptr, change.kind == Change::Kind::Activate};
            for (const PluginVersionPtr &p : world.catalogue) {
                if (!wish.activates && p->id == change.pluginId && p->version == change.version)
                    wish.version = p;
            }
            askedIsDone = askedIsDone || (change.pluginId == one.asked->id && wish.version);
            if (!wish.activates && !wish.version)
                return change.toString() + QStringLiteral(" is not in the catalogue");
            if (wish.activates && (!installed(world, change.pluginId) || installed(world, change.pluginId)->active))
                return change.toString() + QStringLiteral(" is done already");
            // Named twice only to be another version and active.
            const auto same =
                std::find_if(step.begin(), step.end(), [&](const Wish &w) { return w.pluginId == wish.pluginId; });
            if (same == step.end())
                step.push_back(wish);
            else if (same->version && wish.activates && !same->activates)
                same->activates = true;
            else
                return change.toString() + QStringLiteral(" names it twice");
        }
        const Resolver resolver(world);
        const Resolution joint = resolver.checkChange(step);
        if (!joint.valid)
            return QStringLiteral("step %1: ").arg(number) + joint.errors.join(QStringLiteral("; "));
        if (step.size() == 1) {
            const Resolution single = !step.front().version ? resolver.resolve(step.front().pluginId)
                                                            : resolver.checkInstall(*step.front().version);
            if (!single.valid && !(step.front().version && step.front().activates))
                return QStringLiteral("step %1 alone: ").arg(number) + single.errors.join(QStringLiteral("; "));
        }
        for (const Wish &wish : step)
            make(world, wish);
    }
    if (!askedIsDone) {
        const Resolution last = Resolver(world).checkInstall(*one.asked);
        if (!last.valid)
            return QStringLiteral("in the end: ") + last.errors.join(QStringLiteral("; "));
        make(world, {one.asked->id, one.asked, false});
    }
    const Resolver resolver(world);
    for (const QString &id : std::as_const(sound)) {
        if (!resolver.resolve(id).valid)
            return id + QStringLiteral(" has lost what it had");
    }
    return {};
}

} // namespace

class TestPlanOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPlanIsMissed();
};

void TestPlanOracle::noPlanIsMissed()
{
    const int wanted = qEnvironmentVariableIntValue("PLEXICA_PLAN_CATALOGUES");
    const int rounds = wanted > 0 ? wanted : 400;
    Random next;
    int refusals = 0;
    int plans = 0;
    int together = 0;
    qint64 slowest = 0;
    for (int round = 0; round < rounds; ++round) {
        const Case one = randomCase(next, next(3) != 0);
        QElapsedTimer timer;
        timer.start();
        const Resolution refused = Resolver(one.world).checkInstall(*one.asked);
        slowest = std::max(slowest, timer.elapsed());
        if (refused.valid)
            continue;
        ++refusals;
        const int fewest = fewestChanges(one);
        const int added =
            static_cast<int>(std::count_if(refused.plan.begin(), refused.plan.end(), [&one](const Change &change) {
                return change.pluginId != one.asked->id || change.version != one.asked->version
                       || change.kind == Change::Kind::Activate;
            }));
        if (refused.plan.empty()) {
            QVERIFY2(fewest < 0,
                     QByteArray(shown(one, refused) + "\nmissed: " + QByteArray::number(fewest)).constData());
            for (const QString &fix : fixes(refused))
                QVERIFY2(!fix.isEmpty(), QByteArray(shown(one, refused)).constData());
            continue;
        }
        ++plans;
        together += std::adjacent_find(refused.plan.begin(), refused.plan.end(),
                                       [](const Change &a, const Change &b) { return a.step == b.step; })
                    != refused.plan.end();
        const QString wrong = walk(one, refused);
        QVERIFY2(wrong.isEmpty(), QByteArray(shown(one, refused) + '\n' + wrong.toUtf8()).constData());
        QVERIFY2(added == fewest,
                 QByteArray(shown(one, refused) + "\nfewest: " + QByteArray::number(fewest)).constData());
    }
    qInfo("%d catalogues, %d refusals, %d plans, %d with joint steps, slowest answer %lld ms", rounds, refusals, plans,
          together, static_cast<long long>(slowest));
    QVERIFY(plans > rounds / 20 && together > 0);
}

QTEST_GUILESS_MAIN(TestPlanOracle)
#include "test_planoracle.moc"
