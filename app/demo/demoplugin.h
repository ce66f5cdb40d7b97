// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "demo/democalls.h"
#include "http/exchange.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

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
    using RawHeaders = std::vector<std::pair<QByteArray, QByteArray>>;
    void answer(const http::ExchangePtr &exchange, const QString &service, const QString &method, const QString &path);
    /// A call through the gateway. `trace`: the header fields of the request for whose sake it is made.
    void call(const DemoCall &wanted, int round, const RawHeaders &trace, std::function<void(int status)> done);
    void request(const QByteArray &verb, const QString &path, const JsonValue &body,
                 std::function<void(int status)> done, const RawHeaders &headers = {});

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
