// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/expirykeeper.h"

#include "shareddata/shareddataoperations.h"
#include "storage/changefeed.h"

#include <algorithm>

namespace plexica::shareddata {

namespace {

constexpr int dropChunk = 1'000;       // entries dropped from memory before others get their turn; a few milliseconds
constexpr qint64 purgeChunk = 1'000;   // rows that leave the database in one transaction
constexpr qint64 longestWait = 60'000; // of the timer: the clock may be set meanwhile

} // namespace

ExpiryKeeper::ExpiryKeeper(storage::Storage &storage, EntryStore &store, Changed changed)
    : m_storage(storage)
    , m_store(store)
    , m_changed(std::move(changed))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryKeeper::dropDue);
    m_purgeTimer.setInterval(5'000);
    connect(&m_purgeTimer, &QTimer::timeout, this, [this] { purge(); });
}

void ExpiryKeeper::start()
{
    arm();
    m_purgeTimer.start();
}

void ExpiryKeeper::arm()
{
    const qint64 next = m_store.nextExpiry();
    if (next == m_armedFor)
        return;
    m_armedFor = next;
    if (next == 0) {
        m_timer.stop();
        return;
    }
    const qint64 wait = std::clamp<qint64>(next - toMilliseconds(currentTime()), 0, longestWait);
    m_timer.start(static_cast<int>(wait));
}

/// Drops what is due, so much at once that nobody waits for long; the rest follows when the event loop has turned.
void ExpiryKeeper::dropDue()
{
    const int dropped =
        m_store.dropExpired(currentTime(), dropChunk, [this](const EntryStore::Space &space, const Entry &entry) {
            m_changed({space.tenantId, space.name, entry.key(), true, true});
        });
    m_dropped += quint64(dropped);
    m_armedFor = 0;
    m_timer.stop();
    arm();
}

/// Rows whose time has come leave the database, a chunk a transaction. Others' commits go in between.
QCoro::Task<> ExpiryKeeper::purge()
{
    if (m_purging || !m_storage.feed().isSweeper() || !m_storage.available())
        co_return;
    m_purging = true;
    for (;;) {
        const qint64 now = toMilliseconds(currentTime());
        std::function<qint64(const storage::Row &)> decode = [](const storage::Row &row) { return row.integer(0); };
        std::vector<storage::Value> parameters{now};
        const auto due =
            co_await m_storage.read<qint64>("select_shared_data_due", std::move(parameters), std::move(decode));
        if (!due || due->empty())
            break;
        storage::Change change;
        change.operations.push_back(deleteExpired(now, purgeChunk));
        const auto done = co_await m_storage.commit(std::move(change));
        if (!done)
            break; // the next turn of the timer tries again
    }
    m_purging = false;
}

} // namespace plexica::shareddata
