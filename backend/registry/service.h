// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace plexica::registry {

/// Ordered from best to worst, so that the worse of two is the greater.
enum class Health : quint8 { Healthy, Degraded, Unavailable };
enum class AdminState : quint8 { Active, Draining, Offline };

QString healthName(Health health);        ///< "HEALTHY", "DEGRADED", "UNAVAILABLE"
QString adminStateName(AdminState state); ///< "ACTIVE", "DRAINING", "OFFLINE"
std::optional<Health> healthFromName(QStringView name);
std::optional<AdminState> adminStateFromName(QStringView name);

/// One HTTP endpoint of a service (guide, "List all endpoints in each service definition").
struct Endpoint
{
    QString method; ///< GET, POST, PUT, PATCH or DELETE
    QString path;   ///< "/products/:id"
    QString description;
    QStringList permissions;
    QByteArray metadata; ///< a JSON object's text; empty: none
    bool operator==(const Endpoint &) const = default;
};
using Endpoints = std::vector<Endpoint>;

/// Why an instance is observed to be worse than HEALTHY (REST contract, section 2: `details.reason`).
struct StatusReason
{
    QString kind; ///< HEARTBEAT_MISSED, CONNECTION_REFUSED, BODY_SAYS, …
    QString text; ///< a sentence
    TimePoint since;
};
/// The kind that a sign of life ends: nothing was seen for staleAfter.
inline const QString heartbeatMissed = QStringLiteral("HEARTBEAT_MISSED");

/// One running copy of a service. What was observed (heartbeats, probes) and what was reported (by the plugin or
/// an administrator) are kept apart; what is shown is the worse of the two.
struct Instance
{
    QString instanceId;
    QString baseUrl; ///< absolute http(s) URL; empty: none registered
    Health observed = Health::Healthy;
    Health reported = Health::Healthy;
    std::shared_ptr<const StatusReason> reason; ///< of what is observed; nullptr while that is Healthy
    TimePoint lastSeenAt;
    TimePoint registeredAt;
    TimePoint statusChangedAt;

    Health status() const { return std::max(observed, reported); }
    void observe(Health health, const QString &kind = {}, const QString &text = {}, TimePoint now = {});
    /// It is unavailable because nothing was seen of it.
    bool isStale() const { return observed == Health::Unavailable && reason && reason->kind == heartbeatMissed; }
};

/// A service is (tenant, pluginId, serviceName); serviceName is unique in its tenant.
struct Service
{
    QString id;
    QString tenantId;
    QString pluginId;
    QString serviceName;
    QString version;
    QString description;
    QString healthPath; ///< empty: "/health"
    std::shared_ptr<const Endpoints> endpoints = std::make_shared<Endpoints>();
    bool endpointsGiven = false; ///< by the registration; else they are the manifest's
    QByteArray metadata;         ///< a JSON object's text; empty: none
    bool pluginActive = true;    ///< false while the tenant has deactivated the plugin
    bool flapping = false;       ///< its shown status changed more than five times in the last ten minutes
    AdminState adminState = AdminState::Active;
    QString adminReason;
    std::optional<TimePoint> adminUntil;
    TimePoint registeredAt;
    TimePoint updatedAt;
    std::vector<Instance> instances; ///< by instanceId; at least one

    /// The best of the instances': a service is as healthy as the copy a caller would be sent to.
    Health status() const;
    TimePoint lastSeenAt() const;
    /// Instances that may be called: HEALTHY or DEGRADED, while the service is ACTIVE and its plugin is active.
    int liveInstances() const;
    const Instance *findInstance(QStringView instanceId) const;
};

} // namespace plexica::registry
