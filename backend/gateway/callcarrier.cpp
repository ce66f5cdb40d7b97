// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callcarrier.h"

#include "gateway/calladmission.h"
#include "gateway/callcache.h"
#include "gateway/headerrules.h"
#include "gateway/targettable.h"
#include "upstream/upstreamclient.h"

#include <QPointer>

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr int maximumAttempts = 3;

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

/// Of a body that the caller did not finish in time: he is answered, and nobody else has to do with it.
Error slowBody(const GatewayCall &call)
{
    Error error{ErrorCode::Timeout,
                QStringLiteral("The rest of the request's body did not come in time: %1 had waited for it %2 ms")
                    .arg(call.target->serviceName)
                    .arg(std::chrono::floor<Milliseconds>(steadyNow() - call.begin).count()),
                {},
                {}};
    error.details.insert(QStringLiteral("waitedFor"), JsonValue(QStringLiteral("request body")));
    return error;
}

bool isIdempotent(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE" || method == "OPTIONS";
}

} // namespace

CallCarrier::CallCarrier(upstream::UpstreamClient &upstream, TargetTable &targets, CallAdmission &admission,
                         CallCache &cache, const GatewayRules &rules, Finished finished, QObject *parent)
    : QObject(parent)
    , m_upstream(upstream)
    , m_targets(targets)
    , m_admission(admission)
    , m_cache(cache)
    , m_rules(rules)
    , m_finished(std::move(finished))
{
}

void CallCarrier::carry(GatewayCall &call)
{
    const SteadyTime now = steadyNow();
    Target &target = *call.target;
    if (call.attempts == 0) {
        // It may have opened while the call waited for its place.
        if (auto refusal = m_admission.admitToCircuit(call, now))
            return m_finished(call, fail(std::move(refusal->error)), refusal->retryAfterSeconds);
        call.trial = target.circuit.admit(now) == Circuit::Admission::Trial;
    }
    const auto left = std::chrono::ceil<Milliseconds>(call.deadline - now);
    if (left.count() < 1) {
        return m_finished(
            call,
            fail(ErrorCode::Timeout, QStringLiteral("%1 was not called in time: the call had waited %2 ms")
                                         .arg(target.serviceName)
                                         .arg(std::chrono::floor<Milliseconds>(now - call.begin).count())),
            0);
    }
    TargetInstance *instance = target.choose(now, call.tried);
    if (!instance) {
        Error error{ErrorCode::NoLiveInstance, QStringLiteral("Service unavailable: %1").arg(target.serviceName), {}};
        if (target.whyNotCalled)
            addReason(call, *target.whyNotCalled, error);
        return m_finished(call, fail(std::move(error)), 0);
    }
    ++instance->outstanding;
    call.instanceId = instance->instanceId;

    upstream::UpstreamRequest request;
    request.method = call.request.method;
    request.url = call.urlAt(*instance);
    request.headers = call.headers;
    const SpanId span = call.tries.empty() ? call.traced.firstAttempt : newSpanId();
    if (!call.tries.empty())
        request.headers.back().second = call.traced.context.toText(span);
    call.tries.push_back({.instanceId = instance->instanceId,
                          .spanId = span,
                          .begin = std::chrono::duration_cast<std::chrono::microseconds>(now - call.begin)});
    request.body = call.request.body;
    request.streamBody = call.request.streamBody;
    request.streamLength = call.request.streamLength;
    request.timeout = left;
    // What is passed on as it comes may last; what is answered whole must be there in time.
    if (call.handlers.onHead)
        request.idle = call.request.timeout.value_or(m_rules.timeout);
    request.maxResponse = m_rules.maxResponse;
    request.maxAttempts = maximumAttempts - call.attempts;

    // The call stays in place while its upstream request is out: it ends by done() alone.
    upstream::UpstreamHandlers handlers;
    if (call.handlers.onHead) {
        handlers.early = !call.request.streamBody;
        handlers.onHead = [this, &call](const upstream::UpstreamHead &head) { passHead(call, head); };
        handlers.onData = [this, &call](QByteArrayView data) { passData(call, data); };
    }
    if (call.request.streamBody)
        handlers.onBodyWanted = call.handlers.onBodyWanted;
    handlers.onDone = [self = QPointer<CallCarrier>(this), &call](upstream::UpstreamOutcome outcome) {
        if (self)
            self->done(call, std::move(outcome));
    };
    call.underWay = true;
    call.upstream = m_upstream.start(std::move(request), std::move(handlers));
    if (call.cancelled) // by its caller, when the head came before start() returned
        return m_upstream.cancel(call.upstream);
    for (QByteArray &piece : std::exchange(call.body, {}))
        m_upstream.sendBody(call.upstream, std::move(piece));
    call.bodyQueued = 0;
    if (call.bodyEnded)
        m_upstream.endBody(call.upstream);
}

void CallCarrier::cancel(GatewayCall &call)
{
    m_upstream.cancel(call.upstream);
}

/// What happened to an attempt, without how often; without a kind if it says nothing.
registry::StatusReason CallCarrier::storyOf(const GatewayCall &call, const upstream::UpstreamOutcome &outcome)
{
    registry::StatusReason found;
    QString words;
    if (outcome.result) {
        found.kind = registry::reasons::httpStatus;
        found.httpStatus = outcome.result->head.status;
        words = QStringLiteral("answered %1").arg(found.httpStatus);
    } else {
        upstream::FailureStory story = upstream::storyOf(outcome);
        found.kind = std::move(story.kind);
        words = std::move(story.words);
    }
    if (found.kind.isEmpty())
        return found;
    if (const TargetInstance *instance = call.target->instance(call.instanceId))
        found.url = QString::fromUtf8(instance->base + call.path);
    found.text = QString::fromLatin1(call.request.method) + u' ' + found.url + QStringLiteral(": ") + words;
    return found;
}

/// What somebody can act on (REST contract, section 2).
void CallCarrier::addReason(GatewayCall &call, const registry::StatusReason &why, Error &error)
{
    call.reason = std::make_shared<const registry::StatusReason>(why);
    error.details.insert(QStringLiteral("reason"), registry::statusReasonValue(why, registry::BodyHead::Hidden));
}

void CallCarrier::passHead(GatewayCall &call, const upstream::UpstreamHead &head)
{
    if (call.cancelled)
        return;
    call.headSent = true;
    const upstream::UpstreamHead passed{head.status, endToEndHeaders(head.headers)};
    m_cache.begin(call, passed);
    call.handlers.onHead(passed, call.cache);
}

void CallCarrier::passData(GatewayCall &call, QByteArrayView data)
{
    if (call.cancelled)
        return;
    m_cache.add(call, data);
    call.bytesOut += static_cast<quint64>(data.size());
    if (call.handlers.onData)
        call.handlers.onData(data);
}

/// How the attempt that is under way ended.
void CallCarrier::noteAttempt(GatewayCall &call, const upstream::UpstreamOutcome &outcome)
{
    static const QString answered = QStringLiteral("ANSWERED");
    CallAttempt &attempt = call.tries.back();
    attempt.duration = std::chrono::duration_cast<std::chrono::microseconds>(steadyNow() - call.begin) - attempt.begin;
    if (outcome.result) {
        attempt.status = outcome.result->head.status;
        attempt.outcome = answered;
        return;
    }
    attempt.outcome = outcome.facts.awaitedBody ? QStringLiteral("REQUEST_BODY_SLOW")
                                                : upstream::failureKindName(outcome.facts.failure);
    if (attempt.outcome.isEmpty())
        attempt.outcome = errorCodeName(outcome.result.error().code);
}

void CallCarrier::done(GatewayCall &call, upstream::UpstreamOutcome outcome)
{
    call.underWay = false;
    noteAttempt(call, outcome);
    call.attempts += std::max(1, outcome.facts.attempts);
    const bool answered = outcome.result.has_value();
    const ErrorCode code = answered                    ? ErrorCode::Internal
                           : outcome.facts.awaitedBody ? ErrorCode::Timeout
                                                       : outcome.result.error().code;
    // What says nothing about the instance: callers that leave, had no patience or were slow with their bodies,
    // requests that could not be sent, answers too large for this node, the address policy.
    const bool ownDeadline = call.request.timeout && *call.request.timeout < m_rules.timeout;
    const bool telling = answered
                         || ((code == ErrorCode::UpstreamFailed || (code == ErrorCode::Timeout && !ownDeadline))
                             && !outcome.facts.noSocket && !outcome.facts.awaitedBody);
    const bool success = answered && outcome.result->head.status < 500;
    if (TargetInstance *instance = call.target->instance(call.instanceId))
        instance->outstanding = std::max(0, instance->outstanding - 1);
    registry::StatusReason found;
    if (outcome.facts.awaitedBody)
        outcome.result = fail(slowBody(call));
    else if (!success)
        found = storyOf(call, outcome);
    if (telling && answered) {
        m_targets.reportAnswer(*call.target, call.instanceId, success, success ? nullptr : &found);
    } else if (telling) {
        const bool isFirst = std::find(call.tried.begin(), call.tried.end(), call.instanceId) == call.tried.end();
        m_targets.reportFailure(*call.target, call.instanceId, found, isFirst);
    }
    const bool again = code == ErrorCode::UpstreamFailed && !answered && !outcome.facts.responseStarted
                       && !call.headSent && !call.cancelled && !call.request.streamBody
                       && isIdempotent(call.request.method) && call.attempts < maximumAttempts
                       && steadyNow() < call.deadline;
    if (again) {
        call.tried.push_back(call.instanceId);
        return carry(call);
    }
    const bool trial = std::exchange(call.trial, false);
    if (telling)
        m_targets.reportCall(*call.target, success, trial);
    else if (trial)
        call.target->circuit.abandon();
    if (answered) {
        if (!call.handlers.onHead)
            outcome.result->head.headers = endToEndHeaders(outcome.result->head.headers);
        m_cache.take(call, *outcome.result);
    } else if (code != ErrorCode::Cancelled) {
        Error &error = outcome.result.error();
        error.details.insert(QStringLiteral("instanceId"), JsonValue(call.instanceId));
        error.details.insert(QStringLiteral("attempts"), JsonValue(call.attempts));
        if (!found.kind.isEmpty()) {
            const TargetInstance *instance = call.target->instance(call.instanceId);
            const bool isCounted = telling && instance && instance->failure && instance->failure->isLike(found);
            found.since = call.at;
            addReason(call, isCounted ? *instance->failure : found, error);
        }
    }
    m_finished(call, std::move(outcome.result), 0);
}

} // namespace plexica::gateway
