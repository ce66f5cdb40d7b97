// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/plainpaint.h"

#include "graph/boxitem.h"
#include "graph/detail.h"
#include "graph/graphscene.h"
#include "graph/lineitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <map>
#include <vector>

namespace plexica::app {

namespace {

/// An item paints itself as in the scene.
void paintWhole(QPainter &painter, QGraphicsItem &item, const QTransform &toView)
{
    static const QStyleOptionGraphicsItem option;
    painter.save();
    painter.setTransform(QTransform::fromTranslate(item.pos().x(), item.pos().y()) * toView);
    painter.setRenderHint(QPainter::Antialiasing);
    item.paint(&painter, &option, nullptr);
    painter.restore();
}

} // namespace

void paintPlain(QPainter &painter, const GraphScene &scene, const QTransform &toView, const QRegion &rooms)
{
    const double zoom = toView.m11();
    std::vector<QRectF> parts;
    for (const QRect &room : rooms)
        parts.push_back(toView.inverted().mapRect(QRectF(room)));
    const auto isSeen = [&parts](const QRectF &thing) {
        return std::any_of(parts.begin(), parts.end(), [&thing](const QRectF &part) { return part.intersects(thing); });
    };
    for (BoxItem *box : scene.boxes()) {
        if (isSeen(box->frame()))
            paintWhole(painter, *box, toView);
    }
    std::map<QRgb, std::vector<QLineF>> lines;
    std::vector<std::pair<QRgb, QLineF>> above;
    for (const auto &[key, line] : scene.lines()) {
        if (line->visibility() == GraphVisibility::Hidden)
            continue;
        const QLineF way(line->start(), line->end());
        if (!isSeen(QRectF(way.p1(), way.p2()).normalized().adjusted(-1, -1, 1, 1)))
            continue;
        const QRgb colour = line->plainColour().rgb();
        if (line->isSelected())
            above.emplace_back(colour, toView.map(way));
        else
            lines[colour].push_back(toView.map(way));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[colour, batch] : lines) {
        painter.setPen(QPen(QColor(colour), 0)); // one pixel: the fastest line there is
        painter.drawLines(batch.data(), static_cast<int>(batch.size()));
    }
    for (const auto &[colour, line] : above) {
        painter.setPen(QPen(QColor(colour), 2));
        painter.drawLine(line);
    }
    const bool whole = zoom >= detail::everything;
    std::map<QRgb, std::vector<QRectF>> blocks;
    std::vector<std::pair<QColor, QRectF>> rings;
    for (PluginItem *item : scene.plugins()) {
        if (item->visibility() == GraphVisibility::Hidden || !isSeen(item->card()))
            continue;
        if (whole) {
            paintWhole(painter, *item, toView);
            continue;
        }
        QRectF card = toView.mapRect(item->card());
        card.setSize(card.size().expandedTo(QSizeF(2, 2)));
        blocks[item->blockColour().rgb()].push_back(card);
        if (const QColor ring = item->ringColour(); ring.isValid())
            rings.emplace_back(ring, card);
    }
    painter.setPen(Qt::NoPen);
    for (const auto &[colour, batch] : blocks) {
        painter.setBrush(QColor(colour));
        painter.drawRects(batch.data(), static_cast<int>(batch.size()));
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, card] : rings) {
        painter.setPen(QPen(colour, 2));
        painter.drawRect(card);
    }
}

} // namespace plexica::app
