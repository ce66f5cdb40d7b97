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

/// A requirement is between two plugins, so what may not be is told by pairs: the new requirer beside the old provider,
/// and the old requirer beside the new provider.
bool mustComeBefore(const Move &first, const Move &second)
{
    if (second.after.plugin && !isContent(*second.after.plugin, first.change.pluginId, first.before))
        return true;
    const PluginVersion *old = first.before.active ? first.before.plugin : nullptr;
    return old && isContent(*old, second.change.pluginId, second.before)
           && !isContent(*old, second.change.pluginId, second.after);
}

} // namespace

std::vector<Change> inOrder(std::vector<Move> moves)
{
    std::sort(moves.begin(), moves.end(),
              [](const Move &a, const Move &b) { return a.change.pluginId < b.change.pluginId; });
    const int count = static_cast<int>(moves.size());
    const auto move = [&moves](int at) -> Move & { return moves[static_cast<std::size_t>(at)]; };
    Adjacency before(moves.size());
    for (int a = 0; a < count; ++a) {
        for (int b = 0; b < count; ++b) {
            if (a != b && mustComeBefore(move(a), move(b)))
                before[static_cast<std::size_t>(a)].push_back(b);
        }
    }
    const std::vector<int> together = components(before);
    const auto groupOf = [&together](int at) { return together[static_cast<std::size_t>(at)]; };

    std::vector<Change> ordered;
    std::vector<bool> done(moves.size(), false);
    int step = 0;
    for (int left = count; left > 0; ++step) {
        // The first group, by name, that nothing that is left must precede. There is one: groups have no circles. What
        // was asked for goes as late as it can.
        int next = -1;
        for (int at = 0; at < count; ++at) {
            if (done[static_cast<std::size_t>(at)] || (next >= 0 && !move(next).isAsked))
                continue;
            bool free = true;
            for (int other = 0; other < count; ++other) {
                const auto &after = before[static_cast<std::size_t>(other)];
                for (const int one : after)
                    free = free
                           && (done[static_cast<std::size_t>(other)] || groupOf(one) != groupOf(at)
                               || groupOf(other) == groupOf(at));
            }
            if (free)
                next = at;
        }
        const int group = groupOf(next);
        const auto size = std::count(together.begin(), together.end(), group);
        for (int at = 0; at < count; ++at) {
            if (groupOf(at) != group)
                continue;
            done[static_cast<std::size_t>(at)] = true;
            --left;
            move(at).change.step = step;
            if (!move(at).isAsked || size > 1 || left > 0)
                ordered.push_back(move(at).change);
        }
    }
    return ordered;
}

} // namespace plexica::resolver
