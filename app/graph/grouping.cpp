// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/grouping.h"

#include "graph/communities.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

namespace plexica::app {

namespace {

constexpr std::size_t mostIndirect = 600;
constexpr int mostSteps = 300'000; ///< of the search for indirect lines: far below a frame

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isBreak(QChar c)
{
    return c == u'-' || c == u'.' || c == u'_' || c == u'/' || c == u':';
}

/// Where the next part of a name ends, from `begin` on.
qsizetype partEnd(const QString &name, qsizetype begin)
{
    qsizetype end = begin;
    while (end < name.size() && !isBreak(name[end]))
        ++end;
    return end;
}

/// How much all names begin with alike, whole parts only.
qsizetype commonLength(const std::vector<GraphPlugin> &plugins)
{
    const QString &first = plugins.front().id;
    qsizetype common = 0;
    while (true) {
        const qsizetype end = partEnd(first, common);
        if (end >= first.size())
            return common;
        const QStringView begin = QStringView(first).left(end + 1);
        if (!std::all_of(plugins.begin(), plugins.end(),
                         [begin](const GraphPlugin &plugin) { return plugin.id.startsWith(begin); }))
            return common;
        common = end + 1;
    }
}

/// Of "plugin-crm7-contacts" after the common "plugin-" it is "plugin-crm": counters are no names.
QString prefixOf(const QString &id, qsizetype common)
{
    QString prefix = id.left(partEnd(id, std::min(common, id.size())));
    qsizetype end = prefix.size();
    while (end > common && prefix[end - 1].isDigit())
        --end;
    prefix.truncate(end);
    while (prefix.size() > 0 && isBreak(prefix.back()))
        prefix.chop(1);
    return prefix;
}

std::vector<QString> prefixes(const GraphPicture &picture)
{
    const qsizetype common = commonLength(picture.plugins);
    std::vector<QString> keys;
    keys.reserve(picture.plugins.size());
    for (const GraphPlugin &plugin : picture.plugins)
        keys.push_back(prefixOf(plugin.id, common));
    return keys;
}

std::vector<QString> communityKeys(const GraphPicture &picture)
{
    std::vector<int> from;
    std::vector<int> to;
    for (const GraphLine &line : picture.lines) {
        from.push_back(line.from);
        to.push_back(line.to);
    }
    const std::vector<int> numbers = communities(static_cast<int>(picture.plugins.size()), from, to);
    // Named after the one that most have to do with.
    std::map<int, int> middle;
    const auto weight = [&picture](int plugin) {
        return picture.plugin(plugin).dependents * 2 + picture.plugin(plugin).dependencies;
    };
    for (int plugin = 0; plugin < static_cast<int>(numbers.size()); ++plugin) {
        const auto [known, isNew] = middle.emplace(numbers[at(plugin)], plugin);
        if (!isNew && weight(plugin) > weight(known->second))
            known->second = plugin;
    }
    std::vector<QString> keys;
    keys.reserve(numbers.size());
    for (const int number : numbers)
        keys.push_back(picture.plugin(middle.at(number)).id);
    return keys;
}

int rank(GraphVisibility visibility)
{
    return static_cast<int>(visibility);
}

/// Lines between shown cards by way of hidden ones, the shortest way each.
void addIndirect(DrawnPicture &drawn, GraphPicture &picture)
{
    const auto hidden = [&drawn](int card) { return drawn.sight.plugins[at(card)] == GraphVisibility::Hidden; };
    const int cards = static_cast<int>(picture.plugins.size());
    std::vector<std::vector<int>> out(picture.plugins.size());
    for (const GraphLine &line : picture.lines)
        out[at(line.from)].push_back(line.to);
    std::vector<GraphLine> found;
    std::vector<int> seenBy(picture.plugins.size(), -1);
    std::vector<int> before(picture.plugins.size(), -1);
    int steps = 0;
    for (int from = 0; from < cards && found.size() < mostIndirect && steps < mostSteps; ++from) {
        if (hidden(from))
            continue;
        std::deque<int> next;
        for (const int to : out[at(from)]) {
            seenBy[at(to)] = from; // a direct line says more
            before[at(to)] = -1;
            if (hidden(to))
                next.push_back(to);
        }
        while (!next.empty()) {
            const int here = next.front();
            next.pop_front();
            for (const int to : out[at(here)]) {
                ++steps;
                if (to == from || std::exchange(seenBy[at(to)], from) == from)
                    continue;
                before[at(to)] = here;
                if (hidden(to)) {
                    next.push_back(to);
                    continue;
                }
                GraphLine line;
                line.from = from;
                line.to = to;
                for (int via = here; via >= 0; via = before[at(via)])
                    line.via.insert(line.via.begin(), via);
                found.push_back(std::move(line));
            }
        }
    }
    if (found.empty())
        return;
    std::vector<std::pair<GraphLine, GraphVisibility>> all;
    for (std::size_t i = 0; i < picture.lines.size(); ++i)
        all.emplace_back(std::move(picture.lines[i]), drawn.sight.lines[i]);
    for (GraphLine &line : found)
        all.emplace_back(std::move(line), GraphVisibility::Shown);
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first.from, a.first.to) < std::tie(b.first.from, b.first.to);
    });
    picture.lines.clear();
    drawn.sight.lines.clear();
    for (auto &[line, visibility] : all) {
        picture.lines.push_back(std::move(line));
        drawn.sight.lines.push_back(visibility);
    }
}

} // namespace

QString groupingKey(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Automatic:
        return QStringLiteral("automatic");
    case Grouping::None:
        return QStringLiteral("none");
    case Grouping::Prefix:
        return QStringLiteral("prefix");
    case Grouping::Community:
        return QStringLiteral("community");
    case Grouping::Tenant:
        return QStringLiteral("tenant");
    }
    return {};
}

GraphGroups groupsOf(const GraphPicture &picture, Grouping grouping)
{
    GraphGroups made;
    made.of.resize(picture.plugins.size());
    if ((grouping != Grouping::Prefix && grouping != Grouping::Community) || picture.plugins.empty())
        return made;
    const bool byPrefix = grouping == Grouping::Prefix;
    const std::vector<QString> keys = byPrefix ? prefixes(picture) : communityKeys(picture);
    QHash<QString, int> sizes;
    for (const QString &key : keys)
        ++sizes[key];
    const auto alone = std::count_if(keys.begin(), keys.end(), [&sizes](const QString &key) { return sizes[key] < 2; });
    for (std::size_t i = 0; i < keys.size(); ++i) {
        GraphGroup group;
        group.kind = byPrefix ? GraphGroup::Kind::Prefix : GraphGroup::Kind::Community;
        group.key = keys[i];
        // Neither is the id of a plugin: those have no stars and brackets.
        QString id = byPrefix ? keys[i] + u'*' : u'[' + keys[i] + u']';
        if (sizes[keys[i]] < 2) {
            if (alone <= 12)
                continue;
            group.kind = GraphGroup::Kind::Rest;
            group.key.clear();
            id = QStringLiteral("*");
        }
        made.of[i] = id;
        made.groups.insert(id, group);
    }
    return made;
}

Grouping groupingFor(const GraphPicture &picture, Grouping grouping, int shown)
{
    if (grouping != Grouping::Automatic)
        return grouping;
    if (shown <= manyPlugins)
        return Grouping::None;
    QHash<QString, int> sizes;
    int most = 0;
    for (const QString &key : prefixes(picture))
        most = std::max(most, ++sizes[key]);
    const int all = static_cast<int>(picture.plugins.size());
    return sizes.size() >= 3 && sizes.size() <= all / 3 && most <= all * 6 / 10 ? Grouping::Prefix
                                                                                : Grouping::Community;
}

GraphPlugin groupCard(const QString &id, const GraphGroup &group, const std::vector<const GraphPlugin *> &members)
{
    GraphPlugin card;
    card.id = id;
    card.group = group;
    card.group->members = static_cast<int>(members.size());
    for (const GraphPlugin *member : members) {
        if (member->state == GraphPlugin::State::Missing) {
            ++card.group->missing;
            card.status = StatusKind::Unavailable;
        } else if (!member->status || member->state == GraphPlugin::State::Inactive) {
            ++card.group->silent;
        } else {
            ++card.group->counts[static_cast<std::size_t>(*member->status)];
            card.status = card.status ? worseStatus(*card.status, *member->status) : *member->status;
        }
        card.inCycle = card.inCycle || member->inCycle;
        if (!card.affected)
            card.affected = member->affected;
    }
    return card;
}

DrawnPicture draw(const GraphPicturePtr &whole, const GraphSight &sight, const GraphGroups &groups,
                  const QSet<QString> &unfolded)
{
    DrawnPicture drawn;
    std::map<QString, std::vector<int>> members; // that are not hidden, by group
    for (std::size_t i = 0; i < whole->plugins.size(); ++i) {
        if (i < groups.of.size() && !groups.of[i].isEmpty() && sight.plugins[i] != GraphVisibility::Hidden)
            members[groups.of[i]].push_back(static_cast<int>(i));
    }
    for (const auto &[group, plugins] : members) {
        if (plugins.size() < 2)
            continue; // what is left of it is shown itself
        for (const int plugin : plugins)
            (unfolded.contains(group) ? drawn.unfoldedIn : drawn.foldedIn).insert(whole->plugin(plugin).id, group);
    }
    if (drawn.foldedIn.isEmpty() && sight.hidden == 0) {
        drawn.picture = whole;
        drawn.sight = sight;
        return drawn;
    }
    auto picture = std::make_shared<GraphPicture>();
    picture->tenantId = whole->tenantId;
    picture->observing = whole->observing;
    picture->lastHour = whole->lastHour;
    std::map<QString, GraphVisibility> seen;
    for (std::size_t i = 0; i < whole->plugins.size(); ++i) {
        const GraphPlugin &plugin = whole->plugins[i];
        if (const QString group = drawn.foldedIn.value(plugin.id); !group.isEmpty()) {
            const auto [known, isNew] = seen.emplace(group, sight.plugins[i]);
            if (rank(sight.plugins[i]) < rank(known->second))
                known->second = sight.plugins[i];
            if (!isNew)
                continue;
            std::vector<const GraphPlugin *> cards;
            for (const int member : members[group])
                cards.push_back(&whole->plugin(member));
            picture->plugins.push_back(groupCard(group, groups.groups.value(group), cards));
            continue;
        }
        picture->plugins.push_back(plugin);
        picture->plugins.back().dependencies = picture->plugins.back().dependents = 0;
        seen.emplace(plugin.id, sight.plugins[i]);
    }
    std::sort(picture->plugins.begin(), picture->plugins.end(),
              [](const GraphPlugin &a, const GraphPlugin &b) { return a.id < b.id; });
    for (std::size_t i = 0; i < picture->plugins.size(); ++i) {
        picture->index.insert(picture->plugins[i].id, static_cast<int>(i));
        drawn.sight.plugins.push_back(seen.at(picture->plugins[i].id));
    }
    std::vector<int> place(whole->plugins.size());
    for (std::size_t i = 0; i < place.size(); ++i) {
        const QString &id = whole->plugins[i].id;
        place[i] = picture->find(drawn.foldedIn.value(id, id));
    }
    for (const GraphDependency &dependency : whole->dependencies) {
        GraphDependency moved = dependency;
        moved.from = place[at(dependency.from)];
        moved.to = place[at(dependency.to)];
        if (moved.from != moved.to)
            picture->dependencies.push_back(std::move(moved));
    }
    std::stable_sort(picture->dependencies.begin(), picture->dependencies.end(),
                     [](const GraphDependency &a, const GraphDependency &b) {
                         return std::tie(a.from, a.to, a.serviceName) < std::tie(b.from, b.to, b.serviceName);
                     });
    addLines(*picture);
    std::map<std::pair<int, int>, GraphVisibility> lines;
    for (std::size_t i = 0; i < whole->lines.size(); ++i) {
        const GraphLine &line = whole->lines[i];
        const auto [known, isNew] = lines.emplace(std::pair(place[at(line.from)], place[at(line.to)]), sight.lines[i]);
        if (rank(sight.lines[i]) < rank(known->second))
            known->second = sight.lines[i];
    }
    for (const GraphLine &line : picture->lines)
        drawn.sight.lines.push_back(lines.at({line.from, line.to}));
    for (const GraphVisibility visibility : drawn.sight.plugins) {
        drawn.sight.found += visibility == GraphVisibility::Shown ? 1 : 0;
        drawn.sight.hidden += visibility == GraphVisibility::Hidden ? 1 : 0;
    }
    if (drawn.sight.hidden > 0)
        addIndirect(drawn, *picture);
    drawn.picture = std::move(picture);
    return drawn;
}

std::vector<bool> troubled(const GraphPicture &picture)
{
    std::vector<bool> found(picture.plugins.size(), false);
    for (std::size_t i = 0; i < picture.plugins.size(); ++i) {
        const GraphPlugin &plugin = picture.plugins[i];
        found[i] = plugin.state == GraphPlugin::State::Missing || plugin.affected || plugin.inCycle
                   || (plugin.state != GraphPlugin::State::Inactive
                       && (plugin.status == StatusKind::Degraded || plugin.status == StatusKind::Unavailable));
    }
    for (const GraphLine &line : picture.lines) {
        if (line.broken)
            found[at(line.from)] = true;
        if (line.calls >= 20 && line.errors * 20 > line.calls)
            found[at(line.to)] = true;
    }
    return found;
}

std::vector<bool> troubledAndNeighbours(const GraphPicture &picture)
{
    const std::vector<bool> trouble = troubled(picture);
    std::vector<bool> within = trouble;
    for (const GraphLine &line : picture.lines) {
        if (trouble[at(line.from)])
            within[at(line.to)] = true;
        if (trouble[at(line.to)])
            within[at(line.from)] = true;
    }
    return within;
}

GraphPicturePtr tenantsPicture(const std::vector<GraphPicturePtr> &tenants)
{
    auto picture = std::make_shared<GraphPicture>();
    for (const GraphPicturePtr &tenant : tenants) {
        std::vector<const GraphPlugin *> members;
        for (const GraphPlugin &plugin : tenant->plugins)
            members.push_back(&plugin);
        GraphGroup group;
        group.kind = GraphGroup::Kind::Tenant;
        group.key = tenant->tenantId;
        picture->index.insert(tenant->tenantId, static_cast<int>(picture->plugins.size()));
        picture->plugins.push_back(groupCard(tenant->tenantId, group, members));
        picture->observing = picture->observing || tenant->observing;
    }
    return picture;
}

} // namespace plexica::app
