// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlstransport.h"

#include <unistd.h>

namespace plexica::http {

TlsTransport::TlsTransport(int descriptor, const QSslConfiguration &configuration)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return;
    }
    m_socket.setReadBufferSize(ReadChunk);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
}

TlsTransport::~TlsTransport()
{
    m_socket.disconnect(this);
}

void TlsTransport::start(TransportUser *user)
{
    m_user = user;
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_user->transportReady(); });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { m_user->transportReadable(); });
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] { m_user->transportWritten(); });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { m_user->transportWritten(); });
    connect(&m_socket, &QSslSocket::disconnected, this, &TlsTransport::closed);
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        abort();
}

qint64 TlsTransport::read(QByteArray *to)
{
    const QByteArray got = m_socket.read(ReadChunk);
    to->append(got);
    return got.size();
}

void TlsTransport::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

qint64 TlsTransport::bytesToWrite() const
{
    return m_socket.isOpen() ? m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() : 0;
}

QByteArray TlsTransport::peerCertificate() const
{
    // Where a certificate is only asked for, the handshake goes on with one that nobody vouches for.
    return m_socket.sslHandshakeErrors().isEmpty() ? m_socket.peerCertificate().toDer() : QByteArray();
}

void TlsTransport::abort()
{
    m_socket.abort();
    closed(); // abort() is silent on a socket that was never quite connected
}

void TlsTransport::closed()
{
    m_socket.disconnect(this);
    if (TransportUser *user = std::exchange(m_user, nullptr))
        user->transportClosed();
}

} // namespace plexica::http
