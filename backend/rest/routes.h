// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "gateway/gateway.h"
#include "registry/serviceregistry.h"
#include "plugins/plugindirectory.h"
#include "http/router.h"
#include "shareddata/shareddata.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace plexica::rest {

/// Section 2 of the REST contract, both families.
void addServiceRoutes(http::Router &router, registry::ServiceRegistry &registry, const QString &defaultTenant);

/// Section 3: the catalogue and what tenants have installed.
void addPluginRoutes(http::Router &router, plugins::PluginDirectory &plugins, const QString &defaultTenant);
/// Section 3: dependencies as the SDK asks for them.
void addDependencyRoutes(http::Router &router, plugins::PluginDirectory &plugins);

/// Section 4, both families.
void addSharedDataRoutes(http::Router &router, shareddata::SharedData &data, const QString &defaultTenant);

/// `/api/events` and `/api/events/stream`. The function answered ends all open streams, for the node's stop.
[[nodiscard]] std::function<void()> addEventRoutes(http::Router &router, events::EventLog &events,
                                                   const QString &defaultTenant);

/// Section 5: calls, and what is known of them.
void addGatewayRoutes(http::Router &router, gateway::Gateway &gateway, gateway::TrafficBook &traffic,
                      const QString &defaultTenant);

/// Reasons why the node is not ready; empty: it is.
using ReadinessCheck = std::function<QStringList()>;
/// `/healthz`, `/readyz` and `/api/openapi.json`.
void addNodeRoutes(http::Router &router, ReadinessCheck readiness);

} // namespace plexica::rest
