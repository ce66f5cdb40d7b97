// SPDX-License-Identifier: GPL-3.0-or-later
// Health, admin states and time: everything of the registry that happens without a registration.
#include "registry/serviceregistry.h"

#include "common/logging.h"
#include "registry/registryoperations.h"

#include <QSet>

namespace plexica::registry {

using events::Event;
using events::Origin;
using storage::Change;

namespace {

/// A sweep waits this long after the first service is due, so that those that fell silent together are seen together
/// by the mass-stale guard. With the sweep's own 200 ms it stays under the promised second.
constexpr Milliseconds staleGathering{600};
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

QString seconds(Milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0);
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

void ServiceRegistry::writeBehind(Change change, std::optional<Event> event)
{
    // Kept for a second try: the storage drops what it cannot write.
    m_storage.commit(change, [this, change, event](const Result<storage::Storage::Commit> &done) {
        if (done) {
            if (event)
                m_events.announce(*event);
        } else if (done.error().code == ErrorCode::StorageUnavailable && m_waitingChanges.size() < maximumWaitingChanges) {
            m_waitingChanges.emplace_back(change, event);
        } else {
            qCWarning(lcRegistry).noquote() << "A health transition could not be stored:" << done.error().message;
        }
    });
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
    if (before == after) {
        touchInstance(service, instance);
        return;
    }
    values.statusChangedAt = currentTime();
    Event event = statusEvent(service.service, instance.instanceId, before, after, cause, origin);
    Change change;
    change.operations.push_back(upsertInstance(service.service, values));
    change.operations.push_back(m_events.operation(event));
    writeBehind(std::move(change), std::move(event));
    touchInstance(service, instance); // replaces an older touch that still waits
    announceChange(service);
}

Result<HeartbeatAnswer> ServiceRegistry::heartbeat(const QString &tenantId, const QString &pluginId,
                                                   const QString &serviceName, const QString &instanceId,
                                                   std::optional<Health> reported, const Origin &origin)
{
    ServiceRecord *service = record(tenantId, serviceName);
    InstanceRecord *instance = service && service->service.pluginId == pluginId
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
    m_alive.renew(*instance, now);
    if (reported && values.reported != *reported) {
        const Health before = values.status();
        values.reported = *reported;
        if (values.stale) {
            values.stale = false;
            values.observed = Health::Healthy;
        }
        if (before != values.status()) {
            values.statusChangedAt = now;
            Event event = statusEvent(service->service, instance->instanceId, before, values.status(),
                                      QStringLiteral("reported by its heartbeat"), origin);
            Change change;
            change.operations.push_back(m_events.operation(event));
            writeBehind(std::move(change), std::move(event));
        }
        Change change;
        change.operations.push_back(upsertInstance(service->service, values));
        writeBehind(std::move(change));
        announceChange(*service);
    } else if (values.stale) {
        applyTransition(*service, *instance, Health::Healthy, false, QStringLiteral("heartbeat received again"), origin);
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
        change.operations.push_back(upsertInstance(next, next.instances[i]));
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
    if (health == Health::Healthy) {
        for (const auto &instance : kept->instances) {
            if (instanceId.isEmpty() || instance->instanceId == instanceId) {
                instance->failedProbes = 0;
                m_alive.renew(*instance, now);
            }
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
                                                            QString reason, std::optional<TimePoint> until, Origin origin)
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
    const auto apply = [&](Service &service) {
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
    change.operations.push_back(upsertService(next));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    ServiceRecord *kept = recordById(tenantId, serviceId);
    if (!kept)
        co_return fail(notFound(serviceId));
    apply(kept->service);
    if (until)
        m_adminDeadlines.emplace(*until, std::pair(tenantId, serviceId));
    announceChange(*kept);
    m_events.announce(event);
    co_return Service(kept->service); // a copy: QCoro moves from what it is given, even an lvalue
}

void ServiceRegistry::sweep()
{
    const TimePoint now = currentTime();
    sweepStale(now);
    sweepAdminStates(now);
}

void ServiceRegistry::sweepStale(TimePoint now)
{
    const InstanceRecord *oldest = m_alive.oldest();
    if (!oldest || oldest->aliveAt + m_rules.staleAfter + staleGathering > now) {
        if (!m_hold.serviceIds.isEmpty()) { // all that were held have been seen again
            m_hold = {};
            Q_EMIT massStaleHoldChanged();
        }
        return;
    }
    std::vector<InstanceRecord *> due;
    QSet<const ServiceRecord *> services;
    bool news = false;
    for (InstanceRecord *at = m_alive.oldest(); at && at->aliveAt + m_rules.staleAfter <= now; at = at->next) {
        due.push_back(at);
        services.insert(at->service);
        news = news || !at->held;
    }
    const int live = m_alive.services();
    if (isMassStale(m_rules, static_cast<int>(services.size()), live)) {
        if (!news)
            return;
        QStringList ids;
        JsonValue::Array list;
        QHash<QString, JsonValue::Array> byTenant;
        for (InstanceRecord *instance : due)
            instance->held = true;
        for (const ServiceRecord *service : std::as_const(services)) {
            ids.append(service->service.id);
            JsonValue entry;
            entry.insert(QStringLiteral("serviceId"), JsonValue(service->service.id));
            entry.insert(QStringLiteral("serviceName"), JsonValue(service->service.serviceName));
            byTenant[service->service.tenantId].push_back(std::move(entry));
        }
        const TimePoint since = m_hold.serviceIds.isEmpty() ? now : m_hold.since;
        m_hold = {since, ids};
        for (auto at = byTenant.begin(); at != byTenant.end(); ++at) {
            Event event;
            event.tenantId = at.key();
            event.type = QStringLiteral("HEALTH_MASS_STALE_HELD");
            event.subject = QStringLiteral("services");
            event.actor = QStringLiteral("node");
            event.cause = QStringLiteral("%1 of %2 services would turn stale at once, more than the ratio %3 of at least "
                                         "%4: none was turned. Look at the network between the plugins and this node, "
                                         "then release them or wait for their heartbeats.")
                              .arg(services.size())
                              .arg(live)
                              .arg(m_rules.massStaleRatio)
                              .arg(m_rules.massStaleMinimum);
            event.details.insert(QStringLiteral("due"), JsonValue(static_cast<qint64>(services.size())));
            event.details.insert(QStringLiteral("live"), JsonValue(live));
            event.details.insert(QStringLiteral("ratio"), JsonValue(m_rules.massStaleRatio));
            event.details.insert(QStringLiteral("minimum"), JsonValue(m_rules.massStaleMinimum));
            event.details.insert(QStringLiteral("services"), JsonValue(std::move(at.value())));
            m_events.record(std::move(event));
        }
        Q_EMIT massStaleHoldChanged();
        return;
    }
    const QString cause = QStringLiteral("nothing seen for %1 s").arg(seconds(m_rules.staleAfter));
    for (InstanceRecord *instance : due) {
        m_alive.remove(*instance);
        applyTransition(*instance->service, *instance, Health::Unavailable, true, cause, Origin{});
    }
}

int ServiceRegistry::releaseMassStale(const QString &tenantId, const Origin &origin)
{
    const TimePoint now = currentTime();
    std::vector<InstanceRecord *> due;
    QSet<const ServiceRecord *> services;
    for (InstanceRecord *at = m_alive.oldest(); at && at->aliveAt + m_rules.staleAfter <= now; at = at->next) {
        if (at->held && (tenantId.isEmpty() || at->service->service.tenantId == tenantId)) {
            due.push_back(at);
            services.insert(at->service);
        }
    }
    if (due.empty())
        return 0;
    std::map<QString, int> byTenant;
    for (const ServiceRecord *service : std::as_const(services))
        ++byTenant[service->service.tenantId];
    for (const auto &[tenant, count] : byTenant) {
        Event event;
        event.tenantId = tenant;
        event.type = QStringLiteral("HEALTH_MASS_STALE_RELEASED");
        event.subject = QStringLiteral("services");
        event.actor = origin.actor;
        event.requestId = origin.requestId;
        event.cause = QStringLiteral("%1 held services were released").arg(count);
        event.details.insert(QStringLiteral("services"), JsonValue(count));
        m_events.record(std::move(event));
    }
    for (InstanceRecord *instance : due) {
        m_alive.remove(*instance);
        m_hold.serviceIds.removeAll(instance->service->service.id);
        applyTransition(*instance->service, *instance, Health::Unavailable, true,
                        QStringLiteral("nothing seen for %1 s, released from the mass-stale guard")
                            .arg(seconds(m_rules.staleAfter)),
                        origin);
    }
    Q_EMIT massStaleHoldChanged();
    return static_cast<int>(services.size());
}

void ServiceRegistry::sweepAdminStates(TimePoint now)
{
    while (!m_adminDeadlines.empty() && m_adminDeadlines.begin()->first <= now) {
        const auto [until, key] = *m_adminDeadlines.begin();
        m_adminDeadlines.erase(m_adminDeadlines.begin());
        const ServiceRecord *service = recordById(key.first, key.second);
        if (!service || service->service.adminUntil != until)
            continue; // set anew meanwhile
        Origin origin;
        auto back = setAdminState(key.first, key.second, AdminState::Active, QStringLiteral("its time was over"), {}, origin);
        back.then([this, until = until, key = key](const Result<Service> &done) {
            // While the database is away the service stays as it is; try again in a while.
            if (!done && done.error().code == ErrorCode::StorageUnavailable)
                m_adminDeadlines.emplace(until + std::chrono::seconds(2), key);
        });
    }
}

std::vector<ServiceRegistry::ProbeTarget> ServiceRegistry::probesDue(TimePoint now)
{
    std::vector<ProbeTarget> targets;
    for (const InstanceRecord *instance : m_probes.due(now)) {
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
