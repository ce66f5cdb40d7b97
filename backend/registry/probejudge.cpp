// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/probejudge.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Origin;

namespace {

const QString connectionsFailed = QStringLiteral("%1 connections in a row failed");

void clear(InstanceRecord &instance)
{
    instance.failedProbes = 0;
    instance.failing.reset();
    instance.judgedByCalls = false;
}

} // namespace

ProbeJudge::ProbeJudge(const HealthRules &rules, ServiceTable &services, HealthJournal &health)
    : m_rules(rules)
    , m_services(services)
    , m_health(health)
{
}

bool ProbeJudge::take(InstanceRecord &instance, const Finding &finding, bool followsCall)
{
    if (finding.result == ProbeResult::Failed) {
        instance.judgedByCalls = false;
        instance.failedCall.reset();
        fail(instance, finding.reason, followsCall, QStringLiteral("%1 health probes in a row failed"));
        return instance.values().observed != Health::Unavailable;
    }
    const StatusReasonPtr failedCall = std::exchange(instance.failedCall, nullptr);
    if (finding.result == ProbeResult::NoEndpoint) {
        instance.hasNoHealthEndpoint = true;
        if (failedCall && followsCall) { // known only now: the call's connection is what counts
            instance.judgedByCalls = true;
            fail(instance, *failedCall, true, connectionsFailed);
        }
        // Of what calls have found a look that follows one of them says nothing.
        if (instance.judgedByCalls && followsCall)
            return false;
        clear(instance);
        if (instance.values().observed != Health::Healthy && !instance.values().isStale())
            recover(instance, QStringLiteral("it can be reached again"));
        return false;
    }
    instance.hasNoHealthEndpoint = false;
    clear(instance);
    const TimePoint now = currentTime();
    m_health.hear(instance, now);
    if (finding.result == ProbeResult::Healthy) {
        if (instance.values().observed == Health::Healthy)
            m_health.touch(instance);
        else
            recover(instance, QStringLiteral("its health endpoint answers again"));
        return false;
    }
    Instance &values = instance.values();
    const StatusReasonPtr before = values.observed == Health::Degraded ? values.reason : nullptr;
    const auto why = counted(finding.reason, before.get(), now);
    if (before && before->isLike(*why) && before->bodyHead == why->bodyHead) {
        m_health.touch(instance); // the count alone is no news for the database
        m_health.refresh(instance, why);
    } else {
        m_health.observe(instance, Health::Degraded, why, QStringLiteral("its health endpoint says degraded"),
                         Origin());
    }
    return false;
}

bool ProbeJudge::callFailed(InstanceRecord &instance, StatusReason found)
{
    const Instance &values = instance.values();
    if (values.observed == Health::Unavailable)
        return false;
    const bool canBeLookedAt = !values.baseUrl.isEmpty();
    if (instance.hasNoHealthEndpoint || !canBeLookedAt) {
        instance.judgedByCalls = true;
        fail(instance, std::move(found), true, connectionsFailed);
    } else {
        instance.failedCall = std::make_shared<const StatusReason>(std::move(found));
    }
    return canBeLookedAt && instance.values().observed != Health::Unavailable;
}

void ProbeJudge::callAnswered(InstanceRecord &instance)
{
    const Instance &values = instance.values();
    if (!instance.judgedByCalls || values.observed == Health::Healthy || values.isStale())
        return;
    clear(instance);
    recover(instance, QStringLiteral("it can be reached again"));
}

/// `atOnce`: the first failure already makes it DEGRADED. `cause`: of being UNAVAILABLE, with a place for the count.
void ProbeJudge::fail(InstanceRecord &instance, StatusReason found, bool atOnce, const QString &cause)
{
    ++instance.failedProbes;
    Instance &values = instance.values();
    const bool isKnown = values.reason && values.reason->isLike(found);
    const StatusReasonPtr before = isKnown ? values.reason : instance.failing;
    const StatusReasonPtr why = counted(std::move(found), before.get(), currentTime());
    instance.failing = why;
    if (values.isStale())
        return; // a sign of life decides
    Health next = atOnce ? std::max(values.observed, Health::Degraded) : values.observed;
    if (instance.failedProbes >= m_rules.probeFailures)
        next = Health::Unavailable;
    if (next == Health::Healthy)
        return; // not often enough
    if (next != values.observed) {
        if (next == Health::Unavailable)
            m_services.alive().remove(instance); // nothing is left to be found out by its silence
        m_health.observe(instance, next, why,
                         next == Health::Unavailable ? cause.arg(instance.failedProbes)
                                                     : QStringLiteral("it could not be reached"),
                         Origin());
    } else if (isKnown) {
        m_health.refresh(instance, why);
    } else if (next == Health::Unavailable || atOnce) { // else what its health endpoint has said holds
        m_health.observe(instance, next, why, {}, Origin());
    }
}

void ProbeJudge::recover(InstanceRecord &instance, const QString &cause)
{
    m_services.alive().renew(instance, std::max(instance.aliveAt, currentTime()));
    m_health.observe(instance, Health::Healthy, nullptr, cause, Origin());
}

} // namespace plexica::registry
