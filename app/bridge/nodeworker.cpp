// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/nodeworker.h"

#include "bridge/accesscommands.h"
#include "bridge/administrator.h"
#include "events/eventreader.h"
#include "bridge/gatewaycommands.h"
#include "bridge/nodescommands.h"
#include "bridge/overviewcommands.h"
#include "bridge/plugincommands.h"
#include "bridge/shareddatafeed.h"
#include "common/handover.h"
#include "notifications/notifier.h"

#include <utility>

namespace plexica::app {

namespace {

Reply<registry::Service> asPointer(Reply<ServicePtr> done)
{
    return [done = std::move(done)](Result<registry::Service> result) {
        if (result)
            done(std::make_shared<const registry::Service>(std::move(*result)));
        else
            done(fail(std::move(result.error())));
    };
}

} // namespace

NodeWorker::NodeWorker(config::Settings settings)
    : m_settings(std::move(settings))
{
}

NodeWorker::~NodeWorker() = default;

void NodeWorker::setEffective(std::vector<config::EffectiveValue> values)
{
    m_effective = std::move(values);
    if (m_node)
        m_node->setEffective(m_effective);
}

void NodeWorker::start()
{
    m_node = std::make_unique<node::Node>(m_settings);
    m_node->setEffective(m_effective);
    connect(m_node.get(), &node::Node::stopped, this, [this] {
        handOver();
        Q_EMIT stopped();
    });
    if (const auto error = m_node->start()) {
        handOver();
        Q_EMIT failed(error->exitCode, error->message);
        return;
    }
    m_feed = std::make_unique<NodeFeed>(*m_node);
    m_plugins = std::make_unique<PluginCommands>(m_node->plugins());
    m_sharedData = std::make_unique<SharedDataFeed>(m_node->sharedData(), m_node->hub());
    m_gateway = std::make_unique<GatewayCommands>(*m_node);
    m_nodes = std::make_unique<NodesCommands>(*m_node);
    m_access = std::make_unique<AccessCommands>(*m_node);
    Q_EMIT made(m_feed.get(), m_sharedData.get(), m_nodes.get(), m_access.get());
    handOver();
    Q_EMIT started(m_node->status().addresses, m_node->ownKeys());
}

void NodeWorker::stop()
{
    if (m_feed) {
        m_node->stop();
        return;
    }
    handOver();
    Q_EMIT stopped();
}

void NodeWorker::reload(const config::Settings &settings)
{
    if (m_feed)
        m_node->reload(settings);
}

void NodeWorker::setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health,
                           const QString &reason, Reply<ServicePtr> done)
{
    auto task =
        m_node->registry().setHealth(service.tenantId, service.serviceId, instanceId, health, reason, administrator());
    task.then(asPointer(std::move(done)));
}

void NodeWorker::setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                               std::optional<TimePoint> until, Reply<ServicePtr> done)
{
    auto task =
        m_node->registry().setAdminState(service.tenantId, service.serviceId, state, reason, until, administrator());
    task.then(asPointer(std::move(done)));
}

void NodeWorker::deregister(const ServiceKey &key, const QString &instanceId, Reply<int> done)
{
    const registry::Service *service = m_node->registry().find(key.tenantId, key.serviceId);
    if (!service)
        return done(fail(ErrorCode::ServiceNotFound, QStringLiteral("Service not found: %1").arg(key.serviceId)));
    auto task = m_node->registry().deregister(service->tenantId, service->pluginId, service->serviceName, instanceId,
                                              administrator());
    task.then(std::move(done));
}

void NodeWorker::orders(const QString &tenantId, Reply<std::vector<StandingOrder>> done)
{
    const registry::ServiceRegistry &registry = m_node->registry();
    std::vector<StandingOrder> orders;
    for (const registry::ServiceOrder *order : registry.orders(tenantId)) {
        const registry::Service *service = registry.findByName(order->tenantId, order->serviceName);
        orders.push_back({*order, service && service->pluginId == order->pluginId});
    }
    done(std::move(orders));
}

void NodeWorker::endOrder(const registry::ServiceOrder &order, Reply<int> done)
{
    auto task = m_node->registry().endOrder(order.tenantId, order.pluginId, order.serviceName,
                                            QStringLiteral("the order was ended"), administrator());
    task.then(std::move(done));
}

void NodeWorker::queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done)
{
    auto task = m_node->eventLog().query(filter);
    task.then(std::move(done));
}

void NodeWorker::searchEvents(const events::EventSearch &search, Reply<events::EventPage> done)
{
    auto task = events::EventReader(m_node->eventLog()).search(search);
    task.then(std::move(done));
}

void NodeWorker::overview(const OverviewLook &look, const Reply<OverviewPicture> &done)
{
    OverviewCommands(*m_node).look(look, done);
}

void NodeWorker::told(Reply<std::vector<events::Event>> done)
{
    constexpr int ofEachType = 100;
    auto task = m_node->notifier().history(ofEachType);
    task.then(std::move(done));
}

void NodeWorker::releaseHeld(const QString &tenantId, Reply<int> done)
{
    auto task = m_node->registry().releaseMassStale(tenantId, administrator());
    task.then([done = std::move(done)](int released) { done(released); });
}

} // namespace plexica::app
