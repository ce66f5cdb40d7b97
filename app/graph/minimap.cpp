// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/minimap.h"

#include "graph/ground.h"
#include "graph/graphscene.h"
#include "graph/graphview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr QSize mapSize(184, 124);
constexpr int inset = 6;

} // namespace

Minimap::Minimap(const GraphScene &scene, GraphView &view)
    : QWidget(&view)
    , m_graph(scene)
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview map"));
    setToolTip(tr("The whole graph; click to go there"));
    setFixedSize(mapSize);
    setCursor(Qt::PointingHandCursor);
    m_turn.setSingleShot(true);
    m_turn.setInterval(120);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        draw();
        update();
    });
}

void Minimap::refresh()
{
    if (isVisible() && !m_turn.isActive())
        m_turn.start();
}

void Minimap::setVisible(bool visible)
{
    m_wanted = visible;
    QWidget::setVisible(m_wanted && m_room);
}

void Minimap::setRoom(bool room)
{
    m_room = room;
    if (isVisibleTo(parentWidget()) != (m_wanted && m_room))
        setVisible(m_wanted);
}

QTransform Minimap::toMap() const
{
    const QRectF room = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const double factor =
        std::min(room.width() / std::max(1.0, m_bounds.width()), room.height() / std::max(1.0, m_bounds.height()));
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(factor, factor);
    transform.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return transform;
}

void Minimap::draw()
{
    m_bounds = m_graph.shownBounds();
    const ThemeColours &theme = themeOf(palette());
    m_cards = QPixmap(size() * devicePixelRatioF());
    m_cards.setDevicePixelRatio(devicePixelRatioF());
    m_cards.fill(Qt::transparent);
    QPainter painter(&m_cards);
    const QTransform map = toMap();
    for (const PluginItem *item : m_graph.plugins()) {
        if (item->visibility() == GraphVisibility::Hidden)
            continue;
        const GraphPlugin &plugin = item->plugin();
        QColor colour = plugin.state == GraphPlugin::State::Missing ? theme.error
                        : plugin.status                             ? theme.of(*plugin.status)
                                                                    : theme.muted;
        if (item->visibility() == GraphVisibility::Dimmed)
            colour = blend(theme.raised, colour, 0.25);
        QRectF card = map.mapRect(item->card());
        card.setSize(card.size().expandedTo(QSizeF(2, 2)));
        painter.fillRect(card, colour);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_cards.isNull() || m_cards.devicePixelRatio() != devicePixelRatioF())
        draw();
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    paintGround(painter, *this, theme);
    painter.drawPixmap(0, 0, m_cards);
    const QRectF seen = toMap().mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
    const QRectF frame = seen.intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    QColor shade = theme.accent;
    shade.setAlphaF(0.10F);
    painter.setBrush(shade);
    painter.setPen(QPen(theme.accent, 1.4));
    painter.drawRect(frame);
}

void Minimap::go(QPoint to)
{
    m_view.goTo(toMap().inverted().map(QPointF(to)));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    go(event->pos());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go(event->pos());
}

} // namespace plexica::app
