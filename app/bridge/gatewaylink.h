// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"
#include "gateway/gatewaytypes.h"
#include "gateway/traffictypes.h"
#include "plugins/plugindirectorytypes.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace plexica::app {

/// What is wanted of a look at the gateway.
struct GatewayLook
{
    QString tenantId;      ///< empty: all tenants
    quint64 afterCall = 0; ///< calls that ended after this one
    bool summary = false;  ///< pairs, troubled services and limits too
    QString nodeId = {};   ///< calls that this node carried; empty: all
    int atMost = 300;      ///< calls; older ones are left out
};

/// What the gateway knows at one moment.
struct GatewayPicture
{
    std::vector<std::shared_ptr<const gateway::CallRecord>> calls; ///< newest first; never written again
    quint64 lastCall = 0;                                          ///< for the next look
    bool hasSummary = false;
    bool asksForKeys = false;                ///< auth.mode is keys
    std::vector<gateway::PairTraffic> pairs; ///< of the last 24 hours
    std::vector<gateway::TargetStatus> troubled;
    std::vector<gateway::LimitReached> limits; ///< newest first
};

/// What is wanted of a look at the traces.
struct TraceLook
{
    gateway::TraceFilter filter;
    quint64 known = 0; ///< TracesPicture::lastCall of the look before with the same filter; 0: there was none
};

/// The traces that are kept, of calls that ended by this moment.
struct TracesPicture
{
    bool changed = true; ///< false: as at the look before, and nothing of the below is filled in but lastCall
    quint64 lastCall = 0;
    std::vector<gateway::TraceSummary> traces; ///< those that began last first, at most 1000
    bool cut = false;                          ///< there are more
    bool sampled = false;                      ///< of more than 200 calls a second a node some are left out
    double callsPerMinute = 0;                 ///< that there really are
};

/// The calls of one trace, in the order in which they began; never written again, so any thread may hold them.
using TraceCalls = std::vector<std::shared_ptr<const gateway::CallRecord>>;

/// A call that an administrator has made.
struct TriedCall
{
    int status = 0;
    std::vector<upstream::HeaderField> headers;
    QByteArray body;
    std::chrono::microseconds duration{0};
    int attempts = 0;
    QString instanceId;
    gateway::CacheUse cache = gateway::CacheUse::None;
};

/// Traffic of all services, by tenant and service name.
using TrafficByService = QHash<std::pair<QString, QString>, gateway::ServiceTraffic>;

/// Which share of an hour's calls failed, by hour of the last 24, the running one last: 0 none (or nobody called) to
/// 255 all did.
using ErrorHours = std::array<quint8, 24>;
/// The same of all services with failures, by tenant and service name.
using ErrorHoursByService = QHash<std::pair<QString, QString>, ErrorHours>;

/// Looks at the gateway and commands to it: the part of NodeLink that the Gateway and Services pages use. GUI thread;
/// each reply runs once there, never inside the call. Error of all: Cancelled (the node does not run).
class GatewayLink
{
public:
    GatewayLink() = default;
    Q_DISABLE_COPY_MOVE(GatewayLink)
    virtual ~GatewayLink() = default;

    virtual void look(const GatewayLook &look, Reply<GatewayPicture> done) = 0;
    /// What one node has carried in the last hour, as far as the node behind the window knows; without rates.
    virtual void carriedBy(const QString &nodeId, const QString &tenantId,
                           Reply<std::vector<plugins::ObservedEdge>> done) = 0;
    virtual void traffic(Reply<TrafficByService> done) = 0;
    /// The last hour of a service or a pair by minutes, oldest first, the last the running one.
    virtual void minutes(const gateway::MinutesFilter &filter, Reply<std::vector<gateway::MinuteTraffic>> done) = 0;
    virtual void traces(const TraceLook &look, Reply<TracesPicture> done) = 0;
    /// Empty: nothing is known of it (any more). `tenantId` empty: the calls of all tenants.
    virtual void trace(const QString &tenantId, gateway::TraceId id, Reply<TraceCalls> done) = 0;
    virtual void errorHours(Reply<ErrorHoursByService> done) = 0;
    /// Runs every check of a call and sends nothing.
    virtual void explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done) = 0;
    /// Carries the call out. Errors: those of the gateway.
    virtual void call(const gateway::CallRequest &request, Reply<TriedCall> done) = 0;
    /// Closes a circuit and takes ejected instances back. Error: ServiceNotFound.
    virtual void resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done) = 0;
};

} // namespace plexica::app
