// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/aliveorder.h"
#include "registry/probecalendar.h"
#include "registry/servicerecord.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace plexica::registry {

/// Which services a list wants. Empty texts and nullopt match all.
struct ServiceFilter
{
    QString tenantId; ///< empty: all, one after the other by name
    QString pluginId;
    std::optional<Health> status;
    QString search; ///< in service name, plugin id and description, case ignored
    int limit = 0;  ///< 0: all
};

/// The services that a node has in memory: by tenant and name, by id, by the time they were seen, by the time of their
/// probe. A tenant is here while it has services. Node thread only.
class ServiceTable : public QObject
{
    Q_OBJECT
public:
    explicit ServiceTable(Milliseconds probeInterval);
    ~ServiceTable() override;

    // nullptr if there is none.
    ServiceRecord *find(const QString &tenantId, const QString &serviceName) const;
    ServiceRecord *findById(const QString &serviceId) const { return m_byId.value(serviceId); }
    ServiceRecord *findById(const QString &tenantId, const QString &serviceId) const;
    /// What names an instance among all: `serviceId/instanceId`.
    static QString instanceKey(const QString &serviceId, const QString &instanceId);
    InstanceRecord *findInstance(const QString &instanceKey) const;

    /// In order of service names.
    std::vector<const Service *> list(const ServiceFilter &filter) const;
    std::vector<ServiceRecord *> ofPlugin(const QString &tenantId, const QString &pluginId) const;
    std::vector<ServiceRecord *> ofTenant(const QString &tenantId) const;
    /// All, in no order.
    const QHash<QString, ServiceRecord *> &all() const { return m_byId; }
    QStringList tenants() const;
    int size() const { return static_cast<int>(m_byId.size()); }
    int size(const QString &tenantId) const;
    int tenantCount() const { return static_cast<int>(m_tenants.size()); }

    /// `service` is without instances.
    ServiceRecord &insert(Service service);
    /// Adds an instance or replaces the values of the one of its id.
    InstanceRecord &put(ServiceRecord &record, const Instance &instance);
    void erase(ServiceRecord &record, const QString &instanceId);
    void erase(ServiceRecord &record);
    /// To be called when shown values of a service have changed.
    void announce(ServiceRecord &record);
    /// The same where nothing but lastSeenAt has: the most frequent of all, which costs the same for any number of
    /// instances.
    void announceSeen(ServiceRecord &record);
    /// Announces services that flap no longer. To be called now and then.
    void settle(TimePoint now);

    AliveOrder &alive() { return m_alive; }
    ProbeCalendar &probes() { return m_probes; }

Q_SIGNALS:
    void changed(const plexica::registry::Service &service);
    void seen(const plexica::registry::Service &service);
    void removed(const QString &tenantId, const QString &serviceId);

private:
    /// Names in two forms: sorted for lists, hashed for discovery.
    struct Tenant
    {
        std::map<QString, std::unique_ptr<ServiceRecord>> sorted;
        QHash<QString, ServiceRecord *> byName;
    };
    std::unordered_map<QString, Tenant> m_tenants;
    QHash<QString, ServiceRecord *> m_byId;
    QSet<QString> m_flapping; ///< ids
    AliveOrder m_alive;
    ProbeCalendar m_probes;
};

/// The instance of that id in `service`, made if there is none.
Instance &instanceFor(Service &service, const QString &instanceId);

} // namespace plexica::registry
