// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace plexica::test {

/// A private PostgreSQL server from the system's binaries, in a temporary directory, on a free loopback port and a Unix
/// socket. Run by root, it belongs to user `postgres` or `nobody`, since the server refuses root. Commits are synced to
/// disk as in real life. Stopped and removed by the destructor.
///
/// Every method fails the test (QFAIL-like: qFatal with the server's words) if the server does not do what it is told.
class TemporaryPostgres
{
public:
    /// A cluster that runs. The first of a process runs initdb, the others copy its result.
    TemporaryPostgres();
    /// A standby of `primary` that runs and has caught up (pg_basebackup, streaming); `name` is what the primary's
    /// synchronous_standby_names may call it.
    TemporaryPostgres(TemporaryPostgres &primary, const QString &name);
    ~TemporaryPostgres();
    Q_DISABLE_COPY_MOVE(TemporaryPostgres)

    /// The server of this process, shared by its tests; each takes databases of its own.
    static TemporaryPostgres &shared();

    /// A new, empty database; answers its name.
    QString createDatabase();
    /// The URI of a database, over TCP; `query` is appended ("sslmode=disable&…").
    QString url(const QString &database, const QString &query = {}) const;
    /// The same over the Unix socket.
    QString socketUrl(const QString &database) const;
    /// The URI of a database of two servers, of which that one is used that can be written to.
    static QString url(const TemporaryPostgres &first, const TemporaryPostgres &second, const QString &database);
    int port() const { return m_port; }
    QString user() const { return QStringLiteral("plexica"); }
    QString password() const { return QStringLiteral("s3cret-;'pw"); }

    /// A loopback port below the range that the kernel gives to outgoing connections: while a server is stopped nobody
    /// takes its port.
    static int freePort();

    /// Stops at once, open connections are cut ("fast").
    void stop();
    /// kill -9 of the whole server: it will recover from its WAL.
    void kill();
    /// SIGSTOP and SIGCONT of all of the server's processes: a machine that does not answer.
    void freeze();
    void thaw();
    void start();
    void restart();
    /// Makes a primary of a standby; it can be written to when this returns.
    void promote();
    /// Cuts every client's connection (pg_terminate_backend), or those whose application_name is like this.
    void terminateBackends(const QString &applicationLike = QStringLiteral("%"));
    /// Runs SQL as the superuser by psql; answers its output without headings.
    QString sql(const QString &text, const QString &database = QStringLiteral("postgres"));
    /// Appends a line to postgresql.conf and reloads it.
    void configure(const QString &line);

private:
    QByteArray tool(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    QList<qint64> processes() const;
    void configureOwn(const QString &more);

    QTemporaryDir m_directory;
    QString m_data;
    int m_port = 0;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace plexica::test
