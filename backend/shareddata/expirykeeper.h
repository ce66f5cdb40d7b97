// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/entrystore.h"
#include "storage/storage.h"

#include <QObject>
#include <QTimer>

#include <qcorotask.h>

#include <functional>

namespace plexica::shareddata {

/// Takes entries whose time has come out of memory, in bounded steps, and some seconds later out of the database. (They
/// are not found from their millisecond on; that is the readers' part.) Node thread.
class ExpiryKeeper : public QObject
{
    Q_OBJECT
public:
    using Changed = std::function<void(const EntryChange &change)>;

    /// `changed` is called for each entry before it goes; its texts are good during the call.
    ExpiryKeeper(storage::Storage &storage, EntryStore &store, Changed changed);

    /// When the store is loaded.
    void start();
    /// To be called when the store's next expiry may be another.
    void arm();
    /// Drops what is due, so much at once that nobody waits for long; the rest follows when the event loop has turned.
    void dropDue();
    /// Entries dropped from memory so far.
    quint64 dropped() const { return m_dropped; }

private:
    QCoro::Task<> purge();

    storage::Storage &m_storage;
    EntryStore &m_store;
    Changed m_changed;
    QTimer m_timer;
    qint64 m_armedFor = 0; ///< the time that m_timer waits for; 0: it does not
    QTimer m_purgeTimer;
    bool m_purging = false;
    quint64 m_dropped = 0;
};

} // namespace plexica::shareddata
