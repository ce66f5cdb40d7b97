// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/stalejudge.h"

#include "common/jsonwriter.h"
#include "storage/callbackawaiter.h"

#include <QPointer>
#include <QTimer>

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
/// Of a release, before others have their turn: some milliseconds' work.
constexpr int turnedAtOnce = 200;

QString seconds(Milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0);
}

} // namespace

StaleJudge::StaleJudge(storage::Storage &storage, events::EventLog &events, const HealthRules &rules,
                       ServiceTable &services, HealthJournal &health)
    : m_storage(storage)
    , m_events(events)
    , m_rules(rules)
    , m_services(services)
    , m_health(health)
{
}

std::vector<InstanceRecord *> StaleJudge::dueInstances(TimePoint now) const
{
    std::vector<InstanceRecord *> due;
    for (InstanceRecord *at = m_services.alive().oldest(); at && at->aliveAt + m_rules.staleAfter <= now; at = at->next)
        due.push_back(at);
    return due;
}

void StaleJudge::sweep(TimePoint now)
{
    const InstanceRecord *oldest = m_services.alive().oldest();
    if (!oldest || oldest->aliveAt + m_rules.staleAfter + staleGathering > now) {
        if (!m_hold.serviceIds.isEmpty()) { // all that were held have been seen again
            m_hold = {};
            Q_EMIT holdChanged();
        }
        return;
    }
    // Time goes on without a database; but only where no other node can have had the heartbeats is memory the judge.
    const bool alone = !m_storage.available() && m_storage.feed().nodes() == 1;
    if (alone || !m_storage.feed().follows()) {
        judge(dueInstances(now), now, !m_storage.feed().isObserver());
        return;
    }
    // The sweeper asks at once for those that are news; nodes that only watch, and for those that are held, now and
    // then.
    if (m_asking || !m_storage.available())
        return;
    const std::vector<InstanceRecord *> due = dueInstances(now);
    const bool news =
        std::any_of(due.begin(), due.end(), [](const InstanceRecord *instance) { return !instance->held; });
    if (now < m_nextAsk && !(news && m_storage.feed().isSweeper()))
        return;
    m_nextAsk = now + askInterval;
    askWhenSeen(due);
}

/// Heartbeats may have gone to other nodes. Judges those of `due` that they have not.
void StaleJudge::askWhenSeen(const std::vector<InstanceRecord *> &due)
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
            self->judge(left, now, self->m_storage.feed().isSweeper());
        });
}

void StaleJudge::takeSeen(const std::vector<SeenRow> &rows)
{
    for (const SeenRow &row : rows) {
        ServiceRecord *service = m_services.findById(row.serviceId);
        InstanceRecord *instance = service ? service->find(row.instanceId) : nullptr;
        if (!instance || row.lastSeenAt <= instance->values().lastSeenAt)
            continue;
        Instance &values = instance->values();
        values.lastSeenAt = row.lastSeenAt;
        if (!values.isStale() && row.lastSeenAt > instance->aliveAt)
            m_services.alive().renew(*instance, row.lastSeenAt);
        m_services.announce(*service);
    }
}

/// Turns those stale that are due, unless they are suspiciously many. With `acts` false only this node's view of that
/// changes: another node is the one that acts.
void StaleJudge::judge(const std::vector<InstanceRecord *> &due, TimePoint now, bool acts)
{
    QSet<const ServiceRecord *> services;
    bool news = false;
    for (const InstanceRecord *instance : due) {
        services.insert(instance->service);
        news = news || !instance->held;
    }
    if (isMassStale(m_rules, static_cast<int>(services.size()), m_services.alive().services())) {
        for (InstanceRecord *instance : due)
            instance->held = true;
        if (news)
            holdBack(services, now, acts);
        return;
    }
    if (!acts)
        return;
    const QString cause = QStringLiteral("nothing seen for %1 s").arg(seconds(m_rules.staleAfter));
    for (InstanceRecord *instance : due)
        turnStale(*instance, cause, Origin{});
}

void StaleJudge::turnStale(InstanceRecord &instance, const QString &cause, const Origin &origin)
{
    m_services.alive().remove(instance);
    const Instance &values = instance.values();
    if (values.observed == Health::Unavailable)
        return; // why is known better
    StatusReason why;
    why.kind = reasons::heartbeatMissed;
    why.since = values.lastSeenAt;
    why.text =
        QStringLiteral("nothing seen for %1 s, since %2").arg(seconds(m_rules.staleAfter)).arg(reasonTime(why.since));
    m_health.observe(instance, Health::Unavailable, std::make_shared<const StatusReason>(std::move(why)), cause,
                     origin);
}

void StaleJudge::holdBack(const QSet<const ServiceRecord *> &services, TimePoint now, bool acts)
{
    const int live = m_services.alive().services();
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
    Q_EMIT holdChanged();
}

QCoro::Task<int> StaleJudge::release(QString tenantId, Origin origin)
{
    const TimePoint now = currentTime();
    std::vector<std::pair<QString, QString>> due; // service and instance, as each may have gone when its turn comes
    QSet<const ServiceRecord *> services;
    for (InstanceRecord *at = m_services.alive().oldest(); at && at->aliveAt + m_rules.staleAfter <= now;
         at = at->next) {
        if (at->held && (tenantId.isEmpty() || at->service->service.tenantId == tenantId)) {
            due.emplace_back(at->service->service.id, at->instanceId);
            services.insert(at->service);
        }
    }
    const auto held = static_cast<int>(services.size());
    if (due.empty())
        co_return 0;
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
    const QString cause =
        QStringLiteral("nothing seen for %1 s, released from the mass-stale guard").arg(seconds(m_rules.staleAfter));
    const QPointer<StaleJudge> self(this);
    QSet<QString> released;
    int turned = 0;
    for (const auto &[serviceId, instanceId] : due) {
        if (++turned % turnedAtOnce == 0) {
            storage::CallbackAwaiter<bool> others{
                [this](auto done) { QTimer::singleShot(0, this, [done] { done(true); }); }};
            co_await others;
            if (!self)
                co_return held;
        }
        ServiceRecord *service = m_services.findById(serviceId);
        InstanceRecord *instance = service ? service->find(instanceId) : nullptr;
        if (instance && instance->held) // else it was seen meanwhile
            turnStale(*instance, cause, origin);
        released.insert(serviceId);
    }
    m_hold.serviceIds.removeIf([&released](const QString &id) { return released.contains(id); });
    Q_EMIT holdChanged();
    co_return held;
}

} // namespace plexica::registry
