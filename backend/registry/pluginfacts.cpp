// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/pluginfacts.h"

#include <utility>

namespace plexica::registry {

bool PluginFacts::apply(Service &service) const
{
    const bool isActive = !active || active(service.tenantId, service.pluginId);
    auto taken = service.endpoints;
    if (!service.endpointsGiven && endpoints) {
        if (auto declared = endpoints(service.tenantId, service.pluginId, service.serviceName))
            taken = std::move(declared);
    }
    if (isActive == service.pluginActive && (taken == service.endpoints || *taken == *service.endpoints))
        return false;
    service.pluginActive = isActive;
    service.endpoints = std::move(taken);
    return true;
}

} // namespace plexica::registry
