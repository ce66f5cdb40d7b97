// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "registry/registration.h"
#include "registry/servicetable.h"

#include <QHash>

#include <memory>
#include <optional>

namespace plexica::registry {

/// How much may be registered (REST contract, section 1 "Growth"; keys `limits.*`).
struct RegistryLimits
{
    int tenants = 10'000;
    int servicesPerTenant = 10'000;
    int instancesPerService = 100;
    qint64 metadata = 64 * 1024; ///< bytes of a service's
    int endpoints = 500;         ///< of a service
};

/// Keeps what is registered within the limits; what is being committed counts too. What is there already may be
/// registered again however many there are. Node thread only.
class Growth
{
public:
    explicit Growth(const ServiceTable &services);

    void setLimits(const RegistryLimits &limits) { m_limits = limits; }
    /// QuotaExceeded, naming the key of the limit; `known`: the service if it is there.
    std::optional<Error> refusal(const Registration &registration, const ServiceRecord *known) const;
    /// Counts a new service of the tenant while the answer lives.
    std::shared_ptr<void> begin(const QString &tenantId);

private:
    const ServiceTable &m_services;
    RegistryLimits m_limits;
    std::shared_ptr<QHash<QString, int>> m_begun = std::make_shared<QHash<QString, int>>(); ///< by tenant
};

} // namespace plexica::registry
