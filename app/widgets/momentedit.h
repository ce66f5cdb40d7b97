// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QDateTimeEdit>

namespace plexica::app {

/// A moment to choose, with a calendar: in local time or UTC as the window shows times (TimeText). GUI thread.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    enum class Precision { Minutes, Seconds };
    explicit MomentEdit(TimePoint at, QWidget *parent = nullptr, Precision precision = Precision::Minutes);

    void setMoment(TimePoint at);
    TimePoint moment() const;
};

} // namespace plexica::app
