// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/revisionset.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace plexica::storage {

/// Which revisions this node has written: the storage thread notes them, the feed's thread asks. Any thread.
class OwnCommits
{
public:
    /// A batch is on its way to the database.
    void begin();
    /// What became of it is known and has been reported. `revision` 0: nothing was committed, or nobody knows.
    void end(qint64 revision);
    /// Waits until the batch that is under way now has ended: whatever of this node a snapshot shows that was taken
    /// before this call has been reported then. False if the time is up.
    bool settle(std::chrono::steady_clock::time_point deadline);

    /// Its rows are to be taken as another node's: memory does not have them.
    void disown(qint64 revision);
    void forgetUpTo(qint64 revision);
    void clear();
    RevisionSet revisions() const;

    /// The server process of the connection that writes, which notifications name; 0: not known.
    void setSession(int session);
    int session() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    RevisionSet m_revisions;
    quint64 m_begunCount = 0;
    quint64 m_endedCount = 0;
    int m_session = 0;
};

} // namespace plexica::storage
