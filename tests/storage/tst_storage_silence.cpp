// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"
#include "storage/rows.h"
#include "support/storageengines.h"
#include "support/tcprelay.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// Connections that both ends believe in and nothing passes any more, as when a firewall has forgotten them.
class StorageSilence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silenceIsNoticedAndNewConnectionsAreMade();
    void aCommitIntoSilenceIsFoundOut();
    void aReadIntoSilenceHoldsNobodyUp_data();
    void aReadIntoSilenceHoldsNobodyUp();
    void changesThatAreReadIntoSilenceComeAfterAll();
};

namespace {

struct Setting
{
    const StorageEngine engine{u"PostgreSQL"_s};
    TcpRelay relay{TemporaryPostgres::shared().port()};

    std::unique_ptr<Storage> open() const
    {
        StorageOptions options = engine.options();
        options.url = relay.through(engine.url());
        return engine.open(options);
    }
};

/// Follows services as a domain does: what has been delivered.
void follow(Storage &storage, QStringList *delivered)
{
    Following<QString> following;
    following.query = "select_services_after";
    following.decode = [](const Row &row) { return row.text(1); };
    following.apply = [delivered](const std::vector<QString> &rows, const Delivery &) {
        for (const QString &id : rows)
            delivered->append(id);
    };
    storage.feed().follow(std::move(following));
}

} // namespace

void StorageSilence::silenceIsNoticedAndNewConnectionsAreMade()
{
    Setting setting;
    auto storage = setting.open();
    auto other = setting.engine.open();
    QStringList delivered;
    follow(*storage, &delivered);
    storage->feed().start();
    QVERIFY(commitAndWait(*other, {{rows::service(u"before"_s)}}));
    QTRY_VERIFY(delivered.contains(u"before"_s));
    QVERIFY(storage->feed().isListening());

    const int before = setting.relay.connections();
    setting.relay.forget();
    QElapsedTimer clock;
    clock.start();
    bool storageNoticed = false;
    bool feedNoticed = false;
    connect(storage.get(), &Storage::availabilityChanged, this,
            [&](bool available) { storageNoticed = storageNoticed || !available; });
    QTRY_VERIFY_WITH_TIMEOUT((feedNoticed = feedNoticed || !storage->feed().isListening()) || storageNoticed, 8'000);
    QVERIFY2(clock.elapsed() <= 5'500, qPrintable(QString::number(clock.elapsed())));
    // New connections pass, and bring what was missed.
    QVERIFY(commitAndWait(*other, {{rows::service(u"meanwhile"_s)}}));
    QTRY_VERIFY_WITH_TIMEOUT(delivered.contains(u"meanwhile"_s), 10'000);
    // What one connection has found out the other does not wait for.
    QTRY_VERIFY_WITH_TIMEOUT(setting.relay.connections() - before >= 2, 2'000);
    QTRY_VERIFY(storage->available() && storage->feed().isListening());
    QVERIFY(commitAndWait(*storage, {{rows::service(u"after"_s)}}));
}

void StorageSilence::aCommitIntoSilenceIsFoundOut()
{
    Setting setting;
    auto storage = setting.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"before"_s)}}));
    setting.relay.forget();
    const auto answer = commitAndWait(*storage, {{rows::service(u"into silence"_s)}});
    // Never began, or was sent into nothing and is told apart after all.
    if (!answer)
        QCOMPARE(answer.error().code, ErrorCode::StorageUnavailable);
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(commitAndWait(*storage, {{rows::service(u"after"_s)}}).has_value(), 30'000);
}

void StorageSilence::aReadIntoSilenceHoldsNobodyUp_data()
{
    QTest::addColumn<bool>("withFeed");
    QTest::newRow("this connection alone finds out") << false;
    QTest::newRow("the feed's finds out first") << true;
}

/// A read may take long for good reasons. What waits behind it is told all the same, and it is ended in time.
void StorageSilence::aReadIntoSilenceHoldsNobodyUp()
{
    QFETCH(bool, withFeed);
    Setting setting;
    auto storage = setting.open();
    if (withFeed)
        storage->feed().start();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"before"_s)}}));
    if (withFeed)
        QTRY_VERIFY(storage->feed().isSweeper());
    setting.relay.forget();
    QElapsedTimer clock;
    clock.start();
    qint64 noticed = -1;
    connect(storage.get(), &Storage::availabilityChanged, this, [&](bool available) {
        if (!available && noticed < 0)
            noticed = clock.elapsed();
    });
    std::optional<Error> failure;
    bool done = false;
    storage->read<qint64>(
        "select_revision", {}, [](const Row &row) { return row.integer(0); },
        [&](const Result<std::vector<qint64>> &read) {
            if (!read)
                failure = read.error();
            done = true;
        });
    QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
    QVERIFY(failure && failure->code == ErrorCode::StorageUnavailable);
    if (withFeed)
        QVERIFY2(clock.elapsed() <= 5'500, qPrintable(QString::number(clock.elapsed())));
    else
        QVERIFY2(noticed >= 0 && noticed <= 5'500, qPrintable(QString::number(noticed)));
    QTRY_VERIFY(storage->available());
    const auto after = commitAndWait(*storage, {{rows::service(u"after"_s)}});
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
}

/// Under load the feed is nearly always reading.
void StorageSilence::changesThatAreReadIntoSilenceComeAfterAll()
{
    Setting setting;
    auto storage = setting.open();
    auto other = setting.engine.open();
    QStringList delivered;
    follow(*storage, &delivered);
    storage->feed().start();
    QTRY_VERIFY(storage->feed().isSweeper());
    for (int i = 0; i < 200; ++i) {
        if (i == 100)
            setting.relay.forget();
        QVERIFY(commitAndWait(*other, {{rows::service(u"s%1"_s.arg(i))}}));
    }
    QTRY_VERIFY_WITH_TIMEOUT(delivered.contains(u"s199"_s), 10'000);
    QTRY_VERIFY(storage->available() && storage->feed().isListening());
    QVERIFY(commitAndWait(*storage, {{rows::service(u"after"_s)}}));
}

QTEST_GUILESS_MAIN(StorageSilence)
#include "tst_storage_silence.moc"
