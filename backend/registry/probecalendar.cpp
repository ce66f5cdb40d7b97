// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/probecalendar.h"

#include "registry/servicerecord.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

ProbeCalendar::ProbeCalendar(Milliseconds interval)
{
    setInterval(interval);
}

void ProbeCalendar::setInterval(Milliseconds interval)
{
    const auto count = static_cast<std::size_t>(std::max<qint64>(1, interval / bucketWidth));
    if (count == m_buckets.size())
        return;
    const auto old = std::exchange(m_buckets, std::vector<std::vector<InstanceRecord *>>(count));
    for (const auto &bucket : old) {
        for (InstanceRecord *instance : bucket) {
            instance->probeBucket = -1;
            add(*instance);
        }
    }
}

void ProbeCalendar::add(InstanceRecord &instance)
{
    if (instance.probeBucket >= 0)
        return;
    const auto bucket = qHashMulti(0, instance.service->service.id, instance.instanceId) % m_buckets.size();
    instance.probeBucket = static_cast<int>(bucket);
    instance.probeSlot = m_buckets[bucket].size();
    m_buckets[bucket].push_back(&instance);
}

void ProbeCalendar::remove(InstanceRecord &instance)
{
    if (instance.probeBucket < 0)
        return;
    auto &bucket = m_buckets[static_cast<std::size_t>(instance.probeBucket)];
    bucket.back()->probeSlot = instance.probeSlot;
    bucket[instance.probeSlot] = bucket.back();
    bucket.pop_back();
    instance.probeBucket = -1;
}

std::vector<InstanceRecord *> ProbeCalendar::due(TimePoint now)
{
    const auto count = static_cast<qint64>(m_buckets.size());
    const qint64 current = now.time_since_epoch() / bucketWidth;
    const qint64 first = m_lastBucket < 0 ? current : std::max(m_lastBucket + 1, current - count + 1);
    std::vector<InstanceRecord *> instances;
    for (qint64 tick = first; tick <= current; ++tick) {
        const auto &bucket = m_buckets[static_cast<std::size_t>(tick % count)];
        instances.insert(instances.end(), bucket.begin(), bucket.end());
    }
    m_lastBucket = std::max(m_lastBucket, current);
    return instances;
}

} // namespace plexica::registry
