// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/revisionset.h"

#include <algorithm>

namespace plexica::storage {

void RevisionSet::insert(qint64 revision)
{
    if (contains(revision))
        return;
    qint64 last = revision;
    auto next = m_ranges.upper_bound(revision);
    if (next != m_ranges.end() && next->first == revision + 1) {
        last = next->second;
        next = m_ranges.erase(next);
    }
    if (next != m_ranges.begin()) {
        const auto before = std::prev(next);
        if (before->second == revision - 1) {
            before->second = last;
            return;
        }
    }
    m_ranges.emplace(revision, last);
}

void RevisionSet::remove(qint64 revision)
{
    auto range = m_ranges.upper_bound(revision);
    if (range == m_ranges.begin())
        return;
    --range;
    const auto [first, last] = *range;
    if (revision > last)
        return;
    m_ranges.erase(range);
    if (first < revision)
        m_ranges.emplace(first, revision - 1);
    if (revision < last)
        m_ranges.emplace(revision + 1, last);
}

void RevisionSet::removeUpTo(qint64 revision)
{
    while (!m_ranges.empty() && m_ranges.begin()->first <= revision) {
        const qint64 last = m_ranges.begin()->second;
        m_ranges.erase(m_ranges.begin());
        if (last > revision) {
            m_ranges.emplace(revision + 1, last);
            return;
        }
    }
}

bool RevisionSet::contains(qint64 revision) const
{
    return containsAll(revision - 1, revision);
}

bool RevisionSet::containsAll(qint64 after, qint64 upTo) const
{
    if (after >= upTo)
        return true;
    const auto range = m_ranges.upper_bound(after + 1);
    return range != m_ranges.begin() && std::prev(range)->second >= upTo;
}

} // namespace plexica::storage
