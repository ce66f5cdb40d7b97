// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "registry/admindeadlines.h"
#include "registry/deferredwrites.h"
#include "registry/growth.h"
#include "registry/healthjournal.h"
#include "registry/healthrules.h"
#include "registry/orderbook.h"
#include "registry/pluginfacts.h"
#include "registry/probejudge.h"
#include "registry/registration.h"
#include "registry/service.h"
#include "registry/servicecommands.h"
#include "registry/servicefollower.h"
#include "registry/servicepool.h"
#include "registry/servicetable.h"
#include "registry/stalejudge.h"
#include "semver/range.h"
#include "storage/changefeed.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plexica::registry {

struct HeartbeatAnswer
{
    Health status = Health::Healthy; ///< of the instance
    TimePoint lastSeenAt;
};

/// The service registry of one node: memory is the read path, the database the truth. Node thread only.
///
/// Writes are coroutines (ServiceCommands): validated, committed, applied to memory, then answered; two writes to one
/// service take turns. Heartbeats and health transitions that time or probes cause change memory at once and are
/// written behind. References and pointers returned are good until control returns to the event loop.
///
/// Nodes of one database follow each other by the change feed (ServiceFollower). One of them, the sweeper, judges who
/// is stale (StaleJudge), ends admin states and probes.
class ServiceRegistry : public QObject
{
    Q_OBJECT
public:
    ServiceRegistry(storage::Storage &storage, events::EventLog &events, HealthRules rules, QObject *parent = nullptr);
    ~ServiceRegistry() override;

    /// Loads every service and registers with the change feed, which is to be started after that. Before it is done the
    /// registry is empty and must not be served.
    QCoro::Task<Result<int>> load();

    /// Registers an instance or updates it; status back to HEALTHY, admin state kept. Answers the service's id.
    QCoro::Task<Result<QString>> registerInstance(Registration registration, events::Origin origin)
    {
        return m_commands.registerInstance(std::move(registration), std::move(origin));
    }
    /// Removes one instance, or without `instanceId` all of the service. Answers how many instances went; 0 if there
    /// was none (shutdown is idempotent). An order about the service outlives that, unless an administrator does it.
    QCoro::Task<Result<int>> deregister(QString tenantId, QString pluginId, QString serviceName, QString instanceId,
                                        events::Origin origin)
    {
        return m_commands.deregister(std::move(tenantId), std::move(pluginId), std::move(serviceName),
                                     std::move(instanceId), std::move(origin));
    }
    /// `{"service":…}` rendered for the instance that is chosen for this call. Errors: ServiceNotFound,
    /// ServiceUnavailable. With `range`, a service of another version is not found. `allowStale`: where no instance is
    /// live the one that was seen last, marked so, unless that is how an administrator or the tenant wants it.
    Result<QByteArray> discover(const QString &tenantId, const QString &serviceName, const Range *range,
                                bool allowStale = false);
    /// Puts the tenant's service names that are nearest to `serviceName` into `details.suggestions`.
    void suggestServices(Error &error, const QString &tenantId, const QString &serviceName) const;
    /// By tenant and id; nullptr if the tenant has none of that id.
    const Service *find(const QString &tenantId, const QString &serviceId) const;
    const Service *findByName(const QString &tenantId, const QString &serviceName) const;
    /// The plugin that the name belongs to, by registration or by an installed manifest; empty: free.
    QString ownerOf(const QString &tenantId, const QString &serviceName) const
    {
        return m_commands.ownerOf(tenantId, serviceName);
    }
    /// In order of service names.
    std::vector<const Service *> list(const ServiceFilter &filter) const { return m_services.list(filter); }
    QStringList tenants() const { return m_services.tenants(); }
    int size() const { return m_services.size(); }

    /// A sign of life; with `reported`, what the plugin says of itself too. Error: ServiceNotFound (register again).
    Result<HeartbeatAnswer> heartbeat(const QString &tenantId, const QString &pluginId, const QString &serviceName,
                                      const QString &instanceId, std::optional<Health> reported,
                                      const events::Origin &origin);
    /// Sets what is reported of one instance, or of all with an empty `instanceId`. HEALTHY also ends staleness and
    /// a failed probe's verdict: the administrator has looked (guide, issue 4).
    QCoro::Task<Result<Service>> setHealth(QString tenantId, QString serviceId, QString instanceId, Health health,
                                           QString reason, events::Origin origin)
    {
        return m_commands.setHealth(std::move(tenantId), std::move(serviceId), std::move(instanceId), health,
                                    std::move(reason), std::move(origin));
    }
    QCoro::Task<Result<Service>> setAdminState(QString tenantId, QString serviceId, AdminState state, QString reason,
                                               std::optional<TimePoint> until, events::Origin origin)
    {
        return m_commands.setAdminState(std::move(tenantId), std::move(serviceId), state, std::move(reason), until,
                                        std::move(origin));
    }

    /// DRAINING and OFFLINE of services that are there and of services that are not, by plugins and names.
    std::vector<const ServiceOrder *> orders(const QString &tenantId) const { return m_orders.list(tenantId); }
    /// Ends an order; a service that is there becomes ACTIVE. Answers how many ended: 0 or 1.
    QCoro::Task<Result<int>> endOrder(QString tenantId, QString pluginId, QString serviceName, QString cause,
                                      events::Origin origin)
    {
        return m_commands.endOrder(std::move(tenantId), std::move(pluginId), std::move(serviceName), std::move(cause),
                                   std::move(origin));
    }

    /// What of health waits for the database.
    DeferredWrites::Counters deferredWrites() const { return m_writes.counters(); }
    const MassStaleHold &massStaleHold() const { return m_judge.hold(); }
    /// Lets the held services turn stale; how many did. `tenantId` empty: all tenants.
    QCoro::Task<int> releaseMassStale(QString tenantId, events::Origin origin)
    {
        return m_judge.release(std::move(tenantId), std::move(origin));
    }

    void setRules(const HealthRules &rules);
    const HealthRules &rules() const { return m_rules; }
    void setLimits(const RegistryLimits &limits) { m_growth.setLimits(limits); }

    // Set by the plugins' domain.
    void setManifestEndpoints(PluginFacts::Endpoints lookUp) { m_facts.endpoints = std::move(lookUp); }
    void setManifestOwner(PluginFacts::Owner lookUp) { m_facts.owner = std::move(lookUp); }
    void setPluginActive(PluginFacts::Active lookUp) { m_facts.active = std::move(lookUp); }
    /// To be called when the answers of these three change for a plugin: its services are rendered anew.
    /// `write`: the rows take the manifest's endpoints too (by the node that changed the plugin).
    void pluginChanged(const QString &tenantId, const QString &pluginId, bool write = true);

    /// Begins the removal of a plugin's services: of those named, or of all if none is. Unless it is refused commit its
    /// operations, then call finishRemoval(); destroy it without that to leave everything as it is. `cause` goes to the
    /// audit log.
    QCoro::Task<ServiceRemoval> beginRemoval(QString tenantId, QString pluginId, QStringList names, QString cause,
                                             events::Origin origin)
    {
        return m_commands.beginRemoval(std::move(tenantId), std::move(pluginId), std::move(names), std::move(cause),
                                       std::move(origin));
    }
    void finishRemoval(const ServiceRemoval &removal, qint64 revision) { m_commands.finishRemoval(removal, revision); }

    // For the prober.
    struct ProbeTarget
    {
        QString tenantId;
        QString serviceId;
        QString instanceId;
        QString url;
    };
    /// The instances to probe whose turn has come since the last call: spread evenly over the probe interval. None on a
    /// node that is not the sweeper.
    std::vector<ProbeTarget> probesDue(TimePoint now);
    /// `followsCall`: it was made because a call had failed. True if it is to be made again soon.
    bool applyProbe(const ProbeTarget &target, const Finding &finding, bool followsCall = false);
    bool isSweeper() const { return m_storage.feed().isSweeper(); }

    // For watches.
    struct RowState
    {
        qint64 revision = 0;   ///< of the newest row that memory shows: the service's own or an instance's
        bool isBehind = false; ///< what memory shows of its health is on its way to the database, or waits for it
    };
    RowState rowState(const Service &service) const;

    // For the gateway.
    /// The connection of a call to an instance failed; `found` has the text without how often.
    void noteCallFailure(const QString &tenantId, const QString &serviceId, const QString &instanceId,
                         StatusReason found);
    /// A call of an instance that is not HEALTHY was answered, whatever the answer says.
    void noteCallAnswer(const QString &tenantId, const QString &serviceId, const QString &instanceId);
    /// What services of a tenant's plugins lack, by plugin; all others lack nothing.
    void setAffected(const QString &tenantId, const QHash<QString, AffectedByPtr> &byPlugin);

Q_SIGNALS:
    /// The service's shown values changed. Copy what you need at once.
    void changed(const plexica::registry::Service &service);
    /// Nothing but its lastSeenAt did: a heartbeat, a probe that found it as it was.
    void seen(const plexica::registry::Service &service);
    void removed(const QString &tenantId, const QString &serviceId);
    void massStaleHoldChanged();
    /// An instance is to be looked at now, and until it answers or is UNAVAILABLE.
    void lookWanted(const plexica::registry::ServiceRegistry::ProbeTarget &target);
    /// A health endpoint has answered.
    void lookAnswered(const QString &tenantId, const QString &serviceId, const QString &instanceId);

private:
    Error notFound(const QString &tenantId, const QString &serviceName) const;
    static QString probeUrl(const InstanceRecord &instance);
    void sweep();

    storage::Storage &m_storage;
    HealthRules m_rules;
    std::shared_ptr<ServicePool> m_pool = std::make_shared<ServicePool>();
    PluginFacts m_facts;
    ServiceTable m_services;
    Growth m_growth;
    OrderBook m_orders;
    AdminDeadlines m_deadlines;
    DeferredWrites m_writes;
    HealthJournal m_health;
    StaleJudge m_judge;
    ProbeJudge m_probes;
    ServiceFollower m_follower;
    ServiceCommands m_commands;
    QTimer m_sweepTimer;
};

} // namespace plexica::registry
