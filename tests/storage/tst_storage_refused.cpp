// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"
#include "storage/rows.h"
#include "support/storageengines.h"
#include "support/tcprelay.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// A database that answers, and refuses: it is tried less and less often, and little is said of it.
class StorageRefused : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDatabaseThatRefusesEverythingIsTriedSeldom_data();
    void aDatabaseThatRefusesEverythingIsTriedSeldom();
    void aRevokedPrivilegeIsTriedSeldom();
    void availableAgainIsSaidAfterABatchThatWasWritten_data() { addEngineRows(); }
    void availableAgainIsSaidAfterABatchThatWasWritten();
    void aWrongPasswordIsTriedSeldomAndSaidOnce();
};

namespace {

/// Counts the warnings of this process, from any thread.
class Warnings
{
public:
    Warnings()
    {
        s_count = 0;
        s_previous = qInstallMessageHandler(&Warnings::take);
    }
    ~Warnings() { qInstallMessageHandler(s_previous); }
    Q_DISABLE_COPY_MOVE(Warnings)
    int count() const { return s_count; }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (type == QtWarningMsg || type == QtCriticalMsg)
            ++s_count;
        s_previous(type, context, text);
    }
    static inline std::atomic<int> s_count = 0;
    static inline QtMessageHandler s_previous = nullptr;
};

/// Sends a heartbeat whenever the event loop turns, for so long.
void beatFor(Storage &storage, Milliseconds time, qint64 *last)
{
    QElapsedTimer clock;
    clock.start();
    QTimer beat;
    beat.callOnTimeout(&beat, [&] { storage.touch(rows::touch(u"s"_s, u"i"_s, ++*last)); });
    beat.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() >= time.count(), int(time.count()) + 10'000);
}

QString lastSeen(const StorageEngine &engine)
{
    return engine.sql(u"SELECT last_seen_at FROM service_instances"_s);
}

} // namespace

void StorageRefused::aDatabaseThatRefusesEverythingIsTriedSeldom_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("table");
    for (const QString &engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
        for (const QString &table : {u"change_counter"_s, u"service_instances"_s})
            QTest::addRow("%s: %s", qPrintable(engine), qPrintable(table)) << engine << table;
    }
}

void StorageRefused::aDatabaseThatRefusesEverythingIsTriedSeldom()
{
    QFETCH(QString, table);
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"i"_s)}}));
    QSignalSpy changed(storage.get(), &Storage::availabilityChanged);
    engine.sql(u"ALTER TABLE %1 RENAME TO elsewhere"_s.arg(table));
    Warnings warnings;
    qint64 last = 5'000;
    QElapsedTimer clock;
    clock.start();
    storage->touch(rows::touch(u"s"_s, u"i"_s, last));
    QTRY_VERIFY(!storage->available());
    QVERIFY2(storage->unavailableReason().contains(u"table"), qPrintable(storage->unavailableReason()));
    const quint64 before = storage->counters().failedBatches;
    beatFor(*storage, Milliseconds(6'000), &last);
    // 300 heartbeats: tried after 1, 2 and 4 s more or less, and said once.
    const quint64 tried = storage->counters().failedBatches - before;
    QVERIFY2(tried >= 1 && tried <= 5, qPrintable(QString::number(tried)));
    QVERIFY2(warnings.count() <= 4, qPrintable(QString::number(warnings.count())));
    QCOMPARE(changed.count(), 1);

    engine.sql(u"ALTER TABLE elsewhere RENAME TO %1"_s.arg(table));
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(lastSeen(engine), QString::number(last), 10'000);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(storage->counters().droppedTouches, 0u);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"after"_s)}}));
}

void StorageRefused::aRevokedPrivilegeIsTriedSeldom()
{
    auto &server = TemporaryPostgres::shared();
    const StorageEngine engine(u"PostgreSQL"_s);
    engine.open(); // the owner makes the schema
    engine.sql(u"DROP ROLE IF EXISTS refused; CREATE ROLE refused LOGIN PASSWORD 'x'; "
               "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO refused; "
               "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO refused"_s);
    StorageOptions options = engine.options();
    options.url = u"postgresql://refused:x@127.0.0.1:%1/%2"_s.arg(server.port()).arg(engine.url().section(u'/', -1));
    auto storage = engine.open(options);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"i"_s)}}));
    engine.sql(u"REVOKE UPDATE ON change_counter FROM refused"_s);
    Warnings warnings;
    qint64 last = 5'000;
    storage->touch(rows::touch(u"s"_s, u"i"_s, last));
    QTRY_VERIFY(!storage->available());
    QVERIFY2(storage->unavailableReason().contains(u"privilege"), qPrintable(storage->unavailableReason()));
    const auto refused = commitAndWait(*storage, {{rows::service(u"t"_s)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageUnavailable);
    const quint64 before = storage->counters().failedBatches;
    beatFor(*storage, Milliseconds(4'000), &last);
    const quint64 tried = storage->counters().failedBatches - before;
    QVERIFY2(tried <= 4, qPrintable(QString::number(tried)));
    QVERIFY2(warnings.count() <= 4, qPrintable(QString::number(warnings.count())));
    engine.sql(u"GRANT UPDATE ON change_counter TO refused"_s);
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(lastSeen(engine), QString::number(last), 10'000);
    storage.reset();
}

void StorageRefused::availableAgainIsSaidAfterABatchThatWasWritten()
{
    const StorageEngine engine;
    StorageOptions options = engine.options();
    options.commitTimeout = Milliseconds(600);
    auto storage = engine.open(options);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s)}}));
    QStringList story;
    connect(storage.get(), &Storage::availabilityChanged, this,
            [&](bool available) { story.append(available ? u"available"_s : u"away"_s); });
    // The first commit is refused as a whole; so are the others, until the counter is back.
    engine.sql(u"ALTER TABLE change_counter RENAME TO elsewhere"_s);
    for (int i = 0; i < 20; ++i)
        QVERIFY(!commitAndWait(*storage, {{rows::service(QString::number(i))}}));
    QTRY_COMPARE(story, QStringList{u"away"_s});
    engine.sql(u"ALTER TABLE elsewhere RENAME TO change_counter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 20'000);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"t"_s)}}));
    QCOMPARE(story, (QStringList{u"away"_s, u"available"_s}));
}

void StorageRefused::aWrongPasswordIsTriedSeldomAndSaidOnce()
{
    TemporaryPostgres server;
    const QString database = server.createDatabase();
    server.sql(u"CREATE ROLE changing LOGIN SUPERUSER PASSWORD 'old'"_s);
    TcpRelay relay(server.port());
    StorageOptions options;
    options.url = u"postgresql://changing:old@127.0.0.1:%1/%2"_s.arg(relay.port()).arg(database);
    auto opened = Storage::open(options);
    QVERIFY(opened);
    Storage &storage = **opened;
    storage.feed().start();
    QTRY_VERIFY(storage.feed().isSweeper());
    server.sql(u"ALTER ROLE changing PASSWORD 'new'"_s);
    Warnings warnings;
    const int before = relay.connections();
    server.terminateBackends();
    QTRY_VERIFY(!storage.available());
    QVERIFY2(storage.unavailableReason().contains(u"password"), qPrintable(storage.unavailableReason()));
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() >= 8'000, 15'000);
    // Two connections (the feed has its own), each tried after 0, 1, 3 and 7 s or so.
    QVERIFY2(relay.connections() - before <= 14, qPrintable(QString::number(relay.connections() - before)));
    QVERIFY2(warnings.count() <= 7, qPrintable(QString::number(warnings.count())));
    server.sql(u"ALTER ROLE changing PASSWORD 'old'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(storage.available(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(storage.feed().isListening(), 20'000);
}

QTEST_GUILESS_MAIN(StorageRefused)
#include "tst_storage_refused.moc"
