// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthhistory.h"

#include "models/servicefilter.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace plexica::app {

namespace {

StatusKind kindOf(registry::Health health, registry::AdminState admin)
{
    return admin == registry::AdminState::Offline    ? StatusKind::Offline
           : admin == registry::AdminState::Draining ? StatusKind::Draining
                                                     : statusKind(health);
}

QString textIn(const JsonValue &json, QStringView name)
{
    const JsonValue *found = json.find(name);
    return found ? found->toString() : QString();
}

} // namespace

const QStringList &HealthHistory::types()
{
    static const QStringList list{QStringLiteral("SERVICE_STATUS_CHANGED"),
                                  QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"), QStringLiteral("SERVICE_REGISTERED"),
                                  QStringLiteral("SERVICE_DEREGISTERED")};
    return list;
}

int HealthHistory::Bucket::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

bool HealthHistory::Bucket::isWorseThan(const Bucket &other) const
{
    const auto rank = [](const Bucket &bucket) {
        return std::tuple(bucket.known, bucket.counts[static_cast<std::size_t>(StatusKind::Unavailable)],
                          bucket.counts[static_cast<std::size_t>(StatusKind::Degraded)], bucket.all());
    };
    return rank(*this) > rank(other);
}

void HealthHistory::begin(TimePoint now, const ServiceModel &services, const QString &tenantId)
{
    m_buckets.clear();
    moveTo(now);
    m_states.clear();
    m_counts = {};
    for (int row = 0; row < services.rowCount(); ++row) {
        const registry::Service &service = *services.service(row);
        if (!tenantId.isEmpty() && service.tenantId != tenantId)
            continue;
        const State state{service.status(), service.adminState};
        m_states.insert(service.tenantId + u'\n' + service.serviceName, state);
        ++m_counts[static_cast<std::size_t>(kindOf(state.health, state.admin))];
    }
    m_at = toMilliseconds(now);
    fill(m_at, m_at);
}

/// The window of 24 hours ends with the quarter that is going on.
void HealthHistory::moveTo(TimePoint now)
{
    const qint64 last = toMilliseconds(now) / bucketLength * bucketLength;
    if (m_buckets.empty() || last - m_buckets.back().begin >= buckets * bucketLength)
        m_buckets.assign(1, Bucket{last - (buckets - 1) * bucketLength, {}, false});
    while (m_buckets.back().begin < last)
        m_buckets.push_back({m_buckets.back().begin + bucketLength, {}, false});
    if (m_buckets.size() > buckets)
        m_buckets.erase(m_buckets.begin(), m_buckets.end() - buckets);
}

/// It was as m_counts says from one moment to the other.
void HealthHistory::fill(qint64 from, qint64 to)
{
    const qint64 first = m_buckets.front().begin;
    const qint64 begin = std::max<qint64>(0, (from - first) / bucketLength);
    const qint64 end = std::min<qint64>(buckets - 1, (to - first) / bucketLength);
    for (qint64 at = from < first ? 0 : begin; at <= end && to >= first; ++at) {
        Bucket &bucket = m_buckets[static_cast<std::size_t>(at)];
        const Bucket seen{bucket.begin, m_counts, true};
        if (seen.isWorseThan(bucket))
            bucket = seen;
    }
}

void HealthHistory::put(const QString &service, const State *state)
{
    if (const auto known = m_states.constFind(service); known != m_states.constEnd())
        --m_counts[static_cast<std::size_t>(kindOf(known->health, known->admin))];
    if (!state) {
        m_states.remove(service);
        return;
    }
    m_states.insert(service, *state);
    ++m_counts[static_cast<std::size_t>(kindOf(state->health, state->admin))];
}

void HealthHistory::takeOlder(const std::vector<events::EventPtr> &events)
{
    for (const events::EventPtr &event : events) {
        const qint64 at = toMilliseconds(event->at);
        if (at < m_at) {
            fill(at, m_at);
            m_at = at;
        }
        const QString service = event->tenantId + u'\n' + event->subject;
        const auto known = m_states.constFind(service);
        if (event->type == u"SERVICE_REGISTERED") {
            put(service, nullptr);
        } else if (event->type == u"SERVICE_DEREGISTERED") {
            State state;
            state.health = registry::healthFromName(textIn(event->before, u"status")).value_or(state.health);
            state.admin = registry::adminStateFromName(textIn(event->before, u"adminState")).value_or(state.admin);
            put(service, &state);
        } else if (known != m_states.constEnd()) {
            State state = *known;
            if (event->type == u"SERVICE_ADMIN_STATE_CHANGED") {
                state.admin = registry::adminStateFromName(textIn(event->before, u"adminState")).value_or(state.admin);
            } else {
                // Events are of instances: one of several may have gone without its service.
                const auto after = registry::healthFromName(textIn(event->after, u"status"));
                const auto before = registry::healthFromName(textIn(event->before, u"status"));
                if (!before || after != state.health)
                    continue;
                state.health = *before;
            }
            put(service, &state);
        }
    }
}

void HealthHistory::endPast()
{
    fill(m_buckets.front().begin, m_at);
    m_states.clear();
}

bool HealthHistory::note(TimePoint now, const std::array<int, statusKindCount> &counts)
{
    if (m_buckets.empty())
        return false;
    const qint64 last = m_buckets.back().begin;
    moveTo(now);
    if (m_buckets.size() < buckets)
        return false; // begin() comes first
    Bucket &bucket = m_buckets.back();
    const Bucket seen{bucket.begin, counts, true};
    const bool changed = seen.isWorseThan(bucket);
    if (changed)
        bucket = seen;
    return changed || bucket.begin != last;
}

} // namespace plexica::app
