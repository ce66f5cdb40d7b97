// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/reception.h"

#include "access/accesscontrol.h"
#include "http/httpserver.h"
#include "http/router.h"
#include "node/noderules.h"
#include "rest/routetable.h"

#include <utility>

namespace plexica::node {

Reception::Reception(const config::Settings &settings, access::AccessControl &access, http::Router &router,
                     const rest::RouteTable &routes)
    : m_asksForKeys(settings.auth.mode == config::AuthMode::Keys)
    , m_access(access)
    , m_router(router)
    , m_web(webRules(settings))
    , m_guard(m_web, m_asksForKeys ? &access : nullptr, settings.trustedProxies,
              [&routes](const QByteArray &method, const QByteArray &path) { return routes.isPublic(method, path); })
{
}

void Reception::receive(const http::ExchangePtr &exchange)
{
    if (m_web.answerPreflight(exchange))
        return;
    // A body may have taken its time: the key counts when it is there, not when the head was.
    const PrincipalPtr &principal = exchange->request().principal;
    if (m_asksForKeys && principal && !m_access.holds(*principal)) {
        const http::RequestFault ended = rest::RequestGuard::keyEnded();
        return exchange->respondError({ended.code, ended.message, {}, {}}, ended.headers);
    }
    if (auto ticket = m_guard.ticketOf(exchange->request()))
        redeem(exchange, std::move(*ticket));
    else
        m_router.dispatch(exchange);
}

/// A ticket stands in for the key that asked for it.
QCoro::Task<> Reception::redeem(http::ExchangePtr exchange, rest::RequestGuard::Ticket ticket)
{
    const QByteArray path = exchange->request().path;
    const auto bearer = co_await m_access.tickets().redeem(ticket.ticket, path, ticket.query);
    if (!bearer) {
        if (bearer.error().code == ErrorCode::Unauthorized)
            m_access.noteWrongTicket(exchange->request().peer);
        co_return exchange->respondError(bearer.error());
    }
    PrincipalPtr principal = m_access.principalOf(*bearer);
    if (!principal)
        co_return exchange->respondError(
            {ErrorCode::Unauthorized, QStringLiteral("The key of this ticket has expired or was revoked."), {}, {}});
    exchange->identify(std::move(principal), ticket.query);
    m_router.dispatch(exchange);
}

void Reception::cutEnded(http::HttpServer &server) const
{
    if (!m_asksForKeys)
        return;
    server.cut(
        [this](const http::HttpRequest &request, bool streaming) {
            if (!request.principal || m_access.holds(*request.principal))
                return false;
            const bool isHeld = request.method == "GET" || request.method == "HEAD"
                                || request.path.startsWith("/api/gateway/")
                                || request.path == "/api/plugin-gateway/call";
            return streaming || isHeld;
        },
        rest::RequestGuard::keyEnded());
}

int Reception::openStreams(const http::HttpServer &server, const QString &keyId) const
{
    if (!m_asksForKeys)
        return 0;
    return server.count([&keyId](const http::HttpRequest &request, bool streaming) {
        const bool waits = streaming || request.method == "GET";
        return waits && request.principal && request.principal->keyId == keyId;
    });
}

} // namespace plexica::node
