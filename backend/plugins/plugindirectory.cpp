// SPDX-License-Identifier: GPL-3.0-or-later
// Loading, looking up and what follows from it; the writes are in plugincommands.cpp.
#include "plugins/plugindirectory.h"

#include <algorithm>

namespace plexica::plugins {

PluginDirectory::PluginDirectory(storage::Storage &storage, events::EventLog &events,
                                 registry::ServiceRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_events(events)
    , m_registry(registry)
{
    m_registry.setManifestEndpoints(
        [this](const QString &tenantId, const QString &pluginId, const QString &serviceName) {
            const InstalledPlugin *installed = installation(tenantId, pluginId);
            const auto *entry = installed ? m_catalogue.find(pluginId, installed->version()) : nullptr;
            return entry ? entry->endpoints.value(serviceName) : nullptr;
        });
    m_registry.setManifestOwner([this](const QString &tenantId, const QString &serviceName) {
        const Tenant *found = tenant(tenantId);
        return found ? found->owners.value(serviceName) : QString();
    });
    m_registry.setPluginActive([this](const QString &tenantId, const QString &pluginId) {
        const InstalledPlugin *installed = installation(tenantId, pluginId);
        return !installed || installed->active;
    });
    connect(&m_registry, &registry::ServiceRegistry::changed, this, &PluginDirectory::watchService);
    connect(&m_registry, &registry::ServiceRegistry::removed, this,
            [this](const QString &tenantId, const QString &serviceId) {
                if (m_liveVersions.remove(serviceId) == 0)
                    return;
                if (const auto found = m_tenants.find(tenantId); found != m_tenants.end())
                    found->second.resolver.reset();
                Q_EMIT changed(tenantId);
            });
}

PluginDirectory::~PluginDirectory()
{
    m_registry.setManifestEndpoints({});
    m_registry.setManifestOwner({});
    m_registry.setPluginActive({});
}

/// Called for every heartbeat: only what dependencies see of a service counts.
void PluginDirectory::watchService(const registry::Service &service)
{
    const auto known = m_liveVersions.constFind(service.id);
    const bool wasLive = known != m_liveVersions.constEnd();
    const bool isLive = service.liveInstances() > 0;
    if (isLive == wasLive && (!isLive || *known == service.version))
        return;
    if (isLive)
        m_liveVersions.insert(service.id, service.version);
    else
        m_liveVersions.remove(service.id);
    if (const auto found = m_tenants.find(service.tenantId); found != m_tenants.end())
        found->second.resolver.reset();
    Q_EMIT changed(service.tenantId);
}

QCoro::Task<Result<int>> PluginDirectory::load()
{
    // Other nodes may write meanwhile, and the change feed brings that: the revisions first, so that nothing passes for
    // known, and the catalogue last, so that it has what is installed.
    std::function<TenantRow(const storage::Row &)> tenantOf = [](const storage::Row &row) {
        return TenantRow{row.text(0), row.integer(1)};
    };
    const auto revisions = co_await m_storage.read<TenantRow>("select_plugin_tenants", {}, std::move(tenantOf));
    if (!revisions)
        co_return fail(revisions.error());
    std::function<DependenciesRow(const storage::Row &)> dependenciesOf = decodeDependencies;
    auto registered =
        co_await m_storage.read<DependenciesRow>("select_plugin_dependencies", {}, std::move(dependenciesOf));
    if (!registered)
        co_return fail(registered.error());
    std::function<InstallationRow(const storage::Row &)> installationOf = decodeInstallation;
    auto installed =
        co_await m_storage.read<InstallationRow>("select_plugin_installations", {}, std::move(installationOf));
    if (!installed)
        co_return fail(installed.error());
    std::function<PluginRow(const storage::Row &)> pluginOf = decodePlugin;
    auto plugins = co_await m_storage.read<PluginRow>("select_plugins", {}, std::move(pluginOf));
    if (!plugins)
        co_return fail(plugins.error());

    for (PluginRow &row : *plugins) {
        if (!row.manifest)
            co_return fail(ErrorCode::StorageFailed,
                           QStringLiteral("The database holds a manifest of %1 %2 that cannot be read: %3. Restore the "
                                          "database from a backup, or remove that row of table plugins.")
                               .arg(row.pluginId, row.version, row.fault));
        m_catalogue.insert(std::move(row.manifest), row.createdAt, row.revision);
    }
    for (InstallationRow &row : *installed) {
        const auto version = Version::parse(row.version);
        const auto *entry = version ? m_catalogue.find(row.pluginId, *version) : nullptr;
        if (!entry && m_storage.feed().follows())
            continue; // uninstalled and removed while this was read: the database keeps what is installed
        if (!entry)
            co_return fail(ErrorCode::StorageFailed,
                           QStringLiteral("Tenant %1 has %2 %3 installed, which is not in the catalogue of the "
                                          "database. Restore the database from a backup.")
                               .arg(row.tenantId, row.pluginId, row.version));
        putInstallation({row.tenantId, entry->manifest, row.active, row.configuration, row.installedAt, row.updatedAt});
    }
    for (const TenantRow &row : *revisions)
        tenantToChange(row.tenantId).revision = row.revision;
    for (DependenciesRow &row : *registered) {
        if (!row.fault.isEmpty())
            co_return fail(ErrorCode::StorageFailed,
                           QStringLiteral("The database holds dependencies of %1 that cannot be read: %2. Restore the "
                                          "database from a backup, or remove that row of table plugin_dependencies.")
                               .arg(row.pluginId, row.fault));
        tenantToChange(row.tenantId).registered.insert_or_assign(row.pluginId, std::move(row.dependencies));
    }
    for (const auto &[tenantId, plugin] : m_tenants) {
        for (const auto &[pluginId, installation] : plugin.installed)
            m_registry.pluginChanged(tenantId, pluginId);
    }
    for (const QString &tenantId : m_registry.tenants()) {
        registry::ServiceFilter filter;
        filter.tenantId = tenantId;
        for (const registry::Service *service : m_registry.list(filter)) {
            if (service->liveInstances() > 0)
                m_liveVersions.insert(service->id, service->version);
        }
    }
    followOthers();
    co_return static_cast<int>(installed->size());
}

qint64 PluginDirectory::revisionOf(const QString &tenantId) const
{
    const Tenant *found = tenant(tenantId);
    return found ? found->revision : 0;
}

const PluginDirectory::Tenant *PluginDirectory::tenant(const QString &tenantId) const
{
    const auto found = m_tenants.find(tenantId);
    return found == m_tenants.end() ? nullptr : &found->second;
}

PluginDirectory::Tenant &PluginDirectory::tenantToChange(const QString &tenantId)
{
    Tenant &found = m_tenants[tenantId];
    found.resolver.reset();
    return found;
}

void PluginDirectory::unlist(Tenant &tenant, const QString &tenantId, const QString &pluginId)
{
    const auto found = tenant.installed.find(pluginId);
    if (found == tenant.installed.end())
        return;
    if (auto *entry = m_catalogue.find(pluginId, found->second.version()))
        entry->tenants.remove(tenantId);
    for (const ServiceDeclaration &service : found->second.manifest->services) {
        if (tenant.owners.value(service.name) == pluginId)
            tenant.owners.remove(service.name);
    }
    tenant.installed.erase(found);
}

void PluginDirectory::putInstallation(InstalledPlugin installation)
{
    const QString pluginId = installation.pluginId();
    Tenant &tenant = tenantToChange(installation.tenantId);
    unlist(tenant, installation.tenantId, pluginId);
    if (auto *entry = m_catalogue.find(pluginId, installation.version()))
        entry->tenants.insert(installation.tenantId);
    for (const ServiceDeclaration &service : installation.manifest->services)
        tenant.owners.insert(service.name, pluginId);
    tenant.installed.emplace(pluginId, std::move(installation));
}

void PluginDirectory::takeInstallation(const QString &tenantId, const QString &pluginId)
{
    unlist(tenantToChange(tenantId), tenantId, pluginId);
}

void PluginDirectory::announce(const QString &tenantId, const QString &pluginId, bool write)
{
    m_registry.pluginChanged(tenantId, pluginId, write);
    Q_EMIT changed(tenantId);
}

CataloguedPlugin PluginDirectory::catalogued(const PluginCatalogue::Entry &entry) const
{
    QStringList names(entry.tenants.begin(), entry.tenants.end());
    names.sort();
    return {entry.manifest, entry.createdAt, names};
}

std::vector<CataloguedPlugin> PluginDirectory::newestPlugins(const QString &search) const
{
    std::vector<CataloguedPlugin> list;
    for (const auto &[id, versions] : m_catalogue.plugins()) {
        const auto *stable = m_catalogue.newest(id);
        const auto &entry = stable ? *stable : versions.begin()->second;
        if (search.isEmpty() || id.contains(search, Qt::CaseInsensitive)
            || entry.manifest->name.contains(search, Qt::CaseInsensitive)
            || entry.manifest->description.contains(search, Qt::CaseInsensitive))
            list.push_back(catalogued(entry));
    }
    return list;
}

std::vector<CataloguedPlugin> PluginDirectory::versionsOf(const QString &pluginId) const
{
    std::vector<CataloguedPlugin> list;
    if (const auto *versions = m_catalogue.versions(pluginId)) {
        for (const auto &[version, entry] : *versions)
            list.push_back(catalogued(entry));
    }
    return list;
}

std::vector<InstalledPlugin> PluginDirectory::installations(const QString &tenantId) const
{
    std::vector<InstalledPlugin> list;
    if (const Tenant *found = tenant(tenantId)) {
        for (const auto &[id, installed] : found->installed)
            list.push_back(installed);
    }
    return list;
}

const InstalledPlugin *PluginDirectory::installation(const QString &tenantId, const QString &pluginId) const
{
    const Tenant *found = tenant(tenantId);
    if (!found)
        return nullptr;
    const auto installed = found->installed.find(pluginId);
    return installed == found->installed.end() ? nullptr : &installed->second;
}

QStringList PluginDirectory::tenants() const
{
    QStringList names;
    for (const auto &[name, found] : m_tenants) {
        if (!found.installed.empty() || !found.registered.empty())
            names.append(name);
    }
    names.sort();
    return names;
}

resolver::World PluginDirectory::world(const QString &tenantId) const
{
    resolver::World world;
    world.catalogue = m_catalogue.forResolver();
    if (const Tenant *found = tenant(tenantId)) {
        for (const auto &[id, installed] : found->installed) {
            const auto *entry = m_catalogue.find(id, installed.version());
            resolver::PluginVersionPtr plugin = entry ? entry->plugin : resolver::pluginVersion(*installed.manifest);
            if (const auto own = found->registered.find(id); own != found->registered.end()) {
                auto other = std::make_shared<resolver::PluginVersion>(*plugin);
                other->dependencies = own->second.dependencies;
                plugin = std::move(other);
            }
            world.installed.push_back({std::move(plugin), installed.active});
        }
        for (const auto &[id, own] : found->registered) {
            if (found->installed.find(id) == found->installed.end())
                world.installed.push_back({std::make_shared<resolver::PluginVersion>(
                                               resolver::PluginVersion{id, std::nullopt, {}, own.dependencies}),
                                           true});
        }
    }
    registry::ServiceFilter filter;
    filter.tenantId = tenantId;
    for (const registry::Service *service : m_registry.list(filter)) {
        const auto version = Version::parse(service->version);
        if (version && service->liveInstances() > 0)
            world.live.push_back({service->pluginId, service->serviceName, *version});
    }
    return world;
}

std::shared_ptr<const resolver::Resolver> PluginDirectory::resolver(const QString &tenantId) const
{
    const auto found = m_tenants.find(tenantId);
    if (found == m_tenants.end()) // nothing is kept for it: anybody can ask for any name
        return std::make_shared<const resolver::Resolver>(world(tenantId));
    Tenant &tenant = found->second;
    if (!tenant.resolver || tenant.resolverGeneration != m_catalogue.generation()) {
        tenant.resolver = std::make_shared<const resolver::Resolver>(world(tenantId));
        tenant.resolverGeneration = m_catalogue.generation();
    }
    return tenant.resolver;
}

Error PluginDirectory::notInstalled(const QString &tenantId, const QString &pluginId) const
{
    if (m_catalogue.versions(pluginId))
        return {ErrorCode::InstallationNotFound,
                QStringLiteral("Plugin %1 is not installed in tenant %2").arg(pluginId, tenantId),
                {}};
    return {ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(pluginId), {}};
}

ImpactReport PluginDirectory::report(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                                     const resolver::PluginVersion *newVersion) const
{
    ImpactReport report;
    report.action = action;
    report.impact = resolver(tenantId)->impact(pluginId, action, newVersion);
    if (m_ownedKeys)
        report.ownedKeys = m_ownedKeys(tenantId, pluginId);
    if (m_recentCallers)
        report.callers = m_recentCallers(tenantId, pluginId);
    return report;
}

Result<ImpactReport> PluginDirectory::impact(const QString &tenantId, const QString &pluginId,
                                             resolver::ImpactAction action, std::optional<Version> version) const
{
    if (!installation(tenantId, pluginId))
        return fail(notInstalled(tenantId, pluginId));
    const PluginCatalogue::Entry *next = nullptr;
    if (action == resolver::ImpactAction::Upgrade) {
        next = version ? m_catalogue.find(pluginId, *version) : m_catalogue.newest(pluginId);
        if (!next)
            return fail(
                ErrorCode::PluginNotFound,
                version ? QStringLiteral("Plugin %1 %2 is not in the catalogue").arg(pluginId, version->toString())
                        : QStringLiteral("The catalogue has only pre-releases of %1; name a version").arg(pluginId));
    }
    return report(tenantId, pluginId, action, next ? next->plugin.get() : nullptr);
}

PluginGraph PluginDirectory::graph(const QString &tenantId) const
{
    PluginGraph graph;
    graph.declared = resolver(tenantId)->edges();
    if (m_observedEdges)
        graph.observed = m_observedEdges(tenantId);
    for (ObservedEdge &seen : graph.observed) {
        seen.declared = seen.from == seen.to; // nobody declares itself
        for (resolver::DeclaredEdge &edge : graph.declared) {
            if (edge.from == seen.from && edge.to == seen.to
                && (edge.serviceName.isEmpty() || edge.serviceName == seen.serviceName))
                edge.used = seen.declared = true;
        }
    }

    std::map<QString, GraphNode> plugins;
    std::map<std::pair<QString, QString>, GraphNode> services;
    const auto plugin = [&plugins](const QString &id, GraphNode::State state) -> GraphNode & {
        const auto [at, isNew] = plugins.try_emplace(id);
        if (isNew) {
            at->second.id = at->second.pluginId = id;
            at->second.state = state;
        }
        return at->second;
    };
    const auto service = [&services](const GraphNode &owner, const QString &name) -> GraphNode & {
        GraphNode &node = services[{owner.pluginId, name}];
        node.id = owner.pluginId + u'/' + name;
        node.pluginId = owner.pluginId;
        node.serviceName = name;
        node.state = owner.state;
        return node;
    };
    if (const Tenant *found = tenant(tenantId)) {
        for (const auto &[id, installed] : found->installed) {
            GraphNode &node = plugin(id, installed.active ? GraphNode::State::Active : GraphNode::State::Inactive);
            node.name = installed.manifest->name;
            node.version = installed.version().toString();
            for (const ServiceDeclaration &declared : installed.manifest->services)
                service(node, declared.name).version = declared.version.toString();
        }
        for (const auto &[id, own] : found->registered)
            plugin(id, GraphNode::State::Registered);
    }
    registry::ServiceFilter filter;
    filter.tenantId = tenantId;
    for (const registry::Service *registered : m_registry.list(filter)) {
        GraphNode &node = service(plugin(registered->pluginId, GraphNode::State::Registered), registered->serviceName);
        node.version = registered->version;
        node.health = registered->status();
        node.instances = static_cast<int>(registered->instances.size());
        node.liveInstances = registered->liveInstances();
    }
    for (const resolver::DeclaredEdge &edge : graph.declared)
        plugin(edge.to, GraphNode::State::Missing);
    for (const ObservedEdge &edge : graph.observed) {
        plugin(edge.from, GraphNode::State::Missing);
        plugin(edge.to, GraphNode::State::Missing);
    }
    auto next = services.begin();
    for (auto &[id, node] : plugins) {
        graph.nodes.push_back(std::move(node));
        for (; next != services.end() && next->first.first == id; ++next)
            graph.nodes.push_back(std::move(next->second));
    }
    return graph;
}

} // namespace plexica::plugins
