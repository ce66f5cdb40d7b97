// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "models/sharedroles.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace plexica::app {

/// The entries of the scope that the page shows, filtered and sorted in one: a proxy of each would hold 100,000 rows
/// once more and sort them again at every change. Rows stay in the order of keys; other orders sort numbers beside
/// them, so that no change takes longer than a few milliseconds. Few changes are announced as rows, many as a reset.
class SharedEntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds markDuration{1600};

    explicit SharedEntryModel(QObject *parent = nullptr);
    ~SharedEntryModel() override;

    void apply(const SharedUpdate &update);
    /// Forgets all entries: another scope comes.
    void clear();
    /// True once all entries of the scope are there.
    bool isComplete() const { return m_complete; }
    /// The scope has more entries than the node sends.
    bool isCut() const { return m_cut; }

    void setFilter(const SharedFilter &filter);
    const SharedFilter &filter() const { return m_filter; }
    /// Filters by time anew.
    void refreshTime();
    /// Says which plugins are known; asked for every owner of a tenant once after each call.
    using KnowsOwner = std::function<bool(const QString &tenantId, const QString &ownerId)>;
    void setKnownOwners(KnowsOwner knows);

    SharedEntryPtr entry(int row) const;
    /// The row of an entry, or -1 if it is not there or not shown.
    int rowOf(const SharedKey &id) const;
    SharedEntryPtr find(const SharedKey &id) const;
    /// How many entries the scope has, shown or not.
    int all() const { return static_cast<int>(m_rows.size()); }
    QStringList owners() const;
    /// How many of the shown entries expire before each of these times from now (rising); the last is for all later.
    std::vector<int> expiringWithin(const std::vector<Milliseconds> &limits, TimePoint now) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// After an update or another filter.
    void applied();

private:
    struct Row
    {
        SharedEntryPtr entry;
        int place = -1;         ///< among those shown
        quint32 generation = 0; ///< of the snapshot that named it last
        quint32 textGeneration = 0;
        bool textMatches = true;
        bool marked = false;
        bool gone = false;
        bool kept = false; ///< used while rebuilding
    };
    using RowPtr = std::unique_ptr<Row>;

    Row *rowFor(const SharedKey &id) const;
    bool isOwnerGone(const SharedEntry &entry) const;
    bool matches(Row &row, TimePoint now);
    qint64 sortKey(const SharedEntry &entry) const;
    std::vector<Row *> arranged();
    /// Shows what is to be shown now. `changed`: rows with new values.
    void rebuild(const std::vector<Row *> &changed);
    bool announce(const std::vector<Row *> &next);
    void number();
    void dropMarks();

    std::vector<RowPtr> m_rows; ///< in the order of keys
    std::vector<Row *> m_shown;
    SharedFilter m_filter;
    int m_sortColumn = column(SharedColumn::Key);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    KnowsOwner m_knowsOwner;
    mutable QHash<std::pair<QString, QString>, bool> m_ownerGone;                     ///< by tenant and owner
    std::vector<std::pair<SharedKey, std::chrono::steady_clock::time_point>> m_marks; ///< oldest first
    QTimer m_markTimer;
    quint32 m_generation = 1;
    quint32 m_textGeneration = 1;
    bool m_complete = false;
    bool m_cut = false;
};

} // namespace plexica::app
