// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinnode.h"

#include "notifications/rules.h"

#include <QTimer>

namespace plexica::app {

using registry::Health;
using registry::Service;

Service makeService(const QString &name, const QString &plugin, const QString &tenant, Health health)
{
    Service service;
    service.id = QStringLiteral("id-%1-%2").arg(tenant, name);
    service.tenantId = tenant;
    service.pluginId = plugin;
    service.serviceName = name;
    service.version = QStringLiteral("1.0.0");
    service.registeredAt = currentTime();
    registry::Endpoints endpoints;
    endpoints.push_back({QStringLiteral("GET"), QStringLiteral("/items"), {}, {QStringLiteral("items.read")}, {}});
    service.endpoints = std::make_shared<const registry::Endpoints>(std::move(endpoints));
    registry::Instance instance;
    instance.instanceId = QStringLiteral("default");
    instance.baseUrl = QStringLiteral("http://%1:3000").arg(plugin);
    instance.observed = health;
    instance.lastSeenAt = currentTime();
    instance.registeredAt = service.registeredAt;
    instance.statusChangedAt = service.registeredAt;
    service.instances.push_back(instance);
    return service;
}

ServicePtr share(Service service)
{
    return std::make_shared<const Service>(std::move(service));
}

events::Event statusEvent(const Service &service, const QString &before, const QString &after, const QString &cause,
                          qint64 id)
{
    events::Event event;
    event.id = id;
    event.tenantId = service.tenantId;
    event.type = QStringLiteral("SERVICE_STATUS_CHANGED");
    event.subject = service.serviceName;
    event.actor = QStringLiteral("node");
    event.cause = cause;
    event.before.insert(QStringLiteral("status"), JsonValue(before));
    event.after.insert(QStringLiteral("status"), JsonValue(after));
    event.at = currentTime();
    return event;
}

std::vector<Service> manyServices(int count)
{
    std::vector<Service> services;
    for (int i = 0; i < count; ++i) {
        const int scattered = static_cast<int>((static_cast<qint64>(i) * 7919) % count);
        Service service =
            makeService(QStringLiteral("service.%1").arg(scattered, 6, 10, QLatin1Char('0')),
                        QStringLiteral("plugin-%1").arg(scattered % 97), QStringLiteral("tenant-%1").arg(i % 3),
                        i % 50 == 0   ? Health::Unavailable
                        : i % 20 == 0 ? Health::Degraded
                                      : Health::Healthy);
        services.push_back(std::move(service));
    }
    return services;
}

Update snapshotOf(const std::vector<Service> &services, quint64 revision)
{
    Update update;
    update.revision = revision;
    update.beginsSnapshot = true;
    update.endsSnapshot = true;
    update.snapshotSize = static_cast<int>(services.size());
    for (const Service &service : services)
        update.services.push_back(share(service));
    return update;
}

void StandInNode::send(Update update)
{
    Q_EMIT updated(std::make_shared<const Update>(std::move(update)));
}

const Service *StandInNode::find(const QString &id) const
{
    const auto found = services.find(id);
    return found == services.end() ? nullptr : &found->second;
}

void StandInNode::put(Service service)
{
    Update update;
    update.revision = ++revision;
    update.services.push_back(share(service));
    services[service.id] = std::move(service);
    send(std::move(update));
}

void StandInNode::take(const QString &serviceId)
{
    Update update;
    update.revision = ++revision;
    update.removed.push_back({services.at(serviceId).tenantId, serviceId});
    services.erase(serviceId);
    send(std::move(update));
}

void StandInNode::tell(events::Event event)
{
    Update update;
    update.revision = ++revision;
    if (notifications::matches(notifications::defaultRules().front(), event))
        update.told.push_back(event);
    update.events.push_back(std::move(event));
    send(std::move(update));
}

void StandInNode::put(TenantPluginsPtr plugins)
{
    m_tenantPlugins[plugins->tenantId] = plugins;
    Update update;
    update.revision = ++revision;
    update.plugins.push_back(std::move(plugins));
    send(std::move(update));
}

void StandInNode::put(CataloguePtr catalogue)
{
    m_catalogue = catalogue;
    Update update;
    update.revision = ++revision;
    update.catalogue = std::move(catalogue);
    send(std::move(update));
}

void StandInNode::setStatus(node::NodeStatus status)
{
    m_status = std::move(status);
    Update update;
    update.revision = ++revision;
    update.status = m_status;
    send(std::move(update));
}

void StandInNode::hold(const QStringList &serviceIds)
{
    Update update;
    update.revision = ++revision;
    update.held = HeldServices{currentTime(), serviceIds};
    send(std::move(update));
}

void StandInNode::subscribe()
{
    ++subscriptions;
    QTimer::singleShot(0, this, [this] {
        std::vector<Service> all;
        for (const auto &[id, service] : services)
            all.push_back(service);
        Update update = snapshotOf(all, ++revision);
        update.status = m_status;
        update.held = HeldServices{};
        update.catalogue = m_catalogue;
        for (const auto &[tenant, plugins] : m_tenantPlugins)
            update.plugins.push_back(plugins);
        send(std::move(update));
    });
}

std::optional<Error> StandInNode::faultOf(const ServiceKey &service) const
{
    const auto fault = faults.find(service.serviceId);
    if (fault != faults.end())
        return fault->second;
    if (!find(service.serviceId))
        return Error{ErrorCode::ServiceNotFound, QStringLiteral("Service not found"), {}};
    return std::nullopt;
}

void StandInNode::setHealth(const ServiceKey &key, const QString &instanceId, Health health, const QString &reason,
                            Reply<ServicePtr> done)
{
    commands.append(
        QStringLiteral("setHealth %1 %2 [%3] %4").arg(key.serviceId, registry::healthName(health), instanceId, reason));
    QTimer::singleShot(0, this, [this, key, health, done = std::move(done)] {
        if (auto fault = faultOf(key))
            return done(fail(std::move(*fault)));
        Service service = *find(key.serviceId);
        for (registry::Instance &instance : service.instances) {
            instance.reported = health;
            instance.observed = health;
        }
        put(service);
        done(share(service));
    });
}

void StandInNode::setAdminState(const ServiceKey &key, registry::AdminState state, const QString &reason,
                                std::optional<TimePoint> until, Reply<ServicePtr> done)
{
    commands.append(
        QStringLiteral("setAdminState %1 %2 %3").arg(key.serviceId, registry::adminStateName(state), reason));
    QTimer::singleShot(0, this, [this, key, state, reason, until, done = std::move(done)] {
        if (auto fault = faultOf(key))
            return done(fail(std::move(*fault)));
        Service service = *find(key.serviceId);
        service.adminState = state;
        service.adminReason = reason;
        service.adminUntil = until;
        put(service);
        done(share(service));
    });
}

void StandInNode::deregister(const ServiceKey &key, const QString &instanceId, Reply<int> done)
{
    commands.append(QStringLiteral("deregister %1 [%2]").arg(key.serviceId, instanceId));
    QTimer::singleShot(0, this, [this, key, done = std::move(done)] {
        if (auto fault = faultOf(key))
            return done(fail(std::move(*fault)));
        take(key.serviceId);
        done(1);
    });
}

void StandInNode::orders(const QString &, Reply<std::vector<StandingOrder>> done)
{
    QTimer::singleShot(0, this, [found = standing, done = std::move(done)] { done(found); });
}

void StandInNode::endOrder(const registry::ServiceOrder &order, Reply<int> done)
{
    commands.append(QStringLiteral("endOrder %1").arg(order.serviceName));
    const auto count =
        static_cast<int>(std::erase_if(standing, [&order](const StandingOrder &each) { return each.order == order; }));
    QTimer::singleShot(0, this, [count, done = std::move(done)] { done(count); });
}

void StandInNode::queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done)
{
    std::vector<events::Event> found;
    for (const events::Event &event : history) {
        if ((filter.tenantId.isEmpty() || event.tenantId == filter.tenantId)
            && (filter.subject.isEmpty() || event.subject == filter.subject)
            && (filter.beforeId == 0 || event.id < filter.beforeId) && static_cast<int>(found.size()) < filter.limit)
            found.push_back(event);
    }
    QTimer::singleShot(0, this, [found = std::move(found), done = std::move(done)] { done(found); });
}

void StandInNode::searchEvents(const events::EventSearch &search, Reply<events::EventPage> done)
{
    const events::EventMatcher matcher(search);
    events::EventPage page;
    page.complete = true;
    for (const events::Event &event : history) {
        if (search.beforeId != 0 && event.id >= search.beforeId)
            continue;
        if (static_cast<int>(page.events.size()) == search.limit) {
            page.complete = false;
            break;
        }
        page.reachedId = event.id;
        page.reachedAt = event.at;
        if (matcher.matches(event))
            page.events.push_back(std::make_shared<const events::Event>(event));
    }
    QTimer::singleShot(0, this, [page = std::move(page), done = std::move(done)] { done(page); });
}

void StandInNode::overview(const OverviewLook &look, Reply<OverviewPicture> done)
{
    OverviewPicture answer = picture;
    answer.thorough = look.thorough;
    answer.orders = standing;
    QTimer::singleShot(0, this, [answer = std::move(answer), done = std::move(done)] { done(answer); });
}

/// What the default rules tell of its history.
void StandInNode::told(Reply<std::vector<events::Event>> done)
{
    std::vector<events::Event> found;
    for (auto event = history.rbegin(); event != history.rend(); ++event) {
        if (notifications::matches(notifications::defaultRules().front(), *event))
            found.push_back(*event);
    }
    QTimer::singleShot(0, this, [found = std::move(found), done = std::move(done)] { done(found); });
}

void StandInNode::releaseHeld(const QString &tenantId, Reply<int> done)
{
    commands.append(QStringLiteral("releaseHeld [%1]").arg(tenantId));
    QTimer::singleShot(0, this, [done = std::move(done)] { done(1); });
}

} // namespace plexica::app
