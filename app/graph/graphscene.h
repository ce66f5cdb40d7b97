// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"
#include "graph/pluginitem.h"
#include "widgets/theme.h"

#include <QGraphicsScene>
#include <QHash>
#include <QVariantAnimation>

#include <map>
#include <utility>

namespace plexica::app {

class BoxItem;
class LineItem;

/// A request for a layout and what its nodes and edges are.
struct SceneLayout
{
    LayoutRequest request;
    QStringList plugins;                            ///< one a node
    std::vector<std::pair<QString, QString>> lines; ///< one an edge
    QStringList boxes;                              ///< groups, one a box
};

/// The graph as it is drawn. Cards and lines come, go and change in place, so that positions and selection live on;
/// where things stand is decided elsewhere and told by applyLayout(). GUI thread.
class GraphScene : public QGraphicsScene
{
    Q_OBJECT
public:
    /// More cards than this jump to their places instead of gliding there.
    static constexpr int maximumAnimated = 400;

    explicit GraphScene(QObject *parent = nullptr);
    ~GraphScene() override;

    void setPicture(const GraphPicturePtr &picture);
    const GraphPicturePtr &picture() const { return m_picture; }
    void setSight(const GraphSight &sight);
    /// What would happen to plugins; to all others nothing.
    void setMarks(const QHash<QString, GraphMark> &marks);
    const QHash<QString, GraphMark> &marks() const { return m_marks; }
    /// Which cards stand in the frame of which group, by plugin, and what the groups are called; frames stand from the
    /// next layout on.
    void setBoxes(const QHash<QString, QString> &groups, const QHash<QString, QString> &titles);
    const QHash<QString, QString> &boxOf() const { return m_boxOf; }
    const std::vector<BoxItem *> &boxes() const { return m_boxes; }

    /// Everything that is not hidden.
    SceneLayout layoutRequest(LayoutKind kind, double aspect) const;
    /// Takes cards to their new places, at once or gliding; cards in `kept` stand where the user put them.
    void applyLayout(const SceneLayout &layout, const LayoutResult &result, const QHash<QString, QPointF> &kept,
                     bool glide);

    PluginItem *plugin(const QString &id) const { return m_plugins.value(id); }
    LineItem *line(const QString &from, const QString &to) const;
    const QHash<QString, PluginItem *> &plugins() const { return m_plugins; }
    const std::map<std::pair<QString, QString>, LineItem *> &lines() const { return m_lines; }
    QHash<QString, QPointF> positions() const;

    /// Of the selection the one that counts; empty or null: none, or it is of the other kind.
    QString selectedPlugin() const;
    LineItem *selectedLine() const;
    void selectPlugin(const QString &id);
    void selectLine(const QString &from, const QString &to);
    /// Selects the next (1) or previous (-1) shown connection of the selected plugin, round and round.
    void walkLines(int step);
    /// The nearest shown card in that direction (unit vector) from the selected one; empty: there is none.
    QString neighbourInDirection(QPointF direction) const;
    void moveSelected(QPointF by);

    /// Around everything that is shown, with a margin.
    QRectF shownBounds() const;

    const ThemeColours &theme() const { return *m_theme; }
    void setTheme(const ThemeColours &theme);
    /// Plain and fast painting: while a large graph moves.
    bool isCoarse() const { return m_coarse; }
    void setCoarse(bool coarse);
    bool isLarge() const { return m_lines.size() > 300 || m_plugins.size() > 200; }
    /// False while the first cards still lie on each other.
    bool isPlaced() const { return m_placed; }
    bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }

    /// Another number, another look: what was painted before is not to be shown again.
    quint64 looks() const { return m_looks; }

    // For the items.
    void touched() { ++m_looks; }
    void itemMoved(PluginItem &item);
    void itemDropped(PluginItem &item);

Q_SIGNALS:
    /// Cards stand elsewhere, or their look has changed: for the overview map.
    void changedPlaces();
    /// Cards are on their way to their places: one step further.
    void glided();
    /// The user has put a card somewhere.
    void placed(const QString &pluginId);

private:
    /// Selects this one alone, if it is shown; one signal.
    template <typename Item>
    void select(Item *item);
    void setProgress(double progress);
    void settle();
    QPointF placeFor(const GraphPlugin &plugin) const;
    /// A place for a card near where it stands, so that it lies on no other.
    QPointF freePlaceFor(const PluginItem &item) const;
    void placeBoxes();
    void clearBoxes();

    GraphPicturePtr m_picture;
    QHash<QString, PluginItem *> m_plugins;
    std::map<std::pair<QString, QString>, LineItem *> m_lines;
    QHash<QString, GraphMark> m_marks;
    QHash<QString, QString> m_boxOf;
    QHash<QString, QString> m_boxTitles;
    std::vector<BoxItem *> m_boxes;
    std::vector<std::pair<QString, QRectF>> m_frames; ///< of the layout that is being applied
    QString m_walked; ///< whose connections are walked through while one of them is selected
    const ThemeColours *m_theme = &lightTheme();
    quint64 m_looks = 0;
    bool m_coarse = false;
    bool m_placed = false;
    bool m_placing = false;  ///< positions change because we set them
    bool m_settling = false; ///< and lines are set afterwards

    // While cards glide.
    QVariantAnimation m_glide;
    std::map<PluginItem *, std::pair<QPointF, QPointF>> m_ways;
    std::vector<std::pair<std::pair<QString, QString>, std::vector<QPointF>>> m_curves;
};

} // namespace plexica::app
