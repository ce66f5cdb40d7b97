// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// What a user may give as a database, and the sentence for each that does not work.
class StorageOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesUrls_data();
    void refusesUrls();
    void refusesSqliteFilesAndHarmsNone_data();
    void refusesSqliteFilesAndHarmsNone();
    void refusesPostgres_data();
    void refusesPostgres();
    void aServerThatDoesNotAnswerIsGivenUp();
    void aRoleWithoutPrivilegesIsRefused();
    void aRoleMayOwnNothingButRows();
    void passesConnectionOptionsOn_data();
    void passesConnectionOptionsOn();
    void skipsAStandby();
};

namespace {

QStringList logged;
QtMessageHandler previousHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged.append(message);
    previousHandler(type, context, message);
}

QString refusal(const QString &url)
{
    StorageOptions options;
    options.url = url;
    const auto opened = Storage::open(options);
    if (opened)
        return u"it was opened"_qs;
    if (opened.error().code != ErrorCode::StorageUnavailable)
        return u"another code"_qs;
    return opened.error().message;
}

} // namespace

void StorageOpen::init()
{
    logged.clear();
    previousHandler = qInstallMessageHandler(keepLog);
}

void StorageOpen::cleanup()
{
    qInstallMessageHandler(previousHandler);
}

void StorageOpen::refusesUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QString() << u"sqlite://"_qs;
    QTest::newRow("another engine") << u"mysql://host/db"_qs << u"postgresql://"_qs;
    QTest::newRow("relative path") << u"sqlite://plexica.db"_qs << u"sqlite:///absolute"_qs;
    QTest::newRow("a folder") << u"sqlite:///tmp/"_qs << u"sqlite:///absolute"_qs;
    QTest::newRow("unknown option") << u"postgresql://u:hidden@h/db?nosuch=1"_qs << u"connection URI"_qs;
    QTest::newRow("bad value of an option")
        << u"postgresql://u:hidden@127.0.0.1:1/db?sslmode=maybe"_qs << u"database URL"_qs;
}

void StorageOpen::refusesUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, part);
    const QString sentence = refusal(url);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"hidden"));
    QVERIFY(!logged.join(u' ').contains(u"hidden"));
}

void StorageOpen::refusesSqliteFilesAndHarmsNone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("garbage") << u"garbage"_qs << u"damaged"_qs;
    QTest::newRow("a short text") << u"text"_qs << u"damaged"_qs;
    QTest::newRow("truncated in the middle") << u"truncated"_qs << u"damaged"_qs;
    QTest::newRow("truncated within the first page") << u"stump"_qs << u"damaged"_qs;
    QTest::newRow("overwritten schema page") << u"overwritten"_qs << u"damaged"_qs;
    QTest::newRow("another program's") << u"foreign"_qs << u"another program"_qs;
    QTest::newRow("no directory") << u"nodirectory"_qs << u"does not exist"_qs;
    QTest::newRow("a file as directory") << u"fileasdirectory"_qs << u"does not exist"_qs;
    QTest::newRow("a directory as file") << u"directory"_qs << u"cannot be opened"_qs;
    // Not even root may make files there.
    QTest::newRow("read-only directory") << u"readonly"_qs << u"not writable"_qs;
}

void StorageOpen::refusesSqliteFilesAndHarmsNone()
{
    QFETCH(QString, kind);
    QFETCH(QString, part);
    const StorageEngine engine(u"SQLite"_qs);
    QString path = engine.sqliteFile();
    QByteArray content;
    if (kind == u"truncated" || kind == u"stump" || kind == u"overwritten") {
        {
            auto storage = engine.open();
            for (int i = 0; i < 50; ++i)
                QVERIFY(
                    commitAndWait(*storage, {{rows::service(QString::number(i)), rows::event(QString::number(i))}}));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == u"overwritten") {
            file.seek(100);
            file.write(QByteArray(3'000, 'x'));
        } else {
            file.resize(kind == u"stump" ? 700 : file.size() / 2);
        }
        file.close();
    } else if (kind == u"garbage" || kind == u"text") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kind == u"text" ? QByteArray("no database\n") : QByteArray("0123456789abcdef").repeated(4'096));
    } else if (kind == u"foreign") {
        engine.sql(u"CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x');"_qs);
    } else if (kind == u"nodirectory") {
        path = QFileInfo(path).path() + u"/none/plexica.db"_qs;
    } else if (kind == u"fileasdirectory") {
        QFile file(QFileInfo(path).path() + u"/file"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        path = file.fileName() + u"/plexica.db"_qs;
    } else if (kind == u"directory") {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == u"readonly") {
        path = u"/sys/kernel/plexica.db"_qs;
    }
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile();
    if (isFile) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        file.close();
    }
    const QString sentence = refusal(u"sqlite://"_qs + path);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(sentence.contains(QFileInfo(path).path()), qPrintable(sentence));
    if (isFile) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
        QVERIFY(!QFile::exists(path + u".lock"_qs)); // nothing is left locked
    }
}

void StorageOpen::refusesPostgres_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong password") << u"password"_qs << u"refused the password of user \"plexica\""_qs;
    QTest::newRow("unknown role") << u"role"_qs << u"user \"nobody_here\""_qs;
    QTest::newRow("unknown database") << u"database"_qs << u"no database \"nosuch\""_qs;
    QTest::newRow("nobody listens") << u"port"_qs << u"refused"_qs;
    QTest::newRow("unknown host") << u"host"_qs << u"not known"_qs;
    QTest::newRow("no socket") << u"socket"_qs << u"not reachable"_qs;
    QTest::newRow("TLS where there is none") << u"tls"_qs << u"sslmode"_qs;
}

void StorageOpen::refusesPostgres()
{
    QFETCH(QString, change);
    QFETCH(QString, part);
    auto &server = TemporaryPostgres::shared();
    QString url = server.url(server.createDatabase());
    const QString password = url.section(u':', 2, 2).section(u'@', 0, 0);
    if (change == u"password")
        url.replace(password, u"hidden-wrong"_qs);
    else if (change == u"role")
        url.replace(u"//plexica:"_qs, u"//nobody_here:"_qs);
    else if (change == u"database")
        url = server.url(u"nosuch"_qs);
    else if (change == u"port")
        url.replace(QString::number(server.port()), u"1"_qs);
    else if (change == u"host")
        url.replace(u"127.0.0.1"_qs, u"no-such-host.invalid"_qs);
    else if (change == u"socket")
        url = u"postgresql://u:hidden@/db?host=/nosuch"_qs;
    else if (change == u"tls")
        url += u"?sslmode=require"_qs;
    const QString sentence = refusal(url);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    const QString everything = sentence + logged.join(u' ');
    QVERIFY(!everything.contains(u"hidden"));
    QVERIFY(!everything.contains(server.password()));
    QVERIFY(!everything.contains(password));
}

void StorageOpen::aServerThatDoesNotAnswerIsGivenUp()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer clock;
    clock.start();
    const QString sentence = refusal(u"postgresql://u:p@127.0.0.1:%1/db"_qs.arg(silent.serverPort()));
    QVERIFY2(sentence.contains(u"does not answer"), qPrintable(sentence));
    QVERIFY2(clock.elapsed() < 6'000, qPrintable(QString::number(clock.elapsed())));
}

void StorageOpen::aRoleWithoutPrivilegesIsRefused()
{
    auto &server = TemporaryPostgres::shared();
    const QString database = server.createDatabase();
    server.sql(
        u"DROP ROLE IF EXISTS poor; CREATE ROLE poor LOGIN PASSWORD 'x'; REVOKE CREATE ON SCHEMA public FROM PUBLIC;"_qs,
        database);
    const QString sentence = refusal(u"postgresql://poor:x@127.0.0.1:%1/%2"_qs.arg(server.port()).arg(database));
    QVERIFY2(sentence.contains(u"privilege"), qPrintable(sentence));
}

void StorageOpen::aRoleMayOwnNothingButRows()
{
    auto &server = TemporaryPostgres::shared();
    const StorageEngine engine(u"PostgreSQL"_qs);
    engine.open(); // the owner makes the schema
    engine.sql(u"DROP ROLE IF EXISTS worker; CREATE ROLE worker LOGIN PASSWORD 'x'; "
               "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO worker; "
               "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO worker; REVOKE DELETE ON services FROM worker"_qs);
    StorageOptions options = engine.options();
    options.url = u"postgresql://worker:x@127.0.0.1:%1/%2"_qs.arg(server.port()).arg(engine.url().section(u'/', -1));
    auto storage = Storage::open(options);
    QVERIFY2(storage, storage ? "" : qPrintable(storage.error().message));
    QVERIFY(commitAndWait(**storage, {{rows::service(u"s"_qs), rows::event(u"s"_qs)}}));
    const auto refused = commitAndWait(**storage, {{rows::removeService(u"s"_qs)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY2(refused.error().message.contains(u"privilege"), qPrintable(refused.error().message));
    QVERIFY((*storage)->available());
}

void StorageOpen::passesConnectionOptionsOn_data()
{
    auto &server = TemporaryPostgres::shared();
    const QString port = QString::number(server.port());
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    const QString database = server.createDatabase();
    const QString plain = server.url(database);
    const QString account = plain.section(u'@', 0, 0);
    const QString program = u"application_name"_qs;
    QTest::newRow("none") << plain << program << u"plexica-console"_qs;
    QTest::newRow("application_name") << server.url(database, u"application_name=it's%20me"_qs) << program
                                      << u"it's me"_qs;
    QTest::newRow("socket") << server.socketUrl(database) << program << u"plexica-console"_qs;
    QTest::newRow("hostaddr") << account + u"@no-such-host.invalid:%1/%2?hostaddr=127.0.0.1"_qs.arg(port, database)
                              << program << u"plexica-console"_qs;
    QTest::newRow("the second of two hosts")
        << account + u"@127.0.0.1:1,127.0.0.1:%1/%2?target_session_attrs=read-write"_qs.arg(port, database) << program
        << u"plexica-console"_qs;
    QTest::newRow("options") << server.url(database, u"options=-c%20statement_timeout%3D7654"_qs)
                             << u"statement_timeout"_qs << u"7654ms"_qs;
    QTest::newRow("our lock_timeout") << plain << u"lock_timeout"_qs << u"4s"_qs;
    QTest::newRow("user's lock_timeout") << server.url(database, u"options=-c%20lock_timeout%3D5678"_qs)
                                         << u"lock_timeout"_qs << u"5678ms"_qs;
}

void StorageOpen::passesConnectionOptionsOn()
{
    QFETCH(QString, url);
    QFETCH(QString, setting);
    QFETCH(QString, value);
    StorageOptions options;
    options.url = url;
    auto storage = Storage::open(options);
    QVERIFY2(storage, storage ? "" : qPrintable(storage.error().message));
    QCOMPARE(readAll(**storage, "select_setting", {setting}, 1), QStringList{value});
}

void StorageOpen::skipsAStandby()
{
    TemporaryPostgres server;
    const QString database = server.createDatabase();
    server.configure(u"default_transaction_read_only = on"_qs);
    QTRY_COMPARE(server.sql(u"SHOW default_transaction_read_only"_qs), u"on"_qs);
    const QString sentence = refusal(server.url(database));
    QVERIFY2(sentence.contains(u"read-only"), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(StorageOpen)
#include "tst_storage_open.moc"
