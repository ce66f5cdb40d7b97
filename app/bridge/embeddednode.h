// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accessrelay.h"
#include "bridge/gatewayrelay.h"
#include "bridge/localsettings.h"
#include "bridge/nodelink.h"
#include "bridge/nodesrelay.h"
#include "bridge/pluginrelay.h"
#include "bridge/shareddatarelay.h"
#include "config/settings.h"

#include <QThread>

namespace plexica::app {

class NodeWorker;

/// A whole node on a thread of its own, and the window's link to it. GUI thread.
class EmbeddedNode : public NodeLink
{
    Q_OBJECT
public:
    /// A node with these settings, which come from nowhere.
    explicit EmbeddedNode(const config::Settings &settings, QObject *parent = nullptr);
    /// A node of this program's configuration; `adjusted` is what it runs with.
    EmbeddedNode(std::unique_ptr<LocalSettings> configuration, const config::Settings &adjusted,
                 QObject *parent = nullptr);
    /// Stops the node if it still runs, and waits for its thread.
    ~EmbeddedNode() override;

    LocalSettings &configuration() { return *m_settings; }
    /// Another database URL, with its password. Before start().
    void setDatabase(const QString &url);
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
    void orders(const QString &tenantId, Reply<std::vector<StandingOrder>> done) override;
    void endOrder(const registry::ServiceOrder &order, Reply<int> done) override;
    void queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done) override;
    void searchEvents(const events::EventSearch &search, Reply<events::EventPage> done) override;
    void overview(const OverviewLook &look, Reply<OverviewPicture> done) override;
    void told(Reply<std::vector<events::Event>> done) override;
    void releaseHeld(const QString &tenantId, Reply<int> done) override;
    PluginLink &plugins() override { return m_plugins; }
    SharedDataLink &sharedData() override { return m_sharedData; }
    GatewayLink &gateway() override { return m_gateway; }
    NodesLink &nodes() override { return m_nodes; }
    AccessLink &access() override { return m_access; }
    SettingsLink &settings() override { return *m_settings; }

Q_SIGNALS:
    void started(const QStringList &addresses, const QMap<QString, QString> &ownKeys); ///< see Node::ownKeys()
    /// `exitCode` is the contract's: 2 configuration, 3 database, 4 cannot listen.
    void failed(int exitCode, const QString &message);
    void stopped();

private:
    /// Calls `work(worker)` on the node thread.
    template <typename Work>
    void post(Work work);
    /// A relay to those commands of the worker's, while it has them.
    template <typename Commands>
    Relay<Commands> relayTo(Commands *(NodeWorker::*commands)());

    QThread m_thread;
    std::unique_ptr<LocalSettings> m_settings;
    NodeWorker *m_worker; ///< lives on m_thread
    Relay<NodeWorker> m_relay;
    PluginRelay m_plugins;
    SharedDataRelay m_sharedData;
    GatewayRelay m_gateway;
    NodesRelay m_nodes;
    AccessRelay m_access;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace plexica::app
