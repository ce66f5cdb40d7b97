// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "common/logging.h"
#include "gateway/gatewaycall.h"
#include "gateway/headerrules.h"

#include <QPointer>

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr int maximumAttempts = 3;

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace

Gateway::Gateway(registry::ServiceRegistry &registry, events::EventLog &events, TrafficBook &traffic,
                 upstream::UpstreamClient &upstream, GatewayRules rules, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_events(events)
    , m_traffic(traffic)
    , m_upstream(upstream)
    , m_rules(std::move(rules))
{
    m_waitTimer.setSingleShot(true);
    connect(&m_waitTimer, &QTimer::timeout, this, &Gateway::giveUpWaiting);
    connect(&m_registry, &registry::ServiceRegistry::changed, this, [this](const registry::Service &service) {
        if (const auto known = m_targets.constFind(service.id); known != m_targets.constEnd())
            (*known)->update(service, m_rules.defaultBaseUrl);
    });
    // Calls under way keep theirs.
    connect(&m_registry, &registry::ServiceRegistry::removed, this,
            [this](const QString &, const QString &serviceId) { m_targets.remove(serviceId); });
}

Gateway::~Gateway()
{
    // Nobody is told any more: the handlers' owners are going too.
    m_waitTimer.stop();
    for (const auto &[id, call] : m_calls) {
        call->handlers = {};
        if (call->underWay)
            m_upstream.cancel(call->upstream);
    }
}

void Gateway::setRules(const GatewayRules &rules)
{
    const bool otherBase = rules.defaultBaseUrl != m_rules.defaultBaseUrl;
    m_rules = rules;
    if (!otherBase)
        return;
    for (const auto &target : std::as_const(m_targets)) {
        if (const registry::Service *service = m_registry.find(target->tenantId, target->serviceId))
            target->update(*service, m_rules.defaultBaseUrl);
    }
}

void Gateway::setGrants(Grants lookUp)
{
    m_grants = std::move(lookUp);
    forgetGrants();
}

std::shared_ptr<Target> Gateway::target(const registry::Service &service)
{
    auto known = m_targets.find(service.id);
    if (known == m_targets.end())
        known = m_targets.insert(service.id, std::make_shared<Target>(service, m_rules.defaultBaseUrl));
    return *known;
}

Gateway::Call *Gateway::find(CallId id) const
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : found->second.get();
}

// ---- A call's way ----------------------------------------------------------------------------------------------

Gateway::CallId Gateway::start(CallRequest request, CallHandlers handlers)
{
    const CallId id = ++m_lastId;
    auto owned = std::make_unique<Call>();
    Call &call = *owned;
    m_calls.emplace(id, std::move(owned));
    call.id = id;
    call.request = std::move(request);
    call.handlers = std::move(handlers);
    call.at = currentTime();
    call.begin = steadyNow();
    if (auto refusal = admit(call)) {
        refuse(call, std::move(*refusal));
        return id;
    }
    call.deadline = call.begin + call.request.timeout.value_or(m_rules.timeout);
    if (call.matched().cacheTtl.count() > 0 && call.request.method == "GET" && !call.request.streamBody
        && call.request.body.isEmpty()) {
        call.cache = CacheUse::Miss;
        call.cacheKey = QByteArrayList{call.target->serviceId.toLatin1(), QByteArray::number(call.target->generation),
                                       grantsOf(call).key(), call.path, call.query}
                            .join('\0');
        if (const auto cached = m_cache.find(call.cacheKey, call.headers, call.begin)) {
            answerFromCache(call, *cached);
            return id;
        }
    }
    if (auto refusal = circuitRefusal(call, call.begin)) {
        refuse(call, std::move(*refusal));
        return id;
    }
    enterOrWait(call);
    return id;
}

void Gateway::enterOrWait(Call &call)
{
    if (call.caller->inFlight < m_rules.maxInFlight) {
        ++call.caller->inFlight;
        call.placed = true;
        dispatch(call);
        return;
    }
    call.waiting = true;
    call.caller->waiting.push_back(call.id);
    m_waiting.emplace_back(call.begin + longestWait, call.id);
    if (!m_waitTimer.isActive())
        m_waitTimer.start(longestWait);
}

/// All wait equally long, so those in front give up first.
void Gateway::giveUpWaiting()
{
    const QPointer<Gateway> self(this);
    while (!m_waiting.empty()) {
        const auto [until, id] = m_waiting.front();
        Call *call = find(id);
        if (call && call->waiting) {
            const SteadyTime now = steadyNow();
            if (now < until) {
                m_waitTimer.start(std::chrono::ceil<Milliseconds>(until - now));
                return;
            }
            m_waiting.pop_front();
            auto &[count, last] = call->caller->limits[QStringLiteral("inFlight")];
            ++count;
            last = currentTime();
            Error error{ErrorCode::RateLimited,
                        QStringLiteral("%1 has %2 calls of %3 in flight, as many as it may")
                            .arg(call->request.callerPluginId)
                            .arg(m_rules.maxInFlight)
                            .arg(call->target->serviceName),
                        {},
                        {}};
            error.details.insert(QStringLiteral("limit"), JsonValue(QStringLiteral("inFlight")));
            refuse(*call, {std::move(error), 1});
            if (!self)
                return;
        } else {
            m_waiting.pop_front();
        }
    }
}

void Gateway::dispatch(Call &call)
{
    const SteadyTime now = steadyNow();
    Target &target = *call.target;
    if (call.attempts == 0) {
        // It may have opened while the call waited for its place.
        if (auto refusal = circuitRefusal(call, now))
            return refuse(call, std::move(*refusal));
        call.trial = target.circuit.admit(now) == Circuit::Admission::Trial;
    }
    const auto left = std::chrono::ceil<Milliseconds>(call.deadline - now);
    if (left.count() < 1) {
        return finish(call,
                      fail(ErrorCode::Timeout, QStringLiteral("%1 was not called in time: the call had waited %2 ms")
                                                   .arg(target.serviceName)
                                                   .arg(std::chrono::floor<Milliseconds>(now - call.begin).count())));
    }
    TargetInstance *instance = target.choose(now, call.tried);
    if (!instance) {
        return finish(
            call, fail(ErrorCode::NoLiveInstance, QStringLiteral("Service unavailable: %1").arg(target.serviceName)));
    }
    ++instance->outstanding;
    call.instanceId = instance->instanceId;

    upstream::UpstreamRequest request;
    request.method = call.request.method;
    request.url.reserve(instance->base.size() + call.path.size() + call.query.size() + 1);
    request.url.append(instance->base).append(call.path);
    if (!call.query.isEmpty())
        request.url.append('?').append(call.query);
    request.headers = call.headers;
    request.body = call.request.body;
    request.streamBody = call.request.streamBody;
    request.streamLength = call.request.streamLength;
    request.timeout = left;
    request.maxResponse = m_rules.maxResponse;
    request.maxAttempts = maximumAttempts - call.attempts;

    const CallId id = call.id;
    upstream::UpstreamHandlers handlers;
    if (call.handlers.onHead) {
        handlers.early = !call.request.streamBody;
        handlers.onHead = [this, id](const upstream::UpstreamHead &head) { upstreamHead(id, head); };
        handlers.onData = [this, id](QByteArrayView data) { upstreamData(id, data); };
    }
    if (call.request.streamBody)
        handlers.onBodyWanted = call.handlers.onBodyWanted;
    handlers.onDone = [self = QPointer<Gateway>(this), id](upstream::UpstreamOutcome outcome) {
        if (self)
            self->upstreamDone(id, std::move(outcome));
    };
    call.underWay = true;
    call.upstream = m_upstream.start(std::move(request), std::move(handlers));
    for (QByteArray &piece : std::exchange(call.body, {}))
        m_upstream.sendBody(call.upstream, std::move(piece));
    call.bodyQueued = 0;
    if (call.bodyEnded)
        m_upstream.endBody(call.upstream);
}

void Gateway::upstreamHead(CallId id, const upstream::UpstreamHead &head)
{
    Call *call = find(id);
    if (!call || call->cancelled)
        return;
    call->headSent = true;
    upstream::UpstreamHead passed{head.status, endToEndHeaders(head.headers)};
    if (call->cache == CacheUse::Miss) {
        call->storing = ResponseCache::lifetime(passed, call->headers, call->matched().cacheTtl).count() > 0;
        if (call->storing)
            call->streamedHead = passed;
    }
    call->handlers.onHead(passed, call->cache);
}

void Gateway::upstreamData(CallId id, QByteArrayView data)
{
    Call *call = find(id);
    if (!call || call->cancelled)
        return;
    if (call->storing) {
        call->storing = call->streamedBody.size() + data.size() <= ResponseCache::maximumEntry;
        if (call->storing)
            call->streamedBody.append(data);
        else
            call->streamedBody = {};
    }
    if (call->handlers.onData)
        call->handlers.onData(data);
}

void Gateway::upstreamDone(CallId id, upstream::UpstreamOutcome outcome)
{
    Call *found = find(id);
    if (!found)
        return;
    Call &call = *found;
    call.underWay = false;
    call.attempts += std::max(1, outcome.facts.attempts);
    const SteadyTime now = steadyNow();
    const bool answered = outcome.result.has_value();
    const ErrorCode code = answered ? ErrorCode::Internal : outcome.result.error().code;
    // What says nothing about the instance: callers that leave, requests that could not be sent, the address policy.
    const bool telling = answered || code == ErrorCode::UpstreamFailed || code == ErrorCode::UpstreamTooLarge
                         || code == ErrorCode::Timeout;
    const bool success = answered && outcome.result->head.status < 500;
    if (TargetInstance *instance = call.target->instance(call.instanceId)) {
        instance->outstanding = std::max(0, instance->outstanding - 1);
        if (telling && call.target->report(*instance, success, now)) {
            JsonValue details;
            details.insert(QStringLiteral("instanceId"), JsonValue(instance->instanceId));
            recordTargetEvent(*call.target, QStringLiteral("INSTANCE_EJECTED"),
                              QStringLiteral("%1 calls failed one after the other").arg(Target::failuresToEject),
                              std::move(details), {});
        }
    }
    const bool again = code == ErrorCode::UpstreamFailed && !answered && !outcome.facts.responseStarted
                       && !call.headSent && !call.cancelled && !call.request.streamBody
                       && isIdempotent(call.request.method) && call.attempts < maximumAttempts && now < call.deadline;
    if (again) {
        call.tried.push_back(call.instanceId);
        return dispatch(call);
    }
    if (telling)
        reportTarget(call, success);
    else if (std::exchange(call.trial, false))
        call.target->circuit.abandon();
    if (answered && !call.handlers.onHead)
        outcome.result->head.headers = endToEndHeaders(outcome.result->head.headers);
    if (answered && call.cache == CacheUse::Miss)
        store(call, *outcome.result);
    if (!answered && code != ErrorCode::Cancelled) {
        Error &error = outcome.result.error();
        error.details.insert(QStringLiteral("instanceId"), JsonValue(call.instanceId));
        error.details.insert(QStringLiteral("attempts"), JsonValue(call.attempts));
    }
    finish(call, std::move(outcome.result));
}

void Gateway::reportTarget(Call &call, bool success)
{
    Target &target = *call.target;
    const SteadyTime now = steadyNow();
    const Circuit::Change change = target.circuit.report(success, std::exchange(call.trial, false), now);
    if (change == Circuit::Change::None)
        return;
    if (change == Circuit::Change::Closed) {
        recordTargetEvent(target, QStringLiteral("CIRCUIT_CLOSED"), QStringLiteral("a call succeeded"), {}, {});
        return;
    }
    const Circuit::Counts counts = target.circuit.counts(now);
    JsonValue details;
    details.insert(QStringLiteral("calls"), JsonValue(counts.calls));
    details.insert(QStringLiteral("failures"), JsonValue(counts.failures));
    recordTargetEvent(target, QStringLiteral("CIRCUIT_OPENED"),
                      QStringLiteral("%1 of %2 calls failed within %3 s")
                          .arg(counts.failures)
                          .arg(counts.calls)
                          .arg(Circuit::window.count()),
                      std::move(details), {});
}

void Gateway::recordTargetEvent(const Target &target, const QString &type, const QString &cause, JsonValue details,
                                const events::Origin &origin)
{
    events::Event event;
    event.tenantId = target.tenantId;
    event.type = type;
    event.subject = target.serviceName;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    event.details = std::move(details);
    m_events.record(std::move(event));
    Q_EMIT targetChanged(target.tenantId, target.serviceId);
}

void Gateway::store(Call &call, const upstream::UpstreamResponse &response)
{
    const bool streamed = static_cast<bool>(call.handlers.onHead);
    if (streamed && !call.storing)
        return;
    CachedResponse kept;
    kept.head = streamed ? std::move(call.streamedHead) : response.head;
    const auto lifetime = ResponseCache::lifetime(kept.head, call.headers, call.matched().cacheTtl);
    if (lifetime.count() <= 0)
        return;
    kept.body = streamed ? std::move(call.streamedBody) : response.body;
    kept.instanceId = call.instanceId;
    kept.storedAt = steadyNow();
    kept.expiresAt = kept.storedAt + lifetime;
    // Lengths and codings of the wire do not belong to what is kept.
    std::erase_if(kept.head.headers, [](const upstream::HeaderField &field) {
        return field.first.compare("content-length", Qt::CaseInsensitive) == 0;
    });
    kept.head.headers.emplace_back("Content-Length", QByteArray::number(kept.body.size()));
    m_cache.store(call.cacheKey, call.headers, std::move(kept));
}

void Gateway::answerFromCache(Call &call, const CachedResponse &cached)
{
    call.cache = CacheUse::Hit;
    call.instanceId = cached.instanceId;
    upstream::UpstreamResponse response{cached.head, cached.body};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(call.begin - cached.storedAt).count();
    std::erase_if(response.head.headers, [](const upstream::HeaderField &field) {
        return field.first.compare("age", Qt::CaseInsensitive) == 0;
    });
    response.head.headers.emplace_back("Age", QByteArray::number(static_cast<qint64>(age)));
    if (call.handlers.onHead) {
        const CallId id = call.id;
        call.headSent = true;
        call.handlers.onHead(response.head, CacheUse::Hit);
        Call *still = find(id); // the caller may have left just now
        if (!still)
            return;
        if (still->handlers.onData && !response.body.isEmpty())
            still->handlers.onData(response.body);
        if (!find(id))
            return;
        response.body.clear();
    }
    finish(call, std::move(response));
}

void Gateway::refuse(Call &call, Refusal refusal)
{
    finish(call, fail(std::move(refusal.error)), refusal.retryAfterSeconds);
}

void Gateway::finish(Call &call, Result<upstream::UpstreamResponse> result, int retryAfterSeconds)
{
    const auto owned = std::move(m_calls.find(call.id)->second);
    m_calls.erase(call.id);
    CallOutcome outcome{
        std::move(result), retryAfterSeconds,
        call.instanceId,   call.attempts,
        call.cache,        std::chrono::duration_cast<std::chrono::microseconds>(steadyNow() - call.begin)};
    if (call.trial)
        call.target->circuit.abandon();

    CallRecord record;
    record.at = call.at;
    record.tenantId = call.request.tenantId;
    record.callerPluginId = call.request.callerPluginId.left(255);
    record.targetPluginId = call.request.targetPluginId.left(255);
    record.serviceName = call.request.serviceName.left(255);
    record.endpoint = call.endpoint != EndpointMatcher::none
                          ? call.matched().text
                          : QString::fromUtf8(call.request.method.left(16) + ' ' + call.request.path.left(200));
    record.instanceId = call.attempts > 0 || call.cache == CacheUse::Hit ? call.instanceId : QString();
    record.requestId = call.request.requestId;
    if (outcome.result)
        record.status = outcome.result->head.status;
    else
        record.status = recordedStatus(*(record.error = outcome.result.error().code));
    record.duration = outcome.duration;
    record.attempts = call.attempts;
    record.cache = call.cache;
    TrafficBook::Pair *pair = call.caller ? call.caller->traffic : nullptr;
    m_traffic.record(std::move(record), pair);

    const std::shared_ptr<TargetCaller> caller = call.caller;
    if (call.placed)
        --caller->inFlight;
    const QPointer<Gateway> self(this);
    if (call.handlers.onDone)
        call.handlers.onDone(std::move(outcome));
    if (self && call.placed && !caller->waiting.empty())
        admitWaiting(caller);
}

/// Gives freed places on. A loop and no recursion: one that gets a place may be refused at once, and free it again.
void Gateway::admitWaiting(std::shared_ptr<TargetCaller> freed)
{
    m_freed.push_back(std::move(freed));
    if (std::exchange(m_admitting, true))
        return;
    const QPointer<Gateway> self(this);
    while (!m_freed.empty()) {
        const std::shared_ptr<TargetCaller> caller = std::move(m_freed.front());
        m_freed.pop_front();
        while (!caller->waiting.empty() && caller->inFlight < m_rules.maxInFlight) {
            Call *next = find(caller->waiting.front());
            caller->waiting.pop_front();
            if (!next || !next->waiting)
                continue;
            next->waiting = false;
            next->placed = true;
            ++caller->inFlight;
            dispatch(*next);
            if (!self)
                return;
        }
    }
    m_admitting = false;
}

// ---- What a caller does meanwhile ------------------------------------------------------------------------------

void Gateway::cancel(CallId id)
{
    Call *call = find(id);
    if (!call || call->cancelled)
        return;
    call->cancelled = true;
    if (call->underWay) {
        m_upstream.cancel(call->upstream);
        return;
    }
    call->waiting = false;
    finish(*call, fail(ErrorCode::Cancelled, QStringLiteral("The caller has left.")));
}

bool Gateway::sendBody(CallId id, QByteArray piece)
{
    Call *call = find(id);
    if (!call || call->cancelled || call->bodyEnded)
        return false;
    if (call->underWay)
        return m_upstream.sendBody(call->upstream, std::move(piece));
    call->bodyQueued += piece.size();
    call->body.push_back(std::move(piece));
    return true;
}

void Gateway::endBody(CallId id)
{
    Call *call = find(id);
    if (!call || call->cancelled || std::exchange(call->bodyEnded, true))
        return;
    if (call->underWay)
        m_upstream.endBody(call->upstream);
}

qint64 Gateway::queuedBody(CallId id) const
{
    const Call *call = find(id);
    if (!call)
        return 0;
    return call->underWay ? m_upstream.queuedBody(call->upstream) : call->bodyQueued;
}

void Gateway::pauseResponse(CallId id)
{
    if (const Call *call = find(id); call && call->underWay)
        m_upstream.pauseResponse(call->upstream);
}

void Gateway::resumeResponse(CallId id)
{
    if (const Call *call = find(id); call && call->underWay)
        m_upstream.resumeResponse(call->upstream);
}

// ---- What administrators see -----------------------------------------------------------------------------------

TargetStatus Gateway::statusOf(const Target &target, SteadyTime now) const
{
    TargetStatus status;
    status.serviceId = target.serviceId;
    status.tenantId = target.tenantId;
    status.pluginId = target.pluginId;
    status.serviceName = target.serviceName;
    switch (target.circuit.state(now)) {
    case Circuit::State::Closed:
        status.circuit = TargetStatus::Circuit::Closed;
        break;
    case Circuit::State::Open:
        status.circuit = TargetStatus::Circuit::Open;
        status.retryAfterSeconds = target.circuit.retryAfterSeconds(now);
        break;
    case Circuit::State::HalfOpen:
        status.circuit = TargetStatus::Circuit::HalfOpen;
        break;
    }
    const Circuit::Counts counts = target.circuit.counts(now);
    status.recentCalls = counts.calls;
    status.recentFailures = counts.failures;
    for (const TargetInstance &instance : target.instances) {
        TargetStatus::Instance shown;
        shown.instanceId = instance.instanceId;
        shown.baseUrl = QString::fromUtf8(instance.base);
        shown.live = instance.live;
        shown.outstanding = instance.outstanding;
        shown.failuresRunning = instance.failures;
        shown.ejected = instance.isEjected(now);
        if (shown.ejected)
            shown.ejectedFor = std::chrono::ceil<Milliseconds>(instance.ejectedUntil - now);
        status.instances.push_back(std::move(shown));
    }
    return status;
}

std::vector<TargetStatus> Gateway::targets(const QString &tenantId, bool troubledOnly)
{
    std::vector<TargetStatus> list;
    const SteadyTime now = steadyNow();
    for (const auto &target : std::as_const(m_targets)) {
        if (!tenantId.isEmpty() && target->tenantId != tenantId)
            continue;
        const bool troubled = target->circuit.state(now) != Circuit::State::Closed
                              || std::any_of(target->instances.begin(), target->instances.end(),
                                             [now](const TargetInstance &i) { return i.isEjected(now); });
        if (troubled || !troubledOnly)
            list.push_back(statusOf(*target, now));
    }
    std::sort(list.begin(), list.end(), [](const TargetStatus &a, const TargetStatus &b) {
        return std::tie(a.tenantId, a.serviceName) < std::tie(b.tenantId, b.serviceName);
    });
    return list;
}

Result<TargetStatus> Gateway::resetCircuit(const QString &tenantId, const QString &serviceId,
                                           const events::Origin &origin)
{
    const registry::Service *service = m_registry.find(tenantId, serviceId);
    if (!service)
        return fail(ErrorCode::ServiceNotFound, QStringLiteral("Service not found: %1").arg(serviceId));
    const std::shared_ptr<Target> found = target(*service);
    found->circuit.reset();
    for (TargetInstance &instance : found->instances) {
        instance.failures = 0;
        instance.ejectedUntil = {};
    }
    recordTargetEvent(*found, QStringLiteral("CIRCUIT_RESET"), QStringLiteral("reset by an administrator"), {}, origin);
    return statusOf(*found, steadyNow());
}

std::vector<LimitReached> Gateway::limitsReached(const QString &tenantId) const
{
    std::vector<LimitReached> list;
    for (const auto &target : m_targets) {
        if (!tenantId.isEmpty() && target->tenantId != tenantId)
            continue;
        for (auto caller = target->callers.cbegin(); caller != target->callers.cend(); ++caller) {
            const auto &limits = (*caller)->limits;
            for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit) {
                list.push_back({target->tenantId, caller.key(), target->pluginId, target->serviceName, limit.key(),
                                limit->first, limit->second});
            }
        }
    }
    std::sort(list.begin(), list.end(),
              [](const LimitReached &a, const LimitReached &b) { return a.lastAt > b.lastAt; });
    return list;
}

} // namespace plexica::gateway
