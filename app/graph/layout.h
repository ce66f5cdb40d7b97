// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace plexica::app {

enum class LayoutKind : int {
    Layered, ///< who depends stands left of what he depends on (Graphviz dot)
    Force,   ///< connected ones attract each other (neato, for many sfdp)
    Radial,  ///< rings around the one that most depend on (twopi)
};
inline constexpr int layoutKindCount = 3;
/// As it is kept: "layered", "force", "radial".
QString layoutKey(LayoutKind kind);

/// From one node to another, by their places in LayoutRequest::nodes.
struct LayoutEdge
{
    int from = 0;
    int to = 0;
    bool weak = false;  ///< pulls less: optional
    bool loose = false; ///< says nothing about layers: calls that nobody declared may run in circles
};

/// What is to be arranged. A value; sizes in scene units (pixels at 100 %).
struct LayoutRequest
{
    LayoutKind kind = LayoutKind::Layered;
    std::vector<QSizeF> nodes;
    std::vector<LayoutEdge> edges; ///< no loops; each pair of one direction at most once
    std::vector<int> boxes; ///< one a node: the box that it stands in, from 0 on; -1: none; empty: there are none
    int centre = -1;        ///< of a radial layout; -1: the one most depend on
    double aspect = 1.6;    ///< width by height of the room there is
};

/// Where everything went.
struct LayoutResult
{
    LayoutKind kind = LayoutKind::Layered; ///< as asked for
    /// Asked for layers and got forces: layers of so many edges take too long and nobody could read them.
    bool simplified = false;
    QString fault;                ///< why Graphviz could not do it; all nodes stand in a grid then
    std::vector<QPointF> centres; ///< one a node
    /// One an edge: control points of cubic Bézier curves, 3n + 1 of them, from the border of one node to that of the
    /// other; empty: a straight line will do.
    std::vector<std::vector<QPointF>> curves;
    std::vector<QRectF> boxes; ///< their frames
    QRectF bounds;             ///< of nodes and frames
    qint64 milliseconds = 0;
};
using LayoutResultPtr = std::shared_ptr<const LayoutResult>;

/// Above this layers are not tried: see tests/bench/bench_graph for what they take.
inline constexpr int maximumLayeredNodes = 1200;
inline constexpr int maximumLayeredEdges = 2600;

/// Graphviz, as a library. It keeps state of its own and is not made for two threads at once: objects of this class
/// take turns, in whatever threads they live. Parts of the graph that nothing connects are arranged one by one and
/// put side by side; single nodes stand in a grid below.
class LayoutEngine
{
public:
    LayoutEngine();
    ~LayoutEngine();
    Q_DISABLE_COPY_MOVE(LayoutEngine)

    /// Asked between parts: true ends the work, and the result is null.
    using Cancelled = std::function<bool()>;
    LayoutResultPtr arrange(const LayoutRequest &request, const Cancelled &cancelled = {});

private:
    struct Context;
    LayoutResultPtr arrangeFlat(const LayoutRequest &request, const Cancelled &cancelled);
    std::unique_ptr<Context> m_context; ///< made when first needed
};

} // namespace plexica::app
