// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "gateway/gateway.h"
#include "plugins/plugindirectory.h"
#include "registry/serviceregistry.h"
#include "rest/routetable.h"
#include "shareddata/shareddata.h"

#include <QStringList>

#include <functional>

namespace plexica::rest {

/// Section 2 of the REST contract, both families.
void addServiceRoutes(RouteTable &routes, registry::ServiceRegistry &registry);

/// Section 3: the catalogue and what tenants have installed.
void addPluginRoutes(RouteTable &routes, plugins::PluginDirectory &plugins);
/// Section 3: dependencies as the SDK asks for them.
void addDependencyRoutes(RouteTable &routes, plugins::PluginDirectory &plugins);

/// Section 4, both families.
void addSharedDataRoutes(RouteTable &routes, shareddata::SharedData &data);

/// `/api/events` and `/api/events/stream`. The function answered ends all open streams, for the node's stop.
[[nodiscard]] std::function<void()> addEventRoutes(RouteTable &routes, events::EventLog &events);

/// Section 5: calls, and what is known of them.
void addGatewayRoutes(RouteTable &routes, gateway::Gateway &gateway, gateway::TrafficBook &traffic);

/// Reasons why the node is not ready; empty: it is.
using ReadinessCheck = std::function<QStringList()>;
/// `/healthz`, `/readyz` and `/api/openapi.json`.
void addNodeRoutes(RouteTable &routes, ReadinessCheck readiness);

} // namespace plexica::rest
