// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"
#include "registry/deferredwrites.h"
#include "registry/servicetable.h"
#include "storage/storage.h"

namespace plexica::registry {

/// What is seen of instances: memory changes at once, its row is written behind, and each change of the shown status
/// is an event. Node thread only.
class HealthJournal
{
public:
    HealthJournal(storage::Storage &storage, ServiceTable &services, DeferredWrites &writes);

    /// A sign of life that this node has had. Followed by one of the others, which write and announce it.
    void hear(InstanceRecord &instance, TimePoint now);
    /// Nothing but the sign of life.
    void touch(InstanceRecord &instance);
    /// `why` of HEALTHY is nullptr.
    void observe(InstanceRecord &instance, Health observed, StatusReasonPtr why, const QString &cause,
                 const events::Origin &origin);
    /// The reason of what is observed counts on, which the database need not be told.
    void refresh(InstanceRecord &instance, StatusReasonPtr why);
    /// What the plugin says of itself, which ends staleness.
    void report(InstanceRecord &instance, Health reported, const QString &cause, const events::Origin &origin);

private:
    std::optional<events::Event> statusChange(const InstanceRecord &instance, Health before, const QString &cause,
                                              const events::Origin &origin) const;
    void writeTouch(const InstanceRecord &instance);

    storage::Storage &m_storage;
    ServiceTable &m_services;
    DeferredWrites &m_writes;
};

} // namespace plexica::registry
