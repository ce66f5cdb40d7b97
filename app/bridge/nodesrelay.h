// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodescommands.h"
#include "bridge/relay.h"

namespace plexica::app {

/// Carries looks at the nodes to the node thread and their replies back. GUI thread.
class NodesRelay : public NodesLink
{
    Q_OBJECT
public:
    explicit NodesRelay(Relay<NodesCommands> relay)
        : m_relay(std::move(relay))
    {
    }

    void look(Reply<NodesPicture> done) override { m_relay.ask(&NodesCommands::look, std::move(done)); }
    void judgeFromHere(Reply<NodesPicture> done) override
    {
        m_relay.ask(&NodesCommands::judgeFromHere, std::move(done));
    }

private:
    Relay<NodesCommands> m_relay;
};

} // namespace plexica::app
