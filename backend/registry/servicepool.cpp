// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicepool.h"

#include "registry/servicejson.h"

#include <utility>

namespace plexica::registry {

namespace {

std::size_t hashOf(const Endpoints &endpoints)
{
    std::size_t hash = 0;
    for (const Endpoint &endpoint : endpoints)
        hash = qHashMulti(hash, endpoint.method, endpoint.path, endpoint.description, endpoint.permissions,
                          endpoint.metadata);
    return hash;
}

} // namespace

QString ServicePool::text(const QString &text)
{
    if (text.isEmpty())
        return {};
    dropUnused();
    return *m_texts.insert(text);
}

QByteArray ServicePool::json(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    dropUnused();
    return *m_json.insert(json);
}

std::shared_ptr<const Endpoints> ServicePool::endpoints(std::shared_ptr<const Endpoints> endpoints)
{
    if (endpoints->empty())
        return endpointsFromJson({});
    dropUnused();
    const std::size_t hash = hashOf(*endpoints);
    const auto [begin, end] = m_endpoints.equal_range(hash);
    for (auto at = begin; at != end; ++at) {
        if (auto known = at->second.lock(); known && *known == *endpoints)
            return known;
    }
    m_endpoints.emplace(hash, endpoints);
    return endpoints;
}

std::shared_ptr<const Endpoints> ServicePool::endpointsOf(const QByteArray &json)
{
    if (auto known = m_parsed.value(json).lock())
        return known;
    auto shared = endpoints(endpointsFromJson(json));
    if (!shared->empty())
        m_parsed.insert(json, shared);
    return shared;
}

void ServicePool::share(Service &service)
{
    service.tenantId = text(service.tenantId);
    service.pluginId = text(service.pluginId);
    service.version = text(service.version);
    service.description = text(service.description);
    service.healthPath = text(service.healthPath);
    service.metadata = json(service.metadata);
}

void ServicePool::share(Instance &instance)
{
    instance.instanceId = text(instance.instanceId);
    instance.baseUrl = text(instance.baseUrl);
}

void ServicePool::dropUnused()
{
    if (size() < m_dropAt)
        return;
    m_texts.removeIf([](const QString &text) { return text.isDetached(); });
    m_json.removeIf([](const QByteArray &json) { return json.isDetached(); });
    std::erase_if(m_endpoints, [](const auto &entry) { return entry.second.expired(); });
    m_parsed.removeIf([](const auto &entry) { return entry.value().expired(); });
    m_dropAt = 2 * size() + 4096;
}

qsizetype ServicePool::size() const
{
    return m_texts.size() + m_json.size() + static_cast<qsizetype>(m_endpoints.size()) + m_parsed.size();
}

} // namespace plexica::registry
