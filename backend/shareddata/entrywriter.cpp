// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entrywriter.h"

#include "common/quota.h"
#include "common/text.h"
#include "shareddata/entrylimits.h"
#include "shareddata/shareddataoperations.h"
#include "storage/doubt.h"

#include <utility>

namespace plexica::shareddata {

using storage::Change;

namespace {

constexpr int attempts = 20;              // at a write whose precondition other nodes keep breaking
constexpr std::size_t removalChunk = 500; // entries that leave in one transaction

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text).left(80);
}

Error notFound()
{
    return {ErrorCode::DataNotFound, QStringLiteral("Data not found"), {}, {}};
}

/// Why `condition`, which does not hold, refuses a write.
Error versionConflict(const EntryId &id, const Condition &condition, qint64 current)
{
    QString wanted = QStringLiteral("If-Match names another version");
    if (condition.matches(current))
        wanted = QStringLiteral("ifVersion is %1").arg(condition.ifVersion.value_or(0));
    Error error{condition.matches(current) ? ErrorCode::VersionConflict : ErrorCode::PreconditionFailed,
                current == 0 ? QStringLiteral("%1, but '%2' is not there").arg(wanted, shown(id.key))
                             : QStringLiteral("%1, but '%2' has version %3").arg(wanted, shown(id.key)).arg(current),
                {},
                {}};
    error.details.insert(QStringLiteral("currentVersion"), JsonValue(current));
    error.topLevel.insert(QStringLiteral("currentVersion"), JsonValue(current));
    return error;
}

/// Of a write to what must be there.
Error refused(const EntryId &id, const Condition &condition, const Entry *known)
{
    if (known)
        return versionConflict(id, condition, known->version);
    return condition.ifMatch ? versionConflict(id, condition, 0) : notFound();
}

/// Some of a namespace's entries are gone, others are not.
Error incomplete(Error error, qint64 removed)
{
    error.details.insert(QStringLiteral("removed"), JsonValue(removed));
    return error;
}

/// `onlyOwner` is empty, or the one whose entries alone may be changed. Under the key's lock.
bool isAnothers(const Entry &entry, const QByteArray &onlyOwner)
{
    return !onlyOwner.isEmpty() && entry.ownerId() != view(onlyOwner);
}

Error ofAnother(const EntryId &id, const Entry &entry)
{
    return {ErrorCode::PluginForbidden,
            QStringLiteral("'%1' belongs to %2").arg(shown(id.key), shown(bytes(entry.ownerId()))),
            {},
            {}};
}

Error contended(const EntryId &id)
{
    return {ErrorCode::VersionConflict,
            QStringLiteral("'%1' is being written by other nodes all the time; try again").arg(shown(id.key)),
            {},
            {}};
}

} // namespace

/// Room in the quota for a write that is being committed, so that many at once cannot pass it together.
class EntryWriter::Reservation
{
public:
    Reservation(EntryWriter &owner, QByteArray tenantId, qint64 entries, qint64 bytes)
        : m_owner(owner)
        , m_tenantId(std::move(tenantId))
        , m_entries(entries)
        , m_bytes(bytes)
    {
        Reserved &reserved = m_owner.m_reserved[m_tenantId];
        ++reserved.writes;
        reserved.entries += m_entries;
        reserved.bytes += m_bytes;
    }
    ~Reservation()
    {
        const auto reserved = m_owner.m_reserved.find(m_tenantId);
        reserved->second.entries -= m_entries;
        reserved->second.bytes -= m_bytes;
        if (--reserved->second.writes == 0)
            m_owner.m_reserved.erase(reserved);
    }
    Q_DISABLE_COPY_MOVE(Reservation)

private:
    EntryWriter &m_owner;
    QByteArray m_tenantId;
    qint64 m_entries;
    qint64 m_bytes;
};

EntryWriter::EntryWriter(storage::Storage &storage, events::EventLog &events, EntryStore &store,
                         EntryFollower &follower, const Limits &limits)
    : m_storage(storage)
    , m_events(events)
    , m_store(store)
    , m_follower(follower)
    , m_limits(limits)
{
}

const Entry *EntryWriter::find(const EntryId &id) const
{
    return m_store.findCurrent(id, currentTime());
}

std::optional<Error> EntryWriter::overQuota(const SetRequest &request, const Entry *known) const
{
    const EntryStore::Tenant *tenant = m_store.tenant(view(request.id.tenantId));
    const auto reserved = m_reserved.find(request.id.tenantId);
    const Reserved ahead = reserved == m_reserved.end() ? Reserved() : reserved->second;
    const qint64 entries = (tenant ? tenant->entries : 0) + ahead.entries + (known ? 0 : 1);
    const qint64 size = (tenant ? tenant->bytes : 0) + ahead.bytes + request.id.key.size() + request.value.size()
                        - (known ? known->bytes() : 0);
    if (!known && entries > m_limits.maxEntries)
        return quotaReached(
            QStringLiteral("sharedData.maxEntries"), m_limits.maxEntries,
            QStringLiteral("Tenant '%1' has as many entries as it may").arg(shown(request.id.tenantId)));
    if (size > m_limits.maxBytes && (!known || size > tenant->bytes + ahead.bytes)) // what shrinks is always allowed
        return quotaReached(
            QStringLiteral("sharedData.maxBytes"), m_limits.maxBytes,
            QStringLiteral("Tenant '%1' would have %2 bytes of shared data").arg(shown(request.id.tenantId)).arg(size));
    return std::nullopt;
}

QCoro::Task<Result<Stored>> EntryWriter::set(SetRequest request)
{
    if (auto error = tooLarge(request.id, request.value.size(), m_limits))
        co_return fail(*std::move(error));
    const auto turn = co_await m_turns.turn(request.id);
    if (auto refused = m_follower.refusal({request.id}))
        co_return fail(*std::move(refused));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const TimePoint now = currentTime();
        const Entry *known = find(request.id);
        const qint64 current = known ? known->version : 0;
        if (known && isAnothers(*known, request.condition.onlyOwner)) {
            if (attempt > 0 || !m_follower.isFollowing())
                co_return fail(ofAnother(request.id, *known));
            const auto read = co_await m_follower.refresh(request.id); // it may have changed hands elsewhere
            if (!read)
                co_return fail(read.error());
            continue;
        }
        if (!request.condition.holds(current)) {
            // Before it is refused: another node may have written what this one has not heard of yet.
            if (attempt > 0)
                co_return fail(versionConflict(request.id, request.condition, current));
            const auto read = co_await m_follower.refresh(request.id);
            if (!read)
                co_return fail(read.error());
            continue;
        }
        if (auto error = overQuota(request, known))
            co_return fail(*std::move(error));
        EntryRow row;
        row.id = request.id;
        row.value = request.value;
        row.ownerId = request.ownerId;
        row.version = known ? current + 1 : 0; // else it is told by the commit
        row.createdAt = known ? known->createdAt : toMilliseconds(now);
        row.updatedAt = toMilliseconds(now);
        row.expiresAt = request.expiresAt ? toMilliseconds(*request.expiresAt) : 0;
        const Reservation reservation(
            *this, request.id.tenantId, known ? 0 : 1,
            std::max<qint64>(0, request.id.key.size() + request.value.size() - (known ? known->bytes() : 0)));
        Change change;
        change.operations.push_back(known ? updateEntry(row, current) : insertEntry(row));
        const auto done = co_await m_storage.commit(std::move(change));
        if (done) {
            row.revision = done->revision;
            if (row.version == 0)
                row.version = done->revision;
            m_follower.apply(row);
            ++m_sets;
            co_return Stored{row.version, request.expiresAt};
        }
        if (done.error().code != ErrorCode::StorageConflict) {
            m_follower.doubt(done.error(), {request.id});
            co_return fail(done.error());
        }
        const auto read = co_await m_follower.refresh(request.id);
        if (!read)
            co_return fail(read.error());
    }
    co_return fail(contended(request.id));
}

QCoro::Task<Result<storage::Storage::Commit>> EntryWriter::commit(EntryId id, Condition condition,
                                                                  OperationOf operation)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Entry *known = find(id);
        if (known && isAnothers(*known, condition.onlyOwner)) {
            if (attempt > 0 || !m_follower.isFollowing())
                co_return fail(ofAnother(id, *known));
        } else if (!known || !condition.holds(known->version)) {
            if (attempt > 0)
                co_return fail(refused(id, condition, known));
        } else {
            // Whoever may change his own only changes what he has seen to be his.
            const qint64 expected = condition.isNone() ? 0 : known->version;
            Change change;
            change.operations.push_back(operation(expected));
            auto done = co_await m_storage.commit(std::move(change));
            if (done)
                co_return done;
            if (done.error().code != ErrorCode::StorageConflict) {
                m_follower.doubt(done.error(), {id});
                co_return fail(done.error());
            }
        }
        const auto read = co_await m_follower.refresh(id);
        if (!read)
            co_return fail(read.error());
    }
    co_return fail(contended(id));
}

QCoro::Task<Result<Stored>> EntryWriter::setExpiry(EntryId id, std::optional<TimePoint> expiresAt, Condition condition)
{
    const auto turn = co_await m_turns.turn(id);
    if (auto refused = m_follower.refusal({id}))
        co_return fail(*std::move(refused));
    const qint64 at = expiresAt ? toMilliseconds(*expiresAt) : 0;
    OperationOf write = [&id, at](qint64 expected) {
        return writeExpiry(id, at, toMilliseconds(currentTime()), expected);
    };
    const auto done = co_await commit(id, condition, std::move(write));
    if (!done)
        co_return fail(done.error());
    const Entry *entry = m_store.find(id);
    if (entry && entry->revision <= done->revision) {
        // Another node may have written the value since this one was told of it: then the row is more than
        // this node's time, and the change feed brings none of its own rows. So it is read, below.
        const qint64 revision = m_follower.isFollowing() ? entry->revision : done->revision;
        m_follower.applyExpiry(id, at, revision);
    }
    if (!entry || m_follower.isFollowing()) { // or its old time came while the new one was being committed
        const auto read = co_await m_follower.refresh(id);
        if (!read && !entry)
            co_return fail(read.error());
        if (!read)
            m_follower.readLater(id);
        entry = find(id);
    }
    co_return Stored{entry ? entry->version : 0, expiresAt};
}

QCoro::Task<Result<void>> EntryWriter::remove(EntryId id, Condition condition)
{
    const auto turn = co_await m_turns.turn(id);
    if (auto refused = m_follower.refusal({id}))
        co_return fail(*std::move(refused));
    OperationOf write = [&id](qint64 expected) { return deleteEntry(id, expected); };
    const auto done = co_await commit(id, condition, std::move(write));
    if (!done)
        co_return fail(done.error());
    m_follower.applyDeletion(id, done->revision, false);
    ++m_deletes;
    co_return Result<void>();
}

void EntryWriter::recordIncomplete(events::Event event, qint64 removed)
{
    if (removed == 0)
        return;
    event.details = {};
    event.details.insert(QStringLiteral("removed"), JsonValue(removed));
    event.details.insert(QStringLiteral("incomplete"), JsonValue(true));
    m_events.record(std::move(event));
}

QCoro::Task<Result<qint64>> EntryWriter::removeNamespace(QByteArray tenantId, QByteArray space, QByteArray ownerId,
                                                         events::Origin origin)
{
    EntryFilter filter;
    filter.tenantId = tenantId;
    filter.space = space;
    filter.ownerId = ownerId;
    std::vector<EntryId> ids;
    for (const Entry *entry : m_store.list(filter, currentTime()))
        ids.push_back({tenantId, space, bytes(entry->key())});
    events::Event event;
    event.tenantId = textFromUtf8(tenantId);
    event.type = QStringLiteral("SHARED_DATA_NAMESPACE_DELETED");
    event.subject = textFromUtf8(space);
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = QStringLiteral("asked for");
    if (!ownerId.isEmpty())
        event.details.insert(QStringLiteral("ownerId"), JsonValue(textFromUtf8(ownerId)));
    qint64 removed = 0;
    for (std::size_t begin = 0; begin < ids.size(); begin += removalChunk) {
        const std::size_t end = std::min(ids.size(), begin + removalChunk);
        std::vector<EntryId> chunk(ids.begin() + std::ptrdiff_t(begin), ids.begin() + std::ptrdiff_t(end));
        std::erase_if(chunk, [&](const EntryId &id) { // some may have changed hands since
            const Entry *entry = m_store.find(id);
            return entry && isAnothers(*entry, ownerId);
        });
        if (const auto refused = m_follower.refusal(chunk)) {
            recordIncomplete(event, removed);
            co_return fail(incomplete(*refused, removed));
        }
        Change change;
        for (const EntryId &id : chunk)
            change.operations.push_back(deleteEntryIfThere(id));
        const bool last = end == ids.size();
        if (last) {
            event.details.insert(QStringLiteral("removed"), JsonValue(removed + qint64(chunk.size())));
            change.operations.push_back(m_events.operation(event));
        }
        const auto done = co_await m_storage.commit(std::move(change));
        if (!done) {
            m_follower.doubt(done.error(), chunk);
            if (last)
                m_events.doubt(done.error(), event);
            if (!last || !storage::Doubt::isUnknown(done.error()))
                recordIncomplete(event, removed);
            co_return fail(incomplete(done.error(), removed));
        }
        for (const EntryId &id : chunk)
            removed += m_follower.applyDeletion(id, done->revision, false) ? 1 : 0;
        if (last)
            m_events.announce(event);
    }
    m_deletes += quint64(removed);
    co_return removed;
}

} // namespace plexica::shareddata
