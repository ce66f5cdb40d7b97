// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodemodel.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of nodes.
class NodesTable : public LiveTable
{
    Q_OBJECT
public:
    explicit NodesTable(NodeModel &nodes, QWidget *parent = nullptr);

    NodeProxy &proxy() { return *m_proxy; }
    const NodeProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    NodeItemPtr selectedNode() const;

private:
    NodesTable(NodeProxy *proxy, NodeDisplay *display, QWidget *parent);

    NodeProxy *m_proxy;
};

} // namespace plexica::app
