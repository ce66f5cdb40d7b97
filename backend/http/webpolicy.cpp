// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/webpolicy.h"

#include "common/text.h"

#include <QHostAddress>

#include <algorithm>

namespace plexica::http {

namespace {

bool onlyReads(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

bool isPreflight(const HttpRequest &request)
{
    return request.method == "OPTIONS" && request.headers.contains("access-control-request-method");
}

QByteArray hostWithoutPort(QByteArrayView host)
{
    const qsizetype bracket = host.lastIndexOf(']');
    const qsizetype colon = host.lastIndexOf(':');
    return (colon > bracket ? host.first(colon) : host).toByteArray().toLower();
}

bool isAddressLiteral(QByteArrayView host)
{
    if (host.startsWith('[') && host.endsWith(']')) {
        const QHostAddress address(QString::fromLatin1(host.sliced(1, host.size() - 2)));
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    }
    // Not what inet_aton() takes besides: "127.1" and "0x7f000001" are names to some.
    const QList<QByteArray> parts = host.toByteArray().split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               return !part.isEmpty() && part.size() <= 3 && (part == "0" || part.front() != '0')
                      && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; })
                      && part.toInt() <= 255;
           });
}

WebPolicy::WebPolicy(const WebRules &rules)
    : m_any(rules.allowedOrigins.contains(QStringLiteral("*")))
    , m_checkHost(rules.checkHost)
{
    for (const QString &origin : rules.allowedOrigins)
        m_allowed.insert(origin.toLower().toUtf8());
    for (const QString &name : rules.hostNames)
        m_hostNames.insert(name.toLower().toUtf8());
}

bool WebPolicy::allows(const QByteArray &origin) const
{
    return m_any || m_allowed.contains(origin.toLower());
}

std::optional<RequestFault> WebPolicy::judge(const HttpRequest &request) const
{
    if (auto fault = judgeHost(request))
        return fault;
    return judgeOrigin(request);
}

std::optional<RequestFault> WebPolicy::judgeHost(const HttpRequest &request) const
{
    const QByteArray given = m_checkHost ? request.headers.value("host") : QByteArray();
    if (!given.isEmpty()) { // HTTP/1.0 may have none, and no browser speaks it
        QByteArray host = hostWithoutPort(given);
        if (host.endsWith('.'))
            host.chop(1); // the same name, spelled to its end
        if (host != "localhost" && !isAddressLiteral(host) && !m_hostNames.contains(host))
            return RequestFault{421, ErrorCode::HostUnknown,
                                QStringLiteral("This server does not know itself as \"%1\"; call it by its address, or "
                                               "add the name to listenOptions.hostNames.")
                                    .arg(quotable(host))};
    }
    return std::nullopt;
}

std::optional<RequestFault> WebPolicy::judgeOrigin(const HttpRequest &request) const
{
    if (onlyReads(request.method))
        return std::nullopt;
    for (const QByteArray &origin : request.headers.values("origin")) {
        if (!allows(origin))
            return RequestFault{403, ErrorCode::OriginForbidden,
                                QStringLiteral("Pages of \"%1\" may not change anything here; add that origin to "
                                               "cors.allowedOrigins if they are to.")
                                    .arg(quotable(origin))};
    }
    return std::nullopt;
}

RequestPolicy::Headers WebPolicy::answerHeaders(const HttpRequest &request) const
{
    Headers headers;
    if (m_allowed.isEmpty())
        return headers;
    if (!m_any)
        headers.emplace_back("Vary", "Origin"); // caches must not give one origin's answer to another
    const QByteArray origin = request.headers.value("origin");
    if (origin.isEmpty() || !allows(origin))
        return headers;
    headers.emplace_back("Access-Control-Allow-Origin", m_any ? QByteArrayLiteral("*") : origin);
    if (!isPreflight(request))
        headers.emplace_back("Access-Control-Expose-Headers",
                             "ETag, Retry-After, X-Cache, X-Plexica-Revision, X-Request-ID");
    return headers;
}

bool WebPolicy::answerPreflight(const ExchangePtr &exchange) const
{
    const HttpRequest &request = exchange->request();
    const QByteArray origin = request.headers.value("origin");
    if (m_allowed.isEmpty() || !isPreflight(request) || origin.isEmpty() || !allows(origin))
        return false;
    HttpResponse preflight;
    preflight.status = 204;
    preflight.contentType.clear();
    preflight.headers = {
        {"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
        {"Access-Control-Allow-Headers",
         "Authorization, Cache-Control, Content-Type, If-Match, If-None-Match, Last-Event-ID, traceparent, "
         "tracestate, X-API-Key, X-Caller-Plugin-ID, X-Plexica-Timeout-Ms, X-Request-ID, X-Tenant-ID, "
         "X-Tenant-Slug"},
        {"Access-Control-Max-Age", "600"}};
    exchange->respond(std::move(preflight));
    return true;
}

} // namespace plexica::http
