// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/shareddataoperations.h"

#include <array>

namespace plexica::shareddata {

namespace {

using storage::Operation;
using storage::OperationKind;
using storage::Value;

constexpr std::array<std::string_view, 8> insertColumns{"tenant_id", "namespace",  "key",        "value",
                                                        "owner_id",  "created_at", "updated_at", "expires_at"};
constexpr OperationKind insertKind{"insert_shared_data", insertColumns, true};
constexpr OperationKind replaceKind{"replace_shared_data", insertColumns};
constexpr std::array<std::string_view, 10> updateColumns{"tenant_id", "namespace",  "key",        "value",
                                                         "owner_id",  "created_at", "updated_at", "expires_at",
                                                         "version",   "expected"};
constexpr OperationKind updateKind{"update_shared_data", updateColumns, true};
constexpr std::array<std::string_view, 6> expiryColumns{"tenant_id",  "namespace", "key",
                                                        "expires_at", "at",        "expected"};
constexpr OperationKind expiryKind{"update_shared_data_expiry", expiryColumns, true};
constexpr std::array<std::string_view, 5> deleteColumns{"tenant_id", "namespace", "key", "expected", "tombstone"};
constexpr OperationKind deleteKind{"delete_shared_data", deleteColumns, true};
constexpr OperationKind deleteIfThereKind{"delete_shared_data", deleteColumns, false};
constexpr std::array<std::string_view, 2> purgeColumns{"at", "chunk_limit"};
constexpr OperationKind purgeKind{"delete_shared_data_expired", purgeColumns};

Value timeOrNull(qint64 milliseconds)
{
    return milliseconds == 0 ? Value() : Value(milliseconds);
}

/// Of insertColumns.
std::vector<Value> valuesOf(const EntryRow &row)
{
    std::vector<Value> values;
    values.reserve(updateColumns.size());
    for (const QByteArray *text : {&row.id.tenantId, &row.id.space, &row.id.key, &row.value, &row.ownerId})
        values.emplace_back(*text);
    values.emplace_back(row.createdAt);
    values.emplace_back(row.updatedAt);
    values.push_back(timeOrNull(row.expiresAt));
    return values;
}

} // namespace

QByteArray tombstoneKey(const EntryId &id)
{
    QByteArray space = id.space;
    if (space.contains('%') || space.contains('/'))
        space.replace('%', "%25").replace('/', "%2F");
    QByteArray key;
    key.reserve(id.tenantId.size() + space.size() + id.key.size() + 2);
    return key.append(id.tenantId).append('/').append(space).append('/').append(id.key);
}

std::optional<EntryId> fromTombstoneKey(const QByteArray &key)
{
    const qsizetype first = key.indexOf('/');
    const qsizetype second = first < 0 ? -1 : key.indexOf('/', first + 1);
    if (second < 0)
        return std::nullopt;
    EntryId id{key.first(first), key.sliced(first + 1, second - first - 1), key.sliced(second + 1)};
    id.space.replace("%2F", "/").replace("%25", "%");
    return id;
}

Operation replaceEntry(const EntryRow &row)
{
    return {&replaceKind, tombstoneKey(row.id), valuesOf(row)};
}

Operation insertEntry(const EntryRow &row)
{
    return {&insertKind, tombstoneKey(row.id), valuesOf(row)};
}

Operation updateEntry(const EntryRow &row, qint64 expected)
{
    std::vector<Value> values = valuesOf(row);
    values.emplace_back(row.version);
    values.emplace_back(expected);
    return {&updateKind, tombstoneKey(row.id), std::move(values)};
}

Operation writeExpiry(const EntryId &id, qint64 expiresAt, qint64 now, qint64 version)
{
    return {&expiryKind,
            tombstoneKey(id),
            {id.tenantId, id.space, id.key, timeOrNull(expiresAt), now, version == 0 ? Value() : Value(version)}};
}

Operation deleteEntry(const EntryId &id, qint64 version)
{
    const QByteArray tombstone = tombstoneKey(id);
    return {
        &deleteKind, tombstone, {id.tenantId, id.space, id.key, version == 0 ? Value() : Value(version), tombstone}};
}

Operation deleteEntryIfThere(const EntryId &id)
{
    Operation operation = deleteEntry(id, 0);
    operation.kind = &deleteIfThereKind;
    return operation;
}

Operation deleteExpired(qint64 at, qint64 limit)
{
    return {&purgeKind, QByteArrayLiteral("shared data expiry"), {at, limit}};
}

EntryRow decodeEntry(const storage::Row &row, int first, int revision)
{
    EntryRow entry;
    entry.id = {row.utf8(first), row.utf8(first + 1), row.utf8(first + 2)};
    entry.value = row.utf8(first + 3);
    entry.ownerId = row.utf8(first + 4);
    entry.version = row.integer(first + 5);
    entry.createdAt = row.integer(first + 6);
    entry.updatedAt = row.integer(first + 7);
    entry.expiresAt = row.isNull(first + 8) ? 0 : row.integer(first + 8);
    entry.revision = row.integer(revision);
    return entry;
}

} // namespace plexica::shareddata
