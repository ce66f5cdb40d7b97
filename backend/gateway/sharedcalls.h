// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffic.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace plexica::gateway {

/// Calls of all nodes of one database, while somebody looks at one of them: who looks says so in a table, the others
/// see it within a second and write what they keep into another (a second later at most), which who looks reads twice a
/// second. Nobody looks: one small read a second. What a node writes is bounded (`bytesPerSecond`); of more it tells
/// failures and slow calls first, and that it left some out. PostgreSQL only; on SQLite it does nothing. Node thread
/// only.
class SharedCalls : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 bytesPerSecond = 40 * 1024;
    static constexpr Milliseconds lookLasts{30'000};

    /// `traffic` outlives this.
    SharedCalls(storage::Storage &storage, TrafficBook &traffic, QObject *parent = nullptr);

    /// Somebody looks at calls or traces here, now and for the next half minute.
    void look();

private:
    void tick();
    void readLookers();
    void readCalls();
    void tell(const CallPtr &call);
    void tellOfBefore();
    void tidy();

    storage::Storage &m_storage;
    TrafficBook &m_traffic;
    QTimer m_timer;
    int m_ticks = 0;
    TimePoint m_looksUntil;    ///< somebody here
    TimePoint m_saidUntil;     ///< what the others were told of that
    qint64 m_revision = 0;     ///< of the newest row that was read
    bool m_readsCalls = false; ///< a reading is under way
    bool m_readsLookers = false;
    bool m_isLookedAt = false; ///< by another node
    double m_allowance = bytesPerSecond;
    QHash<QString, bool> m_leftOut; ///< tenants of which calls were not told since the last that was
};

} // namespace plexica::gateway
