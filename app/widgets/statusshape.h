// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace plexica::app {

/// Draws the shape of a status, so that it is told apart without colour: disc (healthy), triangle (degraded),
/// cross on a diamond (unavailable), half disc (draining), ring with a bar (offline).
void paintStatusShape(QPainter &painter, const QRectF &rect, StatusKind kind, const QColor &colour,
                      const QColor &onColour);

/// Where there is no status: a thin, broken ring.
void paintNoStatus(QPainter &painter, const QRectF &rect, const QColor &colour);
QIcon noStatusIcon();

/// The same as an icon in the colours of the current application palette.
QIcon statusIcon(StatusKind kind);

} // namespace plexica::app
