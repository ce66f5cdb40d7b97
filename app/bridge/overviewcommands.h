// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/overviewlink.h"
#include "bridge/reply.h"

namespace plexica::node {
class Node;
}

namespace plexica::app {

/// Gathers what the Overview page shows of a node. Node thread only.
class OverviewCommands
{
public:
    explicit OverviewCommands(node::Node &node)
        : m_node(node)
    {
    }

    void look(const OverviewLook &look, const Reply<OverviewPicture> &done);

private:
    void addNodes(OverviewPicture &picture) const;
    void addGateway(OverviewPicture &picture, const QString &tenantId) const;
    void addSharedData(OverviewPicture &picture, const QString &tenantId) const;
    void addEndingKeys(OverviewPicture &picture, const QString &tenantId) const;

    node::Node &m_node;
};

} // namespace plexica::app
