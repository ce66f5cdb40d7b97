// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/resolution.h"
#include "resolver/standing.h"

#include <vector>

namespace plexica::resolver {

/// What a plan does with one plugin.
struct Move
{
    Change change;
    Provider before; ///< as others find it now
    Provider after;
    bool isAsked = false; ///< it is what the user wants, not what the plan adds
};

/// The changes of a plan in an order in which each step passes: nothing lacks in it what it found before, and what it
/// brings finds what it needs. Changes that pass only together are one step (Change::step). What was asked for is left
/// out unless it has to go with others, or before some. Ties by name.
std::vector<Change> inOrder(std::vector<Move> moves);

} // namespace plexica::resolver
