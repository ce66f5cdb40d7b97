// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace plexica::http {

class PlainTransport;

/// Watches the sockets of all plain connections with one epoll set, which Qt's event loop sees as one descriptor.
/// Qt's own dispatchers hand every socket to poll() in every round, which with 4,000 idle clients takes longer
/// than answering.
///
/// What is written in one turn of the event loop leaves at its end, socket after socket: a client that waits on
/// the same machine is woken once for all its answers, and the answers to requests sent ahead leave in one piece.
class SocketPoller : public QObject
{
    Q_OBJECT
public:
    SocketPoller();
    ~SocketPoller() override;

    bool add(PlainTransport *transport, int descriptor);
    /// Has `transport` flushed at the end of this turn.
    void flushLater(PlainTransport *transport);
    /// `transport` is going.
    void forget(PlainTransport *transport);

private:
    void dispatch();
    void flushAll();

    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<PlainTransport *> m_unflushed; ///< nullptr: has gone since
    bool m_dispatching = false;
    bool m_flushPosted = false;
};

/// A TCP connection without TLS: system calls and a queue for what the client has not taken yet.
class PlainTransport final : public Transport
{
public:
    /// Takes the connected `descriptor`. `poller` must outlive this.
    PlainTransport(int descriptor, SocketPoller &poller);
    ~PlainTransport() override;
    Q_DISABLE_COPY_MOVE(PlainTransport)

    void start(TransportUser *user) override;
    QHostAddress peer() const override { return m_peer; }
    quint16 peerPort() const override { return m_peerPort; }
    bool isSecure() const override { return false; }
    bool hasInput() const override { return m_readable && m_descriptor >= 0; }
    qint64 read(QByteArray *to) override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override { return m_out.size() - m_sent; }
    void finishSending() override;
    void close() override;
    void abort() override;

private:
    friend class SocketPoller;
    void event(quint32 events);
    void flush();
    void end();

    SocketPoller &m_poller;
    TransportUser *m_user = nullptr;
    int m_descriptor;
    QHostAddress m_peer;
    quint16 m_peerPort = 0;
    QByteArray m_out; ///< from m_sent on, bytes that the kernel did not take
    qsizetype m_sent = 0;
    bool m_readable = false;
    bool m_unflushed = false; ///< the poller will flush
    bool m_closing = false;   ///< close when m_out is sent
};

} // namespace plexica::http
