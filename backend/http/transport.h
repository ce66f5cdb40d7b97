// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

namespace plexica::http {

/// Who uses a transport. Callbacks may close the transport; it must not be destroyed inside one (deleteLater its
/// owner).
class TransportUser
{
public:
    /// A TLS handshake is done.
    virtual void transportReady() = 0;
    /// read() has something.
    virtual void transportReadable() = 0;
    /// The client took bytes that waited; bytesToWrite() may be 0 now.
    virtual void transportWritten() = 0;
    /// The connection is gone. Comes at most once, and last.
    virtual void transportClosed() = 0;

protected:
    ~TransportUser() = default;
};

/// The bytes of one client, plain or TLS. Node thread only.
class Transport
{
public:
    static constexpr qint64 ReadChunk = 64 * 1024;

    virtual ~Transport() = default;

    /// From then on the user is called.
    virtual void start(TransportUser *user) = 0;
    virtual QHostAddress peer() const = 0;
    virtual quint16 peerPort() const = 0;
    virtual bool isSecure() const = 0;
    /// The client's own, as DER; empty if it showed none. Once the transport is ready.
    virtual QByteArray peerCertificate() const { return {}; }
    /// Bytes may be waiting to be read.
    virtual bool hasInput() const = 0;
    /// Appends at most ReadChunk bytes; how many. What is not read is held back in the kernel, all but a chunk.
    virtual qint64 read(QByteArray *to) = 0;
    /// Sends now what can be sent, and the rest when the client takes it.
    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes that wait in this process.
    virtual qint64 bytesToWrite() const = 0;
    /// Lets the client see the end of what it is sent; it may go on sending. Only with nothing left to write.
    virtual void finishSending() = 0;
    /// Closes when all is sent.
    virtual void close() = 0;
    /// Closes now; the client sees that something was cut.
    virtual void abort() = 0;
};

} // namespace plexica::http
