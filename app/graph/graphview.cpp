// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphview.h"

#include "graph/boxitem.h"
#include "graph/detail.h"
#include "graph/graphscene.h"
#include "graph/legend.h"
#include "graph/lineitem.h"
#include "graph/minimap.h"
#include "graph/namelabels.h"
#include "graph/plainpaint.h"
#include "widgets/plaintooltips.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plexica::app {

namespace {

constexpr int stillAfterMilliseconds = 160;
constexpr int overlayMargin = 12;

} // namespace

GraphView::GraphView(GraphScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_graph(scene)
    , m_minimap(new Minimap(scene, *this))
    , m_legend(new Legend(this))
{
    setObjectName(QStringLiteral("graphView"));
    setAccessibleName(tr("Graph of plugins"));
    viewport()->setAccessibleName(accessibleName());
    setFrameShape(NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setResizeAnchor(AnchorViewCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What stands beside lines moves out of each other's way: a part alone cannot be painted.
    setViewportUpdateMode(FullViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setCursor(Qt::ArrowCursor);
    scene.setTheme(themeOf(palette()));
    m_still.setSingleShot(true);
    m_still.setInterval(stillAfterMilliseconds);
    connect(&m_still, &QTimer::timeout, &scene, [this] { m_graph.setCoarse(false); });
    m_legend->installEventFilter(this);
    connect(&scene, &GraphScene::changedPlaces, m_minimap, &Minimap::refresh);
    connect(&scene, &GraphScene::changedPlaces, this, [this] {
        const auto before = std::exchange(m_cards, std::nullopt);
        if (QAccessible::isActive() && before && *before != cards())
            tellPartsChanged(*this);
    });
    connect(&scene, &GraphScene::selectionChanged, this, [this] { tellChosenPart(*this); });
}

void GraphView::moving()
{
    if (m_graph.isLarge()) {
        m_graph.setCoarse(true);
        m_still.start();
    }
    m_minimap->update();
}

void GraphView::setZoom(double zoom)
{
    m_fitted = false;
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(wanted, this->zoom()))
        return;
    moving();
    const double factor = wanted / this->zoom();
    scale(factor, factor);
    Q_EMIT zoomChanged(wanted);
}

void GraphView::fit()
{
    const QRectF all = m_graph.shownBounds();
    if (m_graph.plugins().isEmpty())
        return;
    // What lies over the lower edge must not lie over the graph.
    const int covered = std::max(m_legend->isVisibleTo(this) ? m_legend->height() : 0,
                                 m_minimap->isVisibleTo(this) ? m_minimap->height() : 0);
    const int height = std::max(viewport()->height() / 2, viewport()->height() - covered - overlayMargin);
    const double room = std::min(viewport()->width() / all.width(), height / all.height());
    const ViewportAnchor anchor = transformationAnchor();
    setTransformationAnchor(AnchorViewCenter);
    setZoom(std::min(1.0, room));
    setTransformationAnchor(anchor);
    const double below = (viewport()->height() - height) / zoom() / 2;
    centerOn(all.center() + QPointF(0, below));
    moving();
    m_fitted = true;
}

bool GraphView::showsAll() const
{
    return mapToScene(viewport()->rect()).boundingRect().contains(m_graph.shownBounds());
}

void GraphView::reveal(const QString &pluginId)
{
    const PluginItem *item = m_graph.plugin(pluginId);
    if (!item)
        return;
    if (zoom() < 0.4)
        setZoom(0.75);
    ensureVisible(item->card(), 60, 60);
}

QString GraphView::anchor() const
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (const PluginItem *selected = m_graph.plugin(m_graph.selectedPlugin());
        selected && seen.intersects(selected->card()))
        return selected->plugin().id;
    QString nearest;
    double distance = 0;
    for (const PluginItem *item : m_graph.plugins()) {
        if (item->visibility() == GraphVisibility::Hidden || !seen.intersects(item->card()))
            continue;
        const double away = QLineF(item->pos(), seen.center()).length();
        if (nearest.isEmpty() || away < distance) {
            nearest = item->plugin().id;
            distance = away;
        }
    }
    return nearest;
}

void GraphView::keepInPlace(const QString &pluginId, QPointF viewportPlace)
{
    const PluginItem *item = m_graph.plugin(pluginId);
    if (!item)
        return;
    const QPointF off = QPointF(mapFromScene(item->pos())) - viewportPlace;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(off.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(off.y())));
}

void GraphView::goTo(QPointF centre)
{
    m_fitted = false;
    centerOn(centre);
}

const QStringList &GraphView::cards() const
{
    if (!m_cards) {
        m_cards.emplace();
        for (const PluginItem *item : m_graph.plugins()) {
            if (item->visibility() != GraphVisibility::Hidden)
                m_cards->append(item->plugin().id);
        }
        m_cards->sort();
    }
    return *m_cards;
}

QString GraphView::partText(int part) const
{
    const PluginItem *item = m_graph.plugin(cards().value(part));
    return item ? item->sentence() : QString();
}

QRect GraphView::partRect(int part) const
{
    const PluginItem *item = m_graph.plugin(cards().value(part));
    return item ? mapFromScene(item->card()).boundingRect().translated(viewport()->pos()) : QRect();
}

int GraphView::chosenPart() const
{
    const QString selected = m_graph.selectedPlugin();
    return selected.isEmpty() ? -1 : static_cast<int>(cards().indexOf(selected));
}

void GraphView::choosePart(int part)
{
    const QString id = cards().value(part);
    m_graph.selectPlugin(id);
    if (const PluginItem *item = m_graph.plugin(id))
        ensureVisible(item->card(), 40, 40);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    m_fitted = false;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    // A trackpad sends many small steps, a wheel few large ones: both zoom by how far they turned.
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y() + event->angleDelta().x()));
    event->accept();
}

void GraphView::walk(QPointF direction)
{
    const QString next = m_graph.neighbourInDirection(direction);
    if (next.isEmpty())
        return;
    m_graph.selectPlugin(next);
    if (const PluginItem *item = m_graph.plugin(next))
        ensureVisible(item->card(), 40, 40);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    QPointF direction;
    switch (event->key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT detailsRequested();
        return;
    case Qt::Key_Escape:
        m_graph.clearSelection();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() == Qt::AltModifier) {
        m_fitted = false;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(direction.x() * 80));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(direction.y() * 80));
    } else if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        walk(direction);
    } else {
        event->ignore();
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_pressedGround = event->button() == Qt::LeftButton && !thingAt(event->pos());
    if (event->button() == Qt::RightButton) {
        // The menu is about what is under the pointer.
        m_graph.clearSelection();
        if (QGraphicsItem *item = thingAt(event->pos()))
            item->setSelected(true);
        return;
    }
    QGraphicsView::mousePressEvent(event);
    if (m_pressedGround)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (m_pressedGround) {
        if ((event->pos() - m_pressedAt).manhattanLength() < 4)
            m_graph.clearSelection();
        else
            m_fitted = false; // the end of a drag
    }
    m_pressedGround = false;
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (thingAt(event->pos()))
        Q_EMIT detailsRequested();
    else if (const auto *box = qgraphicsitem_cast<BoxItem *>(itemAt(event->pos())))
        Q_EMIT boxActivated(QString(box->group())); // the box goes with it
    else
        QGraphicsView::mouseDoubleClickEvent(event);
}

void GraphView::placeOverlays()
{
    const QRect room = viewport()->geometry();
    m_legend->move(room.left() + overlayMargin, room.bottom() - m_legend->height() - overlayMargin);
    const QSize map = m_minimap->size() + QSize(overlayMargin, overlayMargin);
    const bool beside = !m_legend->isVisibleTo(this) || m_legend->geometry().right() < room.right() - map.width();
    m_minimap->setRoom(beside); // above the legend it would lie on the graph
    m_minimap->move(room.right() - map.width(), room.bottom() - map.height());
    m_minimap->update();
}

bool GraphView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_legend && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        placeOverlays();
    return QGraphicsView::eventFilter(watched, event);
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeOverlays();
    if (m_fitted)
        fit();
}

void GraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_graph.setTheme(themeOf(palette()));
        m_minimap->refresh();
    } else if (event->type() == QEvent::FontChange) {
        placeOverlays();
    }
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    moving();
    QGraphicsView::scrollContentsBy(dx, dy);
}

QGraphicsItem *GraphView::thingAt(QPoint place) const
{
    QGraphicsItem *item = itemAt(place);
    return item && item->type() != BoxItem::Type ? item : nullptr;
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QGraphicsItem *item = thingAt(help->pos());
    QString text;
    if (const auto *card = qgraphicsitem_cast<const PluginItem *>(item))
        text = card->sentence();
    else if (const auto *line = qgraphicsitem_cast<const LineItem *>(item))
        text = line->sentence();
    PlainToolTips::show(help->globalPos(), text, viewport());
    return true;
}

void GraphView::paintEvent(QPaintEvent *event)
{
    if (!m_graph.isPlaced()) { // thousands of cards in one place are no sight, and take half a second
        QPainter(viewport()).fillRect(viewport()->rect(), m_graph.theme().base);
        return paintFocus();
    }
    if (zoom() >= detail::shapes && !m_graph.isCoarse()) {
        QGraphicsView::paintEvent(event);
        return paintFocus();
    }
    // Not QGraphicsView's own: even for a region where nothing lies it looks through all items, which takes longer than
    // this.
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, plainFrame());
    if (zoom() < detail::everything)
        paintNames(painter, m_graph, viewportTransform(), viewport()->rect());
    painter.end();
    paintFocus();
}

const QPixmap &GraphView::plainFrame()
{
    const qreal ratio = viewport()->devicePixelRatioF();
    const QSize size = (QSizeF(viewport()->size()) * ratio).toSize();
    const QTransform toView = viewportTransform();
    QRegion missing(QRect(QPoint(), size)); // in pixels of the screen
    if (m_frame.pixmap.size() != size || !qFuzzyCompare(m_frame.pixmap.devicePixelRatio(), ratio)) {
        m_frame.pixmap = QPixmap(size);
        m_frame.pixmap.setDevicePixelRatio(ratio);
    } else if (m_frame.looks == m_graph.looks()) {
        const QTransform way = m_frame.toView.inverted() * toView;
        const QPointF by(way.dx() * ratio, way.dy() * ratio);
        const QPoint pixels = by.toPoint();
        const bool isShift = way.type() <= QTransform::TxTranslate && (by - pixels).manhattanLength() < 0.01;
        if (isShift && std::abs(pixels.x()) < size.width() && std::abs(pixels.y()) < size.height()) {
            missing = QRegion();
            if (!pixels.isNull())
                m_frame.pixmap.scroll(pixels.x(), pixels.y(), QRect(QPoint(), size), &missing);
        }
    }
    m_frame.toView = toView;
    m_frame.looks = m_graph.looks();
    QRegion rooms;
    QRegion around; // lines and rings are broader than what they are drawn around
    for (const QRect &part : missing) {
        constexpr int rim = 4;
        const QRect room = QRectF(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio).toAlignedRect();
        rooms += room;
        around += room.adjusted(-rim, -rim, rim, rim);
    }
    if (rooms.isEmpty())
        return m_frame.pixmap;
    QPainter painter(&m_frame.pixmap);
    painter.setClipRegion(rooms);
    painter.fillRect(rooms.boundingRect(), m_graph.theme().base);
    paintPlain(painter, m_graph, toView, around);
    return m_frame.pixmap;
}

/// A ring, as around every other place that has the keyboard.
void GraphView::paintFocus()
{
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(m_graph.theme().accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void GraphView::drawForeground(QPainter *painter, const QRectF &)
{
    if (zoom() < detail::shapes || m_graph.isCoarse())
        return;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (zoom() >= detail::lineLabels) {
        paintLineLabels(*painter, m_graph, seen);
    } else if (zoom() < detail::ownNames) {
        painter->save();
        painter->resetTransform();
        paintNames(*painter, m_graph, viewportTransform(), viewport()->rect());
        painter->restore();
    }
}

void GraphView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_graph.theme().base);
}

} // namespace plexica::app
