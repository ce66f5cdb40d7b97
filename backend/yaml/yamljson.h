// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QByteArrayView>

namespace plexica::yaml {

constexpr qsizetype aliasedValues = 100'000;   ///< most values that anchors keep and aliases add
constexpr qsizetype aliasedText = 1024 * 1024; ///< most characters of their text

/// Parses one YAML 1.2 document into a JSON value: plain scalars by the core schema, aliases expanded within bounds.
/// Refused, with the offset of the fault: invalid UTF-8, control characters, more than one document, duplicate or
/// non-text keys, merge keys, tags beyond the core schema, numbers JSON cannot hold, nesting deeper than `maxDepth`,
/// aliases inside their own anchor or that would expand beyond these limits. `text` is at most 2 GiB. Never throws.
tl::expected<JsonValue, JsonError> parseYaml(QByteArrayView text, int maxDepth);

} // namespace plexica::yaml
