// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace plexica::http {
class HttpServer;
class Router;
} // namespace plexica::http

namespace plexica::demo {

/// One demo plugin: an HTTP server with the endpoints of its manifest, which registers its services with the node
/// sends heartbeats and shares data with a time to live and calls other plugins, as the migration guide describes it.
/// It could as well run on another machine.
class DemoPlugin : public QObject
{
    Q_OBJECT
public:
    /// `pluginId` names a manifest in resources/manifests.
    DemoPlugin(const QString &pluginId, QString nodeAddress, QString tenantId, QString key, QObject *parent = nullptr);
    ~DemoPlugin() override;

    void start();
    /// Deregisters, stops serving, then calls `done`.
    void stop(std::function<void()> done);
    /// Stops without a word, as a crash would.
    void die();
    void setDegraded(const QString &serviceName, bool degraded);

private:
    void serve();
    void registerServices();
    void sendHeartbeats();
    /// Writes what is due of the plugin's shared data.
    void shareData();
    /// Makes the calls of other plugins that are due, through the gateway.
    void callOthers();
    void request(const QByteArray &verb, const QString &path, const JsonValue &body,
                 std::function<void(int status)> done);

    QString m_pluginId;
    QString m_nodeAddress;
    QString m_tenantId;
    QString m_key; ///< empty: nobody is asked for one
    JsonValue m_manifest;
    QString m_baseUrl;
    QHash<QString, bool> m_degraded;
    QNetworkAccessManager m_network;
    QTimer m_heartbeat;
    QTimer m_share;
    int m_rounds = 0;
    QTimer m_calls;
    int m_callRounds = 0;
    std::unique_ptr<http::Router> m_router;
    std::unique_ptr<http::HttpServer> m_server;
};

} // namespace plexica::demo
