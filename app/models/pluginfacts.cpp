// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pluginfacts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace plexica::app {

using plugins::GraphNode;
using resolver::DeclaredEdge;

namespace {

bool isSameEdge(const DeclaredEdge &a, const DeclaredEdge &b)
{
    return a.from == b.from && a.to == b.to && a.serviceName == b.serviceName && a.constraint == b.constraint
           && a.reason == b.reason && a.required == b.required && a.satisfied == b.satisfied
           && a.installed == b.installed;
}

bool isSame(const registry::AffectedByPtr &a, const registry::AffectedByPtr &b)
{
    return a == b || (a && b && *a == *b);
}

template <typename List, typename Same>
bool areSame(const List &a, const List &b, Same same)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

/// Spreads what is broken to those that require it: a plugin whose provider lacks something will not work either.
void spreadFaults(std::map<QString, PluginFacts> &plugins)
{
    std::vector<PluginFacts *> open;
    for (auto &[id, facts] : plugins) {
        if (facts.state == PluginState::Unsatisfied)
            open.push_back(&facts);
    }
    while (!open.empty()) {
        const PluginFacts *broken = open.back();
        open.pop_back();
        for (const DeclaredEdge &edge : broken->dependents) {
            const auto found = plugins.find(edge.from);
            if (!edge.required || found == plugins.end())
                continue;
            PluginFacts &dependent = found->second;
            if (dependent.state != PluginState::Satisfied && dependent.state != PluginState::Warning)
                continue;
            dependent.state = PluginState::Unsatisfied;
            dependent.brokenThrough = broken->key.pluginId;
            open.push_back(&dependent);
        }
    }
}

void judge(PluginFacts &facts)
{
    if (facts.activity == PluginActivity::Inactive) {
        facts.state = PluginState::Inactive;
        return;
    }
    // What was never installed satisfies nothing: it just runs.
    const bool isInstalled = facts.activity != PluginActivity::Registered;
    facts.state = isInstalled ? PluginState::Satisfied : PluginState::NotInstalled;
    for (const DeclaredEdge &edge : facts.dependencies) {
        if (edge.satisfied)
            continue;
        if (edge.required) {
            facts.state = PluginState::Unsatisfied;
            return;
        }
        facts.state = PluginState::Warning;
    }
    if (facts.inCycle)
        facts.state = PluginState::Unsatisfied;
}

} // namespace

namespace {

/// What the newest version would do to others, and what it would want of them.
void judgeNewest(PluginFacts &facts, const Manifest &newest, const std::map<QString, PluginFacts> &plugins)
{
    const auto fits = [](const Manifest &provider, const QString &serviceName, const Range &constraint) {
        if (serviceName.isEmpty())
            return constraint.isSatisfiedBy(provider.version);
        const ServiceDeclaration *service = provider.findService(serviceName);
        return service && constraint.isSatisfiedBy(service->version);
    };
    QSet<QString> broken;
    for (const DeclaredEdge &edge : facts.dependents) {
        const auto constraint = Range::parse(edge.constraint);
        if (edge.required && edge.satisfied && constraint && !fits(newest, edge.serviceName, *constraint))
            broken.insert(edge.from);
    }
    facts.newestBreaks = static_cast<int>(broken.size());
    for (const DependencyDeclaration &dependency : newest.dependencies) {
        const auto provider = plugins.find(dependency.pluginId);
        // What runs without a manifest may do; the node knows when it is asked.
        const bool mayDo = provider != plugins.end()
                           && (!provider->second.manifest
                               || (provider->second.activity == PluginActivity::Active
                                   && fits(*provider->second.manifest, dependency.serviceName, dependency.constraint)));
        facts.newestLacks += dependency.required && !mayDo ? 1 : 0;
    }
}

} // namespace

int PluginFacts::satisfiedDependencies() const
{
    return static_cast<int>(std::count_if(dependencies.begin(), dependencies.end(),
                                          [](const DeclaredEdge &edge) { return edge.satisfied; }));
}

bool PluginFacts::operator==(const PluginFacts &other) const
{
    const auto same = [](const std::vector<DeclaredEdge> &a, const std::vector<DeclaredEdge> &b) {
        return areSame(a, b, isSameEdge);
    };
    return key == other.key && manifest == other.manifest && name == other.name && activity == other.activity
           && state == other.state && version == other.version && newest == other.newest && services == other.services
           && brokenThrough == other.brokenThrough && inCycle == other.inCycle && installedAt == other.installedAt
           && newestBreaks == other.newestBreaks && newestLacks == other.newestLacks && updatedAt == other.updatedAt
           && isSame(affected, other.affected) && same(dependencies, other.dependencies)
           && same(dependents, other.dependents);
}

VersionsById versionsById(const Catalogue &catalogue)
{
    VersionsById versions;
    for (const plugins::CataloguedPlugin &plugin : catalogue)
        versions[plugin.manifest->id].push_back(plugin);
    return versions;
}

const plugins::CataloguedPlugin *newestOf(const VersionsById &catalogue, const QString &pluginId)
{
    const auto found = catalogue.constFind(pluginId);
    if (found == catalogue.constEnd() || found->empty())
        return nullptr;
    const auto stable = std::find_if(found->begin(), found->end(), [](const plugins::CataloguedPlugin &plugin) {
        return !plugin.manifest->version.isPreRelease();
    });
    return stable == found->end() ? &found->front() : &*stable;
}

std::vector<PluginPtr> factsOf(const TenantPlugins &tenant, const VersionsById &catalogue)
{
    std::map<QString, PluginFacts> plugins;
    for (const GraphNode &node : tenant.graph.nodes) {
        if (node.state == GraphNode::State::Missing)
            continue;
        PluginFacts &facts = plugins[node.pluginId];
        facts.key = {tenant.tenantId, node.pluginId};
        facts.activity = node.state == GraphNode::State::Active     ? PluginActivity::Active
                         : node.state == GraphNode::State::Inactive ? PluginActivity::Inactive
                                                                    : PluginActivity::Registered;
        if (!node.serviceName.isEmpty())
            facts.services.append(node.serviceName);
    }
    for (const plugins::InstalledPlugin &installed : tenant.installations) {
        PluginFacts &facts = plugins[installed.pluginId()];
        facts.key = {tenant.tenantId, installed.pluginId()};
        facts.activity = installed.active ? PluginActivity::Active : PluginActivity::Inactive;
        facts.manifest = installed.manifest;
        facts.name = installed.manifest->name;
        facts.version = installed.version();
        facts.installedAt = installed.installedAt;
        facts.updatedAt = installed.updatedAt;
        facts.affected = installed.affected;
    }
    for (const DeclaredEdge &edge : tenant.graph.declared) {
        if (const auto from = plugins.find(edge.from); from != plugins.end())
            from->second.dependencies.push_back(edge);
        if (const auto to = plugins.find(edge.to); to != plugins.end())
            to->second.dependents.push_back(edge);
    }
    for (const QStringList &cycle : tenant.cycles) {
        for (const QString &id : cycle) {
            if (const auto member = plugins.find(id); member != plugins.end())
                member->second.inCycle = true;
        }
    }
    for (auto &[id, facts] : plugins) {
        if (const auto *newest = newestOf(catalogue, id))
            facts.newest = newest->manifest->version;
        judge(facts);
    }
    for (auto &[id, facts] : plugins) {
        if (const auto *newest = facts.hasNewer() ? newestOf(catalogue, id) : nullptr)
            judgeNewest(facts, *newest->manifest, plugins);
    }
    spreadFaults(plugins);
    std::vector<PluginPtr> list;
    list.reserve(plugins.size());
    for (auto &[id, facts] : plugins)
        list.push_back(std::make_shared<const PluginFacts>(std::move(facts)));
    return list;
}

bool haveSameFacts(const TenantPlugins &one, const TenantPlugins &other)
{
    const auto sameNode = [](const GraphNode &a, const GraphNode &b) {
        return a.pluginId == b.pluginId && a.serviceName == b.serviceName && a.state == b.state;
    };
    const auto sameInstallation = [](const plugins::InstalledPlugin &a, const plugins::InstalledPlugin &b) {
        return a.manifest == b.manifest && a.active == b.active && a.installedAt == b.installedAt
               && a.updatedAt == b.updatedAt && isSame(a.affected, b.affected);
    };
    return one.tenantId == other.tenantId && one.cycles == other.cycles
           && areSame(one.graph.nodes, other.graph.nodes, sameNode)
           && areSame(one.graph.declared, other.graph.declared, isSameEdge)
           && areSame(one.installations, other.installations, sameInstallation);
}

PluginPtr catalogueFacts(const QString &pluginId, const VersionsById &catalogue)
{
    auto facts = std::make_shared<PluginFacts>();
    facts->key.pluginId = pluginId;
    if (const auto *newest = newestOf(catalogue, pluginId)) {
        facts->manifest = newest->manifest;
        facts->name = newest->manifest->name;
        facts->newest = newest->manifest->version;
        facts->updatedAt = newest->createdAt;
        for (const ServiceDeclaration &service : newest->manifest->services)
            facts->services.append(service.name);
        facts->services.sort();
        for (const DependencyDeclaration &dependency : newest->manifest->dependencies) {
            DeclaredEdge edge;
            edge.from = pluginId;
            edge.to = dependency.pluginId;
            edge.serviceName = dependency.serviceName;
            edge.constraint = dependency.constraint.text();
            edge.reason = dependency.reason;
            edge.required = dependency.required;
            facts->dependencies.push_back(std::move(edge));
        }
    }
    return facts;
}

std::optional<StatusKind> statusKind(PluginState state)
{
    switch (state) {
    case PluginState::Satisfied:
        return StatusKind::Healthy;
    case PluginState::Warning:
        return StatusKind::Degraded;
    case PluginState::Unsatisfied:
        return StatusKind::Unavailable;
    case PluginState::Inactive:
        return StatusKind::Offline;
    case PluginState::NotInstalled:
        break;
    }
    return std::nullopt;
}

} // namespace plexica::app
