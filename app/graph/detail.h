// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plexica::app::detail {

/// How much of the graph is drawn at which zoom (1: 100 %).
inline constexpr double everything = 0.52; ///< from here on all of a card
inline constexpr double lineLabels = 0.45; ///< from here on texts beside lines
inline constexpr double ownNames = 0.3;    ///< from here on a card's name fits into it; below it stands over it
inline constexpr double shapes = 0.2;      ///< below, cards are blocks and lines are straight

} // namespace plexica::app::detail
