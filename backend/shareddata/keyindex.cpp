// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/keyindex.h"

#include <QHashFunctions>

#include <algorithm>

namespace plexica::shareddata {

namespace {

constexpr std::size_t chunkLimit = 512;

quint32 hashOf(std::string_view key)
{
    static const size_t seed = size_t(QHashSeed::globalSeed());
    const size_t hash = qHashBits(key.data(), key.size(), seed);
    return quint32(hash ^ (hash >> 32));
}

} // namespace

/// The key's slot, or the free one where it would stand.
std::size_t KeyIndex::slotOf(std::string_view key, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (!slot.entry || (slot.hash == hash && slot.entry->key() == key))
            return at;
    }
}

Entry *KeyIndex::find(std::string_view key) const
{
    return m_slots.empty() ? nullptr : m_slots[slotOf(key, hashOf(key))].entry;
}

void KeyIndex::rehash(std::size_t slots)
{
    std::vector<Slot> old(slots);
    old.swap(m_slots);
    const std::size_t mask = slots - 1;
    for (const Slot &slot : old) {
        if (!slot.entry)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].entry)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

void KeyIndex::reserve(std::size_t entries)
{
    std::size_t slots = std::max<std::size_t>(8, m_slots.size());
    while (slots * 3 < entries * 4)
        slots *= 2;
    if (slots > m_slots.size())
        rehash(slots);
}

std::pair<std::size_t, std::size_t> KeyIndex::lowerBound(std::string_view key) const
{
    const auto chunk =
        std::lower_bound(m_chunks.begin(), m_chunks.end(), key,
                         [](const Chunk &left, std::string_view right) { return left.back()->key() < right; });
    if (chunk == m_chunks.end())
        return {m_chunks.size(), 0};
    const auto place = std::lower_bound(chunk->begin(), chunk->end(), key,
                                        [](const Entry *left, std::string_view right) { return left->key() < right; });
    return {std::size_t(chunk - m_chunks.begin()), std::size_t(place - chunk->begin())};
}

void KeyIndex::insert(Entry *entry)
{
    reserve(m_size + 1);
    const quint32 hash = hashOf(entry->key());
    m_slots[slotOf(entry->key(), hash)] = {hash, entry};
    ++m_size;

    // Keys that rise and loads come behind all others.
    const bool last = m_chunks.empty() || m_chunks.back().back()->key() < entry->key();
    const auto [chunk, place] = last ? std::pair(m_chunks.size(), std::size_t(0)) : lowerBound(entry->key());
    if (last) {
        if (m_chunks.empty() || m_chunks.back().size() >= chunkLimit)
            m_chunks.emplace_back();
        m_chunks.back().push_back(entry);
        return;
    }
    Chunk &kept = m_chunks[chunk];
    kept.insert(kept.begin() + std::ptrdiff_t(place), entry);
    if (kept.size() <= chunkLimit)
        return;
    const auto middle = kept.begin() + std::ptrdiff_t(kept.size() / 2);
    Chunk upper(middle, kept.end());
    kept.erase(middle, kept.end());
    m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(chunk) + 1, std::move(upper));
}

void KeyIndex::remove(const Entry *entry)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = slotOf(entry->key(), hashOf(entry->key()));
    // Linear probing without tombstones: those behind the hole that may stand nearer to their home move up.
    for (std::size_t at = (hole + 1) & mask; m_slots[at].entry; at = (at + 1) & mask) {
        const std::size_t home = m_slots[at].hash & mask;
        if (((at - home) & mask) >= ((at - hole) & mask)) {
            m_slots[hole] = m_slots[at];
            hole = at;
        }
    }
    m_slots[hole] = {};
    --m_size;

    const auto [chunk, place] = lowerBound(entry->key());
    Chunk &kept = m_chunks[chunk];
    kept.erase(kept.begin() + std::ptrdiff_t(place));
    if (kept.empty())
        m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(chunk));
}

} // namespace plexica::shareddata
