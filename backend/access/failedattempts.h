// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <array>
#include <chrono>

namespace plexica::access {

/// How often which address has sent a wrong key of late. Ten within a minute are told that the key is wrong, further
/// ones only that they were too many. IPv6 addresses count by their network of 64 bits, which is one customer's.
/// Bounded.
class FailedAttempts
{
public:
    using Time = std::chrono::steady_clock::time_point;
    struct Verdict
    {
        bool tooMany = false;
        int retryAfterSeconds = 0;
        bool begins = false; ///< the first that was too many since a minute without any
    };

    Verdict note(const QHostAddress &peer, Time now);
    /// Whether one more would be too many.
    bool wouldRefuse(const QHostAddress &peer, Time now) const;
    qsizetype size() const { return m_addresses.size(); }

    static constexpr std::size_t allowed = 10;
    static constexpr std::chrono::seconds window{60};
    static constexpr qsizetype most = 10'000;

private:
    struct Attempts
    {
        std::array<Time, allowed> told{}; ///< when it was told that a key is wrong, in a ring
        std::size_t next = 0;
        std::size_t count = 0;
        Time last; ///< attempt of any kind
        bool refused = false;
    };

    QHash<QHostAddress, Attempts> m_addresses;
};

} // namespace plexica::access
