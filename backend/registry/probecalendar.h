// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <vector>

namespace plexica::registry {

struct InstanceRecord;

/// Spreads probes evenly over the interval: an instance sits in the bucket of its hash, and a bucket's turn comes
/// once an interval.
class ProbeCalendar
{
public:
    explicit ProbeCalendar(Milliseconds interval);
    /// Spreads the instances anew.
    void setInterval(Milliseconds interval);
    void add(InstanceRecord &instance);
    void remove(InstanceRecord &instance);
    /// Instances whose turn has come between the last call and `now`; at most one round.
    std::vector<InstanceRecord *> due(TimePoint now);

private:
    static constexpr Milliseconds bucketWidth{100};
    std::vector<std::vector<InstanceRecord *>> m_buckets;
    qint64 m_lastBucket = -1;
};

} // namespace plexica::registry
