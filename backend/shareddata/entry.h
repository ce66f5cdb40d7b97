// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plexica::shareddata {

/// Who entries belong to: pooled, since a plugin owns many.
struct Owner
{
    std::string name;
    qint64 entries = 0;
};

/// One entry in memory. There may be millions: no QString, key and value in one block. Times are milliseconds since
/// 1970 UTC. Made and changed by EntryStore alone; node thread, but for the load.
class Entry
{
public:
    static constexpr quint32 nowhere = std::numeric_limits<quint32>::max();

    std::string_view key() const { return {m_text.get(), m_keySize}; }
    /// JSON text, numbers as they were written.
    std::string_view value() const { return {m_text.get() + m_keySize, m_valueSize}; }
    /// What counts for the quota: bytes of key and value.
    qint64 bytes() const { return qint64(m_keySize) + qint64(m_valueSize); }
    std::string_view ownerId() const { return owner ? std::string_view(owner->name) : std::string_view(); }
    bool isExpired(TimePoint now) const { return expiresAt != 0 && expiresAt <= toMilliseconds(now); }
    std::optional<TimePoint> expiry() const
    {
        return expiresAt == 0 ? std::nullopt : std::optional(fromMilliseconds(expiresAt));
    }

    void setText(std::string_view key, std::string_view value)
    {
        auto text = std::make_unique_for_overwrite<char[]>(key.size() + value.size());
        std::memcpy(text.get(), key.data(), key.size());
        std::memcpy(text.get() + key.size(), value.data(), value.size());
        m_text = std::move(text);
        m_keySize = quint32(key.size());
        m_valueSize = quint32(value.size());
    }

    Owner *owner = nullptr;
    qint64 version = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 expiresAt = 0; ///< 0: never
    qint64 revision = 0;  ///< of the commit that wrote it
    quint32 heapPlace = nowhere;

private:
    quint32 m_keySize = 0;
    quint32 m_valueSize = 0;
    std::unique_ptr<char[]> m_text;
};

} // namespace plexica::shareddata
