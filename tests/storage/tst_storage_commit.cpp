// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// Group commit: what is written, in which order, and what a failing change does to the others.
class StorageCommit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesRowsThatAreReadBack_data() { addEngineRows(); }
    void writesRowsThatAreReadBack();
    void confirmsInCommitOrderWithRisingRevisions_data() { addEngineRows(); }
    void confirmsInCommitOrderWithRisingRevisions();
    void rowsCarryTheRevisionThatWasConfirmed_data() { addEngineRows(); }
    void rowsCarryTheRevisionThatWasConfirmed();
    void writesAChangeAllOrNothing_data() { addEngineRows(); }
    void writesAChangeAllOrNothing();
    void aFailingChangeFailsAlone_data();
    void aFailingChangeFailsAlone();
    void everySecondChangeMayFail_data() { addEngineRows(); }
    void everySecondChangeMayFail();
    void aBatchOfFailuresTakesNoRevision_data() { addEngineRows(); }
    void aBatchOfFailuresTakesNoRevision();
    void keepsTheOrderOfAnAggregateAcrossChanges_data() { addEngineRows(); }
    void keepsTheOrderOfAnAggregateAcrossChanges();
    void aChangeMayRestOnOneBeforeIt_data() { addEngineRows(); }
    void aChangeMayRestOnOneBeforeIt();
    void anEmptyChangeSucceeds_data() { addEngineRows(); }
    void anEmptyChangeSucceeds();
    void anOperationThatDoesNotFitItsKindIsRefused_data() { addEngineRows(); }
    void anOperationThatDoesNotFitItsKindIsRefused();
    void storesEveryTypeOfValue_data() { addEngineRows(); }
    void storesEveryTypeOfValue();
    void deletingLeavesATombstoneThatARowBeats_data() { addEngineRows(); }
    void deletingLeavesATombstoneThatARowBeats();
    void mayBeDestroyedByACallback_data() { addEngineRows(); }
    void mayBeDestroyedByACallback();
    void runsNoCallbackAfterItsEnd_data() { addEngineRows(); }
    void runsNoCallbackAfterItsEnd();
    void isAwaited_data() { addEngineRows(); }
    void isAwaited();
    void takesMoreThanOneBatchAtOnce_data() { addEngineRows(); }
    void takesMoreThanOneBatchAtOnce();
};

namespace {

/// Commits many changes at once and waits for all answers, which are by index; `order` is the order they came in.
std::vector<Result<Storage::Commit>> commitAll(Storage &storage, std::vector<Change> changes,
                                               std::vector<size_t> *order = nullptr)
{
    std::vector<std::optional<Result<Storage::Commit>>> answers(changes.size());
    size_t open = changes.size();
    for (size_t i = 0; i < changes.size(); ++i) {
        storage.commit(std::move(changes[i]), [&, i](const Result<Storage::Commit> &result) {
            answers[i] = result;
            if (order)
                order->push_back(i);
            --open;
        });
    }
    if (!QTest::qWaitFor([&] { return open == 0; }, 60'000))
        qFatal("not all commits were answered");
    std::vector<Result<Storage::Commit>> results;
    for (auto &answer : answers)
        results.push_back(std::move(*answer));
    return results;
}

QString constraintOf(const Result<Storage::Commit> &result)
{
    const JsonValue *constraint = result ? nullptr : result.error().details.find(u"constraint");
    return constraint ? constraint->toString() : QString();
}

QStringList column(Storage &storage, std::string_view query, int index)
{
    QStringList cells;
    for (const QString &row : readAll(storage, query, {}, index + 1))
        cells.append(row.section(u'|', index, index));
    return cells;
}

} // namespace

void StorageCommit::writesRowsThatAreReadBack()
{
    const StorageEngine engine;
    auto storage = engine.open();
    const auto result =
        commitAndWait(*storage, {{rows::service(u"s1"_s), rows::instance(u"s1"_s, u"i1"_s), rows::event(u"s1"_s)}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->revision, 1);
    QCOMPARE(readAll(*storage, "select_services", {}, 16),
             QStringList{u"s1|acme|plugin-inventory|s1|1.0.0|Ünï'\"\\ \U0001F600|NULL|"
                         "[{\"method\":\"GET\",\"path\":\"/a\\u0000b\",\"n\":1.10}]|1|NULL|ACTIVE|NULL|NULL|"
                         "1760000000123|1760000000456|1"_s});
    QCOMPARE(readAll(*storage, "select_instances", {}, 11),
             QStringList{u"s1|i1|http://127.0.0.1:4000|NULL|NULL|HEALTHY|1000|1000|1000|NULL|1"_s});
    QCOMPARE(
        readAll(*storage, "select_events", {u"acme"_s, Value(), Value(), Value(), Value(), qint64(10)}, 12),
        QStringList{u"1|acme|service.registered|s1|anonymous|NULL|req-1|NULL|{\"status\":\"HEALTHY\"}|NULL|1000|1"_s});
    QCOMPARE(storage->revision(), 1);
}

void StorageCommit::confirmsInCommitOrderWithRisingRevisions()
{
    const StorageEngine engine;
    auto storage = engine.open();
    std::vector<Change> changes;
    for (int i = 0; i < 300; ++i)
        changes.push_back({{rows::service(QString::number(i))}});
    std::vector<size_t> order;
    const auto results = commitAll(*storage, std::move(changes), &order);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    qint64 last = 0;
    for (const auto &result : results) {
        QVERIFY(result);
        QVERIFY(result->revision >= last);
        last = result->revision;
    }
    // They were written in groups, and the next group takes the next revision.
    const StorageCounters counters = storage->counters();
    QCOMPARE(counters.changes, 300u);
    QVERIFY(counters.batches < 300);
    QCOMPARE(counters.waiting, 0);
    QCOMPARE(commitAndWait(*storage, {{rows::service(u"next"_s)}})->revision, last + 1);
    QCOMPARE(storage->revision(), last + 1);
}

void StorageCommit::rowsCarryTheRevisionThatWasConfirmed()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QCOMPARE(commitAndWait(*storage, {{rows::service(u"a"_s)}})->revision, 1);
    QCOMPARE(commitAndWait(*storage, {{rows::service(u"b"_s)}})->revision, 2);
    QCOMPARE(commitAndWait(*storage, {{rows::service(u"a"_s, {}, u"2.0.0"_s)}})->revision, 3);
    QCOMPARE(column(*storage, "select_services", 15), (QStringList{u"3"_s, u"2"_s}));
}

void StorageCommit::writesAChangeAllOrNothing()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"a"_s, u"name"_s)}}));
    const auto refused =
        commitAndWait(*storage, {{rows::service(u"b"_s), rows::event(u"b"_s), rows::service(u"c"_s, u"name"_s)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageConflict);
    QCOMPARE(constraintOf(refused), u"services_tenant_service_name_key"_s);
    QCOMPARE(column(*storage, "select_services", 0), QStringList{u"a"_s});
    QCOMPARE(engine.sql(u"SELECT count(*) FROM events"_s), u"0"_s);
}

void StorageCommit::aFailingChangeFailsAlone_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("constraint");
    for (const QString &engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
        const auto row = [&](const QString &fault, ErrorCode code, const QString &constraint) {
            QTest::addRow("%s: %s", qPrintable(engine), qPrintable(fault))
                << engine << fault << int(code) << constraint;
        };
        row(u"taken name"_s, ErrorCode::StorageConflict, u"services_tenant_service_name_key"_s);
        row(u"row that is not there"_s, ErrorCode::StorageConflict, u"touch_instance"_s);
        row(u"instance without service"_s, ErrorCode::StorageConflict,
            engine == u"SQLite" ? u"foreign_key"_s : u"service_instances_service_id_fkey"_s);
        row(u"NUL in text"_s, ErrorCode::StorageFailed, {});
        row(u"NULL in a column that has none"_s, ErrorCode::StorageConflict,
            engine == u"SQLite" ? u"services.plugin_id"_s : QString());
    }
}

void StorageCommit::aFailingChangeFailsAlone()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(QString, constraint);
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"first"_s, u"taken"_s)}}));
    std::vector<Change> changes;
    for (int i = 0; i < 50; ++i)
        changes.push_back(
            {{rows::service(QStringLiteral("s%1").arg(i, 2, 10, QChar(u'0'))), rows::event(QString::number(i))}});
    Operation bad = rows::service(u"bad"_s);
    if (fault == u"taken name")
        bad = rows::service(u"bad"_s, u"taken"_s);
    else if (fault == u"row that is not there")
        bad = rows::touch(u"bad"_s, u"i"_s, 1, rows::touchExisting);
    else if (fault == u"instance without service")
        bad = rows::instance(u"bad"_s, u"i"_s);
    else if (fault == u"NUL in text")
        bad.values[5] = QString(QChar(u'\0')) + u"x"_s;
    else if (fault == u"NULL in a column that has none")
        bad.values[2] = Value();
    changes[20].operations.push_back(bad);
    const auto results = commitAll(*storage, std::move(changes));
    for (size_t i = 0; i < results.size(); ++i) {
        if (i == 20) {
            QVERIFY(!results[i]);
            QCOMPARE(int(results[i].error().code), code);
            QCOMPARE(constraintOf(results[i]), constraint);
        } else {
            QVERIFY2(results[i], results[i] ? "" : qPrintable(results[i].error().message));
        }
    }
    const QStringList ids = column(*storage, "select_services", 0);
    QCOMPARE(ids.size(), 50);
    QVERIFY(!ids.contains(u"s20"_s));
    QCOMPARE(engine.sql(u"SELECT count(*) FROM events"_s), u"49"_s);
    QVERIFY(storage->available());
}

void StorageCommit::everySecondChangeMayFail()
{
    const StorageEngine engine;
    auto storage = engine.open();
    std::vector<Change> changes;
    for (int i = 0; i < 64; ++i)
        changes.push_back({{rows::service(QString::number(i), i % 2 ? u"same"_s : QString::number(i))}});
    const auto results = commitAll(*storage, std::move(changes));
    int succeeded = 0;
    for (size_t i = 0; i < results.size(); ++i) {
        // 1 has the name first; 3, 5, 7 … find it taken
        QCOMPARE(results[i].has_value(), i % 2 == 0 || i == 1);
        succeeded += results[i].has_value();
    }
    QCOMPARE(column(*storage, "select_services", 0).size(), succeeded);
}

void StorageCommit::aBatchOfFailuresTakesNoRevision()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(!commitAndWait(*storage, {{rows::instance(u"nobody"_s, u"i"_s)}}));
    QCOMPARE(commitAndWait(*storage, {{rows::service(u"a"_s)}})->revision, 1);
}

void StorageCommit::keepsTheOrderOfAnAggregateAcrossChanges()
{
    const StorageEngine engine;
    auto storage = engine.open();
    std::vector<Change> changes;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 5; ++i) {
            const QString id = QString::number(i);
            changes.push_back({{rows::service(id, {}, QStringLiteral("1.%1.0").arg(round)),
                                rows::instance(id, u"a"_s, u"HEALTHY"_s, round)}});
            if (round % 3 == 1)
                changes.push_back({{rows::removeService(id)}});
        }
    }
    for (const auto &result : commitAll(*storage, std::move(changes)))
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    // Round 19 wrote 1.19.0 and then removed the rows.
    QCOMPARE(column(*storage, "select_services", 0), QStringList());
    QVERIFY(commitAndWait(
        *storage, {{rows::service(u"7"_s, {}, u"1"_s), rows::removeService(u"7"_s), rows::service(u"7"_s, {}, u"2"_s),
                    rows::instance(u"7"_s, u"a"_s, u"DEGRADED"_s), rows::instance(u"7"_s, u"a"_s, u"HEALTHY"_s)}}));
    QCOMPARE(column(*storage, "select_services", 4), QStringList{u"2"_s});
    QCOMPARE(column(*storage, "select_instances", 5), QStringList{u"HEALTHY"_s});
}

void StorageCommit::aChangeMayRestOnOneBeforeIt()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"x"_s, u"x"_s)}}));
    // The third change takes the name of the second, which fails; its instance goes with it.
    const auto results = commitAll(*storage, {{{rows::service(u"a"_s)}},
                                              {{rows::service(u"b"_s, u"x"_s)}},
                                              {{rows::instance(u"a"_s, u"1"_s)}},
                                              {{rows::instance(u"b"_s, u"1"_s)}}});
    QVERIFY(results[0]);
    QVERIFY(!results[1]);
    QVERIFY(results[2]);
    QVERIFY(!results[3]);
    QCOMPARE(column(*storage, "select_instances", 0), QStringList{u"a"_s});
}

void StorageCommit::anEmptyChangeSucceeds()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QCOMPARE(commitAndWait(*storage, {})->revision, 0);
    QCOMPARE(storage->counters().batches, 0u);
}

void StorageCommit::anOperationThatDoesNotFitItsKindIsRefused()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QTest::ignoreMessage(QtCriticalMsg, "an operation does not fit its kind");
    Operation shorter = rows::service(u"a"_s);
    shorter.values.pop_back();
    QCOMPARE(commitAndWait(*storage, {{shorter}}).error().code, ErrorCode::StorageFailed);

    static constexpr OperationKind unknown{"no_such_statement", rows::idColumns};
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no_such_statement"_s));
    const auto results = commitAll(*storage, {{{Operation{&unknown, "a", {u"a"_s}}}}, {{rows::service(u"b"_s)}}});
    QCOMPARE(results[0].error().code, ErrorCode::StorageFailed);
    QVERIFY(results[1]);
}

void StorageCommit::storesEveryTypeOfValue()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QString odd;
    for (int c = 1; c < 0x2100; ++c)
        odd += QChar(c);
    odd += u"\U0001F600 \\ \\\\ ' '' \" $1 :x ?"_s;
    Operation row = rows::service(u"a"_s);
    row.values[4] = QString(); // null string: empty text, not NULL
    row.values[5] = odd;
    row.values[7] = QByteArray("[1e400,12345678901234567890,0.1]");
    row.values[12] = std::numeric_limits<qint64>::max();
    row.values[13] = std::numeric_limits<qint64>::min() + 1;
    QVERIFY(commitAndWait(*storage, {{row}}));
    std::optional<Result<std::vector<int>>> answer;
    storage->read<int>(
        "select_services", {},
        [&](const Row &stored) {
            int equal = 0;
            equal += stored.text(5) == odd && stored.utf8(5) == odd.toUtf8();
            equal += stored.utf8(7) == "[1e400,12345678901234567890,0.1]";
            equal += stored.integer(12) == std::numeric_limits<qint64>::max();
            equal += stored.integer(13) == std::numeric_limits<qint64>::min() + 1;
            equal += stored.isNull(11) && !stored.isNull(4) && stored.text(4).isEmpty() && stored.real(8) == 1.0;
            return equal;
        },
        [&](Result<std::vector<int>> rows) { answer = std::move(rows); });
    QTRY_VERIFY(answer);
    QCOMPARE(**answer, std::vector<int>{5});
}

void StorageCommit::deletingLeavesATombstoneThatARowBeats()
{
    const StorageEngine engine;
    auto storage = engine.open();
    QVERIFY(commitAndWait(*storage,
                          {{rows::service(u"a"_s), rows::instance(u"a"_s, u"i"_s), rows::instance(u"a"_s, u"j"_s)}}));
    QVERIFY(commitAndWait(*storage, {{Operation{&rows::deleteInstance, "a", {u"a"_s, u"i"_s}}}}));
    QVERIFY(commitAndWait(*storage, {{rows::removeService(u"a"_s)}}));
    QCOMPARE(engine.sql(u"SELECT kind, key, revision FROM tombstones ORDER BY revision"_s),
             u"instance|a/i|2\nservice|a|3"_s);
    QCOMPARE(engine.sql(u"SELECT count(*) FROM service_instances"_s), u"0"_s);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"a"_s)}}));
    QVERIFY(commitAndWait(*storage, {{rows::removeService(u"a"_s)}}));
    QCOMPARE(engine.sql(u"SELECT revision FROM tombstones WHERE kind = 'service'"_s), u"5"_s);
}

void StorageCommit::mayBeDestroyedByACallback()
{
    const StorageEngine engine;
    auto storage = engine.open();
    int calls = 0;
    for (int i = 0; i < 20; ++i) {
        storage->commit({{rows::service(QString::number(i))}}, [&](const Result<Storage::Commit> &) {
            ++calls;
            storage.reset();
        });
    }
    QTRY_VERIFY(!storage);
    QCOMPARE(calls, 1);
}

void StorageCommit::runsNoCallbackAfterItsEnd()
{
    const StorageEngine engine;
    auto storage = engine.open();
    int calls = 0;
    for (int i = 0; i < 20; ++i)
        storage->commit({{rows::service(QString::number(i))}}, [&](const Result<Storage::Commit> &) { ++calls; });
    storage.reset();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 0);
}

void StorageCommit::isAwaited()
{
    const StorageEngine engine;
    auto storage = engine.open();
    // GCC 12 cannot compile braces of temporaries inside a coroutine.
    const Change first{{rows::service(u"a"_s)}};
    const Change second{{rows::service(u"b"_s, u"a"_s)}};
    const auto story = [&]() -> QCoro::Task<QString> {
        const auto written = co_await storage->commit(first);
        const auto refused = co_await storage->commit(second);
        std::function<QString(const Row &)> decode = [](const Row &row) { return row.text(0); };
        const auto stored = co_await storage->read<QString>("select_services", {}, decode);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no_such_query"_s));
        const auto missing = co_await storage->read<QString>("no_such_query", {}, decode);
        co_return QStringLiteral("%1 %2 %3 %4")
            .arg(written->revision)
            .arg(refused.error().code == ErrorCode::StorageConflict)
            .arg(stored->at(0))
            .arg(missing.error().code == ErrorCode::StorageFailed);
    };
    QCOMPARE(QCoro::waitFor(story()), u"1 1 a 1"_s);
}

void StorageCommit::takesMoreThanOneBatchAtOnce()
{
    const StorageEngine engine;
    auto storage = engine.open();
    std::vector<Change> changes;
    for (int i = 0; i < 3'000; ++i)
        changes.push_back({{rows::service(QString::number(i))}});
    for (const auto &result : commitAll(*storage, std::move(changes)))
        QVERIFY(result);
    QVERIFY(storage->counters().batches >= 6); // of 512 changes at most
    QVERIFY(storage->counters().lastBatchSize <= 512);
    QCOMPARE(column(*storage, "select_services", 0).size(), 3'000);
}

QTEST_GUILESS_MAIN(StorageCommit)
#include "tst_storage_commit.moc"
