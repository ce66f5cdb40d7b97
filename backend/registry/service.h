// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "registry/statusreason.h"

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

/// Something that a plugin requires, itself or through others, and that does not work as it should.
struct Affection
{
    QString serviceName;  ///< empty: the plugin as such
    QString pluginId;     ///< that provides it
    QString status;       ///< UNAVAILABLE, DEGRADED, DRAINING, OFFLINE, INACTIVE or MISSING
    bool required = true; ///< every step of the path is
    QStringList path;     ///< plugins, from the one that is affected to `pluginId`
    bool operator==(const Affection &) const = default;
};
/// All of that of one plugin (REST contract, section 2: `affectedBy`).
struct AffectedBy
{
    std::vector<Affection> causes; ///< at most 20, those that are required and near first
    int count = 0;                 ///< of all
    bool operator==(const AffectedBy &) const = default;
    static constexpr std::size_t maximumCauses = 20;
};
using AffectedByPtr = std::shared_ptr<const AffectedBy>;

/// One running copy of a service. What was observed (heartbeats, probes) and what was reported (by the plugin or
/// an administrator) are kept apart; what is shown is the worse of the two.
struct Instance
{
    QString instanceId;
    QString baseUrl; ///< absolute http(s) URL; empty: none registered
    Health observed = Health::Healthy;
    Health reported = Health::Healthy;
    StatusReasonPtr reason;         ///< of what is observed; nullptr while that is Healthy
    StatusReasonPtr reportedReason; ///< of what is reported; nullptr while that is Healthy
    TimePoint lastSeenAt;
    TimePoint registeredAt;
    TimePoint statusChangedAt;

    Health status() const { return std::max(observed, reported); }
    void observe(Health health, StatusReasonPtr why = nullptr);
    void report(Health health, StatusReasonPtr why = nullptr);
    /// It is unavailable because nothing was seen of it.
    bool isStale() const
    {
        return observed == Health::Unavailable && reason && reason->kind == reasons::heartbeatMissed;
    }
    /// Why it is shown worse than Healthy: of what makes it so the newest. nullptr: it is not, or nobody knows.
    StatusReasonPtr statusReason() const;
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
    AffectedByPtr affected;          ///< what its plugin requires and lacks; nullptr: nothing
    std::vector<Instance> instances; ///< by instanceId; at least one

    /// The best of the instances': a service is as healthy as the copy a caller would be sent to.
    Health status() const;
    TimePoint lastSeenAt() const;
    /// Instances that may be called: HEALTHY or DEGRADED, while the service is ACTIVE and its plugin is active.
    int liveInstances() const;
    /// Why it is shown worse than Healthy; nullptr: it is not, or nobody knows.
    StatusReasonPtr statusReason() const;
    /// Why it is not called: an administrator's order, else statusReason(). nullptr: nobody knows.
    StatusReasonPtr whyNotCalled() const;
    const Instance *findInstance(QStringView instanceId) const;
};

} // namespace plexica::registry
