// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"
#include "bridge/shareddatalink.h"
#include "bridge/updates.h"

#include <vector>

namespace plexica::app {

/// What is wanted of a look at everything.
struct OverviewLook
{
    QString tenantId;      ///< empty: all tenants
    bool thorough = false; ///< what changes slowly and costs more, too
};

/// One node of the platform, as a line shows it.
struct NodeLine
{
    QString id;
    QString name;
    QString address;
    bool isSelf = false;
    bool isLost = false;
    bool observes = false;
    TimePoint lastSeenAt;
    Milliseconds clockOffset{0};
    qint64 behind = 0; ///< revisions that it does not know yet
    double requestsPerSecond = 0;
    double callsPerSecond = 0;
    double loopLag = 0; ///< milliseconds
    bool operator==(const NodeLine &) const = default;
};

/// An API key that ends by itself before long.
struct EndingKey
{
    QString id;
    QString name;
    QString tenantId;
    TimePoint expiresAt;
    bool operator==(const EndingKey &) const = default;
};

/// Entries of one owner.
struct OwnedEntries
{
    QString tenantId;
    QString ownerId;
    qint64 entries = 0;
    bool operator==(const OwnedEntries &) const = default;
};

/// The node at one moment, as the Overview page needs it beside what models know already.
struct OverviewPicture
{
    std::vector<NodeLine> nodes; ///< by name
    std::vector<StandingOrder> orders;
    std::vector<gateway::TargetStatus> troubled;
    std::vector<gateway::LimitReached> limits; ///< newest first
    std::vector<gateway::PairTraffic> pairs;   ///< of the last 24 hours

    bool asksForKeys = false; ///< auth.mode is keys

    bool thorough = false;           ///< the rest is there
    std::vector<SharedSpace> spaces; ///< the largest, at most `listed`
    int allSpaces = 0;
    qint64 entries = 0;
    qint64 bytes = 0;
    qint64 expiringWithinHour = 0;
    std::optional<SharedKey> nextToExpire; ///< and when:
    std::optional<TimePoint> nextExpiry;
    std::vector<OwnedEntries> owners;  ///< those with most entries, at most `ownersListed`
    std::vector<EndingKey> endingKeys; ///< within `keysAhead`, the next first; those that have ended too

    static constexpr std::size_t listed = 8;
    static constexpr std::size_t ownersListed = 2000;
    static constexpr std::chrono::hours keysAhead{14 * 24};
};

} // namespace plexica::app
