// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphscene.h"

#include "graph/boxitem.h"
#include "graph/freeplace.h"
#include "graph/lineitem.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace plexica::app {

namespace {

constexpr int glideMilliseconds = 380;
constexpr double margin = 40;

} // namespace

GraphScene::GraphScene(QObject *parent)
    : QGraphicsScene(parent)
{
    // Few things are asked for by place, and all of them may move at once.
    setItemIndexMethod(NoIndex);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setProgress(value.toDouble()); });
    connect(&m_glide, &QVariantAnimation::finished, this, &GraphScene::settle);
    connect(this, &QGraphicsScene::selectionChanged, this, &GraphScene::touched);
}

GraphScene::~GraphScene()
{
    // Lines know their cards: they go first.
    m_glide.stop();
    const QSignalBlocker quiet(this);
    for (const auto &[key, line] : m_lines)
        delete line;
    m_lines.clear();
    clear();
}

LineItem *GraphScene::line(const QString &from, const QString &to) const
{
    const auto found = m_lines.find({from, to});
    return found == m_lines.end() ? nullptr : found->second;
}

void GraphScene::setPicture(const GraphPicturePtr &picture)
{
    const bool other = !m_picture || !picture || m_picture->tenantId != picture->tenantId;
    if (isGliding()) {
        m_glide.stop();
        settle();
    }
    m_picture = picture;
    touched();
    std::map<std::pair<QString, QString>, const GraphLine *> wanted;
    if (picture) {
        for (const GraphLine &line : picture->lines)
            wanted.emplace(std::pair(picture->plugin(line.from).id, picture->plugin(line.to).id), &line);
    }
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        if (!other && wanted.contains(it->first)) {
            ++it;
            continue;
        }
        delete it->second;
        it = m_lines.erase(it);
    }
    for (auto it = m_plugins.begin(); it != m_plugins.end();) {
        if (!other && picture->find(it.key()) >= 0) {
            ++it;
            continue;
        }
        delete it.value();
        it = m_plugins.erase(it);
    }
    if (other)
        clearBoxes();
    if (!picture) {
        Q_EMIT changedPlaces();
        return;
    }
    m_placing = true;
    const bool empty = m_plugins.isEmpty();
    if (empty)
        m_placed = false;
    for (const GraphPlugin &plugin : picture->plugins) {
        if (PluginItem *item = m_plugins.value(plugin.id)) {
            if (item->setPlugin(plugin)) {
                for (LineItem *line : item->lines())
                    line->follow();
            }
            continue;
        }
        auto *item = new PluginItem(*this, plugin);
        if (!empty)
            item->setPos(placeFor(plugin));
        item->setMark(m_marks.value(plugin.id, GraphMark::None));
        addItem(item);
        m_plugins.insert(plugin.id, item);
    }
    for (const auto &[key, value] : wanted) {
        LineItem *&item = m_lines[key];
        if (item) {
            item->setLine(*value);
        } else {
            item = new LineItem(*this, *m_plugins.value(key.first), *m_plugins.value(key.second), *value);
            addItem(item);
        }
    }
    m_placing = false;
    Q_EMIT changedPlaces();
}

QPointF GraphScene::placeFor(const GraphPlugin &plugin) const
{
    // Beside whom it has to do with, until the layout has found a better place.
    const int index = m_picture->find(plugin.id);
    for (const GraphLine &line : m_picture->lines) {
        if (line.from != index && line.to != index)
            continue;
        if (const PluginItem *other = m_plugins.value(m_picture->plugin(line.from == index ? line.to : line.from).id))
            return other->pos() + QPointF(line.from == index ? -260 : 260, 60);
    }
    return {sceneRect().left() + 2150, sceneRect().bottom() - 1960};
}

void GraphScene::setSight(const GraphSight &sight)
{
    if (!m_picture || sight.plugins.size() != m_picture->plugins.size()
        || sight.lines.size() != m_picture->lines.size())
        return;
    for (std::size_t i = 0; i < sight.plugins.size(); ++i)
        m_plugins.value(m_picture->plugins[i].id)->setVisibility(sight.plugins[i]);
    for (std::size_t i = 0; i < sight.lines.size(); ++i) {
        const GraphLine &value = m_picture->lines[i];
        line(m_picture->plugin(value.from).id, m_picture->plugin(value.to).id)->setVisibility(sight.lines[i]);
    }
    Q_EMIT changedPlaces();
}

void GraphScene::setMarks(const QHash<QString, GraphMark> &marks)
{
    m_marks = marks;
    for (auto it = m_plugins.begin(); it != m_plugins.end(); ++it)
        it.value()->setMark(marks.value(it.key(), GraphMark::None));
    // A line to what goes, or from what breaks to what breaks it, is what the trouble travels along.
    for (const auto &[key, line] : m_lines) {
        const GraphMark from = marks.value(key.first, GraphMark::None);
        const GraphMark to = marks.value(key.second, GraphMark::None);
        const bool source = to == GraphMark::Goes || to == GraphMark::Changes || to == GraphMark::Breaks;
        line->setMark(source && from == GraphMark::Breaks  ? GraphMark::Breaks
                      : source && from == GraphMark::Loses ? GraphMark::Loses
                                                           : GraphMark::None);
    }
    Q_EMIT changedPlaces();
}

SceneLayout GraphScene::layoutRequest(LayoutKind kind, double aspect) const
{
    SceneLayout layout;
    layout.request.kind = kind;
    layout.request.aspect = aspect;
    if (!m_picture)
        return layout;
    std::vector<int> place(m_picture->plugins.size(), -1);
    for (std::size_t i = 0; i < m_picture->plugins.size(); ++i) {
        const PluginItem *item = m_plugins.value(m_picture->plugins[i].id);
        if (item->visibility() == GraphVisibility::Hidden)
            continue;
        place[i] = static_cast<int>(layout.request.nodes.size());
        layout.request.nodes.push_back(item->size());
        layout.plugins.append(item->plugin().id);
    }
    if (!m_boxOf.isEmpty()) {
        QHash<QString, int> boxes;
        layout.request.boxes.assign(layout.request.nodes.size(), -1);
        for (qsizetype i = 0; i < layout.plugins.size(); ++i) {
            const QString group = m_boxOf.value(layout.plugins[i]);
            if (group.isEmpty())
                continue;
            const auto known = boxes.constFind(group);
            const int box = known == boxes.constEnd() ? static_cast<int>(layout.boxes.size()) : *known;
            if (known == boxes.constEnd()) {
                boxes.insert(group, box);
                layout.boxes.append(group);
            }
            layout.request.boxes[static_cast<std::size_t>(i)] = box;
        }
    }
    for (const GraphLine &value : m_picture->lines) {
        const int from = place[static_cast<std::size_t>(value.from)];
        const int to = place[static_cast<std::size_t>(value.to)];
        std::pair key(m_picture->plugin(value.from).id, m_picture->plugin(value.to).id);
        if (from < 0 || to < 0 || line(key.first, key.second)->visibility() == GraphVisibility::Hidden)
            continue;
        layout.request.edges.push_back({from, to, !value.required, !value.declared || !value.via.empty()});
        layout.lines.push_back(std::move(key));
    }
    return layout;
}

void GraphScene::applyLayout(const SceneLayout &layout, const LayoutResult &result, const QHash<QString, QPointF> &kept,
                             bool glide)
{
    m_placed = true;
    m_glide.stop();
    m_ways.clear();
    m_curves.clear();
    m_frames.clear();
    for (std::size_t box = 0; box < result.boxes.size(); ++box)
        m_frames.emplace_back(layout.boxes[static_cast<qsizetype>(box)], result.boxes[box]);
    std::vector<QRectF> taken; // where the user's cards must not lie on others
    std::vector<std::pair<PluginItem *, QPointF>> pinned;
    for (qsizetype i = 0; i < layout.plugins.size(); ++i) {
        PluginItem *item = m_plugins.value(layout.plugins[i]);
        if (!item)
            continue;
        const auto own = kept.constFind(layout.plugins[i]);
        if (own != kept.constEnd()) {
            pinned.emplace_back(item, *own);
            continue;
        }
        const QPointF target = result.centres[static_cast<std::size_t>(i)];
        m_ways.emplace(item, std::pair(item->pos(), target));
        if (!kept.isEmpty())
            taken.push_back(item->card().translated(target - item->pos()));
    }
    for (const auto &[item, own] : pinned) {
        const QPointF target = freePlace(own, item->size(), taken);
        m_ways.emplace(item, std::pair(item->pos(), target));
        taken.push_back(item->card().translated(target - item->pos()));
    }
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const auto &key = layout.lines[i];
        // A curve leads around where the cards stand in this layout; if one stands elsewhere, the line goes its own
        // way.
        const bool fits = !kept.contains(key.first) && !kept.contains(key.second);
        m_curves.emplace_back(key, fits ? result.curves[i] : std::vector<QPointF>());
    }
    const bool still = !glide || m_ways.size() > static_cast<std::size_t>(maximumAnimated)
                       || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    if (still) {
        settle();
        return;
    }
    for (const auto &[key, line] : m_lines)
        line->follow();
    clearBoxes();
    m_glide.start();
}

void GraphScene::setProgress(double progress)
{
    m_placing = true;
    for (const auto &[item, way] : m_ways)
        item->setPos(way.first + (way.second - way.first) * progress);
    m_placing = false;
    Q_EMIT glided();
}

void GraphScene::settle()
{
    m_placing = true;
    m_settling = true;
    for (const auto &[item, way] : m_ways)
        item->setPos(way.second);
    m_placing = false;
    m_settling = false;
    std::map<std::pair<QString, QString>, std::vector<QPointF>> curves(std::make_move_iterator(m_curves.begin()),
                                                                       std::make_move_iterator(m_curves.end()));
    for (const auto &[key, line] : m_lines) {
        const auto curve = curves.find(key);
        line->setCurve(curve == curves.end() ? std::vector<QPointF>() : std::move(curve->second));
    }
    m_ways.clear();
    m_curves.clear();
    placeBoxes();
    setSceneRect(shownBounds().adjusted(-2000, -2000, 2000, 2000));
    Q_EMIT glided();
    Q_EMIT changedPlaces();
}

QHash<QString, QPointF> GraphScene::positions() const
{
    QHash<QString, QPointF> places;
    for (auto it = m_plugins.begin(); it != m_plugins.end(); ++it)
        places.insert(it.key(), it.value()->pos());
    return places;
}

void GraphScene::itemMoved(PluginItem &item)
{
    touched();
    for (LineItem *line : item.lines()) {
        if (!m_settling)
            line->follow();
    }
    if (m_placing)
        return;
    m_placed = true;
    Q_EMIT changedPlaces();
}

void GraphScene::itemDropped(PluginItem &item)
{
    std::vector<PluginItem *> dropped{&item};
    for (QGraphicsItem *other : selectedItems()) {
        if (auto *card = qgraphicsitem_cast<PluginItem *>(other); card && card != &item)
            dropped.push_back(card);
    }
    for (PluginItem *card : dropped) {
        card->setPos(freePlaceFor(*card));
        Q_EMIT placed(card->plugin().id);
    }
    setSceneRect(sceneRect() | shownBounds().adjusted(-2000, -2000, 2000, 2000));
}

QString GraphScene::selectedPlugin() const
{
    const auto items = selectedItems();
    if (items.isEmpty())
        return {};
    const auto *item = qgraphicsitem_cast<PluginItem *>(items.first());
    return item ? item->plugin().id : QString();
}

LineItem *GraphScene::selectedLine() const
{
    const auto items = selectedItems();
    return items.isEmpty() ? nullptr : qgraphicsitem_cast<LineItem *>(items.first());
}

template <typename Item>
void GraphScene::select(Item *item)
{
    {
        const QSignalBlocker once(this);
        clearSelection();
    }
    if (item && item->visibility() != GraphVisibility::Hidden)
        item->setSelected(true);
    else
        Q_EMIT selectionChanged();
}

void GraphScene::selectPlugin(const QString &id)
{
    PluginItem *item = m_plugins.value(id);
    if (item && item->isSelected() && selectedItems().size() == 1)
        return;
    select(item);
}

void GraphScene::selectLine(const QString &from, const QString &to)
{
    LineItem *item = line(from, to);
    if (item && item->isSelected())
        return;
    select(item);
}

void GraphScene::walkLines(int step)
{
    const LineItem *current = selectedLine();
    if (!current)
        m_walked = selectedPlugin();
    const int centre = m_picture ? m_picture->find(m_walked) : -1;
    if (centre < 0)
        return;
    std::vector<const GraphLine *> shown;
    int at = -1;
    for (const GraphLine &candidate : m_picture->lines) {
        if (candidate.from != centre && candidate.to != centre)
            continue;
        const LineItem *item = line(m_picture->plugin(candidate.from).id, m_picture->plugin(candidate.to).id);
        if (item->visibility() == GraphVisibility::Hidden)
            continue;
        if (item == current)
            at = static_cast<int>(shown.size());
        shown.push_back(&candidate);
    }
    if (shown.empty())
        return;
    const int count = static_cast<int>(shown.size());
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    const GraphLine &wanted = *shown[static_cast<std::size_t>(next)];
    selectLine(m_picture->plugin(wanted.from).id, m_picture->plugin(wanted.to).id);
}

QString GraphScene::neighbourInDirection(QPointF direction) const
{
    const PluginItem *from = m_plugins.value(selectedPlugin());
    const PluginItem *best = nullptr;
    double nearest = 0;
    for (const PluginItem *item : m_plugins) {
        if (item == from || item->visibility() == GraphVisibility::Hidden)
            continue;
        if (!from) { // nothing is selected: begin at the top left
            const double distance = item->pos().x() + item->pos().y();
            if (!best || distance < nearest) {
                best = item;
                nearest = distance;
            }
            continue;
        }
        const QPointF way = item->pos() - from->pos();
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along <= 1 || aside > along * 2.5)
            continue;
        const double distance = along + aside * 1.6;
        if (!best || distance < nearest) {
            best = item;
            nearest = distance;
        }
    }
    return best ? best->plugin().id : QString();
}

void GraphScene::moveSelected(QPointF by)
{
    PluginItem *item = m_plugins.value(selectedPlugin());
    if (!item)
        return;
    // Over what is in the way.
    constexpr int mostSteps = 400;
    QPointF place = item->pos() + by;
    std::vector<QRectF> others;
    for (const PluginItem *other : std::as_const(m_plugins)) {
        if (other != item && other->visibility() != GraphVisibility::Hidden)
            others.push_back(other->card());
    }
    for (int step = 0; step < mostSteps && freePlace(place, item->size(), others) != place; ++step)
        place += by;
    item->setPos(place);
    itemDropped(*item);
}

QPointF GraphScene::freePlaceFor(const PluginItem &item) const
{
    std::vector<QRectF> others;
    for (const PluginItem *other : m_plugins) {
        if (other != &item && other->visibility() != GraphVisibility::Hidden)
            others.push_back(other->card());
    }
    return freePlace(item.pos(), item.size(), others);
}

void GraphScene::setBoxes(const QHash<QString, QString> &groups, const QHash<QString, QString> &titles)
{
    m_boxTitles = titles;
    if (groups == m_boxOf)
        return;
    m_boxOf = groups;
    clearBoxes();
}

void GraphScene::clearBoxes()
{
    for (BoxItem *box : m_boxes)
        delete box;
    m_boxes.clear();
    touched();
}

void GraphScene::placeBoxes()
{
    clearBoxes();
    for (const auto &[group, frame] : std::exchange(m_frames, {})) {
        if (!m_boxTitles.contains(group))
            continue;
        m_boxes.push_back(new BoxItem(*this, group, m_boxTitles.value(group)));
        m_boxes.back()->setFrame(frame);
        addItem(m_boxes.back());
    }
}

QRectF GraphScene::shownBounds() const
{
    QRectF bounds;
    for (const PluginItem *item : m_plugins) {
        if (item->visibility() != GraphVisibility::Hidden)
            bounds |= item->card();
    }
    for (const BoxItem *box : m_boxes)
        bounds |= box->frame();
    return bounds.adjusted(-margin, -margin, margin, margin);
}

void GraphScene::setTheme(const ThemeColours &theme)
{
    if (&theme == m_theme)
        return;
    m_theme = &theme;
    touched();
    update();
    Q_EMIT changedPlaces();
}

void GraphScene::setCoarse(bool coarse)
{
    if (coarse == m_coarse)
        return;
    m_coarse = coarse;
    touched();
    update();
}

} // namespace plexica::app
