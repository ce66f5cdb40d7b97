// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callplaces.h"
#include "gateway/circuit.h"
#include "gateway/endpointmatcher.h"
#include "gateway/errorshare.h"
#include "gateway/gatewaytypes.h"
#include "gateway/ratelimit.h"
#include "gateway/traffic.h"
#include "registry/service.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace plexica::gateway {

/// An endpoint with all that a call asks of it, read once.
struct TargetEndpoint
{
    QString text; ///< "GET /products/:id"
    QStringList permissions;
    double rateLimit = 0;     ///< requests a minute and caller; 0: none
    bool isHealth = false;    ///< the service's health path, which it did not list
    Milliseconds cacheTtl{0}; ///< 0: not cached
    bool cacheShared = false; ///< a kept answer is any caller's with the same permissions
};

/// One running copy of the service.
struct TargetInstance
{
    QString instanceId;
    QByteArray base; ///< "http://127.0.0.1:4001/prefix", no slash at its end
    registry::Health health = registry::Health::Healthy;
    TimePoint statusChangedAt;
    bool live = false;
    int outstanding = 0;
    int failures = 0;                  ///< running
    TimePoint failingSince;            ///< the first of them
    registry::StatusReasonPtr failure; ///< the newest of them
    SteadyTime ejectedUntil;

    bool isEjected(SteadyTime now) const { return ejectedUntil > now; }
};

/// Permissions of a caller, ready to be asked. A value.
class GrantSet
{
public:
    GrantSet() = default;
    /// "plugin.crm.read", "plugin.crm.*" for all below, "*" for all.
    explicit GrantSet(QStringList grants);
    bool includes(const QString &permission) const;
    /// The same for the same permissions, for cache keys.
    const QByteArray &key() const { return m_key; }

private:
    QSet<QString> m_exact;
    QStringList m_prefixes; ///< "plugin.crm."
    bool m_all = false;
    QByteArray m_key;
};

/// What the gateway remembers of one caller of a target.
struct TargetCaller
{
    QString name;                       ///< the caller's, or "(others)" for those that came when there were too many
    std::shared_ptr<RateLimit> service; ///< once it was called
    QHash<int, std::shared_ptr<RateLimit>> endpoints;
    PlaceScope places;
    QSet<int> audited;                                    ///< endpoints whose missing permissions were recorded
    QHash<QString, std::pair<quint64, TimePoint>> limits; ///< reached, by name: how often, when last
    TrafficBook::Pair *traffic = nullptr;
    quint64 trafficDepartures = 0; ///< of the book, when `traffic` was looked up
    std::shared_ptr<const GrantSet> grants;
    quint64 grantsGeneration = 0;
    SteadyTime lastCallAt;

    void noteLimit(const QString &limit, TimePoint at)
    {
        auto &[count, last] = limits[limit];
        ++count;
        last = at;
    }
};

/// A service that calls go to, with everything per call ready: it is made when a service is first called, and taken up
/// to date when the registry says that the service changed. Node thread only.
class Target
{
public:
    explicit Target(const registry::Service &service, const QString &defaultBaseUrl);

    /// Takes what changed. Counters of instances that stay are kept, also while they become worse; an instance that
    /// registered again or recovers is given a new chance.
    void update(const registry::Service &service, const QString &defaultBaseUrl);

    /// The instance to call: the best health first, then not ejected, then least outstanding calls, then round robin.
    /// Ejected ones are called if there is nobody else. `avoid`: those that were tried already, called again only if
    /// nobody else is left. nullptr: none is live.
    TargetInstance *choose(SteadyTime now, const std::vector<QString> &avoid);
    /// The same without taking its turn.
    const TargetInstance *wouldChoose(SteadyTime now, const std::vector<QString> &avoid) const;
    TargetInstance *instance(const QString &instanceId);
    /// How a call of an instance ended. True if the instance was ejected by it.
    bool report(TargetInstance &instance, bool success, SteadyTime now);
    /// It may be called like the others again. True if it was ejected.
    static bool takeBack(TargetInstance &instance, SteadyTime now);
    bool hasLiveInstance() const;

    static constexpr int failuresToEject = 5;
    static constexpr std::chrono::seconds ejectedFor{30};
    static constexpr qsizetype maximumCallers = 2'000; ///< remembered; idle ones are forgotten first

    const std::shared_ptr<TargetCaller> &caller(const QString &callerPluginId, SteadyTime now);
    /// The same for a look that leaves nothing behind: one that is not known is not kept.
    std::shared_ptr<TargetCaller> lookAtCaller(const QString &callerPluginId) const;

    QString serviceId;
    QString tenantId;
    QString pluginId;
    QString serviceName;
    registry::AdminState adminState = registry::AdminState::Active;
    bool pluginActive = true;
    registry::StatusReasonPtr whyNotCalled; ///< while nobody may be called, and it is known
    TimePoint lastSeenAt;
    std::vector<TargetEndpoint> endpoints;
    EndpointMatcher matcher;
    bool asksPermissions = false; ///< some endpoint does
    bool keepsAnswers = false;    ///< some endpoint's may be cached
    double rateLimit = 0;
    quint64 generation = 0; ///< of what answers depend on; part of cache keys
    std::vector<TargetInstance> instances;
    Circuit circuit;
    ErrorShare errors;
    PlaceScope places;
    QHash<QString, std::shared_ptr<TargetCaller>> callers;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static QString otherCallers() { return QStringLiteral("(others)"); }
    void compile(const registry::Service &service);
    /// The index of the instance to call; `none`: none is live.
    std::size_t best(SteadyTime now, const std::vector<QString> &avoid) const;

    std::shared_ptr<const registry::Endpoints> m_compiledFrom;
    QByteArray m_metadata;
    QString m_healthPath;
    QString m_version;
    std::size_t m_turn = 0;
    SteadyTime m_forgottenAt;
    bool m_compiled = false;
};

} // namespace plexica::gateway
