// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// The database goes away while the program runs, and comes back.
class StorageOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoppedServerIsNoticedAtOnceAndItsReturnToo();
    void anIdleLossIsNoticed();
    void cutConnectionsUnderLoadLoseNothing();
    void aKilledServerUnderLoadLosesNothingConfirmed();
    void aServerThatHangsIsGivenUpInTime();
    void theEndOfTheProgramDoesNotWaitForAServerThatHangs();
    void touchesOfAnOutageAreWrittenAfterIt();
    void readsFailWhileTheServerIsAway();
    void aFullDiskIsReportedAndRecoveredFrom_data();
    void aFullDiskIsReportedAndRecoveredFrom();
    void aRemovedDatabaseFileIsNoticed();
};

namespace {

/// Registers services with some commits under way all the time, and keeps account of the answers.
class Load
{
public:
    explicit Load(Storage &storage, int concurrency = 16)
        : m_storage(storage)
    {
        for (int i = 0; i < concurrency; ++i)
            send();
    }
    ~Load() { m_stopped = true; }

    /// Sends no more and waits for what is under way.
    void stop()
    {
        m_stopped = true;
        QTRY_COMPARE_WITH_TIMEOUT(m_open, 0, 30'000);
    }
    qsizetype confirmedCount() const { return m_confirmed.size(); }
    const QStringList &confirmed() const { return m_confirmed; }
    qsizetype failedCount() const { return m_failed; }
    const QSet<QString> &sentences() const { return m_sentences; }

private:
    void send()
    {
        if (m_stopped)
            return;
        const QString id = QStringLiteral("load-%1").arg(++m_number);
        ++m_open;
        m_storage.commit({{rows::service(id), rows::instance(id, QStringLiteral("i"))}},
                         [this, id](const Result<Storage::Commit> &result) {
                             --m_open;
                             if (result) {
                                 m_confirmed.append(id);
                             } else {
                                 ++m_failed;
                                 m_sentences.insert(result.error().message);
                             }
                             send();
                         });
    }

    Storage &m_storage;
    int m_number = 0;
    int m_open = 0;
    qsizetype m_failed = 0;
    bool m_stopped = false;
    QStringList m_confirmed;
    QSet<QString> m_sentences;
};

QStringList missing(Storage &storage, const QStringList &confirmed)
{
    const QStringList services = readAll(storage, "select_services", {}, 1);
    const QSet<QString> stored(services.begin(), services.end());
    QStringList lost;
    for (const QString &id : confirmed) {
        if (!stored.contains(id))
            lost.append(id);
    }
    return lost;
}

/// A server of its own for tests that maltreat it.
struct OwnServer
{
    TemporaryPostgres server;
    StorageOptions options;

    OwnServer()
    {
        options.url = server.url(server.createDatabase());
        options.touchInterval = Milliseconds(50);
    }
    std::unique_ptr<Storage> open() const
    {
        auto storage = Storage::open(options);
        if (!storage)
            qFatal("%s", qPrintable(storage.error().message));
        return std::move(*storage);
    }
};

} // namespace

void StorageOutage::aStoppedServerIsNoticedAtOnceAndItsReturnToo()
{
    OwnServer own;
    auto storage = own.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"before"_s)}}));
    QSignalSpy changed(storage.get(), &Storage::availabilityChanged);
    own.server.stop();

    QElapsedTimer clock;
    clock.start();
    const auto refused = commitAndWait(*storage, {{rows::service(u"away"_s)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageUnavailable);
    QVERIFY(refused.error().message.contains(QLatin1String("PostgreSQL")));
    QVERIFY(!refused.error().message.contains(own.server.password()));
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!storage->available(), 3'000);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!storage->unavailableReason().isEmpty());

    // While away a commit is not queued but answered right from the event loop.
    clock.restart();
    QVERIFY(!commitAndWait(*storage, {{rows::service(u"away too"_s)}}));
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));

    own.server.start();
    clock.restart();
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 5'000);
    QVERIFY(storage->unavailableReason().isEmpty());
    QVERIFY(commitAndWait(*storage, {{rows::service(u"back"_s)}}));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(readAll(*storage, "select_services", {}, 1), (QStringList{u"back"_s, u"before"_s}));
    QCOMPARE(changed.count(), 2);
}

void StorageOutage::anIdleLossIsNoticed()
{
    OwnServer own;
    auto storage = own.open();
    own.server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!storage->available(), 5'000);
    own.server.start();
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 5'000);
}

void StorageOutage::cutConnectionsUnderLoadLoseNothing()
{
    OwnServer own;
    auto storage = own.open();
    QSignalSpy changed(storage.get(), &Storage::availabilityChanged);
    Load load(*storage);
    for (int round = 0; round < 20; ++round) {
        const qsizetype before = load.confirmedCount();
        QTRY_VERIFY_WITH_TIMEOUT(load.confirmedCount() > before + 20, 20'000);
        own.server.terminateBackends();
    }
    const qsizetype before = load.confirmedCount();
    QTRY_VERIFY_WITH_TIMEOUT(load.confirmedCount() > before + 100, 10'000);
    load.stop();
    QCOMPARE(missing(*storage, load.confirmed()), QStringList());
    // The token tells what became of each cut batch, so that nobody is left in doubt; and unless it takes long to
    // connect again (a very busy machine), nobody need know of the cut at all.
    for (const QString &sentence : load.sentences())
        QVERIFY2(!sentence.contains(QLatin1String("unknown")), qPrintable(sentence));
    if (changed.isEmpty())
        QCOMPARE(load.failedCount(), 0);
}

void StorageOutage::aKilledServerUnderLoadLosesNothingConfirmed()
{
    OwnServer own;
    auto storage = own.open();
    Load load(*storage);
    for (int round = 0; round < 3; ++round) {
        const qsizetype before = load.confirmedCount();
        QTRY_VERIFY_WITH_TIMEOUT(load.confirmedCount() > before + 200, 20'000);
        own.server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!storage->available(), 5'000);
        own.server.start();
        QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 5'000);
    }
    load.stop();
    QCOMPARE(missing(*storage, load.confirmed()), QStringList());
    QVERIFY(load.failedCount() > 0);
}

void StorageOutage::aServerThatHangsIsGivenUpInTime()
{
    OwnServer own;
    own.options.commitTimeout = Milliseconds(1'000);
    auto storage = own.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"before"_s)}}));
    QSignalSpy late(storage.get(), &Storage::committedLate);
    own.server.freeze();
    std::vector<Result<Storage::Commit>> answers;
    const auto keep = [&](const Result<Storage::Commit> &result) { answers.push_back(result); };
    QElapsedTimer clock;
    clock.start();
    storage->commit({{rows::service(u"under way"_s)}}, keep);
    QTRY_VERIFY_WITH_TIMEOUT(!answers.empty(), 5'000);
    QVERIFY(clock.elapsed() >= 900);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(answers.at(0).error().code, ErrorCode::StorageUnavailable);
    QVERIFY2(answers.at(0).error().message.contains(QLatin1String("unknown")),
             qPrintable(answers.at(0).error().message));
    const JsonValue *outcome = answers.at(0).error().details.find(u"outcome");
    QVERIFY(outcome && outcome->toString() == u"unknown");
    QVERIFY(!storage->available());
    storage->commit({{rows::service(u"not queued"_s)}}, keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2u, 900);
    QVERIFY2(answers.at(1).error().message.contains(QLatin1String("Nothing was saved")),
             qPrintable(answers.at(1).error().message));
    QVERIFY(!answers.at(1).error().details.find(u"outcome"));

    own.server.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 5'000);
    QTRY_COMPARE(late.count(), 1);
    QVERIFY(commitAndWait(*storage, {{rows::service(u"after"_s)}}));
    QCOMPARE(answers.size(), 2u); // the late success is not told twice
    QCOMPARE(readAll(*storage, "select_services", {}, 1), (QStringList{u"after"_s, u"before"_s, u"under way"_s}));
}

void StorageOutage::theEndOfTheProgramDoesNotWaitForAServerThatHangs()
{
    OwnServer own;
    auto storage = own.open();
    own.server.freeze();
    storage->commit({{rows::service(u"under way"_s)}}, [](const Result<Storage::Commit> &) {});
    QElapsedTimer clock;
    clock.start();
    storage.reset();
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    own.server.thaw();
}

void StorageOutage::touchesOfAnOutageAreWrittenAfterIt()
{
    OwnServer own;
    auto storage = own.open();
    QVERIFY(commitAndWait(*storage, {{rows::service(u"s"_s), rows::instance(u"s"_s, u"i"_s)}}));
    own.server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!storage->available(), 5'000);
    for (int i = 1; i <= 100; ++i)
        storage->touch(rows::touch(u"s"_s, u"i"_s, 2'000 + i));
    own.server.start();
    QTRY_VERIFY_WITH_TIMEOUT(storage->available(), 5'000);
    QTRY_COMPARE(readAll(*storage, "select_instances", {}, 7).value(0).section(u'|', 6), u"2100"_s);
}

void StorageOutage::readsFailWhileTheServerIsAway()
{
    OwnServer own;
    auto storage = own.open();
    own.server.stop();
    std::optional<ErrorCode> code;
    storage->read<int>(
        "select_services", {}, [](const Row &) { return 0; },
        [&](Result<std::vector<int>> rows) { code = rows ? ErrorCode::Internal : rows.error().code; });
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::StorageUnavailable);
}

void StorageOutage::aFullDiskIsReportedAndRecoveredFrom_data()
{
    QTest::addColumn<QString>("kind");
    // Writes fail beyond a size, as they do on a file system that is full. Works for every user.
    QTest::newRow("file size limit") << u"limit"_s;
    // The real thing, where we may mount.
    QTemporaryDir probe;
    if (::geteuid() == 0
        && QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"none"_s, probe.path()}) == 0) {
        QProcess::execute(u"umount"_s, {probe.path()});
        QTest::newRow("full file system") << u"tmpfs"_s;
    }
}

void StorageOutage::aFullDiskIsReportedAndRecoveredFrom()
{
    QFETCH(QString, kind);
    QTemporaryDir directory;
    const bool mounted = kind == u"tmpfs";
    if (mounted)
        QCOMPARE(
            QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"none"_s, directory.path()}),
            0);
    const auto unmount = qScopeGuard([&] {
        if (mounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, directory.path()});
    });
    StorageOptions options;
    options.url = u"sqlite://"_s + directory.filePath(u"plexica.db"_s);
    {
        auto opened = Storage::open(options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        Storage &storage = **opened;
        QVERIFY(commitAndWait(storage, {{rows::service(u"before"_s)}}));

        rlimit old = {};
        QFile filler(directory.filePath(u"filler"_s));
        if (mounted) {
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray block(4'096, 'x');
            while (filler.write(block) == block.size()) {
            }
        } else {
            ::signal(SIGXFSZ, SIG_IGN);
            ::getrlimit(RLIMIT_FSIZE, &old);
            const rlimit tight{rlim_t(QFile(directory.filePath(u"plexica.db-wal"_s)).size()), old.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &tight);
        }
        const auto refused = commitAndWait(storage, {{rows::service(u"no room"_s)}});
        const auto again = commitAndWait(storage, {{rows::service(u"no room"_s)}});
        const bool available = storage.available();
        if (mounted)
            QVERIFY(filler.remove());
        else
            ::setrlimit(RLIMIT_FSIZE, &old);

        QVERIFY(!refused);
        QVERIFY(!again);
        QCOMPARE(refused.error().code, ErrorCode::StorageUnavailable);
        QVERIFY2(refused.error().message.contains(QLatin1String("space")), qPrintable(refused.error().message));
        QVERIFY(!refused.error().message.contains(directory.path()));
        QVERIFY(!available);
        // It finds out by itself, and writes go on.
        QTRY_VERIFY_WITH_TIMEOUT(storage.available(), 5'000);
        QVERIFY(commitAndWait(storage, {{rows::service(u"after"_s)}}));
    }
    auto reopened = Storage::open(options);
    QVERIFY(reopened);
    QCOMPARE(readAll(**reopened, "select_services", {}, 1), (QStringList{u"after"_s, u"before"_s}));
}

void StorageOutage::aRemovedDatabaseFileIsNoticed()
{
    const StorageEngine engine(u"SQLite"_s);
    auto storage = engine.open();
    QVERIFY(QFile::remove(engine.sqliteFile()));
    QTRY_VERIFY_WITH_TIMEOUT(!storage->available(), 5'000);
    QVERIFY2(storage->unavailableReason().contains(QLatin1String("removed")), qPrintable(storage->unavailableReason()));
    const auto refused = commitAndWait(*storage, {{rows::service(u"nowhere"_s)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageUnavailable);
}

QTEST_GUILESS_MAIN(StorageOutage)
#include "tst_storage_outage.moc"
