// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayapi.h"

namespace plexica::test {

GatewayApi::GatewayApi(quint16 port, QByteArray tenant)
    : m_port(port)
    , m_tenant(std::move(tenant))
    , m_client(port)
{
}

QString GatewayApi::addService(const QString &name, const QString &url, const QString &more)
{
    QString members =
        QStringLiteral("'tenantId':'%1','pluginId':'plugin-%2','serviceName':'%2','version':'1.0.0','baseUrl':'%3'")
            .arg(QString::fromLatin1(m_tenant), name, url);
    if (!more.contains(QStringLiteral("'endpoints'"))) {
        members += QStringLiteral(
            ",'endpoints':[{'method':'GET','path':'/*'},{'method':'POST','path':'/*'},"
            "{'method':'PUT','path':'/*'},{'method':'DELETE','path':'/*'},{'method':'PATCH','path':'/*'}]");
    }
    if (!more.isEmpty())
        members += u',' + more;
    const HttpReply reply = m_client.post("/api/services/register", q(QStringLiteral("{%1}").arg(members)));
    if (reply.status != 201)
        qWarning("%s", reply.shown().constData());
    return reply.text("serviceId");
}

QByteArray GatewayApi::callBody(const QString &name, const QByteArray &method, const QString &path,
                                const QString &more) const
{
    return q(QStringLiteral(
                 "{'tenantId':'%1','callerPluginId':'caller','targetPluginId':'plugin-%2','targetServiceName':'%2',"
                 "'method':'%3','path':'%4'%5}")
                 .arg(QString::fromLatin1(m_tenant), name, QString::fromLatin1(method), path,
                      more.isEmpty() ? QString() : u',' + more));
}

HttpReply GatewayApi::call(const QString &name, const QByteArray &method, const QString &path, const QString &more)
{
    return m_client.post("/api/gateway/call", callBody(name, method, path, more));
}

HttpReply GatewayApi::explain(const QString &name, const QByteArray &method, const QString &path, const QString &more)
{
    return m_client.post("/api/gateway/explain", callBody(name, method, path, more));
}

QByteArray GatewayApi::proxyTarget(const QString &name, const QByteArray &path) const
{
    return "/api/gateway/plugin-" + name.toLatin1() + '/' + name.toLatin1() + path;
}

HttpReply GatewayApi::proxy(const QString &name, const QByteArray &method, const QByteArray &path,
                            const QByteArray &body, const HttpHeaders &headers)
{
    HttpHeaders all{{"X-Tenant-ID", m_tenant}, {"X-Caller-Plugin-ID", "caller"}};
    all.insert(all.end(), headers.begin(), headers.end());
    return m_client.send(method, proxyTarget(name, path), body, all);
}

HttpReply GatewayApi::look(const QByteArray &what, const QByteArray &query)
{
    return m_client.get("/api/gateway/" + what + "?tenantId=" + m_tenant
                        + (query.isEmpty() ? QByteArray() : '&' + query));
}

QStringList GatewayApi::eventTypes()
{
    QStringList types;
    const JsonValue events = m_client.get("/api/events?limit=1000&tenantId=" + m_tenant).at(QStringLiteral("events"));
    for (const JsonValue &event : events.toArray())
        types.prepend(event.find(u"type")->toString());
    return types;
}

QByteArrayList valuesIn(const QByteArray &request, const QByteArray &name)
{
    QByteArrayList values;
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

QByteArray requestLine(const QByteArray &request)
{
    return request.left(request.indexOf("\r\n"));
}

} // namespace plexica::test
