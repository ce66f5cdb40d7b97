// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarypgbouncer.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace plexica::test {

namespace {

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qUtf8Printable(path));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace

TemporaryPgBouncer::TemporaryPgBouncer(const TemporaryPostgres &server)
    : m_server(server)
    , m_port(TemporaryPostgres::freePort())
{
    QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7755));
    write(m_directory.filePath(QStringLiteral("users")),
          QStringLiteral("\"%1\" \"%2\"\n").arg(server.user(), server.password()));
    write(m_directory.filePath(QStringLiteral("pgbouncer.ini")),
          QStringLiteral(
              "[databases]\n* = host=127.0.0.1 port=%1\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %2\n"
              "unix_socket_dir =\nauth_type = scram-sha-256\nauth_file = %3\npool_mode = session\n"
              "default_pool_size = 20\n")
              .arg(server.port())
              .arg(m_port)
              .arg(m_directory.filePath(QStringLiteral("users"))));
    start();
}

TemporaryPgBouncer::~TemporaryPgBouncer()
{
    m_process.kill();
    m_process.waitForFinished();
}

void TemporaryPgBouncer::start()
{
    QString program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin")});
    if (program.isEmpty())
        qFatal("pgbouncer is not installed (Debian: apt install pgbouncer)");
    QStringList arguments{m_directory.filePath(QStringLiteral("pgbouncer.ini"))};
    if (::geteuid() == 0) { // which it refuses
        arguments = QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                                QStringLiteral("--clear-groups"), program}
                    + arguments;
        program = QStringLiteral("setpriv");
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, arguments);
    for (int attempt = 0; attempt < 500; ++attempt) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        if (socket.waitForConnected(1'000))
            return;
        if (m_process.waitForFinished(20))
            break;
    }
    qFatal("pgbouncer does not start: %s", m_process.readAll().constData());
}

void TemporaryPgBouncer::restart()
{
    m_process.kill();
    m_process.waitForFinished();
    start();
}

QString TemporaryPgBouncer::url(const QString &database) const
{
    QUrl url(m_server.url(database));
    url.setPort(m_port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace plexica::test
