// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QStringList>

namespace plexica::node {

/// A picture of the node for the status bar and dashboards.
struct NodeStatus
{
    QStringList addresses; ///< "http://127.0.0.1:3000"
    QString storageEngine; ///< "SQLite 3.40.1"
    bool storageAvailable = true;
    QString storageReason; ///< why not, as a sentence
    quint64 requests = 0;  ///< since start
    double requestsPerSecond = 0;
    double loopLagMilliseconds = 0; ///< how late the event loop's timer ran, newest second
    int connections = 0;
    TimePoint startedAt;
    bool observes = false;   ///< it neither sweeps nor probes, and judges nobody
    bool lacksJudge = false; ///< and so do all live nodes of its database
};

} // namespace plexica::node
