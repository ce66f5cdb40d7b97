// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "plugins/pluginerrors.h"
#include "storage/changefeed.h"
#include "storage/storage.h"

#include <qcorotask.h>

#include <functional>
#include <optional>
#include <vector>

namespace plexica::plugins {

class PluginFollower;

/// Whose turn it is to write of a tenant's plugins or of a plugin in the catalogue, so that each write is checked
/// against what the one before left; whether it may, while the outcome of an earlier one is open; and that it is tried
/// again where another node was faster. Node thread.
class PluginTurns
{
public:
    /// All outlive the turns and whatever is under way in them.
    PluginTurns(storage::Storage &storage, events::EventLog &events, PluginFollower &follower)
        : m_storage(storage)
        , m_events(events)
        , m_follower(follower)
    {
    }

    // A coroutine that needs both takes the tenant's turn first.
    static QString ofTenant(const QString &tenantId) { return QStringLiteral("tenant\n") + tenantId; }
    static QString ofPlugin(const QString &pluginId) { return QStringLiteral("plugin\n") + pluginId; }
    /// To be awaited: `key` must have a name that lives as long as that.
    auto take(const QString &key) { return m_lock.turn(key); }

    /// Why these may not be written now: whether an earlier change was saved is not known yet. nullopt: they may.
    std::optional<Error> refusal(const QStringList &turns) const;
    /// After a commit that failed: if its outcome is open, everything of plugins is read back before these are written
    /// again, then `settled` is called, and the events are told if they were saved.
    void doubt(const Error &error, const QStringList &turns, const std::vector<events::Event> &events,
               std::function<void()> settled = {});

    /// Decides on memory as it is, and says in `wroteNothing` if it found nothing to do.
    template <typename T>
    using Attempt = std::function<QCoro::Task<Result<T>>(bool *wroteNothing)>;
    /// A write that another node has overtaken is decided again on what that node has left. So is one that found
    /// nothing to do, once everything that is committed has been heard of: "it is so already" must not rest on what
    /// was.
    template <typename T>
    QCoro::Task<Result<T>> untilCurrent(QString pluginId, Attempt<T> attempt)
    {
        constexpr int attempts = 5;
        bool isCurrent = false;
        for (int number = 1;; ++number) {
            bool wroteNothing = false;
            auto done = co_await attempt(&wroteNothing);
            if (done ? isCurrent || !wroteNothing : done.error().code != ErrorCode::StorageConflict)
                co_return done;
            if (number == attempts)
                co_return fail(overtaken(done.error(), pluginId));
            const auto caughtUp = co_await m_storage.feed().catchUp();
            if (!caughtUp)
                co_return fail(caughtUp.error());
            isCurrent = true;
        }
    }

private:
    storage::Storage &m_storage;
    events::EventLog &m_events;
    PluginFollower &m_follower;
    KeyedLock m_lock; ///< a tenant's before a plugin's
};

} // namespace plexica::plugins
