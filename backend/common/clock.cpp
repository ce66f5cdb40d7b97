// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clock.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <atomic>

namespace plexica {

namespace {

std::atomic<qint64> correction{0}; ///< milliseconds

void digits(char *to, int count, unsigned value)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

TimePoint currentTime()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()) + clockCorrection();
}

Milliseconds clockCorrection()
{
    return Milliseconds(correction.load(std::memory_order_relaxed));
}

void correctClock(Milliseconds by)
{
    correction = by.count();
}

QByteArray toRfc3339(TimePoint time)
{
    QByteArray text(rfc3339Size, Qt::Uninitialized);
    putRfc3339(time, text.data());
    return text;
}

char *putRfc3339(TimePoint time, char *to)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const auto inDay = static_cast<unsigned>((time - day).count());
    digits(to, 4, static_cast<unsigned>(std::clamp(static_cast<int>(date.year()), 0, 9999)));
    to[4] = '-';
    digits(to + 5, 2, static_cast<unsigned>(date.month()));
    to[7] = '-';
    digits(to + 8, 2, static_cast<unsigned>(date.day()));
    to[10] = 'T';
    digits(to + 11, 2, inDay / 3'600'000);
    to[13] = ':';
    digits(to + 14, 2, inDay / 60'000 % 60);
    to[16] = ':';
    digits(to + 17, 2, inDay / 1000 % 60);
    to[19] = '.';
    digits(to + 20, 3, inDay % 1000);
    to[23] = 'Z';
    return to + rfc3339Size;
}

std::optional<TimePoint> fromRfc3339(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})$"));
    if (!form.match(text.toString()).hasMatch())
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString().toUpper(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return fromMilliseconds(parsed.toMSecsSinceEpoch());
}

} // namespace plexica
