// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clockcomparison.h"

#include "common/logging.h"

#include <algorithm>
#include <utility>

namespace plexica::storage {

namespace {

template <typename Duration>
Milliseconds milliseconds(Duration duration)
{
    return std::chrono::duration_cast<Milliseconds>(duration);
}

QString seconds(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 1);
}

} // namespace

void ClockComparison::correctFirst(std::chrono::system_clock::time_point asked, Milliseconds way,
                                   TimePoint databaseTime)
{
    const auto offset = databaseTime.time_since_epoch() - milliseconds(asked.time_since_epoch()) - way / 2;
    if (clockCorrection() == Milliseconds(0) && std::chrono::abs(offset) >= negligible)
        correctClock(offset);
}

void ClockComparison::begin()
{
    m_begun = std::chrono::steady_clock::now();
    m_wallBegun = std::chrono::system_clock::now();
}

void ClockComparison::end(TimePoint databaseTime)
{
    const auto way = milliseconds(std::chrono::steady_clock::now() - m_begun);
    const auto middle = milliseconds(m_wallBegun.time_since_epoch()) + way / 2;
    const Milliseconds difference = wallAhead(m_wallBegun, m_begun);
    const Milliseconds jump = difference - std::exchange(m_difference, difference);
    if (std::chrono::abs(jump) > tolerable) {
        qCWarning(lcStorage, "this machine's clock was set by %s s; times are corrected by the database's clock",
                  qUtf8Printable(seconds(jump)));
        m_samples.clear(); // measured by another clock
    }
    m_samples.push_back({way, databaseTime.time_since_epoch() - middle});
    if (m_samples.size() > kept)
        m_samples.pop_front();
    judge(std::min_element(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) {
              return a.way < b.way;
          })->offset);
}

Milliseconds ClockComparison::wallAhead(std::chrono::system_clock::time_point wall,
                                        std::chrono::steady_clock::time_point steady)
{
    return milliseconds(wall.time_since_epoch() - steady.time_since_epoch());
}

void ClockComparison::judge(Milliseconds offset)
{
    const Milliseconds wanted = std::chrono::abs(offset) < negligible ? Milliseconds(0) : offset;
    if (std::chrono::abs(wanted - clockCorrection()) >= negligible)
        correctClock(wanted);
    const bool isOff = std::chrono::abs(offset) > tolerable;
    if (isOff && !m_told)
        qCWarning(lcStorage, "this machine's clock is %s s %s the database's; times go by the database's clock",
                  qUtf8Printable(seconds(std::chrono::abs(offset))), offset.count() < 0 ? "ahead of" : "behind");
    else if (!isOff && m_told)
        qCInfo(lcStorage, "this machine's clock agrees with the database's again");
    m_told = isOff;
}

} // namespace plexica::storage
