// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"
#include "bridge/updates.h"
#include "events/eventsearch.h"

#include <QObject>

namespace plexica::app {

class AccessLink;
class GatewayLink;
class NodesLink;
class PluginLink;
class SettingsLink;
class SharedDataLink;
struct OverviewLook;
struct OverviewPicture;

/// What models, pages and the shell need of a node, and all they may use of it: updates come in, commands go out,
/// nothing waits and nothing is shared. GUI thread. Tests stand in for it.
class NodeLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a snapshot and for every change after it. Asking again begins a new snapshot.
    virtual void subscribe() = 0;
    /// Says that `revision` has been taken in. The node sends no further update before that, so that a busy window
    /// gets few large updates instead of a long queue.
    virtual void acknowledge(quint64 revision) = 0;

    /// Sets what is reported of one instance, or of all with an empty `instanceId`. Errors: ServiceNotFound,
    /// InstanceNotFound, StorageUnavailable; the same for the others.
    virtual void setHealth(const ServiceKey &service, const QString &instanceId, registry::Health health,
                           const QString &reason, Reply<ServicePtr> done) = 0;
    /// `until` puts the service back to ACTIVE by itself.
    virtual void setAdminState(const ServiceKey &service, registry::AdminState state, const QString &reason,
                               std::optional<TimePoint> until, Reply<ServicePtr> done) = 0;
    /// Removes one instance, or the whole service with an empty `instanceId`; how many instances went.
    virtual void deregister(const ServiceKey &service, const QString &instanceId, Reply<int> done) = 0;
    /// What administrators want of services, registered or not, by plugin and name. An empty tenant means all.
    virtual void orders(const QString &tenantId, Reply<std::vector<StandingOrder>> done) = 0;
    /// A service that is registered becomes ACTIVE. How many ended: 0 or 1. Error: StorageUnavailable.
    virtual void endOrder(const registry::ServiceOrder &order, Reply<int> done) = 0;
    /// Newest first, at most `filter.limit`.
    virtual void queryEvents(const events::EventFilter &filter, Reply<std::vector<events::Event>> done) = 0;
    /// A stretch of the audit log, newest first: how far it came stands in it, and who wants more asks from there.
    virtual void searchEvents(const events::EventSearch &search, Reply<events::EventPage> done) = 0;
    /// The platform at one moment (bridge/overviewlink.h).
    virtual void overview(const OverviewLook &look, Reply<OverviewPicture> done) = 0;
    /// What the node's rules tell people of the past, oldest first.
    virtual void told(Reply<std::vector<events::Event>> done) = 0;
    /// Lets held services turn stale; how many did. An empty tenant means all.
    virtual void releaseHeld(const QString &tenantId, Reply<int> done) = 0;

    /// The commands about plugins (bridge/pluginlink.h).
    virtual PluginLink &plugins() = 0;
    /// The commands about shared data, and what happens to it (bridge/shareddatalink.h).
    virtual SharedDataLink &sharedData() = 0;
    /// Looks at the gateway (bridge/gatewaylink.h).
    virtual GatewayLink &gateway() = 0;
    /// The nodes of the platform (bridge/nodeslink.h).
    virtual NodesLink &nodes() = 0;
    /// Keys and grants (bridge/accesslink.h).
    virtual AccessLink &access() = 0;
    /// The configuration (bridge/settingslink.h).
    virtual SettingsLink &settings() = 0;

Q_SIGNALS:
    void updated(const plexica::app::UpdatePtr &update);
};

} // namespace plexica::app
