// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicefilter.h"
#include "models/servicemodel.h"

#include <QAbstractProxyModel>

#include <functional>

namespace plexica::app {

/// Filters and sorts a ServiceModel. Our own and not QSortFilterProxyModel, because that one removes and inserts
/// row by row when a filter changes: with 10,000 services and scattered matches views stall for seconds.
///
/// Changes of the source move, insert and remove single rows here, so that selection and scroll position stay.
/// Only when a change scatters over many rows (a new filter text, thousands of new services) is the model reset;
/// views restore their selection by service id then.
class ServiceProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit ServiceProxy(ServiceModel *source, QObject *parent = nullptr);

    const ServiceFilter &filter() const { return m_filter; }
    void setFilter(const ServiceFilter &filter);

    void sort(int sortColumn, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }

    ServicePtr service(int row) const;
    /// The row that shows a service, or -1 if the filter hides it.
    int rowOf(const QString &serviceId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

Q_SIGNALS:
    void filterChanged();

private:
    bool less(int sourceRowA, int sourceRowB) const;
    int compareColumn(const registry::Service &a, const registry::Service &b) const;
    void rebuild();
    /// Makes `rows` the shown rows: what both have in common keeps its order.
    void show(std::vector<int> rows);
    void rememberPositions(std::size_t from = 0);
    void sourceInserted(int first, int last);
    void sourceRemoving(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void settle(const std::vector<int> &sourceRows);
    void permute(const std::function<void()> &change);

    ServiceModel *m_source;
    ServiceFilter m_filter;
    ServiceMatcher m_matcher;
    int m_sortColumn = column(ServiceColumn::Name);
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows;     ///< source row by proxy row
    std::vector<int> m_position; ///< proxy row by source row, -1: filtered out
};

} // namespace plexica::app
