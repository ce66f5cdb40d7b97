// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plexica::app {

namespace {

constexpr double partGap = 70;
constexpr double gridGap = 26;

int rootOf(std::vector<int> &parent, int node)
{
    while (parent[static_cast<std::size_t>(node)] != node) {
        int &up = parent[static_cast<std::size_t>(node)];
        up = parent[static_cast<std::size_t>(up)];
        node = up;
    }
    return node;
}

/// Rows of parts no wider than `width`; the size of the whole.
QSizeF shelve(std::vector<PackedPart> &parts, double width, double gap)
{
    QPointF at;
    double rowHeight = 0;
    QSizeF whole;
    for (PackedPart &part : parts) {
        if (at.x() > 0 && at.x() + part.size.width() > width) {
            at = QPointF(0, at.y() + rowHeight + gap);
            rowHeight = 0;
        }
        part.at = at;
        at.rx() += part.size.width() + gap;
        rowHeight = std::max(rowHeight, part.size.height());
        whole.setWidth(std::max(whole.width(), at.x() - gap));
        whole.setHeight(at.y() + rowHeight);
    }
    return whole;
}

/// The widest part, or what makes a square of the aspect out of their areas.
double rowWidth(const std::vector<PackedPart> &parts, double aspect, double gap)
{
    double widest = 0;
    double area = 0;
    for (const PackedPart &part : parts) {
        widest = std::max(widest, part.size.width());
        area += (part.size.width() + gap) * (part.size.height() + gap);
    }
    return std::max(widest, std::sqrt(area * aspect) * 1.05);
}

} // namespace

std::vector<GraphPart> connectedParts(const LayoutRequest &request)
{
    std::vector<int> parent(request.nodes.size());
    std::iota(parent.begin(), parent.end(), 0);
    for (const LayoutEdge &edge : request.edges) {
        const int a = rootOf(parent, edge.from);
        const int b = rootOf(parent, edge.to);
        parent[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
    }
    std::vector<int> place(request.nodes.size(), -1);
    std::vector<GraphPart> parts;
    for (int node = 0; node < static_cast<int>(request.nodes.size()); ++node) {
        const int root = rootOf(parent, node);
        int &at = place[static_cast<std::size_t>(root)];
        if (at < 0) {
            at = static_cast<int>(parts.size());
            parts.emplace_back();
        }
        parts[static_cast<std::size_t>(at)].nodes.push_back(node);
    }
    for (std::size_t edge = 0; edge < request.edges.size(); ++edge) {
        const int root = rootOf(parent, request.edges[edge].from);
        parts[static_cast<std::size_t>(place[static_cast<std::size_t>(root)])].edges.push_back(static_cast<int>(edge));
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const GraphPart &a, const GraphPart &b) { return a.nodes.size() > b.nodes.size(); });
    return parts;
}

void pack(const LayoutRequest &request, std::vector<PackedPart> &parts, LayoutResult &result)
{
    std::vector<PackedPart> large;
    std::vector<PackedPart> single;
    for (PackedPart &part : parts) {
        if (part.part.nodes.size() == 1) {
            const auto node = static_cast<std::size_t>(part.part.nodes.front());
            part.size = request.nodes[node];
            result.centres[node] = QPointF(part.size.width() / 2, part.size.height() / 2);
            single.push_back(std::move(part));
            continue;
        }
        QRectF bounds;
        for (const int index : part.part.nodes) {
            const auto node = static_cast<std::size_t>(index);
            const QSizeF size = request.nodes[node];
            bounds |= QRectF(result.centres[node] - QPointF(size.width() / 2, size.height() / 2), size);
        }
        part.size = bounds.size();
        large.push_back(std::move(part));
    }
    std::stable_sort(large.begin(), large.end(),
                     [](const PackedPart &a, const PackedPart &b) { return a.size.height() > b.size.height(); });
    const QSizeF above = shelve(large, rowWidth(large, request.aspect, partGap), partGap);
    const QSizeF below = shelve(single, std::max(above.width(), rowWidth(single, request.aspect, gridGap)), gridGap);
    const double under = large.empty() ? 0 : above.height() + partGap;

    const auto move = [&result](const PackedPart &part, QPointF by) {
        for (const int node : part.part.nodes)
            result.centres[static_cast<std::size_t>(node)] += by;
        for (const int edge : part.part.edges) {
            for (QPointF &point : result.curves[static_cast<std::size_t>(edge)])
                point += by;
        }
    };
    for (const PackedPart &part : large)
        move(part, part.at);
    for (const PackedPart &part : single)
        move(part, part.at + QPointF(0, under));
    result.bounds = QRectF(QPointF(), QSizeF(std::max(above.width(), below.width()),
                                             single.empty() ? above.height() : under + below.height()));
}

} // namespace plexica::app
