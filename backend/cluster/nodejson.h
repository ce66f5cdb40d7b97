// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/noderow.h"
#include "common/jsonwriter.h"

namespace plexica::cluster {

/// A node as it stands in `GET /api/nodes`.
void writeNode(JsonWriter &writer, const NodeRow &node);

} // namespace plexica::cluster
