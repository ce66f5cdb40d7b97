// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphexport.h"

#include "graph/boxitem.h"
#include "graph/graphscene.h"
#include "graph/graphwords.h"
#include "graph/lineitem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStyleOptionGraphicsItem>
#include <QSvgGenerator>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int millisecondsEachTurn = 20;
constexpr double pngScale = 2;
constexpr int largestSide = 12000;

/// A text in quotes as the DOT language wants it.
QByteArray quoted(QString text)
{
    text.replace(QLatin1String("\\"), QLatin1String("\\\\")).replace(QLatin1String("\""), QLatin1String("\\\""));
    text.replace(QLatin1String("\n"), QLatin1String("\\n"));
    return '"' + text.toUtf8() + '"';
}

/// Paints with the light theme and without haste, whatever the window looks like at the moment.
class PaperLook
{
public:
    explicit PaperLook(GraphScene &scene)
        : m_scene(scene)
        , m_quiet(&scene)
        , m_theme(scene.theme())
        , m_coarse(scene.isCoarse())
    {
        scene.setTheme(lightTheme());
        scene.setCoarse(false);
    }
    ~PaperLook()
    {
        m_scene.setTheme(m_theme);
        m_scene.setCoarse(m_coarse);
    }
    Q_DISABLE_COPY_MOVE(PaperLook)

private:
    GraphScene &m_scene;
    QSignalBlocker m_quiet;
    const ThemeColours &m_theme;
    bool m_coarse;
};

} // namespace

GraphFormat graphFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return GraphFormat::Png;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return GraphFormat::Pdf;
    if (fileName.endsWith(QLatin1String(".dot"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1String(".gv"), Qt::CaseInsensitive))
        return GraphFormat::Dot;
    return GraphFormat::Svg;
}

/// Where it is painted: destroyed in the order that writes all of it.
struct GraphExport::Canvas
{
    QBuffer bytes;
    QImage image;
    std::unique_ptr<QPaintDevice> device;
    QPainter painter;
    QRectF bounds;
};

GraphExport::GraphExport(GraphScene &scene, GraphFormat format, QObject *parent)
    : QObject(parent)
    , m_graph(scene)
    , m_format(format)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &GraphExport::writeSome);
    for (BoxItem *box : scene.boxes())
        m_items.append(box);
    for (const auto &[key, line] : scene.lines()) {
        if (line->visibility() != GraphVisibility::Hidden)
            m_items.append(line);
    }
    for (PluginItem *card : scene.plugins()) {
        if (card->visibility() != GraphVisibility::Hidden)
            m_items.append(card);
    }
    // What leaves the graph meanwhile must not be touched any more.
    connect(&scene, &GraphScene::changedPlaces, this, [this] {
        if (m_canvas)
            end(tr("The graph changed while it was written. Try again."));
    });
}

GraphExport::~GraphExport()
{
    if (m_canvas && m_canvas->painter.isActive())
        m_canvas->painter.end();
}

void GraphExport::start(const QString &fileName)
{
    m_fileName = fileName;
    m_canvas = std::make_unique<Canvas>();
    m_turn.start();
}

void GraphExport::cancel()
{
    if (m_canvas)
        end(tr("The export was cancelled; no file was written."));
}

bool GraphExport::begin()
{
    Canvas &canvas = *m_canvas;
    canvas.bounds = m_graph.shownBounds();
    canvas.bytes.open(QIODevice::WriteOnly);
    const QSizeF size = canvas.bounds.size();
    double scale = 1;
    switch (m_format) {
    case GraphFormat::Svg: {
        auto svg = std::make_unique<QSvgGenerator>();
        svg->setOutputDevice(&canvas.bytes);
        svg->setSize(size.toSize());
        svg->setViewBox(QRectF(QPointF(), size));
        svg->setResolution(96);
        svg->setTitle(tr("Plugins of %1").arg(m_graph.picture()->tenantId));
        canvas.device = std::move(svg);
        break;
    }
    case GraphFormat::Png: {
        scale = std::min(pngScale, largestSide / std::max(size.width(), size.height()));
        canvas.image = QImage((size * scale).toSize(), QImage::Format_RGB32);
        if (canvas.image.isNull())
            return false;
        canvas.image.fill(lightTheme().base);
        break;
    }
    case GraphFormat::Pdf: {
        auto pdf = std::make_unique<QPdfWriter>(&canvas.bytes);
        pdf->setTitle(tr("Plugins of %1").arg(m_graph.picture()->tenantId));
        pdf->setCreator(QStringLiteral("Plexica Console"));
        // A page as large as the graph, one unit a 96th of an inch; PDF readers know no page beyond 200 inches.
        const double fit = std::min(1.0, 199 * 96 / std::max(size.width(), size.height()));
        pdf->setResolution(960);
        pdf->setPageSize(QPageSize(size * fit * 72.0 / 96.0, QPageSize::Point));
        pdf->setPageMargins(QMarginsF());
        scale = 10 * fit;
        canvas.device = std::move(pdf);
        break;
    }
    case GraphFormat::Dot:
        return true;
    }
    QPaintDevice *device = canvas.device ? canvas.device.get() : &canvas.image;
    if (!canvas.painter.begin(device))
        return false;
    canvas.painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    canvas.painter.scale(scale, scale);
    canvas.painter.translate(-canvas.bounds.topLeft());
    return true;
}

void GraphExport::writeSome()
{
    Canvas &canvas = *m_canvas;
    if (m_done == 0 && !begin())
        return end(tr("There is not enough memory for a picture of this size."));
    QElapsedTimer timer;
    timer.start();
    {
        const PaperLook look(m_graph);
        const QStyleOptionGraphicsItem option;
        for (; m_done < m_items.size() && timer.elapsed() < millisecondsEachTurn; ++m_done) {
            if (m_format == GraphFormat::Dot)
                continue;
            QGraphicsItem *item = m_items[m_done];
            canvas.painter.save();
            canvas.painter.translate(item->pos());
            item->paint(&canvas.painter, &option, nullptr);
            canvas.painter.restore();
        }
    }
    Q_EMIT progress(m_done, steps());
    if (!m_canvas || m_done < m_items.size())
        return;
    if (canvas.painter.isActive())
        canvas.painter.end();
    canvas.device.reset();
    if (m_format == GraphFormat::Png)
        canvas.image.save(&canvas.bytes, "PNG");
    else if (m_format == GraphFormat::Dot)
        canvas.bytes.write(dotText());
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(canvas.bytes.data()) != canvas.bytes.size() || !file.commit())
        return end(tr("%1 cannot be written: %2").arg(m_fileName, file.errorString()));
    end({});
}

QByteArray GraphExport::dotText() const
{
    const GraphPicture &picture = *m_graph.picture();
    QByteArray text = "digraph " + quoted(picture.tenantId) + " {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n";
    for (const GraphPlugin &plugin : picture.plugins) {
        const PluginItem *item = m_graph.plugin(plugin.id);
        if (!item || item->visibility() == GraphVisibility::Hidden)
            continue;
        QString label = plugin.group ? GraphWords::title(plugin) + u'\n' + GraphWords::members(*plugin.group)
                        : plugin.version.isEmpty() ? plugin.id
                                                   : plugin.id + u' ' + plugin.version;
        for (const GraphService &service : plugin.services)
            label += u'\n' + service.name + u' ' + service.version;
        text += "  " + quoted(plugin.id) + " [label=" + quoted(label);
        if (plugin.state == GraphPlugin::State::Missing)
            text += ", style=\"rounded,dashed\", color=red";
        else if (plugin.status && *plugin.status != StatusKind::Healthy)
            text += ", color=" + quoted(lightTheme().of(*plugin.status).name());
        text += "];\n";
    }
    for (const GraphLine &line : picture.lines) {
        const QString from = picture.plugin(line.from).id;
        const QString to = picture.plugin(line.to).id;
        const LineItem *item = m_graph.line(from, to);
        if (!item || item->visibility() == GraphVisibility::Hidden)
            continue;
        QStringList labels;
        for (const int index : line.dependencies) {
            const GraphDependency &dependency = picture.dependency(index);
            QString label = dependency.serviceName;
            if (!dependency.constraint.isEmpty())
                label += (label.isEmpty() ? QString() : QStringLiteral(" ")) + dependency.constraint;
            labels.append(label);
        }
        text += "  " + quoted(from) + " -> " + quoted(to) + " [label=" + quoted(labels.join(u'\n'));
        text += !line.via.empty() || !line.declared ? ", style=dotted" : line.required ? "" : ", style=dashed";
        if (line.unsatisfied)
            text += ", color=red";
        text += "];\n";
    }
    return text + "}\n";
}

void GraphExport::end(const QString &fault)
{
    m_turn.stop();
    if (m_canvas && m_canvas->painter.isActive())
        m_canvas->painter.end();
    m_canvas.reset();
    // Queued: the caller may still be inside start() or cancel().
    QMetaObject::invokeMethod(
        this,
        [this, fault] {
            if (fault.isEmpty())
                Q_EMIT written();
            else
                Q_EMIT failed(fault);
        },
        Qt::QueuedConnection);
}

} // namespace plexica::app
