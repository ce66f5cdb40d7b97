// SPDX-License-Identifier: GPL-3.0-or-later
// What time alone does to services: they turn stale, and admin states end. Of several nodes one does it.
#include "registry/serviceregistry.h"

#include "common/jsonwriter.h"

#include <QPointer>

#include <algorithm>

namespace plexica::registry {

using events::Event;
using events::Origin;

namespace {

/// A sweep waits this long after the first service is due, so that those that fell silent together are seen together
/// by the mass-stale guard. With the sweep's own 200 ms it stays under the promised second.
constexpr Milliseconds staleGathering{600};
/// How often the database is asked again when those were seen that are held.
constexpr Milliseconds askInterval{2'000};
/// A deadline that another node has met is forgotten after this long.
constexpr Milliseconds deadlineKept{10'000};

QString seconds(Milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0);
}

} // namespace

void ServiceRegistry::sweep()
{
    const TimePoint now = currentTime();
    sweepStale(now);
    if (isSweeper())
        sweepAdminStates(now);
    else
        dropOldAdminDeadlines(now);
}

std::vector<InstanceRecord *> ServiceRegistry::dueInstances(TimePoint now) const
{
    std::vector<InstanceRecord *> due;
    for (InstanceRecord *at = m_alive.oldest(); at && at->aliveAt + m_rules.staleAfter <= now; at = at->next)
        due.push_back(at);
    return due;
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
    // Time goes on without a database; but only where no other node can have had the heartbeats is memory the judge.
    const bool alone = !m_storage.available() && m_storage.feed().nodes() == 1;
    if (alone || !m_storage.feed().follows()) {
        judge(dueInstances(now), now, true);
        return;
    }
    // The sweeper asks at once for those that are news; nodes that only watch, and for those that are held, now and
    // then.
    if (m_asking || !m_storage.available())
        return;
    const std::vector<InstanceRecord *> due = dueInstances(now);
    const bool news =
        std::any_of(due.begin(), due.end(), [](const InstanceRecord *instance) { return !instance->held; });
    if (now < m_nextAsk && !(news && isSweeper()))
        return;
    m_nextAsk = now + askInterval;
    askWhenSeen(due);
}

/// Heartbeats may have gone to other nodes. Judges those of `due` that they have not.
void ServiceRegistry::askWhenSeen(const std::vector<InstanceRecord *> &due)
{
    ++m_asks;
    JsonWriter writer;
    writer.beginArray();
    for (InstanceRecord *instance : due) {
        instance->asked = m_asks;
        writer.beginObject().member("s", instance->service->service.id).member("i", instance->instanceId).endObject();
    }
    writer.endArray();
    m_asking = true;
    m_storage.read<SeenRow>(
        "find_instances_seen", {writer.take()},
        [](const storage::Row &row) {
            return SeenRow{row.text(0), row.text(1), fromMilliseconds(row.integer(2))};
        },
        [self = QPointer(this)](const Result<std::vector<SeenRow>> &rows) {
            if (!self)
                return;
            self->m_asking = false;
            if (!rows)
                return; // the next sweep asks again
            self->takeSeen(*rows);
            const TimePoint now = currentTime();
            std::vector<InstanceRecord *> left = self->dueInstances(now);
            std::erase_if(left, [self](const InstanceRecord *instance) { return instance->asked != self->m_asks; });
            self->judge(left, now, self->isSweeper());
        });
}

/// Signs of life that other nodes have had.
void ServiceRegistry::takeSeen(const std::vector<SeenRow> &rows)
{
    for (const SeenRow &row : rows) {
        ServiceRecord *service = m_byId.value(row.serviceId);
        InstanceRecord *instance = service ? service->find(row.instanceId) : nullptr;
        if (!instance || row.lastSeenAt <= instance->values().lastSeenAt)
            continue;
        Instance &values = instance->values();
        values.lastSeenAt = row.lastSeenAt;
        if (!values.stale && row.lastSeenAt > instance->aliveAt)
            m_alive.renew(*instance, row.lastSeenAt);
        announceChange(*service);
    }
}

/// Turns those stale that are due, unless they are suspiciously many. With `acts` false only this node's view of that
/// changes: another node is the one that acts.
void ServiceRegistry::judge(const std::vector<InstanceRecord *> &due, TimePoint now, bool acts)
{
    QSet<const ServiceRecord *> services;
    bool news = false;
    for (const InstanceRecord *instance : due) {
        services.insert(instance->service);
        news = news || !instance->held;
    }
    if (isMassStale(m_rules, static_cast<int>(services.size()), m_alive.services())) {
        for (InstanceRecord *instance : due)
            instance->held = true;
        if (news)
            hold(services, now, acts);
        return;
    }
    if (!acts)
        return;
    const QString cause = QStringLiteral("nothing seen for %1 s").arg(seconds(m_rules.staleAfter));
    for (InstanceRecord *instance : due) {
        m_alive.remove(*instance);
        applyTransition(*instance->service, *instance, Health::Unavailable, true, cause, Origin{});
    }
}

void ServiceRegistry::hold(const QSet<const ServiceRecord *> &services, TimePoint now, bool acts)
{
    const int live = m_alive.services();
    QStringList ids;
    JsonValue::Array list;
    QHash<QString, JsonValue::Array> byTenant;
    for (const ServiceRecord *service : services) {
        ids.append(service->service.id);
        JsonValue entry;
        entry.insert(QStringLiteral("serviceId"), JsonValue(service->service.id));
        entry.insert(QStringLiteral("serviceName"), JsonValue(service->service.serviceName));
        byTenant[service->service.tenantId].push_back(std::move(entry));
    }
    const TimePoint since = m_hold.serviceIds.isEmpty() ? now : m_hold.since;
    m_hold = {since, ids};
    for (auto at = byTenant.begin(); acts && at != byTenant.end(); ++at) {
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
        auto back =
            setAdminState(key.first, key.second, AdminState::Active, QStringLiteral("its time was over"), {}, origin);
        back.then([this, until = until, key = key](const Result<Service> &done) {
            // While the database is away the service stays as it is; try again in a while.
            if (!done && done.error().code == ErrorCode::StorageUnavailable)
                m_adminDeadlines.emplace(until + std::chrono::seconds(2), key);
        });
    }
}

/// They are kept for the case that this node becomes the one that meets them.
void ServiceRegistry::dropOldAdminDeadlines(TimePoint now)
{
    while (!m_adminDeadlines.empty() && m_adminDeadlines.begin()->first + deadlineKept <= now) {
        const auto &[until, key] = *m_adminDeadlines.begin();
        const ServiceRecord *service = recordById(key.first, key.second);
        if (service && service->service.adminUntil == until)
            return; // whoever should have met it will, or this node once it takes over
        m_adminDeadlines.erase(m_adminDeadlines.begin());
    }
}

} // namespace plexica::registry
