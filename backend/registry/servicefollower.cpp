// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicefollower.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

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

ServiceFollower::ServiceFollower(Parts parts)
    : m_parts(std::move(parts))
{
}

QCoro::Task<Result<int>> ServiceFollower::load()
{
    // The pool is the storage thread's until the load is done, and this thread's from then on.
    std::function<ServiceRow(const storage::Row &)> serviceOf = [pool = m_parts.pool](const storage::Row &row) {
        return decodeService(row, *pool);
    };
    auto services = co_await m_parts.storage.read<ServiceRow>("select_services", {}, std::move(serviceOf));
    if (!services)
        co_return fail(services.error());
    std::function<InstanceRow(const storage::Row &)> instanceOf = [pool = m_parts.pool](const storage::Row &row) {
        return decodeInstance(row, *pool);
    };
    auto instances = co_await m_parts.storage.read<InstanceRow>("select_instances", {}, std::move(instanceOf));
    if (!instances)
        co_return fail(instances.error());
    std::function<OrderRow(const storage::Row &)> orderOf = decodeOrder;
    auto orders = co_await m_parts.storage.read<OrderRow>("select_service_orders", {}, std::move(orderOf));
    if (!orders)
        co_return fail(orders.error());
    for (OrderRow &row : *orders)
        m_parts.orders.put(std::move(row.order), row.revision);
    // Where other nodes run, services could be seen all the while; else the stale clock begins anew.
    bool othersRun = false;
    if (m_parts.storage.feed().follows()) {
        std::function<qint64(const storage::Row &)> countOf = [](const storage::Row &row) { return row.integer(0); };
        const auto others = co_await m_parts.storage.read<qint64>("count_nodes", {}, std::move(countOf));
        othersRun = others && !others->empty() && others->front() > 0;
    }
    fill(std::move(*services), std::move(*instances), othersRun);
    follow();
    co_return m_parts.services.size();
}

void ServiceFollower::fill(std::vector<ServiceRow> services, std::vector<InstanceRow> instances, bool othersRun)
{
    const TimePoint now = currentTime();
    for (ServiceRow &row : services) {
        ServiceRecord &record = m_parts.services.insert(std::move(row.service));
        record.revision = row.revision;
        m_parts.deadlines.note(record.service);
        noteOrderOf(record.service);
    }
    std::vector<InstanceRecord *> alive;
    for (InstanceRow &row : instances) {
        ServiceRecord *record = m_parts.services.findById(row.serviceId);
        if (!record)
            continue;
        Instance &instance = row.instance;
        InstanceRecord &kept = m_parts.services.put(*record, instance);
        kept.revision = row.revision;
        kept.aliveAt = othersRun ? std::min(instance.lastSeenAt, now) : now;
        if (!instance.isStale())
            alive.push_back(&kept);
    }
    // The order takes the newest fastest.
    std::sort(alive.begin(), alive.end(),
              [](const InstanceRecord *a, const InstanceRecord *b) { return a->aliveAt < b->aliveAt; });
    for (InstanceRecord *instance : alive)
        m_parts.services.alive().renew(*instance, instance->aliveAt);
    std::vector<ServiceRecord *> empty;
    for (ServiceRecord *record : m_parts.services.all()) {
        if (record->instances.empty())
            empty.push_back(record);
    }
    for (ServiceRecord *record : empty)
        m_parts.services.erase(*record);
}

QCoro::Task<Result<void>> ServiceFollower::readBack(QString tenantId, QString serviceName)
{
    // Decoded on the storage thread, with a pool of its own.
    std::function<ReadBackRow(const storage::Row &)> decode =
        [pool = std::make_shared<ServicePool>()](const storage::Row &row) { return decodeReadBack(row, *pool); };
    std::vector<storage::Value> which{tenantId, serviceName};
    auto rows = co_await m_parts.storage.read<ReadBackRow>("select_service", std::move(which), std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    if (rows->empty())
        co_return fail(ErrorCode::StorageUnavailable, QStringLiteral("The change counter could not be read"));
    std::function<OrderRow(const storage::Row &)> orderOf = decodeOrder;
    std::vector<storage::Value> whose{tenantId, serviceName};
    auto orders = co_await m_parts.storage.read<OrderRow>("select_service_order", std::move(whose), std::move(orderOf));
    if (!orders)
        co_return fail(orders.error());
    Delivery delivery;
    delivery.revision = rows->front().revision;
    ServiceRecord *known = m_parts.services.find(tenantId, serviceName);
    // Rows are older than a verdict of this node that is on its way to them.
    if (known && std::any_of(known->instances.begin(), known->instances.end(), [&](const auto &instance) {
            return m_parts.writes.hasHealth(ServiceTable::instanceKey(known->service.id, instance->instanceId));
        }))
        co_return fail(ErrorCode::StorageUnavailable, QStringLiteral("Its health is being written"));
    QSet<QString> standing;
    for (const OrderRow &row : *orders)
        standing.insert(OrderBook::key(row.order.tenantId, row.order.pluginId, row.order.serviceName));
    QStringList ended;
    for (const ServiceOrder *order : m_parts.orders.list(tenantId)) {
        const QString key = OrderBook::key(tenantId, order->pluginId, order->serviceName);
        if (order->serviceName == serviceName && !standing.contains(key))
            ended.append(key);
    }
    for (const QString &key : std::as_const(ended))
        m_parts.orders.erase(key, delivery.revision);
    applyOrders(std::move(*orders), delivery);
    if (!rows->front().service) {
        if (known && known->revision <= delivery.revision) {
            noteRemoval(known->service.id, delivery.revision);
            m_parts.services.erase(*known);
        }
        co_return Result<void>();
    }
    const QString id = rows->front().service->service.id;
    std::vector<ServiceRow> service{*rows->front().service};
    applyServices(std::move(service), delivery);
    QSet<QString> there;
    for (ReadBackRow &row : *rows) {
        if (!row.instance)
            continue;
        there.insert(row.instance->instance.instanceId);
        applyInstance(std::move(*row.instance), delivery);
    }
    if ((known = m_parts.services.findById(id))) {
        QStringList gone;
        for (const auto &instance : known->instances) {
            if (!there.contains(instance->instanceId) && instance->revision <= delivery.revision)
                gone.append(instance->instanceId);
        }
        for (const QString &instanceId : std::as_const(gone))
            m_parts.services.erase(*known, instanceId);
        finish(*known);
    }
    co_return Result<void>();
}

void ServiceFollower::noteRemoval(const QString &key, qint64 revision)
{
    if (m_parts.storage.feed().follows())
        m_removals.note(key, revision);
}

void ServiceFollower::follow()
{
    storage::ChangeFeed &feed = m_parts.storage.feed();
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
    storage::Following<OrderRow> orders;
    orders.query = "select_service_orders_after";
    orders.decode = decodeOrderAfter;
    orders.apply = [self](std::vector<OrderRow> rows, const Delivery &delivery) {
        if (self)
            self->applyOrders(std::move(rows), delivery);
    };
    feed.follow(std::move(orders));
    feed.followRemovals(QStringLiteral("service_order"),
                        [self](const std::vector<Removal> &removals, const Delivery &) {
                            for (const Removal &removal : removals) {
                                if (self)
                                    self->m_parts.orders.erase(removal.key, removal.revision);
                            }
                        });
    storage::Following<SeenRow> seen;
    seen.query = "select_instances_seen";
    seen.decode = [](const storage::Row &row) {
        return SeenRow{row.text(1), row.text(2), fromMilliseconds(row.integer(3))};
    };
    seen.apply = [self](const std::vector<SeenRow> &rows, const Delivery &) {
        if (self)
            self->m_parts.judge.takeSeen(rows);
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
void ServiceFollower::applyServiceRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        ServiceRecord *record = m_parts.services.findById(removal.key);
        if (!record)
            continue;
        if (record->revision <= removal.revision) {
            m_parts.services.erase(*record);
            continue;
        }
        QStringList gone;
        for (const auto &instance : record->instances) {
            if (instance->revision <= removal.revision)
                gone.append(instance->instanceId);
        }
        for (const QString &instanceId : std::as_const(gone))
            m_parts.services.erase(*record, instanceId);
        m_delivered.insert(removal.key);
    }
}

void ServiceFollower::applyInstanceRemovals(const std::vector<Removal> &removals)
{
    for (const Removal &removal : removals) {
        const InstanceRecord *instance = m_parts.services.findInstance(removal.key);
        if (!instance || instance->revision > removal.revision)
            continue;
        ServiceRecord &record = *instance->service;
        m_parts.services.erase(record, instance->instanceId);
        m_delivered.insert(record.service.id);
    }
}

void ServiceFollower::applyServices(std::vector<ServiceRow> rows, const Delivery &delivery)
{
    if (delivery.complete) {
        QSet<QString> there;
        for (const ServiceRow &row : rows)
            there.insert(row.service.id);
        std::vector<ServiceRecord *> gone;
        for (ServiceRecord *record : m_parts.services.all()) {
            if (!there.contains(record->service.id) && isGone(record->revision, delivery))
                gone.push_back(record);
        }
        for (ServiceRecord *record : gone)
            m_parts.services.erase(*record);
    }
    for (ServiceRow &row : rows) {
        Service &next = row.service;
        ServiceRecord *known = m_parts.services.findById(next.id);
        if (known ? !isNews(row.revision, known->revision, delivery)
                  : !delivery.rewound && m_removals.covers(next.id, row.revision))
            continue;
        // One that has the name and another id has gone: names are unique in the database.
        if (ServiceRecord *other = m_parts.services.find(next.tenantId, next.serviceName); other && other != known)
            m_parts.services.erase(*other);
        m_parts.pool->share(next);
        next.endpoints = m_parts.pool->endpoints(std::move(next.endpoints));
        if (!known) {
            known = &m_parts.services.insert(std::move(next));
            m_parts.deadlines.note(known->service);
            noteOrderOf(known->service);
        } else {
            if (next.adminUntil != known->service.adminUntil)
                m_parts.deadlines.note(next);
            next.instances = std::move(known->service.instances);
            next.pluginActive = known->service.pluginActive;
            next.flapping = known->service.flapping;
            next.affected = std::move(known->service.affected);
            known->service = std::move(next);
        }
        m_parts.facts.apply(known->service);
        known->revision = row.revision;
        m_delivered.insert(known->service.id);
    }
}

void ServiceFollower::applyOrders(std::vector<OrderRow> rows, const Delivery &delivery)
{
    if (delivery.complete) {
        QSet<QString> there;
        for (const OrderRow &row : rows)
            there.insert(OrderBook::key(row.order.tenantId, row.order.pluginId, row.order.serviceName));
        const qint64 newest = delivery.rewound ? std::numeric_limits<qint64>::max() : delivery.revision;
        for (const QString &key : m_parts.orders.upTo(newest)) {
            if (!there.contains(key))
                m_parts.orders.erase(key, newest);
        }
    }
    for (OrderRow &row : rows) {
        const QString key = OrderBook::key(row.order.tenantId, row.order.pluginId, row.order.serviceName);
        if (delivery.rewound)
            m_parts.orders.erase(key, std::numeric_limits<qint64>::max());
        else if (m_removals.covers(orderRemoval(key), row.revision))
            continue;
        m_parts.orders.put(std::move(row.order), row.revision);
    }
}

/// Of a service that came with an admin state and without an order, from an import or an older version.
void ServiceFollower::noteOrderOf(const Service &service)
{
    auto order = ServiceOrder::of(service);
    if (order && !m_parts.orders.find(OrderBook::key(order->tenantId, order->pluginId, order->serviceName)))
        m_parts.orders.put(std::move(*order), 0);
}

void ServiceFollower::applyInstances(std::vector<InstanceRow> rows, const Delivery &delivery)
{
    if (delivery.complete) {
        QSet<QString> there;
        for (const InstanceRow &row : rows)
            there.insert(ServiceTable::instanceKey(row.serviceId, row.instance.instanceId));
        for (ServiceRecord *record : m_parts.services.all()) {
            QStringList gone;
            for (const auto &instance : record->instances) {
                if (!there.contains(ServiceTable::instanceKey(record->service.id, instance->instanceId))
                    && isGone(instance->revision, delivery))
                    gone.append(instance->instanceId);
            }
            for (const QString &instanceId : std::as_const(gone)) {
                m_parts.services.erase(*record, instanceId);
                m_delivered.insert(record->service.id);
            }
        }
    }
    for (InstanceRow &row : rows)
        applyInstance(std::move(row), delivery);
}

void ServiceFollower::applyInstance(InstanceRow row, const Delivery &delivery)
{
    ServiceRecord *record = m_parts.services.findById(row.serviceId);
    if (!record)
        return;
    Instance &next = row.instance;
    const QString key = ServiceTable::instanceKey(row.serviceId, next.instanceId);
    const InstanceRecord *known = record->find(next.instanceId);
    if (known ? !isNews(row.revision, known->revision, delivery)
              : !delivery.rewound
                    && (m_removals.covers(key, row.revision) || m_removals.covers(row.serviceId, row.revision)))
        return;
    // This node's own verdict is on its way to the database, and comes back from there as a newer row.
    if (known && m_parts.writes.hasHealth(key))
        return;
    TimePoint aliveAt = next.lastSeenAt;
    if (known) {
        const Instance &values = known->values();
        next.lastSeenAt = std::max(next.lastSeenAt, values.lastSeenAt);
        aliveAt = std::max(aliveAt, known->aliveAt);
    }
    m_parts.pool->share(next);
    InstanceRecord &kept = m_parts.services.put(*record, next);
    kept.revision = row.revision;
    m_delivered.insert(row.serviceId);
    if (next.observed == Health::Healthy) {
        kept.failedProbes = 0;
        kept.failing.reset();
    }
    if (!next.isStale()) {
        if (!kept.ordered || kept.aliveAt != aliveAt)
            m_parts.services.alive().renew(kept, aliveAt);
        return;
    }
    m_parts.services.alive().remove(kept);
    // The node that judged did not know of a heartbeat that this one has had.
    if (currentTime() - kept.heardAt < m_parts.rules.staleAfter) {
        m_parts.services.alive().renew(kept, kept.heardAt);
        m_parts.health.observe(kept, Health::Healthy, nullptr, QStringLiteral("another node has seen it meanwhile"),
                               Origin{});
    }
}

void ServiceFollower::finishDelivery(const Delivery &delivery)
{
    m_removals.passed(delivery.revision);
    const QSet<QString> ids = std::exchange(m_delivered, {});
    for (const QString &id : ids) {
        if (ServiceRecord *record = m_parts.services.findById(id))
            finish(*record);
    }
}

/// After rows of a service were taken: without instances it is none.
void ServiceFollower::finish(ServiceRecord &record)
{
    if (record.instances.empty())
        m_parts.services.erase(record);
    else
        m_parts.services.announce(record);
}

} // namespace plexica::registry
