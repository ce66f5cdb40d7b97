// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/plugin.h"

#include <algorithm>

namespace plexica::resolver {

const OfferedService *PluginVersion::findService(QStringView name) const
{
    const auto found =
        std::find_if(services.begin(), services.end(), [name](const OfferedService &s) { return s.name == name; });
    return found == services.end() ? nullptr : &*found;
}

PluginVersionPtr pluginVersion(const Manifest &manifest)
{
    PluginVersion plugin{manifest.id, manifest.version, {}, manifest.dependencies};
    plugin.services.reserve(manifest.services.size());
    for (const ServiceDeclaration &service : manifest.services)
        plugin.services.push_back({service.name, service.version});
    return std::make_shared<const PluginVersion>(std::move(plugin));
}

} // namespace plexica::resolver
