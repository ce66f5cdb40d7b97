// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/embeddednode.h"

#include "bridge/nodeworker.h"
#include "bridge/overviewlink.h"
#include "common/handover.h"

#include <utility>

namespace plexica::app {

template <typename Work>
void EmbeddedNode::post(Work work)
{
    if (!m_worker)
        return;
    auto run = [worker = m_worker, work = std::move(work)]() mutable {
        takeOver();
        work(*worker);
    };
    handOver();
    QMetaObject::invokeMethod(m_worker, std::move(run), Qt::QueuedConnection);
}

template <typename Commands>
Relay<Commands> EmbeddedNode::relayTo(Commands *(NodeWorker::*commands)())
{
    return {*this, [this, commands](typename Relay<Commands>::Work work) {
                post([work = std::move(work), commands](NodeWorker &worker) { work((worker.*commands)()); });
            }};
}

namespace {

/// As if an empty environment had said nothing.
std::unique_ptr<LocalSettings> configurationOf(const config::Settings &settings)
{
    config::LoadInputs inputs;
    inputs.arguments.append(QStringLiteral("plexica-console"));
    inputs.program = config::Program::Console;
    config::LoadedSettings loaded;
    loaded.settings = settings;
    return std::make_unique<LocalSettings>(std::move(inputs), std::move(loaded));
}

} // namespace

EmbeddedNode::EmbeddedNode(const config::Settings &settings, QObject *parent)
    : EmbeddedNode(configurationOf(settings), settings, parent)
{
}

EmbeddedNode::EmbeddedNode(std::unique_ptr<LocalSettings> configuration, const config::Settings &adjusted,
                           QObject *parent)
    : NodeLink(parent)
    , m_settings(std::move(configuration))
    , m_worker(new NodeWorker(adjusted))
    , m_relay(*this,
              [this](Relay<NodeWorker>::Work work) {
                  post([work = std::move(work)](NodeWorker &worker) { work(worker.isRunning() ? &worker : nullptr); });
              })
    , m_plugins(relayTo(&NodeWorker::plugins))
    , m_sharedData(relayTo(&NodeWorker::sharedData))
    , m_gateway(relayTo(&NodeWorker::gateway))
    , m_nodes(relayTo(&NodeWorker::nodes))
    , m_access(relayTo(&NodeWorker::access))
{
    m_thread.setObjectName(QStringLiteral("node"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Straight from what makes the updates to this thread; the worker's objects come and go with its node.
    connect(
        m_worker, &NodeWorker::made, this,
        [this](NodeFeed *feed, SharedDataFeed *sharedData, NodesCommands *nodes, AccessCommands *access) {
            connect(nodes, &NodesCommands::changed, &m_nodes, &NodesLink::changed);
            connect(access, &AccessCommands::changed, &m_access, &AccessLink::changed);
            connect(feed, &NodeFeed::updated, this, [this](const UpdatePtr &update) {
                takeOver();
                Q_EMIT updated(update);
            });
            connect(sharedData, &SharedDataFeed::updated, &m_sharedData, [this](const SharedUpdatePtr &update) {
                takeOver();
                Q_EMIT m_sharedData.updated(update);
            });
        },
        Qt::DirectConnection);
    connect(m_worker, &NodeWorker::started, this,
            [this](const QStringList &addresses, const QMap<QString, QString> &ownKeys) {
                takeOver();
                m_running = true;
                Q_EMIT started(addresses, ownKeys);
            });
    connect(m_worker, &NodeWorker::failed, this, [this](int exitCode, const QString &message) {
        takeOver();
        Q_EMIT failed(exitCode, message);
    });
    connect(m_worker, &NodeWorker::stopped, this, [this] {
        takeOver();
        m_running = false;
        m_thread.quit();
        m_thread.wait();
        m_worker = nullptr;
        Q_EMIT stopped();
    });
}

EmbeddedNode::~EmbeddedNode()
{
    if (!m_worker)
        return;
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    // No event loop of ours may run any more: the thread ends itself once the node has stopped.
    disconnect(m_worker, nullptr, this, nullptr);
    connect(m_worker, &NodeWorker::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    if (!std::exchange(m_stopping, true))
        post([](NodeWorker &worker) { worker.stop(); });
    m_thread.wait();
}

void EmbeddedNode::setDatabase(const QString &url)
{
    post([url](NodeWorker &worker) { worker.setDatabase(url); });
}

void EmbeddedNode::start()
{
    m_thread.start();
    post([values = config::effectiveValues(m_settings->loaded())](NodeWorker &worker) { worker.setEffective(values); });
    post([](NodeWorker &worker) { worker.start(); });
}

void EmbeddedNode::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    if (!m_thread.isRunning()) {
        QMetaObject::invokeMethod(this, &EmbeddedNode::stopped, Qt::QueuedConnection);
        return;
    }
    post([](NodeWorker &worker) { worker.stop(); });
}

void EmbeddedNode::reload(const config::Settings &settings)
{
    post([settings, values = config::effectiveValues(m_settings->loaded())](NodeWorker &worker) {
        worker.setEffective(values);
        worker.reload(settings);
    });
}

void EmbeddedNode::subscribe()
{
    m_relay.tell([](NodeWorker &worker) { worker.feed()->subscribe(); });
}

void EmbeddedNode::acknowledge(quint64 revision)
{
    m_relay.tell([](NodeWorker &worker, quint64 taken) { worker.feed()->acknowledge(taken); }, revision);
}

void EmbeddedNode::setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health,
                             const QString &reason, Reply<ServicePtr> done)
{
    m_relay.ask(&NodeWorker::setHealth, std::move(done), service, instanceId, health, reason);
}

void EmbeddedNode::setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                                 std::optional<TimePoint> until, Reply<ServicePtr> done)
{
    m_relay.ask(&NodeWorker::setAdminState, std::move(done), service, state, reason, until);
}

void EmbeddedNode::deregister(const ServiceKey &service, const QString &instanceId, Reply<int> done)
{
    m_relay.ask(&NodeWorker::deregister, std::move(done), service, instanceId);
}

void EmbeddedNode::orders(const QString &tenantId, Reply<std::vector<StandingOrder>> done)
{
    m_relay.ask(&NodeWorker::orders, std::move(done), tenantId);
}

void EmbeddedNode::endOrder(const registry::ServiceOrder &order, Reply<int> done)
{
    m_relay.ask(&NodeWorker::endOrder, std::move(done), order);
}

void EmbeddedNode::queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done)
{
    m_relay.ask(&NodeWorker::queryEvents, std::move(done), filter);
}

void EmbeddedNode::searchEvents(const events::EventSearch &search, Reply<events::EventPage> done)
{
    m_relay.ask(&NodeWorker::searchEvents, std::move(done), search);
}

void EmbeddedNode::overview(const OverviewLook &look, Reply<OverviewPicture> done)
{
    m_relay.ask(&NodeWorker::overview, std::move(done), look);
}

void EmbeddedNode::told(Reply<std::vector<events::Event>> done)
{
    m_relay.ask(&NodeWorker::told, std::move(done));
}

void EmbeddedNode::releaseHeld(const QString &tenantId, Reply<int> done)
{
    m_relay.ask(&NodeWorker::releaseHeld, std::move(done), tenantId);
}

} // namespace plexica::app
