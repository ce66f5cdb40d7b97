// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowproxy.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>
#include <utility>

namespace plexica::app {

namespace {

/// Up to this many places are changed one by one; beyond it views fare better with one signal for all.
constexpr std::size_t maximumSteps = 32;

} // namespace

int compareVersionTexts(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const qsizetype startA = i;
            const qsizetype startB = j;
            while (i < a.size() && a[i].isDigit())
                ++i;
            while (j < b.size() && b[j].isDigit())
                ++j;
            const QStringView x = a.sliced(startA, i - startA);
            const QStringView y = b.sliced(startB, j - startB);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        if (a[i] != b[j])
            return a[i] == u'-' ? -1 : b[j] == u'-' ? 1 : a[i] < b[j] ? -1 : 1;
        ++i;
        ++j;
    }
    if (i == a.size() && j == b.size())
        return 0;
    // "1.0.0-rc.1" comes before "1.0.0"
    if (i == a.size())
        return b[j] == u'-' ? 1 : -1;
    return a[i] == u'-' ? -1 : 1;
}

RowProxy::RowProxy(QAbstractItemModel *source, int sortColumn, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_firstSortColumn(sortColumn)
    , m_sortColumn(sortColumn)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoving(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &RowProxy::sourceChanged);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
}

bool RowProxy::less(int sourceRowA, int sourceRowB) const
{
    const int order = compareColumn(sourceRowA, sourceRowB);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    return compareTies(sourceRowA, sourceRowB) < 0; // always ascending
}

void RowProxy::rememberPositions(std::size_t from)
{
    for (std::size_t row = from; row < m_rows.size(); ++row)
        m_position[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
}

void RowProxy::rebuild()
{
    const int count = sourceModel()->rowCount();
    m_rows.clear();
    m_position.assign(static_cast<std::size_t>(count), -1);
    for (int row = 0; row < count; ++row) {
        if (matches(row))
            m_rows.push_back(row);
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return less(a, b); });
    rememberPositions();
}

void RowProxy::filterAgain()
{
    matchAgain();
    Q_EMIT filterChanged();
}

void RowProxy::matchAgain()
{
    std::vector<int> kept;
    std::vector<int> added;
    for (const int row : m_rows) {
        if (matches(row))
            kept.push_back(row);
    }
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        if (m_position[static_cast<std::size_t>(row)] < 0 && matches(row))
            added.push_back(row);
    }
    const auto byOrder = [this](int a, int b) { return less(a, b); };
    std::sort(added.begin(), added.end(), byOrder);
    std::vector<int> rows;
    rows.reserve(kept.size() + added.size());
    std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(rows), byOrder);
    show(std::move(rows));
}

void RowProxy::show(std::vector<int> rows)
{
    std::vector<bool> wanted(m_position.size(), false);
    for (const int row : rows)
        wanted[static_cast<std::size_t>(row)] = true;
    std::vector<std::pair<int, int>> removals; // proxy rows, first to last
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (wanted[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])])
            continue;
        if (!removals.empty() && removals.back().second == row - 1)
            removals.back().second = row;
        else
            removals.emplace_back(row, row);
    }
    std::vector<std::pair<int, int>> insertions; // proxy rows after the removals, first to last
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (m_position[static_cast<std::size_t>(rows[static_cast<std::size_t>(row)])] >= 0)
            continue;
        if (!insertions.empty() && insertions.back().second == row - 1)
            insertions.back().second = row;
        else
            insertions.emplace_back(row, row);
    }
    if (removals.size() + insertions.size() > maximumSteps) {
        beginResetModel();
        std::fill(m_position.begin(), m_position.end(), -1);
        m_rows = std::move(rows);
        rememberPositions();
        endResetModel();
        return;
    }
    for (const auto &[first, last] : removals | std::views::reverse) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_position[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])] = -1;
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        rememberPositions(static_cast<std::size_t>(first));
        endRemoveRows();
    }
    for (const auto &[first, last] : insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        rememberPositions(static_cast<std::size_t>(first));
        endInsertRows();
    }
}

void RowProxy::permute(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &proxyIndex : before)
        sourceRows.push_back(m_rows[static_cast<std::size_t>(proxyIndex.row())]);
    change();
    rememberPositions();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_position[static_cast<std::size_t>(sourceRows[static_cast<std::size_t>(i)])];
        after.append(createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowProxy::sort(int newColumn, Qt::SortOrder order)
{
    if (newColumn < 0 || newColumn >= columnCount())
        newColumn = m_firstSortColumn;
    if (newColumn == m_sortColumn && order == m_order)
        return;
    m_sortColumn = newColumn;
    m_order = order;
    permute([this] { std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return less(a, b); }); });
}

void RowProxy::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    // The source appends; rows in the middle would shift those behind them.
    for (int &row : m_rows) {
        if (row >= first)
            row += count;
    }
    m_position.insert(m_position.begin() + first, static_cast<std::size_t>(count), -1);
    std::vector<int> added;
    for (int row = first; row <= last; ++row) {
        if (matches(row))
            added.push_back(row);
    }
    if (added.empty())
        return;
    const auto byOrder = [this](int a, int b) { return less(a, b); };
    std::sort(added.begin(), added.end(), byOrder);
    std::vector<int> rows;
    rows.reserve(m_rows.size() + added.size());
    std::merge(m_rows.begin(), m_rows.end(), added.begin(), added.end(), std::back_inserter(rows), byOrder);
    show(std::move(rows));
}

void RowProxy::sourceRemoving(int first, int last)
{
    std::vector<int> rows;
    rows.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [first, last](int row) { return row < first || row > last; });
    if (rows.size() != m_rows.size())
        show(std::move(rows));
}

void RowProxy::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows) {
        if (row > last)
            row -= count;
    }
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
}

void RowProxy::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const std::vector<int> sourceRows = changedRows(topLeft.row(), bottomRight.row());
    const bool valuesChanged = roles.isEmpty();
    if (valuesChanged)
        settle(sourceRows);
    // Shown rows of the range, as few signals as they allow.
    std::vector<int> rows;
    for (const int sourceRow : sourceRows) {
        if (const int row = m_position[static_cast<std::size_t>(sourceRow)]; row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> runs; // first to last
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    if (runs.size() > maximumSteps)
        runs = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
}

std::vector<int> RowProxy::changedRows(int first, int last) const
{
    std::vector<int> rows(static_cast<std::size_t>(last - first + 1));
    std::iota(rows.begin(), rows.end(), first);
    return rows;
}

void RowProxy::settle(const std::vector<int> &sourceRows)
{
    std::vector<int> came;
    std::vector<int> went;
    std::vector<int> displaced;
    for (const int sourceRow : sourceRows) {
        const bool shown = m_position[static_cast<std::size_t>(sourceRow)] >= 0;
        const bool match = matches(sourceRow);
        if (match && !shown)
            came.push_back(sourceRow);
        else if (!match && shown)
            went.push_back(sourceRow);
    }
    if (!went.empty()) {
        std::vector<int> rows;
        rows.reserve(m_rows.size());
        std::sort(went.begin(), went.end());
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                     [&went](int row) { return !std::binary_search(went.begin(), went.end(), row); });
        show(std::move(rows));
    }
    for (const int sourceRow : sourceRows) {
        const int row = m_position[static_cast<std::size_t>(sourceRow)];
        if (row < 0)
            continue;
        const auto at = static_cast<std::size_t>(row);
        if ((at > 0 && less(m_rows[at], m_rows[at - 1]))
            || (at + 1 < m_rows.size() && less(m_rows[at + 1], m_rows[at])))
            displaced.push_back(sourceRow);
    }
    const auto byOrder = [this](int a, int b) { return less(a, b); };
    std::vector<int> others;
    if (displaced.size() == 1) {
        others = m_rows;
        others.erase(others.begin() + m_position[static_cast<std::size_t>(displaced.front())]);
    }
    // Rows whose change is announced after this one may be out of order still: then everything is sorted.
    if (displaced.size() == 1 && std::is_sorted(others.begin(), others.end(), byOrder)) {
        // One row out of place: move it, the cheapest for views.
        const int sourceRow = displaced.front();
        const int from = m_position[static_cast<std::size_t>(sourceRow)];
        const int to =
            static_cast<int>(std::lower_bound(others.begin(), others.end(), sourceRow, byOrder) - others.begin());
        if (to != from) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            others.insert(others.begin() + to, sourceRow);
            m_rows = std::move(others);
            rememberPositions();
            endMoveRows();
        }
    } else if (!displaced.empty()) {
        permute([this, &byOrder] { std::sort(m_rows.begin(), m_rows.end(), byOrder); });
    }
    if (!came.empty()) {
        std::sort(came.begin(), came.end(), byOrder);
        std::vector<int> rows;
        rows.reserve(m_rows.size() + came.size());
        std::merge(m_rows.begin(), m_rows.end(), came.begin(), came.end(), std::back_inserter(rows), byOrder);
        show(std::move(rows));
    }
}

int RowProxy::rowOf(const QString &key) const
{
    const int row = sourceRowOf(key);
    return row < 0 ? -1 : m_position[static_cast<std::size_t>(row)];
}

QModelIndex RowProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowProxy::parent(const QModelIndex &) const
{
    return {};
}

int RowProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sourceModel()->columnCount();
}

QVariant RowProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::InitialSortOrderRole) {
        const bool worstLast = std::find(m_worstLast.begin(), m_worstLast.end(), section) != m_worstLast.end();
        return static_cast<int>(worstLast ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return QAbstractProxyModel::headerData(section, orientation, role);
}

QModelIndex RowProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return sourceModel()->index(m_rows[static_cast<std::size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RowProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = m_position.at(static_cast<std::size_t>(sourceIndex.row()));
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

} // namespace plexica::app
