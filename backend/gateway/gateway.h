// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "gateway/gatewaytypes.h"
#include "gateway/responsecache.h"
#include "gateway/tokenbucket.h"
#include "gateway/traffic.h"
#include "upstream/upstreamclient.h"
#include "registry/serviceregistry.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace plexica::gateway {

class GrantSet;
class Target;
struct TargetCaller;
struct TargetInstance;

/// Carries calls from plugin to plugin (REST contract, section 5): finds the service, matches the endpoint, checks
/// permissions and limits, puts in who calls, chooses an instance, sends, tries again where that is safe, and keeps
/// record. Node thread only.
class Gateway : public QObject
{
    Q_OBJECT
public:
    using CallId = quint64;
    static constexpr Milliseconds longestWait{1'000}; ///< for a place among a caller's calls in flight

    Gateway(registry::ServiceRegistry &registry, events::EventLog &events, TrafficBook &traffic,
            upstream::UpstreamClient &upstream, GatewayRules rules, QObject *parent = nullptr);
    ~Gateway() override;

    /// For calls from now on.
    void setRules(const GatewayRules &rules);
    const GatewayRules &rules() const { return m_rules; }
    /// Permissions of a caller beside those of its key; asked once a caller until forgetGrants().
    using Grants = std::function<QStringList(const QString &tenantId, const QString &callerPluginId)>;
    void setGrants(Grants lookUp);
    /// To be called when the answers of that change.
    void forgetGrants() { ++m_grantsGeneration; }

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
    Explanation explain(CallRequest request);
    /// Methods of the endpoints that a path means, for OPTIONS. Errors as for a call.
    Result<QByteArrayList> methods(const CallRequest &request);

    /// Services that were called, by tenant and name. `troubledOnly`: with a circuit that is not closed or an ejected
    /// instance. `tenantId` empty: of all tenants.
    std::vector<TargetStatus> targets(const QString &tenantId, bool troubledOnly);
    /// Closes a circuit and takes ejected instances back. Error: ServiceNotFound.
    Result<TargetStatus> resetCircuit(const QString &tenantId, const QString &serviceId, const events::Origin &origin);
    /// Limits that refused a call since the node started, newest first.
    std::vector<LimitReached> limitsReached(const QString &tenantId) const;
    /// Calls under way.
    int inFlight() const { return static_cast<int>(m_calls.size()); }
    const ResponseCache &cache() const { return m_cache; }

Q_SIGNALS:
    /// A circuit opened or closed, or an instance was ejected.
    void targetChanged(const QString &tenantId, const QString &serviceId);

private:
    struct Call;
    struct Refusal
    {
        Error error;
        int retryAfterSeconds = 0;
    };

    Call *find(CallId id) const;
    /// Everything that is checked before a place is asked for.
    std::optional<Refusal> admit(Call &call);
    std::optional<Refusal> locate(Call &call);
    std::optional<Refusal> checkPermissions(Call &call);
    std::optional<Refusal> takeTokens(Call &call);
    std::optional<Refusal> circuitRefusal(const Call &call, SteadyTime now) const;
    std::shared_ptr<Target> target(const registry::Service &service);
    const GrantSet &grantsOf(Call &call);
    QStringList missingPermissions(Call &call);
    void enterOrWait(Call &call);
    void dispatch(Call &call);
    void upstreamHead(CallId id, const upstream::UpstreamHead &head);
    void upstreamData(CallId id, QByteArrayView data);
    void upstreamDone(CallId id, upstream::UpstreamOutcome outcome);
    void store(Call &call, const upstream::UpstreamResponse &response);
    void answerFromCache(Call &call, const CachedResponse &cached);
    void refuse(Call &call, Refusal refusal);
    /// Tells the owner, keeps record, gives the place to the next. The last thing a function does with a call.
    void finish(Call &call, Result<upstream::UpstreamResponse> result, int retryAfterSeconds = 0);
    void admitWaiting(std::shared_ptr<TargetCaller> caller);
    void giveUpWaiting();
    void reportTarget(Call &call, bool success);
    void recordTargetEvent(const Target &target, const QString &type, const QString &cause, JsonValue details,
                           const events::Origin &origin);
    TargetStatus statusOf(const Target &target, SteadyTime now) const;

    registry::ServiceRegistry &m_registry;
    events::EventLog &m_events;
    TrafficBook &m_traffic;
    upstream::UpstreamClient &m_upstream;
    GatewayRules m_rules;
    Grants m_grants;
    quint64 m_grantsGeneration = 1;
    QHash<QString, std::shared_ptr<Target>> m_targets; ///< by service id
    ResponseCache m_cache;
    std::unordered_map<CallId, std::unique_ptr<Call>> m_calls;
    std::deque<std::pair<SteadyTime, CallId>> m_waiting; ///< for a place, by when they give up
    QTimer m_waitTimer;
    std::deque<std::shared_ptr<TargetCaller>> m_freed; ///< with a place that somebody may wait for
    bool m_admitting = false;
    CallId m_lastId = 0;
    QHash<QString, TokenBucket> m_tenants; ///< while tenants have a limit
};

} // namespace plexica::gateway
