// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedparts.h"

#include <QGraphicsView>
#include <QPixmap>
#include <QTimer>

#include <optional>

namespace plexica::app {

class GraphScene;
class Legend;
class Minimap;

/// The window onto the graph: wheel zooms at the pointer, dragging the ground pans, arrow keys walk from card to card,
/// with Alt they pan. While a large graph moves it is painted plainly.
class GraphView : public QGraphicsView, public PaintedParts
{
    Q_OBJECT
public:
    static constexpr double smallestZoom = 0.02;
    static constexpr double largestZoom = 3;

    explicit GraphView(GraphScene &scene, QWidget *parent = nullptr);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    /// Everything, but never larger than 100 %.
    void fit();
    void goTo(QPointF centre);
    /// Nobody has zoomed or moved the view since fit().
    bool isFitted() const { return m_fitted; }
    bool showsAll() const;
    void reveal(const QString &pluginId);
    /// A layout changes all places: what is in the middle, or selected, stays where it is on the screen.
    void keepInPlace(const QString &pluginId, QPointF viewportPlace);
    /// The selected card if it can be seen, else the one nearest to the middle.
    QString anchor() const;

    /// The cards that are not hidden, by name.
    QAccessible::Role partsRole() const override { return QAccessible::List; }
    int partCount() const override { return static_cast<int>(cards().size()); }
    QString partText(int part) const override;
    QRect partRect(int part) const override;
    int chosenPart() const override;
    void choosePart(int part) override;
    void activatePart(int) override { Q_EMIT detailsRequested(); }

    Minimap *minimap() const { return m_minimap; }
    Legend *legend() const { return m_legend; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Enter or double click on a card or line.
    void detailsRequested();
    /// Double click on the frame of an unfolded group.
    void boxActivated(const QString &group);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintFocus();
    /// Cards and lines without their names, of the last frame what is still seen of it: while a large graph is panned
    /// only what comes in at the edges is painted.
    const QPixmap &plainFrame();
    void moving();
    /// A card or a line; null: ground, or the frame of a group.
    QGraphicsItem *thingAt(QPoint place) const;
    void placeOverlays();
    void walk(QPointF direction);
    const QStringList &cards() const;

    GraphScene &m_graph;
    Minimap *m_minimap;
    Legend *m_legend;
    struct Frame
    {
        QPixmap pixmap;
        QTransform toView;
        quint64 looks = 0; ///< GraphScene::looks()
    };
    Frame m_frame;
    QTimer m_still;                             ///< runs while the view moves
    mutable std::optional<QStringList> m_cards; ///< made when a screen reader asks
    QPoint m_pressedAt;
    bool m_pressedGround = false;
    bool m_fitted = true;
};

} // namespace plexica::app
