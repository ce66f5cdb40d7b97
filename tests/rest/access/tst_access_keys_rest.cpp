// SPDX-License-Identifier: GPL-3.0-or-later
// Keys over REST and by the command line: how they are made, shown, and how they end.
#include "http/rawclient.h"
#include "rest/access/certificates.h"
#include "rest/access/keyedserver.h"
#include "support/hostiletexts.h"
#include "support/storageengines.h"

#include <QFileInfo>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace plexica;
using namespace plexica::test;

class AccessKeysRest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineMakesKeys_data();
    void theCommandLineMakesKeys();
    void theCommandLineRefusesWhatIsWrong();
    void keysAreMadeShownAndEnd();
    void textsOfKeysComeBack_data();
    void textsOfKeysComeBack();
    void theLastAdministratorStays();
    void anAdministratorOfATenantStaysInIt();
    void aRevokedKeysStreamsEnd();
    void anExpiredKeysStreamsEnd();
    void aBodyThatComesAfterTheKeysEndIsRefused_data();
    void aBodyThatComesAfterTheKeysEndIsRefused();
    void membersThatNobodyReadsMakeNoKey();
    void aKeyInAWrongPlaceIsNotLogged();
    void ticketsStandInForKeys();
    void wrongKeysAreLimitedByAddress();
    void strangersMakeTheNodeHoldNothing();
    void whatNeedsNoKeyTellsStrangersNothing();
    void pagesMayNotActWithoutAKey();
    void openNodesAskNobody();
    void settingsAreShownWithTheirOrigin();
    void unknownKeysWaitForTheDatabase();
    void certificatesCountAsKeys();
    void theDemosKeysEndWithIt();
};

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void AccessKeysRest::theCommandLineMakesKeys_data()
{
    addEngineRows();
}

void AccessKeysRest::theCommandLineMakesKeys()
{
    QFETCH(QString, engine);
    std::optional<StorageEngine> database;
    if (engine != u"SQLite")
        database.emplace(engine);
    KeyedServer server({}, database ? database->url() : QString());
    const auto made = server.run({s("key"), s("create"), s("--name"), s("first"), s("--role"), s("admin")});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QVERIFY(made.output.startsWith("plx_") && made.output.count('\n') == 1);
    QVERIFY(made.errors.contains(s("Bearer")) && !made.errors.contains(QString::fromLatin1(made.output.trimmed())));
    const QByteArray first = made.output.trimmed();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    REQUIRE_STATUS(server.client(first)->get("/api/whoami"), 200);
    // While it runs.
    const QByteArray second = server.plugin(s("acme"), s("plugin-a"));
    QTRY_COMPARE(server.client(second)->get("/api/whoami").status, 200);
    if (engine == u"SQLite") {
        const QFileInfo socket(server.process().dataDirectory() + s("/plexica.sock"));
        QCOMPARE(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    const auto list = server.run({s("key"), s("list")});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.output.contains(idOf(first)) && list.output.contains(idOf(second))
            && list.output.contains("plugin-a"));
    QVERIFY(!list.output.contains("plx_"));
    const auto rotated = server.run({s("key"), s("rotate"), QString::fromLatin1(idOf(second)), s("--grace"), s("1h")});
    QCOMPARE(rotated.exitCode, 0);
    QTRY_COMPARE(server.client(rotated.output.trimmed())->get("/api/whoami").status, 200);
    REQUIRE_STATUS(server.client(second)->get("/api/whoami"), 200);
    QCOMPARE(server.run({s("key"), s("revoke"), QString::fromLatin1(idOf(second))}).exitCode, 0);
    QTRY_COMPARE(server.client(second)->get("/api/whoami").status, 401);
    QTRY_COMPARE(server.client(rotated.output.trimmed())->get("/api/whoami").status, 401);
    const auto again = server.run({s("key"), s("revoke"), QString::fromLatin1(idOf(second))});
    QVERIFY(again.exitCode == 2 && again.output.isEmpty() && again.errors.contains(s("not found")));
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(!server.process().errors().contains(s("plx_")));
    const auto afterwards = server.run({s("key"), s("list")});
    QVERIFY(afterwards.output.contains(idOf(first)) && !afterwards.output.contains(idOf(second)));
}

void AccessKeysRest::theCommandLineRefusesWhatIsWrong()
{
    KeyedServer server;
    const auto refused = [&server](const QStringList &arguments, const char *because) {
        const auto answer = server.run(QStringList{s("key")} + arguments);
        const bool fine = answer.exitCode == 2 && answer.output.isEmpty() && answer.errors.contains(s(because));
        if (!fine)
            qWarning("%d %s", answer.exitCode, qPrintable(answer.errors));
        return fine;
    };
    QVERIFY(refused({s("create"), s("--name"), s("n")}, "key create"));
    QVERIFY(refused({s("create"), s("--name"), s("n"), s("--role"), s("root")}, "viewer, plugin, operator or admin"));
    QVERIFY(refused({s("create"), s("--name"), s("n"), s("--role"), s("plugin")}, "pluginId is required"));
    QVERIFY(refused({s("create"), s("--name"), s("n"), s("--role"), s("admin"), s("--expires"), s("soon")}, "90d"));
    QVERIFY(refused(
        {s("create"), s("--name"), s("n"), s("--role"), s("plugin"), s("--plugin"), s("p"), s("--permission"), s("*")},
        "wildcard"));
    QVERIFY(refused({s("revoke"), s("0000000000000000")}, "not found"));
    QVERIFY(refused({s("revoke")}, "key revoke ID"));
    // Without a tenant an operator is of the default one.
    const QByteArray key = server.key({s("--role"), s("operator")});
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    QCOMPARE(server.client(key)->get("/api/whoami").text("tenantId"), s("default-tenant"));
}

void AccessKeysRest::keysAreMadeShownAndEnd()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto client = server.client(admin);
    const auto me = client->get("/api/whoami");
    REQUIRE_STATUS(me, 200);
    QCOMPARE(me.text("keyId").toLatin1(), idOf(admin));
    QCOMPARE(me.text("role"), s("admin"));
    QVERIFY(me.at(s("tenantId")).isNull() && me.at(s("expiresAt")).isNull());

    const auto made =
        client->post("/api/keys", q("{'name':'crm','role':'plugin','tenantId':'acme','pluginId':'plugin-crm',"
                                    "'permissions':['a.read'],'expiresAt':'2199-01-01T00:00:00.000Z'}"));
    REQUIRE_STATUS(made, 201);
    QCOMPARE(made.header("Cache-Control"), QByteArray("no-store"));
    const QByteArray secret = made.text("secret").toLatin1();
    const QByteArray id = made.text("key.id").toLatin1();
    QCOMPARE(idOf(secret), id);
    QCOMPARE(made.text("key.pluginId"), s("plugin-crm"));
    QCOMPARE(made.text("key.expiresAt"), s("2199-01-01T00:00:00.000Z"));
    const auto whoami = server.client(secret)->get("/api/whoami");
    REQUIRE_STATUS(whoami, 200);
    QCOMPARE(whoami.text("pluginId"), s("plugin-crm"));
    QCOMPARE(whoami.text("permissions.0"), s("a.read"));
    const auto byHeader = server.client()->send("GET", "/api/whoami", {}, {{"X-API-Key", secret}});
    REQUIRE_STATUS(byHeader, 200);

    const auto list = client->get("/api/keys");
    REQUIRE_STATUS(list, 200);
    QCOMPARE(list.number("count"), 2);
    QVERIFY(list.body.contains("lastUsedAt") && !list.body.contains("plx_") && !list.body.contains("hash"));
    QVERIFY(!list.at(s("keys.0.lastUsedAt")).isNull());

    const auto rotated = client->post("/api/keys/" + id + "/rotate", q("{'graceSeconds':60}"));
    REQUIRE_STATUS(rotated, 200);
    REQUIRE_STATUS(server.client(rotated.text("secret").toLatin1())->get("/api/whoami"), 200);
    REQUIRE_STATUS(server.client(secret)->get("/api/whoami"), 200);
    const auto atOnce = client->send("POST", "/api/keys/" + id + "/rotate");
    REQUIRE_STATUS(atOnce, 200);
    REQUIRE_STATUS(server.client(secret)->get("/api/whoami"), 401);
    REQUIRE_STATUS(server.client(rotated.text("secret").toLatin1())->get("/api/whoami"), 401);
    REQUIRE_STATUS(client->post("/api/keys/" + id + "/rotate", q("{'graceSeconds':-1}")), 400);

    REQUIRE_STATUS(client->remove("/api/keys/" + id), 200);
    REQUIRE_STATUS(server.client(atOnce.text("secret").toLatin1())->get("/api/whoami"), 401);
    REQUIRE_STATUS(client->remove("/api/keys/" + id), 404);
    const auto wrong = client->post("/api/keys", q("{'name':'','role':'boss','permissions':'x'}"));
    REQUIRE_STATUS(wrong, 400);
    QVERIFY(wrong.text("details.fields.2.path") == s("permissions"));
    // What happened stands in the audit log, secrets nowhere.
    const auto events = client->get("/api/events?tenantId=*&limit=100");
    for (const char *type : {"KEY_CREATED", "KEY_ROTATED", "KEY_REVOKED"})
        QVERIFY2(events.body.contains(type), type);
    QVERIFY(events.body.contains("key:" + idOf(admin)) && !events.body.contains("plx_"));
}

void AccessKeysRest::textsOfKeysComeBack_data()
{
    addEngineRows();
}

/// Every text that a key takes comes back by every route and after a restart; what it does not take is named.
void AccessKeysRest::textsOfKeysComeBack()
{
    QFETCH(QString, engine);
    std::optional<StorageEngine> database;
    if (engine != u"SQLite")
        database.emplace(engine);
    KeyedServer server({}, database ? database->url() : QString());
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    struct Made
    {
        QString text;
        QByteArray secret;
        bool asName = false;
    };
    std::map<QByteArray, Made> made; // by id
    {
        const auto client = server.client(admin);
        for (const QString &text : hostileTexts()) {
            const QByteArray json = jsonText(text);
            const auto make = [&](const QByteArray &members, const char *field) {
                const auto reply = client->post(
                    "/api/keys", "{\"role\":\"plugin\",\"tenantId\":\"t\",\"pluginId\":\"p\"," + members + '}');
                if (reply.status == 201)
                    made[reply.text("key.id").toLatin1()] = {text, reply.text("secret").toLatin1(),
                                                             QByteArrayView(field) == "name"};
                else if (reply.status != 400 || reply.text("details.fields.0.path") != s(field))
                    return reply.shown();
                return QByteArray();
            };
            QCOMPARE(make("\"name\":" + json, "name"), QByteArray());
            QCOMPARE(make("\"name\":\"n\",\"permissions\":[" + json + ']', "permissions"), QByteArray());
        }
    }
    QVERIFY2(made.size() > 400, QByteArray::number(qulonglong(made.size())).constData());
    for (int start = 0; start < 2; ++start) {
        const auto client = server.client(admin);
        const auto list = client->get("/api/keys");
        std::size_t seen = 0;
        const JsonValue keys = list.at(s("keys"));
        for (const JsonValue &key : keys.toArray()) {
            const auto found = made.find(key.find(u"id")->toString().toLatin1());
            if (found == made.end())
                continue;
            const JsonValue *permissions = key.find(u"permissions");
            QCOMPARE(found->second.asName ? key.find(u"name")->toString() : permissions->toArray().at(0).toString(),
                     found->second.text);
            ++seen;
        }
        QCOMPARE(seen, made.size());
        for (const auto &[id, key] : made) {
            const auto who = server.client(key.secret)->get("/api/whoami");
            QCOMPARE(who.text(key.asName ? "name" : "permissions.0"), key.text);
            const auto told = client->get("/api/events?tenantId=*&type=KEY_CREATED&subject=" + id);
            QVERIFY2(!key.asName || told.text("events.0.details.name") == key.text, told.shown().constData());
        }
        QCOMPARE(server.process().stop(), 0);
        QVERIFY2(start > 0 || server.process().start(), qPrintable(server.process().errors()));
    }
}

void AccessKeysRest::theLastAdministratorStays()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    const QByteArray other = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto client = server.client(admin);
    REQUIRE_STATUS(client->remove("/api/keys/" + idOf(other)), 200);
    const auto last = client->remove("/api/keys/" + idOf(admin));
    REQUIRE_STATUS(last, 409);
    QCOMPARE(last.text("code"), s("LAST_ADMIN_KEY"));
    REQUIRE_STATUS(client->get("/api/whoami"), 200);
    QCOMPARE(server.run({s("key"), s("revoke"), QString::fromLatin1(idOf(admin))}).exitCode, 0);
    REQUIRE_STATUS(client->get("/api/whoami"), 401);
}

void AccessKeysRest::anAdministratorOfATenantStaysInIt()
{
    KeyedServer server;
    const QByteArray root = server.admin();
    const QByteArray admin = server.key({s("--role"), s("admin"), s("--tenant"), s("acme")});
    const QByteArray foreign = server.viewer(s("globex"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto client = server.client(admin);
    QCOMPARE(client->get("/api/keys").number("count"), 1);
    REQUIRE_STATUS(client->post("/api/keys", q("{'name':'n','role':'admin','tenantId':'globex'}")), 403);
    const auto made = client->post("/api/keys", q("{'name':'n','role':'admin'}"));
    REQUIRE_STATUS(made, 201);
    QCOMPARE(made.text("key.tenantId"), s("acme"));
    REQUIRE_STATUS(client->remove("/api/keys/" + idOf(foreign)), 404);
    REQUIRE_STATUS(client->remove("/api/keys/" + idOf(root)), 404);
    REQUIRE_STATUS(client->get("/api/settings"), 403);
    REQUIRE_STATUS(client->get("/api/events?tenantId=*"), 403);
    REQUIRE_STATUS(client->remove("/api/plugins/some"), 403);
}

void AccessKeysRest::aRevokedKeysStreamsEnd()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    const QByteArray viewer = server.viewer(s("acme"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto stream = server.client(viewer);
    QVERIFY(stream->begin("GET", "/api/events/stream"));
    QCOMPARE(stream->readHead().status, 200);
    const auto other = server.client(admin);
    QVERIFY(other->begin("GET", "/api/events/stream"));
    QCOMPARE(other->readHead().status, 200);
    REQUIRE_STATUS(server.client(admin)->remove("/api/keys/" + idOf(viewer)), 200);
    QVERIFY(stream->closedWithin(5'000));
    QVERIFY(!other->closedWithin(300));
    REQUIRE_STATUS(server.client(viewer)->get("/api/events"), 401);
}

void AccessKeysRest::anExpiredKeysStreamsEnd()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const QByteArray viewer = server.key({s("--role"), s("viewer"), s("--expires"), s("2s")});
    const auto stream = server.client(viewer);
    QVERIFY(stream->begin("GET", "/api/events/stream?tenantId=acme"));
    QCOMPARE(stream->readHead().status, 200);
    QVERIFY(stream->closedWithin(10'000));
    REQUIRE_STATUS(server.client(viewer)->get("/api/events?tenantId=acme"), 401);
}

void AccessKeysRest::ticketsStandInForKeys()
{
    KeyedServer server;
    const QByteArray viewer = server.viewer(s("acme"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto ticket = [&](const char *path) {
        const auto issued = server.client(viewer)->post("/api/tickets", q(QByteArray("{'path':'") + path + "'}"));
        return issued.status == 201 ? issued.text("ticket").toLatin1() : issued.shown();
    };
    const QByteArray one = ticket("/api/events/stream");
    const auto stream = server.client();
    QVERIFY(stream->begin("GET", "/api/events/stream?ticket=" + one));
    QCOMPARE(stream->readHead().status, 200);
    REQUIRE_STATUS(server.client()->get("/api/events/stream?ticket=" + one), 401);
    const QByteArray two = ticket("/api/services/list?status=HEALTHY");
    REQUIRE_STATUS(server.client()->get("/api/services?ticket=" + two), 401);
    REQUIRE_STATUS(server.client()->get("/api/services/list?ticket=" + two), 401);
    REQUIRE_STATUS(server.client()->get("/api/services/list?status=HEALTHY&ticket=" + two), 200);
    const QByteArray three = ticket("/api/services/list");
    REQUIRE_STATUS(server.client()->get("/api/services/list?tenantId=globex&ticket=" + three),
                   403); // the caller's rights
    REQUIRE_STATUS(server.client()->post("/api/services/heartbeat?ticket=" + ticket("/api/services/heartbeat"), "{}"),
                   401);
    REQUIRE_STATUS(server.client()->get("/api/keys?ticket=" + ticket("/api/keys")), 403);
    REQUIRE_STATUS(server.client(viewer)->post("/api/tickets", q("{'path':'http://x/'}")), 400);
    REQUIRE_STATUS(server.client()->post("/api/tickets", q("{'path':'/api/events/stream'}")), 401);
    // Whoever guesses is told of what it was.
    const auto guesser = server.client(); // each client is another address
    HttpReply refused;
    for (int i = 0; i < 12 && refused.status != 429; ++i)
        refused = guesser->get("/api/services/list?ticket=plt_wrong");
    REQUIRE_STATUS(refused, 429);
    QVERIFY2(refused.text("message").contains(u"too many wrong tickets"), refused.shown().constData());
    QVERIFY(refused.hasHeader("Retry-After"));
    QCOMPARE(server.run({s("key"), s("revoke"), QString::fromLatin1(idOf(viewer))}).exitCode, 0);
    QVERIFY(stream->closedWithin(5'000)); // it is the key's
}

void AccessKeysRest::wrongKeysAreLimitedByAddress()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto from = [&server](const QByteArray &address, const QByteArray &key) {
        HttpClient client(server.port());
        return client.send("GET", "/api/whoami", {},
                           {{"X-Forwarded-For", address}, {"Authorization", "Bearer " + key}});
    };
    const QByteArray wrong = "plx_0123456789abcdef_" + QByteArray(43, 'x');
    for (int i = 0; i < 15; ++i)
        QCOMPARE(server.client()->get("/api/whoami").status, 401); // no key does not count
    for (int i = 0; i < 10; ++i)
        QCOMPARE(from("198.51.100.1", wrong).status, 401);
    const auto refused = from("198.51.100.1", wrong);
    REQUIRE_STATUS(refused, 429);
    QVERIFY(refused.header("Retry-After").toInt() > 0);
    QCOMPARE(from("203.0.113.7, 198.51.100.1", wrong).status, 429); // what a client writes itself is not believed
    QCOMPARE(from("198.51.100.1", admin).status, 200);
    QCOMPARE(from("198.51.100.2", wrong).status, 401);
    QTRY_COMPARE(server.client(admin)->get("/api/events?tenantId=*&type=KEYS_REFUSED").number("count"), 1);
    from("198.51.100.1", wrong);
    QCOMPARE(server.client(admin)->get("/api/events?tenantId=*&type=KEYS_REFUSED").number("count"), 1);
}

void AccessKeysRest::strangersMakeTheNodeHoldNothing()
{
    KeyedServer server;
    server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    http::RawClient client(server.port());
    client.send("POST /api/services/register HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\nExpect: 100-continue\r\n"
                "Content-Type: application/json\r\n\r\n"); // the body never comes
    const auto reply = client.readAny();
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.header("Connection"), QByteArray("close"));
    REQUIRE_STATUS(server.client()->send("GET", "/healthz", {}, {{"Content-Length", "0"}}), 200);
    http::RawClient other(server.port());
    other.send("GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
    QCOMPARE(other.readAny().status, 401);
}

void AccessKeysRest::whatNeedsNoKeyTellsStrangersNothing()
{
    KeyedServer server;
    const QByteArray viewer = server.viewer(s("acme"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    REQUIRE_STATUS(server.client()->get("/healthz"), 200);
    const auto stranger = server.client()->get("/readyz");
    REQUIRE_STATUS(stranger, 200);
    QVERIFY(!stranger.body.contains("reasons"));
    QVERIFY(server.client(viewer)->get("/readyz").body.contains("reasons"));
    const auto wrong = server.client("plx_nonsense")->get("/readyz");
    REQUIRE_STATUS(wrong, 200);
    QVERIFY(!wrong.body.contains("reasons"));
    REQUIRE_STATUS(server.client()->send("HEAD", "/healthz"), 200);
    REQUIRE_STATUS(server.client()->get("/api/openapi.json"), 401);
    REQUIRE_STATUS(server.client()->get("/no/such/path"), 401);
    REQUIRE_STATUS(server.client(viewer)->get("/no/such/path"), 404);
    REQUIRE_STATUS(server.client()->send("POST", "/healthz"), 401);
}

void AccessKeysRest::pagesMayNotActWithoutAKey()
{
    KeyedServer server({s("cors.allowedOrigins=https://console.example")});
    const QByteArray operatorKey = server.operatorOf(s("acme"));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const HttpHeaders evil{{"Origin", "https://evil.example"}, {"Content-Type", "application/json"}};
    const auto refused = server.client()->send("POST", "/api/services/mass-stale/release", {}, evil);
    REQUIRE_STATUS(refused, 403);
    QCOMPARE(refused.text("code"), s("ORIGIN_FORBIDDEN"));
    REQUIRE_STATUS(server.client(operatorKey)->send("POST", "/api/services/mass-stale/release", "{}", evil), 200);
    const auto preflight =
        server.client()->send("OPTIONS", "/api/services/list", {},
                              {{"Origin", "https://console.example"}, {"Access-Control-Request-Method", "GET"}});
    REQUIRE_STATUS(preflight, 204);
    QVERIFY(preflight.hasHeader("Access-Control-Allow-Origin"));
    // A page may read why.
    const auto unknown =
        server.client()->send("GET", "/api/services/list", {}, {{"Origin", "https://console.example"}});
    REQUIRE_STATUS(unknown, 401);
    QVERIFY(unknown.hasHeader("Access-Control-Allow-Origin"));
}

void AccessKeysRest::openNodesAskNobody()
{
    ServerProcess server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    HttpClient client(server.port());
    const auto me = client.get("/api/whoami");
    REQUIRE_STATUS(me, 200);
    QCOMPARE(me.text("role"), s("admin"));
    QVERIFY(me.at(s("keyId")).isNull() && me.hasHeader("X-Request-ID"));
    REQUIRE_STATUS(client.get("/api/keys"), 403);
    REQUIRE_STATUS(client.post("/api/keys", q("{'name':'n','role':'admin'}")), 403);
    REQUIRE_STATUS(client.remove("/api/keys/0000000000000000"), 403);
    REQUIRE_STATUS(client.post("/api/keys/0000000000000000/rotate", "{}"), 403);
    const auto ticket = client.post("/api/tickets", q("{'path':'/api/events/stream'}"));
    REQUIRE_STATUS(ticket, 201);
    REQUIRE_STATUS(client.get("/api/services/list?ticket=" + ticket.text("ticket").toLatin1()), 200);
    REQUIRE_STATUS(client.send("GET", "/api/whoami", {}, {{"Authorization", "Bearer plx_whatever"}}), 200);
}

void AccessKeysRest::settingsAreShownWithTheirOrigin()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto reply = server.client(admin)->get("/api/settings");
    REQUIRE_STATUS(reply, 200);
    QVERIFY(reply.number("count") > 40);
    const JsonValue rows = reply.at(s("settings"));
    for (const JsonValue &row : rows.toArray()) {
        if (row.find(u"key")->toString() == u"auth.mode") {
            QCOMPARE(row.find(u"value")->toString(), s("keys"));
            QCOMPARE(row.find(u"origin")->toString(), s("option --set auth.mode"));
        }
    }
}

void AccessKeysRest::unknownKeysWaitForTheDatabase()
{
    TemporaryPostgres postgres;
    KeyedServer server({}, postgres.url(postgres.createDatabase()));
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    REQUIRE_STATUS(server.client(admin)->get("/api/whoami"), 200);
    postgres.stop();
    const QByteArray unknown = "plx_0123456789abcdef_" + QByteArray(43, 'x');
    QTRY_COMPARE_WITH_TIMEOUT(server.client(unknown)->get("/api/whoami").status, 503, 20'000);
    REQUIRE_STATUS(server.client(admin)->get("/api/whoami"), 200);
    REQUIRE_STATUS(server.client()->get("/api/whoami"), 401);
}

void AccessKeysRest::aBodyThatComesAfterTheKeysEndIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a key") << QByteArray("/api/keys") << QByteArray(R"({"name":"door","role":"admin"})");
    QTest::newRow("a value") << QByteArray("/api/shared-data/set")
                             << QByteArray(R"({"namespace":"n","key":"k","value":1,"ownerId":"plugin-a"})");
    QTest::newRow("a service") << QByteArray("/api/services/register")
                               << QByteArray(R"({"pluginId":"plugin-a","serviceName":"a","version":"1.0.0"})");
}

void AccessKeysRest::aBodyThatComesAfterTheKeysEndIsRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    KeyedServer server;
    const QByteArray admin = server.admin();
    const QByteArray other = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    for (const bool rotated : {true, false}) {
        const QByteArray key = rotated ? other : server.admin();
        QTRY_COMPARE(server.client(key)->get("/api/whoami").status, 200);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        QVERIFY(socket.waitForConnected());
        socket.write("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                     + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(5000)); // the key was good: "100 Continue"
        QVERIFY(socket.readAll().contains("100 Continue"));
        socket.write(body.chopped(1));
        QVERIFY(socket.waitForBytesWritten(5000));
        const auto client = server.client(admin);
        REQUIRE_STATUS(rotated ? client->post("/api/keys/" + idOf(key) + "/rotate", "{}")
                               : client->send("DELETE", "/api/keys/" + idOf(key)),
                       200);
        socket.write(body.last(1));
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
    }
    QCOMPARE(server.client(admin)->get("/api/shared-data/get?namespace=n&key=k").status, 404);
    QCOMPARE(server.client(admin)->get("/api/services/list").number("count"), 0);
    QVERIFY(!server.client(admin)->get("/api/keys").body.contains("door"));
}

void AccessKeysRest::membersThatNobodyReadsMakeNoKey()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto client = server.client(admin);
    const auto refused = [&](const char *body, const char *path) {
        const HttpReply reply = client->post("/api/keys", body);
        return reply.status == 400 && reply.text("details.fields.0.path") == QLatin1String(path);
    };
    QVERIFY(refused(R"({"name":"x","role":"admin","tenant":"acme"})", "tenant"));
    QVERIFY(refused(R"({"name":"x","role":"admin","tenantId":""})", "tenantId"));
    QVERIFY(refused(R"({"name":"x","role":"viewer","tenantId":"acme","expires":"1d"})", "expires"));
    QVERIFY(refused(R"({"name":"x","role":"viewer","Tenantid":"acme"})", "Tenantid"));
    const HttpReply made =
        client->post("/api/keys", R"({"name":"x","role":"viewer","tenantId":null,"expiresAt":null})");
    REQUIRE_STATUS(made, 201);
    REQUIRE_STATUS(client->post("/api/keys/" + made.text("key.id").toLatin1() + "/rotate", R"({"grace":10})"), 400);
    REQUIRE_STATUS(client->post("/api/keys/" + made.text("key.id").toLatin1() + "/rotate", R"({"graceSeconds":10})"),
                   200);
}

void AccessKeysRest::aKeyInAWrongPlaceIsNotLogged()
{
    KeyedServer server({s("logLevel=debug")});
    const QByteArray admin = server.admin();
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto client = server.client(admin);
    client->setHeader("X-Request-ID", admin);
    REQUIRE_STATUS(client->get("/api/services/" + admin), 404);
    REQUIRE_STATUS(client->get("/api/services/list?search=" + admin), 200);
    QCOMPARE(server.process().stop(), 0);
    const QString said = server.process().errors();
    QVERIFY(said.contains(s("plx_") + QString::fromLatin1(idOf(admin)) + s("_***")));
    QVERIFY2(!said.contains(QString::fromLatin1(admin.mid(21, 12))), qPrintable(said));
}

void AccessKeysRest::certificatesCountAsKeys()
{
    Certificates certificates;
    const auto run = [&certificates](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(certificates.path(QString()));
        process.start(program, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput() + (process.exitCode() == 0 ? "" : process.readAllStandardError());
    };
    const auto certificate = [&](const QString &name, const QString &names) {
        QVERIFY(certificates.issue(name, names));
    };
    certificate(s("server"), s("DNS:localhost,IP:127.0.0.1"));
    certificate(s("plugin"), s("URI:plexica:plugin/acme/plugin-a"));
    certificate(s("operator"), s("DNS:x,URI:https://other.example,URI:plexica:operator/acme"));
    certificate(s("stranger"), s("DNS:plexica.example"));
    certificate(s("twofold"), s("URI:plexica:admin/acme,URI:plexica:plugin/acme/plugin-a"));
    // The text of a name that is no URI does not count, whatever it looks like.
    certificate(s("liar"), s("DNS:x.URI:plexica:admin/acme,email:URI:plexica:admin/acme@x"));

    KeyedServer server;
    const QByteArray admin = server.admin();
    server.process().options().freePort = false;
    server.process().options().settings.append(s("listen=[{address: 127.0.0.1, port: 0, tls: {certificate: "
                                                 "\"%1/server.pem\", key: \"%1/server.key\", clientCA: "
                                                 "\"%1/ca.pem\"}}, {address: 127.0.0.1, port: 0}]")
                                                   .arg(certificates.path(QString())));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    QTRY_VERIFY(server.process().output().count(u'\n') >= 2);
    const QStringList lines = server.process().output().split(u'\n');
    const auto ask = [&](const QString &name, const QString &path, const QStringList &more = {}) {
        const QByteArray said =
            run(s("curl"), QStringList{s("-s"), s("-S"), s("--cacert"), s("ca.pem"), s("--cert"), name + s(".pem"),
                                       s("--key"), name + s(".key"), s("-w"), s(" %{http_code}")}
                               + more + QStringList{lines.first().mid(lines.first().indexOf(s("https"))) + path});
        return said;
    };
    // A certificate is asked for and not demanded; one that somebody else has signed counts as none.
    const QString secure = lines.first().mid(lines.first().indexOf(s("https")));
    const auto plainly = [&](const QString &path, const QStringList &more = {}) {
        return run(s("curl"), QStringList{s("-s"), s("-S"), s("--cacert"), s("ca.pem"), s("-w"), s(" %{http_code}")}
                                  + more + QStringList{secure + path});
    };
    QVERIFY(plainly(s("/healthz")).endsWith(" 200"));
    QVERIFY(plainly(s("/api/whoami")).endsWith(" 401"));
    QVERIFY(plainly(s("/api/whoami"), {s("-H"), s("X-API-Key: ") + QString::fromLatin1(admin)}).endsWith(" 200"));
    Certificates others;
    QVERIFY(others.issue(s("admin"), s("URI:plexica:admin/acme")));
    const QByteArray foreign =
        plainly(s("/api/whoami"), {s("--cert"), others.path(s("admin.pem")), s("--key"), others.path(s("admin.key"))});
    QVERIFY2(foreign.endsWith(" 401"), foreign.constData());
    const QByteArray plugin = ask(s("plugin"), s("/api/whoami"));
    QVERIFY2(plugin.endsWith(" 200") && plugin.contains("\"pluginId\":\"plugin-a\"")
                 && plugin.contains("\"tenantId\":\"acme\""),
             plugin.constData());
    QVERIFY(ask(s("operator"), s("/api/whoami")).contains("\"role\":\"operator\""));
    for (const char *name : {"stranger", "twofold", "liar"}) {
        const QByteArray refused = ask(s(name), s("/api/whoami"));
        QVERIFY2(refused.endsWith(" 401") && refused.contains("counts as no key"), name);
    }
    // A key says more than a certificate.
    QVERIFY(ask(s("plugin"), s("/api/whoami"), {s("-H"), s("X-API-Key: ") + QString::fromLatin1(admin)})
                .contains("\"role\":\"admin\""));
    // Browsers send certificates by themselves.
    QVERIFY(ask(s("operator"), s("/api/services/mass-stale/release"),
                {s("-X"), s("POST"), s("-H"), s("Origin: https://evil.example")})
                .endsWith(" 403"));
    const auto list = server.run({s("key"), s("list")}).output;
    QVERIFY2(list.contains("plexica:plugin/acme/plugin-a"), list.constData());
    const QByteArray id = plugin.split('"').value(3);
    QCOMPARE(id.size(), 64);
    QCOMPARE(server.run({s("key"), s("revoke"), QString::fromLatin1(id)}).exitCode, 0);
    QVERIFY(ask(s("plugin"), s("/api/whoami")).endsWith(" 401"));
    QVERIFY(ask(s("operator"), s("/api/whoami")).endsWith(" 200"));
}

void AccessKeysRest::theDemosKeysEndWithIt()
{
    KeyedServer server;
    const QByteArray admin = server.admin();
    server.process().options().arguments = {s("--demo")};
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const auto calls = [&] { return server.client(admin)->get("/api/gateway/pairs").number("count"); };
    QTRY_VERIFY_WITH_TIMEOUT(calls() > 0, 20'000); // plugins registered, and call each other
    QVERIFY(server.client(admin)->get("/api/keys").number("count") > 3);
    server.process().kill(); // it could not drop them
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    QTRY_VERIFY_WITH_TIMEOUT(calls() > 0, 20'000);
    QCOMPARE(server.process().stop(), 0);
    QVERIFY(!server.process().errors().contains(s("plx_")));
    const auto list = server.run({s("key"), s("list")});
    QCOMPARE(list.output.count('\n'), 2); // the heading, and the administrator's
}

QTEST_GUILESS_MAIN(AccessKeysRest)
#include "tst_access_keys_rest.moc"
