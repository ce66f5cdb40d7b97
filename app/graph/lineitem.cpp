// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/lineitem.h"

#include "graph/detail.h"
#include "graph/graphscene.h"
#include "graph/graphwords.h"

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

constexpr double widestLabel = 170;
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

QFont labelFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(11);
    return font;
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
    m_graph.touched();
    update();
}

void LineItem::setVisibility(GraphVisibility visibility)
{
    if (visibility == m_visibility)
        return;
    m_visibility = visibility;
    setVisible(visibility != GraphVisibility::Hidden);
    m_graph.touched();
    update();
}

void LineItem::setMark(GraphMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    m_graph.touched();
    update();
}

void LineItem::setCurve(std::vector<QPointF> curve)
{
    prepareGeometryChange();
    m_graph.touched();
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
    if (!m_line.via.empty())
        return Line::tr("by %n hidden", nullptr, static_cast<int>(m_line.via.size()));
    QStringList parts;
    if (!m_line.label.isEmpty())
        parts.append(m_line.label);
    else if (m_line.undeclared)
        parts.append(Line::tr("not declared"));
    else if (m_line.unused)
        parts.append(Line::tr("never called"));
    if (m_line.calls > 0)
        parts.append(GraphWords::traffic(m_line, m_graph.picture() && m_graph.picture()->lastHour));
    return parts.join(QStringLiteral(" · "));
}

bool LineItem::isAlarming() const
{
    return isSelected() || m_line.unsatisfied || m_line.undeclared || m_mark != GraphMark::None
           || m_line.errors * 20 > m_line.calls;
}

QString LineItem::sentence() const
{
    return m_graph.picture() ? GraphWords::sentence(*m_graph.picture(), m_line) : QString();
}

QColor LineItem::plainColour() const
{
    const QColor colour = pen().color();
    const bool loud = m_line.unsatisfied || m_mark != GraphMark::None || isSelected();
    return blend(m_graph.theme().base, colour, m_visibility == GraphVisibility::Dimmed ? 0.12 : loud ? 1.0 : 0.6);
}

QSizeF LineItem::labelSize() const
{
    const QString text = labelText();
    if (text.isEmpty())
        return {};
    const QFontMetricsF metrics(labelFont());
    return {std::min(widestLabel, metrics.horizontalAdvance(text)) + 12, metrics.height() + 2};
}

QRectF LineItem::boundingRect() const
{
    const double around = std::max(arrowLength, bandWidth(m_line.calls) / 2) + 2;
    QRectF box = m_path.controlPointRect().adjusted(-around, -around, around, around);
    if (m_line.unsatisfied || m_line.undeclared || m_line.unused || m_line.calls > 0 || !m_line.via.empty()) {
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
    if (!m_line.via.empty()) {
        pen.setColor(blend(theme.base, theme.muted, 0.8));
        pen.setDashPattern({1, 4});
        pen.setWidthF(1.2);
    } else if (!m_line.declared) {
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

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *view)
{
    const double lod = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_visibility == GraphVisibility::Dimmed)
        painter->setOpacity(painter->opacity() * 0.16);
    const QPen line = pen();
    if (lod < detail::shapes || m_graph.isCoarse()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(plainColour(), 0));
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
    const QSizeF size = labelSize();
    if (view || size.isEmpty() || lod < detail::lineLabels)
        return; // a view knows what else is in the way
    QRectF pill(QPointF(), size);
    pill.moveCenter(m_path.pointAtPercent(0.5));
    paintLabel(*painter, pill);
}

void LineItem::paintLabel(QPainter &painter, const QRectF &pill) const
{
    const ThemeColours &theme = m_graph.theme();
    const QFont font = labelFont();
    const QString text = QFontMetricsF(font).elidedText(labelText(), Qt::ElideRight, pill.width() - 11);
    const QColor colour = m_line.unsatisfied || m_line.errors * 20 > m_line.calls ? theme.error
                          : m_line.undeclared                                     ? theme.warning
                                                                                  : theme.muted;
    painter.setPen(QPen(blend(theme.base, colour, 0.7), 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace plexica::app
