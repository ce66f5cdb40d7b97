// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QString>
#include <QStringList>

// The nodes of a database: values that may be copied to other threads.
namespace plexica::cluster {

enum class NodeRole : quint8 {
    Full,
    Observer, ///< neither sweeps nor probes, and judges nobody
};
enum class NodeState : quint8 {
    Live,
    Lost, ///< silent for ten seconds by the database's clock
};

/// "full", "observer"
QString roleName(NodeRole role);
/// "LIVE", "LOST"
QString stateName(NodeState state);

/// A node, as it says it is.
struct NodeRow
{
    QString id;            ///< of one process: a restart is another node
    QString name;          ///< for people; several may have the same
    QStringList addresses; ///< "http://127.0.0.1:3000"
    QString version;
    NodeRole role = NodeRole::Full;
    TimePoint startedAt;
    TimePoint lastSeenAt; ///< by the database's clock
    NodeState state = NodeState::Live;
    bool sweeper = false;
    qint64 revision = 0;         ///< up to which it knows what was committed …
    qint64 behind = 0;           ///< … and how many revisions there were beyond
    Milliseconds clockOffset{0}; ///< of its machine's clock to the database's; positive: ahead
    double requestsPerSecond = 0;
    double callsPerSecond = 0; ///< through its gateway
    int connections = 0;
    int watchers = 0;
    double loopLag = 0; ///< milliseconds
    qint64 residentBytes = 0;

    /// But for what changes all the time.
    bool isSameAs(const NodeRow &other) const
    {
        return id == other.id && name == other.name && addresses == other.addresses && version == other.version
               && role == other.role && startedAt == other.startedAt && state == other.state
               && sweeper == other.sweeper;
    }
};

} // namespace plexica::cluster
