// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 under load, again and again: no acknowledged write is missing, and the database opens every time.
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

#include <atomic>
#include <map>
#include <thread>

using namespace plexica;
using namespace plexica::test;

class TestChaosKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedWriteIsMissing_data();
    void noAcknowledgedWriteIsMissing();
};

namespace {

constexpr int writers = 8;

/// What one writer was told. Writers use names of their own, so that each knows alone what must be there.
struct Acknowledged
{
    QSet<QString> there;      ///< registered
    QSet<QString> gone;       ///< deregistered
    QSet<QString> unknown;    ///< the answer never came: either is right
    qint64 counter = 0;       ///< of the writer's one service that it updates all the time
    qint64 counterAtMost = 0; ///< sent, perhaps not answered
    qint64 data = 0;          ///< the same of the writer's shared data
    qint64 dataAtMost = 0;
    QHash<QString, QString> expiries; ///< of entries that were acknowledged with a time to live
};

/// Registers, updates and deregisters until the server is gone.
void keepWriting(quint16 port, int writer, int round, Acknowledged &told)
{
    HttpClient client(port, 5000);
    const QString counter = QStringLiteral("counter-%1").arg(writer);
    QStringList own;
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("s-%1-%2-%3").arg(writer).arg(round).arg(i);
        told.unknown.insert(name);
        HttpReply reply = client.post(
            "/api/services/register",
            q(QStringLiteral("{'tenantId':'t','pluginId':'p','serviceName':'%1','version':'1.0.0'}").arg(name)));
        if (reply.status != 201)
            return;
        told.unknown.remove(name);
        told.there.insert(name);
        own.append(name);

        ++told.counterAtMost;
        reply = client.post(
            "/api/services/register",
            q(QStringLiteral("{'tenantId':'t','pluginId':'p','serviceName':'%1','version':'1.0.0','metadata':{'n':%2}}")
                  .arg(counter)
                  .arg(told.counterAtMost)));
        if (reply.status != 201)
            return;
        told.counter = told.counterAtMost;

        ++told.dataAtMost;
        reply = client.post("/api/shared-data/set",
                            q(QStringLiteral("{'tenantId':'t','namespace':'n','key':'%1','value':%2,'ownerId':'p'}")
                                  .arg(counter)
                                  .arg(told.dataAtMost)));
        if (reply.status != 201)
            return;
        told.data = told.dataAtMost;
        reply = client.post(
            "/api/shared-data/set",
            q(QStringLiteral("{'tenantId':'t','namespace':'n','key':'%1','value':1,'ownerId':'p','ttl':3600.5}")
                  .arg(name)));
        if (reply.status != 201)
            return;
        told.expiries.insert(name, reply.text("expiresAt"));

        if (i % 3 == 2) {
            const QString old = own.takeFirst();
            told.there.remove(old);
            told.unknown.insert(old);
            reply = client.remove("/api/services/deregister",
                                  q(QStringLiteral("{'tenantId':'t','pluginId':'p','serviceName':'%1'}").arg(old)));
            if (reply.status != 200)
                return;
            told.unknown.remove(old);
            told.gone.insert(old);
        }
    }
}

} // namespace

void TestChaosKill::noAcknowledgedWriteIsMissing_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

void TestChaosKill::noAcknowledgedWriteIsMissing()
{
    QFETCH(QString, engine);
    const int wanted = qEnvironmentVariableIntValue("PLEXICA_CHAOS_ROUNDS");
    const int rounds = wanted > 0 ? wanted : 10;
    ServerProcess server;
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        server.options().database = postgres.url(postgres.createDatabase());
    }
    std::array<Acknowledged, writers> told;
    qsizetype writes = 0;
    for (int round = 0; round <= rounds; ++round) {
        QVERIFY2(server.start(), qUtf8Printable(server.errors().right(2000)));
        HttpClient client(server.port());
        QMap<QString, qint64> found;
        const HttpReply list = client.get("/api/services/list?tenantId=t");
        REQUIRE_STATUS(list, 200);
        const JsonValue services = list.at(QStringLiteral("services"));
        for (const JsonValue &service : services.toArray())
            found.insert(service.find(u"serviceName")->toString(),
                         jsonAt(service, QStringLiteral("metadata.n")).toInteger().value_or(0));
        QHash<QString, QString> expiries;
        for (QByteArray cursor;;) {
            const HttpReply page = client.get("/api/shared-data/entries?tenantId=t&namespace=n&limit=1000"
                                              + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            REQUIRE_STATUS(page, 200);
            const JsonValue entries = page.at(QStringLiteral("entries"));
            for (const JsonValue &entry : entries.toArray()) {
                const QString key = entry.find(u"key")->toString();
                expiries.insert(key, entry.find(u"expiresAt")->toString());
                if (key.startsWith(QStringLiteral("counter-")))
                    found.insert(QStringLiteral("data-") + key, entry.find(u"value")->toInteger().value_or(0));
            }
            cursor = page.text("nextCursor").toLatin1();
            if (cursor.isEmpty())
                break;
        }
        for (int writer = 0; writer < writers; ++writer) {
            Acknowledged &mine = told[std::size_t(writer)];
            for (const QString &name : std::as_const(mine.there))
                QVERIFY2(found.contains(name),
                         qUtf8Printable(
                             QStringLiteral("round %1: %2 was acknowledged and is missing").arg(round).arg(name)));
            for (const QString &name : std::as_const(mine.gone))
                QVERIFY2(!found.contains(name),
                         qUtf8Printable(QStringLiteral("round %1: %2 was removed and is back").arg(round).arg(name)));
            const qint64 counter = found.value(QStringLiteral("counter-%1").arg(writer));
            QVERIFY2(counter >= mine.counter && counter <= mine.counterAtMost,
                     qUtf8Printable(QStringLiteral("round %1: counter %2 is %3, acknowledged was %4 of %5")
                                        .arg(round)
                                        .arg(writer)
                                        .arg(counter)
                                        .arg(mine.counter)
                                        .arg(mine.counterAtMost)));
            const qint64 data = found.value(QStringLiteral("data-counter-%1").arg(writer));
            QVERIFY2(data >= mine.data && data <= mine.dataAtMost,
                     qUtf8Printable(QStringLiteral("round %1: shared data of %2 is %3, acknowledged was %4 of %5")
                                        .arg(round)
                                        .arg(writer)
                                        .arg(data)
                                        .arg(mine.data)
                                        .arg(mine.dataAtMost)));
            mine.dataAtMost = data;
            for (auto it = mine.expiries.cbegin(); it != mine.expiries.cend(); ++it)
                QCOMPARE(expiries.value(it.key()), it.value());
            mine.counterAtMost = counter; // what happened to the last one is known now
        }
        if (round == rounds)
            break;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back(keepWriting, server.port(), writer, round, std::ref(told[std::size_t(writer)]));
        // Killed at any moment: while it starts to write, in the middle, and late.
        const int until = QRandomGenerator::global()->bounded(20, 500);
        QElapsedTimer timer;
        timer.start();
        (void)QTest::qWaitFor([&] { return timer.elapsed() >= until; }, 10'000);
        server.kill();
        for (std::thread &thread : threads)
            thread.join();
    }
    for (const Acknowledged &mine : told)
        writes += mine.there.size() + mine.gone.size() + mine.counter + mine.data + mine.expiries.size();
    qInfo("%d rounds, %lld acknowledged writes, none missing", rounds, static_cast<long long>(writes));
    QVERIFY(writes > rounds * writers); // the load was one
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestChaosKill)
#include "tst_chaos_kill.moc"
