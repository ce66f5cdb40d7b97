// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/principal.h"

#include <QStringList>

namespace plexica::rest {

/// Who may use a route: a row of the table in section 6 of the REST contract, "Access". There is no order among them,
/// because a viewer sees what a plugin may not, and a plugin does what a viewer may not. With `auth.mode: open`
/// everybody is an administrator. What a request names besides (another tenant, all tenants, another plugin) is the
/// handler's to judge.
enum class Access {
    Public,     ///< whoever reaches the node
    Read,       ///< what a tenant has: viewers, plugins, operators, administrators
    Observe,    ///< what happens in it: viewers, operators, administrators
    Monitor,    ///< the node as a whole: viewers without a tenant, administrators
    Act,        ///< what a plugin does: plugins, operators, administrators
    Operate,    ///< operators, administrators
    Administer, ///< administrators
};

/// The roles that may, as they stand in `x-roles` of the OpenAPI document; empty: no key is asked for.
QStringList rolesOf(Access access);
/// Whether a role is among them.
bool admits(Access access, Role role);

} // namespace plexica::rest
