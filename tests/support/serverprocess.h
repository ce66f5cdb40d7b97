// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace plexica::test {

/// That of this process without its PLEXICA_ variables, which the server would take for settings.
QProcessEnvironment serverEnvironment();

/// How a plexica-server is to be started.
struct ServerOptions
{
    QString database;     ///< URL; empty: SQLite in the process' own data directory
    QStringList settings; ///< "health.staleAfter=1s": each becomes a --set
    QStringList arguments;
    QProcessEnvironment environment = serverEnvironment();
    bool freePort = true;      ///< --listen 127.0.0.1:0
    bool ordinaryUser = false; ///< run by root: not as root, so that file permissions count
    qint64 fileSizeLimit = 0;  ///< bytes; a file that grows beyond it fails to, as on a full disk. 0: none
};

/// The plexica-server of this build, or another: $PLEXICA_SERVER, as one that is built with sanitizers.
QString serverProgram();

/// The real plexica-server (serverProgram()), on a free port, with a data directory of its own that stays
/// over restarts. Killed by the destructor if it still runs.
class ServerProcess
{
public:
    explicit ServerProcess(ServerOptions options = {});
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Starts it and waits until it says that it listens. False if it ended instead: see exitCode() and errors().
    bool start(int milliseconds = 30'000);
    /// Runs to its end (a subcommand, a start that is refused); the exit code, -1 if it did not end or crashed.
    int run(int milliseconds = 30'000);
    ServerOptions &options() { return m_options; }

    quint16 port() const { return m_port; }
    QString dataDirectory() const { return m_directory.filePath(QStringLiteral("data")); }
    QString sqliteFile() const { return dataDirectory() + QStringLiteral("/plexica.db"); }
    QString output();                                             ///< standard output so far
    const QByteArray &standardOutput() const { return m_output; } ///< the same, byte for byte, as far as it was read
    QString errors() const;                                       ///< standard error of all starts so far
    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// VmRSS in KiB.
    qint64 residentKiB() const;

    void signal(int number) const;
    /// SIGTERM and the exit code; -1 if it crashed or did not end.
    int stop(int milliseconds = 15'000);
    /// Waits for an end that was asked for otherwise.
    int waitForEnd(int milliseconds = 15'000);
    /// kill -9.
    void kill();

private:
    void launch();

    ServerOptions m_options;
    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

} // namespace plexica::test
