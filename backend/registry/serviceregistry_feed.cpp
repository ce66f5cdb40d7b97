// SPDX-License-Identifier: GPL-3.0-or-later
// What other nodes of the same database do to services. (What this node wrote comes too: where two nodes wrote the same
// instance's health at once, the row that won must be what memory shows.)
#include "registry/serviceregistry.h"

#include <QPointer>

#include <algorithm>

namespace plexica::registry {

using events::Origin;
using storage::Delivery;
using storage::Removal;

namespace {

/// True if memory is to take a row in place of what it has of `known`. Of the same revision too: this node wrote some
/// columns of it, and the others may hold what memory had not been told then.
bool isNews(qint64 row, qint64 known, const Delivery &delivery)
{
    return delivery.rewound || row >= known;
}

/// True if what the rows of a complete delivery lack has to go.
bool isGone(qint64 known, const Delivery &delivery)
{
    return delivery.rewound || known <= delivery.revision;
}

} // namespace

void ServiceRegistry::followOthers()
{
    storage::ChangeFeed &feed = m_storage.feed();
    const QPointer self(this);
    // Rows are decoded on the feed's thread, which has a pool of its own.
    const auto pool = std::make_shared<ServicePool>();
    storage::Following<ServiceRow> services;
    services.query = "select_services_after";
    services.decode = [pool](const storage::Row &row) { return decodeServiceAfter(row, *pool); };
    services.apply = [self](std::vector<ServiceRow> rows, const Delivery &delivery) {
        if (self)
            self->applyServices(std::move(rows), delivery);
    };
    feed.follow(std::move(services));
    storage::Following<InstanceRow> instances;
    instances.query = "select_instances_after";
    instances.decode = [pool](const storage::Row &row) { return decodeInstanceAfter(row, *pool); };
    instances.apply = [self](std::vector<InstanceRow> rows, const Delivery &delivery) {
        if (self)
            self->applyInstances(std::move(rows), delivery);
    };
    feed.follow(std::move(instances));
    storage::Following<SeenRow> seen;
    seen.query = "select_instances_seen";
    seen.decode = [](const storage::Row &row) {
        return SeenRow{row.text(1), row.text(2), fromMilliseconds(row.integer(3))};
    };
    seen.apply = [self](const std::vector<SeenRow> &rows, const Delivery &) {
        if (self)
            self->takeSeen(rows);
    };
    feed.followTouched(std::move(seen));
    feed.followRemovals(QStringLiteral("service"), [self](const std::vector<Removal> &removals, const Delivery &) {
        if (self)
            self->applyServiceRemovals(removals);
    });
    feed.followRemovals(QStringLiteral("instance"), [self](const std::vector<Removal> &removals, const Delivery &) {
        if (self)
            self->applyInstanceRemovals(removals);
    });
    feed.onDelivered([self](const Delivery &delivery) {
        if (self)
            self->finishDelivery(delivery);
    });
}

/// Its instances went with it, without tombstones of their own. What was registered after that stays.
void ServiceRegistry::applyServiceRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        ServiceRecord *record = m_byId.value(removal.key);
        if (!record)
            continue;
        if (record->revision <= removal.revision) {
            erase(*record);
            continue;
        }
        QStringList gone;
        for (const auto &instance : record->instances) {
            if (instance->revision <= removal.revision)
                gone.append(instance->instanceId);
        }
        for (const QString &instanceId : std::as_const(gone))
            eraseInstance(*record, instanceId);
        m_delivered.insert(removal.key);
    }
}

void ServiceRegistry::applyInstanceRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const InstanceRecord *instance = instanceByKey(removal.key);
        if (!instance || instance->revision > removal.revision)
            continue;
        ServiceRecord &record = *instance->service;
        eraseInstance(record, QString(instance->instanceId)); // a copy: the record goes
        m_delivered.insert(record.service.id);
    }
}

void ServiceRegistry::applyServices(std::vector<ServiceRow> rows, const Delivery &delivery)
{
    if (delivery.complete) {
        QSet<QString> there;
        for (const ServiceRow &row : rows)
            there.insert(row.service.id);
        std::vector<ServiceRecord *> gone;
        for (ServiceRecord *record : std::as_const(m_byId)) {
            if (!there.contains(record->service.id) && isGone(record->revision, delivery))
                gone.push_back(record);
        }
        for (ServiceRecord *record : gone)
            erase(*record);
    }
    for (ServiceRow &row : rows) {
        Service &next = row.service;
        ServiceRecord *known = m_byId.value(next.id);
        if (known ? !isNews(row.revision, known->revision, delivery)
                  : !delivery.rewound && m_removals.covers(next.id, row.revision))
            continue;
        // One that has the name and another id has gone: names are unique in the database.
        if (ServiceRecord *other = record(next.tenantId, next.serviceName); other && other != known)
            erase(*other);
        m_pool->share(next);
        if (!known) {
            known = &insert(std::move(next));
        } else {
            if (next.adminUntil && next.adminUntil != known->service.adminUntil)
                m_adminDeadlines.emplace(*next.adminUntil, std::pair(next.tenantId, next.id));
            next.instances = std::move(known->service.instances);
            next.pluginActive = known->service.pluginActive;
            known->service = std::move(next);
        }
        takeManifest(known->service);
        known->revision = row.revision;
        m_delivered.insert(known->service.id);
    }
}

void ServiceRegistry::applyInstances(std::vector<InstanceRow> rows, const Delivery &delivery)
{
    if (delivery.complete) {
        QSet<QString> there;
        for (const InstanceRow &row : rows)
            there.insert(instanceKey(row.serviceId, row.instance.instanceId));
        for (ServiceRecord *record : std::as_const(m_byId)) {
            QStringList gone;
            for (const auto &instance : record->instances) {
                if (!there.contains(instanceKey(record->service.id, instance->instanceId))
                    && isGone(instance->revision, delivery))
                    gone.append(instance->instanceId);
            }
            for (const QString &instanceId : std::as_const(gone)) {
                eraseInstance(*record, instanceId);
                m_delivered.insert(record->service.id);
            }
        }
    }
    for (InstanceRow &row : rows)
        applyInstance(std::move(row), delivery);
}

void ServiceRegistry::applyInstance(InstanceRow row, const Delivery &delivery)
{
    ServiceRecord *record = m_byId.value(row.serviceId);
    if (!record)
        return;
    Instance &next = row.instance;
    const QString key = instanceKey(row.serviceId, next.instanceId);
    const InstanceRecord *known = record->find(next.instanceId);
    if (known ? !isNews(row.revision, known->revision, delivery)
              : !delivery.rewound
                    && (m_removals.covers(key, row.revision) || m_removals.covers(row.serviceId, row.revision)))
        return;
    // This node's own verdict is on its way to the database, and comes back from there as a newer row.
    if (known && m_behind.contains(key))
        return;
    // As at a start: a verdict that time alone gave is undone by a heartbeat, one that a probe gave is not.
    next.stale = next.observed == Health::Unavailable && next.statusChangedAt - next.lastSeenAt >= m_rules.staleAfter;
    TimePoint aliveAt = next.lastSeenAt;
    if (known) {
        const Instance &values = known->values();
        next.lastSeenAt = std::max(next.lastSeenAt, values.lastSeenAt);
        aliveAt = std::max(aliveAt, known->aliveAt);
    }
    m_pool->share(next);
    InstanceRecord &kept = putInstance(*record, next);
    kept.revision = row.revision;
    m_delivered.insert(row.serviceId);
    if (next.observed == Health::Healthy)
        kept.failedProbes = 0;
    if (!next.stale) {
        if (!kept.ordered || kept.aliveAt != aliveAt)
            m_alive.renew(kept, aliveAt);
        return;
    }
    m_alive.remove(kept);
    // The node that judged did not know of a heartbeat that this one has had.
    if (currentTime() - kept.heardAt < m_rules.staleAfter) {
        m_alive.renew(kept, kept.heardAt);
        applyTransition(*record, kept, Health::Healthy, false, QStringLiteral("another node has seen it meanwhile"),
                        Origin{});
    }
}

void ServiceRegistry::finishDelivery(const Delivery &delivery)
{
    m_removals.passed(delivery.revision);
    const QSet<QString> ids = std::exchange(m_delivered, {});
    for (const QString &id : ids) {
        ServiceRecord *record = m_byId.value(id);
        if (!record)
            continue;
        if (record->instances.empty())
            erase(*record);
        else
            announceChange(*record);
    }
}

} // namespace plexica::registry
