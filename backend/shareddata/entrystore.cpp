// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entrystore.h"

namespace plexica::shareddata {

EntryStore::~EntryStore()
{
    for (auto &[tenantId, tenant] : m_tenants) {
        for (auto &[name, space] : tenant.spaces) {
            space.index.visitFrom({}, false, [](const Entry &entry) {
                delete &entry;
                return true;
            });
        }
    }
}

const EntryStore::Tenant *EntryStore::tenant(std::string_view tenantId) const
{
    const auto found = m_tenants.find(tenantId);
    return found == m_tenants.end() ? nullptr : &found->second;
}

const EntryStore::Space *EntryStore::space(std::string_view tenantId, std::string_view spaceName) const
{
    const Tenant *owner = tenant(tenantId);
    if (!owner)
        return nullptr;
    const auto found = owner->spaces.find(spaceName);
    return found == owner->spaces.end() ? nullptr : &found->second;
}

const Entry *EntryStore::find(std::string_view tenantId, std::string_view spaceName, std::string_view key) const
{
    const Space *kept = space(tenantId, spaceName);
    return kept ? kept->index.find(key) : nullptr;
}

const Entry *EntryStore::findCurrent(const EntryId &id, TimePoint now) const
{
    const Entry *entry = find(id);
    return entry && !entry->isExpired(now) ? entry : nullptr;
}

std::vector<const Entry *> EntryStore::list(const EntryFilter &filter, TimePoint now) const
{
    std::vector<const Entry *> entries;
    const Space *listed = space(view(filter.tenantId), view(filter.space));
    if (!listed)
        return entries;
    const std::string_view prefix = view(filter.prefix);
    const bool resumed = view(filter.after) >= prefix && !filter.after.isEmpty();
    listed->index.visitFrom(resumed ? view(filter.after) : prefix, resumed, [&](const Entry &entry) {
        if (!entry.key().starts_with(prefix))
            return false;
        if (entry.isExpired(now) || (!filter.ownerId.isEmpty() && entry.ownerId() != view(filter.ownerId)))
            return true;
        entries.push_back(&entry);
        return filter.limit == 0 || entries.size() < std::size_t(filter.limit);
    });
    return entries;
}

void EntryStore::own(Tenant &tenant, Entry &entry, std::string_view ownerId)
{
    if (entry.owner && entry.owner->name == ownerId)
        return;
    disown(tenant, entry);
    auto owner = tenant.owners.find(ownerId);
    if (owner == tenant.owners.end())
        owner = tenant.owners.emplace(std::string(ownerId), Owner{std::string(ownerId)}).first;
    ++owner->second.entries;
    entry.owner = &owner->second;
}

void EntryStore::disown(Tenant &tenant, Entry &entry)
{
    Owner *owner = std::exchange(entry.owner, nullptr);
    if (owner && --owner->entries == 0)
        tenant.owners.erase(tenant.owners.find(owner->name));
}

void EntryStore::schedule(Space &space)
{
    const qint64 next = space.expiries.next();
    if (next == space.scheduled)
        return;
    if (space.scheduled != 0)
        m_calendar.erase({space.scheduled, &space});
    if (next != 0)
        m_calendar.emplace(next, &space);
    space.scheduled = next;
}

void EntryStore::put(std::string_view tenantId, std::string_view spaceName, std::string_view key,
                     const EntryValues &values)
{
    auto tenant = m_tenants.find(tenantId);
    if (tenant == m_tenants.end()) {
        tenant = m_tenants.emplace(std::string(tenantId), Tenant()).first;
        tenant->second.name = tenant->first;
    }
    auto &spaces = tenant->second.spaces;
    auto found = spaces.find(spaceName);
    if (found == spaces.end()) {
        found = spaces.emplace(std::string(spaceName), Space()).first;
        found->second.tenantId = tenant->first;
        found->second.name = found->first;
    }
    Space &space = found->second;
    Entry *entry = space.index.find(key);
    qint64 grown = 0;
    if (entry) {
        grown = -entry->bytes();
        // Key and value stand in one block; nobody reads the index in between.
        entry->setText(key, values.value);
    } else {
        entry = new Entry; // the store owns what its indexes hold
        entry->setText(key, values.value);
        space.index.insert(entry);
        ++tenant->second.entries;
        ++m_entries;
    }
    grown += entry->bytes();
    space.bytes += grown;
    tenant->second.bytes += grown;
    own(tenant->second, *entry, values.ownerId);
    entry->version = values.version;
    entry->createdAt = values.createdAt;
    entry->updatedAt = values.updatedAt;
    entry->expiresAt = values.expiresAt;
    entry->revision = values.revision;
    space.expiries.update(entry);
    schedule(space);
}

void EntryStore::put(const EntryRow &row)
{
    put(view(row.id.tenantId), view(row.id.space), view(row.id.key),
        {view(row.value), view(row.ownerId), row.version, row.createdAt, row.updatedAt, row.expiresAt, row.revision});
}

bool EntryStore::setExpiry(const EntryId &id, qint64 expiresAt, qint64 revision)
{
    auto *kept = const_cast<Space *>(space(view(id.tenantId), view(id.space)));
    Entry *entry = kept ? kept->index.find(view(id.key)) : nullptr;
    if (!entry)
        return false;
    entry->expiresAt = expiresAt;
    entry->revision = revision;
    kept->expiries.update(entry);
    schedule(*kept);
    return true;
}

void EntryStore::take(Tenant &tenant, std::map<std::string, Space, std::less<>>::iterator at, Entry *entry)
{
    Space &space = at->second;
    const std::unique_ptr<Entry> owned(entry);
    space.index.remove(entry);
    space.expiries.remove(entry);
    space.bytes -= entry->bytes();
    tenant.bytes -= entry->bytes();
    --tenant.entries;
    --m_entries;
    disown(tenant, *entry);
    schedule(space);
    if (space.index.size() == 0)
        tenant.spaces.erase(at);
    if (tenant.spaces.empty())
        m_tenants.erase(m_tenants.find(tenant.name));
}

bool EntryStore::remove(const EntryId &id)
{
    const auto tenant = m_tenants.find(view(id.tenantId));
    if (tenant == m_tenants.end())
        return false;
    const auto at = tenant->second.spaces.find(view(id.space));
    Entry *entry = at == tenant->second.spaces.end() ? nullptr : at->second.index.find(view(id.key));
    if (!entry)
        return false;
    take(tenant->second, at, entry);
    return true;
}

int EntryStore::dropExpired(TimePoint now, int limit, const std::function<void(const Space &, const Entry &)> &dropped)
{
    int count = 0;
    while (count < limit && !m_calendar.empty() && m_calendar.begin()->first <= toMilliseconds(now)) {
        Space &space = *m_calendar.begin()->second;
        Tenant &tenant = m_tenants.find(space.tenantId)->second;
        const auto at = tenant.spaces.find(space.name);
        Entry *entry = space.expiries.first();
        if (dropped)
            dropped(space, *entry);
        take(tenant, at, entry); // may take the namespace and the tenant with it
        ++count;
    }
    return count;
}

} // namespace plexica::shareddata
