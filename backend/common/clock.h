// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace plexica {

using Milliseconds = std::chrono::milliseconds;
/// Wall-clock time, UTC, to the millisecond: what is stored and shown.
using TimePoint = std::chrono::sys_time<Milliseconds>;

/// Now, UTC, by the clock that all nodes of a database go by: this machine's with the correction. Any thread.
TimePoint currentTime();
/// What the machine's clock lacks of the common one; 0 until somebody has measured it (SQLite: always). Any thread.
Milliseconds clockCorrection();
void correctClock(Milliseconds correction);

/// RFC 3339 with milliseconds and Z: "2026-01-22T20:00:00.000Z". Years 0000–9999.
QByteArray toRfc3339(TimePoint time);
/// The same, put at `to`; answers where it ends.
constexpr qsizetype rfc3339Size = 24;
char *putRfc3339(TimePoint time, char *to);

/// Reads RFC 3339 with or without fraction, with Z or an offset; nullopt for anything else.
std::optional<TimePoint> fromRfc3339(QStringView text);

inline qint64 toMilliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}
inline TimePoint fromMilliseconds(qint64 milliseconds)
{
    return TimePoint(Milliseconds(milliseconds));
}

} // namespace plexica
