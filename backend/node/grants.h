// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugindirectorytypes.h"

#include <QStringList>

namespace plexica::node {

/// The permissions that a tenant gave a plugin by installing it: `permissions` of the installation's configuration if
/// it has such a list, else what the manifest asks for (`permissions` or `api.permissions`, a list of texts, or of
/// objects with `name`, `id` or `key`).
QStringList grantsOf(const plugins::InstalledPlugin &installation);

} // namespace plexica::node
