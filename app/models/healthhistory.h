// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventsearch.h"
#include "models/roles.h"
#include "models/servicemodel.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace plexica::app {

/// How many services were in which condition over the last 24 hours, quarter by quarter: of each quarter its worst
/// moment. The past is worked out backwards, from the services as they are and the events that made them so. GUI
/// thread.
class HealthHistory
{
public:
    static constexpr int buckets = 96;
    static constexpr qint64 bucketLength = 15LL * 60 * 1000; ///< milliseconds
    /// Types of the events that it is made of.
    static const QStringList &types();

    struct Bucket
    {
        qint64 begin = 0; ///< milliseconds since 1970 UTC
        std::array<int, statusKindCount> counts{};
        bool known = false;

        int all() const;
        /// Unavailable first, then degraded.
        bool isWorseThan(const Bucket &other) const;
        bool operator==(const Bucket &) const = default;
    };

    /// Begins anew with the services as they are now; the past follows by takeOlder().
    void begin(TimePoint now, const ServiceModel &services, const QString &tenantId);
    /// Newest first, each older than those before.
    void takeOlder(const std::vector<events::EventPtr> &events);
    /// There are no older ones: what was then had been so since the first quarter.
    void endPast();
    /// So it is now. True if a bucket changed.
    bool note(TimePoint now, const std::array<int, statusKindCount> &counts);

    /// Oldest first; always as many.
    const std::vector<Bucket> &list() const { return m_buckets; }

private:
    struct State
    {
        registry::Health health = registry::Health::Healthy;
        registry::AdminState admin = registry::AdminState::Active;
    };
    void moveTo(TimePoint now);
    void fill(qint64 from, qint64 to);
    void put(const QString &service, const State *state);

    std::vector<Bucket> m_buckets;
    QHash<QString, State> m_states; ///< at m_at, by tenant and name
    std::array<int, statusKindCount> m_counts{};
    qint64 m_at = 0; ///< how far back it is worked out
};

} // namespace plexica::app
