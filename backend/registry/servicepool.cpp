// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicepool.h"

#include "registry/servicejson.h"

namespace plexica::registry {

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

std::shared_ptr<const Endpoints> ServicePool::endpoints(const QByteArray &json)
{
    if (json.size() <= 2)
        return endpointsFromJson(json);
    dropUnused();
    std::weak_ptr<const Endpoints> &known = m_endpoints[json];
    std::shared_ptr<const Endpoints> shared = known.lock();
    if (!shared) {
        shared = endpointsFromJson(json);
        known = shared;
    }
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
    const qsizetype size = m_texts.size() + m_json.size() + m_endpoints.size();
    if (size < m_dropAt)
        return;
    m_texts.removeIf([](const QString &text) { return text.isDetached(); });
    m_json.removeIf([](const QByteArray &json) { return json.isDetached(); });
    m_endpoints.removeIf([](const auto &entry) { return entry.value().expired(); });
    m_dropAt = 2 * (m_texts.size() + m_json.size() + m_endpoints.size()) + 4096;
}

} // namespace plexica::registry
