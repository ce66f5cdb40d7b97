// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "bridge/overviewlink.h"
#include "models/standinaccess.h"
#include "models/standingateway.h"
#include "models/standinnodes.h"
#include "models/standinplugins.h"
#include "models/standinsettings.h"
#include "models/standinshareddata.h"

#include <map>
#include <vector>

namespace plexica::app {

/// A service with one instance, made of a few words.
registry::Service makeService(const QString &name, const QString &plugin = QStringLiteral("plugin-a"),
                              const QString &tenant = QStringLiteral("default-tenant"),
                              registry::Health health = registry::Health::Healthy);
ServicePtr share(registry::Service service);
events::Event statusEvent(const registry::Service &service, const QString &before, const QString &after,
                          const QString &cause, qint64 id);
/// `count` services with names, plugins and tenants that scatter over the alphabet.
std::vector<registry::Service> manyServices(int count);
/// A snapshot in one slice.
Update snapshotOf(const std::vector<registry::Service> &services, quint64 revision = 1);

/// Stands in for a node: keeps services in memory, answers commands on the next turn of the event loop.
class StandInNode : public NodeLink
{
    Q_OBJECT
public:
    using NodeLink::NodeLink;

    void put(registry::Service service); ///< registers or changes, and tells
    void take(const QString &serviceId); ///< deregisters, and tells
    void tell(events::Event event);
    void setStatus(node::NodeStatus status);
    void hold(const QStringList &serviceIds);
    void send(Update update); ///< as it is, with its own revision
    const registry::Service *find(const QString &id) const;

    /// Commands on this service fail with this.
    std::map<QString, Error> faults;
    /// Each command as one line: "setHealth inventory DEGRADED reason".
    QStringList commands;
    std::vector<StandingOrder> standing; ///< what orders() answers
    std::vector<events::Event> history;  ///< newest first, what queryEvents answers
    OverviewPicture picture;             ///< what overview() answers; gateway and orders are those of above
    int subscriptions = 0;
    quint64 acknowledged = 0;
    quint64 revision = 0;

    void subscribe() override;
    void acknowledge(quint64 value) override { acknowledged = value; }
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
    StandInPlugins &plugins() override { return m_plugins; }
    StandInSharedData &sharedData() override { return m_sharedData; }
    StandInGateway &gateway() override { return m_gateway; }
    StandInNodes &nodes() override { return m_nodes; }
    StandInAccess &access() override { return m_access; }
    StandInSettings &settings() override { return m_settings; }

    void put(TenantPluginsPtr plugins); ///< the tenant's plugins are these now
    void put(CataloguePtr catalogue);

    std::map<QString, registry::Service> services; ///< by id

private:
    std::optional<Error> faultOf(const ServiceKey &service) const;
    node::NodeStatus m_status;
    StandInPlugins m_plugins{*this};
    StandInSharedData m_sharedData;
    StandInGateway m_gateway{*this};
    StandInNodes m_nodes;
    StandInAccess m_access;
    StandInSettings m_settings;
    std::map<QString, TenantPluginsPtr> m_tenantPlugins;
    CataloguePtr m_catalogue;
};

} // namespace plexica::app
