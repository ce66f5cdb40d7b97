// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/installationtable.h"

#include "common/nearest.h"

namespace plexica::plugins {

const InstallationTable::Tenant *InstallationTable::tenant(const QString &tenantId) const
{
    const auto found = m_tenants.find(tenantId);
    return found == m_tenants.end() ? nullptr : &found->second;
}

void InstallationTable::suggest(Error &error, const QString &tenantId, const QString &pluginId) const
{
    NearestNames names(pluginId);
    if (const Tenant *known = tenant(tenantId)) {
        for (const auto &[id, installed] : known->installed)
            names.look(id);
    }
    plexica::suggest(error, names);
}

const InstalledPlugin *InstallationTable::find(const QString &tenantId, const QString &pluginId) const
{
    const Tenant *known = tenant(tenantId);
    if (!known)
        return nullptr;
    const auto found = known->installed.find(pluginId);
    return found == known->installed.end() ? nullptr : &found->second;
}

const RegisteredDependencies *InstallationTable::registered(const QString &tenantId, const QString &pluginId) const
{
    const Tenant *known = tenant(tenantId);
    if (!known)
        return nullptr;
    const auto found = known->registered.find(pluginId);
    return found == known->registered.end() ? nullptr : &found->second;
}

qint64 InstallationTable::revision(const QString &tenantId) const
{
    const Tenant *known = tenant(tenantId);
    return known ? known->revision : 0;
}

void InstallationTable::unlist(Tenant &tenant, const QString &tenantId, const QString &pluginId)
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

void InstallationTable::put(InstalledPlugin installation)
{
    const QString pluginId = installation.pluginId();
    Tenant &tenant = m_tenants[installation.tenantId];
    if (const auto known = tenant.installed.find(pluginId); known != tenant.installed.end())
        installation.affected = known->second.affected; // until that is computed anew
    unlist(tenant, installation.tenantId, pluginId);
    if (auto *entry = m_catalogue.find(pluginId, installation.version()))
        entry->tenants.insert(installation.tenantId);
    for (const ServiceDeclaration &service : installation.manifest->services)
        tenant.owners.insert(service.name, pluginId);
    tenant.installed.emplace(pluginId, std::move(installation));
}

void InstallationTable::setAffected(const QString &tenantId, const QHash<QString, registry::AffectedByPtr> &byPlugin)
{
    const auto tenant = m_tenants.find(tenantId);
    if (tenant == m_tenants.end())
        return;
    for (auto &[pluginId, installation] : tenant->second.installed)
        installation.affected = byPlugin.value(pluginId);
}

void InstallationTable::take(const QString &tenantId, const QString &pluginId)
{
    if (const auto found = m_tenants.find(tenantId); found != m_tenants.end())
        unlist(found->second, tenantId, pluginId);
}

void InstallationTable::putDependencies(const QString &tenantId, const QString &pluginId,
                                        RegisteredDependencies dependencies)
{
    m_tenants[tenantId].registered.insert_or_assign(pluginId, std::move(dependencies));
}

void InstallationTable::takeDependencies(const QString &tenantId, const QString &pluginId)
{
    if (const auto found = m_tenants.find(tenantId); found != m_tenants.end())
        found->second.registered.erase(pluginId);
}

void InstallationTable::forgetRevisions()
{
    for (auto &[tenantId, tenant] : m_tenants)
        tenant.revision = 0;
}

} // namespace plexica::plugins
