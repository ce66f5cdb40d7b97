// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "upstream/upstreamclient.h"

#include <QPointer>

namespace plexica::gateway {

namespace {

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

/// The status that a refusal is answered with, for the record; rest/errorstatus.cpp decides what is sent.
int recordedStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
    case ErrorCode::PluginMismatch:
        return 400;
    case ErrorCode::PermissionDenied:
    case ErrorCode::UpstreamForbidden:
        return 403;
    case ErrorCode::ServiceNotFound:
    case ErrorCode::EndpointNotFound:
        return 404;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Cancelled:
        return 499; // nobody gets it; what nginx writes down
    case ErrorCode::UpstreamFailed:
    case ErrorCode::UpstreamTooLarge:
        return 502;
    case ErrorCode::NoLiveInstance:
    case ErrorCode::CircuitOpen:
        return 503;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::Loop:
        return 508;
    default:
        return 500;
    }
}

} // namespace

Gateway::Gateway(registry::ServiceRegistry &registry, events::EventLog &events, TrafficBook &traffic,
                 upstream::UpstreamClient &upstream, GatewayRules rules, QObject *parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_upstream(upstream)
    , m_rules(std::move(rules))
    , m_others([this](const QString &serviceId) { m_targets.resetQuietly(serviceId); })
    , m_targets(registry, events, m_rules.nodeId, m_rules.defaultBaseUrl, this)
    , m_troubles(m_targets, this)
    , m_cache([this](std::vector<CallId> followers, bool again) {
        // From the event loop: whoever says so may be within libcurl.
        QMetaObject::invokeMethod(
            this, [this, followers = std::move(followers), again] { wake(followers, again); }, Qt::QueuedConnection);
    })
    , m_places(m_rules,
               {[this](CallId id) { return find(id); }, [this](GatewayCall &call) { m_carrier.carry(call); },
                [this](GatewayCall &call, CallPlaces::Kind kind) {
                    refuse(call, steadyNow() < call.deadline ? noPlace(call, kind) : tooLate(call));
                }},
               this)
    , m_admission(registry, m_targets, m_places, upstream, m_rates, m_rules)
    , m_carrier(
          upstream, m_targets, m_admission, m_cache, m_rules,
          [this](GatewayCall &call, Result<upstream::UpstreamResponse> result, int retryAfterSeconds) {
              finish(call, std::move(result), retryAfterSeconds);
          },
          this)
{
    connect(&m_targets, &TargetTable::changed, this, &Gateway::targetChanged);
}

Gateway::~Gateway()
{
    // Nobody is told any more: the handlers' owners are going too.
    for (const auto &[id, call] : m_calls) {
        call->handlers = {};
        if (call->underWay)
            m_carrier.cancel(*call);
    }
}

void Gateway::setRules(const GatewayRules &rules)
{
    m_rules = rules;
    m_targets.setDefaultBaseUrl(m_rules.defaultBaseUrl);
}

GatewayCall *Gateway::find(CallId id) const
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : found->second.get();
}

Gateway::CallId Gateway::start(CallRequest request, CallHandlers handlers)
{
    const CallId id = ++m_lastId;
    auto owned = std::make_unique<GatewayCall>();
    GatewayCall &call = *owned;
    m_calls.emplace(id, std::move(owned));
    call.id = id;
    call.request = std::move(request);
    call.handlers = std::move(handlers);
    call.at = currentTime();
    call.begin = steadyNow();
    if (auto refusal = m_admission.admit(call)) {
        refuse(call, std::move(*refusal));
        return id;
    }
    call.deadline = call.begin + call.request.timeout.value_or(m_rules.timeout);
    if (CallCache::concerns(call)) {
        CallCache::prepare(call, m_admission.grantsOf(call));
        serve(call, true);
        return id;
    }
    proceed(call);
    return id;
}

/// Of a call whose answer may be kept: by what is kept, by what another call is fetching, or by itself. `joins`: it may
/// wait for another, and others for it.
void Gateway::serve(GatewayCall &call, bool joins)
{
    if (const auto kept = m_cache.find(call))
        return answer(call, *kept);
    if (joins && m_cache.join(call) == CallCache::Part::Follower)
        return m_places.park(call);
    proceed(call);
}

void Gateway::proceed(GatewayCall &call)
{
    if (auto refusal = m_admission.admitToCircuit(call, steadyNow()))
        return refuse(call, std::move(*refusal));
    m_places.enter(call);
}

/// Calls that waited for another's answer. `again`: none came, so that one of them is to fetch it.
void Gateway::wake(const std::vector<CallId> &followers, bool again)
{
    const QPointer<Gateway> self(this);
    for (const CallId id : followers) {
        GatewayCall *call = find(id);
        if (!call || !call->waiting || call->cancelled)
            continue;
        m_places.release(*call);
        serve(*call, again);
        if (!self)
            return;
    }
}

void Gateway::answer(GatewayCall &call, const CachedResponse &kept)
{
    call.cache = CacheUse::Hit;
    call.instanceId = kept.instanceId;
    upstream::UpstreamResponse response = CallCache::answer(kept, call.begin);
    if (call.handlers.onHead) {
        const CallId id = call.id;
        call.headSent = true;
        call.handlers.onHead(response.head, CacheUse::Hit);
        GatewayCall *still = find(id); // the caller may have left just now
        if (!still)
            return;
        still->bytesOut = static_cast<quint64>(response.body.size());
        if (still->handlers.onData && !response.body.isEmpty())
            still->handlers.onData(response.body);
        if (!find(id))
            return;
        response.body.clear();
    }
    finish(call, std::move(response));
}

Refusal Gateway::noPlace(GatewayCall &call, CallPlaces::Kind kind) const
{
    const QString limit = CallPlaces::nameOf(kind);
    call.caller->noteLimit(limit, currentTime());
    const auto message = [&]() -> QString {
        switch (kind) {
        case CallPlaces::OfTarget:
            return QStringLiteral("%1 has %2 calls in flight, as many as it may have")
                .arg(call.target->serviceName)
                .arg(m_places.limit(kind));
        case CallPlaces::OfCaller:
            return QStringLiteral("%1 has %2 calls of all services in flight, as many as it may")
                .arg(call.request.callerPluginId)
                .arg(m_places.limit(kind));
        case CallPlaces::OfTenant:
            return QStringLiteral("The tenant %1 has %2 calls in flight, as many as it may")
                .arg(call.request.tenantId)
                .arg(m_places.limit(kind));
        case CallPlaces::OfPair:
        case CallPlaces::kinds:
            break;
        }
        return QStringLiteral("%1 has %2 calls of %3 in flight, as many as it may")
            .arg(call.request.callerPluginId)
            .arg(m_places.limit(kind))
            .arg(call.target->serviceName);
    };
    Error error{ErrorCode::RateLimited, message(), {}, {}};
    error.details.insert(QStringLiteral("limit"), JsonValue(limit));
    return {std::move(error), 1};
}

Refusal Gateway::tooLate(const GatewayCall &call)
{
    return {Error{ErrorCode::Timeout,
                  QStringLiteral("%1 was not called in time: the call had waited %2 ms")
                      .arg(call.target->serviceName)
                      .arg(std::chrono::floor<Milliseconds>(steadyNow() - call.begin).count()),
                  {},
                  {}}};
}

void Gateway::refuse(GatewayCall &call, Refusal refusal)
{
    if (refusal.error.code == ErrorCode::NoLiveInstance && call.target)
        call.reason = call.target->whyNotCalled;
    finish(call, fail(std::move(refusal.error)), refusal.retryAfterSeconds);
}

void Gateway::finish(GatewayCall &call, Result<upstream::UpstreamResponse> result, int retryAfterSeconds)
{
    const auto owned = std::move(m_calls.find(call.id)->second);
    m_calls.erase(call.id);
    CallOutcome outcome{
        std::move(result), retryAfterSeconds,
        call.instanceId,   call.attempts,
        call.cache,        std::chrono::duration_cast<std::chrono::microseconds>(steadyNow() - call.begin)};
    if (call.trial)
        call.target->circuit.abandon();
    if (call.traced.context.id.isNull()) // refused before its headers were looked at
        call.traced.context = traceContextOf(call.request.headers);
    CallRecord record = recordOf(call, outcome);
    if (call.target)
        m_troubles.note(call.target, record.isFailure());
    m_traffic.record(std::move(record), pairOf(call));
    const QPointer<Gateway> self(this);
    if (call.handlers.onDone)
        call.handlers.onDone(std::move(outcome));
    if (!self)
        return;
    m_places.release(call);
    m_cache.leave(call);
    if (call.placed)
        m_places.leave(call.scopes);
}

TrafficBook::Pair *Gateway::pairOf(const GatewayCall &call)
{
    if (!call.caller)
        return nullptr;
    TargetCaller &caller = *call.caller;
    if (!caller.traffic || caller.trafficDepartures != m_traffic.departures()) {
        const Target &target = *call.target;
        caller.traffic = &m_traffic.pair(target.tenantId, caller.name, target.pluginId, target.serviceName);
        caller.trafficDepartures = m_traffic.departures();
    }
    return caller.traffic;
}

CallRecord Gateway::recordOf(GatewayCall &call, const CallOutcome &outcome)
{
    CallRecord record;
    record.at = call.at;
    record.matched = call.hasEndpoint();
    if (call.target) {
        // Texts that thousands of records share.
        record.tenantId = call.target->tenantId;
        record.targetPluginId = call.target->pluginId;
        record.serviceName = call.target->serviceName;
        const bool own = call.caller->name == call.request.callerPluginId; // or one of "(others)"
        record.callerPluginId = own ? call.caller->name : call.request.callerPluginId;
    } else {
        record.tenantId = call.request.tenantId;
        record.callerPluginId = call.request.callerPluginId.left(255);
        record.targetPluginId = call.request.targetPluginId.left(255);
        record.serviceName = call.request.serviceName.left(255);
    }
    record.endpoint = record.matched
                          ? call.matched().text
                          : QString::fromUtf8(call.request.method.left(16) + ' ' + call.request.path.left(200));
    record.traceId = call.traced.context.id;
    record.parentSpanId = call.traced.context.parent;
    record.spanId = newSpanId();
    record.tries = std::move(call.tries);
    record.instanceId = call.attempts > 0 || call.cache == CacheUse::Hit ? call.instanceId : QString();
    record.requestId = call.request.requestId;
    if (outcome.result)
        record.status = outcome.result->head.status;
    else
        record.status = recordedStatus(*(record.error = outcome.result.error().code));
    if (!outcome.result && outcome.result.error().details.find(u"waitedFor"))
        record.status = 408; // for its own body
    record.reason = call.reason;
    record.duration = outcome.duration;
    record.attempts = call.attempts;
    record.cache = call.cache;
    record.bytesIn = call.bytesIn + static_cast<quint64>(call.request.body.size());
    record.bytesOut = call.bytesOut + (outcome.result ? static_cast<quint64>(outcome.result->body.size()) : 0);
    return record;
}

// ---- What a caller does meanwhile ------------------------------------------------------------------------------

void Gateway::cancel(CallId id)
{
    GatewayCall *call = find(id);
    if (!call || call->cancelled)
        return;
    call->cancelled = true;
    if (call->underWay)
        return m_carrier.cancel(*call);
    finish(*call, fail(ErrorCode::Cancelled, QStringLiteral("The caller has left.")));
}

bool Gateway::sendBody(CallId id, QByteArray piece)
{
    GatewayCall *call = find(id);
    if (!call || call->cancelled || call->bodyEnded)
        return false;
    call->bytesIn += static_cast<quint64>(piece.size());
    if (call->underWay)
        return m_upstream.sendBody(call->upstream, std::move(piece));
    call->bodyQueued += piece.size();
    call->body.push_back(std::move(piece));
    return true;
}

void Gateway::endBody(CallId id)
{
    GatewayCall *call = find(id);
    if (!call || call->cancelled || std::exchange(call->bodyEnded, true))
        return;
    if (call->underWay)
        m_upstream.endBody(call->upstream);
}

qint64 Gateway::queuedBody(CallId id) const
{
    const GatewayCall *call = find(id);
    if (!call)
        return 0;
    return call->underWay ? m_upstream.queuedBody(call->upstream) : call->bodyQueued;
}

void Gateway::pauseResponse(CallId id)
{
    if (const GatewayCall *call = find(id); call && call->underWay)
        m_upstream.pauseResponse(call->upstream);
}

void Gateway::resumeResponse(CallId id)
{
    if (const GatewayCall *call = find(id); call && call->underWay)
        m_upstream.resumeResponse(call->upstream);
}

// ---- What administrators see -----------------------------------------------------------------------------------

std::vector<TargetStatus> Gateway::targets(const QString &tenantId, bool troubledOnly) const
{
    std::vector<TargetStatus> list = m_targets.list(tenantId, troubledOnly);
    m_others.addTargets(list, tenantId, troubledOnly);
    return list;
}

Result<TargetStatus> Gateway::resetCircuit(const QString &tenantId, const QString &serviceId,
                                           const events::Origin &origin)
{
    auto done = m_targets.reset(tenantId, serviceId, origin);
    if (done)
        m_others.noteReset(serviceId);
    return done;
}

std::vector<LimitReached> Gateway::limitsReached(const QString &tenantId) const
{
    return m_others.addLimits(m_targets.limitsReached(tenantId), tenantId);
}

// ---- What nodes tell each other --------------------------------------------------------------------------------

QByteArray Gateway::report(qsizetype bytes)
{
    return m_others.report(m_targets.list({}, false), m_targets.limitsReached({}), bytes);
}

void Gateway::hear(const QString &nodeId, const QByteArray &report)
{
    m_others.hear(nodeId, report);
}

} // namespace plexica::gateway
