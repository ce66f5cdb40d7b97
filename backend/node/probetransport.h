// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/prober.h"
#include "upstream/upstreamclient.h"

namespace plexica::node {

/// How the prober looks at an instance: by this client, which outlives it.
registry::Prober::Transport probeTransport(upstream::UpstreamClient &client);

} // namespace plexica::node
