// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/nodereports.h"
#include "cluster/nodetable.h"
#include "gateway/gateway.h"

namespace plexica::node {

/// Carries what gateways tell each other beside their traffic: circuits, ejections and limits reached every two
/// seconds, how limits of calls are used twice a second, and which writes made kept answers stale, as long as there are
/// several nodes, and of answers while some are kept. Node thread only.
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
    cluster::NodeReports m_stale;
};

} // namespace plexica::node
