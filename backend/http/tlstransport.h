// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace plexica::http {

/// A TLS connection over QSslSocket.
class TlsTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    /// Takes the connected `descriptor` and begins the handshake.
    TlsTransport(int descriptor, const QSslConfiguration &configuration);
    ~TlsTransport() override;

    void start(TransportUser *user) override;
    QHostAddress peer() const override { return m_socket.peerAddress(); }
    quint16 peerPort() const override { return m_socket.peerPort(); }
    bool isSecure() const override { return true; }
    QByteArray peerCertificate() const override;
    bool hasInput() const override { return m_socket.bytesAvailable() > 0; }
    qint64 read(QByteArray *to) override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override;
    /// Nothing: QSslSocket cannot close one direction. There the client goes by Content-Length and Connection.
    void finishSending() override {}
    void close() override { m_socket.disconnectFromHost(); }
    void abort() override;

private:
    void closed();

    TransportUser *m_user = nullptr;
    QSslSocket m_socket;
};

} // namespace plexica::http
