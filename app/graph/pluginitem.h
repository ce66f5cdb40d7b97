// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphexpression.h"
#include "graph/graphpicture.h"

#include <QGraphicsItem>
#include <QStaticText>

#include <vector>

namespace plexica::app {

class GraphScene;
class LineItem;

/// What an act that is only thought through would do to a plugin.
enum class GraphMark : quint8 { None, Breaks, Loses, Goes, Arrives, Changes };

/// A plugin as a card: a bar, a shape and a word for its health, its name and version, its services below; or a folded
/// group of them. Further away less is drawn: name only, then a block in the colour of its health. Its position is its
/// centre.
class PluginItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    PluginItem(GraphScene &scene, const GraphPlugin &plugin);

    const GraphPlugin &plugin() const { return m_plugin; }
    /// True if the size changed.
    bool setPlugin(const GraphPlugin &plugin);
    void setVisibility(GraphVisibility visibility);
    GraphVisibility visibility() const { return m_visibility; }
    void setMark(GraphMark mark);
    GraphMark mark() const { return m_mark; }
    QSizeF size() const { return m_size; }
    /// In scene coordinates.
    QRectF card() const { return QRectF(pos() - QPointF(m_size.width() / 2, m_size.height() / 2), m_size); }

    void addLine(LineItem *line) { m_lines.push_back(line); }
    void removeLine(LineItem *line);
    const std::vector<LineItem *> &lines() const { return m_lines; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QSizeF sizeFor(const GraphPlugin &plugin);

    /// Far away: the colour of the block, and of a ring around it (invalid: none).
    QColor blockColour() const;
    QColor ringColour() const;
    /// The name as it stands over cards that are too small for it.
    static const QFont &nameFont();
    const QStaticText &nameText() const;
    QSizeF nameSize() const { return nameText().size(); }
    /// For tooltips: made when somebody asks.
    QString sentence() const;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void paintFar(QPainter &painter, double lod);
    void paintNear(QPainter &painter, bool withServices, double lod);
    void paintName(QPainter &painter, const QRectF &card, const QColor &colour, double lod);
    void paintInside(QPainter &painter, const QRectF &card, const QColor &colour);
    void paintOutline(QPainter &painter, double lod);
    void paintMark(QPainter &painter);

    GraphScene &m_graph;
    GraphPlugin m_plugin;
    QSizeF m_size;
    GraphVisibility m_visibility = GraphVisibility::Shown;
    GraphMark m_mark = GraphMark::None;
    std::vector<LineItem *> m_lines;
    mutable QStaticText m_name; ///< made when first asked for
    QPointF m_pressedAt;
};

} // namespace plexica::app
