// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "shareddata/entryfollower.h"
#include "shareddata/entrystore.h"
#include "shareddata/entrywriter.h"
#include "shareddata/expirykeeper.h"
#include "shareddata/shareddatatypes.h"
#include "storage/storage.h"

#include <QObject>

#include <vector>

namespace plexica::shareddata {

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
/// Entries live in the store; the writer changes them, the follower brings what the database has, the expiry keeper
/// takes those whose time has come; this class answers questions and tells who listens.
///
/// An entry that was absent (never there, deleted or expired) begins with the commit's revision as its version, every
/// write adds 1; changing the expiry alone does not. So a key never has a version twice.
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
    const Entry *find(const EntryId &id) const { return m_store.findCurrent(id, currentTime()); }
    /// In byte order of keys; expired ones left out.
    std::vector<const Entry *> list(const EntryFilter &filter) const { return m_store.list(filter, currentTime()); }
    /// In byte order of names.
    std::vector<NamespaceSummary> namespaces(const QByteArray &tenantId);
    /// How many entries belong to a plugin.
    qint64 ownedKeys(const QByteArray &tenantId, const QByteArray &ownerId) const;
    const EntryStore &store() const { return m_store; }
    /// Brings memory up to what the database has for this entry (`?consistency=strong`). Error: StorageUnavailable.
    QCoro::Task<Result<void>> refresh(EntryId id) { return m_follower.refresh(std::move(id)); }
    /// Brings memory up to the newest commit of all nodes. Error: StorageUnavailable.
    QCoro::Task<Result<void>> catchUp();

    // Writing. Errors besides those named: StorageUnavailable, StorageFailed.

    // A condition that does not hold: VersionConflict (ifVersion), PreconditionFailed (ifMatch), both with
    // details.currentVersion; PluginForbidden (onlyOwner).

    /// Errors: PayloadTooLarge, QuotaExceeded.
    QCoro::Task<Result<Stored>> set(SetRequest request) { return m_writer.set(std::move(request)); }
    /// Changes or (nullopt) removes the expiry only. Error: DataNotFound.
    QCoro::Task<Result<Stored>> setExpiry(EntryId id, std::optional<TimePoint> expiresAt, Condition condition = {})
    {
        return m_writer.setExpiry(std::move(id), expiresAt, std::move(condition));
    }
    /// Error: DataNotFound.
    QCoro::Task<Result<void>> remove(EntryId id, Condition condition = {})
    {
        return m_writer.remove(std::move(id), std::move(condition));
    }
    /// Deletes the entries of a namespace, of one owner if `ownerId` is not empty; how many. In chunks: after an error
    /// some may be gone (details.removed). An administrative act: goes to the audit log.
    QCoro::Task<Result<qint64>> removeNamespace(QByteArray tenantId, QByteArray space, QByteArray ownerId,
                                                events::Origin origin)
    {
        return m_writer.removeNamespace(std::move(tenantId), std::move(space), std::move(ownerId), std::move(origin));
    }

    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }

    struct Counters
    {
        quint64 sets = 0;
        quint64 deletes = 0;
        quint64 expired = 0; ///< dropped from memory
    };
    Counters counters() const { return {m_writer.sets(), m_writer.deletes(), m_expiry.dropped()}; }

Q_SIGNALS:
    /// Direct connections only: the texts are good during the call.
    void changed(const plexica::shareddata::EntryChange &change);

private:
    void announce(const EntryChange &change);

    storage::Storage &m_storage;
    Limits m_limits;
    EntryStore m_store;
    ExpiryKeeper m_expiry;
    EntryFollower m_follower;
    EntryWriter m_writer;
};

} // namespace plexica::shareddata
