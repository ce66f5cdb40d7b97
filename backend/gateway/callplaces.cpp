// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callplaces.h"

#include "gateway/gatewaycall.h"

#include <QPointer>

namespace plexica::gateway {

CallPlaces::CallPlaces(const GatewayRules &rules, Owner owner, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_owner(std::move(owner))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CallPlaces::giveUp);
}

int CallPlaces::limit(Kind) const
{
    return m_rules.maxInFlight;
}

CallPlaces::Kind CallPlaces::missing(const GatewayCall &call) const
{
    std::size_t kind = 0;
    while (kind < kinds && call.scopes[kind]->inFlight < limit(static_cast<Kind>(kind)))
        ++kind;
    return static_cast<Kind>(kind);
}

void CallPlaces::take(GatewayCall &call)
{
    for (const auto &scope : call.scopes)
        ++scope->inFlight;
    if (std::exchange(call.waiting, false))
        m_waiting.erase({call.waitsUntil, call.id});
    call.placed = true;
    m_owner.entered(call);
}

void CallPlaces::enter(GatewayCall &call)
{
    // Shares the caller's life: no memory of its own.
    call.scopes[OfPair] = std::shared_ptr<PlaceScope>(call.caller, &call.caller->places);
    const Kind full = missing(call);
    if (full == kinds)
        return take(call);
    call.waiting = true;
    call.waitsUntil = call.begin + longestWait;
    call.scopes[full]->waiting.push_back(call.id);
    m_waiting.emplace(call.waitsUntil, call.id);
    armTimer();
}

void CallPlaces::leave(const Scopes &scopes)
{
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        --scopes[kind]->inFlight;
        if (!scopes[kind]->waiting.empty())
            m_freed.emplace_back(static_cast<Kind>(kind), scopes[kind]);
    }
    drain();
}

/// A loop and no recursion: one that gets a place may be refused at once, and free it again.
void CallPlaces::drain()
{
    if (std::exchange(m_draining, true))
        return;
    const QPointer<CallPlaces> self(this);
    while (!m_freed.empty()) {
        const auto [kind, scope] = std::move(m_freed.front());
        m_freed.pop_front();
        while (!scope->waiting.empty() && scope->inFlight < limit(kind)) {
            GatewayCall *next = m_owner.find(scope->waiting.front());
            scope->waiting.pop_front();
            if (!next || !next->waiting)
                continue;
            if (const Kind full = missing(*next); full != kinds) {
                next->scopes[full]->waiting.push_back(next->id); // it goes on waiting, for a place of another kind
                continue;
            }
            take(*next);
            if (!self)
                return;
        }
    }
    m_draining = false;
}

void CallPlaces::armTimer()
{
    if (m_waiting.empty())
        return m_timer.stop();
    const auto left = std::chrono::ceil<Milliseconds>(m_waiting.begin()->first - std::chrono::steady_clock::now());
    m_timer.start(std::max(left, Milliseconds(0)));
}

void CallPlaces::giveUp()
{
    const QPointer<CallPlaces> self(this);
    while (!m_waiting.empty() && m_waiting.begin()->first <= std::chrono::steady_clock::now()) {
        GatewayCall *call = m_owner.find(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        if (!call || !call->waiting)
            continue;
        call->waiting = false;
        const Kind full = missing(*call);
        m_owner.refused(*call, full == kinds ? OfPair : full);
        if (!self)
            return;
    }
    armTimer();
}

} // namespace plexica::gateway
