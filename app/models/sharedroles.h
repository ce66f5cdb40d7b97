// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace plexica::app {

/// Columns of the shared-data models, in the order in which a new table shows them.
enum class SharedColumn : int { Key, Value, Namespace, Tenant, Ttl, Owner, Size, Version, Expires, Updated, Count };

/// Roles of the shared-data models beside ServiceRole::Mark, Muted and Export, which they share with other tables.
enum class SharedRole : int {
    Entry = Qt::UserRole + 301, ///< SharedEntryPtr
    Raw,                        ///< the column's value without wording: text, number, milliseconds since 1970
    ExpiresAt,                  ///< milliseconds since 1970 UTC; 0: never
    UpdatedAt,                  ///< milliseconds since 1970 UTC
    OwnerGone,                  ///< no plugin of that id is known in the tenant
};

constexpr int role(SharedRole value)
{
    return static_cast<int>(value);
}
constexpr int column(SharedColumn value)
{
    return static_cast<int>(value);
}

} // namespace plexica::app
