// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegion>
#include <QTransform>

class QPainter;

namespace plexica::app {

class GraphScene;

/// Paints the graph without the scene's items, all lines of a colour at once: straight lines, blocks for cards, cards
/// whole where they are large enough, as far as they touch `rooms`. For graphs far away, and for large ones while they
/// move: 2,000 cards with 4,000 lines within a frame. `painter` paints in pixels of the view.
void paintPlain(QPainter &painter, const GraphScene &scene, const QTransform &toView, const QRegion &rooms);

} // namespace plexica::app
