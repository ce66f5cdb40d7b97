// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphtabs.h"

#include "models/roles.h"
#include "widgets/plaintable.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTabBar>

#include <utility>

namespace plexica::app {

GraphTabs::GraphTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_pluginOrder(m_plugins)
    , m_dependencyOrder(m_dependencies)
    , m_pluginView(addTable(&m_pluginOrder, static_cast<int>(GraphPluginColumn::Status), tr("Plugins of the graph"),
                            tr("Plugins")))
    , m_dependencyView(addTable(&m_dependencyOrder, -1, tr("Connections of the graph"), tr("Connections")))
{
    setDocumentMode(true);
    setAccessibleName(tr("Tables"));
    tabBar()->setAccessibleName(tr("Tables"));
    m_pluginView->setWidths({122, 158, 158, 84, 84, 84, 84, 84, 84, 84, 84, 84});
    m_dependencyView->setWidths({158, 158, 158, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84});
    m_pluginView->sortByColumn(static_cast<int>(GraphPluginColumn::Plugin), Qt::AscendingOrder);
    m_dependencyView->sortByColumn(static_cast<int>(GraphDependencyColumn::From), Qt::AscendingOrder);
}

PlainTable *GraphTabs::addTable(GraphTableOrder *order, int statusColumn, const QString &name, const QString &title)
{
    auto *view = new PlainTable(order, statusColumn, name, this);
    view->setSortingEnabled(true);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setSectionsMovable(true);
    view->header()->setFirstSectionMovable(true);
    addTab(view, title);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, view] { choose(view); });
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &at) { Q_EMIT menuRequested(view, at); });
    return view;
}

PlainTable *GraphTabs::current() const
{
    return qobject_cast<PlainTable *>(currentWidget());
}

void GraphTabs::setPicture(const GraphPicturePtr &picture, const GraphSight &sight)
{
    m_picture = picture;
    m_sight = sight;
    m_stale = true;
    if (isVisible())
        refresh();
}

void GraphTabs::refresh()
{
    if (!std::exchange(m_stale, false))
        return;
    m_plugins.setPicture(m_picture, m_sight);
    m_dependencies.setPicture(m_picture, m_sight);
    m_pluginOrder.invalidate();
    m_dependencyOrder.invalidate();
}

void GraphTabs::showEvent(QShowEvent *event)
{
    refresh();
    QTabWidget::showEvent(event);
}

void GraphTabs::setMarks(const QHash<QString, GraphMark> &marks)
{
    m_plugins.setMarks(marks);
    m_dependencies.setMarks(marks);
}

void GraphTabs::selectPlugin(const QString &pluginId)
{
    refresh();
    const int row = m_plugins.rowOf(pluginId);
    if (row < 0)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_pluginView->selectionModel()->setCurrentIndex(m_pluginOrder.mapFromSource(m_plugins.index(row, 0)),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void GraphTabs::selectDependency(const GraphPicture &picture, const GraphDependency &dependency)
{
    refresh();
    const int row = m_dependencies.rowOf(GraphDependencyTable::keyOf(picture, dependency));
    if (row < 0)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_dependencyView->selectionModel()->setCurrentIndex(m_dependencyOrder.mapFromSource(m_dependencies.index(row, 0)),
                                                        QItemSelectionModel::ClearAndSelect
                                                            | QItemSelectionModel::Rows);
}

void GraphTabs::chooseRow()
{
    if (PlainTable *view = current(); view && !view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
}

void GraphTabs::choose(PlainTable *view)
{
    if (m_quiet || !m_picture || !isVisible() || view != current())
        return;
    const QModelIndex index = view->currentIndex();
    const int place = index.isValid() ? index.data(role(GraphRole::Place)).toInt() : -1;
    if (place < 0)
        return;
    if (view == m_pluginView) {
        Q_EMIT pluginChosen(m_picture->plugin(place).id);
        return;
    }
    const GraphDependency &dependency = m_picture->dependency(place);
    Q_EMIT lineChosen(m_picture->plugin(dependency.from).id, m_picture->plugin(dependency.to).id);
}

ExportTable GraphTabs::exportTable()
{
    refresh();
    const PlainTable *view = current();
    return {view->model(), view->shownColumns(),
            view == m_pluginView ? QStringLiteral("graph-plugins") : QStringLiteral("graph-connections")};
}

void GraphTabs::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("tab"), currentIndex());
    settings.setValue(QStringLiteral("pluginColumns"), m_pluginView->header()->saveState());
    settings.setValue(QStringLiteral("connectionColumns"), m_dependencyView->header()->saveState());
}

void GraphTabs::restoreState(QSettings &settings)
{
    setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    m_pluginView->header()->restoreState(settings.value(QStringLiteral("pluginColumns")).toByteArray());
    m_dependencyView->header()->restoreState(settings.value(QStringLiteral("connectionColumns")).toByteArray());
}

} // namespace plexica::app
