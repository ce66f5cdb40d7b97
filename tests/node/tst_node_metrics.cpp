// SPDX-License-Identifier: GPL-3.0-or-later
// What a node says of itself in numbers: /metrics, as Prometheus' own tool reads it, and /api/stats.
#include "gateway/gatewayapi.h"
#include "rest/services/serviceapi.h"
#include "support/storageengines.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plexica;
using namespace plexica::test;

class TestNodeMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promtoolFindsNothingToSay_data() { addEngineRows(); }
    void promtoolFindsNothingToSay();
    void dashboardAndAlertsAskForWhatIsServed();
    void requestsAreCountedByRouteAndStatus();
    void whatTheGuardRefusesIsOfNoRoute();
    void namesOfStrangersAreBounded();
    void commitsAndQueuesAreTold();
    void aReaderThatHoldsTheLogIsTold();
    void theLoopRests();
    void stats_data() { addEngineRows(); }
    void stats();
    void statsOfOneTenantAreNoOthers();
    void listsOfAllTenantsAreWhole();
};

namespace {

/// "name{labels}" → value; histograms by their series.
QHash<QString, double> read(HttpClient &client)
{
    QHash<QString, double> values;
    const HttpReply reply = client.get("/metrics");
    if (reply.status != 200)
        qFatal("%s", reply.shown().constData());
    for (const QByteArray &line : reply.body.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype space = line.lastIndexOf(' ');
        values.insert(QString::fromUtf8(line.first(space)), line.mid(space + 1).toDouble());
    }
    return values;
}

/// Of all series that match, by the value of a label.
QMap<QString, double> byLabel(const QHash<QString, double> &values, const QString &name, const QString &label)
{
    const QRegularExpression wanted(QStringLiteral("^%1\\{(?:.*,)?%2=\"([^\"]*)\"").arg(name, label));
    QMap<QString, double> found;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const auto match = wanted.match(value.key()); match.hasMatch())
            found[match.captured(1)] += value.value();
    }
    return found;
}

/// Runs Prometheus' tool; what it said, if it did not find everything in order.
QString promtool(const QStringList &arguments, const QByteArray &input = {})
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (program.isEmpty())
        return QStringLiteral("promtool is missing: packaging/install-dependencies --tests");
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(program, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished() || tool.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("promtool did not end");
    const QString said = QString::fromUtf8(tool.readAll());
    return tool.exitCode() == 0 ? QString() : said + QStringLiteral("exit %1").arg(tool.exitCode());
}

HttpReply registerService(HttpClient &client, const QByteArray &tenant, const char *name)
{
    return client.post("/api/services/register", "{\"tenantId\":\"" + tenant
                                                     + "\",\"pluginId\":\"plugin-a\",\"serviceName\":\"" + name
                                                     + "\",\"version\":\"1.0.0\"}");
}

HttpReply setEntry(HttpClient &client, const QByteArray &tenant, const QByteArray &key, const QByteArray &value,
                   const QByteArray &more = {})
{
    return client.post("/api/shared-data/set", q("{'tenantId':'" + tenant + "','namespace':'n','key':'" + key
                                                 + "','value':" + value + ",'ownerId':'owner'" + more + "}"));
}

HttpReply call(HttpClient &client, const QByteArray &tenant, const QByteArray &caller, const QByteArray &target,
               const QByteArray &service)
{
    return client.post("/api/gateway/call",
                       q("{'tenantId':'" + tenant + "','callerPluginId':'" + caller + "','targetPluginId':'" + target
                         + "','targetServiceName':'" + service + "','method':'GET','path':'/x'}"));
}

/// A call that the gateway refuses, as nobody offers the service.
HttpReply refusedCall(HttpClient &client, const QByteArray &caller, const QByteArray &target)
{
    return call(client, "t", caller, target, "nobody");
}

/// Gives every family something to say.
void use(quint16 port, const QByteArray &tenant)
{
    ServiceApi api(port, 'A', tenant);
    // Nothing listens there: the call is tried and fails.
    api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':'http://127.0.0.1:1',"
                           "'endpoints':[{'method':'GET','path':'/x'}]"));
    call(api.client(), tenant, "caller", "p", "s");
    setEntry(api.client(), tenant, "k", "'v'", ",'ttl':30");
    refusedCall(api.client(), "caller-\"quoted\\", "nobody");
    refusedCall(api.client(), "caller", "nobody");
    api.client().get("/nothing/here");
}

QString text(const QString &path)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestNodeMetrics::promtoolFindsNothingToSay()
{
    QFETCH(QString, engine);
    ServerProcess &server = sharedServer(engine);
    use(server.port(), newTenant());
    HttpClient client(server.port());
    const HttpReply reply = client.get("/metrics");
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    const QString fault = promtool({QStringLiteral("check"), QStringLiteral("metrics")}, reply.body);
    QVERIFY2(fault.isEmpty(), qUtf8Printable(fault));
    const auto values = read(client);
    QCOMPARE(values.value(QStringLiteral("plexica_ready")), 1.0);
    QCOMPARE(values.value(QStringLiteral("plexica_nodes")), 1.0);
    QCOMPARE(values.value(QStringLiteral("plexica_storage_available")), 1.0);
    QVERIFY(values.value(QStringLiteral("process_resident_memory_bytes")) > 1e6);
    QVERIFY(values.value(QStringLiteral("process_start_time_seconds")) > 1.7e9);
    QCOMPARE(values.contains(QStringLiteral("plexica_sqlite_wal_bytes")), engine == u"SQLite");
    QVERIFY(values.value(QStringLiteral("plexica_feed_lag_seconds")) < 5);
}

/// Whoever renames a metric breaks what operators look at.
void TestNodeMetrics::dashboardAndAlertsAskForWhatIsServed()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    use(server.port(), newTenant());
    HttpClient client(server.port());
    const HttpReply reply = client.get("/metrics");
    QSet<QString> served;
    for (const QByteArray &line : reply.body.split('\n')) {
        if (line.startsWith('#') || line.isEmpty())
            continue;
        const QRegularExpression name(QStringLiteral("^[a-z_0-9]+"));
        served.insert(name.match(QString::fromUtf8(line)).captured());
    }
    const QRegularExpression asked(QStringLiteral("\\b(?:plexica|process)_[a-z_0-9]+"));
    for (const char *path : {"/packaging/monitoring/grafana-dashboard.json", "/packaging/monitoring/alerts.yml"}) {
        const QString document = text(QString::fromLatin1(path));
        QVERIFY2(!document.isEmpty(), path);
        int names = 0;
        for (auto match = asked.globalMatch(document); match.hasNext(); ++names) {
            const QString name = match.next().captured();
            QVERIFY2(served.contains(name), qUtf8Printable(QString::fromLatin1(path) + u' ' + name));
        }
        QVERIFY2(names > 5, path);
    }
    // The dashboard's queries are read by the tool as rules.
    const JsonValue dashboard =
        parseJson(text(QStringLiteral("/packaging/monitoring/grafana-dashboard.json")).toUtf8()).value_or(JsonValue());
    QByteArray rules = "groups: [{name: dashboard, rules: [\n";
    const JsonValue panels = jsonAt(dashboard, QStringLiteral("panels"));
    for (const JsonValue &panel : panels.toArray()) {
        const JsonValue targets = jsonAt(panel, QStringLiteral("targets"));
        for (const JsonValue &target : targets.toArray()) {
            QString query = jsonAt(target, QStringLiteral("expr")).toString();
            query.replace(QStringLiteral("$__rate_interval"), QStringLiteral("5m"));
            rules += "{record: x, labels: {number: \"" + QByteArray::number(rules.size())
                     + "\"}, expr: " + JsonValue(query).toJson() + "},\n";
        }
    }
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("rules.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules + "]}]\n");
    file.close();
    const QString inDashboard = promtool({QStringLiteral("check"), QStringLiteral("rules"), file.fileName()});
    QVERIFY2(inDashboard.isEmpty(), qUtf8Printable(inDashboard));
    const QString fault =
        promtool({QStringLiteral("check"), QStringLiteral("rules"),
                  qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/packaging/monitoring/alerts.yml")});
    QVERIFY2(fault.isEmpty(), qUtf8Printable(fault));
}

void TestNodeMetrics::requestsAreCountedByRouteAndStatus()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    ServiceApi api(server.port(), 'A', newTenant());
    const auto before = read(api.client());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(api.discover(QStringLiteral("nobody")).status, 404);
    QCOMPARE(api.client().get("/no/such/path").status, 404);
    QCOMPARE(api.client().get("/neither/this").status, 404);
    QCOMPARE(api.client().send("BREW", "/healthz").status, 405);
    const auto after = read(api.client());
    const auto added = [&](const char *series) {
        const QString name = QString::fromLatin1(series).replace(u'\'', u'"');
        return after.value(name) - before.value(name);
    };
    QCOMPARE(added("plexica_http_requests_total{route='/api/services/discover',method='GET',status='404'}"), 3.0);
    QCOMPARE(added("plexica_http_requests_total{route='none',method='GET',status='404'}"), 2.0);
    QCOMPARE(added("plexica_http_requests_total{route='/healthz',method='other',status='405'}"), 1.0);
    QCOMPARE(added("plexica_http_request_duration_seconds_count{route='/api/services/discover'}"), 3.0);
    QCOMPARE(added("plexica_http_request_duration_seconds_bucket{route='/api/services/discover',le='+Inf'}"), 3.0);
    // The scrape before is itself a request that held the thread.
    QVERIFY(byLabel(after, QStringLiteral("plexica_event_loop_longest_handler_seconds"), QStringLiteral("route"))
                .value(QStringLiteral("/metrics"))
            > 0);
    QVERIFY(after.contains(QStringLiteral("plexica_event_loop_lag_seconds")));
}

void TestNodeMetrics::whatTheGuardRefusesIsOfNoRoute()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    HttpClient client(server.port());
    const auto tooLong = [](const QHash<QString, double> &values) {
        return byLabel(values, QStringLiteral("plexica_http_requests_total"), QStringLiteral("status"))
            .value(QStringLiteral("414"));
    };
    const auto before = read(client);
    HttpClient rude(server.port());
    QCOMPARE(rude.get('/' + QByteArray(20'000, 'x')).status, 414);
    const auto after = read(client);
    QCOMPARE(tooLong(after) - tooLong(before), 1.0);
    QVERIFY(byLabel(after, QStringLiteral("plexica_http_requests_total"), QStringLiteral("route"))
                .value(QStringLiteral("none"))
            >= 1);
    QCOMPARE(after.value(QStringLiteral("plexica_http_refused_total"))
                 - before.value(QStringLiteral("plexica_http_refused_total")),
             1.0);
}

void TestNodeMetrics::namesOfStrangersAreBounded()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    constexpr int strangers = 230;
    for (int i = 0; i < strangers; ++i) {
        const QByteArray number = QByteArray::number(i);
        REQUIRE_STATUS(setEntry(client, "tenant-" + number, "k", "1"), 201);
        refusedCall(client, "caller-" + number, "target-" + number);
    }
    const auto values = read(client);
    const auto entries = byLabel(values, QStringLiteral("plexica_shared_data_entries"), QStringLiteral("tenant"));
    QCOMPARE(entries.size(), 201);
    QCOMPARE(entries.value(QStringLiteral("other")), double(strangers - 200));
    QCOMPARE(values.value(QStringLiteral("plexica_tenants")), double(strangers));
    for (const char *label : {"caller", "target"}) {
        const auto calls = byLabel(values, QStringLiteral("plexica_gateway_calls_total"), QString::fromLatin1(label));
        QCOMPARE(calls.size(), 201);
        QCOMPARE(calls.value(QStringLiteral("other")), double(strangers - 200));
    }
    QCOMPARE(byLabel(values, QStringLiteral("plexica_gateway_calls_total"), QStringLiteral("outcome")).keys(),
             QStringList{QStringLiteral("refused")});
}

void TestNodeMetrics::commitsAndQueuesAreTold()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    HttpClient client(server.port());
    const auto before = read(client);
    REQUIRE_STATUS(setEntry(client, newTenant(), "k", "1"), 201);
    const auto after = read(client);
    const auto added = [&](const char *series) {
        const QString name = QString::fromLatin1(series).replace(u'\'', u'"');
        return after.value(name) - before.value(name);
    };
    QVERIFY(added("plexica_storage_changes_total{outcome='confirmed'}") >= 1);
    QVERIFY(added("plexica_storage_commit_duration_seconds_count") >= 1);
    QVERIFY(added("plexica_storage_batch_changes_sum") >= 1);
    QCOMPARE(added("plexica_shared_data_sets_total"), 1.0);
    for (const char *queue : {"storage_changes", "storage_touches", "storage_reads", "events"}) {
        const QString label = QStringLiteral("{queue=\"%1\"}").arg(QLatin1String(queue));
        QVERIFY2(after.contains(QStringLiteral("plexica_queue_length") + label), queue);
        QVERIFY2(after.value(QStringLiteral("plexica_queue_limit") + label) >= 1000, queue);
    }
    // A stream is a watcher while it is open.
    const QString watchers = QStringLiteral("plexica_watchers{kind=\"events\"}");
    QCOMPARE(after.value(watchers), 0.0);
    {
        HttpClient stream(server.port());
        QVERIFY(stream.begin("GET", "/api/events/stream"));
        QCOMPARE(stream.readHead().status, 200);
        QCOMPARE(read(client).value(watchers), 1.0);
    }
    QTRY_COMPARE(read(client).value(watchers), 0.0);
}

void TestNodeMetrics::aReaderThatHoldsTheLogIsTold()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    REQUIRE_STATUS(setEntry(client, "t", "k", "1"), 201);
    QProcess reader;
    reader.start(QStringLiteral("sqlite3"), {server.sqliteFile()});
    reader.write("BEGIN;\nSELECT count(*) FROM shared_data;\n");
    QVERIFY(reader.waitForReadyRead());
    // SQLite does not write what is there already.
    const auto large = [](int number) {
        return '\'' + QByteArray(1'000'000, static_cast<char>('a' + number % 26)) + '\'';
    };
    const QString wal = QStringLiteral("plexica_sqlite_wal_bytes");
    for (int i = 0; i < 140; ++i)
        REQUIRE_STATUS(setEntry(client, "t", "k", large(i)), 201);
    QTRY_VERIFY(read(client).value(wal) > 128 * 1024 * 1024);
    const QString told = QStringLiteral("write-ahead log of the database has grown");
    QTRY_VERIFY(server.errors().contains(told));
    reader.write("COMMIT;\n.quit\n");
    QVERIFY(reader.waitForFinished());
    // The next commits move it into the file and begin it anew.
    for (int i = 0; i < 3; ++i)
        REQUIRE_STATUS(setEntry(client, "t", "k", large(i)), 201);
    QTRY_VERIFY(server.errors().contains(QStringLiteral("write-ahead log of the database has shrunk")));
    QVERIFY(read(client).value(wal) <= 64 * 1024 * 1024);
    QCOMPARE(server.errors().count(told), 1);
    QCOMPARE(server.stop(), 0);
}

/// Whatever plugins do, the node's loop turns when there is something to do, and not thousands of times a second.
void TestNodeMetrics::theLoopRests()
{
    StandInPlugin quick;
    StandInPlugin slow([](QTcpSocket *socket, const QByteArray &) {
        QTimer::singleShot(150, socket, [socket] { socket->write(RawUpstream::ok("{}")); });
    });
    StandInPlugin dying([](QTcpSocket *socket, const QByteArray &) { socket->abort(); });
    StandInPlugin hanging([](QTcpSocket *, const QByteArray &) {});
    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=1s"), QStringLiteral("health.probeTimeout=300ms")};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    GatewayApi api(server.port());
    HttpClient client(server.port());
    const auto turns = [&client] { return read(client).value(QStringLiteral("plexica_event_loop_turns_total")); };
    // Turns a second meanwhile.
    const auto pace = [&](const std::function<void()> &act) {
        QElapsedTimer timer;
        timer.start();
        const double before = turns();
        do
            act();
        while (timer.elapsed() < 1'500);
        return (turns() - before) * 1000 / static_cast<double>(timer.elapsed());
    };
    const auto rest = [] {
        QEventLoop loop;
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const double calm = pace(rest);
    QVERIFY2(calm > 0 && calm < 200, qPrintable(QString::number(calm)));
    const std::array plugins{std::pair("quick", &quick), std::pair("slow", &slow), std::pair("dying", &dying),
                             std::pair("hanging", &hanging)};
    for (const auto &[name, plugin] : plugins) {
        const QString service = QString::fromLatin1(name);
        api.addService(service, plugin->url());
        int calls = 0;
        const double busy = pace([&] {
            api.call(service, "GET", QStringLiteral("/x"), QStringLiteral("'timeoutMs':100"));
            ++calls;
            rest();
        });
        QVERIFY2(busy < 400, qPrintable(service + QStringLiteral(": %1 turns/s, %2 calls").arg(busy).arg(calls)));
    }
    // And when all of it is over.
    for (const auto &[name, plugin] : plugins)
        plugin->stop();
    rest();
    const double after = pace(rest);
    QVERIFY2(after < 300, qPrintable(QString::number(after)));
}

void TestNodeMetrics::stats()
{
    QFETCH(QString, engine);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    ServiceApi api(server.port(), 'A', tenant);
    const QString sick = api.addService(QStringLiteral("sick"));
    QVERIFY(!sick.isEmpty() && !api.addService(QStringLiteral("well")).isEmpty());
    REQUIRE_STATUS(api.setHealth(sick, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(setEntry(api.client(), tenant, "never", "1"), 201);
    REQUIRE_STATUS(setEntry(api.client(), tenant, "soon", "1", ",'ttl':50"), 201);
    REQUIRE_STATUS(setEntry(api.client(), tenant, "later", "1", ",'ttl':200"), 201);
    REQUIRE_STATUS(setEntry(api.client(), tenant, "late", "1", ",'ttl':3000"), 201);
    const HttpReply reply = api.client().get("/api/stats?tenantId=" + tenant);
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("tenantId"), QString::fromLatin1(tenant));
    QCOMPARE(reply.number("services.total"), 2);
    QCOMPARE(reply.number("services.HEALTHY"), 1);
    QCOMPARE(reply.number("services.UNAVAILABLE"), 1);
    QCOMPARE(reply.number("services.DEGRADED"), 0);
    QCOMPARE(reply.number("instances"), 2);
    QCOMPARE(reply.number("plugins"), 0);
    QCOMPARE(reply.number("keys"), 4);
    QCOMPARE(reply.number("bytes"), qint64(qstrlen("neversoonlaterlate") + 4));
    QCOMPARE(reply.number("expiring.1m"), 1);
    QCOMPARE(reply.number("expiring.5m"), 2);
    QCOMPARE(reply.number("expiring.1h"), 3);
    QCOMPARE(reply.number("nodes"), 1);
    for (const char *rate : {"callsPerMinute", "errorsPerMinute", "requestsPerSecond"})
        QVERIFY2(reply.at(QString::fromLatin1(rate)).isNumber(), rate);
}

void TestNodeMetrics::statsOfOneTenantAreNoOthers()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    const QByteArray first = newTenant();
    const QByteArray second = newTenant();
    HttpClient client(server.port());
    REQUIRE_STATUS(setEntry(client, first, "k", "1"), 201);
    QCOMPARE(client.get("/api/stats?tenantId=" + first).number("keys"), 1);
    QCOMPARE(client.get("/api/stats?tenantId=" + second).number("keys"), 0);
    REQUIRE_STATUS(registerService(client, first, "one"), 201);
    REQUIRE_STATUS(registerService(client, second, "two"), 201);
    const HttpReply all = client.get("/api/stats?tenantId=*");
    QVERIFY(all.number("keys") >= 1);
    QVERIFY(all.number("services.total") >= 2);
    QVERIFY(all.number("instances") >= 2);
    QCOMPARE(all.text("tenantId"), QStringLiteral("*"));
    QCOMPARE(client.get("/api/stats?tenantId=..").status, 400);
    QCOMPARE(client.get("/api/stats").text("tenantId"), QStringLiteral("default-tenant"));
}

/// Services of all tenants come page by page, each once, by tenant and name.
void TestNodeMetrics::listsOfAllTenantsAreWhole()
{
    ServerProcess &server = sharedServer(QStringLiteral("SQLite"));
    HttpClient client(server.port());
    QStringList wanted;
    for (int i = 0; i < 3; ++i) {
        const QByteArray tenant = newTenant();
        for (const char *name : {"same", "other"}) {
            REQUIRE_STATUS(registerService(client, tenant, name), 201);
            wanted.append(QString::fromLatin1(tenant) + u'/' + QLatin1String(name));
        }
    }
    const auto names = [](const HttpReply &reply) {
        QStringList found;
        const JsonValue services = reply.at(QStringLiteral("services"));
        for (const JsonValue &service : services.toArray())
            found.append(service.find(u"tenantId")->toString() + u'/' + service.find(u"serviceName")->toString());
        return found;
    };
    const HttpReply whole = client.get("/api/services/list?tenantId=*");
    const QStringList all = names(whole);
    QCOMPARE(whole.number("count"), qint64(all.size()));
    for (const QString &name : std::as_const(wanted))
        QCOMPARE(all.count(name), 1);
    QStringList paged;
    QByteArray after;
    do {
        const HttpReply page = client.get("/api/services/list?tenantId=*&limit=2" + after);
        REQUIRE_STATUS(page, 200);
        paged += names(page);
        after = page.text("nextCursor").isEmpty() ? QByteArray() : "&cursor=" + page.text("nextCursor").toUtf8();
    } while (!after.isEmpty());
    QCOMPARE(paged, all);
    for (const char *path : {"/api/services/orders", "/api/gateway/calls", "/api/gateway/pairs",
                             "/api/gateway/circuits", "/api/gateway/limits", "/api/gateway/traces"})
        REQUIRE_STATUS(client.get(QByteArray(path) + "?tenantId=*"), 200);
    const HttpReply both = client.get("/api/services/list?tenantId=*&tenantId=other");
    QCOMPARE(both.status, 400);
    QCOMPARE(both.text("code"), QStringLiteral("TENANT_MISMATCH"));
}

QTEST_GUILESS_MAIN(TestNodeMetrics)
#include "tst_node_metrics.moc"
