// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routetable.h"

#include <algorithm>

namespace plexica::rest {

bool admits(Access access, Role role)
{
    switch (access) {
    case Access::Public:
    case Access::Read:
        return true;
    case Access::Observe:
        return role != Role::Plugin;
    case Access::Monitor:
        return role == Role::Viewer || role == Role::Admin;
    case Access::Act:
        return role != Role::Viewer;
    case Access::Operate:
        return role == Role::Operator || role == Role::Admin;
    case Access::Administer:
        return role == Role::Admin;
    }
    return false;
}

QStringList rolesOf(Access access)
{
    QStringList names;
    for (const Role role : {Role::Viewer, Role::Plugin, Role::Operator, Role::Admin}) {
        if (access != Access::Public && admits(access, role))
            names.append(roleName(role));
    }
    return names;
}

bool RouteTable::isPublic(const QByteArray &method, const QByteArray &path) const
{
    return std::any_of(m_declared.begin(), m_declared.end(), [&](const Declared &route) {
        return route.access == Access::Public && route.method == method && route.pattern == path;
    });
}

std::optional<Request> RouteTable::read(const http::ExchangePtr &exchange, Access access, TenantFrom tenant,
                                        BodyOf body) const
{
    PrincipalPtr who = m_asksForKeys ? exchange->request().principal : Principal::everybody();
    if (access != Access::Public && !who) {
        exchange->respondError(
            {ErrorCode::Unauthorized, QStringLiteral("This node asks for a key: Authorization: Bearer plx_…"), {}, {}});
        return std::nullopt;
    }
    if (who && !admits(access, who->role)) {
        exchange->respondError({ErrorCode::Forbidden,
                                QStringLiteral("A key of role %1 may not do this; it takes %2")
                                    .arg(roleName(who->role), rolesOf(access).join(QStringLiteral(" or "))),
                                {},
                                {}});
        return std::nullopt;
    }
    return Request::read(exchange, std::move(who), access == Access::Public, tenant, body, m_defaultTenant);
}

QCoro::Task<> RouteTable::nothing()
{
    co_return;
}

} // namespace plexica::rest
