// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/plugincatalogue.h"

#include "common/nearest.h"

#include <algorithm>

namespace plexica::plugins {

namespace {

std::shared_ptr<const registry::Endpoints> endpointsOf(const ServiceDeclaration &service)
{
    auto endpoints = std::make_shared<registry::Endpoints>();
    endpoints->reserve(service.endpoints.size());
    for (const EndpointDeclaration &endpoint : service.endpoints)
        endpoints->push_back(
            {endpoint.method, endpoint.path, endpoint.description, endpoint.permissions, endpoint.metadata});
    return endpoints;
}

} // namespace

PluginCatalogue::Entry &PluginCatalogue::insert(ManifestPtr manifest, TimePoint createdAt, qint64 revision)
{
    ++m_generation;
    Entry entry;
    entry.createdAt = createdAt;
    entry.revision = revision;
    entry.plugin = resolver::pluginVersion(*manifest);
    for (const ServiceDeclaration &service : manifest->services)
        entry.endpoints.insert(service.name, endpointsOf(service));
    entry.manifest = std::move(manifest);
    const Version version = entry.manifest->version;
    const auto [at, isNew] = m_plugins[entry.manifest->id].emplace(version, std::move(entry));
    m_size += isNew ? 1 : 0;
    return at->second;
}

void PluginCatalogue::remove(const QString &id, const Version &version)
{
    const auto found = m_plugins.find(id);
    if (found == m_plugins.end())
        return;
    ++m_generation;
    m_size -= static_cast<int>(found->second.erase(version));
    if (found->second.empty())
        m_plugins.erase(found);
}

PluginCatalogue::Entry *PluginCatalogue::find(const QString &id, const Version &version)
{
    const auto plugin = m_plugins.find(id);
    if (plugin == m_plugins.end())
        return nullptr;
    const auto found = plugin->second.find(version);
    return found == plugin->second.end() ? nullptr : &found->second;
}

const PluginCatalogue::Entry *PluginCatalogue::find(const QString &id, const Version &version) const
{
    return const_cast<PluginCatalogue *>(this)->find(id, version);
}

const PluginCatalogue::Entry *PluginCatalogue::newest(const QString &id) const
{
    const Versions *all = versions(id);
    if (!all)
        return nullptr;
    const auto found =
        std::find_if(all->begin(), all->end(), [](const auto &entry) { return !entry.first.isPreRelease(); });
    return found == all->end() ? nullptr : &found->second;
}

Result<ManifestPtr> PluginCatalogue::choose(const QString &id, const std::optional<Version> &version) const
{
    const Versions *known = versions(id);
    if (!known)
        return fail(notFound(id));
    if (const Entry *entry = version ? find(id, *version) : newest(id))
        return entry->manifest;
    const QString there = known->begin()->first.toString();
    if (version)
        return fail(ErrorCode::PluginNotFound,
                    QStringLiteral("Plugin %1 %2 is not in the catalogue; the newest there is %3")
                        .arg(id, version->toString(), there));
    return fail(ErrorCode::PluginNotFound,
                QStringLiteral("The catalogue has only pre-releases of %1; name the version to install, for example %2")
                    .arg(id, there));
}

Error PluginCatalogue::notFound(const QString &id) const
{
    Error error{ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(id), {}};
    NearestNames names(id);
    for (const auto &[known, versions] : m_plugins)
        names.look(known);
    suggest(error, names);
    return error;
}

const PluginCatalogue::Versions *PluginCatalogue::versions(const QString &id) const
{
    const auto found = m_plugins.find(id);
    return found == m_plugins.end() ? nullptr : &found->second;
}

std::vector<resolver::PluginVersionPtr> PluginCatalogue::forResolver() const
{
    std::vector<resolver::PluginVersionPtr> all;
    for (const auto &[id, versions] : m_plugins) {
        for (const auto &[version, entry] : versions)
            all.push_back(entry.plugin);
    }
    return all;
}

} // namespace plexica::plugins
