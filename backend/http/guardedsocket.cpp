// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guardedsocket.h"

#include <algorithm>
#include <cstring>

namespace plexica::http {

GuardedSocket::GuardedSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setPeerPort(peerPort);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered); // else Qt keeps a block of 16 KiB a connection
}

GuardedSocket::~GuardedSocket()
{
    setSocketState(UnconnectedState); // else QAbstractSocket would try to abort a connection it does not have
}

void GuardedSocket::feed(const QByteArray &request)
{
    m_request = request;
    m_position = 0;
    Q_EMIT readyRead();
}

void GuardedSocket::leave()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    setOpenMode(NotOpen);
    Q_EMIT disconnected();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return m_request.size() - m_position; // what Qt has taken it parses at once
}

void GuardedSocket::disconnectFromHost() {} // only the guard closes connections

void GuardedSocket::close() {}

qint64 GuardedSocket::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_request.size() - m_position);
    if (size <= 0)
        return 0;
    std::memcpy(data, m_request.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 GuardedSocket::writeData(const char *, qint64 size)
{
    return size;
}

} // namespace plexica::http
