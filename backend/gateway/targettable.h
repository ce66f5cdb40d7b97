// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "gateway/target.h"
#include "registry/serviceregistry.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace plexica::gateway {

/// The services that calls go to, kept up to date with the registry, with what calls say about them: circuits, ejected
/// instances, limits that were reached. Node thread only.
class TargetTable : public QObject
{
    Q_OBJECT
public:
    TargetTable(registry::ServiceRegistry &registry, events::EventLog &events, QString nodeId, QString defaultBaseUrl,
                QObject *parent);

    /// The target that a service is; made when it is first asked for. Calls under way keep theirs.
    std::shared_ptr<Target> of(const registry::Service &service);
    /// The same for a look that leaves nothing behind: one that is not known is not kept.
    std::shared_ptr<Target> look(const registry::Service &service) const;
    void setDefaultBaseUrl(const QString &url);

    /// A call of an instance was answered; `success`: by less than 500, else `found` says what. Ejects it.
    void reportAnswer(Target &target, const QString &instanceId, bool success,
                      const registry::StatusReason *found = nullptr);
    /// It was not; `found` says why, its text without how often. `isFirst`: the call has not failed there before.
    /// Ejects it, and has it looked at.
    void reportFailure(Target &target, const QString &instanceId, const registry::StatusReason &found, bool isFirst);
    /// How a call of the service ended; opens and closes its circuit. `trial`: of a half-open circuit.
    void reportCall(Target &target, bool success, bool trial);
    /// Records an event about a target and says that it changed.
    void record(const Target &target, const QString &type, const QString &cause, JsonValue details,
                const events::Origin &origin);

    // What administrators see.
    /// `troubledOnly`: with a circuit that is not closed or an ejected instance. `tenantId` empty: of all tenants.
    std::vector<TargetStatus> list(const QString &tenantId, bool troubledOnly) const;
    /// Closes a circuit and takes ejected instances back. Error: ServiceNotFound.
    Result<TargetStatus> reset(const QString &tenantId, const QString &serviceId, const events::Origin &origin);
    /// Closes a circuit as somebody has asked another node to; nothing is recorded again.
    void resetQuietly(const QString &serviceId);
    /// Of this node, newest first.
    std::vector<LimitReached> limitsReached(const QString &tenantId) const;

Q_SIGNALS:
    /// A circuit opened or closed, or an instance was ejected.
    void changed(const QString &tenantId, const QString &serviceId);

private:
    TargetStatus statusOf(const Target &target, SteadyTime now) const;
    static void resetTarget(Target &target);
    void reportInstance(Target &target, TargetInstance &instance, bool success);
    void takeBack(const QString &tenantId, const QString &serviceId, const QString &instanceId);

    registry::ServiceRegistry &m_registry;
    events::EventLog &m_events;
    const QString m_nodeId;
    QString m_defaultBaseUrl;
    QHash<QString, std::shared_ptr<Target>> m_targets; ///< by service id
};

} // namespace plexica::gateway
