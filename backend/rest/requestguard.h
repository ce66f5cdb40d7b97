// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesscontrol.h"
#include "common/result.h"
#include "http/requestpolicy.h"
#include "http/webpolicy.h"

#include <QHostAddress>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace plexica::rest {

/// The key that a request brings: `Authorization: Bearer plx_…` or `X-API-Key: plx_…`, nowhere else. Other values of
/// these fields are somebody else's. Empty: none. Error: ValidationFailed for two that differ.
Result<QByteArray> keyIn(const http::HttpHeaders &headers);

/// Who a request comes from: the peer of the connection, or, if that is a proxy that is trusted, what it says in
/// X-Forwarded-For. Fields are read from the right, as each proxy adds the address that it sees; the first that is no
/// trusted proxy is the client.
class ClientAddress
{
public:
    /// Addresses and networks ("10.0.0.7", "10.0.0.0/8").
    explicit ClientAddress(const QStringList &trustedProxies);
    QHostAddress of(const QHostAddress &peer, const http::HttpHeaders &headers) const;

private:
    bool isTrusted(const QHostAddress &address) const;

    std::vector<std::pair<QHostAddress, int>> m_trusted;
};

/// The one place where a request gets its Principal: as soon as its head is there, so that who has no key makes the
/// node hold nothing. What pages may do is judged here too, since a key that a request brings is what no page of
/// another site can know. Node thread only.
class RequestGuard final : public http::RequestPolicy
{
public:
    /// Whether a route is open to whoever reaches the node.
    using IsPublic = std::function<bool(const QByteArray &method, const QByteArray &path)>;

    /// `keys` is nullptr where nobody is asked for a key. Both must outlive this.
    RequestGuard(const http::WebPolicy &web, access::AccessControl *keys, const QStringList &trustedProxies,
                 IsPublic isPublic);

    std::optional<http::RequestFault> judge(http::HttpRequest &request) override;
    Headers answerHeaders(const http::HttpRequest &request) const override { return m_web.answerHeaders(request); }

    /// Of a request that was let through because of a ticket alone, which somebody must redeem before it is dispatched:
    /// the ticket, and the query without it. nullopt: there is none to redeem.
    struct Ticket
    {
        QByteArray ticket;
        QByteArray query;
    };
    std::optional<Ticket> ticketOf(const http::HttpRequest &request) const;

    /// What a request gets whose key counts no longer.
    static http::RequestFault keyEnded();

private:
    std::optional<http::RequestFault> authenticate(http::HttpRequest &request, const QByteArray &key);
    static http::RequestFault tooMany(const QHostAddress &peer, int retryAfterSeconds);

    const http::WebPolicy &m_web;
    access::AccessControl *const m_keys;
    const ClientAddress m_address;
    const IsPublic m_isPublic;
};

} // namespace plexica::rest
