// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"
#include "resolver/resolution.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace plexica::plugins {

/// Who of one tenant is affected by what does not work as it should: whatever a plugin's declared dependencies lead to,
/// through any number of plugins. A value, which knows what it was made with. Pure.
class Affection
{
public:
    /// Something that does not work as it should.
    struct Trouble
    {
        QString pluginId;
        QString serviceName; ///< empty: the plugin as such
        QString status;      ///< as in registry::Affection
    };
    /// What is wrong with what a dependency names; asked once for each.
    using TroublesOf = std::function<std::vector<Trouble>(const resolver::DeclaredEdge &)>;

    Affection(const std::vector<resolver::DeclaredEdge> &edges, const TroublesOf &troublesOf);

    /// The plugins that are affected, or may be, by name.
    QStringList candidates() const;
    /// nullptr: it is not affected. Those that are required come first, the near ones before the far ones, each once.
    registry::AffectedByPtr affectedBy(const QString &pluginId);

private:
    struct Edge
    {
        int to = 0;
        bool required = true;
        std::vector<int> troubles;
    };
    int indexOf(const QString &pluginId);
    void walk(int root, bool requiredOnly, registry::AffectedBy &found);

    QHash<QString, int> m_index;
    QStringList m_names;
    std::vector<std::vector<Edge>> m_out;
    std::vector<Trouble> m_troubles;
    // Of one walk; a stamp saves clearing them.
    std::vector<int> m_from;
    std::vector<int> m_visited;
    std::vector<int> m_told;
    int m_walk = 0;
    int m_answer = 0;
};

} // namespace plexica::plugins
