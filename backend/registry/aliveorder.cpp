// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/aliveorder.h"

#include "registry/servicerecord.h"

namespace plexica::registry {

void AliveOrder::renew(InstanceRecord &instance, TimePoint aliveAt)
{
    remove(instance);
    instance.aliveAt = aliveAt;
    InstanceRecord *after = m_last; // nearly always the end; the clock may have been set back
    while (after && after->aliveAt > aliveAt)
        after = after->previous;
    instance.previous = after;
    instance.next = after ? after->next : m_first;
    (instance.next ? instance.next->previous : m_last) = &instance;
    (after ? after->next : m_first) = &instance;
    instance.ordered = true;
    if (instance.service->orderedInstances++ == 0)
        ++m_services;
}

void AliveOrder::remove(InstanceRecord &instance)
{
    instance.held = false;
    if (!instance.ordered)
        return;
    (instance.previous ? instance.previous->next : m_first) = instance.next;
    (instance.next ? instance.next->previous : m_last) = instance.previous;
    instance.previous = instance.next = nullptr;
    instance.ordered = false;
    if (--instance.service->orderedInstances == 0)
        --m_services;
}

} // namespace plexica::registry
