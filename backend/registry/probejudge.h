// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/healthjournal.h"
#include "registry/healthrules.h"
#include "registry/servicetable.h"

namespace plexica::registry {

/// Judges instances by what looks at their health endpoints and the connections of calls came to. Node thread only.
///
/// A look of the calendar that fails changes nothing until it is the last of `probeFailures` running; one that follows
/// a failed call makes its instance DEGRADED at once. An instance without a health endpoint is judged by the
/// connections of calls alone.
class ProbeJudge
{
public:
    ProbeJudge(const HealthRules &rules, ServiceTable &services, HealthJournal &health);

    /// `followsCall`: the look was made because a call had failed. True if it failed too and the instance may become
    /// worse: it is to be looked at again soon.
    bool take(InstanceRecord &instance, const Finding &finding, bool followsCall);
    /// The connection of a call failed. True if the instance is to be looked at.
    bool callFailed(InstanceRecord &instance, StatusReason found);
    /// A call got an answer, whatever it says.
    void callAnswered(InstanceRecord &instance);

private:
    void fail(InstanceRecord &instance, StatusReason found, bool atOnce, const QString &cause);
    void recover(InstanceRecord &instance, const QString &cause);

    const HealthRules &m_rules;
    ServiceTable &m_services;
    HealthJournal &m_health;
};

} // namespace plexica::registry
