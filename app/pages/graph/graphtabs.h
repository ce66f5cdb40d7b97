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

    /// Rows are made when somebody looks: they cost what a picture costs.
    void setPicture(const GraphPicturePtr &picture, const GraphSight &sight);
    void setMarks(const QHash<QString, GraphMark> &marks);
    /// Makes the row of a plugin or a connection the current one, without a signal.
    void selectPlugin(const QString &pluginId);
    void selectDependency(const GraphPicture &picture, const GraphDependency &dependency);
    /// A row is the current one, the first if there was none.
    void chooseRow();

    /// Up to date.
    PlainTable *plugins()
    {
        refresh();
        return m_pluginView;
    }
    PlainTable *dependencies()
    {
        refresh();
        return m_dependencyView;
    }
    PlainTable *current() const;
    ExportTable exportTable();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void pluginChosen(const QString &pluginId);
    void lineChosen(const QString &from, const QString &to);
    void menuRequested(PlainTable *view, const QPoint &at);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    PlainTable *addTable(GraphTableOrder *order, int statusColumn, const QString &name, const QString &title);
    void choose(PlainTable *view);

    GraphPicturePtr m_picture;
    GraphSight m_sight;
    bool m_stale = false; ///< the tables show another picture
    GraphPluginTable m_plugins;
    GraphDependencyTable m_dependencies;
    GraphTableOrder m_pluginOrder;
    GraphTableOrder m_dependencyOrder;
    PlainTable *m_pluginView;
    PlainTable *m_dependencyView;
    bool m_quiet = false; ///< a selection is taken over from elsewhere
};

} // namespace plexica::app
