// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listener.h"

#include "common/logging.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plexica::http {

namespace {

constexpr int Backlog = 1024; // the kernel may cut it to net.core.somaxconn

Error openError(QAbstractSocket::SocketError error, const QString &place, const QHostAddress &address,
                const QString &text)
{
    QString message;
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        message =
            QStringLiteral("%1 is in use by another program; stop it or choose another port with --listen.").arg(place);
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        message = QStringLiteral("%1 is not an address of this machine; choose one with --listen, or 0.0.0.0 for all.")
                      .arg(address.toString());
        break;
    case QAbstractSocket::SocketAccessError:
        message =
            QStringLiteral("No permission to listen on %1; ports below 1024 need the capability CAP_NET_BIND_SERVICE, "
                           "so choose a port from 1024 on with --listen.")
                .arg(place);
        break;
    default:
        message =
            QStringLiteral("Cannot listen on %1 (%2); choose another address or port with --listen.").arg(place, text);
    }
    return {ErrorCode::ConfigurationInvalid, message, {}, {}};
}

QSslConfiguration withoutHttp2(QSslConfiguration configuration)
{
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace

QString hostAndPort(const QHostAddress &address, quint16 port)
{
    const bool ipv6 =
        address.protocol() == QAbstractSocket::IPv6Protocol || address.protocol() == QAbstractSocket::AnyIPProtocol;
    return (ipv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

Listener::Listener(std::optional<QSslConfiguration> tls, Accept accept)
    : m_accept(std::move(accept))
{
    if (tls)
        m_tls = withoutHttp2(std::move(*tls));
    setListenBacklogSize(Backlog);
    connect(this, &QTcpServer::acceptError, this, [this] {
        m_paused = true; // Qt stopped accepting by itself
        qCWarning(lcHttp).noquote() << "new connections wait:" << errorString();
    });
}

void Listener::setTls(const QSslConfiguration &tls)
{
    m_tls = withoutHttp2(tls);
}

Result<void> Listener::open(const QHostAddress &address, quint16 port, bool reusePort)
{
    const bool opened = reusePort ? openShared(address, port) : listen(address, port);
    if (!opened)
        return fail(openError(serverError(), hostAndPort(address, port), address, errorString()));
    return {};
}

/// listen() with SO_REUSEPORT, which QTcpServer cannot set.
bool Listener::openShared(const QHostAddress &address, quint16 port)
{
    const bool ipv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const int descriptor = ::socket(ipv4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    sockaddr_storage storage{};
    socklen_t size = 0;
    if (ipv4) {
        auto *to = reinterpret_cast<sockaddr_in *>(&storage);
        to->sin_family = AF_INET;
        to->sin_port = htons(port);
        to->sin_addr.s_addr = htonl(address.toIPv4Address());
        size = sizeof(sockaddr_in);
    } else {
        auto *to = reinterpret_cast<sockaddr_in6 *>(&storage);
        to->sin6_family = AF_INET6;
        to->sin6_port = htons(port);
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        std::memcpy(&to->sin6_addr, &ipv6, sizeof(ipv6));
        to->sin6_scope_id = address.scopeId().toUInt();
        size = sizeof(sockaddr_in6);
    }
    const bool ready = descriptor >= 0 && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0
                       && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on)) == 0
                       && ::bind(descriptor, reinterpret_cast<const sockaddr *>(&storage), size) == 0
                       && ::listen(descriptor, Backlog) == 0 && setSocketDescriptor(descriptor);
    if (ready)
        return true;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    // A plain listen() meets the same obstacle and so names it; if it has gone meanwhile, that is a failure too.
    if (listen(address, port)) {
        close();
        qCWarning(lcHttp).noquote() << "cannot share a port:" << QString::fromLocal8Bit(std::strerror(reason));
    }
    return false;
}

GuardedSocket *Listener::announce(const QHostAddress &peer, quint16 peerPort)
{
    auto *socket = new GuardedSocket(peer, peerPort, this);
    addPendingConnection(socket);
    return socket;
}

void Listener::checkDescriptors()
{
    if (!isListening())
        return;
    const int probe = ::fcntl(static_cast<int>(socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    const bool exhausted = probe < 0 && (errno == EMFILE || errno == ENFILE);
    if (probe >= 0)
        ::close(probe);
    if (exhausted && !m_paused) {
        qCWarning(lcHttp) << "new connections wait: the process has no file descriptor left";
        pauseAccepting();
    } else if (!exhausted && m_paused) {
        resumeAccepting();
    }
    m_paused = exhausted;
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_accept(this, static_cast<int>(descriptor));
}

} // namespace plexica::http
