// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace plexica::gateway {

using namespace std::chrono_literals;

namespace {

constexpr auto slotTime = 250ms;
constexpr auto window = 60s;
/// A minute may have so much of the limit: the contract's bound, and less where others are known a moment later.
constexpr double mostAlone = 1.2;
constexpr double mostTogether = 1.1;
/// After this many exchanges others have had the time to say that they are asked too.
constexpr int sharesToKnow = 3;
constexpr auto silence = 5s;

long long slotOf(SteadyTime now)
{
    return now.time_since_epoch() / slotTime;
}

} // namespace

// ---- What passed ---------------------------------------------------------------------------------------------------

void PassLog::tidy(SteadyTime now)
{
    const long long oldest = slotOf(now - window);
    while (!m_slots.empty() && m_slots.front().number < oldest) {
        m_sum -= m_slots.front().count;
        m_slots.pop_front();
    }
}

void PassLog::add(int count, SteadyTime now)
{
    tidy(now);
    const long long number = slotOf(now);
    if (m_slots.empty() || m_slots.back().number < number)
        m_slots.push_back({number, 0});
    m_slots.back().count += count;
    m_sum += count;
}

int PassLog::count(SteadyTime now)
{
    tidy(now);
    return m_sum;
}

SteadyTime PassLog::whenGone(int count, SteadyTime now) const
{
    for (const Slot &slot : m_slots) {
        if (count <= 0)
            break;
        count -= slot.count;
        if (count <= 0)
            return SteadyTime((slot.number + 1) * slotTime) + window;
    }
    return now;
}

// ---- The limit -----------------------------------------------------------------------------------------------------

double RateLimit::burst(double perMinute)
{
    return std::max({1.0, std::min(perMinute, 100.0), perMinute / 6});
}

double RateLimit::most(double perMinute, const Platform &platform) const
{
    const double share = platform.connected ? 1.0 : 1.0 / platform.nodes;
    return std::max(1.0, std::floor(perMinute * (platform.nodes > 1 ? mostTogether : mostAlone) * share + 1e-9));
}

void RateLimit::refill(double perMinute, const Platform &platform, SteadyTime now)
{
    const double capacity = burst(perMinute);
    if (m_perMinute != perMinute) {
        // New, or another limit now: what passed within the minute counts, the rest is there.
        m_perMinute = perMinute;
        m_left = std::min(capacity, perMinute - m_here.count(now) - m_there.count(now));
        m_own = std::max(m_left / platform.nodes, std::min(1.0, m_left));
        m_part = 1.0 / platform.nodes;
    } else if (now > m_refilled) {
        const double come = std::chrono::duration<double>(now - m_refilled).count() * perMinute / 60;
        const double part = partOf(platform);
        m_left = std::min(capacity, m_left + come);
        m_own = std::min(std::max(1.0, capacity * part), m_own + come * part);
    }
    m_refilled = now;
}

void RateLimit::ask(SteadyTime now)
{
    if (now - m_lastAsked > silence)
        m_shares = 0;
    m_lastAsked = m_lastUsed = now;
    ++m_asked;
}

bool RateLimit::has(double perMinute, const Platform &platform, SteadyTime now)
{
    refill(perMinute, platform, now);
    const bool alone = platform.nodes <= 1;
    if ((alone ? m_left : m_own) < 1)
        return false;
    const int known = m_here.count(now) + (platform.connected ? m_there.count(now) : 0);
    return known < most(perMinute, platform);
}

void RateLimit::take(double perMinute, const Platform &platform, SteadyTime now)
{
    refill(perMinute, platform, now);
    m_left -= 1;
    m_own -= 1;
    ++m_passed;
    m_here.add(1, now);
}

bool RateLimit::isNews() const
{
    return m_shares < sharesToKnow;
}

int RateLimit::retryAfterSeconds(double perMinute, const Platform &platform, SteadyTime now)
{
    refill(perMinute, platform, now);
    const bool alone = platform.nodes <= 1;
    const double rate = perMinute / 60 * (alone ? 1.0 : std::max(partOf(platform), 1.0 / platform.nodes));
    double seconds = (1 - (alone ? m_left : m_own)) / rate;
    const int over = m_here.count(now) + m_there.count(now) + 1 - static_cast<int>(most(perMinute, platform));
    if (over > 0) {
        const SteadyTime gone = std::max(m_here.whenGone(over, now), now);
        seconds = std::max(seconds, std::chrono::duration<double>(gone - now).count());
    }
    return std::max(1, static_cast<int>(std::ceil(std::min(seconds, 3600.0))));
}

void RateLimit::hear(const QString &nodeId, quint64 asked, quint64 passed, int ofLate, SteadyTime now)
{
    const bool known = m_others.contains(nodeId);
    Other &other = m_others[nodeId];
    // A total that went back is one that began anew.
    quint64 more = passed >= other.passed ? passed - other.passed : passed;
    if (!known) {
        more = static_cast<quint64>(std::max(ofLate, 0));
        other.askedBefore = asked;
    } else if (asked < other.asked) {
        other.askedBefore = 0;
    }
    if (more > 0) {
        m_left -= static_cast<double>(more);
        m_heard += static_cast<double>(more);
        m_there.add(static_cast<int>(std::min<quint64>(more, 1'000'000)), now);
    }
    if (!known || asked != other.asked)
        m_lastUsed = now;
    other.asked = asked;
    other.passed = passed;
    other.heard = true;
}

void RateLimit::forget(const QString &nodeId)
{
    m_others.remove(nodeId);
}

void RateLimit::share(const Platform &platform, SteadyTime now)
{
    if (m_perMinute > 0)
        refill(m_perMinute, platform, now);
    const auto smoothed = [](double before, quint64 more) {
        const double next = (before + static_cast<double>(more)) / 2;
        return next < 0.05 ? 0.0 : next;
    };
    m_demand = smoothed(m_demand, m_asked - std::exchange(m_askedBefore, m_asked));
    double all = m_demand;
    for (Other &other : m_others) {
        const quint64 more = other.heard && other.asked > other.askedBefore ? other.asked - other.askedBefore : 0;
        other.demand = smoothed(other.demand, more);
        other.askedBefore = other.asked;
        other.heard = false;
        all += other.demand;
    }
    const bool knows = all > 0 && m_demand > 0 && ++m_shares >= sharesToKnow;
    // What others might use is not all heard of yet.
    const double underWay = std::max(0.0, m_lent - std::exchange(m_heard, 0.0));
    const double before = m_part;
    m_part = knows ? m_demand / all : 1.0 / platform.nodes;
    if (m_perMinute <= 0)
        return;
    if (!knows) {
        m_lent = std::max(m_left, 0.0) * (1 - m_part);
        // What others may be using by now is not this node's; what they have used is gone.
        m_own = std::min(m_own, std::max(m_left, 0.0));
        if (before > m_part && m_demand <= 0)
            m_own = std::min(m_own, m_left * m_part);
        if (m_demand <= 0 && m_left >= 1) // nobody is at it: an equal part, or one
            m_own = std::max(m_left * m_part, 1.0);
        return;
    }
    // Whole calls, since none passes in part: what is left over goes to one, in turn.
    m_lent = std::max(m_left, 0.0) * (1 - m_part);
    const double usable = std::max(m_left - underWay, 0.0);
    const double whole = std::floor(usable);
    m_own = std::floor(whole * m_part);
    if (m_own < 1 && whole >= 1) {
        if (m_part > 0.5 || platform.turn)
            m_own = 1;
    }
    // The fraction comes in with what is refilled.
    m_own += (usable - whole) * m_part;
}

} // namespace plexica::gateway
