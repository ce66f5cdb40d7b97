// SPDX-License-Identifier: GPL-3.0-or-later
// Every route against everybody: what the OpenAPI document says of a route (`security`, `x-roles`) is what happens.
#include "rest/access/keyedserver.h"

#include <QFile>

using namespace plexica;
using namespace plexica::test;

class AccessRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRouteAsksEverybody();

private:
    struct Caller
    {
        QByteArray name;
        QByteArray key;
        QString role; ///< empty: whoever he is, this is no key
        bool otherTenant = false;
    };
    std::unique_ptr<KeyedServer> m_server;
    std::vector<Caller> m_callers;
    JsonValue m_document;
};

void AccessRoles::initTestCase()
{
    m_server = std::make_unique<KeyedServer>();
    const QByteArray admin = m_server->admin();
    QVERIFY2(admin.startsWith("plx_"), "no key before the server ever ran");
    QVERIFY2(m_server->process().start(), qPrintable(m_server->process().errors()));
    const QString acme = QStringLiteral("acme");
    const QByteArray brief = m_server->key(
        {QStringLiteral("--role"), QStringLiteral("admin"), QStringLiteral("--expires"), QStringLiteral("1s")});
    const QByteArray revoked = m_server->admin();
    QCOMPARE(
        m_server->run({QStringLiteral("key"), QStringLiteral("revoke"), QString::fromLatin1(idOf(revoked))}).exitCode,
        0);
    QByteArray wrong = admin;
    wrong[wrong.size() - 2] = wrong[wrong.size() - 2] == 'A' ? 'B' : 'A';
    m_callers = {
        {"nobody", {}, {}},
        {"wrong", wrong, {}},
        {"expired", brief, {}},
        {"revoked", revoked, {}},
        {"viewer", m_server->viewer(acme), QStringLiteral("viewer")},
        {"plugin", m_server->plugin(acme, QStringLiteral("plugin-a")), QStringLiteral("plugin")},
        {"other plugin", m_server->plugin(acme, QStringLiteral("plugin-b")), QStringLiteral("plugin")},
        {"operator", m_server->operatorOf(acme), QStringLiteral("operator")},
        {"other tenant's operator", m_server->operatorOf(QStringLiteral("globex")), QStringLiteral("operator"), true},
        {"admin", admin, QStringLiteral("admin")},
    };
    for (const Caller &caller : m_callers)
        QVERIFY2(caller.name == "nobody" || caller.key.startsWith("plx_"), caller.name.constData());
    m_document = m_server->client(admin)->get("/api/openapi.json").json();
    QVERIFY(m_document.isObject());
    QTRY_COMPARE(m_server->client(brief)->get("/api/events").status, 401);
}

void AccessRoles::everyRouteAsksEverybody()
{
    int tried = 0;
    for (const auto &[path, item] : m_document.find(u"paths")->toObject()) {
        QByteArray target = path.toUtf8();
        target.replace("{serviceId}", "00000000-0000-7000-8000-000000000000").replace("{tenant}", "acme");
        target.replace("{path}", "x/y").replace("{pluginId}", "plugin-a").replace("{serviceName}", "some.service");
        target.replace("{targetPluginId}", "plugin-c").replace("{traceId}", QByteArray(32, 'a'));
        while (target.contains('{'))
            target.replace(target.indexOf('{'), target.indexOf('}') + 1 - target.indexOf('{'), "some");
        for (const auto &[methodName, operation] : item.toObject()) {
            const JsonValue *roles = operation.find(u"x-roles");
            if (!roles)
                continue;
            const JsonValue *security = operation.find(u"security");
            const bool isPublic = security && security->toArray().empty();
            QStringList may;
            for (const JsonValue &role : roles->toArray())
                may.append(role.toString());
            const QByteArray method = methodName.toUpper().toLatin1();
            for (const Caller &caller : m_callers) {
                const auto client = m_server->client(caller.key);
                client->setHeader("X-Tenant-Slug", "acme");
                const bool hasBody = method != "GET";
                QVERIFY(client->begin(method, target, hasBody ? "{}" : "",
                                      hasBody ? HttpHeaders{{"Content-Type", "application/json"}} : HttpHeaders{}));
                HttpReply reply;
                const bool stream = path.endsWith(u"/stream") || path.endsWith(u"/watch");
                reply = stream ? client->readHead() : client->finish();
                const QByteArray code = stream ? QByteArray() : reply.text("code").toLatin1();
                const QByteArray where = method + ' ' + target + " as " + caller.name + ": " + reply.shown();
                ++tried;
                if (isPublic) {
                    QVERIFY2(reply.status == 200 || reply.status == 503, where.constData());
                } else if (caller.role.isEmpty()) {
                    QVERIFY2(reply.status == 401, where.constData());
                    QVERIFY2(reply.header("WWW-Authenticate") == "Bearer", where.constData());
                } else if (!may.contains(caller.role)) {
                    QVERIFY2(reply.status == 403 && (stream || code == "FORBIDDEN"), where.constData());
                } else if (caller.otherTenant || (path == u"/metrics" && caller.role == u"viewer")) {
                    QVERIFY2(reply.status == 403 && (stream || code == "TENANT_FORBIDDEN"), where.constData());
                } else {
                    QVERIFY2(reply.status != 0 && reply.status != 401 && code != "FORBIDDEN"
                                 && code != "TENANT_FORBIDDEN",
                             where.constData());
                    if (reply.status == 403) // a plugin asks for another's things
                        QVERIFY2(caller.role == u"plugin" && code == "PLUGIN_FORBIDDEN", where.constData());
                }
            }
        }
    }
    QVERIFY(tried > 400);
    const QByteArray monitor = m_server->key({QStringLiteral("--role"), QStringLiteral("viewer")});
    QCOMPARE(m_server->client(monitor)->get("/metrics").status, 200);
    QCOMPARE(m_server->process().stop(), 0);
}

QTEST_GUILESS_MAIN(AccessRoles)
#include "tst_access_roles_rest.moc"
