// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/affection.h"

#include <algorithm>
#include <utility>

namespace plexica::plugins {

Affection::Affection(const std::vector<resolver::DeclaredEdge> &edges, const TroublesOf &troublesOf)
{
    QHash<std::pair<QString, QString>, std::vector<int>> known;
    for (const resolver::DeclaredEdge &given : edges) {
        const int from = indexOf(given.from);
        Edge edge;
        edge.to = indexOf(given.to);
        edge.required = given.required;
        const std::pair named(given.to, given.serviceName);
        auto troubles = known.constFind(named);
        if (troubles == known.constEnd()) {
            std::vector<int> numbers;
            for (Trouble &trouble : troublesOf(given)) {
                // A plugin and one of its services may be named apart: the trouble is the same.
                const auto same = std::find_if(m_troubles.begin(), m_troubles.end(), [&trouble](const Trouble &other) {
                    return other.pluginId == trouble.pluginId && other.serviceName == trouble.serviceName;
                });
                numbers.push_back(static_cast<int>(same - m_troubles.begin()));
                if (same == m_troubles.end())
                    m_troubles.push_back(std::move(trouble));
            }
            troubles = known.insert(named, std::move(numbers));
        }
        edge.troubles = *troubles;
        m_out[static_cast<std::size_t>(from)].push_back(std::move(edge));
    }
    m_from.assign(m_out.size(), -1);
    m_visited.assign(m_out.size(), 0);
    m_told.assign(m_troubles.size(), 0);
}

int Affection::indexOf(const QString &pluginId)
{
    const auto known = m_index.constFind(pluginId);
    if (known != m_index.constEnd())
        return *known;
    const int index = static_cast<int>(m_out.size());
    m_index.insert(pluginId, index);
    m_names.append(pluginId);
    m_out.emplace_back();
    return index;
}

QStringList Affection::candidates() const
{
    // Backwards from all that have a troubled dependency.
    std::vector<std::vector<int>> in(m_out.size());
    std::vector<bool> reached(m_out.size(), false);
    std::vector<int> open;
    for (std::size_t from = 0; from < m_out.size(); ++from) {
        for (const Edge &edge : m_out[from]) {
            in[static_cast<std::size_t>(edge.to)].push_back(static_cast<int>(from));
            if (!edge.troubles.empty() && !reached[from]) {
                reached[from] = true;
                open.push_back(static_cast<int>(from));
            }
        }
    }
    QStringList names;
    for (std::size_t at = 0; at < open.size(); ++at) {
        names.append(m_names[open[at]]);
        for (const int from : in[static_cast<std::size_t>(open[at])]) {
            if (!reached[static_cast<std::size_t>(from)]) {
                reached[static_cast<std::size_t>(from)] = true;
                open.push_back(from);
            }
        }
    }
    names.sort();
    return names;
}

registry::AffectedByPtr Affection::affectedBy(const QString &pluginId)
{
    const int root = m_index.value(pluginId, -1);
    if (root < 0)
        return nullptr;
    registry::AffectedBy found;
    ++m_answer;
    walk(root, true, found);
    walk(root, false, found);
    return found.count == 0 ? nullptr : std::make_shared<const registry::AffectedBy>(std::move(found));
}

void Affection::walk(int root, bool requiredOnly, registry::AffectedBy &found)
{
    ++m_walk;
    std::vector<int> open{root};
    m_visited[static_cast<std::size_t>(root)] = m_walk;
    m_from[static_cast<std::size_t>(root)] = -1;
    for (std::size_t at = 0; at < open.size(); ++at) {
        for (const Edge &edge : m_out[static_cast<std::size_t>(open[at])]) {
            if (requiredOnly && !edge.required)
                continue;
            for (const int number : edge.troubles) {
                int &told = m_told[static_cast<std::size_t>(number)];
                const Trouble &trouble = m_troubles[static_cast<std::size_t>(number)];
                if (told == m_answer || trouble.pluginId == m_names[root])
                    continue;
                told = m_answer;
                if (++found.count > static_cast<int>(registry::AffectedBy::maximumCauses))
                    continue;
                QStringList path{trouble.pluginId};
                for (int node = open[at]; node >= 0; node = m_from[static_cast<std::size_t>(node)])
                    path.prepend(m_names[node]);
                found.causes.push_back(
                    {trouble.serviceName, trouble.pluginId, trouble.status, requiredOnly, std::move(path)});
            }
            int &visited = m_visited[static_cast<std::size_t>(edge.to)];
            if (visited == m_walk)
                continue;
            visited = m_walk;
            m_from[static_cast<std::size_t>(edge.to)] = open[at];
            open.push_back(edge.to);
        }
    }
}

} // namespace plexica::plugins
