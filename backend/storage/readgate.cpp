// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readgate.h"

#include "storage/sparinglog.h"

namespace plexica::storage {

ReadGate &ReadGate::of(const Storage &storage)
{
    return *storage.findChild<ReadGate *>(QString(), Qt::FindDirectChildrenOnly);
}

bool ReadGate::enter()
{
    if (++m_waiting <= m_most)
        return true;
    ++m_refused;
    warnSparingly(QStringLiteral("%1 reads wait for the database: more are refused").arg(m_most));
    return false;
}

} // namespace plexica::storage
