// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/logging.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plexica::config {

struct TlsSettings
{
    QString certificate; ///< PEM file; empty: plain HTTP
    QString key;         ///< PEM file
    QString clientCa;    ///< PEM file; set: clients must show a certificate it signed
    bool operator==(const TlsSettings &) const = default;
};

struct ListenSettings
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 3000;
    TlsSettings tls;
    bool operator==(const ListenSettings &) const = default;
};

/// A part of every day in which a rule tells nobody. From and to in minutes after midnight; it may go over midnight.
struct QuietTime
{
    int from = 0;
    int to = 0;
    QByteArray zone; ///< "Europe/Rome"; empty: the machine's
    bool operator==(const QuietTime &) const = default;
};

struct WebhookSettings
{
    QString url;    ///< absolute http or https
    QString secret; ///< that signs what is sent
    bool operator==(const WebhookSettings &) const = default;
};

/// One of the rules that say which events somebody is told of. Empty lists take all.
struct NotificationSettings
{
    QStringList types; ///< of events
    QStringList to;    ///< the status or state that the event ends in
    QStringList tenants;
    QStringList plugins;
    Milliseconds after{0}; ///< it is told so much later, unless it is over by then
    std::vector<QuietTime> quiet;
    std::optional<WebhookSettings> webhook;
    bool operator==(const NotificationSettings &) const = default;
};

enum class PermissionMode { Off, Audit, Enforce };
enum class AuthMode { Open, Keys };
/// What a node does for its platform. An observer neither sweeps nor probes, and judges nobody.
enum class NodeRole { Full, Observer, Auto };

/// Every setting of a node with its default (contract: command-line.md, "Configuration keys"). A value type:
/// made once at start by loadSettings(), and again on SIGHUP for what can be reloaded.
struct Settings
{
    std::vector<ListenSettings> listen{ListenSettings{}};
    bool reusePort = false;
    QStringList hostNames; ///< besides addresses and "localhost", names that Host may say
    QString database;      ///< sqlite:///… or postgresql://…; never empty once loaded
    QString dataDir;       ///< absolute, never empty once loaded
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
    bool demo = false;
    QString defaultTenant = QStringLiteral("default-tenant");
    struct
    {
        QString name;
        QString colour; ///< "#rrggbb" or an SVG colour name; empty: none
    } environment;
    struct
    {
        QString name;                   ///< for people; empty: the machine's
        NodeRole role = NodeRole::Auto; ///< Auto: the program decides (a console on PostgreSQL observes)
    } node;
    QStringList corsAllowedOrigins;
    QStringList trustedProxies;
    struct
    {
        qint64 requestLine = 8 * 1024;
        qint64 headers = 32 * 1024;
        int headerFields = 100;
        qint64 body = 2 * 1024 * 1024;
        int connections = 16'384;
        int connectionsPerAddress = 0; ///< 0: half of them; loopback as many as it likes
        int watchers = 5'000;          ///< watches and event streams; of the connections a quarter is kept for requests
        qint64 memory = 512LL * 1024 * 1024;
        Milliseconds headerTimeout{10'000};
        Milliseconds bodyTimeout{30'000};
        Milliseconds keepAliveTimeout{65'000};
        int tenants = 10'000; ///< with services
        int servicesPerTenant = 10'000;
        int instancesPerService = 100;
        int manifests = 10'000;      ///< in the catalogue
        qint64 metadata = 64 * 1024; ///< of a service
        int endpoints = 500;         ///< of a service
    } limits;
    struct
    {
        Milliseconds staleAfter{300'000};
        Milliseconds probeInterval{30'000};
        Milliseconds probeTimeout{5'000};
        int probeFailures = 3;
        double massStaleRatio = 0.5;
        int massStaleMinimum = 5;
    } health;
    struct
    {
        Milliseconds retention{30LL * 24 * 3600 * 1000};
    } events;
    struct
    {
        qint64 maxValue = 1024 * 1024;
        qint64 maxKey = 512;
        qint64 maxNamespace = 255;
        qint64 maxEntries = 100'000;
        qint64 maxBytes = 1024LL * 1024 * 1024;
    } sharedData;
    struct
    {
        Milliseconds timeout{30'000};
        Milliseconds maxTimeout{120'000};
        int maxInFlight = 50;
        int maxInFlightPerTarget = 200;
        int maxInFlightPerCaller = 100;
        int maxInFlightPerTenant = 500;
        int tenantRateLimit = 0; ///< calls a minute of one tenant; 0: as many as it likes
        PermissionMode permissions = PermissionMode::Audit;
        bool allowPrivateAddresses = true;
        QStringList allowedHosts;
        QString defaultBaseUrl = QStringLiteral("http://{pluginId}:3000");
        qint64 maxResponse = 16 * 1024 * 1024;
        struct
        {
            QString endpoint;               ///< of an OpenTelemetry collector; empty: spans go nowhere
            QMap<QString, QString> headers; ///< sent to it; their values are secret
        } otlp;
    } gateway;
    struct
    {
        AuthMode mode = AuthMode::Open;
        bool allowPlainHttp = false; ///< keys may travel unencrypted over a network
        /// Plugins of this process, which get keys that end with it; no key of the configuration.
        QStringList ownPlugins;
    } auth;
    std::vector<NotificationSettings> notifications;
    bool sendsWebhooks = true; ///< no key of the configuration: a console sends none
};

} // namespace plexica::config
