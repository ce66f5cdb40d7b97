// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/boxedlayout.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plexica::app {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// A part of a request, and where its nodes and edges stand in the whole.
struct Part
{
    LayoutRequest request;
    std::vector<int> nodes;
    std::vector<int> edges; ///< -1: stands for several
};

void take(LayoutResult &whole, const Part &part, const LayoutResult &result, QPointF by)
{
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        if (part.nodes[i] >= 0)
            whole.centres[at(part.nodes[i])] = result.centres[i] + by;
    }
    for (std::size_t i = 0; i < part.edges.size(); ++i) {
        if (part.edges[i] < 0)
            continue;
        std::vector<QPointF> &curve = whole.curves[at(part.edges[i])];
        curve = result.curves[i];
        for (QPointF &point : curve)
            point += by;
    }
    whole.simplified = whole.simplified || result.simplified;
    if (whole.fault.isEmpty())
        whole.fault = result.fault;
    whole.milliseconds += result.milliseconds;
}

} // namespace

LayoutResultPtr arrangeBoxed(const LayoutRequest &request,
                             const std::function<LayoutResultPtr(const LayoutRequest &)> &flat)
{
    const int count = 1 + *std::max_element(request.boxes.begin(), request.boxes.end());
    std::vector<Part> inner(at(count));
    Part outer;
    outer.request.kind = request.kind;
    outer.request.aspect = request.aspect;
    for (Part &part : inner) {
        part.request.kind = request.kind;
        outer.request.nodes.emplace_back(); // its size is not known yet
        outer.nodes.push_back(-1);
    }
    std::vector<int> place(request.nodes.size()); // in its part
    for (std::size_t node = 0; node < request.nodes.size(); ++node) {
        Part &part = request.boxes[node] < 0 ? outer : inner[at(request.boxes[node])];
        place[node] = static_cast<int>(part.nodes.size());
        part.nodes.push_back(static_cast<int>(node));
        part.request.nodes.push_back(request.nodes[node]);
        if (static_cast<int>(node) == request.centre)
            (request.boxes[node] < 0 ? outer.request.centre : part.request.centre) = place[node];
    }
    std::map<std::pair<int, int>, std::size_t> joined;
    for (std::size_t edge = 0; edge < request.edges.size(); ++edge) {
        LayoutEdge moved = request.edges[edge];
        const int from = request.boxes[at(moved.from)];
        const int to = request.boxes[at(moved.to)];
        const bool inside = from >= 0 && from == to;
        moved.from = inside || from < 0 ? place[at(moved.from)] : from;
        moved.to = inside || to < 0 ? place[at(moved.to)] : to;
        Part &part = inside ? inner[at(from)] : outer;
        if (!inside && (from >= 0 || to >= 0)) {
            // One for all between the same two.
            const auto [known, isNew] = joined.emplace(std::pair(moved.from, moved.to), part.edges.size());
            if (!isNew) {
                LayoutEdge &other = part.request.edges[known->second];
                other.weak = other.weak && moved.weak;
                other.loose = other.loose && moved.loose;
                continue;
            }
        }
        part.request.edges.push_back(moved);
        part.edges.push_back(inside || (from < 0 && to < 0) ? static_cast<int>(edge) : -1);
    }

    auto whole = std::make_shared<LayoutResult>();
    whole->kind = request.kind;
    whole->centres.resize(request.nodes.size());
    whole->curves.resize(request.edges.size());
    std::vector<LayoutResultPtr> results;
    for (std::size_t box = 0; box < inner.size(); ++box) {
        results.push_back(flat(inner[box].request));
        if (!results.back())
            return nullptr;
        outer.request.nodes[box] = results.back()->bounds.size() + QSizeF(2 * boxPadding, 2 * boxPadding + boxTitle);
    }
    const LayoutResultPtr among = flat(outer.request);
    if (!among)
        return nullptr;
    take(*whole, outer, *among, {});
    whole->bounds = among->bounds;
    for (std::size_t box = 0; box < inner.size(); ++box) {
        QRectF frame(QPointF(), outer.request.nodes[box]);
        frame.moveCenter(among->centres[box]);
        whole->boxes.push_back(frame);
        take(*whole, inner[box], *results[box],
             frame.topLeft() + QPointF(boxPadding, boxPadding + boxTitle) - results[box]->bounds.topLeft());
    }
    return whole;
}

} // namespace plexica::app
