// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "registry/service.h"
#include "plugins/plugindirectorytypes.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plexica::app {

/// A service inside the card of its plugin.
struct GraphService
{
    QString name;
    QString version;
    std::optional<StatusKind> status; ///< nullopt: declared, but nobody registered it
    int instances = 0;
    int liveInstances = 0;
    bool operator==(const GraphService &) const = default;
};

/// What a card tells of the plugins that it stands for.
struct GraphGroup
{
    enum class Kind : quint8 { Prefix, Community, Rest, Tenant };
    Kind kind = Kind::Prefix;
    QString key; ///< the prefix, the plugin in the middle, or the tenant
    int members = 0;
    std::array<int, statusKindCount> counts{}; ///< plugins by status
    int silent = 0;                            ///< … that run nothing
    int missing = 0;                           ///< … that are needed and not installed
    bool operator==(const GraphGroup &) const = default;
};

/// A plugin as the graph shows it: a card. Or a folded group of plugins.
struct GraphPlugin
{
    using State = plugins::GraphNode::State;
    QString id;
    QString name;    ///< empty if it is the id
    QString version; ///< empty: not known
    State state = State::Active;
    std::vector<GraphService> services;
    std::optional<StatusKind> status; ///< the worst of its services'; nullopt: none is registered
    bool inCycle = false;
    registry::AffectedByPtr affected; ///< what it requires and does not work as it should; nullptr: nothing
    int dependencies = 0;             ///< plugins it depends on or calls
    int dependents = 0;               ///< plugins that depend on it or call it
    std::optional<GraphGroup> group;  ///< nullopt: it is one plugin
    bool operator==(const GraphPlugin &) const = default;
};

/// What one plugin has to do with one service of another (or with the other as a whole): declared, seen, or both.
struct GraphDependency
{
    int from = 0; ///< place in GraphPicture::plugins
    int to = 0;
    QString serviceName;
    bool declared = false;
    bool required = false;
    bool satisfied = true;
    QString constraint;
    QString installed; ///< the version that is there; empty if none
    QString reason;
    qint64 calls = 0; ///< that were seen
    qint64 errors = 0;
    double p50Milliseconds = 0;
    double p99Milliseconds = 0;
    qint64 bytesIn = 0;      ///< of requests' bodies
    qint64 bytesOut = 0;     ///< of answers' bodies
    bool undeclared = false; ///< called without being declared
    bool unused = false;     ///< declared and, though calls are watched, never called
    bool inCycle = false;
    bool operator==(const GraphDependency &) const = default;
};

/// The one line between two plugins in one direction, which stands for all their dependencies.
struct GraphLine
{
    int from = 0;
    int to = 0;
    std::vector<int> dependencies; ///< places in GraphPicture::dependencies
    bool declared = false;
    bool required = false;    ///< at least one of them is
    bool unsatisfied = false; ///< at least one is, required or not
    bool broken = false;      ///< a required one is not satisfied
    bool undeclared = false;  ///< at least one
    bool unused = false;      ///< all that are declared
    bool inCycle = false;
    qint64 calls = 0;
    qint64 errors = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    QString label;        ///< the constraint that does not hold; else empty
    std::vector<int> via; ///< hidden plugins between the two: there is no line but by them; empty: it is one itself
    bool operator==(const GraphLine &) const = default;
};

/// The graph of one tenant as values for drawing and for tables. Made on the GUI thread, shared, never written again.
struct GraphPicture
{
    QString tenantId;
    std::vector<GraphPlugin> plugins;          ///< by id
    std::vector<GraphDependency> dependencies; ///< by from, to, service
    std::vector<GraphLine> lines;              ///< by from, to
    bool observing = false;                    ///< calls between plugins have been seen
    bool lastHour = false;                     ///< calls are those of an hour, not of a day

    /// -1: no such plugin.
    int find(const QString &pluginId) const { return index.value(pluginId, -1); }
    const GraphPlugin &plugin(int at) const { return plugins[static_cast<std::size_t>(at)]; }
    const GraphLine &line(int at) const { return lines[static_cast<std::size_t>(at)]; }
    const GraphDependency &dependency(int at) const { return dependencies[static_cast<std::size_t>(at)]; }

    QHash<QString, int> index; ///< by id
};
using GraphPicturePtr = std::shared_ptr<const GraphPicture>;

/// What is known now of a registered service of the tenant; nullptr: nothing.
using ServiceLookup = std::function<const registry::Service *(const QString &serviceName)>;

/// Puts plugins, their services, declared and observed edges together. `cycles` as in resolver::Resolver::cycles().
/// The health of services comes from `services`, which is newer than the graph. `carried`: calls to be shown in place
/// of the graph's; which dependencies are never called is the graph's to say all the same.
GraphPicturePtr makeGraphPicture(const QString &tenantId, const plugins::PluginGraph &graph,
                                 const std::vector<QStringList> &cycles, const ServiceLookup &services,
                                 const std::vector<plugins::ObservedEdge> *carried = nullptr);

/// Makes the lines of a picture out of its dependencies, which are ordered.
void addLines(GraphPicture &picture);

/// True if both have the same cards of the same size.
bool haveSameCards(const GraphPicture &a, const GraphPicture &b);
/// True if both have the same cards of the same size and the same lines: no new layout is needed.
bool haveSameStructure(const GraphPicture &a, const GraphPicture &b);

/// Which plugins are at most `depth` lines away from one, in either direction.
std::vector<bool> neighbourhood(const GraphPicture &picture, int plugin, int depth);

/// The worse of two: unavailable, degraded, offline, draining, healthy.
StatusKind worseStatus(StatusKind a, StatusKind b);

} // namespace plexica::app
