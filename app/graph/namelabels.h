// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QTransform>

class QPainter;

namespace plexica::app {

class GraphScene;

/// Names of cards that are too small to hold them, in letters of the usual size: as many as fit without covering each
/// other, what is selected and what is in trouble first. `painter` paints in pixels of the view.
void paintNames(QPainter &painter, const GraphScene &scene, const QTransform &toView, const QRect &room);

/// Texts beside lines where they cover neither cards nor each other. `painter` paints in scene coordinates; `seen` is
/// what is to be seen of the scene.
void paintLineLabels(QPainter &painter, const GraphScene &scene, const QRectF &seen);

} // namespace plexica::app
