// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/nodeedges.h"

#include "bridge/gatewaylink.h"

namespace plexica::app {

NodeEdges::NodeEdges(GatewayLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NodeEdges::look);
}

void NodeEdges::setNode(const QString &nodeId)
{
    m_node = nodeId;
    if (m_node.isEmpty())
        Q_EMIT told(nullptr);
    begin();
}

void NodeEdges::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenant)
        return;
    m_tenant = tenantId;
    if (isWanted())
        Q_EMIT told(std::make_shared<std::vector<plugins::ObservedEdge>>());
    begin();
}

void NodeEdges::setAwake(bool awake)
{
    m_awake = awake;
    begin();
}

void NodeEdges::begin()
{
    if (!m_awake || m_node.isEmpty())
        return m_timer.stop();
    m_timer.start();
    m_asking = false; // what was asked before is of something else
    look();
}

void NodeEdges::look()
{
    if (m_asking)
        return;
    m_asking = true;
    using Found = std::vector<plugins::ObservedEdge>;
    m_link.carriedBy(m_node, m_tenant,
                     replyTo<Found>(this, [this, node = m_node, tenant = m_tenant](const Result<Found> &edges) {
                         if (node != m_node || tenant != m_tenant)
                             return;
                         m_asking = false;
                         if (edges)
                             Q_EMIT told(std::make_shared<Found>(*edges));
                     }));
}

} // namespace plexica::app
