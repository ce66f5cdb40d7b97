// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "http/guardedsocket.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace plexica::http {

/// Accepts clients of one address, plain or TLS. QtHttpServer is bound to it and sees a GuardedSocket for each
/// connection that is announced; the client's own socket goes to the guard. (A QTcpServer for TLS too: QSslServer
/// would hand the encrypted socket itself to QtHttpServer.)
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    /// Gets the descriptor of a connected socket, which is its own from then on.
    using Accept = std::function<void(Listener *, int descriptor)>;

    Listener(std::optional<QSslConfiguration> tls, Accept accept);

    /// Errors: ConfigurationInvalid, a sentence that says what to do.
    Result<void> open(const QHostAddress &address, quint16 port, bool reusePort);
    const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    /// For new connections.
    void setTls(const QSslConfiguration &tls);
    /// Makes the socket that stands for a connection and lets QtHttpServer take it.
    GuardedSocket *announce(const QHostAddress &peer, quint16 peerPort);
    /// To be called now and then: stops accepting while the process has no file descriptor left, and begins again.
    /// Qt 6.4 takes that for a passing error and would try again without end.
    void checkDescriptors();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool openShared(const QHostAddress &address, quint16 port);

    std::optional<QSslConfiguration> m_tls;
    const Accept m_accept;
    bool m_paused = false;
};

/// "127.0.0.1:3000", "[::1]:3000".
QString hostAndPort(const QHostAddress &address, quint16 port);

} // namespace plexica::http
