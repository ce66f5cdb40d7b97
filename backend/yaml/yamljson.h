// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "yaml/yamldocument.h"

namespace plexica::yaml {

/// Reads one YAML document (readDocument()) as a JSON value with offsets: plain scalars by the core schema, aliases
/// expanded within the limits. Refused besides: duplicate keys, keys that are no text, numbers that JSON cannot hold.
tl::expected<JsonValue, JsonError> readJson(QByteArrayView text, const Limits &limits);

} // namespace plexica::yaml
