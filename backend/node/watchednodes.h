// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/nodetable.h"
#include "watch/tablesource.h"

#include <QObject>

namespace plexica::node {

/// The list of nodes, for watches: news is what does not change all the time. Node thread.
class WatchedNodes final : public QObject
{
public:
    WatchedNodes(watch::TableSource &table, const cluster::NodeTable &nodes);

private:
    void put(const cluster::NodeRow &node);

    watch::TableSource &m_table;
};

} // namespace plexica::node
