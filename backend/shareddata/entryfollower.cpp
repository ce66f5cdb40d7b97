// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to entries without anybody asking: commits applied, other nodes' changes, time.
#include "common/logging.h"
#include "shareddata/shareddata.h"
#include "shareddata/shareddataoperations.h"

#include <algorithm>
#include <limits>
#include <set>

namespace plexica::shareddata {

namespace {

constexpr int dropChunk = 1'000;       // entries dropped from memory before others get their turn; a few milliseconds
constexpr qint64 purgeChunk = 1'000;   // rows that leave the database in one transaction
constexpr qint64 longestWait = 60'000; // of the expiry timer: the clock may be set meanwhile

QString removalKey(const EntryId &id)
{
    return QString::fromLatin1(tombstoneKey(id)); // bytes as they are: only to tell keys apart
}

} // namespace

void SharedData::follow()
{
    m_followed = m_storage.engine().startsWith(u"PostgreSQL"); // SQLite has one process, and nothing is ever delivered
    storage::ChangeFeed &feed = m_storage.feed();
    storage::Following<EntryRow> entries;
    entries.query = "select_shared_data_after";
    entries.decode = [](const storage::Row &row) { return decodeEntry(row, 1, 0); };
    entries.apply = [this](const std::vector<EntryRow> &rows, const storage::Delivery &delivery) {
        applyDelivery(rows, delivery);
    };
    entries.ownRows = false;
    feed.follow(std::move(entries));
    feed.followRemovals(QStringLiteral("shared_data"),
                        [this](const std::vector<storage::Removal> &removals, const storage::Delivery &) {
                            for (const storage::Removal &removal : removals) {
                                if (const auto id = fromTombstoneKey(removal.key.toUtf8()))
                                    applyDeletion(*id, removal.revision, false);
                            }
                        });
    feed.onDelivered([this](const storage::Delivery &delivery) { m_removals.passed(delivery.revision); });
}

void SharedData::applyDelivery(const std::vector<EntryRow> &rows, const storage::Delivery &delivery)
{
    if (!delivery.complete) {
        for (const EntryRow &row : rows)
            applyUpsert(row);
        return;
    }
    std::set<QByteArray> there;
    for (const EntryRow &row : rows)
        there.insert(tombstoneKey(row.id));
    std::vector<EntryId> gone;
    for (const auto &[tenantId, tenant] : m_store.tenants()) {
        for (const auto &[name, space] : tenant.spaces) {
            space.index.visitFrom({}, false, [&](const Entry &entry) {
                EntryId id{bytes(tenantId), bytes(name), bytes(entry.key())};
                if (delivery.rewound || (entry.revision <= delivery.revision && !there.contains(tombstoneKey(id))))
                    gone.push_back(std::move(id));
                return true;
            });
        }
    }
    if (delivery.rewound)
        m_removals = {};
    // After a rewind revisions mean nothing: everything goes, and the rows come as they are.
    for (const EntryId &id : gone)
        applyDeletion(id, std::numeric_limits<qint64>::max(), true);
    for (const EntryRow &row : rows)
        applyUpsert(row);
}

void SharedData::apply(const EntryRow &row)
{
    const Entry *kept = m_store.find(view(row.id.tenantId), view(row.id.space), view(row.id.key));
    if (kept && kept->revision > row.revision)
        return; // the change feed was faster
    m_store.put(
        view(row.id.tenantId), view(row.id.space), view(row.id.key),
        {view(row.value), view(row.ownerId), row.version, row.createdAt, row.updatedAt, row.expiresAt, row.revision});
    armExpiry();
    Q_EMIT changed({view(row.id.tenantId), view(row.id.space), view(row.id.key)});
}

void SharedData::applyUpsert(const EntryRow &row)
{
    const Entry *kept = m_store.find(view(row.id.tenantId), view(row.id.space), view(row.id.key));
    if (kept ? kept->revision >= row.revision : m_removals.covers(removalKey(row.id), row.revision))
        return;
    if (row.expiresAt != 0 && row.expiresAt <= toMilliseconds(currentTime())) {
        applyDeletion(row.id, row.revision, true);
        return;
    }
    apply(row);
}

bool SharedData::applyDeletion(const EntryId &id, qint64 revision, bool expired)
{
    if (m_followed && !expired)
        m_removals.note(removalKey(id), revision);
    const Entry *kept = m_store.find(view(id.tenantId), view(id.space), view(id.key));
    if (!kept || kept->revision > revision)
        return false;
    m_store.remove(view(id.tenantId), view(id.space), view(id.key));
    armExpiry();
    Q_EMIT changed({view(id.tenantId), view(id.space), view(id.key), true, expired});
    return true;
}

void SharedData::doubt(const Error &error, const std::vector<EntryId> &ids)
{
    const JsonValue *outcome = error.details.find(u"outcome");
    if (!outcome)
        return;
    m_doubts.insert(m_doubts.end(), ids.begin(), ids.end());
    m_doubtTimer.start();
}

QCoro::Task<> SharedData::settleDoubts()
{
    if (m_doubts.empty())
        co_return;
    const std::vector<EntryId> doubts = std::exchange(m_doubts, {});
    for (std::size_t i = 0; i < doubts.size(); ++i) {
        const auto read = co_await refresh(doubts[i]);
        if (read)
            continue;
        m_doubts.insert(m_doubts.end(), doubts.begin() + std::ptrdiff_t(i), doubts.end());
        m_doubtTimer.start();
        co_return;
    }
}

void SharedData::armExpiry()
{
    const qint64 next = m_store.nextExpiry();
    if (next == m_armedFor)
        return;
    m_armedFor = next;
    if (next == 0) {
        m_expiryTimer.stop();
        return;
    }
    const qint64 wait = std::clamp<qint64>(next - toMilliseconds(currentTime()), 0, longestWait);
    m_expiryTimer.start(static_cast<int>(wait));
}

/// Drops what is due, so much at once that nobody waits for long; the rest follows when the event loop has turned.
void SharedData::expire()
{
    const int dropped =
        m_store.dropExpired(currentTime(), dropChunk, [this](const EntryStore::Space &space, const Entry &entry) {
            Q_EMIT changed({space.tenantId, space.name, entry.key(), true, true});
        });
    m_counters.expired += quint64(dropped);
    m_armedFor = 0;
    m_expiryTimer.stop();
    armExpiry();
}

/// Rows whose time has come leave the database, a chunk a transaction. Others' commits go in between.
QCoro::Task<> SharedData::purge()
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
