// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceproxy.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace plexica::app {

namespace {

/// Up to this many places are changed one by one; beyond it views fare better with one signal for all.
constexpr std::size_t maximumSteps = 32;

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// Dotted numbers by value ("1.10.0" after "1.9.0"); enough for a column of semantic versions.
int compareVersions(QStringView a, QStringView b)
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

int severity(const registry::Service &service)
{
    // What needs attention first comes last, so that one click on the header (descending) brings it to the top.
    switch (statusKind(service)) {
    case StatusKind::Healthy:
        return 0;
    case StatusKind::Offline:
        return 1;
    case StatusKind::Draining:
        return 2;
    case StatusKind::Degraded:
        return 3;
    case StatusKind::Unavailable:
        break;
    }
    return 4;
}

} // namespace

ServiceProxy::ServiceProxy(ServiceModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoving(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &ServiceProxy::sourceChanged);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    rebuild();
}

int ServiceProxy::compareColumn(const registry::Service &a, const registry::Service &b) const
{
    switch (static_cast<ServiceColumn>(m_sortColumn)) {
    case ServiceColumn::Status:
        return sign(severity(a) <=> severity(b));
    case ServiceColumn::Plugin:
        return a.pluginId.compare(b.pluginId, Qt::CaseInsensitive);
    case ServiceColumn::Tenant:
        return a.tenantId.compare(b.tenantId, Qt::CaseInsensitive);
    case ServiceColumn::Version:
        return compareVersions(a.version, b.version);
    case ServiceColumn::Instances: {
        const int live = sign(a.liveInstances() <=> b.liveInstances());
        return live != 0 ? live : sign(a.instances.size() <=> b.instances.size());
    }
    case ServiceColumn::LastSeen:
        return sign(a.lastSeenAt() <=> b.lastSeenAt());
    case ServiceColumn::AdminState:
        return sign(a.adminState <=> b.adminState);
    case ServiceColumn::Endpoints:
        return sign(a.endpoints->size() <=> b.endpoints->size());
    case ServiceColumn::BaseUrl: {
        const auto url = [](const registry::Service &service) {
            return service.instances.empty() ? QString() : service.instances.front().baseUrl;
        };
        return url(a).compare(url(b));
    }
    case ServiceColumn::Registered:
        return sign(a.registeredAt <=> b.registeredAt);
    case ServiceColumn::Name:
    case ServiceColumn::Count:
        break;
    }
    return a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
}

bool ServiceProxy::less(int sourceRowA, int sourceRowB) const
{
    const registry::Service &a = *m_source->service(sourceRowA);
    const registry::Service &b = *m_source->service(sourceRowB);
    const int order = compareColumn(a, b);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    // Ties by name and id, always ascending, so that rows never swap without a reason.
    const int byName = a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

void ServiceProxy::rememberPositions(std::size_t from)
{
    for (std::size_t row = from; row < m_rows.size(); ++row)
        m_position[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
}

void ServiceProxy::rebuild()
{
    const int count = m_source->rowCount();
    m_rows.clear();
    m_position.assign(static_cast<std::size_t>(count), -1);
    for (int row = 0; row < count; ++row) {
        if (m_matcher.matches(*m_source->service(row)))
            m_rows.push_back(row);
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return less(a, b); });
    rememberPositions();
}

void ServiceProxy::setFilter(const ServiceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = ServiceMatcher(filter);
    std::vector<int> kept;
    std::vector<int> added;
    for (const int row : m_rows) {
        if (m_matcher.matches(*m_source->service(row)))
            kept.push_back(row);
    }
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (m_position[static_cast<std::size_t>(row)] < 0 && m_matcher.matches(*m_source->service(row)))
            added.push_back(row);
    }
    const auto byOrder = [this](int a, int b) { return less(a, b); };
    std::sort(added.begin(), added.end(), byOrder);
    std::vector<int> rows;
    rows.reserve(kept.size() + added.size());
    std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(rows), byOrder);
    show(std::move(rows));
    Q_EMIT filterChanged();
}

void ServiceProxy::show(std::vector<int> rows)
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
    for (auto removal = removals.rbegin(); removal != removals.rend(); ++removal) {
        beginRemoveRows({}, removal->first, removal->second);
        for (int row = removal->first; row <= removal->second; ++row)
            m_position[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])] = -1;
        m_rows.erase(m_rows.begin() + removal->first, m_rows.begin() + removal->second + 1);
        rememberPositions(static_cast<std::size_t>(removal->first));
        endRemoveRows();
    }
    for (const auto &[first, last] : insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        rememberPositions(static_cast<std::size_t>(first));
        endInsertRows();
    }
}

void ServiceProxy::permute(const std::function<void()> &change)
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

void ServiceProxy::sort(int newColumn, Qt::SortOrder order)
{
    if (newColumn < 0 || newColumn >= columnCount())
        newColumn = column(ServiceColumn::Name);
    if (newColumn == m_sortColumn && order == m_order)
        return;
    m_sortColumn = newColumn;
    m_order = order;
    permute([this] { std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return less(a, b); }); });
}

void ServiceProxy::sourceInserted(int first, int last)
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
        if (m_matcher.matches(*m_source->service(row)))
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

void ServiceProxy::sourceRemoving(int first, int last)
{
    std::vector<int> rows;
    rows.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [first, last](int row) { return row < first || row > last; });
    if (rows.size() != m_rows.size())
        show(std::move(rows));
}

void ServiceProxy::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows) {
        if (row > last)
            row -= count;
    }
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
}

void ServiceProxy::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    std::vector<int> sourceRows;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        sourceRows.push_back(row);
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
    const auto announce = [&](int top, int bottom) {
        Q_EMIT dataChanged(index(top, topLeft.column()), index(bottom, bottomRight.column()), roles);
    };
    if (rows.size() > maximumSteps) {
        announce(rows.front(), rows.back());
        return;
    }
    for (const int row : rows)
        announce(row, row);
}

void ServiceProxy::settle(const std::vector<int> &sourceRows)
{
    std::vector<int> came;
    std::vector<int> went;
    std::vector<int> displaced;
    for (const int sourceRow : sourceRows) {
        const bool shown = m_position[static_cast<std::size_t>(sourceRow)] >= 0;
        const bool match = m_matcher.matches(*m_source->service(sourceRow));
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
        if ((at > 0 && less(m_rows[at], m_rows[at - 1])) || (at + 1 < m_rows.size() && less(m_rows[at + 1], m_rows[at])))
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
        const int to = static_cast<int>(std::lower_bound(others.begin(), others.end(), sourceRow, byOrder) - others.begin());
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

ServicePtr ServiceProxy::service(int row) const
{
    return m_source->service(m_rows.at(static_cast<std::size_t>(row)));
}

int ServiceProxy::rowOf(const QString &serviceId) const
{
    const int sourceRow = m_source->rowOf(serviceId);
    return sourceRow < 0 ? -1 : m_position[static_cast<std::size_t>(sourceRow)];
}

QModelIndex ServiceProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ServiceProxy::parent(const QModelIndex &) const
{
    return {};
}

int ServiceProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source->columnCount();
}

QModelIndex ServiceProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_source->index(m_rows[static_cast<std::size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ServiceProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int row = m_position.at(static_cast<std::size_t>(sourceIndex.row()));
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

} // namespace plexica::app
