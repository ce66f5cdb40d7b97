// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/plaintransport.h"

#include "common/logging.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plexica::http {

SocketPoller::SocketPoller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0) {
        qCCritical(lcHttp) << "cannot watch sockets: no file descriptor left";
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SocketPoller::dispatch);
}

SocketPoller::~SocketPoller()
{
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool SocketPoller::add(PlainTransport *transport, int descriptor)
{
    // Edge-triggered: a connection is registered once and never touched again, however often reading pauses.
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = transport;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void SocketPoller::dispatch()
{
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    // Transports die by deleteLater of their owners, so not before this is through.
    m_dispatching = true;
    for (int i = 0; i < count; ++i)
        static_cast<PlainTransport *>(events[static_cast<std::size_t>(i)].data.ptr)
            ->event(events[static_cast<std::size_t>(i)].events);
    m_dispatching = false;
    flushAll();
}

void SocketPoller::flushLater(PlainTransport *transport)
{
    m_unflushed.push_back(transport);
    if (!m_dispatching && !std::exchange(m_flushPosted, true))
        QMetaObject::invokeMethod(this, &SocketPoller::flushAll, Qt::QueuedConnection);
}

void SocketPoller::forget(PlainTransport *transport)
{
    std::replace(m_unflushed.begin(), m_unflushed.end(), transport, static_cast<PlainTransport *>(nullptr));
}

void SocketPoller::flushAll()
{
    m_flushPosted = false;
    // A flush may let its connection go on to the next request, and so write again: that is flushed in this round too.
    for (std::size_t i = 0; i < m_unflushed.size(); ++i) {
        if (PlainTransport *const transport = m_unflushed[i]) {
            transport->m_unflushed = false;
            transport->flush();
        }
    }
    m_unflushed.clear();
}

PlainTransport::PlainTransport(int descriptor, SocketPoller &poller)
    : m_poller(poller)
    , m_descriptor(descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        m_peer.setAddress(reinterpret_cast<const sockaddr *>(&address));
        m_peerPort = ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port
                                                         : reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    }
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)); // answers are written whole
}

PlainTransport::~PlainTransport()
{
    m_user = nullptr;
    end();
    if (m_unflushed)
        m_poller.forget(this);
}

void PlainTransport::start(TransportUser *user)
{
    m_user = user;
    if (!m_poller.add(this, m_descriptor))
        abort();
}

void PlainTransport::event(quint32 events)
{
    if (m_descriptor < 0)
        return;
    if ((events & EPOLLERR) != 0) {
        end();
        return;
    }
    if ((events & EPOLLOUT) != 0 && bytesToWrite() > 0)
        flush();
    if ((events & EPOLLIN) != 0 && m_descriptor >= 0) {
        m_readable = true;
        m_user->transportReadable(); // also before a goodbye: what came is served
    }
    if ((events & (EPOLLRDHUP | EPOLLHUP)) != 0 && m_descriptor >= 0)
        close();
}

qint64 PlainTransport::read(QByteArray *to)
{
    if (m_descriptor < 0)
        return 0;
    // Idle connections keep no buffer; what comes passes through this one.
    static thread_local std::array<char, ReadChunk> buffer;
    const auto got = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    // After less than was asked for nothing is left, and the next bytes raise an edge.
    m_readable = got == static_cast<ssize_t>(buffer.size()) || (got < 0 && errno == EINTR);
    if (got <= 0)
        return 0; // the end, or a reset, comes as an event of its own
    to->append(buffer.data(), got);
    return got;
}

void PlainTransport::write(const QByteArray &bytes)
{
    if (m_descriptor < 0 || bytes.isEmpty())
        return;
    const bool waiting = bytesToWrite() > 0; // for the kernel, or for the end of the turn
    if (waiting) {
        if (m_sent > m_out.size() / 2) // a stream whose queue never runs dry must not grow
            m_out.remove(0, std::exchange(m_sent, 0));
        m_out.append(bytes);
    } else {
        m_out = bytes;
    }
    if (!waiting && !std::exchange(m_unflushed, true))
        m_poller.flushLater(this);
}

void PlainTransport::flush()
{
    const qsizetype before = m_sent;
    while (m_sent < m_out.size()) {
        const auto now = ::send(m_descriptor, m_out.constData() + m_sent,
                                static_cast<std::size_t>(m_out.size() - m_sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            end();
            return;
        }
        if (now < 0)
            break;
        m_sent += now;
    }
    const bool progress = m_sent > before;
    if (m_sent == m_out.size()) {
        m_out = QByteArray();
        m_sent = 0;
        if (m_closing) {
            end();
            return;
        }
    }
    if (progress)
        m_user->transportWritten();
}

void PlainTransport::finishSending()
{
    if (m_descriptor >= 0)
        ::shutdown(m_descriptor, SHUT_WR);
}

void PlainTransport::close()
{
    m_closing = true;
    if (bytesToWrite() == 0)
        end();
}

void PlainTransport::abort()
{
    if (m_descriptor < 0)
        return;
    if (m_unflushed) // a client that is owed the rest shall see what there was
        (void)::send(m_descriptor, m_out.constData() + m_sent, static_cast<std::size_t>(m_out.size() - m_sent),
                     MSG_NOSIGNAL | MSG_DONTWAIT);
    const linger reset{1, 0}; // not a FIN, which could be taken for the end of the body
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    end();
}

void PlainTransport::end()
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1)); // leaves the epoll set by itself
    m_out = QByteArray();
    m_sent = 0;
    if (TransportUser *user = std::exchange(m_user, nullptr))
        user->transportClosed();
}

} // namespace plexica::http
