// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/nodeside.h"

#include "bridge/gatewayside.h"
#include "bridge/pluginside.h"
#include "bridge/shareddataside.h"
#include "common/handover.h"

#include <utility>

namespace plexica::app {

namespace {

events::Origin administrator()
{
    return events::Origin{QStringLiteral("administrator"), {}};
}

tl::unexpected<Error> notRunning()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("The node does not run."));
}

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

NodeSide::NodeSide(config::Settings settings)
    : m_settings(std::move(settings))
{
}

NodeSide::~NodeSide() = default;

void NodeSide::start()
{
    m_node = std::make_unique<node::Node>(m_settings);
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
    connect(m_feed.get(), &NodeFeed::updated, this, &NodeSide::updated);
    m_plugins = std::make_unique<PluginSide>(m_node->plugins());
    m_sharedData = std::make_unique<SharedDataSide>(m_node->sharedData());
    connect(m_sharedData.get(), &SharedDataSide::updated, this, &NodeSide::sharedDataUpdated);
    m_gateway = std::make_unique<GatewaySide>(*m_node);
    handOver();
    Q_EMIT started(m_node->status().addresses);
}

void NodeSide::stop()
{
    if (m_feed) {
        m_node->stop();
        return;
    }
    handOver();
    Q_EMIT stopped();
}

void NodeSide::reload(const config::Settings &settings)
{
    if (m_feed)
        m_node->reload(settings);
}

void NodeSide::setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health,
                         const QString &reason, Reply<ServicePtr> done)
{
    if (!m_feed)
        return done(notRunning());
    auto task =
        m_node->registry().setHealth(service.tenantId, service.serviceId, instanceId, health, reason, administrator());
    task.then(asPointer(std::move(done)));
}

void NodeSide::setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                             std::optional<TimePoint> until, Reply<ServicePtr> done)
{
    if (!m_feed)
        return done(notRunning());
    auto task =
        m_node->registry().setAdminState(service.tenantId, service.serviceId, state, reason, until, administrator());
    task.then(asPointer(std::move(done)));
}

void NodeSide::deregister(const ServiceKey &key, const QString &instanceId, Reply<int> done)
{
    if (!m_feed)
        return done(notRunning());
    const registry::Service *service = m_node->registry().find(key.tenantId, key.serviceId);
    if (!service)
        return done(fail(ErrorCode::ServiceNotFound, QStringLiteral("Service not found: %1").arg(key.serviceId)));
    auto task = m_node->registry().deregister(service->tenantId, service->pluginId, service->serviceName, instanceId,
                                              administrator());
    task.then(std::move(done));
}

void NodeSide::queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done)
{
    if (!m_feed)
        return done(notRunning());
    auto task = m_node->eventLog().query(filter);
    task.then(std::move(done));
}

void NodeSide::releaseHeld(const QString &tenantId, Reply<int> done)
{
    if (!m_feed)
        return done(notRunning());
    done(m_node->registry().releaseMassStale(tenantId, administrator()));
}

} // namespace plexica::app
