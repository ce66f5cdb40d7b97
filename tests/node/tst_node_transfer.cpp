// SPDX-License-Identifier: GPL-3.0-or-later
// plexica-server export and import: a whole tenant from one database into another.
#include "common/clock.h"
#include "rest/services/serviceapi.h"
#include "support/databaselock.h"
#include "support/storageengines.h"
#include "support/temporarypostgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

using namespace plexica;
using namespace plexica::test;

class TestNodeTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTenantMoves_data();
    void aTenantMoves();
    void aServerThatRunsTakesATenant_data();
    void aServerThatRunsTakesATenant();
    void aSlowDatabaseKeepsAnImport();
    void whatIsCommittedComesToMemory();
    void conflictsAreDecidedAsAsked_data();
    void conflictsAreDecidedAsAsked();
    void filesThatAreNotWholeAreRefused_data();
    void filesThatAreNotWholeAreRefused();
    void aLargeTenantComesWholeOrNotAtAll_data();
    void aLargeTenantComesWholeOrNotAtAll();
    void aDatabaseInUseIsNotTouched();
    void timesToLiveTravelAsAsked_data();
    void timesToLiveTravelAsAsked();
    void otherTenantsStayAtHome();
    void whatOthersHaveInstalledStays_data();
    void whatOthersHaveInstalledStays();
    void servicesOfOthersStay();
    void nothingGrowsBeyondItsLimits_data();
    void nothingGrowsBeyondItsLimits();
    void terminalsAreNotWrittenTo();

private:
    QByteArray exported(ServerProcess &server, const QString &tenant, int expected = 0);
    int import(ServerProcess &server, const QByteArray &text, const QString &onConflict, const QString &ttl = {});

    void beginBeside(QProcess &beside, const ServerProcess &server);

    QTemporaryDir m_directory;
    QByteArray m_export; ///< of a tenant with everything
};

namespace {

QString databaseOf(const QString &engine)
{
    if (engine == u"SQLite")
        return {};
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    return postgres.url(postgres.createDatabase());
}

std::unique_ptr<ServerProcess> serverOn(const QString &engine)
{
    ServerOptions options;
    options.database = databaseOf(engine);
    options.settings = {QStringLiteral("health.probeInterval=1h")};
    return std::make_unique<ServerProcess>(options);
}

/// Without the header, which holds the time.
QByteArray recordsOf(const QByteArray &text)
{
    return text.mid(text.indexOf('\n') + 1);
}

HttpReply set(HttpClient &client, const char *members)
{
    return client.post("/api/shared-data/set",
                       q(QByteArray("{'tenantId':'acme','ownerId':'plugin-a',") + members + '}'));
}

} // namespace

QByteArray TestNodeTransfer::exported(ServerProcess &server, const QString &tenant, int expected)
{
    server.options().arguments = {QStringLiteral("export"), QStringLiteral("--tenant"), tenant};
    const int code = server.run();
    server.options().arguments.clear();
    if (code != expected)
        QTest::qFail(qUtf8Printable(QStringLiteral("export ended with %1: %2").arg(code).arg(server.errors())),
                     __FILE__, __LINE__);
    return server.output().toUtf8();
}

int TestNodeTransfer::import(ServerProcess &server, const QByteArray &text, const QString &onConflict,
                             const QString &ttl)
{
    QFile file(m_directory.filePath(QStringLiteral("import.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return -1;
    file.close();
    server.options().arguments = {QStringLiteral("import"), file.fileName(), QStringLiteral("--on-conflict"),
                                  onConflict};
    if (!ttl.isEmpty())
        server.options().arguments += {QStringLiteral("--ttl"), ttl};
    const int code = server.run();
    server.options().arguments.clear();
    return code;
}

void TestNodeTransfer::initTestCase()
{
    const auto server = serverOn(QStringLiteral("SQLite"));
    QVERIFY2(server->start(), qUtf8Printable(server->errors()));
    HttpClient client(server->port());
    REQUIRE_STATUS(
        client.post("/api/plugins/install",
                    q("{'tenantId':'acme','manifest':{'id':'plugin-a','name':'A\\n\\u00e4','version':'1.2.0',"
                      "'api':{'services':[{'name':'a.things','version':'1.0.0'}]}}}")),
        201);
    REQUIRE_STATUS(client.post("/api/services/register",
                               q("{'tenantId':'acme','pluginId':'plugin-a','serviceName':'a.things','version':'1.0.0',"
                                 "'baseUrl':'http://127.0.0.1:9','endpoints':[{'method':'GET','path':'/x'}],"
                                 "'metadata':{'n':1.10}}")),
                   201);
    REQUIRE_STATUS(client.post("/api/services/register",
                               q("{'tenantId':'acme','pluginId':'plugin-a','serviceName':'a.things','version':'1.0.0',"
                                 "'instanceId':'two','baseUrl':'http://127.0.0.1:10','metadata':{'n':1.10},"
                                 "'endpoints':[{'method':'GET','path':'/x'}]}")),
                   201);
    const HttpReply other = client.post(
        "/api/services/register", q("{'tenantId':'acme','pluginId':'plugin-b','serviceName':'b','version':'2.0.0'}"));
    REQUIRE_STATUS(other, 201);
    REQUIRE_STATUS(client.put("/api/services/" + other.text("serviceId").toLatin1() + "/admin-state?tenantId=acme",
                              q("{'state':'OFFLINE','reason':'moving'}")),
                   200);
    REQUIRE_STATUS(
        client.send("POST", "/api/plugin-gateway/dependencies",
                    q("{'dependencies':[{'pluginId':'plugin-b','dependsOnPluginId':'plugin-a','version':'^1.0.0'}]}"),
                    {{"Content-Type", "application/json"}, {"X-Tenant-Slug", "acme"}}),
        201);
    REQUIRE_STATUS(
        set(client,
            "'namespace':'a/b','key':'k \\u00e4\\ud83d\\ude00','value':{'big':9223372036854775807,'n':1.10,'e':1e400}"),
        201);
    REQUIRE_STATUS(set(client, "'namespace':'a/b','key':'\\ufeffbom','value':null,'ttl':5000.5"), 201);
    for (int i = 0; i < 300; ++i)
        REQUIRE_STATUS(set(client, QStringLiteral("'namespace':'n','key':'%1','value':%1").arg(i).toUtf8().constData()),
                       201);
    REQUIRE_STATUS(set(client, "'namespace':'n','key':'1','value':'twice'"), 201);
    REQUIRE_STATUS(set(client, "'namespace':'n','key':'gone','value':1,'ttl':0.01"), 201);
    // An order about a service that is not registered at the moment.
    REQUIRE_STATUS(client.post("/api/services/register", q("{'tenantId':'acme','pluginId':'plugin-away',"
                                                           "'serviceName':'away.api','version':'1.0.0'}")),
                   201);
    const HttpReply away = client.get("/api/services/list?tenantId=acme&search=away.api");
    REQUIRE_STATUS(client.put("/api/services/" + away.text("services.0.id").toUtf8() + "/admin-state?tenantId=acme",
                              q("{'state':'OFFLINE','reason':'moves'}")),
                   200);
    REQUIRE_STATUS(client.sendJson("DELETE", "/api/services/deregister",
                                   q("{'tenantId':'acme','pluginId':'plugin-away','serviceName':'away.api'}")),
                   200);
    // Also while it runs.
    QProcess beside;
    beside.setProcessEnvironment(serverEnvironment());
    const auto runBeside = [&](const QStringList &arguments) {
        beside.start(qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"),
                     arguments + QStringList{QStringLiteral("--data-dir"), server->dataDirectory()});
        return beside.waitForFinished() ? beside.exitCode() : -1;
    };
    QCOMPARE(runBeside({QStringLiteral("migrate")}), 0);
    QCOMPARE(runBeside({QStringLiteral("export"), QStringLiteral("--tenant"), QStringLiteral("acme")}), 0);
    beside.setReadChannel(QProcess::StandardOutput);
    const QByteArray meanwhile = beside.readAllStandardOutput();
    QCOMPARE(QDir(server->dataDirectory()).entryList({QStringLiteral("export-*")}, QDir::Dirs).size(), 0);
    QCOMPARE(server->stop(), 0);
    m_export = exported(*server, QStringLiteral("acme"));
    QCOMPARE(recordsOf(meanwhile), recordsOf(m_export));
    QVERIFY(m_export.startsWith("{\"type\":\"plexica-export\",\"format\":1,"));
    QVERIFY(server->errors().contains(QStringLiteral("records of tenant acme exported")));
    for (const QByteArray &line : m_export.trimmed().split('\n'))
        QVERIFY2(parseJson(line).has_value(), line.constData());
}

void TestNodeTransfer::aTenantMoves_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

void TestNodeTransfer::aTenantMoves()
{
    QFETCH(QString, engine);
    const auto target = serverOn(engine);
    QCOMPARE(import(*target, m_export, QStringLiteral("abort")), 0);
    QVERIFY2(target->errors().contains(QStringLiteral(" 0 skipped")), qUtf8Printable(target->errors()));
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    HttpClient client(target->port());
    QCOMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 2);
    QCOMPARE(client.get("/api/services/list?tenantId=acme").text("services.1.adminState"), QStringLiteral("OFFLINE"));
    QCOMPARE(client.get("/api/services/list?tenantId=acme").at(QStringLiteral("services.0.instances")).toArray().size(),
             std::size_t(2));
    const HttpReply orders = client.get("/api/services/orders?tenantId=acme");
    QCOMPARE(orders.number("count"), 2);
    QVERIFY2(orders.body.contains("\"serviceName\":\"away.api\"") && orders.body.contains("\"reason\":\"moves\""),
             orders.body.constData());
    QCOMPARE(client.get("/api/tenants/acme/plugins").number("count"), 1);
    QVERIFY(client.get("/api/shared-data/entries?tenantId=acme&namespace=a%2Fb")
                .body.contains("\"value\":{\"big\":9223372036854775807,\"n\":1.10,\"e\":1e400}"));
    const qint64 version = client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=1").number("version");
    QVERIFY(version > 0);
    REQUIRE_STATUS(client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=gone"), 404);
    QCOMPARE(client.get("/api/events?tenantId=acme").text("events.0.type"), QStringLiteral("TENANT_IMPORTED"));
    // It goes on as if it had been here always.
    const auto ifVersion = [](const char *value, qint64 wanted) {
        return QStringLiteral("'namespace':'n','key':'1','value':%1,'ifVersion':%2")
            .arg(QLatin1String(value))
            .arg(wanted)
            .toUtf8();
    };
    QCOMPARE(set(client, ifVersion("3", version).constData()).status, 201);
    QCOMPARE(set(client, ifVersion("'twice'", version + 1).constData()).status, 201);
    QCOMPARE(client.remove("/api/shared-data/delete?tenantId=acme&namespace=n&key=2").status, 200);
    QCOMPARE(target->stop(), 0);

    // What comes out again is what went in, but for what was just changed, and for versions, which are this database's.
    QByteArrayList before = recordsOf(m_export).split('\n');
    QByteArrayList after = recordsOf(exported(*target, QStringLiteral("acme"))).split('\n');
    const auto changed = [](const QByteArray &line) {
        return line.contains("\"key\":\"1\"") || line.contains("\"key\":\"2\"") || line.contains("\"key\":\"gone\"")
               || line.startsWith("{\"type\":\"end\"");
    };
    before.removeIf(changed);
    after.removeIf(changed);
    static const QRegularExpression entryVersion(QStringLiteral("\"version\":\\d+"));
    for (QByteArrayList *lines : {&before, &after}) {
        for (QByteArray &line : *lines)
            line = QString::fromUtf8(line).replace(entryVersion, QStringLiteral("\"version\":0")).toUtf8();
    }
    QCOMPARE(after, before);
}

void TestNodeTransfer::aServerThatRunsTakesATenant_data()
{
    addEngineRows();
}

void TestNodeTransfer::aServerThatRunsTakesATenant()
{
    QFETCH(QString, engine);
    const auto server = serverOn(engine);
    QVERIFY2(server->start(), qUtf8Printable(server->errors()));
    const QString file = m_directory.filePath(QStringLiteral("beside.json"));
    const auto importBeside = [&](const QByteArray &text, const QString &onConflict) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("no file");
        out.close();
        QProcess beside;
        beside.setProcessEnvironment(serverEnvironment());
        beside.setWorkingDirectory(m_directory.path());
        QStringList arguments{QStringLiteral("import"),        QStringLiteral("beside.json"),
                              QStringLiteral("--on-conflict"), onConflict,
                              QStringLiteral("--data-dir"),    server->dataDirectory()};
        if (engine != u"SQLite")
            arguments += {QStringLiteral("--database"), server->options().database};
        beside.start(qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"), arguments);
        if (!beside.waitForFinished())
            return std::pair(-1, QString());
        return std::pair(beside.exitCode(), QString::fromUtf8(beside.readAllStandardError()));
    };
    // All that is shown of the tenant but when it was seen.
    const auto shown = [&] {
        HttpClient client(server->port());
        QByteArray all;
        for (const char *path :
             {"/api/services/list?tenantId=acme", "/api/services/orders?tenantId=acme", "/api/tenants/acme/plugins",
              "/api/shared-data/entries?tenantId=acme&namespace=n&values=true", "/api/plugins",
              "/api/shared-data/entries?tenantId=acme&namespace=a%2Fb&values=true"})
            all += client.get(path).body + '\n';
        static const QRegularExpression seen(QStringLiteral("\"(lastSeenAt|statusChangedAt)\":\"[^\"]*\""));
        return QString::fromUtf8(all).remove(seen);
    };
    HttpClient client(server->port());
    REQUIRE_STATUS(client.post("/api/services/register",
                               q("{'tenantId':'other','pluginId':'plugin-o','serviceName':'o','version':'1.0.0'}")),
                   201);
    const auto [code, said] = importBeside(m_export, QStringLiteral("abort"));
    QVERIFY2(code == 0 && said.contains(u" 0 skipped"), qUtf8Printable(said));
    QTRY_COMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 2); // at once on SQLite
    QCOMPARE(client.get("/api/services/orders?tenantId=acme").number("count"), 2);
    QCOMPARE(client.get("/api/tenants/acme/plugins").number("count"), 1);
    REQUIRE_STATUS(client.get("/api/services/discover?tenantId=acme&serviceName=a.things"), 200);
    QCOMPARE(client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=7").text("value"), QStringLiteral("7"));
    QCOMPARE(client.get("/api/events?tenantId=acme&type=TENANT_IMPORTED").number("count"), 1);
    QCOMPARE(client.get("/api/services/list?tenantId=other").number("count"), 1);

    const auto [refused, why] = importBeside(m_export, QStringLiteral("abort"));
    QVERIFY2(refused == 1 && why.contains(u"already there: service"), qUtf8Printable(why));
    const auto [faulty, what] = importBeside(m_export.left(m_export.size() / 2), QStringLiteral("skip"));
    QVERIFY2(faulty == 2 && what.contains(u"beside.json:"), qUtf8Printable(what));

    // What has changed meanwhile is as it was in the file, and what the file does not name stays.
    QCOMPARE(set(client, "'namespace':'n','key':'7','value':'other'").status, 201);
    QCOMPARE(set(client, "'namespace':'n','key':'new','value':1").status, 201);
    REQUIRE_STATUS(client.post("/api/services/register",
                               q("{'tenantId':'acme','pluginId':'plugin-a','serviceName':'a.things','version':'3.0.0',"
                                 "'instanceId':'three'}")),
                   201);
    const auto [again, end] = importBeside(m_export, QStringLiteral("overwrite"));
    QVERIFY2(again == 0, qUtf8Printable(end));
    QTRY_COMPARE(client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=7").text("value"), QStringLiteral("7"));
    QTRY_COMPARE(client.get("/api/services/list?tenantId=acme").text("services.0.version"), QStringLiteral("1.0.0"));
    QCOMPARE(client.get("/api/services/list?tenantId=acme").at(QStringLiteral("services.0.instances")).toArray().size(),
             std::size_t(2));
    REQUIRE_STATUS(client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=new"), 200);

    // Memory is what a node has that begins with this database.
    const QString before = shown();
    QCOMPARE(server->stop(), 0);
    QVERIFY2(server->start(), qUtf8Printable(server->errors()));
    QCOMPARE(shown(), before);
    QCOMPARE(server->stop(), 0);
}

/// Begins an import into a server that runs.
void TestNodeTransfer::beginBeside(QProcess &beside, const ServerProcess &server)
{
    QFile file(m_directory.filePath(QStringLiteral("begun.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_export) == m_export.size());
    file.close();
    beside.setProcessEnvironment(serverEnvironment());
    beside.start(qEnvironmentVariable("PLEXICA_BIN") + QStringLiteral("/plexica-server"),
                 {QStringLiteral("import"), file.fileName(), QStringLiteral("--on-conflict"), QStringLiteral("abort"),
                  QStringLiteral("--data-dir"), server.dataDirectory()});
}

/// It may take longer than a commit is waited for.
void TestNodeTransfer::aSlowDatabaseKeepsAnImport()
{
    const auto server = serverOn(QStringLiteral("SQLite"));
    QVERIFY2(server->start(), qUtf8Printable(server->errors()));
    QProcess beside;
    HttpClient client(server->port());
    {
        const DatabaseLock lock(QStringLiteral("sqlite://") + server->sqliteFile());
        beginBeside(beside, *server);
        QTRY_VERIFY_WITH_TIMEOUT(client.get("/readyz").status == 503, 20'000); // its outcome is unknown now
        QCOMPARE(beside.state(), QProcess::Running);
    }
    QVERIFY(beside.waitForFinished());
    QVERIFY2(beside.exitCode() == 0, beside.readAllStandardError().constData());
    QCOMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 2);
    QCOMPARE(client.get("/api/shared-data/get?tenantId=acme&namespace=n&key=7").text("value"), QStringLiteral("7"));
    QCOMPARE(server->stop(), 0);
}

/// Also where the database cannot be read when memory is to follow it.
void TestNodeTransfer::whatIsCommittedComesToMemory()
{
    const auto server = serverOn(QStringLiteral("SQLite"));
    QVERIFY2(server->start(), qUtf8Printable(server->errors()));
    const auto sql = [&](const QString &text) {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {server->sqliteFile(), text});
        return shell.waitForFinished() ? QString::fromUtf8(shell.readAllStandardOutput()).trimmed() : QString();
    };
    HttpClient client(server->port());
    sql(QStringLiteral("ALTER TABLE api_keys RENAME TO elsewhere")); // which only who follows reads
    QProcess beside;
    beginBeside(beside, *server);
    QTRY_COMPARE(sql(QStringLiteral("SELECT count(*) FROM services WHERE tenant_id = 'acme'")), QStringLiteral("2"));
    QTRY_VERIFY(client.get("/metrics").body.contains("\nplexica_storage_commits_in_doubt 1"));
    QCOMPARE(beside.state(), QProcess::Running);
    QCOMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 0);
    sql(QStringLiteral("ALTER TABLE elsewhere RENAME TO api_keys"));
    QVERIFY(beside.waitForFinished());
    QVERIFY2(beside.exitCode() == 0, beside.readAllStandardError().constData());
    QCOMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 2);
    QCOMPARE(server->stop(), 0);
}

void TestNodeTransfer::conflictsAreDecidedAsAsked_data()
{
    aTenantMoves_data();
}

void TestNodeTransfer::conflictsAreDecidedAsAsked()
{
    QFETCH(QString, engine);
    const auto target = serverOn(engine);
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    {
        HttpClient client(target->port());
        REQUIRE_STATUS(set(client, "'namespace':'n','key':'7','value':'mine'"), 201);
        REQUIRE_STATUS(client.post("/api/services/register",
                                   q("{'tenantId':'acme','pluginId':'plugin-x','serviceName':'b','version':'9.0.0',"
                                     "'baseUrl':'http://127.0.0.1:9','instanceId':'old'}")),
                       201);
    }
    QCOMPARE(target->stop(), 0);

    QCOMPARE(import(*target, m_export, QStringLiteral("abort")), 1);
    QVERIFY2(target->errors().contains(QStringLiteral("already there: entry n 7")), qUtf8Printable(target->errors()));
    QVERIFY2(target->errors().contains(QStringLiteral("already there: service b")), qUtf8Printable(target->errors()));
    QCOMPARE(exported(*target, QStringLiteral("acme")).count("\"type\":\"entry\""), 1); // nothing was written

    QCOMPARE(import(*target, m_export, QStringLiteral("skip")), 0);
    QByteArray now = exported(*target, QStringLiteral("acme"));
    QVERIFY(now.contains("\"key\":\"7\",\"value\":\"mine\""));
    QVERIFY(now.contains("\"version\":\"9.0.0\""));
    QVERIFY(now.contains("\"key\":\"8\",\"value\":8,"));

    QCOMPARE(import(*target, m_export, QStringLiteral("overwrite")), 0);
    now = exported(*target, QStringLiteral("acme"));
    QVERIFY(now.contains("\"key\":\"7\",\"value\":7,"));
    QVERIFY(!now.contains("\"version\":\"9.0.0\"") && !now.contains("\"instanceId\":\"old\""));
    QCOMPARE(now.count("\"type\":\"service\""), 2);
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    QCOMPARE(HttpClient(target->port()).get("/api/services/discover?tenantId=acme&serviceName=a.things").status, 200);
    QCOMPARE(target->stop(), 0);
}

void TestNodeTransfer::filesThatAreNotWholeAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const QByteArray header = m_export.left(m_export.indexOf('\n') + 1);
    QTest::newRow("empty") << QByteArray() << QStringLiteral("end is missing");
    QTest::newRow("cut")
        << m_export.left(m_export.size() / 2).left(m_export.left(m_export.size() / 2).lastIndexOf('\n') + 1)
        << QStringLiteral("interrupted");
    QTest::newRow("cut in a line") << m_export.left(m_export.size() / 2) << QStringLiteral("not JSON");
    QTest::newRow("another file") << QByteArray("{\"a\":1}\n") << QStringLiteral(":1: this is not a file");
    QTest::newRow("newer format") << QByteArray("{\"type\":\"plexica-export\",\"format\":9,\"tenant\":\"t\"}\n")
                                  << QStringLiteral("format 9");
    QTest::newRow("unknown record") << header + "{\"type\":\"what\"}\n" << QStringLiteral(":2: the type 'what'");
    QTest::newRow("record without its members") << header + "{\"type\":\"entry\",\"namespace\":\"n\"}\n"
                                                << QStringLiteral("'key' is missing");
    QByteArray wrong = m_export;
    wrong.replace("\"adminState\":\"OFFLINE\"", "\"adminState\":\"ASLEEP\"");
    QTest::newRow("a state that is none") << wrong << QStringLiteral("'adminState' must be one of");

    // What REST refuses does not get in by a file either.
    const auto changed = [this](const char *from, const char *to) {
        QByteArray text = m_export;
        return text.replace(from, to);
    };
    QTest::newRow("endpoint without a path")
        << changed("\"path\":\"/x\"", "\"p\":\"/x\"") << QStringLiteral("endpoints[0].path is required");
    QTest::newRow("endpoint that is null")
        << changed("\"endpoints\":[{", "\"endpoints\":[null,{") << QStringLiteral("endpoints[0] must be an object");
    QTest::newRow("manifest of another plugin")
        << changed("\"manifest\":{\"id\":\"plugin-a\"", "\"manifest\":{\"id\":\"plugin-z\"")
        << QStringLiteral("its manifest of plugin-z 1.2.0");
    QTest::newRow("manifest that is none")
        << changed("\"manifest\":{\"id\":\"plugin-a\",", "\"manifest\":{") << QStringLiteral("id");
    QTest::newRow("base URL of a file") << changed("http://127.0.0.1:9\"", "file:///etc/passwd\"")
                                        << QStringLiteral("baseUrl");
    QTest::newRow("service of no plugin's name")
        << changed("\"pluginId\":\"plugin-b\"", "\"pluginId\":\"../../etc\"") << QStringLiteral("../../etc");
    QTest::newRow("a version of no service")
        << changed("\"version\":\"2.0.0\"", "\"version\":\"two\"") << QStringLiteral("two");
    const auto entry = [&header](const QByteArray &key, const QByteArray &value, const QByteArray &version) {
        return header + R"({"type":"entry","namespace":"n","key":")" + key + R"(","value":)" + value
               + R"(,"ownerId":"o","version":)" + version
               + R"(,"createdAt":"2026-01-22T20:00:00.000Z","updatedAt":"2026-01-22T20:00:00.000Z","expiresAt":null})"
               + "\n";
    };
    QTest::newRow("a long key") << entry(QByteArray(513, 'k'), "1", "1") << QStringLiteral("at most 512 are allowed");
    QTest::newRow("a large value") << entry("k", '"' + QByteArray(1024 * 1024, 'v') + '"', "1")
                                   << QStringLiteral("at most 1048576 are allowed");
    QTest::newRow("a line of 9 MB") << entry("k", '"' + QByteArray(9'000'000, 'v') + '"', "1")
                                    << QStringLiteral(":2: the line is longer");
    QTest::newRow("a deep value") << entry("k", QByteArray(100, '[') + QByteArray(100, ']'), "1")
                                  << QStringLiteral("nested deeper");
    QTest::newRow("a negative version") << entry("k", "1", "-5") << QStringLiteral("'version' must be greater than 0");
    QTest::newRow("NUL in a key") << entry("a\\u0000b", "1", "1") << QStringLiteral("NUL");
    QTest::newRow("an entry twice") << entry("k", "1", "1") + entry("k", "2", "1").mid(header.size())
                                    << QStringLiteral(":3: entry n k stands there twice");
}

void TestNodeTransfer::filesThatAreNotWholeAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto target = serverOn(QStringLiteral("SQLite"));
    QCOMPARE(import(*target, text, QStringLiteral("overwrite")), 2);
    QVERIFY2(target->errors().contains(said), qUtf8Printable(target->errors()));
    QCOMPARE(recordsOf(exported(*target, QStringLiteral("acme"))), QByteArray("{\"type\":\"end\",\"records\":0}\n"));
}

void TestNodeTransfer::aLargeTenantComesWholeOrNotAtAll_data()
{
    addEngineRows();
}

void TestNodeTransfer::aLargeTenantComesWholeOrNotAtAll()
{
    QFETCH(QString, engine);
    StorageEngine database(engine);
    ServerOptions options;
    options.database = database.url();
    ServerProcess server(options);
    QCOMPARE(recordsOf(exported(server, QStringLiteral("acme"))), QByteArray("{\"type\":\"end\",\"records\":0}\n"));

    const QByteArray value = '"' + QByteArray(900'000, 'v') + '"';
    constexpr int count = 40; // some 36 MB
    QByteArray text = m_export.left(m_export.indexOf('\n') + 1);
    for (int i = 0; i < count; ++i) {
        text += R"({"type":"entry","namespace":"n","key":"k)" + QByteArray::number(i) + R"(","value":)" + value
                + R"(,"ownerId":"o","version":1,"createdAt":"2026-01-22T20:00:00.000Z",)"
                + R"("updatedAt":"2026-01-22T20:00:00.000Z","expiresAt":null})" + "\n";
    }
    text += R"({"type":"end","records":)" + QByteArray::number(count) + "}\n";

    // The database takes all but the last.
    if (database.isSqlite()) {
        database.sql(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON shared_data WHEN NEW.key = 'k39' "
                                    "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
    } else {
        database.sql(QStringLiteral("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                                    "$$BEGIN RAISE 'the disk is full'; END$$"));
        database.sql(QStringLiteral("CREATE TRIGGER refusing BEFORE INSERT ON shared_data FOR EACH ROW "
                                    "WHEN (NEW.key = 'k39') EXECUTE FUNCTION refuse()"));
    }
    QCOMPARE(import(server, text, QStringLiteral("abort")), 3);
    QVERIFY2(server.errors().contains(u"Nothing was imported."), qUtf8Printable(server.errors()));
    QCOMPARE(recordsOf(exported(server, QStringLiteral("acme"))), QByteArray("{\"type\":\"end\",\"records\":0}\n"));

    database.sql(database.isSqlite() ? QStringLiteral("DROP TRIGGER full")
                                     : QStringLiteral("DROP TRIGGER refusing ON shared_data"));
    QCOMPARE(import(server, text, QStringLiteral("abort")), 0);
    QCOMPARE(recordsOf(exported(server, QStringLiteral("acme"))).size(), recordsOf(text).size());
}

void TestNodeTransfer::aDatabaseInUseIsNotTouched()
{
    const auto running = serverOn(QStringLiteral("SQLite"));
    QVERIFY2(running->start(), qUtf8Printable(running->errors()));
    ServerOptions options;
    options.database = QStringLiteral("sqlite://") + running->sqliteFile();
    ServerProcess second(options);
    exported(second, QStringLiteral("acme"), 3);
    QVERIFY2(second.errors().contains(QString::number(running->pid())), qUtf8Printable(second.errors()));
    QCOMPARE(import(second, m_export, QStringLiteral("skip")), 3);
    QCOMPARE(HttpClient(running->port()).get("/api/services/list?tenantId=acme").number("count"), 0);
    QCOMPARE(import(second, m_export, QStringLiteral("maybe")), 2);
    QCOMPARE(running->stop(), 0);
}

void TestNodeTransfer::timesToLiveTravelAsAsked_data()
{
    QTest::addColumn<QString>("ttl");
    QTest::addColumn<int>("sooner"); // minutes from now, of the entry that had ten minutes left when it was exported
    QTest::addColumn<int>("later");  // of the one that had eighty
    QTest::addColumn<QString>("told");
    constexpr int never = -1;
    constexpr int gone = -2;
    const QString kept = QStringLiteral("2 records written, 0 skipped, 1 had expired, 0 were shifted");
    QTest::newRow("by itself") << QString() << gone << 20 << kept;
    QTest::newRow("keep") << QStringLiteral("keep") << gone << 20 << kept;
    QTest::newRow("strip") << QStringLiteral("strip") << never << never
                           << QStringLiteral(
                                  "3 records written, 0 skipped, 0 had expired, 2 had their time to live stripped");
    QTest::newRow("shift") << QStringLiteral("shift") << 10 << 80
                           << QStringLiteral("3 records written, 0 skipped, 0 had expired, 2 were shifted");
}

void TestNodeTransfer::timesToLiveTravelAsAsked()
{
    QFETCH(QString, ttl);
    QFETCH(int, sooner);
    QFETCH(int, later);
    QFETCH(QString, told);
    // An hour on the way.
    const TimePoint now = currentTime();
    const auto minutes = [now](int count) { return toRfc3339(now + std::chrono::minutes(count)); };
    const QByteArrayList lines = m_export.split('\n');
    const auto entry =
        std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("\"key\":\"7\""); });
    QVERIFY(entry != lines.end() && !entry->contains("expiresAt\":\""));
    const auto expiring = [&](const QByteArray &key, const QByteArray &at) {
        QByteArray line = *entry;
        line.replace("\"key\":\"7\"", "\"key\":\"" + key + '"').replace("\"expiresAt\":null", "");
        line.chop(1);
        return (line.endsWith(',') ? line : line + ',') + "\"expiresAt\":\"" + at + "\"}";
    };
    const QByteArray text = "{\"type\":\"plexica-export\",\"format\":1,\"tenant\":\"acme\",\"exportedAt\":\""
                            + minutes(-60) + "\"}\n" + *entry + '\n' + expiring("sooner", minutes(-50)) + '\n'
                            + expiring("later", minutes(20)) + "\n{\"type\":\"end\",\"records\":3}\n";
    const auto target = serverOn(QStringLiteral("SQLite"));
    const int code = import(*target, text, QStringLiteral("abort"), ttl);
    QVERIFY2(code == 0, qUtf8Printable(target->errors()));
    QVERIFY2(target->errors().contains(told), qUtf8Printable(target->errors()));
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    HttpClient client(target->port());
    const auto minutesLeft = [&](const char *key) {
        const HttpReply reply = client.get(QByteArray("/api/shared-data/get?tenantId=acme&namespace=n&key=") + key);
        if (reply.status == 404)
            return -2;
        const auto at = fromRfc3339(reply.text("expiresAt"));
        return at ? int(std::chrono::round<std::chrono::minutes>(*at - now).count()) : -1;
    };
    QCOMPARE(minutesLeft("7"), -1);
    // Shifted by the time until the import, which is some seconds more.
    QCOMPARE(minutesLeft("sooner"), sooner);
    QCOMPARE(minutesLeft("later"), later);
    QCOMPARE(target->stop(), 0);
    QCOMPARE(import(*target, text, QStringLiteral("skip"), QStringLiteral("drop")), 2);
    QVERIFY(target->errors().contains(QStringLiteral("--ttl 'drop' must be keep, strip or shift")));
}

void TestNodeTransfer::otherTenantsStayAtHome()
{
    const auto server = serverOn(QStringLiteral("SQLite"));
    QCOMPARE(import(*server, m_export, QStringLiteral("abort")), 0);
    QCOMPARE(recordsOf(exported(*server, QStringLiteral("other"))), QByteArray("{\"type\":\"end\",\"records\":0}\n"));
    exported(*server, QStringLiteral("not a tenant"), 2);
}

void TestNodeTransfer::whatOthersHaveInstalledStays_data()
{
    aTenantMoves_data();
}

void TestNodeTransfer::whatOthersHaveInstalledStays()
{
    QFETCH(QString, engine);
    const auto target = serverOn(engine);
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    const QByteArray theirs = q("{'tenantId':'other','manifest':{'id':'plugin-a','name':'Theirs','version':'1.2.0'}}");
    REQUIRE_STATUS(HttpClient(target->port()).post("/api/plugins/install", theirs), 201);
    QCOMPARE(target->stop(), 0);
    QCOMPARE(import(*target, m_export, QStringLiteral("overwrite")), 1);
    QVERIFY2(target->errors().contains(QStringLiteral(
                 "plugin plugin-a 1.2.0 is in the catalogue with other content, and installed in other")),
             qUtf8Printable(target->errors()));
    QCOMPARE(recordsOf(exported(*target, QStringLiteral("acme"))), QByteArray("{\"type\":\"end\",\"records\":0}\n"));
    QVERIFY(exported(*target, QStringLiteral("other")).contains("\"name\":\"Theirs\""));
    QCOMPARE(import(*target, m_export, QStringLiteral("skip")), 0);
    QVERIFY(exported(*target, QStringLiteral("acme")).contains("\"name\":\"Theirs\""));
}

void TestNodeTransfer::servicesOfOthersStay()
{
    const auto target = serverOn(QStringLiteral("SQLite"));
    QCOMPARE(import(*target, m_export, QStringLiteral("abort")), 0);
    // The same file as another tenant's: the services' ids are taken.
    QByteArray second = m_export;
    second.replace("\"tenant\":\"acme\"", "\"tenant\":\"twin\"");
    QCOMPARE(import(*target, second, QStringLiteral("overwrite")), 0);
    QVERIFY2(target->start(), qUtf8Printable(target->errors()));
    HttpClient client(target->port());
    QCOMPARE(client.get("/api/services/list?tenantId=acme").number("count"), 2);
    QCOMPARE(client.get("/api/services/list?tenantId=twin").number("count"), 2);
    QVERIFY(client.get("/api/services/list?tenantId=acme").text("services.0.id")
            != client.get("/api/services/list?tenantId=twin").text("services.0.id"));
}

void TestNodeTransfer::nothingGrowsBeyondItsLimits_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("tooSmall");
    const auto row = [](const char *limit, const char *fits, const char *tooSmall) {
        QTest::newRow(limit) << QString::fromLatin1(limit) << QString::fromLatin1(fits)
                             << QString::fromLatin1(tooSmall);
    };
    // Of the tenant that is exported: two services, one of them with two instances and one endpoint, …
    row("limits.servicesPerTenant", "2", "1");
    row("limits.instancesPerService", "2", "1");
    row("limits.endpoints", "1", "0");
    row("limits.metadata", "10", "9"); // {"n":1.10}
    row("limits.manifests", "1", "");
    row("sharedData.maxEntries", "302", "301");
    row("sharedData.maxBytes", "2KiB", "1KiB");
}

void TestNodeTransfer::nothingGrowsBeyondItsLimits()
{
    QFETCH(QString, limit);
    QFETCH(QString, fits);
    QFETCH(QString, tooSmall);
    const auto server = serverOn(QStringLiteral("SQLite"));
    if (!tooSmall.isEmpty()) {
        server->options().settings = {limit + u'=' + tooSmall};
        QCOMPARE(import(*server, m_export, QStringLiteral("abort")), 1);
        QVERIFY2(server->errors().contains(QStringLiteral("; %1 allows").arg(limit))
                     && server->errors().contains(QStringLiteral("nothing was imported")),
                 qUtf8Printable(server->errors()));
        QCOMPARE(recordsOf(exported(*server, QStringLiteral("acme"))),
                 QByteArray("{\"type\":\"end\",\"records\":0}\n"));
    }
    server->options().settings = {limit + u'=' + fits};
    QCOMPARE(import(*server, m_export, QStringLiteral("abort")), 0);
    // What is there already takes no place again.
    QCOMPARE(import(*server, m_export, QStringLiteral("skip")), 0);
    QCOMPARE(import(*server, m_export, QStringLiteral("overwrite")), 0);
}

void TestNodeTransfer::terminalsAreNotWrittenTo()
{
    const auto target = serverOn(QStringLiteral("SQLite"));
    const QByteArray header = m_export.left(m_export.indexOf('\n') + 1);
    QCOMPARE(import(*target, header + "{\"type\":\"\\u001b[31mred\\u0007\\u202e\"}\n", QStringLiteral("skip")), 2);
    QVERIFY(!target->errors().contains(QChar(0x1b)) && !target->errors().contains(QChar(0x202e)));
    QVERIFY2(target->errors().contains(QStringLiteral("'\\u001b[31mred\\u0007\\u202e'")),
             qUtf8Printable(target->errors()));
}

QTEST_GUILESS_MAIN(TestNodeTransfer)
#include "tst_node_transfer.moc"
