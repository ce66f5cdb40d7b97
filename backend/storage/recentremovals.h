// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <utility>

namespace plexica::storage {

/// What memory no longer holds, by the revision that removed it, until the change feed has passed that revision. A
/// delivery is of a moment: it may bring a row that this node has removed since, and the row must not come back to
/// life. (A row that is still in memory needs none of this: its own revision tells.) Note nothing where the feed does
/// not follow (ChangeFeed::follows()), as then nothing is ever passed. Node thread only.
template <typename Key>
class RecentRemovalsOf
{
public:
    /// `key` is whatever names a row for the domain.
    void note(const Key &key, qint64 revision)
    {
        m_removed.insert(key, revision);
        m_order.emplace_back(revision, key);
    }
    /// True if a row of this revision was removed after it was read.
    bool covers(const Key &key, qint64 revision) const
    {
        const auto found = m_removed.constFind(key);
        return found != m_removed.constEnd() && revision <= *found;
    }
    /// The feed has delivered everything up to here: to be called after each delivery.
    void passed(qint64 revision)
    {
        while (!m_order.empty() && m_order.front().first <= revision) {
            if (const auto found = m_removed.constFind(m_order.front().second);
                found != m_removed.constEnd() && *found <= revision)
                m_removed.erase(found);
            m_order.pop_front();
        }
    }
    qsizetype size() const { return m_removed.size(); }

private:
    QHash<Key, qint64> m_removed;
    std::deque<std::pair<qint64, Key>> m_order; ///< in the order of removal, which is that of revisions
};

using RecentRemovals = RecentRemovalsOf<QString>;

} // namespace plexica::storage
