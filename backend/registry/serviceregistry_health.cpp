// SPDX-License-Identifier: GPL-3.0-or-later
// Health and admin states: everything of the registry that happens without a registration, but for the sweeps.
#include "registry/serviceregistry.h"

#include "common/logging.h"
#include "registry/registryoperations.h"

namespace plexica::registry {

using events::Event;
using events::Origin;
using storage::Change;

namespace {

constexpr std::size_t maximumWaitingChanges = 100'000;

Event statusEvent(const Service &service, const QString &instanceId, Health before, Health after, const QString &cause,
                  const Origin &origin)
{
    Event event;
    event.tenantId = service.tenantId;
    event.type = QStringLiteral("SERVICE_STATUS_CHANGED");
    event.subject = service.serviceName;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    event.before.insert(QStringLiteral("status"), JsonValue(healthName(before)));
    event.after.insert(QStringLiteral("status"), JsonValue(healthName(after)));
    event.details.insert(QStringLiteral("serviceId"), JsonValue(service.id));
    event.details.insert(QStringLiteral("pluginId"), JsonValue(service.pluginId));
    event.details.insert(QStringLiteral("instanceId"), JsonValue(instanceId));
    return event;
}

Error notFound(const QString &what)
{
    Error error;
    error.code = ErrorCode::ServiceNotFound;
    error.message = QStringLiteral("Service not found: %1").arg(what);
    error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(what));
    return error;
}

} // namespace

void ServiceRegistry::writeBehind(Behind behind)
{
    if (!behind.instance.isEmpty() && !std::exchange(behind.counted, true))
        ++m_behind[behind.instance];
    // Kept for a second try: the storage drops what it cannot write.
    Change copy = behind.change;
    m_storage.commit(std::move(copy),
                     [this, behind = std::move(behind)](const Result<storage::Storage::Commit> &done) mutable {
                         finishBehind(behind, done);
                     });
}

void ServiceRegistry::finishBehind(Behind &behind, const Result<storage::Storage::Commit> &done)
{
    if (!done && done.error().code == ErrorCode::StorageUnavailable
        && m_waitingChanges.size() < maximumWaitingChanges) {
        m_waitingChanges.push_back(std::move(behind));
        return;
    }
    if (behind.counted) {
        if (const auto count = m_behind.find(behind.instance); count != m_behind.end() && --*count == 0)
            m_behind.erase(count);
    }
    if (done) {
        // The change feed may yet bring a row as it was before this one.
        if (InstanceRecord *instance = instanceByKey(behind.instance))
            instance->revision = std::max(instance->revision, done->revision);
        if (behind.event)
            m_events.announce(*behind.event);
    } else {
        qCWarning(lcRegistry).noquote() << "A health transition could not be stored:" << done.error().message;
    }
}

/// Writes an instance's health behind memory's back. Until that is done the change feed's older rows do not undo it.
void ServiceRegistry::writeHealth(const ServiceRecord &service, const Instance &instance, std::optional<Event> event)
{
    Behind behind;
    behind.instance = instanceKey(service.service.id, instance.instanceId);
    behind.change.operations.push_back(updateInstanceHealth(service.service, instance));
    if (event)
        behind.change.operations.push_back(m_events.operation(*event));
    behind.event = std::move(event);
    writeBehind(std::move(behind));
}

void ServiceRegistry::touchInstance(const ServiceRecord &service, const InstanceRecord &instance)
{
    m_storage.touch(touchInstanceRow(service.service, instance.values()));
}

void ServiceRegistry::applyTransition(ServiceRecord &service, InstanceRecord &instance, Health observed, bool stale,
                                      const QString &cause, const Origin &origin)
{
    Instance &values = instance.values();
    const Health before = values.status();
    values.observed = observed;
    values.stale = stale;
    const Health after = values.status();
    std::optional<Event> event;
    if (before != after) {
        values.statusChangedAt = currentTime();
        event = statusEvent(service.service, instance.instanceId, before, after, cause, origin);
    }
    writeHealth(service, values, std::move(event));
    touchInstance(service, instance); // replaces an older touch that still waits
    if (before != after)
        announceChange(service);
}

Result<HeartbeatAnswer> ServiceRegistry::heartbeat(const QString &tenantId, const QString &pluginId,
                                                   const QString &serviceName, const QString &instanceId,
                                                   std::optional<Health> reported, const Origin &origin)
{
    ServiceRecord *service = record(tenantId, serviceName);
    InstanceRecord *instance =
        service && service->service.pluginId == pluginId
            ? service->find(instanceId.isEmpty() ? QStringView(u"default") : QStringView(instanceId))
            : nullptr;
    // A plugin that knows nothing of instances means the only one there is.
    if (!instance && service && service->service.pluginId == pluginId && instanceId.isEmpty()
        && service->instances.size() == 1)
        instance = service->instances.front().get();
    if (!instance)
        return fail(notFound(serviceName));
    const TimePoint now = currentTime();
    Instance &values = instance->values();
    values.lastSeenAt = now;
    instance->heardAt = now;
    m_alive.renew(*instance, now);
    if (reported && values.reported != *reported) {
        const Health before = values.status();
        values.reported = *reported;
        if (values.stale) {
            values.stale = false;
            values.observed = Health::Healthy;
        }
        std::optional<Event> event;
        if (before != values.status()) {
            values.statusChangedAt = now;
            event = statusEvent(service->service, instance->instanceId, before, values.status(),
                                QStringLiteral("reported by its heartbeat"), origin);
        }
        writeHealth(*service, values, std::move(event));
        announceChange(*service);
    } else if (values.stale) {
        applyTransition(*service, *instance, Health::Healthy, false, QStringLiteral("heartbeat received again"),
                        origin);
    } else {
        touchInstance(*service, *instance);
        announceChange(*service);
    }
    return HeartbeatAnswer{values.status(), now};
}

QCoro::Task<Result<Service>> ServiceRegistry::setHealth(QString tenantId, QString serviceId, QString instanceId,
                                                        Health health, QString reason, Origin origin)
{
    const ServiceRecord *known = recordById(tenantId, serviceId);
    if (!known)
        co_return fail(notFound(serviceId));
    const QString key = tenantId + u'\n' + known->service.serviceName;
    const auto turn = co_await m_turns.turn(key);
    known = recordById(tenantId, serviceId);
    if (!known)
        co_return fail(notFound(serviceId));
    if (!instanceId.isEmpty() && !known->find(instanceId))
        co_return fail(ErrorCode::InstanceNotFound,
                       QStringLiteral("Service %1 has no instance '%2'").arg(known->service.serviceName, instanceId));
    const TimePoint now = currentTime();
    const auto apply = [&](Service &service) {
        for (Instance &instance : service.instances) {
            if (!instanceId.isEmpty() && instance.instanceId != instanceId)
                continue;
            const Health before = instance.status();
            instance.reported = health;
            if (health == Health::Healthy) {
                instance.observed = Health::Healthy;
                instance.stale = false;
            }
            if (before != instance.status())
                instance.statusChangedAt = now;
        }
    };
    const Service before = known->service;
    Service next = before;
    apply(next);
    Change change;
    std::vector<Event> events;
    const QString cause = reason.isEmpty() ? QStringLiteral("health set to %1").arg(healthName(health))
                                           : QStringLiteral("health set to %1: %2").arg(healthName(health), reason);
    for (std::size_t i = 0; i < next.instances.size(); ++i) {
        if (!instanceId.isEmpty() && next.instances[i].instanceId != instanceId)
            continue;
        change.operations.push_back(updateInstanceHealth(next, next.instances[i]));
        Event event = statusEvent(next, next.instances[i].instanceId, before.instances[i].status(),
                                  next.instances[i].status(), cause, origin);
        event.type = before.instances[i].status() == next.instances[i].status()
                         ? QStringLiteral("SERVICE_HEALTH_SET")
                         : QStringLiteral("SERVICE_STATUS_CHANGED");
        event.details.insert(QStringLiteral("reported"), JsonValue(healthName(health)));
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    ServiceRecord *kept = recordById(tenantId, serviceId);
    if (!kept)
        co_return fail(notFound(serviceId));
    apply(kept->service);
    for (const auto &instance : kept->instances) {
        if (!instanceId.isEmpty() && instance->instanceId != instanceId)
            continue;
        instance->revision = done->revision;
        if (health == Health::Healthy) {
            instance->failedProbes = 0;
            instance->heardAt = now;
            m_alive.renew(*instance, now);
        }
    }
    for (const auto &instance : kept->instances)
        touchInstance(*kept, *instance);
    announceChange(*kept);
    for (const Event &event : events)
        m_events.announce(event);
    co_return Service(kept->service); // a copy: QCoro moves from what it is given, even an lvalue
}

QCoro::Task<Result<Service>> ServiceRegistry::setAdminState(QString tenantId, QString serviceId, AdminState state,
                                                            QString reason, std::optional<TimePoint> until,
                                                            Origin origin)
{
    const ServiceRecord *known = recordById(tenantId, serviceId);
    if (!known)
        co_return fail(notFound(serviceId));
    const QString key = tenantId + u'\n' + known->service.serviceName;
    const auto turn = co_await m_turns.turn(key);
    known = recordById(tenantId, serviceId);
    if (!known)
        co_return fail(notFound(serviceId));
    if (state == AdminState::Active)
        until.reset();
    const TimePoint now = currentTime();
    const auto apply = [&](Service &service) {
        service.updatedAt = now;
        service.adminState = state;
        service.adminReason = state == AdminState::Active ? QString() : reason;
        service.adminUntil = until;
    };
    const auto brief = [](const Service &service) {
        JsonValue json;
        json.insert(QStringLiteral("adminState"), JsonValue(adminStateName(service.adminState)));
        if (!service.adminReason.isEmpty())
            json.insert(QStringLiteral("reason"), JsonValue(service.adminReason));
        if (service.adminUntil)
            json.insert(QStringLiteral("until"), JsonValue(QString::fromLatin1(toRfc3339(*service.adminUntil))));
        return json;
    };
    Service next = known->service;
    Event event;
    event.tenantId = tenantId;
    event.type = QStringLiteral("SERVICE_ADMIN_STATE_CHANGED");
    event.subject = next.serviceName;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.before = brief(next);
    apply(next);
    event.after = brief(next);
    event.cause = reason.isEmpty() ? QStringLiteral("admin state set to %1").arg(adminStateName(state)) : reason;
    event.details.insert(QStringLiteral("serviceId"), JsonValue(next.id));
    Change change;
    change.operations.push_back(updateServiceAdmin(next));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done && done.error().code == ErrorCode::StorageConflict)
        co_return fail(notFound(serviceId)); // another node has removed it just now
    if (!done)
        co_return fail(done.error());
    ServiceRecord *kept = recordById(tenantId, serviceId);
    if (!kept)
        co_return fail(notFound(serviceId));
    apply(kept->service);
    kept->revision = done->revision;
    if (until)
        m_adminDeadlines.emplace(*until, std::pair(tenantId, serviceId));
    announceChange(*kept);
    m_events.announce(event);
    co_return Service(kept->service); // a copy: QCoro moves from what it is given, even an lvalue
}

std::vector<ServiceRegistry::ProbeTarget> ServiceRegistry::probesDue(TimePoint now)
{
    std::vector<ProbeTarget> targets;
    const auto due =
        m_probes.due(now); // also where nobody asks for them: whoever takes over begins with those due then
    if (!isSweeper())
        return targets;
    for (const InstanceRecord *instance : due) {
        const Service &service = instance->service->service;
        targets.push_back({service.tenantId, service.id, instance->instanceId,
                           instance->values().baseUrl
                               + (service.healthPath.isEmpty() ? QStringLiteral("/health") : service.healthPath)});
    }
    return targets;
}

void ServiceRegistry::applyProbe(const ProbeTarget &target, ProbeResult result)
{
    ServiceRecord *service = recordById(target.tenantId, target.serviceId);
    InstanceRecord *instance = service ? service->find(target.instanceId) : nullptr;
    if (!instance || !target.url.startsWith(instance->values().baseUrl))
        return; // it left or moved meanwhile
    if (result == ProbeResult::NoEndpoint) {
        instance->failedProbes = 0;
        return;
    }
    const Origin origin{QStringLiteral("node"), {}};
    if (result == ProbeResult::Failed) {
        if (++instance->failedProbes == m_rules.probeFailures && instance->values().observed != Health::Unavailable)
            applyTransition(*service, *instance, Health::Unavailable, false,
                            QStringLiteral("%1 health probes in a row failed").arg(m_rules.probeFailures), origin);
        return;
    }
    instance->failedProbes = 0;
    const TimePoint now = currentTime();
    instance->values().lastSeenAt = now;
    instance->heardAt = now;
    m_alive.renew(*instance, now);
    const Health observed = result == ProbeResult::Degraded ? Health::Degraded : Health::Healthy;
    if (instance->values().observed == observed) {
        touchInstance(*service, *instance);
        announceChange(*service);
    } else {
        applyTransition(*service, *instance, observed, false,
                        observed == Health::Degraded ? QStringLiteral("its health endpoint says degraded")
                                                     : QStringLiteral("its health endpoint answers again"),
                        origin);
    }
}

} // namespace plexica::registry
