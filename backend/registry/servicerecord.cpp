// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicerecord.h"

#include <algorithm>

namespace plexica::registry {

Instance &InstanceRecord::values() const
{
    return service->service.instances[service->placeOf(instanceId)];
}

std::size_t ServiceRecord::placeOf(QStringView instanceId) const
{
    const auto at =
        std::lower_bound(instances.begin(), instances.end(), instanceId,
                         [](const auto &instance, QStringView id) { return QStringView(instance->instanceId) < id; });
    return std::size_t(at - instances.begin());
}

InstanceRecord *ServiceRecord::find(QStringView instanceId) const
{
    const std::size_t place = placeOf(instanceId);
    return place < instances.size() && instances[place]->instanceId == instanceId ? instances[place].get() : nullptr;
}

} // namespace plexica::registry
