// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/requestguard.h"

#include "access/keytext.h"
#include "common/text.h"
#include "rest/gatewayproxy.h"

#include <algorithm>

namespace plexica::rest {

namespace {

using http::RequestFault;

constexpr QByteArrayView ticketPrefix("ticket=");

QByteArrayView bearerToken(QByteArrayView value)
{
    constexpr QByteArrayView scheme("bearer ");
    if (value.size() <= scheme.size() || qstrnicmp(value.data(), scheme.data(), size_t(scheme.size())) != 0)
        return {};
    return value.sliced(scheme.size()).trimmed();
}

QHostAddress addressIn(QByteArrayView text)
{
    QByteArrayView host = text.trimmed();
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        host = end < 0 ? QByteArrayView() : host.sliced(1, end - 1);
    } else if (host.count(':') == 1) {
        host = host.first(host.indexOf(':'));
    }
    const QHostAddress address(QString::fromLatin1(host));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

RequestFault refusal(int status, ErrorCode code, const QString &message)
{
    return {status, code, message, {}};
}

/// `what`: of what, and what helps.
RequestFault tooManyWrong(const QHostAddress &peer, const QString &what, int retryAfterSeconds)
{
    RequestFault fault = refusal(429, ErrorCode::RateLimited,
                                 QStringLiteral("%1 has sent too many wrong %2.").arg(peer.toString(), what));
    fault.headers.emplace_back("Retry-After", QByteArray::number(retryAfterSeconds));
    return fault;
}

RequestFault unauthorized(const QString &message)
{
    RequestFault fault = refusal(401, ErrorCode::Unauthorized, message);
    fault.headers.emplace_back("WWW-Authenticate", "Bearer");
    return fault;
}

bool hasBody(const http::HttpRequest &request)
{
    const QByteArray length = request.headers.value("content-length");
    return request.headers.contains("transfer-encoding") || (!length.isNull() && length != "0");
}

} // namespace

Result<QByteArray> keyIn(const http::HttpHeaders &headers)
{
    QByteArray key;
    bool differ = false;
    const auto take = [&](QByteArrayView text) {
        if (!access::isKeyText(text))
            return;
        differ = differ || (!key.isEmpty() && key != text);
        key = text.toByteArray();
    };
    for (const auto &[name, value] : headers.fields()) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            take(bearerToken(value));
        else if (name.compare("x-api-key", Qt::CaseInsensitive) == 0)
            take(QByteArrayView(value).trimmed());
    }
    if (differ)
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The request brings two different keys in Authorization and X-API-Key; send one."));
    return key;
}

// ---- Addresses -------------------------------------------------------------------------------------------------

ClientAddress::ClientAddress(const QStringList &trustedProxies)
{
    for (const QString &text : trustedProxies)
        m_trusted.push_back(QHostAddress::parseSubnet(text));
}

bool ClientAddress::isTrusted(const QHostAddress &address) const
{
    return std::any_of(m_trusted.begin(), m_trusted.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

QHostAddress ClientAddress::of(const QHostAddress &peer, const http::HttpHeaders &headers) const
{
    if (m_trusted.empty() || !isTrusted(peer))
        return peer;
    QHostAddress client = peer;
    const auto fields = headers.values("x-forwarded-for");
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        const QList<QByteArray> hops = field->split(',');
        for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
            const QHostAddress address = addressIn(*hop);
            if (address.isNull())
                return client;
            client = address;
            if (!isTrusted(address))
                return client;
        }
    }
    return client;
}

// ---- The guard -------------------------------------------------------------------------------------------------

RequestGuard::RequestGuard(const http::WebPolicy &web, access::AccessControl *keys, const QStringList &trustedProxies,
                           IsPublic isPublic)
    : m_web(web)
    , m_keys(keys)
    , m_address(trustedProxies)
    , m_isPublic(std::move(isPublic))
{
}

std::optional<RequestFault> RequestGuard::judge(http::HttpRequest &request)
{
    if (auto fault = m_web.judgeHost(request))
        return fault;
    request.peer = m_address.of(request.peer, request.headers);
    const auto key = keyIn(request.headers);
    if (!key && m_keys)
        return refusal(400, key.error().code, key.error().message);
    if (key && key->isEmpty()) {
        if (auto fault = m_web.judgeOrigin(request))
            return fault;
    }
    return m_keys ? authenticate(request, *key) : std::nullopt;
}

std::optional<RequestFault> RequestGuard::authenticate(http::HttpRequest &request, const QByteArray &key)
{
    using Kind = access::AccessControl::Verdict::Kind;
    // A body, which neither of them needs, is held for nobody unknown.
    const bool open =
        !hasBody(request)
        && (http::isPreflight(request)
            || m_isPublic(request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method, request.path));
    if (key.isEmpty() && !request.certificate.isEmpty()) {
        auto shown = m_keys->authenticateCertificate(request.certificate);
        if (shown.kind == Kind::Granted) {
            request.principal = std::move(shown.principal);
            return std::nullopt;
        }
        if (!open && shown.kind == Kind::Unavailable)
            return refusal(503, ErrorCode::StorageUnavailable, shown.reason);
    }
    if (key.isEmpty()) {
        if (open)
            return std::nullopt;
        if (ticketOf(request)) // which only the database knows
            return m_keys->refusesTickets(request.peer) ? std::optional(
                       tooManyWrong(request.peer, QStringLiteral("tickets; ask for them with a key"), 60))
                                                        : std::nullopt;
        if (!request.certificate.isEmpty())
            return unauthorized(
                QStringLiteral("The client certificate counts as no key: it needs one SAN URI of the form "
                               "plexica:plugin/<tenant>/<plugin> or plexica:<role>/<tenant>, and not to be revoked. "
                               "Or send a key: Authorization: Bearer plx_…"));
        return unauthorized(QStringLiteral("This node asks for a key: Authorization: Bearer plx_…"));
    }
    const auto verdict = m_keys->authenticate(key, request.peer);
    if (verdict.kind == Kind::Granted) {
        request.principal = verdict.principal;
        return std::nullopt;
    }
    if (open)
        return std::nullopt; // as who has none
    if (verdict.kind == Kind::Unavailable)
        return refusal(503, ErrorCode::StorageUnavailable, verdict.reason);
    if (verdict.kind == Kind::Wrong)
        return keyEnded();
    return tooMany(request.peer, verdict.retryAfterSeconds);
}

RequestFault RequestGuard::keyEnded()
{
    return unauthorized(QStringLiteral("The key is wrong, has expired or was revoked."));
}

RequestFault RequestGuard::tooMany(const QHostAddress &peer, int retryAfterSeconds)
{
    return tooManyWrong(peer, QStringLiteral("keys; a valid one is always taken"), retryAfterSeconds);
}

std::optional<RequestGuard::Ticket> RequestGuard::ticketOf(const http::HttpRequest &request) const
{
    if (!m_keys || request.principal || (request.method != "GET" && request.method != "HEAD") || hasBody(request)
        || isProxied(request))
        return std::nullopt;
    Ticket found;
    QList<QByteArray> others;
    for (const QByteArray &part : request.query.split('&')) {
        if (!part.startsWith(ticketPrefix))
            others.append(part);
        else if (found.ticket.isEmpty())
            found.ticket = part.sliced(ticketPrefix.size());
        else
            return std::nullopt; // which of them?
    }
    if (found.ticket.isEmpty())
        return std::nullopt;
    found.query = others.join('&');
    return found;
}

} // namespace plexica::rest
