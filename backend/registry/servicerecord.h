// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/healthrules.h"
#include "registry/service.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace plexica::registry {

struct ServiceRecord;

/// What the registry keeps of an instance beside its shown values. Its address does not change while it lives.
struct InstanceRecord
{
    ServiceRecord *service = nullptr;
    QString instanceId;
    QByteArray rendered; ///< the discover answer that names this instance; empty: to be rendered again
    TimePoint aliveAt;   ///< when the stale clock began: last sign of life, a registration, or the node's start
    TimePoint heardAt;   ///< when this node itself had its last sign of life
    qint64 revision = 0; ///< of the row that this shows
    quint64 asked = 0;   ///< the newest question to the database when it was seen that asks for it too
    int failedProbes = 0;
    bool held = false; ///< due to turn stale, kept by the mass-stale guard
    int probeBucket = -1;
    std::size_t probeSlot = 0;
    InstanceRecord *previous = nullptr; ///< in the AliveOrder
    InstanceRecord *next = nullptr;
    bool ordered = false;

    Instance &values() const;
};

struct ServiceRecord
{
    QByteArray onlyAnswer; ///< what every discovery answers while there is one instance to choose; empty: choose
    Service service;
    std::vector<std::unique_ptr<InstanceRecord>> instances; ///< same order as service.instances
    qint64 revision = 0;                                    ///< of the row that this shows, without its instances
    unsigned turn = 0;                                      ///< round robin of discovery
    int orderedInstances = 0;                               ///< how many are in the AliveOrder

    InstanceRecord *find(QStringView instanceId) const;
};

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

/// Spreads probes evenly over the interval: an instance sits in the bucket of its hash, and a bucket's turn comes
/// once an interval.
class ProbeCalendar
{
public:
    explicit ProbeCalendar(Milliseconds interval);
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
