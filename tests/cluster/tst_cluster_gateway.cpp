// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateways of three nodes on one PostgreSQL know together: traffic, limits, circuits, and limits that hold
// over all of them.
#include "cluster/nodes.h"
#include "gateway/gatewayapi.h"

#include <QElapsedTimer>

#include <algorithm>
#include <deque>
#include <mutex>
#include <thread>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestClusterGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeKnowsTheTrafficOfAll();
    void aNodeThatComesKnowsWhatWas();
    void everyNodeKnowsLimitsAndCircuitsOfAll();
    void aWriteAtOneNodeEndsWhatOthersKeep();
    void theDatabaseIsAskedLittleWhateverTheCalls();
    void aLimitHoldsOverAllNodes();
    void withoutTheDatabaseALimitIsDivided();
};

namespace {

constexpr int late = 5'500; // the contract's five seconds, and the way there
const QString s = u"s"_s;

/// Three nodes that know each other.
class Three
{
public:
    explicit Three(const QString &url = {})
    {
        m_url = url;
        if (m_url.isEmpty()) {
            TemporaryPostgres &postgres = TemporaryPostgres::shared();
            m_url = postgres.url(postgres.createDatabase());
        }
        for (int i = 0; i < 3; ++i)
            add();
        for (const auto &node : m_nodes) {
            const bool known = QTest::qWaitFor(
                [&] { return HttpClient(node->port()).get("/api/nodes").number("count") == 3; }, 10'000);
            if (!known)
                qFatal("the nodes do not know each other");
        }
    }
    ServerProcess &add()
    {
        ServerOptions options;
        options.database = m_url;
        options.settings = {u"health.probeInterval=1h"_s};
        m_nodes.push_back(std::make_unique<ServerProcess>(std::move(options)));
        if (!m_nodes.back()->start())
            qFatal("plexica-server does not start: %s", qUtf8Printable(m_nodes.back()->errors()));
        return *m_nodes.back();
    }
    ServerProcess &at(std::size_t place) { return *m_nodes.at(place); }
    QString database() const { return m_url.section(u'/', -1).section(u'?', 0, 0); }

private:
    QString m_url;
    std::vector<std::unique_ptr<ServerProcess>> m_nodes;
};

/// What node answers, without what changes with the time alone.
QString shown(quint16 port, const QByteArray &tenant, const QByteArray &what, const char *list,
              std::initializer_list<const char *> members)
{
    QStringList rows;
    const HttpReply reply = HttpClient(port).get("/api/gateway/" + what + "?tenantId=" + tenant);
    const JsonValue rowsOf = reply.at(QString::fromLatin1(list));
    for (const JsonValue &row : rowsOf.toArray()) {
        QStringList texts;
        for (const char *member : members) {
            const JsonValue *value = row.find(QString::fromLatin1(member));
            texts.append(value ? QString::fromUtf8(value->toJson()) : u"none"_s);
        }
        rows.append(texts.join(u' '));
    }
    return rows.join(u'\n');
}

QString pairsAt(quint16 port, const QByteArray &tenant)
{
    return shown(port, tenant, "pairs", "pairs",
                 {"callerPluginId", "serviceName", "calls", "errors", "bytesIn", "bytesOut", "lastCallAt"});
}

QString limitsAt(quint16 port, const QByteArray &tenant)
{
    return shown(port, tenant, "limits", "limits", {"callerPluginId", "serviceName", "limit", "refused", "nodeId"});
}

QString circuitsAt(quint16 port, const QByteArray &tenant)
{
    return shown(port, tenant, "circuits", "circuits", {"serviceName", "circuit", "nodeId"});
}

/// Without order, which is each node's own.
QStringList callsAt(quint16 port, const QByteArray &tenant)
{
    QStringList rows = shown(port, tenant, "calls", "calls",
                             {"spanId", "nodeId", "requestId", "callerPluginId", "endpoint", "status", "at"})
                           .split(u'\n');
    rows.sort();
    return rows;
}

QString edgesAt(quint16 port, const QByteArray &tenant)
{
    const HttpReply reply = HttpClient(port).get("/api/tenants/" + tenant + "/graph");
    QStringList rows;
    const JsonValue edges = reply.at(u"edges"_s);
    for (const JsonValue &edge : edges.toArray()) {
        if (const JsonValue *calls = edge.find(u"calls"_s))
            rows.append(QString::fromUtf8(calls->toJson() + '/' + edge.find(u"bytesIn")->toJson() + '/'
                                          + edge.find(u"bytesOut")->toJson()));
    }
    return rows.join(u' ');
}

/// Calls node as that plugin, so often a second, until told to stop; notes when calls passed.
class Caller
{
public:
    Caller(std::vector<quint16> ports, QByteArray tenant, QByteArray name, int aSecond)
        : m_thread([this, ports = std::move(ports), tenant = std::move(tenant), name = std::move(name), aSecond] {
            std::vector<std::unique_ptr<GatewayApi>> apis;
            for (const quint16 port : ports)
                apis.push_back(std::make_unique<GatewayApi>(port, tenant));
            QElapsedTimer clock;
            clock.start();
            for (qint64 n = 0; !m_stop; ++n) {
                const qint64 due = n * 1000 / aSecond;
                if (const qint64 left = due - clock.elapsed(); left > 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(left));
                GatewayApi &api = *apis[std::size_t(n) % apis.size()];
                const QByteArray body = api.callBody(s, "GET", u"/x"_s).replace("\"caller\"", '"' + name + '"');
                const int status = api.client().post("/api/gateway/call", body).status;
                const std::lock_guard lock(m_mutex);
                if (status == 200)
                    m_passed.push_back(clock.elapsed());
                else if (status != 429)
                    ++m_others;
            }
        })
    {
    }
    ~Caller() { stop(); }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    std::vector<qint64> passed()
    {
        const std::lock_guard lock(m_mutex);
        return m_passed;
    }
    int others() const { return m_others; }

private:
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_others = 0;
    std::mutex m_mutex;
    std::vector<qint64> m_passed; ///< milliseconds, rising
    std::thread m_thread;
};

/// Waits, with an eye on the event loop.
void pass(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    (void)QTest::qWaitFor([&] { return clock.elapsed() >= milliseconds; }, milliseconds + 5'000);
}

} // namespace

void TestClusterGateway::everyNodeKnowsTheTrafficOfAll()
{
    Three nodes;
    StandInPlugin plugin;
    const QByteArray tenant = newTenant();
    GatewayApi first(nodes.at(0).port(), tenant);
    first.addService(s, plugin.url());
    for (std::size_t i = 0; i < 3; ++i) {
        GatewayApi api(nodes.at(i).port(), tenant);
        QTRY_COMPARE_WITH_TIMEOUT(api.services().discover(s).status, 200, 2'000);
        for (std::size_t call = 0; call <= i; ++call)
            REQUIRE_STATUS(api.proxy(s, "POST", "/x", "12345"), 200);
    }
    QElapsedTimer clock;
    clock.start();
    const auto allKnow = [&] {
        return pairsAt(nodes.at(0).port(), tenant).contains(u"\"caller\" \"s\" 6 0 30 12"_s)
               && pairsAt(nodes.at(1).port(), tenant) == pairsAt(nodes.at(0).port(), tenant)
               && pairsAt(nodes.at(2).port(), tenant) == pairsAt(nodes.at(0).port(), tenant);
    };
    QVERIFY2(QTest::qWaitFor(allKnow, late), qPrintable(pairsAt(nodes.at(0).port(), tenant)));
    qInfo("all nodes know of all calls after %lld ms", clock.elapsed());
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(edgesAt(nodes.at(i).port(), tenant), u"6/30/12"_s);
        const HttpReply stats = HttpClient(nodes.at(i).port()).get("/api/stats?tenantId=" + tenant);
        QVERIFY2(stats.at(u"callsPerMinute"_s).toDouble().value_or(0) > 3, stats.body.constData());
        // And the calls themselves, which so few are whole of.
        GatewayApi api(nodes.at(i).port(), tenant);
        QTRY_COMPARE_WITH_TIMEOUT(api.look("calls").number("count"), 6, late);
        QCOMPARE(api.look("calls").at(u"sampled"_s).toBool(), false);
    }
    for (std::size_t i = 1; i < 3; ++i)
        QCOMPARE(callsAt(nodes.at(i).port(), tenant), callsAt(nodes.at(0).port(), tenant));
    // More of the same minute, and what a stopped node saw stays.
    GatewayApi third(nodes.at(2).port(), tenant);
    REQUIRE_STATUS(third.call(s, "GET", u"/x"_s), 200);
    QCOMPARE(nodes.at(2).stop(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(pairsAt(nodes.at(0).port(), tenant).contains(u"\"caller\" \"s\" 7 0 30 14"_s), late);
}

void TestClusterGateway::aNodeThatComesKnowsWhatWas()
{
    Three nodes;
    StandInPlugin plugin;
    const QByteArray tenant = newTenant();
    GatewayApi api(nodes.at(1).port(), tenant);
    api.addService(s, plugin.url());
    for (int i = 0; i < 5; ++i)
        REQUIRE_STATUS(api.call(s, "GET", u"/x"_s), 200);
    QTRY_VERIFY_WITH_TIMEOUT(pairsAt(nodes.at(0).port(), tenant).contains(u" 5 0"_s), late);
    ServerProcess &next = nodes.add();
    QVERIFY(pairsAt(next.port(), tenant).contains(u" 5 0"_s));
    REQUIRE_STATUS(api.call(s, "GET", u"/x"_s), 200);
    QTRY_VERIFY_WITH_TIMEOUT(pairsAt(next.port(), tenant).contains(u" 6 0"_s), late);
    pass(3'000); // and nothing is counted twice
    QVERIFY2(pairsAt(next.port(), tenant).contains(u" 6 0"_s), qPrintable(pairsAt(next.port(), tenant)));
}

void TestClusterGateway::everyNodeKnowsLimitsAndCircuitsOfAll()
{
    Three nodes;
    const QByteArray tenant = newTenant();
    StandInPlugin plugin;
    StandInPlugin failing([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
    });
    GatewayApi a(nodes.at(0).port(), tenant);
    GatewayApi b(nodes.at(1).port(), tenant);
    a.addService(s, plugin.url(), u"'metadata':{'rateLimit':3}"_s);
    const QString broken = a.addService(u"broken"_s, failing.url());
    QTRY_COMPARE_WITH_TIMEOUT(b.services().discover(u"broken"_s).status, 200, 2'000);
    int refused = 0;
    for (int i = 0; i < 8; ++i) {
        refused += a.call(s, "GET", u"/x"_s).status == 429;
        refused += b.call(s, "GET", u"/x"_s).status == 429;
    }
    QVERIFY2(refused >= 12 && refused <= 14, qPrintable(QString::number(refused)));
    for (int i = 0; i < 25; ++i)
        b.call(u"broken"_s, "GET", u"/x"_s);
    const QString wanted = u" %1 "_s.arg(refused);
    for (std::size_t i = 0; i < 3; ++i) {
        const quint16 port = nodes.at(i).port();
        QTRY_VERIFY_WITH_TIMEOUT(limitsAt(port, tenant).contains(wanted), late);
        QTRY_VERIFY_WITH_TIMEOUT(circuitsAt(port, tenant).startsWith(u"\"broken\" \"OPEN\" "_s), late);
    }
    QCOMPARE(limitsAt(nodes.at(2).port(), tenant), limitsAt(nodes.at(0).port(), tenant));
    QCOMPARE(circuitsAt(nodes.at(2).port(), tenant), circuitsAt(nodes.at(1).port(), tenant));
    // It is that node's own: the others go on calling, and whoever closes it closes it there.
    QCOMPARE(a.call(u"broken"_s, "GET", u"/x"_s).status, 500);
    GatewayApi c(nodes.at(2).port(), tenant);
    REQUIRE_STATUS(c.client().post("/api/gateway/circuits/" + broken.toUtf8() + "/reset?tenantId=" + tenant, "{}"),
                   200);
    QTRY_COMPARE_WITH_TIMEOUT(circuitsAt(nodes.at(1).port(), tenant), QString(), late);
    QTRY_COMPARE_WITH_TIMEOUT(circuitsAt(nodes.at(0).port(), tenant), QString(), late);
}

void TestClusterGateway::aWriteAtOneNodeEndsWhatOthersKeep()
{
    Three nodes;
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("{}")); });
    const auto use = [](GatewayApi &api, const QByteArray &path) {
        return api.proxy(s, "GET", path).header("X-Cache");
    };
    // The answer that is asked for is kept again, so it is asked until it was missed once.
    const auto isGone = [&use](GatewayApi &api, const QByteArray &path) {
        return QTest::qWaitFor([&] { return use(api, path) == "MISS"; }, 5'000);
    };
    for (const QByteArray method : {"POST", "PUT", "PATCH", "registration", "DELETE"}) {
        const QByteArray tenant = newTenant();
        std::deque<GatewayApi> apis; // they stay where they are
        for (std::size_t i = 0; i < 3; ++i)
            apis.emplace_back(nodes.at(i).port(), tenant);
        apis[0].addService(s, plugin.url(), u"'metadata':{'cacheTTL':600}"_s);
        for (GatewayApi &api : apis) {
            QTRY_COMPARE_WITH_TIMEOUT(api.services().discover(s).status, 200, 5'000);
            for (const char *path : {"/things/1?x=1", "/things/1?x=2", "/things/2"}) {
                QCOMPARE(use(api, path), QByteArray("MISS"));
                QCOMPARE(use(api, path), QByteArray("HIT"));
            }
        }
        if (method == "registration") {
            apis[0].addService(s, plugin.url(), u"'metadata':{'cacheTTL':601}"_s);
            for (GatewayApi &api : apis)
                QVERIFY(isGone(api, "/things/2"));
            continue;
        }
        const QByteArray body = method == "DELETE" ? QByteArray() : QByteArray("{}");
        REQUIRE_STATUS(apis[0].proxy(s, method, "/things/1", body), 200);
        for (GatewayApi &api : apis) {
            QVERIFY(isGone(api, "/things/1?x=2"));
            QCOMPARE(use(api, "/things/1?x=1"), QByteArray("MISS"));
            QCOMPARE(use(api, "/things/1?x=1"), QByteArray("HIT"));
            QCOMPARE(use(api, "/things/2"), QByteArray("HIT")); // another path's stays
        }
        if (method != "DELETE")
            continue;
        // More than a report holds: nothing stale is kept all the same. (And some that is not: whoever missed a report
        // knows not what. So this comes last.)
        for (int i = 0; i < 1'200; ++i)
            REQUIRE_STATUS(apis[1].proxy(s, method, "/many/" + QByteArray::number(i), body), 200);
        REQUIRE_STATUS(apis[1].proxy(s, method, "/things/2", body), 200);
        QVERIFY(isGone(apis[0], "/things/2"));
    }
}

void TestClusterGateway::theDatabaseIsAskedLittleWhateverTheCalls()
{
    TemporaryPostgres postgres;
    postgres.configure(u"shared_preload_libraries = 'pg_stat_statements'"_s);
    postgres.restart();
    const QString database = postgres.createDatabase();
    postgres.sql(u"CREATE EXTENSION pg_stat_statements"_s);
    Three nodes(postgres.url(database));
    const QByteArray tenant = newTenant();
    StandInPlugin plugin;
    GatewayApi api(nodes.at(0).port(), tenant);
    api.addService(s, plugin.url(), u"'metadata':{'rateLimit':100000}"_s);
    for (std::size_t i = 0; i < 3; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(ServiceApi(nodes.at(i).port(), 'A', tenant).discover(s).status, 200, 2'000);
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < 6; ++i)
        callers.push_back(
            std::make_unique<Caller>(std::vector<quint16>{nodes.at(0).port(), nodes.at(1).port(), nodes.at(2).port()},
                                     tenant, "caller-" + QByteArray::number(i), 60));
    pass(3'000);
    // What is said to the database ends in its log of changes (of the statements that write), whole pages apart.
    struct Sums
    {
        qint64 statements = 0;
        qint64 bytes = 0;
    };
    const auto asked = [&] {
        const QStringList row = postgres
                                    .sql(u"SELECT sum(calls), sum(wal_bytes) - sum(wal_fpi) * 8192 FROM "
                                         u"pg_stat_statements s JOIN pg_database d "
                                         "ON d.oid = s.dbid WHERE d.datname = '%1'"_s.arg(database))
                                    .trimmed()
                                    .split(u'|');
        return Sums{row.value(0).toLongLong(), row.value(1).toLongLong()};
    };
    const Sums before = asked();
    constexpr int seconds = 10;
    pass(seconds * 1000);
    const Sums after = asked();
    const double statements = double(after.statements - before.statements) / seconds / 3;
    const double bytes = double(after.bytes - before.bytes) / seconds / 3;
    qInfo("%.1f statements and %.0f bytes a second and node", statements, bytes);
    QVERIFY2(statements <= 20, qPrintable(QString::number(statements)));
    QVERIFY2(bytes <= 64 * 1024, qPrintable(QString::number(bytes)));
    std::size_t calls = 0;
    for (const auto &caller : callers) {
        caller->stop();
        QCOMPARE(caller->others(), 0);
        calls += caller->passed().size();
    }
    QVERIFY2(calls > 1'000, qPrintable(QString::number(calls)));
}

void TestClusterGateway::aLimitHoldsOverAllNodes()
{
    Three nodes;
    const QByteArray tenant = newTenant();
    StandInPlugin plugin;
    GatewayApi api(nodes.at(0).port(), tenant);
    api.addService(s, plugin.url(), u"'metadata':{'rateLimit':600}"_s);
    for (std::size_t i = 0; i < 3; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(ServiceApi(nodes.at(i).port(), 'A', tenant).discover(s).status, 200, 2'000);
    Caller spread({nodes.at(0).port(), nodes.at(1).port(), nodes.at(2).port()}, tenant, "spread", 45);
    Caller pinned({nodes.at(1).port()}, tenant, "pinned", 30);
    pass(80'000);
    for (Caller *caller : {&spread, &pinned}) {
        caller->stop();
        QCOMPARE(caller->others(), 0);
        const std::vector<qint64> times = caller->passed();
        std::size_t least = times.size();
        std::size_t most = 0;
        for (qint64 begin = 0; begin + 60'000 <= 79'000; begin += 250) {
            const auto from = std::lower_bound(times.begin(), times.end(), begin);
            const auto count = std::size_t(std::lower_bound(from, times.end(), begin + 60'000) - from);
            least = std::min(least, count);
            most = std::max(most, count);
        }
        qInfo("%s: %zu to %zu in each minute", caller == &spread ? "spread" : "pinned", least, most);
        QVERIFY2(least >= 540 && most <= 720, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    }
}

void TestClusterGateway::withoutTheDatabaseALimitIsDivided()
{
    TemporaryPostgres postgres;
    Three nodes(postgres.url(postgres.createDatabase()));
    const QByteArray tenant = newTenant();
    StandInPlugin plugin;
    GatewayApi api(nodes.at(0).port(), tenant);
    api.addService(s, plugin.url(), u"'metadata':{'rateLimit':30}"_s);
    GatewayApi b(nodes.at(1).port(), tenant);
    QTRY_COMPARE_WITH_TIMEOUT(b.services().discover(s).status, 200, 2'000);
    postgres.stop();
    pass(4'000); // until they have noticed
    int passed = 0;
    for (int i = 0; i < 30; ++i)
        passed += b.call(s, "GET", u"/x"_s).status == 200;
    QVERIFY2(passed >= 9 && passed <= 12, qPrintable(QString::number(passed)));
}

QTEST_GUILESS_MAIN(TestClusterGateway)
#include "tst_cluster_gateway.moc"
