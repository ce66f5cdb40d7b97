// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entryfollower.h"

#include "storage/doubt.h"

#include <QSet>

#include <limits>

namespace plexica::shareddata {

namespace {

/// Bytes as they are: only to tell keys apart.
QString doubtKey(const EntryId &id)
{
    return QString::fromLatin1(tombstoneKey(id));
}

} // namespace

EntryFollower::EntryFollower(storage::Storage &storage, EntryStore &store, Changed changed)
    : m_storage(storage)
    , m_store(store)
    , m_changed(std::move(changed))
{
    follow();
}

void EntryFollower::follow()
{
    m_following = m_storage.engine().startsWith(u"PostgreSQL"); // SQLite has one process, and nothing is ever delivered
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

QCoro::Task<Result<void>> EntryFollower::refresh(EntryId id)
{
    struct Found
    {
        std::optional<EntryRow> row;
        qint64 revision = 0;
    };
    std::function<Found(const storage::Row &)> decode = [](const storage::Row &row) {
        return Found{row.isNull(0) ? std::nullopt : std::optional(decodeEntry(row, 0, 9)), row.integer(10)};
    };
    std::vector<storage::Value> parameters{id.tenantId, id.space, id.key};
    const auto found =
        co_await m_storage.read<Found>("select_shared_data_entry", std::move(parameters), std::move(decode));
    if (!found)
        co_return fail(found.error());
    for (const Found &one : *found) {
        if (one.row)
            applyUpsert(*one.row);
        else
            applyDeletion(id, one.revision, false);
    }
    co_return Result<void>();
}

void EntryFollower::applyDelivery(const std::vector<EntryRow> &rows, const storage::Delivery &delivery)
{
    if (!delivery.complete) {
        for (const EntryRow &row : rows)
            applyUpsert(row);
        return;
    }
    QSet<EntryId> there;
    for (const EntryRow &row : rows)
        there.insert(row.id);
    std::vector<EntryId> gone;
    for (const auto &[tenantId, tenant] : m_store.tenants()) {
        for (const auto &[name, space] : tenant.spaces) {
            space.index.visitFrom({}, false, [&](const Entry &entry) {
                EntryId id{bytes(tenantId), bytes(name), bytes(entry.key())};
                if (delivery.rewound || (entry.revision <= delivery.revision && !there.contains(id)))
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

void EntryFollower::apply(const EntryRow &row)
{
    const Entry *kept = m_store.find(row.id);
    if (kept && kept->revision > row.revision)
        return; // the change feed was faster
    m_store.put(row);
    m_changed({view(row.id.tenantId), view(row.id.space), view(row.id.key)});
}

void EntryFollower::applyUpsert(const EntryRow &row)
{
    const Entry *kept = m_store.find(row.id);
    if (kept ? kept->revision >= row.revision : m_removals.covers(row.id, row.revision))
        return;
    if (row.expiresAt != 0 && row.expiresAt <= toMilliseconds(currentTime())) {
        applyDeletion(row.id, row.revision, true);
        return;
    }
    apply(row);
}

bool EntryFollower::applyDeletion(const EntryId &id, qint64 revision, bool expired)
{
    if (m_following && !expired)
        m_removals.note(id, revision);
    const Entry *kept = m_store.find(id);
    if (!kept || kept->revision > revision)
        return false;
    m_store.remove(id);
    m_changed({view(id.tenantId), view(id.space), view(id.key), true, expired});
    return true;
}

void EntryFollower::applyExpiry(const EntryId &id, qint64 expiresAt, qint64 revision)
{
    m_store.setExpiry(id, expiresAt, revision);
    m_changed({view(id.tenantId), view(id.space), view(id.key)});
}

std::optional<Error> EntryFollower::refusal(const std::vector<EntryId> &ids) const
{
    const storage::Doubt &doubt = m_storage.doubt();
    if (doubt.size() == 0)
        return std::nullopt;
    for (const EntryId &id : ids) {
        if (auto refused = doubt.refusal(this, doubtKey(id)))
            return refused;
    }
    return std::nullopt;
}

void EntryFollower::doubt(const Error &error, const std::vector<EntryId> &ids)
{
    QStringList keys;
    for (const EntryId &id : ids)
        keys.append(doubtKey(id));
    m_storage.doubt().note(this, error, keys, [this, ids] { return readBack(ids); });
}

void EntryFollower::readLater(const EntryId &id)
{
    Error unread{ErrorCode::StorageUnavailable, {}, {}};
    unread.details.insert(QStringLiteral("outcome"), JsonValue(QStringLiteral("unknown")));
    doubt(unread, {id});
}

QCoro::Task<Result<void>> EntryFollower::readBack(std::vector<EntryId> ids)
{
    for (const EntryId &id : ids) {
        const auto read = co_await refresh(id);
        if (!read)
            co_return fail(read.error());
    }
    co_return Result<void>();
}

} // namespace plexica::shareddata
