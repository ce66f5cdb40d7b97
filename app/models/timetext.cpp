// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timetext.h"

#include <QLocale>

namespace plexica::app {

namespace {

bool inUtc = false;

} // namespace

void TimeText::setUtc(bool utc)
{
    inUtc = utc;
}

bool TimeText::isUtc()
{
    return inUtc;
}

QDateTime TimeText::of(TimePoint at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    return inUtc ? local.toUTC() : local;
}

QString TimeText::minutes(TimePoint at)
{
    return of(at).time().toString(QStringLiteral("HH:mm"));
}

QString TimeText::seconds(TimePoint at)
{
    return of(at).time().toString(QStringLiteral("HH:mm:ss"));
}

QString TimeText::milliseconds(TimePoint at)
{
    return of(at).time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

bool TimeText::isToday(TimePoint at)
{
    return of(at).date() == of(currentTime()).date();
}

QString TimeText::day(TimePoint at)
{
    return QLocale().toString(of(at).date(), QLocale::ShortFormat);
}

QString TimeText::brief(TimePoint at)
{
    return isToday(at) ? seconds(at) : QStringLiteral("%1 %2").arg(day(at), seconds(at));
}

} // namespace plexica::app
