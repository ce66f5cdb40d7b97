// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/revisionset.h"
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <qcorotask.h>

#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// The nodes of one PostgreSQL follow each other.
class StorageFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommitReachesTheOtherNodes();
    void aRemovalReachesTheOtherNodes();
    void ownRowsComeUnlessTheyAreLeftOut();
    void catchUpBringsWhatWasCommittedBefore_data() { addEngineRows(); }
    void catchUpBringsWhatWasCommittedBefore();
    void aDeliveryComesAfterThisNodesOwnCommits();
    void touchesAreReadNowAndThen();
    void nothingIsMissedWhenSessionsAreCut();
    void nothingIsMissedWhenTheServerRestarts();
    void whoWasAwayForTooLongReadsEverything();
    void aDatabaseThatLostCommitsIsReadAgain();
    void oneNodeSweepsAndAnotherTakesOver();
    void aLockThatIsLostIsNotBelievedIn();
    void aFileHasOneProcess();
    void revisionSetsAreSets();
    void recentRemovalsForgetWhatTheFeedHasPassed();
};

namespace {

/// A node as far as services go: what it has loaded and followed, by id.
class Follower
{
public:
    explicit Follower(const StorageEngine &engine, bool ownRows = true)
        : storage(engine.open())
    {
        Following<std::pair<QString, qint64>> services;
        services.query = "select_services_after";
        services.decode = [](const Row &row) { return std::pair(row.text(1), row.integer(0)); };
        services.ownRows = ownRows;
        services.apply = [this](std::vector<std::pair<QString, qint64>> rows, const Delivery &delivery) {
            if (delivery.complete)
                seen.clear();
            for (const auto &[id, revision] : rows) {
                seen[id] = revision;
                ++rowCount;
            }
        };
        storage->feed().follow(std::move(services));
        storage->feed().followRemovals(u"service"_s, [this](const std::vector<Removal> &removals, const Delivery &) {
            for (const Removal &removal : removals) {
                if (const auto known = seen.find(removal.key); known != seen.end() && known->second <= removal.revision)
                    seen.erase(known);
            }
        });
        storage->feed().onDelivered([this](const Delivery &delivery) { deliveries.push_back(delivery); });
    }

    bool write(const Operation &operation) { return commitAndWait(*storage, {{operation}}).has_value(); }
    bool catchUp() { return QCoro::waitFor(storage->feed().catchUp()).has_value(); }

    std::unique_ptr<Storage> storage;
    std::map<QString, qint64> seen;
    int rowCount = 0;
    std::vector<Delivery> deliveries;
};

Operation removal(const QString &id)
{
    return {&rows::deleteService, id.toUtf8(), {id}};
}

const QString postgresql = u"PostgreSQL"_s;

int feedSessions(const StorageEngine &engine)
{
    return engine
        .sql(
            u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '% feed'"_s)
        .toInt();
}

void cutFeeds(const StorageEngine &engine)
{
    engine.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
               "AND application_name LIKE '% feed'"_s);
}

} // namespace

void StorageFeed::aCommitReachesTheOtherNodes()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    QVERIFY(a.write(rows::service(u"before"_s)));
    Follower b(engine);
    a.storage->feed().start();
    b.storage->feed().start();
    QVERIFY(a.write(rows::service(u"one"_s)));
    QVERIFY(b.write(rows::service(u"two"_s)));
    const std::map<QString, qint64> both{{u"one"_s, 2}, {u"two"_s, 3}};
    QTRY_COMPARE(b.seen, both); // what was there when it opened is not told again
    QTRY_COMPARE(a.seen, (std::map<QString, qint64>{{u"before"_s, 1}, {u"one"_s, 2}, {u"two"_s, 3}}));
    QCOMPARE(b.storage->feed().revision(), 3);
    for (const Delivery &delivery : b.deliveries)
        QVERIFY(!delivery.complete && !delivery.rewound);
    QTRY_COMPARE_WITH_TIMEOUT(a.storage->feed().nodes(), 2, 5'000);
}

void StorageFeed::aRemovalReachesTheOtherNodes()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    b.storage->feed().start();
    QVERIFY(a.write(rows::service(u"s"_s)));
    QVERIFY(a.write(rows::service(u"t"_s)));
    QTRY_COMPARE(b.seen.size(), 2u);
    QVERIFY(a.write(removal(u"s"_s)));
    QTRY_COMPARE(b.seen, (std::map<QString, qint64>{{u"t"_s, 2}}));
    // Removed and made again between two readings: it is there.
    QVERIFY(a.write(removal(u"t"_s)));
    QVERIFY(a.write(rows::service(u"t"_s)));
    QVERIFY(b.catchUp());
    QCOMPARE(b.seen, (std::map<QString, qint64>{{u"t"_s, 5}}));
}

void StorageFeed::ownRowsComeUnlessTheyAreLeftOut()
{
    const StorageEngine engine(postgresql);
    Follower all(engine, true);
    Follower others(engine, false);
    all.storage->feed().start();
    others.storage->feed().start();
    QVERIFY(all.write(rows::service(u"a"_s)));
    QVERIFY(others.write(rows::service(u"b"_s)));
    QVERIFY(all.write(rows::service(u"c"_s)));
    QTRY_COMPARE(others.storage->feed().revision(), 3);
    QCOMPARE(others.seen, (std::map<QString, qint64>{{u"a"_s, 1}, {u"c"_s, 3}}));
    QTRY_COMPARE(all.seen.size(), 3u);
    // A batch of touches only is nobody's news.
    const int count = all.rowCount;
    all.storage->touch(rows::touch(u"a"_s, u"i"_s, 1));
    all.storage->flush(Milliseconds(5'000));
    QVERIFY(all.catchUp());
    QCOMPARE(all.rowCount, count);
}

void StorageFeed::catchUpBringsWhatWasCommittedBefore()
{
    const StorageEngine engine;
    Follower a(engine);
    a.storage->feed().start();
    QVERIFY(a.catchUp());
    if (engine.isSqlite())
        return;
    Follower b(engine);
    b.storage->feed().start();
    for (int i = 0; i < 50; ++i) {
        QVERIFY(b.write(rows::service(QString::number(i))));
        QVERIFY(a.catchUp());
        QCOMPARE(a.seen.size(), size_t(i) + 1);
    }
    TemporaryPostgres::shared().freeze();
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(a.storage->feed().catchUp());
    const qint64 taken = clock.elapsed();
    TemporaryPostgres::shared().thaw();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::StorageUnavailable);
    QVERIFY2(taken < 5'000, qPrintable(QString::number(taken)));
}

void StorageFeed::aDeliveryComesAfterThisNodesOwnCommits()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    qint64 confirmed = 0;
    qint64 early = 0;
    a.storage->feed().onDelivered([&](const Delivery &delivery) {
        // b writes too, so not every revision is one of ours; but none of ours may be confirmed after its delivery.
        early = std::max(early, delivery.revision);
    });
    a.storage->feed().start();
    b.storage->feed().start();
    int open = 0;
    int late = 0;
    for (int i = 0; i < 2'000; ++i) {
        ++open;
        const QString id = QString::number(i);
        Storage &writer = i % 2 ? *a.storage : *b.storage;
        writer.commit({{rows::service(id)}}, [&, own = i % 2](const Result<Storage::Commit> &result) {
            --open;
            QVERIFY(result);
            if (own) {
                confirmed = std::max(confirmed, result->revision);
                late += result->revision <= early;
            }
        });
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, 30'000);
    QVERIFY(a.catchUp());
    QCOMPARE(late, 0);
    QVERIFY(early >= confirmed);
    QCOMPARE(a.seen.size(), 2'000u);
}

void StorageFeed::touchesAreReadNowAndThen()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    std::map<QString, qint64> lastSeen;
    Following<std::pair<QString, qint64>> touches;
    touches.query = "select_instances_seen";
    touches.decode = [](const Row &row) { return std::pair(row.text(1), row.integer(3)); };
    touches.apply = [&](std::vector<std::pair<QString, qint64>> rows, const Delivery &) {
        for (const auto &[id, at] : rows)
            lastSeen[id] = at;
    };
    b.storage->feed().followTouched(std::move(touches));
    QVERIFY(a.write(rows::service(u"s"_s)));
    QVERIFY(a.write(rows::instance(u"s"_s, u"i"_s)));
    a.storage->feed().start();
    b.storage->feed().start();
    const qint64 now = toMilliseconds(currentTime());
    a.storage->touch(rows::touch(u"s"_s, u"i"_s, now));
    QTRY_COMPARE_WITH_TIMEOUT(lastSeen[u"s"_s], now, 10'000);
}

void StorageFeed::nothingIsMissedWhenSessionsAreCut()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine, false);
    a.storage->feed().start();
    b.storage->feed().start();
    std::set<QString> confirmed;
    int open = 0;
    bool more = true;
    int number = 0;
    std::function<void()> send = [&] {
        if (!more)
            return;
        const QString id = QString::number(++number);
        Storage &writer = number % 2 ? *a.storage : *b.storage;
        ++open;
        writer.commit({{rows::service(id)}}, [&, id](const Result<Storage::Commit> &result) {
            --open;
            if (result)
                confirmed.insert(id);
            send();
        });
    };
    for (int i = 0; i < 8; ++i)
        send();
    for (int i = 0; i < 20; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(feedSessions(engine) > 0, 10'000);
        cutFeeds(engine);
        const auto before = confirmed.size();
        QTRY_VERIFY_WITH_TIMEOUT(confirmed.size() > before + 20, 10'000);
    }
    more = false;
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(a.seen.size(), confirmed.size(), 5'000);
    // b does not read what it wrote: those are the odd ones out.
    QVERIFY(b.catchUp());
    for (const QString &id : confirmed)
        QVERIFY2(b.seen.count(id) > 0 || id.toInt() % 2 == 0, qPrintable(id));
}

void StorageFeed::nothingIsMissedWhenTheServerRestarts()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    b.storage->feed().start();
    QVERIFY(a.write(rows::service(u"before"_s)));
    QTRY_COMPARE(b.seen.size(), 1u);
    TemporaryPostgres::shared().restart();
    QTRY_VERIFY_WITH_TIMEOUT(a.storage->available() && a.write(rows::service(u"after"_s)), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(b.seen.size(), 2u, 5'000);
    for (const Delivery &delivery : b.deliveries)
        QVERIFY(!delivery.complete); // the same history, nothing lost: what is above the last revision will do
}

void StorageFeed::whoWasAwayForTooLongReadsEverything()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    QVERIFY(a.write(rows::service(u"kept"_s)));
    QVERIFY(a.write(rows::service(u"gone"_s)));
    Follower b(engine); // at revision 2, and away from now on
    b.seen = {{u"kept"_s, 1}, {u"gone"_s, 2}};
    QVERIFY(a.write(removal(u"gone"_s)));
    static constexpr std::array<std::string_view, 2> columns{"at", "chunk_limit"};
    static constexpr OperationKind drop{"delete_tombstones_before", columns};
    QVERIFY(a.write({&drop, "tombstones", {toMilliseconds(currentTime()) + 60'000, qint64(100)}}));
    QCOMPARE(engine.sql(u"SELECT count(*) FROM tombstones"_s), u"0"_s);
    b.storage->feed().start();
    QTRY_COMPARE(b.seen, (std::map<QString, qint64>{{u"kept"_s, 1}}));
    QVERIFY(b.deliveries.front().complete);
    QVERIFY(!b.deliveries.front().rewound);
    // Once is enough.
    QVERIFY(a.write(rows::service(u"new"_s)));
    QTRY_COMPARE(b.seen.size(), 2u);
    QVERIFY(!b.deliveries.back().complete);
}

void StorageFeed::aDatabaseThatLostCommitsIsReadAgain()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    b.storage->feed().start();
    QVERIFY(a.write(rows::service(u"kept"_s)));
    QVERIFY(a.write(rows::service(u"lost"_s)));
    QTRY_COMPARE(b.seen.size(), 2u);
    // As after a backup was restored, or a standby promoted that was behind.
    engine.sql(u"BEGIN; DELETE FROM services WHERE id = 'lost'; UPDATE change_counter SET revision = 1; COMMIT"_s);
    QTRY_COMPARE_WITH_TIMEOUT(b.seen, (std::map<QString, qint64>{{u"kept"_s, 1}}), 5'000);
    QVERIFY(b.deliveries.back().rewound);
    QVERIFY(a.write(rows::service(u"new"_s)));
    QTRY_COMPARE(b.seen, (std::map<QString, qint64>{{u"kept"_s, 1}, {u"new"_s, 2}}));
}

void StorageFeed::oneNodeSweepsAndAnotherTakesOver()
{
    const StorageEngine engine(postgresql);
    auto first = std::make_unique<Follower>(engine);
    QVERIFY(!first->storage->feed().isSweeper());
    first->storage->feed().start();
    QTRY_VERIFY_WITH_TIMEOUT(first->storage->feed().isSweeper(), 2'000); // it is alone: no need to wait
    Follower second(engine);
    QSignalSpy changes(&second.storage->feed(), &ChangeFeed::sweeperChanged);
    second.storage->feed().start();
    QTRY_COMPARE_WITH_TIMEOUT(second.storage->feed().nodes(), 2, 5'000);
    QVERIFY(!second.storage->feed().isSweeper());
    first.reset();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(second.storage->feed().isSweeper(), 10'000);
    qInfo("taken over after %lld ms", clock.elapsed());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toBool(), true);
}

void StorageFeed::aLockThatIsLostIsNotBelievedIn()
{
    const StorageEngine engine(postgresql);
    Follower a(engine);
    Follower b(engine);
    a.storage->feed().start();
    QTRY_VERIFY(a.storage->feed().isSweeper());
    b.storage->feed().start();
    QTRY_COMPARE_WITH_TIMEOUT(b.storage->feed().nodes(), 2, 5'000);
    for (int i = 0; i < 3; ++i) {
        cutFeeds(engine);
        // Whoever it is then: never both.
        QElapsedTimer clock;
        clock.start();
        bool someone = false;
        while (clock.elapsed() < 8'000 && !someone) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            const bool both = a.storage->feed().isSweeper() && b.storage->feed().isSweeper();
            QVERIFY(!both);
            someone = clock.elapsed() > 500 && (a.storage->feed().isSweeper() || b.storage->feed().isSweeper());
        }
        QVERIFY(someone);
    }
    TemporaryPostgres::shared().freeze();
    QTRY_VERIFY_WITH_TIMEOUT(!a.storage->feed().isSweeper() && !b.storage->feed().isSweeper(), 4'000);
    TemporaryPostgres::shared().thaw();
    QTRY_VERIFY_WITH_TIMEOUT(a.storage->feed().isSweeper() || b.storage->feed().isSweeper(), 10'000);
}

void StorageFeed::aFileHasOneProcess()
{
    const StorageEngine engine(u"SQLite"_s);
    Follower a(engine);
    a.storage->feed().start();
    QVERIFY(a.storage->feed().isSweeper());
    QCOMPARE(a.storage->feed().nodes(), 1);
    QVERIFY(a.write(rows::service(u"s"_s)));
    QVERIFY(a.catchUp());
    QCOMPARE(a.rowCount, 0);
}

void StorageFeed::revisionSetsAreSets()
{
    std::mt19937 random(1);
    RevisionSet set;
    std::set<qint64> expected;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 revision = qint64(random() % 60);
        switch (random() % 8) {
        case 0:
            set.remove(revision);
            expected.erase(revision);
            break;
        case 1:
            if (random() % 10 == 0) {
                set.removeUpTo(revision);
                expected.erase(expected.begin(), expected.upper_bound(revision));
            }
            break;
        default:
            set.insert(revision);
            expected.insert(revision);
        }
        const qint64 asked = qint64(random() % 60);
        const qint64 upTo = asked + qint64(random() % 5);
        bool all = true;
        for (qint64 at = asked + 1; at <= upTo; ++at)
            all = all && expected.count(at) > 0;
        QCOMPARE(set.contains(asked), expected.count(asked) > 0);
        QCOMPARE(set.containsAll(asked, upTo), all);
    }
}

void StorageFeed::recentRemovalsForgetWhatTheFeedHasPassed()
{
    RecentRemovals removals;
    removals.note(u"a"_s, 5);
    removals.note(u"b"_s, 6);
    removals.note(u"a"_s, 8);
    QVERIFY(removals.covers(u"a"_s, 8));
    QVERIFY(!removals.covers(u"a"_s, 9));
    QVERIFY(!removals.covers(u"c"_s, 1));
    removals.passed(6);
    QVERIFY(removals.covers(u"a"_s, 7));
    QVERIFY(!removals.covers(u"b"_s, 6));
    removals.passed(8);
    QVERIFY(!removals.covers(u"a"_s, 7));
    QCOMPARE(removals.size(), 0);
}

QTEST_GUILESS_MAIN(StorageFeed)
#include "tst_storage_feed.moc"
