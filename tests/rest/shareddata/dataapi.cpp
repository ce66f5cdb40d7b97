// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/shareddata/dataapi.h"

#include "common/jsonwriter.h"

#include <QUrl>

namespace plexica::test {

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray quoted(const QString &text)
{
    JsonWriter writer;
    writer.value(text);
    return writer.take();
}

} // namespace

DataApi::DataApi(quint16 port, char family, QByteArray tenant)
    : m_port(port)
    , m_family(family)
    , m_tenant(std::move(tenant))
    , m_client(port)
{
    if (!isA())
        m_client.setHeader("X-Tenant-Slug", m_tenant);
}

QByteArray DataApi::target(const QByteArray &path, const QByteArray &query) const
{
    QByteArray all = isA() ? "tenantId=" + m_tenant : QByteArray();
    if (!query.isEmpty())
        all += (all.isEmpty() ? "" : "&") + query;
    return (isA() ? "/api/shared-data" : "/api/plugin-gateway/shared-data") + path + (all.isEmpty() ? "" : "?" + all);
}

HttpReply DataApi::setRaw(const QByteArray &members)
{
    const QByteArray tenant =
        isA() ? "\"tenantId\":\"" + m_tenant + "\"" + (members.isEmpty() ? "" : ",") : QByteArray();
    return m_client.post(isA() ? "/api/shared-data/set" : "/api/plugin-gateway/shared-data",
                         '{' + tenant + members + '}');
}

HttpReply DataApi::set(const QString &space, const QString &key, const QByteArray &value, const QString &more)
{
    return setRaw("\"namespace\":" + quoted(space) + ",\"key\":" + quoted(key) + ",\"value\":" + value
                  + (more.contains(QStringLiteral("'ownerId'")) ? "" : ",\"ownerId\":\"plugin-test\"")
                  + (more.isEmpty() ? "" : "," + q(more)));
}

HttpReply DataApi::get(const QString &space, const QString &key, const QByteArray &query, const HttpHeaders &headers)
{
    const QByteArray more = query.isEmpty() ? "" : "&" + query;
    const QByteArray path = isA() ? target("/get", "namespace=" + encoded(space) + "&key=" + encoded(key) + more)
                                  : target('/' + encoded(space) + '/' + encoded(key), query);
    return m_client.send("GET", path, {}, headers);
}

HttpReply DataApi::head(const QString &space, const QString &key)
{
    const QByteArray path = isA() ? target("/get", "namespace=" + encoded(space) + "&key=" + encoded(key))
                                  : target('/' + encoded(space) + '/' + encoded(key), {});
    m_client.begin("HEAD", path);
    return m_client.finish(true);
}

HttpReply DataApi::remove(const QString &space, const QString &key)
{
    if (!isA())
        return m_client.remove(target('/' + encoded(space) + '/' + encoded(key), {}));
    return m_client.remove(target("/delete", "namespace=" + encoded(space) + "&key=" + encoded(key)));
}

HttpReply DataApi::keys(const QString &space, const QByteArray &query)
{
    const QByteArray more = query.isEmpty() ? "" : "&" + query;
    return m_client.get(isA() ? target("/keys", "namespace=" + encoded(space) + more)
                              : target('/' + encoded(space), query));
}

HttpReply DataApi::entries(const QString &space, const QByteArray &query)
{
    return m_client.get(target("/entries", "namespace=" + encoded(space) + (query.isEmpty() ? "" : "&" + query)));
}

HttpReply DataApi::namespaces(const QByteArray &query)
{
    return m_client.get(target("/namespaces", query));
}

HttpReply DataApi::setTtl(const QString &space, const QString &key, const QByteArray &ttl)
{
    const QByteArray tenant = isA() ? "\"tenantId\":\"" + m_tenant + "\"," : QByteArray();
    return m_client.sendJson("PATCH", isA() ? "/api/shared-data/ttl" : "/api/plugin-gateway/shared-data/ttl",
                             '{' + tenant + "\"namespace\":" + quoted(space) + ",\"key\":" + quoted(key)
                                 + ",\"ttl\":" + ttl + '}');
}

HttpReply DataApi::removeNamespace(const QString &space, const QByteArray &query)
{
    return m_client.remove(target("/namespace", "namespace=" + encoded(space) + (query.isEmpty() ? "" : "&" + query)));
}

QStringList textsAt(const HttpReply &reply, const char *path)
{
    QStringList texts;
    const JsonValue list = reply.at(QString::fromLatin1(path));
    for (const JsonValue &entry : list.toArray())
        texts.append(entry.toString());
    return texts;
}

} // namespace plexica::test
