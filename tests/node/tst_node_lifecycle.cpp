// SPDX-License-Identifier: GPL-3.0-or-later
// plexica-server from its first line to its exit: readiness, signals, reload, and the guide's look into the database.
#include "node/unixsignals.h"
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpSocket>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace plexica;
using namespace plexica::test;

class TestNodeLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void tellsSystemd();
    void asksSystemdForTime();
    void finishesRequestsInFlight_data();
    void finishesRequestsInFlight();
    void doesNotWaitForIdleConnections();
    void waitsNoLongerThanForTheRequest();
    void reloadsLimitsAndLogging();
    void reloadsHealthRules();
    void reloadsCertificatesBehindAPlainListener();
    void keepsItsConfigurationIfTheNewOneIsBad();
    void aHangUpBeforeTheStartIsKept();
    void hangUpsFromTheFirstLineOnEndNothing();
    void servesBothLoopbackAddressesByDefault();
    void startsAgainAfterKill_data();
    void startsAgainAfterKill();
    void answersTheGuidesQueries_data();
    void answersTheGuidesQueries();
    void itsFilesAreItsOwn();
    void demo();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << QStringLiteral("SQLite");
        QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
    }
};

namespace {

QByteArray registration(const char *name, qsizetype padding = 0)
{
    return q(
        QStringLiteral("{'tenantId':'t','pluginId':'p','serviceName':'%1','version':'1.0.0','metadata':{'m':'%2'}}")
            .arg(QString::fromLatin1(name), QString(padding, u'x')));
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void TestNodeLifecycle::saysWhereItListens()
{
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--listen"), QStringLiteral("[::1]:0"), QStringLiteral("--listen"),
                                  QStringLiteral("localhost:0")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
    static const QRegularExpression lines(
        QStringLiteral("\\A(Listening on http://(127\\.0\\.0\\.1|\\[::1\\]):\\d+\\n){3}\\z"));
    QVERIFY2(lines.match(server.output()).hasMatch(), qUtf8Printable(server.output()));
}

namespace {

/// What systemd is behind NOTIFY_SOCKET.
class NotifySocket
{
public:
    NotifySocket()
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path()).constData(), sizeof address.sun_path);
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket for notifications");
        const timeval patience{10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~NotifySocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    QString path() const { return m_directory.filePath(QStringLiteral("notify")); }
    /// The next message; empty: none came in ten seconds.
    QByteArray next() const
    {
        QByteArray text(1024, '\0');
        text.truncate(std::max<qsizetype>(0, ::recv(m_socket, text.data(), static_cast<std::size_t>(text.size()), 0)));
        return text;
    }
    /// The next that does not ask for time.
    QByteArray nextState() const
    {
        QByteArray text = next();
        while (text.startsWith("EXTEND_TIMEOUT_USEC="))
            text = next();
        return text;
    }

private:
    QTemporaryDir m_directory;
    int m_socket;
};

} // namespace

void TestNodeLifecycle::tellsSystemd()
{
    const NotifySocket systemd;
    ServerProcess server;
    server.options().environment.insert(QStringLiteral("NOTIFY_SOCKET"), systemd.path());
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QVERIFY(systemd.nextState().startsWith("READY=1"));
    server.signal(SIGHUP);
    const QByteArray reloading = systemd.next(); // of Type=notify-reload both lines, in one message
    static const QRegularExpression form(QStringLiteral("^RELOADING=1\nMONOTONIC_USEC=[1-9]\\d*$"));
    QVERIFY2(form.match(QString::fromUtf8(reloading)).hasMatch(), reloading.constData());
    QCOMPARE(systemd.next(), QByteArray("READY=1"));
    server.signal(SIGTERM);
    QCOMPARE(systemd.next(), QByteArray("STOPPING=1"));
    QVERIFY(systemd.next().startsWith("EXTEND_TIMEOUT_USEC="));
    QCOMPARE(server.waitForEnd(), 0);
    // As WatchdogSec= in the unit: it is fed while the node's thread works.
    server.options().environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QVERIFY(systemd.nextState().startsWith("READY=1"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(systemd.next(), QByteArray("WATCHDOG=1"));
    QCOMPARE(server.stop(), 0);
}

/// A start that migrates and loads, and an end that waits for a request: as long as they last.
void TestNodeLifecycle::asksSystemdForTime()
{
    const NotifySocket systemd;
    ServerProcess server;
    server.options().environment.insert(QStringLiteral("NOTIFY_SOCKET"), systemd.path());
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QVERIFY(systemd.next().startsWith("EXTEND_TIMEOUT_USEC=30000000\nSTATUS=Starting"));
    QVERIFY(systemd.nextState().startsWith("READY=1"));
    const QByteArray body = registration("late");
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(client.waitForConnected());
    client.write("POST /api/services/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: "
                 "100-continue\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n");
    QVERIFY(client.waitForReadyRead());
    server.signal(SIGTERM);
    QCOMPARE(systemd.next(), QByteArray("STOPPING=1"));
    for (int i = 0; i < 2; ++i) // again and again
        QVERIFY(systemd.next().startsWith("EXTEND_TIMEOUT_USEC=30000000\nSTATUS=Stopping"));
    client.write(body);
    QVERIFY(client.waitForBytesWritten());
    QCOMPARE(server.waitForEnd(), 0);
}

void TestNodeLifecycle::finishesRequestsInFlight_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestNodeLifecycle::finishesRequestsInFlight()
{
    QFETCH(int, number);
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    const QByteArray body = registration("late");
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(client.waitForConnected());
    client.write("POST /api/services/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: "
                 "100-continue\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n");
    QVERIFY(client.waitForReadyRead()); // "100 Continue": the server has the request
    QVERIFY(client.readAll().startsWith("HTTP/1.1 100"));
    client.write(body.first(10));
    QVERIFY(client.flush());
    server.signal(number);
    // It accepts nobody any more.
    QTRY_VERIFY(HttpClient(server.port(), 500).get("/healthz").status == 0);
    QVERIFY(server.isRunning());
    client.write(body.sliced(10));
    QByteArray answer;
    while (!answer.contains("serviceId") && client.waitForReadyRead(10'000))
        answer += client.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 201"), answer.constData());
    QVERIFY(answer.toLower().contains("connection: close"));
    QCOMPARE(server.waitForEnd(), 0);
    // What was acknowledged at the last moment is there.
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QCOMPARE(api.discover(QStringLiteral("late")).status, 200);
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::doesNotWaitForIdleConnections()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient idle(server.port());
    QCOMPARE(idle.get("/healthz").status, 200);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(silent.waitForConnected());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.stop(), 0);
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
}

void TestNodeLifecycle::waitsNoLongerThanForTheRequest()
{
    ServerProcess server;
    server.options().settings = {QStringLiteral("limits.bodyTimeout=1s")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(client.waitForConnected());
    client.write(
        "POST /api/services/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        "50\r\n\r\n{");
    QVERIFY(client.waitForBytesWritten());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.stop(), 0); // the client never goes on
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

void TestNodeLifecycle::reloadsLimitsAndLogging()
{
    QTemporaryDir directory;
    const QString config = directory.filePath(QStringLiteral("config.yaml"));
    write(config, "limits:\n  body: 2KiB\n");
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--config"), config};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    const auto post = [&client] { return client.post("/api/services/register", registration("s", 4000)).status; };
    QCOMPARE(post(), 413);
    write(config, "limits:\n  body: 8KiB\nlogFormat: json\ndefaultTenant: other\n");
    server.signal(SIGHUP);
    QTRY_COMPARE(post(), 201);
    // What cannot be changed while it runs is said so.
    QTRY_VERIFY2(server.errors().contains(QStringLiteral("defaultTenant")), qUtf8Printable(server.errors()));
    QVERIFY(server.errors().contains(QStringLiteral("restart")));
    // The connection that was open all the time has the new limits too; the log its new form.
    QTRY_VERIFY(server.errors().trimmed().section(u'\n', -1).startsWith(u'{'));
    QVERIFY(parseJson(server.errors().trimmed().section(u'\n', -1).toUtf8()).has_value());
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::reloadsHealthRules()
{
    QTemporaryDir directory;
    const QString config = directory.filePath(QStringLiteral("config.yaml"));
    write(config, "health:\n  staleAfter: 5m\n");
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--config"), config};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0'")).text("serviceId");
    QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
    write(config, "health:\n  staleAfter: 300ms\n  probeInterval: 1s\n  probeFailures: 5\n");
    server.signal(SIGHUP);
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    QVERIFY2(!server.errors().contains(QStringLiteral("restart")), qUtf8Printable(server.errors()));
    // It was silent, so it comes back by a sign of life.
    write(config, "health:\n  staleAfter: 5m\n");
    server.signal(SIGHUP);
    QTRY_COMPARE(server.errors().count(QStringLiteral("Configuration reloaded")), 2);
    QCOMPARE(api.heartbeat(id, QStringLiteral("p"), QStringLiteral("s")).text("status"), QStringLiteral("HEALTHY"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::reloadsCertificatesBehindAPlainListener()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    QTemporaryDir directory;
    const auto makeCertificate = [&directory](const QString &name) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                       QStringLiteral("-keyout"), directory.filePath(QStringLiteral("node.key")),
                       QStringLiteral("-out"), directory.filePath(QStringLiteral("node.pem"))});
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    QVERIFY(makeCertificate(QStringLiteral("first")));
    const QString config = directory.filePath(QStringLiteral("config.yaml"));
    write(config, "listen:\n  - 127.0.0.1:0\n  - address: 127.0.0.1\n    port: 0\n    tls: {certificate: node.pem, "
                  "key: node.key}\n");
    ServerProcess server;
    server.options().freePort = false;
    server.options().arguments = {QStringLiteral("--config"), config};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    static const QRegularExpression secure(QStringLiteral("Listening on https://127\\.0\\.0\\.1:(\\d+)\n"));
    QTRY_VERIFY2(secure.match(server.output()).hasMatch(), qUtf8Printable(server.output()));
    const quint16 port = secure.match(server.output()).captured(1).toUShort();
    const auto shownName = [port] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        return socket.waitForEncrypted() ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0)
                                         : QString();
    };
    QCOMPARE(shownName(), QStringLiteral("first"));
    QVERIFY(makeCertificate(QStringLiteral("second")));
    server.signal(SIGHUP);
    QTRY_COMPARE(shownName(), QStringLiteral("second"));
    QVERIFY2(!server.errors().contains(QStringLiteral("stay as they were")), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::aHangUpBeforeTheStartIsKept()
{
    node::UnixSignals::holdHangUp();
    QVERIFY(::raise(SIGHUP) == 0); // would end this process
    node::UnixSignals signals;
    QSignalSpy hangUps(&signals, &node::UnixSignals::hangUp);
    QTRY_COMPARE(hangUps.count(), 1);
}

namespace {

/// Whether a process catches SIGHUP by now.
bool holdsHangUp(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("\nSigCgt:\t");
    return at >= 0 && (text.mid(at + 9, 16).toULongLong(nullptr, 16) & 1U) != 0;
}

} // namespace

/// The real program: it is hung up on as soon as its main holds the signal, and again and again until it serves.
void TestNodeLifecycle::hangUpsFromTheFirstLineOnEndNothing()
{
    for (int round = 0; round < 15; ++round) {
        QTemporaryDir directory;
        QProcess server;
        server.setProcessEnvironment(serverEnvironment());
        server.start(qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"),
                     {QStringLiteral("--data-dir"), directory.path(), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:0")});
        QVERIFY(server.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (!holdsHangUp(server.processId()) && timer.elapsed() < 30'000)
            ::usleep(100);
        const auto pid = static_cast<pid_t>(server.processId());
        int sent = 0;
        QByteArray output;
        while (!output.contains("Listening on") && server.state() == QProcess::Running && timer.elapsed() < 30'000) {
            sent += ::kill(pid, SIGHUP) == 0;
            server.waitForReadyRead(1 + round % 3);
            output += server.readAllStandardOutput();
        }
        const QByteArray errors = server.readAllStandardError();
        QVERIFY2(output.contains("Listening on"), errors.constData());
        QVERIFY(sent > 1);
        QCOMPARE(::kill(pid, SIGTERM), 0);
        QVERIFY(server.waitForFinished());
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
    }
}

/// "localhost" is either to a client. (On a machine where another has the port, the refusal names it.)
void TestNodeLifecycle::servesBothLoopbackAddressesByDefault()
{
    const bool hasBoth = QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6));
    ServerProcess checked;
    checked.options().freePort = false;
    checked.options().arguments = {QStringLiteral("--check-config")};
    QCOMPARE(checked.run(), 0);
    QCOMPARE(checked.output().contains(QStringLiteral("[::1]:3000")), hasBoth);
    QVERIFY(checked.output().contains(QStringLiteral("127.0.0.1:3000")));
    ServerProcess server;
    server.options().freePort = false;
    if (!server.start()) {
        QVERIFY2(server.errors().contains(QStringLiteral(":3000")), qUtf8Printable(server.errors()));
        QCOMPARE(server.waitForEnd(), 4);
        return;
    }
    QStringList addresses{QStringLiteral("127.0.0.1")};
    if (hasBoth)
        addresses.append(QStringLiteral("::1"));
    for (const QString &address : addresses) {
        QTcpSocket socket;
        socket.connectToHost(address, 3000);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /healthz HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForReadyRead());
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
    }
    QTRY_COMPARE(server.output().count(QStringLiteral("Listening on")), hasBoth ? 2 : 1);
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::keepsItsConfigurationIfTheNewOneIsBad()
{
    QTemporaryDir directory;
    const QString config = directory.filePath(QStringLiteral("config.yaml"));
    write(config, "limits:\n  body: 2KiB\n");
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--config"), config};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    write(config, "limits:\n  body: plenty\n");
    server.signal(SIGHUP);
    QTRY_VERIFY2(server.errors().contains(QStringLiteral("limits.body")), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    QCOMPARE(client.post("/api/services/register", registration("s", 4000)).status, 413);
    QCOMPARE(client.post("/api/services/register", registration("s")).status, 201);
    QVERIFY(QFile::remove(config));
    server.signal(SIGHUP);
    QTRY_VERIFY2(server.errors().count(QStringLiteral("stays as it was")) == 2, qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::startsAgainAfterKill_data()
{
    addEngines();
}

void TestNodeLifecycle::startsAgainAfterKill()
{
    QFETCH(QString, engine);
    ServerProcess server;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        server.options().database = postgres.url(postgres.createDatabase());
    }
    QByteArray before;
    for (int round = 0; round < 3; ++round) {
        QVERIFY2(server.start(), qUtf8Printable(server.errors()));
        ServiceApi api(server.port(), 'A', "t");
        if (round > 0)
            QCOMPARE(api.list().body, before);
        QVERIFY(!api.addService(QStringLiteral("s%1").arg(round)).isEmpty());
        before = api.list().body;
        server.kill();
    }
}

void TestNodeLifecycle::answersTheGuidesQueries_data()
{
    addEngines();
}

void TestNodeLifecycle::answersTheGuidesQueries()
{
    QFETCH(QString, engine);
    ServerProcess server;
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    QString database;
    if (engine == u"PostgreSQL") {
        database = TemporaryPostgres::shared().createDatabase();
        server.options().database = TemporaryPostgres::shared().url(database);
    }
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "tenant-123");
    const QString id =
        api.add(QStringLiteral("'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'1.0.0',"
                               "'baseUrl':'http://localhost:3100'"))
            .text("serviceId");
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'DEGRADED'")), 200);
    const auto sql = [&](const QString &text) { // beside the running server
        if (!database.isEmpty())
            return TemporaryPostgres::shared().sql(text, database);
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), server.sqliteFile(), text});
        shell.waitForFinished();
        return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError()).trimmed();
    };
    // Word for word from the guide's troubleshooting, issues 3 and 4.
    const QString all = sql(QStringLiteral("SELECT * FROM plugin_services WHERE service_name = 'inventory.products';"));
    for (const QString &cell :
         {id, QStringLiteral("tenant-123"), QStringLiteral("plugin-inventory"), QStringLiteral("1.0.0"),
          QStringLiteral("http://localhost:3100"), QStringLiteral("DEGRADED")})
        QVERIFY2(all.split(u'|').contains(cell), qUtf8Printable(all));
    const QString brief = sql(QStringLiteral("SELECT service_name, status, last_seen_at\n   FROM plugin_services\n   "
                                             "WHERE plugin_id = 'plugin-inventory';"));
    QCOMPARE(brief.section(u'|', 0, 1), QStringLiteral("inventory.products|DEGRADED"));
    QVERIFY2(!brief.section(u'|', 2).isEmpty(), qUtf8Printable(brief));
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::itsFilesAreItsOwn()
{
    ServerProcess server;
    constexpr QFile::Permissions all = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(server.dataDirectory(), all));
    const auto readableByOthers = [&] {
        QStringList found;
        for (const QFileInfo &file : QDir(server.dataDirectory()).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
                found.append(file.fileName());
        }
        return found.join(u' ');
    };
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("s")).isEmpty());
    QCOMPARE(readableByOthers(), QString());
    QCOMPARE(server.stop(), 0);
    // Whatever stood there.
    QVERIFY(QFile::setPermissions(server.sqliteFile(), QFile::Permissions(0x6666)));
    QVERIFY(!readableByOthers().isEmpty());
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi again(server.port(), 'A', "t");
    QVERIFY(!again.addService(QStringLiteral("s")).isEmpty());
    QCOMPARE(readableByOthers(), QString());
    QCOMPARE(server.stop(), 0);
}

void TestNodeLifecycle::demo()
{
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--demo")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    QSet<QString> plugins;
    QTRY_VERIFY2(
        [&] {
            plugins.clear();
            const JsonValue services = client.get("/api/services/list").at(QStringLiteral("services"));
            for (const JsonValue &service : services.toArray())
                plugins.insert(service.find(u"pluginId")->toString());
            return plugins.size() >= 4;
        }(),
        qUtf8Printable(server.errors()));
    for (const char *plugin : {"plugin-inventory", "plugin-reports", "plugin-crm", "plugin-analytics"})
        QVERIFY2(plugins.contains(QString::fromLatin1(plugin)), plugin);
    server.signal(SIGHUP); // the demo's own rules are no change of the user's
    QTRY_VERIFY(server.errors().contains(QStringLiteral("Configuration reloaded")));
    QVERIFY2(!server.errors().contains(QStringLiteral("restart")), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestNodeLifecycle)
#include "tst_node_lifecycle.moc"
