// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpicture.h"

#include <QObject>

namespace plexica::app {

class GraphPanel;
class GraphScene;
class GraphSource;
class GraphTabs;
class GraphView;
class GroupFolds;

/// What is selected in the graph, a card or a line: the same in the drawing and in the tables, and told by the panel
/// beside them and to screen readers. GUI thread.
class GraphSelection : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the selection.
    struct Surroundings
    {
        const GraphSource &source;
        const GroupFolds &groups;
        GraphScene &scene;
        GraphView &view;
        GraphTabs &tables;
        GraphPanel &panel;
    };
    explicit GraphSelection(const Surroundings &surroundings);

    /// With all its plugins, those in folded groups too.
    void setPicture(const GraphPicturePtr &picture) { m_picture = picture; }

    /// The plugin of the card, that of a row which stands in a folded group, or where the line begins; empty: of none.
    QString plugin() const;
    /// Its place in the whole picture; -1: a line, a group, a tenant or nothing is selected.
    int place() const;
    /// The card's place in the drawn picture, that of a group too; -1: no card is selected.
    int card() const;
    bool isLine() const;
    /// Tells of it anew.
    void show();

Q_SIGNALS:
    /// Something else is selected, or what is selected is to be shown anew.
    void shown();

private:
    void take();
    void choosePlugin(const QString &pluginId);
    void chooseLine(const QString &from, const QString &to);
    /// The panel shows it; returns a sentence for screen readers.
    QString tell();
    QString summary() const;

    const GraphSource &m_source;
    const GroupFolds &m_groups;
    GraphScene &m_scene;
    GraphView &m_view;
    GraphTabs &m_tables;
    GraphPanel &m_panel;
    GraphPicturePtr m_picture;
    QString m_tableChoice;  ///< a plugin that is chosen in the table and stands in a folded group
    bool m_syncing = false; ///< it goes from the tables to the drawing
};

} // namespace plexica::app
