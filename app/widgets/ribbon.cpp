// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ribbon.h"

#include "models/timetext.h"
#include "models/wording.h"
#include "widgets/plaintooltips.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plexica::app {

namespace {

QString clockAt(qint64 milliseconds)
{
    return TimeText::minutes(fromMilliseconds(milliseconds));
}

/// Hours below a chart, so many that they do not touch.
void paintHours(QPainter &painter, const QRect &chart, qint64 begin, qint64 end, const ThemeColours &theme)
{
    constexpr qint64 minute = 60'000;
    const int wide = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 18;
    qint64 step = 5 * minute;
    for (const qint64 wider :
         {10 * minute, 15 * minute, 30 * minute, 60 * minute, 180 * minute, 360 * minute, 720 * minute}) {
        if (step * chart.width() / std::max<qint64>(1, end - begin) >= wide)
            break;
        step = wider;
    }
    painter.setPen(theme.muted);
    const qint64 offset = TimeText::of(fromMilliseconds(begin)).offsetFromUtc() * 1000LL;
    for (qint64 at = (begin + offset + step - 1) / step * step - offset; at < end; at += step) {
        const int x = chart.left() + static_cast<int>((at - begin) * chart.width() / (end - begin));
        const QRect text(x - wide / 2, chart.bottom() + 2, wide, painter.fontMetrics().height());
        if (text.left() >= 0 && text.right() <= chart.right() + wide / 2)
            painter.drawText(text, Qt::AlignCenter, clockAt(at));
        painter.drawLine(x, chart.bottom() + 1, x, chart.bottom() + 3);
    }
}

/// The column of one of `count` things that share the width of a chart.
QRect column(const QRect &chart, int part, std::size_t count)
{
    const double wide = static_cast<double>(chart.width()) / static_cast<double>(count);
    const int left = chart.left() + static_cast<int>(std::lround(part * wide));
    const int right = chart.left() + static_cast<int>(std::lround((part + 1) * wide));
    return {left, chart.top(), std::max(1, right - left), chart.height()};
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(9, font.pixelSize() - 2));
    else
        small.setPointSizeF(std::max(7.0, font.pointSizeF() - 1.5));
    return small;
}

} // namespace

HealthRibbon::HealthRibbon(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("healthRibbon"));
    setAccessibleName(tr("Health of the last 24 hours"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HealthRibbon::setBuckets(const std::vector<HealthHistory::Bucket> &buckets)
{
    if (buckets == m_buckets)
        return;
    m_buckets = buckets;
    int bad = 0;
    for (const HealthHistory::Bucket &bucket : m_buckets)
        bad += bucket.counts[static_cast<std::size_t>(StatusKind::Unavailable)]
                           + bucket.counts[static_cast<std::size_t>(StatusKind::Degraded)]
                       > 0
                   ? 1
                   : 0;
    setAccessibleDescription(bad == 0 ? tr("Nothing was wrong in the last 24 hours")
                                      : tr("Something was wrong in %n quarter(s) of an hour", nullptr, bad));
    update();
}

QString HealthRibbon::words(const HealthHistory::Bucket &bucket)
{
    const QString when =
        QStringLiteral("%1 – %2").arg(clockAt(bucket.begin), clockAt(bucket.begin + HealthHistory::bucketLength));
    if (!bucket.known || bucket.all() == 0)
        return tr("%1: nothing is known").arg(when);
    QStringList parts;
    const auto add = [&](StatusKind kind) {
        if (const int count = bucket.counts[static_cast<std::size_t>(kind)]; count > 0)
            parts.append(QStringLiteral("%1 %2").arg(Wording::number(count), Wording::status(kind)));
    };
    for (const StatusKind kind : {StatusKind::Unavailable, StatusKind::Degraded, StatusKind::Offline,
                                  StatusKind::Draining, StatusKind::Healthy})
        add(kind);
    return when + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QRect HealthRibbon::chart() const
{
    const int below = QFontMetrics(smallFont(font())).height() + 4;
    return rect().adjusted(10, 6, -10, -below);
}

int HealthRibbon::at(const QPoint &point) const
{
    const QRect area = chart();
    if (m_buckets.empty() || point.x() < area.left() || point.x() > area.right())
        return -1;
    return std::min(static_cast<int>(m_buckets.size()) - 1,
                    static_cast<int>((point.x() - area.left()) * static_cast<qint64>(m_buckets.size()) / area.width()));
}

void HealthRibbon::choose(int bucket)
{
    if (bucket == m_chosen)
        return;
    m_chosen = bucket;
    update();
    tellChosenPart(*this);
}

QRect HealthRibbon::partRect(int part) const
{
    return column(chart(), part, m_buckets.size());
}

void HealthRibbon::activatePart(int part)
{
    const qint64 begin = m_buckets[static_cast<std::size_t>(part)].begin;
    Q_EMIT bucketRequested(begin, begin + HealthHistory::bucketLength);
}

void HealthRibbon::paintEvent(QPaintEvent *)
{
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    const QRect area = chart();
    painter.fillRect(area, theme.hover);
    if (!m_buckets.empty()) {
        const double wide = static_cast<double>(area.width()) / static_cast<double>(m_buckets.size());
        for (std::size_t i = 0; i < m_buckets.size(); ++i) {
            const HealthHistory::Bucket &bucket = m_buckets[i];
            const int all = bucket.all();
            if (!bucket.known || all == 0)
                continue;
            const QRect whole = column(area, static_cast<int>(i), m_buckets.size());
            const int left = whole.left();
            const int bar = std::max(1, whole.width() - (wide > 4 ? 1 : 0));
            int bottom = area.bottom() + 1;
            // The worst on the floor, where the eye compares; each that is there is seen.
            for (const StatusKind kind :
                 {StatusKind::Unavailable, StatusKind::Degraded, StatusKind::Offline, StatusKind::Draining}) {
                const int count = bucket.counts[static_cast<std::size_t>(kind)];
                if (count == 0)
                    continue;
                const int high = std::min(bottom - area.top(), std::max(4, area.height() * count / all));
                painter.fillRect(left, bottom - high, bar, high, theme.of(kind));
                bottom -= high;
            }
            painter.fillRect(left, area.top(), bar, bottom - area.top(),
                             blend(theme.base, theme.of(StatusKind::Healthy), theme.dark ? 0.45 : 0.35));
        }
        if (m_chosen >= 0) {
            const QRectF frame(area.left() + m_chosen * wide - 0.5, area.top() - 2.5, std::max(3.0, wide),
                               area.height() + 4);
            painter.setPen(theme.text);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(frame);
        }
        painter.setFont(smallFont(font()));
        paintHours(painter, area, m_buckets.front().begin, m_buckets.back().begin + HealthHistory::bucketLength, theme);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 0.5, -2.5, -0.5), 5, 5);
    }
}

void HealthRibbon::mouseMoveEvent(QMouseEvent *event)
{
    choose(at(event->pos()));
}

void HealthRibbon::leaveEvent(QEvent *)
{
    if (!hasFocus())
        choose(-1);
}

void HealthRibbon::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int bucket = at(event->pos()); bucket >= 0 && event->button() == Qt::LeftButton)
        activatePart(bucket);
}

void HealthRibbon::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_buckets.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && event->modifiers() == 0) {
        const int now = m_chosen < 0 ? last + 1 : m_chosen;
        choose(std::clamp(now + (event->key() == Qt::Key_Left ? -1 : 1), 0, last));
        const QString text = words(m_buckets[static_cast<std::size_t>(m_chosen)]);
        setAccessibleDescription(text);
        PlainToolTips::show(mapToGlobal(QPoint(chart().left() + m_chosen * chart().width() / (last + 1), height())),
                            text, this);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        && last >= 0) {
        activatePart(m_chosen < 0 ? last : m_chosen);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool HealthRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bucket = at(help->pos()); bucket >= 0)
            PlainToolTips::show(help->globalPos(), words(m_buckets[static_cast<std::size_t>(bucket)]), this);
        return true;
    }
    return QWidget::event(event);
}

TrafficChart::TrafficChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trafficChart"));
    setAccessibleName(tr("Calls of the last hour"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrafficChart::setPoints(const std::vector<Point> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    double calls = 0;
    double errors = 0;
    for (const Point &point : m_points) {
        calls += point.calls;
        errors += point.errors;
    }
    setAccessibleDescription(tr("%1 calls within the last hour, %2 failed")
                                 .arg(Wording::number(std::llround(calls)), Wording::number(std::llround(errors))));
    update();
}

QRect TrafficChart::chart() const
{
    return rect().adjusted(10, 6, -10, -QFontMetrics(smallFont(font())).height() - 4);
}

QString TrafficChart::partText(int part) const
{
    const Point &point = m_points[static_cast<std::size_t>(part)];
    return tr("%1: %2 calls, %3 failed")
        .arg(clockAt(point.at), Wording::number(std::llround(point.calls)),
             Wording::number(std::llround(point.errors)));
}

QRect TrafficChart::partRect(int part) const
{
    return column(chart(), part, m_points.size());
}

void TrafficChart::paintEvent(QPaintEvent *)
{
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QRect area = chart();
    painter.fillRect(area, theme.hover);
    if (m_points.size() > 1) {
        double most = 1;
        for (const Point &point : m_points)
            most = std::max(most, point.calls);
        const auto shape = [&](double Point::*value) {
            QPainterPath path(area.bottomLeft() + QPointF(0, 1));
            for (std::size_t i = 0; i < m_points.size(); ++i) {
                const double x =
                    area.left() + static_cast<double>(i) * area.width() / static_cast<double>(m_points.size() - 1);
                path.lineTo(x, area.bottom() + 1 - m_points[i].*value / most * (area.height() - 3));
            }
            path.lineTo(area.bottomRight() + QPointF(1, 1));
            path.closeSubpath();
            return path;
        };
        painter.setPen(QPen(theme.accent, 1.4));
        painter.setBrush(blend(theme.base, theme.accent, 0.25));
        painter.drawPath(shape(&Point::calls));
        if (std::any_of(m_points.begin(), m_points.end(), [](const Point &point) { return point.errors > 0; })) {
            painter.setPen(QPen(theme.error, 1.4));
            painter.setBrush(blend(theme.base, theme.error, 0.6));
            painter.drawPath(shape(&Point::errors));
        }
        paintHours(painter, area, m_points.front().at, m_points.back().at + 60'000, theme);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 0.5, -2.5, -0.5), 5, 5);
    }
}

void TrafficChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void TrafficChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

bool TrafficChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_points.size() > 1) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double share = std::clamp((help->pos().x() - 10.0) / std::max(1, width() - 20), 0.0, 1.0);
        const auto point = static_cast<int>(std::lround(share * static_cast<double>(m_points.size() - 1)));
        PlainToolTips::show(help->globalPos(), partText(point), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace plexica::app
