// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/expiryheap.h"
#include "shareddata/keyindex.h"
#include "shareddata/shareddatatypes.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace plexica::shareddata {

/// UTF-8 bytes for look-ups.
inline std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}
inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// What an entry is to hold.
struct EntryValues
{
    std::string_view value; ///< JSON text
    std::string_view ownerId;
    qint64 version = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 expiresAt = 0; ///< 0: never
    qint64 revision = 0;
};

/// All entries of a node in memory: tenant → namespace → key. Knows nothing of the database. Expired entries stay until
/// dropExpired() takes them; every reader asks Entry::isExpired(). Pointers are good until the entry is removed.
class EntryStore
{
public:
    /// One namespace ("namespace" is a word of C++).
    struct Space
    {
        std::string_view tenantId;
        std::string_view name;
        KeyIndex index;
        ExpiryHeap expiries;
        qint64 bytes = 0;
        qint64 scheduled = 0; ///< under which it stands in the calendar
    };
    struct Tenant
    {
        std::string name;
        std::map<std::string, Space, std::less<>> spaces; ///< none is empty
        std::map<std::string, Owner, std::less<>> owners; ///< none without entries
        qint64 entries = 0;
        qint64 bytes = 0;
    };

    EntryStore() = default;
    ~EntryStore();
    Q_DISABLE_COPY_MOVE(EntryStore)

    const Tenant *tenant(std::string_view tenantId) const;
    const Space *space(std::string_view tenantId, std::string_view spaceName) const;
    /// Expired or not; nullptr if there is none.
    const Entry *find(std::string_view tenantId, std::string_view spaceName, std::string_view key) const;
    /// The same.
    const Entry *find(const EntryId &id) const { return find(view(id.tenantId), view(id.space), view(id.key)); }
    /// nullptr if there is none or its time has come.
    const Entry *findCurrent(const EntryId &id, TimePoint now) const;
    /// In byte order of keys; expired ones left out.
    std::vector<const Entry *> list(const EntryFilter &filter, TimePoint now) const;
    /// None is without entries.
    const std::map<std::string, Tenant, std::less<>> &tenants() const { return m_tenants; }
    qint64 entries() const { return m_entries; }

    /// Adds the entry or gives it these values; `createdAt` too.
    void put(std::string_view tenantId, std::string_view spaceName, std::string_view key, const EntryValues &values);
    void put(const EntryRow &row);
    /// False if there is none.
    bool setExpiry(const EntryId &id, qint64 expiresAt, qint64 revision);
    /// False if there was none.
    bool remove(const EntryId &id);

    /// When the next entry of all expires; 0 if none does.
    qint64 nextExpiry() const { return m_calendar.empty() ? 0 : m_calendar.begin()->first; }
    /// Removes entries that have expired, the earliest first, at most `limit`; how many went. `dropped` is called
    /// before each goes.
    int dropExpired(TimePoint now, int limit, const std::function<void(const Space &, const Entry &)> &dropped);

private:
    void take(Tenant &tenant, std::map<std::string, Space, std::less<>>::iterator space, Entry *entry);
    void own(Tenant &tenant, Entry &entry, std::string_view ownerId);
    void disown(Tenant &tenant, Entry &entry);
    void schedule(Space &space);

    std::map<std::string, Tenant, std::less<>> m_tenants;
    std::set<std::pair<qint64, Space *>> m_calendar; ///< namespaces by their next expiry
    qint64 m_entries = 0;
};

} // namespace plexica::shareddata
