// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routetable.h"

namespace plexica::rest {

QStringList rolesOf(Access access)
{
    const QString viewer = QStringLiteral("viewer");
    const QString plugin = QStringLiteral("plugin");
    const QString operators = QStringLiteral("operator");
    const QString admin = QStringLiteral("admin");
    switch (access) {
    case Access::Public:
        return {};
    case Access::Read:
        return {viewer, plugin, operators, admin};
    case Access::Observe:
        return {viewer, operators, admin};
    case Access::Act:
        return {plugin, operators, admin};
    case Access::Operate:
        return {operators, admin};
    case Access::Administer:
        return {admin};
    }
    return {admin};
}

QCoro::Task<> RouteTable::nothing()
{
    co_return;
}

} // namespace plexica::rest
