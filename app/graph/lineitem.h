// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/pluginitem.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPen>

#include <vector>

namespace plexica::app {

/// The line from a plugin to one it depends on or calls: solid if required, dashed if optional, red if it does not
/// hold, dotted if it is not declared, finely dotted and thin if it leads by way of cards that are hidden; under it a
/// band, the broader the more calls, the redder the more errors. Far away, and while a large graph moves, it is a plain
/// straight line.
class LineItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    LineItem(GraphScene &scene, PluginItem &from, PluginItem &to, const GraphLine &line);
    ~LineItem() override;

    const GraphLine &line() const { return m_line; }
    void setLine(const GraphLine &line);
    PluginItem &from() const { return m_from; }
    PluginItem &to() const { return m_to; }
    void setVisibility(GraphVisibility visibility);
    GraphVisibility visibility() const { return m_visibility; }
    /// What it would be to the line if something were done that is only thought through.
    void setMark(GraphMark mark);

    /// Control points of cubic Bézier curves in scene coordinates, border to border; empty: finds its own way, as
    /// it does after one of the ends was moved.
    void setCurve(std::vector<QPointF> curve);
    void follow() { setCurve({}); }
    const QPainterPath &path() const { return m_path; }
    QPointF start() const { return m_start; }
    QPointF end() const { return m_end; }

    /// Far away: a straight line in this colour.
    QColor plainColour() const;
    /// The text beside it comes before that of others.
    bool isAlarming() const;
    /// Of the text beside it; empty: none. The view paints it where there is room.
    QSizeF labelSize() const;
    void paintLabel(QPainter &painter, const QRectF &pill) const;
    QString sentence() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void route();
    QString labelText() const;
    QPen pen() const;

    GraphScene &m_graph;
    PluginItem &m_from;
    PluginItem &m_to;
    GraphLine m_line;
    GraphVisibility m_visibility = GraphVisibility::Shown;
    GraphMark m_mark = GraphMark::None;
    std::vector<QPointF> m_curve;
    QPainterPath m_path;
    QPointF m_start;
    QPointF m_end;
    QPointF m_heading;            ///< unit vector at the end
    mutable QPainterPath m_shape; ///< made when first asked for
};

} // namespace plexica::app
