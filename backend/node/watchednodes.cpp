// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchednodes.h"

#include "cluster/nodejson.h"

namespace plexica::node {

WatchedNodes::WatchedNodes(watch::TableSource &table, const cluster::NodeTable &nodes)
    : m_table(table)
{
    using cluster::NodeTable;
    const auto putAll = [this, &nodes] {
        for (const cluster::NodeRow &node : nodes.list())
            put(node);
    };
    connect(&nodes, &NodeTable::changed, this, &WatchedNodes::put);
    connect(&nodes, &NodeTable::removed, this, [this](const QString &id) { m_table.remove({}, id.toUtf8()); });
    connect(&nodes, &NodeTable::heard, this, putAll); // for the load that a snapshot shows
    putAll();
}

void WatchedNodes::put(const cluster::NodeRow &node)
{
    JsonWriter whole;
    cluster::writeNode(whole, node);
    JsonWriter counts;
    counts.beginArray();
    counts.value(node.name).value(node.addresses.join(u' ')).value(node.version).value(cluster::roleName(node.role));
    counts.value(toMilliseconds(node.startedAt)).value(cluster::stateName(node.state)).value(node.sweeper);
    counts.endArray();
    m_table.put({}, node.id.toUtf8(), whole.text(), counts.text());
}

} // namespace plexica::node
