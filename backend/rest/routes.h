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
#include <vector>

namespace plexica::access {
class AccessControl;
}
namespace plexica::cluster {
class NodeTable;
}
namespace plexica::watch {
class Hub;
}

namespace plexica::rest {

class StreamBook;
class Waits;

/// Section 2 of the REST contract, both families.
void addServiceRoutes(RouteTable &routes, registry::ServiceRegistry &registry, Waits &waits);

/// Section 3: the catalogue and what tenants have installed.
void addPluginRoutes(RouteTable &routes, plugins::PluginDirectory &plugins);
/// Section 3: dependencies as the SDK asks for them.
void addDependencyRoutes(RouteTable &routes, plugins::PluginDirectory &plugins);

/// Section 4, both families.
void addSharedDataRoutes(RouteTable &routes, shareddata::SharedData &data, events::EventLog &events, Waits &waits);

/// `/api/events` and `/api/events/stream`.
void addEventRoutes(RouteTable &routes, events::EventLog &events, StreamBook &book);

/// Section 8: `/api/watch`, both families.
void addWatchRoutes(RouteTable &routes, watch::Hub &hub, StreamBook &book);

/// Section 5: calls, and what is known of them, traces too. `looked` is told when somebody asks for calls or traces.
void addGatewayRoutes(RouteTable &routes, gateway::Gateway &gateway, gateway::TrafficBook &traffic,
                      events::EventLog &events, std::function<void()> looked);
/// Section 6 "Traces"; part of the above.
void addTraceRoutes(RouteTable &routes, const gateway::TrafficBook &traffic, std::function<void()> looked);

/// One configuration key as it is in effect.
struct SettingRow
{
    QString key;
    QString value;  ///< as YAML on one line, secrets hidden
    QString origin; ///< "default", "file /etc/plexica.yaml:3", …
    bool reloadable = false;
};
struct AccessRules
{
    bool asksForKeys = false;
    QString defaultTenant; ///< of a plugin's or operator's key that names none
    std::function<std::vector<SettingRow>()> settings;
};
/// Section 6: `/api/whoami`, `/api/keys`, `/api/tickets`, `/api/settings`.
void addAccessRoutes(RouteTable &routes, access::AccessControl &access, AccessRules rules);

/// Reasons why the node is not ready; empty: it is.
struct Readiness
{
    QStringList reasons;  ///< why the node is not ready; empty: it is
    QStringList warnings; ///< what an administrator should see to, with which it goes on
};
using ReadinessCheck = std::function<Readiness()>;
/// The text of `/metrics`.
using MetricsText = std::function<QByteArray()>;
/// `/healthz`, `/readyz`, `/metrics` and `/api/openapi.json`.
void addNodeRoutes(RouteTable &routes, ReadinessCheck readiness, MetricsText metrics);

/// `/api/nodes`.
void addClusterRoutes(RouteTable &routes, const cluster::NodeTable &nodes);

/// What `/api/stats` says of the node itself, and of how many there are.
struct NodeRates
{
    double requestsPerSecond = 0;
    int nodes = 1;
    int lostNodes = 0;
};
/// `/api/stats`.
void addStatsRoutes(RouteTable &routes, const registry::ServiceRegistry &registry,
                    const plugins::PluginDirectory &plugins, const shareddata::SharedData &data,
                    const gateway::TrafficBook &traffic, std::function<NodeRates()> rates);

} // namespace plexica::rest
