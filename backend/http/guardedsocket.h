// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace plexica::http {

/// What QtHttpServer is given in place of the client's socket. It is connected to nothing: Qt reads the one
/// checked request that the guard puts in, and what Qt writes goes nowhere, because the guard answers itself.
/// Lives in its server's tree until Qt deletes it after `disconnected`.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT
public:
    GuardedSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent);
    ~GuardedSocket() override;

    /// Hands `request` (a whole request without body) to Qt, which handles it before this returns.
    void feed(const QByteArray &request);
    /// Tells Qt that the client has left; Qt deletes this afterwards.
    void leave();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;
    void close() override;
    /// False, because Qt reads in a transaction: on a sequential device that costs ten times as much a byte.
    bool isSequential() const override { return false; }
    void setReadBufferSize(qint64) override {}
    void setSocketOption(SocketOption, const QVariant &) override {}

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_position = 0;
};

} // namespace plexica::http
