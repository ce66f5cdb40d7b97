// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/failedattempts.h"

#include <algorithm>

namespace plexica::access {

namespace {

QHostAddress customerOf(const QHostAddress &peer)
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol || peer.isLoopback())
        return peer;
    Q_IPV6ADDR address = peer.toIPv6Address();
    std::fill(address.c + 8, address.c + 16, quint8(0));
    return QHostAddress(address);
}

} // namespace

bool FailedAttempts::wouldRefuse(const QHostAddress &peer, Time now) const
{
    const auto found = m_addresses.constFind(customerOf(peer));
    return found != m_addresses.constEnd() && found->count >= allowed && now - found->told[found->next] <= window;
}

FailedAttempts::Verdict FailedAttempts::note(const QHostAddress &peer, Time now)
{
    const QHostAddress customer = customerOf(peer);
    if (m_addresses.size() >= most && !m_addresses.contains(customer)) {
        m_addresses.removeIf([now](const auto &one) { return now - one.value().last > window; });
        if (m_addresses.size() >= most)
            m_addresses.clear(); // whoever has so many addresses has as many tries
    }
    Attempts &attempts = m_addresses[customer];
    if (attempts.count > 0 && now - attempts.last > window)
        attempts = {};
    attempts.last = now;
    const Time oldest = attempts.told[attempts.next]; // of ten, once there are ten
    if (attempts.count < allowed || now - oldest > window) {
        attempts.told[attempts.next] = now;
        attempts.next = (attempts.next + 1) % allowed;
        attempts.count = std::min(attempts.count + 1, allowed);
        return {};
    }
    const auto wait = std::chrono::duration_cast<std::chrono::seconds>(oldest + window - now);
    return {true, static_cast<int>(wait.count()) + 1, !std::exchange(attempts.refused, true)};
}

} // namespace plexica::access
