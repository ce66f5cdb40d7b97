// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clock.h"
#include "rest/shareddata/dataapi.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace plexica;
using namespace plexica::test;

/// Time to live: to the millisecond for readers, some seconds later in the database.
class TestSharedDataExpiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noneIsReturnedLateNoneGoesEarly_data() { addEngineRows(); }
    void noneIsReturnedLateNoneGoesEarly();
    void theExpiryAloneIsChanged_data() { addEngineAndFamilyRows(); }
    void theExpiryAloneIsChanged();
    void expiredKeysAreFreeAgain_data() { addEngineRows(); }
    void expiredKeysAreFreeAgain();
    void theDatabaseIsRidOfThem_data() { addEngineRows(); }
    void theDatabaseIsRidOfThem();
    void restartsKeepTheTime_data() { addEngineRows(); }
    void restartsKeepTheTime();
};

namespace {

/// A server of its own on a database that the test can look into.
class Node
{
public:
    Node()
    {
        m_server.options().database = m_engine.url();
        if (!m_server.start())
            qFatal("plexica-server does not start: %s", qUtf8Printable(m_server.errors()));
    }
    ServerProcess &server() { return m_server; }
    DataApi api(char family = 'A') { return DataApi(m_server.port(), family, "t"); }
    int rows() const { return m_engine.sql(QStringLiteral("SELECT count(*) FROM shared_data")).toInt(); }

private:
    StorageEngine m_engine;
    ServerProcess m_server;
};

qint64 millisecondsOf(const QString &time)
{
    const auto parsed = fromRfc3339(time);
    return parsed ? toMilliseconds(*parsed) : 0;
}

} // namespace

void TestSharedDataExpiry::noneIsReturnedLateNoneGoesEarly()
{
    Node node;
    DataApi api = node.api();
    struct Watched
    {
        QString key;
        qint64 expiresAt = 0;
        bool gone = false;
    };
    std::vector<Watched> entries;
    for (int i = 0; i < 100; ++i) {
        const QString key = QString::number(i);
        const HttpReply reply =
            api.set(QStringLiteral("n"), key, "1",
                    QStringLiteral("'ttl':%1").arg(0.3 + QRandomGenerator::global()->generateDouble() * 1.2));
        REQUIRE_STATUS(reply, 201);
        entries.push_back({key, millisecondsOf(reply.text("expiresAt"))});
    }
    int late = 0;
    int early = 0;
    std::size_t left = entries.size();
    QElapsedTimer timer;
    for (timer.start(); left > 0 && timer.elapsed() < 20'000;) {
        for (Watched &entry : entries) {
            if (entry.gone)
                continue;
            const qint64 before = toMilliseconds(currentTime());
            const HttpReply reply = api.get(QStringLiteral("n"), entry.key);
            const qint64 after = toMilliseconds(currentTime());
            late += reply.status == 200 && before >= entry.expiresAt;
            early += reply.status == 404 && after < entry.expiresAt;
            if (reply.status != 404)
                continue;
            entry.gone = true;
            --left;
        }
    }
    QCOMPARE(left, std::size_t(0));
    QCOMPARE(late, 0);
    QCOMPARE(early, 0);
    QCOMPARE(api.keys(QStringLiteral("n")).number("count"), 0);
    QCOMPARE(api.namespaces().number("count"), 0);
}

void TestSharedDataExpiry::theExpiryAloneIsChanged()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api(sharedServer(engine).port(), family, newTenant());
    const QString n = QStringLiteral("n");
    REQUIRE_STATUS(api.set(n, n, "1", QStringLiteral("'ttl':100")), 201);
    const HttpReply before = api.get(n, n);
    HttpReply reply = api.setTtl(n, n, "1000.5");
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.number("version"), before.number("version"));
    HttpReply after = api.get(n, n);
    QCOMPARE(after.text("expiresAt"), reply.text("expiresAt"));
    QVERIFY(millisecondsOf(after.text("expiresAt")) - millisecondsOf(before.text("expiresAt")) >= 900'500);
    QCOMPARE(after.text("updatedAt"), before.text("updatedAt"));
    QCOMPARE(after.number("value"), 1);
    reply = api.setTtl(n, n, "null");
    REQUIRE_STATUS(reply, 200);
    QVERIFY(reply.at(QStringLiteral("expiresAt")).isNull());
    QVERIFY(api.get(n, n, "consistency=strong").at(QStringLiteral("expiresAt")).isNull());
    REQUIRE_STATUS(api.setTtl(n, n, "0.05"), 200);
    QTRY_COMPARE(api.get(n, n).status, 404);
    reply = api.setTtl(n, n, "5");
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("error"), QStringLiteral("Data not found"));
}

/// The row may still be in the database: it counts for nothing.
void TestSharedDataExpiry::expiredKeysAreFreeAgain()
{
    Node node;
    DataApi api = node.api();
    const QString n = QStringLiteral("n");
    REQUIRE_STATUS(api.set(n, n, "1"), 201);
    const qint64 last = api.set(n, n, "2", QStringLiteral("'ttl':0.05")).number("version");
    QTRY_COMPARE(api.get(n, n).status, 404);
    REQUIRE_STATUS(api.get(n, n, "consistency=strong"), 404);
    REQUIRE_STATUS(api.remove(n, n), 404);
    HttpReply reply = api.set(n, n, "3", QStringLiteral("'ifVersion':%1").arg(last));
    REQUIRE_STATUS(reply, 409);
    QCOMPARE(reply.number("currentVersion"), 0);
    reply = api.set(n, n, "4", QStringLiteral("'ifVersion':0"));
    REQUIRE_STATUS(reply, 201);
    QVERIFY(reply.number("version") > last);
    QCOMPARE(api.get(n, n, "consistency=strong").number("value"), 4);
    QCOMPARE(node.rows(), 1);
}

void TestSharedDataExpiry::theDatabaseIsRidOfThem()
{
    Node node;
    DataApi api = node.api();
    for (int i = 0; i < 300; ++i)
        REQUIRE_STATUS(
            api.set(QStringLiteral("n"), QString::number(i), "1", i < 299 ? QStringLiteral("'ttl':0.2") : QString()),
            201);
    QTRY_COMPARE(api.keys(QStringLiteral("n")).number("count"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(node.rows(), 1, 20'000);
    REQUIRE_STATUS(api.get(QStringLiteral("n"), QStringLiteral("299")), 200);
}

void TestSharedDataExpiry::restartsKeepTheTime()
{
    Node node;
    const QString n = QStringLiteral("n");
    QString expiresAt;
    {
        DataApi api = node.api();
        expiresAt = api.set(n, QStringLiteral("long"), "1", QStringLiteral("'ttl':500")).text("expiresAt");
        REQUIRE_STATUS(api.set(n, QStringLiteral("short"), "1", QStringLiteral("'ttl':0.01")), 201);
    }
    node.server().kill();
    QVERIFY2(node.server().start(), qUtf8Printable(node.server().errors()));
    DataApi api = node.api();
    QCOMPARE(api.get(n, QStringLiteral("long")).text("expiresAt"), expiresAt);
    REQUIRE_STATUS(api.get(n, QStringLiteral("short")), 404);
    QCOMPARE(node.server().stop(), 0);
}

QTEST_GUILESS_MAIN(TestSharedDataExpiry)
#include "tst_shareddata_expiry.moc"
