// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <vector>

namespace plexica::storage {

/// Touches that wait to be written: one row an aggregate and kind, the newest; of each kind so many at most, then the
/// one that waits longest is dropped. One thread.
class TouchQueue
{
public:
    explicit TouchQueue(qsizetype maximumOfKind)
        : m_maximum(maximumOfKind)
    {
    }

    void put(Operation operation);
    /// Those that wait longest, of each kind in turn.
    std::vector<Operation> take(qsizetype atMost);
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Ever.
    quint64 dropped() const { return m_dropped; }

private:
    struct OfKind
    {
        const OperationKind *kind = nullptr;
        QHash<QByteArray, Operation> rows; ///< by aggregate
        std::deque<QByteArray> order;      ///< the longest waiting first
    };
    static Operation takeFirst(OfKind &queue);

    const qsizetype m_maximum;
    std::vector<OfKind> m_kinds; ///< a handful
    qsizetype m_size = 0;
    quint64 m_dropped = 0;
};

} // namespace plexica::storage
