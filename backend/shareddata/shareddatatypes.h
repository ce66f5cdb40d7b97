// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QByteArray>
#include <QHashFunctions>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace plexica::shareddata {

/// Names one entry. All three are UTF-8 without NUL; the namespace's member is `space`, since `namespace` is a word
/// of C++.
struct EntryId
{
    QByteArray tenantId;
    QByteArray space;
    QByteArray key;
    bool operator==(const EntryId &) const = default;
};

inline size_t qHash(const EntryId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.tenantId, id.space, id.key);
}

/// An entry as it stands in the database. Times are milliseconds since 1970 UTC.
struct EntryRow
{
    EntryId id;
    QByteArray value; ///< JSON text
    QByteArray ownerId;
    qint64 version = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 expiresAt = 0; ///< 0: never
    qint64 revision = 0;
};

/// What a node accepts (configuration keys `sharedData.*`). Sizes are bytes of UTF-8; the last two are a tenant's.
struct Limits
{
    qint64 maxValue = 1024 * 1024;
    qint64 maxKey = 512;
    qint64 maxNamespace = 255;
    qint64 maxEntries = 100'000;
    qint64 maxBytes = 1024LL * 1024 * 1024; ///< keys and values together
};

/// Which entries a list wants. Empty texts match all; `space` may not be empty.
struct EntryFilter
{
    QByteArray tenantId;
    QByteArray space;
    QByteArray prefix;
    QByteArray ownerId;
    QByteArray after; ///< only keys that sort after this one (paging)
    int limit = 0;    ///< 0: all
};

/// What a write asks of what is there, by its version; a version of 0: nothing is there.
struct Condition
{
    std::optional<qint64> ifVersion; ///< exactly this
    /// One of these, or, if it is empty, anything that is there (If-Match: RFC 9110, 13.1.1).
    std::optional<std::vector<qint64>> ifMatch;

    QByteArray onlyOwner; ///< an entry of this owner; empty: anybody's

    bool isNone() const { return !ifVersion && !ifMatch && onlyOwner.isEmpty(); }
    bool matches(qint64 current) const
    {
        return !ifMatch
               || (current != 0 && (ifMatch->empty() || std::count(ifMatch->begin(), ifMatch->end(), current)));
    }
    bool holds(qint64 current) const { return (!ifVersion || *ifVersion == current) && matches(current); }
};

struct SetRequest
{
    EntryId id;
    QByteArray value; ///< JSON text, checked and compact; numbers as they were written
    QByteArray ownerId;
    std::optional<TimePoint> expiresAt; ///< nullopt: never
    Condition condition;                ///< ifVersion 0: only if there is none
};

/// What a write left.
struct Stored
{
    qint64 version = 0;
    std::optional<TimePoint> expiresAt;
};

/// Which entry was written or went. The texts are good during the call.
struct EntryChange
{
    std::string_view tenantId;
    std::string_view space;
    std::string_view key;
    bool removed = false;
    bool expired = false; ///< went because its time had come
};

} // namespace plexica::shareddata
