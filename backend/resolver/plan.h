// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/graph.h"
#include "resolver/resolution.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace plexica::resolver {

/// The catalogue by plugin, newest first. Points into the World.
class Catalogue
{
public:
    explicit Catalogue(const World &world);
    const std::vector<const PluginVersion *> &versions(const QString &id) const;

private:
    QHash<QString, std::vector<const PluginVersion *>> m_versions;
};

/// What is wrong in a graph and has to be put right.
struct Faults
{
    std::vector<int> edges; ///< required edges that do not hold
    std::vector<std::vector<int>> cycles;
    bool isEmpty() const { return edges.empty() && cycles.empty(); }
};

/// What is about to be done with one plugin: the graph has it as it would be.
struct Asked
{
    QString pluginId;
    const PluginVersion *after = nullptr; ///< nullptr: it goes
    const Node *before = nullptr;         ///< as it is now, of a graph without the change; nullptr: it is not there
};

/// Looks for the smallest set of changes with which nothing in `faults` is wrong any more and nothing else becomes
/// wrong: fewest changes first (at most 4), among as few the newest versions. The work is bounded by counting, not by a
/// clock, so that the same input always gets the same answer; empty if nothing was found within it. For what
/// is `asked` too another version may be tried, after the others.
std::vector<Change> findPlan(const Graph &graph, const Catalogue &catalogue, const Faults &faults,
                             const std::vector<Asked> &asked);

/// The newest version in the catalogue that satisfies one dependency, whatever else it brings; nullptr if none does.
const PluginVersion *newestSatisfying(const Catalogue &catalogue, const DependencyDeclaration &dependency);

/// The change from what is at `node` (which may be nullptr) to `version`.
Change changeTo(const Node *node, const PluginVersion &version);

} // namespace plexica::resolver
