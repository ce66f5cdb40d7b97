// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/graph.h"
#include "resolver/plan.h"
#include "resolver/resolution.h"

namespace plexica::resolver {

/// At most this many cycles are reported (REST contract, section 3).
constexpr std::size_t maximumCycles = 100;

/// Answers every question about the dependencies of one tenant. It knows the World it was made with and nothing else:
/// build a new one when something is installed, removed, activated or registered (1,000 plugins with 10,000
/// dependencies take some milliseconds). Pure and deterministic: the same World, the same answers in the same order.
/// All functions are const; use from one thread at a time.
class Resolver
{
public:
    explicit Resolver(World world);
    Q_DISABLE_COPY_MOVE(Resolver) // the graph points into the world

    const World &world() const { return m_world; }
    /// True if the plugin is installed or has a live service.
    bool knows(const QString &pluginId) const;

    /// Does what `pluginId` requires, and what that requires in turn, hold? Optional dependencies of those plugins give
    /// warnings. For a plugin nobody knows: valid, with an empty installOrder.
    Resolution resolve(const QString &pluginId) const;

    /// Does everything in the tenant hold? What an inactive plugin lacks is only a warning.
    Resolution resolveAll() const;

    /// What if this version were installed: new, or in place of the one that is there? Besides what resolve() looks at,
    /// its services' names must be free, and plugins that depend on it must still find what they found before
    /// ("Version mismatch for inventory.products: requires ^1.0.0, installed 2.0.0, required by plugin-reports").
    Resolution checkInstall(const PluginVersion &candidate) const;
    /// The same check under its other name, for code that reads better so.
    Resolution checkUpgrade(const PluginVersion &candidate) const { return checkInstall(candidate); }

    /// What if all these were done at once, each plugin named once? Each of them must find what it requires in what the
    /// others bring, and nobody else may lack what he found before; what others require cannot go.
    Resolution checkChange(const std::vector<Wish> &wishes) const;

    /// A plugin that others require, whether or not it satisfies them, cannot go.
    UninstallCheck checkUninstall(const QString &pluginId) const;

    /// What an action would touch. For Upgrade, `newVersion` is what would be there (for a downgrade too); without it
    /// nothing is touched.
    Impact impact(const QString &pluginId, ImpactAction action, const PluginVersion *newVersion = nullptr) const;

    /// The dependencies a plugin declares; `recursive` also those of the plugins it depends on, required or not.
    std::vector<DeclaredEdge> dependencies(const QString &pluginId, bool recursive) const;
    /// The plugins that declare a dependency on it, required or not, by name.
    QStringList dependents(const QString &pluginId) const;
    /// All declared dependencies, by origin, target and service.
    std::vector<DeclaredEdge> edges() const;
    /// Cycles over required dependencies, each beginning with its first plugin by name and ending with it again.
    std::vector<QStringList> cycles() const;

private:
    void checkDependents(const Graph &graph, const PluginVersion &candidate, class IssueList &issues) const;
    DeclaredEdge declared(const Edge &edge) const;

    World m_world;
    Graph m_graph;
    Catalogue m_catalogue;
};

} // namespace plexica::resolver
