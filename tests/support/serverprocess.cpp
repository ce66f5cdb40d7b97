// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace plexica::test {

namespace {

constexpr int ordinaryUserId = 65534; // nobody

} // namespace

QProcessEnvironment serverEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QStringLiteral("PLEXICA_")))
            environment.remove(name);
    }
    return environment;
}

ServerProcess::ServerProcess(ServerOptions options)
    : m_options(std::move(options))
    , m_directory(QDir::tempPath() + QStringLiteral("/plexica-server-XXXXXX"))
{
    QDir(m_directory.path()).mkdir(QStringLiteral("data"));
    if (m_options.ordinaryUser && ::geteuid() == 0) {
        for (const QString &path : {m_directory.path(), dataDirectory()}) {
            if (::chown(QFile::encodeName(path).constData(), ordinaryUserId, ordinaryUserId) != 0)
                qFatal("cannot give %s away", qUtf8Printable(path));
        }
    }
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("stderr")), QIODevice::Append);
}

ServerProcess::~ServerProcess()
{
    kill();
}

QString serverProgram()
{
    return qEnvironmentVariable("PLEXICA_SERVER",
                                qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"));
}

void ServerProcess::launch()
{
    QStringList arguments = m_options.arguments;
    // A machine's own configuration must not reach the tests.
    if (!arguments.contains(QStringLiteral("--data-dir")))
        arguments += {QStringLiteral("--data-dir"), dataDirectory()};
    if (m_options.freePort)
        arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    if (!m_options.database.isEmpty())
        arguments += {QStringLiteral("--database"), m_options.database};
    for (const QString &setting : m_options.settings)
        arguments += {QStringLiteral("--set"), setting};
    QString program = serverProgram();
    if (!QFile::exists(program))
        qFatal("PLEXICA_BIN does not name the directory of plexica-server");
    if (m_options.ordinaryUser && ::geteuid() == 0) {
        arguments =
            QStringList{QStringLiteral("--reuid=%1").arg(ordinaryUserId),
                        QStringLiteral("--regid=%1").arg(ordinaryUserId), QStringLiteral("--clear-groups"), program}
            + arguments;
        program = QStringLiteral("setpriv");
    }
    QProcessEnvironment environment = m_options.environment;
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_directory.path());
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([limit = m_options.fileSizeLimit] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that crashes takes its servers along
        if (limit > 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{static_cast<rlim_t>(limit), RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &size);
        }
    });
    m_output.clear();
    m_process.start(program, arguments);
}

bool ServerProcess::start(int milliseconds)
{
    launch();
    static const QRegularExpression listening(QStringLiteral("Listening on https?://[^\\n]*:(\\d+)\\n"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        m_output += m_process.readAllStandardOutput();
        if (const auto match = listening.match(QString::fromUtf8(m_output)); match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    return false;
}

int ServerProcess::run(int milliseconds)
{
    launch();
    return waitForEnd(milliseconds);
}

QString ServerProcess::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}

QString ServerProcess::errors() const
{
    QFile file(m_directory.filePath(QStringLiteral("stderr")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qint64 ServerProcess::residentKiB() const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return -1;
}

void ServerProcess::signal(int number) const
{
    if (pid() > 0)
        ::kill(static_cast<pid_t>(pid()), number);
}

int ServerProcess::stop(int milliseconds)
{
    signal(SIGTERM);
    return waitForEnd(milliseconds);
}

int ServerProcess::waitForEnd(int milliseconds)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds))
        return -1;
    m_output += m_process.readAllStandardOutput();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

} // namespace plexica::test
