// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifest.h"
#include "resolver/resolution.h"

#include <vector>

namespace plexica::resolver {

/// The declared dependencies as they would be with the plugin of `manifest` installed: its own as `resolution` (of
/// checkInstall()) found them, those of others by the versions it would bring.
std::vector<DeclaredEdge> edgesWith(std::vector<DeclaredEdge> declared, const Manifest &manifest,
                                    const Resolution &resolution);

} // namespace plexica::resolver
