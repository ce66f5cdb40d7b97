// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/entry.h"

#include <vector>

namespace plexica::shareddata {

/// Entries by the time they expire: the next is known at once, a change costs the heap's height, and nothing is paid
/// for entries that are not due. An entry's place is kept in it.
class ExpiryHeap
{
public:
    struct Slot
    {
        qint64 at = 0;
        Entry *entry = nullptr;
    };

    /// Puts the entry where its `expiresAt` says, or takes it out if that is 0.
    void update(Entry *entry);
    void remove(Entry *entry);
    bool isEmpty() const { return m_slots.empty(); }
    /// When the next one expires; 0 if none does.
    qint64 next() const { return m_slots.empty() ? 0 : m_slots.front().at; }
    Entry *first() const { return m_slots.empty() ? nullptr : m_slots.front().entry; }
    /// How many expire at `time` or before: it looks at those and their next.
    qint64 dueBy(qint64 time) const;
    /// In no order.
    const std::vector<Slot> &slots() const { return m_slots; }

private:
    void place(std::size_t at, Slot slot);
    void up(std::size_t at);
    void down(std::size_t at);

    std::vector<Slot> m_slots;
};

} // namespace plexica::shareddata
