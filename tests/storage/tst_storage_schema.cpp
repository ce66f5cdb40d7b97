// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "storage/sqltext.h"
#include "support/storageengines.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// Migrations: from nothing, from every schema that was shipped, and the view for people.
class StorageSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDatabaseGetsTheNewestSchema_data() { addEngineRows(); }
    void anEmptyDatabaseGetsTheNewestSchema();
    void openingAgainChangesNothing_data() { addEngineRows(); }
    void openingAgainChangesNothing();
    void bothEnginesHaveTheSameColumns();
    void oldSchemasAreMigrated_data();
    void oldSchemasAreMigrated();
    void aNewerSchemaIsRefused_data() { addEngineRows(); }
    void aNewerSchemaIsRefused();
    void theGuidesQueriesWork_data() { addEngineRows(); }
    void theGuidesQueriesWork();
    void twoNodesMayMigrateAtOnce();
    void everyQueryAndOperationIsPrepared_data() { addEngineRows(); }
    void everyQueryAndOperationIsPrepared();
};

namespace {

qint64 newestSchema()
{
    return migrations(u"sqlite"_s).rbegin()->first;
}

} // namespace

void StorageSchema::anEmptyDatabaseGetsTheNewestSchema()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(storage->engine().contains(
        QRegularExpression(engine.isSqlite() ? u"^SQLite 3\\.\\d+"_s : u"^PostgreSQL \\d+"_s)));
    QCOMPARE(engine.sql(u"SELECT max(version) FROM schema_migrations"_s).toLongLong(), newestSchema());
    if (engine.isSqlite()) {
        QCOMPARE(engine.sql(u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(engine.sql(u"PRAGMA integrity_check"_s), u"ok"_s);
    }
}

void StorageSchema::openingAgainChangesNothing()
{
    const StorageEngine engine;
    QVERIFY(commitAndWait(*engine.open(), {{rows::service(u"s"_s)}}));
    const QString before = engine.sql(u"SELECT version, applied_at FROM schema_migrations"_s);
    auto storage = engine.open();
    QCOMPARE(storage->revision(), 1);
    QCOMPARE(engine.sql(u"SELECT version, applied_at FROM schema_migrations"_s), before);
    QCOMPARE(readAll(*storage, "select_services", {}, 1), QStringList{u"s"_s});
}

void StorageSchema::bothEnginesHaveTheSameColumns()
{
    const StorageEngine sqlite(u"SQLite"_s);
    const StorageEngine postgresql(u"PostgreSQL"_s);
    sqlite.open();
    postgresql.open();
    const QString fromSqlite =
        sqlite.sql(u"SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                   "WHERE t.name NOT LIKE 'sqlite%' AND t.type IN ('table', 'view') ORDER BY 1"_s);
    const QString fromPostgres =
        postgresql.sql(u"SELECT (table_name || '.' || column_name) COLLATE \"C\" FROM information_schema.columns "
                       // what nodes tell each other of; a file has one
                       "WHERE table_schema = 'public' AND table_name NOT IN ('gateway_calls', 'gateway_lookers') "
                       "ORDER BY 1"_s);
    QCOMPARE(fromSqlite, fromPostgres);
    // Indexes of the same names, apart from those that the engines name themselves.
    const QString indexesOfSqlite =
        sqlite.sql(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1"_s);
    const QString indexesOfPostgres =
        postgresql.sql(u"SELECT indexname COLLATE \"C\" FROM pg_indexes WHERE schemaname = 'public' "
                       "AND indexname NOT LIKE '%\\_pkey' "
                       // only nodes of one PostgreSQL follow each other, and each index costs a set
                       "AND indexname NOT IN ('shared_data_revision_idx', 'gateway_calls_revision_idx') ORDER BY 1"_s);
    QCOMPARE(indexesOfSqlite, indexesOfPostgres);
}

void StorageSchema::oldSchemasAreMigrated_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("dump");
    const QDir folder(QFINDTESTDATA("../data/schema"));
    for (const QString &engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
        const QDir dumps(folder.filePath(engine.toLower()));
        const QStringList names = dumps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= qsizetype(migrations(u"sqlite"_s).size()) - 1); // one a schema that another followed
        for (const QString &name : names)
            QTest::addRow("%s %s", qPrintable(engine), qPrintable(name)) << engine << dumps.filePath(name);
    }
}

/// The dumps are databases of old versions with two services, three instances, two events and a tombstone.
void StorageSchema::oldSchemasAreMigrated()
{
    QFETCH(QString, dump);
    const StorageEngine engine;
    QFile file(dump);
    QVERIFY(file.open(QIODevice::ReadOnly));
    engine.sql(QString::fromUtf8(file.readAll()));

    auto storage = engine.open();
    QCOMPARE(engine.sql(u"SELECT max(version) FROM schema_migrations"_s).toLongLong(), newestSchema());
    QCOMPARE(storage->revision(), 7);
    const QStringList services = readAll(*storage, "select_services", {}, 16);
    QCOMPARE(services.size(), 2);
    QVERIFY2(services.at(0).startsWith(u"old-1|acme|plugin-inventory|inventory.products|1.2.0|Products ü"_s),
             qPrintable(services.at(0)));
    QCOMPARE(readAll(*storage, "select_instances", {}, 6),
             (QStringList{u"old-1|a|http://10.0.0.1:4000|HEALTHY|NULL|HEALTHY"_s,
                          u"old-1|b|NULL|UNAVAILABLE|NULL|UNAVAILABLE"_s,
                          u"old-2|a|http://10.0.0.2:4000|DEGRADED|DEGRADED|DEGRADED"_s}));
    QCOMPARE(readAll(*storage, "select_events", {u"acme"_s, Value(), Value(), Value(), Value(), qint64(10)}, 4).size(),
             2);
    // It can be written, and revisions go on.
    QCOMPARE(
        commitAndWait(*storage, {{rows::service(u"new"_s), rows::instance(u"new"_s, u"i"_s), rows::event(u"new"_s)}})
            ->revision,
        8);
    QVERIFY(!commitAndWait(*storage, {{rows::service(u"other"_s, u"inventory.products"_s)}}));
}

void StorageSchema::aNewerSchemaIsRefused()
{
    const StorageEngine engine;
    engine.open();
    engine.sql(u"INSERT INTO schema_migrations (version, applied_at) VALUES (9999, 0)"_s);
    const auto refused = Storage::open(engine.options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageUnavailable);
    QVERIFY2(refused.error().message.contains(u"9999"), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(u"newer"), qPrintable(refused.error().message));
}

void StorageSchema::theGuidesQueriesWork()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(
        commitAndWait(*storage, {{rows::service(u"s"_s, u"inventory.products"_s), rows::service(u"t"_s, u"lonely"_s),
                                  rows::instance(u"s"_s, u"a"_s, u"UNAVAILABLE"_s, 1'760'000'009'999),
                                  rows::instance(u"s"_s, u"b"_s, u"DEGRADED"_s, 1'760'000'001'001),
                                  rows::instance(u"s"_s, u"c"_s, u"UNAVAILABLE"_s, 1'760'000'002'000)}}));
    // plugin-migration-guide.md, "Issue 3" and "Issue 4"
    const QStringList row =
        engine.sql(u"SELECT * FROM plugin_services WHERE service_name = 'inventory.products';"_s).split(u'|');
    QCOMPARE(row.value(0), u"s"_s);
    QCOMPARE(row.value(7), u"DEGRADED"_s); // the best of its instances
    const QString guide = engine.sql(u"SELECT service_name, status, last_seen_at FROM plugin_services "
                                     "WHERE plugin_id = 'plugin-inventory' ORDER BY service_name;"_s);
    QCOMPARE(guide, engine.isSqlite()
                        ? u"inventory.products|DEGRADED|2025-10-09T08:53:29.999Z\nlonely|UNAVAILABLE|"_s
                        : u"inventory.products|DEGRADED|2025-10-09 08:53:29.999+00\nlonely|UNAVAILABLE|"_s);
}

void StorageSchema::twoNodesMayMigrateAtOnce()
{
    const StorageEngine engine(u"PostgreSQL"_s);
    std::vector<std::unique_ptr<Storage>> nodes(4);
    std::vector<std::thread> threads;
    for (auto &node : nodes) {
        threads.emplace_back([&node, &engine] {
            auto opened = Storage::open(engine.options());
            if (opened)
                node = std::move(*opened);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &node : nodes)
        QVERIFY(node);
    QCOMPARE(engine.sql(u"SELECT count(*) FROM schema_migrations"_s).toLongLong(),
             qint64(migrations(u"postgresql"_s).size()));
}

/// A file that no test of its own runs must at least fit the schema.
void StorageSchema::everyQueryAndOperationIsPrepared()
{
    const StorageEngine engine;
    auto storage = engine.open();
    const QString folder = engine.isSqlite() ? u"sqlite"_s : u"postgresql"_s;
    QStringList names = QDir(u":/storage/sql/common"_s).entryList(QDir::Files)
                        + QDir(u":/storage/sql/"_s + folder).entryList(QDir::Files);
    int prepared = 0;
    for (const QString &name : names) {
        if (!name.startsWith(u"select_"))
            continue;
        readAll(*storage, name.section(u'.', 0, 0).toStdString(), std::vector<Value>(8, qint64(1)), 1);
        ++prepared;
    }
    QVERIFY(prepared >= 5);
}

QTEST_GUILESS_MAIN(StorageSchema)
#include "tst_storage_schema.moc"
