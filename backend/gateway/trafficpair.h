// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffic.h"
#include "gateway/trafficoperations.h"

#include <algorithm>
#include <vector>

// What the book of traffic keeps of one pair. Of the book alone.
namespace plexica::gateway {

inline qint64 floorTo(TimePoint time, qint64 step)
{
    return toMilliseconds(time) / step * step;
}

/// Calls of a stretch of time.
struct Stretch
{
    qint64 begin = 0; ///< milliseconds since 1970, a whole minute or hour
    quint32 calls = 0;
    quint32 errors = 0;
    LatencyHistogram latency;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;

    void add(const Stretch &other)
    {
        calls += other.calls;
        errors += other.errors;
        latency.add(other.latency);
        bytesIn += other.bytesIn;
        bytesOut += other.bytesOut;
    }
};

/// What another process saw in a minute, as it wrote it last: the histogram stays text, as there may be many of these.
struct OthersMinute
{
    qint64 begin = 0;
    QString writer;
    quint32 calls = 0;
    quint32 errors = 0;
    QByteArray latency;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;

    Stretch stretch() const { return {begin, calls, errors, LatencyHistogram::fromText(latency), bytesIn, bytesOut}; }
};

/// The calls of one pair: the newest hour by minutes, what is older by hours.
class TrafficBook::Pair
{
public:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 fineMinutes = 60; ///< kept by minutes

    Key key;
    std::vector<Stretch> minutes;     ///< oldest first; the last may be going on
    std::vector<OthersMinute> others; ///< oldest first
    std::vector<Stretch> hours;       ///< oldest first, before the minutes
    TimePoint lastCallAt;
    bool dirty = false;
    qint64 writtenUpTo = 0;   ///< begin of the newest minute that was written
    qint64 writtenBefore = 0; ///< the same before the exchange under way
    std::list<Pair *>::iterator place;

    /// The stretch that calls of this minute are added to.
    Stretch &minuteOf(qint64 begin)
    {
        if (minutes.empty() || minutes.back().begin < begin)
            minutes.push_back({.begin = begin, .latency = {}});
        return minutes.back(); // a clock that went back adds to the newest
    }
    /// Turns minutes that are no longer kept as such into hours, and drops hours that are too old. How many of them
    /// were not written.
    quint64 fold(TimePoint now)
    {
        quint64 lost = 0;
        const qint64 oldest = floorTo(now, minute) - fineMinutes * minute;
        std::size_t count = 0;
        for (; count < minutes.size() && minutes[count].begin < oldest; ++count) {
            addToHour(minutes[count]);
            lost += dirty && isUnwritten(minutes[count]) ? 1 : 0;
        }
        minutes.erase(minutes.begin(), minutes.begin() + static_cast<std::ptrdiff_t>(count));
        for (count = 0; count < others.size() && others[count].begin < oldest; ++count)
            addToHour(others[count].stretch());
        others.erase(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(count));
        const qint64 first = toMilliseconds(now - memory) - hour;
        std::erase_if(hours, [first](const Stretch &stretch) { return stretch.begin < first; });
        m_pastUpTo = -1;
        return lost;
    }
    bool isUnwritten(const Stretch &stretch) const { return stretch.begin >= writtenUpTo && stretch.calls > 0; }
    /// Puts what another process saw in place of what it had seen of that minute before.
    void putOthers(const TrafficRow &row)
    {
        auto at = others.end();
        while (at != others.begin() && std::prev(at)->begin >= row.minute) {
            --at;
            if (at->begin == row.minute && at->writer == row.writer)
                break;
        }
        if (at == others.end() || at->begin != row.minute || at->writer != row.writer)
            at = others.insert(at, OthersMinute{.begin = row.minute, .writer = row.writer, .latency = {}});
        at->calls = row.calls;
        at->errors = row.errors;
        at->latency = row.latency.toText();
        at->bytesIn = row.bytesIn;
        at->bytesOut = row.bytesOut;
        lastCallAt = std::max(lastCallAt, fromMilliseconds(row.lastCallAt));
        if (row.minute < m_pastUpTo)
            m_pastUpTo = -1;
    }
    void add(const CallRecord &call)
    {
        Stretch &stretch = minuteOf(floorTo(call.at, minute));
        ++stretch.calls;
        stretch.errors += call.isFailure() ? 1 : 0;
        stretch.latency.add(call.duration);
        stretch.bytesIn += call.bytesIn;
        stretch.bytesOut += call.bytesOut;
        lastCallAt = std::max(lastCallAt, call.at);
        if (stretch.begin < m_pastUpTo)
            m_pastUpTo = -1;
    }
    /// Of all that is kept: asked for once a second of all pairs, so what is over is added up once a minute.
    Stretch sum(TimePoint now) const
    {
        const qint64 running = floorTo(now, minute);
        if (m_pastUpTo != running) {
            m_past = {};
            for (const Stretch &stretch : hours)
                m_past.add(stretch);
            for (const Stretch &stretch : minutes) {
                if (stretch.begin < running)
                    m_past.add(stretch);
            }
            for (const OthersMinute &seen : others) {
                if (seen.begin < running)
                    m_past.add(seen.stretch());
            }
            m_pastUpTo = running;
        }
        Stretch total = m_past;
        for (auto at = minutes.rbegin(); at != minutes.rend() && at->begin >= running; ++at)
            total.add(*at);
        for (auto at = others.rbegin(); at != others.rend() && at->begin >= running; ++at)
            total.add(at->stretch());
        return total;
    }
    Stretch sum(TimePoint now, Milliseconds window) const
    {
        if (window >= memory)
            return sum(now);
        Stretch total;
        const qint64 since = toMilliseconds(now - window);
        for (const Stretch &stretch : hours) {
            if (stretch.begin + hour > since)
                total.add(stretch);
        }
        for (const Stretch &stretch : minutes) {
            if (stretch.begin + minute > since)
                total.add(stretch);
        }
        for (const OthersMinute &seen : others) {
            if (seen.begin + minute > since)
                total.add(seen.stretch());
        }
        return total;
    }
    /// What one process saw in the last hour; nullptr: this one.
    Stretch sumOf(const QString *writer, TimePoint now) const
    {
        Stretch total;
        const qint64 since = floorTo(now, minute) - fineMinutes * minute;
        for (const Stretch &stretch : minutes) {
            if (!writer && stretch.begin >= since)
                total.add(stretch);
        }
        for (const OthersMinute &seen : others) {
            if (writer && seen.writer == *writer && seen.begin >= since)
                total.add(seen.stretch());
        }
        return total;
    }
    /// Adds the minutes from `first` on to `sums`, one each: of all nodes, or of one; `own`: it is this one, of which
    /// a former process may have written some.
    void addMinutes(qint64 first, std::vector<Stretch> &sums, const QString *writer, bool own) const
    {
        const auto add = [&](qint64 begin, const auto &calls) {
            const qint64 at = (begin - first) / minute;
            if (begin >= first && at < static_cast<qint64>(sums.size()))
                sums[static_cast<std::size_t>(at)].add(calls());
        };
        if (!writer || own) {
            for (const Stretch &stretch : minutes)
                add(stretch.begin, [&stretch]() -> const Stretch & { return stretch; });
        }
        for (const OthersMinute &seen : others) {
            if (!writer || seen.writer == *writer)
                add(seen.begin, [&seen] { return seen.stretch(); });
        }
    }
    /// Of the last sixty seconds: the running minute, and of the one before as much as is left of it.
    std::pair<double, double> rates(TimePoint now) const
    {
        const qint64 running = floorTo(now, minute);
        const double left = 1 - static_cast<double>(toMilliseconds(now) - running) / minute;
        double calls = 0;
        double errors = 0;
        const auto add = [&](const auto &list) {
            for (auto at = list.rbegin(); at != list.rend() && at->begin >= running - minute; ++at) {
                const double weight = at->begin >= running ? 1 : left;
                calls += at->calls * weight;
                errors += at->errors * weight;
            }
        };
        add(minutes);
        add(others);
        return {calls, errors};
    }

private:
    void addToHour(const Stretch &stretch)
    {
        const qint64 begin = stretch.begin / hour * hour;
        auto at = std::lower_bound(hours.begin(), hours.end(), begin,
                                   [](const Stretch &other, qint64 wanted) { return other.begin < wanted; });
        if (at == hours.end() || at->begin != begin)
            at = hours.insert(at, Stretch{.begin = begin, .latency = {}});
        at->add(stretch);
    }

    mutable Stretch m_past;         ///< sum of what began before m_pastUpTo
    mutable qint64 m_pastUpTo = -1; ///< -1: to be made
};

} // namespace plexica::gateway
