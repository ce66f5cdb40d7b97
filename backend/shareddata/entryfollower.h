// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "shareddata/entrystore.h"
#include "shareddata/shareddataoperations.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/storage.h"

#include <QObject>

#include <qcorotask.h>

#include <functional>
#include <optional>
#include <vector>

namespace plexica::shareddata {

/// Brings memory to what the database has: what this node has committed, what was read, and by the change feed what
/// other nodes of the same database write. Idempotent by revision. Node thread.
class EntryFollower : public QObject
{
    Q_OBJECT
public:
    using Changed = std::function<void(const EntryChange &change)>;

    /// Registers with the change feed. `changed` is called after each change of the store; its texts are good during
    /// the call.
    EntryFollower(storage::Storage &storage, EntryStore &store, Changed changed);

    /// True if other nodes may write too.
    bool isFollowing() const { return m_following; }

    /// An entry as it was committed or read.
    void apply(const EntryRow &row);
    /// The same; ignored unless it is newer than the one here.
    void applyUpsert(const EntryRow &row);
    /// False if there is none, or a newer one.
    bool applyDeletion(const EntryId &id, qint64 revision, bool expired);
    /// The entry is there.
    void applyExpiry(const EntryId &id, qint64 expiresAt, qint64 revision);
    /// Brings memory up to what the database has for this entry. Error: StorageUnavailable.
    QCoro::Task<Result<void>> refresh(EntryId id);
    /// Why these entries may not be written now: whether an earlier write was saved is not known yet. nullopt: they
    /// may.
    std::optional<Error> refusal(const std::vector<EntryId> &ids) const;
    /// After a commit that failed: if its outcome is open, these are read back before they are written again.
    void doubt(const Error &error, const std::vector<EntryId> &ids);
    /// The same for an entry that was written, but that could not be read.
    void readLater(const EntryId &id);

private:
    void follow();
    void applyDelivery(const std::vector<EntryRow> &rows, const storage::Delivery &delivery);
    QCoro::Task<Result<void>> readBack(std::vector<EntryId> ids);

    storage::Storage &m_storage;
    EntryStore &m_store;
    Changed m_changed;
    /// What was deleted here, until the change feed has passed it; only where there is one.
    storage::RecentRemovalsOf<EntryId> m_removals;
    bool m_following = false;
};

} // namespace plexica::shareddata
