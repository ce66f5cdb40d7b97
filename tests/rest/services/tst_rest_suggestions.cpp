// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …": names of the tenant that are near to one that is not there, in every room; and the last known
// instance for who would rather have that than none.
#include "rest/services/serviceapi.h"

using namespace plexica;
using namespace plexica::test;

class TestRestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofServices_data() { addFamilyRows(); }
    void ofServices();
    void ofTheGateway();
    void ofPlugins();
    void ofNamespaces_data() { addFamilyRows(); }
    void ofNamespaces();
    void theLastKnownInstance_data() { addFamilyRows(); }
    void theLastKnownInstance();
    void noLongerWanted_data() { addFamilyRows(); }
    void noLongerWanted();

private:
    static ServiceApi api(char family)
    {
        return ServiceApi(sharedServer(QStringLiteral("SQLite")).port(), family, newTenant());
    }
};

namespace {

QStringList suggestionsOf(const HttpReply &reply)
{
    QStringList names;
    const JsonValue list = reply.at(QStringLiteral("details.suggestions"));
    if (!list.isArray())
        return {QStringLiteral("(there are none)")};
    for (const JsonValue &name : list.toArray())
        names.append(name.toString());
    return names;
}

} // namespace

void TestRestSuggestions::ofServices()
{
    QFETCH(char, family);
    ServiceApi api = TestRestSuggestions::api(family);
    ServiceApi other = TestRestSuggestions::api(family);
    for (const char *name : {"inventory.products", "inventory.product-lines", "inventory.prices", "crm.contacts"})
        api.addService(QString::fromLatin1(name));
    const HttpReply reply = api.discover(QStringLiteral("Inventory.prodcuts"));
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("message"), QStringLiteral("Service not found: Inventory.prodcuts"));
    QCOMPARE(suggestionsOf(reply).value(0), QStringLiteral("inventory.products"));
    QVERIFY(suggestionsOf(reply).size() <= 3);
    QVERIFY(!suggestionsOf(reply).contains(QStringLiteral("crm.contacts")));
    QCOMPARE(suggestionsOf(api.discover(QStringLiteral("billing"))), QStringList());
    QCOMPARE(suggestionsOf(other.discover(QStringLiteral("inventory.product"))), QStringList()); // another tenant
    if (family == 'A') {
        const HttpReply beat = api.heartbeat({}, QStringLiteral("plugin-crm.contacts"), QStringLiteral("crm.contact"));
        REQUIRE_STATUS(beat, 404);
        QCOMPARE(suggestionsOf(beat), QStringList{QStringLiteral("crm.contacts")});
    }
}

void TestRestSuggestions::ofTheGateway()
{
    ServiceApi api = TestRestSuggestions::api('A');
    const QString tenant = QString::fromLatin1(api.tenant());
    api.addService(QStringLiteral("crm.contacts"),
                   QStringLiteral("'endpoints':[{'method':'GET','path':'/contacts/:id'},{'method':'POST','path':'/"
                                  "contacts'},{'method':'GET','path':'/statistics/monthly/overview'}]"));
    const auto call = [&](const QString &service, const QString &path) {
        return api.client().post(
            "/api/gateway/call",
            q(QStringLiteral("{'tenantId':'%1','callerPluginId':'c','targetPluginId':'plugin-crm.contacts',"
                             "'targetServiceName':'%2','method':'GET','path':'%3'}")
                  .arg(tenant, service, path)));
    };
    const HttpReply noService = call(QStringLiteral("crm.contcats"), QStringLiteral("/x"));
    REQUIRE_STATUS(noService, 404);
    QCOMPARE(suggestionsOf(noService), QStringList{QStringLiteral("crm.contacts")});
    QVERIFY(noService.at(QStringLiteral("details.availableServices")).isArray());
    const HttpReply noEndpoint = call(QStringLiteral("crm.contacts"), QStringLiteral("/contact/7"));
    REQUIRE_STATUS(noEndpoint, 404);
    QCOMPARE(suggestionsOf(noEndpoint).value(0), QStringLiteral("GET /contacts/:id"));
    QVERIFY(!suggestionsOf(noEndpoint).contains(QStringLiteral("GET /statistics/monthly/overview")));
}

void TestRestSuggestions::ofPlugins()
{
    ServiceApi api = TestRestSuggestions::api('A');
    HttpClient &client = api.client();
    const QByteArray path = "/api/tenants/" + api.tenant() + "/plugins/";
    const QString id = QStringLiteral("plugin-") + QString::fromLatin1(api.tenant());
    const QByteArray manifest =
        q(QStringLiteral("{'tenantId':'%1','manifest':{'id':'%2','name':'P','version':'1.0.0'}}")
              .arg(QString::fromLatin1(api.tenant()), id));
    REQUIRE_STATUS(client.post("/api/plugins/install", manifest), 201);
    const QByteArray misspelt = id.toLatin1() + "x";
    QVERIFY(suggestionsOf(client.get("/api/plugins/" + misspelt)).contains(id));
    QCOMPARE(suggestionsOf(client.get(path + misspelt + "/impact?action=uninstall")), QStringList{id});
    QCOMPARE(suggestionsOf(client.remove(path + misspelt)), QStringList{id});
    QVERIFY(suggestionsOf(client.post(path + misspelt + "/install", "{}")).contains(id));
    QVERIFY(suggestionsOf(client.remove("/api/plugins/" + misspelt)).contains(id));
    ServiceApi other = TestRestSuggestions::api('A');
    const HttpReply elsewhere =
        client.get("/api/tenants/" + other.tenant() + "/plugins/" + misspelt + "/impact?action=uninstall");
    REQUIRE_STATUS(elsewhere, 404);
    QCOMPARE(suggestionsOf(elsewhere), QStringList());
}

void TestRestSuggestions::ofNamespaces()
{
    QFETCH(char, family);
    ServiceApi api = TestRestSuggestions::api(family);
    const QString tenant = QString::fromLatin1(api.tenant());
    REQUIRE_STATUS(api.client().post("/api/shared-data/set",
                                     q(QStringLiteral("{'tenantId':'%1','namespace':'inventory.cache','key':'k',"
                                                      "'value':1,'ownerId':'p'}")
                                           .arg(tenant))),
                   201);
    api.client().setHeader("X-Tenant-Slug", api.tenant());
    const auto get = [&](const QByteArray &space, const QByteArray &key) {
        return family == 'A' ? api.client().get("/api/shared-data/get?namespace=" + space + "&key=" + key)
                             : api.client().get("/api/plugin-gateway/shared-data/" + space + '/' + key);
    };
    const HttpReply reply = get("inventory.cachez", "k");
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("message"), QStringLiteral("Data not found"));
    QCOMPARE(suggestionsOf(reply), QStringList{QStringLiteral("inventory.cache")});
    QCOMPARE(suggestionsOf(get("inventory.cache", "other")), QStringList()); // that namespace is there
    api.client().setHeader("X-Tenant-Slug", newTenant());
    QCOMPARE(suggestionsOf(get("inventory.cachez", "k")), QStringList());
}

void TestRestSuggestions::theLastKnownInstance()
{
    QFETCH(char, family);
    ServiceApi api = TestRestSuggestions::api(family);
    const QString s = QStringLiteral("s");
    const QString id = api.addService(s);
    const HttpReply live = api.discover(s, "allowStale=true");
    REQUIRE_STATUS(live, 200);
    QVERIFY(live.at(QStringLiteral("stale")).isNull());
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(api.discover(s), 404);
    REQUIRE_STATUS(api.discover(s, "allowStale=false"), 404);
    const HttpReply stale = api.discover(s, "allowStale=true");
    REQUIRE_STATUS(stale, 200);
    QVERIFY(stale.at(QStringLiteral("stale")).toBool());
    QVERIFY(stale.at(QStringLiteral("service.stale")).toBool());
    QCOMPARE(stale.text("service.baseUrl"), live.text("service.baseUrl"));
    QCOMPARE(stale.text("service.status"), QStringLiteral("UNAVAILABLE"));
    REQUIRE_STATUS(api.discover(s, "allowStale=true&version=^2.0.0"), 404);
    REQUIRE_STATUS(api.discover(s, "allowStale=perhaps"), 400);
    REQUIRE_STATUS(api.discover(QStringLiteral("t"), "allowStale=true"), 404);
}

void TestRestSuggestions::noLongerWanted()
{
    QFETCH(char, family);
    ServiceApi api = TestRestSuggestions::api(family);
    const QString s = QStringLiteral("s");
    const QString id = api.addService(s);
    for (const char *state : {"OFFLINE", "DRAINING"}) {
        REQUIRE_STATUS(
            api.setAdminState(id, QStringLiteral("'state':'%1','reason':'r'").arg(QString::fromLatin1(state))), 200);
        REQUIRE_STATUS(api.discover(s, "allowStale=true"), 404);
    }
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'ACTIVE','reason':'r'")), 200);
    REQUIRE_STATUS(api.discover(s, "allowStale=true"), 200);
    REQUIRE_STATUS(api.deregister(QStringLiteral("plugin-s"), s), 200);
    REQUIRE_STATUS(api.discover(s, "allowStale=true"), 404);
}

QTEST_GUILESS_MAIN(TestRestSuggestions)
#include "tst_rest_suggestions.moc"
