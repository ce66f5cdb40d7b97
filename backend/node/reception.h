// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"
#include "http/webpolicy.h"
#include "rest/requestguard.h"

#include <qcorotask.h>

namespace plexica::access {
class AccessControl;
}
namespace plexica::http {
class HttpServer;
class Router;
} // namespace plexica::http
namespace plexica::rest {
class RouteTable;
}

namespace plexica::node {

/// Where requests come in: who asks and whether he still may, tickets that stand in for keys, then the router. Streams
/// and waits end with the credentials that they began with. Node thread.
class Reception
{
public:
    /// All but `settings` outlive the reception, and that outlives the server it serves.
    Reception(const config::Settings &settings, access::AccessControl &access, http::Router &router,
              const rest::RouteTable &routes);
    Q_DISABLE_COPY_MOVE(Reception)

    /// Judges requests by their heads: for HttpServer::setPolicy().
    http::RequestPolicy &policy() { return m_guard; }
    /// A request that is there as a whole.
    void receive(const http::ExchangePtr &exchange);

    /// Ends what holds on to credentials that are good no more. Writes under way are not cut: their answer says what
    /// became of them.
    void cutEnded(http::HttpServer &server) const;
    /// Streams and waits that this key holds open.
    int openStreams(const http::HttpServer &server, const QString &keyId) const;

private:
    QCoro::Task<> redeem(http::ExchangePtr exchange, rest::RequestGuard::Ticket ticket);

    const bool m_asksForKeys;
    access::AccessControl &m_access;
    http::Router &m_router;
    http::WebPolicy m_web;
    rest::RequestGuard m_guard;
};

} // namespace plexica::node
