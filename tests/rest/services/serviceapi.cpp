// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/services/serviceapi.h"

#include "support/temporarypostgres.h"

#include <map>

namespace plexica::test {

QByteArray q(const char *text)
{
    return q(QByteArray(text));
}

QByteArray q(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray q(const QString &text)
{
    return text.toUtf8().replace('\'', '"');
}

ServerProcess &sharedServer(const QString &engine)
{
    static std::map<QString, std::unique_ptr<ServerProcess>> servers;
    auto &server = servers[engine];
    if (!server) {
        ServerOptions options;
        options.settings = {QStringLiteral("health.probeInterval=1h")}; // nobody answers at these base URLs
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

QByteArray newTenant()
{
    static int number = 0;
    return "tenant-" + QByteArray::number(++number);
}

ServiceApi::ServiceApi(quint16 port, char family, QByteArray tenant)
    : m_family(family)
    , m_tenant(std::move(tenant))
    , m_client(port)
{
    if (!isA())
        m_client.setHeader("X-Tenant-Slug", m_tenant);
}

QByteArray ServiceApi::target(const QByteArray &path, const QByteArray &query) const
{
    QByteArray target = (isA() ? "/api/services" : "/api/plugin-gateway/services") + path;
    const QByteArray all = isA() ? "tenantId=" + m_tenant + (query.isEmpty() ? "" : "&") + query : query;
    return all.isEmpty() ? target : target + '?' + all;
}

QByteArray ServiceApi::body(const QString &members) const
{
    const QString tenant = isA() ? QStringLiteral("'tenantId':'%1'").arg(QString::fromUtf8(m_tenant)) : QString();
    return q(u'{' + tenant + (tenant.isEmpty() || members.isEmpty() ? QString() : QStringLiteral(",")) + members
             + u'}');
}

HttpReply ServiceApi::add(const QString &members)
{
    const QByteArray path = isA() ? "/api/services/register" : "/api/plugin-gateway/services/register";
    return m_client.post(path, body(members));
}

QString ServiceApi::addService(const QString &name, const QString &more)
{
    const HttpReply reply = add(QStringLiteral("'pluginId':'plugin-%1','serviceName':'%1','version':'1.0.0',"
                                               "'baseUrl':'http://127.0.0.1:9'%2")
                                    .arg(name, more.isEmpty() ? QString() : u',' + more));
    return reply.status == 201 ? reply.text("serviceId") : QString();
}

HttpReply ServiceApi::deregister(const QString &pluginId, const QString &serviceName, const QString &instanceId)
{
    const QString instance = instanceId.isEmpty() ? QString() : QStringLiteral("'instanceId':'%1'").arg(instanceId);
    if (isA()) {
        const QString members = QStringLiteral("'pluginId':'%1','serviceName':'%2'").arg(pluginId, serviceName);
        return m_client.remove("/api/services/deregister",
                               body(instance.isEmpty() ? members : members + u',' + instance));
    }
    return m_client.remove(target('/' + pluginId.toUtf8() + '/' + serviceName.toUtf8()),
                           instance.isEmpty() ? QByteArray() : body(instance));
}

HttpReply ServiceApi::discover(const QString &serviceName, const QByteArray &query)
{
    if (!isA())
        return m_client.get(target("/discover/" + serviceName.toUtf8(), query));
    return m_client.get(
        target("/discover", "serviceName=" + serviceName.toUtf8() + (query.isEmpty() ? "" : "&") + query));
}

HttpReply ServiceApi::list(const QByteArray &query)
{
    return m_client.get(target(isA() ? "/list" : "", query));
}

HttpReply ServiceApi::get(const QString &serviceId)
{
    return m_client.get(target('/' + serviceId.toUtf8()));
}

HttpReply ServiceApi::heartbeat(const QString &serviceId, const QString &pluginId, const QString &serviceName,
                                const QString &more)
{
    if (!isA()) {
        const QByteArray path = target('/' + serviceId.toUtf8() + "/heartbeat");
        return more.isEmpty() ? m_client.send("POST", path) : m_client.post(path, body(more));
    }
    const QString members = QStringLiteral("'pluginId':'%1','serviceName':'%2'").arg(pluginId, serviceName);
    return m_client.post("/api/services/heartbeat", body(more.isEmpty() ? members : members + u',' + more));
}

HttpReply ServiceApi::setHealth(const QString &serviceId, const QString &members)
{
    return m_client.put(target('/' + serviceId.toUtf8() + "/health"), q(u'{' + members + u'}'));
}

HttpReply ServiceApi::setAdminState(const QString &serviceId, const QString &members)
{
    return m_client.put(target('/' + serviceId.toUtf8() + "/admin-state"), q(u'{' + members + u'}'));
}

HttpReply ServiceApi::events(const QByteArray &query)
{
    return m_client.get("/api/events?tenantId=" + m_tenant + (query.isEmpty() ? "" : "&") + query);
}

void addFamilyRows()
{
    QTest::addColumn<char>("family");
    QTest::newRow("family A") << 'A';
    QTest::newRow("family B") << 'B';
}

void addEngineAndFamilyRows()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<char>("family");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char family : {'A', 'B'})
            QTest::addRow("%s, family %c", engine, family) << QString::fromLatin1(engine) << family;
    }
}

} // namespace plexica::test
