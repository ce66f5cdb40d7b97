// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace plexica::test {

/// Another program that holds the lock which every batch needs (SQLite: the write lock, PostgreSQL: the change
/// counter's row): what is committed meanwhile waits, until the engine's time is up. Readers are not disturbed. Through
/// a connection of its own, in this process.
class DatabaseLock
{
public:
    /// Takes the lock; waits for who has it. `url` as in StorageOptions.
    explicit DatabaseLock(const QString &url);
    ~DatabaseLock();
    DatabaseLock(const DatabaseLock &) = delete;
    DatabaseLock &operator=(const DatabaseLock &) = delete;

    void release();

private:
    QString m_name; ///< of the connection; empty once released
};

} // namespace plexica::test
