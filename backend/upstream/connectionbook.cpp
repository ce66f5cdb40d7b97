// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/connectionbook.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plexica::upstream {

namespace {

using End = ConnectionBook::End;
static_assert(std::tuple_size_v<decltype(End::address)> >= INET6_ADDRSTRLEN);

End endOf(int socket, int (*ask)(int, sockaddr *, socklen_t *))
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    End end;
    if (ask(socket, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return end;
    if (storage.ss_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(&storage);
        inet_ntop(AF_INET, &v4->sin_addr, end.address.data(), static_cast<socklen_t>(end.address.size()));
        end.port = ntohs(v4->sin_port);
    } else if (storage.ss_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
        inet_ntop(AF_INET6, &v6->sin6_addr, end.address.data(), static_cast<socklen_t>(end.address.size()));
        end.port = ntohs(v6->sin6_port);
    }
    return end;
}

} // namespace

QByteArray ConnectionBook::nameOf(const sockaddr *to)
{
    if (to->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(to);
        return QByteArray(reinterpret_cast<const char *>(&v4->sin_addr), sizeof v4->sin_addr)
               + QByteArray::number(v4->sin_port);
    }
    if (to->sa_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(to);
        QByteArray address(reinterpret_cast<const char *>(&v6->sin6_addr), sizeof v6->sin6_addr);
        if (IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) // the same host by another family
            address = address.last(sizeof(in_addr));
        return address + QByteArray::number(v6->sin6_port);
    }
    return {};
}

void ConnectionBook::opened(int socket, const sockaddr *to)
{
    m_localPorts[socket] = 0;
    const QByteArray name = nameOf(to);
    m_destinations[socket] = name;
    ++m_counts[name];
}

int ConnectionBook::countTo(const sockaddr *to) const
{
    return m_counts.value(nameOf(to));
}

void ConnectionBook::close(int socket)
{
    if (m_onClose)
        m_onClose(socket);
    if (const auto known = m_localPorts.find(socket); known != m_localPorts.end()) {
        auto [from, to] = m_byLocalPort.equal_range(known->second);
        for (; from != to; ++from) {
            if (from->second.socket == socket) {
                m_byLocalPort.erase(from);
                break;
            }
        }
        m_localPorts.erase(known);
    }
    if (const auto destination = m_destinations.find(socket); destination != m_destinations.end()) {
        if (const auto count = m_counts.find(destination->second); count != m_counts.end() && --*count == 0)
            m_counts.erase(count);
        m_destinations.erase(destination);
    }
    ::close(socket);
}

int ConnectionBook::find(const char *remoteAddress, int remotePort, int localPort)
{
    const auto [from, to] = m_byLocalPort.equal_range(localPort);
    for (auto entry = from; entry != to; ++entry) {
        const End &peer = entry->second.remote;
        if (peer.port == remotePort && std::strcmp(peer.address.data(), remoteAddress) == 0)
            return entry->second.socket;
    }
    return -1;
}

bool ConnectionBook::isStale(const char *remoteAddress, int remotePort, int localPort, bool kept)
{
    int socket = find(remoteAddress, remotePort, localPort);
    if (socket < 0) {
        // Its first use: sockets get their local port while they connect.
        for (auto &[candidate, port] : m_localPorts) {
            if (port != 0)
                continue;
            port = endOf(candidate, ::getsockname).port;
            if (port != 0)
                m_byLocalPort.emplace(port, Entry{candidate, endOf(candidate, ::getpeername)});
        }
        socket = find(remoteAddress, remotePort, localPort);
    }
    char byte = 0;
    if (!kept || socket < 0 || ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0)
        return false;
    ::shutdown(socket, SHUT_RDWR);
    return true;
}

} // namespace plexica::upstream
