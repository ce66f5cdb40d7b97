// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/nodescommands.h"

#include "bridge/administrator.h"
#include "cluster/nodetable.h"
#include "node/node.h"

namespace plexica::app {

NodesCommands::NodesCommands(node::Node &node, QObject *parent)
    : QObject(parent)
    , m_node(node)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NodesCommands::changed);
    const auto tell = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&node.nodes(), &cluster::NodeTable::changed, this, tell);
    connect(&node.nodes(), &cluster::NodeTable::removed, this, tell);
}

NodesPicture NodesCommands::picture() const
{
    NodesPicture picture;
    picture.ownId = m_node.nodes().id();
    picture.canJoin = m_node.settings().database.startsWith(u"postgres");
    picture.lacksJudge = m_node.nodes().lacksJudge();
    picture.nodes = m_node.nodes().list();
    return picture;
}

void NodesCommands::look(const Reply<NodesPicture> &done)
{
    done(picture());
}

void NodesCommands::judgeFromHere(const Reply<NodesPicture> &done)
{
    m_node.judgeFromHere(administrator());
    m_timer.start();
    done(picture());
}

} // namespace plexica::app
