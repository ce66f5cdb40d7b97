// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storageengines.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// kill -9 of a process that writes, and of the PostgreSQL server under it: what was confirmed stays.
class StorageCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledWriterLosesNothingItConfirmed_data() { addEngineRows(); }
    void aKilledWriterLosesNothingItConfirmed();
    void aSecondProcessIsRefusedTheFile();
    void aKilledOwnersLockIsTakenOver();

private:
    static int rounds()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLEXICA_CRASH_ROUNDS", &given);
        return given ? wanted : 12;
    }
};

namespace {

/// The helper program, which writes to `url`.
class CrashWriter
{
public:
    CrashWriter(const QString &url, qint64 first)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CRASHWRITER), {url, QString::number(first)});
        if (!m_process.waitForStarted())
            qFatal("%s does not start", CRASHWRITER);
    }
    ~CrashWriter() { kill(); }

    bool waitForOpen()
    {
        return waitFor([this] { return m_opened; });
    }
    bool waitForConfirmed(qsizetype count)
    {
        return waitFor([&] { return m_confirmed.size() >= count; });
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
        readLines();
    }
    int waitForEnd()
    {
        m_process.waitForFinished();
        return m_process.exitCode();
    }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    qint64 pid() const { return m_process.processId(); }
    const QSet<QString> &confirmed() const { return m_confirmed; }

private:
    template <typename Condition>
    bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(
                   [&] {
                       readLines();
                       return condition() || m_process.state() == QProcess::NotRunning;
                   },
                   60'000)
               && condition();
    }
    void readLines()
    {
        while (m_process.canReadLine()) {
            const QString line = QString::fromLatin1(m_process.readLine()).trimmed();
            if (line == QLatin1String("open"))
                m_opened = true;
            else
                m_confirmed.insert(line);
        }
    }

    QProcess m_process;
    bool m_opened = false;
    QSet<QString> m_confirmed;
};

} // namespace

void StorageCrash::aKilledWriterLosesNothingItConfirmed()
{
    const StorageEngine engine;
    QSet<QString> confirmed;
    qint64 first = 1;
    for (int round = 0; round < rounds(); ++round) {
        CrashWriter writer(engine.url(), first);
        QVERIFY(writer.waitForOpen());
        // killed at a different moment of a batch each time
        QVERIFY(writer.waitForConfirmed(QRandomGenerator::global()->bounded(1, 600)));
        writer.kill();
        confirmed |= writer.confirmed();
        first += 1'000'000;
        // The server may still be committing what the dead client sent last.
        if (!engine.isSqlite()) {
            QTRY_COMPARE_WITH_TIMEOUT(engine.sql(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                                                "current_database() AND pid <> pg_backend_pid()")),
                                      QStringLiteral("0"), 20'000);
        }

        auto storage = engine.open();
        const QStringList services = readAll(*storage, "select_services", {}, 1);
        const QSet<QString> stored(services.begin(), services.end());
        const QSet<QString> lost = confirmed - stored;
        QVERIFY2(lost.isEmpty(),
                 qPrintable(QStringLiteral("%1 lost, one is %2").arg(lost.size()).arg(lost.values().value(0))));
        // All or none: each service has its instance and its event.
        QCOMPARE(readAll(*storage, "select_instances", {}, 1), services);
        QCOMPARE(engine.sql(QStringLiteral("SELECT count(*), count(DISTINCT subject) FROM events")),
                 QStringLiteral("%1|%1").arg(services.size()));
        // The newest row's revision is the counter's, or older if the last batch held touches only.
        const QStringList revision = readAll(*storage, "select_revision", {}, 1);
        QVERIFY(revision.at(0).toLongLong()
                >= engine.sql(QStringLiteral("SELECT max(revision) FROM services")).toLongLong());
    }
    if (engine.isSqlite())
        QCOMPARE(engine.sql(QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check;")), QStringLiteral("ok"));
}

void StorageCrash::aSecondProcessIsRefusedTheFile()
{
    const StorageEngine engine(QStringLiteral("SQLite"));
    CrashWriter owner(engine.url(), 1);
    QVERIFY(owner.waitForOpen());
    const auto second = Storage::open(engine.options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StorageUnavailable);
    QVERIFY2(second.error().message.contains(QString::number(owner.pid())), qPrintable(second.error().message));
    QVERIFY2(second.error().message.contains(QLatin1String("crashwriter")), qPrintable(second.error().message));
    // The owner is not disturbed.
    const qsizetype before = owner.confirmed().size();
    QVERIFY(owner.waitForConfirmed(before + 50));

    // The other way round: the helper is refused our file.
    owner.kill();
    auto storage = engine.open();
    CrashWriter refused(engine.url(), 1'000'000);
    QCOMPARE(refused.waitForEnd(), 3);
    const QString sentence = refused.output();
    QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence));
}

void StorageCrash::aKilledOwnersLockIsTakenOver()
{
    const StorageEngine engine(QStringLiteral("SQLite"));
    {
        CrashWriter owner(engine.url(), 1);
        QVERIFY(owner.waitForConfirmed(1));
        owner.kill();
    }
    QVERIFY(QFile::exists(engine.sqliteFile() + QStringLiteral(".lock")));
    QVERIFY(Storage::open(engine.options()));

    // A restarted container gives the dead owner's pid to its successor: a lock file that names us, whom nobody locked.
    QFile lock(engine.sqliteFile() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
               + QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n'
               + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    lock.close();
    const auto storage = Storage::open(engine.options());
    QVERIFY2(storage, storage ? "" : qPrintable(storage.error().message));
}

QTEST_GUILESS_MAIN(StorageCrash)
#include "tst_storage_crash.moc"
