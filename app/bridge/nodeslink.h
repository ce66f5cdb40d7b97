// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"
#include "cluster/noderow.h"

#include <QObject>

#include <vector>

namespace plexica::app {

/// The nodes of a platform at one moment.
struct NodesPicture
{
    QString ownId;        ///< of the node that this window shows
    bool canJoin = false; ///< others may use its database too: it is a server
    bool lacksJudge = false;
    std::vector<cluster::NodeRow> nodes; ///< by name and id; at most two seconds old
};

/// The nodes behind the window: the part of NodeLink that the Nodes page uses. GUI thread; each reply runs once there,
/// never inside the call. Error of all: Cancelled (the node does not run).
class NodesLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void look(Reply<NodesPicture> done) = 0;
    /// This window's node, an observer, sweeps and probes from now on, until it ends.
    virtual void judgeFromHere(Reply<NodesPicture> done) = 0;

Q_SIGNALS:
    /// A node came, went, was lost, or is something else than before: look again. At most ten times a second. What
    /// changes all the time is not told.
    void changed();
};

} // namespace plexica::app
