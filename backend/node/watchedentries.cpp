// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchedentries.h"

#include "shareddata/entryjson.h"

#include <algorithm>

namespace plexica::node {

using shareddata::Entry;
using shareddata::EntryStore;
using watch::Kind;
using watch::ObjectId;
using watch::State;

namespace {

constexpr int pageSize = 2000;

State stateOf(const ObjectId &id, const Entry &entry)
{
    State state;
    state.subject.id = id;
    state.revision = entry.revision;
    return state;
}

/// Entries of a listing, from where it stands on. It ends after so many that were looked at.
class Walk
{
public:
    Walk(const watch::Filter &filter, const std::optional<ObjectId> &after, qint64 since)
        : m_filter(filter)
        , m_after(after)
        , m_since(since)
    {
    }

    bool isOver() const { return m_looked >= pageSize; }
    watch::Source::Page take() { return std::move(m_page); }

    void tenant(const std::string &tenantId, const EntryStore::Tenant &tenant)
    {
        const bool resumes = m_after && shareddata::view(m_after->tenantId) == tenantId;
        auto space = resumes ? tenant.spaces.lower_bound(shareddata::view(m_after->space)) : tenant.spaces.begin();
        if (!m_filter.space.isEmpty())
            space = tenant.spaces.find(shareddata::view(m_filter.space));
        for (; space != tenant.spaces.end() && !isOver(); ++space) {
            walk(shareddata::bytes(tenantId), space->first, space->second.index,
                 resumes && shareddata::view(m_after->space) == space->first);
            if (!m_filter.space.isEmpty())
                break;
        }
    }

private:
    void walk(const QByteArray &tenantId, std::string_view space, const shareddata::KeyIndex &index, bool resumes)
    {
        const QByteArray name = shareddata::bytes(space);
        const TimePoint now = currentTime();
        const std::string_view first = shareddata::view(resumes ? m_after->key : m_filter.prefix);
        index.visitFrom(first, resumes, [&](const Entry &entry) {
            if (!entry.key().starts_with(shareddata::view(m_filter.prefix)))
                return false;
            if (entry.revision > m_since && !entry.isExpired(now))
                m_page.ids.push_back({Kind::SharedData, tenantId, name, shareddata::bytes(entry.key())});
            if (++m_looked < pageSize)
                return true;
            m_page.goOn = ObjectId{Kind::SharedData, tenantId, name, shareddata::bytes(entry.key())};
            return false;
        });
    }

    const watch::Filter &m_filter;
    const std::optional<ObjectId> &m_after;
    const qint64 m_since;
    watch::Source::Page m_page;
    int m_looked = 0;
};

} // namespace

WatchedEntries::WatchedEntries(watch::Hub &hub, const shareddata::SharedData &data)
    : m_data(data)
{
    connect(&data, &shareddata::SharedData::changed, this, [this, &hub](const shareddata::EntryChange &change) {
        if (!change.expired && !hub.isWatched(Kind::SharedData))
            return;
        const ObjectId id{Kind::SharedData, shareddata::bytes(change.tenantId), shareddata::bytes(change.space),
                          shareddata::bytes(change.key)};
        if (change.expired)
            noteExpired(id, hub.present());
        if (!hub.isWatched(Kind::SharedData))
            return;
        m_changed.insert(id);
        hub.arm();
    });
}

void WatchedEntries::noteExpired(const ObjectId &id, qint64 present)
{
    constexpr std::size_t most = 2000;
    constexpr std::chrono::seconds remembered{60}; // by then the row has gone, and the revision gone on
    const auto now = std::chrono::steady_clock::now();
    m_expired.push_back({id, present, now});
    while (m_expired.size() > most || now - m_expired.front().at > remembered)
        m_expired.pop_front();
}

std::optional<qint64> WatchedEntries::vanishedAt(const watch::Filter &filter) const
{
    const auto found = std::find_if(m_expired.rbegin(), m_expired.rend(), [&filter](const Expired &expired) {
        return filter.matches({expired.id, {}, {}, {}});
    });
    return found == m_expired.rend() ? std::nullopt : std::optional(found->present);
}

void WatchedEntries::gather(std::vector<ObjectId> &ids)
{
    ids.insert(ids.end(), m_changed.begin(), m_changed.end());
    m_changed.clear();
}

const Entry *WatchedEntries::entryOf(const ObjectId &id) const
{
    return m_data.find({id.tenantId, id.space, id.key});
}

watch::Source::Judgement WatchedEntries::judge(const ObjectId &id, qint64)
{
    Judgement judgement;
    const Entry *entry = entryOf(id);
    judgement.verdict = entry ? Judgement::Verdict::Put : Judgement::Verdict::Gone;
    if (entry)
        judgement.state = stateOf(id, *entry);
    else
        judgement.state.subject.id = id;
    return judgement;
}

std::optional<State> WatchedEntries::find(const ObjectId &id) const
{
    const Entry *entry = entryOf(id);
    return entry ? std::optional(stateOf(id, *entry)) : std::nullopt;
}

std::optional<State> WatchedEntries::findNamed(const watch::Filter &filter) const
{
    return find({Kind::SharedData, filter.tenantId, filter.space, filter.prefix});
}

void WatchedEntries::write(JsonWriter &writer, const ObjectId &id, bool full) const
{
    const Entry *entry = entryOf(id);
    if (!entry) {
        writer.null();
        return;
    }
    const bool withValue = full && static_cast<qint64>(entry->value().size()) <= longestValue;
    shareddata::writeEntry(writer, shareddata::view(id.space), *entry, withValue);
}

watch::Source::Page WatchedEntries::list(const watch::Filter &filter, const std::optional<ObjectId> &after,
                                         qint64 since) const
{
    Walk walk(filter, after, since);
    const EntryStore &store = m_data.store();
    if (!filter.tenantId.isEmpty()) {
        if (const EntryStore::Tenant *tenant = store.tenant(shareddata::view(filter.tenantId)))
            walk.tenant(tenant->name, *tenant);
        return walk.take();
    }
    const auto &tenants = store.tenants();
    auto tenant = after ? tenants.lower_bound(shareddata::view(after->tenantId)) : tenants.begin();
    for (; tenant != tenants.end() && !walk.isOver(); ++tenant)
        walk.tenant(tenant->first, tenant->second);
    return walk.take();
}

} // namespace plexica::node
