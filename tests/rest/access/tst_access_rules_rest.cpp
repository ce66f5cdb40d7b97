// SPDX-License-Identifier: GPL-3.0-or-later
// What a key decides: tenant, caller, owner. No body, path, query or header says otherwise.
#include "gateway/standinplugin.h"
#include "rest/access/keyedserver.h"

using namespace plexica;
using namespace plexica::test;

class AccessRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_server->process().stop(), 0); }
    void aPluginActsAsItselfAlone_data();
    void aPluginActsAsItselfAlone();
    void servicesThatAreNamedByIdAreTheFoundPlugins();
    void eachPluginOfAListIsLookedAt();
    void theStoredOwnerDecides();
    void theKeyDecidesTheTenant_data();
    void theKeyDecidesTheTenant();
    void whatIsAnotherTenantsLooksAbsent();
    void familyBNeedsNoHeaderWithAKey();
    void theProxyCallsAsThePluginOfTheKey();
    void credentialsOfOthersGoOnAndOursDoNot();
    void anOperatorActsAsAPluginInTheOpen();
    void permissionsComeFromKeyAndInstallation();
    void whatIsAskedForAndWhatIsGrantedStandApart();

private:
    QByteArray events(const char *type);

    std::unique_ptr<KeyedServer> m_server;
    QByteArray m_admin;
    QByteArray m_operator;
    QByteArray m_a; ///< of plugin-a
    QByteArray m_b;
    QByteArray m_other; ///< plugin-a of another tenant
};

void AccessRules::initTestCase()
{
    m_server = std::make_unique<KeyedServer>(QStringList{QStringLiteral("gateway.permissions=enforce")});
    QVERIFY2(m_server->process().start(), qPrintable(m_server->process().errors()));
    m_admin = m_server->admin();
    m_operator = m_server->operatorOf(QStringLiteral("acme"));
    m_a = m_server->plugin(QStringLiteral("acme"), QStringLiteral("plugin-a"));
    m_b = m_server->plugin(QStringLiteral("acme"), QStringLiteral("plugin-b"));
    m_other = m_server->plugin(QStringLiteral("globex"), QStringLiteral("plugin-a"));
    for (const QByteArray &key : {m_admin, m_operator, m_a, m_b, m_other})
        QVERIFY(key.startsWith("plx_"));
}

QByteArray AccessRules::events(const char *type)
{
    return m_server->client(m_admin)->get(QByteArray("/api/events?tenantId=acme&limit=200&type=") + type).body;
}

void AccessRules::aPluginActsAsItselfAlone_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *target, const char *body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << q(body);
    };
    row("register A", "POST", "/api/services/register",
        "{'pluginId':'plugin-b','serviceName':'x','version':'1.0.0','baseUrl':'http://127.0.0.1:1'}");
    row("register B", "POST", "/api/plugin-gateway/services/register",
        "{'pluginId':'plugin-b','serviceName':'x','version':'1.0.0','baseUrl':'http://127.0.0.1:1'}");
    row("register, with faults", "POST", "/api/services/register", "{'pluginId':'plugin-b'}");
    row("deregister A", "DELETE", "/api/services/deregister", "{'pluginId':'plugin-b','serviceName':'x'}");
    row("deregister B", "DELETE", "/api/plugin-gateway/services/plugin-b/x", "{}");
    row("heartbeat A", "POST", "/api/services/heartbeat", "{'pluginId':'plugin-b','serviceName':'x'}");
    row("dependencies", "POST", "/api/plugin-gateway/dependencies",
        "{'dependencies':[{'pluginId':'plugin-b','dependsOnPluginId':'c','version':'*'}]}");
    row("set A", "POST", "/api/shared-data/set", "{'namespace':'n','key':'k','value':1,'ownerId':'plugin-b'}");
    row("set B", "POST", "/api/plugin-gateway/shared-data",
        "{'namespace':'n','key':'k','value':1,'ownerId':'plugin-b'}");
    row("namespace", "DELETE", "/api/shared-data/namespace?namespace=n&ownerId=plugin-b", "{}");
    row("namespace, by body", "DELETE", "/api/shared-data/namespace", "{'namespace':'n','ownerId':'plugin-b'}");
    row("call A", "POST", "/api/gateway/call",
        "{'callerPluginId':'plugin-b','targetPluginId':'t','targetServiceName':'s','method':'GET','path':'/'}");
    row("call B", "POST", "/api/plugin-gateway/call",
        "{'callerPluginId':'plugin-b','targetPluginId':'t','targetServiceName':'s','method':'GET','path':'/'}");
    row("explain", "POST", "/api/gateway/explain",
        "{'callerPluginId':'plugin-b','targetPluginId':'t','targetServiceName':'s','method':'GET','path':'/'}");
}

void AccessRules::aPluginActsAsItselfAlone()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const auto reply = m_server->client(m_a)->sendJson(method, target, body);
    REQUIRE_STATUS(reply, 403);
    QCOMPARE(reply.text("code"), QStringLiteral("PLUGIN_FORBIDDEN"));
    // The plugin itself is not refused so.
    const auto own = m_server->client(m_b)->sendJson(method, target, body);
    QVERIFY2(own.status != 403 && own.status != 401, own.shown().constData());
}

void AccessRules::servicesThatAreNamedByIdAreTheFoundPlugins()
{
    const auto a = m_server->client(m_a);
    const auto b = m_server->client(m_b);
    const auto added = a->post("/api/plugin-gateway/services/register",
                               q("{'pluginId':'plugin-a','serviceName':'a.found','version':'1.0.0'}"));
    REQUIRE_STATUS(added, 201);
    const QByteArray id = added.text("serviceId").toLatin1();
    for (const QByteArray &base : {QByteArray("/api/plugin-gateway/services/"), QByteArray("/api/services/")}) {
        const auto health = b->put(base + id + "/health", q("{'status':'UNAVAILABLE'}"));
        REQUIRE_STATUS(health, 403);
        QCOMPARE(health.text("code"), QStringLiteral("PLUGIN_FORBIDDEN"));
        REQUIRE_STATUS(a->put(base + id + "/health", q("{'status':'DEGRADED'}")), 200);
    }
    const auto beat = b->post("/api/plugin-gateway/services/" + id + "/heartbeat", "{}");
    REQUIRE_STATUS(beat, 403);
    REQUIRE_STATUS(a->post("/api/plugin-gateway/services/" + id + "/heartbeat", "{}"), 200);
    // A name that another has, under one's own id.
    REQUIRE_STATUS(b->post("/api/services/heartbeat", q("{'pluginId':'plugin-b','serviceName':'a.found'}")), 404);
    const auto taken =
        b->post("/api/services/register", q("{'pluginId':'plugin-b','serviceName':'a.found','version':'1.0.0'}"));
    REQUIRE_STATUS(taken, 400);
    const auto left =
        b->sendJson("DELETE", "/api/services/deregister", q("{'pluginId':'plugin-b','serviceName':'a.found'}"));
    REQUIRE_STATUS(left, 200);
    QCOMPARE(left.number("removed"), 0);
    // The audit log knows the key.
    QVERIFY(events("SERVICE_REGISTERED").contains("key:" + idOf(m_a) + " (test, plugin:plugin-a)"));
}

void AccessRules::eachPluginOfAListIsLookedAt()
{
    const auto reply =
        m_server->client(m_a)->post("/api/plugin-gateway/dependencies",
                                    q("{'dependencies':[{'pluginId':'plugin-a','dependsOnPluginId':'c','version':'*'},"
                                      "{'pluginId':'plugin-b','dependsOnPluginId':'c','version':'*'}]}"));
    REQUIRE_STATUS(reply, 403);
    const auto none = m_server->client(m_a)->get("/api/plugin-gateway/dependencies/plugin-a");
    QCOMPARE(none.number("count"), 0);
}

void AccessRules::theStoredOwnerDecides()
{
    const auto a = m_server->client(m_a);
    const auto b = m_server->client(m_b);
    const auto set = [](HttpClient &client, const char *owner) {
        return client.post("/api/shared-data/set",
                           q(QByteArray("{'namespace':'owned','key':'k','value':1,'ownerId':'") + owner + "'}"));
    };
    REQUIRE_STATUS(set(*a, "plugin-a"), 201);
    REQUIRE_STATUS(set(*a, "plugin-a"), 201);
    const auto taken = set(*b, "plugin-b");
    REQUIRE_STATUS(taken, 403);
    QCOMPARE(taken.text("code"), QStringLiteral("PLUGIN_FORBIDDEN"));
    REQUIRE_STATUS(b->send("DELETE", "/api/plugin-gateway/shared-data/owned/k"), 403);
    REQUIRE_STATUS(b->send("DELETE", "/api/shared-data/delete?namespace=owned&key=k"), 403);
    REQUIRE_STATUS(b->sendJson("PATCH", "/api/shared-data/ttl", q("{'namespace':'owned','key':'k','ttl':1}")), 403);
    const auto removed = b->send("DELETE", "/api/shared-data/namespace?namespace=owned");
    REQUIRE_STATUS(removed, 200);
    QCOMPARE(removed.number("removed"), 0);                                    // nothing there is its own
    REQUIRE_STATUS(b->get("/api/shared-data/get?namespace=owned&key=k"), 200); // everybody reads
    REQUIRE_STATUS(a->sendJson("PATCH", "/api/shared-data/ttl", q("{'namespace':'owned','key':'k','ttl':0.05}")), 200);
    QTRY_COMPARE(set(*b, "plugin-b").status, 201); // whose time has come is nobody's
    REQUIRE_STATUS(set(*a, "plugin-a"), 403);
    REQUIRE_STATUS(set(*m_server->client(m_operator), "plugin-a"), 201);
    REQUIRE_STATUS(a->send("DELETE", "/api/plugin-gateway/shared-data/owned/k"), 200);
}

void AccessRules::theKeyDecidesTheTenant_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const char *method, const char *target, const char *body = "",
                        const char *header = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << q(body) << QByteArray(header);
    };
    row("query", "GET", "/api/services/list?tenantId=globex");
    row("query, twice", "GET", "/api/services/list?tenantId=acme&tenantId=globex");
    row("query, absent tenant", "GET", "/api/services/list?tenantId=nowhere");
    row("header A", "GET", "/api/services/list", "", "X-Tenant-Slug");
    row("header B", "GET", "/api/plugin-gateway/services", "", "X-Tenant-Slug");
    row("other header B", "GET", "/api/plugin-gateway/services", "", "X-Tenant-ID");
    row("body", "POST", "/api/services/register",
        "{'tenantId':'globex','pluginId':'plugin-a','serviceName':'x','version':'1.0.0'}");
    row("body B", "POST", "/api/plugin-gateway/shared-data",
        "{'tenantId':'globex','namespace':'n','key':'k','value':1,'ownerId':'plugin-a'}");
    row("path", "GET", "/api/tenants/globex/plugins");
    row("graph", "GET", "/api/tenants/globex/graph");
    row("all", "GET", "/api/events?tenantId=*");
    row("services of all", "GET", "/api/services/list?tenantId=*");
    row("orders of all", "GET", "/api/services/orders?tenantId=*");
    row("calls of all", "GET", "/api/gateway/calls?tenantId=*");
    row("pairs of all", "GET", "/api/gateway/pairs?tenantId=*");
    row("circuits of all", "GET", "/api/gateway/circuits?tenantId=*");
    row("limits of all", "GET", "/api/gateway/limits?tenantId=*");
    row("traces of all", "GET", "/api/gateway/traces?tenantId=*");
    row("stats of all", "GET", "/api/stats?tenantId=*");
    row("stream of all", "GET", "/api/events/stream?tenantId=*");
    row("no tenant's route", "GET", "/api/plugins?tenantId=globex");
    row("proxy", "GET", "/api/gateway/plugin-x/some.service/x", "", "X-Tenant-ID");
    row("install", "POST", "/api/plugins/install", "{'tenantId':'globex','manifest':{}}");
    row("mass stale", "POST", "/api/services/mass-stale/release", "{'tenantId':'globex'}");
}

void AccessRules::theKeyDecidesTheTenant()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    const auto client = m_server->client(m_operator);
    HttpHeaders headers;
    if (!body.isEmpty())
        headers.emplace_back("Content-Type", "application/json");
    if (!header.isEmpty())
        headers.emplace_back(header, "globex");
    if (target.contains("/api/gateway/"))
        headers.emplace_back("X-Caller-Plugin-ID", "plugin-a");
    const auto reply = client->send(method, target, body, headers);
    REQUIRE_STATUS(reply, 403);
    QCOMPARE(reply.text("code"), QStringLiteral("TENANT_FORBIDDEN"));
    QVERIFY(!reply.body.contains("globex") && !reply.body.contains("nowhere"));
}

void AccessRules::whatIsAnotherTenantsLooksAbsent()
{
    const auto other = m_server->client(m_other);
    const auto added = other->post("/api/services/register",
                                   q("{'pluginId':'plugin-a','serviceName':'globex.secret','version':'1.0.0'}"));
    REQUIRE_STATUS(added, 201);
    const QByteArray id = added.text("serviceId").toLatin1();
    const auto a = m_server->client(m_operator);
    const auto there = a->get("/api/services/" + id);
    const auto absent = a->get("/api/services/00000000-0000-7000-8000-000000000000");
    REQUIRE_STATUS(there, 404);
    QCOMPARE(there.text("code"), absent.text("code"));
    REQUIRE_STATUS(a->put("/api/services/" + id + "/admin-state", q("{'state':'OFFLINE'}")), 404);
    REQUIRE_STATUS(a->get("/api/services/discover?serviceName=globex.secret"), 404);
    REQUIRE_STATUS(other->get("/api/services/" + id), 200);
    // An administrator without tenant names it.
    REQUIRE_STATUS(m_server->client(m_admin)->get("/api/services/" + id + "?tenantId=globex"), 200);
    REQUIRE_STATUS(m_server->client(m_admin)->get("/api/events?tenantId=*"), 200);
}

void AccessRules::familyBNeedsNoHeaderWithAKey()
{
    REQUIRE_STATUS(m_server->client(m_a)->get("/api/plugin-gateway/services"), 200);
    const auto admin = m_server->client(m_admin)->get("/api/plugin-gateway/services");
    REQUIRE_STATUS(admin, 401); // of which tenant?
    QCOMPARE(admin.text("error"), QStringLiteral("X-Tenant-Slug header required"));
}

void AccessRules::theProxyCallsAsThePluginOfTheKey()
{
    StandInPlugin target;
    REQUIRE_STATUS(
        m_server->client(m_b)->post("/api/services/register",
                                    q("{'pluginId':'plugin-b','serviceName':'b.open','version':'1.0.0','baseUrl':'"
                                      + target.url().toLatin1() + "','endpoints':[{'method':'GET','path':'/x'}]}")),
        201);
    const auto a = m_server->client(m_a);
    REQUIRE_STATUS(a->get("/api/gateway/plugin-b/b.open/x"), 200);
    QVERIFY(target.lastRequest().contains("X-Caller-Plugin-ID: plugin-a\r\n"));
    QVERIFY(target.lastRequest().contains("X-Tenant-ID: acme\r\n"));
    const auto lie = a->send("GET", "/api/gateway/plugin-b/b.open/x", {}, {{"X-Caller-Plugin-ID", "plugin-b"}});
    REQUIRE_STATUS(lie, 403);
    QCOMPARE(lie.text("code"), QStringLiteral("PLUGIN_FORBIDDEN"));
    REQUIRE_STATUS(a->send("OPTIONS", "/api/gateway/plugin-b/b.open/x"), 204);
    REQUIRE_STATUS(m_server->client()->send("OPTIONS", "/api/gateway/plugin-b/b.open/x"), 401);
    const auto called = a->post("/api/gateway/call", q("{'targetPluginId':'plugin-b','targetServiceName':'b.open',"
                                                       "'method':'GET','path':'/x'}"));
    REQUIRE_STATUS(called, 200);
    QVERIFY(target.lastRequest().contains("X-Caller-Plugin-ID: plugin-a\r\n"));
    REQUIRE_STATUS(m_server->client(m_operator)->get("/api/gateway/plugin-b/b.open/x"), 400); // as whom?
}

void AccessRules::credentialsOfOthersGoOnAndOursDoNot()
{
    StandInPlugin target;
    REQUIRE_STATUS(
        m_server->client(m_b)->post("/api/services/register",
                                    q("{'pluginId':'plugin-b','serviceName':'b.asks','version':'1.0.0','baseUrl':'"
                                      + target.url().toLatin1() + "','endpoints':[{'method':'GET','path':'/x'}]}")),
        201);
    const QByteArray path = "/api/gateway/plugin-b/b.asks/x";
    const auto client = m_server->client();
    REQUIRE_STATUS(client->send("GET", path, {}, {{"X-API-Key", m_a}, {"Authorization", "Basic dTpw"}}), 200);
    QByteArray sent = target.lastRequest();
    QVERIFY(sent.contains("Authorization: Basic dTpw\r\n") && !sent.contains("plx_"));
    REQUIRE_STATUS(client->send("GET", path, {}, {{"Authorization", "Bearer " + m_a}, {"X-API-Key", "theirs"}}), 200);
    sent = target.lastRequest();
    QVERIFY(sent.contains("X-API-Key: theirs\r\n") && !sent.contains("plx_"));
    REQUIRE_STATUS(client->send("GET", path, {}, {{"Authorization", "bearer " + m_a}, {"X-API-Key", m_a}}), 200);
    QVERIFY(!target.lastRequest().contains("plx_"));
    const auto two = client->send("GET", path, {}, {{"Authorization", "Bearer " + m_a}, {"X-API-Key", m_b}});
    REQUIRE_STATUS(two, 400);
    const auto call = client->send("POST", "/api/gateway/call",
                                   q("{'targetPluginId':'plugin-b','targetServiceName':'b.asks','method':'GET',"
                                     "'path':'/x','headers':{'Authorization':'Bearer "
                                     + m_b + "'}}"),
                                   {{"Authorization", "Bearer " + m_a}, {"Content-Type", "application/json"}});
    REQUIRE_STATUS(call, 200);
    QVERIFY(!target.lastRequest().contains("plx_"));
    // A key in the query is none.
    REQUIRE_STATUS(client->get("/api/services/list?key=" + m_a + "&access_token=" + m_a), 401);
}

void AccessRules::anOperatorActsAsAPluginInTheOpen()
{
    const auto client = m_server->client(m_operator);
    REQUIRE_STATUS(
        client->post("/api/services/register", q("{'pluginId':'plugin-o','serviceName':'o.s','version':'1.0.0'}")),
        201);
    const QByteArray key = "key:" + idOf(m_operator) + " (test, as plugin:plugin-o)";
    QVERIFY(events("SERVICE_REGISTERED").contains(key));
    client->post("/api/gateway/call", q("{'callerPluginId':'plugin-o','targetPluginId':'t','targetServiceName':'s',"
                                        "'method':'GET','path':'/'}"));
    QTRY_VERIFY(events("ACTED_AS_PLUGIN").contains(key));
}

void AccessRules::permissionsComeFromKeyAndInstallation()
{
    StandInPlugin target;
    REQUIRE_STATUS(
        m_server->client(m_b)->post("/api/services/register",
                                    q("{'pluginId':'plugin-b','serviceName':'b.guarded','version':'1.0.0','baseUrl':'"
                                      + target.url().toLatin1()
                                      + "','endpoints':[{'method':'GET','path':'/x','permissions':['b.read']}]}")),
        201);
    const QByteArray path = "/api/gateway/plugin-b/b.guarded/x";
    const auto refused = m_server->client(m_a)->get(path);
    REQUIRE_STATUS(refused, 403);
    QCOMPARE(refused.text("code"), QStringLiteral("PERMISSION_DENIED"));
    const QByteArray permitted = m_server->key(
        {QStringLiteral("--role"), QStringLiteral("plugin"), QStringLiteral("--tenant"), QStringLiteral("acme"),
         QStringLiteral("--plugin"), QStringLiteral("plugin-a"), QStringLiteral("--permission"),
         QStringLiteral("b.read"), QStringLiteral("--permission"), QStringLiteral("c.read")});
    REQUIRE_STATUS(m_server->client(permitted)->get(path), 200);
    REQUIRE_STATUS(m_server->client(m_a)->get(path), 403); // a key's permissions are its own
    REQUIRE_STATUS(m_server->client(m_b)->get(path), 200); // its own endpoint
    // Who only says that he is plugin-b has no own endpoints.
    const auto as = m_server->client(m_operator)->send("GET", path, {}, {{"X-Caller-Plugin-ID", "plugin-b"}});
    REQUIRE_STATUS(as, 403);
    QCOMPARE(as.text("code"), QStringLiteral("PERMISSION_DENIED"));
}

void AccessRules::whatIsAskedForAndWhatIsGrantedStandApart()
{
    StandInPlugin target;
    REQUIRE_STATUS(
        m_server->client(m_b)->post("/api/services/register",
                                    q("{'pluginId':'plugin-b','serviceName':'b.granted','version':'1.0.0','baseUrl':'"
                                      + target.url().toLatin1()
                                      + "','endpoints':[{'method':'GET','path':'/x','permissions':['g.read']}]}")),
        201);
    const auto client = m_server->client(m_operator);
    const auto install = [&](const char *version, const char *permissions, const char *more = "") {
        return client->post("/api/plugins/install",
                            q(QByteArray("{'manifest':{'id':'plugin-g','name':'G','version':'") + version
                              + "','description':'d','author':'a','license':'MIT','permissions':" + permissions + "}"
                              + more + "}"));
    };
    const auto granted = [&](const HttpReply &reply) {
        return reply.at(QStringLiteral("installation.grantedPermissions")).toJson();
    };
    const auto asked = [&](const HttpReply &reply) {
        return reply.at(QStringLiteral("installation.requestedPermissions")).toJson();
    };
    const QByteArray key = m_server->plugin(QStringLiteral("acme"), QStringLiteral("plugin-g"));
    const QByteArray call = "/api/gateway/plugin-b/b.granted/x";

    const auto first = install("1.0.0", "['g.write','g.*']");
    REQUIRE_STATUS(first, 201);
    QCOMPARE(granted(first), QByteArray("[\"g.write\"]"));
    QCOMPARE(asked(first), QByteArray("[\"g.*\"]"));
    REQUIRE_STATUS(m_server->client(key)->get(call), 403);
    // An upgrade that asks for more has not got it.
    const auto second = install("1.1.0", "['g.write','g.read']");
    REQUIRE_STATUS(second, 201);
    QCOMPARE(granted(second), QByteArray("[\"g.write\"]"));
    QCOMPARE(asked(second), QByteArray("[\"g.read\"]"));
    REQUIRE_STATUS(m_server->client(key)->get(call), 403);
    const QByteArray grants = "/api/tenants/acme/plugins/plugin-g/grants";
    REQUIRE_STATUS(m_server->client(key)->put(grants, q("{'permissions':['g.read']}")), 403);
    const auto confirmed = client->put(grants, q("{'permissions':['g.write','g.read']}"));
    REQUIRE_STATUS(confirmed, 200);
    QCOMPARE(asked(confirmed), QByteArray("[]"));
    REQUIRE_STATUS(m_server->client(key)->get(call), 200);
    REQUIRE_STATUS(client->put(grants, q("{'permissions':[]}")), 200);
    REQUIRE_STATUS(m_server->client(key)->get(call), 403);
    QVERIFY(events("PLUGIN_GRANTS_CHANGED").contains("g.read"));
    // Wildcards are an administrator's.
    for (const char *more : {",'grants':['g.*']", ",'configuration':{'permissions':['*']}"}) {
        const auto refused = install("1.1.0", "['g.write','g.read']", more);
        REQUIRE_STATUS(refused, 403);
        QCOMPARE(refused.text("code"), QStringLiteral("FORBIDDEN"));
    }
    REQUIRE_STATUS(client->put(grants, q("{'permissions':['*']}")), 403);
    REQUIRE_STATUS(m_server->client(m_admin)->put(grants, q("{'permissions':['g.*']}")), 200);
    REQUIRE_STATUS(m_server->client(key)->get(call), 200);
    // A reinstallation decides anew only if it says so.
    QCOMPARE(granted(install("1.1.0", "['g.write','g.read']")), QByteArray("[\"g.*\"]"));
    QCOMPARE(granted(install("1.1.0", "['g.write','g.read']", ",'grants':['g.write']")), QByteArray("[\"g.write\"]"));
    REQUIRE_STATUS(client->put(grants, q("{'permissions':'x'}")), 400);
    REQUIRE_STATUS(client->put(grants, q("{}")), 400);
    REQUIRE_STATUS(client->put("/api/tenants/acme/plugins/nobody/grants", q("{'permissions':[]}")), 404);
}

QTEST_GUILESS_MAIN(AccessRules)
#include "tst_access_rules_rest.moc"
