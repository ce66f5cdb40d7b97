// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "graph/boxedlayout.h"
#include "graph/packing.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <mutex>
#include <numeric>

#include <graphviz/gvc.h>

namespace plexica::app {

namespace {

/// Graphviz measures positions in points and sizes in inches; one of our units is one point.
constexpr double pointsPerInch = 72;

std::mutex &turns()
{
    static std::mutex mutex;
    return mutex;
}

/// The functions of older libcgraph take texts they never write to as `char *`.
char *text(const char *constant)
{
    return const_cast<char *>(constant);
}

Agsym_t *declare(Agraph_t *graph, int kind, const char *name, const QByteArray &value)
{
    return agattr(graph, kind, text(name), text(value.constData()));
}

void assign(void *object, Agsym_t *symbol, const QByteArray &value)
{
    agxset(object, symbol, text(value.constData()));
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 4);
}

/// A graph of Graphviz and its layout, freed in the right order.
class Drawing
{
public:
    explicit Drawing(GVC_t *context)
        : m_context(context)
        , m_graph(agopen(text("plexica"), Agdirected, nullptr))
    {
    }
    ~Drawing()
    {
        if (m_arranged)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    Q_DISABLE_COPY_MOVE(Drawing)

    Agraph_t *graph() const { return m_graph; }
    void set(const char *attribute, const QByteArray &value) { declare(m_graph, AGRAPH, attribute, value); }
    bool arrange(const char *engine)
    {
        std::srand(7); // sfdp and the removal of overlaps draw lots
        return m_arranged = gvLayout(m_context, m_graph, engine) == 0;
    }

private:
    GVC_t *m_context;
    Agraph_t *m_graph;
    bool m_arranged = false;
};

const char *engineFor(LayoutKind kind, std::size_t nodes)
{
    switch (kind) {
    case LayoutKind::Layered:
        return "dot";
    case LayoutKind::Radial:
        return "twopi";
    case LayoutKind::Force:
        break;
    }
    // neato's stress model is the more even one, and its time grows with the square.
    return nodes <= 90 ? "neato" : "sfdp";
}

void setUp(Drawing &drawing, LayoutKind kind, std::size_t nodes, std::size_t edges)
{
    drawing.set("start", "7"); // the same graph, the same picture
    switch (kind) {
    case LayoutKind::Layered: {
        const bool large = nodes > 250 || edges > 400;
        drawing.set("rankdir", "LR");
        drawing.set("nodesep", number(large ? 0.22 : 0.36));
        drawing.set("ranksep", number(large ? 1.9 : 1.5));
        // The network simplex and the mincross passes are what takes long; their bounds keep it below a second or so.
        drawing.set("nslimit", large ? "0.6" : "4");
        drawing.set("nslimit1", large ? "0.6" : "4");
        drawing.set("mclimit", large ? "0.35" : "1");
        drawing.set("splines", edges <= 700 ? "spline" : "line");
        return;
    }
    case LayoutKind::Force:
        drawing.set("splines", "line");
        drawing.set("overlap", "prism");
        drawing.set("overlap_scaling", nodes > 90 ? "-4" : "4");
        drawing.set("sep", "+24,24");
        drawing.set("maxiter", nodes > 700 ? "80" : nodes > 90 ? "250" : "400");
        if (nodes > 90)
            drawing.set("K", "2.2");
        else
            drawing.set("mode", "major");
        return;
    case LayoutKind::Radial:
        drawing.set("splines", "line");
        drawing.set("overlap", "prism");
        drawing.set("overlap_scaling", "-2");
        drawing.set("sep", "+18,18");
        drawing.set("ranksep", "3.4");
        return;
    }
}

int mostDependedOn(const std::vector<int> &nodes, const LayoutRequest &request)
{
    std::vector<int> count(request.nodes.size(), 0);
    for (const LayoutEdge &edge : request.edges)
        ++count[static_cast<std::size_t>(edge.to)];
    return *std::max_element(nodes.begin(), nodes.end(), [&count](int a, int b) {
        return count[static_cast<std::size_t>(a)] < count[static_cast<std::size_t>(b)];
    });
}

/// One connected part, its top left corner at 0, 0.
bool arrangePart(GVC_t *context, const LayoutRequest &request, LayoutKind kind, const GraphPart &part,
                 LayoutResult &result)
{
    Drawing drawing(context);
    setUp(drawing, kind, part.nodes.size(), part.edges.size());
    declare(drawing.graph(), AGNODE, "shape", "box");
    declare(drawing.graph(), AGNODE, "fixedsize", "true");
    declare(drawing.graph(), AGNODE, "label", "");
    Agsym_t *width = declare(drawing.graph(), AGNODE, "width", "1");
    Agsym_t *height = declare(drawing.graph(), AGNODE, "height", "1");
    Agsym_t *weight = declare(drawing.graph(), AGEDGE, "weight", "2");
    Agsym_t *constraint =
        kind == LayoutKind::Layered ? declare(drawing.graph(), AGEDGE, "constraint", "true") : nullptr;
    Agsym_t *length = kind == LayoutKind::Force ? declare(drawing.graph(), AGEDGE, "len", "4.2") : nullptr;
    std::vector<Agnode_t *> nodes(request.nodes.size(), nullptr);
    for (const int index : part.nodes) {
        Agnode_t *node = agnode(drawing.graph(), QByteArray::number(index).data(), 1);
        const QSizeF size = request.nodes[static_cast<std::size_t>(index)];
        assign(node, width, number(size.width() / pointsPerInch));
        assign(node, height, number(size.height() / pointsPerInch));
        nodes[static_cast<std::size_t>(index)] = node;
    }
    std::vector<Agedge_t *> edges;
    edges.reserve(part.edges.size());
    for (const int index : part.edges) {
        const LayoutEdge &edge = request.edges[static_cast<std::size_t>(index)];
        Agedge_t *made = agedge(drawing.graph(), nodes[static_cast<std::size_t>(edge.from)],
                                nodes[static_cast<std::size_t>(edge.to)], nullptr, 1);
        if (edge.weak) {
            assign(made, weight, "1");
            if (length)
                assign(made, length, "4.8");
        }
        if (edge.loose && constraint)
            assign(made, constraint, "false");
        edges.push_back(made);
    }
    if (kind == LayoutKind::Radial) {
        const int centre = std::find(part.nodes.begin(), part.nodes.end(), request.centre) != part.nodes.end()
                               ? request.centre
                               : mostDependedOn(part.nodes, request);
        drawing.set("root", QByteArray::number(centre));
    }
    if (!drawing.arrange(engineFor(kind, part.nodes.size())))
        return false;

    // Graphviz counts upwards.
    QRectF bounds;
    for (const int index : part.nodes) {
        Agnode_t *node = nodes[static_cast<std::size_t>(index)];
        const QPointF centre(ND_coord(node).x, -ND_coord(node).y);
        const QSizeF size = request.nodes[static_cast<std::size_t>(index)];
        result.centres[static_cast<std::size_t>(index)] = centre;
        bounds |= QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
    }
    const QPointF origin = bounds.topLeft();
    for (const int index : part.nodes)
        result.centres[static_cast<std::size_t>(index)] -= origin;
    if (kind != LayoutKind::Layered)
        return true;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const splines *route = ED_spl(edges[i]);
        if (!route || route->size != 1)
            continue;
        const bezier &curve = route->list[0];
        std::vector<QPointF> &points = result.curves[static_cast<std::size_t>(part.edges[i])];
        for (int p = 0; p < curve.size; ++p)
            points.push_back(QPointF(curve.list[p].x, -curve.list[p].y) - origin);
        // Graphviz leaves room for an arrow head that we draw on the border ourselves.
        if (curve.eflag)
            points.back() = QPointF(curve.ep.x, -curve.ep.y) - origin;
    }
    return true;
}

} // namespace

QString layoutKey(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Layered:
        return QStringLiteral("layered");
    case LayoutKind::Force:
        return QStringLiteral("force");
    case LayoutKind::Radial:
        return QStringLiteral("radial");
    }
    return {};
}

struct LayoutEngine::Context
{
    Context()
        : gvc(gvContext())
    {
        agseterr(AGMAX); // what it has to say about a graph goes to standard error otherwise
    }
    ~Context() { gvFreeContext(gvc); }
    Q_DISABLE_COPY_MOVE(Context)

    GVC_t *gvc;
};

LayoutEngine::LayoutEngine() = default;

LayoutEngine::~LayoutEngine()
{
    const std::lock_guard turn(turns());
    m_context.reset();
}

LayoutResultPtr LayoutEngine::arrange(const LayoutRequest &request, const Cancelled &cancelled)
{
    const std::lock_guard turn(turns());
    if (!m_context)
        m_context = std::make_unique<Context>();
    if (std::all_of(request.boxes.begin(), request.boxes.end(), [](int box) { return box < 0; }))
        return arrangeFlat(request, cancelled);
    return arrangeBoxed(request, [&](const LayoutRequest &part) { return arrangeFlat(part, cancelled); });
}

LayoutResultPtr LayoutEngine::arrangeFlat(const LayoutRequest &request, const Cancelled &cancelled)
{
    QElapsedTimer timer;
    timer.start();
    auto result = std::make_shared<LayoutResult>();
    result->kind = request.kind;
    result->centres.resize(request.nodes.size());
    result->curves.resize(request.edges.size());

    std::vector<GraphPart> parts = connectedParts(request);
    std::vector<PackedPart> packed;
    for (GraphPart &part : parts) {
        if (cancelled && cancelled())
            return nullptr;
        if (part.nodes.size() > 1) {
            LayoutKind kind = request.kind;
            if (kind == LayoutKind::Layered
                && (part.nodes.size() > maximumLayeredNodes || part.edges.size() > maximumLayeredEdges)) {
                kind = LayoutKind::Force;
                result->simplified = true;
            }
            if (!arrangePart(m_context->gvc, request, kind, part, *result))
                result->fault = QString::fromUtf8(aglasterr());
            if (!result->fault.isEmpty())
                break;
        }
        packed.push_back({std::move(part), {}, {}});
    }
    if (!result->fault.isEmpty()) {
        // Without Graphviz's plug-ins nothing is lost but the order.
        packed.clear();
        for (std::size_t node = 0; node < request.nodes.size(); ++node)
            packed.push_back({GraphPart{{static_cast<int>(node)}, {}}, {}, {}});
        result->curves.assign(request.edges.size(), {});
    }
    pack(request, packed, *result);
    result->milliseconds = timer.elapsed();
    return result;
}

} // namespace plexica::app
