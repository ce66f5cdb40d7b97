// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "shareddata/entryfollower.h"
#include "shareddata/entrystore.h"
#include "shareddata/shareddatatypes.h"
#include "storage/storage.h"

#include <qcorotask.h>

#include <functional>
#include <map>
#include <optional>

namespace plexica::shareddata {

/// The writes of shared data, which documents them: validated, committed with a precondition on the version that is
/// replaced, applied to memory, then answered; writes to one key take turns. The precondition is the database's, so it
/// holds over several nodes: a node whose memory lags reads the entry and tries again, or answers VersionConflict with
/// what it read. Node thread.
class EntryWriter
{
public:
    /// All must outlive the writer and whatever it has under way.
    EntryWriter(storage::Storage &storage, events::EventLog &events, EntryStore &store, EntryFollower &follower,
                const Limits &limits);

    QCoro::Task<Result<Stored>> set(SetRequest request);
    QCoro::Task<Result<Stored>> setExpiry(EntryId id, std::optional<TimePoint> expiresAt, Condition condition);
    QCoro::Task<Result<void>> remove(EntryId id, Condition condition);
    QCoro::Task<Result<qint64>> removeNamespace(QByteArray tenantId, QByteArray space, QByteArray ownerId,
                                                events::Origin origin);

    quint64 sets() const { return m_sets; }
    quint64 deletes() const { return m_deletes; }

private:
    class Reservation;
    struct Reserved
    {
        int writes = 0;
        qint64 entries = 0;
        qint64 bytes = 0;
    };

    /// nullptr if there is none or its time has come.
    const Entry *find(const EntryId &id) const;
    /// nullopt: it is not.
    std::optional<Error> overQuota(const SetRequest &request, const Entry *known) const;
    using OperationOf = std::function<storage::Operation(qint64 expected)>; ///< 0: whatever version there is
    /// Commits an operation on an entry that is there, of the caller who may, in the version he means; what is known of
    /// it is read anew before it is refused, and tried again when another node was faster. In the entry's turn. Errors
    /// besides a commit's: DataNotFound, VersionConflict, PreconditionFailed, PluginForbidden.
    QCoro::Task<Result<storage::Storage::Commit>> commit(EntryId id, Condition condition, OperationOf operation);
    /// The audit log is told what an interrupted removal has done.
    void recordIncomplete(events::Event event, qint64 removed);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    EntryStore &m_store;
    EntryFollower &m_follower;
    const Limits &m_limits;
    KeyedLockOf<EntryId> m_turns;
    std::map<QByteArray, Reserved> m_reserved; ///< by tenant: writes that are being committed
    quint64 m_sets = 0;
    quint64 m_deletes = 0;
};

} // namespace plexica::shareddata
