// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/draft.h"
#include "resolver/resolution.h"

#include <vector>

namespace plexica::resolver {

/// What a plan does with one plugin.
struct Move
{
    Change change;
    int number = -1;      ///< of the plugin in the draft
    Provider after;       ///< as others find it then
    bool isAsked = false; ///< it is what the user wants, not what the plan adds
};

/// The changes of a plan in an order in which each step passes where it stands: it is tried on the draft, beginning
/// with what was before. Changes that pass only together are one step (Change::step). What was asked for is left out
/// unless it has to go with others, or before some. Ties by name. Empty if there is no such order.
std::vector<Change> inOrder(Draft &draft, std::vector<Move> moves);

} // namespace plexica::resolver
