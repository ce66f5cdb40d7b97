// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowproxy.h"

#include <QSet>
#include <QTreeView>

#include <vector>

class QMenu;

namespace plexica::app {

/// A table of live rows. Selection, current row and scroll position survive changes of the model, resets too; columns
/// can be shown, hidden, moved and sorted. One column, the name, takes the width that the others leave.
class LiveTable : public QTreeView
{
    Q_OBJECT
public:
    /// How a column is at first; by number.
    struct Column
    {
        int width = 100; ///< pixels; its title always fits
        bool shown = true;
        int givesWay = 0; ///< above 0: leaves the table where there is no room for all, the highest first
    };

    /// Keys of selected rows, in the order of the table.
    QStringList selectedKeys() const;
    /// Selected rows of the proxy.
    std::vector<int> selectedRows() const;
    QString currentKey() const;
    /// Selects a row and scrolls to it; false if the filter hides it.
    bool selectKey(const QString &key);
    /// Selects the first row, once, unless something was chosen before: a panel beside the table has something to show.
    void offerFirst();

    /// In the order in which they stand.
    std::vector<int> shownColumns() const;
    void setColumnShown(int column, bool shown);
    /// Shows or hides a column until the user has chosen columns himself.
    void suggestColumn(int column, bool shown);
    QMenu *makeColumnMenu(QWidget *parent);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    /// Paints relative times anew, no more than their columns.
    void refreshTimes();

Q_SIGNALS:
    void rowsSelected();
    /// Enter or double click.
    void detailsRequested();

protected:
    /// `model` shows `proxy` row by row. `columnsVersion` goes up when saved columns no longer fit. The derived class
    /// calls resetColumns() at the end of its constructor.
    LiveTable(RowProxy *proxy, QAbstractItemModel *model, int statusColumn, int nameColumn, std::vector<Column> columns,
              int columnsVersion, QWidget *parent);

    void setTimeColumns(std::vector<int> columns) { m_timeColumns = std::move(columns); }
    /// The width that the column's contents need, if that is known.
    virtual int contentWidth(int) const { return 0; }
    void resetColumns();

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();
    void fitName();
    void leaveOut();
    int leastWidth(int column) const;

    RowProxy *m_rows;
    int m_nameColumn;
    std::vector<Column> m_columns;
    std::vector<int> m_timeColumns;
    QByteArray m_columnsVersion;
    std::vector<int> m_widths;  ///< of all columns while they are narrowed; empty: they are not
    std::vector<int> m_leftOut; ///< hidden for want of room
    bool m_userChoseColumns = false;
    bool m_fitName = true; ///< until the user sets widths
    bool m_restoring = false;
    bool m_offered = false;
    QSet<QString> m_selectedKeys;
    QString m_currentKey;
    QString m_topKey;
};

} // namespace plexica::app
