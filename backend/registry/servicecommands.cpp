// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicecommands.h"

#include "common/ids.h"
#include "registry/registryoperations.h"
#include "registry/serviceevents.h"
#include "registry/servicefollower.h"
#include "storage/changefeed.h"
#include "storage/doubt.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Event;
using events::Origin;
using storage::Change;

FieldError nameTaken(const QString &serviceName, const QString &owner)
{
    return {QStringLiteral("serviceName"),
            QStringLiteral("serviceName '%1' belongs to plugin '%2' of this tenant; choose another name or deregister "
                           "that service first")
                .arg(serviceName, owner),
            QStringLiteral("SERVICE_NAME_TAKEN")};
}

ServiceCommands::ServiceCommands(Parts parts)
    : m_parts(std::move(parts))
{
}

QString ServiceCommands::turnKey(const QString &tenantId, const QString &serviceName)
{
    return tenantId + u'\n' + serviceName;
}

KeyedLock::Awaiter ServiceCommands::turn(const QString &tenantId, const QString &serviceName)
{
    return m_turns.turn(turnKey(tenantId, serviceName));
}

std::optional<Error> ServiceCommands::refusal(const QString &tenantId, const QString &serviceName) const
{
    return m_parts.storage.doubt().refusal(this, turnKey(tenantId, serviceName));
}

void ServiceCommands::doubt(const Error &error, const QString &tenantId, const QString &serviceName)
{
    m_parts.storage.doubt().note(this, error, {turnKey(tenantId, serviceName)}, [this, tenantId, serviceName] {
        return m_parts.follower.readBack(tenantId, serviceName);
    });
}

void ServiceCommands::writeAgain(ServiceRecord &record, quint64 sentBefore)
{
    for (const auto &instance : record.instances) {
        if (instance->sent > sentBefore)
            m_parts.writes.writeHealth(*instance, std::nullopt);
    }
}

QCoro::Task<Result<QString>> ServiceCommands::registerInstance(Registration registration, Origin origin)
{
    for (int attempt = 1;; ++attempt) {
        auto done = co_await registerOnce(registration, origin);
        if (done || done.error().code != ErrorCode::StorageConflict)
            co_return done;
        if (attempt == 3)
            break;
        // Another node was faster: it may be the same plugin, which runs twice and has begun twice, or has gone there.
        const auto caughtUp = co_await m_parts.storage.feed().catchUp();
        if (!caughtUp)
            co_return fail(caughtUp.error());
        // What could not be read back now, the next attempt meets again.
        static_cast<void>(co_await m_parts.follower.readBack(registration.tenantId, registration.serviceName));
    }
    co_return fail(
        ErrorCode::ServiceNameTaken,
        QStringLiteral("serviceName '%1' was registered by another plugin or node just now; look it up and try "
                       "again")
            .arg(registration.serviceName));
}

QString ServiceCommands::ownerOf(const QString &tenantId, const QString &serviceName) const
{
    if (const ServiceRecord *known = m_parts.services.find(tenantId, serviceName))
        return known->service.pluginId;
    return m_parts.facts.owner ? m_parts.facts.owner(tenantId, serviceName) : QString();
}

/// Error besides: StorageConflict if another node has registered the name and this one does not know yet.
QCoro::Task<Result<QString>> ServiceCommands::registerOnce(Registration registration, Origin origin)
{
    const auto turn = co_await this->turn(registration.tenantId, registration.serviceName);
    if (auto refused = refusal(registration.tenantId, registration.serviceName))
        co_return fail(std::move(*refused));
    const ServiceRecord *known = m_parts.services.find(registration.tenantId, registration.serviceName);
    const QString owner = ownerOf(registration.tenantId, registration.serviceName);
    if (!owner.isEmpty() && owner != registration.pluginId) {
        Error error = Error::validation({nameTaken(registration.serviceName, owner)});
        error.code = ErrorCode::ServiceNameTaken;
        error.details.insert(QStringLiteral("owner"), JsonValue(owner));
        co_return fail(std::move(error));
    }
    if (auto refused = m_parts.growth.refusal(registration, known))
        co_return fail(std::move(*refused));
    const auto growing = known ? nullptr : m_parts.growth.begin(registration.tenantId);
    const TimePoint now = currentTime();
    auto given = registration.endpoints ? std::make_shared<const Endpoints>(*registration.endpoints)
                                        : std::make_shared<const Endpoints>();
    const auto endpoints = m_parts.pool->endpoints(std::move(given));
    // Applied twice: to a copy that is written, and, once that is committed, to memory, where other instances may
    // have changed meanwhile.
    const auto apply = [this, &registration, &endpoints, now](Service &service) -> Instance & {
        service.version = registration.version;
        service.description = registration.description;
        service.healthPath = registration.healthPath;
        service.endpoints = endpoints;
        service.endpointsGiven = registration.endpoints.has_value();
        m_parts.facts.apply(service);
        service.metadata = registration.metadata;
        service.updatedAt = now;
        m_parts.pool->share(service);
        Instance &instance = instanceFor(service, registration.instanceId);
        if (instance.registeredAt == TimePoint())
            instance.registeredAt = now;
        if (instance.status() != Health::Healthy || instance.statusChangedAt == TimePoint())
            instance.statusChangedAt = now;
        instance.baseUrl = registration.baseUrl;
        instance.observe(Health::Healthy);
        instance.report(Health::Healthy);
        instance.lastSeenAt = std::max(instance.lastSeenAt, now);
        m_parts.pool->share(instance);
        return instance;
    };
    Service next;
    JsonValue before;
    std::optional<Health> oldStatus;
    if (known) {
        next = known->service;
        before = briefJson(next, registration.instanceId);
        if (const Instance *instance = next.findInstance(registration.instanceId))
            oldStatus = instance->status();
    } else {
        next.id = newId();
        next.tenantId = registration.tenantId;
        next.pluginId = registration.pluginId;
        next.serviceName = registration.serviceName;
        next.registeredAt = now;
        const ServiceOrder *order = m_parts.orders.find(OrderBook::key(next.tenantId, next.pluginId, next.serviceName));
        if (order && !order->isOver(now))
            order->applyTo(next);
    }
    const Instance instance = apply(next);
    const quint64 sentBefore = m_parts.writes.sentCount();

    Change change;
    // What this node takes for an update would else be a registration without its event, where another node has
    // removed it just now; and what it takes for a registration one that was told already.
    if (oldStatus)
        change.operations.push_back(claimInstance(next, registration.instanceId));
    change.operations.push_back(upsertService(next));
    change.operations.push_back(oldStatus ? upsertInstance(next, instance) : insertInstance(next, instance));
    Event event =
        serviceEvent(next, oldStatus ? QStringLiteral("SERVICE_UPDATED") : QStringLiteral("SERVICE_REGISTERED"),
                     oldStatus ? QStringLiteral("registered again") : QStringLiteral("registered"), origin);
    event.before = before;
    event.after = briefJson(next, registration.instanceId);
    change.operations.push_back(m_parts.events.operation(event));
    const QString id = next.id;
    const auto done = co_await m_parts.storage.commit(std::move(change));
    if (!done) {
        doubt(done.error(), registration.tenantId, registration.serviceName);
        m_parts.events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    ServiceRecord *kept = m_parts.services.find(registration.tenantId, registration.serviceName);
    if (const Instance *during = kept ? kept->service.findInstance(registration.instanceId) : nullptr)
        oldStatus = during->status();
    if (!kept) {
        Service created = next;
        created.instances.clear();
        kept = &m_parts.services.insert(std::move(created));
        m_parts.deadlines.note(kept->service);
    }
    const Instance applied = apply(kept->service);
    kept->revision = done->revision;
    InstanceRecord &instanceRecord = m_parts.services.put(*kept, applied);
    instanceRecord.revision = done->revision;
    instanceRecord.heardAt = std::max(instanceRecord.heardAt, now);
    instanceRecord.failedProbes = 0;
    instanceRecord.failing.reset();
    instanceRecord.hasNoHealthEndpoint = false; // it may be another version
    instanceRecord.judgedByCalls = false;
    m_parts.services.alive().renew(instanceRecord, std::max(instanceRecord.aliveAt, now));
    writeAgain(*kept, sentBefore);
    m_parts.services.announce(*kept);
    m_parts.events.announce(event);
    if (oldStatus && *oldStatus != Health::Healthy) {
        m_parts.events.record(statusEvent(kept->service, registration.instanceId, *oldStatus, Health::Healthy,
                                          QStringLiteral("registered again"), origin));
    }
    co_return id;
}

QCoro::Task<ServiceRemoval> ServiceCommands::beginRemoval(QString tenantId, QString pluginId, QStringList names,
                                                          QString cause, Origin origin)
{
    ServiceRemoval removal;
    if (names.isEmpty()) {
        ServiceFilter filter;
        filter.tenantId = tenantId;
        filter.pluginId = pluginId;
        for (const Service *service : m_parts.services.list(filter))
            names.append(service->serviceName);
    }
    names.sort();
    // In the order of names, as everybody who takes several turns must.
    for (const QString &name : std::as_const(names)) {
        auto turn = co_await this->turn(tenantId, name);
        if (auto refused = refusal(tenantId, name)) {
            removal.refused = std::move(refused);
            break;
        }
        const ServiceRecord *found = m_parts.services.find(tenantId, name);
        if (!found || found->service.pluginId != pluginId)
            continue;
        removal.services.push_back(found->service);
        removal.turns.push_back(std::move(turn));
    }
    for (const Service &service : removal.services) {
        Event event = serviceEvent(service, QStringLiteral("SERVICE_DEREGISTERED"), cause, origin);
        event.before = briefJson(service, service.instances.front().instanceId);
        event.details.insert(QStringLiteral("instances"), JsonValue(static_cast<qint64>(service.instances.size())));
        removal.operations.push_back(deleteService(service));
        removal.operations.push_back(m_parts.events.operation(event));
        removal.events.push_back(std::move(event));
    }
    co_return removal;
}

void ServiceCommands::finishRemoval(const ServiceRemoval &removal, qint64 revision)
{
    for (const Service &service : removal.services) {
        m_parts.follower.noteRemoval(service.id, revision);
        if (ServiceRecord *kept = m_parts.services.find(service.tenantId, service.serviceName))
            m_parts.services.erase(*kept);
    }
    for (const Event &event : removal.events)
        m_parts.events.announce(event);
}

QCoro::Task<Result<int>> ServiceCommands::deregister(QString tenantId, QString pluginId, QString serviceName,
                                                     QString instanceId, Origin origin)
{
    const auto turn = co_await this->turn(tenantId, serviceName);
    if (auto refused = refusal(tenantId, serviceName))
        co_return fail(std::move(*refused));
    const auto find = [&]() -> const ServiceRecord * {
        const ServiceRecord *known = m_parts.services.find(tenantId, serviceName);
        const bool isThere =
            known && known->service.pluginId == pluginId && (instanceId.isEmpty() || known->find(instanceId));
        return isThere ? known : nullptr;
    };
    const ServiceRecord *known = find();
    if (!known) { // "there is none" must not rest on what another node has changed
        const auto caughtUp = co_await m_parts.storage.feed().catchUp();
        if (!caughtUp)
            co_return fail(caughtUp.error());
        known = find();
    }
    if (!known)
        co_return 0;
    const Service service = known->service;
    const bool whole = instanceId.isEmpty() || service.instances.size() == 1;
    const int count = instanceId.isEmpty() ? static_cast<int>(service.instances.size()) : 1;
    Change change;
    // What another node has registered meanwhile stays: the row of the service goes with its last instance.
    if (instanceId.isEmpty()) {
        change.operations.push_back(deleteService(service));
    } else {
        change.operations.push_back(claimInstance(service, instanceId));
        change.operations.push_back(deleteInstance(service, instanceId));
    }
    // A plugin's restart does not end what an administrator wants of it; an administrator's removal does.
    const QString orderKey = OrderBook::key(tenantId, pluginId, serviceName);
    auto order = whole ? ServiceOrder::of(service) : std::nullopt;
    const bool orderEnds = order && !origin.isPlugin();
    if (const ServiceOrder *noted = m_parts.orders.find(orderKey); order && noted)
        order = *noted;
    if (order)
        change.operations.push_back(orderEnds ? deleteServiceOrder(*order) : upsertServiceOrder(*order));
    Event event =
        serviceEvent(service, whole ? QStringLiteral("SERVICE_DEREGISTERED") : QStringLiteral("INSTANCE_DEREGISTERED"),
                     QStringLiteral("deregistered"), origin);
    event.before = briefJson(service, whole ? service.instances.front().instanceId : instanceId);
    event.details.insert(QStringLiteral("instances"), JsonValue(count));
    change.operations.push_back(m_parts.events.operation(event));
    const auto done = co_await m_parts.storage.commit(std::move(change));
    if (!done && done.error().code == ErrorCode::StorageConflict) {
        // Another node was first, and its event tells of it; what a client asked for is so.
        const auto read = co_await m_parts.follower.readBack(tenantId, serviceName);
        if (!read)
            co_return fail(read.error());
        co_return 0;
    }
    if (!done) {
        doubt(done.error(), tenantId, serviceName);
        m_parts.events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    ServiceRecord *kept = m_parts.services.find(tenantId, serviceName);
    if (!instanceId.isEmpty()) {
        m_parts.follower.noteRemoval(ServiceTable::instanceKey(service.id, instanceId), done->revision);
        if (kept)
            m_parts.services.erase(*kept, instanceId);
    }
    if (instanceId.isEmpty() || !kept || kept->instances.empty())
        m_parts.follower.noteRemoval(service.id, done->revision);
    if (kept && (instanceId.isEmpty() || kept->instances.empty()))
        m_parts.services.erase(*kept);
    else if (kept)
        m_parts.services.announce(*kept);
    if (orderEnds)
        eraseOrder(orderKey, done->revision);
    else if (order)
        m_parts.orders.put(*order, done->revision);
    m_parts.events.announce(event);
    co_return count;
}

QCoro::Task<Result<ServiceCommands::Held>> ServiceCommands::hold(QString tenantId, QString serviceId)
{
    const ServiceRecord *known = m_parts.services.findById(tenantId, serviceId);
    if (!known)
        co_return fail(serviceNotFound(serviceId));
    const QString name = known->service.serviceName; // a copy: the record may go while this waits
    auto turn = co_await this->turn(tenantId, name);
    if (auto refused = refusal(tenantId, name))
        co_return fail(std::move(*refused));
    known = m_parts.services.findById(tenantId, serviceId);
    if (!known)
        co_return fail(serviceNotFound(serviceId));
    co_return Held{std::move(turn), known};
}

QCoro::Task<Result<Service>> ServiceCommands::setHealth(QString tenantId, QString serviceId, QString instanceId,
                                                        Health health, QString reason, Origin origin)
{
    const auto held = co_await hold(tenantId, serviceId);
    if (!held)
        co_return fail(held.error());
    const ServiceRecord *known = held->record;
    const QString name = known->service.serviceName; // a copy: the record may go while this waits
    if (!instanceId.isEmpty() && !known->find(instanceId))
        co_return fail(ErrorCode::InstanceNotFound,
                       QStringLiteral("Service %1 has no instance '%2'").arg(known->service.serviceName, instanceId));
    const TimePoint now = currentTime();
    const StatusReasonPtr why = reportedReason(health, QStringLiteral("set to"), reason, origin);
    const auto apply = [&](Service &service) {
        for (Instance &instance : service.instances) {
            if (!instanceId.isEmpty() && instance.instanceId != instanceId)
                continue;
            const Health before = instance.status();
            instance.report(health, why);
            if (health == Health::Healthy)
                instance.observe(Health::Healthy);
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
        change.operations.push_back(m_parts.events.operation(event));
        events.push_back(std::move(event));
    }
    const quint64 sentBefore = m_parts.writes.sentCount();
    const auto done = co_await m_parts.storage.commit(std::move(change));
    if (!done) {
        doubt(done.error(), tenantId, name);
        for (const Event &event : events)
            m_parts.events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    ServiceRecord *kept = m_parts.services.findById(tenantId, serviceId);
    if (!kept)
        co_return fail(serviceNotFound(serviceId));
    const Service during = kept->service;
    apply(kept->service);
    for (const auto &instance : kept->instances) {
        if (!instanceId.isEmpty() && instance->instanceId != instanceId)
            continue;
        instance->revision = done->revision;
        if (health == Health::Healthy) {
            instance->failedProbes = 0;
            instance->failing.reset();
            instance->heardAt = std::max(instance->heardAt, now);
            m_parts.services.alive().renew(*instance, std::max(instance->aliveAt, now));
        }
    }
    writeAgain(*kept, sentBefore);
    m_parts.services.announce(*kept);
    for (const Event &event : events)
        m_parts.events.announce(event);
    for (const Instance &instance : kept->service.instances) {
        const Instance *was = before.findInstance(instance.instanceId);
        const Instance *then = during.findInstance(instance.instanceId);
        if (was && then && then->status() != was->status() && then->status() != instance.status())
            m_parts.events.record(
                statusEvent(during, instance.instanceId, then->status(), instance.status(), cause, origin));
    }
    co_return Service(kept->service); // a copy: QCoro moves from what it is given, even an lvalue
}

QCoro::Task<Result<Service>> ServiceCommands::setAdminState(QString tenantId, QString serviceId, AdminState state,
                                                            QString reason, std::optional<TimePoint> until,
                                                            Origin origin, std::optional<TimePoint> ending)
{
    const auto held = co_await hold(tenantId, serviceId);
    if (!held)
        co_return fail(held.error());
    const ServiceRecord *known = held->record;
    const QString name = known->service.serviceName; // a copy: the record may go while this waits
    if (ending && known->service.adminUntil != ending)
        co_return Service(known->service); // set anew meanwhile
    if (state == AdminState::Active)
        until.reset();
    const TimePoint now = currentTime();
    const auto apply = [&](Service &service) {
        service.updatedAt = now;
        service.adminState = state;
        service.adminReason = state == AdminState::Active ? QString() : reason;
        service.adminUntil = until;
    };
    Service next = known->service;
    Event event = serviceEvent(
        next, QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"),
        reason.isEmpty() ? QStringLiteral("admin state set to %1").arg(adminStateName(state)) : reason, origin);
    event.before = adminJson(next);
    apply(next);
    event.after = adminJson(next);
    event.details.insert(QStringLiteral("serviceId"), JsonValue(next.id));
    if (state != AdminState::Active)
        event.details.insert(QStringLiteral("reason"), statusReasonValue(*next.whyNotCalled(), BodyHead::Hidden));
    ServiceOrder order = ServiceOrder::about(next);
    order.author = origin.actor;
    order.since = now;
    Change change;
    change.operations.push_back(updateServiceAdmin(next));
    change.operations.push_back(state == AdminState::Active ? deleteServiceOrder(order) : upsertServiceOrder(order));
    change.operations.push_back(m_parts.events.operation(event));
    const auto done = co_await m_parts.storage.commit(std::move(change));
    if (!done && done.error().code == ErrorCode::StorageConflict)
        co_return fail(serviceNotFound(serviceId)); // another node has removed it just now
    if (!done) {
        doubt(done.error(), tenantId, name);
        m_parts.events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    ServiceRecord *kept = m_parts.services.findById(tenantId, serviceId);
    if (!kept)
        co_return fail(serviceNotFound(serviceId));
    apply(kept->service);
    kept->revision = done->revision;
    m_parts.deadlines.note(kept->service);
    if (state == AdminState::Active)
        eraseOrder(OrderBook::key(order.tenantId, order.pluginId, order.serviceName), done->revision);
    else
        m_parts.orders.put(order, done->revision);
    m_parts.services.announce(*kept);
    m_parts.events.announce(event);
    co_return Service(kept->service); // a copy: QCoro moves from what it is given, even an lvalue
}

QCoro::Task<Result<int>> ServiceCommands::endOrder(QString tenantId, QString pluginId, QString serviceName,
                                                   QString cause, Origin origin)
{
    // Another node may have registered the service, with the order in force, just now.
    if (m_parts.storage.feed().follows()) {
        const auto caughtUp = co_await m_parts.storage.feed().catchUp();
        if (!caughtUp)
            co_return fail(caughtUp.error());
    }
    const ServiceRecord *known = m_parts.services.find(tenantId, serviceName);
    if (known && known->service.pluginId == pluginId) {
        if (known->service.adminState == AdminState::Active)
            co_return 0;
        const QString id = known->service.id;
        const auto done = co_await setAdminState(tenantId, id, AdminState::Active, cause, std::nullopt, origin);
        if (done)
            co_return 1;
        if (done.error().code != ErrorCode::ServiceNotFound)
            co_return fail(done.error());
    }
    const auto turn = co_await this->turn(tenantId, serviceName);
    if (auto refused = refusal(tenantId, serviceName))
        co_return fail(std::move(*refused));
    const QString key = OrderBook::key(tenantId, pluginId, serviceName);
    const ServiceOrder *found = m_parts.orders.find(key);
    if (!found)
        co_return 0;
    const ServiceOrder order = *found;
    Service service; // it is not there; the event names it
    service.tenantId = tenantId;
    service.pluginId = pluginId;
    service.serviceName = serviceName;
    order.applyTo(service);
    Event event = serviceEvent(service, QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"), cause, origin);
    event.before = adminJson(service);
    event.after = adminJson(Service());
    event.details.insert(QStringLiteral("pluginId"), JsonValue(pluginId));
    Change change;
    change.operations.push_back(deleteServiceOrder(order));
    change.operations.push_back(m_parts.events.operation(event));
    const auto done = co_await m_parts.storage.commit(std::move(change));
    if (!done) {
        doubt(done.error(), tenantId, serviceName);
        m_parts.events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    eraseOrder(key, done->revision);
    m_parts.events.announce(event);
    co_return 1;
}

void ServiceCommands::eraseOrder(const QString &key, qint64 revision)
{
    m_parts.follower.noteRemoval(ServiceFollower::orderRemoval(key), revision);
    m_parts.orders.erase(key, revision);
}

void ServiceCommands::endWhatIsOver(TimePoint now)
{
    for (const AdminDeadlines::Deadline &deadline : m_parts.deadlines.takeDue(now))
        endAdminState(deadline);
    endOrders(now);
}

/// Those of services that are not there; the others are admin states.
void ServiceCommands::endOrders(TimePoint now)
{
    if (now < m_nextOrders || !m_parts.storage.available())
        return;
    m_nextOrders = now + std::chrono::seconds(1);
    for (const ServiceOrder &order : m_parts.orders.over(now)) {
        const ServiceRecord *known = m_parts.services.find(order.tenantId, order.serviceName);
        if (!known || known->service.pluginId != order.pluginId)
            endOrder(order.tenantId, order.pluginId, order.serviceName, QStringLiteral("its time was over"), Origin{});
    }
}

void ServiceCommands::endAdminState(const AdminDeadlines::Deadline &deadline)
{
    auto ended = setAdminState(deadline.tenantId, deadline.serviceId, AdminState::Active,
                               QStringLiteral("its time was over"), {}, Origin{}, deadline.until);
    ended.then([self = QPointer(this), deadline](const Result<Service> &done) {
        // While the database is away, or takes no such change, the service stays as it is; tried again in a while,
        // unless it has gone or has another state then.
        if (self && !done)
            self->m_parts.deadlines.retry(deadline);
    });
}

} // namespace plexica::registry
