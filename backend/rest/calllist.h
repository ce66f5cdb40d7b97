// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "gateway/traffic.h"

namespace plexica::rest {

/// The members of a list of calls or traces that say whether it is a sample, and how many calls there truly are.
void writeSampled(JsonWriter &writer, const gateway::TrafficBook &traffic, const QString &tenantId);

} // namespace plexica::rest
