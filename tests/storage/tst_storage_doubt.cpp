// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/doubt.h"
#include "storage/rows.h"
#include "support/databaselock.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// What becomes of a change whose commit was not confirmed in time.
class StorageDoubt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommitThatSucceedsLateIsReadBack_data() { addEngineRows(); }
    void aCommitThatSucceedsLateIsReadBack();
    void aCommitThatFailsLateIsReadBack_data() { addEngineRows(); }
    void aCommitThatFailsLateIsReadBack();
    void aReadingThatFailsIsTriedAgain_data() { addEngineRows(); }
    void aReadingThatFailsIsTriedAgain();
    void notesAreSettledInTheirOrder_data() { addEngineRows(); }
    void notesAreSettledInTheirOrder();
    void aDomainThatIsGoneIsNotAsked_data() { addEngineRows(); }
    void aDomainThatIsGoneIsNotAsked();
    void theStorageMayBeClosedMeanwhile_data() { addEngineRows(); }
    void theStorageMayBeClosedMeanwhile();
    void anErrorOfKnownOutcomeIsNoDoubt_data() { addEngineRows(); }
    void anErrorOfKnownOutcomeIsNoDoubt();
    void aServerThatDiesWithTheCommitIsAskedWhenItIsBack();
    void aCancelledWaitForAStandbyIsReadBackWhenItIsSafe();
};

namespace {

/// A domain as Doubt's header draws it: commits services, keeps in memory what is confirmed, reads back what is not.
class Domain : public QObject
{
public:
    explicit Domain(Storage &storage)
        : m_storage(storage)
    {
    }

    void write(const QString &id)
    {
        if (auto refused = m_storage.doubt().refusal(this, id)) {
            errors.push_back(std::move(*refused));
            return;
        }
        writeAll({id});
    }
    void writeAll(const QStringList &ids)
    {
        Change change;
        for (const QString &id : ids)
            change.operations.push_back(rows::service(id));
        m_storage.commit(std::move(change), [this, ids](const Result<Storage::Commit> &done) {
            if (done) {
                for (const QString &id : ids)
                    known.insert(id);
                return;
            }
            errors.push_back(done.error());
            m_storage.doubt().note(this, done.error(), ids, [this, ids] { return readBack(ids); });
        });
    }
    QCoro::Task<Result<void>> readBack(QStringList ids)
    {
        ++readings;
        readIds += ids;
        if (failures > 0) {
            --failures;
            co_return fail(ErrorCode::StorageUnavailable, u"not yet"_s);
        }
        std::function<QString(const Row &)> decode = [](const Row &row) { return row.text(0); };
        const auto rows = co_await m_storage.read<QString>("select_services", {}, std::move(decode));
        if (!rows)
            co_return fail(rows.error());
        for (const QString &id : ids) {
            if (std::find(rows->begin(), rows->end(), id) != rows->end())
                known.insert(id);
            else
                known.remove(id);
        }
        co_return Result<void>();
    }
    bool refuses(const QString &id) const { return m_storage.doubt().refusal(this, id).has_value(); }
    /// The first answer is "unknown", and nothing has been read back.
    bool isInDoubt() const { return !errors.empty() && Doubt::isUnknown(errors.front()) && readings == 0; }

    QSet<QString> known;
    std::vector<Error> errors;
    int readings = 0;
    int failures = 0; ///< so many readings fail
    QStringList readIds;

private:
    Storage &m_storage;
};

StorageOptions hasty(const StorageEngine &engine)
{
    StorageOptions options = engine.options();
    options.commitTimeout = Milliseconds(600);
    return options;
}

} // namespace

void StorageDoubt::aCommitThatSucceedsLateIsReadBack()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    Domain domain(*storage);
    Domain other(*storage);
    QSignalSpy late(storage.get(), &Storage::committedLate);
    DatabaseLock lock(engine.url());
    domain.write(u"s"_s);
    QTRY_VERIFY(domain.isInDoubt());
    QCOMPARE(storage->doubt().size(), 1);
    QVERIFY(domain.refuses(u"s"_s));
    QVERIFY(!domain.refuses(u"t"_s));
    QVERIFY(!other.refuses(u"s"_s));
    // Memory has what was confirmed, and a second write is refused with its outcome known.
    QVERIFY(!domain.known.contains(u"s"_s));
    domain.write(u"s"_s);
    QCOMPARE(domain.errors.size(), 2u);
    QCOMPARE(domain.errors[1].code, ErrorCode::StorageUnavailable);
    QVERIFY2(domain.errors[1].message.contains(u"Nothing was saved"), qPrintable(domain.errors[1].message));
    QVERIFY(!Doubt::isUnknown(domain.errors[1]));
    QCOMPARE(domain.readings, 0);

    lock.release();
    QTRY_COMPARE(storage->doubt().size(), 0);
    QCOMPARE(late.count(), 1);
    QCOMPARE(domain.readings, 1);
    QVERIFY(domain.known.contains(u"s"_s));
    QVERIFY(!domain.refuses(u"s"_s));
    QCOMPARE(storage->doubt().noted(), 1u);
    domain.write(u"s"_s);
    QTRY_COMPARE(storage->counters().waiting, 0);
    QCOMPARE(domain.errors.size(), 2u);
}

void StorageDoubt::aCommitThatFailsLateIsReadBack()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    Domain domain(*storage);
    DatabaseLock lock(engine.url());
    domain.write(u"s"_s);
    QTRY_VERIFY(domain.isInDoubt());
    // The engine gives up waiting for the lock, and the batch is not tried again.
    QTRY_VERIFY_WITH_TIMEOUT(storage->counters().batches > 0, 10'000);
    QCOMPARE(storage->doubt().size(), 1); // nobody has been able to look
    QCOMPARE(domain.readings, 0);
    lock.release();
    QTRY_COMPARE_WITH_TIMEOUT(storage->doubt().size(), 0, 15'000);
    QCOMPARE(domain.readings, 1);
    QVERIFY(!domain.known.contains(u"s"_s));
    domain.write(u"s"_s);
    QTRY_VERIFY(domain.known.contains(u"s"_s));
}

void StorageDoubt::aReadingThatFailsIsTriedAgain()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    Domain domain(*storage);
    domain.failures = 2;
    DatabaseLock lock(engine.url());
    domain.write(u"s"_s);
    QTRY_VERIFY(domain.isInDoubt());
    lock.release();
    QTRY_COMPARE(domain.readings, 1);
    QVERIFY(domain.refuses(u"s"_s));
    QTRY_COMPARE(storage->doubt().size(), 0);
    QCOMPARE(domain.readings, 3);
    QVERIFY(domain.known.contains(u"s"_s));
}

void StorageDoubt::notesAreSettledInTheirOrder()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    Domain domain(*storage);
    DatabaseLock lock(engine.url());
    domain.writeAll({u"c"_s, u"b"_s});
    domain.writeAll({u"a"_s});
    domain.writeAll({u"b"_s, u"d"_s});
    QTRY_COMPARE(domain.errors.size(), 3u);
    // What the storage thread had not begun was taken back: its outcome is known.
    qsizetype unknown = 0;
    QStringList expected;
    const QList<QStringList> written{{u"c"_s, u"b"_s}, {u"a"_s}, {u"b"_s, u"d"_s}};
    for (const Error &error : domain.errors)
        unknown += Doubt::isUnknown(error);
    QVERIFY(unknown > 0);
    QCOMPARE(storage->doubt().size(), unknown);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        if (domain.refuses(id))
            expected << id;
    }
    QVERIFY(expected.contains(u"c"_s) && expected.contains(u"b"_s));
    lock.release();
    QTRY_COMPARE(storage->doubt().size(), 0);
    QCOMPARE(domain.readIds.mid(0, 2), written.first());
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        QCOMPARE(domain.known.contains(id), expected.contains(id));
        QVERIFY(!domain.refuses(id));
    }
}

void StorageDoubt::aDomainThatIsGoneIsNotAsked()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    auto domain = std::make_unique<Domain>(*storage);
    Domain other(*storage);
    DatabaseLock lock(engine.url());
    domain->write(u"s"_s);
    QTRY_VERIFY(domain->isInDoubt());
    domain.reset();
    lock.release();
    QTRY_COMPARE(storage->doubt().size(), 0);
    QTRY_VERIFY(storage->available());
    other.write(u"t"_s);
    QTRY_VERIFY(other.known.contains(u"t"_s));
}

void StorageDoubt::theStorageMayBeClosedMeanwhile()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    auto domain = std::make_unique<Domain>(*storage);
    DatabaseLock lock(engine.url());
    domain->write(u"s"_s);
    QTRY_VERIFY(domain->isInDoubt());
    storage.reset();
    lock.release();
    // What became of it is for the next start, which reads everything.
    auto again = engine.open();
    QVERIFY(readAll(*again, "select_services", {}, 1).size() <= 1);
    QVERIFY(commitAndWait(*again, {{rows::service(u"s"_s)}}));
    QCOMPARE(again->doubt().size(), 0);
    QCOMPARE(domain->readings, 0);
}

void StorageDoubt::anErrorOfKnownOutcomeIsNoDoubt()
{
    const StorageEngine engine;
    auto storage = engine.open();
    const auto conflict = commitAndWait(*storage, {{rows::touch(u"none"_s, u"i"_s, 1, rows::touchExisting)}});
    QVERIFY(!conflict);
    QVERIFY(!storage->doubt().note(this, conflict.error(), {u"none"_s}, []() -> QCoro::Task<Result<void>> {
        QTest::qFail("a change of known outcome was read back", __FILE__, __LINE__);
        co_return Result<void>();
    }));
    QVERIFY(!storage->doubt().refusal(this, u"none"_s));
    QCOMPARE(storage->doubt().size(), 0);
}

void StorageDoubt::aServerThatDiesWithTheCommitIsAskedWhenItIsBack()
{
    TemporaryPostgres server;
    StorageOptions options;
    options.url = server.url(server.createDatabase());
    options.commitTimeout = Milliseconds(600);
    options.reconnectInterval = Milliseconds(100);
    auto opened = Storage::open(options);
    QVERIFY(opened);
    Domain domain(**opened);
    server.freeze();
    domain.write(u"s"_s);
    QTRY_VERIFY(domain.isInDoubt());
    server.kill();
    QTRY_VERIFY(!(*opened)->available());
    QCOMPARE(domain.readings, 0);
    QVERIFY(domain.refuses(u"s"_s));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT((*opened)->doubt().size(), 0, 10'000);
    QCOMPARE(domain.readings, 1);
    QCOMPARE(domain.known.contains(u"s"_s), readAll(**opened, "select_services", {}, 1).contains(u"s"_s));
}

void StorageDoubt::aCancelledWaitForAStandbyIsReadBackWhenItIsSafe()
{
    TemporaryPostgres server;
    StorageOptions options;
    const QString database = server.createDatabase();
    options.url = server.url(database);
    options.commitTimeout = Milliseconds(1'500);
    options.reconnectInterval = Milliseconds(100);
    auto opened = Storage::open(options);
    QVERIFY(opened);
    Domain domain(**opened);
    server.configure(u"synchronous_standby_names = 'nobody'"_s);
    // That takes its time to reach the process that decides on it: until then commits are confirmed.
    const auto waits = [&] {
        return server.sql(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s) == u"1";
    };
    QString last;
    int written = 0;
    const auto waitsOrIsGivenMore = [&] {
        if (waits())
            return true;
        if ((*opened)->counters().waiting == 0 && domain.errors.empty())
            domain.write(last = u"s%1"_s.arg(++written));
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(waitsOrIsGivenMore(), 30'000);
    server.sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(domain.isInDoubt(), 10'000);
    // It can be seen, but a standby that was promoted would lack it.
    QCOMPARE(server.sql(u"SELECT count(*) FROM services"_s, database), QString::number(written));
    QVERIFY(!domain.known.contains(last));
    QVERIFY(domain.refuses(last));
    server.configure(u"synchronous_standby_names = ''"_s);
    QTRY_COMPARE_WITH_TIMEOUT((*opened)->doubt().size(), 0, 15'000);
    QVERIFY(domain.known.contains(last));
}

QTEST_GUILESS_MAIN(StorageDoubt)
#include "tst_storage_doubt.moc"
