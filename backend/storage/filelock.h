// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace plexica::storage {

/// Keeps a database file to one process at a time, by a lock file beside it (FILE.lock).
class FileLock
{
public:
    /// Locks, or says in a sentence why not: the program and pid that hold it, or a directory that cannot be written.
    /// A lock whose owner died (kill -9) is taken over, also if its pid now belongs to another program.
    std::optional<QString> lock(const QString &databaseFile);
    void unlock() { m_lock.reset(); }
    bool isLocked() const { return m_lock && m_lock->isLocked(); }

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace plexica::storage
