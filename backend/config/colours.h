// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica::config {

/// True for "#rrggbb" and for the SVG colour names, lower case. The node links no QtGui, so QColor cannot tell.
bool isColour(const QString &text);

} // namespace plexica::config
