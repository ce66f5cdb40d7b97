// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/draft.h"
#include "resolver/resolution.h"

#include <optional>
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

/// What is about to be done with one plugin: the graph has it as it would be.
struct Asked
{
    QString pluginId;
    const PluginVersion *after = nullptr; ///< nullptr: it goes
    const Node *before = nullptr;         ///< as it is now, of a graph without the change; nullptr: it is not there
};

/// What a plan is to put right.
struct Problem
{
    std::vector<Asked> asked;    ///< must pass
    std::vector<int> roots;      ///< nodes of the graph that must find all that they require
    std::optional<int> onlyEdge; ///< if set: this edge of the graph must hold, and what is done for it must pass; the
                                 ///< rest of what `asked` and `roots` lack is left aside
};

/// What a search came to.
struct Found
{
    std::vector<Change> plan; ///< in order; empty: there is none, or none was found within the bounds
    /// Where it went no further, if there is no plan: what would have to be in the catalogue, or to be otherwise.
    QString obstacle;
};

/// Looks for the smallest set of changes with which nothing of the problem is left and nothing else becomes wrong:
/// fewest changes first, among as few the newest versions; where that takes too long, any set from which nothing can be
/// left out. Every set that there is is found, unless `work` (dependencies looked at; 60,000 are some 10 ms) is used
/// up before: it is counted down and no clock asked, so that the same input always gets the same answer. For what is
/// asked too another version may be tried, after the others. Nothing is uninstalled that is not asked to be.
Found findPlan(const Graph &graph, const Catalogue &catalogue, const Problem &problem, int &work);

/// The newest version in the catalogue that satisfies one dependency, whatever else it brings; nullptr if none does.
const PluginVersion *newestSatisfying(const Catalogue &catalogue, const DependencyDeclaration &dependency);

/// "add a version of plugin-b to the catalogue that offers b.s ^2.0.0"
QString missingVersion(const DependencyDeclaration &dependency);

/// The change from what is at `node` (which may be nullptr) to `version`.
Change changeTo(const Node *node, const PluginVersion &version);
Change changeTo(const Provider &before, const PluginVersion &version);

} // namespace plexica::resolver
