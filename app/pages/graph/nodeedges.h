// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugindirectorytypes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace plexica::app {

class GatewayLink;

/// The observed edges of one node, asked for every two seconds while somebody looks. GUI thread.
class NodeEdges : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds interval{2};
    using Edges = std::shared_ptr<const std::vector<plugins::ObservedEdge>>;

    explicit NodeEdges(GatewayLink &link, QObject *parent = nullptr);

    /// Empty node: those of all, which are not its business.
    void setNode(const QString &nodeId);
    void setTenant(const QString &tenantId);
    void setAwake(bool awake);
    bool isWanted() const { return !m_node.isEmpty(); }

Q_SIGNALS:
    /// nullptr: no node is chosen.
    void told(const plexica::app::NodeEdges::Edges &edges);

private:
    void begin();
    void look();

    GatewayLink &m_link;
    QTimer m_timer;
    QString m_node;
    QString m_tenant;
    bool m_awake = false;
    bool m_asking = false;
};

} // namespace plexica::app
