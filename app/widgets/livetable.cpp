// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/livetable.h"

#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace plexica::app {

LiveTable::LiveTable(RowProxy *proxy, QAbstractItemModel *model, int statusColumn, int nameColumn,
                     std::vector<TableColumns::Column> columns, int columnsVersion, QWidget *parent)
    : QTreeView(parent)
    , m_rows(proxy)
{
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = new RowDelegate(statusColumn, this);
    delegate->setNameColumn(nameColumn);
    setItemDelegate(delegate);
    setModel(model);
    setSortingEnabled(true);
    m_columns = new TableColumns(this, header(), nameColumn, std::move(columns), columnsVersion);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &LiveTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &LiveTable::restore);
    connect(proxy, &RowProxy::filterChanged, this, &LiveTable::comeToTop);
    connect(this, &QAbstractItemView::doubleClicked, this, &LiveTable::detailsRequested);
}

/// After a filter: Qt goes where the row was that the filter has hidden, which is the end of what is left.
void LiveTable::comeToTop()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row(), {}))
        scrollTo(current, EnsureVisible);
    else
        scrollToTop();
}

void LiveTable::remember()
{
    const QStringList keys = selectedKeys();
    m_selectedKeys = QSet<QString>(keys.begin(), keys.end());
    m_currentKey = currentKey();
    const QModelIndex top = indexAt(QPoint(1, 1));
    m_topKey = top.isValid() ? m_rows->keyOf(top.row()) : QString();
}

void LiveTable::restore()
{
    m_restoring = true;
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (const QString &key : std::as_const(m_selectedKeys)) {
        if (const int row = m_rows->rowOf(key); row >= 0)
            selection.select(model()->index(row, 0), model()->index(row, lastColumn));
    }
    if (const int row = m_rows->rowOf(m_currentKey); row >= 0)
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_rows->rowOf(m_topKey); row > 0)
        scrollTo(model()->index(row, 0), PositionAtTop);
    m_restoring = false;
    Q_EMIT rowsSelected();
}

std::vector<int> LiveTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList LiveTable::selectedKeys() const
{
    QStringList keys;
    for (const int row : selectedRows())
        keys.append(m_rows->keyOf(row));
    return keys;
}

QString LiveTable::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_rows->keyOf(current.row()) : QString();
}

bool LiveTable::selectKey(const QString &key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void LiveTable::offerFirst()
{
    if (m_offered || model()->rowCount() == 0)
        return;
    m_offered = true;
    // A view that has the focus makes a row current by itself, and selects nothing.
    if (!selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(model()->index(std::max(0, currentIndex().row()), 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LiveTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT rowsSelected();
}

void LiveTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (!isVisible())
        return; // painted as a whole when it comes up
    const QModelIndex first = indexAt(QPoint(0, 0));
    const QModelIndex last = indexAt(QPoint(0, viewport()->height() - 1));
    const int top = first.isValid() ? std::max(topLeft.row(), first.row()) : topLeft.row();
    const int bottom = last.isValid() ? std::min(bottomRight.row(), last.row()) : bottomRight.row();
    if (top <= bottom)
        QTreeView::dataChanged(topLeft.siblingAtRow(top), bottomRight.siblingAtRow(bottom), roles);
}

void LiveTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace plexica::app
