// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include <functional>
#include <utility>
#include <vector>

namespace plexica::app {

/// Filters and sorts a flat model. Our own and not QSortFilterProxyModel, because that one removes and inserts row by
/// row when a filter changes: with 10,000 rows and scattered matches views stall for seconds.
///
/// Changes of the source move, insert and remove single rows here, so that selection and scroll position stay.
/// Only when a change scatters over many rows (a new filter text, thousands of new rows) is the model reset; views
/// restore their selection by key then. Rows have a key that names them over time.
class RowProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    void sort(int sortColumn, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

    virtual QString keyOf(int row) const = 0;
    /// The row that shows what has this key, or -1 if the filter hides it.
    int rowOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

Q_SIGNALS:
    void filterChanged();

protected:
    /// `sortColumn` at first, and when a column is asked for that is none. The derived class calls rebuild() at the end
    /// of its constructor.
    RowProxy(QAbstractItemModel *source, int sortColumn, QObject *parent);

    /// Columns whose worst, largest or newest is at the end: their first click sorts them descending.
    void setWorstLast(std::vector<int> columns) { m_worstLast = std::move(columns); }

    virtual bool matches(int sourceRow) const = 0;
    /// Below 0, 0 or above as the rows compare in sortColumn().
    virtual int compareColumn(int sourceRowA, int sourceRowB) const = 0;
    /// The order of rows that are the same there, never 0, so that rows do not swap without a reason.
    virtual int compareTies(int sourceRowA, int sourceRowB) const = 0;
    virtual int sourceRowOf(const QString &key) const = 0;
    /// Which of the source's rows have changed, of those it announces now. All of them, unless somebody knows better.
    virtual std::vector<int> changedRows(int first, int last) const;

    int sourceRow(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Matches everything anew without a signal.
    void rebuild();
    /// Shows what matches now.
    void matchAgain();
    /// The same where the filter is another one.
    void filterAgain();

private:
    bool less(int sourceRowA, int sourceRowB) const;
    /// Makes `rows` the shown rows: what both have in common keeps its order.
    void show(std::vector<int> rows);
    void rememberPositions(std::size_t from = 0);
    void sourceInserted(int first, int last);
    void sourceRemoving(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void settle(const std::vector<int> &sourceRows);
    void permute(const std::function<void()> &change);

    int m_firstSortColumn;
    int m_sortColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_worstLast;
    std::vector<int> m_rows;     ///< source row by proxy row
    std::vector<int> m_position; ///< proxy row by source row, -1: filtered out
};

/// Dotted numbers by value ("1.10.0" after "1.9.0", "1.0.0-rc.1" before "1.0.0"); enough for a column of semantic
/// versions.
int compareVersionTexts(QStringView a, QStringView b);

} // namespace plexica::app
