// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/databaselock.h"
#include "support/serverprocess.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace plexica::test {

/// The nodes of one database, and the database's own server where it has one.
struct Platform
{
    Platform(const QString &engine, int nodes);

    /// A node more, that has not seen anything. SQLite has one node: it is started anew.
    void startNode(std::size_t index);
    bool isRunning(std::size_t index) const { return nodes[index]->isRunning(); }

    StorageEngine database;
    std::vector<std::unique_ptr<ServerProcess>> nodes;
};

/// Something that goes wrong, for some seconds.
class Storm
{
public:
    /// One at random that this platform can have.
    Storm(Platform &platform, QRandomGenerator &random);
    ~Storm();
    Storm(const Storm &) = delete;
    Storm &operator=(const Storm &) = delete;

    /// Breaks loose: best while writes are under way.
    void begin();
    const QString &name() const { return m_name; }
    /// What it does again and again; true while it lasts.
    bool blows();
    /// Ends it: what was stopped runs again.
    void end();

private:
    Platform &m_platform;
    QRandomGenerator &m_random;
    const int m_kind;
    QString m_name;
    int m_milliseconds = 0;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceGust;
    std::unique_ptr<DatabaseLock> m_lock;
    QString m_table; ///< that was renamed
    bool m_cuts = false;
    bool m_frozen = false;
    bool m_ended = false;
};

} // namespace plexica::test
