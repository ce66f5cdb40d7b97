// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarypostgres.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace plexica::test {

namespace {

/// The newest installed server's directory of programs.
QString binaries()
{
    static const QString found = [] {
        QString best;
        int newest = 0;
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (version.toInt() > newest && QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb")))) {
                newest = version.toInt();
                best = versions.filePath(version + QStringLiteral("/bin/"));
            }
        }
        if (best.isEmpty())
            qFatal("PostgreSQL's server programs are not installed (Debian: apt install postgresql)");
        return best;
    }();
    return found;
}

/// The account that owns the cluster if we are root; nullptr if we are not.
const passwd *serverAccount()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *account = ::getpwnam("postgres");
    return account ? account : ::getpwnam("nobody");
}

void giveToServer(const QString &path)
{
    if (const passwd *account = serverAccount()) {
        if (::chown(QFile::encodeName(path).constData(), account->pw_uid, account->pw_gid) != 0)
            qFatal("cannot give %s to the server's account", qUtf8Printable(path));
    }
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

int TemporaryPostgres::freePort()
{
    for (int attempt = 0; attempt < 1'000; ++attempt) {
        QTcpServer server;
        const int port = QRandomGenerator::global()->bounded(20'000, 32'000);
        if (server.listen(QHostAddress::LocalHost, quint16(port)))
            return port;
    }
    qFatal("no free port");
}

QByteArray TemporaryPostgres::tool(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    if (const passwd *account = serverAccount()) {
        process.setProgram(QStringLiteral("setpriv"));
        process.setArguments(QStringList{QStringLiteral("--reuid=%1").arg(account->pw_uid),
                                         QStringLiteral("--regid=%1").arg(account->pw_gid),
                                         QStringLiteral("--clear-groups"), program}
                             + arguments);
    } else {
        process.setProgram(program);
        process.setArguments(arguments);
    }
    process.setWorkingDirectory(m_directory.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), m_directory.path());
    environment.insert(QStringLiteral("PGPASSWORD"), password());
    process.setProcessEnvironment(environment);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QFile log(m_directory.filePath(QStringLiteral("log")));
        const QByteArray words = log.open(QIODevice::ReadOnly) ? log.readAll().right(2'000) : QByteArray();
        qFatal("%s failed: %s%s\n%s", qUtf8Printable(program), process.readAllStandardError().constData(),
               process.readAllStandardOutput().constData(), words.constData());
    }
    return process.readAllStandardOutput();
}

TemporaryPostgres::TemporaryPostgres()
    : m_directory(QDir::tempPath() + QStringLiteral("/plexica-pg-XXXXXX"))
    , m_data(m_directory.filePath(QStringLiteral("data")))
{
    giveToServer(m_directory.path());
    static QTemporaryDir *templateDirectory = nullptr; // deleted at exit, below
    static QString templateData;
    if (!templateDirectory) {
        templateDirectory = new QTemporaryDir(QDir::tempPath() + QStringLiteral("/plexica-pgt-XXXXXX"));
        std::atexit([] { delete templateDirectory; });
        giveToServer(templateDirectory->path());
        templateData = templateDirectory->filePath(QStringLiteral("data"));
        const QString passwordFile = templateDirectory->filePath(QStringLiteral("pw"));
        QFile file(passwordFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(password().toUtf8()) < 0)
            qFatal("cannot write %s", qUtf8Printable(passwordFile));
        file.close();
        giveToServer(passwordFile);
        // initdb alone may skip syncing: nothing of the tests is in the cluster yet.
        tool(binaries() + QStringLiteral("initdb"),
             {QStringLiteral("-D"), templateData, QStringLiteral("-U"), user(), QStringLiteral("--pwfile"),
              passwordFile, QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--no-sync"),
              QStringLiteral("--no-instructions"), QStringLiteral("-E"), QStringLiteral("UTF8"),
              QStringLiteral("--locale=C.UTF-8")});
    }
    tool(QStringLiteral("cp"), {QStringLiteral("-a"), templateData, m_data});
    configureOwn({});
    start();
}

TemporaryPostgres::TemporaryPostgres(TemporaryPostgres &primary, const QString &name)
    : m_directory(QDir::tempPath() + QStringLiteral("/plexica-pg-XXXXXX"))
    , m_data(m_directory.filePath(QStringLiteral("data")))
{
    giveToServer(m_directory.path());
    tool(binaries() + QStringLiteral("pg_basebackup"),
         {QStringLiteral("-D"), m_data, QStringLiteral("-R"), QStringLiteral("-X"), QStringLiteral("stream"),
          QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("--no-sync"), QStringLiteral("-h"),
          QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(primary.port()), QStringLiteral("-U"),
          user()});
    // A standby names itself by its cluster's name.
    configureOwn(QStringLiteral("cluster_name = '%1'\nsynchronous_standby_names = ''\n").arg(name));
    start();
    const QString caughtUp = QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE application_name = '%1' "
                                            "AND state = 'streaming'")
                                 .arg(name);
    for (int i = 0; i < 1'000 && primary.sql(caughtUp) != QStringLiteral("1"); ++i)
        ::usleep(10'000);
}

/// Settings of this server alone.
void TemporaryPostgres::configureOwn(const QString &more)
{
    m_port = freePort();
    QFile configuration(m_data + QStringLiteral("/postgresql.conf"));
    if (!configuration.open(QIODevice::Append))
        qFatal("cannot write postgresql.conf");
    configuration.write((QStringLiteral("listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\n"
                                        "max_connections = 40\nshared_buffers = 128MB\nlogging_collector = off\n"
                                        "max_wal_size = 1GB\n")
                             .arg(m_port)
                             .arg(m_directory.path())
                         + more)
                            .toUtf8());
}

TemporaryPostgres::~TemporaryPostgres()
{
    if (m_running)
        kill(); // the directory goes anyway
}

TemporaryPostgres &TemporaryPostgres::shared()
{
    static TemporaryPostgres server;
    return server;
}

QString TemporaryPostgres::createDatabase()
{
    const QString name = QStringLiteral("test_%1").arg(++m_databases);
    sql(QStringLiteral("CREATE DATABASE %1").arg(name));
    return name;
}

QString TemporaryPostgres::url(const QString &database, const QString &query) const
{
    return QStringLiteral("postgresql://") + user() + QLatin1Char(':') + encoded(password())
           + QStringLiteral("@127.0.0.1:") + QString::number(m_port) + QLatin1Char('/') + database
           + (query.isEmpty() ? QString() : QLatin1Char('?') + query);
}

QString TemporaryPostgres::url(const TemporaryPostgres &first, const TemporaryPostgres &second, const QString &database)
{
    return QStringLiteral("postgresql://") + first.user() + QLatin1Char(':') + encoded(first.password())
           + QStringLiteral("@127.0.0.1:%1,127.0.0.1:%2/").arg(first.port()).arg(second.port()) + database
           + QStringLiteral("?target_session_attrs=read-write");
}

QString TemporaryPostgres::socketUrl(const QString &database) const
{
    return QStringLiteral("postgresql://") + user() + QLatin1Char(':') + encoded(password()) + QStringLiteral("@/")
           + database + QStringLiteral("?host=") + encoded(m_directory.path()) + QStringLiteral("&port=")
           + QString::number(m_port);
}

void TemporaryPostgres::start()
{
    tool(binaries() + QStringLiteral("pg_ctl"),
         {QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"),
          QStringLiteral("-l"), m_directory.filePath(QStringLiteral("log")), QStringLiteral("start")});
    m_running = true;
}

void TemporaryPostgres::stop()
{
    tool(binaries() + QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_data, QStringLiteral("-w"),
                                                 QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("stop")});
    m_running = false;
}

void TemporaryPostgres::restart()
{
    stop();
    start();
}

QList<qint64> TemporaryPostgres::processes() const
{
    QFile file(m_data + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the server does not run");
    const qint64 postmaster = file.readLine().trimmed().toLongLong();
    QList<qint64> all{postmaster};
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(postmaster));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &pid : children.readAll().split(' ')) {
            if (pid.trimmed().toLongLong() > 0)
                all.append(pid.trimmed().toLongLong());
        }
    }
    return all;
}

void TemporaryPostgres::kill()
{
    // Stopped first: it must not start another process while we look.
    ::kill(pid_t(processes().first()), SIGSTOP);
    const QList<qint64> all = processes();
    for (const qint64 pid : all)
        ::kill(pid_t(pid), SIGKILL);
    for (const qint64 pid : all) {
        while (::kill(pid_t(pid), 0) == 0 && QFileInfo::exists(QStringLiteral("/proc/%1/exe").arg(pid))
               && !QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid)).isEmpty())
            ::usleep(1'000);
    }
    // The next server must not take a dead process that nobody waited for (a zombie) for a living one.
    QFile::remove(m_data + QStringLiteral("/postmaster.pid"));
    QFile::remove(m_directory.filePath(QStringLiteral(".s.PGSQL.%1.lock").arg(m_port)));
    m_running = false;
}

void TemporaryPostgres::freeze()
{
    ::kill(pid_t(processes().first()), SIGSTOP);
    for (const qint64 pid : processes())
        ::kill(pid_t(pid), SIGSTOP);
}

void TemporaryPostgres::thaw()
{
    for (const qint64 pid : processes())
        ::kill(pid_t(pid), SIGCONT);
}

void TemporaryPostgres::promote()
{
    tool(binaries() + QStringLiteral("pg_ctl"),
         {QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("promote")});
}

void TemporaryPostgres::terminateBackends(const QString &applicationLike)
{
    sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' "
                       "AND pid <> pg_backend_pid() AND application_name LIKE '%1'")
            .arg(applicationLike));
}

QString TemporaryPostgres::sql(const QString &text, const QString &database)
{
    const QByteArray output = tool(
        binaries() + QStringLiteral("psql"),
        {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-v"),
         QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_directory.path(), QStringLiteral("-p"),
         QString::number(m_port), QStringLiteral("-U"), user(), QStringLiteral("-d"), database},
        text.toUtf8());
    return QString::fromUtf8(output).trimmed();
}

void TemporaryPostgres::configure(const QString &line)
{
    QFile configuration(m_data + QStringLiteral("/postgresql.conf"));
    if (!configuration.open(QIODevice::Append) || configuration.write(line.toUtf8() + '\n') < 0)
        qFatal("cannot write postgresql.conf");
    configuration.close();
    tool(binaries() + QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_data, QStringLiteral("reload")});
}

} // namespace plexica::test
