// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/minutechart.h"

#include "models/timetext.h"
#include "widgets/plaintooltips.h"
#include "widgets/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace plexica::app {

MinuteChart::MinuteChart(const QString &name, const QString &lower, const QString &upper, Upper kind, QWidget *parent)
    : BarChartView(parent)
    , m_kind(kind)
    , m_lower(new QBarSet(lower, this))
    , m_upper(new QBarSet(upper, this))
    , m_series(new QStackedBarSeries(this))
    , m_times(new QCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_series->append(m_lower);
    m_series->append(m_upper);
    m_series->setBarWidth(0.86);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_values->setLabelFormat(QStringLiteral("%g"));
    m_values->setRange(0, 1);
    QChart *drawn = chart();
    drawn->addSeries(m_series);
    drawn->addAxis(m_times, Qt::AlignBottom);
    drawn->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_times);
    m_series->attachAxis(m_values);
    drawn->legend()->setAlignment(Qt::AlignTop);
    drawn->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    connect(m_series, &QStackedBarSeries::hovered, this, [this](bool over, int bar) {
        if (over && std::size_t(bar) < m_minutes.size())
            PlainToolTips::show(QCursor::pos(), m_minutes[std::size_t(bar)].words, this);
    });
    dress(m_times, m_values, QMargins(4, 4, 20, 2));
}

double MinuteChart::top() const
{
    return m_values->max();
}

void MinuteChart::setMinutes(const std::vector<Minute> &minutes, const QString &summary)
{
    QStringList told{summary};
    double most = 0;
    for (const Minute &minute : minutes) {
        most = std::max(most, minute.lower + minute.upper);
        if (!minute.words.isEmpty())
            told.append(minute.words);
    }
    setAccessibleDescription(told.join(u'\n'));
    if (minutes == m_minutes)
        return showTimes();
    setHighest(most, 1);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const int bar = static_cast<int>(i);
        if (bar >= m_lower->count()) {
            m_lower->append(minutes[i].lower);
            m_upper->append(minutes[i].upper);
            continue;
        }
        if (m_lower->at(bar) != minutes[i].lower)
            m_lower->replace(bar, minutes[i].lower);
        if (m_upper->at(bar) != minutes[i].upper)
            m_upper->replace(bar, minutes[i].upper);
    }
    if (const int more = m_lower->count() - static_cast<int>(minutes.size()); more > 0) {
        m_lower->remove(static_cast<int>(minutes.size()), more);
        m_upper->remove(static_cast<int>(minutes.size()), more);
    }
    m_minutes = minutes;
    m_chosen = -1;
    showTimes();
}

/// Every quarter of an hour, from the newest minute backwards.
void MinuteChart::showTimes()
{
    constexpr int step = 15;
    const int count = static_cast<int>(m_minutes.size());
    QStringList times;
    for (int at = (count - 1) % step; at < count && at >= 0; at += step)
        times.append(TimeText::minutes(fromMilliseconds(m_minutes[static_cast<std::size_t>(at)].at)));
    if (times == m_shownTimes)
        return;
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    for (int at = (count - 1) % step, i = 0; i < times.size(); at += step, ++i)
        m_times->append(times[i], at);
    m_times->setRange(-0.5, std::max(1, count) - 0.5);
    m_shownTimes = times;
}

void MinuteChart::applyTheme()
{
    BarChartView::applyTheme();
    const ThemeColours &theme = themeOf(palette());
    const QColor upper = m_kind == Upper::Failures ? theme.error : blend(theme.base, theme.accent, 0.4);
    for (const auto &[bars, colour] : {std::pair{m_lower, theme.accent}, std::pair{m_upper, upper}}) {
        bars->setColor(colour);
        bars->setBorderColor(colour);
    }
}

void MinuteChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_minutes.size()) - 1;
    if ((event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || last < 0)
        return QChartView::keyPressEvent(event);
    choosePart(m_chosen < 0 ? last : std::clamp(m_chosen + (event->key() == Qt::Key_Left ? -1 : 1), 0, last));
}

QString MinuteChart::partText(int part) const
{
    const Minute &minute = m_minutes[static_cast<std::size_t>(part)];
    return minute.words.isEmpty() ? tr("%1: no calls", "time").arg(TimeText::minutes(fromMilliseconds(minute.at)))
                                  : minute.words;
}

void MinuteChart::choosePart(int part)
{
    m_chosen = part;
    const Minute &minute = m_minutes[static_cast<std::size_t>(part)];
    const QPointF place = chart()->mapToPosition(QPointF(part, minute.lower + minute.upper), m_series);
    PlainToolTips::show(mapToGlobal(mapFromScene(place)), partText(part), this);
    tellChosenPart(*this);
}

} // namespace plexica::app
