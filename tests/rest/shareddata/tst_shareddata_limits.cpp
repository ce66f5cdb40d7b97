// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/shareddata/dataapi.h"
#include "support/temporarypostgres.h"

#include <map>

using namespace plexica;
using namespace plexica::test;

/// What is refused, with which status, and that nothing is changed by it.
class TestSharedDataLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFaultsComeAtOnce_data() { addFamilyRows(); }
    void allFaultsComeAtOnce();
    void aFaultyMemberIsNamed_data();
    void aFaultyMemberIsNamed();
    void whatIsTooLongIsRefused_data() { addFamilyRows(); }
    void whatIsTooLongIsRefused();
    void quotasHold_data() { addEngineRowsByName(); }
    void quotasHold();
    void quotasHoldForWritesAtOnce();
    void queriesAreChecked();

private:
    static void addEngineRowsByName()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("SQLite") << QStringLiteral("SQLite");
        QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
    }
};

namespace {

QStringList faultyPaths(const HttpReply &reply)
{
    QStringList paths;
    const JsonValue fields = reply.at(QStringLiteral("details.fields"));
    for (const JsonValue &field : fields.toArray())
        paths.append(field.find(u"path")->toString());
    return paths;
}

ServerProcess &smallServer(const QString &engine)
{
    static std::map<QString, std::unique_ptr<ServerProcess>> servers;
    auto &server = servers[engine];
    if (!server) {
        ServerOptions options;
        options.settings = {QStringLiteral("sharedData.maxValue=100"), QStringLiteral("sharedData.maxKey=10"),
                            QStringLiteral("sharedData.maxNamespace=8"), QStringLiteral("sharedData.maxEntries=20"),
                            QStringLiteral("sharedData.maxBytes=1KiB")};
        if (engine == u"PostgreSQL") {
            TemporaryPostgres &postgres = TemporaryPostgres::shared();
            options.database = postgres.url(postgres.createDatabase());
        }
        server = std::make_unique<ServerProcess>(std::move(options));
        if (!server->start())
            qFatal("plexica-server does not start: %s", qUtf8Printable(server->errors()));
    }
    return *server;
}

QByteArray stringOf(qsizetype bytes)
{
    return '"' + QByteArray(bytes - 2, 'x') + '"';
}

} // namespace

void TestSharedDataLimits::allFaultsComeAtOnce()
{
    QFETCH(char, family);
    DataApi api(sharedServer(QStringLiteral("SQLite")).port(), family, newTenant());
    const HttpReply reply = api.setRaw(q("'namespace':'','key':5,'ttl':'60','ifVersion':1.5,'ownerId':null"));
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(faultyPaths(reply),
             (QStringList{QStringLiteral("namespace"), QStringLiteral("key"), QStringLiteral("value"),
                          QStringLiteral("ownerId"), QStringLiteral("ttl"), QStringLiteral("ifVersion")}));
    QCOMPARE(api.namespaces().number("count"), 0);
}

void TestSharedDataLimits::aFaultyMemberIsNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("path");
    for (const char *ttl : {"0", "-1", "315360001", "1e400", "true", "\"5\"", "[]", "{}", "-0.0"})
        QTest::addRow("ttl %s", ttl) << QByteArray("\"ttl\":") + ttl << QStringLiteral("ttl");
    for (const char *version : {"-1", "1.5", "\"1\"", "true", "1e2", "99999999999999999999"})
        QTest::addRow("ifVersion %s", version) << QByteArray("\"ifVersion\":") + version << QStringLiteral("ifVersion");
    QTest::newRow("empty key") << QByteArray("\"key\":\"\"") << QStringLiteral("key");
    QTest::newRow("key null") << QByteArray("\"key\":null") << QStringLiteral("key");
    QTest::newRow("NUL in key") << QByteArray("\"key\":\"a\\u0000b\"") << QStringLiteral("key");
    QTest::newRow("NUL in namespace") << QByteArray("\"namespace\":\"\\u0000\"") << QStringLiteral("namespace");
    QTest::newRow("empty owner") << QByteArray("\"ownerId\":\"\"") << QStringLiteral("ownerId");
    QTest::newRow("long owner") << "\"ownerId\":\"" + QByteArray(256, 'o') + '"' << QStringLiteral("ownerId");
}

void TestSharedDataLimits::aFaultyMemberIsNamed()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, path);
    DataApi api(sharedServer(QStringLiteral("SQLite")).port(), 'A', newTenant());
    QByteArray members = "\"value\":1";
    for (const char *name : {"namespace", "key", "ownerId"}) {
        if (!member.startsWith('"' + QByteArray(name) + '"'))
            members += ",\"" + QByteArray(name) + "\":\"x\"";
    }
    const HttpReply reply = api.setRaw(members + ',' + member);
    REQUIRE_STATUS(reply, 400);
    QCOMPARE(faultyPaths(reply), QStringList{path});
    QVERIFY(reply.text("message").contains(path));
    QCOMPARE(api.namespaces().number("count"), 0);
}

void TestSharedDataLimits::whatIsTooLongIsRefused()
{
    QFETCH(char, family);
    DataApi api(smallServer(QStringLiteral("SQLite")).port(), family, newTenant());
    const QString n = QStringLiteral("n");
    // Bytes of UTF-8 count.
    REQUIRE_STATUS(api.set(QString(8, u'n'), QString(10, u'k'), stringOf(100)), 201);
    REQUIRE_STATUS(api.set(QString(4, QChar(0xe4)), QString(5, QChar(0xe4)), "1"), 201);
    for (const HttpReply &reply : {api.set(QString(9, u'n'), n, "1"), api.set(QString(5, QChar(0xe4)), n, "1"),
                                   api.set(n, QString(11, u'k'), "1"), api.set(n, n, stringOf(101))}) {
        REQUIRE_STATUS(reply, 413);
        QCOMPARE(reply.text("code"), QStringLiteral("PAYLOAD_TOO_LARGE"));
    }
    QCOMPARE(api.keys(n).number("count"), 0);
    REQUIRE_STATUS(api.get(n, QString(600, u'k')), 404);
}

void TestSharedDataLimits::quotasHold()
{
    QFETCH(QString, engine);
    DataApi api(smallServer(engine).port(), 'A', newTenant());
    const QString n = QStringLiteral("n");
    for (int i = 0; i < 20; ++i)
        REQUIRE_STATUS(api.set(n, QString::number(i), "1"), 201);
    HttpReply reply = api.set(n, QStringLiteral("more"), "1");
    REQUIRE_STATUS(reply, 507);
    QCOMPARE(reply.text("code"), QStringLiteral("QUOTA_EXCEEDED"));
    REQUIRE_STATUS(api.set(n, QStringLiteral("5"), "2"), 201); // what is there may change
    REQUIRE_STATUS(api.remove(n, QStringLiteral("5")), 200);
    REQUIRE_STATUS(api.set(n, QStringLiteral("more"), "1"), 201);
    REQUIRE_STATUS(api.removeNamespace(n), 200);
    // 1,024 bytes of keys and values: ten times 101.
    for (int i = 0; i < 10; ++i)
        REQUIRE_STATUS(api.set(n, QString::number(i), stringOf(100)), 201);
    REQUIRE_STATUS(api.set(n, QStringLiteral("x"), stringOf(20)), 507);
    REQUIRE_STATUS(api.set(n, QStringLiteral("x"), stringOf(13)), 201);
    REQUIRE_STATUS(api.set(n, QStringLiteral("0"), stringOf(90)), 201);
    REQUIRE_STATUS(api.set(n, QStringLiteral("x"), stringOf(24)), 507);
    REQUIRE_STATUS(api.set(n, QStringLiteral("x"), stringOf(23)), 201);
    // Another tenant has a quota of its own.
    DataApi other(smallServer(engine).port(), 'A', newTenant());
    REQUIRE_STATUS(other.set(n, n, stringOf(100)), 201);
}

/// Writes that are being committed count too.
void TestSharedDataLimits::quotasHoldForWritesAtOnce()
{
    const quint16 port = smallServer(QStringLiteral("SQLite")).port();
    const QByteArray tenant = newTenant();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<HttpClient>(port));
        QVERIFY(clients.back()->begin("POST", "/api/shared-data/set",
                                      "{\"tenantId\":\"" + tenant + "\",\"namespace\":\"n\",\"key\":\""
                                          + QByteArray::number(i) + "\",\"value\":1,\"ownerId\":\"p\"}",
                                      {{"Content-Type", "application/json"}}));
    }
    int stored = 0;
    for (const auto &client : clients) {
        const HttpReply reply = client->finish();
        QVERIFY2(reply.status == 201 || reply.status == 507, reply.shown().constData());
        stored += reply.status == 201;
    }
    QCOMPARE(stored, 20);
    QCOMPARE(DataApi(port, 'A', tenant).keys(QStringLiteral("n")).number("count"), 20);
}

void TestSharedDataLimits::queriesAreChecked()
{
    DataApi api(sharedServer(QStringLiteral("SQLite")).port(), 'A', newTenant());
    HttpClient &client = api.client();
    REQUIRE_STATUS(client.get("/api/shared-data/get"), 400);
    QCOMPARE(faultyPaths(client.get("/api/shared-data/get")),
             (QStringList{QStringLiteral("namespace"), QStringLiteral("key")}));
    REQUIRE_STATUS(client.get("/api/shared-data/get?namespace=n&key="), 400);
    REQUIRE_STATUS(client.get("/api/shared-data/keys"), 400);
    REQUIRE_STATUS(client.get("/api/shared-data/entries?namespace="), 400);
    REQUIRE_STATUS(client.remove("/api/shared-data/namespace"), 400);
    REQUIRE_STATUS(client.remove("/api/shared-data/delete", "{\"namespace\":\"n\",\"key\":\"k\"}"), 404);
    REQUIRE_STATUS(client.remove("/api/shared-data/delete?key=other", "{\"namespace\":\"n\",\"key\":\"k\"}"), 400);
    QCOMPARE(faultyPaths(client.sendJson("PATCH", "/api/shared-data/ttl", "{\"namespace\":\"n\",\"key\":\"k\"}")),
             QStringList{QStringLiteral("ttl")});
    REQUIRE_STATUS(client.send("POST", "/api/shared-data/set", "x", {{"Content-Type", "text/plain"}}), 415);
    REQUIRE_STATUS(client.send("GET", "/api/shared-data/set"), 405);
    REQUIRE_STATUS(client.send("PUT", "/api/plugin-gateway/shared-data/ttl", "{}"), 405);
}

QTEST_GUILESS_MAIN(TestSharedDataLimits)
#include "tst_shareddata_limits.moc"
