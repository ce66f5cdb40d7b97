// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <sys/fsuid.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
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
        return u"it was opened"_s;
    if (opened.error().code != ErrorCode::StorageUnavailable)
        return u"another code"_s;
    return opened.error().message;
}

/// For file systems, this thread and those it starts are an ordinary user's while this lives, if `wanted` and root's
/// else.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(bool wanted)
        : m_changed(wanted && ::geteuid() == 0)
    {
        if (m_changed)
            ::setfsuid(65534);
    }
    ~OrdinaryUser()
    {
        if (m_changed)
            ::setfsuid(0);
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    const bool m_changed;
};

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
    QTest::newRow("empty") << QString() << u"sqlite://"_s;
    QTest::newRow("another engine") << u"mysql://host/db"_s << u"postgresql://"_s;
    QTest::newRow("relative path") << u"sqlite://plexica.db"_s << u"sqlite:///absolute"_s;
    QTest::newRow("a folder") << u"sqlite:///tmp/"_s << u"sqlite:///absolute"_s;
    QTest::newRow("unknown option") << u"postgresql://u:hidden@h/db?nosuch=1"_s << u"connection URI"_s;
    QTest::newRow("bad value of an option")
        << u"postgresql://u:hidden@127.0.0.1:1/db?sslmode=maybe"_s << u"database URL"_s;
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
    QTest::newRow("garbage") << u"garbage"_s << u"damaged"_s;
    QTest::newRow("a short text") << u"text"_s << u"damaged"_s;
    QTest::newRow("truncated in the middle") << u"truncated"_s << u"damaged"_s;
    QTest::newRow("truncated within the first page") << u"stump"_s << u"damaged"_s;
    QTest::newRow("overwritten schema page") << u"overwritten"_s << u"damaged"_s;
    QTest::newRow("another program's") << u"foreign"_s << u"another program"_s;
    QTest::newRow("no directory") << u"nodirectory"_s << u"does not exist"_s;
    QTest::newRow("a file as directory") << u"fileasdirectory"_s << u"does not exist"_s;
    QTest::newRow("a directory as file") << u"directory"_s << u"cannot be opened"_s;
    QTest::newRow("read-only directory") << u"readonly"_s << u"not writable"_s;
}

void StorageOpen::refusesSqliteFilesAndHarmsNone()
{
    QFETCH(QString, kind);
    QFETCH(QString, part);
    const StorageEngine engine(u"SQLite"_s);
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
        engine.sql(u"CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x');"_s);
    } else if (kind == u"nodirectory") {
        path = QFileInfo(path).path() + u"/none/plexica.db"_s;
    } else if (kind == u"fileasdirectory") {
        QFile file(QFileInfo(path).path() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        path = file.fileName() + u"/plexica.db"_s;
    } else if (kind == u"directory") {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == u"readonly") {
        const QString above = QFileInfo(path).path();
        const QString directory = above + u"/readonly"_s;
        QVERIFY(QFile::setPermissions(above, QFile::permissions(above) | QFile::ExeGroup | QFile::ExeOther));
        QVERIFY(QDir().mkdir(directory));
        QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                                     | QFile::ReadOther | QFile::ExeOther));
        path = directory + u"/plexica.db"_s;
    }
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile();
    if (isFile) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        file.close();
    }
    QString sentence;
    {
        const OrdinaryUser user(kind == u"readonly"); // root may write everywhere
        sentence = refusal(u"sqlite://"_s + path);
    }
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(sentence.contains(QFileInfo(path).path()), qPrintable(sentence));
    if (isFile) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
        QVERIFY(!QFile::exists(path + u".lock"_s)); // nothing is left locked
    }
}

void StorageOpen::refusesPostgres_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong password") << u"password"_s << u"refused the password of user \"plexica\""_s;
    QTest::newRow("unknown role") << u"role"_s << u"user \"nobody_here\""_s;
    QTest::newRow("unknown database") << u"database"_s << u"no database \"nosuch\""_s;
    QTest::newRow("nobody listens") << u"port"_s << u"refused"_s;
    QTest::newRow("unknown host") << u"host"_s << u"not known"_s;
    QTest::newRow("no socket") << u"socket"_s << u"not reachable"_s;
    QTest::newRow("TLS where there is none") << u"tls"_s << u"sslmode"_s;
}

void StorageOpen::refusesPostgres()
{
    QFETCH(QString, change);
    QFETCH(QString, part);
    auto &server = TemporaryPostgres::shared();
    QString url = server.url(server.createDatabase());
    const QString password = url.section(u':', 2, 2).section(u'@', 0, 0);
    if (change == u"password")
        url.replace(password, u"hidden-wrong"_s);
    else if (change == u"role")
        url.replace(u"//plexica:"_s, u"//nobody_here:"_s);
    else if (change == u"database")
        url = server.url(u"nosuch"_s);
    else if (change == u"port")
        url.replace(QString::number(server.port()), u"1"_s);
    else if (change == u"host")
        url.replace(u"127.0.0.1"_s, u"no-such-host.invalid"_s);
    else if (change == u"socket")
        url = u"postgresql://u:hidden@/db?host=/nosuch"_s;
    else if (change == u"tls")
        url += u"?sslmode=require"_s;
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
    const QString sentence = refusal(u"postgresql://u:p@127.0.0.1:%1/db"_s.arg(silent.serverPort()));
    QVERIFY2(sentence.contains(u"does not answer"), qPrintable(sentence));
    QVERIFY2(clock.elapsed() < 6'000, qPrintable(QString::number(clock.elapsed())));
}

void StorageOpen::aRoleWithoutPrivilegesIsRefused()
{
    auto &server = TemporaryPostgres::shared();
    const QString database = server.createDatabase();
    server.sql(
        u"DROP ROLE IF EXISTS poor; CREATE ROLE poor LOGIN PASSWORD 'x'; REVOKE CREATE ON SCHEMA public FROM PUBLIC;"_s,
        database);
    const QString sentence = refusal(u"postgresql://poor:x@127.0.0.1:%1/%2"_s.arg(server.port()).arg(database));
    QVERIFY2(sentence.contains(u"privilege"), qPrintable(sentence));
}

void StorageOpen::aRoleMayOwnNothingButRows()
{
    auto &server = TemporaryPostgres::shared();
    const StorageEngine engine(u"PostgreSQL"_s);
    engine.open(); // the owner makes the schema
    engine.sql(u"DROP ROLE IF EXISTS worker; CREATE ROLE worker LOGIN PASSWORD 'x'; "
               "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO worker; "
               "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO worker; REVOKE DELETE ON services FROM worker"_s);
    StorageOptions options = engine.options();
    options.url = u"postgresql://worker:x@127.0.0.1:%1/%2"_s.arg(server.port()).arg(engine.url().section(u'/', -1));
    auto storage = Storage::open(options);
    QVERIFY2(storage, storage ? "" : qPrintable(storage.error().message));
    QVERIFY(commitAndWait(**storage, {{rows::service(u"s"_s), rows::event(u"s"_s)}}));
    const auto refused = commitAndWait(**storage, {{rows::removeService(u"s"_s)}});
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
    const QString program = u"application_name"_s;
    QTest::newRow("none") << plain << program << u"plexica-console"_s;
    QTest::newRow("application_name") << server.url(database, u"application_name=it's%20me"_s) << program
                                      << u"it's me"_s;
    QTest::newRow("socket") << server.socketUrl(database) << program << u"plexica-console"_s;
    QTest::newRow("hostaddr") << account + u"@no-such-host.invalid:%1/%2?hostaddr=127.0.0.1"_s.arg(port, database)
                              << program << u"plexica-console"_s;
    QTest::newRow("the second of two hosts")
        << account + u"@127.0.0.1:1,127.0.0.1:%1/%2?target_session_attrs=read-write"_s.arg(port, database) << program
        << u"plexica-console"_s;
    QTest::newRow("options") << server.url(database, u"options=-c%20statement_timeout%3D7654"_s)
                             << u"statement_timeout"_s << u"7654ms"_s;
    QTest::newRow("our lock_timeout") << plain << u"lock_timeout"_s << u"4s"_s;
    QTest::newRow("user's lock_timeout") << server.url(database, u"options=-c%20lock_timeout%3D5678"_s)
                                         << u"lock_timeout"_s << u"5678ms"_s;
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
    server.configure(u"default_transaction_read_only = on"_s);
    QTRY_COMPARE(server.sql(u"SHOW default_transaction_read_only"_s), u"on"_s);
    const QString sentence = refusal(server.url(database));
    QVERIFY2(sentence.contains(u"read-only"), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(StorageOpen)
#include "tst_storage_open.moc"
