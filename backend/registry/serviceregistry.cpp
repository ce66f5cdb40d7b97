// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/serviceregistry.h"

#include "common/nearest.h"
#include "registry/serviceevents.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Origin;

ServiceRegistry::ServiceRegistry(storage::Storage &storage, events::EventLog &events, HealthRules rules,
                                 QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_rules(rules)
    , m_services(rules.probeInterval)
    , m_growth(m_services)
    , m_deadlines(m_services)
    , m_writes(storage, events, m_services)
    , m_health(storage, m_services, m_writes)
    , m_judge(storage, events, m_rules, m_services, m_health)
    , m_probes(m_rules, m_services, m_health)
    , m_follower({.storage = storage,
                  .rules = m_rules,
                  .facts = m_facts,
                  .services = m_services,
                  .orders = m_orders,
                  .deadlines = m_deadlines,
                  .writes = m_writes,
                  .health = m_health,
                  .judge = m_judge,
                  .pool = m_pool})
    , m_commands({.storage = storage,
                  .events = events,
                  .facts = m_facts,
                  .services = m_services,
                  .growth = m_growth,
                  .orders = m_orders,
                  .deadlines = m_deadlines,
                  .writes = m_writes,
                  .follower = m_follower,
                  .pool = m_pool})
{
    connect(&m_services, &ServiceTable::changed, this, &ServiceRegistry::changed);
    connect(&m_services, &ServiceTable::seen, this, &ServiceRegistry::seen);
    connect(&m_services, &ServiceTable::removed, this, &ServiceRegistry::removed);
    connect(&m_judge, &StaleJudge::holdChanged, this, &ServiceRegistry::massStaleHoldChanged);
    m_sweepTimer.setInterval(200);
    connect(&m_sweepTimer, &QTimer::timeout, this, &ServiceRegistry::sweep);
}

ServiceRegistry::~ServiceRegistry() = default;

QCoro::Task<Result<int>> ServiceRegistry::load()
{
    const auto loaded = co_await m_follower.load();
    if (loaded)
        m_sweepTimer.start();
    co_return loaded;
}

void ServiceRegistry::setRules(const HealthRules &rules)
{
    m_rules = rules;
    m_services.probes().setInterval(rules.probeInterval);
}

void ServiceRegistry::pluginChanged(const QString &tenantId, const QString &pluginId, bool write)
{
    for (ServiceRecord *kept : m_services.ofPlugin(tenantId, pluginId)) {
        const auto before = kept->service.endpoints;
        if (!m_facts.apply(kept->service))
            continue;
        // The row is for people with an SQL prompt: a node that starts takes the manifest's endpoints itself.
        if (write && kept->service.endpoints != before)
            m_writes.writeEndpoints(*kept);
        m_services.announce(*kept);
    }
}

void ServiceRegistry::suggestServices(Error &error, const QString &tenantId, const QString &serviceName) const
{
    NearestNames names(serviceName);
    for (const ServiceRecord *record : m_services.ofTenant(tenantId))
        names.look(record->service.serviceName);
    suggest(error, names);
}

Error ServiceRegistry::notFound(const QString &tenantId, const QString &serviceName) const
{
    Error error = serviceNotFound(serviceName);
    suggestServices(error, tenantId, serviceName);
    return error;
}

Result<QByteArray> ServiceRegistry::discover(const QString &tenantId, const QString &serviceName, const Range *range,
                                             bool allowStale)
{
    ServiceRecord *found = m_services.find(tenantId, serviceName);
    if (!found)
        return fail(notFound(tenantId, serviceName));
    auto answer = found->answers.next(found->service, range);
    if (!answer && allowStale && answer.error().code == ErrorCode::ServiceUnavailable) {
        if (auto stale = DiscoveryAnswers::lastKnown(found->service))
            return *stale;
    }
    return answer;
}

ServiceRegistry::RowState ServiceRegistry::rowState(const Service &service) const
{
    RowState state;
    const ServiceRecord *record = m_services.findById(service.id);
    if (!record)
        return state;
    state.revision = record->revision;
    for (const auto &instance : record->instances) {
        state.revision = std::max(state.revision, instance->revision);
        state.isBehind =
            state.isBehind || m_writes.hasHealth(ServiceTable::instanceKey(service.id, instance->instanceId));
    }
    return state;
}

const Service *ServiceRegistry::find(const QString &tenantId, const QString &serviceId) const
{
    const ServiceRecord *found = m_services.findById(tenantId, serviceId);
    return found ? &found->service : nullptr;
}

const Service *ServiceRegistry::findByName(const QString &tenantId, const QString &serviceName) const
{
    const ServiceRecord *found = m_services.find(tenantId, serviceName);
    return found ? &found->service : nullptr;
}

Result<HeartbeatAnswer> ServiceRegistry::heartbeat(const QString &tenantId, const QString &pluginId,
                                                   const QString &serviceName, const QString &instanceId,
                                                   std::optional<Health> reported, const Origin &origin)
{
    ServiceRecord *service = m_services.find(tenantId, serviceName);
    InstanceRecord *instance =
        service && service->service.pluginId == pluginId
            ? service->find(instanceId.isEmpty() ? QStringView(u"default") : QStringView(instanceId))
            : nullptr;
    // A plugin that knows nothing of instances means the only one there is.
    if (!instance && service && service->service.pluginId == pluginId && instanceId.isEmpty()
        && service->instances.size() == 1)
        instance = service->instances.front().get();
    if (!instance)
        return fail(notFound(tenantId, serviceName));
    const TimePoint now = currentTime();
    m_health.hear(*instance, now);
    const Instance &values = instance->values();
    if (reported && values.reported != *reported)
        m_health.report(*instance, *reported, QStringLiteral("reported by its heartbeat"), origin);
    else if (values.isStale())
        m_health.observe(*instance, Health::Healthy, nullptr, QStringLiteral("heartbeat received again"), origin);
    else
        m_health.touch(*instance);
    return HeartbeatAnswer{values.status(), values.lastSeenAt};
}

QString ServiceRegistry::probeUrl(const InstanceRecord &instance)
{
    const QString &path = instance.service->service.healthPath;
    return instance.values().baseUrl + (path.isEmpty() ? QStringLiteral("/health") : path);
}

std::vector<ServiceRegistry::ProbeTarget> ServiceRegistry::probesDue(TimePoint now)
{
    std::vector<ProbeTarget> targets;
    const auto due =
        m_services.probes().due(now); // also where nobody asks for them: whoever takes over begins with those due then
    if (!isSweeper())
        return targets;
    for (const InstanceRecord *instance : due) {
        const Service &service = instance->service->service;
        targets.push_back({service.tenantId, service.id, instance->instanceId, probeUrl(*instance)});
    }
    return targets;
}

bool ServiceRegistry::applyProbe(const ProbeTarget &target, const Finding &finding, bool followsCall)
{
    ServiceRecord *service = m_services.findById(target.tenantId, target.serviceId);
    InstanceRecord *instance = service ? service->find(target.instanceId) : nullptr;
    if (!instance || target.url != probeUrl(*instance))
        return false; // it left or moved meanwhile
    const bool again = m_probes.take(*instance, finding, followsCall);
    if (finding.result == ProbeResult::Healthy || finding.result == ProbeResult::Degraded)
        Q_EMIT lookAnswered(target.tenantId, target.serviceId, target.instanceId);
    return again;
}

void ServiceRegistry::noteCallFailure(const QString &tenantId, const QString &serviceId, const QString &instanceId,
                                      StatusReason found)
{
    if (m_storage.feed().isObserver())
        return; // what it cannot reach others may
    ServiceRecord *service = m_services.findById(tenantId, serviceId);
    InstanceRecord *instance = service ? service->find(instanceId) : nullptr;
    if (instance && m_probes.callFailed(*instance, std::move(found)))
        Q_EMIT lookWanted({tenantId, serviceId, instanceId, probeUrl(*instance)});
}

void ServiceRegistry::noteCallAnswer(const QString &tenantId, const QString &serviceId, const QString &instanceId)
{
    if (m_storage.feed().isObserver())
        return;
    ServiceRecord *service = m_services.findById(tenantId, serviceId);
    if (InstanceRecord *instance = service ? service->find(instanceId) : nullptr)
        m_probes.callAnswered(*instance);
}

void ServiceRegistry::setAffected(const QString &tenantId, const QHash<QString, AffectedByPtr> &byPlugin)
{
    for (ServiceRecord *record : m_services.ofTenant(tenantId)) {
        AffectedByPtr next = byPlugin.value(record->service.pluginId);
        AffectedByPtr &known = record->service.affected;
        if (next == known || (next && known && *next == *known))
            continue;
        known = std::move(next);
        m_services.announce(*record);
    }
}

void ServiceRegistry::sweep()
{
    const TimePoint now = currentTime();
    m_judge.sweep(now);
    m_services.settle(now);
    if (!isSweeper()) {
        m_deadlines.dropMet(now);
        return;
    }
    m_commands.endWhatIsOver(now);
}

} // namespace plexica::registry
