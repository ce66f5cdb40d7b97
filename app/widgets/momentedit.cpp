// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/momentedit.h"

#include "models/timetext.h"

#include <QLocale>
#include <QTimeZone>

namespace plexica::app {

MomentEdit::MomentEdit(TimePoint at, QWidget *parent, Precision precision)
    : QDateTimeEdit(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    setTimeZone(TimeText::of(at).timeRepresentation());
#else
    setTimeSpec(TimeText::of(at).timeSpec());
#endif
    setMoment(at);
    setCalendarPopup(true);
    setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)
                     + (precision == Precision::Seconds ? QStringLiteral(" HH:mm:ss") : QStringLiteral(" HH:mm"))
                     + (TimeText::isUtc() ? QStringLiteral(" 'UTC'") : QString()));
}

void MomentEdit::setMoment(TimePoint at)
{
    setDateTime(TimeText::of(at));
}

TimePoint MomentEdit::moment() const
{
    return fromMilliseconds(dateTime().toMSecsSinceEpoch());
}

} // namespace plexica::app
