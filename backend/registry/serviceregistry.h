// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "registry/healthrules.h"
#include "registry/registration.h"
#include "registry/registryoperations.h"
#include "registry/service.h"
#include "registry/servicepool.h"
#include "registry/servicerecord.h"
#include "semver/range.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace plexica::registry {

/// Which services a list wants. Empty texts and nullopt match all.
struct ServiceFilter
{
    QString tenantId;
    QString pluginId;
    std::optional<Health> status;
    QString search;    ///< in service name, plugin id and description, case ignored
    QString afterName; ///< only services whose name sorts after this (paging)
    int limit = 0;     ///< 0: all
};

struct HeartbeatAnswer
{
    Health status = Health::Healthy; ///< of the instance
    TimePoint lastSeenAt;
};

/// Services that would have turned stale together and were held (mass-stale guard).
struct MassStaleHold
{
    TimePoint since;
    QStringList serviceIds; ///< empty: nothing is held
};

/// Services that leave in a change which another domain commits. While this lives nobody else changes them.
struct ServiceRemoval
{
    std::vector<KeyedLock::Turn> turns;
    std::vector<Service> services;
    std::vector<storage::Operation> operations; ///< to be committed, the events' too
    std::vector<events::Event> events;
};

/// The service registry of one node: memory is the read path, the database the truth. Node thread only.
///
/// Writes are coroutines: validated, committed, applied to memory, then answered; two writes to one service take
/// turns. Heartbeats and health transitions that time or probes cause change memory at once and are written behind.
/// References and pointers returned are good until control returns to the event loop.
///
/// Nodes of one database follow each other by the change feed. One of them, the sweeper, judges who is stale, ends
/// admin states and probes; before it calls a service stale it asks the database when it was seen, as its heartbeats
/// may go to another node, which tells nobody of them but the database. A node that is told that a service is stale
/// which it has heard since brings it back. While the database is away nobody judges.
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
    QCoro::Task<Result<QString>> registerInstance(Registration registration, events::Origin origin);
    /// Removes one instance, or without `instanceId` all of the service. Answers how many instances went; 0 if there
    /// was none (shutdown is idempotent).
    QCoro::Task<Result<int>> deregister(QString tenantId, QString pluginId, QString serviceName, QString instanceId,
                                        events::Origin origin);
    /// `{"service":…}` rendered for the instance that is chosen for this call. Errors: ServiceNotFound,
    /// ServiceUnavailable. With `range`, a service of another version is not found.
    Result<QByteArray> discover(const QString &tenantId, const QString &serviceName, const Range *range);
    /// By tenant and id; nullptr if the tenant has none of that id.
    const Service *find(const QString &tenantId, const QString &serviceId) const;
    const Service *findByName(const QString &tenantId, const QString &serviceName) const;
    /// The plugin that the name belongs to, by registration or by an installed manifest; empty: free.
    QString ownerOf(const QString &tenantId, const QString &serviceName) const;
    /// SERVICE_NAME_TAKEN, naming the owner.
    static FieldError nameTaken(const QString &serviceName, const QString &owner);
    /// In order of service names.
    std::vector<const Service *> list(const ServiceFilter &filter) const;
    QStringList tenants() const;
    int size() const;

    /// A sign of life; with `reported`, what the plugin says of itself too. Error: ServiceNotFound (register again).
    Result<HeartbeatAnswer> heartbeat(const QString &tenantId, const QString &pluginId, const QString &serviceName,
                                      const QString &instanceId, std::optional<Health> reported,
                                      const events::Origin &origin);
    /// Sets what is reported of one instance, or of all with an empty `instanceId`. HEALTHY also ends staleness and
    /// a failed probe's verdict: the administrator has looked (guide, issue 4).
    QCoro::Task<Result<Service>> setHealth(QString tenantId, QString serviceId, QString instanceId, Health health,
                                           QString reason, events::Origin origin);
    QCoro::Task<Result<Service>> setAdminState(QString tenantId, QString serviceId, AdminState state, QString reason,
                                               std::optional<TimePoint> until, events::Origin origin);

    const MassStaleHold &massStaleHold() const { return m_hold; }
    /// Lets the held services turn stale; how many did. `tenantId` empty: all tenants.
    int releaseMassStale(const QString &tenantId, const events::Origin &origin);

    void setRules(const HealthRules &rules) { m_rules = rules; }
    const HealthRules &rules() const { return m_rules; }

    /// Endpoints of the tenant's installed manifest for a service that registers without; set by the resolver.
    using ManifestEndpoints = std::function<std::shared_ptr<const Endpoints>(
        const QString &tenantId, const QString &pluginId, const QString &serviceName)>;
    void setManifestEndpoints(ManifestEndpoints lookUp) { m_manifestEndpoints = std::move(lookUp); }
    /// Whose installed manifest declares a service of that name; empty: nobody's. Nobody else may register it.
    using ManifestOwner = std::function<QString(const QString &tenantId, const QString &serviceName)>;
    void setManifestOwner(ManifestOwner lookUp) { m_manifestOwner = std::move(lookUp); }
    /// False while the tenant has deactivated the plugin: its services are not discovered.
    using PluginActive = std::function<bool(const QString &tenantId, const QString &pluginId)>;
    void setPluginActive(PluginActive lookUp) { m_pluginActive = std::move(lookUp); }
    /// To be called when the answers of these three change for a plugin: its services are rendered anew.
    /// `write`: the rows take the manifest's endpoints too (by the node that changed the plugin).
    void pluginChanged(const QString &tenantId, const QString &pluginId, bool write = true);

    /// Begins the removal of a plugin's services: of those named, or of all if none is. Commit its operations, then
    /// call finishRemoval(); destroy it without that to leave everything as it is. `cause` goes to the audit log.
    QCoro::Task<ServiceRemoval> beginRemoval(QString tenantId, QString pluginId, QStringList names, QString cause,
                                             events::Origin origin);
    void finishRemoval(const ServiceRemoval &removal, qint64 revision);

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
    void applyProbe(const ProbeTarget &target, ProbeResult result);
    bool isSweeper() const { return m_storage.feed().isSweeper(); }

Q_SIGNALS:
    /// The service's shown values changed (also lastSeenAt). Copy what you need at once.
    void changed(const plexica::registry::Service &service);
    void removed(const QString &tenantId, const QString &serviceId);
    void massStaleHoldChanged();

private:
    struct Tenant;
    ServiceRecord *record(const QString &tenantId, const QString &serviceName) const;
    ServiceRecord *recordById(const QString &tenantId, const QString &serviceId) const;
    ServiceRecord &insert(Service service);
    InstanceRecord &putInstance(ServiceRecord &record, const Instance &instance);
    void eraseInstance(ServiceRecord &record, const QString &instanceId);
    void erase(ServiceRecord &record);
    void announceChange(ServiceRecord &record);
    /// Takes what the manifest says of a service; true if that changed something.
    bool takeManifest(Service &service) const;
    void applyTransition(ServiceRecord &service, InstanceRecord &instance, Health observed, bool stale,
                         const QString &cause, const events::Origin &origin);
    void touchInstance(const ServiceRecord &service, const InstanceRecord &instance);
    QCoro::Task<Result<QString>> registerOnce(Registration registration, events::Origin origin);
    /// What is written behind memory's back.
    struct Behind
    {
        storage::Change change;
        std::optional<events::Event> event; ///< that the change records; announced once that is done
        QString instance;                   ///< instanceKey() of the one that is written; empty: none
        bool counted = false;               ///< in m_behind
    };
    void writeBehind(Behind behind);
    void finishBehind(Behind &behind, const Result<storage::Storage::Commit> &done);
    void writeHealth(const ServiceRecord &service, const Instance &instance, std::optional<events::Event> event);
    static QString instanceKey(const QString &serviceId, const QString &instanceId);
    /// nullptr if there is none of that instanceKey().
    InstanceRecord *instanceByKey(const QString &key) const;
    void noteRemoval(const QString &key, qint64 revision);
    void sweep();
    void sweepStale(TimePoint now);
    void askWhenSeen(const std::vector<InstanceRecord *> &due);
    void takeSeen(const std::vector<SeenRow> &rows);
    std::vector<InstanceRecord *> dueInstances(TimePoint now) const;
    void judge(const std::vector<InstanceRecord *> &due, TimePoint now, bool acts);
    void hold(const QSet<const ServiceRecord *> &services, TimePoint now, bool acts);
    void sweepAdminStates(TimePoint now);
    void dropOldAdminDeadlines(TimePoint now);

    // What the change feed brings.
    void followOthers();
    void applyServices(std::vector<ServiceRow> rows, const storage::Delivery &delivery);
    void applyInstances(std::vector<InstanceRow> rows, const storage::Delivery &delivery);
    void applyInstance(InstanceRow row, const storage::Delivery &delivery);
    void applyServiceRemovals(const std::vector<storage::Removal> &removals);
    void applyInstanceRemovals(const std::vector<storage::Removal> &removals);
    void finishDelivery(const storage::Delivery &delivery);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    HealthRules m_rules;
    KeyedLock m_turns;
    std::shared_ptr<ServicePool> m_pool = std::make_shared<ServicePool>();
    std::unordered_map<QString, std::unique_ptr<Tenant>> m_tenants;
    QHash<QString, ServiceRecord *> m_byId;
    ManifestEndpoints m_manifestEndpoints;
    ManifestOwner m_manifestOwner;
    PluginActive m_pluginActive;
    std::multimap<TimePoint, std::pair<QString, QString>> m_adminDeadlines; ///< until → (tenant, service id)
    MassStaleHold m_hold;
    /// Written behind once the database is back.
    std::vector<Behind> m_waitingChanges;
    QHash<QString, int> m_behind;       ///< by instanceKey(): writes of its health that are under way or wait
    storage::RecentRemovals m_removals; ///< by service id and instanceKey()
    QSet<QString> m_delivered;          ///< ids of services that the delivery under way has changed
    quint64 m_asks = 0;                 ///< questions to the database when instances were seen
    bool m_asking = false;
    TimePoint m_nextAsk;
    QTimer m_sweepTimer;
    AliveOrder m_alive;
    ProbeCalendar m_probes;
};

} // namespace plexica::registry
