// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/touchqueue.h"

#include "storage/sparinglog.h"

#include <algorithm>
#include <utility>

namespace plexica::storage {

void TouchQueue::put(Operation operation)
{
    auto queue = std::find_if(m_kinds.begin(), m_kinds.end(),
                              [&](const OfKind &candidate) { return candidate.kind == operation.kind; });
    if (queue == m_kinds.end())
        queue = m_kinds.insert(m_kinds.end(), OfKind{operation.kind, {}, {}});
    const auto known = queue->rows.find(operation.aggregate);
    if (known != queue->rows.end()) {
        *known = std::move(operation);
        return;
    }
    if (queue->rows.size() >= m_maximum) {
        takeFirst(*queue);
        --m_size;
        ++m_dropped;
        const std::string_view name = queue->kind->name;
        warnSparingly(QStringLiteral("more than %1 rows of %2 wait for the database: the longest waiting are dropped")
                          .arg(m_maximum)
                          .arg(QLatin1String(name.data(), qsizetype(name.size()))));
    }
    queue->order.push_back(operation.aggregate);
    QByteArray aggregate = operation.aggregate;
    queue->rows.insert(std::move(aggregate), std::move(operation));
    ++m_size;
}

Operation TouchQueue::takeFirst(OfKind &queue)
{
    Operation first = queue.rows.take(queue.order.front());
    queue.order.pop_front();
    return first;
}

std::vector<Operation> TouchQueue::take(qsizetype atMost)
{
    std::vector<Operation> taken;
    qsizetype left = std::min(atMost, m_size);
    taken.reserve(size_t(left));
    while (left > 0) {
        for (OfKind &queue : m_kinds) {
            if (left > 0 && !queue.order.empty()) {
                taken.push_back(takeFirst(queue));
                --m_size;
                --left;
            }
        }
    }
    return taken;
}

} // namespace plexica::storage
