// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"
#include "bridge/sharedfilter.h"
#include "common/clock.h"

#include <QHash>
#include <QMetaType>
#include <QObject>

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace plexica::app {

/// Names one entry of shared data. Ordered as the node orders: by tenant, namespace and key.
struct SharedKey
{
    QString tenantId;
    QString space; ///< the namespace
    QString key;
    bool operator==(const SharedKey &) const = default;
};
bool operator<(const SharedKey &left, const SharedKey &right);

/// An entry as lists show it: all but its value, of which there is the beginning. Never written again, so any thread
/// may hold it.
struct SharedEntry
{
    static constexpr std::size_t previewBytes = 240;

    SharedKey id;
    QString ownerId;
    qint64 size = 0; ///< bytes of key and value
    qint64 version = 0;
    TimePoint createdAt;
    TimePoint updatedAt;
    std::optional<TimePoint> expiresAt;
    QByteArray preview;      ///< the first bytes of the value, JSON text in UTF-8; may hold secrets
    bool previewCut = false; ///< the value goes on
};
using SharedEntryPtr = std::shared_ptr<const SharedEntry>;

/// An entry with its value, JSON text with numbers as they were written.
struct SharedValue
{
    SharedEntryPtr entry;
    QByteArray json;
};

struct SharedSpace
{
    QString tenantId;
    QString name;
    qint64 keys = 0;
    qint64 bytes = 0;
    std::optional<TimePoint> nextExpiry;
    bool operator==(const SharedSpace &) const = default;
};

/// Which entries a window wants to follow. Empty texts: all. `group` is a beginning of namespaces ("inventory.").
struct SharedScope
{
    QString tenantId;
    QString space;
    QString group;
    bool operator==(const SharedScope &) const = default;
};

/// What changed in the scope, folded over 100 ms.
struct SharedUpdate
{
    quint64 watch = 0;   ///< of the watch() that it belongs to
    bool begins = false; ///< what is known of the scope is forgotten; its entries follow in this and further updates
    bool ends = false;   ///< the scope is complete now
    bool cut = false;    ///< the scope has more entries than are shown
    std::vector<SharedEntryPtr> entries; ///< new or changed
    std::vector<SharedKey> removed;
    std::optional<std::vector<SharedSpace>> spaces; ///< all of them, if something changed there
};
using SharedUpdatePtr = std::shared_ptr<const SharedUpdate>;

/// What came of one part of a command on many entries.
struct SharedOutcome
{
    SharedKey id;
    std::optional<Error> error;
    SharedValue before; ///< of a deletion: what was there, to bring it back
};
using SharedOutcomes = std::vector<SharedOutcome>;

/// What came of the deletion of a whole namespace.
struct SharedRemoval
{
    qint64 removed = 0;
    std::vector<SharedValue> before; ///< what was there, to bring it back; empty if it was too much to be kept
};

/// A change of an entry's value by a person.
struct SharedEdit
{
    SharedKey id;
    QByteArray json;
    QString ownerId;
    std::optional<TimePoint> expiresAt;
    qint64 ifVersion = 0; ///< that the edit was made on; 0: there is none yet
};

/// How expiries are changed: to a time, by an extension of what is left, or removed.
struct SharedExpiry
{
    enum class Kind { After, Extend, Remove };
    Kind kind = Kind::Remove;
    Milliseconds length{0}; ///< After: from now; Extend: more than now (an entry without expiry stays so)
};

/// Shared data as pages may use it: the part of NodeLink behind the Shared data page. GUI thread; each reply runs once
/// there, never inside the call. Commands on many entries answer for each; give them some hundreds at a time.
class SharedDataLink : public QObject
{
    Q_OBJECT
public:
    /// No more entries than this are followed at once.
    static constexpr int maximumEntries = 200'000;

    using QObject::QObject;

    /// Follows a scope (and all namespaces of its tenant) until the next call; updates carry `watch`.
    virtual void watch(quint64 watch, const SharedScope &scope) = 0;
    virtual void unwatch() = 0;
    /// Says that the last update has been taken in. The node sends no further one before that.
    virtual void acknowledge() = 0;

    /// Namespaces with the entries that a filter leaves of them; the others are not named. A further question ends one
    /// that is not answered yet: Cancelled.
    virtual void count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done) = 0;

    /// Errors: DataNotFound.
    virtual void read(const SharedKey &id, Reply<SharedValue> done) = 0;
    /// Errors: VersionConflict (details.currentVersion), PayloadTooLarge, QuotaExceeded, StorageUnavailable.
    virtual void write(const SharedEdit &edit, Reply<SharedValue> done) = 0;
    virtual void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry,
                           Reply<SharedOutcomes> done) = 0;
    virtual void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done) = 0;
    /// Deletes every entry of a namespace, whatever the window shows of it. Values of up to `keptBytes` together come
    /// back with the reply. After an error some may be gone (details.removed).
    static constexpr qint64 keptBytes = 16LL * 1024 * 1024;
    virtual void removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done) = 0;
    /// Puts deleted entries back, each only if its key is still free and its time has not come.
    virtual void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done) = 0;

Q_SIGNALS:
    void updated(const plexica::app::SharedUpdatePtr &update);
};

inline bool operator<(const SharedKey &left, const SharedKey &right)
{
    return std::tie(left.tenantId, left.space, left.key) < std::tie(right.tenantId, right.space, right.key);
}

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::SharedEntryPtr)
Q_DECLARE_METATYPE(plexica::app::SharedUpdatePtr)
