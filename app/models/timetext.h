// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QDateTime>
#include <QString>

namespace plexica::app {

/// The moments of the window as texts, all of them: in the time of this place or in UTC, as the user wishes. GUI
/// thread.
class TimeText
{
public:
    /// What is shown already stays until it is asked for again (MainWindow tells the pages).
    static void setUtc(bool utc);
    static bool isUtc();

    static QDateTime of(TimePoint at);
    /// "12:36", "12:36:51", "12:36:51.204".
    static QString minutes(TimePoint at);
    static QString seconds(TimePoint at);
    static QString milliseconds(TimePoint at);
    static bool isToday(TimePoint at);
    /// In the user's language.
    static QString day(TimePoint at);
    /// "12:36:51" of today, else with the date.
    static QString brief(TimePoint at);
};

} // namespace plexica::app
