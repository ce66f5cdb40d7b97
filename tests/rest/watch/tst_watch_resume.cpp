// SPDX-License-Identifier: GPL-3.0-or-later
// Who was away is told what changed since, on either engine, over restarts of the node; and anew where that cannot be
// known.
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"
#include "support/storageengines.h"

#include <QFile>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestWatchResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsTold_data();
    void onlyWhatChangedIsTold();
    void whatCannotBeResumedBeginsAnew_data();
    void whatCannotBeResumedBeginsAnew();
    void aBareNumberIsOfThePresentEpoch();
    void whatWasAffectedIsToldAgainAfterARestart();
    void removalsAreKnownForAnHour_data() { addEngineRows(); }
    void removalsAreKnownForAnHour();
    void aRestoredBackupIsAnotherEpoch();
    void anOlderCopyIsAnotherEpoch();
    void aRestoredDumpIsAnotherEpoch();
};

namespace {

QByteArray watchTarget(const QByteArray &tenant, const QByteArray &more = {})
{
    return "/api/watch?tenantId=" + tenant + (more.isEmpty() ? QByteArray() : '&' + more);
}

/// A server of the row's engine of its own, that may be restarted.
std::unique_ptr<ServerProcess> ownServer(const QString &engine)
{
    ServerOptions options;
    if (engine == u"PostgreSQL")
        options.database = TemporaryPostgres::shared().url(TemporaryPostgres::shared().createDatabase());
    auto server = std::make_unique<ServerProcess>(std::move(options));
    if (!server->start())
        qFatal("plexica-server does not start: %s", qUtf8Printable(server->errors()));
    return server;
}

QStringList shown(const std::vector<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages) {
        if (message.event != "put" && message.event != "delete")
            lines.append(QString::fromUtf8(message.event));
        else if (message.text(u"kind"_s) == u"services")
            lines.append(QString::fromUtf8(message.event) + u" service"_s);
        else
            lines.append(QString::fromUtf8(message.event) + u' ' + message.text(u"key.key"_s));
    }
    return lines;
}

} // namespace

void TestWatchResume::onlyWhatChangedIsTold_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("restarted");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        QTest::addRow("%s", engine) << QString::fromLatin1(engine) << false;
        QTest::addRow("%s, restarted", engine) << QString::fromLatin1(engine) << true;
    }
}

void TestWatchResume::onlyWhatChangedIsTold()
{
    QFETCH(QString, engine);
    QFETCH(bool, restarted);
    const auto server = ownServer(engine);
    const QByteArray tenant = newTenant();
    QByteArray since;
    {
        ServiceApi services(server->port(), 'A', tenant);
        DataApi data(server->port(), 'A', tenant);
        services.addService(u"stays"_s);
        services.addService(u"goes"_s);
        for (const QString &key : {u"kept"_s, u"changed"_s, u"removed"_s, u"removedAndBack"_s})
            REQUIRE_STATUS(data.set(u"n"_s, key, "1"), 201);
        Watcher watcher(server->port());
        QVERIFY(watcher.open(watchTarget(tenant, "kinds=services,sharedData")));
        QVERIFY(watcher.until("synced"));
        QCOMPARE(watcher.count("put"), 6);
        since = watcher.lastId();
    }
    {
        ServiceApi services(server->port(), 'A', tenant);
        DataApi data(server->port(), 'A', tenant);
        REQUIRE_STATUS(data.set(u"n"_s, u"changed"_s, "2"), 201);
        REQUIRE_STATUS(data.remove(u"n"_s, u"removed"_s), 200);
        REQUIRE_STATUS(data.remove(u"n"_s, u"removedAndBack"_s), 200);
        REQUIRE_STATUS(data.set(u"n"_s, u"removedAndBack"_s, "3"), 201);
        REQUIRE_STATUS(services.deregister(u"plugin-goes"_s, u"goes"_s), 200);
        // Another tenant's are none of its.
        DataApi other(server->port(), 'A', newTenant());
        REQUIRE_STATUS(other.set(u"n"_s, u"other"_s, "2"), 201);
        REQUIRE_STATUS(other.remove(u"n"_s, u"other"_s), 200);
    }
    if (restarted) {
        QCOMPARE(server->stop(), 0);
        QVERIFY(server->start());
    }
    Watcher watcher(server->port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services,sharedData"), {{"Last-Event-ID", since}}));
    QVERIFY(watcher.until("synced"));
    QStringList lines = shown(watcher.messages());
    QCOMPARE(lines.takeLast(), u"synced"_s);
    lines.sort();
    QCOMPARE(lines, (QStringList{u"delete removed"_s, u"delete service"_s, u"put changed"_s, u"put removedAndBack"_s}));
    // And nothing since then.
    Watcher again(server->port());
    QVERIFY(again.open(watchTarget(tenant, "kinds=services,sharedData&since=" + watcher.lastId())));
    QVERIFY(again.until("synced"));
    QCOMPARE(shown(again.messages()), QStringList{u"synced"_s});
    QCOMPARE(again.lastId(), watcher.lastId());
}

void TestWatchResume::whatCannotBeResumedBeginsAnew_data()
{
    QTest::addColumn<QString>("since");
    QTest::newRow("of another epoch") << u"0badc0de.1"_s;
    QTest::newRow("never given") << u"999999999"_s;
    QTest::newRow("no revision") << u"yesterday"_s;
}

void TestWatchResume::whatCannotBeResumedBeginsAnew()
{
    QFETCH(QString, since);
    for (const QString &engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
        ServerProcess &server = sharedServer(engine);
        const QByteArray tenant = newTenant();
        REQUIRE_STATUS(DataApi(server.port(), 'A', tenant).set(u"n"_s, u"k"_s, "1"), 201);
        Watcher watcher(server.port());
        QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData"), {{"Last-Event-ID", since.toUtf8()}}));
        QVERIFY(watcher.until("synced"));
        QCOMPARE(shown(watcher.messages()), (QStringList{u"reset"_s, u"put k"_s, u"synced"_s}));
        QVERIFY(!watcher.messages().front().text(u"message"_s).isEmpty());
        QVERIFY(watcher.messages().front().id.isEmpty());
    }
}

void TestWatchResume::aBareNumberIsOfThePresentEpoch()
{
    ServerProcess &server = sharedServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    DataApi data(server.port(), 'A', tenant);
    const HttpReply first = data.set(u"n"_s, u"a"_s, "1");
    REQUIRE_STATUS(data.set(u"n"_s, u"b"_s, "1"), 201);
    Watcher watcher(server.port());
    // A version of a new entry is the revision that wrote it.
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&since=" + first.text("version").toUtf8())));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(shown(watcher.messages()), (QStringList{u"put b"_s, u"synced"_s}));
}

void TestWatchResume::whatWasAffectedIsToldAgainAfterARestart()
{
    const auto server = ownServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    QByteArray since;
    QString consumer;
    {
        ServiceApi services(server->port(), 'B', tenant);
        const QString provider = services.addService(u"crm.contacts"_s);
        consumer = services.addService(u"reports.all"_s);
        REQUIRE_STATUS(services.client().post("/api/plugin-gateway/dependencies",
                                              q("{'dependencies':[{'pluginId':'plugin-reports.all',"
                                                "'dependsOnPluginId':'plugin-crm.contacts',"
                                                "'serviceName':'crm.contacts','version':'^1.0.0'}]}")),
                       201);
        Watcher watcher(server->port());
        QVERIFY(watcher.open(watchTarget(tenant, "kinds=services&serviceName=reports.all")));
        REQUIRE_STATUS(services.setHealth(provider, u"'status':'UNAVAILABLE'"_s), 200);
        QVERIFY(watcher.readUntil([&] {
            const JsonValue *service = watcher.object(u"services"_s, consumer);
            return service && service->find(u"affectedCount")->toJson() == "1";
        }));
        since = watcher.lastId();
        REQUIRE_STATUS(services.setHealth(provider, u"'status':'HEALTHY'"_s), 200);
        QTRY_COMPARE(services.get(consumer).text("service.affectedCount"), u"0"_s);
    }
    QCOMPARE(server->stop(), 0);
    QVERIFY(server->start());
    Watcher watcher(server->port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=services&serviceName=reports.all&since=" + since)));
    QVERIFY(watcher.readUntil([&] {
        const JsonValue *service = watcher.object(u"services"_s, consumer);
        return service && service->find(u"affectedCount")->toJson() == "0";
    }));
}

void TestWatchResume::removalsAreKnownForAnHour()
{
    const StorageEngine engine;
    ServerOptions options;
    options.database = engine.url();
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    const QByteArray tenant = newTenant();
    QByteArray since;
    {
        DataApi data(server.port(), 'A', tenant);
        REQUIRE_STATUS(data.set(u"n"_s, u"old"_s, "1"), 201);
        since = data.keys(u"n"_s).header("x-plexica-revision");
        REQUIRE_STATUS(data.remove(u"n"_s, u"old"_s), 200);
    }
    QCOMPARE(server.stop(), 0);
    {
        // What the sweeper does an hour later.
        const auto storage = engine.open();
        static constexpr std::array<std::string_view, 2> columns{"at", "chunk_limit"};
        static constexpr storage::OperationKind kind{"delete_tombstones_before", columns};
        const qint64 later = toMilliseconds(currentTime()) + 60'000;
        QVERIFY(commitAndWait(*storage, {{{&kind, "tombstones", {later, qint64(1000)}}}}));
    }
    QVERIFY2(server.start(), qPrintable(server.errors()));
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&since=" + since)));
    const auto reset = watcher.next();
    QVERIFY(reset);
    QCOMPARE(reset->event, "reset");
    QVERIFY(watcher.until("synced"));
    QCOMPARE(watcher.count("put"), 0);
}

void TestWatchResume::aRestoredBackupIsAnotherEpoch()
{
    const auto server = ownServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.db"_s);
    REQUIRE_STATUS(DataApi(server->port(), 'A', tenant).set(u"n"_s, u"before"_s, "1"), 201);
    const auto run = [&](const QStringList &arguments) {
        ServerOptions options;
        options.arguments = arguments;
        options.freePort = false;
        options.database = u"sqlite://"_s + server->sqliteFile();
        ServerProcess command(options);
        const int code = command.run();
        if (code != 0)
            qWarning("%s", qPrintable(command.errors()));
        return code;
    };
    QCOMPARE(run({u"backup"_s, backup}), 0);
    REQUIRE_STATUS(DataApi(server->port(), 'A', tenant).set(u"n"_s, u"after"_s, "1"), 201);
    const QByteArray since = DataApi(server->port(), 'A', tenant).keys(u"n"_s).header("x-plexica-revision");
    QCOMPARE(server->stop(), 0);
    QCOMPARE(run({u"restore"_s, backup}), 0);
    QVERIFY(server->start());
    Watcher watcher(server->port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&since=" + since)));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(shown(watcher.messages()), (QStringList{u"reset"_s, u"put before"_s, u"synced"_s}));
    QVERIFY(watcher.lastId().split('.').front() != since.split('.').front());
}

void TestWatchResume::anOlderCopyIsAnotherEpoch()
{
    const auto server = ownServer(u"SQLite"_s);
    const QByteArray tenant = newTenant();
    REQUIRE_STATUS(DataApi(server->port(), 'A', tenant).set(u"n"_s, u"before"_s, "1"), 201);
    QCOMPARE(server->stop(), 0);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(server->sqliteFile(), copy));
    QVERIFY(server->start());
    REQUIRE_STATUS(DataApi(server->port(), 'A', tenant).set(u"n"_s, u"after"_s, "1"), 201);
    const QByteArray since = DataApi(server->port(), 'A', tenant).keys(u"n"_s).header("x-plexica-revision");
    QCOMPARE(server->stop(), 0);
    // By hand, without telling anybody.
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(server->sqliteFile() + suffix);
    QVERIFY(QFile::copy(copy, server->sqliteFile()));
    QVERIFY2(server->start(), qPrintable(server->errors()));
    Watcher watcher(server->port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&since=" + since)));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(shown(watcher.messages()), (QStringList{u"reset"_s, u"put before"_s, u"synced"_s}));
    QVERIFY(watcher.lastId().split('.').front() != since.split('.').front());
}

void TestWatchResume::aRestoredDumpIsAnotherEpoch()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString database = postgres.createDatabase();
    ServerOptions options;
    options.database = postgres.url(database);
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    const QByteArray tenant = newTenant();
    REQUIRE_STATUS(DataApi(server.port(), 'A', tenant).set(u"n"_s, u"k"_s, "1"), 201);
    const QByteArray since = DataApi(server.port(), 'A', tenant).keys(u"n"_s).header("x-plexica-revision");
    QCOMPARE(server.stop(), 0);
    // What pg_restore does to the table in which revisions are counted.
    postgres.sql(u"CREATE TABLE counted AS TABLE change_counter; TRUNCATE change_counter; "
                 "INSERT INTO change_counter SELECT * FROM counted; DROP TABLE counted"_s,
                 database);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    Watcher watcher(server.port());
    QVERIFY(watcher.open(watchTarget(tenant, "kinds=sharedData&since=" + since)));
    QVERIFY(watcher.until("synced"));
    QCOMPARE(shown(watcher.messages()), (QStringList{u"reset"_s, u"put k"_s, u"synced"_s}));
}

QTEST_GUILESS_MAIN(TestWatchResume)
#include "tst_watch_resume.moc"
