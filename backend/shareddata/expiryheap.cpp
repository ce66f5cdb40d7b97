// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/expiryheap.h"

#include <utility>

namespace plexica::shareddata {

void ExpiryHeap::place(std::size_t at, Slot slot)
{
    m_slots[at] = slot;
    slot.entry->heapPlace = quint32(at);
}

void ExpiryHeap::up(std::size_t at)
{
    const Slot moved = m_slots[at];
    while (at > 0) {
        const std::size_t parent = (at - 1) / 2;
        if (m_slots[parent].at <= moved.at)
            break;
        place(at, m_slots[parent]);
        at = parent;
    }
    place(at, moved);
}

void ExpiryHeap::down(std::size_t at)
{
    const Slot moved = m_slots[at];
    for (;;) {
        std::size_t child = at * 2 + 1;
        if (child >= m_slots.size())
            break;
        if (child + 1 < m_slots.size() && m_slots[child + 1].at < m_slots[child].at)
            ++child;
        if (moved.at <= m_slots[child].at)
            break;
        place(at, m_slots[child]);
        at = child;
    }
    place(at, moved);
}

qint64 ExpiryHeap::dueBy(qint64 time) const
{
    qint64 count = 0;
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (at >= m_slots.size() || m_slots[at].at > time)
            continue;
        ++count;
        open.push_back(at * 2 + 1);
        open.push_back(at * 2 + 2);
    }
    return count;
}

void ExpiryHeap::update(Entry *entry)
{
    if (entry->expiresAt == 0) {
        remove(entry);
        return;
    }
    if (entry->heapPlace == Entry::nowhere) {
        m_slots.push_back({entry->expiresAt, entry});
        up(m_slots.size() - 1);
        return;
    }
    const std::size_t at = entry->heapPlace;
    const qint64 before = std::exchange(m_slots[at].at, entry->expiresAt);
    if (entry->expiresAt < before)
        up(at);
    else
        down(at);
}

void ExpiryHeap::remove(Entry *entry)
{
    if (entry->heapPlace == Entry::nowhere)
        return;
    const std::size_t at = entry->heapPlace;
    const Slot last = m_slots.back();
    m_slots.pop_back();
    entry->heapPlace = Entry::nowhere;
    if (at == m_slots.size())
        return;
    place(at, last);
    up(at);
    down(last.entry->heapPlace);
}

} // namespace plexica::shareddata
