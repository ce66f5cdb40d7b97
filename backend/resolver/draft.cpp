// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/draft.h"

#include <algorithm>

namespace plexica::resolver {

namespace {

constexpr std::size_t maximumFlaws = 64;

bool offers(const Provider &provider, const QString &service)
{
    return (provider.plugin && provider.plugin->findService(service))
           || std::any_of(provider.live.begin(), provider.live.end(),
                          [&service](const LiveService *live) { return live->serviceName == service; });
}

} // namespace

Draft::Draft(const Graph &graph)
    : m_graph(graph)
{
    for (const Node &node : graph.nodes()) {
        m_ids.push_back(node.id);
        m_now.push_back(node.provider());
    }
    m_before = m_now;
}

int Draft::number(const QString &id)
{
    if (const int node = m_graph.find(id); node >= 0)
        return node;
    const auto known = m_further.constFind(id);
    if (known != m_further.constEnd())
        return *known;
    m_further.insert(id, size());
    m_ids.push_back(id);
    m_now.emplace_back();
    m_before.emplace_back();
    return size() - 1;
}

bool Draft::isGraphs(int number) const
{
    return number < m_graph.size();
}

void Draft::setBefore(int number, const Provider &provider)
{
    m_before[index(number)] = provider;
    m_otherwise.insert(number);
}

void Draft::put(int number, const Provider &provider)
{
    m_now[index(number)] = provider;
    const bool isAsDrawn = isGraphs(number) && m_graph.node(number).plugin == provider.plugin
                           && m_before[index(number)].plugin == provider.plugin;
    if (isAsDrawn)
        m_otherwise.erase(number);
    else
        m_otherwise.insert(number);
}

void Draft::rewind()
{
    m_now = m_before;
}

const std::vector<Draft::Need> &Draft::needs(const PluginVersion &plugin)
{
    const auto known = m_needs.constFind(&plugin);
    if (known != m_needs.constEnd())
        return *known;
    std::vector<Need> needs;
    for (const DependencyDeclaration &dependency : plugin.dependencies) {
        if (dependency.required)
            needs.push_back({number(dependency.pluginId), &dependency});
    }
    return *m_needs.insert(&plugin, std::move(needs));
}

bool Draft::holds(const Need &need)
{
    ++m_work;
    return standingOf(*need.dependency, now(need.to)).holds();
}

bool Draft::hasNeedOf(const std::vector<Need> &needs, int of)
{
    return std::any_of(needs.begin(), needs.end(), [of](const Need &need) { return need.to == of; });
}

void Draft::mark(const std::vector<int> &movers)
{
    m_doubtful.assign(m_graph.nodes().size(), false);
    std::vector<int> open;
    const auto markOne = [&](int number) {
        if (isGraphs(number) && !m_doubtful[index(number)]) {
            m_doubtful[index(number)] = true;
            open.push_back(number);
        }
    };
    for (const Edge &edge : m_graph.edges()) {
        if (edge.dependency->required && !edge.standing.holds())
            markOne(edge.from);
    }
    for (const int mover : movers)
        markOne(mover);
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        for (const int edge : m_graph.node(next).in) {
            if (m_graph.edge(edge).dependency->required)
                markOne(m_graph.edge(edge).from);
        }
    }
}

std::vector<Flaw> Draft::flaws(const std::vector<int> &changed, const std::vector<int> &roots)
{
    std::vector<Flaw> flaws;
    std::vector<int> held = changed;
    held.insert(held.end(), roots.begin(), roots.end());
    std::vector<bool> checked(m_ids.size(), false);
    for (const int number : held)
        checked[index(number)] = true;
    for (const int root : held)
        lookBelow(root, checked, flaws);
    for (const int provider : changed) {
        lookAtDependents(provider, checked, flaws);
        lookAtNames(provider, flaws);
    }
    if (flaws.empty())
        lookForCycle(held, flaws);
    return flaws;
}

void Draft::lookBelow(int root, const std::vector<bool> &checked, std::vector<Flaw> &flaws)
{
    QHash<int, int> cameFrom{{root, -1}};
    std::vector<int> open{root};
    while (!open.empty() && flaws.size() < maximumFlaws) {
        const int next = open.back();
        open.pop_back();
        if (!now(next).plugin)
            continue;
        for (const Need &need : needs(*now(next).plugin)) {
            if (!holds(need)) {
                Flaw &flaw = flaws.emplace_back();
                flaw.dependency = need.dependency;
                flaw.from = next;
                flaw.to = need.to;
                for (int above = cameFrom.value(next); above >= 0; above = cameFrom.value(above))
                    flaw.chain.insert(flaw.chain.begin(), above);
            }
            const bool isOwnRoot = need.to < static_cast<int>(checked.size()) && checked[index(need.to)];
            const bool isDoubtful = isGraphs(need.to) && m_doubtful[index(need.to)];
            if (isDoubtful && !isOwnRoot && !cameFrom.contains(need.to)) {
                cameFrom.insert(need.to, next);
                open.push_back(need.to);
            }
        }
    }
}

void Draft::lookAtDependents(int provider, const std::vector<bool> &checked, std::vector<Flaw> &flaws)
{
    const Provider was = before(provider);
    const bool vanished = (was.plugin || !was.live.empty()) && !now(provider).plugin && now(provider).live.empty();
    const auto look = [&](int from, const DependencyDeclaration &dependency) {
        if (flaws.size() >= maximumFlaws || holds({provider, &dependency})
            || !(vanished || standingOf(dependency, was).holds()))
            return;
        Flaw &flaw = flaws.emplace_back();
        flaw.dependency = &dependency;
        flaw.from = from;
        flaw.to = provider;
    };
    const auto isChecked = [&checked](int number) {
        return number < static_cast<int>(checked.size()) && checked[index(number)];
    };
    if (isGraphs(provider)) {
        for (const int at : m_graph.node(provider).in) {
            const Edge &edge = m_graph.edge(at);
            if (edge.dependency->required && !isChecked(edge.from) && !m_otherwise.contains(edge.from))
                look(edge.from, *edge.dependency);
        }
    }
    for (const int other : m_otherwise) {
        if (other == provider || isChecked(other) || !now(other).plugin)
            continue;
        for (const Need &need : needs(*now(other).plugin)) {
            if (need.to == provider)
                look(other, *need.dependency);
        }
    }
}

void Draft::lookAtNames(int number, std::vector<Flaw> &flaws)
{
    if (!now(number).plugin)
        return;
    for (const OfferedService &service : now(number).plugin->services) {
        const auto look = [&](int other) {
            if (other == number || !offers(now(other), service.name))
                return;
            Flaw &flaw = flaws.emplace_back();
            flaw.service = service.name;
            flaw.from = number;
            flaw.to = other;
        };
        for (const int other : m_graph.offering(service.name)) {
            if (!m_otherwise.contains(other))
                look(other);
        }
        for (const int other : m_otherwise)
            look(other);
    }
}

void Draft::lookForCycle(const std::vector<int> &roots, std::vector<Flaw> &flaws)
{
    enum : char { New, Open, Done };
    std::vector<char> state(m_ids.size(), New);
    struct Step
    {
        int number;
        std::size_t next;
    };
    for (const int root : roots) {
        if (state[index(root)] != New)
            continue;
        std::vector<Step> path{{root, 0}};
        state[index(root)] = Open;
        while (!path.empty()) {
            const int at = path.back().number;
            const std::vector<Need> none;
            const std::vector<Need> &own = now(at).plugin ? needs(*now(at).plugin) : none;
            state.resize(m_ids.size(), New); // needs() may have named further ones
            if (path.back().next == own.size()) {
                state[index(at)] = Done;
                path.pop_back();
                continue;
            }
            const int to = own[path.back().next++].to;
            m_work += (path.back().next & 7U) == 0;
            if (state[index(to)] == New) {
                state[index(to)] = Open;
                path.push_back({to, 0});
            } else if (state[index(to)] == Open) {
                Flaw &flaw = flaws.emplace_back();
                bool isInCycle = false;
                for (const Step &step : path) {
                    isInCycle = isInCycle || step.number == to;
                    (isInCycle ? flaw.cycle : flaw.chain).push_back(step.number);
                }
                return;
            }
        }
        ++m_work;
    }
}

} // namespace plexica::resolver
