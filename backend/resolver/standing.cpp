// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/standing.h"

namespace plexica::resolver {

namespace {

using Status = Standing::Status;

Standing compared(const DependencyDeclaration &dependency, const Version &version)
{
    return {dependency.constraint.isSatisfiedBy(version) ? Status::Satisfied : Status::Mismatch, &version};
}

} // namespace

Standing standingOf(const DependencyDeclaration &dependency, const Provider &provider)
{
    if (dependency.serviceName.isEmpty()) {
        if (!provider.plugin)
            return {provider.live.empty() ? Status::Missing : Status::UnknownVersion, nullptr};
        const Version *version = provider.plugin->version ? &*provider.plugin->version : nullptr;
        if (!provider.active)
            return {Status::Inactive, version};
        return version ? compared(dependency, *version) : Standing{Status::UnknownVersion, nullptr};
    }
    if (provider.plugin) {
        if (const OfferedService *service = provider.plugin->findService(dependency.serviceName))
            return provider.active ? compared(dependency, service->version)
                                   : Standing{Status::Inactive, &service->version};
        if (!provider.active)
            return {};
    }
    for (const LiveService *service : provider.live) {
        if (service->serviceName == dependency.serviceName)
            return compared(dependency, service->version);
    }
    return {};
}

} // namespace plexica::resolver
