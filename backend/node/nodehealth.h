// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plexica::cluster {
class NodeTable;
}
namespace plexica::storage {
class Storage;
}

// What a node says of itself at /readyz, as sentences for its operator. Node thread.
namespace plexica::node {

/// Why it should get no requests now; empty: it may.
QStringList notReady(storage::Storage &storage, bool stopping);
/// What should be seen to, though it serves.
QStringList warnings(const cluster::NodeTable &nodes);

} // namespace plexica::node
