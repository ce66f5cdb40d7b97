// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowproxy.h"
#include "widgets/tablecolumns.h"

#include <QSet>
#include <QTreeView>

#include <vector>

namespace plexica::app {

/// A table of live rows. Selection, current row and scroll position survive changes of the model, resets too.
class LiveTable : public QTreeView
{
    Q_OBJECT
public:
    TableColumns *columns() const { return m_columns; }
    /// Keys of selected rows, in the order of the table.
    QStringList selectedKeys() const;
    /// Selected rows of the proxy.
    std::vector<int> selectedRows() const;
    QString currentKey() const;
    /// Selects a row and scrolls to it; false if the filter hides it.
    bool selectKey(const QString &key);
    /// Selects the first row, once, unless something was chosen before: a panel beside the table has something to show.
    void offerFirst();

Q_SIGNALS:
    void rowsSelected();
    /// Enter or double click.
    void detailsRequested();

protected:
    /// `model` shows `proxy` row by row.
    LiveTable(RowProxy *proxy, QAbstractItemModel *model, int statusColumn, int nameColumn,
              std::vector<TableColumns::Column> columns, int columnsVersion, QWidget *parent);

    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    /// Paints of it what can be seen: Qt looks at every row in between.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    void remember();
    void restore();
    void comeToTop();

    RowProxy *m_rows;
    TableColumns *m_columns;
    bool m_restoring = false;
    bool m_offered = false;
    QSet<QString> m_selectedKeys;
    QString m_currentKey;
    QString m_topKey;
};

} // namespace plexica::app
