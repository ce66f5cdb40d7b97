// SPDX-License-Identifier: GPL-3.0-or-later
// plexica-server backup, restore and completion, as somebody at a terminal uses them.
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <atomic>
#include <thread>

using namespace plexica;
using namespace plexica::test;

class TestNodeBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenWhileTheServerWrites();
    void neverReplacesAFile();
    void makesTheDatabaseIfThereIsNone();
    void isForSqlite();
    void restoresIntoAnEmptyFolder();
    void keepsWhatWasThere();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void isNotRestoredUnderARunningServer();
    void revokedKeysAreAskedFor();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsAreToldWhich();
    void zshReadsItsCompletion();

private:
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_directory;
};

namespace {

HttpReply setEntry(HttpClient &client, const QByteArray &key, const QByteArray &value)
{
    return client.post("/api/shared-data/set",
                       q("{'tenantId':'t','namespace':'n','key':'" + key + "','value':" + value + ",'ownerId':'o'}"));
}

HttpReply getEntry(HttpClient &client, const QByteArray &key)
{
    return client.get("/api/shared-data/get?tenantId=t&namespace=n&key=" + key);
}

int runOn(ServerProcess &server, const QString &command, const QString &argument)
{
    server.options().arguments = {command, argument};
    const int code = server.run();
    server.options().arguments.clear();
    return code;
}

QString sqlite(const QString &file, const QString &sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file, sql});
    if (!shell.waitForFinished())
        qFatal("sqlite3 does not end");
    return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError()).trimmed();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shell(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       qEnvironmentVariable("PLEXICA_BIN") + u':' + environment.value(QStringLiteral("PATH")));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return QStringLiteral("%1 is missing or does not end").arg(program);
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace

void TestNodeBackup::isTakenWhileTheServerWrites()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    std::atomic<int> written = 0;
    std::atomic<bool> stop = false;
    std::thread writer([&, port = server.port()] {
        HttpClient client(port);
        while (!stop && setEntry(client, "key-" + QByteArray::number(written), "1").status == 201)
            ++written;
    });
    QTRY_VERIFY(written > 20);
    const int before = written;
    ServerOptions options;
    options.database = QStringLiteral("sqlite://") + server.sqliteFile();
    ServerProcess tool(options);
    const QString file = path("while.db");
    const int code = runOn(tool, QStringLiteral("backup"), file);
    const int after = written;
    QTRY_VERIFY(written > after); // it goes on
    stop = true;
    writer.join();
    QVERIFY2(code == 0, qUtf8Printable(tool.errors()));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(sqlite(file, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    const int kept = sqlite(file, QStringLiteral("SELECT count(*) FROM shared_data")).toInt();
    QVERIFY2(kept >= before, qUtf8Printable(QString::number(kept)));
    QCOMPARE(QDir(m_directory.path()).entryList({QStringLiteral("while.db*")}, QDir::Files).size(), 1);
    QCOMPARE(server.stop(), 0);
    // It needs no server either.
    QCOMPARE(runOn(tool, QStringLiteral("backup"), path("without.db")), 0);
    QCOMPARE(sqlite(path("without.db"), QStringLiteral("SELECT count(*) FROM shared_data")).toInt(), int(written));
}

void TestNodeBackup::neverReplacesAFile()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
    QFile there(path("there.db"));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QCOMPARE(runOn(server, QStringLiteral("backup"), there.fileName()), 2);
    QVERIFY2(server.errors().contains(there.fileName() + QStringLiteral(" is there already")),
             qUtf8Printable(server.errors()));
    QCOMPARE(contents(there.fileName()), QByteArray("mine"));
    QVERIFY(QFile::link(path("nowhere"), path("link.db")));
    QCOMPARE(runOn(server, QStringLiteral("backup"), path("link.db")), 2);
    QVERIFY(!QFile::exists(path("nowhere")));
    QCOMPARE(runOn(server, QStringLiteral("backup"), path("no/such/folder.db")), 2);
}

/// As every command: the database is made if there is none yet.
void TestNodeBackup::makesTheDatabaseIfThereIsNone()
{
    ServerProcess server;
    QCOMPARE(runOn(server, QStringLiteral("backup"), path("of-nothing.db")), 0);
    QVERIFY(QFile::exists(server.sqliteFile()));
    ServerProcess other;
    QCOMPARE(runOn(other, QStringLiteral("restore"), path("of-nothing.db")), 0);
    for (ServerProcess *one : {&server, &other}) {
        one->options().arguments.clear();
        QVERIFY2(one->start(), qUtf8Printable(one->errors()));
        QCOMPARE(HttpClient(one->port()).get("/api/services/list").number("count"), 0);
        QCOMPARE(one->stop(), 0);
    }
    // A data folder that nobody has made, too; and an export of nothing is no error.
    ServerProcess nowhere;
    QVERIFY(QDir(nowhere.dataDirectory()).removeRecursively());
    QCOMPARE(runOn(nowhere, QStringLiteral("backup"), path("of-nowhere.db")), 0);
    QVERIFY(QFile::exists(path("of-nowhere.db")));
    ServerProcess exported;
    exported.options().arguments = {QStringLiteral("export"), QStringLiteral("--tenant"), QStringLiteral("t")};
    QVERIFY(QDir(exported.dataDirectory()).removeRecursively());
    QCOMPARE(exported.run(), 0);
}

void TestNodeBackup::isForSqlite()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    ServerOptions options;
    options.database = postgres.url(postgres.createDatabase());
    ServerProcess server(options);
    for (const char *command : {"backup", "restore"}) {
        QCOMPARE(runOn(server, QString::fromLatin1(command), path("of-postgres.db")), 2);
        QVERIFY2(server.errors().contains(QStringLiteral("use pg_dump")), qUtf8Printable(server.errors()));
    }
}

void TestNodeBackup::restoresIntoAnEmptyFolder()
{
    ServerProcess first;
    QVERIFY2(first.start(), qUtf8Printable(first.errors()));
    {
        HttpClient client(first.port());
        REQUIRE_STATUS(setEntry(client, "k", "'v'"), 201);
    }
    QCOMPARE(first.stop(), 0);
    QCOMPARE(runOn(first, QStringLiteral("backup"), path("first.db")), 0);
    ServerProcess second;
    const int code = runOn(second, QStringLiteral("restore"), path("first.db"));
    QVERIFY2(code == 0, qUtf8Printable(second.errors()));
    QCOMPARE(QFile::permissions(second.sqliteFile()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY2(second.start(), qUtf8Printable(second.errors()));
    HttpClient client(second.port());
    QCOMPARE(getEntry(client, "k").text("value"), QStringLiteral("v"));
    QCOMPARE(second.stop(), 0);
}

void TestNodeBackup::keepsWhatWasThere()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    {
        HttpClient client(server.port());
        REQUIRE_STATUS(setEntry(client, "k", "'old'"), 201);
    }
    server.kill(); // with a log beside the file
    QCOMPARE(runOn(server, QStringLiteral("backup"), path("old.db")), 0);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    qint64 newest = 0;
    {
        HttpClient client(server.port());
        for (int i = 0; i < 5; ++i) {
            const HttpReply reply = setEntry(client, "later-" + QByteArray::number(i), "'new'");
            REQUIRE_STATUS(reply, 201);
            newest = reply.number("version");
        }
    }
    server.kill();
    const int code = runOn(server, QStringLiteral("restore"), path("old.db"));
    QVERIFY2(code == 0, qUtf8Printable(server.errors()));
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    QCOMPARE(getEntry(client, "k").text("value"), QStringLiteral("old"));
    QCOMPARE(getEntry(client, "later-1").status, 404);
    // No version of a key comes twice, though the database of before had given some.
    const HttpReply again = setEntry(client, "later-4", "'again'");
    REQUIRE_STATUS(again, 201);
    QVERIFY2(again.number("version") > newest, again.shown().constData());
    const QStringList kept = QDir(server.dataDirectory()).entryList({QStringLiteral("plexica.db.before-restore-*")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(sqlite(server.dataDirectory() + u'/' + kept.first(), QStringLiteral("SELECT count(*) FROM shared_data")),
             QStringLiteral("6"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeBackup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("{\"type\":\"plexica-export\"}\n").repeated(500);
    QTest::newRow("another program's") << QByteArray("CREATE TABLE t(a)");
    QTest::newRow("half of one") << QByteArray("half");
}

void TestNodeBackup::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, content);
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
    const QByteArray before = contents(server.sqliteFile());
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("bad.db"));
    if (content.startsWith("CREATE")) {
        QCOMPARE(sqlite(file, QString::fromUtf8(content)), QString());
    } else {
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(content == "half" ? before.first(before.size() / 2) : content);
    }
    QCOMPARE(runOn(server, QStringLiteral("restore"), file), 2);
    QVERIFY2(server.errors().contains(QStringLiteral("nothing was changed")), qUtf8Printable(server.errors()));
    QCOMPARE(contents(server.sqliteFile()), before);
    QCOMPARE(runOn(server, QStringLiteral("restore"), file + QStringLiteral("-that-is-not-there")), 2);
}

void TestNodeBackup::isNotRestoredUnderARunningServer()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServerOptions options;
    options.database = QStringLiteral("sqlite://") + server.sqliteFile();
    ServerProcess tool(options);
    QCOMPARE(runOn(tool, QStringLiteral("backup"), path("running.db")), 0);
    QCOMPARE(runOn(tool, QStringLiteral("restore"), path("running.db")), 3);
    QVERIFY2(tool.errors().contains(QString::number(server.pid())), qUtf8Printable(tool.errors()));
    HttpClient client(server.port());
    REQUIRE_STATUS(setEntry(client, "k", "1"), 201);
    QCOMPARE(server.stop(), 0);
}

void TestNodeBackup::revokedKeysAreAskedFor()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QCOMPARE(server.stop(), 0);
    const QString file = server.sqliteFile();
    sqlite(file,
           QStringLiteral("CREATE TABLE IF NOT EXISTS api_keys (id TEXT PRIMARY KEY, kind TEXT, name TEXT, role TEXT, "
                          "permissions TEXT, hash TEXT, created_at INTEGER, revoked_at INTEGER, revision INTEGER)"));
    for (const char *id : {"one", "two", "three", "four"})
        QCOMPARE(
            sqlite(file, QStringLiteral("INSERT INTO api_keys (id, kind, name, role, permissions, hash, created_at, "
                                        "revision) VALUES ('%1', 'secret', 'name of %1', 'admin', '[]', '%1', 1, 1)")
                             .arg(QLatin1String(id))),
            QString());
    QCOMPARE(runOn(server, QStringLiteral("backup"), path("keys.db")), 0);
    QCOMPARE(sqlite(file, QStringLiteral("UPDATE api_keys SET revoked_at = 2 WHERE id = 'two'")), QString());
    // Rotated after a leak, and rotated with a grace that still runs: the old secret of the latter is good anyhow.
    QCOMPARE(
        sqlite(file, QStringLiteral("UPDATE api_keys SET hash = 'new', previous_hash = 'three', previous_until = 2 "
                                    "WHERE id = 'three'")),
        QString());
    QCOMPARE(sqlite(file, QStringLiteral("UPDATE api_keys SET hash = 'new', previous_hash = 'four', "
                                         "previous_until = 99999999999999 WHERE id = 'four'")),
             QString());
    const auto restore = [&](const QByteArray &answer) {
        QProcess tool;
        tool.setProcessEnvironment(serverEnvironment());
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"),
                   {QStringLiteral("--database"), QStringLiteral("sqlite://") + file, QStringLiteral("restore"),
                    path("keys.db")});
        tool.write(answer);
        tool.closeWriteChannel();
        tool.waitForFinished();
        const QByteArray said = tool.readAll();
        const bool listed = said.contains("  two name of two\n") && said.contains("  three name of three\n")
                            && !said.contains("name of one") && !said.contains("name of four");
        if (!listed)
            qWarning("%s", said.constData());
        return listed ? tool.exitCode() : -1;
    };
    const QString revoked = QStringLiteral("SELECT count(*) FROM api_keys WHERE revoked_at IS NOT NULL");
    QCOMPARE(restore("n\n"), 1);
    QCOMPARE(restore(""), 1);
    QCOMPARE(sqlite(file, revoked), QStringLiteral("1"));
    QCOMPARE(restore("yes\n"), 0);
    QCOMPARE(sqlite(file, revoked), QStringLiteral("0"));
}

void TestNodeBackup::bashCompletes_data()
{
    QTest::addColumn<QString>("words"); // the last is being written
    QTest::addColumn<QString>("wanted");
    QTest::newRow("a command") << QStringLiteral("plexica-server imp") << QStringLiteral("import");
    QTest::newRow("an option") << QStringLiteral("plexica-server --log-l") << QStringLiteral("--log-level");
    QTest::newRow("a value") << QStringLiteral("plexica-server --log-level w") << QStringLiteral("warning");
    QTest::newRow("of a command") << QStringLiteral("plexica-server import f --ttl s") << QStringLiteral("strip shift");
    QTest::newRow("one command only") << QStringLiteral("plexica-server migrate imp") << QString();
    QTest::newRow("a shell") << QStringLiteral("plexica-server completion z") << QStringLiteral("zsh");
    QTest::newRow("what is done with keys")
        << QStringLiteral("plexica-server key r") << QStringLiteral("revoke rotate");
    QTest::newRow("the console's") << QStringLiteral("plexica-console --dem") << QStringLiteral("--demo");
    QTest::newRow("the console has no commands") << QStringLiteral("plexica-console imp") << QString();
}

void TestNodeBackup::bashCompletes()
{
    QFETCH(QString, words);
    QFETCH(QString, wanted);
    const QString program = words.section(u' ', 0, 0);
    const QString script =
        QStringLiteral(
            "set -eu; script=$(plexica-server completion bash); eval \"$script\"; COMP_WORDS=(%1); "
            "COMP_CWORD=$((${#COMP_WORDS[@]}-1)); complete -p %2 >/dev/null; _%3 || true; echo \"${COMPREPLY[*]}\"")
            .arg(words, program, QString(program).replace(u'-', u'_'));
    QCOMPARE(shell(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), script}), wanted);
}

void TestNodeBackup::otherShellsAreToldWhich()
{
    ServerProcess server;
    QCOMPARE(runOn(server, QStringLiteral("completion"), QStringLiteral("fish")), 2);
    QVERIFY2(server.errors().contains(QStringLiteral("bash or zsh")), qUtf8Printable(server.errors()));
}

void TestNodeBackup::zshReadsItsCompletion()
{
    // The functions are read and every argument's description is taken apart by zsh itself.
    const QString script = QStringLiteral(
        "setopt err_exit; autoload -Uz compinit; compinit -D -u; plexica-server completion zsh > %1/_plexica; "
        "fpath=(%1 $fpath); zsh -n %1/_plexica; head -1 %1/_plexica; autoload -Uz +X %1/_plexica; echo read");
    QCOMPARE(shell(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-c"), script.arg(m_directory.path())}),
             QStringLiteral("#compdef plexica-server plexica-console\nread"));
}

QTEST_GUILESS_MAIN(TestNodeBackup)
#include "tst_node_backup.moc"
