// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchedservices.h"

#include "registry/servicejson.h"

#include <algorithm>

namespace plexica::node {

using registry::Instance;
using registry::Service;
using registry::StatusReasonPtr;
using watch::Kind;
using watch::ObjectId;
using watch::State;
using watch::Subject;

namespace {

/// A service that flapped an hour ago, which is as far back as a watch resumes, flapped because of changes in the ten
/// minutes before.
constexpr Milliseconds flappingRemembered{70 * 60'000};

ObjectId idOf(const QString &tenantId, const QString &serviceId)
{
    return {Kind::Services, tenantId.toUtf8(), {}, serviceId.toUtf8()};
}

Subject subjectOf(const Service &service)
{
    Subject subject;
    subject.id = idOf(service.tenantId, service.id);
    subject.serviceName = service.serviceName.toUtf8();
    subject.pluginId = service.pluginId.toUtf8();
    return subject;
}

/// Of a reason the text counts how often; what is the same fault of the same place is no news.
size_t printOf(const StatusReasonPtr &reason, size_t seed)
{
    return reason ? qHashMulti(seed, reason->kind, reason->url, reason->httpStatus, toMilliseconds(reason->since))
                  : seed;
}

/// Of all that is shown but lastSeenAt and counts. Texts that are shared are known by their place: they are new when
/// the row is, and then updatedAt is too.
size_t printOf(const Service &service)
{
    size_t print =
        qHashMulti(0, service.version, service.description, service.healthPath, quintptr(service.endpoints.get()),
                   quintptr(service.metadata.constData()), service.flapping, quint8(service.adminState),
                   service.adminReason, service.adminUntil ? toMilliseconds(*service.adminUntil) : -1);
    print = qHashMulti(print, toMilliseconds(service.registeredAt), toMilliseconds(service.updatedAt),
                       service.pluginActive, service.endpoints->size());
    print = printOf(service.statusReason(), print);
    if (service.affected) {
        for (const registry::Affection &cause : service.affected->causes)
            print = qHashMulti(print, cause.serviceName, cause.pluginId, cause.status, cause.required,
                               cause.path.join(u'/'));
    }
    for (const Instance &instance : service.instances) {
        print = qHashMulti(print, instance.instanceId, instance.baseUrl, quint8(instance.status()),
                           toMilliseconds(instance.registeredAt));
        print = printOf(instance.statusReason(), print);
    }
    return print;
}

} // namespace

WatchedServices::WatchedServices(watch::Hub &hub, const registry::ServiceRegistry &registry,
                                 const plugins::PluginDirectory &directory)
    : m_hub(hub)
    , m_registry(registry)
    , m_directory(directory)
    , m_marks(hub.present())
{
    for (const QString &tenant : registry.tenants()) {
        registry::ServiceFilter filter;
        filter.tenantId = tenant;
        for (const Service *service : registry.list(filter))
            m_marks.look(subjectOf(*service), printOf(*service), registry.rowState(*service).revision, hub.present());
    }
    connect(&registry, &registry::ServiceRegistry::changed, this,
            [this](const Service &service) { note(service.tenantId, service.id); });
    connect(&registry, &registry::ServiceRegistry::seen, this, &WatchedServices::noteSeen);
    connect(&registry, &registry::ServiceRegistry::removed, this, &WatchedServices::note);
}

void WatchedServices::note(const QString &tenantId, const QString &serviceId)
{
    m_changed.insert(serviceId, tenantId);
    m_hub.arm();
}

/// Every heartbeat and probe: no look at what else is shown, and nothing at all while nobody follows them.
void WatchedServices::noteSeen(const Service &service)
{
    if (!m_hub.isSeenWanted())
        return;
    m_seen.insert(service.id, service.tenantId);
    m_hub.arm();
}

void WatchedServices::gather(std::vector<ObjectId> &ids)
{
    for (auto changed = m_changed.cbegin(); changed != m_changed.cend(); ++changed) {
        ids.push_back(idOf(changed.value(), changed.key()));
        m_onlySeen.remove(ids.back());
    }
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
        if (m_changed.contains(seen.key()))
            continue;
        ids.push_back(idOf(seen.value(), seen.key()));
        m_onlySeen.insert(ids.back());
    }
    m_changed.clear();
    m_seen.clear();
}

const Service *WatchedServices::serviceOf(const ObjectId &id) const
{
    return m_registry.find(QString::fromUtf8(id.tenantId), QString::fromUtf8(id.key));
}

watch::Source::Judgement WatchedServices::judge(const ObjectId &id, qint64 present)
{
    using Verdict = Judgement::Verdict;
    Judgement judgement;
    const bool onlySeen = m_onlySeen.remove(id);
    const Service *service = serviceOf(id);
    if (!service) {
        if (auto known = m_marks.take(id)) {
            judgement.verdict = Verdict::Gone;
            judgement.state = std::move(*known);
        }
        return judgement;
    }
    const Subject *known = onlySeen ? m_marks.subject(id) : nullptr;
    const size_t print = known ? 0 : printOf(*service);
    if (!known)
        known = m_marks.same(id, print);
    if (known) {
        judgement.verdict = Verdict::Seen;
        judgement.state.subject = *known;
        judgement.seenAt = service->lastSeenAt();
        return judgement;
    }
    const auto row = m_registry.rowState(*service);
    if (row.isBehind) {
        m_changed.insert(service->id, service->tenantId);
        judgement.verdict = Verdict::Later;
        return judgement;
    }
    m_marks.look(subjectOf(*service), print, row.revision, present);
    judgement.verdict = Verdict::Put;
    judgement.state = *m_marks.find(id);
    return judgement;
}

std::optional<State> WatchedServices::find(const ObjectId &id) const
{
    return serviceOf(id) ? m_marks.find(id) : std::nullopt;
}

std::optional<State> WatchedServices::findNamed(const watch::Filter &filter) const
{
    const Service *service =
        m_registry.findByName(QString::fromUtf8(filter.tenantId), QString::fromUtf8(filter.serviceName));
    return service ? m_marks.find(idOf(service->tenantId, service->id)) : std::nullopt;
}

void WatchedServices::write(JsonWriter &writer, const ObjectId &id, bool full) const
{
    if (const Service *service = serviceOf(id))
        registry::writeService(writer, *service, full ? registry::BodyHead::Shown : registry::BodyHead::Hidden);
    else
        writer.null();
}

bool WatchedServices::mayDerive(const Subject &subject) const
{
    const Service *service = serviceOf(subject.id);
    if (!service)
        return false;
    const TimePoint now = currentTime();
    return std::any_of(service->instances.begin(), service->instances.end(),
                       [now](const Instance &instance) {
                           return instance.statusChangedAt > instance.registeredAt
                                  && now - instance.statusChangedAt < flappingRemembered;
                       })
           || !m_directory.resolver(service->tenantId)->dependencies(service->pluginId, false).empty();
}

watch::Source::Page WatchedServices::list(const watch::Filter &filter, const std::optional<ObjectId> &after,
                                          qint64 since) const
{
    return m_marks.list(filter, after, since, [this](const Subject &subject) { return mayDerive(subject); });
}

void WatchedServices::rewind(qint64 present)
{
    m_marks.rewind(present);
    for (const ObjectId &id : m_marks.all())
        m_changed.insert(QString::fromUtf8(id.key), QString::fromUtf8(id.tenantId));
}

} // namespace plexica::node
