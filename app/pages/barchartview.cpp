// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/barchartview.h"

#include "widgets/theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace plexica::app {

BarChartView::BarChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
}

void BarChartView::dress(QAbstractAxis *across, QValueAxis *up, const QMargins &margins)
{
    m_across = across;
    m_up = up;
    across->setGridLineVisible(false);
    up->setTickCount(3);
    QChart *drawn = chart();
    drawn->setMargins(margins);
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->setBackgroundRoundness(0);
    drawn->setAnimationOptions(QChart::NoAnimation);
    // What Qt puts inside is no stop of its own for the Tab key.
    for (QWidget *inner : findChildren<QWidget *>())
        inner->setFocusPolicy(Qt::NoFocus);
    applyTheme();
}

void BarChartView::setHighest(double highest, double least)
{
    double top = least;
    for (int step = 0; top < highest; ++step)
        top = step % 3 == 1 ? top / 2 * 5 : top * 2;
    m_up->setRange(0, top);
}

QRect BarChartView::partRect(int part) const
{
    const QRect plot = mapFromScene(chart()->plotArea()).boundingRect();
    const int count = std::max(1, partCount());
    const int left = plot.left() + part * plot.width() / count;
    return {left, plot.top(), plot.left() + (part + 1) * plot.width() / count - left, plot.height()};
}

void BarChartView::applyTheme()
{
    const ThemeColours &theme = themeOf(palette());
    QChart *drawn = chart();
    drawn->setBackgroundBrush(theme.base);
    drawn->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(theme.base);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.5));
    drawn->legend()->setLabelColor(theme.muted);
    drawn->legend()->setFont(small);
    for (QAbstractAxis *axis : {m_across, static_cast<QAbstractAxis *>(m_up)}) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(theme.border));
        axis->setGridLinePen(QPen(blend(theme.base, theme.border, 0.6)));
    }
}

void BarChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (m_up
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
            || event->type() == QEvent::FontChange))
        applyTheme();
}

} // namespace plexica::app
