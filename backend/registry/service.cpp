// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/service.h"

#include <algorithm>
#include <array>
#include <utility>

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

StatusReasonPtr adminReasonOf(const Service &service)
{
    StatusReason why;
    why.kind = reasons::admin;
    why.text = service.adminState == AdminState::Draining ? QStringLiteral("drained by an administrator")
                                                          : QStringLiteral("taken offline by an administrator");
    if (!service.adminReason.isEmpty())
        why.text += QStringLiteral(": ") + service.adminReason;
    if (service.adminUntil)
        why.text += QStringLiteral(" (until %1)").arg(QString::fromLatin1(toRfc3339(*service.adminUntil)));
    why.since = service.updatedAt;
    return std::make_shared<const StatusReason>(std::move(why));
}

StatusReasonPtr newer(const StatusReasonPtr &a, const StatusReasonPtr &b)
{
    if (!a || !b)
        return a ? a : b;
    return b->since > a->since ? b : a;
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

void Instance::observe(Health health, StatusReasonPtr why)
{
    observed = health;
    reason = health == Health::Healthy ? nullptr : std::move(why);
}

void Instance::report(Health health, StatusReasonPtr why)
{
    reported = health;
    reportedReason = health == Health::Healthy ? nullptr : std::move(why);
}

StatusReasonPtr Instance::statusReason() const
{
    if (status() == Health::Healthy)
        return nullptr;
    if (observed != reported)
        return observed > reported ? reason : reportedReason;
    return newer(reason, reportedReason);
}

Health Service::status() const
{
    Health best = Health::Unavailable;
    for (const Instance &instance : instances) {
        best = std::min(best, instance.status());
        if (best == Health::Healthy)
            break;
    }
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

StatusReasonPtr Service::statusReason() const
{
    const Health shown = status();
    StatusReasonPtr newest;
    if (shown == Health::Healthy)
        return newest;
    for (const Instance &instance : instances) {
        if (instance.status() == shown)
            newest = newer(newest, instance.statusReason());
    }
    return newest;
}

StatusReasonPtr Service::whyNotCalled() const
{
    return adminState == AdminState::Active ? statusReason() : adminReasonOf(*this);
}

const Instance *Service::findInstance(QStringView instanceId) const
{
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [&](const Instance &instance) { return instance.instanceId == instanceId; });
    return found == instances.end() ? nullptr : &*found;
}

} // namespace plexica::registry
