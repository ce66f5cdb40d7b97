// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

// JSON as text, for those who pass it on and want none of its values.
namespace plexica {

/// Why parseJson() would refuse a text; nullopt: it would not. Builds no values: of an object only the names are held,
/// while it is read.
std::optional<JsonError> faultOfJson(QByteArrayView text, int maxDepth = 64);

/// A value as it was written in the text that it was parsed from.
QByteArrayView jsonTextOf(const JsonValue &value, QByteArrayView source);

} // namespace plexica
