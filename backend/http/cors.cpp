// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/cors.h"

namespace plexica::http {

CorsPolicy::CorsPolicy(const QStringList &allowedOrigins)
    : m_any(allowedOrigins.contains(QStringLiteral("*")))
{
    for (const QString &origin : allowedOrigins)
        m_allowed.insert(origin.toLower().toUtf8());
}

bool CorsPolicy::apply(const ExchangePtr &exchange) const
{
    if (m_allowed.isEmpty())
        return false;
    if (!m_any)
        exchange->addHeader("Vary", "Origin"); // caches must not give one origin's answer to another
    const HttpRequest &request = exchange->request();
    const QByteArray origin = request.headers.value("origin");
    if (origin.isEmpty() || (!m_any && !m_allowed.contains(origin.toLower())))
        return false;
    exchange->addHeader("Access-Control-Allow-Origin", m_any ? QByteArrayLiteral("*") : origin);
    if (request.method != "OPTIONS" || !request.headers.contains("access-control-request-method")) {
        exchange->addHeader("Access-Control-Expose-Headers", "ETag, Retry-After, X-Cache, X-Request-ID");
        return false;
    }
    HttpResponse preflight;
    preflight.status = 204;
    preflight.contentType.clear();
    preflight.headers = {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
                         {"Access-Control-Allow-Headers",
                          "Authorization, Content-Type, If-None-Match, Last-Event-ID, traceparent, X-API-Key, "
                          "X-Caller-Plugin-ID, X-Request-ID, X-Tenant-ID, X-Tenant-Slug"},
                         {"Access-Control-Max-Age", "600"}};
    exchange->respond(std::move(preflight));
    return true;
}

} // namespace plexica::http
