// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "events/eventlog.h"
#include "plugins/plugindirectorytypes.h"

// What the audit log says of plugins.
namespace plexica::plugins {

events::Event makeEvent(const QString &type, const QString &tenantId, const QString &pluginId,
                        const events::Origin &origin, const QString &cause);

JsonValue briefJson(const InstalledPlugin &plugin);
JsonValue briefJson(const Manifest &manifest);
JsonValue briefJson(const std::vector<DependencyDeclaration> &dependencies);

} // namespace plexica::plugins
