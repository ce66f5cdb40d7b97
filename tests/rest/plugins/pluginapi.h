// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/services/serviceapi.h"
#include "support/storageengines.h"

#include <memory>

namespace plexica::test {

/// A server of its own on an empty database, and a tenant of it.
class PluginServer
{
public:
    /// The engine of the current data row.
    PluginServer();
    explicit PluginServer(const QString &engine);

    ServerProcess &process() { return m_process; }
    quint16 port() const { return m_process.port(); }
    /// URL of its database.
    QString database() const { return m_engine.url(); }
    /// SQL beside the running server.
    QString sql(const QString &text) const { return m_engine.sql(text); }
    /// Every row of every table.
    QString dump() const;
    /// Waits until the database has finished what a killed server left under way.
    void awaitQuiet() const;

private:
    StorageEngine m_engine;
    ServerProcess m_process; ///< goes before its database
};

/// A manifest's text. `services` as "name 1.0.0, …"; `dependencies` as "plugin-b ^1.0.0, plugin-c:c.service ^2.0.0 ?,
/// …", where '?' makes one optional.
QByteArray manifest(const QString &id, const QString &version, const QString &services = {},
                    const QString &dependencies = {});
/// A manifest of the guide, letter for letter: "plugin-inventory" or "plugin-reports".
QByteArray guideManifest(const QString &id);

/// Section 3 of the REST contract in one tenant.
class PluginApi
{
public:
    PluginApi(quint16 port, QByteArray tenant);

    HttpReply add(const QByteArray &manifest) { return m_client.post("/api/plugins?tenantId=" + m_tenant, manifest); }
    /// POST /api/plugins/install; `more` are members of the body, in single quotes, with a comma before them.
    HttpReply install(const QByteArray &manifest, const QString &more = {});
    /// The body of install().
    QByteArray installBody(const QByteArray &manifest, const QString &more = {}) const;
    HttpReply installVersion(const QString &id, const QByteArray &json = "{}");
    HttpReply uninstall(const QString &id, const QByteArray &query = {});
    HttpReply activate(const QString &id) { return m_client.post(target(id, "/activate"), "{}"); }
    HttpReply deactivate(const QString &id) { return m_client.post(target(id, "/deactivate"), "{}"); }
    HttpReply impact(const QString &id, const QByteArray &query)
    {
        return m_client.get(target(id, "/impact?" + query));
    }
    HttpReply installed() { return m_client.get("/api/tenants/" + m_tenant + "/plugins"); }
    HttpReply graph() { return m_client.get("/api/tenants/" + m_tenant + "/graph"); }
    /// Family B: `path` below /api/plugin-gateway/dependencies.
    HttpReply gateway(const QByteArray &method, const QByteArray &path, const QByteArray &json = {});
    /// POST …/dependencies; entries as in manifest(), all of plugin `id`.
    HttpReply registerDependencies(const QString &id, const QString &dependencies);

    /// "plugin-a 1.0.0, plugin-b 2.0.0 inactive", as the tenant has them installed.
    QString inventory();
    /// Types of the tenant's events, oldest first.
    QStringList eventTypes();

    HttpClient &client() { return m_client; }
    ServiceApi services() const { return ServiceApi(m_port, 'A', m_tenant); }
    const QByteArray &tenant() const { return m_tenant; }

private:
    QByteArray target(const QString &id, const QByteArray &rest = {}) const
    {
        return "/api/tenants/" + m_tenant + "/plugins/" + id.toUtf8() + rest;
    }

    quint16 m_port;
    QByteArray m_tenant;
    HttpClient m_client;
};

/// The texts of a list.
QStringList texts(const JsonValue &list);

} // namespace plexica::test
