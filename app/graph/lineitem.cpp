// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/lineitem.h"

#include "graph/graphscene.h"
#include "graph/graphtables.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace plexica::app {

namespace {

struct Line
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::LineItem)
};

constexpr double farDetail = 0.2;
constexpr double labelDetail = 0.45;
constexpr double arrowLength = 9;
constexpr double bend = 18; ///< how far two lines between the same two cards keep apart

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector)
{
    const double size = length(vector);
    return size > 0 ? vector / size : QPointF(1, 0);
}

/// Where the way from the middle of a card towards a point leaves the card.
QPointF borderTowards(const QRectF &card, QPointF point)
{
    const QPointF way = point - card.center();
    if (way.isNull())
        return card.center();
    const double x = way.x() == 0 ? 1e9 : card.width() / 2 / std::abs(way.x());
    const double y = way.y() == 0 ? 1e9 : card.height() / 2 / std::abs(way.y());
    return card.center() + way * std::min({x, y, 1.0});
}

/// Broader by a pixel and a half with each doubling, from 3 to 18 pixels.
double bandWidth(qint64 calls)
{
    return std::clamp(3 + 1.1 * std::log2(static_cast<double>(calls) + 1), 3.0, 18.0);
}

} // namespace

LineItem::LineItem(GraphScene &scene, PluginItem &from, PluginItem &to, const GraphLine &line)
    : m_graph(scene)
    , m_from(from)
    , m_to(to)
    , m_line(line)
{
    setFlag(ItemIsSelectable);
    setZValue(1);
    m_from.addLine(this);
    m_to.addLine(this);
    route();
}

LineItem::~LineItem()
{
    m_from.removeLine(this);
    m_to.removeLine(this);
}

void LineItem::setLine(const GraphLine &line)
{
    if (line == m_line)
        return;
    prepareGeometryChange(); // the label may have come or gone
    m_line = line;
    update();
}

void LineItem::setVisibility(GraphVisibility visibility)
{
    if (visibility == m_visibility)
        return;
    m_visibility = visibility;
    setVisible(visibility != GraphVisibility::Hidden);
    update();
}

void LineItem::setMark(GraphMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void LineItem::setCurve(std::vector<QPointF> curve)
{
    prepareGeometryChange();
    m_curve = std::move(curve);
    route();
}

void LineItem::route()
{
    m_path = QPainterPath();
    m_shape = QPainterPath();
    if (m_curve.size() >= 4) {
        m_path.moveTo(m_curve.front());
        for (std::size_t i = 1; i + 2 < m_curve.size(); i += 3)
            m_path.cubicTo(m_curve[i], m_curve[i + 1], m_curve[i + 2]);
        m_start = m_curve.front();
        m_end = m_curve.back();
        m_heading = unit(m_end - m_curve[m_curve.size() - 2]);
        return;
    }
    const QRectF a = m_from.card();
    const QRectF b = m_to.card();
    // To each its own side, so that there and back are two lines.
    const QPointF across = unit(b.center() - a.center());
    const QPointF aside(-across.y() * bend, across.x() * bend);
    const QPointF via = (a.center() + b.center()) / 2 + aside * 2;
    m_start = borderTowards(a.translated(aside / 2), via + aside);
    m_end = borderTowards(b.translated(aside / 2), via + aside);
    m_path.moveTo(m_start);
    m_path.quadTo((m_start + m_end) / 2 + aside, m_end);
    m_heading = unit(m_end - ((m_start + m_end) / 2 + aside));
}

QString LineItem::labelText() const
{
    if (!m_line.label.isEmpty())
        return m_line.label;
    if (m_line.undeclared)
        return Line::tr("not declared");
    return m_line.unused ? Line::tr("never called") : QString();
}

QRectF LineItem::boundingRect() const
{
    const double around = std::max(arrowLength, bandWidth(m_line.calls) / 2) + 2;
    QRectF box = m_path.controlPointRect().adjusted(-around, -around, around, around);
    if (m_line.unsatisfied || m_line.undeclared || m_line.unused) {
        const QPointF middle = m_path.pointAtPercent(0.5);
        box |= QRectF(middle - QPointF(90, 12), QSizeF(180, 24));
    }
    return box;
}

QPainterPath LineItem::shape() const
{
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(12.0, bandWidth(m_line.calls)));
        m_shape = stroker.createStroke(m_path);
    }
    return m_shape;
}

QPen LineItem::pen() const
{
    const ThemeColours &theme = m_graph.theme();
    QPen pen(blend(theme.base, theme.text, theme.dark ? 0.6 : 0.5), 1.5);
    if (!m_line.declared) {
        pen.setColor(theme.warning);
        pen.setStyle(Qt::DotLine);
        pen.setWidthF(1.8);
    } else if (!m_line.required) {
        pen.setDashPattern({5, 4});
    }
    if (m_line.unused)
        pen.setColor(blend(theme.base, theme.muted, 0.55));
    if (m_line.unsatisfied) {
        pen.setColor(theme.error);
        pen.setWidthF(m_line.broken ? 2.2 : 1.6);
    }
    if (m_mark == GraphMark::Breaks || m_mark == GraphMark::Loses) {
        pen.setColor(m_mark == GraphMark::Breaks ? theme.error : theme.warning);
        pen.setWidthF(2.6);
    }
    if (isSelected()) {
        pen.setColor(theme.accent);
        pen.setWidthF(2.8);
    }
    return pen;
}

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double lod = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_visibility == GraphVisibility::Dimmed)
        painter->setOpacity(painter->opacity() * 0.16);
    QPen line = pen();
    if (lod < farDetail || m_graph.isCoarse()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        line.setStyle(Qt::SolidLine);
        line.setWidthF(0); // one pixel: the fastest line there is
        if (!m_line.unsatisfied && m_mark == GraphMark::None && !isSelected())
            line.setColor(blend(m_graph.theme().base, line.color(), 0.6));
        painter->setPen(line);
        painter->drawLine(m_start, m_end);
        return;
    }
    const ThemeColours &theme = m_graph.theme();
    painter->setBrush(Qt::NoBrush);
    if (m_line.inCycle) {
        QColor under = theme.error;
        under.setAlphaF(0.25F);
        painter->setPen(QPen(under, 8, Qt::SolidLine, Qt::RoundCap));
        painter->drawPath(m_path);
    }
    if (m_line.calls > 0) {
        const double share = std::min(1.0, static_cast<double>(m_line.errors) / static_cast<double>(m_line.calls) * 5);
        QColor band = blend(theme.accent, theme.error, share);
        band.setAlphaF(0.28F);
        painter->setPen(QPen(band, bandWidth(m_line.calls), Qt::SolidLine, Qt::FlatCap));
        painter->drawPath(m_path);
    }
    painter->setPen(line);
    painter->drawPath(m_path);
    const QPointF side(-m_heading.y(), m_heading.x());
    const QPointF back = m_end - m_heading * arrowLength;
    const QPointF head[] = {m_end, back + side * (arrowLength * 0.45), back - side * (arrowLength * 0.45)};
    painter->setPen(Qt::NoPen);
    painter->setBrush(line.color());
    painter->drawPolygon(head, 3);
    if (lod >= labelDetail)
        paintLabel(*painter);
}

void LineItem::paintLabel(QPainter &painter)
{
    QString text = labelText();
    if (text.isEmpty())
        return;
    const ThemeColours &theme = m_graph.theme();
    QFont font = QGuiApplication::font();
    font.setPixelSize(11);
    const QFontMetricsF metrics(font);
    text = metrics.elidedText(text, Qt::ElideRight, 160);
    const QPointF middle = m_path.pointAtPercent(0.5);
    QRectF pill(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 2));
    pill.moveCenter(middle);
    const QColor colour = m_line.unsatisfied ? theme.error : m_line.undeclared ? theme.warning : theme.muted;
    painter.setPen(QPen(blend(theme.base, colour, 0.7), 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace plexica::app
