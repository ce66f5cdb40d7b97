// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"
#include "storage/rows.h"
#include "support/storageengines.h"
#include "support/temporarypgbouncer.h"

#include <QTest>

#include <qcorotask.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// PostgreSQL as it is run in earnest: poolers, roles that may do little, several hosts, statistics.
class StoragePostgres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksThroughAPooler();
    void servesWithoutTheRightToChangeTheSchema();
    void saysWhatARoleLacks();
    void takesTheHostThatCanBeWrittenTo();
    void statementsHaveConstantTexts();
};

namespace {

StorageOptions optionsFor(const QString &url)
{
    StorageOptions options;
    options.url = url;
    options.touchInterval = Milliseconds(50);
    options.reconnectInterval = Milliseconds(100);
    return options;
}

/// A node that follows services.
struct Node
{
    explicit Node(const QString &url)
    {
        auto opened = Storage::open(optionsFor(url));
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        storage = std::move(*opened);
        Following<QString> services;
        services.query = "select_services_after";
        services.decode = [](const Row &row) { return row.text(1); };
        services.apply = [this](const std::vector<QString> &rows, const Delivery &) {
            seen.insert(rows.begin(), rows.end());
        };
        storage->feed().follow(std::move(services));
        storage->feed().start();
    }
    bool write(const QString &id)
    {
        return commitAndWait(*storage, {{rows::service(id), rows::event(id)}}).has_value();
    }

    std::unique_ptr<Storage> storage;
    std::set<QString> seen;
};

} // namespace

void StoragePostgres::worksThroughAPooler()
{
    TemporaryPostgres &server = TemporaryPostgres::shared();
    const QString database = server.createDatabase();
    TemporaryPgBouncer pooler(server);
    Node a(pooler.url(database));
    Node b(pooler.url(database));
    QVERIFY(a.write(u"one"_s));
    QTRY_COMPARE(b.seen, std::set<QString>({u"one"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(b.storage->feed().nodes(), 2, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(a.storage->feed().isSweeper() != b.storage->feed().isSweeper(), 10'000);
    // Batches with faults in them, which use savepoints, and reads in between.
    QVERIFY(!commitAndWait(*a.storage, {{rows::service(u"two"_s, u"one"_s)}}));
    QVERIFY(a.write(u"two"_s));
    QCOMPARE(readAll(*b.storage, "select_services", {}, 1), (QStringList{u"one"_s, u"two"_s}));
    // The server's sessions go, then the pooler itself.
    server.terminateBackends(u"plexica-console%"_s);
    QTRY_VERIFY_WITH_TIMEOUT(b.write(u"three"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(a.seen.count(u"three"_s) == 1, 10'000);
    pooler.restart();
    QTRY_VERIFY_WITH_TIMEOUT(a.write(u"four"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(b.seen.count(u"four"_s) == 1, 10'000);
}

void StoragePostgres::servesWithoutTheRightToChangeTheSchema()
{
    TemporaryPostgres &server = TemporaryPostgres::shared();
    const QString database = server.createDatabase();
    // As in README, "Roles".
    server.sql(u"DROP ROLE IF EXISTS plexica_owner; DROP ROLE IF EXISTS plexica_node; "
               "CREATE ROLE plexica_owner LOGIN PASSWORD 'owner'; CREATE ROLE plexica_node LOGIN PASSWORD 'node'"_s);
    server.sql(
        u"GRANT USAGE, CREATE ON SCHEMA public TO plexica_owner; GRANT USAGE ON SCHEMA public TO plexica_node; "
        "ALTER DEFAULT PRIVILEGES FOR ROLE plexica_owner IN SCHEMA public "
        "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO plexica_node; "
        "ALTER DEFAULT PRIVILEGES FOR ROLE plexica_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO plexica_node"_s,
        database);
    const auto url = [&](const QString &role) {
        return QStringLiteral("postgresql://plexica_%1:%1@127.0.0.1:%2/%3").arg(role).arg(server.port()).arg(database);
    };
    {
        auto migrated = Storage::open(optionsFor(url(u"owner"_s))); // plexica-server migrate
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().message));
    }
    Node a(url(u"node"_s));
    Node b(url(u"node"_s));
    QVERIFY(a.write(u"one"_s));
    QTRY_COMPARE(b.seen, std::set<QString>({u"one"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(a.storage->feed().isSweeper() != b.storage->feed().isSweeper(), 10'000);
    a.storage->touch(rows::touch(u"one"_s, u"i"_s, 1));
    a.storage->flush(Milliseconds(5'000));
    QVERIFY(commitAndWait(*b.storage, {{rows::removeService(u"one"_s)}}));
    QCOMPARE(server.sql(u"SELECT count(*) FROM services"_s, database), u"0"_s);
    // It may not do more than that.
    QCOMPARE(server.sql(u"SELECT has_schema_privilege('plexica_node', 'public', 'CREATE')"_s, database), u"f"_s);
}

void StoragePostgres::saysWhatARoleLacks()
{
    TemporaryPostgres &server = TemporaryPostgres::shared();
    const QString database = server.createDatabase();
    server.sql(u"DROP ROLE IF EXISTS plexica_nobody; CREATE ROLE plexica_nobody LOGIN PASSWORD 'nobody'"_s);
    const auto refused = Storage::open(optionsFor(
        QStringLiteral("postgresql://plexica_nobody:nobody@127.0.0.1:%1/%2").arg(server.port()).arg(database)));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"CREATE"), qPrintable(refused.error().message));
}

void StoragePostgres::takesTheHostThatCanBeWrittenTo()
{
    TemporaryPostgres primary;
    const QString database = primary.createDatabase();
    TemporaryPostgres standby(primary, u"standby"_s);
    // Either order; and without being told, since who cannot be written to is of no use.
    for (const QString &url :
         {TemporaryPostgres::url(primary, standby, database), TemporaryPostgres::url(standby, primary, database),
          TemporaryPostgres::url(standby, primary, database).section(u'?', 0, 0)}) {
        auto storage = Storage::open(optionsFor(url));
        QVERIFY2(storage, storage ? "" : qPrintable(storage.error().message));
        QVERIFY(commitAndWait(**storage, {{rows::service(u"s"_s)}}));
    }
    const auto alone = Storage::open(optionsFor(standby.url(database)));
    QVERIFY(!alone);
    QVERIFY2(alone.error().message.contains(u"read-only"), qPrintable(alone.error().message));
}

void StoragePostgres::statementsHaveConstantTexts()
{
    TemporaryPostgres server;
    server.configure(u"shared_preload_libraries = 'pg_stat_statements'"_s);
    server.configure(u"pg_stat_statements.track = all"_s);
    server.restart();
    const QString database = server.createDatabase();
    server.sql(u"CREATE EXTENSION pg_stat_statements"_s, database);
    Node a(server.url(database));
    Node b(server.url(database));
    const auto work = [&](int round) {
        for (int i = 0; i < 30; ++i) {
            const QString id = QStringLiteral("%1-%2").arg(round).arg(i);
            QVERIFY(a.write(id));
            QVERIFY(commitAndWait(*b.storage, {{rows::instance(id, u"i"_s)}}));
            QVERIFY(!commitAndWait(*b.storage, {{rows::service(id + u'x', id)}}));
            a.storage->touch(rows::touch(id, u"i"_s, i));
            QCOMPARE(readAll(*a.storage, "select_events_after", {Value(), qint64(i), qint64(1)}, 1).size(), 1);
        }
        QVERIFY(QCoro::waitFor(a.storage->feed().catchUp()));
    };
    const auto texts = [&] {
        return server
            .sql(u"SELECT count(*) FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%' AND dbid = "
                 "(SELECT oid FROM pg_database WHERE datname = current_database())"_s,
                 database)
            .toInt();
    };
    work(0);
    work(1);
    const int before = texts();
    for (int round = 2; round < 5; ++round)
        work(round);
    const int after = texts();
    QVERIFY2(after <= before + 2, qPrintable(QStringLiteral("%1 texts, then %2").arg(before).arg(after)));
}

QTEST_GUILESS_MAIN(StoragePostgres)
#include "tst_storage_postgres.moc"
