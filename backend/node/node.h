// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "config/effective.h"
#include "config/settings.h"
#include "events/eventlog.h"
#include "gateway/gateway.h"
#include "node/nodestatus.h"
#include "registry/serviceregistry.h"
#include "plugins/plugindirectory.h"
#include "shareddata/shareddata.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <vector>

namespace plexica::access {
class AccessControl;
}
namespace plexica::cluster {
class NodeTable;
}

namespace plexica::notifications {
class Notifier;
}
namespace plexica::watch {
class Hub;
}

namespace plexica::node {

/// A route as the OpenAPI document must have it.
struct NodeRoute
{
    QByteArray method;  ///< "*": any
    QByteArray pattern; ///< "/api/services/:serviceId"
    QStringList roles;  ///< who may; empty: whoever reaches the node
};

/// Composition root: one node with all it serves. Lives on the node thread; make it there (or move it there before
/// start()) and call everything there. The only backend header besides value types that app/ includes.
class Node : public QObject
{
    Q_OBJECT
public:
    /// Why start() failed, with the exit code of the contract: 2 configuration, 3 database, 4 cannot listen.
    struct StartError
    {
        int exitCode = 1;
        QString message;
    };

    explicit Node(config::Settings settings, QObject *parent = nullptr);
    ~Node() override;

    /// Makes the data directory if it is not there, for this user alone. start() does; subcommands that write call it
    /// too.
    static std::optional<StartError> makeDataDirectory(const QString &folder);
    /// Opens the database, loads all state and listens; blocks until it serves. nullopt: it serves.
    std::optional<StartError> start();
    /// Stops accepting, finishes requests in flight, flushes; `stopped` follows within `deadline`.
    void stop(Milliseconds deadline = Milliseconds(10'000));
    /// Takes over what may change without a restart: log level, TLS files, limits, health rules.
    void reload(const config::Settings &settings);

    /// What `GET /api/settings` answers: the configuration with where it came from.
    void setEffective(std::vector<config::EffectiveValue> values);

    /// Secrets of the keys that this node made for plugins of its process (settings.auth.ownPlugins), by plugin id, and
    /// an administrator's of the default tenant under the empty one. They end with the node. Empty where nobody is
    /// asked.
    QMap<QString, QString> ownKeys() const;

    /// An observer becomes a node that sweeps and probes like others, until it ends.
    void judgeFromHere(const events::Origin &origin);
    /// Streams and waits that this key holds open here: what its end would cut off.
    int openStreams(const QString &keyId) const;

    const config::Settings &settings() const;
    NodeStatus status() const;
    /// Every route; empty before start(). For the test of the OpenAPI document.
    std::vector<NodeRoute> routes() const;
    access::AccessControl &accessControl();
    registry::ServiceRegistry &registry();
    plugins::PluginDirectory &plugins();
    shareddata::SharedData &sharedData();
    events::EventLog &eventLog();
    gateway::Gateway &gateway();
    gateway::TrafficBook &traffic();
    notifications::Notifier &notifier();
    cluster::NodeTable &nodes();
    watch::Hub &hub();
    /// Somebody looks at calls or traces: those of other nodes come too, for half a minute.
    void lookAtCalls();

Q_SIGNALS:
    void stopped();
    void storageAvailabilityChanged(bool available, const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace plexica::node
