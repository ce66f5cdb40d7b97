// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/nodereports.h"
#include "cluster/nodetable.h"
#include "gateway/gateway.h"

namespace plexica::node {

/// Carries what gateways tell each other beside their traffic: circuits, ejections and limits reached every two
/// seconds, and how limits of calls are used twice a second, as long as there are several nodes. Node thread only.
class GatewayReports
{
public:
    /// All of these outlive it.
    GatewayReports(storage::Storage &storage, const cluster::NodeTable &nodes, gateway::Gateway &gateway);

    void start();
    void stop();

private:
    cluster::NodeReports m_troubles;
    cluster::NodeReports m_rates;
};

} // namespace plexica::node
