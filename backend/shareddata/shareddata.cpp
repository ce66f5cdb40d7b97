// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/shareddata.h"

#include "shareddata/shareddataoperations.h"
#include "storage/changefeed.h"

namespace plexica::shareddata {

SharedData::SharedData(storage::Storage &storage, events::EventLog &events, Limits limits, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_limits(limits)
    , m_expiry(storage, m_store, [this](const EntryChange &change) { Q_EMIT changed(change); })
    , m_follower(storage, m_store, [this](const EntryChange &change) { announce(change); })
    , m_writer(storage, events, m_store, m_follower, m_limits)
{
}

SharedData::~SharedData() = default;

void SharedData::announce(const EntryChange &change)
{
    m_expiry.arm();
    Q_EMIT changed(change);
}

QCoro::Task<Result<qint64>> SharedData::load()
{
    // The store is the storage thread's until the load is done: a million rows are never held twice.
    std::function<char(const storage::Row &)> take = [this](const storage::Row &row) {
        m_store.put(decodeEntry(row, 0, 9));
        return '\0';
    };
    std::vector<storage::Value> parameters{toMilliseconds(currentTime())};
    const auto rows = co_await m_storage.read<char>("select_shared_data", std::move(parameters), std::move(take));
    if (!rows)
        co_return fail(rows.error());
    m_expiry.start();
    co_return m_store.entries();
}

std::vector<NamespaceSummary> SharedData::namespaces(const QByteArray &tenantId)
{
    std::vector<NamespaceSummary> summaries;
    if (m_store.nextExpiry() != 0 && m_store.nextExpiry() <= toMilliseconds(currentTime()))
        m_expiry.dropDue(); // so that what has just gone is not counted
    const EntryStore::Tenant *tenant = m_store.tenant(view(tenantId));
    if (!tenant)
        return summaries;
    for (const auto &[name, space] : tenant->spaces) {
        const qint64 next = space.expiries.next();
        summaries.push_back({bytes(name), qint64(space.index.size()), space.bytes,
                             next == 0 ? std::nullopt : std::optional(fromMilliseconds(next))});
    }
    return summaries;
}

qint64 SharedData::ownedKeys(const QByteArray &tenantId, const QByteArray &ownerId) const
{
    const EntryStore::Tenant *tenant = m_store.tenant(view(tenantId));
    if (!tenant)
        return 0;
    const auto owner = tenant->owners.find(view(ownerId));
    return owner == tenant->owners.end() ? 0 : owner->second.entries;
}

QCoro::Task<Result<void>> SharedData::catchUp()
{
    // SQLite's feed has nothing to wait for, but its database may be away.
    std::function<qint64(const storage::Row &)> decode = [](const storage::Row &row) { return row.integer(0); };
    std::vector<storage::Value> parameters;
    const auto revision = co_await m_storage.read<qint64>("select_revision", std::move(parameters), std::move(decode));
    if (!revision)
        co_return fail(revision.error());
    const auto done = co_await m_storage.feed().catchUp();
    co_return done;
}

} // namespace plexica::shareddata
