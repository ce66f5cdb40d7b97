// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

namespace plexica::http {

/// Bytes that clients make the server hold: bodies from their first byte to the answer, and answers that are not taken
/// yet. Node thread only.
class MemoryBudget
{
public:
    /// Charges come in steps of so many bytes: what is smaller costs nothing, neither memory worth counting nor time.
    static constexpr qint64 Step = 4096;

    void setLimit(qint64 bytes) { m_limit = bytes; }
    qint64 used() const { return m_used; }
    bool isExceeded() const { return m_used > m_limit; }
    /// Whether one more body of this client may begin. One address holds at most half.
    bool hasRoomFor(const QHostAddress &client) const
    {
        return m_used < m_limit && m_byClient.value(client) < m_limit / 2;
    }

    void charge(const QHostAddress &client, qint64 bytes)
    {
        m_used += bytes;
        qint64 &held = m_byClient[client];
        held += bytes;
        if (held == 0)
            m_byClient.remove(client);
    }

private:
    qint64 m_limit = 0;
    qint64 m_used = 0;
    QHash<QHostAddress, qint64> m_byClient;
};

/// Notices who moves bytes more slowly than a whole window allows. Times are of the steady clock.
class RateWatch
{
public:
    /// Nothing is awaited: the next window begins when something is.
    void rest() { m_since = -1; }
    /// `total` bytes have been moved so far. True if in a window that is over too few were.
    bool isTooSlow(qint64 now, qint64 total, qint64 window, qint64 bytesPerSecond)
    {
        if (m_since >= 0 && now - m_since < window)
            return false;
        const bool slow = m_since >= 0 && (total - m_atStart) * 1000 < bytesPerSecond * window;
        m_since = now;
        m_atStart = total;
        return slow;
    }

private:
    qint64 m_since = -1; ///< -1: resting
    qint64 m_atStart = 0;
};

} // namespace plexica::http
