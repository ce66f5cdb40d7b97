// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/growth.h"

#include "common/quota.h"

namespace plexica::registry {

Growth::Growth(const ServiceTable &services)
    : m_services(services)
{
}

std::optional<Error> Growth::refusal(const Registration &registration, const ServiceRecord *known) const
{
    if (registration.metadata.size() > m_limits.metadata)
        return quotaReached(QStringLiteral("limits.metadata"), m_limits.metadata,
                            QStringLiteral("metadata is %1 bytes long").arg(registration.metadata.size()));
    const auto endpoints = registration.endpoints ? static_cast<qint64>(registration.endpoints->size()) : 0;
    if (endpoints > m_limits.endpoints)
        return quotaReached(QStringLiteral("limits.endpoints"), m_limits.endpoints,
                            QStringLiteral("The service has %1 endpoints").arg(endpoints));
    if (known) {
        const auto instances = static_cast<qint64>(known->instances.size());
        if (!known->find(registration.instanceId) && instances >= m_limits.instancesPerService)
            return quotaReached(
                QStringLiteral("limits.instancesPerService"), m_limits.instancesPerService,
                QStringLiteral("Service '%1' has %2 instances already").arg(registration.serviceName).arg(instances));
        return std::nullopt;
    }
    const QString &tenantId = registration.tenantId;
    const int services = m_services.size(tenantId) + m_begun->value(tenantId);
    if (services >= m_limits.servicesPerTenant)
        return quotaReached(QStringLiteral("limits.servicesPerTenant"), m_limits.servicesPerTenant,
                            QStringLiteral("Tenant '%1' has %2 services already").arg(tenantId).arg(services));
    if (services > 0)
        return std::nullopt;
    int tenants = m_services.tenantCount();
    for (auto at = m_begun->constBegin(); at != m_begun->constEnd(); ++at)
        tenants += m_services.size(at.key()) == 0 ? 1 : 0;
    if (tenants >= m_limits.tenants)
        return quotaReached(QStringLiteral("limits.tenants"), m_limits.tenants,
                            QStringLiteral("There are %1 tenants already").arg(tenants));
    return std::nullopt;
}

std::shared_ptr<void> Growth::begin(const QString &tenantId)
{
    ++(*m_begun)[tenantId];
    return {nullptr, [begun = m_begun, tenantId](void *) {
                if (--(*begun)[tenantId] == 0)
                    begun->remove(tenantId);
            }};
}

} // namespace plexica::registry
