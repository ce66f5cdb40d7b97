// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/standinplugin.h"
#include "rest/services/serviceapi.h"

namespace plexica::test {

/// Section 5 of the REST contract in one tenant of a running server.
class GatewayApi
{
public:
    explicit GatewayApi(quint16 port, QByteArray tenant = newTenant());

    /// Registers service `name` of plugin "plugin-NAME" at `url`; `more` are members of the register body, in single
    /// quotes. Without endpoints in it the service takes GET, POST, PUT and DELETE on "/*". Answers its id.
    QString addService(const QString &name, const QString &url, const QString &more = {});
    /// POST /api/gateway/call of plugin "caller" to "plugin-NAME"; `more` are further members of the body.
    HttpReply call(const QString &name, const QByteArray &method, const QString &path, const QString &more = {});
    /// The body of that.
    QByteArray callBody(const QString &name, const QByteArray &method, const QString &path,
                        const QString &more = {}) const;
    HttpReply explain(const QString &name, const QByteArray &method, const QString &path, const QString &more = {});
    /// Through the transparent proxy: `path` begins with '/'.
    HttpReply proxy(const QString &name, const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const HttpHeaders &headers = {});
    /// The target of that.
    QByteArray proxyTarget(const QString &name, const QByteArray &path) const;
    /// GET /api/gateway/WHAT of the tenant.
    HttpReply look(const QByteArray &what, const QByteArray &query = {});
    /// Types of the tenant's events, oldest first.
    QStringList eventTypes();

    HttpClient &client() { return m_client; }
    ServiceApi services() const { return ServiceApi(m_port, 'A', m_tenant); }
    const QByteArray &tenant() const { return m_tenant; }
    quint16 port() const { return m_port; }

private:
    quint16 m_port;
    QByteArray m_tenant;
    HttpClient m_client;
};

/// The lines of a raw request's header whose name is that, case ignored: their values.
QByteArrayList valuesIn(const QByteArray &request, const QByteArray &name);
/// "GET /path HTTP/1.1"
QByteArray requestLine(const QByteArray &request);

} // namespace plexica::test
