// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/principal.h"
#include "common/result.h"
#include "gateway/traffictypes.h"
#include "upstream/upstreamcall.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace plexica::gateway {

enum class PermissionMode : quint8 { Off, Audit, Enforce };

/// The configuration's `gateway.*` keys.
struct GatewayRules
{
    Milliseconds timeout{30'000};
    Milliseconds maxTimeout{120'000};
    // Calls in flight at a time …
    int maxInFlight = 50;           ///< of one caller to one target service
    int maxInFlightPerTarget = 200; ///< to one target service
    int maxInFlightPerCaller = 100; ///< of one caller, over all targets
    int maxInFlightPerTenant = 500;
    int tenantRateLimit = 0; ///< calls a minute of one tenant; 0: no limit
    PermissionMode permissions = PermissionMode::Audit;
    QString defaultBaseUrl = QStringLiteral("http://{pluginId}:3000"); ///< {pluginId}, {serviceName}, {tenantId}
    qint64 maxResponse = 16 * 1024 * 1024;
    QString nodeId; ///< of this node among those of its database
};

/// One call, as the caller asks for it.
struct CallRequest
{
    QString tenantId;
    QString callerPluginId;
    /// Who asks, if that is not taken from `callerPluginId` alone. A plugin's own key adds its permissions; who calls
    /// as a plugin without its key has that plugin's grants, within what his own key lists, and not its own endpoints.
    PrincipalPtr principal;
    QString targetPluginId;
    QString serviceName;
    QByteArray method = QByteArrayLiteral("GET"); ///< capital letters
    QByteArray path;                              ///< encoded or plain; see normalisePath()
    QByteArray query;                             ///< see normaliseQuery()
    std::vector<upstream::HeaderField> headers;   ///< as the caller sent them; see upstreamHeaders()
    QByteArray body;
    /// The body comes by Gateway::sendBody() instead of `body`.
    bool streamBody = false;
    qint64 streamLength = -1;
    std::optional<Milliseconds> timeout; ///< at most GatewayRules::maxTimeout; nullopt: GatewayRules::timeout
    QByteArray requestId;
};

/// How a call ended.
struct CallOutcome
{
    /// The plugin's answer, end-to-end fields only; its body is empty if onData took it. Errors: every row of the
    /// contract's failure table, and Cancelled.
    Result<upstream::UpstreamResponse> result;
    int retryAfterSeconds = 0; ///< goes with RateLimited and CircuitOpen
    QString instanceId;
    int attempts = 0;
    CacheUse cache = CacheUse::None;
    std::chrono::microseconds duration{0};
};

/// What the caller of Gateway::start() is told. All run on the node thread; see UpstreamHandlers.
struct CallHandlers
{
    /// The plugin's answer begins: with it the call streams, and onData gets the body. Without it the body is
    /// collected.
    std::function<void(const upstream::UpstreamHead &, CacheUse)> onHead;
    std::function<void(QByteArrayView)> onData;
    std::function<void()> onBodyWanted;
    /// Exactly once and last; before start() returns if the call was refused or the cache had the answer.
    std::function<void(CallOutcome)> onDone;
};

/// What explain() found (REST contract, `POST /api/gateway/explain`).
struct Explanation
{
    struct Step
    {
        QString check; ///< "service", "endpoint", "permissions", …
        bool passed = false;
        QString detail;
    };
    bool allowed = false;
    std::vector<Step> steps;
    QByteArray url; ///< empty: no request could be made
    std::vector<upstream::HeaderField> headers;
    QString endpoint;
    std::optional<Error> refusal; ///< what the call would be answered with
};

/// A service that calls go to, as the gateway sees it now.
struct TargetStatus
{
    struct Instance
    {
        QString instanceId;
        QString baseUrl;
        bool live = false;
        int outstanding = 0;
        int failuresRunning = 0;
        bool ejected = false;
        Milliseconds ejectedFor{0}; ///< that are left
    };
    enum class Circuit : quint8 { Closed, Open, HalfOpen };

    QString nodeId; ///< that sees it so: circuits, ejections and outstanding calls are each node's own
    QString serviceId;
    QString tenantId;
    QString pluginId;
    QString serviceName;
    Circuit circuit = Circuit::Closed;
    int retryAfterSeconds = 0; ///< until an open circuit is tried again
    int recentCalls = 0;       ///< of the last ten seconds
    int recentFailures = 0;
    std::vector<Instance> instances;
};

/// A caller that was refused by a limit.
struct LimitReached
{
    QString tenantId;
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    /// "service", "endpoint", "tenant", "inFlight", "inFlightPerTarget", "inFlightPerCaller" or "inFlightPerTenant"
    QString limit;
    quint64 refused = 0; ///< by all nodes, since each of them started
    TimePoint lastAt;
    QString nodeId = {}; ///< that refused last
};

} // namespace plexica::gateway
