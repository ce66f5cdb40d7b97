// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicetable.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

Instance &instanceFor(Service &service, const QString &instanceId)
{
    const auto at =
        std::lower_bound(service.instances.begin(), service.instances.end(), instanceId,
                         [](const Instance &instance, const QString &id) { return instance.instanceId < id; });
    if (at != service.instances.end() && at->instanceId == instanceId)
        return *at;
    Instance created;
    created.instanceId = instanceId;
    return *service.instances.insert(at, created);
}

ServiceTable::ServiceTable(Milliseconds probeInterval)
    : m_probes(probeInterval)
{
}

ServiceTable::~ServiceTable() = default;

ServiceRecord *ServiceTable::find(const QString &tenantId, const QString &serviceName) const
{
    const auto tenant = m_tenants.find(tenantId);
    return tenant == m_tenants.end() ? nullptr : tenant->second.byName.value(serviceName);
}

ServiceRecord *ServiceTable::findById(const QString &tenantId, const QString &serviceId) const
{
    ServiceRecord *found = m_byId.value(serviceId);
    return found && found->service.tenantId == tenantId ? found : nullptr;
}

QString ServiceTable::instanceKey(const QString &serviceId, const QString &instanceId)
{
    return serviceId + u'/' + instanceId;
}

InstanceRecord *ServiceTable::findInstance(const QString &instanceKey) const
{
    const auto slash = instanceKey.indexOf(u'/');
    ServiceRecord *service = slash < 0 ? nullptr : m_byId.value(instanceKey.left(slash));
    return service ? service->find(QStringView(instanceKey).mid(slash + 1)) : nullptr;
}

std::vector<const Service *> ServiceTable::list(const ServiceFilter &filter) const
{
    std::vector<const Service *> services;
    const auto matches = [&filter](const Service &service) {
        return (filter.pluginId.isEmpty() || service.pluginId == filter.pluginId)
               && (!filter.status || service.status() == *filter.status)
               && (filter.search.isEmpty() || service.serviceName.contains(filter.search, Qt::CaseInsensitive)
                   || service.pluginId.contains(filter.search, Qt::CaseInsensitive)
                   || service.description.contains(filter.search, Qt::CaseInsensitive));
    };
    const auto add = [&](const Tenant &tenant) {
        for (const auto &[name, record] : tenant.sorted) {
            if (filter.limit > 0 && services.size() >= static_cast<std::size_t>(filter.limit))
                return;
            if (matches(record->service))
                services.push_back(&record->service);
        }
    };
    if (!filter.tenantId.isEmpty()) {
        if (const auto tenant = m_tenants.find(filter.tenantId); tenant != m_tenants.end())
            add(tenant->second);
        return services;
    }
    for (const QString &name : tenants())
        add(m_tenants.at(name));
    return services;
}

std::vector<ServiceRecord *> ServiceTable::ofPlugin(const QString &tenantId, const QString &pluginId) const
{
    std::vector<ServiceRecord *> services;
    const auto tenant = m_tenants.find(tenantId);
    if (tenant == m_tenants.end())
        return services;
    for (const auto &[name, record] : tenant->second.sorted) {
        if (record->service.pluginId == pluginId)
            services.push_back(record.get());
    }
    return services;
}

std::vector<ServiceRecord *> ServiceTable::ofTenant(const QString &tenantId) const
{
    std::vector<ServiceRecord *> services;
    const auto tenant = m_tenants.find(tenantId);
    if (tenant == m_tenants.end())
        return services;
    services.reserve(tenant->second.sorted.size());
    for (const auto &[name, record] : tenant->second.sorted)
        services.push_back(record.get());
    return services;
}

int ServiceTable::size(const QString &tenantId) const
{
    const auto tenant = m_tenants.find(tenantId);
    return tenant == m_tenants.end() ? 0 : static_cast<int>(tenant->second.sorted.size());
}

QStringList ServiceTable::tenants() const
{
    QStringList names;
    for (const auto &[name, tenant] : m_tenants)
        names.append(name);
    names.sort();
    return names;
}

ServiceRecord &ServiceTable::insert(Service service)
{
    Tenant &tenant = m_tenants[service.tenantId];
    auto created = std::make_unique<ServiceRecord>();
    created->service = std::move(service);
    ServiceRecord &kept = *created;
    tenant.byName.insert(kept.service.serviceName, &kept);
    m_byId.insert(kept.service.id, &kept);
    tenant.sorted[kept.service.serviceName] = std::move(created);
    return kept;
}

InstanceRecord &ServiceTable::put(ServiceRecord &record, const Instance &instance)
{
    instanceFor(record.service, instance.instanceId) = instance;
    InstanceRecord *kept = record.find(instance.instanceId);
    if (!kept) {
        auto created = std::make_unique<InstanceRecord>();
        created->service = &record;
        created->instanceId = instance.instanceId;
        kept = created.get();
        record.instances.insert(record.instances.begin() + qsizetype(record.placeOf(instance.instanceId)),
                                std::move(created));
    }
    if (instance.baseUrl.isEmpty())
        m_probes.remove(*kept);
    else
        m_probes.add(*kept);
    return *kept;
}

void ServiceTable::erase(ServiceRecord &record, const QString &instanceId)
{
    InstanceRecord *gone = record.find(instanceId);
    if (!gone)
        return;
    m_alive.remove(*gone);
    m_probes.remove(*gone);
    const auto place = qsizetype(record.placeOf(instanceId));
    record.service.instances.erase(record.service.instances.begin() + place);
    record.instances.erase(record.instances.begin() + place); // `instanceId` may have been its own
}

void ServiceTable::erase(ServiceRecord &record)
{
    while (!record.instances.empty())
        erase(record, record.instances.back()->instanceId);
    const QString tenantId = record.service.tenantId;
    const QString serviceId = record.service.id;
    const QString serviceName = record.service.serviceName;
    m_byId.remove(serviceId);
    const auto tenant = m_tenants.find(tenantId);
    tenant->second.byName.remove(serviceName);
    tenant->second.sorted.erase(serviceName);
    if (tenant->second.sorted.empty())
        m_tenants.erase(tenant);
    Q_EMIT removed(tenantId, serviceId);
}

void ServiceTable::announce(ServiceRecord &record)
{
    const TimePoint now = currentTime();
    record.turns.note(record.service.status(), now);
    record.service.flapping = record.turns.isFlapping(now);
    if (record.service.flapping)
        m_flapping.insert(record.service.id);
    else if (!m_flapping.isEmpty())
        m_flapping.remove(record.service.id);
    record.answers.clear();
    Q_EMIT changed(record.service);
}

void ServiceTable::announceSeen(ServiceRecord &record)
{
    record.answers.clear();
    Q_EMIT seen(record.service);
}

void ServiceTable::settle(TimePoint now)
{
    const QSet<QString> flapping = m_flapping;
    for (const QString &id : flapping) {
        ServiceRecord *record = m_byId.value(id);
        if (!record)
            m_flapping.remove(id);
        else if (!record->turns.isFlapping(now))
            announce(*record);
    }
}

} // namespace plexica::registry
