// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusshape.h"

#include "widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace plexica::app {

namespace {

class StatusIcon final : public QIconEngine
{
public:
    explicit StatusIcon(std::optional<StatusKind> kind)
        : m_kind(kind)
    {
    }
    QIconEngine *clone() const override { return new StatusIcon(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const ThemeColours theme = themeOf(QGuiApplication::palette());
        if (m_kind)
            paintStatusShape(*painter, rect, *m_kind, theme.of(*m_kind), theme.base);
        else
            paintNoStatus(*painter, rect, theme.muted);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

private:
    std::optional<StatusKind> m_kind; ///< nullopt: none
};

} // namespace

void paintStatusShape(QPainter &painter, const QRectF &rect, StatusKind kind, const QColor &colour,
                      const QColor &onColour)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const qreal pen = side / 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (kind) {
    case StatusKind::Healthy:
        painter.drawEllipse(box.adjusted(side * .1, side * .1, -side * .1, -side * .1));
        break;
    case StatusKind::Degraded: {
        QPainterPath triangle;
        triangle.moveTo(box.center().x(), box.top() + side * .06);
        triangle.lineTo(box.right() - side * .02, box.bottom() - side * .1);
        triangle.lineTo(box.left() + side * .02, box.bottom() - side * .1);
        triangle.closeSubpath();
        painter.setPen(QPen(colour, side * .08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        break;
    }
    case StatusKind::Unavailable: {
        painter.drawRoundedRect(box.adjusted(side * .08, side * .08, -side * .08, -side * .08), side * .16, side * .16);
        painter.setPen(QPen(onColour, pen, Qt::SolidLine, Qt::RoundCap));
        const qreal d = side * .17;
        const QPointF c = box.center();
        painter.drawLine(c + QPointF(-d, -d), c + QPointF(d, d));
        painter.drawLine(c + QPointF(d, -d), c + QPointF(-d, d));
        break;
    }
    case StatusKind::Draining: {
        const QRectF ring = box.adjusted(side * .15, side * .15, -side * .15, -side * .15);
        painter.drawPie(ring, 180 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, pen));
        painter.drawEllipse(ring);
        break;
    }
    case StatusKind::Offline: {
        const QRectF ring = box.adjusted(side * .15, side * .15, -side * .15, -side * .15);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(ring.left() + side * .17, box.center().y()),
                         QPointF(ring.right() - side * .17, box.center().y()));
        break;
    }
    }
    painter.restore();
}

void paintNoStatus(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF ring(rect.center().x() - side * .35, rect.center().y() - side * .35, side * .7, side * .7);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, side / 10);
    pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.restore();
}

QIcon noStatusIcon()
{
    return QIcon(new StatusIcon(std::nullopt));
}

QIcon statusIcon(StatusKind kind)
{
    return QIcon(new StatusIcon(kind));
}

} // namespace plexica::app
