// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporarypostgres.h"

#include <QProcess>
#include <QTemporaryDir>

namespace plexica::test {

/// A pgbouncer in session mode before a server, on a free loopback port. Stopped by the destructor.
class TemporaryPgBouncer
{
public:
    explicit TemporaryPgBouncer(const TemporaryPostgres &server);
    ~TemporaryPgBouncer();
    Q_DISABLE_COPY_MOVE(TemporaryPgBouncer)

    QString url(const QString &database) const;
    /// kill -9 and a new one on the same port.
    void restart();

private:
    void start();

    const TemporaryPostgres &m_server;
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
};

} // namespace plexica::test
