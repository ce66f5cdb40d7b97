// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPainter>
#include <QWidget>

namespace plexica::app {

/// What lies on the drawing and shows a little of it: legend and overview map.
inline void paintGround(QPainter &painter, const QWidget &widget, const ThemeColours &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.raised;
    ground.setAlphaF(0.94F);
    painter.setPen(theme.border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace plexica::app
