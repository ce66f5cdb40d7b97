// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/noderow.h"
#include "storage/change.h"
#include "storage/storage.h"

#include <optional>

namespace plexica::cluster {

// The rows of `nodes`; their SQL is in storage/sql.

/// One row of a beat's answer.
struct Heard
{
    TimePoint now;       ///< by the database's clock
    qint64 revision = 0; ///< the database's newest
    std::optional<NodeRow> node;
    bool marked = false; ///< somebody has found it lost
};

/// The parameter of exchange_nodes.
QByteArray beatText(const NodeRow &node);
/// Decoder of exchange_nodes.
Heard decodeHeard(const storage::Row &row);

/// Fails if the node was heard again, or somebody else was first.
storage::Operation markNodeLost(const NodeRow &node, TimePoint now);
storage::Operation deleteNode(const QString &id);
storage::Operation deleteNodesBefore(TimePoint time);

} // namespace plexica::cluster
