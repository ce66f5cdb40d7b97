// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/nodes.h"

#include <QElapsedTimer>
#include <QSet>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace plexica::test {

/// Writes shared data and services at several nodes in turn, keeps account of what was acknowledged, and goes on when
/// writes fail. A key is written once, and some are deleted after that, so that each has one right state.
class Load
{
public:
    Load(std::vector<quint16> ports, QByteArray tenant, int writers = 6);
    ~Load() { stop(); }
    void stop();

    /// Acknowledged writes so far.
    qint64 acknowledged() const { return m_acknowledged; }
    qint64 refused() const { return m_refused; }
    /// Statuses of refused writes; 0: no answer.
    QSet<int> refusals() const;
    /// The longest time that a refused write took, milliseconds.
    qint64 slowestRefusal() const { return m_slowestRefusal; }
    /// Since the newest acknowledged write at a node.
    qint64 sinceAcknowledged(std::size_t node) const;

    /// After stop(): what does not stand at a node as it was acknowledged there or elsewhere; empty: nothing is lost.
    QString lostAt(quint16 port) const;

private:
    void run(int writer);

    struct Account
    {
        QSet<QString> there;
        QSet<QString> gone;
        QSet<QString> services;
    };
    const std::vector<quint16> m_ports;
    const QByteArray m_tenant;
    QElapsedTimer m_clock;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_acknowledged = 0;
    std::atomic<qint64> m_refused = 0;
    std::atomic<qint64> m_slowestRefusal = 0;
    std::vector<std::atomic<qint64>> m_newest; ///< by node, in m_clock's time
    std::vector<Account> m_accounts;           ///< by writer; its own thread's until stop()
    mutable std::mutex m_mutex;
    std::condition_variable m_stopped;
    QSet<int> m_refusals; ///< guarded by m_mutex
    std::vector<std::thread> m_threads;
};

/// Keys of the tenant's namespace "load" as a node has them in memory, in order.
QStringList keysAt(quint16 port, const QByteArray &tenant);
/// Names of the tenant's services as a node has them in memory, in order.
QStringList servicesAt(quint16 port, const QByteArray &tenant);

} // namespace plexica::test
