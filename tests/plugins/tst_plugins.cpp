// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's own TypeScript, unchanged, as a Fastify plugin on Node.js against plexica-server; and the SDK's calls.
#include "rest/access/keyedserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>

#include <csignal>

using namespace plexica;
using namespace plexica::test;

class TestPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theGuidesPluginRegistersLivesAndLeaves();
    void theDefaultTenantNeedsNoName();
    void aDegradedDatabaseShows();
    void aKilledPluginIsSeenUnavailableAndComesBack();
    void aRefusedRegistrationIsThrown();
    void theGuidesSharedDataIsSetAndRead();
    void theSdksCallsWork();
    void reportsAreMadeThroughTheGateway();
    void twoInstancesShareTheLoad();
    void allOfThemRunWithAKeyAndNothingElse();

private:
    /// Runs a command to its end in the plugins' directory; its output if the exit code is `expected`, else fails.
    QByteArray run(const QString &program, const QStringList &arguments, int expected = 0, int milliseconds = 60'000);
    QByteArray run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                   int expected = 0, int milliseconds = 60'000);
    static void install(HttpClient &core, const QByteArray &tenant, const char *name);
    QProcessEnvironment environment() const;
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    QDir m_directory;
    std::unique_ptr<ServerProcess> m_server;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// The guide's plugin as a process.
class Plugin
{
public:
    Plugin(QString program, QProcessEnvironment environment, const QString &directory = {})
        : m_program(std::move(program))
        , m_environment(std::move(environment))
    {
        m_process.setWorkingDirectory(directory);
    }
    ~Plugin()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setProcessEnvironment(m_environment);
        m_process.start(QStringLiteral("node"), {m_program});
        return QTest::qWaitFor(
                   [this] { return said().contains("ready on port") || m_process.state() == QProcess::NotRunning; },
                   30'000)
               && m_process.state() == QProcess::Running;
    }
    QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(15'000))
            return -1;
        said();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 128 + signal;
    }

private:
    QString m_program;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

QByteArray TestPlugins::run(const QString &program, const QStringList &arguments, int expected, int milliseconds)
{
    return run(program, arguments, environment(), expected, milliseconds);
}

QByteArray TestPlugins::run(const QString &program, const QStringList &arguments,
                            const QProcessEnvironment &environment, int expected, int milliseconds)
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(milliseconds);
    const QByteArray output = process.readAll();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != expected)
        QTest::qFail((program.toUtf8() + ' ' + arguments.join(u' ').toUtf8() + " failed: " + output).constData(),
                     __FILE__, __LINE__);
    return output;
}

QProcessEnvironment TestPlugins::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_server)
        environment.insert(QStringLiteral("CORE_API_URL"), QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    return environment;
}

void TestPlugins::install(HttpClient &core, const QByteArray &tenant, const char *name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/tests/data/guide/") + QLatin1String(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    REQUIRE_STATUS(
        core.post("/api/plugins/install", "{\"tenantId\":\"" + tenant + "\",\"manifest\":" + file.readAll() + "}"),
        201);
}

void TestPlugins::initTestCase()
{
    QProcess probe;
    probe.start(QStringLiteral("npm"), {QStringLiteral("--version")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("npm is not installed (Debian: apt install nodejs npm)");
    QVERIFY2(!qEnvironmentVariableIsEmpty("PLEXICA_PLUGINS_DIR"), "it names the folder that npm installs into");
    m_directory.setPath(QString::fromLocal8Bit(qgetenv("PLEXICA_PLUGINS_DIR")));
    QVERIFY(m_directory.mkpath(QStringLiteral("src/lib")) && m_directory.mkpath(QStringLiteral("src/routes")));
    const QDir tests(QString::fromLocal8Bit(qgetenv("PLEXICA_SOURCE")) + QStringLiteral("/tests"));
    const auto copy = [&](const char *from, const char *to) {
        QFile::remove(path(to));
        return QFile::copy(tests.filePath(QString::fromLatin1(from)), path(to));
    };
    QFile installed(path("package.json"));
    QFile wanted(tests.filePath(QStringLiteral("plugins/package.json")));
    QVERIFY(wanted.open(QIODevice::ReadOnly));
    const bool same = installed.open(QIODevice::ReadOnly) && installed.readAll() == wanted.readAll()
                      && m_directory.exists(QStringLiteral("node_modules/.package-lock.json"));
    installed.close();
    QVERIFY(copy("plugins/package.json", "package.json"));
    if (!same)
        run(QStringLiteral("npm"),
            {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")}, 0, 240'000);

    // Where the guide puts them, word for word; types are stripped by esbuild and nothing else is changed.
    QVERIFY(copy("data/guide/service-registry.ts", "src/lib/service-registry.ts"));
    QVERIFY(copy("data/guide/index.ts", "src/index.ts"));
    QVERIFY(copy("data/guide/health.ts", "src/routes/health.ts"));
    QVERIFY(copy("data/guide/shared-data.ts", "src/shared-data.ts"));
    QVERIFY(copy("plugins/surroundings.ts", "src/surroundings.ts"));
    QVERIFY(copy("plugins/refused-registration.ts", "src/refused-registration.ts"));
    QVERIFY(copy("plugins/gateway-family.mjs", "gateway-family.mjs"));
    QVERIFY(copy("plugins/with-key.mjs", "with-key.mjs"));
    QVERIFY(m_directory.mkpath(QStringLiteral("src/services")));
    QVERIFY(copy("data/guide/inventory-client.ts", "src/lib/inventory-client.ts"));
    QVERIFY(copy("data/guide/reports.service.ts", "src/services/reports.service.ts"));
    QVERIFY(copy("plugins/reports.ts", "src/reports.ts"));
    const QStringList common{QStringLiteral("--bundle"), QStringLiteral("--packages=external"),
                             QStringLiteral("--platform=node"), QStringLiteral("--format=esm"),
                             QStringLiteral("--log-level=warning")};
    const QString esbuild = path("node_modules/.bin/esbuild");
    run(esbuild, QStringList{QStringLiteral("src/index.ts"), QStringLiteral("--inject:src/surroundings.ts"),
                             QStringLiteral("--outfile=plugin.mjs")}
                     + common);
    run(esbuild,
        QStringList{QStringLiteral("src/refused-registration.ts"), QStringLiteral("--outfile=refused.mjs")} + common);
    run(esbuild, QStringList{QStringLiteral("src/reports.ts"), QStringLiteral("--outfile=reports.mjs")} + common);
    run(esbuild,
        QStringList{QStringLiteral("src/shared-data.ts"), QStringLiteral("--outfile=shared-data.mjs")} + common);

    ServerOptions options;
    options.settings = {QStringLiteral("health.probeInterval=200ms"), QStringLiteral("health.probeTimeout=500ms"),
                        QStringLiteral("health.staleAfter=30s")};
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->start(), qUtf8Printable(m_server->errors()));
}

void TestPlugins::cleanupTestCase()
{
    if (m_server)
        QCOMPARE(m_server->stop(), 0);
}

void TestPlugins::theGuidesPluginRegistersLivesAndLeaves()
{
    const quint16 port = freePort();
    QProcessEnvironment environment = TestPlugins::environment();
    environment.insert(QStringLiteral("TENANT_ID"), QStringLiteral("tenant-123"));
    environment.insert(QStringLiteral("PORT"), QString::number(port));
    environment.insert(QStringLiteral("BASE_URL"), QStringLiteral("http://127.0.0.1:%1/").arg(port));
    Plugin plugin(path("plugin.mjs"), environment);
    QVERIFY2(plugin.start(), plugin.said().constData());
    QVERIFY(plugin.said().contains("Registered service: inventory.products ("));

    ServiceApi api(m_server->port(), 'A', "tenant-123");
    const HttpReply list = api.list();
    QCOMPARE(list.number("count"), 2);
    QCOMPARE(list.text("services.0.serviceName"), QStringLiteral("inventory.categories"));
    QCOMPARE(list.text("services.1.serviceName"), QStringLiteral("inventory.products"));
    const HttpReply found = api.discover(QStringLiteral("inventory.products"));
    QCOMPARE(found.text("service.pluginId"), QStringLiteral("plugin-inventory"));
    QCOMPARE(found.text("service.status"), QStringLiteral("HEALTHY"));
    QVERIFY(plugin.said().contains(found.text("service.id").toUtf8()));
    // The address that discovery gives is the plugin's.
    QCOMPARE(found.text("service.baseUrl"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    QCOMPARE(HttpClient(port).get("/products").text("data.0.name"), QStringLiteral("Bolt"));
    // It sends no heartbeats; its health endpoint is asked.
    const QString seen = found.text("service.lastSeenAt");
    QTRY_VERIFY(api.discover(QStringLiteral("inventory.products")).text("service.lastSeenAt") > seen);

    QCOMPARE(plugin.end(SIGTERM), 0);
    QVERIFY2(plugin.said().contains("Deregistered service: inventory.products"), plugin.said().constData());
    QVERIFY2(plugin.said().contains("Deregistered service: inventory.categories"), plugin.said().constData());
    QCOMPARE(api.list().number("count"), 0);
    QCOMPARE(api.discover(QStringLiteral("inventory.products")).text("error"),
             QStringLiteral("Service not found: inventory.products"));
}

void TestPlugins::theDefaultTenantNeedsNoName()
{
    const quint16 port = freePort();
    QProcessEnvironment environment = TestPlugins::environment();
    environment.remove(QStringLiteral("TENANT_ID"));
    environment.remove(QStringLiteral("BASE_URL"));
    environment.insert(QStringLiteral("PORT"), QString::number(port));
    Plugin plugin(path("plugin.mjs"), environment);
    QVERIFY2(plugin.start(), plugin.said().constData());
    // As in the guide's troubleshooting, with and without naming it.
    HttpClient client(m_server->port());
    for (const char *target : {"/api/services/discover?serviceName=inventory.products",
                               "/api/services/list?tenantId=default-tenant&search=products",
                               "/api/services/discover?serviceName=inventory.products&tenantId=default-tenant"})
        QVERIFY2(client.get(target).body.contains("http://localhost:" + QByteArray::number(port)), target);
    QCOMPARE(plugin.end(SIGTERM), 0);
}

void TestPlugins::aDegradedDatabaseShows()
{
    const quint16 port = freePort();
    QFile down(path("database-down"));
    down.remove();
    QProcessEnvironment environment = TestPlugins::environment();
    environment.insert(QStringLiteral("TENANT_ID"), QStringLiteral("tenant-degraded"));
    environment.insert(QStringLiteral("PORT"), QString::number(port));
    environment.insert(QStringLiteral("BASE_URL"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    environment.insert(QStringLiteral("DATABASE_DOWN_FILE"), down.fileName());
    Plugin plugin(path("plugin.mjs"), environment);
    QVERIFY2(plugin.start(), plugin.said().constData());
    ServiceApi api(m_server->port(), 'A', "tenant-degraded");
    const auto status = [&] { return api.list("search=inventory.products").text("services.0.status"); };
    QVERIFY(down.open(QIODevice::WriteOnly));
    down.close();
    QTRY_COMPARE(status(), QStringLiteral("DEGRADED"));
    QVERIFY(down.remove());
    QTRY_COMPARE(status(), QStringLiteral("HEALTHY"));
    QCOMPARE(plugin.end(SIGTERM), 0);
}

void TestPlugins::aKilledPluginIsSeenUnavailableAndComesBack()
{
    const quint16 port = freePort();
    QProcessEnvironment environment = TestPlugins::environment();
    environment.insert(QStringLiteral("TENANT_ID"), QStringLiteral("tenant-killed"));
    environment.insert(QStringLiteral("PORT"), QString::number(port));
    environment.insert(QStringLiteral("BASE_URL"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    ServiceApi api(m_server->port(), 'A', "tenant-killed");
    QString id;
    {
        Plugin plugin(path("plugin.mjs"), environment);
        QVERIFY2(plugin.start(), plugin.said().constData());
        id = api.discover(QStringLiteral("inventory.products")).text("service.id");
        QVERIFY(plugin.end(SIGKILL) != 0);
    }
    QTRY_COMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(api.discover(QStringLiteral("inventory.products")).text("error"),
             QStringLiteral("Service unavailable: inventory.products"));
    Plugin again(path("plugin.mjs"), environment); // the guide: restart the plugin
    QVERIFY2(again.start(), again.said().constData());
    QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
    QCOMPARE(again.end(SIGTERM), 0);
}

void TestPlugins::aRefusedRegistrationIsThrown()
{
    const QByteArray output = run(QStringLiteral("node"), {path("refused.mjs")}, 7);
    QVERIFY2(output.contains("Failed to register service inventory.products"), output.constData());
    const auto said = parseJson(output.trimmed().split('\n').back());
    QVERIFY2(said.has_value(), output.constData());
    QCOMPARE(jsonAt(*said, QStringLiteral("status")).toInteger().value_or(0), 400);
    QCOMPARE(jsonAt(*said, QStringLiteral("data.details.fields.0.path")).toString(), QStringLiteral("version"));
    QVERIFY(jsonAt(*said, QStringLiteral("data.message")).toString().contains(u"v1"));
}

void TestPlugins::theGuidesSharedDataIsSetAndRead()
{
    const QByteArray output = run(QStringLiteral("node"), {path("shared-data.mjs")});
    QVERIFY2(output.contains("Cached product count: 150"), output.constData());
    HttpClient client(m_server->port());
    const HttpReply entry =
        client.get("/api/shared-data/get?tenantId=tenant-123&namespace=inventory.cache&key=product-count");
    QCOMPARE(entry.text("ownerId"), QStringLiteral("plugin-inventory"));
    QVERIFY(entry.text("value.timestamp").endsWith(u'Z')); // a Date travels as text
    QVERIFY(!entry.text("expiresAt").isEmpty());
}

void TestPlugins::theSdksCallsWork()
{
    QProcessEnvironment environment = TestPlugins::environment();
    environment.insert(QStringLiteral("TENANT_ID"), QStringLiteral("tenant-sdk"));
    const QByteArray output = run(QStringLiteral("node"), {path("gateway-family.mjs")}, environment);
    QVERIFY2(output.contains("all calls answered"), output.constData());
}

void TestPlugins::reportsAreMadeThroughTheGateway()
{
    const QByteArray tenant("tenant-gateway");
    HttpClient core(m_server->port());
    core.setHeader("X-Tenant-ID", tenant);
    core.setHeader("X-Caller-Plugin-ID", "plugin-console");
    install(core, tenant, "plugin-inventory.json"); // the endpoints, rate limit and time to live are the manifest's
    install(core, tenant, "plugin-reports.json");
    const quint16 inventoryPort = freePort();
    QProcessEnvironment inventory = TestPlugins::environment();
    inventory.insert(QStringLiteral("TENANT_ID"), QString::fromLatin1(tenant));
    inventory.insert(QStringLiteral("PORT"), QString::number(inventoryPort));
    inventory.insert(QStringLiteral("BASE_URL"), QStringLiteral("http://127.0.0.1:%1").arg(inventoryPort));
    auto first = std::make_unique<Plugin>(path("plugin.mjs"), inventory);
    QVERIFY2(first->start(), first->said().constData());
    const quint16 reportsPort = freePort();
    QProcessEnvironment environment = TestPlugins::environment();
    environment.insert(QStringLiteral("TENANT_ID"), QString::fromLatin1(tenant));
    environment.insert(QStringLiteral("PORT"), QString::number(reportsPort));
    Plugin reports(path("reports.mjs"), environment);
    QVERIFY2(reports.start(), reports.said().constData());

    const auto generate = [&](const char *how) {
        return core.post("/api/gateway/plugin-reports/reports.generator/reports/generate",
                         QByteArray("{\"how\":\"") + how + "\"}");
    };
    for (const char *how : {"guide", "sdk"}) {
        const HttpReply report = generate(how);
        REQUIRE_STATUS(report, 200);
        QCOMPARE(report.number("totalProducts"), 1);
    }
    QVERIFY(first->end(SIGKILL) != 0);
    QElapsedTimer timer;
    timer.start();
    const HttpReply guide = generate("guide");
    REQUIRE_STATUS(guide, 503);
    QCOMPARE(guide.text("error"), QStringLiteral("Inventory service is not available"));
    const HttpReply sdk = generate("sdk");
    REQUIRE_STATUS(sdk, 503);
    const QString code = sdk.text("core.code");
    QVERIFY2(code == u"UPSTREAM_FAILED" || code == u"SERVICE_UNAVAILABLE", sdk.shown().constData());
    QVERIFY(!sdk.text("core.error").isEmpty());
    QVERIFY(timer.elapsed() < 5000);
    Plugin again(path("plugin.mjs"), inventory); // and nobody else is restarted
    QVERIFY2(again.start(), again.said().constData());
    for (const char *how : {"guide", "sdk"})
        REQUIRE_STATUS(generate(how), 200);
    QCOMPARE(core.get("/api/gateway/calls?limit=1").number("calls.0.status"), 200);
    QCOMPARE(again.end(SIGTERM), 0);
}

void TestPlugins::twoInstancesShareTheLoad()
{
    const QByteArray tenant("tenant-two");
    HttpClient core(m_server->port());
    core.setHeader("X-Tenant-ID", tenant);
    core.setHeader("X-Caller-Plugin-ID", "plugin-console");
    std::vector<std::unique_ptr<Plugin>> plugins;
    for (int i = 0; i < 2; ++i) {
        const quint16 port = freePort();
        QProcessEnvironment environment = TestPlugins::environment();
        environment.insert(QStringLiteral("TENANT_ID"),
                           QStringLiteral("tenant-of-its-own-%1").arg(i)); // its own registration does not count
        environment.insert(QStringLiteral("PORT"), QString::number(port));
        plugins.push_back(std::make_unique<Plugin>(path("plugin.mjs"), environment));
        QVERIFY2(plugins.back()->start(), plugins.back()->said().constData());
        REQUIRE_STATUS(core.post("/api/services/register",
                                 q(QStringLiteral("{'tenantId':'tenant-two','pluginId':'plugin-inventory','serviceName'"
                                                  ":'inventory.products','version':'1.0.0',"
                                                  "'instanceId':'i%1','baseUrl':'http://"
                                                  "127.0.0.1:%2','endpoints':[{'method':'GET','path':'/products'}]}")
                                       .arg(i)
                                       .arg(port))),
                       201);
    }
    const auto share = [&](int calls) {
        QHash<QString, int> counts;
        for (int i = 0; i < calls; ++i) {
            const HttpReply reply = core.post(
                "/api/gateway/call",
                q("{'tenantId':'tenant-two','callerPluginId':'plugin-console','targetPluginId':'plugin-inventory',"
                  "'targetServiceName':'inventory.products','method':'GET','path':'/products'}"));
            if (reply.status == 200)
                ++counts[reply.text("metadata.instanceId")];
        }
        return counts;
    };
    const QHash<QString, int> both = share(40);
    QCOMPARE(both.value(QStringLiteral("i0")), 20);
    QCOMPARE(both.value(QStringLiteral("i1")), 20);
    QVERIFY(plugins[0]->end(SIGKILL) != 0);
    const QHash<QString, int> one = share(40); // no call fails: each GET finds the other instance
    QCOMPARE(one.value(QStringLiteral("i0")), 0);
    QCOMPARE(one.value(QStringLiteral("i1")), 40);
    // Nothing is sent to it any more: the first call that failed was followed by a probe, which failed too.
    const HttpReply services = core.get("/api/services/list?tenantId=tenant-two");
    QVERIFY2(services.body.contains("CONNECTION_REFUSED"), services.body.constData());
    QCOMPARE(core.get("/api/gateway/calls?limit=1").number("calls.0.attempts"), 1);
}

void TestPlugins::allOfThemRunWithAKeyAndNothingElse()
{
    const QString tenant = QStringLiteral("tenant-123");
    KeyedServer server(m_server->options().settings);
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qUtf8Printable(server.process().errors()));
    const auto core = server.client(admin);
    const auto withKey = [&](const QByteArray &key) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CORE_API_URL"), QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
        environment.insert(QStringLiteral("TENANT_ID"), tenant);
        if (!key.isEmpty()) {
            environment.insert(QStringLiteral("PLEXICA_API_KEY"), QString::fromLatin1(key));
            environment.insert(QStringLiteral("NODE_OPTIONS"), QStringLiteral("--import=./with-key.mjs"));
        }
        return environment;
    };
    const auto keyOf = [&](const char *plugin) { return server.plugin(tenant, QString::fromLatin1(plugin)); };
    const QByteArray inventoryKey = keyOf("plugin-inventory");

    // The module and the plugin of the guide; without the key its registration is refused, with the reason.
    const quint16 port = freePort();
    QProcessEnvironment inventory = withKey(inventoryKey);
    inventory.insert(QStringLiteral("PORT"), QString::number(port));
    inventory.insert(QStringLiteral("BASE_URL"), QStringLiteral("http://127.0.0.1:%1").arg(port));
    {
        QProcessEnvironment without = inventory;
        without.remove(QStringLiteral("NODE_OPTIONS"));
        Plugin stranger(path("plugin.mjs"), without, m_directory.path());
        QVERIFY(!stranger.start());
        QVERIFY2(stranger.said().contains("status code 401"), stranger.said().constData());
    }
    Plugin plugin(path("plugin.mjs"), inventory, m_directory.path());
    QVERIFY2(plugin.start(), plugin.said().constData());
    QCOMPARE(core->get("/api/services/list?tenantId=tenant-123").number("count"), 2);

    // Another plugin calls it through the gateway.
    install(*core, tenant.toLatin1(), "plugin-inventory.json");
    install(*core, tenant.toLatin1(), "plugin-reports.json");
    QProcessEnvironment ofReports = withKey(keyOf("plugin-reports"));
    ofReports.insert(QStringLiteral("PORT"), QString::number(freePort()));
    Plugin reports(path("reports.mjs"), ofReports, m_directory.path());
    QVERIFY2(reports.start(), reports.said().constData());
    const auto desk = server.client(server.operatorOf(tenant));
    desk->setHeader("X-Caller-Plugin-ID", "plugin-console");
    for (const char *how : {"guide", "sdk"}) {
        const HttpReply report = desk->post("/api/gateway/plugin-reports/reports.generator/reports/generate",
                                            QByteArray("{\"how\":\"") + how + "\"}");
        REQUIRE_STATUS(report, 200);
        QCOMPARE(report.number("totalProducts"), 1);
    }

    // Shared data, and the calls of the SDK.
    QVERIFY(run(QStringLiteral("node"), {path("shared-data.mjs")}, withKey(inventoryKey))
                .contains("Cached product count: 150"));
    QVERIFY(run(QStringLiteral("node"), {path("gateway-family.mjs")}, withKey(keyOf("plugin-crm")))
                .contains("all calls answered"));

    QCOMPARE(plugin.end(SIGTERM), 0);
    QVERIFY2(plugin.said().contains("Deregistered service: inventory.products"), plugin.said().constData());
    QCOMPARE(server.process().stop(), 0);
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "tst_plugins.moc"
