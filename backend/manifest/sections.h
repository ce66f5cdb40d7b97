// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/fields.h"

namespace plexica::manifest {

/// `api.services`; what is at fault is reported and left out.
std::vector<ServiceDeclaration> readServices(Fields &api, FaultList &faults);

/// The name of the member that names the depended-on plugin differs between manifests and requests.
struct DependencyKeys
{
    const char *plugin = "pluginId";
    bool warnOfMissingReason = true;
};

/// One dependency. `pluginId` or the constraint may be empty if they are at fault.
DependencyDeclaration readDependency(const JsonValue &entry, const Place &place, FaultList &faults,
                                     const DependencyKeys &keys);

/// Refuses, by comparing with what `self` is and offers, dependencies on itself and dependencies named twice.
class DependencyRules
{
public:
    DependencyRules(QString self, const std::vector<ServiceDeclaration> &services)
        : m_self(std::move(self))
        , m_services(services)
    {
    }
    void check(const DependencyDeclaration &dependency, const Place &place, qint64 offset, FaultList &faults);

private:
    QString m_self;
    const std::vector<ServiceDeclaration> &m_services;
    std::vector<std::pair<QString, QString>> m_seen; ///< sorted (pluginId, serviceName)
};

/// `api.dependencies` of plugin `self`, which offers `services`.
std::vector<DependencyDeclaration> readDependencies(Fields &api, const QString &self,
                                                    const std::vector<ServiceDeclaration> &services, FaultList &faults);

} // namespace plexica::manifest
