// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/plugindirectory.h"

#include "plugins/affectedplugins.h"
#include "plugins/plugingraph.h"

namespace plexica::plugins {

PluginDirectory::PluginDirectory(storage::Storage &storage, events::EventLog &events,
                                 registry::ServiceRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_follower(storage, events, *this, m_catalogue, m_installations)
    , m_turns(storage, events, m_follower)
    , m_catalogueCommands({storage, events, *this, m_catalogue, m_follower, m_turns})
    , m_commands({storage, events, registry, *this, m_catalogue, m_installations, m_turns, m_catalogueCommands})
{
    m_registry.setManifestEndpoints(
        [this](const QString &tenantId, const QString &pluginId, const QString &serviceName) {
            const InstalledPlugin *installed = installation(tenantId, pluginId);
            const auto *entry = installed ? m_catalogue.find(pluginId, installed->version()) : nullptr;
            return entry ? entry->endpoints.value(serviceName) : nullptr;
        });
    m_registry.setManifestOwner([this](const QString &tenantId, const QString &serviceName) {
        const InstallationTable::Tenant *found = m_installations.tenant(tenantId);
        return found ? found->owners.value(serviceName) : QString();
    });
    m_registry.setPluginActive([this](const QString &tenantId, const QString &pluginId) {
        const InstalledPlugin *installed = installation(tenantId, pluginId);
        return !installed || installed->active;
    });
    connect(&m_registry, &registry::ServiceRegistry::changed, this, &PluginDirectory::watchService);
    connect(&m_registry, &registry::ServiceRegistry::removed, this, &PluginDirectory::forgetService);
    m_affected = std::make_unique<AffectedPlugins>(events, registry, *this, m_installations);
    connect(m_affected.get(), &AffectedPlugins::changed, this, &PluginDirectory::changed);
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
    const bool isLive = service.liveInstances() > 0;
    auto &known = isLive ? m_liveVersions : m_silentVersions;
    auto &other = isLive ? m_silentVersions : m_liveVersions;
    if (known.value(service.id) == service.version)
        return;
    known.insert(service.id, service.version);
    other.remove(service.id);
    announceTenant(service.tenantId);
}

void PluginDirectory::forgetService(const QString &tenantId, const QString &serviceId)
{
    if (m_liveVersions.remove(serviceId) + m_silentVersions.remove(serviceId) > 0)
        announceTenant(tenantId);
}

void PluginDirectory::announceTenant(const QString &tenantId)
{
    m_resolvers.remove(tenantId);
    Q_EMIT changed(tenantId);
}

void PluginDirectory::announce(const QString &tenantId, const QString &pluginId, bool write)
{
    m_resolvers.remove(tenantId);
    m_registry.pluginChanged(tenantId, pluginId, write);
    Q_EMIT changed(tenantId);
}

QCoro::Task<Result<int>> PluginDirectory::load()
{
    const auto installed = co_await m_follower.load();
    if (!installed)
        co_return installed;
    for (const auto &[tenantId, tenant] : m_installations.tenants()) {
        for (const auto &[pluginId, installation] : tenant.installed)
            m_registry.pluginChanged(tenantId, pluginId);
    }
    for (const QString &tenantId : m_registry.tenants()) {
        for (const registry::Service *service : servicesOf(tenantId)) {
            if (service->liveInstances() > 0)
                m_liveVersions.insert(service->id, service->version);
        }
    }
    m_follower.follow();
    m_affected->begin();
    co_return installed;
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
    if (const InstallationTable::Tenant *found = m_installations.tenant(tenantId)) {
        for (const auto &[id, installed] : found->installed)
            list.push_back(installed);
    }
    return list;
}

QStringList PluginDirectory::tenants() const
{
    QStringList names;
    for (const auto &[name, found] : m_installations.tenants()) {
        if (!found.isEmpty())
            names.append(name);
    }
    names.sort();
    return names;
}

std::vector<const registry::Service *> PluginDirectory::servicesOf(const QString &tenantId) const
{
    registry::ServiceFilter filter;
    filter.tenantId = tenantId;
    return m_registry.list(filter);
}

resolver::World PluginDirectory::world(const QString &tenantId) const
{
    resolver::World world;
    world.catalogue = m_catalogue.forResolver();
    if (const InstallationTable::Tenant *found = m_installations.tenant(tenantId)) {
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
    for (const registry::Service *service : servicesOf(tenantId)) {
        const auto version = Version::parse(service->version);
        if (version)
            (service->liveInstances() > 0 ? world.live : world.silent)
                .push_back({service->pluginId, service->serviceName, *version});
    }
    return world;
}

std::shared_ptr<const resolver::Resolver> PluginDirectory::resolver(const QString &tenantId) const
{
    const InstallationTable::Tenant *tenant = m_installations.tenant(tenantId);
    if (!tenant || tenant->isEmpty()) // nothing is kept for it: anybody can ask for any name
        return std::make_shared<const resolver::Resolver>(world(tenantId));
    Resolved &kept = m_resolvers[tenantId];
    if (!kept.resolver || kept.catalogueGeneration != m_catalogue.generation())
        kept = {std::make_shared<const resolver::Resolver>(world(tenantId)), m_catalogue.generation()};
    return kept.resolver;
}

Error PluginDirectory::notInstalled(const QString &tenantId, const QString &pluginId) const
{
    Error error{ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(pluginId), {}};
    if (m_catalogue.versions(pluginId))
        error = {ErrorCode::InstallationNotFound,
                 QStringLiteral("Plugin %1 is not installed in tenant %2").arg(pluginId, tenantId),
                 {}};
    m_installations.suggest(error, tenantId, pluginId);
    return error;
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
    return graphOf(m_installations.tenant(tenantId), servicesOf(tenantId), resolver(tenantId)->edges(),
                   m_observedEdges ? m_observedEdges(tenantId) : std::vector<ObservedEdge>());
}

} // namespace plexica::plugins
