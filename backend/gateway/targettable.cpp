// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/targettable.h"

#include <algorithm>
#include <tuple>

namespace plexica::gateway {

namespace {

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

} // namespace

TargetTable::TargetTable(registry::ServiceRegistry &registry, events::EventLog &events, QString nodeId,
                         QString defaultBaseUrl, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_events(events)
    , m_nodeId(std::move(nodeId))
    , m_defaultBaseUrl(std::move(defaultBaseUrl))
{
    connect(&m_registry, &registry::ServiceRegistry::changed, this, [this](const registry::Service &service) {
        if (const auto known = m_targets.constFind(service.id); known != m_targets.constEnd())
            (*known)->update(service, m_defaultBaseUrl);
    });
    connect(&m_registry, &registry::ServiceRegistry::seen, this, [this](const registry::Service &service) {
        if (const auto known = m_targets.constFind(service.id); known != m_targets.constEnd())
            (*known)->lastSeenAt = service.lastSeenAt();
    });
    connect(&m_registry, &registry::ServiceRegistry::removed, this,
            [this](const QString &, const QString &serviceId) { m_targets.remove(serviceId); });
    connect(&m_registry, &registry::ServiceRegistry::lookAnswered, this, &TargetTable::takeBack);
}

std::shared_ptr<Target> TargetTable::of(const registry::Service &service)
{
    auto known = m_targets.find(service.id);
    if (known == m_targets.end())
        known = m_targets.insert(service.id, std::make_shared<Target>(service, m_defaultBaseUrl));
    return *known;
}

std::shared_ptr<Target> TargetTable::look(const registry::Service &service) const
{
    const auto known = m_targets.constFind(service.id);
    return known != m_targets.constEnd() ? *known : std::make_shared<Target>(service, m_defaultBaseUrl);
}

void TargetTable::setDefaultBaseUrl(const QString &url)
{
    if (url == m_defaultBaseUrl)
        return;
    m_defaultBaseUrl = url;
    for (const auto &target : std::as_const(m_targets)) {
        if (const registry::Service *service = m_registry.find(target->tenantId, target->serviceId))
            target->update(*service, m_defaultBaseUrl);
    }
}

void TargetTable::reportAnswer(Target &target, const QString &instanceId, bool success,
                               const registry::StatusReason *found)
{
    TargetInstance *instance = target.instance(instanceId);
    if (!instance)
        return;
    if (found)
        instance->failure = registry::counted(*found, instance->failure.get(), currentTime());
    reportInstance(target, *instance, success);
    // Last: what the registry says of it changes the target.
    if (instance->health != registry::Health::Healthy)
        m_registry.noteCallAnswer(target.tenantId, target.serviceId, instanceId);
}

void TargetTable::reportFailure(Target &target, const QString &instanceId, const registry::StatusReason &found,
                                bool isFirst)
{
    TargetInstance *instance = target.instance(instanceId);
    if (!instance)
        return;
    instance->failure = registry::counted(found, instance->failure.get(), currentTime());
    reportInstance(target, *instance, false);
    if (isFirst && !found.kind.isEmpty())
        m_registry.noteCallFailure(target.tenantId, target.serviceId, instanceId, found);
}

void TargetTable::reportInstance(Target &target, TargetInstance &instance, bool success)
{
    if (!target.report(instance, success, steadyNow()))
        return;
    const QString cause = QStringLiteral("%1 attempts failed one after the other").arg(Target::failuresToEject);
    registry::StatusReason why;
    why.kind = registry::reasons::ejected;
    why.text = cause;
    why.since = instance.failingSince;
    why.count = Target::failuresToEject;
    if (instance.failure) {
        why.text += QStringLiteral(", the last of them: ") + instance.failure->text;
        why.url = instance.failure->url;
        why.httpStatus = instance.failure->httpStatus;
    }
    JsonValue details;
    details.insert(QStringLiteral("instanceId"), JsonValue(instance.instanceId));
    details.insert(QStringLiteral("serviceId"), JsonValue(target.serviceId));
    details.insert(QStringLiteral("pluginId"), JsonValue(target.pluginId));
    details.insert(QStringLiteral("reason"), registry::statusReasonValue(why, registry::BodyHead::Hidden));
    record(target, QStringLiteral("INSTANCE_EJECTED"), cause, std::move(details), {});
}

/// Its health endpoint has answered.
void TargetTable::takeBack(const QString &tenantId, const QString &serviceId, const QString &instanceId)
{
    const auto known = m_targets.constFind(serviceId);
    TargetInstance *instance = known == m_targets.constEnd() ? nullptr : (*known)->instance(instanceId);
    if (!instance || (*known)->tenantId != tenantId || !Target::takeBack(*instance, steadyNow()))
        return;
    JsonValue details;
    details.insert(QStringLiteral("instanceId"), JsonValue(instanceId));
    details.insert(QStringLiteral("serviceId"), JsonValue(serviceId));
    details.insert(QStringLiteral("pluginId"), JsonValue((*known)->pluginId));
    record(**known, QStringLiteral("INSTANCE_TAKEN_BACK"), QStringLiteral("its health endpoint answers"),
           std::move(details), {});
}

void TargetTable::reportCall(Target &target, bool success, bool trial)
{
    const SteadyTime now = steadyNow();
    const Circuit::Change change = target.circuit.report(success, trial, now);
    if (change == Circuit::Change::None)
        return;
    if (change == Circuit::Change::Closed) {
        record(target, QStringLiteral("CIRCUIT_CLOSED"), QStringLiteral("a call succeeded"), {}, {});
        return;
    }
    const Circuit::Counts counts = target.circuit.counts(now);
    JsonValue details;
    details.insert(QStringLiteral("calls"), JsonValue(counts.calls));
    details.insert(QStringLiteral("failures"), JsonValue(counts.failures));
    record(target, QStringLiteral("CIRCUIT_OPENED"),
           QStringLiteral("%1 of %2 calls failed within %3 s")
               .arg(counts.failures)
               .arg(counts.calls)
               .arg(Circuit::window.count()),
           std::move(details), {});
}

void TargetTable::record(const Target &target, const QString &type, const QString &cause, JsonValue details,
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
    Q_EMIT changed(target.tenantId, target.serviceId);
}

TargetStatus TargetTable::statusOf(const Target &target, SteadyTime now) const
{
    TargetStatus status;
    status.nodeId = m_nodeId;
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

std::vector<TargetStatus> TargetTable::list(const QString &tenantId, bool troubledOnly) const
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

Result<TargetStatus> TargetTable::reset(const QString &tenantId, const QString &serviceId, const events::Origin &origin)
{
    const registry::Service *service = m_registry.find(tenantId, serviceId);
    if (!service)
        return fail(ErrorCode::ServiceNotFound, QStringLiteral("Service not found: %1").arg(serviceId));
    const std::shared_ptr<Target> found = of(*service);
    resetTarget(*found);
    record(*found, QStringLiteral("CIRCUIT_RESET"), QStringLiteral("reset by an administrator"), {}, origin);
    return statusOf(*found, steadyNow());
}

void TargetTable::resetTarget(Target &target)
{
    target.circuit.reset();
    for (TargetInstance &instance : target.instances) {
        instance.failures = 0;
        instance.ejectedUntil = {};
    }
}

void TargetTable::resetQuietly(const QString &serviceId)
{
    const auto known = m_targets.constFind(serviceId);
    if (known == m_targets.constEnd())
        return;
    resetTarget(**known);
    Q_EMIT changed((*known)->tenantId, serviceId);
}

std::vector<LimitReached> TargetTable::limitsReached(const QString &tenantId) const
{
    std::vector<LimitReached> list;
    for (const auto &target : m_targets) {
        if (!tenantId.isEmpty() && target->tenantId != tenantId)
            continue;
        for (auto caller = target->callers.cbegin(); caller != target->callers.cend(); ++caller) {
            const auto &limits = (*caller)->limits;
            for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit) {
                list.push_back({target->tenantId, caller.key(), target->pluginId, target->serviceName, limit.key(),
                                limit->first, limit->second, m_nodeId});
            }
        }
    }
    std::sort(list.begin(), list.end(),
              [](const LimitReached &a, const LimitReached &b) { return a.lastAt > b.lastAt; });
    return list;
}

} // namespace plexica::gateway
