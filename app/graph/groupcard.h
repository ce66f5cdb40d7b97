// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpicture.h"
#include "widgets/theme.h"

class QPainter;

namespace plexica::app {

/// The inside of the card of a folded group: title, how many plugins, how many of them in which state, as shapes with
/// numbers and as a bar.
void paintGroupCard(QPainter &painter, const QRectF &card, const GraphPlugin &plugin, const ThemeColours &theme);

/// How high it is.
double groupCardHeight();

} // namespace plexica::app
