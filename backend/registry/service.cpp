// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/service.h"

#include <algorithm>
#include <array>

namespace plexica::registry {

namespace {

constexpr std::array healthNames{u"HEALTHY", u"DEGRADED", u"UNAVAILABLE"};
constexpr std::array adminStateNames{u"ACTIVE", u"DRAINING", u"OFFLINE"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char16_t *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString healthName(Health health)
{
    return QStringView(healthNames.at(static_cast<std::size_t>(health))).toString();
}

QString adminStateName(AdminState state)
{
    return QStringView(adminStateNames.at(static_cast<std::size_t>(state))).toString();
}

std::optional<Health> healthFromName(QStringView name)
{
    return fromName<Health>(healthNames, name);
}

std::optional<AdminState> adminStateFromName(QStringView name)
{
    return fromName<AdminState>(adminStateNames, name);
}

void Instance::observe(Health health, const QString &kind, const QString &text, TimePoint now)
{
    observed = health;
    reason = health == Health::Healthy ? nullptr : std::make_shared<const StatusReason>(StatusReason{kind, text, now});
}

Health Service::status() const
{
    Health best = Health::Unavailable;
    for (const Instance &instance : instances)
        best = std::min(best, instance.status());
    return best;
}

TimePoint Service::lastSeenAt() const
{
    TimePoint newest;
    for (const Instance &instance : instances)
        newest = std::max(newest, instance.lastSeenAt);
    return newest;
}

int Service::liveInstances() const
{
    if (adminState != AdminState::Active || !pluginActive)
        return 0;
    return static_cast<int>(std::count_if(instances.begin(), instances.end(), [](const Instance &instance) {
        return instance.status() != Health::Unavailable;
    }));
}

const Instance *Service::findInstance(QStringView instanceId) const
{
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [&](const Instance &instance) { return instance.instanceId == instanceId; });
    return found == instances.end() ? nullptr : &*found;
}

} // namespace plexica::registry
