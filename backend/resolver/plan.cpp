// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/plan.h"

#include "resolver/planorder.h"

#include <algorithm>
#include <set>

namespace plexica::resolver {

Catalogue::Catalogue(const World &world)
{
    for (const PluginVersionPtr &plugin : world.catalogue) {
        if (plugin->version)
            m_versions[plugin->id].push_back(plugin.get());
    }
    for (auto &versions : m_versions)
        std::sort(versions.begin(), versions.end(), [](const PluginVersion *a, const PluginVersion *b) {
            const auto order = *a->version <=> *b->version;
            return order != 0 ? order > 0 : a->version->build() > b->version->build();
        });
}

const std::vector<const PluginVersion *> &Catalogue::versions(const QString &id) const
{
    static const std::vector<const PluginVersion *> none;
    const auto found = m_versions.constFind(id);
    return found == m_versions.constEnd() ? none : *found;
}

const PluginVersion *newestSatisfying(const Catalogue &catalogue, const DependencyDeclaration &dependency)
{
    for (const PluginVersion *version : catalogue.versions(dependency.pluginId)) {
        if (standingOf(dependency, {version, true, {}}).status == Standing::Status::Satisfied)
            return version;
    }
    return nullptr;
}

Change changeTo(const Node *node, const PluginVersion &version)
{
    return changeTo(node ? node->provider() : Provider(), version);
}

Change changeTo(const Provider &before, const PluginVersion &version)
{
    Change change{Change::Kind::Install, version.id, version.version.value_or(Version()), std::nullopt};
    if (before.plugin && before.plugin->version) {
        change.from = before.plugin->version;
        change.kind = *change.from < change.version ? Change::Kind::Upgrade : Change::Kind::Downgrade;
    }
    return change;
}

namespace {

constexpr int deepeningShare = 3;      ///< of the work, at most one third goes into the search for the fewest changes
constexpr int mostChanges = 100;       ///< as many as POST …/plugins/change takes
constexpr std::size_t mostWeighed = 6; ///< flaws of which the ways out are counted

/// One way out of a flaw.
struct Option
{
    int number;
    Provider place;
    int cost; ///< changes
};

class PlanSearch
{
public:
    PlanSearch(const Graph &graph, const Catalogue &catalogue, const Problem &problem, int work)
        : m_catalogue(catalogue)
        , m_draft(graph)
        , m_edge(problem.onlyEdge ? &graph.edge(*problem.onlyEdge) : nullptr)
        , m_maximumWork(work)
    {
        for (const Asked &wish : problem.asked) {
            const int number = m_draft.number(wish.pluginId);
            m_draft.setBefore(number, wish.before ? wish.before->provider() : Provider());
            m_asked.push_back(number);
            if (!wish.after)
                m_fixed.insert(number);
            m_wishes.push_back(m_draft.now(number));
        }
        m_draft.mark(m_asked);
        m_roots = m_edge ? std::vector<int>() : problem.roots;
    }

    Found run()
    {
        if (!find())
            return {{}, m_obstacle};
        leaveOut();
        const std::vector<Move> all = moves();
        Found found{inOrder(m_draft, all), {}};
        if (found.plan.empty() && m_edge) { // what is asked would have to go with them, and does not pass
            for (const Move &move : all)
                found.plan.push_back(move.change);
        }
        if (found.plan.empty())
            found.obstacle = m_obstacle;
        return found;
    }

    int work() const { return m_draft.work(); }

private:
    bool find()
    {
        for (int changes = 1; m_draft.work() < m_maximumWork / deepeningShare && changes <= mostChanges; ++changes) {
            m_isLimited = false;
            m_limit = m_maximumWork / deepeningShare;
            std::set<int> blame;
            if (search(changes, blame))
                return true;
            if (!m_isLimited && !isSpent())
                return false; // there is none
        }
        // Any that there is, at best with what is asked for as it was asked for.
        for (const bool asAsked : {true, false}) {
            if (asAsked)
                m_fixed.insert(m_asked.begin(), m_asked.end());
            m_limit = asAsked ? m_maximumWork * 2 / 3 : m_maximumWork;
            std::set<int> blame;
            const bool found = search(mostChanges, blame);
            for (std::size_t i = 0; asAsked && i < m_asked.size(); ++i) {
                if (m_wishes[i].plugin)
                    m_fixed.erase(m_asked[i]);
            }
            if (found)
                return true;
        }
        return false;
    }

    bool isSpent() const { return m_draft.work() >= m_limit; }
    bool isAsked(int number) const { return std::find(m_asked.begin(), m_asked.end(), number) != m_asked.end(); }
    bool isFree(int number) const { return !m_fixed.contains(number) && !m_changed.contains(number); }

    std::vector<Flaw> flaws()
    {
        std::vector<int> changed(m_changed.begin(), m_changed.end());
        if (m_edge) {
            std::vector<Flaw> flaws = m_draft.flaws(changed);
            const int from = m_edge->from;
            if (!m_changed.contains(from) && !m_draft.holds({m_edge->to, m_edge->dependency})) {
                Flaw &flaw = flaws.emplace_back();
                flaw.dependency = m_edge->dependency;
                flaw.from = from;
                flaw.to = m_edge->to;
            }
            return flaws;
        }
        for (const int number : m_asked) {
            if (!m_changed.contains(number))
                changed.push_back(number);
        }
        return m_draft.flaws(changed, m_roots);
    }

    /// All versions but the one that is there for which `fits` holds. What does not work yet may stay so.
    template <typename Fits>
    void addVersions(std::vector<Option> &options, int number, bool mustBeActive, Fits fits)
    {
        if (!isFree(number))
            return;
        const Provider now = m_draft.now(number); // copies: to look at needs may name further plugins
        const Provider before = m_draft.before(number);
        const bool sleeps = now.plugin && !now.active;
        for (const PluginVersion *version : m_catalogue.versions(m_draft.id(number))) {
            m_draft.addWork(1);
            const auto is = [version](const Provider &p) { return p.plugin && p.plugin->version == version->version; };
            // To give up the wish is no plan.
            if (is(now) || (isAsked(number) && is(before)) || !fits(*version))
                continue;
            if (sleeps && !mustBeActive)
                options.push_back({number, {version, false, now.live}, 1});
            options.push_back({number, {version, true, now.live}, sleeps ? 2 : 1});
        }
    }

    /// Versions that do without one that they need now.
    void addWithout(std::vector<Option> &options, int number, int needed)
    {
        addVersions(options, number, false,
                    [&](const PluginVersion &version) { return !Draft::hasNeedOf(m_draft.needs(version), needed); });
    }

    std::vector<Option> options(const Flaw &flaw)
    {
        std::vector<Option> options;
        if (flaw.dependency)
            addForDependency(options, flaw);
        for (std::size_t i = 0; i < flaw.cycle.size(); ++i)
            addWithout(options, flaw.cycle[i], flaw.cycle[(i + 1) % flaw.cycle.size()]);
        if (!flaw.service.isEmpty()) {
            for (const int number : {flaw.to, flaw.from}) {
                const auto live = m_draft.now(number).live;
                if (std::none_of(live.begin(), live.end(),
                                 [&flaw](const LiveService *l) { return l->serviceName == flaw.service; }))
                    addVersions(options, number, false,
                                [&flaw](const PluginVersion &version) { return !version.findService(flaw.service); });
            }
        }
        const int end = flaw.cycle.empty() ? flaw.from : flaw.cycle.front();
        for (std::size_t i = flaw.chain.size(); i-- > 0;)
            addWithout(options, flaw.chain[i], i + 1 < flaw.chain.size() ? flaw.chain[i + 1] : end);
        // What the user is about to do stays as long as others can give way.
        std::stable_partition(options.begin(), options.end(),
                              [this](const Option &option) { return !isAsked(option.number); });
        return options;
    }

    /// The provider first, then whoever requires it: first versions that are content with what is there.
    void addForDependency(std::vector<Option> &options, const Flaw &flaw)
    {
        const Provider provider = m_draft.now(flaw.to);
        const auto suits = [&](const PluginVersion *version) {
            m_draft.addWork(1);
            return standingOf(*flaw.dependency, {version, true, provider.live}).holds();
        };
        if (isFree(flaw.to) && provider.plugin && !provider.active && suits(provider.plugin))
            options.push_back({flaw.to, {provider.plugin, true, provider.live}, 1});
        addVersions(options, flaw.to, true, [&](const PluginVersion &version) { return suits(&version); });
        std::vector<Option> others;
        const auto isContent = [&](const PluginVersion &version) {
            for (const Draft::Need &need : m_draft.needs(version)) {
                if (need.to == flaw.to && !m_draft.holds(need))
                    return false;
            }
            return true;
        };
        const bool canGive = isFree(flaw.to);
        addVersions(others, flaw.from, false,
                    [&](const PluginVersion &version) { return canGive || isContent(version); });
        if (canGive)
            std::stable_partition(others.begin(), others.end(),
                                  [&](const Option &option) { return isContent(*option.place.plugin); });
        options.insert(options.end(), others.begin(), others.end());
    }

    /// Which of the changes made have part in a flaw.
    void blameFor(const Flaw &flaw, std::set<int> &blame) const
    {
        for (const auto &numbers : {flaw.chain, flaw.cycle, std::vector<int>{flaw.from, flaw.to}}) {
            for (const int number : numbers) {
                if (m_changed.contains(number))
                    blame.insert(number);
            }
        }
    }

    /// True: nothing is wrong any more. Else `blame` are the changes made so far of which at least one must be another,
    /// whatever else is done; so whoever is not among them need not try others (backjumping).
    bool search(int changesLeft, std::set<int> &blame)
    {
        const std::vector<Flaw> wrong = flaws();
        if (wrong.empty())
            return true;
        if (isSpent())
            return false;
        // The flaw with the fewest ways out: what must be is done before what may be.
        const Flaw *flaw = nullptr;
        std::vector<Option> ways;
        std::set<int> forced;
        for (const Flaw &one : wrong) {
            if (&one - wrong.data() >= static_cast<std::ptrdiff_t>(mostWeighed) && flaw)
                break;
            std::vector<Option> own = options(one);
            if (!own.empty()
                && std::all_of(own.begin(), own.end(), [&](const Option &o) { return o.number == own[0].number; }))
                forced.insert(own[0].number);
            if (!flaw || own.size() < ways.size()) {
                flaw = &one;
                ways = std::move(own);
            }
            if (ways.empty())
                break;
        }
        blameFor(*flaw, blame);
        if (ways.empty()) {
            if (m_obstacle.isEmpty())
                m_obstacle = obstacle(*flaw);
            return false;
        }
        if (changesLeft <= 0 || static_cast<int>(forced.size()) > changesLeft) {
            m_isLimited = true;
            blame = m_changed;
            return false;
        }
        for (const Option &way : ways) {
            if (way.cost > changesLeft) {
                m_isLimited = true;
                blame.insert(m_changed.begin(), m_changed.end());
                continue;
            }
            const Provider was = m_draft.now(way.number);
            m_draft.put(way.number, way.place);
            m_changed.insert(way.number);
            std::set<int> inner;
            if (search(changesLeft - way.cost, inner))
                return true;
            m_changed.erase(way.number);
            m_draft.put(way.number, was);
            if (isSpent())
                return false;
            if (!inner.contains(way.number)) {
                blame = std::move(inner);
                return false;
            }
            inner.erase(way.number);
            blame.merge(inner);
        }
        return false;
    }

    QString named(int number) const
    {
        const Provider &there = m_draft.now(number);
        return there.plugin && there.plugin->version ? m_draft.id(number) + u' ' + there.plugin->version->toString()
                                                     : m_draft.id(number);
    }

    QString obstacle(const Flaw &flaw) const
    {
        if (!flaw.cycle.empty())
            return QStringLiteral("make the dependency of %1 on %2 optional (required: false)")
                .arg(m_draft.id(flaw.cycle.back()), m_draft.id(flaw.cycle.front()));
        if (!flaw.service.isEmpty())
            return QStringLiteral("rename service %1 of %2, or uninstall %3")
                .arg(flaw.service, named(flaw.from), m_draft.id(flaw.to));
        const DependencyDeclaration &dependency = *flaw.dependency;
        if (newestSatisfying(m_catalogue, dependency))
            return QStringLiteral("add a version of %1 to the catalogue that works with %2 (%3 requires %4 %5)")
                .arg(m_draft.id(flaw.from), named(flaw.to), named(flaw.from), dependency.subject(),
                     dependency.constraint.text());
        return missingVersion(dependency) + QStringLiteral(", which %1 requires").arg(named(flaw.from));
    }

    /// Leaves out what turns out not to be needed.
    void leaveOut()
    {
        const std::vector<int> all(m_changed.begin(), m_changed.end());
        for (bool again = true; again && m_draft.work() < 2 * m_maximumWork;) {
            again = false;
            for (const int number : all) {
                if (!m_changed.contains(number))
                    continue;
                const Provider chosen = m_draft.now(number);
                const auto wish = std::find(m_asked.begin(), m_asked.end(), number);
                m_draft.put(number, wish == m_asked.end() ? m_draft.before(number)
                                                          : m_wishes[static_cast<std::size_t>(wish - m_asked.begin())]);
                m_changed.erase(number);
                if (flaws().empty()) {
                    again = true;
                } else {
                    m_draft.put(number, chosen);
                    m_changed.insert(number);
                }
            }
        }
    }

    std::vector<Move> moves()
    {
        std::set<int> numbers = m_changed;
        if (!m_edge) // what is asked does not pass by that alone
            numbers.insert(m_asked.begin(), m_asked.end());
        std::vector<Move> moves;
        for (const int number : numbers) {
            const Provider before = m_draft.before(number);
            const Provider after = m_draft.now(number);
            const bool isWish = isAsked(number) && !m_changed.contains(number);
            Move move;
            move.number = number;
            move.isAsked = isWish;
            if (!after.plugin) {
                move.change = {Change::Kind::Uninstall, m_draft.id(number), Version(), std::nullopt};
                move.after = after;
                if (before.plugin)
                    moves.push_back(move);
                continue;
            }
            Provider there = before;
            if (before.plugin != after.plugin) {
                move.change = changeTo(before, *after.plugin);
                move.after = {after.plugin, !before.plugin || before.active, after.live};
                there = move.after;
                moves.push_back(move);
            }
            if (after.active && !there.active) {
                move.change = {Change::Kind::Activate, m_draft.id(number), after.plugin->version.value_or(Version()),
                               std::nullopt};
                move.after = after;
                moves.push_back(move);
            }
        }
        return moves;
    }

    const Catalogue &m_catalogue;
    Draft m_draft;
    const Edge *m_edge;
    int m_maximumWork;
    int m_limit = 0;
    bool m_isLimited = false; ///< a search ended at the number of changes
    std::vector<int> m_asked;
    std::vector<Provider> m_wishes; ///< of `m_asked`
    std::vector<int> m_roots;
    std::set<int> m_fixed;   ///< may not be changed
    std::set<int> m_changed; ///< by the search
    QString m_obstacle;      ///< the first dead end, on the way of the newest versions
};

} // namespace

QString missingVersion(const DependencyDeclaration &dependency)
{
    return dependency.serviceName.isEmpty()
               ? QStringLiteral("add a version of %1 to the catalogue that satisfies %2")
                     .arg(dependency.pluginId, dependency.constraint.text())
               : QStringLiteral("add a version of %1 to the catalogue that offers %2 %3")
                     .arg(dependency.pluginId, dependency.serviceName, dependency.constraint.text());
}

Found findPlan(const Graph &graph, const Catalogue &catalogue, const Problem &problem, int &work)
{
    PlanSearch search(graph, catalogue, problem, work);
    Found found = search.run();
    work -= search.work();
    return found;
}

} // namespace plexica::resolver
