// SPDX-License-Identifier: GPL-3.0-or-later
// Plugins over the bridge: a real node on its own thread, its database and its REST interface.
#include "bridge/embeddednode.h"
#include "bridge/pluginlink.h"
#include "bridge/livefeed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::app;
using resolver::ImpactAction;

namespace {

const QString tenant = QStringLiteral("default-tenant");

QByteArray manifestText(const char *name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE")
               + QStringLiteral("/resources/manifests/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Running
{
    explicit Running(const QString &folder)
        : host(settings(folder))
        , feed(host)
    {
        QObject::connect(&feed, &LiveFeed::update, &feed, [this](const Update &update) {
            ++updates;
            isComplete = isComplete || update.endsSnapshot;
            if (update.catalogue)
                catalogue = update.catalogue;
            for (const TenantPluginsPtr &changed : update.plugins)
                tenants.insert(changed->tenantId, changed);
        });
        QObject::connect(&host, &EmbeddedNode::started, &feed, [this](const QStringList &addresses) {
            address = addresses.value(0);
            feed.start();
        });
    }

    static config::Settings settings(const QString &folder)
    {
        config::Settings values;
        values.dataDir = folder;
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder);
        values.listen[0].port = 0;
        return values;
    }

    bool start()
    {
        host.start();
        return QTest::qWaitFor([this] { return isComplete; }, 20'000);
    }

    /// Runs a command to its end.
    template <typename T, typename Call>
    Result<T> answer(Call call)
    {
        std::optional<Result<T>> result;
        call(host.plugins(), Reply<T>([&result](Result<T> value) { result = std::move(value); }));
        if (result)
            return fail(ErrorCode::Internal, QStringLiteral("answered inside the call"));
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        return *result;
    }

    Result<ManifestReading> read(const QByteArray &text, ManifestFormat format = ManifestFormat::Json)
    {
        return answer<ManifestReading>([&](PluginLink &link, auto reply) { link.readManifest(text, format, reply); });
    }
    plugins::InstallRequest request(const char *name)
    {
        const auto reading = read(manifestText(name));
        plugins::InstallRequest install;
        install.tenantId = tenant;
        if (reading && reading->manifest)
            install.manifest = std::make_shared<const Manifest>(*reading->manifest);
        return install;
    }
    Result<plugins::InstallOutcome> install(const plugins::InstallRequest &install)
    {
        return answer<plugins::InstallOutcome>([&](PluginLink &link, auto reply) { link.install(install, reply); });
    }
    Result<InstallCheck> check(const plugins::InstallRequest &install)
    {
        return answer<InstallCheck>([&](PluginLink &link, auto reply) { link.checkInstall(install, reply); });
    }
    Result<plugins::ImpactReport> impact(const QString &plugin, ImpactAction action)
    {
        return answer<plugins::ImpactReport>(
            [&](PluginLink &link, auto reply) { link.impact(tenant, plugin, action, std::nullopt, reply); });
    }
    Result<plugins::UninstallOutcome> uninstall(const QString &plugin, bool force)
    {
        return answer<plugins::UninstallOutcome>(
            [&](PluginLink &link, auto reply) { link.uninstall(tenant, plugin, force, reply); });
    }

    int post(const QString &path, const QByteArray &body)
    {
        QNetworkRequest call(QUrl(address + path));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply *reply = network.post(call, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(10'000);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return status;
    }
    std::size_t installed() const
    {
        const auto found = tenants.value(tenant);
        return found ? found->installations.size() : 0;
    }

    EmbeddedNode host;
    LiveFeed feed;
    QNetworkAccessManager network;
    QString address;
    CataloguePtr catalogue;
    QHash<QString, TenantPluginsPtr> tenants;
    int updates = 0;
    bool isComplete = false;
};

} // namespace

class PluginBridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstallOverRestShowsWithinAQuarterSecond();
    void aSnapshotHoldsWhatWasThereBefore();
    void faultsOfAManifestHaveLineAndColumn();
    void aRefusedCheckIsAnAnswerWithItsProof();
    void installUpgradeDeactivateUninstall();
    void uninstallingWhatOthersNeedTakesForce();
    void theCatalogueAloneTakesAndLosesVersions();
    void commandsFailWhileTheNodeDoesNotRun();
    void whilePausedTheNewestWaits();
    void aStormOfInstallsArrivesWhole();
};

void PluginBridgeTest::anInstallOverRestShowsWithinAQuarterSecond()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    QVERIFY(node.catalogue && node.catalogue->empty());
    QCOMPARE(
        node.post(QStringLiteral("/api/plugins/install"), "{\"manifest\":" + manifestText("plugin-inventory") + '}'),
        201);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(node.installed(), std::size_t(1));
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(node.catalogue->size(), std::size_t(1));
    QCOMPARE(node.catalogue->front().tenants, QStringList{tenant});
    const auto &graph = node.tenants.value(tenant)->graph;
    QCOMPARE(graph.nodes.front().pluginId, QStringLiteral("plugin-inventory"));
    QVERIFY(graph.nodes.size() > 1); // its services
}

void PluginBridgeTest::aSnapshotHoldsWhatWasThereBefore()
{
    QTemporaryDir folder;
    {
        Running node(folder.path());
        QVERIFY(node.start());
        QVERIFY(node.install(node.request("plugin-inventory")));
        QVERIFY(node.install(node.request("plugin-reports")));
        QTRY_COMPARE(node.installed(), std::size_t(2));
    }
    Running node(folder.path());
    QVERIFY(node.start());
    QCOMPARE(node.installed(), std::size_t(2));
    QCOMPARE(node.catalogue->size(), std::size_t(2));
    const auto &declared = node.tenants.value(tenant)->graph.declared;
    QVERIFY(std::any_of(declared.begin(), declared.end(), [](const resolver::DeclaredEdge &edge) {
        return edge.from == u"plugin-reports" && edge.to == u"plugin-inventory" && edge.satisfied && edge.required;
    }));
    QVERIFY(std::any_of(declared.begin(), declared.end(), [](const resolver::DeclaredEdge &edge) {
        return edge.to == u"plugin-crm" && !edge.satisfied && !edge.required;
    }));
}

void PluginBridgeTest::faultsOfAManifestHaveLineAndColumn()
{
    QTemporaryDir folder;
    Running node(folder.path());
    const auto reading = node.read("{\n  \"id\": \"plugin-a\",\n  \"version\": \"one\"\n}"); // needs no node
    QVERIFY(reading);
    QVERIFY(!reading->manifest);
    QCOMPARE(reading->errors.front().path, QStringLiteral("version"));
    QCOMPARE(reading->errors.front().line, 3);
    QVERIFY(reading->errors.front().column > 1);
    const auto yaml = node.read("id: plugin-a\nversion: 1.0.0\nname: A\n", ManifestFormat::Yaml);
    QVERIFY(yaml && yaml->manifest);
    QCOMPARE(yaml->manifest->id, QStringLiteral("plugin-a"));
}

void PluginBridgeTest::aRefusedCheckIsAnAnswerWithItsProof()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    const auto request = node.request("plugin-reports");
    QVERIFY(request.manifest);
    const auto check = node.check(request);
    QVERIFY(check);
    QVERIFY(!check->resolution.valid);
    QVERIFY(check->isNewToCatalogue);
    QCOMPARE(check->resolution.refusal(QStringLiteral("install"), QStringLiteral("plugin-reports")).section(u';', 0, 0),
             QStringLiteral("Cannot install plugin-reports: Missing required dependency 'inventory.products'"));
    QVERIFY(!check->resolution.issues.front().fix.isEmpty());
    const auto refused = node.install(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DependencyUnsatisfied);
    QCOMPARE(node.installed(), std::size_t(0));
    QVERIFY(node.catalogue->empty());
}

void PluginBridgeTest::installUpgradeDeactivateUninstall()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    const auto request = node.request("plugin-inventory");
    const auto check = node.check(request);
    QVERIFY(check && check->resolution.valid && !check->previous);
    const auto installed = node.install(request);
    QVERIFY(installed);
    QTRY_COMPARE(node.installed(), std::size_t(1));

    QByteArray newer = manifestText("plugin-inventory");
    newer.replace("\"version\": \"" + request.manifest->version.toString().toUtf8() + '"', "\"version\": \"9.0.0\"");
    plugins::InstallRequest upgrade;
    upgrade.tenantId = tenant;
    upgrade.manifest = std::make_shared<const Manifest>(*node.read(newer)->manifest);
    QVERIFY(node.answer<plugins::CataloguedPlugin>(
        [&](PluginLink &link, auto reply) { link.addToCatalogue(tenant, upgrade.manifest, reply); }));
    QTRY_COMPARE(node.catalogue->size(), std::size_t(2));
    QCOMPARE(node.catalogue->front().manifest->version.toString(), QStringLiteral("9.0.0"));
    plugins::InstallRequest fromCatalogue;
    fromCatalogue.tenantId = tenant;
    fromCatalogue.pluginId = QStringLiteral("plugin-inventory");
    fromCatalogue.version = upgrade.manifest->version;
    const auto upgradeCheck = node.check(fromCatalogue);
    QVERIFY(upgradeCheck);
    QCOMPARE(upgradeCheck->kind, InstallCheck::Kind::Upgraded);
    QCOMPARE(upgradeCheck->previous, std::optional(request.manifest->version));
    QVERIFY(!upgradeCheck->isNewToCatalogue);
    QVERIFY(node.install(fromCatalogue));
    QTRY_COMPARE(node.tenants.value(tenant)->installations.front().version().toString(), QStringLiteral("9.0.0"));

    const auto inactive = node.answer<plugins::ActivationOutcome>(
        [](PluginLink &link, auto reply) { link.setActive(tenant, QStringLiteral("plugin-inventory"), false, reply); });
    QVERIFY(inactive);
    QTRY_VERIFY(!node.tenants.value(tenant)->installations.front().active);
    QVERIFY(node.uninstall(QStringLiteral("plugin-inventory"), false));
    QTRY_COMPARE(node.installed(), std::size_t(0));
    QCOMPARE(node.uninstall(QStringLiteral("plugin-inventory"), false).error().code, ErrorCode::InstallationNotFound);
}

void PluginBridgeTest::uninstallingWhatOthersNeedTakesForce()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    QVERIFY(node.install(node.request("plugin-inventory")));
    QVERIFY(node.install(node.request("plugin-reports")));
    const auto impact = node.impact(QStringLiteral("plugin-inventory"), ImpactAction::Uninstall);
    QVERIFY(impact);
    QCOMPARE(impact->impact.required.front().pluginId, QStringLiteral("plugin-reports"));
    QVERIFY(impact->impact.vanishingServices.contains(QLatin1String("inventory.products")));
    QCOMPARE(node.uninstall(QStringLiteral("plugin-inventory"), false).error().code, ErrorCode::BlockedByDependents);
    QVERIFY(node.uninstall(QStringLiteral("plugin-inventory"), true));
    QTRY_COMPARE(node.installed(), std::size_t(1));
    const auto resolution = node.answer<resolver::Resolution>(
        [](PluginLink &link, auto reply) { link.resolve(tenant, QStringLiteral("plugin-reports"), reply); });
    QVERIFY(resolution);
    QVERIFY(!resolution->valid);
    QVERIFY(resolution->issues.front().fix.contains(QLatin1String("from the catalogue")));
}

void PluginBridgeTest::theCatalogueAloneTakesAndLosesVersions()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    const auto request = node.request("plugin-crm");
    QVERIFY(node.answer<plugins::CataloguedPlugin>(
        [&](PluginLink &link, auto reply) { link.addToCatalogue(tenant, request.manifest, reply); }));
    QTRY_COMPARE(node.catalogue->size(), std::size_t(1));
    QCOMPARE(node.installed(), std::size_t(0));
    const auto removed = node.answer<int>([](PluginLink &link, auto reply) {
        link.removeFromCatalogue(tenant, QStringLiteral("plugin-crm"), std::nullopt, reply);
    });
    QCOMPARE(removed.value_or(-1), 1);
    QTRY_VERIFY(node.catalogue->empty());
}

void PluginBridgeTest::commandsFailWhileTheNodeDoesNotRun()
{
    QTemporaryDir folder;
    Running node(folder.path());
    node.host.start();
    QSignalSpy started(&node.host, &EmbeddedNode::started);
    QVERIFY(started.wait(20'000));
    QSignalSpy stopped(&node.host, &EmbeddedNode::stopped);
    // Asked while it stops: an answer of either kind, or none once the thread is gone, but never a crash.
    node.host.stop();
    node.host.plugins().impact(tenant, QStringLiteral("plugin-a"), ImpactAction::Uninstall, std::nullopt,
                               [](const Result<plugins::ImpactReport> &) {});
    QVERIFY(stopped.wait(15'000));
}

void PluginBridgeTest::whilePausedTheNewestWaits()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    node.feed.setPaused(true);
    QVERIFY(node.install(node.request("plugin-inventory")));
    QVERIFY(node.install(node.request("plugin-crm")));
    QTRY_COMPARE(node.feed.waiting(), 4); // events: two catalogued, two installed
    QCOMPARE(node.installed(), std::size_t(0));
    node.feed.setPaused(false);
    QCOMPARE(node.installed(), std::size_t(2));
    QCOMPARE(node.catalogue->size(), std::size_t(2));
}

void PluginBridgeTest::aStormOfInstallsArrivesWhole()
{
    QTemporaryDir folder;
    Running node(folder.path());
    QVERIFY(node.start());
    const int before = node.updates;
    constexpr int count = 150;
    int answers = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray text =
            QStringLiteral(
                R"({"id":"plugin-%1","version":"1.0.0","api":{"services":[{"name":"s%1","version":"1.0.0"}]}})")
                .arg(i)
                .toUtf8();
        ManifestReading reading = readManifest(text, ManifestFormat::Json);
        QVERIFY(reading.manifest);
        plugins::InstallRequest install;
        install.tenantId = tenant;
        install.manifest = std::make_shared<const Manifest>(std::move(*reading.manifest));
        node.host.plugins().install(
            install, [&answers](const Result<plugins::InstallOutcome> &outcome) { answers += outcome ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, count, 30'000);
    QTRY_COMPARE(node.installed(), std::size_t(count));
    QVERIFY2(node.updates - before < count, qPrintable(QString::number(node.updates - before)));
    QCOMPARE(node.catalogue->size(), std::size_t(count));
}

QTEST_GUILESS_MAIN(PluginBridgeTest)
#include "tst_pluginbridge.moc"
