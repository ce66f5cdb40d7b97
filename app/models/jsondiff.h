// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QString>

#include <vector>

namespace plexica::app {

/// One place in which two JSON values differ.
struct JsonChange
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString path;   ///< "adminState", "endpoints[2].path"; empty: the whole value
    QString before; ///< as JSON; strings without quotes. Empty when added
    QString after;
    bool operator==(const JsonChange &) const = default;
};

/// What is other in `after`, in the order of its members; then what is gone. No more than `maximumChanges`.
std::vector<JsonChange> jsonChanges(const JsonValue &before, const JsonValue &after);
inline constexpr std::size_t maximumChanges = 500;

} // namespace plexica::app
