// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "registry/admindeadlines.h"
#include "registry/deferredwrites.h"
#include "registry/growth.h"
#include "registry/orderbook.h"
#include "registry/pluginfacts.h"
#include "registry/registration.h"
#include "registry/service.h"
#include "registry/servicepool.h"
#include "registry/servicetable.h"
#include "storage/storage.h"

#include <qcorotask.h>

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::registry {

class ServiceFollower;

/// Services that leave in a change which another domain commits. While this lives nobody else changes them.
struct ServiceRemoval
{
    std::vector<KeyedLock::Turn> turns;
    std::vector<Service> services;
    std::vector<storage::Operation> operations; ///< to be committed, the events' too
    std::vector<events::Event> events;
    /// Set if it may not be committed: whether an earlier change of one of them was saved is not known yet.
    std::optional<Error> refused;
};

/// SERVICE_NAME_TAKEN, naming the owner.
FieldError nameTaken(const QString &serviceName, const QString &owner);

/// What people and plugins change of services, which ServiceRegistry documents: in turn with whoever else writes the
/// service, committed with the event that tells of it, then in memory, then told. A commit whose outcome is not known
/// is read back, and until then the service takes no other. Node thread only.
class ServiceCommands : public QObject
{
public:
    struct Parts
    {
        storage::Storage &storage;
        events::EventLog &events;
        const PluginFacts &facts;
        ServiceTable &services;
        Growth &growth;
        OrderBook &orders;
        AdminDeadlines &deadlines;
        DeferredWrites &writes;
        ServiceFollower &follower;
        std::shared_ptr<ServicePool> pool;
    };
    explicit ServiceCommands(Parts parts);

    QCoro::Task<Result<QString>> registerInstance(Registration registration, events::Origin origin);
    QCoro::Task<Result<int>> deregister(QString tenantId, QString pluginId, QString serviceName, QString instanceId,
                                        events::Origin origin);
    QCoro::Task<Result<Service>> setHealth(QString tenantId, QString serviceId, QString instanceId, Health health,
                                           QString reason, events::Origin origin);
    /// `ending`: only if this is its end still.
    QCoro::Task<Result<Service>> setAdminState(QString tenantId, QString serviceId, AdminState state, QString reason,
                                               std::optional<TimePoint> until, events::Origin origin,
                                               std::optional<TimePoint> ending = std::nullopt);
    QCoro::Task<Result<int>> endOrder(QString tenantId, QString pluginId, QString serviceName, QString cause,
                                      events::Origin origin);
    QCoro::Task<ServiceRemoval> beginRemoval(QString tenantId, QString pluginId, QStringList names, QString cause,
                                             events::Origin origin);
    void finishRemoval(const ServiceRemoval &removal, qint64 revision);

    /// Admin states and orders whose time is over; to be called a few times a second, on the sweeper.
    void endWhatIsOver(TimePoint now);
    /// The plugin that the name belongs to, by registration or by an installed manifest; empty: free.
    QString ownerOf(const QString &tenantId, const QString &serviceName) const;

private:
    struct Held
    {
        KeyedLock::Turn turn;
        const ServiceRecord *record; ///< until the next suspension
    };

    static QString turnKey(const QString &tenantId, const QString &serviceName);
    /// To be held by whoever writes a service, new ones too.
    KeyedLock::Awaiter turn(const QString &tenantId, const QString &serviceName);
    /// The turn of a service that is known by its id. Errors: ServiceNotFound, as refusal().
    QCoro::Task<Result<Held>> hold(QString tenantId, QString serviceId);
    /// Why a service may not be written though it is one's turn: what became of an earlier write is not known yet.
    std::optional<Error> refusal(const QString &tenantId, const QString &serviceName) const;
    /// After a commit that failed: if its outcome is unknown, the service is read back from the database.
    void doubt(const Error &error, const QString &tenantId, const QString &serviceName);
    /// Heartbeats and probes go on while a command is being committed. What they sent of an instance is sent once more
    /// when memory has the command's outcome, so that the row ends as memory is.
    void writeAgain(ServiceRecord &record, quint64 sentBefore);
    QCoro::Task<Result<QString>> registerOnce(Registration registration, events::Origin origin);
    void endOrders(TimePoint now);
    void eraseOrder(const QString &key, qint64 revision);
    void endAdminState(const AdminDeadlines::Deadline &deadline);

    Parts m_parts;
    KeyedLock m_turns;
    TimePoint m_nextOrders; ///< when to look whose time is over
};

} // namespace plexica::registry
