// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <string>

namespace plexica::yaml {

/// The value of a scalar by YAML 1.2's core schema (chapter 10.3), or a sentence why it has none. `tag` as yaml-cpp
/// reports it: "?" for a plain scalar, "!" for a quoted one, else the full tag.
tl::expected<JsonValue, QString> resolveScalar(const std::string &tag, const std::string &text);

} // namespace plexica::yaml
