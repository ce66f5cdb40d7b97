// SPDX-License-Identifier: GPL-3.0-or-later
// What plexica-server refuses, with which exit code and sentence, and its short-lived commands.
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QTemporaryDir>
#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <sys/stat.h>
#include <unistd.h>

using namespace plexica::test;

class TestNodeCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badCommandLinesAreCode2_data();
    void badCommandLinesAreCode2();
    void badConfigurationFilesAreCode2_data();
    void badConfigurationFilesAreCode2();
    void addressesThatOthersReachAreRefused_data();
    void addressesThatOthersReachAreRefused();
    void checkConfigPrintsAndHidesSecrets();
    void checkConfigLooksAtTlsFiles_data();
    void checkConfigLooksAtTlsFiles();
    void checkConfigWarnsOfMisspeltVariables();
    void versionAndHelp();
    void aLocaleOfAnotherEncodingSaysNothing_data();
    void aLocaleOfAnotherEncodingSaysNothing();
    void aBusyPortIsCode4();
    void aForeignAddressIsCode4();
    void aWrongPasswordIsCode3();
    void noServerIsCode3();
    void aDatabaseThatIsMissingIsCode3();
    void aCorruptFileIsCode3AndStaysAsItWas_data();
    void aCorruptFileIsCode3AndStaysAsItWas();
    void aNewerSchemaIsCode3();
    void aReadOnlyDirectoryIsCode3();
    void aSecondProcessOnTheSameFileIsCode3();
    void migrate_data();
    void migrate();
    void migrateMakesTheDataDirectory();
    void aSmallQuotaNeedsNoSmallerValues();

private:
    static QString run(ServerOptions options, int expected);
};

QString TestNodeCommandLine::run(ServerOptions options, int expected)
{
    ServerProcess server(std::move(options));
    const int code = server.run();
    if (code != expected)
        QTest::qFail(qUtf8Printable(
                         QStringLiteral("exit code %1 instead of %2: %3").arg(code).arg(expected).arg(server.errors())),
                     __FILE__, __LINE__);
    return server.errors();
}

#define CONTAINS(text, wanted) QVERIFY2((text).contains(wanted), qUtf8Printable(text))

void TestNodeCommandLine::badCommandLinesAreCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(named);
    };
    row("--lisen 127.0.0.1:0", "--listen");
    row("--listen", "--listen");
    row("--listen 127.0.0.1", "127.0.0.1");
    row("--listen 127.0.0.1:99999", "99999");
    row("--log-level loud", "loud");
    row("--database mysql://host/name", "--database"); // a URL may hold a password and is not repeated
    row("--set health.staleAfter=never", "health.staleAfter");
    row("--set helth.staleAfter=1s", "health.staleAfter");
    row("--config /nowhere/config.yaml", "/nowhere/config.yaml");
    row("serve", "serve");
}

void TestNodeCommandLine::badCommandLinesAreCode2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    ServerOptions options;
    options.arguments = arguments;
    options.freePort = false;
    const QString errors = run(options, 2);
    CONTAINS(errors, named);
    QVERIFY(errors.startsWith(QStringLiteral("plexica-server: ")));
}

void TestNodeCommandLine::badConfigurationFilesAreCode2_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << QByteArray("health:\n  staleAfte: 5m\n") << QStringLiteral(":2:3:")
                                 << QStringLiteral("staleAfter");
    QTest::newRow("wrong type") << QByteArray("limits:\n  body: [1]\n") << QStringLiteral(":2:9:")
                                << QStringLiteral("limits.body");
    QTest::newRow("out of range") << QByteArray("health:\n  probeFailures: 0\n") << QStringLiteral(":2:18:")
                                  << QStringLiteral("probeFailures");
    QTest::newRow("no YAML") << QByteArray("listen: [\n") << QStringLiteral("config.yaml:") << QString();
}

void TestNodeCommandLine::badConfigurationFilesAreCode2()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, named);
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("config.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    for (const bool checkOnly : {false, true}) {
        ServerOptions options;
        options.arguments = {QStringLiteral("--config"), file.fileName()};
        if (checkOnly)
            options.arguments.append(QStringLiteral("--check-config"));
        const QString errors = run(options, 2);
        CONTAINS(errors, place);
        CONTAINS(errors, named);
    }
}

void TestNodeCommandLine::addressesThatOthersReachAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"0.0.0.0:0", "[::]:0", "192.0.2.1:0"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestNodeCommandLine::addressesThatOthersReachAreRefused()
{
    QFETCH(QString, address);
    ServerOptions options;
    options.freePort = false;
    options.arguments = {QStringLiteral("--listen"), address};
    const QString errors = run(options, 2);
    CONTAINS(errors, QStringLiteral("auth.mode"));
    CONTAINS(errors, QStringLiteral("127.0.0.1")); // says what to do
}

void TestNodeCommandLine::checkConfigPrintsAndHidesSecrets()
{
    ServerOptions options;
    options.database = QStringLiteral("postgresql://plexica:hunter2@localhost:5432/plexica");
    options.settings = {QStringLiteral("health.staleAfter=7m")};
    options.arguments = {QStringLiteral("--check-config")};
    ServerProcess server(options);
    QCOMPARE(server.run(), 0);
    QVERIFY2(server.output().contains(QStringLiteral("staleAfter: 7m"))
                 || server.output().contains(QStringLiteral("staleAfter: 420")),
             qUtf8Printable(server.output()));
    QVERIFY(server.output().contains(QStringLiteral("plexica:")));
    QVERIFY(!(server.output() + server.errors()).contains(QStringLiteral("hunter2")));
    QVERIFY(!QFile::exists(server.sqliteFile())); // nothing was opened
    // What it prints is a configuration that it takes.
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("config.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ServerProcess plain;
    plain.options().arguments = {QStringLiteral("--check-config")};
    plain.options().freePort = false;
    QCOMPARE(plain.run(), 0);
    file.write(plain.output().toUtf8());
    file.close();
    ServerProcess again;
    again.options().arguments = {QStringLiteral("--check-config"), QStringLiteral("--config"), file.fileName()};
    QCOMPARE(again.run(), 0);
}

void TestNodeCommandLine::checkConfigLooksAtTlsFiles_data()
{
    QTest::addColumn<QString>("certificate"); // files in the folder
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("no certificate file") << QStringLiteral("none.pem") << QStringLiteral("text.pem")
                                         << QStringLiteral(
                                                "listen[].tls.certificate: the file %1/none.pem cannot be read");
    QTest::newRow("no certificate in it") << QStringLiteral("text.pem") << QStringLiteral("text.pem")
                                          << QStringLiteral("%1/text.pem holds no PEM certificate");
    QTest::newRow("no key file") << QStringLiteral("text.pem") << QStringLiteral("none.pem")
                                 << QStringLiteral("listen[].tls.key: the file %1/none.pem cannot be read");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("text.pem")
                              << QStringLiteral("%1/folder is not a regular file");
    QTest::newRow("a pipe") << QStringLiteral("pipe") << QStringLiteral("text.pem")
                            << QStringLiteral("%1/pipe is not a regular file");
}

void TestNodeCommandLine::checkConfigLooksAtTlsFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, said);
    QTemporaryDir directory;
    const auto write = [&directory](const char *name, const QByteArray &text) {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("text.pem", "no PEM at all\n"));
    QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(directory.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(write("config.yaml",
                  QStringLiteral("logLevel: info\nlisten:\n  - {address: 127.0.0.1, port: 3443, tls: {certificate: "
                                 "%1, key: %2}}\n")
                      .arg(certificate, key)
                      .toUtf8()));
    ServerProcess server;
    server.options().freePort = false;
    server.options().arguments = {QStringLiteral("--check-config"), QStringLiteral("--config"),
                                  directory.filePath(QStringLiteral("config.yaml"))};
    QCOMPARE(server.run(), 2);
    CONTAINS(server.errors(), said.arg(directory.path()));
    CONTAINS(server.errors(), directory.filePath(QStringLiteral("config.yaml:2, 127.0.0.1:3443: ")));
    QVERIFY(server.output().isEmpty());
}

void TestNodeCommandLine::checkConfigWarnsOfMisspeltVariables()
{
    ServerProcess server;
    server.options().arguments = {QStringLiteral("--check-config")};
    server.options().environment.insert(QStringLiteral("PLEXICA_LOGLEVEL"), QStringLiteral("debug"));
    server.options().environment.insert(QStringLiteral("PLEXICA_GATEWAY_WHAT_IS_THIS"), QStringLiteral("1"));
    QCOMPARE(server.run(), 0);
    CONTAINS(server.errors(), QStringLiteral("PLEXICA_LOGLEVEL means nothing; did you mean PLEXICA_LOG_LEVEL?"));
    CONTAINS(server.errors(), QStringLiteral("PLEXICA_GATEWAY_WHAT_IS_THIS means nothing"));
    QVERIFY(server.output().startsWith(u"# Effective configuration"));
    // And at a start.
    server.options().arguments.clear();
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.errors().count(QStringLiteral("PLEXICA_LOGLEVEL means nothing")), 2);
    QCOMPARE(server.stop(), 0);
}

void TestNodeCommandLine::versionAndHelp()
{
    for (const char *line : {"--version", "--help", "key create --help"}) {
        ServerProcess server;
        server.options().freePort = false;
        server.options().arguments = QString::fromLatin1(line).split(u' ');
        QCOMPARE(server.run(), 0);
        QVERIFY(server.output().contains(QStringLiteral("plexica-server")));
        QVERIFY2(!server.output().contains(QChar(0x00C2)) && !server.output().contains(QChar(0x00E2)),
                 "text that was encoded twice");
        QVERIFY(server.errors().isEmpty());
    }
}

void TestNodeCommandLine::aLocaleOfAnotherEncodingSaysNothing_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::newRow("LANG=C") << QStringLiteral("LANG") << QStringLiteral("C");
    QTest::newRow("LC_ALL=C") << QStringLiteral("LC_ALL") << QStringLiteral("C");
    QTest::newRow("LC_CTYPE=POSIX") << QStringLiteral("LC_CTYPE") << QStringLiteral("POSIX");
    QTest::newRow("not installed") << QStringLiteral("LC_ALL") << QStringLiteral("de_DE.ISO-8859-15");
}

void TestNodeCommandLine::aLocaleOfAnotherEncodingSaysNothing()
{
    QFETCH(QString, variable);
    QFETCH(QString, locale);
    ServerOptions options;
    for (const char *name : {"LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE"})
        options.environment.remove(QString::fromLatin1(name));
    options.environment.insert(variable, locale);
    options.arguments = {QStringLiteral("--log-level"), QStringLiteral("gärend")};
    const QString errors = run(options, 2);
    QVERIFY2(errors.startsWith(QStringLiteral("plexica-server: ")), qUtf8Printable(errors));
    CONTAINS(errors, QStringLiteral("gärend"));
    QCOMPARE(errors.count(u'\n'), 1);
}

void TestNodeCommandLine::aBusyPortIsCode4()
{
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    ServerOptions options;
    options.freePort = false;
    options.arguments = {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(busy.serverPort())};
    const QString errors = run(options, 4);
    CONTAINS(errors, QStringLiteral("127.0.0.1:%1").arg(busy.serverPort()));
    // One free address and one busy: it does not serve half of what was asked.
    options.arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    run(options, 4);
}

void TestNodeCommandLine::aForeignAddressIsCode4()
{
    ServerOptions options;
    options.freePort = false;
    options.arguments = {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:1")};
    if (::geteuid() == 0)
        options.ordinaryUser = true;
    QFile unprivileged(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    if (unprivileged.open(QIODevice::ReadOnly) && unprivileged.readAll().trimmed().toInt() <= 1)
        QSKIP("everybody may listen on port 1 here");
    CONTAINS(run(options, 4), QStringLiteral("127.0.0.1:1"));
}

void TestNodeCommandLine::aWrongPasswordIsCode3()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    ServerOptions options;
    options.database = QStringLiteral("postgresql://plexica:wr0ng-secret@127.0.0.1:%1/postgres").arg(postgres.port());
    const QString errors = run(options, 3);
    CONTAINS(errors, QStringLiteral("password"));
    QVERIFY(!errors.contains(QStringLiteral("wr0ng-secret")));
}

void TestNodeCommandLine::noServerIsCode3()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    ServerOptions options;
    options.database = QStringLiteral("postgresql://plexica:s3cret@127.0.0.1:%1/plexica").arg(port);
    const QString errors = run(options, 3);
    CONTAINS(errors, QString::number(port));
    QVERIFY(!errors.contains(QStringLiteral("s3cret")));
}

void TestNodeCommandLine::aDatabaseThatIsMissingIsCode3()
{
    ServerOptions options;
    options.database = TemporaryPostgres::shared().url(QStringLiteral("nowhere"));
    CONTAINS(run(options, 3), QStringLiteral("nowhere"));
}

void TestNodeCommandLine::aCorruptFileIsCode3AndStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("ours"); // a real database whose middle is overwritten
    QTest::newRow("text") << QByteArray("This is not a database.\n").repeated(100) << false;
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16) << false;
    QTest::newRow("pages overwritten") << QByteArray(16384, '\x5a') << true;
}

void TestNodeCommandLine::aCorruptFileIsCode3AndStaysAsItWas()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, ours);
    ServerProcess server;
    QFile file(server.sqliteFile());
    if (ours) {
        QVERIFY(server.start());
        ServiceApi api(server.port(), 'A', "t");
        QVERIFY(!api.addService(QStringLiteral("s")).isEmpty());
        QCOMPARE(server.stop(), 0);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 24 * 1024);
        file.seek(4096);
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    file.write(content);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QCOMPARE(server.run(), 3);
    const QString errors = server.errors();
    CONTAINS(errors, server.sqliteFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before); // no damage done to what may be rescued
}

void TestNodeCommandLine::aNewerSchemaIsCode3()
{
    ServerProcess server;
    QVERIFY(server.start());
    QCOMPARE(server.stop(), 0);
    QProcess sqlite;
    sqlite.start(
        QStringLiteral("sqlite3"),
        {server.sqliteFile(),
         QStringLiteral("INSERT INTO schema_migrations SELECT 9999, applied_at FROM schema_migrations LIMIT 1")});
    QVERIFY(sqlite.waitForFinished());
    QVERIFY2(sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
    QCOMPARE(server.run(), 3);
    CONTAINS(server.errors(), QStringLiteral("9999"));
}

void TestNodeCommandLine::aReadOnlyDirectoryIsCode3()
{
    ServerOptions options;
    options.ordinaryUser = true;
    ServerProcess server(options);
    QVERIFY(::chmod(QFile::encodeName(server.dataDirectory()).constData(), 0555) == 0);
    QCOMPARE(server.run(), 3);
    const QString errors = server.errors();
    CONTAINS(errors, server.dataDirectory());
    QVERIFY(QDir(server.dataDirectory()).isEmpty());
    // A database that can be read and not written, too.
    QVERIFY(::chmod(QFile::encodeName(server.dataDirectory()).constData(), 0755) == 0);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
    QVERIFY(::chmod(QFile::encodeName(server.sqliteFile()).constData(), 0444) == 0);
    QCOMPARE(server.run(), 3);
    CONTAINS(server.errors(), server.sqliteFile());
}

void TestNodeCommandLine::aSecondProcessOnTheSameFileIsCode3()
{
    ServerProcess first;
    QVERIFY(first.start());
    ServerOptions options;
    options.database = QStringLiteral("sqlite://") + first.sqliteFile();
    ServerProcess second(options);
    QCOMPARE(second.run(), 3);
    CONTAINS(second.errors(), QString::number(first.pid())); // names the process
    second.options().arguments = {QStringLiteral("migrate")};
    QCOMPARE(second.run(), 3);
    HttpClient client(first.port());
    QCOMPARE(client.get("/healthz").status, 200);
    // The file is free as soon as its process is gone, however it went.
    first.kill();
    second.options().arguments.clear();
    QVERIFY2(second.start(), qUtf8Printable(second.errors()));
    QCOMPARE(second.stop(), 0);
}

void TestNodeCommandLine::migrate_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

void TestNodeCommandLine::migrate()
{
    QFETCH(QString, engine);
    ServerOptions options;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        options.database = postgres.url(postgres.createDatabase());
    }
    options.arguments = {QStringLiteral("migrate")};
    ServerProcess server(options);
    QCOMPARE(server.run(), 0);
    const QString said = server.output() + server.errors();
    CONTAINS(server.output(), QStringLiteral("Migration 1 applied.\nMigration 2 applied.\n")); // the steps
    CONTAINS(server.output(), QStringLiteral("up to date"));
    QCOMPARE(server.run(), 0); // nothing left to do
    QCOMPARE(server.output(), QStringLiteral("The schema is up to date.\n"));
    QCOMPARE((server.output() + server.errors()).count(QStringLiteral("applying migration 1")),
             said.count(QStringLiteral("applying migration 1")));
    server.options().arguments.clear();
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
}

void TestNodeCommandLine::migrateMakesTheDataDirectory()
{
    QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("new/data"));
    ServerOptions options;
    options.arguments = {QStringLiteral("migrate"), QStringLiteral("--data-dir"), folder};
    ServerProcess server(options);
    QCOMPARE(server.run(), 0);
    QVERIFY(QFile::exists(folder + QStringLiteral("/plexica.db")));
}

void TestNodeCommandLine::aSmallQuotaNeedsNoSmallerValues()
{
    ServerOptions options;
    options.settings = {QStringLiteral("sharedData.maxBytes=1KiB")};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestNodeCommandLine)
#include "tst_node_commandline.moc"
