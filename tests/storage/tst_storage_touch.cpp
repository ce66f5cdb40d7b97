// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readgate.h"
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// Touches: rows that are written soon, folded, unconfirmed. The queries of events. And how many reads may wait.
class StorageTouch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsTouchesOfOneAggregate_data() { addEngineRows(); }
    void foldsTouchesOfOneAggregate();
    void writesManyTouchesInChunks_data() { addEngineRows(); }
    void writesManyTouchesInChunks();
    void aLateTouchChangesTheTimeAlone_data() { addEngineRows(); }
    void aLateTouchChangesTheTimeAlone();
    void aTouchThatCannotBeWrittenHarmsNoOther_data() { addEngineRows(); }
    void aTouchThatCannotBeWrittenHarmsNoOther();
    void flushWritesWhatWaits_data() { addEngineRows(); }
    void flushWritesWhatWaits();
    void soManyWaitOfAKindAndTheLongestWaitingGo_data() { addEngineRows(); }
    void soManyWaitOfAKindAndTheLongestWaitingGo();
    void soManyReadsWaitAndMoreAreRefused_data() { addEngineRows(); }
    void soManyReadsWaitAndMoreAreRefused();
    void filtersEvents_data();
    void filtersEvents();
    void retentionRemovesTheOldestEventsInChunks_data() { addEngineRows(); }
    void retentionRemovesTheOldestEventsInChunks();
};

void StorageTouch::foldsTouchesOfOneAggregate()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage,
                          {{rows::service(u"s"_s), rows::instance(u"s"_s, u"a"_s), rows::instance(u"s"_s, u"b"_s)}}));
    for (int i = 1; i <= 1'000; ++i) {
        storage->touch(rows::touch(u"s"_s, u"a"_s, 2'000 + i));
        storage->touch(rows::touch(u"s"_s, u"b"_s, 5'000 + i));
    }
    QTRY_COMPARE(readAll(*storage, "select_instances", {}, 11),
                 (QStringList{u"s|a|http://127.0.0.1:4000|NULL|NULL|HEALTHY|3000|1000|1000|NULL|1"_s,
                              u"s|b|http://127.0.0.1:4000|NULL|NULL|HEALTHY|6000|1000|1000|NULL|1"_s}));
    QTRY_COMPARE(storage->counters().touches, 2u);
}

void StorageTouch::writesManyTouchesInChunks()
{
    const StorageEngine engine;
    auto storage = engine.open();
    Change change;
    change.operations.push_back(rows::service(u"s"_s));
    for (int i = 0; i < 1'500; ++i)
        change.operations.push_back(rows::instance(u"s"_s, QString::number(i)));
    // an aggregate of its own for each instance: they need no order among themselves, only the service before them
    QVERIFY(commitAndWait(*storage, {{change.operations.front()}}));
    change.operations.erase(change.operations.begin());
    for (size_t i = 0; i < change.operations.size(); ++i)
        change.operations[i].aggregate = QByteArray::number(qulonglong(i));
    QVERIFY(commitAndWait(*storage, change));
    for (int i = 0; i < 1'500; ++i)
        storage->touch(rows::touch(u"s"_s, QString::number(i), 9'000));
    QTRY_COMPARE(storage->counters().touches, 1'500u);
    QCOMPARE(engine.sql(u"SELECT count(*) FROM service_instances WHERE last_seen_at = 9000"_s), u"1500"_s);
    QVERIFY(engine.sql(u"SELECT revision FROM change_counter"_s).toInt() >= 2 + 3);
    // Readers of the change feed are not told of each heartbeat.
    QCOMPARE(engine.sql(u"SELECT max(revision) FROM service_instances"_s), u"2"_s);
}

void StorageTouch::aLateTouchChangesTheTimeAlone()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"a"_s)}}));
    storage->touch(rows::touch(u"s"_s, u"a"_s, 1'500));
    QVERIFY(commitAndWait(*storage, {{rows::instance(u"s"_s, u"a"_s, u"UNAVAILABLE"_s, 1'400, 2'000)}}));
    QTRY_COMPARE(storage->counters().touches, 1u);
    QCOMPARE(engine.sql(u"SELECT status, last_seen_at FROM service_instances"_s), u"UNAVAILABLE|1500"_s);
    // Another node's may be newer.
    storage->touch(rows::touch(u"s"_s, u"a"_s, 1'450));
    QTRY_COMPARE(storage->counters().touches, 2u);
    QCOMPARE(engine.sql(u"SELECT last_seen_at FROM service_instances"_s), u"1500"_s);
}

void StorageTouch::aTouchThatCannotBeWrittenHarmsNoOther()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"a"_s)}}));
    storage->touch(rows::touch(u"nobody"_s, u"a"_s, 1));
    Operation nul = rows::touch(u"s"_s, u"a"_s, 3'000);
    nul.aggregate = "other";
    nul.values[1] = QString(QChar(u'\0'));
    storage->touch(nul);
    storage->touch(rows::touch(u"s"_s, u"a"_s, 2'000));
    QTRY_COMPARE(engine.sql(u"SELECT last_seen_at FROM service_instances"_s), u"2000"_s);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"t"_s)}}));
    QVERIFY(storage->available());
}

void StorageTouch::flushWritesWhatWaits()
{
    const StorageEngine engine;
    StorageOptions options = engine.options();
    options.touchInterval = Milliseconds(60'000);
    auto storage = engine.open(options);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"a"_s)}}));
    storage->touch(rows::touch(u"s"_s, u"a"_s, 7'000));
    bool confirmed = false;
    storage->commit({{rows::service(u"t"_s)}},
                    [&](const Result<Storage::Commit> &result) { confirmed = result.has_value(); });
    storage->flush(Milliseconds(10'000));
    QVERIFY(confirmed);
    storage.reset();
    QCOMPARE(engine.sql(u"SELECT last_seen_at FROM service_instances"_s), u"7000"_s);
}

void StorageTouch::soManyWaitOfAKindAndTheLongestWaitingGo()
{
    const StorageEngine engine;
    StorageOptions options = engine.options();
    options.maximumTouches = 100;
    options.touchInterval = Milliseconds(60'000);
    auto storage = engine.open(options);
    Change change;
    change.operations.push_back(rows::service(u"s"_s));
    for (int i = 0; i < 130; ++i)
        change.operations.push_back(rows::instance(u"s"_s, u"i%1"_s.arg(i)));
    QVERIFY(commitAndWait(*storage, change));
    for (int round = 1; round <= 3; ++round) {
        for (int i = 0; i < 100; ++i)
            storage->touch(rows::touch(u"s"_s, u"i%1"_s.arg(i), 9'000 + round));
    }
    QCOMPARE(storage->counters().waitingTouches, 100); // folded: nothing is lost
    QCOMPARE(storage->counters().droppedTouches, 0u);
    for (int i = 100; i < 130; ++i)
        storage->touch(rows::touch(u"s"_s, u"i%1"_s.arg(i), 9'003));
    QCOMPARE(storage->counters().waitingTouches, 100);
    QCOMPARE(storage->counters().droppedTouches, 30u);
    // Another kind has places of its own.
    storage->touch(rows::touch(u"s"_s, u"i0"_s, 9'004, rows::touchExisting));
    QCOMPARE(storage->counters().waitingTouches, 101);
    QCOMPARE(storage->counters().droppedTouches, 30u);
    storage->flush(Milliseconds(10'000));
    QCOMPARE(engine.sql(u"SELECT count(*) FROM service_instances WHERE last_seen_at = 9003"_s), u"100"_s);
    QCOMPARE(engine.sql(u"SELECT count(*) FROM service_instances WHERE last_seen_at = 1000"_s), u"29"_s);
}

void StorageTouch::soManyReadsWaitAndMoreAreRefused()
{
    const StorageEngine engine;
    const int most = engine.isSqlite() ? 100 : 90; // as what was said is not said again soon
    constexpr int more = 30;
    auto storage = engine.open();
    ReadGate &gate = ReadGate::of(*storage);
    gate.setMost(most);
    QList<int> answered;
    int refused = 0;
    const auto ask = [&](int number) {
        storage->read<qint64>(
            "select_revision", {}, [](const Row &row) { return row.integer(0); },
            [&, number](const Result<std::vector<qint64>> &rows) {
                if (rows) {
                    answered.append(number);
                    return;
                }
                QCOMPARE(rows.error().code, ErrorCode::StorageUnavailable);
                QVERIFY(rows.error().message.startsWith(u"Too many reads wait"));
                ++refused;
            });
    };
    // None is answered before the event loop turns, so it is certain which are too many. It is told once.
    const QString told = u"%1 reads wait for the database: more are refused"_s.arg(most);
    QTest::ignoreMessage(QtWarningMsg, told.toUtf8().constData());
    for (int i = 0; i < most + more; ++i)
        ask(i);
    QCOMPARE(refused, 0);
    QCOMPARE(gate.waiting(), most + more);
    QCOMPARE(gate.refused(), quint64(more));
    QTRY_COMPARE(gate.waiting(), 0);
    QCOMPARE(refused, more);
    QCOMPARE(answered.size(), most);
    QCOMPARE(answered.last(), most - 1);
    // Whoever comes later has a place again, and writes were never concerned.
    ask(1'000);
    QTRY_COMPARE(answered.last(), 1'000);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s)}}));
    QVERIFY(storage->available());
}

void StorageTouch::filtersEvents_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QVariantList>("filter");
    QTest::addColumn<QString>("ids");
    for (const QString &engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
        const QVariant none;
        const auto row = [&](const char *name, const QVariantList &filter, const QString &ids) {
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << filter << ids;
        };
        row("all", {none, none, none, none, none, 10}, u"6 5 4 3 2 1"_s);
        row("limit", {none, none, none, none, none, 2}, u"6 5"_s);
        row("tenant", {u"acme"_s, none, none, none, none, 10}, u"5 4 3 2 1"_s);
        row("type", {u"acme"_s, u"down"_s, none, none, none, 10}, u"4 2"_s);
        row("type of all tenants", {none, u"down"_s, none, none, none, 10}, u"6 4 2"_s);
        row("subject", {u"acme"_s, none, u"a"_s, none, none, 10}, u"4 2 1"_s);
        row("subject of all tenants", {none, none, u"b"_s, none, none, 10}, u"6 5 3"_s);
        row("subject and type", {u"acme"_s, u"up"_s, u"a"_s, none, none, 10}, u"1"_s);
        row("since", {u"acme"_s, none, none, 300, none, 10}, u"5 4 3"_s);
        row("before", {u"acme"_s, none, none, none, 4, 10}, u"3 2 1"_s);
        row("page of a type", {u"acme"_s, u"down"_s, none, none, 4, 10}, u"2"_s);
        row("nothing", {u"nobody"_s, none, none, none, none, 10}, {});
    }
}

void StorageTouch::filtersEvents()
{
    QFETCH(QVariantList, filter);
    QFETCH(QString, ids);
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::event(u"a"_s, 100, u"up"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::event(u"a"_s, 200, u"down"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::event(u"b"_s, 300, u"up"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::event(u"a"_s, 400, u"down"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::event(u"b"_s, 500, u"up"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::event(u"b"_s, 600, u"down"_s, u"other"_s)}}));
    std::vector<Value> parameters;
    for (const QVariant &value : filter) {
        if (!value.isValid())
            parameters.emplace_back();
        else if (value.typeId() == QMetaType::QString)
            parameters.emplace_back(value.toString());
        else
            parameters.emplace_back(value.toLongLong());
    }
    QCOMPARE(readAll(*storage, "select_events", parameters, 1).join(u' '), ids);
}

void StorageTouch::retentionRemovesTheOldestEventsInChunks()
{
    const StorageEngine engine;
    auto storage = engine.open();
    Change change;
    for (int i = 1; i <= 25; ++i) {
        change.operations.push_back(rows::event(QString::number(i), i * 100));
        // a node's own ids are kept
        if (i == 25)
            change.operations.back().values[0] = qint64(1) << 60;
    }
    QVERIFY(commitAndWait(*storage, change));
    QCOMPARE(readAll(*storage, "count_events_before", {qint64(2'000)}, 1), QStringList{u"19"_s});
    const Change chunk{{Operation{&rows::deleteEventsBefore, "retention", {qint64(2'000), qint64(15)}}}};
    QVERIFY(commitAndWait(*storage, chunk));
    QCOMPARE(engine.sql(u"SELECT count(*), min(at) FROM events"_s), u"10|1600"_s);
    QVERIFY(commitAndWait(*storage, chunk));
    QCOMPARE(engine.sql(u"SELECT count(*), min(at), max(id) FROM events"_s), u"6|2000|%1"_s.arg(qint64(1) << 60));
}

QTEST_GUILESS_MAIN(StorageTouch)
#include "tst_storage_touch.moc"
