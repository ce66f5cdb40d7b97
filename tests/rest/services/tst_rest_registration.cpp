// SPDX-License-Identifier: GPL-3.0-or-later
// Registering and deregistering over REST, by both families of paths, on both engines.
#include "common/clock.h"
#include "rest/services/serviceapi.h"

#include <QSet>

using namespace plexica;
using namespace plexica::test;

class TestRestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAndAnswersTheWholeService_data() { addEngineAndFamilyRows(); }
    void registersAndAnswersTheWholeService();
    void registeringAgainIsAnUpdate_data() { addEngineAndFamilyRows(); }
    void registeringAgainIsAnUpdate();
    void registeringAgainMakesHealthyButKeepsTheAdminState_data() { addFamilyRows(); }
    void registeringAgainMakesHealthyButKeepsTheAdminState();
    void deregistersAndIsIdempotent_data() { addEngineAndFamilyRows(); }
    void deregistersAndIsIdempotent();
    void instancesComeAndGo_data() { addEngineAndFamilyRows(); }
    void instancesComeAndGo();
    void everyFaultIsNamed_data();
    void everyFaultIsNamed();
    void allFaultsComeInOneAnswer_data() { addFamilyRows(); }
    void allFaultsComeInOneAnswer();
    void aNameBelongsToOnePluginOfATenant_data() { addEngineAndFamilyRows(); }
    void aNameBelongsToOnePluginOfATenant();
    void goodValuesAreTaken_data();
    void goodValuesAreTaken();
    void bothFamiliesSeeTheSameServices();
    void concurrentRegistrationsOfOneServiceMakeOne_data();
    void concurrentRegistrationsOfOneServiceMakeOne();
    void everythingSurvivesARestart_data();
    void everythingSurvivesARestart();

private:
    static ServiceApi api(const QString &engine, char family)
    {
        return ServiceApi(sharedServer(engine).port(), family, newTenant());
    }
    static ServiceApi api()
    {
        QFETCH(char, family);
        return api(QStringLiteral("SQLite"), family);
    }
    static ServiceApi apiOfEngine()
    {
        QFETCH(QString, engine);
        QFETCH(char, family);
        return api(engine, family);
    }
};

namespace {

void addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

/// A service object without what time changes.
JsonValue withoutTimes(const JsonValue &service)
{
    JsonValue::Object kept;
    for (const auto &[name, value] : service.toObject()) {
        if (name != u"lastSeenAt" && name != u"updatedAt" && name != u"instances")
            kept.emplace_back(name, value);
    }
    return JsonValue(std::move(kept));
}

} // namespace

void TestRestRegistration::registersAndAnswersTheWholeService()
{
    ServiceApi api = apiOfEngine();
    const HttpReply added = api.add(QStringLiteral(
        "'pluginId':'plugin-inventory','serviceName':'inventory.products','version':'1.2.3-rc.1+build.5',"
        "'baseUrl':'http://localhost:3100/base/','description':'Größen','healthPath':'/alive',"
        "'endpoints':[{'method':'get','path':'/products/:id','description':'One','permissions':['p.read'],"
        "'metadata':{'rateLimit':100}},{'method':'POST','path':'/"
        "products'}],'metadata':{'cacheTTL':1.10,'big':12345678901234567890}"));
    REQUIRE_STATUS(added, 201);
    QCOMPARE(added.header("Content-Type"), QByteArrayLiteral("application/json; charset=utf-8"));
    QCOMPARE(added.header("Content-Length").toLongLong(), added.body.size());
    QVERIFY(added.at(QStringLiteral("success")).toBool());
    QCOMPARE(added.text("message"), QStringLiteral("Service registered successfully"));
    const QString id = added.text("serviceId");
    QVERIFY(!id.isEmpty());

    const HttpReply got = api.get(id);
    REQUIRE_STATUS(got, 200);
    const JsonValue service = got.at(QStringLiteral("service"));
    QStringList names;
    for (const auto &[name, value] : service.toObject())
        names.append(name);
    for (const char *wanted :
         {"id", "tenantId", "pluginId", "serviceName", "version", "description", "baseUrl", "status", "adminState",
          "endpoints", "metadata", "instances", "lastSeenAt", "registeredAt", "updatedAt"})
        QVERIFY2(names.contains(QString::fromLatin1(wanted)), wanted);
    QCOMPARE(got.text("service.id"), id);
    QCOMPARE(got.text("service.tenantId").toUtf8(), api.tenant());
    QCOMPARE(got.text("service.pluginId"), QStringLiteral("plugin-inventory"));
    QCOMPARE(got.text("service.serviceName"), QStringLiteral("inventory.products"));
    QCOMPARE(got.text("service.version"), QStringLiteral("1.2.3-rc.1+build.5"));
    QCOMPARE(got.text("service.description"), QStringLiteral("Größen"));
    QCOMPARE(got.text("service.baseUrl"), QStringLiteral("http://localhost:3100/base"));
    QCOMPARE(got.text("service.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(got.text("service.adminState"), QStringLiteral("ACTIVE"));
    QCOMPARE(got.at(QStringLiteral("service.endpoints")).toJson(),
             q("[{'method':'GET','path':'/products/:id','description':'One','permissions':['p.read'],"
               "'metadata':{'rateLimit':100}},{'method':'POST','path':'/products','permissions':[],'metadata':{}}]"));
    QCOMPARE(got.at(QStringLiteral("service.metadata")).toJson(), q("{'cacheTTL':1.10,'big':12345678901234567890}"));
    QCOMPARE(got.text("service.instances.0.instanceId"), QStringLiteral("default"));
    for (const char *time : {"service.lastSeenAt", "service.registeredAt", "service.updatedAt",
                             "service.instances.0.lastSeenAt", "service.instances.0.registeredAt"}) {
        const auto parsed = fromRfc3339(got.text(time));
        QVERIFY2(parsed && got.text(time).endsWith(u'Z') && got.text(time).size() == 24, time);
        QVERIFY2(std::chrono::abs(*parsed - currentTime()) < std::chrono::seconds(30), time);
    }
    // The same object everywhere.
    QCOMPARE(withoutTimes(api.discover(QStringLiteral("inventory.products")).at(QStringLiteral("service"))).toJson(),
             withoutTimes(service).toJson());
    QCOMPARE(withoutTimes(api.list().at(QStringLiteral("services.0"))).toJson(), withoutTimes(service).toJson());
}

void TestRestRegistration::registeringAgainIsAnUpdate()
{
    ServiceApi api = apiOfEngine();
    const QString id =
        api.addService(QStringLiteral("s"), QStringLiteral("'endpoints':[{'method':'GET','path':'/old'}],"
                                                           "'metadata':{'a':1},'description':'old'"));
    QVERIFY(!id.isEmpty());
    const QString registeredAt = api.get(id).text("service.registeredAt");
    const HttpReply again = api.add(QStringLiteral("'pluginId':'plugin-s','serviceName':'s','version':'2.0.0',"
                                                   "'baseUrl':'https://127.0.0.1:10','endpoints':[]"));
    REQUIRE_STATUS(again, 201);
    QCOMPARE(again.text("serviceId"), id);
    const HttpReply got = api.get(id);
    QCOMPARE(got.text("service.version"), QStringLiteral("2.0.0"));
    QCOMPARE(got.text("service.baseUrl"), QStringLiteral("https://127.0.0.1:10"));
    QCOMPARE(got.at(QStringLiteral("service.endpoints")).toJson(), QByteArrayLiteral("[]"));
    QCOMPARE(got.at(QStringLiteral("service.metadata")).toJson(), QByteArrayLiteral("{}"));
    QCOMPARE(got.text("service.registeredAt"), registeredAt);
    QCOMPARE(api.list().number("count"), 1);
}

void TestRestRegistration::registeringAgainMakesHealthyButKeepsTheAdminState()
{
    ServiceApi api = TestRestRegistration::api();
    const QString id = api.addService(QStringLiteral("s"));
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'DRAINING'")), 200);
    QCOMPARE(api.status(id), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(api.addService(QStringLiteral("s")), id);
    QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
    QCOMPARE(api.get(id).text("service.adminState"), QStringLiteral("DRAINING"));
}

void TestRestRegistration::deregistersAndIsIdempotent()
{
    ServiceApi api = apiOfEngine();
    const QString id = api.addService(QStringLiteral("s"));
    // Another plugin's name for it removes nothing.
    HttpReply reply = api.deregister(QStringLiteral("plugin-other"), QStringLiteral("s"));
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.number("removed"), 0);
    reply = api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"));
    REQUIRE_STATUS(reply, 200);
    QVERIFY(reply.at(QStringLiteral("success")).toBool());
    QCOMPARE(reply.number("removed"), 1);
    QVERIFY(!reply.text("message").isEmpty());
    QCOMPARE(api.get(id).status, 404);
    QCOMPARE(api.discover(QStringLiteral("s")).status, 404);
    QCOMPARE(api.list().number("count"), 0);
    reply = api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s"));
    REQUIRE_STATUS(reply, 200);
    QVERIFY(reply.at(QStringLiteral("success")).toBool());
    QCOMPARE(reply.number("removed"), 0);
    // The name is free again, and what comes now is another service.
    const QString next = api.addService(QStringLiteral("s"));
    QVERIFY(!next.isEmpty() && next != id);
}

void TestRestRegistration::instancesComeAndGo()
{
    ServiceApi api = apiOfEngine();
    const auto add = [&api](const char *instance, int port) {
        return api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','instanceId':'%1',"
                                      "'baseUrl':'http://127.0.0.1:%2'")
                           .arg(QString::fromLatin1(instance))
                           .arg(port));
    };
    const QString id = add("b", 2).text("serviceId");
    QCOMPARE(add("a", 1).text("serviceId"), id);
    QCOMPARE(add("c", 3).text("serviceId"), id);
    const HttpReply got = api.get(id);
    QCOMPARE(got.text("service.instances.0.instanceId"), QStringLiteral("a"));
    QCOMPARE(got.text("service.instances.1.baseUrl"), QStringLiteral("http://127.0.0.1:2"));
    QCOMPARE(got.text("service.instances.2.status"), QStringLiteral("HEALTHY"));
    QCOMPARE(api.list().number("count"), 1);

    const auto seen = [&api](int calls) {
        QMap<QString, int> urls;
        for (int i = 0; i < calls; ++i)
            ++urls[api.discover(QStringLiteral("s")).text("service.baseUrl")];
        return urls;
    };
    const QMap<QString, int> even{{QStringLiteral("http://127.0.0.1:1"), 4},
                                  {QStringLiteral("http://127.0.0.1:2"), 4},
                                  {QStringLiteral("http://127.0.0.1:3"), 4}};
    QCOMPARE(seen(12), even); // round robin
    // One dead: the others take its calls, evenly.
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE','instanceId':'b'")), 200);
    QCOMPARE(api.status(id), QStringLiteral("HEALTHY"));
    const QMap<QString, int> two{{QStringLiteral("http://127.0.0.1:1"), 6}, {QStringLiteral("http://127.0.0.1:3"), 6}};
    QCOMPARE(seen(12), two);
    // A degraded one is called only if none is healthy.
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'DEGRADED','instanceId':'a'")), 200);
    QCOMPARE(seen(4).keys(), QStringList{QStringLiteral("http://127.0.0.1:3")});
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE','instanceId':'c'")), 200);
    QCOMPARE(api.status(id), QStringLiteral("DEGRADED"));
    QCOMPARE(seen(4).keys(), QStringList{QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(api.setHealth(id, QStringLiteral("'status':'HEALTHY','instanceId':'nobody'")).status, 404);

    QCOMPARE(api.deregister(QStringLiteral("p"), QStringLiteral("s"), QStringLiteral("a")).number("removed"), 1);
    QCOMPARE(api.deregister(QStringLiteral("p"), QStringLiteral("s"), QStringLiteral("a")).number("removed"), 0);
    QCOMPARE(api.get(id).text("service.instances.0.instanceId"), QStringLiteral("b"));
    // Without an instance id all go at once.
    QCOMPARE(api.deregister(QStringLiteral("p"), QStringLiteral("s")).number("removed"), 2);
    QCOMPARE(api.get(id).status, 404);
}

void TestRestRegistration::everyFaultIsNamed_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named"); // occurs in the message
    const auto row = [](const char *name, const char *members, const char *path, const char *named) {
        QTest::newRow(name) << QString::fromUtf8(members) << QString::fromUtf8(path) << QString::fromUtf8(named);
    };
    const QString longName(256, u'n');
    row("no plugin id", "'serviceName':'s','version':'1.0.0'", "pluginId", "pluginId is required");
    row("no service name", "'pluginId':'p','version':'1.0.0'", "serviceName", "serviceName is required");
    row("no version", "'pluginId':'p','serviceName':'s'", "version", "version is required");
    row("null version", "'pluginId':'p','serviceName':'s','version':null", "version", "required");
    for (const char *version : {"1.0", "v1.0.0", "1.0.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "", "latest", "1.0.0 "})
        QTest::addRow("version \"%s\"", version)
            << QStringLiteral("'pluginId':'p','serviceName':'s','version':'%1'").arg(QString::fromLatin1(version))
            << QStringLiteral("version") << QString::fromLatin1(version);
    row("version is a number", "'pluginId':'p','serviceName':'s','version':1", "version", "1");
    row("version beyond 2^53", "'pluginId':'p','serviceName':'s','version':'1.9007199254740992.0'", "version",
        "the minor number is larger than 9007199254740991");
    for (const char *name : {"", ".s", "-s", "_s", "s t", "s/t", "s\\u0000t", "ä", "s%"}) {
        QTest::addRow("service name \"%s\"", name)
            << QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0'").arg(QString::fromUtf8(name))
            << QStringLiteral("serviceName") << QString();
        QTest::addRow("plugin id \"%s\"", name)
            << QStringLiteral("'pluginId':'%1','serviceName':'s','version':'1.0.0'").arg(QString::fromUtf8(name))
            << QStringLiteral("pluginId") << QString();
        if (qstrlen(name) > 0)
            QTest::addRow("instance id \"%s\"", name)
                << QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','instanceId':'%1'")
                       .arg(QString::fromUtf8(name))
                << QStringLiteral("instanceId") << QString();
    }
    QTest::newRow("name of 256") << QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0'").arg(longName)
                                 << QStringLiteral("serviceName") << QStringLiteral("255");
    row("plugin id is a list", "'pluginId':['p'],'serviceName':'s','version':'1.0.0'", "pluginId", "");
    const auto url = [](const char *text, const char *named) {
        QTest::addRow("base URL \"%s\"", text)
            << QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':'%1'")
                   .arg(QString::fromLatin1(text))
            << QStringLiteral("baseUrl") << QString::fromLatin1(named);
    };
    url("localhost:3100", "http");
    url("/relative", "absolute");
    url("ftp://host/", "http");
    url("file:///etc/passwd", "http");
    url("http://", "absolute");
    url("http://user:secret@host", "credentials");
    url("http://@host", "credentials");
    url("http://host/?q=1", "query");
    url("http://host/?", "query");
    url("http://host/#f", "fragment");
    url("http://host:99999", "http");
    url("http://host:0", "port");
    url("http://ho st", "http");
    url("http://host\\u000a.evil", "http");
    row("base URL is a number", "'pluginId':'p','serviceName':'s','version':'1.0.0','baseUrl':1", "baseUrl", "1");
    const auto endpoints = [](const char *name, const char *list, const char *path, const char *named) {
        QTest::newRow(name) << QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','endpoints':%1")
                                   .arg(QString::fromUtf8(list))
                            << QString::fromLatin1(path) << QString::fromLatin1(named);
    };
    endpoints("endpoints are no list", "{}", "endpoints", "list");
    endpoints("endpoint is no object", "['GET /']", "endpoints[0]", "object");
    endpoints("endpoint without method", "[{'path':'/a'}]", "endpoints[0].method", "required");
    endpoints("endpoint without path", "[{'method':'GET','path':'/'},{'method':'GET'}]", "endpoints[1].path",
              "required");
    endpoints("method OPTIONS", "[{'method':'OPTIONS','path':'/'}]", "endpoints[0].method", "OPTIONS");
    endpoints("method HEAD", "[{'method':'HEAD','path':'/'}]", "endpoints[0].method", "HEAD");
    endpoints("path without slash", "[{'method':'GET','path':'a'}]", "endpoints[0].path", "a");
    endpoints("empty path", "[{'method':'GET','path':''}]", "endpoints[0].path", "'/'");
    endpoints("same endpoint twice", "[{'method':'GET','path':'/a'},{'method':'get','path':'/a'}]", "endpoints[1]",
              "GET /a");
    endpoints("permissions are no list", "[{'method':'GET','path':'/','permissions':'p'}]", "endpoints[0].permissions",
              "list");
    endpoints("metadata is no object", "[{'method':'GET','path':'/','metadata':[]}]", "endpoints[0].metadata",
              "object");
    for (const char *number : {"'5'", "true", "-1", "1e400", "1e-400", "-0.5", "[5]", "{}"}) {
        for (const char *name : {"rateLimit", "cacheTTL"}) {
            const QString member = QStringLiteral("{'%1':%2}").arg(QLatin1String(name), QLatin1String(number));
            QTest::addRow("%s %s", name, number)
                << QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0','metadata':%1").arg(member)
                << QStringLiteral("metadata.%1").arg(QLatin1String(name))
                << (QByteArrayView(number).startsWith("1e") ? QStringLiteral("must be 0 or a number from")
                                                            : QStringLiteral("number"));
            QTest::addRow("%s %s of an endpoint", name, number)
                << QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0',"
                                  "'endpoints':[{'method':'GET','path':'/','metadata':%1}]")
                       .arg(member)
                << QStringLiteral("endpoints[0].metadata.%1").arg(QLatin1String(name)) << QStringLiteral("number");
        }
    }
    row("cacheShared is text", "'pluginId':'p','serviceName':'s','version':'1.0.0','metadata':{'cacheShared':'yes'}",
        "metadata.cacheShared", "true or false");
    row("metadata is no object", "'pluginId':'p','serviceName':'s','version':'1.0.0','metadata':'m'", "metadata",
        "object");
    row("description is no string", "'pluginId':'p','serviceName':'s','version':'1.0.0','description':{}",
        "description", "string");
    row("health path without slash", "'pluginId':'p','serviceName':'s','version':'1.0.0','healthPath':'health'",
        "healthPath", "health");
}

void TestRestRegistration::everyFaultIsNamed()
{
    QFETCH(QString, members);
    QFETCH(QString, path);
    QFETCH(QString, named);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestRegistration::api(QStringLiteral("SQLite"), family);
        const HttpReply reply = api.add(members);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
        QCOMPARE(reply.number("statusCode"), 400);
        QVERIFY(reply.at(QStringLiteral("error")).isString() && reply.at(QStringLiteral("message")).isString());
        QCOMPARE(reply.text("requestId").toUtf8(), reply.header("X-Request-ID"));
        QVERIFY2(reply.at(QStringLiteral("details.fields")).toArray().size() == 1, reply.body.constData());
        QCOMPARE(reply.text("details.fields.0.path"), path);
        QVERIFY2(reply.text("details.fields.0.message").contains(named), reply.body.constData());
        QCOMPARE(reply.text("message"), reply.text("details.fields.0.message"));
        QCOMPARE(api.list().number("count"), 0);
    }
}

void TestRestRegistration::allFaultsComeInOneAnswer()
{
    ServiceApi api = TestRestRegistration::api();
    const HttpReply reply = api.add(
        QStringLiteral("'pluginId':'','version':'x','baseUrl':'nowhere','healthPath':'h','instanceId':'-','metadata':1,"
                       "'endpoints':[{'method':'BREW','path':'coffee'},{},{'method':'GET','path':'/"
                       "a'},{'method':'GET','path':'/a'}]"));
    REQUIRE_STATUS(reply, 400);
    QStringList paths;
    const JsonValue fields = reply.at(QStringLiteral("details.fields"));
    for (const JsonValue &field : fields.toArray())
        paths.append(field.find(u"path")->toString());
    paths.sort();
    QCOMPARE(paths,
             QStringList({QStringLiteral("baseUrl"), QStringLiteral("endpoints[0].method"),
                          QStringLiteral("endpoints[0].path"), QStringLiteral("endpoints[1].method"),
                          QStringLiteral("endpoints[1].path"), QStringLiteral("endpoints[3]"),
                          QStringLiteral("healthPath"), QStringLiteral("instanceId"), QStringLiteral("metadata"),
                          QStringLiteral("pluginId"), QStringLiteral("serviceName"), QStringLiteral("version")}));
}

void TestRestRegistration::aNameBelongsToOnePluginOfATenant()
{
    ServiceApi api = apiOfEngine();
    const QString id = api.addService(QStringLiteral("s"));
    const HttpReply taken = api.add(QStringLiteral("'pluginId':'plugin-thief','serviceName':'s','version':'1.0.0'"));
    REQUIRE_STATUS(taken, 400);
    // The contract's list of 400 VALIDATION_FAILED names this fault by its own code.
    QCOMPARE(taken.text("code"), QStringLiteral("SERVICE_NAME_TAKEN"));
    QVERIFY2(taken.text("message").contains(u"plugin-s"), taken.body.constData());
    QCOMPARE(taken.text("details.fields.0.path"), QStringLiteral("serviceName"));
    QCOMPARE(api.get(id).text("service.pluginId"), QStringLiteral("plugin-s"));
    // Beside other faults it is one of them.
    const HttpReply both = api.add(QStringLiteral("'pluginId':'plugin-thief','serviceName':'s','version':'one'"));
    REQUIRE_STATUS(both, 400);
    QCOMPARE(both.text("code"), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(both.text("details.fields.0.path"), QStringLiteral("version"));
    QCOMPARE(both.text("details.fields.1.code"), QStringLiteral("SERVICE_NAME_TAKEN"));
    QVERIFY2(both.text("details.fields.1.message").contains(u"plugin-s"), both.body.constData());
    // In another tenant the name is free.
    QFETCH(QString, engine);
    QFETCH(char, family);
    ServiceApi other = TestRestRegistration::api(engine, family);
    REQUIRE_STATUS(other.add(QStringLiteral("'pluginId':'plugin-thief','serviceName':'s','version':'1.0.0'")), 201);
    // And in this one once its owner has left.
    QCOMPARE(api.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")).number("removed"), 1);
    REQUIRE_STATUS(api.add(QStringLiteral("'pluginId':'plugin-thief','serviceName':'s','version':'1.0.0'")), 201);
}

void TestRestRegistration::goodValuesAreTaken_data()
{
    QTest::addColumn<QString>("members");
    const auto row = [](const char *name, const QString &members) { QTest::newRow(name) << members; };
    const QString least = QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.0.0'");
    row("nothing optional", least);
    row("nulls for what is optional", least
                                          + QStringLiteral(",'baseUrl':null,'instanceId':null,'description':null,"
                                                           "'healthPath':null,'endpoints':null,'metadata':null"));
    row("unknown members", least + QStringLiteral(",'unknown':{'a':[1]}"));
    row("name of 255", QStringLiteral("'pluginId':'p','serviceName':'%1','version':'1.0.0'").arg(QString(255, u'n')));
    row("every character of a name", QStringLiteral("'pluginId':'0.a_b-C','serviceName':'Z9._-','version':'0.0.0'"));
    row("numbers for the gateway",
        least
            + QStringLiteral(",'metadata':{'rateLimit':0,'cacheTTL':null},"
                             "'endpoints':[{'method':'GET','path':'/','metadata':{'rateLimit':1e3,'cacheTTL':0.5}}]"));
    row("IPv6 base URL", least + QStringLiteral(",'baseUrl':'http://[::1]:3000'"));
    row("https with a path", least + QStringLiteral(",'baseUrl':'HTTPS://Host.example/a/b'"));
    row("a service called discover", QStringLiteral("'pluginId':'p','serviceName':'discover','version':'1.0.0'"));
    row("same path, other method",
        least + QStringLiteral(",'endpoints':[{'method':'GET','path':'/a'},{'method':'POST','path':'/a'}]"));
    row("all methods",
        least
            + QStringLiteral(
                ",'endpoints':[{'method':'GET','path':'/'},{'method':'POST','path':'/'},"
                "{'method':'PUT','path':'/'},{'method':'PATCH','path':'/'},{'method':'DELETE','path':'/'}]"));
    row("text in every script", least + QStringLiteral(",'description':'Ω 日本 🦄 \\\\ \\u0007'"));
}

void TestRestRegistration::goodValuesAreTaken()
{
    QFETCH(QString, members);
    for (const char family : {'A', 'B'}) {
        for (const auto &engine : {QStringLiteral("SQLite"), QStringLiteral("PostgreSQL")}) {
            ServiceApi api = TestRestRegistration::api(engine, family);
            const HttpReply reply = api.add(members);
            REQUIRE_STATUS(reply, 201);
            const HttpReply got = api.get(reply.text("serviceId"));
            REQUIRE_STATUS(got, 200);
            REQUIRE_STATUS(api.discover(got.text("service.serviceName")), 200);
        }
    }
}

void TestRestRegistration::bothFamiliesSeeTheSameServices()
{
    const quint16 port = sharedServer(QStringLiteral("SQLite")).port();
    const QByteArray tenant = newTenant();
    ServiceApi a(port, 'A', tenant);
    ServiceApi b(port, 'B', tenant);
    const QString id = a.addService(QStringLiteral("s"));
    QCOMPARE(b.addService(QStringLiteral("s")), id);
    QCOMPARE(b.get(id).body, a.get(id).body);
    QCOMPARE(b.list().body, a.list().body);
    QCOMPARE(b.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")).number("removed"), 1);
    QCOMPARE(a.get(id).status, 404);
}

void TestRestRegistration::concurrentRegistrationsOfOneServiceMakeOne_data()
{
    addEngines();
}

void TestRestRegistration::concurrentRegistrationsOfOneServiceMakeOne()
{
    QFETCH(QString, engine);
    const quint16 port = sharedServer(engine).port();
    const QByteArray tenant = newTenant();
    // Two plugins want one name at the same moment, each on many connections: one wins, and all of its calls agree.
    constexpr int count = 40;
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<HttpClient>(port));
        QVERIFY(clients.back()->begin(
            "POST", "/api/services/register",
            q(QStringLiteral("{'tenantId':'%1','pluginId':'plugin-%2','serviceName':'s','version':'1.0.0',"
                             "'instanceId':'i%3'}")
                  .arg(QString::fromLatin1(tenant))
                  .arg(i % 2)
                  .arg(i)),
            {{"Content-Type", "application/json"}}));
    }
    QSet<QString> ids;
    int won = 0;
    for (const auto &client : clients) {
        const HttpReply reply = client->finish();
        QVERIFY2(reply.status == 201 || (reply.status == 400 && reply.text("code") == u"SERVICE_NAME_TAKEN"),
                 reply.shown().constData());
        if (reply.status == 201) {
            ++won;
            ids.insert(reply.text("serviceId"));
        }
    }
    QCOMPARE(won, count / 2);
    QCOMPARE(ids.size(), 1);
    ServiceApi api(port, 'A', tenant);
    QCOMPARE(api.get(*ids.begin()).at(QStringLiteral("service.instances")).toArray().size(), std::size_t(count / 2));
}

void TestRestRegistration::everythingSurvivesARestart_data()
{
    addEngines();
}

void TestRestRegistration::everythingSurvivesARestart()
{
    QFETCH(QString, engine);
    ServerProcess &server = sharedServer(engine);
    const QByteArray tenant = newTenant();
    QByteArray before;
    QString id;
    {
        ServiceApi api(server.port(), 'A', tenant);
        id = api.addService(
            QStringLiteral("s"),
            QStringLiteral("'description':'Ω','healthPath':'/h','metadata':{'n':1.10,'text':'a\\\"b'},'endpoints':"
                           "[{'method':'GET','path':'/a','permissions':['x','y'],'metadata':{'exact':1e400}}]"));
        QVERIFY(!id.isEmpty());
        REQUIRE_STATUS(api.add(QStringLiteral(
                           "'pluginId':'plugin-s','serviceName':'s','version':'1.0.0','instanceId':'second',"
                           "'description':'Ω','healthPath':'/h','metadata':{'n':1.10,'text':'a\\\"b'},'endpoints':"
                           "[{'method':'GET','path':'/a','permissions':['x','y'],'metadata':{'exact':1e400}}]")),
                       201);
        REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'DEGRADED','instanceId':'second'")), 200);
        REQUIRE_STATUS(
            api.setAdminState(id, QStringLiteral("'state':'OFFLINE','reason':'repair','until':'2100-01-01T00:00:00Z'")),
            200);
        QVERIFY(!api.addService(QStringLiteral("gone")).isEmpty());
        QCOMPARE(api.deregister(QStringLiteral("plugin-gone"), QStringLiteral("gone")).number("removed"), 1);
        before = api.list().body;
    }
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    ServiceApi api(server.port(), 'A', tenant);
    QCOMPARE(api.list().body, before);
    QCOMPARE(api.addService(QStringLiteral("s")), id);
}

QTEST_GUILESS_MAIN(TestRestRegistration)
#include "tst_rest_registration.moc"
