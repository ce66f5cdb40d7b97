// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/plugindirectorytypes.h"

#include <QStringList>

namespace plexica::plugins {

/// What a manifest asks for: `permissions` and `api.permissions`, lists of texts, or of objects with `name`, `id` or
/// `key`.
QStringList requestedPermissions(const Manifest &manifest);
/// What a tenant gave a plugin: what was decided at its installation or later; where nobody decided, `permissions` of
/// its configuration if it has such a list, else what its manifest asks for without wildcards.
QStringList grantedPermissions(const InstalledPlugin &installation);
/// What it asks for and was not given.
QStringList pendingPermissions(const InstalledPlugin &installation);
/// The list in a configuration (a JSON object's text); nullopt: it has none.
std::optional<QStringList> permissionsIn(const QByteArray &configuration);
/// Whether one of them holds for more than it names.
bool holdsWildcard(const QStringList &permissions);

} // namespace plexica::plugins
