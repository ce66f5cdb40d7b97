// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "shareddata/entrystore.h"
#include "shareddata/shareddatatypes.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/storage.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace plexica::shareddata {

/// Which entries a list wants. Empty texts match all; `space` may not be empty.
struct EntryFilter
{
    QByteArray tenantId;
    QByteArray space;
    QByteArray prefix;
    QByteArray ownerId;
    QByteArray after;    ///< only keys that sort after this one (paging)
    int limit = 0;       ///< 0: all
    qint64 maxBytes = 0; ///< a page ends early beyond this many bytes of values; 0: no such bound
};

struct NamespaceSummary
{
    QByteArray name;
    qint64 keys = 0;
    qint64 bytes = 0;
    std::optional<TimePoint> nextExpiry;
};

/// The shared data of one node: entries with version, owner and time to live. Memory is the read path, the database
/// the truth. Node thread only.
///
/// A write is validated, committed with a precondition on the version it replaces, applied to memory, then answered;
/// writes to one key take turns. The precondition is the database's, so it holds over several nodes: a node whose
/// memory lags reads the entry and tries again, or answers VersionConflict with what it read.
///
/// Version 1 is an entry's first write since it was absent (deleted or expired), every write adds 1; changing the
/// expiry alone does not.
///
/// Expired entries are not found from their millisecond on; they leave memory in bounded steps and the database some
/// seconds later.
class SharedData : public QObject
{
    Q_OBJECT
public:
    SharedData(storage::Storage &storage, events::EventLog &events, Limits limits, QObject *parent = nullptr);
    ~SharedData() override;

    /// Loads every entry. Before it is done nothing else may be called. Answers how many there are.
    QCoro::Task<Result<qint64>> load();

    // Reading. Pointers and views are good until control returns to the event loop.

    /// nullptr if there is none or its time has come.
    const Entry *find(const EntryId &id) const;
    /// In byte order of keys; expired ones left out.
    std::vector<const Entry *> list(const EntryFilter &filter) const;
    /// In byte order of names.
    std::vector<NamespaceSummary> namespaces(const QByteArray &tenantId);
    /// How many entries belong to a plugin.
    qint64 ownedKeys(const QByteArray &tenantId, const QByteArray &ownerId) const;
    const EntryStore &store() const { return m_store; }
    /// Brings memory up to what the database has for this entry (`?consistency=strong`). Error: StorageUnavailable.
    QCoro::Task<Result<void>> refresh(EntryId id);
    /// Brings memory up to the newest commit of all nodes. Error: StorageUnavailable.
    QCoro::Task<Result<void>> catchUp();

    // Writing. Errors besides those named: StorageUnavailable, StorageFailed.

    /// Errors: PayloadTooLarge, QuotaExceeded, VersionConflict (details.currentVersion).
    QCoro::Task<Result<Stored>> set(SetRequest request);
    /// Changes or (nullopt) removes the expiry only. Error: DataNotFound.
    QCoro::Task<Result<Stored>> setExpiry(EntryId id, std::optional<TimePoint> expiresAt);
    /// `ifVersion`: only if this is its version. Errors: DataNotFound, VersionConflict.
    QCoro::Task<Result<void>> remove(EntryId id, std::optional<qint64> ifVersion = {});
    /// Deletes the entries of a namespace, of one owner if `ownerId` is not empty; how many. In chunks: after an error
    /// some may be gone (details.removed). An administrative act: goes to the audit log.
    QCoro::Task<Result<qint64>> removeNamespace(QByteArray tenantId, QByteArray space, QByteArray ownerId,
                                                events::Origin origin);

    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }

    struct Counters
    {
        quint64 sets = 0;
        quint64 deletes = 0;
        quint64 expired = 0; ///< dropped from memory
    };
    const Counters &counters() const { return m_counters; }

Q_SIGNALS:
    /// Direct connections only: the texts are good during the call.
    void changed(const plexica::shareddata::EntryChange &change);

private:
    class Reservation;

    Error tooLarge(const SetRequest &request) const;
    Error overQuota(const SetRequest &request, const Entry *known) const;
    /// Registers with the change feed of nodes that share a database.
    void follow();
    void applyDelivery(const std::vector<EntryRow> &rows, const storage::Delivery &delivery);
    void apply(const EntryRow &row);
    /// An entry as the database has it; ignored unless it is newer than the one here.
    void applyUpsert(const EntryRow &row);
    bool applyDeletion(const EntryId &id, qint64 revision, bool expired);
    /// After a commit whose outcome is unknown: reads the entries as soon as the database answers.
    void doubt(const Error &error, const std::vector<EntryId> &ids);
    QCoro::Task<> settleDoubts();
    void armExpiry();
    void expire();
    QCoro::Task<> purge();

    storage::Storage &m_storage;
    events::EventLog &m_events;
    Limits m_limits;
    EntryStore m_store;
    KeyedLock m_turns;
    struct Reserved
    {
        qint64 entries = 0;
        qint64 bytes = 0;
    };
    std::map<QByteArray, Reserved> m_reserved; ///< by tenant: writes that are being committed
    /// What was deleted here, until the change feed has passed it; only where there is one.
    storage::RecentRemovals m_removals;
    bool m_followed = false;
    Counters m_counters;

    QTimer m_expiryTimer;
    qint64 m_armedFor = 0; ///< the time that m_expiryTimer waits for; 0: it does not
    QTimer m_purgeTimer;
    bool m_purging = false;
    QTimer m_doubtTimer;
    std::vector<EntryId> m_doubts;
};

} // namespace plexica::shareddata
