// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pluginitem.h"

#include "graph/graphscene.h"
#include "graph/lineitem.h"
#include "graph/graphwords.h"
#include "widgets/statusshape.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace plexica::app {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::PluginItem)
};

constexpr double cardWidth = 216;
constexpr double padding = 12;
constexpr double barWidth = 5;
constexpr double radius = 8;
constexpr double outline = 9; ///< room around the card for selection, cycle and mark
constexpr std::size_t mostServices = 5;
constexpr double nearDetail = 0.52; ///< from here on everything is drawn
constexpr double farDetail = 0.2;   ///< below, nothing but blocks

QFont textFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return font;
}

QFont titleFont(int pixels = 13)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(true);
    return font;
}

double rowHeight()
{
    static const double height = QFontMetricsF(textFont()).height() + 4;
    return height;
}

double headHeight()
{
    static const double height = QFontMetricsF(titleFont()).height() + QFontMetricsF(textFont()).height() + 20;
    return height;
}

QColor colourOf(const GraphPlugin &plugin, const ThemeColours &theme)
{
    if (plugin.state == GraphPlugin::State::Missing)
        return theme.error;
    if (plugin.state == GraphPlugin::State::Inactive || !plugin.status)
        return theme.muted;
    return theme.of(*plugin.status);
}

StatusKind shapeOf(const GraphPlugin &plugin)
{
    if (plugin.state == GraphPlugin::State::Missing)
        return StatusKind::Unavailable;
    return plugin.state == GraphPlugin::State::Inactive ? StatusKind::Offline
                                                        : plugin.status.value_or(StatusKind::Offline);
}

QColor markColour(GraphMark mark, const ThemeColours &theme)
{
    switch (mark) {
    case GraphMark::Breaks:
    case GraphMark::Goes:
        return theme.error;
    case GraphMark::Loses:
        return theme.warning;
    case GraphMark::Arrives:
        return theme.success;
    case GraphMark::Changes:
        return theme.accent;
    case GraphMark::None:
        break;
    }
    return theme.muted;
}

QString markText(GraphMark mark)
{
    switch (mark) {
    case GraphMark::Breaks:
        return Card::tr("breaks");
    case GraphMark::Loses:
        return Card::tr("loses an option");
    case GraphMark::Goes:
        return Card::tr("goes");
    case GraphMark::Arrives:
        return Card::tr("new");
    case GraphMark::Changes:
        return Card::tr("changes");
    case GraphMark::None:
        break;
    }
    return {};
}

} // namespace

PluginItem::PluginItem(GraphScene &scene, const GraphPlugin &plugin)
    : m_graph(scene)
    , m_plugin(plugin)
    , m_size(sizeFor(plugin.services.size()))
{
    setFlags(ItemIsSelectable | ItemIsMovable | ItemSendsGeometryChanges);
    setZValue(2);
    setToolTip(GraphWords::sentence(plugin));
}

QSizeF PluginItem::sizeFor(std::size_t services)
{
    const std::size_t rows = services <= mostServices ? services : mostServices + 1;
    return {cardWidth, headHeight() + (rows == 0 ? 0 : static_cast<double>(rows) * rowHeight() + 7)};
}

bool PluginItem::setPlugin(const GraphPlugin &plugin)
{
    if (plugin == m_plugin)
        return false;
    const QSizeF size = sizeFor(plugin.services.size());
    const bool resized = size != m_size;
    if (resized)
        prepareGeometryChange();
    m_plugin = plugin;
    m_size = size;
    setToolTip(GraphWords::sentence(plugin));
    update();
    return resized;
}

void PluginItem::setVisibility(GraphVisibility visibility)
{
    if (visibility == m_visibility)
        return;
    m_visibility = visibility;
    setVisible(visibility != GraphVisibility::Hidden);
    update();
}

void PluginItem::setMark(GraphMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void PluginItem::removeLine(LineItem *line)
{
    m_lines.erase(std::remove(m_lines.begin(), m_lines.end(), line), m_lines.end());
}

QRectF PluginItem::boundingRect() const
{
    return QRectF(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height())
        .adjusted(-outline, -outline - 4, outline, outline);
}

QPainterPath PluginItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height()));
    return path;
}

void PluginItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double lod = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_visibility == GraphVisibility::Dimmed)
        painter->setOpacity(painter->opacity() * 0.28);
    if (lod < farDetail || (m_graph.isCoarse() && lod < nearDetail)) {
        paintFar(*painter, lod);
        return;
    }
    paintOutline(*painter, lod);
    paintNear(*painter, lod >= nearDetail);
    if (m_mark != GraphMark::None)
        paintMark(*painter);
}

void PluginItem::paintFar(QPainter &painter, double lod)
{
    const ThemeColours &theme = m_graph.theme();
    const QRectF card(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height());
    const QColor colour = m_mark == GraphMark::None ? colourOf(m_plugin, theme) : markColour(m_mark, theme);
    const bool calm = m_mark == GraphMark::None && m_plugin.status == StatusKind::Healthy
                      && m_plugin.state != GraphPlugin::State::Inactive;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(card, blend(theme.base, colour, calm ? 0.35 : 0.85));
    if (isSelected() || m_plugin.inCycle) {
        painter.setPen(QPen(isSelected() ? theme.accent : theme.error, 2.5 / lod));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(card);
    }
}

void PluginItem::paintOutline(QPainter &painter, double lod)
{
    const ThemeColours &theme = m_graph.theme();
    const QRectF card(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height());
    painter.setBrush(Qt::NoBrush);
    if (m_plugin.inCycle) {
        painter.setPen(QPen(theme.error, 1.6, Qt::DashDotLine));
        painter.drawRoundedRect(card.adjusted(-5, -5, 5, 5), radius + 4, radius + 4);
    }
    if (m_mark != GraphMark::None) {
        painter.setPen(QPen(markColour(m_mark, theme), 3));
        painter.drawRoundedRect(card.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
    }
    if (isSelected()) {
        QColor halo = theme.accent;
        halo.setAlphaF(0.25F);
        painter.setPen(QPen(halo, 6));
        painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
        painter.setPen(QPen(theme.accent, std::max(2.0, 1.5 / lod)));
        painter.drawRoundedRect(card.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
}

void PluginItem::paintNear(QPainter &painter, bool withServices)
{
    const ThemeColours &theme = m_graph.theme();
    const QRectF card(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height());
    const QColor colour = colourOf(m_plugin, theme);
    const bool missing = m_plugin.state == GraphPlugin::State::Missing;
    const bool inactive = m_plugin.state == GraphPlugin::State::Inactive;
    const bool troubled = missing || (m_plugin.status && *m_plugin.status != StatusKind::Healthy && !inactive);
    QPen border(blend(theme.border, colour, troubled ? 0.75 : 0.25), 1.2);
    if (missing || m_plugin.state == GraphPlugin::State::Registered)
        border.setStyle(missing ? Qt::DashLine : Qt::DotLine);
    painter.setPen(border);
    painter.setBrush(missing ? theme.base : blend(theme.raised, colour, troubled ? 0.07 : 0));
    painter.drawRoundedRect(card, radius, radius);
    if (m_plugin.affected && !inactive) {
        // Hatched: it is well, and something that it requires is not.
        QColor hatch = theme.of(StatusKind::Degraded);
        hatch.setAlphaF(0.35F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(card, radius, radius);
    }
    if (!missing) {
        painter.save();
        painter.setClipRect(QRectF(card.topLeft(), QSizeF(barWidth, card.height())), Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(card, radius, radius);
        painter.restore();
    }

    const double left = card.left() + barWidth + padding - 2;
    const double width = card.right() - padding - left;
    if (!withServices) {
        // Too small for more than the name, in letters as large as the card allows.
        const QFont font = titleFont(23);
        painter.setFont(font);
        painter.setPen(inactive || missing ? theme.muted : theme.text);
        const double line = QFontMetricsF(font).height();
        const QRectF shape(left, card.top() + 11, 22, 22);
        paintStatusShape(painter, shape, shapeOf(m_plugin), colour, theme.base);
        const QString name = m_plugin.id.startsWith(QLatin1String("plugin-")) ? m_plugin.id.mid(7) : m_plugin.id;
        painter.drawText(QRectF(left + 30, card.top() + 7, width - 26, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(name, Qt::ElideRight, width - 26));
        return;
    }

    const QFont title = titleFont();
    const QFont text = textFont();
    const QFontMetricsF titleMetrics(title);
    const QFontMetricsF metrics(text);
    double top = card.top() + 8;
    painter.setFont(title);
    painter.setPen(inactive || missing ? theme.muted : theme.text);
    painter.drawText(QRectF(left, top, width, titleMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     titleMetrics.elidedText(m_plugin.id, Qt::ElideMiddle, width));
    top += titleMetrics.height() + 3;

    const double shapeSide = 12;
    paintStatusShape(painter, QRectF(left, top + (metrics.height() - shapeSide) / 2, shapeSide, shapeSide),
                     shapeOf(m_plugin), colour, theme.base);
    painter.setFont(text);
    QString second = GraphWords::status(m_plugin);
    if (m_plugin.state == GraphPlugin::State::Registered)
        second += QStringLiteral(" · ") + GraphWords::state(m_plugin.state);
    const double versionWidth = std::min(metrics.horizontalAdvance(m_plugin.version), width * 0.45);
    painter.setPen(troubled ? colour : theme.muted);
    painter.drawText(QRectF(left + shapeSide + 6, top, width - shapeSide - 12 - versionWidth, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(second, Qt::ElideRight, width - shapeSide - 12 - versionWidth));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(left + width - versionWidth, top, versionWidth, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_plugin.version, Qt::ElideRight, versionWidth + 1));
    if (m_plugin.services.empty())
        return;

    top = card.top() + headHeight();
    painter.setPen(QPen(blend(theme.base, theme.border, 0.8), 1));
    painter.drawLine(QPointF(left, top - 4), QPointF(left + width, top - 4));
    const std::size_t shown = std::min(m_plugin.services.size(), mostServices);
    for (std::size_t i = 0; i < shown; ++i, top += rowHeight()) {
        const GraphService &service = m_plugin.services[i];
        const QColor dot = service.status ? theme.of(*service.status) : theme.muted;
        paintStatusShape(painter, QRectF(left + 1, top + (rowHeight() - 9) / 2, 9, 9),
                         service.status.value_or(StatusKind::Offline), dot, theme.base);
        const double numberWidth = std::min(metrics.horizontalAdvance(service.version), width * 0.35);
        painter.setPen(service.status && !inactive ? theme.text : theme.muted);
        painter.drawText(QRectF(left + shapeSide + 6, top, width - shapeSide - 12 - numberWidth, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(service.name, Qt::ElideMiddle, width - shapeSide - 12 - numberWidth));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(left + width - numberWidth, top, numberWidth, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(service.version, Qt::ElideRight, numberWidth + 1));
    }
    if (m_plugin.services.size() > shown) {
        painter.setPen(theme.muted);
        painter.drawText(QRectF(left + shapeSide + 6, top, width, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         Card::tr("and %n more", nullptr, static_cast<int>(m_plugin.services.size() - shown)));
    }
}

void PluginItem::paintMark(QPainter &painter)
{
    const ThemeColours &theme = m_graph.theme();
    const QString text = markText(m_mark);
    QFont font = titleFont(11);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 14;
    const QRectF pill(m_size.width() / 2 - width + 4, -m_size.height() / 2 - 10, width, metrics.height() + 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(m_mark, theme));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.dark ? theme.onAccent : QColor(Qt::white));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

QVariant PluginItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged)
        m_graph.itemMoved(*this);
    else if (change == ItemSelectedHasChanged)
        setZValue(value.toBool() ? 3 : 2);
    return QGraphicsItem::itemChange(change, value);
}

void PluginItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    m_pressedAt = pos();
    QGraphicsItem::mousePressEvent(event);
}

void PluginItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    QGraphicsItem::mouseReleaseEvent(event);
    if (pos() != m_pressedAt)
        m_graph.itemDropped(*this);
}

} // namespace plexica::app
