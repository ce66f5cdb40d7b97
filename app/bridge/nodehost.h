// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "config/settings.h"

#include <QThread>

#include <memory>

namespace plexica::app {

class GatewayHost;
class NodeSide;
class PluginHost;
class SharedDataHost;

/// A whole node on a thread of its own, and the window's link to it. GUI thread.
class NodeHost : public NodeLink
{
    Q_OBJECT
public:
    explicit NodeHost(config::Settings settings, QObject *parent = nullptr);
    /// Stops the node if it still runs, and waits for its thread.
    ~NodeHost() override;

    /// Starts the node; `started` or `failed` follows.
    void start();
    /// Stops accepting, finishes requests in flight, flushes; `stopped` follows, also if it never ran.
    void stop();
    /// Takes over what may change without a restart.
    void reload(const config::Settings &settings);
    bool isRunning() const { return m_running; }

    void subscribe() override;
    void acknowledge(quint64 revision) override;
    void setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health, const QString &reason,
                   Reply<ServicePtr> done) override;
    void setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                       std::optional<TimePoint> until, Reply<ServicePtr> done) override;
    void deregister(const ServiceKey &service, const QString &instanceId, Reply<int> done) override;
    void queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done) override;
    void releaseHeld(const QString &tenantId, Reply<int> done) override;
    PluginLink &plugins() override;
    SharedDataLink &sharedData() override;
    GatewayLink &gateway() override;

Q_SIGNALS:
    void started(const QStringList &addresses);
    /// `exitCode` is the contract's: 2 configuration, 3 database, 4 cannot listen.
    void failed(int exitCode, const QString &message);
    void stopped();

private:
    /// Calls `work(side)` on the node thread.
    template <typename Work>
    void post(Work work);
    /// A reply that comes back to this thread.
    template <typename T>
    Reply<T> here(Reply<T> done);

    QThread m_thread;
    NodeSide *m_side; ///< lives on m_thread
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<SharedDataHost> m_sharedData;
    std::unique_ptr<GatewayHost> m_gateway;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace plexica::app
