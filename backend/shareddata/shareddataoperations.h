// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/shareddatatypes.h"
#include "storage/storage.h"

namespace plexica::shareddata {

/// The key of an entry's tombstone (kind `shared_data`) and of its order in storage: tenant/namespace/key, the
/// namespace's '%' and '/' percent-encoded.
QByteArray tombstoneKey(const EntryId &id);
/// The reverse; nullopt if it was not made by tombstoneKey().
std::optional<EntryId> fromTombstoneKey(const QByteArray &key);

/// Writes an entry where there is none, or one that has expired by `row.updatedAt`; else refused (StorageConflict). Its
/// version becomes the revision of the commit: greater than any that this key ever had, as a version never outruns the
/// revisions.
storage::Operation insertEntry(const EntryRow &row);
/// Writes an entry in the place of one of version `expected`; refused (StorageConflict) if the database has another.
storage::Operation updateEntry(const EntryRow &row, qint64 expected);
/// Writes an entry whatever stands there under its key; version as for insertEntry().
storage::Operation replaceEntry(const EntryRow &row);
/// Refused if there is none, or one that has expired by `now`.
storage::Operation writeExpiry(const EntryId &id, qint64 expiresAt, qint64 now, qint64 version);
/// Refused if there is none, or one of another version than `version` (0: any). Leaves a tombstone.
storage::Operation deleteEntry(const EntryId &id, qint64 version);
/// The same for one that may have gone meanwhile.
storage::Operation deleteEntryIfThere(const EntryId &id);
/// Removes entries that had expired by `at` for good, the earliest first, at most `limit`. No tombstones: every node
/// drops them by its own clock.
storage::Operation deleteExpired(qint64 at, qint64 limit);

/// A row whose columns from `first` on are tenant_id, namespace, key, value, owner_id (these five as bytes), version,
/// created_at, updated_at, expires_at; `revision` is the column of that.
EntryRow decodeEntry(const storage::Row &row, int first, int revision);

} // namespace plexica::shareddata
