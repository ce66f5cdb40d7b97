// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"

namespace plexica::storage {

/// How many reads of a Storage may wait for its thread, which answers one after the other: a node's own are a handful,
/// the rest are clients', who may have left. Beyond the bound more are refused (StorageUnavailable), told of sparingly
/// in the log, and counted. Thread of the Storage, which owns it.
class ReadGate : public QObject
{
    Q_OBJECT
public:
    static constexpr int usual = 20'000;

    static ReadGate &of(const Storage &storage);

    int most() const { return m_most; }
    void setMost(int most) { m_most = most; }
    /// Not answered yet, those that are to be refused among them.
    int waiting() const { return m_waiting; }
    /// Ever.
    quint64 refused() const { return m_refused; }

private:
    friend class Storage;
    using QObject::QObject;
    /// False: there are too many. Either way leave() follows when it is answered.
    bool enter();
    void leave() { --m_waiting; }

    int m_most = usual;
    int m_waiting = 0;
    quint64 m_refused = 0;
};

} // namespace plexica::storage
