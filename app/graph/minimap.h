// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace plexica::app {

class GraphScene;
class GraphView;

/// The whole graph small, in the corner of its view, with a frame around what is seen; press or drag to go there.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(const GraphScene &scene, GraphView &view);

    /// Something stands elsewhere or looks otherwise: drawn anew, at most every 120 ms.
    void refresh();
    void setVisible(bool visible) override;
    /// Without room it is not there, whether it is wanted or not.
    void setRoom(bool room);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    void go(QPoint to);
    QTransform toMap() const;

    const GraphScene &m_graph;
    GraphView &m_view;
    bool m_wanted = true;
    bool m_room = true;
    QTimer m_turn;
    QRectF m_bounds;
    QPixmap m_cards;
};

} // namespace plexica::app
