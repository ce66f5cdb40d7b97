// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodeslink.h"

#include <QTimer>

namespace plexica::node {
class Node;
}

namespace plexica::app {

/// Answers looks at the nodes on the node thread, and tells when they have changed; replies are called there. See
/// NodesLink for what they do.
class NodesCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{100};

    explicit NodesCommands(node::Node &node, QObject *parent = nullptr);

    void look(const Reply<NodesPicture> &done);
    void judgeFromHere(const Reply<NodesPicture> &done);

Q_SIGNALS:
    void changed();

private:
    NodesPicture picture() const;

    node::Node &m_node;
    QTimer m_timer;
};

} // namespace plexica::app
