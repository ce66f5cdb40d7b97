// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/namelabels.h"

#include "graph/boxitem.h"
#include "graph/graphscene.h"
#include "graph/lineitem.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace plexica::app {

namespace {

constexpr int mostNames = 260;
constexpr std::size_t mostLabels = 300;
constexpr int cellWidth = 8;
constexpr int cellHeight = 6;

/// Which parts of the view are taken.
class Taken
{
public:
    explicit Taken(const QRect &room)
        : m_room(room)
        , m_columns(room.width() / cellWidth + 1)
        , m_rows(room.height() / cellHeight + 1)
        , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), false)
    {
    }
    /// False, and nothing is taken, if some of it is taken already or lies outside.
    bool take(const QRectF &wanted)
    {
        if (!QRectF(m_room).contains(wanted))
            return false;
        const int left = (static_cast<int>(wanted.left()) - m_room.left()) / cellWidth;
        const int right = (static_cast<int>(wanted.right()) - m_room.left()) / cellWidth;
        const int top = (static_cast<int>(wanted.top()) - m_room.top()) / cellHeight;
        const int bottom = (static_cast<int>(wanted.bottom()) - m_room.top()) / cellHeight;
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                if (m_cells[place(row, column)])
                    return false;
            }
        }
        for (int row = top; row <= bottom; ++row) {
            for (int column = left; column <= right; ++column)
                m_cells[place(row, column)] = true;
        }
        return true;
    }

private:
    std::size_t place(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }

    QRect m_room;
    int m_columns;
    int m_rows;
    std::vector<bool> m_cells;
};

int weightOf(const PluginItem &item)
{
    const GraphPlugin &plugin = item.plugin();
    const bool trouble = plugin.state == GraphPlugin::State::Missing || plugin.status == StatusKind::Unavailable
                         || plugin.status == StatusKind::Degraded || item.mark() != GraphMark::None;
    return (item.isSelected() ? 1'000'000 : 0) + (trouble ? 10'000 : 0) + (plugin.group ? plugin.group->members : 0)
           + plugin.dependents * 2 + plugin.dependencies;
}

/// What groups are called whose frames are too small for it: at the upper edge, as much as there is room for.
void paintTitles(QPainter &painter, const GraphScene &scene, const QTransform &toView, Taken &taken,
                 const QColor &ground)
{
    if (BoxItem::holdsTitle(toView.m11()))
        return;
    const QFont font = BoxItem::titleFont(12);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(scene.theme().muted);
    for (const BoxItem *box : scene.boxes()) {
        const QRectF frame = toView.mapRect(box->frame());
        const QString title = metrics.elidedText(box->title(), Qt::ElideRight, std::max(60.0, frame.width()) - 8);
        const QSizeF size(metrics.horizontalAdvance(title) + 8, metrics.height() + 2);
        QRectF label(frame.topLeft() + QPointF(2, 2), size);
        if (frame.height() < 2 * size.height())
            label.moveBottom(frame.top() - 1);
        if (!taken.take(label))
            continue;
        painter.fillRect(label, ground);
        painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, title);
    }
}

} // namespace

void paintNames(QPainter &painter, const GraphScene &scene, const QTransform &toView, const QRect &room)
{
    std::vector<std::pair<int, const PluginItem *>> order;
    const QRectF seen = toView.inverted().mapRect(QRectF(room));
    for (const PluginItem *item : scene.plugins()) {
        if (item->visibility() == GraphVisibility::Shown && seen.intersects(item->card()))
            order.emplace_back(weightOf(*item), item);
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second->plugin().id < b.second->plugin().id;
    });
    const ThemeColours &theme = scene.theme();
    QColor ground = theme.base;
    ground.setAlphaF(0.86F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    Taken taken(room);
    paintTitles(painter, scene, toView, taken, ground);
    painter.setFont(PluginItem::nameFont());
    int painted = 0;
    for (const auto &[weight, item] : order) {
        const QSizeF size = item->nameSize() + QSizeF(8, 2);
        const QRectF card = toView.mapRect(item->card());
        const QPointF centre = card.center();
        // Over the card, under it, above it.
        for (const double off :
             {0.0, (card.height() + size.height()) / 2 + 1, -(card.height() + size.height()) / 2 - 1}) {
            QRectF label(QPointF(), size);
            label.moveCenter(centre + QPointF(0, off));
            if (!taken.take(label))
                continue;
            painter.fillRect(label, ground);
            painter.setPen(item->isSelected() ? theme.accent : theme.text);
            painter.drawStaticText(label.topLeft() + QPointF(4, 1), item->nameText());
            ++painted;
            break;
        }
        if (painted >= mostNames)
            return;
    }
}

void paintLineLabels(QPainter &painter, const GraphScene &scene, const QRectF &seen)
{
    std::vector<QRectF> taken;
    for (const PluginItem *item : scene.plugins()) {
        if (item->visibility() != GraphVisibility::Hidden && seen.intersects(item->card()))
            taken.push_back(item->card().adjusted(1, 1, -1, -1));
    }
    std::size_t painted = 0;
    for (const bool alarming : {true, false}) {
        for (const auto &[key, line] : scene.lines()) {
            if (line->visibility() != GraphVisibility::Shown || line->isAlarming() != alarming
                || !line->boundingRect().intersects(seen))
                continue;
            const QSizeF size = line->labelSize();
            if (size.isEmpty())
                continue;
            for (const double part : {0.5, 0.38, 0.62, 0.27, 0.73}) {
                QRectF label(QPointF(), size);
                label.moveCenter(line->path().pointAtPercent(part));
                if (std::any_of(taken.begin(), taken.end(),
                                [&label](const QRectF &other) { return other.intersects(label); }))
                    continue;
                line->paintLabel(painter, label);
                taken.push_back(label);
                ++painted;
                break;
            }
            if (painted >= mostLabels)
                return;
        }
    }
}

} // namespace plexica::app
