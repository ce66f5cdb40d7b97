// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <functional>
#include <memory>

namespace plexica::registry {

/// What the plugins' domain tells the registry. Each may be unset.
struct PluginFacts
{
    /// Endpoints of the tenant's installed manifest for a service that registers without; nullptr: it declares none.
    using Endpoints = std::function<std::shared_ptr<const registry::Endpoints>(
        const QString &tenantId, const QString &pluginId, const QString &serviceName)>;
    /// Whose installed manifest declares a service of that name; empty: nobody's. Nobody else may register it.
    using Owner = std::function<QString(const QString &tenantId, const QString &serviceName)>;
    /// False while the tenant has deactivated the plugin: its services are not discovered.
    using Active = std::function<bool(const QString &tenantId, const QString &pluginId)>;

    Endpoints endpoints;
    Owner owner;
    Active active;

    /// Takes over what they say of a service; true if that changed something.
    bool apply(Service &service) const;
};

} // namespace plexica::registry
