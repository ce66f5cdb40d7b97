// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every request (REST contract, section 1): bodies, tenants, methods, request ids.
#include "http/rawclient.h"
#include "rest/services/serviceapi.h"

#include <array>

using namespace plexica;
using namespace plexica::test;

class TestRestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesNeedAJsonType_data();
    void bodiesNeedAJsonType();
    void emptyBodiesOfFormsAreRefused();
    void hostsAndOriginsOfPagesAreRefused();
    void brokenJsonIsRefusedWithItsOffset_data();
    void brokenJsonIsRefusedWithItsOffset();
    void depth64IsTaken();
    void bodiesMustBeObjects_data();
    void bodiesMustBeObjects();
    void familyATakesTheTenantFrom_data();
    void familyATakesTheTenantFrom();
    void familyBNeedsTheHeader_data();
    void familyBNeedsTheHeader();
    void sourcesThatDisagreeAreRefused_data();
    void sourcesThatDisagreeAreRefused();
    void badTenantsAreRefused_data();
    void badTenantsAreRefused();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void readingWhatIsOnlyWrittenIsRefused();
    void namesLikeRoutesAreReached();
    void nulIsRefused();
    void codedBodiesAreRefused();
    void headIsGetWithoutBody_data();
    void headIsGetWithoutBody();
    void unknownPaths_data();
    void unknownPaths();
    void requestIds_data();
    void requestIds();
    void errorsAreStringsWithARequestId();
    void livenessAndReadiness();
    void crossOriginIsOff();
    void crossOriginIsForThoseAllowed_data();
    void crossOriginIsForThoseAllowed();

private:
    HttpClient client() { return HttpClient(sharedServer(QStringLiteral("SQLite")).port()); }
};

namespace {

QByteArray registration(const QByteArray &tenant, const QByteArray &name = "s")
{
    return q("{'tenantId':'" + tenant + "','pluginId':'p','serviceName':'" + name + "','version':'1.0.0'}");
}

} // namespace

void TestRestRequests::bodiesNeedAJsonType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("json") << QByteArray("application/json") << 201;
    QTest::newRow("upper case") << QByteArray("Application/JSON") << 201;
    QTest::newRow("with charset") << QByteArray("application/json; charset=utf-8") << 201;
    QTest::newRow("with quoted charset") << QByteArray("application/json;charset=\"UTF-8\"") << 201;
    QTest::newRow("suffix") << QByteArray("application/vnd.plexica+json") << 201;
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=application/json") << 415;
    QTest::newRow("other charset") << QByteArray("application/json; charset=iso-8859-1") << 415;
    QTest::newRow("nearly") << QByteArray("application/jsonp") << 415;
}

void TestRestRequests::bodiesNeedAJsonType()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    HttpClient client = TestRestRequests::client();
    HttpHeaders headers;
    if (!type.isEmpty())
        headers.emplace_back("Content-Type", type);
    const HttpReply reply = client.send("POST", "/api/services/register", registration(newTenant()), headers);
    REQUIRE_STATUS(reply, status);
    if (status == 415) {
        QCOMPARE(reply.text("code"), QStringLiteral("UNSUPPORTED_MEDIA_TYPE"));
        QVERIFY(reply.text("message").contains(u"application/json"));
    }
}

namespace {

/// What acts without a body; a page could send them without asking.
constexpr std::array bodylessPosts{"/api/services/mass-stale/release",
                                   "/api/tenants/t/plugins/p/install",
                                   "/api/tenants/t/plugins/p/activate",
                                   "/api/tenants/t/plugins/p/deactivate",
                                   "/api/gateway/circuits/8f14e45f-ceea-467f-a8a5-0d1f1a2b3c4d/reset",
                                   "/api/plugin-gateway/dependencies/p/resolve",
                                   "/api/plugin-gateway/dependencies/p/can-uninstall",
                                   "/api/plugin-gateway/services/x/heartbeat"};

} // namespace

void TestRestRequests::emptyBodiesOfFormsAreRefused()
{
    HttpClient client = TestRestRequests::client();
    client.setHeader("X-Tenant-Slug", "t");
    for (const char *target : bodylessPosts) {
        for (const char *type : {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain",
                                 "text/plain;charset=UTF-8", "application/json; charset=iso-8859-1"}) {
            const HttpReply reply =
                client.send("POST", target, {}, {{"Content-Type", type}, {"Sec-Fetch-Site", "none"}});
            QVERIFY2(reply.status == 415, (target + (": " + reply.shown())).constData());
            const bool isForm = QByteArrayView(type).startsWith("application/x-www-form");
            QVERIFY2((client.send("POST", target, {}, {{"Content-Type", type}}).status != 415) == isForm, target);
        }
        // axios says so of a POST without data; a browser adds what it is.
        for (const char *header : {"Referer", "Cookie", "Sec-Fetch-Mode"}) {
            const HttpReply reply = client.send(
                "POST", target, {}, {{"Content-Type", "application/x-www-form-urlencoded"}, {header, "http://x/"}});
            QVERIFY2(reply.status == 415, (target + (": " + reply.shown())).constData());
        }
        QVERIFY2(client.send("POST", target).status != 415, target);
        QVERIFY2(client.send("POST", target, {}, {{"Content-Type", "application/json"}}).status != 415, target);
    }
}

void TestRestRequests::hostsAndOriginsOfPagesAreRefused()
{
    ServerProcess server;
    server.options().settings = {QStringLiteral("listenOptions.hostNames=plexica.example,node-1"),
                                 QStringLiteral("cors.allowedOrigins=https://console.example")};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    const QByteArray port = QByteArray::number(server.port());
    const auto get = [&](const QByteArray &host, const QByteArray &path) {
        http::RawClient client(server.port());
        client.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.read();
    };
    for (const QByteArray &host : {"127.0.0.1:" + port, QByteArray("localhost"), "[::1]:" + port,
                                   QByteArray("Plexica.Example"), "node-1:" + port})
        QVERIFY2(get(host, "/api/events?tenantId=*").status == 200, host.constData());
    for (const char *path : {"/api/events?tenantId=*", "/healthz", "/nowhere", "/api/openapi.json"}) {
        const http::RawAnswer answer = get("evil.example:" + port, path);
        QCOMPARE(answer.status, 421);
        const auto document = parseJson(answer.body);
        QVERIFY(document.has_value());
        QCOMPARE(document->find(u"code")->toString(), QStringLiteral("HOST_UNKNOWN"));
        QVERIFY(document->find(u"message")->toString().contains(QStringLiteral("\"evil.example\"")));
    }
    HttpClient client(server.port());
    const HttpReply added = client.post("/api/services/register", registration("t"));
    REQUIRE_STATUS(added, 201);
    HttpClient page(server.port());
    page.setHeader("X-Tenant-Slug", "t");
    page.setHeader("Origin", "https://evil.example");
    for (const char *target : bodylessPosts) {
        const HttpReply reply = page.send("POST", target);
        REQUIRE_STATUS(reply, 403);
        QCOMPARE(reply.text("code"), QStringLiteral("ORIGIN_FORBIDDEN"));
    }
    const QByteArray service = "/api/services/" + added.text("serviceId").toLatin1();
    REQUIRE_STATUS(page.put(service + "/health", q("{'status':'UNAVAILABLE'}")), 403);
    REQUIRE_STATUS(page.send("DELETE", "/api/plugin-gateway/services/p/s"), 403);
    REQUIRE_STATUS(page.get(service + "?tenantId=t"), 200); // which the browser does not let it read
    QCOMPARE(client.get(service + "?tenantId=t").text("service.status"), QStringLiteral("HEALTHY"));
    page.setHeader("Origin", "https://console.example");
    REQUIRE_STATUS(page.put(service + "/health", q("{'status':'DEGRADED'}")), 200);
    QCOMPARE(server.stop(), 0);
}

void TestRestRequests::brokenJsonIsRefusedWithItsOffset_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &body, qsizetype offset) {
        QTest::newRow(name) << body << static_cast<int>(offset);
    };
    row("cut", "{\"a\":", 5);
    row("comma at the end", "{\"a\":1,}", 7);
    row("single quotes", "{'a':1}", 1);
    row("bare word", "{\"a\":nope}", 5);
    row("leading zero", "{\"a\":01}", 6);
    row("NaN", "{\"a\":NaN}", 5);
    row("text behind", "{\"a\":1} x", 8);
    row("byte order mark", "\xEF\xBB\xBF{}", 0);
    row("invalid UTF-8", "{\"a\":\"\xFF\"}", 6);
    row("lone surrogate", "{\"a\":\"\\ud800\"}", 6);
    row("control character", "{\"a\":\"\x01\"}", 6);
    row("duplicate key", "{\"a\":1,\"a\":2}", 7);
    row("duplicate key, escaped", "{\"a\":1,\"\\u0061\":2}", 7);
    row("duplicate key, inside", "{\"x\":[{\"a\":1,\"b\":2,\"a\":3}]}", 19);
    row("depth 65", QByteArray(65, '[') + QByteArray(65, ']'), 64);
    row("depth 100,000", QByteArray(100'000, '['), 64);
    row("deep object", QByteArray("{\"a\":").repeated(5000), 64 * 5);
    row("empty text", " ", 1);
}

void TestRestRequests::brokenJsonIsRefusedWithItsOffset()
{
    QFETCH(QByteArray, body);
    QFETCH(int, offset);
    HttpClient client = TestRestRequests::client();
    client.setHeader("X-Tenant-Slug", "t");
    for (const char *path : {"/api/services/register", "/api/plugin-gateway/services/register",
                             "/api/services/heartbeat", "/api/services/mass-stale/release"}) {
        const HttpReply reply = client.post(path, body);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), QStringLiteral("MALFORMED_JSON"));
        QCOMPARE(reply.number("details.offset"), offset);
        QVERIFY2(reply.text("message").contains(QString::number(offset)), reply.body.constData());
    }
}

void TestRestRequests::depth64IsTaken()
{
    HttpClient client = TestRestRequests::client();
    // The body is one level, metadata another: 62 more.
    const QByteArray deep = QByteArray("{\"a\":").repeated(62) + "1" + QByteArray(62, '}');
    QByteArray body = registration(newTenant());
    body.chop(1);
    REQUIRE_STATUS(client.post("/api/services/register", body + ",\"metadata\":{\"m\":" + deep + "}}"), 201);
}

void TestRestRequests::bodiesMustBeObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "[]", "null", "\"text\"", "1", "true"})
        QTest::addRow("body '%s'", body) << QByteArray(body);
}

void TestRestRequests::bodiesMustBeObjects()
{
    QFETCH(QByteArray, body);
    HttpClient client = TestRestRequests::client();
    client.setHeader("X-Tenant-Slug", "t");
    for (const auto &[method, path] :
         {std::pair("POST", "/api/services/register"), std::pair("POST", "/api/services/heartbeat"),
          std::pair("DELETE", "/api/services/deregister"), std::pair("PUT", "/api/services/x/health"),
          std::pair("PUT", "/api/plugin-gateway/services/x/admin-state")}) {
        const HttpReply reply = client.sendJson(method, path, body);
        QVERIFY2(reply.status == 400, (path + (": " + reply.shown())).constData());
        QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
    }
}

void TestRestRequests::familyATakesTheTenantFrom_data()
{
    QTest::addColumn<QByteArray>("inBody");
    QTest::addColumn<QByteArray>("inQuery");
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const char *inBody, const char *inQuery, const char *slug, const char *id) {
        QTest::newRow(name) << QByteArray(inBody) << QByteArray(inQuery) << QByteArray(slug) << QByteArray(id);
    };
    row("body", "T", "", "", "");
    row("query", "", "T", "", "");
    row("X-Tenant-Slug", "", "", "T", "");
    row("X-Tenant-ID", "", "", "", "T");
    row("all agree", "T", "T", "T", "T");
    row("nothing: the default", "", "", "", "");
}

void TestRestRequests::familyATakesTheTenantFrom()
{
    QFETCH(QByteArray, inBody);
    QFETCH(QByteArray, inQuery);
    QFETCH(QByteArray, slug);
    QFETCH(QByteArray, id);
    const bool any = !(inBody + inQuery + slug + id).isEmpty();
    const QByteArray tenant = any ? newTenant() : QByteArray("default-tenant");
    const QByteArray name = "s-" + newTenant();
    HttpClient client = TestRestRequests::client();
    if (!slug.isEmpty())
        client.setHeader("X-Tenant-Slug", tenant);
    if (!id.isEmpty())
        client.setHeader("X-Tenant-ID", tenant);
    const QByteArray body = q("{" + (inBody.isEmpty() ? QByteArray() : "'tenantId':'" + tenant + "',")
                              + "'pluginId':'p','serviceName':'" + name + "','version':'1.0.0'}");
    const HttpReply reply =
        client.post("/api/services/register" + (inQuery.isEmpty() ? QByteArray() : "?tenantId=" + tenant), body);
    REQUIRE_STATUS(reply, 201);
    HttpClient reader = TestRestRequests::client();
    const HttpReply got = reader.get("/api/services/" + reply.text("serviceId").toUtf8() + "?tenantId=" + tenant);
    REQUIRE_STATUS(got, 200);
    QCOMPARE(got.text("service.tenantId").toUtf8(), tenant);
}

void TestRestRequests::familyBNeedsTheHeader_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("register") << QByteArray("POST") << QByteArray("/api/plugin-gateway/services/register");
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/api/plugin-gateway/services?tenantId=t");
    QTest::newRow("get") << QByteArray("GET") << QByteArray("/api/plugin-gateway/services/x");
    QTest::newRow("discover") << QByteArray("GET") << QByteArray("/api/plugin-gateway/services/discover/x");
    QTest::newRow("heartbeat") << QByteArray("POST") << QByteArray("/api/plugin-gateway/services/x/heartbeat");
    QTest::newRow("health") << QByteArray("PUT") << QByteArray("/api/plugin-gateway/services/x/health");
    QTest::newRow("admin state") << QByteArray("PUT") << QByteArray("/api/plugin-gateway/services/x/admin-state");
    QTest::newRow("deregister") << QByteArray("DELETE") << QByteArray("/api/plugin-gateway/services/p/s");
}

void TestRestRequests::familyBNeedsTheHeader()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    HttpClient client = TestRestRequests::client();
    const QByteArray body = method == "GET" ? QByteArray() : q("{'tenantId':'t','status':'HEALTHY','state':'ACTIVE'}");
    const HttpReply reply = client.sendJson(method, target, body);
    REQUIRE_STATUS(reply, 401);
    QCOMPARE(reply.text("error"), QStringLiteral("X-Tenant-Slug header required"));
    for (const char *header : {"X-Tenant-Slug", "x-tenant-id"}) {
        HttpClient known = TestRestRequests::client();
        known.setHeader(header, "t");
        QVERIFY(known.sendJson(method, target, body).status != 401);
    }
}

void TestRestRequests::sourcesThatDisagreeAreRefused_data()
{
    QTest::addColumn<char>("family");
    QTest::addColumn<QByteArray>("inBody");
    QTest::addColumn<QByteArray>("inQuery");
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, char family, const char *inBody, const char *inQuery, const char *slug,
                        const char *id) {
        QTest::newRow(name) << family << QByteArray(inBody) << QByteArray(inQuery) << QByteArray(slug)
                            << QByteArray(id);
    };
    row("body and query", 'A', "one", "two", "", "");
    row("body and slug", 'A', "one", "", "two", "");
    row("query and id", 'A', "", "one", "", "two");
    row("slug and id", 'A', "", "", "one", "two");
    row("three of four", 'A', "one", "one", "one", "two");
    row("B: slug and id", 'B', "", "", "one", "two");
    row("B: body and slug", 'B', "one", "", "two", "");
    row("B: query and slug", 'B', "", "one", "two", "");
    row("case counts", 'A', "One", "one", "", "");
    row("query twice", 'A', "", "one&tenantId=two", "", "");
}

void TestRestRequests::sourcesThatDisagreeAreRefused()
{
    QFETCH(char, family);
    QFETCH(QByteArray, inBody);
    QFETCH(QByteArray, inQuery);
    QFETCH(QByteArray, slug);
    QFETCH(QByteArray, id);
    HttpClient client = TestRestRequests::client();
    if (!slug.isEmpty())
        client.setHeader("X-Tenant-Slug", slug);
    if (!id.isEmpty())
        client.setHeader("X-Tenant-ID", id);
    const QByteArray path = family == 'A' ? "/api/services/register" : "/api/plugin-gateway/services/register";
    const HttpReply reply = client.post(path + (inQuery.isEmpty() ? QByteArray() : "?tenantId=" + inQuery),
                                        q("{" + (inBody.isEmpty() ? QByteArray() : "'tenantId':'" + inBody + "',")
                                          + "'pluginId':'p','serviceName':'s','version':'1.0.0'}"));
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), QStringLiteral("TENANT_MISMATCH"));
    QVERIFY2(reply.text("message").contains(u"'one'"), reply.body.constData());
    QVERIFY2(reply.text("message").contains(u"'two'") || reply.text("message").contains(u"'One'"),
             reply.body.constData());
}

void TestRestRequests::badTenantsAreRefused_data()
{
    QTest::addColumn<QByteArray>("tenant"); // percent-encoded
    for (const char *tenant : {"", "%20", "-a", "a/b", "a%00b", "%C3%A4", "a%0Ab", "%FF"})
        QTest::addRow("tenant '%s'", tenant) << QByteArray(tenant);
}

void TestRestRequests::badTenantsAreRefused()
{
    QFETCH(QByteArray, tenant);
    HttpClient client = TestRestRequests::client();
    for (const char *path : {"/api/services/list?tenantId=", "/api/services/x?tenantId=", "/api/events?tenantId="}) {
        const HttpReply reply = client.get(path + tenant);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
    }
}

void TestRestRequests::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("allowed"); // sorted, comma-separated
    const auto row = [](const char *target, const char *allowed) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(allowed);
    };
    row("/api/services/register", "OPTIONS,POST");
    row("/api/services/heartbeat", "OPTIONS,POST");
    row("/api/services/x/health", "OPTIONS,PUT");
    row("/api/services/x/admin-state", "OPTIONS,PUT");
    row("/api/services/mass-stale/release", "OPTIONS,POST");
    row("/api/plugin-gateway/services", "GET,HEAD,OPTIONS");
    row("/api/plugin-gateway/services/x/heartbeat", "DELETE,OPTIONS,POST"); // a service may be called so
    row("/healthz", "GET,HEAD,OPTIONS");
    row("/api/events", "GET,HEAD,OPTIONS");
    row("/api/openapi.json", "GET,HEAD,OPTIONS");
}

void TestRestRequests::otherMethodsAreRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, allowed);
    HttpClient client = TestRestRequests::client();
    const HttpReply refused = client.send("PATCH", target);
    REQUIRE_STATUS(refused, 405);
    QCOMPARE(refused.text("code"), QStringLiteral("METHOD_NOT_ALLOWED"));
    const HttpReply options = client.send("OPTIONS", target);
    REQUIRE_STATUS(options, 204);
    QVERIFY(options.body.isEmpty());
    for (const HttpReply *reply : {&refused, &options}) {
        QList<QByteArray> methods = reply->header("Allow").split(',');
        for (QByteArray &method : methods)
            method = method.trimmed();
        std::sort(methods.begin(), methods.end());
        QCOMPARE(methods.join(','), allowed);
    }
}

void TestRestRequests::readingWhatIsOnlyWrittenIsRefused()
{
    HttpClient client = TestRestRequests::client();
    for (const char *path : {"/api/services/register", "/api/services/deregister", "/api/services/heartbeat",
                             "/api/plugin-gateway/services/register"}) {
        const HttpReply reply = client.get(path);
        REQUIRE_STATUS(reply, 405);
        QVERIFY(!reply.header("Allow").isEmpty());
    }
}

void TestRestRequests::namesLikeRoutesAreReached()
{
    HttpClient client = TestRestRequests::client();
    const QByteArray tenant = newTenant();
    client.setHeader("X-Tenant-Slug", tenant);
    for (const char *name : {"health", "heartbeat", "admin-state", "discover", "register"}) {
        const QByteArray body = q("{'pluginId':'p1','serviceName':'" + QByteArray(name) + "','version':'1.0.0'}");
        REQUIRE_STATUS(client.post("/api/plugin-gateway/services/register", body), 201);
        REQUIRE_STATUS(client.get("/api/plugin-gateway/services/discover/" + QByteArray(name)), 200);
        const HttpReply removed = client.send("DELETE", "/api/plugin-gateway/services/p1/" + QByteArray(name));
        REQUIRE_STATUS(removed, 200);
        QCOMPARE(removed.number("removed"), 1);
    }
    // A plugin that is called like a route's word has its services and is passed through to.
    for (const char *plugin : {"circuits", "traces", "calls", "discover"}) {
        const HttpReply passed = client.send("GET", "/api/gateway/" + QByteArray(plugin) + "/nothing/reset", {},
                                             {{"X-Caller-Plugin-ID", "p"}});
        QCOMPARE(passed.text("code"), QStringLiteral("SERVICE_NOT_FOUND"));
        QVERIFY2(passed.text("message").contains(u"nothing"), passed.body.constData());
    }
    // These no path could reach.
    for (const char *id : {"validate", "install", "change"}) {
        const QByteArray manifest = q("{'id':'" + QByteArray(id) + "','name':'N','version':'1.0.0'}");
        const HttpReply added = client.post("/api/plugins", manifest);
        REQUIRE_STATUS(added, 400);
        QCOMPARE(added.text("details.fields.0.path"), QStringLiteral("id"));
        REQUIRE_STATUS(client.post("/api/plugins/install", "{\"manifest\":" + manifest + "}"), 400);
        QVERIFY(!client.post("/api/plugins/validate", manifest).at(QStringLiteral("valid")).toBool());
        REQUIRE_STATUS(client.get("/api/plugins/" + QByteArray(id)), 404);
    }
    REQUIRE_STATUS(client.post("/api/plugins", q("{'id':'validates','name':'N','version':'1.0.0'}")), 201);
}

void TestRestRequests::nulIsRefused()
{
    HttpClient client = TestRestRequests::client();
    const HttpReply described =
        client.post("/api/services/register",
                    q("{'pluginId':'p','serviceName':'nul','version':'1.0.0','description':'a\\u0000b'}"));
    REQUIRE_STATUS(described, 400);
    QCOMPARE(described.text("details.fields.0.path"), QStringLiteral("description"));
    const HttpReply registered =
        client.post("/api/services/register", q("{'pluginId':'p','serviceName':'nul','version':'1.0.0'}"));
    REQUIRE_STATUS(registered, 201);
    const QByteArray service = "/api/services/" + registered.text("serviceId").toLatin1();
    for (const auto &[path, member] :
         {std::pair("/health", "'status':'DEGRADED'"), std::pair("/admin-state", "'state':'DRAINING'")}) {
        const HttpReply reply = client.put(service + path, q("{" + QByteArray(member) + ",'reason':'a\\u0000b'}"));
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("details.fields.0.path"), QStringLiteral("reason"));
    }
}

void TestRestRequests::codedBodiesAreRefused()
{
    HttpClient client = TestRestRequests::client();
    client.setHeader("Content-Encoding", "gzip");
    const HttpReply reply =
        client.post("/api/services/register", q("{'pluginId':'p','serviceName':'s','version':'1.0.0'}"));
    REQUIRE_STATUS(reply, 415);
    QVERIFY(reply.text("message").contains(u"gzip"));
}

void TestRestRequests::headIsGetWithoutBody_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/healthz", "/readyz", "/api/services/list", "/api/services/nobody", "/api/openapi.json", "/nowhere"})
        QTest::newRow(target) << QByteArray(target);
}

void TestRestRequests::headIsGetWithoutBody()
{
    QFETCH(QByteArray, target);
    HttpClient client = TestRestRequests::client();
    client.setHeader("X-Request-ID", "same"); // its length is part of the body's
    const HttpReply get = client.get(target);
    const HttpReply head = client.send("HEAD", target);
    QCOMPARE(head.status, get.status);
    QCOMPARE(head.header("Content-Length"), get.header("Content-Length"));
    QCOMPARE(head.header("Content-Type"), get.header("Content-Type"));
    // The connection is in step: no body came that is read as the next answer.
    REQUIRE_STATUS(client.get("/healthz"), 200);
}

void TestRestRequests::unknownPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/", "/api", "/api/", "/api/services", "/api/services/", "/api/services/list/", "//api/services/list",
          "/api//services/list", "/API/services/list", "/api/services/x/nothing", "/healthz/", "/api/services%2Flist",
          "/./healthz", "/api/../healthz"})
        QTest::newRow(target) << QByteArray(target);
}

void TestRestRequests::unknownPaths()
{
    QFETCH(QByteArray, target);
    HttpClient client = TestRestRequests::client();
    for (const char *method : {"GET", "POST", "DELETE", "OPTIONS"}) {
        const HttpReply reply = client.sendJson(method, target, "");
        REQUIRE_STATUS(reply, 404);
        QCOMPARE(reply.text("code"), QStringLiteral("ROUTE_NOT_FOUND"));
    }
}

void TestRestRequests::requestIds_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("kept");
    QTest::newRow("a name") << QByteArray("Abc-1.2_3") << true;
    QTest::newRow("128 characters") << QByteArray(128, 'x') << true;
    QTest::newRow("129 characters") << QByteArray(129, 'x') << false;
    QTest::newRow("a blank inside") << QByteArray("a b") << false;
    QTest::newRow("markup") << QByteArray("<b>") << false;
    QTest::newRow("a slash") << QByteArray("a/b") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestRestRequests::requestIds()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, kept);
    HttpClient client = TestRestRequests::client();
    QSet<QByteArray> generated;
    for (const char *target : {"/healthz", "/nowhere", "/api/services/nobody", "/api/plugin-gateway/services"}) {
        const HttpReply reply = client.send("GET", target, {}, {{"X-Request-ID", sent}});
        const QByteArray id = reply.header("X-Request-ID");
        if (kept) {
            QCOMPARE(id, sent);
        } else {
            QVERIFY(!id.isEmpty() && id != sent && !generated.contains(id));
            generated.insert(id);
        }
        if (reply.status != 200)
            QCOMPARE(reply.text("requestId").toUtf8(), id);
    }
}

void TestRestRequests::errorsAreStringsWithARequestId()
{
    HttpClient client = TestRestRequests::client();
    for (const HttpReply &reply :
         {client.get("/nowhere"), client.get("/api/services/nobody"), client.get("/api/plugin-gateway/services"),
          client.post("/api/services/register", "{"), client.send("PATCH", "/healthz"),
          client.get("/api/services/discover?serviceName=x"), client.get("/api/services/list?limit=0")}) {
        QVERIFY(reply.status >= 400);
        for (const char *name : {"error", "message", "code", "requestId"})
            QVERIFY2(reply.at(QString::fromLatin1(name)).isString() && !reply.text(name).isEmpty(),
                     reply.shown().constData());
        QCOMPARE(reply.number("statusCode"), reply.status);
        QCOMPARE(reply.header("Content-Type"), QByteArrayLiteral("application/json; charset=utf-8"));
    }
}

void TestRestRequests::livenessAndReadiness()
{
    HttpClient client = TestRestRequests::client();
    REQUIRE_STATUS(client.get("/healthz"), 200);
    const HttpReply ready = client.get("/readyz");
    REQUIRE_STATUS(ready, 200);
    QVERIFY(ready.at(QStringLiteral("reasons")).isArray());
    QVERIFY(ready.at(QStringLiteral("reasons")).toArray().empty());
}

void TestRestRequests::crossOriginIsOff()
{
    HttpClient client = TestRestRequests::client();
    const HttpReply reply = client.send("GET", "/api/services/list", {}, {{"Origin", "https://evil.example"}});
    REQUIRE_STATUS(reply, 200);
    for (const auto &[name, value] : reply.headers)
        QVERIFY2(!name.toLower().startsWith("access-control-"), name.constData());
    const HttpReply preflight =
        client.send("OPTIONS", "/api/services/register", {},
                    {{"Origin", "https://evil.example"}, {"Access-Control-Request-Method", "POST"}});
    REQUIRE_STATUS(preflight, 204);
    for (const auto &[name, value] : preflight.headers)
        QVERIFY2(!name.toLower().startsWith("access-control-"), name.constData());
}

void TestRestRequests::crossOriginIsForThoseAllowed_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("allowed"); // empty: not
    const QString two = QStringLiteral("https://console.example,http://localhost:8080");
    QTest::newRow("the first") << two << QByteArray("https://console.example") << QByteArray("https://console.example");
    QTest::newRow("the second") << two << QByteArray("http://localhost:8080") << QByteArray("http://localhost:8080");
    QTest::newRow("another port") << two << QByteArray("http://localhost:8081") << QByteArray();
    QTest::newRow("a longer name") << two << QByteArray("https://console.example.evil") << QByteArray();
    QTest::newRow("null") << two << QByteArray("null") << QByteArray();
    QTest::newRow("none sent") << two << QByteArray() << QByteArray();
}

void TestRestRequests::crossOriginIsForThoseAllowed()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, allowed);
    ServerProcess server;
    server.options().settings = {QStringLiteral("cors.allowedOrigins=") + setting};
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    HttpClient client(server.port());
    if (!origin.isEmpty())
        client.setHeader("Origin", origin);
    // On successes, on errors and on streams.
    for (const char *target : {"/api/services/list", "/api/services/nobody", "/nowhere"}) {
        const HttpReply reply = client.get(target);
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), allowed);
        QCOMPARE(reply.header("Access-Control-Expose-Headers").contains("X-Request-ID"), !allowed.isEmpty());
        QCOMPARE(reply.header("Vary"), QByteArray("Origin"));
    }
    QCOMPARE(client.send("HEAD", "/api/events/stream").header("Access-Control-Allow-Origin"), allowed);
    const HttpReply preflight = client.send(
        "OPTIONS", "/api/services/register", {},
        {{"Access-Control-Request-Method", "POST"}, {"Access-Control-Request-Headers", "content-type,x-tenant-slug"}});
    REQUIRE_STATUS(preflight, 204);
    QCOMPARE(preflight.header("Access-Control-Allow-Origin"), allowed);
    QCOMPARE(preflight.header("Access-Control-Allow-Methods").contains("DELETE"), !allowed.isEmpty());
    // Each header that a request may bring.
    for (const char *name : {"X-Tenant-Slug", "If-Match", "If-None-Match", "X-Plexica-Timeout-Ms", "tracestate"})
        QCOMPARE(preflight.header("Access-Control-Allow-Headers").contains(name), !allowed.isEmpty());
    // A plain OPTIONS request is still one.
    QCOMPARE(client.send("OPTIONS", "/api/services/register").header("Allow"), QByteArray("OPTIONS, POST"));
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestRestRequests)
#include "tst_rest_requests.moc"
