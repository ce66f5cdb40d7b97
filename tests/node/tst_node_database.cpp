// SPDX-License-Identifier: GPL-3.0-or-later
// The database goes away while the program serves, and comes back.
#include "gateway/standinplugin.h"
#include "rest/services/serviceapi.h"
#include "support/storageengines.h"
#include "support/tcprelay.h"
#include "support/temporarypostgres.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <algorithm>

using namespace plexica;
using namespace plexica::test;

class TestNodeDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGoOnAndWritesAreRefused_data();
    void readsGoOnAndWritesAreRefused();
    void whatTurnsMeanwhileIsStoredLater();
    void whatTheDatabaseRefusesMeanwhileIsStoredLater_data() { addEngineRows(); }
    void whatTheDatabaseRefusesMeanwhileIsStoredLater();
    void aRestartBetweenTwoRequestsIsNotSeen();
    void requestsOfClientsThatLeftAreBounded();
    void aFullDiskRefusesWritesAndHarmsNothing();
    void connectionsThatDieSilentlyAreNoticed();
    void otherEncodingsAreRefusedAtTheStart_data();
    void otherEncodingsAreRefusedAtTheStart();
    void collationsChangeNothing();
    void anyRowMayBeUnreadable();
};

/// A firewall forgets what it had let through: for no more than five seconds old values pass for new ones.
void TestNodeDatabase::connectionsThatDieSilentlyAreNoticed()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString url = postgres.url(postgres.createDatabase());
    TcpRelay relay(postgres.port());
    ServerProcess cut;
    cut.options().database = relay.through(url);
    QVERIFY2(cut.start(), qUtf8Printable(cut.errors()));
    ServerProcess other;
    other.options().database = url;
    QVERIFY2(other.start(), qUtf8Printable(other.errors()));
    HttpClient here(cut.port());
    HttpClient there(other.port());
    QTRY_COMPARE(here.get("/readyz").status, 200);
    const QByteArray body = R"({"tenantId":"t","namespace":"n","key":"k","ownerId":"p","value":)";
    REQUIRE_STATUS(there.post("/api/shared-data/set", body + "1}"), 201);
    const auto value = [&] {
        return here.get("/api/shared-data/get?tenantId=t&namespace=n&key=k").at(QStringLiteral("value")).toJson();
    };
    QTRY_COMPARE(value(), QByteArray("1"));
    for (int round = 2; round < 4; ++round) {
        const int before = relay.connections();
        relay.forget();
        REQUIRE_STATUS(there.post("/api/shared-data/set", body + QByteArray::number(round) + '}'), 201);
        bool wasUnready = false;
        // Noticed: it says so, or speaks over new connections already.
        QTRY_VERIFY_WITH_TIMEOUT((wasUnready = wasUnready || here.get("/readyz").status == 503)
                                     || (relay.connections() > before && value() == QByteArray::number(round)),
                                 6'000);
        QTRY_COMPARE_WITH_TIMEOUT(value(), QByteArray::number(round), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(here.get("/readyz").status, 200, 20'000);
        // Whoever reads that it is ready may write, at the first try.
        REQUIRE_STATUS(here.post("/api/shared-data/set",
                                 R"({"tenantId":"t","namespace":"n","key":"own","ownerId":"p","value":1})"),
                       201);
    }
    QCOMPARE(cut.stop(), 0);
}

void TestNodeDatabase::otherEncodingsAreRefusedAtTheStart_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"LATIN1", "SQL_ASCII", "EUC_JP", "WIN1252"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

/// They would keep some texts, and lose or change others.
void TestNodeDatabase::otherEncodingsAreRefusedAtTheStart()
{
    QFETCH(QString, encoding);
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString name = QStringLiteral("enc_") + encoding.toLower();
    postgres.sql(QStringLiteral("CREATE DATABASE %1 ENCODING '%2' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
                     .arg(name, encoding));
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("migrate")}}) {
        ServerOptions options;
        options.database = postgres.url(name);
        options.arguments = arguments;
        ServerProcess server(options);
        QCOMPARE(server.run(), 3);
        const QString errors = server.errors();
        QVERIFY2(errors.contains(QStringLiteral("\"%1\" has the encoding %2").arg(name, encoding))
                     && errors.contains(QStringLiteral("CREATE DATABASE")),
                 qUtf8Printable(errors));
        QVERIFY2(!errors.contains(QStringLiteral("s3cret")), qUtf8Printable(errors));
    }
    QCOMPARE(postgres.sql(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), name),
             QStringLiteral("0"));
}

/// Databases of other collations order and compare as the others.
void TestNodeDatabase::collationsChangeNothing()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QStringList collations{
        QStringLiteral("LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"),
        QStringLiteral("LC_COLLATE 'C' LC_CTYPE 'C'"),
        QStringLiteral("LOCALE_PROVIDER icu ICU_LOCALE 'de-DE' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"),
        QStringLiteral("LOCALE_PROVIDER icu ICU_LOCALE 'und' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"),
        QStringLiteral("LOCALE_PROVIDER icu ICU_LOCALE 'und-u-ks-level1' LC_COLLATE 'C' LC_CTYPE 'C'"),
    };
    // In the order of their bytes; other collations order or even equal them otherwise.
    const QStringList keys{QStringLiteral("A"),      QStringLiteral("B"),      QStringLiteral("a"),
                           QStringLiteral("a b"),    QStringLiteral("a-b"),    QStringLiteral("aB"),
                           QStringLiteral("ab"),     QStringLiteral("z"),      QStringLiteral("\u00C4"),
                           QStringLiteral("\u00E4"), QStringLiteral("\u0101"), QStringLiteral("a\u0308")};
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QByteArrayList answers;
    QByteArrayList exports;
    for (int i = 0; i < collations.size(); ++i) {
        const QString name = QStringLiteral("collation_%1").arg(i);
        postgres.sql(
            QStringLiteral("CREATE DATABASE %1 ENCODING 'UTF8' %2 TEMPLATE template0").arg(name, collations[i]));
        ServerOptions options;
        options.database = postgres.url(name);
        ServerProcess server(options);
        QByteArray seen;
        for (int start = 0; start < 2; ++start) {
            QVERIFY2(server.start(), qUtf8Printable(server.errors()));
            HttpClient client(server.port());
            ServiceApi api(server.port(), 'A', "t");
            if (start == 0) {
                for (const QString &key : keys) {
                    for (const QString &space : {key, QStringLiteral("all")}) {
                        JsonValue body;
                        body.insert(QStringLiteral("tenantId"), JsonValue(QStringLiteral("t")));
                        body.insert(QStringLiteral("namespace"), JsonValue(space));
                        body.insert(QStringLiteral("key"), JsonValue(key));
                        body.insert(QStringLiteral("value"), JsonValue(key));
                        body.insert(QStringLiteral("ownerId"), JsonValue(QStringLiteral("p")));
                        REQUIRE_STATUS(client.post("/api/shared-data/set", body.toJson()), 201);
                    }
                }
                for (const char *service : {"a", "B", "b", "A", "a-b", "a.b", "ab", "a_b"}) {
                    QVERIFY(!api.addService(QString::fromLatin1(service)).isEmpty());
                    REQUIRE_STATUS(
                        client.post("/api/plugins/install",
                                    q(QStringLiteral("{'tenantId':'t','manifest':{'id':'i-%1','version':'1.0.0'}}")
                                          .arg(QString::fromLatin1(service)))),
                        201);
                }
            }
            const HttpReply list = client.get("/api/shared-data/keys?tenantId=t&namespace=all");
            QStringList listed;
            const JsonValue found = list.at(QStringLiteral("keys"));
            for (const JsonValue &key : found.toArray())
                listed.append(key.toString());
            QCOMPARE(listed, sorted);
            QByteArray now = list.body;
            const auto add = [&now](const HttpReply &reply, const char *rows, QStringView member) {
                const JsonValue all = reply.at(QString::fromLatin1(rows));
                for (const JsonValue &row : all.toArray())
                    now += row.find(member)->toJson();
            };
            add(client.get("/api/shared-data/namespaces?tenantId=t"), "namespaces", u"namespace");
            add(api.list(), "services", u"serviceName");
            add(client.get("/api/tenants/t/plugins"), "plugins", u"pluginId");
            if (start > 0)
                QCOMPARE(now, seen);
            seen = now;
            QCOMPARE(server.stop(), 0);
        }
        answers.append(seen);
        ServerProcess tool(options);
        tool.options().arguments = {QStringLiteral("export"), QStringLiteral("--tenant"), QStringLiteral("t")};
        QCOMPARE(tool.run(), 0);
        QByteArray names; // ids and times differ
        for (const QByteArray &line : tool.standardOutput().split('\n')) {
            const auto record = parseJson(line);
            for (const char16_t *member : {u"serviceName", u"pluginId", u"namespace", u"key"}) {
                if (const JsonValue *value = record ? record->find(member) : nullptr)
                    names += value->toJson();
            }
        }
        exports.append(names);
        QCOMPARE(answers.back(), answers.front());
        QCOMPARE(exports.back(), exports.front());
    }
}

void TestNodeDatabase::readsGoOnAndWritesAreRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("stopped") << QStringLiteral("stop");
    QTest::newRow("killed") << QStringLiteral("kill");
}

void TestNodeDatabase::readsGoOnAndWritesAreRefused()
{
    QFETCH(QString, how);
    TemporaryPostgres postgres;
    ServerProcess server;
    const QString database = postgres.createDatabase();
    server.options().database = postgres.url(database);
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.addService(QStringLiteral("s"));
    QVERIFY(!id.isEmpty());
    if (how == u"kill")
        postgres.kill();
    else
        postgres.stop();

    for (int round = 0; round < 3; ++round) {
        // Writes are answered, soon, that they were not made.
        QElapsedTimer timer;
        timer.start();
        for (const HttpReply &reply : {api.add(QStringLiteral("'pluginId':'p','serviceName':'new','version':'1.0.0'")),
                                       api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")),
                                       api.setHealth(id, QStringLiteral("'status':'DEGRADED'")),
                                       api.setAdminState(id, QStringLiteral("'state':'OFFLINE'"))}) {
            REQUIRE_STATUS(reply, 503);
            QCOMPARE(reply.text("code"), QStringLiteral("STORAGE_UNAVAILABLE"));
            QCOMPARE(reply.header("Retry-After"), QByteArrayLiteral("5"));
            for (const char *secret : {"127.0.0.1", "SELECT", "INSERT", "libpq", "s3cret", "QPSQL", "server closed"})
                QVERIFY2(!reply.body.contains(secret), reply.body.constData());
        }
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
        // What needs the database to be read says so, and nothing of saving.
        const HttpReply strong =
            api.client().get("/api/shared-data/get?tenantId=t&namespace=n&key=k&consistency=strong");
        REQUIRE_STATUS(strong, 503);
        QVERIFY2(!strong.text("message").contains(u"saved"), strong.body.constData());
        // Reads go on from memory, and it shows what was before.
        const HttpReply found = api.discover(QStringLiteral("s"));
        REQUIRE_STATUS(found, 200);
        QCOMPARE(found.text("service.status"), QStringLiteral("HEALTHY"));
        QCOMPARE(found.text("service.adminState"), QStringLiteral("ACTIVE"));
        QCOMPARE(api.list().number("count"), 1);
        REQUIRE_STATUS(api.get(id), 200);
        // Plugins are still seen alive.
        QCOMPARE(api.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).text("status"),
                 QStringLiteral("HEALTHY"));
        REQUIRE_STATUS(api.client().get("/healthz"), 200);
        const HttpReply ready = api.client().get("/readyz");
        REQUIRE_STATUS(ready, 503);
        QVERIFY2(!ready.at(QStringLiteral("reasons")).toArray().empty(), ready.body.constData());
        QCOMPARE(api.events().status, 503); // the audit log is read from the database
    }

    postgres.start();
    QElapsedTimer back;
    back.start();
    HttpReply added;
    QVERIFY(QTest::qWaitFor(
        [&] {
            return (added = api.add(QStringLiteral("'pluginId':'p','serviceName':'new','version':'1.0.0'"))).status
                   == 201;
        },
        10'000));
    QVERIFY2(back.elapsed() <= 5000, QByteArray::number(back.elapsed()).constData());
    QTRY_COMPARE(api.client().get("/readyz").status, 200); // what follows other nodes comes back by itself
    QCOMPARE(api.list().number("count"), 2);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'DRAINING'")), 200);
    const QByteArray before = api.list().body;
    server.kill();
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi again(server.port(), 'A', "t");
    QCOMPARE(again.list().number("count"), 2);
    QCOMPARE(again.get(id).text("service.adminState"), QStringLiteral("DRAINING"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::whatTurnsMeanwhileIsStoredLater()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    const QString database = postgres.createDatabase();
    server.options().database = postgres.url(database);
    server.options().settings = {QStringLiteral("health.staleAfter=1s"),
                                 QStringLiteral("health.massStaleMinimum=1000")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QString id = api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0'")).text("serviceId");
    postgres.stop();
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE")); // time goes on without a database
    postgres.start();
    HttpReply events;
    QTRY_COMPARE_WITH_TIMEOUT((events = api.events("type=SERVICE_STATUS_CHANGED")).number("count"), 1, 10'000);
    QCOMPARE(events.text("events.0.after.status"), QStringLiteral("UNAVAILABLE"));
    QTRY_COMPARE(postgres.sql(QStringLiteral("SELECT status FROM plugin_services"), database),
                 QStringLiteral("UNAVAILABLE"));
    QCOMPARE(server.stop(), 0);
}

/// The database is there and takes some changes, but not those with events: what time does meanwhile (a service turns
/// stale, an administrator's order ends, a circuit opens) is stored when it takes them again, each once.
void TestNodeDatabase::whatTheDatabaseRefusesMeanwhileIsStoredLater()
{
    const StorageEngine engine;
    ServerProcess server;
    server.options().database = engine.url();
    server.options().settings = {QStringLiteral("health.staleAfter=2s"), QStringLiteral("health.massStaleMinimum=1000"),
                                 QStringLiteral("health.probeInterval=1h")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    HttpClient client(server.port());
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(request.startsWith("GET /health ") ? RawUpstream::ok("{}")
                                                         : "HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n");
    });
    const auto add = [&](const char *name) {
        return api
            .add(QStringLiteral("'pluginId':'%1','serviceName':'%1','version':'1.0.0','baseUrl':'%2',"
                                "'endpoints':[{'method':'GET','path':'/*'}]")
                     .arg(QLatin1String(name), plugin.url()))
            .text("serviceId");
    };
    const QString stale = add("stale");
    const QString ordered = add("ordered");
    const QString called = add("called");
    REQUIRE_STATUS(
        api.setAdminState(ordered, QStringLiteral("'state':'DRAINING','reason':'r','until':'%1'")
                                       .arg(QString::fromLatin1(toRfc3339(currentTime() + std::chrono::seconds(3))))),
        200);
    engine.sql(QStringLiteral("ALTER TABLE events RENAME TO elsewhere"));
    QElapsedTimer since;
    since.start();
    const auto keepAlive = [&] { // so that something is committed all the time
        api.heartbeat(ordered, QStringLiteral("ordered"), QStringLiteral("ordered"));
        api.heartbeat(called, QStringLiteral("called"), QStringLiteral("called"));
    };
    for (int round = 0; since.elapsed() < 6'000; ++round) {
        keepAlive();
        if (round > 40)
            continue;
        client.post("/api/gateway/call", R"({"tenantId":"t","callerPluginId":"c","targetPluginId":"called",)"
                                         R"("targetServiceName":"called","method":"GET","path":"/"})");
    }
    QCOMPARE(api.status(stale), QStringLiteral("UNAVAILABLE"));
    engine.sql(QStringLiteral("ALTER TABLE elsewhere RENAME TO events"));
    const auto events = [&client](const QByteArray &type) {
        return client.get("/api/events?tenantId=t&type=" + type).number("count");
    };
    since.restart();
    while (since.elapsed() < 20'000
           && (events("CIRCUIT_OPENED") < 1 || events("SERVICE_STATUS_CHANGED") < 1
               || api.get(ordered).text("service.adminState") != QStringLiteral("ACTIVE")))
        keepAlive();
    QCOMPARE(events("CIRCUIT_OPENED"), 1);
    QCOMPARE(api.get(ordered).text("service.adminState"), QStringLiteral("ACTIVE"));
    QCOMPARE(events("SERVICE_ADMIN_STATE_CHANGED"), 2);
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED&subject=stale").number("count"), 1);
    QTRY_COMPARE(engine.sql(QStringLiteral("SELECT i.status FROM service_instances i JOIN services s ON s.id = "
                                           "i.service_id WHERE s.service_name = 'stale'")),
                 QStringLiteral("UNAVAILABLE"));
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::aRestartBetweenTwoRequestsIsNotSeen()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    server.options().database = postgres.url(postgres.createDatabase());
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("a")).isEmpty());
    postgres.restart();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return !api.addService(QStringLiteral("b")).isEmpty(); }, 10'000));
    QVERIFY2(timer.elapsed() <= 5000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(api.events("type=SERVICE_REGISTERED").number("count"), 2);
    postgres.terminateBackends();
    QVERIFY(QTest::qWaitFor([&] { return !api.addService(QStringLiteral("c")).isEmpty(); }, 10'000));
    QCOMPARE(api.list().number("count"), 3);
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::requestsOfClientsThatLeftAreBounded()
{
    TemporaryPostgres postgres;
    ServerProcess server;
    server.options().database = postgres.url(postgres.createDatabase());
    server.options().settings = {QStringLiteral("limits.connections=50")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    postgres.freeze(); // writes wait
    const QByteArray body = q("{'tenantId':'t','pluginId':'p','serviceName':'s','version':'1.0.0'}");
    bool refused = false;
    for (int i = 0; i < 200 && !refused; ++i) {
        HttpClient leaves(server.port());
        QVERIFY(leaves.begin("POST", "/api/services/register", body, {{"Content-Type", "application/json"}}));
        if (i % 10 == 9)
            refused = HttpClient(server.port()).get("/healthz").status == 503;
    }
    QVERIFY(refused); // as if they were still connected
    postgres.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(server.port()).get("/healthz").status, 200, 10'000);
    ServiceApi api(server.port(), 'A', "t");
    QTRY_VERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    QCOMPARE(server.stop(), 0);
}

void TestNodeDatabase::aFullDiskRefusesWritesAndHarmsNothing()
{
    ServerProcess server;
    server.options().fileSizeLimit = 1024 * 1024;
    server.options().settings = {QStringLiteral("health.probeInterval=1h")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    QStringList acknowledged;
    HttpReply refused;
    {
        ServiceApi api(server.port(), 'A', "t");
        const QString padding = QStringLiteral("'metadata':{'m':'%1'}").arg(QString(20'000, u'x'));
        for (int i = 0; i < 1000 && refused.status == 0; ++i) {
            const QString name = QStringLiteral("s%1").arg(i);
            const HttpReply reply =
                api.add(QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0',%2").arg(name, padding));
            if (reply.status == 201)
                acknowledged.append(name);
            else
                refused = reply;
        }
        REQUIRE_STATUS(refused, 503);
        QCOMPARE(refused.text("code"), QStringLiteral("STORAGE_UNAVAILABLE"));
        QVERIFY2(!refused.body.contains(server.sqliteFile().toUtf8()), refused.body.constData());
        QVERIFY(acknowledged.size() > 3);
        QCOMPARE(api.list().number("count"), acknowledged.size());
        REQUIRE_STATUS(api.discover(acknowledged.first()), 200);
        REQUIRE_STATUS(api.client().get("/healthz"), 200);
        QVERIFY2(server.errors().contains(QStringLiteral("the free space")),
                 qUtf8Printable(server.errors().right(2000)));
    }
    server.kill();
    server.options().fileSizeLimit = 0; // somebody made room
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    for (const QString &name : std::as_const(acknowledged))
        QCOMPARE(api.discover(name).status, 200);
    QVERIFY(!api.addService(QStringLiteral("after")).isEmpty());
    QCOMPARE(server.stop(), 0);
}

namespace {

/// Runs SQL in the engine's own shell; the rows.
QStringList sqlite(const QString &file, const QString &sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file, sql});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// A little of everything that a database keeps.
void fill(ServerProcess &server)
{
    HttpClient client(server.port());
    REQUIRE_STATUS(
        client.post("/api/plugins/install", q("{'tenantId':'t','manifest':{'id':'p','name':'P','version':'1.0.0',"
                                              "'api':{'services':[{'name':'s','version':'1.0.0'}]}}}")),
        201);
    const HttpReply added = client.post(
        "/api/services/register",
        q("{'tenantId':'t','pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':'http://127.0.0.1:9',"
          "'description':'d','healthPath':'/h','endpoints':[{'method':'GET','path':'/x','permissions':['a.b']}],"
          "'metadata':{'rateLimit':5}}"));
    REQUIRE_STATUS(added, 201);
    REQUIRE_STATUS(client.post("/api/services/register",
                               q("{'tenantId':'t','pluginId':'away','serviceName':'o','version':'1.0.0'}")),
                   201);
    const QByteArray other = client.get("/api/services/list?tenantId=t&search=o").text("services.0.id").toLatin1();
    REQUIRE_STATUS(client.put("/api/services/" + other + "/admin-state?tenantId=t",
                              q("{'state':'DRAINING','reason':'r','until':'2100-01-01T00:00:00Z'}")),
                   200);
    REQUIRE_STATUS(client.put("/api/services/" + added.text("serviceId").toLatin1() + "/health?tenantId=t",
                              q("{'status':'DEGRADED','reason':'slow'}")),
                   200);
    REQUIRE_STATUS(client.send("POST", "/api/plugin-gateway/dependencies",
                               q("{'dependencies':[{'pluginId':'p','dependsOnPluginId':'other','version':'^1.0.0'}]}"),
                               {{"Content-Type", "application/json"}, {"X-Tenant-Slug", "t"}}),
                   201);
    REQUIRE_STATUS(
        client.post("/api/shared-data/set",
                    q("{'tenantId':'t','namespace':'n','key':'k','value':{'a':1},'ownerId':'p','ttl':5000}")),
        201);
    client.post("/api/gateway/call", q("{'tenantId':'t','callerPluginId':'c','targetPluginId':'p',"
                                       "'targetServiceName':'s','method':'GET','path':'/x'}"));
}

} // namespace

/// Whatever stands in a row, no document of ours is trusted because we wrote it: the node starts and serves.
void TestNodeDatabase::anyRowMayBeUnreadable()
{
    ServerProcess server;
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    fill(server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(server.stop(), 0);
    server.options().arguments = {QStringLiteral("key"),      QStringLiteral("create"), QStringLiteral("--name"),
                                  QStringLiteral("k"),        QStringLiteral("--role"), QStringLiteral("viewer"),
                                  QStringLiteral("--tenant"), QStringLiteral("t")};
    QCOMPARE(server.run(), 0);
    server.options().arguments.clear();
    const QString file = server.sqliteFile();
    const QString saved = server.dataDirectory() + QStringLiteral("/saved");
    QVERIFY(QFile::rename(file, saved));
    QMap<QString, QMap<QString, QStringList>> tables; // type → table → columns
    for (const QString &line :
         sqlite(saved, QStringLiteral("SELECT p.type || ' ' || m.name || ' ' || p.name FROM sqlite_master m, "
                                      "pragma_table_info(m.name) p WHERE m.type = 'table' AND p.pk = 0 AND p.name <> "
                                      "'revision' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'schema%' AND "
                                      "m.name <> 'change_counter'"))) {
        const QStringList words = line.split(u' ');
        tables[words[0]][words[1]].append(words[2]);
    }
    QVERIFY(tables.value(QStringLiteral("TEXT")).size() >= 9);
    for (auto type = tables.cbegin(); type != tables.cend(); ++type) {
        const QString garbage =
            type.key() == u"TEXT" ? QStringLiteral("'{\"\" ' || char(0, 1, 27, 65279) || '[7'") : QStringLiteral("-1");
        for (auto table = type->cbegin(); table != type->cend(); ++table) {
            QFile::remove(file);
            QVERIFY(QFile::copy(saved, file));
            for (const QString &column : *table) // one may not take it, as others refer to it
                sqlite(file, QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3").arg(table.key(), column, garbage));
            const QString what = type.key() + u' ' + table.key();
            QVERIFY2(server.start(), qUtf8Printable(what + u'\n' + server.errors().right(2000)));
            HttpClient client(server.port());
            QVERIFY2(client.get("/readyz").status == 200, qUtf8Printable(what));
            for (const char *target :
                 {"/api/services/list?tenantId=*", "/api/services/discover?tenantId=t&serviceName=s",
                  "/api/services/orders?tenantId=t", "/api/tenants/t/plugins", "/api/tenants/t/graph",
                  "/api/tenants/t/plugins/p/impact?action=uninstall", "/api/plugins", "/api/events?tenantId=*",
                  "/api/shared-data/namespaces?tenantId=t", "/api/shared-data/entries?tenantId=t&namespace=n",
                  "/api/shared-data/get?tenantId=t&namespace=n&key=k", "/api/gateway/pairs?tenantId=t", "/api/nodes",
                  "/api/stats?tenantId=t", "/metrics"}) {
                const HttpReply reply = client.get(target);
                QVERIFY2(reply.status >= 200 && reply.status < 500,
                         qUtf8Printable(what + u' ' + QString::fromLatin1(target) + u' '
                                        + QString::fromUtf8(reply.shown()) + server.errors().right(2000)));
            }
            QVERIFY2(client.post("/api/gateway/call", q("{'tenantId':'t','callerPluginId':'c','targetPluginId':'p',"
                                                        "'targetServiceName':'s','method':'GET','path':'/x'}"))
                             .status
                         >= 400,
                     qUtf8Printable(what));
            REQUIRE_STATUS(client.post("/api/shared-data/set",
                                       q("{'tenantId':'t','namespace':'n','key':'new','value':1,'ownerId':'p'}")),
                           201);
            REQUIRE_STATUS(client.post("/api/services/register",
                                       q("{'tenantId':'t','pluginId':'p2','serviceName':'s2','version':'1.0.0'}")),
                           201);
            QVERIFY2(server.stop() == 0, qUtf8Printable(what));
        }
    }
}

QTEST_GUILESS_MAIN(TestNodeDatabase)
#include "tst_node_database.moc"
