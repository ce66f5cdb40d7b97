// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/principal.h"

#include <QByteArray>
#include <QHostAddress>

#include <utility>
#include <vector>

namespace plexica::http {

/// Header fields in the order they came, names as they were spelt; look-ups ignore case (RFC 9110, 5.1).
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void add(QByteArray name, QByteArray value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// The first field of that name; a null QByteArray if there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    /// Every field of that name.
    std::vector<QByteArray> values(QByteArrayView name) const;
    const std::vector<Field> &fields() const { return m_fields; }
    void clear() { m_fields.clear(); }

private:
    std::vector<Field> m_fields;
};

/// One whole request, checked by the guard: the framing is sound and every limit of the contract holds.
struct HttpRequest
{
    QByteArray method; ///< as sent, case kept ("GET")
    QByteArray path;   ///< encoded path of the origin-form target, without query ("/api/a%2Fb")
    QByteArray query;  ///< encoded query, without '?'; empty if there is none
    HttpHeaders headers;
    QByteArray body;        ///< whole body, transfer coding removed
    QHostAddress peer;      ///< who asks: that of the connection, or what the server's RequestPolicy put there
    QByteArray requestId;   ///< X-Request-ID if it was acceptable, else generated
    bool secure = false;    ///< came over TLS
    QByteArray certificate; ///< DER, of a client that showed one that the listener's clientCA signed
    /// Who asks, as the server's RequestPolicy found out; null: nobody said who he is.
    PrincipalPtr principal;
};

struct HttpResponse
{
    int status = 200;
    QByteArray body;
    /// Empty: no Content-Type is sent. Default: JSON.
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< beside Content-Type, Content-Length, Date, X-Request-ID
};

/// Limits of one listener (REST contract 1, "Limits"). All of them are enforced before a handler runs.
struct HttpLimits
{
    qint64 requestLine = 8 * 1024;         ///< bytes; longer: 414
    qint64 headers = 32 * 1024;            ///< bytes of the header block; longer: 431
    int headerFields = 100;                ///< more: 431
    qint64 body = 2 * 1024 * 1024;         ///< bytes; longer: 413
    int connections = 16'384;              ///< more: the longest idle one makes room, else 503 and close
    int connectionsPerAddress = 0;         ///< more: 503 and close; 0: half of them, loopback as many as it likes
    qint64 memory = 512LL * 1024 * 1024;   ///< bytes of bodies and answers together: MemoryBudget
    Milliseconds headerTimeout{10'000};    ///< from the first byte of a request to its last header byte; 408
    Milliseconds bodyTimeout{30'000};      ///< from the last header byte to the last body byte; 408
    Milliseconds keepAliveTimeout{65'000}; ///< idle between requests; closed without an answer
    Milliseconds rateWindow{30'000};       ///< in which a streamed body, and what waits of an answer, moves …
    qint64 leastRate = 1024;               ///< … at least so many bytes a second; else 408, or the connection is cut
};

} // namespace plexica::http
