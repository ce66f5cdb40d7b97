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

int CallPlaces::limit(Kind kind) const
{
    switch (kind) {
    case OfTarget:
        return m_rules.maxInFlightPerTarget;
    case OfCaller:
        return m_rules.maxInFlightPerCaller;
    case OfTenant:
        return m_rules.maxInFlightPerTenant;
    case OfPair:
    case kinds:
        break;
    }
    return m_rules.maxInFlight;
}

QString CallPlaces::nameOf(Kind kind)
{
    switch (kind) {
    case OfTarget:
        return QStringLiteral("inFlightPerTarget");
    case OfCaller:
        return QStringLiteral("inFlightPerCaller");
    case OfTenant:
        return QStringLiteral("inFlightPerTenant");
    case OfPair:
    case kinds:
        break;
    }
    return QStringLiteral("inFlight");
}

namespace {

QString callerKey(const GatewayCall &call)
{
    return call.request.tenantId + u'\n' + call.request.callerPluginId;
}

} // namespace

std::array<int, CallPlaces::kinds> CallPlaces::inFlight(const GatewayCall &call) const
{
    const auto count = [](const Named &scopes, const QString &name) {
        const auto found = scopes.constFind(name);
        return found == scopes.constEnd() ? 0 : (*found)->inFlight;
    };
    return {call.caller->places.inFlight, call.target->places.inFlight, count(m_callers, callerKey(call)),
            count(m_tenants, call.request.tenantId)};
}

const std::shared_ptr<PlaceScope> &CallPlaces::named(Named &scopes, const QString &name)
{
    std::shared_ptr<PlaceScope> &scope = scopes[name];
    if (!scope)
        scope = std::make_shared<PlaceScope>();
    return scope;
}

/// Names are made up for free: those without calls go when there are many.
void CallPlaces::tidy(Named &scopes)
{
    scopes.removeIf([](const auto &scope) { return scope.value().use_count() == 1; });
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
    release(call);
    call.placed = true;
    m_owner.entered(call);
}

void CallPlaces::enter(GatewayCall &call)
{
    // Shares the caller's life: no memory of its own.
    call.scopes[OfPair] = std::shared_ptr<PlaceScope>(call.caller, &call.caller->places);
    call.scopes[OfTarget] = std::shared_ptr<PlaceScope>(call.target, &call.target->places);
    if (m_callers.size() >= m_tidyAt) {
        tidy(m_callers);
        tidy(m_tenants);
        m_tidyAt = 2 * m_callers.size() + 1024;
    }
    call.scopes[OfCaller] = named(m_callers, callerKey(call));
    call.scopes[OfTenant] = named(m_tenants, call.request.tenantId);
    const Kind full = missing(call);
    if (full == kinds)
        return take(call);
    call.scopes[full]->waiting.push_back(call.id);
    wait(call, std::min(std::chrono::steady_clock::now() + longestWait, call.deadline));
}

void CallPlaces::park(GatewayCall &call)
{
    wait(call, call.deadline);
}

void CallPlaces::wait(GatewayCall &call, SteadyTime until)
{
    release(call);
    call.waiting = true;
    call.waitsUntil = until;
    m_waiting.emplace(until, call.id);
    armTimer();
}

void CallPlaces::release(GatewayCall &call)
{
    if (std::exchange(call.waiting, false))
        m_waiting.erase({call.waitsUntil, call.id});
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
        const bool parked = !call->scopes[OfPair];
        const Kind full = parked ? kinds : missing(*call);
        m_owner.refused(*call, full == kinds ? OfPair : full);
        if (!self)
            return;
    }
    armTimer();
}

} // namespace plexica::gateway
