// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/source.h"

#include <chrono>
#include <functional>
#include <map>

namespace plexica::node {

/// What is remembered of objects that change without a row of theirs: by what it is known whether they look different,
/// and since which revision they look as they do. Node thread.
class WatchMarks
{
public:
    /// `start`: the node's revision when it had loaded everything; what was derived before that is not known.
    explicit WatchMarks(qint64 start)
        : m_start(start)
    {
    }

    /// It looks as it did: what is known of it. nullptr: it does not.
    const watch::Subject *same(const watch::ObjectId &id, size_t print) const;
    /// What is known of it; nullptr: it was never looked at, or has gone.
    const watch::Subject *subject(const watch::ObjectId &id) const;
    /// How an object looks now. True: different from before.
    bool look(const watch::Subject &subject, size_t print, qint64 rowRevision, qint64 present);
    /// nullopt: it was never looked at, or has gone.
    std::optional<watch::State> find(const watch::ObjectId &id) const;
    std::optional<watch::State> take(const watch::ObjectId &id);
    /// `mayDerive`: whether something derived of an object may have changed while no node looked.
    watch::Source::Page list(const watch::Filter &filter, const std::optional<watch::ObjectId> &after, qint64 since,
                             const std::function<bool(const watch::Subject &)> &mayDerive) const;
    /// Ids of a tenant's.
    std::vector<watch::ObjectId> ofTenant(watch::Kind kind, const QByteArray &tenantId) const;
    std::vector<watch::ObjectId> all() const;
    void rewind(qint64 present);

private:
    using Clock = std::chrono::steady_clock;
    struct Mark
    {
        watch::Subject subject;
        size_t print = 0;
        qint64 revision = 0;
        qint64 derivedAt = -1;
        Clock::time_point derivedWhen;
    };
    static watch::State stateOf(const Mark &mark);

    qint64 m_start;
    std::map<watch::ObjectId, Mark> m_marks;
};

} // namespace plexica::node
