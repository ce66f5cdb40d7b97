// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/historydelegate.h"

#include "models/servicehistory.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace plexica::app {

namespace {

constexpr int padding = 8;
constexpr int widest = 200;
constexpr std::array barHeights{0.0, 4.0, 8.0, 13.0}; // by HealthRibbon::worst

} // namespace

HistoryDelegate::HistoryDelegate(int statusColumn, QObject *parent)
    : RowDelegate(statusColumn, parent)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const auto ribbon = index.data(ribbonRole).value<HealthRibbon>();
    const ThemeColours &theme = themeOf(option.palette);
    QRectF room = option.rect.adjusted(padding, 4, -padding, -5);
    room.setWidth(std::min<qreal>(room.width(), widest));
    if (room.width() < HealthRibbon::steps)
        return;
    painter->save();
    painter->setPen(Qt::NoPen);
    const qreal width = room.width() / HealthRibbon::steps;
    for (int at = 0; at < HealthRibbon::steps; ++at) {
        const quint8 value = ribbon.worst[static_cast<std::size_t>(at)];
        const qreal left = room.left() + at * width;
        // Neighbours touch: their edges are whole pixels.
        const QRectF bar(QPointF(std::round(left), room.bottom() - barHeights.at(std::min<std::size_t>(value, 3))),
                         QPointF(std::round(left + width), room.bottom()));
        if (value == 0)
            painter->fillRect(QRectF(bar.left(), room.bottom() - 1, bar.width(), 1), theme.border);
        else if (value == 1)
            painter->fillRect(bar, blend(theme.base, theme.of(StatusKind::Healthy), 0.55));
        else
            painter->fillRect(bar, theme.of(value == 2 ? StatusKind::Degraded : StatusKind::Unavailable));
    }
    // On a line of its own above the ribbon where that is low; over it where all was down anyway.
    const qreal ground = room.bottom() - barHeights[1] - 2;
    const qreal hour = room.width() / static_cast<qreal>(ribbon.errors.size());
    painter->setPen(QPen(theme.error, 1.2));
    for (std::size_t at = 0; at < ribbon.errors.size();) {
        if (ribbon.errors[at] == 0) { // no line where no call failed
            ++at;
            continue;
        }
        QPolygonF line;
        line << QPointF(room.left() + static_cast<qreal>(at) * hour, ground);
        for (; at < ribbon.errors.size() && ribbon.errors[at] > 0; ++at) {
            const qreal height = ground - (ground - room.top()) * ribbon.errors[at] / 255.0;
            line << QPointF(room.left() + static_cast<qreal>(at) * hour, height)
                 << QPointF(room.left() + static_cast<qreal>(at + 1) * hour, height);
        }
        line << QPointF(line.last().x(), ground);
        painter->drawPolyline(line);
    }
    painter->restore();
}

} // namespace plexica::app
