// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/calladmission.h"
#include "gateway/callcache.h"
#include "gateway/callcarrier.h"
#include "gateway/callplaces.h"
#include "gateway/othernodes.h"
#include "gateway/ratebook.h"
#include "gateway/targettable.h"
#include "gateway/troublewatch.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace plexica::gateway {

/// Carries calls from plugin to plugin (REST contract, section 5): a call is admitted (CallAdmission), answered from
/// the cache (CallCache) or given a place (CallPlaces) and carried (CallCarrier), and its end is told and recorded
/// here. Node thread only.
class Gateway : public QObject
{
    Q_OBJECT
public:
    using CallId = GatewayCall::Id;

    Gateway(registry::ServiceRegistry &registry, events::EventLog &events, TrafficBook &traffic,
            upstream::UpstreamClient &upstream, GatewayRules rules, QObject *parent = nullptr);
    ~Gateway() override;

    /// For calls from now on.
    void setRules(const GatewayRules &rules);
    const GatewayRules &rules() const { return m_rules; }
    /// See CallAdmission.
    using Grants = CallAdmission::Grants;
    void setGrants(Grants lookUp) { m_admission.setGrants(std::move(lookUp)); }
    /// To be called when the answers of that change.
    void forgetGrants() { m_admission.forgetGrants(); }

    /// Carries out a call. Its handlers may be called before this returns; then the id is not known any more.
    CallId start(CallRequest request, CallHandlers handlers);
    /// Ends a call: the upstream connection is closed and onDone follows, with Cancelled, maybe at once.
    void cancel(CallId id);
    /// A piece of a streamed body; false if it is not wanted any more. Hold back while queuedBody() is large.
    bool sendBody(CallId id, QByteArray piece);
    void endBody(CallId id);
    qint64 queuedBody(CallId id) const;
    void pauseResponse(CallId id);
    void resumeResponse(CallId id);

    /// Runs every check of a call, takes nothing from any limit, and sends nothing.
    Explanation explain(CallRequest request) const { return m_admission.explain(std::move(request)); }
    /// Methods of the endpoints that a path means, for OPTIONS. Errors as for a call.
    Result<QByteArrayList> methods(const CallRequest &request) const { return m_admission.methods(request); }

    /// Services that were called, as each node sees them, by tenant, name and node. `troubledOnly`: with a circuit that
    /// is not closed or an ejected instance. `tenantId` empty: of all tenants.
    std::vector<TargetStatus> targets(const QString &tenantId, bool troubledOnly) const;
    /// Those of this node alone.
    std::vector<TargetStatus> ownTargets(const QString &tenantId, bool troubledOnly) const
    {
        return m_targets.list(tenantId, troubledOnly);
    }
    /// Closes a circuit and takes ejected instances back, on the other nodes a few seconds later. Error:
    /// ServiceNotFound.
    Result<TargetStatus> resetCircuit(const QString &tenantId, const QString &serviceId, const events::Origin &origin);
    /// Limits that refused a call since the nodes started, all nodes together, newest first.
    std::vector<LimitReached> limitsReached(const QString &tenantId) const;

    // What nodes tell each other; who carries it is the node's business.
    /// This node's targets and limits, at most `bytes`.
    QByteArray report(qsizetype bytes);
    void hear(const QString &nodeId, const QByteArray &report);
    void forgetNode(const QString &nodeId) { m_others.forget(nodeId); }
    RateBook &rates() { return m_rates; }
    CallCache &answers() { return m_cache; }
    /// By which this node names itself in what it tells of calls, as in the list of nodes.
    const QString &nodeId() const { return m_rules.nodeId; }
    /// Calls under way.
    int inFlight() const { return static_cast<int>(m_calls.size()); }
    const ResponseCache &cache() const { return m_cache.kept(); }

Q_SIGNALS:
    /// A circuit opened or closed, or an instance was ejected.
    void targetChanged(const QString &tenantId, const QString &serviceId);

private:
    GatewayCall *find(CallId id) const;
    void answer(GatewayCall &call, const CachedResponse &kept);
    void serve(GatewayCall &call, bool joins);
    void proceed(GatewayCall &call);
    void wake(const std::vector<CallId> &followers, bool again);
    Refusal noPlace(GatewayCall &call, CallPlaces::Kind kind) const;
    static Refusal tooLate(const GatewayCall &call);
    void refuse(GatewayCall &call, Refusal refusal);
    /// Tells the owner, keeps record, gives the place to the next. The last thing a function does with a call.
    void finish(GatewayCall &call, Result<upstream::UpstreamResponse> result, int retryAfterSeconds = 0);
    TrafficBook::Pair *pairOf(const GatewayCall &call);
    static CallRecord recordOf(GatewayCall &call, const CallOutcome &outcome);

    TrafficBook &m_traffic;
    upstream::UpstreamClient &m_upstream;
    GatewayRules m_rules;
    RateBook m_rates;
    OtherNodes m_others;
    TargetTable m_targets;
    TroubleWatch m_troubles;
    CallCache m_cache;
    CallPlaces m_places;
    CallAdmission m_admission;
    CallCarrier m_carrier;
    std::unordered_map<CallId, std::unique_ptr<GatewayCall>> m_calls;
    CallId m_lastId = 0;
};

} // namespace plexica::gateway
