// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace plexica::app {

/// Columns of the key models, in the order in which a new table shows them.
enum class KeyColumn : int { State, Name, Role, Tenant, Plugin, Permissions, Expires, LastUsed, Created, Id, Count };

/// Whether a key is good, worst last.
enum class KeyState : int {
    Valid,
    Rotated,  ///< its former secret is good still
    EndsSoon, ///< within two weeks
    Expired,
};
inline constexpr int keyStateCount = 4;

/// Columns of the grant models.
enum class GrantColumn : int { State, Plugin, Tenant, Requested, Granted, Pending, Wildcards, Count };

/// What became of what a plugin asked for, worst last.
enum class GrantState : int {
    Complete, ///< it has all that it asked for
    Wide,     ///< … and a wildcard
    Waiting,  ///< something that it asked for was not given
};
inline constexpr int grantStateCount = 3;

/// Roles of the key and grant models beside those of ServiceRole that every table knows.
enum class AccessRole : int {
    Row = Qt::UserRole + 501, ///< KeyRowPtr or GrantRowPtr
};

constexpr int role(AccessRole value)
{
    return static_cast<int>(value);
}
constexpr int column(KeyColumn value)
{
    return static_cast<int>(value);
}
constexpr int column(GrantColumn value)
{
    return static_cast<int>(value);
}

} // namespace plexica::app
