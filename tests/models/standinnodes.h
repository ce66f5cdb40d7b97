// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodeslink.h"

namespace plexica::app {

/// A live node, as a test says it is.
cluster::NodeRow makeNode(const QString &id, const QString &name, int port = 3000);

/// Stands in for the nodes of a platform: answers on the next turn of the event loop what the test has laid out.
class StandInNodes : public NodesLink
{
    Q_OBJECT
public:
    StandInNodes();

    NodesPicture picture; ///< one node at first
    int looks = 0;
    int judged = 0;
    /// The picture is another: the window is told.
    void tell() { Q_EMIT changed(); }

    void look(Reply<NodesPicture> done) override;
    void judgeFromHere(Reply<NodesPicture> done) override;
};

} // namespace plexica::app
