// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodefeed.h"
#include "bridge/nodelink.h"
#include "bridge/shareddatalink.h"
#include "node/node.h"

#include <memory>
#include <optional>

namespace plexica::app {

class AccessCommands;
class GatewayCommands;
class NodesCommands;
class PluginCommands;
class SharedDataFeed;

/// The half of the bridge that lives on the node thread: owns the node and its feed, runs commands. Everything but
/// the constructor is called on that thread; replies are called there too.
class NodeWorker : public QObject
{
    Q_OBJECT
public:
    explicit NodeWorker(config::Settings settings);
    ~NodeWorker() override;

    /// Before start().
    void setDatabase(const QString &url) { m_settings.database = url; }
    /// What `GET /api/settings` answers.
    void setEffective(std::vector<config::EffectiveValue> values);
    void start();
    void stop();
    void reload(const config::Settings &settings);
    bool isRunning() const { return m_feed != nullptr; }

    NodeFeed *feed() { return m_feed.get(); }                   ///< null unless the node runs
    SharedDataFeed *sharedData() { return m_sharedData.get(); } ///< null unless the node runs
    PluginCommands *plugins() { return m_plugins.get(); }       ///< null unless the node runs
    GatewayCommands *gateway() { return m_gateway.get(); }      ///< null unless the node runs
    NodesCommands *nodes() { return m_nodes.get(); }            ///< null unless the node runs
    AccessCommands *access() { return m_access.get(); }         ///< null unless the node runs

    // Only while the node runs.
    void setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health, const QString &reason,
                   Reply<ServicePtr> done);
    void setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                       std::optional<TimePoint> until, Reply<ServicePtr> done);
    void deregister(const ServiceKey &service, const QString &instanceId, Reply<int> done);
    void orders(const QString &tenantId, Reply<std::vector<StandingOrder>> done);
    void endOrder(const registry::ServiceOrder &order, Reply<int> done);
    void queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done);
    void searchEvents(const events::EventSearch &search, Reply<events::EventPage> done);
    void overview(const OverviewLook &look, const Reply<OverviewPicture> &done);
    void told(Reply<std::vector<events::Event>> done);
    void releaseHeld(const QString &tenantId, Reply<int> done);

Q_SIGNALS:
    /// What makes updates is there, and sends none yet. Emitted before `started`.
    void made(NodeFeed *feed, SharedDataFeed *sharedData, NodesCommands *nodes, AccessCommands *access);
    void started(const QStringList &addresses, const QMap<QString, QString> &ownKeys); ///< see Node::ownKeys()
    void failed(int exitCode, const QString &message);
    void stopped();

private:
    config::Settings m_settings;
    std::vector<config::EffectiveValue> m_effective;
    std::unique_ptr<node::Node> m_node;
    std::unique_ptr<NodeFeed> m_feed;
    std::unique_ptr<PluginCommands> m_plugins;
    std::unique_ptr<SharedDataFeed> m_sharedData;
    std::unique_ptr<GatewayCommands> m_gateway;
    std::unique_ptr<NodesCommands> m_nodes;
    std::unique_ptr<AccessCommands> m_access;
};

} // namespace plexica::app
