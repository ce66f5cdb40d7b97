// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/serviceregistry.h"

#include "common/ids.h"
#include "common/logging.h"
#include "registry/registryoperations.h"
#include "registry/servicejson.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Event;
using events::Origin;
using storage::Change;

/// Names in two forms: sorted for lists, hashed for discovery.
struct ServiceRegistry::Tenant
{
    std::map<QString, std::unique_ptr<ServiceRecord>> sorted;
    QHash<QString, ServiceRecord *> byName;
};

namespace {

QString turnKey(const QString &tenantId, const QString &serviceName)
{
    return tenantId + u'\n' + serviceName;
}

JsonValue briefJson(const Service &service, const QString &instanceId)
{
    JsonValue brief;
    brief.insert(QStringLiteral("serviceId"), JsonValue(service.id));
    brief.insert(QStringLiteral("pluginId"), JsonValue(service.pluginId));
    brief.insert(QStringLiteral("version"), JsonValue(service.version));
    if (const Instance *instance = service.findInstance(instanceId)) {
        brief.insert(QStringLiteral("instanceId"), JsonValue(instance->instanceId));
        brief.insert(QStringLiteral("baseUrl"),
                     instance->baseUrl.isEmpty() ? JsonValue() : JsonValue(instance->baseUrl));
        brief.insert(QStringLiteral("status"), JsonValue(healthName(instance->status())));
    }
    return brief;
}

Event makeEvent(const Service &service, const QString &type, const Origin &origin, const QString &cause)
{
    Event event;
    event.tenantId = service.tenantId;
    event.type = type;
    event.subject = service.serviceName;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    return event;
}

Error serviceNotFound(const QString &what)
{
    Error error;
    error.code = ErrorCode::ServiceNotFound;
    error.message = QStringLiteral("Service not found: %1").arg(what);
    error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(what));
    return error;
}

Instance &instanceFor(Service &service, const QString &instanceId)
{
    const auto at =
        std::lower_bound(service.instances.begin(), service.instances.end(), instanceId,
                         [](const Instance &instance, const QString &id) { return instance.instanceId < id; });
    if (at != service.instances.end() && at->instanceId == instanceId)
        return *at;
    Instance created;
    created.instanceId = instanceId;
    return *service.instances.insert(at, created);
}

} // namespace

ServiceRegistry::ServiceRegistry(storage::Storage &storage, events::EventLog &events, HealthRules rules,
                                 QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_events(events)
    , m_rules(rules)
    , m_probes(rules.probeInterval)
{
    m_sweepTimer.setInterval(200);
    connect(&m_sweepTimer, &QTimer::timeout, this, &ServiceRegistry::sweep);
    connect(&m_storage, &storage::Storage::availabilityChanged, this, [this](bool available) {
        if (!available)
            return;
        for (Behind &behind : std::exchange(m_waitingChanges, {}))
            writeBehind(std::move(behind));
    });
}

ServiceRegistry::~ServiceRegistry() = default;

QCoro::Task<Result<int>> ServiceRegistry::load()
{
    // The pool is the storage thread's until the load is done, and this thread's from then on.
    std::function<ServiceRow(const storage::Row &)> serviceOf = [pool = m_pool](const storage::Row &row) {
        return decodeService(row, *pool);
    };
    auto services = co_await m_storage.read<ServiceRow>("select_services", {}, std::move(serviceOf));
    if (!services)
        co_return fail(services.error());
    std::function<InstanceRow(const storage::Row &)> instanceOf = [pool = m_pool](const storage::Row &row) {
        return decodeInstance(row, *pool);
    };
    auto instances = co_await m_storage.read<InstanceRow>("select_instances", {}, std::move(instanceOf));
    if (!instances)
        co_return fail(instances.error());
    // Where other nodes run, services could be seen all the while; else the stale clock begins anew.
    bool othersRun = false;
    if (m_storage.feed().follows()) {
        std::function<qint64(const storage::Row &)> countOf = [](const storage::Row &row) { return row.integer(0); };
        const auto others = co_await m_storage.read<qint64>("count_nodes", {}, std::move(countOf));
        othersRun = others && !others->empty() && others->front() > 0;
    }

    const TimePoint now = currentTime();
    for (ServiceRow &row : *services)
        insert(std::move(row.service)).revision = row.revision;
    std::vector<InstanceRecord *> alive;
    for (InstanceRow &row : *instances) {
        ServiceRecord *record = m_byId.value(row.serviceId);
        if (!record)
            continue;
        Instance &instance = row.instance;
        // A verdict that time alone gave is undone by a heartbeat; one that a probe gave is not.
        instance.stale = instance.observed == Health::Unavailable && now - instance.lastSeenAt >= m_rules.staleAfter;
        InstanceRecord &kept = putInstance(*record, instance);
        kept.revision = row.revision;
        kept.aliveAt = othersRun ? std::min(instance.lastSeenAt, now) : now;
        if (!instance.stale)
            alive.push_back(&kept);
    }
    // The order takes the newest fastest.
    std::sort(alive.begin(), alive.end(),
              [](const InstanceRecord *a, const InstanceRecord *b) { return a->aliveAt < b->aliveAt; });
    for (InstanceRecord *instance : alive)
        m_alive.renew(*instance, instance->aliveAt);
    std::vector<ServiceRecord *> empty;
    for (ServiceRecord *record : std::as_const(m_byId)) {
        if (record->instances.empty())
            empty.push_back(record);
    }
    for (ServiceRecord *record : empty)
        erase(*record);
    services->clear();
    services->shrink_to_fit();
    instances->clear();
    instances->shrink_to_fit();
    m_sweepTimer.start();
    followOthers();
    co_return static_cast<int>(m_byId.size());
}

QString ServiceRegistry::instanceKey(const QString &serviceId, const QString &instanceId)
{
    return serviceId + u'/' + instanceId;
}

InstanceRecord *ServiceRegistry::instanceByKey(const QString &key) const
{
    const auto slash = key.indexOf(u'/');
    ServiceRecord *service = slash < 0 ? nullptr : m_byId.value(key.left(slash));
    return service ? service->find(QStringView(key).mid(slash + 1)) : nullptr;
}

void ServiceRegistry::noteRemoval(const QString &key, qint64 revision)
{
    if (m_storage.feed().follows())
        m_removals.note(key, revision);
}

ServiceRecord *ServiceRegistry::record(const QString &tenantId, const QString &serviceName) const
{
    const auto tenant = m_tenants.find(tenantId);
    return tenant == m_tenants.end() ? nullptr : tenant->second->byName.value(serviceName);
}

ServiceRecord *ServiceRegistry::recordById(const QString &tenantId, const QString &serviceId) const
{
    ServiceRecord *found = m_byId.value(serviceId);
    return found && found->service.tenantId == tenantId ? found : nullptr;
}

ServiceRecord &ServiceRegistry::insert(Service service)
{
    auto &tenant = m_tenants[service.tenantId];
    if (!tenant)
        tenant = std::make_unique<Tenant>();
    auto created = std::make_unique<ServiceRecord>();
    created->service = std::move(service);
    ServiceRecord &kept = *created;
    tenant->byName.insert(kept.service.serviceName, &kept);
    m_byId.insert(kept.service.id, &kept);
    tenant->sorted[kept.service.serviceName] = std::move(created);
    if (kept.service.adminUntil)
        m_adminDeadlines.emplace(*kept.service.adminUntil, std::pair(kept.service.tenantId, kept.service.id));
    return kept;
}

InstanceRecord &ServiceRegistry::putInstance(ServiceRecord &record, const Instance &instance)
{
    instanceFor(record.service, instance.instanceId) = instance;
    InstanceRecord *kept = record.find(instance.instanceId);
    if (!kept) {
        auto created = std::make_unique<InstanceRecord>();
        created->service = &record;
        created->instanceId = instance.instanceId;
        kept = created.get();
        const auto at = std::lower_bound(record.instances.begin(), record.instances.end(), instance.instanceId,
                                         [](const auto &other, const QString &id) { return other->instanceId < id; });
        record.instances.insert(at, std::move(created));
    }
    if (instance.baseUrl.isEmpty())
        m_probes.remove(*kept);
    else
        m_probes.add(*kept);
    return *kept;
}

void ServiceRegistry::eraseInstance(ServiceRecord &record, const QString &instanceId)
{
    InstanceRecord *gone = record.find(instanceId);
    if (!gone)
        return;
    m_alive.remove(*gone);
    m_probes.remove(*gone);
    std::erase_if(record.service.instances, [&](const Instance &other) { return other.instanceId == instanceId; });
    std::erase_if(record.instances, [gone](const auto &other) { return other.get() == gone; });
}

void ServiceRegistry::erase(ServiceRecord &record)
{
    while (!record.instances.empty())
        eraseInstance(record, record.instances.front()->instanceId);
    const QString tenantId = record.service.tenantId;
    const QString serviceId = record.service.id;
    const QString serviceName = record.service.serviceName;
    m_byId.remove(serviceId);
    Tenant &tenant = *m_tenants.at(tenantId);
    tenant.byName.remove(serviceName);
    tenant.sorted.erase(serviceName);
    Q_EMIT removed(tenantId, serviceId);
}

void ServiceRegistry::announceChange(ServiceRecord &record)
{
    record.onlyAnswer.clear();
    for (const auto &instance : record.instances)
        instance->rendered.clear();
    Q_EMIT changed(record.service);
}

QCoro::Task<Result<QString>> ServiceRegistry::registerInstance(Registration registration, Origin origin)
{
    for (int attempt = 1;; ++attempt) {
        const Registration copy = registration;
        const Origin same = origin;
        auto done = co_await registerOnce(copy, same);
        if (done || done.error().code != ErrorCode::StorageConflict)
            co_return done;
        if (attempt == 3)
            break;
        // Another node was faster. It may be the same plugin, which runs twice and has begun twice.
        const auto caughtUp = co_await m_storage.feed().catchUp();
        if (!caughtUp)
            co_return fail(caughtUp.error());
    }
    co_return fail(
        ErrorCode::ServiceNameTaken,
        QStringLiteral("serviceName '%1' was registered by another plugin or node just now; look it up and try "
                       "again")
            .arg(registration.serviceName));
}

QString ServiceRegistry::ownerOf(const QString &tenantId, const QString &serviceName) const
{
    if (const ServiceRecord *known = record(tenantId, serviceName))
        return known->service.pluginId;
    return m_manifestOwner ? m_manifestOwner(tenantId, serviceName) : QString();
}

FieldError ServiceRegistry::nameTaken(const QString &serviceName, const QString &owner)
{
    return {QStringLiteral("serviceName"),
            QStringLiteral("serviceName '%1' belongs to plugin '%2' of this tenant; choose another name or deregister "
                           "that service first")
                .arg(serviceName, owner),
            QStringLiteral("SERVICE_NAME_TAKEN")};
}

/// Error besides: StorageConflict if another node has registered the name and this one does not know yet.
QCoro::Task<Result<QString>> ServiceRegistry::registerOnce(Registration registration, Origin origin)
{
    const auto turn = co_await m_turns.turn(turnKey(registration.tenantId, registration.serviceName));
    const ServiceRecord *known = record(registration.tenantId, registration.serviceName);
    const QString owner = ownerOf(registration.tenantId, registration.serviceName);
    if (!owner.isEmpty() && owner != registration.pluginId) {
        Error error = Error::validation({nameTaken(registration.serviceName, owner)});
        error.code = ErrorCode::ServiceNameTaken;
        error.details.insert(QStringLiteral("owner"), JsonValue(owner));
        co_return fail(std::move(error));
    }
    const TimePoint now = currentTime();
    std::shared_ptr<const Endpoints> endpoints = endpointsFromJson({});
    if (registration.endpoints)
        endpoints = m_pool->endpoints(endpointsToJson(*registration.endpoints));
    // Applied twice: to a copy that is written, and, once that is committed, to memory, where other instances may
    // have changed meanwhile.
    const auto apply = [this, &registration, &endpoints, now](Service &service) -> Instance & {
        service.version = registration.version;
        service.description = registration.description;
        service.healthPath = registration.healthPath;
        service.endpoints = endpoints;
        service.endpointsGiven = registration.endpoints.has_value();
        takeManifest(service);
        service.metadata = registration.metadata;
        service.updatedAt = now;
        m_pool->share(service);
        Instance &instance = instanceFor(service, registration.instanceId);
        if (instance.registeredAt == TimePoint())
            instance.registeredAt = now;
        if (instance.status() != Health::Healthy || instance.statusChangedAt == TimePoint())
            instance.statusChangedAt = now;
        instance.baseUrl = registration.baseUrl;
        instance.observed = instance.reported = Health::Healthy;
        instance.stale = false;
        instance.lastSeenAt = now;
        m_pool->share(instance);
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
    }
    const Instance instance = apply(next);

    Change change;
    change.operations.push_back(upsertService(next));
    change.operations.push_back(upsertInstance(next, instance));
    Event event = makeEvent(next, oldStatus ? QStringLiteral("SERVICE_UPDATED") : QStringLiteral("SERVICE_REGISTERED"),
                            origin, oldStatus ? QStringLiteral("registered again") : QStringLiteral("registered"));
    event.before = before;
    event.after = briefJson(next, registration.instanceId);
    change.operations.push_back(m_events.operation(event));
    const QString id = next.id;
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    ServiceRecord *kept = record(registration.tenantId, registration.serviceName);
    if (!kept) {
        Service created = next;
        created.instances.clear();
        kept = &insert(std::move(created));
    }
    const Instance applied = apply(kept->service);
    kept->revision = done->revision;
    InstanceRecord &instanceRecord = putInstance(*kept, applied);
    instanceRecord.revision = done->revision;
    instanceRecord.heardAt = now;
    instanceRecord.failedProbes = 0;
    m_alive.renew(instanceRecord, now);
    announceChange(*kept);
    m_events.announce(event);
    if (oldStatus && *oldStatus != Health::Healthy) {
        Event transition = makeEvent(kept->service, QStringLiteral("SERVICE_STATUS_CHANGED"), origin,
                                     QStringLiteral("registered again"));
        transition.before.insert(QStringLiteral("status"), JsonValue(healthName(*oldStatus)));
        transition.after.insert(QStringLiteral("status"), JsonValue(healthName(Health::Healthy)));
        transition.details.insert(QStringLiteral("instanceId"), JsonValue(registration.instanceId));
        m_events.record(std::move(transition));
    }
    co_return id;
}

bool ServiceRegistry::takeManifest(Service &service) const
{
    const bool active = !m_pluginActive || m_pluginActive(service.tenantId, service.pluginId);
    auto endpoints = service.endpoints;
    if (!service.endpointsGiven && m_manifestEndpoints) {
        if (auto declared = m_manifestEndpoints(service.tenantId, service.pluginId, service.serviceName))
            endpoints = std::move(declared);
    }
    if (active == service.pluginActive && (endpoints == service.endpoints || *endpoints == *service.endpoints))
        return false;
    service.pluginActive = active;
    service.endpoints = std::move(endpoints);
    return true;
}

void ServiceRegistry::pluginChanged(const QString &tenantId, const QString &pluginId, bool write)
{
    const auto tenant = m_tenants.find(tenantId);
    if (tenant == m_tenants.end())
        return;
    std::vector<ServiceRecord *> services;
    for (const auto &[name, kept] : tenant->second->sorted) {
        if (kept->service.pluginId == pluginId)
            services.push_back(kept.get());
    }
    for (ServiceRecord *kept : services) {
        const auto before = kept->service.endpoints;
        if (!takeManifest(kept->service))
            continue;
        // The row is for people with an SQL prompt: a node that starts takes the manifest's endpoints itself.
        if (write && kept->service.endpoints != before) {
            Behind behind;
            behind.change.operations.push_back(updateServiceEndpoints(kept->service));
            writeBehind(std::move(behind));
        }
        announceChange(*kept);
    }
}

QCoro::Task<ServiceRemoval> ServiceRegistry::beginRemoval(QString tenantId, QString pluginId, QStringList names,
                                                          QString cause, Origin origin)
{
    ServiceRemoval removal;
    if (names.isEmpty()) {
        ServiceFilter filter;
        filter.tenantId = tenantId;
        filter.pluginId = pluginId;
        for (const Service *service : list(filter))
            names.append(service->serviceName);
    }
    names.sort();
    // In the order of names, as everybody who takes several turns must.
    for (const QString &name : std::as_const(names)) {
        const QString key = turnKey(tenantId, name);
        auto turn = co_await m_turns.turn(key);
        const ServiceRecord *found = record(tenantId, name);
        if (!found || found->service.pluginId != pluginId)
            continue;
        removal.services.push_back(found->service);
        removal.turns.push_back(std::move(turn));
    }
    for (const Service &service : removal.services) {
        Event event = makeEvent(service, QStringLiteral("SERVICE_DEREGISTERED"), origin, cause);
        event.before = briefJson(service, service.instances.front().instanceId);
        event.details.insert(QStringLiteral("instances"), JsonValue(static_cast<qint64>(service.instances.size())));
        removal.operations.push_back(deleteService(service));
        removal.operations.push_back(m_events.operation(event));
        removal.events.push_back(std::move(event));
    }
    co_return removal;
}

void ServiceRegistry::finishRemoval(const ServiceRemoval &removal, qint64 revision)
{
    for (const Service &service : removal.services) {
        noteRemoval(service.id, revision);
        if (ServiceRecord *kept = record(service.tenantId, service.serviceName))
            erase(*kept);
    }
    for (const Event &event : removal.events)
        m_events.announce(event);
}

QCoro::Task<Result<int>> ServiceRegistry::deregister(QString tenantId, QString pluginId, QString serviceName,
                                                     QString instanceId, Origin origin)
{
    const auto turn = co_await m_turns.turn(turnKey(tenantId, serviceName));
    const ServiceRecord *known = record(tenantId, serviceName);
    if (!known || known->service.pluginId != pluginId || (!instanceId.isEmpty() && !known->find(instanceId)))
        co_return 0;
    const Service service = known->service;
    const bool whole = instanceId.isEmpty() || service.instances.size() == 1;
    const int count = instanceId.isEmpty() ? static_cast<int>(service.instances.size()) : 1;
    Change change;
    // What another node has registered meanwhile stays: the row of the service goes with its last instance.
    change.operations.push_back(instanceId.isEmpty() ? deleteService(service) : deleteInstance(service, instanceId));
    Event event =
        makeEvent(service, whole ? QStringLiteral("SERVICE_DEREGISTERED") : QStringLiteral("INSTANCE_DEREGISTERED"),
                  origin, QStringLiteral("deregistered"));
    event.before = briefJson(service, whole ? service.instances.front().instanceId : instanceId);
    event.details.insert(QStringLiteral("instances"), JsonValue(count));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    ServiceRecord *kept = record(tenantId, serviceName);
    if (!instanceId.isEmpty()) {
        noteRemoval(instanceKey(service.id, instanceId), done->revision);
        if (kept)
            eraseInstance(*kept, instanceId);
    }
    if (instanceId.isEmpty() || !kept || kept->instances.empty())
        noteRemoval(service.id, done->revision);
    if (kept && (instanceId.isEmpty() || kept->instances.empty()))
        erase(*kept);
    else if (kept)
        announceChange(*kept);
    m_events.announce(event);
    co_return count;
}

Result<QByteArray> ServiceRegistry::discover(const QString &tenantId, const QString &serviceName, const Range *range)
{
    ServiceRecord *found = record(tenantId, serviceName);
    if (!found)
        return fail(serviceNotFound(serviceName));
    if (!range && !found->onlyAnswer.isEmpty())
        return found->onlyAnswer;
    if (range) {
        const auto version = Version::parse(found->service.version);
        if (!version || !range->isSatisfiedBy(*version)) {
            Error error = serviceNotFound(serviceName);
            error.details.insert(QStringLiteral("constraint"), JsonValue(range->text()));
            error.details.insert(QStringLiteral("registered"), JsonValue(found->service.version));
            return fail(std::move(error));
        }
    }
    // Round robin over the healthiest instances: DEGRADED ones are called only if none is HEALTHY.
    const Health best = found->service.status();
    const Service &service = found->service;
    if (best == Health::Unavailable || service.adminState != AdminState::Active || !service.pluginActive) {
        Error error;
        error.code = ErrorCode::ServiceUnavailable;
        error.message = QStringLiteral("Service unavailable: %1").arg(serviceName);
        const QString lastSeenAt = QString::fromLatin1(toRfc3339(found->service.lastSeenAt()));
        error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(serviceName));
        error.topLevel.insert(QStringLiteral("lastSeenAt"), JsonValue(lastSeenAt));
        error.details.insert(QStringLiteral("lastSeenAt"), JsonValue(lastSeenAt));
        error.details.insert(QStringLiteral("adminState"), JsonValue(adminStateName(service.adminState)));
        if (!service.pluginActive)
            error.details.insert(QStringLiteral("inactivePlugin"), JsonValue(service.pluginId));
        return fail(std::move(error));
    }
    // The turn goes over those alone, or the neighbour of a dead instance would be called twice as often.
    const auto &instances = found->service.instances;
    const auto live = static_cast<std::size_t>(std::count_if(
        instances.begin(), instances.end(), [best](const Instance &instance) { return instance.status() == best; }));
    std::size_t skip = live == 1 ? 0 : found->turn++ % live;
    std::size_t chosen = 0;
    while (instances[chosen].status() != best || skip-- > 0)
        ++chosen;
    QByteArray &rendered = found->instances[chosen]->rendered;
    if (rendered.isEmpty()) {
        JsonWriter writer(1024);
        writer.beginObject().key("service");
        writeService(writer, found->service, &found->service.instances[chosen]);
        writer.endObject();
        rendered = writer.take();
        rendered.squeeze();
    }
    if (live == 1)
        found->onlyAnswer = rendered;
    return rendered;
}

const Service *ServiceRegistry::find(const QString &tenantId, const QString &serviceId) const
{
    const ServiceRecord *found = recordById(tenantId, serviceId);
    return found ? &found->service : nullptr;
}

const Service *ServiceRegistry::findByName(const QString &tenantId, const QString &serviceName) const
{
    const ServiceRecord *found = record(tenantId, serviceName);
    return found ? &found->service : nullptr;
}

std::vector<const Service *> ServiceRegistry::list(const ServiceFilter &filter) const
{
    std::vector<const Service *> services;
    const auto tenant = m_tenants.find(filter.tenantId);
    if (tenant == m_tenants.end())
        return services;
    const auto matches = [&filter](const Service &service) {
        return (filter.pluginId.isEmpty() || service.pluginId == filter.pluginId)
               && (!filter.status || service.status() == *filter.status)
               && (filter.search.isEmpty() || service.serviceName.contains(filter.search, Qt::CaseInsensitive)
                   || service.pluginId.contains(filter.search, Qt::CaseInsensitive)
                   || service.description.contains(filter.search, Qt::CaseInsensitive));
    };
    const auto &sorted = tenant->second->sorted;
    for (auto at = filter.afterName.isEmpty() ? sorted.begin() : sorted.upper_bound(filter.afterName);
         at != sorted.end(); ++at) {
        if (!matches(at->second->service))
            continue;
        services.push_back(&at->second->service);
        if (filter.limit > 0 && services.size() >= static_cast<std::size_t>(filter.limit))
            break;
    }
    return services;
}

QStringList ServiceRegistry::tenants() const
{
    QStringList names;
    for (const auto &[name, tenant] : m_tenants) {
        if (!tenant->sorted.empty())
            names.append(name);
    }
    names.sort();
    return names;
}

int ServiceRegistry::size() const
{
    return static_cast<int>(m_byId.size());
}

} // namespace plexica::registry
