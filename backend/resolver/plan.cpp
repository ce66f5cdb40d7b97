// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/plan.h"

#include "resolver/planorder.h"

#include <algorithm>

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
    Change change{Change::Kind::Install, version.id, version.version.value_or(Version()), std::nullopt};
    if (node && node->plugin && node->plugin->version) {
        change.from = node->plugin->version;
        change.kind = *change.from < change.version ? Change::Kind::Upgrade : Change::Kind::Downgrade;
    }
    return change;
}

namespace {

constexpr int maximumChanges = 4;
constexpr int maximumAlternatives = 12; ///< versions tried for one fault
constexpr int maximumWork = 40000;      ///< dependencies looked at; some 10 ms

/// One plugin as the search has changed it.
struct Changed
{
    const PluginVersion *plugin;
    bool onlyActivated;
};

/// A dependency or a cycle that still is wrong.
struct Violation
{
    const PluginVersion *requirer = nullptr;
    const DependencyDeclaration *dependency = nullptr;
    const std::vector<int> *cycle = nullptr;
};

class PlanSearch
{
public:
    PlanSearch(const Graph &graph, const Catalogue &catalogue, const Faults &faults, const std::vector<Asked> &asked)
        : m_graph(graph)
        , m_catalogue(catalogue)
        , m_faults(faults)
        , m_asked(asked)
    {
        findUnsound();
    }

    std::vector<Change> run()
    {
        for (int changes = 1; changes <= maximumChanges && m_work < maximumWork; ++changes) {
            if (search(changes))
                return plan();
        }
        return {};
    }

private:
    /// Marks every node from which a required edge that does not hold can be reached.
    void findUnsound()
    {
        m_unsound.assign(m_graph.nodes().size(), false);
        std::vector<int> open;
        const auto mark = [&](int node) {
            if (!m_unsound[static_cast<std::size_t>(node)]) {
                m_unsound[static_cast<std::size_t>(node)] = true;
                open.push_back(node);
            }
        };
        for (const Edge &edge : m_graph.edges()) {
            if (edge.dependency->required && !edge.standing.holds())
                mark(edge.from);
        }
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            for (const int index : m_graph.node(node).in) {
                if (m_graph.edge(index).dependency->required)
                    mark(m_graph.edge(index).from);
            }
        }
    }

    const Changed *changed(const QString &id) const
    {
        const auto found =
            std::find_if(m_changed.begin(), m_changed.end(), [&id](const Changed &c) { return c.plugin->id == id; });
        return found == m_changed.end() ? nullptr : &*found;
    }

    /// nullptr: nothing is asked of it.
    const Asked *asked(const QString &id) const
    {
        const auto found =
            std::find_if(m_asked.begin(), m_asked.end(), [&id](const Asked &wish) { return wish.pluginId == id; });
        return found == m_asked.end() ? nullptr : &*found;
    }

    Standing standing(const DependencyDeclaration &dependency)
    {
        ++m_work;
        if (const Changed *change = changed(dependency.pluginId))
            return standingOf(dependency, {change->plugin, true, {}});
        const int node = m_graph.find(dependency.pluginId);
        return node < 0 ? Standing{} : standingOf(dependency, m_graph.node(node).provider());
    }

    /// The dependencies a plugin has now.
    const PluginVersion *current(int node) const
    {
        const Changed *change = changed(m_graph.node(node).id);
        return change ? change->plugin : m_graph.node(node).plugin;
    }

    static bool needs(const PluginVersion *plugin, const QString &id)
    {
        return plugin
               && std::any_of(plugin->dependencies.begin(), plugin->dependencies.end(),
                              [&id](const DependencyDeclaration &d) { return d.required && d.pluginId == id; });
    }

    bool stillCloses(const std::vector<int> &cycle)
    {
        m_work += static_cast<int>(cycle.size());
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const QString &next = m_graph.node(cycle[(i + 1) % cycle.size()]).id;
            if (changed(m_graph.node(cycle[i]).id) && !needs(current(cycle[i]), next))
                return false;
        }
        return true;
    }

    /// The first required dependency that does not hold in what an unsound, unchanged node needs.
    Violation violationBelow(int root)
    {
        std::vector<bool> seen(m_graph.nodes().size(), false);
        std::vector<int> open{root};
        seen[static_cast<std::size_t>(root)] = true;
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (changed(m_graph.node(node).id))
                continue; // looked at by itself
            for (const int index : m_graph.node(node).out) {
                const Edge &edge = m_graph.edge(index);
                if (!edge.dependency->required)
                    continue;
                if (!standing(*edge.dependency).holds())
                    return {m_graph.node(node).plugin, edge.dependency, nullptr};
                if (m_unsound[static_cast<std::size_t>(edge.to)] && !seen[static_cast<std::size_t>(edge.to)]) {
                    seen[static_cast<std::size_t>(edge.to)] = true;
                    open.push_back(edge.to);
                }
            }
        }
        return {};
    }

    /// True if a changed plugin has come to need itself.
    bool closesCycle(const PluginVersion &plugin)
    {
        QSet<QString> seen;
        std::vector<const PluginVersion *> open{&plugin};
        while (!open.empty()) {
            const PluginVersion *next = open.back();
            open.pop_back();
            for (const DependencyDeclaration &dependency : next->dependencies) {
                ++m_work;
                if (!dependency.required)
                    continue;
                if (dependency.pluginId == plugin.id)
                    return true;
                if (seen.contains(dependency.pluginId))
                    continue;
                seen.insert(dependency.pluginId);
                const int node = m_graph.find(dependency.pluginId);
                const Changed *change = changed(dependency.pluginId);
                if (const PluginVersion *target = change     ? change->plugin
                                                  : node < 0 ? nullptr
                                                             : m_graph.node(node).plugin)
                    open.push_back(target);
            }
        }
        return false;
    }

    /// What is wrong now; `hopeless` if no further change can help.
    Violation violation(bool &hopeless)
    {
        for (const int index : m_faults.edges) {
            const Edge &edge = m_graph.edge(index);
            if (!changed(m_graph.node(edge.from).id) && !standing(*edge.dependency).holds())
                return {m_graph.node(edge.from).plugin, edge.dependency, nullptr};
        }
        for (const auto &cycle : m_faults.cycles) {
            if (stillCloses(cycle))
                return {nullptr, nullptr, &cycle};
        }
        for (const Changed &change : m_changed) {
            for (const DependencyDeclaration &dependency : change.plugin->dependencies) {
                if (!dependency.required)
                    continue;
                if (!standing(dependency).holds())
                    return {change.plugin, &dependency, nullptr};
                const int target = m_graph.find(dependency.pluginId);
                if (target >= 0 && m_unsound[static_cast<std::size_t>(target)] && !changed(dependency.pluginId)) {
                    if (const Violation below = violationBelow(target); below.dependency)
                        return below;
                }
            }
            if (const int node = m_graph.find(change.plugin->id); node >= 0) {
                for (const int index : m_graph.node(node).in) {
                    const Edge &edge = m_graph.edge(index);
                    if (edge.dependency->required && edge.standing.holds() && !changed(m_graph.node(edge.from).id)
                        && !standing(*edge.dependency).holds())
                        return {m_graph.node(edge.from).plugin, edge.dependency, nullptr};
                }
            }
            if (!change.onlyActivated && closesCycle(*change.plugin)) {
                hopeless = true;
                return {};
            }
        }
        return {};
    }

    bool tryChange(const PluginVersion *plugin, bool onlyActivated, int changesLeft)
    {
        m_changed.push_back({plugin, onlyActivated});
        if (search(changesLeft - 1))
            return true;
        m_changed.pop_back();
        return false;
    }

    bool search(int changesLeft)
    {
        if (m_work >= maximumWork)
            return false;
        bool hopeless = false;
        const Violation wrong = violation(hopeless);
        if (hopeless)
            return false;
        if (!wrong.dependency && !wrong.cycle)
            return true;
        if (changesLeft == 0)
            return false;
        return wrong.cycle ? breakCycle(*wrong.cycle, changesLeft)
                           : satisfy(*wrong.requirer, *wrong.dependency, changesLeft);
    }

    bool breakCycle(const std::vector<int> &cycle, int changesLeft)
    {
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const Node &node = m_graph.node(cycle[i]);
            const QString &next = m_graph.node(cycle[(i + 1) % cycle.size()]).id;
            if (changed(node.id))
                continue;
            int tried = 0;
            for (const PluginVersion *version : m_catalogue.versions(node.id)) {
                if (++m_work >= maximumWork || tried >= maximumAlternatives)
                    break;
                if (!needs(version, next) && ++tried && tryChange(version, false, changesLeft))
                    return true;
            }
        }
        return false;
    }

    bool satisfy(const PluginVersion &requirer, const DependencyDeclaration &dependency, int changesLeft)
    {
        // The provider first; but what the user is about to install stays as long as others can give way.
        if (asked(dependency.pluginId))
            return changeRequirer(requirer, dependency, changesLeft) || changeProvider(dependency, changesLeft);
        return changeProvider(dependency, changesLeft) || changeRequirer(requirer, dependency, changesLeft);
    }

    bool changeProvider(const DependencyDeclaration &dependency, int changesLeft)
    {
        const Asked *wish = asked(dependency.pluginId);
        if (changed(dependency.pluginId) || (wish && !wish->after))
            return false;
        const int target = m_graph.find(dependency.pluginId);
        const PluginVersion *there = target < 0 ? nullptr : m_graph.node(target).plugin;
        if (there && !m_graph.node(target).active
            && standingOf(dependency, {there, true, m_graph.node(target).live}).holds()
            && tryChange(there, true, changesLeft))
            return true;
        int tried = 0;
        for (const PluginVersion *version : m_catalogue.versions(dependency.pluginId)) {
            if (++m_work >= maximumWork || tried >= maximumAlternatives)
                break;
            const bool isThere = wish && wish->before && wish->before->plugin // to give up the wish is no plan
                                 && wish->before->plugin->version == version->version;
            if (!isThere && standingOf(dependency, {version, true, {}}).holds() && ++tried
                && tryChange(version, false, changesLeft))
                return true;
        }
        return false;
    }

    /// Another version of whoever requires it, one that does without or is content with what is there.
    bool changeRequirer(const PluginVersion &requirer, const DependencyDeclaration &dependency, int changesLeft)
    {
        if (changed(requirer.id))
            return false;
        int tried = 0;
        for (const PluginVersion *version : m_catalogue.versions(requirer.id)) {
            if (++m_work >= maximumWork || tried >= maximumAlternatives)
                break;
            const bool isContent = std::all_of(
                version->dependencies.begin(), version->dependencies.end(), [&](const DependencyDeclaration &d) {
                    return !d.required || d.pluginId != dependency.pluginId || standing(d).holds();
                });
            if (isContent && version->version != requirer.version && ++tried && tryChange(version, false, changesLeft))
                return true;
        }
        return false;
    }

    std::vector<Change> plan() const
    {
        std::vector<Move> moves;
        for (const Changed &change : m_changed) {
            const int at = m_graph.find(change.plugin->id);
            const Asked *wish = asked(change.plugin->id);
            const Node *node = wish ? wish->before : at < 0 ? nullptr : &m_graph.node(at);
            Move move;
            if (change.onlyActivated)
                move.change = {Change::Kind::Activate, change.plugin->id, change.plugin->version.value_or(Version()),
                               std::nullopt};
            else
                move.change = changeTo(node, *change.plugin);
            if (node)
                move.before = node->provider();
            move.after = {change.plugin, true, {}};
            moves.push_back(std::move(move));
        }
        for (const Asked &wish : m_asked) {
            if (changed(wish.pluginId))
                continue;
            Move move;
            if (wish.after)
                move.change = changeTo(wish.before, *wish.after);
            else
                move.change = {Change::Kind::Uninstall, wish.pluginId, Version(), std::nullopt};
            if (wish.before)
                move.before = wish.before->provider();
            if (const int at = m_graph.find(wish.pluginId); at >= 0)
                move.after = m_graph.node(at).provider();
            move.isAsked = true;
            moves.push_back(std::move(move));
        }
        return inOrder(std::move(moves));
    }

    const Graph &m_graph;
    const Catalogue &m_catalogue;
    const Faults &m_faults;
    const std::vector<Asked> &m_asked;
    std::vector<bool> m_unsound;
    std::vector<Changed> m_changed;
    int m_work = 0;
};

} // namespace

std::vector<Change> findPlan(const Graph &graph, const Catalogue &catalogue, const Faults &faults,
                             const std::vector<Asked> &asked)
{
    return faults.isEmpty() ? std::vector<Change>() : PlanSearch(graph, catalogue, faults, asked).run();
}

} // namespace plexica::resolver
