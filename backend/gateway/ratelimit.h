// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/steadytime.h"

#include <QHash>
#include <QString>

#include <deque>

namespace plexica::gateway {

/// How many passed within the last minute. A value.
class PassLog
{
public:
    void add(int count, SteadyTime now);
    int count(SteadyTime now);
    /// When `count` of them will have left; now, if there are not so many.
    SteadyTime whenGone(int count, SteadyTime now) const;

private:
    struct Slot
    {
        long long number = 0; ///< of quarters of a second
        int count = 0;
    };
    void tidy(SteadyTime now);

    std::deque<Slot> m_slots;
    int m_sum = 0;
};

/// One caller's limit of calls a minute, as one node of several sees it (REST contract, section 6, "Several nodes").
///
/// Two rules hold over all nodes: a bucket that is filled evenly, so that a caller who asks for more gets what he may
/// at any time, and a count of the last sixty seconds, so that whoever was idle may have a whole small limit at once
/// and still no minute has more than a fifth above it. Each node knows what passed at others up to its last exchange
/// with them, and until the next one may use that part of what is left that its part of the demand is; so what two
/// nodes did not know of each other is made up for at once. Whoever cannot know the others' demand has an equal part.
///
/// Without an exchange (the database is away) each node has the limit divided by the nodes. A value; time is given.
class RateLimit
{
public:
    /// What a node is among the others.
    struct Platform
    {
        int nodes = 1;    ///< live ones
        bool turn = true; ///< it is this node's turn to have what cannot be divided
        bool connected = true;
    };

    /// Notes that a call asks, whatever becomes of it.
    void ask(SteadyTime now);
    /// Whether one may pass.
    bool has(double perMinute, const Platform &platform, SteadyTime now);
    /// One passes.
    void take(double perMinute, const Platform &platform, SteadyTime now);
    /// Whole seconds until one may pass again, as far as this node knows; at least 1.
    int retryAfterSeconds(double perMinute, const Platform &platform, SteadyTime now);

    /// It was asked after a silence, and what others know of it is not heard yet.
    bool isNews() const;

    // Totals of this node since it started, for the others.
    quint64 asked() const { return m_asked; }
    quint64 passed() const { return m_passed; }
    int passedOfLate(SteadyTime now) { return m_here.count(now); } ///< within the last minute
    SteadyTime lastAskedAt() const { return m_lastAsked; }
    /// Somebody called here, or anywhere.
    SteadyTime lastUsedAt() const { return m_lastUsed; }

    /// Another node's totals, and what passed there within the last minute.
    void hear(const QString &nodeId, quint64 asked, quint64 passed, int ofLate, SteadyTime now);
    void forget(const QString &nodeId);
    /// All that others have said was heard: divides what is left.
    void share(const Platform &platform, SteadyTime now);

    /// The most that pass at once when nobody called for a while.
    static double burst(double perMinute);

private:
    struct Other
    {
        quint64 asked = 0;
        quint64 passed = 0;
        quint64 askedBefore = 0; ///< at the last share()
        double demand = 0;
        bool heard = false; ///< since the last share()
    };
    void refill(double perMinute, const Platform &platform, SteadyTime now);
    double most(double perMinute, const Platform &platform) const;
    double partOf(const Platform &platform) const { return platform.connected ? m_part : 1.0 / platform.nodes; }

    double m_perMinute = 0;
    double m_left = 0;  ///< in the bucket of all nodes, as far as this one knows; negative: others passed meanwhile
    double m_own = 0;   ///< of that, what this node may use until the next exchange
    double m_part = 1;  ///< of what comes in
    double m_lent = 0;  ///< what others might use, as of the last exchange …
    double m_heard = 0; ///< … and what was heard of since
    SteadyTime m_refilled;
    PassLog m_here;
    PassLog m_there;
    quint64 m_asked = 0;
    quint64 m_passed = 0;
    quint64 m_askedBefore = 0;
    double m_demand = 0;
    int m_shares = 0; ///< since this node was asked first after a silence
    SteadyTime m_lastAsked;
    SteadyTime m_lastUsed;
    QHash<QString, Other> m_others;
};

} // namespace plexica::gateway
