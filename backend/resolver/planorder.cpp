// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/planorder.h"

#include "resolver/cycles.h"

#include <algorithm>

namespace plexica::resolver {

namespace {

/// True if everything that `requirer` requires of the plugin `id` holds with it as it is in `provider`.
bool isContent(const PluginVersion &requirer, const QString &id, const Provider &provider)
{
    return std::all_of(
        requirer.dependencies.begin(), requirer.dependencies.end(), [&](const DependencyDeclaration &dependency) {
            return !dependency.required || dependency.pluginId != id || standingOf(dependency, provider).holds();
        });
}

bool offers(const PluginVersion *plugin, const OfferedService &service)
{
    return plugin && plugin->findService(service.name);
}

class PlanOrder
{
public:
    PlanOrder(Draft &draft, std::vector<Move> moves)
        : m_draft(draft)
        , m_moves(std::move(moves))
    {
        // The version before the activation, as it is written.
        std::stable_sort(m_moves.begin(), m_moves.end(),
                         [](const Move &a, const Move &b) { return a.change.pluginId < b.change.pluginId; });
        m_draft.rewind();
        std::vector<int> movers;
        for (const Move &move : m_moves) {
            movers.push_back(move.number);
            m_befores.push_back(m_draft.now(move.number));
        }
        for (std::size_t i = 1; i < m_moves.size(); ++i) {
            if (m_moves[i].number == m_moves[i - 1].number)
                m_befores[i] = m_moves[i - 1].after;
        }
        m_draft.mark(movers);
        findGroups();
    }

    std::vector<Change> run()
    {
        while (!m_open.empty()) {
            const std::vector<int> free = freeGroups();
            if (std::none_of(free.begin(), free.end(), [this](int group) { return take({group}); }) && !takeSeveral())
                return {};
        }
        return m_ordered;
    }

private:
    /// A requirement is between two plugins, so most of what may not be is told by pairs: the new requirer beside the
    /// old provider, the old requirer beside the new provider, and two that offer one service.
    bool mustComeBefore(std::size_t first, std::size_t second) const
    {
        const Move &a = m_moves[first];
        const Move &b = m_moves[second];
        if (a.number == b.number)
            return first < second;
        if (b.after.plugin && !isContent(*b.after.plugin, a.change.pluginId, m_befores[first]))
            return true;
        const PluginVersion *old = m_befores[first].plugin;
        if (old && b.after.plugin
            && std::any_of(b.after.plugin->services.begin(), b.after.plugin->services.end(),
                           [&](const OfferedService &s) { return offers(old, s) && !offers(a.after.plugin, s); }))
            return true;
        return old && old != a.after.plugin && isContent(*old, b.change.pluginId, m_befores[second])
               && !isContent(*old, b.change.pluginId, b.after);
    }

    void findGroups()
    {
        Adjacency before(m_moves.size());
        for (std::size_t a = 0; a < m_moves.size(); ++a) {
            for (std::size_t b = 0; b < m_moves.size(); ++b) {
                if (a != b && mustComeBefore(a, b))
                    before[a].push_back(static_cast<int>(b));
            }
        }
        const std::vector<int> together = components(before);
        for (std::size_t at = 0; at < m_moves.size(); ++at) {
            const auto first = std::find(together.begin(), together.end(), together[at]) - together.begin();
            m_groupOf.push_back(static_cast<int>(first));
            if (first == static_cast<std::ptrdiff_t>(at))
                m_open.push_back(static_cast<int>(first));
        }
        for (std::size_t a = 0; a < m_moves.size(); ++a) {
            for (const int b : before[a]) {
                if (m_groupOf[a] != m_groupOf[static_cast<std::size_t>(b)])
                    m_before.emplace_back(m_groupOf[a], m_groupOf[static_cast<std::size_t>(b)]);
            }
        }
        // What was asked for goes as late as it can.
        std::stable_partition(m_open.begin(), m_open.end(), [this](int group) { return !isAsked(group); });
    }

    std::vector<std::size_t> membersOf(int group) const
    {
        std::vector<std::size_t> members;
        for (std::size_t at = 0; at < m_moves.size(); ++at) {
            if (m_groupOf[at] == group)
                members.push_back(at);
        }
        return members;
    }

    bool isAsked(int group) const
    {
        const auto members = membersOf(group);
        return std::any_of(members.begin(), members.end(), [this](std::size_t at) { return m_moves[at].isAsked; });
    }

    std::vector<int> freeGroups() const
    {
        std::vector<int> free;
        for (const int group : m_open) {
            if (std::none_of(m_before.begin(), m_before.end(), [&](const std::pair<int, int> &pair) {
                    return pair.second == group && std::find(m_open.begin(), m_open.end(), pair.first) != m_open.end();
                }))
                free.push_back(group);
        }
        return free;
    }

    /// Makes these one step if it passes.
    bool take(const std::vector<int> &groups)
    {
        std::vector<std::size_t> members;
        for (const int group : groups) {
            const auto own = membersOf(group);
            members.insert(members.end(), own.begin(), own.end());
        }
        std::sort(members.begin(), members.end());
        std::vector<int> changed;
        for (const std::size_t at : members) {
            m_draft.put(m_moves[at].number, m_moves[at].after); // of one plugin its activation is the last
            if (changed.empty() || changed.back() != m_moves[at].number)
                changed.push_back(m_moves[at].number);
        }
        if (!m_draft.flaws(changed).empty()) {
            for (const std::size_t at : members)
                m_draft.put(m_moves[at].number, m_draft.before(m_moves[at].number));
            return false;
        }
        m_draft.settle();
        std::erase_if(m_open,
                      [&](int group) { return std::find(groups.begin(), groups.end(), group) != groups.end(); });
        for (const std::size_t at : members) {
            Move &move = m_moves[at];
            move.change.step = m_step;
            if (!move.isAsked || members.size() > 1 || !m_open.empty())
                m_ordered.push_back(move.change);
        }
        ++m_step;
        return true;
    }

    /// What only more than two have between them (a circle of old and new requirements) is not seen by pairs: the first
    /// of what is left that pass at once.
    bool takeSeveral()
    {
        std::vector<int> several;
        const std::vector<int> open = m_open;
        return std::any_of(open.begin(), open.end(), [&](int group) {
            several.push_back(group);
            return several.size() > 1 && take(several);
        });
    }

    Draft &m_draft;
    std::vector<Move> m_moves;
    std::vector<Provider> m_befores;
    std::vector<int> m_groupOf;
    std::vector<std::pair<int, int>> m_before; ///< groups
    std::vector<int> m_open;                   ///< groups not yet in a step, by name
    std::vector<Change> m_ordered;
    int m_step = 0;
};

} // namespace

std::vector<Change> inOrder(Draft &draft, std::vector<Move> moves)
{
    return PlanOrder(draft, std::move(moves)).run();
}

} // namespace plexica::resolver
