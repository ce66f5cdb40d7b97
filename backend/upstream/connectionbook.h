// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <functional>
#include <unordered_map>

struct sockaddr;

namespace plexica::upstream {

/// Knows the sockets that libcurl holds, so that a kept connection can be looked at before it is used again: libcurl
/// 7.88 takes bytes that lie waiting there (a second response nobody asked for) as the answer to the next request,
/// and tells nobody which socket that request will use. Client's thread only.
class ConnectionBook
{
public:
    /// A socket that has been made for libcurl, to connect to that address and port.
    void opened(int socket, const sockaddr *to);
    /// How many there are to an address and port.
    int countTo(const sockaddr *to) const;
    /// Closes it for libcurl.
    void close(int socket);
    /// Whether it was made for libcurl and is open.
    bool knows(int socket) const { return m_localPorts.contains(socket); }
    /// Called for each socket just before it is closed.
    void onClose(std::function<void(int)> hook) { m_onClose = std::move(hook); }
    /// A transfer is about to use a connection with these ends. True if it is a kept one and bytes, or its end, wait to
    /// be read already: then it is shut down, so that libcurl drops it, and the transfer has to look for another.
    bool isStale(const char *remoteAddress, int remotePort, int localPort, bool kept);

    /// Address and port of one end of a connection.
    struct End
    {
        std::array<char, 46> address{}; // INET6_ADDRSTRLEN
        int port = 0;
    };

private:
    struct Entry
    {
        int socket = -1;
        End remote;
    };
    static QByteArray nameOf(const sockaddr *to);
    int find(const char *remoteAddress, int remotePort, int localPort);

    std::function<void(int)> m_onClose;
    std::unordered_map<int, QByteArray> m_destinations; ///< by socket
    QHash<QByteArray, int> m_counts;                    ///< by destination
    std::unordered_map<int, int> m_localPorts;          ///< by socket; 0: not known yet
    std::unordered_multimap<int, Entry> m_byLocalPort;  ///< a port may serve several remote ends
};

} // namespace plexica::upstream
