// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace plexica::app {

/// A flat model whose rows are given whole: rows are told apart by their key, and they change, come and go in place, so
/// that selection and scroll position of views live on. What changed is marked for a moment. `Row` has `rowKey()` and
/// `==`; derived models answer `raw()`. GUI thread.
template <typename Row>
class KeyedModel : public QAbstractTableModel
{
public:
    using RowPtr = std::shared_ptr<const Row>;
    static constexpr std::chrono::milliseconds markDuration{1600};

    const RowPtr &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)).value; }
    /// The row with this key, or -1.
    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }
    /// nullptr: there is none.
    RowPtr find(const QString &key) const
    {
        const int at = rowOf(key);
        return at < 0 ? nullptr : row(at);
    }
    /// True once rows were given: until then an empty model means "not known yet".
    bool isComplete() const { return m_complete; }

    /// Makes `wanted` the rows; each key stands there once.
    void setRows(const std::vector<RowPtr> &wanted)
    {
        QSet<QString> keys;
        std::vector<RowPtr> added;
        for (const RowPtr &value : wanted) {
            const QString key = value->rowKey();
            keys.insert(key);
            if (const int at = rowOf(key); at >= 0)
                change(at, value);
            else
                added.push_back(value);
        }
        // From the end, and those that stand together at once.
        for (int last = rowCount() - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !keys.contains(row(first - 1)->rowKey()))
                --first;
            if (first <= last)
                remove(first, last);
            last = first - 1; // which stays
        }
        if (!added.empty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
            for (const RowPtr &value : added) {
                const QString key = value->rowKey();
                m_rowOf.insert(key, rowCount());
                m_rows.push_back({value, markEnd(key)});
            }
            endInsertRows();
        }
        m_complete = true;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == app::role(ServiceRole::Mark))
            return m_rows[static_cast<std::size_t>(index.row())].markedUntil > Clock::now();
        return raw(row(index.row()), index.column(), role);
    }

protected:
    using Clock = std::chrono::steady_clock;

    KeyedModel(int columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
        m_markTimer.setSingleShot(true);
        m_markTimer.setInterval(markDuration);
        connect(&m_markTimer, &QTimer::timeout, this, [this] { dropMarks(); });
    }

    /// The value of a role without wording; DisplayRole and ServiceRole::Raw are the same.
    virtual QVariant raw(const RowPtr &row, int column, int role) const = 0;

    /// Gives a row another value.
    void change(int at, const RowPtr &value)
    {
        Entry &known = m_rows[static_cast<std::size_t>(at)];
        if (*known.value == *value)
            return;
        if (deservesMark(*known.value, *value))
            known.markedUntil = markEnd(value->rowKey());
        known.value = value;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

private:
    struct Entry
    {
        RowPtr value;
        Clock::time_point markedUntil;
    };

    /// Not if only what changes all the time has, as far as rows know of such.
    static bool deservesMark(const Row &before, const Row &after)
    {
        if constexpr (requires { before.isSameAs(after); })
            return !before.isSameAs(after);
        else
            return true;
    }

    Clock::time_point markEnd(const QString &key)
    {
        if (!m_complete)
            return {};
        m_marked.insert(key);
        m_markTimer.start();
        return Clock::now() + markDuration;
    }
    void dropMarks()
    {
        for (const QString &key : std::exchange(m_marked, {})) {
            if (const int at = rowOf(key); at >= 0) {
                m_rows[static_cast<std::size_t>(at)].markedUntil = {};
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1), {app::role(ServiceRole::Mark)});
            }
        }
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        for (int at = first; at <= last; ++at)
            m_rowOf.remove(row(at)->rowKey());
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        for (int behind = first; behind < rowCount(); ++behind)
            m_rowOf[row(behind)->rowKey()] = behind;
        endRemoveRows();
    }

    const int m_columns;
    std::vector<Entry> m_rows;
    QHash<QString, int> m_rowOf;
    QSet<QString> m_marked;
    QTimer m_markTimer;
    bool m_complete = false;
};

} // namespace plexica::app
