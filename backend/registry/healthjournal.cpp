// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/healthjournal.h"

#include "registry/registryoperations.h"
#include "registry/serviceevents.h"

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Event;
using events::Origin;

HealthJournal::HealthJournal(storage::Storage &storage, ServiceTable &services, DeferredWrites &writes)
    : m_storage(storage)
    , m_services(services)
    , m_writes(writes)
{
}

void HealthJournal::hear(InstanceRecord &instance, TimePoint now)
{
    Instance &values = instance.values();
    values.lastSeenAt = std::max(values.lastSeenAt, now); // the clock may have been set back; its row does not go back
    instance.heardAt = now;
    m_services.alive().renew(instance, now);
}

void HealthJournal::touch(InstanceRecord &instance)
{
    writeTouch(instance);
    m_services.announceSeen(*instance.service);
}

void HealthJournal::observe(InstanceRecord &instance, Health observed, StatusReasonPtr why, const QString &cause,
                            const Origin &origin)
{
    Instance &values = instance.values();
    const Health before = values.status();
    values.observe(observed, std::move(why));
    m_writes.writeHealth(instance, statusChange(instance, before, cause, origin));
    writeTouch(instance); // replaces an older touch that still waits
    m_services.announce(*instance.service);
}

void HealthJournal::refresh(InstanceRecord &instance, StatusReasonPtr why)
{
    instance.values().reason = std::move(why);
    m_services.announce(*instance.service);
}

void HealthJournal::report(InstanceRecord &instance, Health reported, const QString &cause, const Origin &origin)
{
    Instance &values = instance.values();
    const Health before = values.status();
    values.report(reported, reportedReason(reported, QStringLiteral("reported"), {}, origin));
    if (values.isStale())
        values.observe(Health::Healthy);
    m_writes.writeHealth(instance, statusChange(instance, before, cause, origin));
    m_services.announce(*instance.service);
}

std::optional<Event> HealthJournal::statusChange(const InstanceRecord &instance, Health before, const QString &cause,
                                                 const Origin &origin) const
{
    Instance &values = instance.values();
    if (before == values.status())
        return std::nullopt;
    values.statusChangedAt = currentTime();
    return statusEvent(instance.service->service, instance.instanceId, before, values.status(), cause, origin);
}

void HealthJournal::writeTouch(const InstanceRecord &instance)
{
    m_storage.touch(touchInstanceRow(instance.service->service, instance.values()));
}

} // namespace plexica::registry
