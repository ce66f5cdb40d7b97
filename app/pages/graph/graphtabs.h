// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphexpression.h"
#include "graph/graphtables.h"
#include "pages/page.h"

#include <QTabWidget>

namespace plexica::app {

class PlainTable;

/// The graph as tables, for keyboard and screen reader: its plugins and its connections.
class GraphTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit GraphTabs(QWidget *parent = nullptr);

    void setPicture(const GraphPicturePtr &picture, const GraphSight &sight);
    void setMarks(const QHash<QString, GraphMark> &marks);
    /// Makes the row of a plugin or a connection the current one, without a signal.
    void selectPlugin(const QString &pluginId);
    void selectDependency(const GraphPicture &picture, const GraphDependency &dependency);
    /// A row is the current one, the first if there was none.
    void chooseRow();

    PlainTable *plugins() const { return m_pluginView; }
    PlainTable *dependencies() const { return m_dependencyView; }
    PlainTable *current() const;
    ExportTable exportTable() const;
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void pluginChosen(const QString &pluginId);
    void lineChosen(const QString &from, const QString &to);
    void menuRequested(PlainTable *view, const QPoint &at);

private:
    PlainTable *addTable(GraphTableOrder *order, int statusColumn, const QString &name, const QString &title);
    void choose(PlainTable *view);

    GraphPicturePtr m_picture;
    GraphPluginTable m_plugins;
    GraphDependencyTable m_dependencies;
    GraphTableOrder m_pluginOrder;
    GraphTableOrder m_dependencyOrder;
    PlainTable *m_pluginView;
    PlainTable *m_dependencyView;
    bool m_quiet = false; ///< a selection is taken over from elsewhere
};

} // namespace plexica::app
