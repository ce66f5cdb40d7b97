// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

#include <vector>

namespace plexica::app {

/// Nodes that hang together, and the edges among them, by their places in the request; both ascending.
struct GraphPart
{
    std::vector<int> nodes;
    std::vector<int> edges;
};

/// Largest first, among as large ones that with the smallest node.
std::vector<GraphPart> connectedParts(const LayoutRequest &request);

struct PackedPart
{
    GraphPart part;
    QSizeF size;
    QPointF at;
};

/// Puts parts that were arranged each by itself (top left corner at 0, 0) side by side in rows, large ones first, so
/// that the whole has about the aspect asked for; single nodes in a grid below. Moves centres and curves of `result`
/// and sets its bounds.
void pack(const LayoutRequest &request, std::vector<PackedPart> &parts, LayoutResult &result);

} // namespace plexica::app
