// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsItem>

namespace plexica::app {

class GraphScene;

/// The frame around the cards of an unfolded group, with its title, which keeps its size on the screen while there is
/// room; further away it stands over the frame (paintNames()). A double click on it folds the group. Takes no clicks:
/// the ground shows through.
class BoxItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    BoxItem(GraphScene &scene, QString group, QString title);

    const QString &group() const { return m_group; }
    const QString &title() const { return m_title; }
    void setFrame(const QRectF &frame);
    const QRectF &frame() const { return m_frame; }

    /// Whether the title can be read in the frame's upper edge at that zoom.
    static bool holdsTitle(double zoom);
    static QFont titleFont(int pixels);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_frame.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    GraphScene &m_graph;
    QString m_group;
    QString m_title;
    QRectF m_frame;
};

} // namespace plexica::app
