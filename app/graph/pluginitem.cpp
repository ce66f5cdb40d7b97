// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pluginitem.h"

#include "graph/detail.h"
#include "graph/graphscene.h"
#include "graph/groupcard.h"
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
constexpr double namePixels = 11.5; ///< on the screen

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
    , m_size(sizeFor(plugin))
{
    setFlags(ItemIsSelectable | ItemIsMovable | ItemSendsGeometryChanges);
    setZValue(2);
}

QString PluginItem::sentence() const
{
    return GraphWords::sentence(m_plugin);
}

QSizeF PluginItem::sizeFor(const GraphPlugin &plugin)
{
    if (plugin.group)
        return {cardWidth, groupCardHeight()};
    const std::size_t services = plugin.services.size();
    const std::size_t rows = services <= mostServices ? services : mostServices + 1;
    return {cardWidth, headHeight() + (rows == 0 ? 0 : static_cast<double>(rows) * rowHeight() + 7)};
}

bool PluginItem::setPlugin(const GraphPlugin &plugin)
{
    if (plugin == m_plugin)
        return false;
    const QSizeF size = sizeFor(plugin);
    const bool resized = size != m_size;
    if (resized)
        prepareGeometryChange();
    m_plugin = plugin;
    m_size = size;
    m_name = QStaticText();
    m_graph.touched();
    update();
    return resized;
}

void PluginItem::setVisibility(GraphVisibility visibility)
{
    if (visibility == m_visibility)
        return;
    m_visibility = visibility;
    setVisible(visibility != GraphVisibility::Hidden);
    m_graph.touched();
    update();
}

void PluginItem::setMark(GraphMark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    m_graph.touched();
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
    if (lod < detail::shapes || (m_graph.isCoarse() && lod < detail::everything)) {
        paintFar(*painter, lod);
        return;
    }
    paintOutline(*painter, lod);
    paintNear(*painter, lod >= detail::everything, lod);
    if (m_mark != GraphMark::None)
        paintMark(*painter);
}

QColor PluginItem::blockColour() const
{
    const ThemeColours &theme = m_graph.theme();
    const QColor colour = m_mark == GraphMark::None ? colourOf(m_plugin, theme) : markColour(m_mark, theme);
    const bool calm = m_mark == GraphMark::None && m_plugin.status == StatusKind::Healthy
                      && m_plugin.state != GraphPlugin::State::Inactive;
    const double share = calm ? 0.35 : 0.85;
    return blend(theme.base, colour, m_visibility == GraphVisibility::Dimmed ? share * 0.28 : share);
}

QColor PluginItem::ringColour() const
{
    return isSelected() ? m_graph.theme().accent : m_plugin.inCycle ? m_graph.theme().error : QColor();
}

const QFont &PluginItem::nameFont()
{
    static const QFont font = [] {
        QFont made = QGuiApplication::font();
        made.setPixelSize(11);
        return made;
    }();
    return font;
}

const QStaticText &PluginItem::nameText() const
{
    if (m_name.text().isEmpty()) {
        constexpr double widest = 190;
        m_name.setTextFormat(Qt::PlainText);
        m_name.setText(QFontMetricsF(nameFont()).elidedText(GraphWords::shortTitle(m_plugin), Qt::ElideMiddle, widest));
        m_name.prepare({}, nameFont());
    }
    return m_name;
}

void PluginItem::paintFar(QPainter &painter, double lod)
{
    const QRectF card(-m_size.width() / 2, -m_size.height() / 2, m_size.width(), m_size.height());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(card, blockColour());
    if (const QColor ring = ringColour(); ring.isValid()) {
        painter.setPen(QPen(ring, 2.5 / lod));
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

void PluginItem::paintNear(QPainter &painter, bool withServices, double lod)
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
    if (m_plugin.group) {
        // Several cards, one on the other.
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(card.adjusted(6, 6, 6, 6), radius, radius);
        painter.drawRoundedRect(card.adjusted(3, 3, 3, 3), radius, radius);
    }
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

    if (!withServices)
        paintName(painter, card, colour, lod);
    else if (m_plugin.group)
        paintGroupCard(painter, card.adjusted(barWidth - 2, 0, 0, 0), m_plugin, theme);
    else
        paintInside(painter, card, colour);
}

/// Too small for more than the name, in letters that can be read.
void PluginItem::paintName(QPainter &painter, const QRectF &card, const QColor &colour, double lod)
{
    const ThemeColours &theme = m_graph.theme();
    const double left = card.left() + barWidth + padding - 2;
    const double width = card.right() - 4 - left;
    const bool pale = m_plugin.state == GraphPlugin::State::Inactive || m_plugin.state == GraphPlugin::State::Missing;
    const QFont font = titleFont(static_cast<int>(std::clamp(namePixels / lod, 23.0, 38.0)));
    const QFontMetricsF metrics(font);
    const double side = metrics.ascent() * 0.8;
    paintStatusShape(painter, QRectF(left, card.top() + 5 + (metrics.height() - side) / 2, side, side),
                     shapeOf(m_plugin), colour, theme.base);
    if (lod < detail::ownNames)
        return; // it stands over the card
    painter.setFont(font);
    painter.setPen(pale ? theme.muted : theme.text);
    const QRectF room(left + side + 6, card.top() + 5, width - side - 6, metrics.height());
    const QString name = GraphWords::shortTitle(m_plugin);
    QString first = metrics.elidedText(name, Qt::ElideRight, room.width());
    if (first != name && card.height() >= 2 * metrics.height() + 8) {
        // A second line where there is room for one: what tells names apart often stands at their end.
        qsizetype fits = first.size() - 1;
        while (fits > 1 && metrics.horizontalAdvance(name.left(fits)) > room.width())
            --fits;
        for (qsizetype cut = fits; cut > fits / 2; --cut) {
            if (name[cut - 1] == u'-' || name[cut - 1] == u'.') {
                fits = cut;
                break;
            }
        }
        first = name.left(fits);
        const QRectF below(left, room.bottom() - 2, width, metrics.height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(name.mid(fits), Qt::ElideMiddle, width));
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, first);
}

void PluginItem::paintInside(QPainter &painter, const QRectF &card, const QColor &colour)
{
    const ThemeColours &theme = m_graph.theme();
    const bool missing = m_plugin.state == GraphPlugin::State::Missing;
    const bool inactive = m_plugin.state == GraphPlugin::State::Inactive;
    const bool troubled = missing || (m_plugin.status && *m_plugin.status != StatusKind::Healthy && !inactive);
    const double left = card.left() + barWidth + padding - 2;
    const double width = card.right() - padding - left;
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
