// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace plexica::test {

/// A TCP relay on a free loopback port, on a thread of its own: what stands between a node and its database. It can
/// stop forwarding on the connections that it has without closing them, as a firewall does that has forgotten them; new
/// ones pass.
class TcpRelay
{
public:
    explicit TcpRelay(int port); ///< of 127.0.0.1
    ~TcpRelay();
    TcpRelay(const TcpRelay &) = delete;
    TcpRelay &operator=(const TcpRelay &) = delete;

    int port() const;
    /// `url` through this relay.
    QString through(const QString &url) const;
    /// Nothing passes the connections of now any more.
    void forget();
    /// How many connections have ever come.
    int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace plexica::test
