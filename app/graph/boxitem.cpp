// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/boxitem.h"

#include "graph/boxedlayout.h"
#include "graph/graphscene.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr double largestTitle = boxTitle - 12;
constexpr double smallestSeen = 8; // pixels of the screen

} // namespace

BoxItem::BoxItem(GraphScene &scene, QString group, QString title)
    : m_graph(scene)
    , m_group(std::move(group))
    , m_title(std::move(title))
{
    setZValue(0);
    setAcceptedMouseButtons(Qt::NoButton);
}

void BoxItem::setFrame(const QRectF &frame)
{
    if (frame == m_frame)
        return;
    prepareGeometryChange();
    m_frame = frame;
}

bool BoxItem::holdsTitle(double zoom)
{
    return largestTitle * zoom >= smallestSeen;
}

QFont BoxItem::titleFont(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(pixels);
    return font;
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double lod = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const ThemeColours &theme = m_graph.theme();
    painter->setPen(QPen(theme.border, std::max(1.2, 1 / lod)));
    painter->setBrush(blend(theme.base, theme.hover, theme.dark ? 0.45 : 0.6));
    painter->drawRoundedRect(m_frame, 12, 12);
    if (!holdsTitle(lod))
        return;
    const QFont font = titleFont(static_cast<int>(std::clamp(13 / lod, 15.0, largestTitle)));
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(theme.muted);
    const QRectF room(m_frame.left() + 16, m_frame.top() + 8, m_frame.width() - 32, boxTitle);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace plexica::app
