// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/entry.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace plexica::shareddata {

/// The entries of one namespace by key, twice: hashed (open addressing, seeded against chosen collisions) for get, and
/// sorted by the bytes of UTF-8 in chunks of pointers for lists. About 40 bytes an entry. Does not own the entries.
class KeyIndex
{
public:
    Entry *find(std::string_view key) const;
    /// The key must be new.
    void insert(Entry *entry);
    void remove(const Entry *entry);
    std::size_t size() const { return m_size; }
    /// For a load of known size.
    void reserve(std::size_t entries);

    /// Visits entries in byte order of their keys, from the first key that is not less than `first` (greater, if
    /// `excluded`), until `visit` answers false.
    template <typename Visit>
    void visitFrom(std::string_view first, bool excluded, Visit visit) const
    {
        auto [chunk, place] = lowerBound(first);
        for (; chunk < m_chunks.size(); ++chunk, place = 0) {
            for (; place < m_chunks[chunk].size(); ++place) {
                const Entry *entry = m_chunks[chunk][place];
                if (excluded && entry->key() == first)
                    continue;
                if (!visit(*entry))
                    return;
            }
        }
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        Entry *entry = nullptr;
    };
    using Chunk = std::vector<Entry *>;

    std::size_t slotOf(std::string_view key, quint32 hash) const;
    void rehash(std::size_t slots);
    std::pair<std::size_t, std::size_t> lowerBound(std::string_view key) const;

    std::size_t m_size = 0;
    std::vector<Slot> m_slots;   ///< a power of two, at most 3/4 full
    std::vector<Chunk> m_chunks; ///< none is empty
};

} // namespace plexica::shareddata
