// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "rest/access.h"
#include "rest/request.h"

#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <variant>
#include <vector>

namespace plexica::rest {

/// `EPOCH.N`: what the answer shows is at least as new.
inline const QByteArray revisionHeader = QByteArrayLiteral("X-Plexica-Revision");

/// One line of a domain's table: what a request must look like, who may send it, and who answers it. There is no
/// default: a route says all of it.
template <typename Handlers>
struct Route
{
    using Handler = void (Handlers::*)(Request &);
    using TaskHandler = QCoro::Task<> (Handlers::*)(Request);

    const char *method;  ///< "GET", "POST", …, "*" for any
    const char *pattern; ///< see http::Router
    Access access;
    TenantFrom tenant;
    BodyOf body;
    std::variant<Handler, TaskHandler> handler;
};

/// All routes of the contract. Each domain adds its table; the router finds, and each handler gets its request read.
class RouteTable
{
public:
    /// What the OpenAPI document must know of a route.
    struct Declared
    {
        QByteArray method;
        QByteArray pattern;
        Access access = Access::Administer;
    };

    /// `router` must outlive this; this must outlive what the router dispatches. `asksForKeys`: a request without a
    /// Principal is nobody's; else everybody is an administrator.
    RouteTable(http::Router &router, QString defaultTenant, bool asksForKeys)
        : m_router(router)
        , m_defaultTenant(std::move(defaultTenant))
        , m_asksForKeys(asksForKeys)
    {
    }
    Q_DISABLE_COPY_MOVE(RouteTable)

    /// The routes keep `handlers` alive.
    template <typename Handlers>
    void add(const std::shared_ptr<Handlers> &handlers, std::initializer_list<Route<Handlers>> routes)
    {
        for (const Route<Handlers> &route : routes) {
            const bool isRead = QByteArrayView(route.method) == QByteArrayView("GET")
                                && (route.access == Access::Read || route.access == Access::Observe);
            const auto read = [this, isRead, access = route.access, tenant = route.tenant,
                               body = route.body](const http::ExchangePtr &exchange) {
                if (isRead && m_revision)
                    exchange->addHeader(revisionHeader, m_revision());
                return RouteTable::read(exchange, access, tenant, body);
            };
            if (const auto *handler = std::get_if<0>(&route.handler)) {
                m_router.add(route.method, route.pattern,
                             [handlers, handler = *handler, read](const http::ExchangePtr &exchange) {
                                 if (auto request = read(exchange))
                                     (handlers.get()->*handler)(*request);
                             });
            } else {
                m_router.addTask(route.method, route.pattern,
                                 [handlers, handler = std::get<1>(route.handler), read](http::ExchangePtr exchange) {
                                     auto request = read(exchange);
                                     return request ? (handlers.get()->*handler)(std::move(*request)) : nothing();
                                 });
            }
            m_declared.push_back({route.method, http::Router::withoutShapes(route.pattern), route.access});
        }
    }

    /// What every answer to a read says in X-Plexica-Revision: a look at memory as it is now. Before add().
    using RevisionText = std::function<const QByteArray &()>;
    void setRevision(RevisionText revision) { m_revision = std::move(revision); }

    const std::vector<Declared> &declared() const { return m_declared; }
    /// Whether whoever reaches the node may ask this: a route without parameters that is Access::Public.
    bool isPublic(const QByteArray &method, const QByteArray &path) const;

private:
    static QCoro::Task<> nothing();
    /// Judges the role before anything else of the request is looked at.
    std::optional<Request> read(const http::ExchangePtr &exchange, Access access, TenantFrom tenant, BodyOf body) const;

    http::Router &m_router;
    RevisionText m_revision;
    const QString m_defaultTenant;
    const bool m_asksForKeys;
    std::vector<Declared> m_declared;
};

} // namespace plexica::rest
