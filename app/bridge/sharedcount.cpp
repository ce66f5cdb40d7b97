// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/sharedcount.h"

#include <utility>

namespace plexica::app {

using shareddata::Entry;

namespace {

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

SharedCount::SharedCount(const shareddata::EntryStore &store, SharedQuestion question)
    : m_store(store)
    , m_question(std::move(question))
    , m_ownerId(m_question.filter.ownerId.toUtf8())
    , m_tenantId(m_question.tenantId.toStdString())
{
}

void SharedCount::begin(std::string_view tenantId, std::string_view space)
{
    m_found = {};
    m_found.tenantId = decoded(tenantId);
    m_found.name = decoded(space);
    m_spaceMatches = m_question.filter.takesText(m_found.name);
}

bool SharedCount::isOwnerGone(const QString &ownerId) const
{
    const auto known = m_question.knownOwners.find(m_found.tenantId);
    return known == m_question.knownOwners.end() || !known->contains(ownerId);
}

void SharedCount::look(const Entry &entry, TimePoint now)
{
    const SharedFilter &filter = m_question.filter;
    if (entry.isExpired(now) || !filter.takesTime(entry.expiry(), now))
        return;
    if (!m_ownerId.isEmpty() && entry.ownerId() != shareddata::view(m_ownerId))
        return;
    if (filter.ownerGone && !isOwnerGone(decoded(entry.ownerId())))
        return;
    if (!m_spaceMatches && !filter.takesText(decoded(entry.key())) && !filter.takesText(decoded(entry.ownerId())))
        return;
    ++m_found.keys;
    m_found.bytes += entry.bytes();
}

bool SharedCount::step()
{
    int left = entriesAtOnce;
    const TimePoint now = currentTime();
    const auto &tenants = m_store.tenants();
    for (auto tenant = tenants.lower_bound(m_tenantId); tenant != tenants.end(); ++tenant) {
        if (!m_question.tenantId.isEmpty() && tenant->first != m_tenantId)
            break;
        const auto &spaces = tenant->second.spaces;
        auto space = m_inside && tenant->first == m_tenantId ? spaces.lower_bound(m_space) : spaces.begin();
        for (; space != spaces.end(); ++space) {
            const bool goesOn = m_inside && tenant->first == m_tenantId && space->first == m_space;
            if (!goesOn)
                begin(tenant->first, space->first);
            bool whole = true;
            space->second.index.visitFrom(goesOn ? std::string_view(m_key) : std::string_view(), goesOn,
                                          [&](const Entry &entry) {
                                              look(entry, now);
                                              if (--left > 0)
                                                  return true;
                                              m_key = entry.key();
                                              return whole = false;
                                          });
            if (!whole) {
                m_inside = true;
                m_tenantId = tenant->first;
                m_space = space->first;
                return false;
            }
            m_inside = false;
            if (m_found.keys > 0)
                m_spaces.push_back(std::exchange(m_found, {}));
        }
        m_inside = false;
    }
    return true;
}

} // namespace plexica::app
