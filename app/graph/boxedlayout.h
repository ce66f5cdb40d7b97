// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

#include <functional>

namespace plexica::app {

/// Room for a frame around a box, and for its title above, in scene units.
inline constexpr double boxPadding = 26;
inline constexpr double boxTitle = 40;

/// Arranges a request with boxes: each box by itself, then the boxes like large nodes among the others, so that no
/// frame lies on another. `flat` arranges what has no boxes; null from it: the work was given up.
LayoutResultPtr arrangeBoxed(const LayoutRequest &request,
                             const std::function<LayoutResultPtr(const LayoutRequest &)> &flat);

} // namespace plexica::app
