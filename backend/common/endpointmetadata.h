// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <functional>

namespace plexica {

/// What the gateway reads from an endpoint's metadata must be what it can read, or it would not be enforced without a
/// word: `rateLimit` and `cacheTTL` are numbers of 0 or more, `cacheShared` is true or false; null is as absent. For
/// each that is not, `fault` gets the member's name, its value and what is demanded ("must be a number of 0 or more").
/// Any thread. Guide: section 4; contract: section 5.
void checkGatewayMetadata(
    const JsonValue &metadata,
    const std::function<void(const char *name, const JsonValue &value, const QString &rule)> &fault);

} // namespace plexica
