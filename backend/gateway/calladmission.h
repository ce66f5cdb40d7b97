// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaycall.h"
#include "gateway/ratebook.h"
#include "registry/serviceregistry.h"

#include <QHash>

#include <functional>

namespace plexica::upstream {
class UpstreamClient;
}

namespace plexica::gateway {

class CallPlaces;
class TargetTable;

/// What is checked of a call before it is carried (REST contract, section 5): one list of steps, which a call passes
/// and explain() tells. A step takes nothing; what a call uses up is taken when it has passed. Node thread only.
class CallAdmission
{
public:
    CallAdmission(registry::ServiceRegistry &registry, TargetTable &targets, const CallPlaces &places,
                  const upstream::UpstreamClient &upstream, RateBook &rates, const GatewayRules &rules);

    /// Permissions of a caller beside those of its key; asked once a caller until forgetGrants().
    using Grants = std::function<QStringList(const QString &tenantId, const QString &callerPluginId)>;
    void setGrants(Grants lookUp);
    void forgetGrants() { ++m_grantsGeneration; }
    const GrantSet &grantsOf(GatewayCall &call) const;

    /// In the Via field of what this node sends.
    const QByteArray &nodeId() const { return m_nodeId; }

    /// Every step that needs no place and no connection. A call that passes has paid its limits.
    std::optional<Refusal> admit(GatewayCall &call);
    /// Whether its target's circuit lets it through.
    std::optional<Refusal> admitToCircuit(const GatewayCall &call, SteadyTime now) const;
    /// All steps in words, those after a refusal too as far as they have a meaning. Takes nothing, leaves nothing.
    Explanation explain(CallRequest request) const;
    /// Methods of the endpoints that a path means. Errors as for a call.
    Result<QByteArrayList> methods(const CallRequest &request) const;

private:
    using Found = std::optional<Refusal>;
    struct Step
    {
        const char *check;
        /// Whose business it is: admit()'s, or of those who carry a call, and here only told.
        enum class By { Admission, Carrying } by;
        Found (CallAdmission::*examine)(GatewayCall &call) const;
        QString (CallAdmission::*tell)(const GatewayCall &call) const; ///< of a step that was passed
        bool (*applies)(const GatewayCall &call); ///< nullptr: to every call; the rest only if steps before were passed
        bool last;                                ///< without it there is nothing more to look at
    };
    static const std::vector<Step> &steps();

    Found examineFields(GatewayCall &call) const;
    Found examinePath(GatewayCall &call) const;
    Found examineHeaders(GatewayCall &call) const;
    Found examineService(GatewayCall &call) const;
    Found examineOwner(GatewayCall &call) const;
    Found examineInstances(GatewayCall &call) const;
    Found examineEndpoint(GatewayCall &call) const;
    Found examinePermissions(GatewayCall &call) const;
    Found examineRates(GatewayCall &call) const;
    Found examineCircuit(GatewayCall &call) const;
    Found examineAddress(GatewayCall &call) const;
    Found passes(GatewayCall &) const { return std::nullopt; }

    QString tellFields(const GatewayCall &call) const;
    QString tellPath(const GatewayCall &call) const;
    QString tellHeaders(const GatewayCall &call) const;
    QString tellService(const GatewayCall &call) const;
    QString tellOwner(const GatewayCall &call) const;
    QString tellInstances(const GatewayCall &call) const;
    QString tellEndpoint(const GatewayCall &call) const;
    QString tellPermissions(const GatewayCall &call) const;
    QString tellRates(const GatewayCall &call) const;
    QString tellCache(const GatewayCall &call) const;
    QString tellCircuit(const GatewayCall &call) const;
    QString tellPlaces(const GatewayCall &call) const;
    QString tellAddress(const GatewayCall &call) const;

    /// The limits of a call, the widest first.
    struct Rate
    {
        QString name; ///< "tenant", "endpoint", "service"
        double perMinute = 0;
        QString what;                     ///< that is called
        QString who;                      ///< calls
        std::shared_ptr<RateLimit> limit; ///< nullptr: it is only talked about, and was never used
    };
    std::vector<Rate> ratesOf(const GatewayCall &call) const;
    void takeTokens(GatewayCall &call);
    void recordMissing(GatewayCall &call);

    registry::ServiceRegistry &m_registry;
    TargetTable &m_targets;
    const CallPlaces &m_places;
    const upstream::UpstreamClient &m_upstream;
    RateBook &m_rates;
    const GatewayRules &m_rules;
    const QByteArray m_nodeId;
    Grants m_grants;
    quint64 m_grantsGeneration = 1;
};

} // namespace plexica::gateway
