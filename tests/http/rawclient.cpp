// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/rawclient.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

// QAbstractHttpServer makes a QSslConfiguration, and OpenSSL's state of that thread may outlast the leak check.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}

namespace plexica::http {

QByteArray RawAnswer::header(QByteArrayView name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon == name.size() && qstrnicmp(line.constData(), colon, name.data(), name.size()) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, int source)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (source != 1) {
        sockaddr_in from{};
        from.sin_family = AF_INET;
        from.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + static_cast<in_addr_t>(source));
        ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof(from));
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        close();
        return;
    }
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

RawClient::~RawClient()
{
    close();
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qint64 sent = 0;
    while (sent < bytes.size()) {
        const qint64 now = trySend(bytes.sliced(sent));
        if (now < 0)
            return false;
        sent += now;
        if (now > 0)
            continue;
        pollfd entry{m_descriptor, POLLOUT, 0};
        if (::poll(&entry, 1, Patience) <= 0)
            return false;
    }
    return true;
}

qint64 RawClient::trySend(const QByteArray &bytes)
{
    const auto sent =
        ::send(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1;
    return sent;
}

bool RawClient::hasSomething(int milliseconds)
{
    if (!m_in.isEmpty())
        return true;
    pollfd entry{m_descriptor, POLLIN, 0};
    return ::poll(&entry, 1, milliseconds) > 0;
}

/// Reads more; false at the end of the connection or of the patience.
bool RawClient::fill()
{
    pollfd entry{m_descriptor, POLLIN, 0};
    if (m_ended || ::poll(&entry, 1, Patience) <= 0)
        return false;
    char buffer[16384];
    const auto got = ::recv(m_descriptor, buffer, sizeof(buffer), 0);
    if (got <= 0) {
        m_ended = true;
        return false;
    }
    m_in.append(buffer, got);
    return true;
}

QByteArray RawClient::takeLine()
{
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n")) < 0) {
        if (!fill())
            return {};
    }
    const QByteArray line = m_in.first(end);
    m_in.remove(0, end + 2);
    return line;
}

RawAnswer RawClient::readAny(bool toHead)
{
    RawAnswer answer;
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return answer;
    }
    answer.head = m_in.first(end);
    m_in.remove(0, end + 4);
    if (answer.head.startsWith("HTTP/1.1 "))
        answer.status = answer.head.mid(9, 3).toInt();
    if (toHead || answer.status < 200 || answer.status == 204 || answer.status == 304) {
        answer.whole = true;
        return answer;
    }
    if (answer.header("Transfer-Encoding") == "chunked") {
        while (true) {
            bool ok = false;
            const qsizetype size = takeLine().toLongLong(&ok, 16);
            if (!ok)
                return answer;
            while (m_in.size() < size + 2) {
                if (!fill())
                    return answer;
            }
            answer.body += m_in.first(size);
            if (m_in.sliced(size, 2) != "\r\n")
                return answer;
            m_in.remove(0, size + 2);
            if (size == 0) {
                answer.whole = true;
                return answer;
            }
        }
    }
    bool ok = false;
    const qsizetype length = answer.header("Content-Length").toLongLong(&ok);
    while (!ok || m_in.size() < length) {
        if (!fill())
            break;
    }
    const qsizetype take = ok ? std::min(length, m_in.size()) : m_in.size();
    answer.body = m_in.first(take);
    m_in.remove(0, take);
    answer.whole = ok ? take == length : m_ended;
    return answer;
}

RawAnswer RawClient::read(bool toHead)
{
    RawAnswer answer = readAny(toHead);
    while (answer.status >= 100 && answer.status < 200)
        answer = readAny(toHead);
    return answer;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return m_ended ? std::exchange(m_in, {}) : QByteArray("(the connection stays open)");
}

bool RawClient::endsSilently()
{
    return readToEnd().isEmpty() && m_ended;
}

RawAnswer ask(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.read();
}

} // namespace plexica::http
