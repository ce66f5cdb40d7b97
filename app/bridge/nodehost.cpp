// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/nodehost.h"

#include "bridge/gatewayhost.h"
#include "bridge/nodeside.h"
#include "bridge/pluginhost.h"
#include "bridge/shareddatahost.h"
#include "common/handover.h"

#include <utility>

namespace plexica::app {

NodeHost::NodeHost(config::Settings settings, QObject *parent)
    : NodeLink(parent)
    , m_side(new NodeSide(std::move(settings)))
    , m_plugins(std::make_unique<PluginHost>(
          *this,
          [this](PluginHost::Work work) { post([work = std::move(work)](NodeSide &side) { work(side.plugins()); }); }))
    , m_sharedData(std::make_unique<SharedDataHost>([this](SharedDataHost::Work work) {
        post([work = std::move(work)](NodeSide &side) { work(side.sharedData()); });
    }))
    , m_gateway(std::make_unique<GatewayHost>(*this, [this](GatewayHost::Work work) {
        post([work = std::move(work)](NodeSide &side) { work(side.gateway()); });
    }))
{
    m_thread.setObjectName(QStringLiteral("node"));
    m_side->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_side, &QObject::deleteLater);
    connect(m_side, &NodeSide::updated, this, [this](const UpdatePtr &update) {
        takeOver();
        Q_EMIT updated(update);
    });
    connect(m_side, &NodeSide::sharedDataUpdated, m_sharedData.get(), [this](const SharedUpdatePtr &update) {
        takeOver();
        Q_EMIT m_sharedData->updated(update);
    });
    connect(m_side, &NodeSide::started, this, [this](const QStringList &addresses) {
        takeOver();
        m_running = true;
        Q_EMIT started(addresses);
    });
    connect(m_side, &NodeSide::failed, this, [this](int exitCode, const QString &message) {
        takeOver();
        Q_EMIT failed(exitCode, message);
    });
    connect(m_side, &NodeSide::stopped, this, [this] {
        takeOver();
        m_running = false;
        m_thread.quit();
        m_thread.wait();
        m_side = nullptr;
        Q_EMIT stopped();
    });
}

NodeHost::~NodeHost()
{
    if (!m_side)
        return;
    if (!m_thread.isRunning()) {
        delete m_side;
        return;
    }
    // No event loop of ours may run any more: the thread ends itself once the node has stopped.
    disconnect(m_side, nullptr, this, nullptr);
    connect(m_side, &NodeSide::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    if (!std::exchange(m_stopping, true))
        post([](NodeSide &side) { side.stop(); });
    m_thread.wait();
}

template <typename Work>
void NodeHost::post(Work work)
{
    if (!m_side)
        return;
    auto run = [side = m_side, work = std::move(work)]() mutable {
        takeOver();
        work(*side);
    };
    handOver();
    QMetaObject::invokeMethod(m_side, std::move(run), Qt::QueuedConnection);
}

template <typename T>
Reply<T> NodeHost::here(Reply<T> done)
{
    return replyOnThreadOf<T>(this, std::move(done));
}

void NodeHost::start()
{
    m_thread.start();
    post([](NodeSide &side) { side.start(); });
}

void NodeHost::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    if (!m_thread.isRunning()) {
        QMetaObject::invokeMethod(this, &NodeHost::stopped, Qt::QueuedConnection);
        return;
    }
    post([](NodeSide &side) { side.stop(); });
}

void NodeHost::reload(const config::Settings &settings)
{
    post([settings](NodeSide &side) { side.reload(settings); });
}

void NodeHost::subscribe()
{
    post([](NodeSide &side) {
        if (side.feed())
            side.feed()->subscribe();
    });
}

void NodeHost::acknowledge(quint64 revision)
{
    post([revision](NodeSide &side) {
        if (side.feed())
            side.feed()->acknowledge(revision);
    });
}

void NodeHost::setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health,
                         const QString &reason, Reply<ServicePtr> done)
{
    post([=, reply = here(std::move(done))](NodeSide &side) {
        side.setHealth(service, instanceId, health, reason, reply);
    });
}

void NodeHost::setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                             std::optional<TimePoint> until, Reply<ServicePtr> done)
{
    post([=, reply = here(std::move(done))](NodeSide &side) {
        side.setAdminState(service, state, reason, until, reply);
    });
}

void NodeHost::deregister(const ServiceKey &service, const QString &instanceId, Reply<int> done)
{
    post([=, reply = here(std::move(done))](NodeSide &side) { side.deregister(service, instanceId, reply); });
}

void NodeHost::queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done)
{
    post([=, reply = here(std::move(done))](NodeSide &side) { side.queryEvents(filter, reply); });
}

void NodeHost::releaseHeld(const QString &tenantId, Reply<int> done)
{
    post([=, reply = here(std::move(done))](NodeSide &side) { side.releaseHeld(tenantId, reply); });
}

SharedDataLink &NodeHost::sharedData()
{
    return *m_sharedData;
}

PluginLink &NodeHost::plugins()
{
    return *m_plugins;
}

GatewayLink &NodeHost::gateway()
{
    return *m_gateway;
}

} // namespace plexica::app
