// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaytypes.h"
#include "gateway/steadytime.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <set>

namespace plexica::gateway {

struct GatewayCall;

/// Calls in flight of somebody whose number is limited, and those that wait for a place among them.
struct PlaceScope
{
    int inFlight = 0;
    std::deque<quint64> waiting; ///< ids, in the order they came; some may have left
};

/// Gives calls their places in flight (REST contract, section 5: so many per caller and target, per target, per caller
/// and per tenant). One that finds none waits up to a second, in the order of arrival. Node thread only.
class CallPlaces : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds longestWait{1'000};
    enum Kind : std::size_t { OfPair, OfTarget, OfCaller, OfTenant, kinds };
    using Scopes = std::array<std::shared_ptr<PlaceScope>, kinds>;

    /// What happens to a call: `find` answers nullptr for one that is over, `entered` is told when it has its place
    /// (before enter() returns, or later), `refused` when it has waited in vain for one of that kind. These may end any
    /// call, and destroy this.
    struct Owner
    {
        std::function<GatewayCall *(quint64 id)> find;
        std::function<void(GatewayCall &)> entered;
        std::function<void(GatewayCall &, Kind)> refused; ///< or its deadline has passed
    };
    CallPlaces(const GatewayRules &rules, Owner owner, QObject *parent);

    /// Takes a place, or waits for one; within the call's deadline.
    void enter(GatewayCall &call);
    /// Lets a call wait for something else than a place, until its deadline: enter() or release() ends that.
    void park(GatewayCall &call);
    void release(GatewayCall &call);
    /// Gives places on to those that wait; of a call that is over. The last thing a function does.
    void leave(const Scopes &scopes);
    /// The most of that kind that may be in flight at a time.
    int limit(Kind kind) const;
    /// "inFlight", "inFlightPerTarget", …
    static QString nameOf(Kind kind);
    /// Calls in flight of each kind that a call would be counted among.
    std::array<int, kinds> inFlight(const GatewayCall &call) const;

private:
    /// The first kind of which there is no place; `kinds`: there is one of each.
    Kind missing(const GatewayCall &call) const;
    void take(GatewayCall &call);
    void wait(GatewayCall &call, SteadyTime until);
    /// A caller of a tenant, or the tenant: those that have calls in flight or waiting.
    using Named = QHash<QString, std::shared_ptr<PlaceScope>>;
    static const std::shared_ptr<PlaceScope> &named(Named &scopes, const QString &name);
    static void tidy(Named &scopes);
    void drain();
    void giveUp();
    void armTimer();

    const GatewayRules &m_rules;
    const Owner m_owner;
    std::set<std::pair<SteadyTime, quint64>> m_waiting; ///< by when they give up
    Named m_callers;
    Named m_tenants;
    qsizetype m_tidyAt = 1024; ///< callers; then those without calls are dropped
    QTimer m_timer;
    std::deque<std::pair<Kind, std::shared_ptr<PlaceScope>>> m_freed; ///< with a place that somebody may wait for
    bool m_draining = false;
};

} // namespace plexica::gateway
