// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>

namespace plexica::storage {

/// A set of revisions, kept as ranges: those of one node mostly follow each other.
class RevisionSet
{
public:
    void insert(qint64 revision);
    void remove(qint64 revision);
    /// Forgets all up to and with this one.
    void removeUpTo(qint64 revision);
    void clear() { m_ranges.clear(); }
    bool contains(qint64 revision) const;
    /// True if everything above `after`, up to and with `upTo`, is in it.
    bool containsAll(qint64 after, qint64 upTo) const;

private:
    std::map<qint64, qint64> m_ranges; ///< first → last; no two touch
};

} // namespace plexica::storage
