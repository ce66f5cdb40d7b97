// SPDX-License-Identifier: GPL-3.0-or-later
// Shared data over two nodes: how soon it is seen, that writers do not undo each other, that time ends it everywhere.
#include "cluster/load.h"
#include "common/clock.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace plexica;
using namespace plexica::test;

class TestClusterData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_nodes = std::make_unique<TwoNodes>(); }
    void writesAreSeenAtTheOtherNodeUnderLoad();
    void incrementsAddUp();
    void aTimeIsSetToWhatTheOtherNodeWrote();
    void entriesEndInTimeAtBothNodes();

private:
    std::unique_ptr<TwoNodes> m_nodes;
};

namespace {

HttpReply setEntry(HttpClient &client, const QByteArray &tenant, const QString &key, const QString &members)
{
    return client.post("/api/shared-data/set",
                       q(QStringLiteral("{'tenantId':'%1','namespace':'n','key':'%2','ownerId':'p',%3}")
                             .arg(QString::fromUtf8(tenant), key, members)));
}

HttpReply getEntry(HttpClient &client, const QByteArray &tenant, const QString &key, const QByteArray &more = {})
{
    return client.get("/api/shared-data/get?tenantId=" + tenant + "&namespace=n&key=" + key.toUtf8() + more);
}

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("PLEXICA_CLUSTER_ROUNDS");
    return wanted > 0 ? wanted : 1;
}

} // namespace

void TestClusterData::writesAreSeenAtTheOtherNodeUnderLoad()
{
    constexpr int samples = 500;
    Load load({m_nodes->a().port(), m_nodes->b().port()}, newTenant(), 4);
    const QByteArray tenant = newTenant();
    HttpClient a(m_nodes->a().port());
    HttpClient b(m_nodes->b().port());
    std::vector<qint64> microseconds;
    QElapsedTimer clock;
    for (int i = 0; i < samples; ++i) {
        HttpClient &writer = i % 2 ? a : b;
        HttpClient &reader = i % 2 ? b : a;
        const QString key = QStringLiteral("v%1").arg(i);
        REQUIRE_STATUS(setEntry(writer, tenant, key, QStringLiteral("'value':%1").arg(i)), 201);
        clock.start();
        while (getEntry(reader, tenant, key).status != 200)
            QVERIFY2(clock.elapsed() < 5'000, qPrintable(key));
        microseconds.push_back(clock.nsecsElapsed() / 1'000);
    }
    load.stop();
    std::sort(microseconds.begin(), microseconds.end());
    const auto at = [&](double share) {
        return double(microseconds[std::size_t(share * double(samples - 1))]) / 1'000;
    };
    qInfo("a write is seen at the other node after p50 %.1f ms, p99 %.1f ms, at most %.1f ms (%d samples, %lld other "
          "writes)",
          at(0.5), at(0.99), at(1), samples, qlonglong(load.acknowledged()));
    QVERIFY2(load.acknowledged() > samples, "the load was none");
    // 200 ms is the contract's figure, for what is shipped on a machine of its own.
    QVERIFY2(at(0.99) < 1'000, qPrintable(QString::number(at(0.99))));
}

void TestClusterData::incrementsAddUp()
{
    constexpr int clients = 8;
    const int wanted = std::min(5'000, 500 * rounds());
    const QByteArray tenant = newTenant();
    std::atomic<int> left = wanted;
    std::atomic<int> acknowledged = 0;
    std::atomic<int> conflicts = 0;
    std::atomic<int> others = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < clients; ++number) {
        threads.emplace_back([&, number] {
            HttpClient client(number % 2 ? m_nodes->a().port() : m_nodes->b().port());
            while (left.fetch_sub(1) > 0) {
                for (bool done = false; !done;) {
                    const HttpReply got = getEntry(client, tenant, QStringLiteral("counter"), "&consistency=strong");
                    const qint64 value = got.status == 200 ? got.number("value") : 0;
                    const qint64 version = got.status == 200 ? got.number("version") : 0;
                    const HttpReply set =
                        setEntry(client, tenant, QStringLiteral("counter"),
                                 QStringLiteral("'value':%1,'ifVersion':%2").arg(value + 1).arg(version));
                    done = set.status == 201;
                    acknowledged += done;
                    conflicts += set.status == 409;
                    if (set.status != 201 && set.status != 409) {
                        ++others;
                        return;
                    }
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    qInfo("%d increments, %d conflicts", acknowledged.load(), conflicts.load());
    QCOMPARE(others.load(), 0);
    QCOMPARE(acknowledged.load(), wanted);
    for (ServerProcess *node : {&m_nodes->a(), &m_nodes->b()}) {
        HttpClient client(node->port());
        QTRY_COMPARE_WITH_TIMEOUT(getEntry(client, tenant, QStringLiteral("counter")).number("value"), wanted, 2'000);
        // It began with the revision of the first.
        QVERIFY(getEntry(client, tenant, QStringLiteral("counter")).number("version") >= wanted);
    }
}

void TestClusterData::aTimeIsSetToWhatTheOtherNodeWrote()
{
    const QByteArray tenant = newTenant();
    HttpClient a(m_nodes->a().port());
    HttpClient b(m_nodes->b().port());
    const QString key = QStringLiteral("k");
    REQUIRE_STATUS(setEntry(a, tenant, key, QStringLiteral("'value':0")), 201);
    QTRY_COMPARE_WITH_TIMEOUT(getEntry(b, tenant, key).status, 200, 2'000);
    for (int i = 1; i <= 50; ++i) {
        REQUIRE_STATUS(setEntry(a, tenant, key, QStringLiteral("'value':%1").arg(i)), 201);
        const HttpReply set = b.sendJson("PATCH", "/api/shared-data/ttl",
                                         q(QStringLiteral("{'tenantId':'%1','namespace':'n','key':'k','ttl':%2}")
                                               .arg(QString::fromUtf8(tenant))
                                               .arg(1'000 + i)));
        REQUIRE_STATUS(set, 200);
        QCOMPARE(getEntry(b, tenant, key).number("value"), i); // whoever sets the time has read what it is set to
        const QString expires = getEntry(b, tenant, key).text("expiresAt");
        QTRY_COMPARE_WITH_TIMEOUT(getEntry(a, tenant, key).text("expiresAt"), expires, 2'000);
        QCOMPARE(getEntry(a, tenant, key).number("value"), i);
    }
}

void TestClusterData::entriesEndInTimeAtBothNodes()
{
    constexpr int count = 1'000;
    const QByteArray tenant = newTenant();
    std::array<std::unique_ptr<HttpClient>, 2> clients{std::make_unique<HttpClient>(m_nodes->a().port()),
                                                       std::make_unique<HttpClient>(m_nodes->b().port())};
    struct Entry
    {
        int node = 0;
        qint64 acknowledged = 0;
        qint64 expires = 0;
    };
    std::map<QString, Entry> entries;
    for (int i = 0; i < count; ++i) {
        const QString key = QStringLiteral("t%1").arg(i);
        const double ttl = 1.0 + 4.0 * QRandomGenerator::global()->generateDouble();
        const int node = i % 2;
        const HttpReply reply = setEntry(*clients[std::size_t(node)], tenant, key,
                                         QStringLiteral("'value':1,'ttl':%1").arg(ttl, 0, 'f', 3));
        REQUIRE_STATUS(reply, 201);
        const auto expires = fromRfc3339(reply.text("expiresAt"));
        QVERIFY(expires);
        entries[key] = {node, toMilliseconds(currentTime()), toMilliseconds(*expires)};
    }
    int looks = 0;
    int seen = 0;
    for (bool some = true; some;) {
        some = false;
        for (int node = 0; node < 2; ++node) {
            const qint64 before = toMilliseconds(currentTime());
            const HttpReply reply =
                clients[std::size_t(node)]->get("/api/shared-data/keys?tenantId=" + tenant + "&namespace=n");
            const qint64 after = toMilliseconds(currentTime());
            QCOMPARE(reply.status, 200);
            QSet<QString> keys;
            const JsonValue list = reply.at(QStringLiteral("keys"));
            for (const JsonValue &key : list.toArray())
                keys.insert(key.toString());
            ++looks;
            seen += int(keys.size());
            for (const auto &[key, entry] : entries) {
                if (entry.expires <= before)
                    QVERIFY2(!keys.contains(key),
                             qPrintable(QStringLiteral("%1 is late by %2 ms").arg(key).arg(before - entry.expires)));
                else if (entry.expires > after && (node == entry.node || before - entry.acknowledged > 2'000))
                    QVERIFY2(keys.contains(key),
                             qPrintable(QStringLiteral("%1 is early by %2 ms").arg(key).arg(entry.expires - after)));
                some = some || entry.expires > after;
            }
        }
    }
    qInfo("%d looks", looks);
    QVERIFY(seen > count);
}

QTEST_GUILESS_MAIN(TestClusterData)
#include "tst_cluster_data.moc"
