// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaytypes.h"
#include "gateway/tokenbucket.h"

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

/// Gives calls their places in flight (REST contract, section 5: so many per caller and target). One that finds none
/// waits up to a second, in the order of arrival. Node thread only.
class CallPlaces : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds longestWait{1'000};
    enum Kind : std::size_t { OfPair, kinds };
    using Scopes = std::array<std::shared_ptr<PlaceScope>, kinds>;

    /// What happens to a call: `find` answers nullptr for one that is over, `entered` is told when it has its place
    /// (before enter() returns, or later), `refused` when it has waited in vain for one of that kind. These may end any
    /// call, and destroy this.
    struct Owner
    {
        std::function<GatewayCall *(quint64 id)> find;
        std::function<void(GatewayCall &)> entered;
        std::function<void(GatewayCall &, Kind)> refused;
    };
    CallPlaces(const GatewayRules &rules, Owner owner, QObject *parent);

    /// Takes a place, or waits for one.
    void enter(GatewayCall &call);
    /// Gives places on to those that wait; of a call that is over. The last thing a function does.
    void leave(const Scopes &scopes);
    /// The most of that kind that may be in flight at a time.
    int limit(Kind kind) const;

private:
    /// The first kind of which there is no place; `kinds`: there is one of each.
    Kind missing(const GatewayCall &call) const;
    void take(GatewayCall &call);
    void drain();
    void giveUp();
    void armTimer();

    const GatewayRules &m_rules;
    const Owner m_owner;
    std::set<std::pair<SteadyTime, quint64>> m_waiting; ///< by when they give up
    QTimer m_timer;
    std::deque<std::pair<Kind, std::shared_ptr<PlaceScope>>> m_freed; ///< with a place that somebody may wait for
    bool m_draining = false;
};

} // namespace plexica::gateway
