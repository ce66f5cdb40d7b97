// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventlog.h"
#include "storage/doubt.h"
#include "support/databaselock.h"
#include "support/storageengines.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::events;
using namespace plexica::storage;
using namespace plexica::test;

/// The audit log over outages: an event is made once, and told once.
class StorageEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventOfAnOutageKeepsItsTimeAndIsStoredOnce_data() { addEngineRows(); }
    void anEventOfAnOutageKeepsItsTimeAndIsStoredOnce();
    void anEventWhoseChangeWasInDoubtIsToldIfItWasStored_data() { addEngineRows(); }
    void anEventWhoseChangeWasInDoubtIsToldIfItWasStored();
    void anEventIsTheSameHoweverOftenItIsSent();
    void idsRiseWhateverTheClockDoes();
    void tooManyThatWaitAreDroppedAndCounted();
};

namespace {

constexpr Milliseconds retention{86'400'000};

Event made(const QString &subject)
{
    Event event;
    event.tenantId = u"acme"_s;
    event.type = u"SERVICE_REGISTERED"_s;
    event.subject = subject;
    event.actor = u"node"_s;
    return event;
}

StorageOptions hasty(const StorageEngine &engine)
{
    StorageOptions options = engine.options();
    options.commitTimeout = Milliseconds(600);
    return options;
}

QString stored(const StorageEngine &engine)
{
    return engine.sql(u"SELECT subject FROM events ORDER BY id"_s).split(u'\n').join(u' ');
}

/// Listens, and keeps what was announced in its order.
class Listener
{
public:
    explicit Listener(EventLog &log)
    {
        QObject::connect(&log, &EventLog::announced, &m_context,
                         [this](const Event &event) { subjects.append(event.subject); });
    }
    QStringList subjects;

private:
    QObject m_context;
};

} // namespace

void StorageEvents::anEventOfAnOutageKeepsItsTimeAndIsStoredOnce()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    EventLog log(*storage, retention);
    Listener listener(log);
    DatabaseLock lock(engine.url());
    const qint64 began = toMilliseconds(currentTime());
    log.record(made(u"first"_s)); // under way when the time is up
    QTRY_VERIFY(!storage->available());
    log.record(made(u"second"_s)); // refused at once, or while the lock is held
    const qint64 ended = toMilliseconds(currentTime());
    QTRY_COMPARE(log.counters().waiting + storage->counters().waiting, 2);
    // Long enough that the time of another try would be another.
    QTRY_VERIFY(toMilliseconds(currentTime()) > ended + 500);
    lock.release();
    QTRY_COMPARE_WITH_TIMEOUT(listener.subjects.size(), 2, 20'000);
    QTRY_COMPARE(log.counters().waiting, 0);
    QCOMPARE(stored(engine), u"first second"_s);
    QCOMPARE(engine.sql(u"SELECT count(*) FROM events WHERE at BETWEEN %1 AND %2"_s.arg(began).arg(ended)), u"2"_s);
    listener.subjects.sort();
    QCOMPARE(listener.subjects, (QStringList{u"first"_s, u"second"_s}));
}

void StorageEvents::anEventWhoseChangeWasInDoubtIsToldIfItWasStored()
{
    const StorageEngine engine;
    auto storage = engine.open(hasty(engine));
    EventLog log(*storage, retention);
    Listener listener(log);
    QStringList unknown;
    DatabaseLock lock(engine.url());
    for (const QString &subject : {u"one"_s, u"two"_s}) {
        Event event = made(subject);
        Change change;
        change.operations.push_back(log.operation(event));
        storage->commit(std::move(change), [&, event](const Result<Storage::Commit> &done) {
            QVERIFY(!done);
            if (Doubt::isUnknown(done.error()))
                unknown.append(event.subject);
            log.doubt(done.error(), event);
        });
    }
    QTRY_VERIFY(!unknown.isEmpty() && storage->counters().waiting == 0);
    QVERIFY(listener.subjects.isEmpty());
    lock.release();
    QTRY_COMPARE_WITH_TIMEOUT(storage->doubt().size(), 0, 20'000);
    QCOMPARE(listener.subjects.join(u' '), stored(engine));
    QCOMPARE(listener.subjects, unknown);
}

void StorageEvents::anEventIsTheSameHoweverOftenItIsSent()
{
    const StorageEngine engine(u"SQLite"_s);
    auto storage = engine.open();
    EventLog log(*storage, retention);
    Event event = made(u"once"_s);
    const Operation first = log.operation(event);
    const Event kept = event;
    const Operation second = log.operation(event);
    QCOMPARE(event.id, kept.id);
    QVERIFY(event.at == kept.at);
    QVERIFY(first.values == second.values);
    Listener listener(log);
    log.record(event);
    log.record(event);
    QTRY_COMPARE(storage->counters().waiting, 0);
    QCOMPARE(stored(engine), u"once"_s);
    QCOMPARE(listener.subjects, QStringList{u"once"_s});
}

void StorageEvents::idsRiseWhateverTheClockDoes()
{
    const StorageEngine engine(u"SQLite"_s);
    auto storage = engine.open();
    EventLog log(*storage, retention);
    qint64 last = 0;
    std::optional<qint64> node;
    const auto take = [&](std::optional<TimePoint> at) {
        Event event = made(u"e"_s);
        if (at)
            event.at = *at;
        log.operation(event);
        QVERIFY(event.id > last);
        last = event.id;
        const qint64 bits = event.id >> 13 & 0xff;
        QCOMPARE(bits, node.value_or(bits));
        node = bits;
        if (at)
            QVERIFY(event.at == *at);
    };
    // Tens of thousands in one millisecond, then an hour earlier, then now.
    const TimePoint now = currentTime();
    for (int i = 0; i < 40'000; ++i)
        take(now);
    for (int i = 0; i < 20'000; ++i)
        take(now - Milliseconds(3'600'000));
    for (int i = 0; i < 100; ++i)
        take({});
    // The ids' time ran ahead of the clock by a few milliseconds at most.
    QVERIFY((last >> 21) - toMilliseconds(currentTime()) <= 20);
}

void StorageEvents::tooManyThatWaitAreDroppedAndCounted()
{
    const StorageEngine engine(u"SQLite"_s);
    auto storage = engine.open();
    EventLog log(*storage, retention);
    engine.sql(u"ALTER TABLE change_counter RENAME TO elsewhere"_s);
    log.record(made(u"oldest"_s));
    QTRY_VERIFY(!storage->available());
    for (int i = 0; i < 10'004; ++i)
        log.record(made(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(log.counters().dropped, 5u, 30'000);
    QCOMPARE(log.counters().waiting, 10'000);
    engine.sql(u"ALTER TABLE elsewhere RENAME TO change_counter"_s);
    QTRY_COMPARE_WITH_TIMEOUT(log.counters().waiting, 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(engine.sql(u"SELECT count(*) FROM events"_s), u"10000"_s, 30'000);
}

QTEST_GUILESS_MAIN(StorageEvents)
#include "tst_storage_events.moc"
