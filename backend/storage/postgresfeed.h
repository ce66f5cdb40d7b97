// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgresdatabase.h"

namespace plexica::storage {

/// The change feed's session: listens, reads in snapshots, holds the locks that say which node sweeps. The thread that
/// opened it, but for interrupt().
class PostgresFeed : public PostgresDatabase
{
public:
    explicit PostgresFeed(ConnectionUri uri);

    /// Connects, sets the time-outs by which the server finds out that this node is gone, listens, and announces this
    /// node.
    DatabaseFault open() override;
    /// Names the history this session sees: it is another after a standby was promoted, and after anything else that
    /// may lose commits which others have seen. Set by open(); empty: the server does not say.
    const QString &history() const { return m_history; }

    DatabaseFault beginSnapshot();
    DatabaseFault endSnapshot();

    struct Position
    {
        qint64 revision = 0;
        qint64 horizon = 0; ///< tombstones up to this revision may be gone
    };
    DatabaseResult<Position> position();
    /// Tries to become the node that sweeps, unless it is already.
    DatabaseResult<bool> tryLock();
    struct Beat
    {
        int nodes = 1;   ///< that have announced themselves; at least 1
        TimePoint clock; ///< of the server
    };
    DatabaseResult<Beat> beat();

    /// Waits until a notification has come or `wakeFd` can be read, at most this long. With `wakeOnly` notifications
    /// wait.
    void wait(int wakeFd, Milliseconds atMost, bool wakeOnly);
    struct Notifications
    {
        bool own = false;     ///< of the session `ownSession`
        bool foreign = false; ///< of any other
        bool lost = false;    ///< the connection is gone
    };
    /// Those that have come since the last call.
    Notifications notifications(int ownSession);

private:
    QString m_history;
    bool m_locked = false;
};

} // namespace plexica::storage
