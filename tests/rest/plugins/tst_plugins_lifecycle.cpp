// SPDX-License-Identifier: GPL-3.0-or-later
// Uninstalling, activating, impact and graph.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uninstallTakesTheServicesAlong_data() { addEngineRows(); }
    void uninstallTakesTheServicesAlong();
    void whatOthersRequireStays_data() { addEngineRows(); }
    void whatOthersRequireStays();
    void inactivePluginsAreNotDiscovered_data() { addEngineRows(); }
    void inactivePluginsAreNotDiscovered();
    void activationNeedsWhatItRequires();
    void impactTellsRequiredFromOptional();
    void theGraphShowsWhatIsThereAndWhatIsMissing();
    void everyActIsInTheAuditLog();

private:
    static void addService(PluginApi &api, const char *plugin, const char *service)
    {
        ServiceApi services = api.services();
        const HttpReply reply = services.add(QStringLiteral("'pluginId':'%1','serviceName':'%2','version':'1.0.0'")
                                                 .arg(QString::fromLatin1(plugin), QString::fromLatin1(service)));
        REQUIRE_STATUS(reply, 201);
    }
};

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void TestPluginsLifecycle::uninstallTakesTheServicesAlong()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-b"), id("1.0.0"), id("b.s 1.0.0"))), 201);
    addService(api, "plugin-inventory", "inventory.products");
    addService(api, "plugin-inventory", "inventory.categories");
    addService(api, "plugin-b", "b.s");
    const HttpReply removed = api.uninstall(id("plugin-inventory"));
    REQUIRE_STATUS(removed, 200);
    QCOMPARE(removed.text("version"), id("2.0.0"));
    QCOMPARE(texts(removed.at(id("removedServices"))),
             (QStringList{id("inventory.categories"), id("inventory.products")}));
    QCOMPARE(texts(removed.at(id("impact.services"))),
             (QStringList{id("inventory.categories"), id("inventory.products")}));
    QCOMPARE(api.inventory(), id("plugin-b 1.0.0"));
    ServiceApi services = api.services();
    QCOMPARE(services.discover(id("inventory.products")).text("code"), id("SERVICE_NOT_FOUND"));
    REQUIRE_STATUS(services.discover(id("b.s")), 200);
    QCOMPARE(services.list().number("count"), 1);
    // In one transaction: one revision for the tombstones of the installation and of its services.
    QCOMPARE(server.sql(id("SELECT count(*) FROM tombstones;")), id("3"));
    QCOMPARE(server.sql(id("SELECT count(DISTINCT revision) FROM tombstones;")), id("1"));
    QCOMPARE(server.sql(id("SELECT count(*) FROM events WHERE revision IN (SELECT revision FROM tombstones);")),
             id("3"));
    // The catalogue keeps it, and a heartbeat of the plugin says that it must register again.
    REQUIRE_STATUS(api.client().get("/api/plugins/plugin-inventory"), 200);
    REQUIRE_STATUS(services.heartbeat({}, id("plugin-inventory"), id("inventory.products")), 404);
    REQUIRE_STATUS(api.uninstall(id("plugin-inventory")), 404);
}

void TestPluginsLifecycle::whatOthersRequireStays()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    addService(api, "plugin-inventory", "inventory.products");
    const HttpReply refused = api.uninstall(id("plugin-inventory"));
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("code"), id("BLOCKED_BY_DEPENDENTS"));
    QCOMPARE(refused.text("error"),
             id("Cannot uninstall plugin-inventory: plugin-reports requires inventory.products ^1.0.0"));
    QCOMPARE(refused.text("impact.required.0.pluginId"), id("plugin-reports"));
    QCOMPARE(refused.text("details.blockedBy.0.pluginId"), id("plugin-reports"));
    REQUIRE_STATUS(api.uninstall(id("plugin-inventory"), "force=false"), 409);
    REQUIRE_STATUS(api.uninstall(id("plugin-inventory"), "force=perhaps"), 400);
    REQUIRE_STATUS(api.services().discover(id("inventory.products")), 200);
    const HttpReply forced = api.uninstall(id("plugin-inventory"), "force=true");
    REQUIRE_STATUS(forced, 200);
    QCOMPARE(forced.text("impact.required.0.pluginId"), id("plugin-reports"));
    QCOMPARE(api.inventory(), id("plugin-reports 1.0.0"));
    // Reports now lacks what it requires, and says so.
    const HttpReply resolved = api.gateway("POST", "/plugin-reports/resolve");
    REQUIRE_STATUS(resolved, 400);
    QCOMPARE(resolved.text("errors.0"), id("Missing required dependency 'inventory.products'"));
    // Nobody requires the optional one.
    REQUIRE_STATUS(api.install(manifest(id("plugin-crm"), id("1.0.0"), id("crm.contacts 1.0.0"))), 201);
    REQUIRE_STATUS(api.uninstall(id("plugin-crm")), 200);
}

void TestPluginsLifecycle::inactivePluginsAreNotDiscovered()
{
    PluginServer server;
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    addService(api, "plugin-inventory", "inventory.products");
    ServiceApi services = api.services();
    REQUIRE_STATUS(services.discover(id("inventory.products")), 200);
    const HttpReply inactive = api.deactivate(id("plugin-inventory"));
    REQUIRE_STATUS(inactive, 200);
    QCOMPARE(inactive.at(id("installation.active")).isBool() && inactive.at(id("installation.active")).toBool(), false);
    QCOMPARE(inactive.text("impact.required.0.pluginId"), id("plugin-reports"));
    const auto requireHidden = [](ServiceApi &asked) {
        const HttpReply hidden = asked.discover(id("inventory.products"));
        REQUIRE_STATUS(hidden, 404);
        QCOMPARE(hidden.text("code"), id("SERVICE_UNAVAILABLE"));
        QCOMPARE(hidden.text("details.inactivePlugin"), id("plugin-inventory"));
    };
    requireHidden(services);
    // A plugin that registers again does not slip past it, nor does a restart.
    addService(api, "plugin-inventory", "inventory.products");
    requireHidden(services);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(server.process().start());
    PluginApi again(server.port(), "t");
    ServiceApi afterwards = again.services();
    requireHidden(afterwards);
    QCOMPARE(again.inventory(), id("plugin-inventory 2.0.0 inactive, plugin-reports 1.0.0"));
    REQUIRE_STATUS(again.gateway("POST", "/plugin-reports/resolve"), 400);
    REQUIRE_STATUS(again.activate(id("plugin-inventory")), 200);
    REQUIRE_STATUS(afterwards.discover(id("inventory.products")), 200);
    REQUIRE_STATUS(again.gateway("POST", "/plugin-reports/resolve"), 200);
    // Twice is once.
    const QString before = server.dump();
    REQUIRE_STATUS(again.activate(id("plugin-inventory")), 200);
    QCOMPARE(server.dump(), before);
}

void TestPluginsLifecycle::activationNeedsWhatItRequires()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    REQUIRE_STATUS(api.deactivate(id("plugin-reports")), 200);
    REQUIRE_STATUS(api.uninstall(id("plugin-inventory"), "force=true"), 200);
    const HttpReply refused = api.activate(id("plugin-reports"));
    REQUIRE_STATUS(refused, 409);
    QCOMPARE(refused.text("error"),
             id("Cannot activate plugin-reports: Missing required dependency 'inventory.products'"));
    QCOMPARE(api.inventory(), id("plugin-reports 1.0.0 inactive"));
    REQUIRE_STATUS(api.activate(id("plugin-inventory")), 404);
    REQUIRE_STATUS(api.activate(id("plugin-unheard-of")), 404);
    REQUIRE_STATUS(api.installVersion(id("plugin-inventory")), 201);
    REQUIRE_STATUS(api.activate(id("plugin-reports")), 200);
}

void TestPluginsLifecycle::impactTellsRequiredFromOptional()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-base"), id("1.0.0"), id("base.one 1.0.0, base.two 1.0.0"))), 201);
    REQUIRE_STATUS(
        api.install(manifest(id("plugin-mid"), id("1.0.0"), id("mid.s 1.0.0"), id("plugin-base:base.one ^1.0.0"))),
        201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-top"), id("1.0.0"), {}, id("plugin-mid ^1.0.0"))), 201);
    REQUIRE_STATUS(api.install(manifest(id("plugin-friend"), id("1.0.0"), {}, id("plugin-base:base.two ^1.0.0 ?"))),
                   201);
    const auto ids = [](const HttpReply &reply, const char *list) {
        QStringList names;
        const JsonValue entries = reply.at(id(list));
        for (const JsonValue &entry : entries.toArray())
            names.append(entry.find(u"pluginId")->toString());
        return names.join(u' ');
    };
    for (const char *action : {"uninstall", "deactivate"}) {
        const HttpReply all = api.impact(id("plugin-base"), QByteArray("action=") + action);
        REQUIRE_STATUS(all, 200);
        QCOMPARE(all.text("action"), id(action));
        QCOMPARE(ids(all, "required"), id("plugin-mid plugin-top"));
        QCOMPARE(ids(all, "optional"), id("plugin-friend"));
        QCOMPARE(texts(all.at(id("services"))), (QStringList{id("base.one"), id("base.two")}));
        QCOMPARE(all.number("ownedKeys"), 0);
        QVERIFY(all.at(id("callers")).isArray());
    }
    REQUIRE_STATUS(api.add(manifest(id("plugin-base"), id("2.0.0"), id("base.one 1.5.0"))), 201);
    REQUIRE_STATUS(api.add(manifest(id("plugin-base"), id("3.0.0"), id("base.one 2.0.0, base.two 1.0.0"))), 201);
    const HttpReply small = api.impact(id("plugin-base"), "action=upgrade&version=2.0.0");
    QCOMPARE(ids(small, "required") + u'|' + ids(small, "optional"), id("|plugin-friend"));
    QCOMPARE(texts(small.at(id("services"))), QStringList{id("base.two")});
    const HttpReply newest = api.impact(id("plugin-base"), "action=upgrade");
    QCOMPARE(ids(newest, "required") + u'|' + ids(newest, "optional"), id("plugin-mid plugin-top|"));

    REQUIRE_STATUS(api.impact(id("plugin-base"), "action=explode"), 400);
    REQUIRE_STATUS(api.impact(id("plugin-base"), "action=upgrade&version=one"), 400);
    REQUIRE_STATUS(api.impact(id("plugin-base"), "action=upgrade&version=9.0.0"), 404);
    REQUIRE_STATUS(api.impact(id("plugin-none"), "action=uninstall"), 404);
}

void TestPluginsLifecycle::theGraphShowsWhatIsThereAndWhatIsMissing()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-inventory"))), 201);
    REQUIRE_STATUS(api.install(guideManifest(id("plugin-reports"))), 201);
    REQUIRE_STATUS(api.deactivate(id("plugin-reports")), 200);
    addService(api, "plugin-inventory", "inventory.products");
    addService(api, "plugin-legacy", "legacy.s");
    const HttpReply graph = api.graph();
    REQUIRE_STATUS(graph, 200);
    QStringList nodes;
    const JsonValue listed = graph.at(id("nodes"));
    for (const JsonValue &node : listed.toArray()) {
        const JsonValue *state = node.find(node.find(u"type")->toString() == u"plugin" ? u"state" : u"status");
        nodes.append(node.find(u"id")->toString() + u' ' + (state->isNull() ? id("-") : state->toString()));
    }
    QCOMPARE(nodes, (QStringList{id("plugin-crm MISSING"), id("plugin-inventory ACTIVE"),
                                 id("plugin-inventory/inventory.products HEALTHY"), id("plugin-legacy REGISTERED"),
                                 id("plugin-legacy/legacy.s HEALTHY"), id("plugin-reports INACTIVE"),
                                 id("plugin-reports/reports.generator -")}));
    QCOMPARE(graph.at(id("edges")).toArray().size(), 2U);
    QCOMPARE(graph.text("edges.0.to"), id("plugin-crm"));
    QCOMPARE(graph.at(id("edges.0.required")).toBool() || graph.at(id("edges.0.satisfied")).toBool(), false);
    QCOMPARE(graph.text("edges.1.type") + graph.text("edges.1.from") + graph.text("edges.1.to"),
             id("declaredplugin-reportsplugin-inventory"));
    QCOMPARE(graph.text("edges.1.constraint"), id("^1.0.0"));
    QVERIFY(graph.at(id("edges.1.required")).toBool() && graph.at(id("edges.1.satisfied")).toBool());
}

void TestPluginsLifecycle::everyActIsInTheAuditLog()
{
    PluginServer server(id("SQLite"));
    PluginApi api(server.port(), "t");
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.0.0"))), 201);
    REQUIRE_STATUS(api.deactivate(id("plugin-a")), 200);
    REQUIRE_STATUS(api.activate(id("plugin-a")), 200);
    REQUIRE_STATUS(api.install(manifest(id("plugin-a"), id("1.1.0"))), 201);
    REQUIRE_STATUS(api.registerDependencies(id("plugin-a"), id("plugin-b ^1.0.0 ?")), 201);
    REQUIRE_STATUS(api.uninstall(id("plugin-a")), 200);
    REQUIRE_STATUS(api.client().remove("/api/plugins/plugin-a?version=1.0.0&tenantId=t"), 200);
    QCOMPARE(api.eventTypes(),
             (QStringList{id("PLUGIN_CATALOGUED"), id("PLUGIN_INSTALLED"), id("PLUGIN_DEACTIVATED"),
                          id("PLUGIN_ACTIVATED"), id("PLUGIN_CATALOGUED"), id("PLUGIN_UPGRADED"),
                          id("DEPENDENCIES_REGISTERED"), id("PLUGIN_UNINSTALLED"), id("PLUGIN_REMOVED")}));
    const HttpReply events = api.services().events();
    QCOMPARE(events.text("events.6.after.version"), id("1.0.0"));
    QCOMPARE(events.at(id("events.6.before.active")).toBool(), true);
    QCOMPARE(events.at(id("events.6.after.active")).toBool(), false);
    QCOMPARE(events.text("events.2.after.dependencies.0.dependsOnPluginId"), id("plugin-b"));
    QCOMPARE(events.text("events.1.before.version"), id("1.1.0"));
    QCOMPARE(events.text("events.1.actor"), id("administrator"));
    QCOMPARE(events.text("events.2.actor"), id("plugin:plugin-a"));
    QCOMPARE(events.text("events.0.subject"), id("plugin-a"));
}

QTEST_GUILESS_MAIN(TestPluginsLifecycle)
#include "tst_plugins_lifecycle.moc"
