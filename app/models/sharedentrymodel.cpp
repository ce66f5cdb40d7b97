// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedentrymodel.h"

#include "models/roles.h"
#include "models/valuepreview.h"

#include <QStringMatcher>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace plexica::app {

namespace {

/// More separate runs than this are announced as a reset: views pay per signal.
constexpr std::size_t maximumRuns = 64;

} // namespace

SharedEntryModel::SharedEntryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, &SharedEntryModel::dropMarks);
}

SharedEntryModel::~SharedEntryModel() = default;

SharedEntryModel::Row *SharedEntryModel::rowFor(const SharedKey &id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const RowPtr &row, const SharedKey &wanted) {
        return row->entry->id < wanted;
    });
    return at != m_rows.end() && (*at)->entry->id == id ? at->get() : nullptr;
}

void SharedEntryModel::apply(const SharedUpdate &update)
{
    if (update.begins) {
        ++m_generation;
        m_complete = false;
        m_cut = false;
    }
    const bool mark = m_complete;
    const auto now = std::chrono::steady_clock::now();
    std::vector<Row *> changed;
    std::vector<RowPtr> added;
    for (const SharedEntryPtr &entry : update.entries) {
        Row *row = rowFor(entry->id);
        if (row) {
            if (row->entry->ownerId != entry->ownerId)
                row->textGeneration = 0;
            const bool differs = row->entry->version != entry->version || row->entry->expiresAt != entry->expiresAt;
            row->entry = entry;
            row->generation = m_generation;
            if (!differs)
                continue;
            changed.push_back(row);
        } else {
            added.push_back(std::make_unique<Row>());
            row = added.back().get();
            row->entry = entry;
            row->generation = m_generation;
        }
        if (mark && !row->marked) {
            row->marked = true;
            m_marks.emplace_back(entry->id, now);
        }
    }
    if (!added.empty()) {
        const auto less = [](const RowPtr &left, const RowPtr &right) { return left->entry->id < right->entry->id; };
        std::sort(added.begin(), added.end(), less);
        const auto middle = std::ptrdiff_t(m_rows.size());
        std::move(added.begin(), added.end(), std::back_inserter(m_rows));
        std::inplace_merge(m_rows.begin(), m_rows.begin() + middle, m_rows.end(), less);
    }
    bool gone = false;
    for (const SharedKey &id : update.removed) {
        if (Row *row = rowFor(id))
            gone = row->gone = true;
    }
    if (update.ends) {
        m_complete = true;
        m_cut = update.cut;
        for (const RowPtr &row : m_rows) {
            if (row->generation != m_generation)
                gone = row->gone = true;
        }
    }
    std::vector<RowPtr> dead; // lives until views no longer ask for it
    if (gone) {
        const auto last =
            std::stable_partition(m_rows.begin(), m_rows.end(), [](const RowPtr &row) { return !row->gone; });
        std::move(last, m_rows.end(), std::back_inserter(dead));
        m_rows.erase(last, m_rows.end());
        std::erase_if(changed, [](const Row *row) { return row->gone; });
    }
    rebuild(changed);
    if (!m_marks.empty() && !m_markTimer.isActive())
        m_markTimer.start(markDuration);
    Q_EMIT applied();
}

void SharedEntryModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_rows.clear();
    m_marks.clear();
    m_complete = false;
    m_cut = false;
    endResetModel();
    Q_EMIT applied();
}

void SharedEntryModel::setFilter(const SharedFilter &filter)
{
    if (filter == m_filter)
        return;
    if (filter.text != m_filter.text)
        ++m_textGeneration;
    m_filter = filter;
    rebuild({});
    Q_EMIT applied();
}

void SharedEntryModel::refreshTime()
{
    if (m_filter.ttl == SharedFilter::Ttl::Within)
        setFilter(std::exchange(m_filter, {}));
}

void SharedEntryModel::setKnownOwners(KnowsOwner knows)
{
    m_knowsOwner = std::move(knows);
    m_ownerGone.clear();
    if (m_filter.ownerGone)
        rebuild({});
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, column(SharedColumn::Owner)), index(rowCount() - 1, column(SharedColumn::Owner)));
    Q_EMIT applied();
}

bool SharedEntryModel::isOwnerGone(const SharedEntry &entry) const
{
    if (!m_knowsOwner)
        return false;
    const std::pair key(entry.id.tenantId, entry.ownerId);
    auto found = m_ownerGone.find(key);
    if (found == m_ownerGone.end())
        found = m_ownerGone.insert(key, !m_knowsOwner(key.first, key.second));
    return *found;
}

bool SharedEntryModel::matches(Row &row, TimePoint now)
{
    const SharedEntry &entry = *row.entry;
    if (!m_filter.ownerId.isEmpty() && entry.ownerId != m_filter.ownerId)
        return false;
    if (m_filter.ownerGone && !isOwnerGone(entry))
        return false;
    if (!m_filter.takesTime(entry.expiresAt, now))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    if (row.textGeneration != m_textGeneration) {
        row.textGeneration = m_textGeneration;
        row.textMatches =
            m_filter.takesText(entry.id.key) || m_filter.takesText(entry.id.space) || m_filter.takesText(entry.ownerId);
    }
    return row.textMatches;
}

/// What other orders than that of keys sort by.
qint64 SharedEntryModel::sortKey(const SharedEntry &entry) const
{
    switch (static_cast<SharedColumn>(m_sortColumn)) {
    case SharedColumn::Value:
        return valueOrder(entry.preview);
    case SharedColumn::Size:
        return entry.size;
    case SharedColumn::Version:
        return entry.version;
    case SharedColumn::Ttl:
    case SharedColumn::Expires:
        return entry.expiresAt ? toMilliseconds(*entry.expiresAt) : std::numeric_limits<qint64>::max();
    case SharedColumn::Updated:
        return toMilliseconds(entry.updatedAt);
    default:
        return 0;
    }
}

std::vector<SharedEntryModel::Row *> SharedEntryModel::arranged()
{
    const TimePoint now = currentTime();
    std::vector<Row *> next;
    next.reserve(m_rows.size());
    for (const RowPtr &row : m_rows) {
        if (matches(*row, now))
            next.push_back(row.get());
    }
    const auto sorted = static_cast<SharedColumn>(m_sortColumn);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (sorted == SharedColumn::Key || sorted == SharedColumn::Namespace || sorted == SharedColumn::Tenant) {
        if (descending)
            std::reverse(next.begin(), next.end());
        return next;
    }
    // Owners are few: their place in the alphabet is a number as well.
    QHash<QString, qint64> places;
    if (sorted == SharedColumn::Owner) {
        const QStringList names = owners();
        for (qsizetype i = 0; i < names.size(); ++i)
            places.insert(names[i], i);
    }
    std::vector<std::pair<qint64, Row *>> keyed;
    keyed.reserve(next.size());
    for (Row *row : next)
        keyed.emplace_back(sorted == SharedColumn::Owner ? places.value(row->entry->ownerId) : sortKey(*row->entry),
                           row);
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto &left, const auto &right) {
        return descending ? right.first < left.first : left.first < right.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        next[i] = keyed[i].second;
    return next;
}

void SharedEntryModel::number()
{
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->place = static_cast<int>(i);
}

/// Goes from the rows shown to `next` by removing and inserting, if few steps do it.
bool SharedEntryModel::announce(const std::vector<Row *> &next)
{
    for (Row *row : m_shown)
        row->kept = false;
    for (Row *row : next)
        row->kept = row->place >= 0;
    std::vector<std::pair<int, int>> removals;   // first and last, in rows as they are now
    std::vector<std::pair<int, int>> insertions; // in rows as they will be
    const auto extend = [](std::vector<std::pair<int, int>> &runs, int at) {
        if (!runs.empty() && runs.back().second == at - 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
        return runs.size() <= maximumRuns;
    };
    std::size_t old = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (!next[i]->kept) {
            if (!extend(insertions, static_cast<int>(i)))
                return false;
            continue;
        }
        while (old < m_shown.size() && !m_shown[old]->kept) {
            if (!extend(removals, static_cast<int>(old++)))
                return false;
        }
        if (old == m_shown.size() || m_shown[old++] != next[i])
            return false; // it has moved
    }
    for (; old < m_shown.size(); ++old) {
        if (m_shown[old]->kept || !extend(removals, static_cast<int>(old)))
            return false;
    }
    for (auto run = removals.rbegin(); run != removals.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        for (int row = run->first; row <= run->second; ++row)
            m_shown[std::size_t(row)]->place = -1;
        m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->second + 1);
        number();
        endRemoveRows();
    }
    for (const auto &[first, last] : insertions) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + last + 1);
        number();
        endInsertRows();
    }
    return true;
}

void SharedEntryModel::rebuild(const std::vector<Row *> &changed)
{
    std::vector<Row *> next = arranged();
    if (next != m_shown && !announce(next)) {
        beginResetModel();
        for (Row *row : m_shown)
            row->place = -1;
        m_shown = std::move(next);
        number();
        endResetModel();
        return;
    }
    std::vector<int> places;
    for (const Row *row : changed) {
        if (row->place >= 0)
            places.push_back(row->place);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        // With many runs the space between them is painted too.
        while (end < places.size() && (places[end] <= places[end - 1] + 1 || places.size() > maximumRuns))
            ++end;
        Q_EMIT dataChanged(index(places[i], 0), index(places[end - 1], columnCount() - 1));
        i = end;
    }
}

void SharedEntryModel::dropMarks()
{
    const auto now = std::chrono::steady_clock::now();
    auto mark = m_marks.begin();
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (; mark != m_marks.end() && now - mark->second >= markDuration; ++mark) {
        Row *row = rowFor(mark->first);
        if (!row)
            continue;
        row->marked = false;
        if (row->place >= 0) {
            first = std::min(first, row->place);
            last = std::max(last, row->place);
        }
    }
    m_marks.erase(m_marks.begin(), mark);
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {role(ServiceRole::Mark)});
    if (!m_marks.empty())
        m_markTimer.start(std::chrono::milliseconds(200));
}

SharedEntryPtr SharedEntryModel::entry(int row) const
{
    return row >= 0 && std::size_t(row) < m_shown.size() ? m_shown[std::size_t(row)]->entry : nullptr;
}

int SharedEntryModel::rowOf(const SharedKey &id) const
{
    const Row *row = rowFor(id);
    return row ? row->place : -1;
}

SharedEntryPtr SharedEntryModel::find(const SharedKey &id) const
{
    const Row *row = rowFor(id);
    return row ? row->entry : nullptr;
}

QStringList SharedEntryModel::owners() const
{
    QSet<QString> names;
    QString last; // neighbours have the same owner more often than not
    for (const RowPtr &row : m_rows) {
        if (row->entry->ownerId == last)
            continue;
        last = row->entry->ownerId;
        names.insert(last);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

std::vector<int> SharedEntryModel::expiringWithin(const std::vector<Milliseconds> &limits, TimePoint now) const
{
    std::vector<int> counts(limits.size() + 1);
    for (const Row *row : m_shown) {
        if (!row->entry->expiresAt)
            continue;
        const Milliseconds left = *row->entry->expiresAt - now;
        const auto bin = std::lower_bound(limits.begin(), limits.end(), left);
        ++counts[std::size_t(bin - limits.begin())];
    }
    return counts;
}

int SharedEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SharedEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column(SharedColumn::Count);
}

QVariant SharedEntryModel::data(const QModelIndex &at, int wanted) const
{
    if (!at.isValid() || std::size_t(at.row()) >= m_shown.size())
        return {};
    const Row &row = *m_shown[std::size_t(at.row())];
    const SharedEntry &entry = *row.entry;
    const qint64 expiresAt = entry.expiresAt ? toMilliseconds(*entry.expiresAt) : 0;
    switch (wanted) {
    case role(SharedRole::Entry):
        return QVariant::fromValue(row.entry);
    case role(SharedRole::ExpiresAt):
        return expiresAt;
    case role(SharedRole::UpdatedAt):
        return toMilliseconds(entry.updatedAt);
    case role(SharedRole::OwnerGone):
        return isOwnerGone(entry);
    case role(ServiceRole::Mark):
        return row.marked;
    case role(SharedRole::Raw):
    case Qt::DisplayRole:
        switch (static_cast<SharedColumn>(at.column())) {
        case SharedColumn::Key:
            return entry.id.key;
        case SharedColumn::Value:
            return valueOrder(entry.preview);
        case SharedColumn::Namespace:
            return entry.id.space;
        case SharedColumn::Tenant:
            return entry.id.tenantId;
        case SharedColumn::Owner:
            return entry.ownerId;
        case SharedColumn::Size:
            return entry.size;
        case SharedColumn::Version:
            return entry.version;
        case SharedColumn::Ttl:
        case SharedColumn::Expires:
            return expiresAt == 0 ? QVariant() : QVariant(expiresAt);
        case SharedColumn::Updated:
            return toMilliseconds(entry.updatedAt);
        case SharedColumn::Count:
            break;
        }
        return {};
    default:
        return {};
    }
}

void SharedEntryModel::sort(int by, Qt::SortOrder order)
{
    if (by < 0 || by >= columnCount() || (by == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = by;
    m_sortOrder = order;
    rebuild({});
}

} // namespace plexica::app
