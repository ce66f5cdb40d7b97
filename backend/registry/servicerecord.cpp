// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicerecord.h"

namespace plexica::registry {

Instance &InstanceRecord::values() const
{
    for (std::size_t i = 0; i < service->instances.size(); ++i) {
        if (service->instances[i].get() == this)
            return service->service.instances[i];
    }
    Q_UNREACHABLE();
}

InstanceRecord *ServiceRecord::find(QStringView instanceId) const
{
    for (const auto &instance : instances) {
        if (instance->instanceId == instanceId)
            return instance.get();
    }
    return nullptr;
}

} // namespace plexica::registry
