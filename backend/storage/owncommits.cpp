// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/owncommits.h"

namespace plexica::storage {

void OwnCommits::begin()
{
    const std::lock_guard lock(m_mutex);
    ++m_begunCount;
}

void OwnCommits::end(qint64 revision)
{
    const std::lock_guard lock(m_mutex);
    ++m_endedCount;
    if (revision > 0)
        m_revisions.insert(revision);
    m_ended.notify_all();
}

bool OwnCommits::settle(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_until(lock, deadline, [this, begun = m_begunCount] { return m_endedCount >= begun; });
}

void OwnCommits::disown(qint64 revision)
{
    const std::lock_guard lock(m_mutex);
    m_revisions.remove(revision);
}

void OwnCommits::forgetUpTo(qint64 revision)
{
    const std::lock_guard lock(m_mutex);
    m_revisions.removeUpTo(revision);
}

void OwnCommits::clear()
{
    const std::lock_guard lock(m_mutex);
    m_revisions.clear();
}

RevisionSet OwnCommits::revisions() const
{
    const std::lock_guard lock(m_mutex);
    return m_revisions;
}

void OwnCommits::setSession(int session)
{
    const std::lock_guard lock(m_mutex);
    m_session = session;
}

int OwnCommits::session() const
{
    const std::lock_guard lock(m_mutex);
    return m_session;
}

} // namespace plexica::storage
