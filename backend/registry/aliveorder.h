// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

namespace plexica::registry {

struct InstanceRecord;

/// Instances that are not stale, by the time of their last sign of life, oldest first. As every instance waits the
/// same time, a sign of life moves it to the end: a heartbeat costs O(1) and a sweep what is due.
class AliveOrder
{
public:
    void renew(InstanceRecord &instance, TimePoint aliveAt);
    void remove(InstanceRecord &instance);
    InstanceRecord *oldest() const { return m_first; }
    int services() const { return m_services; } ///< services with at least one instance here

private:
    InstanceRecord *m_first = nullptr;
    InstanceRecord *m_last = nullptr;
    int m_services = 0;
};

} // namespace plexica::registry
