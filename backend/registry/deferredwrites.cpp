// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/deferredwrites.h"

#include "common/logging.h"
#include "registry/registryoperations.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace plexica::registry {

using events::Event;
using storage::Change;
using storage::Operation;

DeferredWrites::DeferredWrites(storage::Storage &storage, events::EventLog &events, const ServiceTable &services)
    : m_storage(storage)
    , m_events(events)
    , m_services(services)
{
    connect(&m_storage, &storage::Storage::availabilityChanged, this, [this](bool available) {
        // Not from here: commits that brought the database back are reported after this.
        if (available)
            QTimer::singleShot(0, this, &DeferredWrites::sendWaiting);
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_storage.available())
            sendWaiting();
    });
}

void DeferredWrites::sendWaiting()
{
    m_again.stop();
    if (m_droppedEvents > m_droppedTold)
        qCWarning(lcRegistry, "%llu events of health transitions were never recorded", m_droppedEvents - m_droppedTold);
    m_droppedTold = m_droppedEvents;
    for (Write &write : std::exchange(m_waiting, {}))
        send(std::move(write));
    for (Write &write : std::exchange(m_rows, {}))
        send(std::move(write));
}

/// For the time when the database is there again, or takes it.
void DeferredWrites::keep(Write write)
{
    if (!m_again.isActive())
        m_again.start(m_pause);
    if (m_waiting.size() < maximumWaiting) {
        m_waiting.push_back(std::move(write));
        return;
    }
    if (write.event && m_droppedEvents++ == m_droppedTold)
        qCWarning(lcRegistry, "more than %zu health transitions wait for the database: the events of more are dropped",
                  maximumWaiting);
    write.event.reset();
    write.record.reset();
    const QString key = write.instanceKey.isEmpty() ? write.serviceId : write.instanceKey;
    if (m_rows.contains(key))
        leave(write.instanceKey);
    else
        m_rows.insert(key, std::move(write));
}

void DeferredWrites::leave(const QString &instanceKey)
{
    if (const auto count = m_underWay.find(instanceKey); count != m_underWay.end() && --*count == 0)
        m_underWay.erase(count);
}

void DeferredWrites::writeHealth(InstanceRecord &instance, std::optional<Event> event)
{
    Write write;
    write.serviceId = instance.service->service.id;
    write.instanceKey = ServiceTable::instanceKey(write.serviceId, instance.instanceId);
    ++m_underWay[write.instanceKey];
    if (event)
        write.record = m_events.operation(*event);
    write.event = std::move(event);
    send(std::move(write));
}

void DeferredWrites::writeEndpoints(const ServiceRecord &service)
{
    Write write;
    write.serviceId = service.service.id;
    send(std::move(write));
}

/// nullopt if what it is about has gone.
std::optional<Operation> DeferredWrites::render(const Write &write)
{
    if (write.instanceKey.isEmpty()) {
        const ServiceRecord *service = m_services.findById(write.serviceId);
        return service ? std::optional(updateServiceEndpoints(service->service)) : std::nullopt;
    }
    InstanceRecord *instance = m_services.findInstance(write.instanceKey);
    if (!instance)
        return std::nullopt;
    instance->sent = ++m_sentCount;
    return updateInstanceHealth(instance->service->service, instance->values());
}

void DeferredWrites::send(Write write)
{
    Change change;
    if (auto row = render(write))
        change.operations.push_back(std::move(*row));
    if (write.record)
        change.operations.push_back(*write.record); // a copy: the storage drops what it cannot write
    m_storage.commit(std::move(change), [self = QPointer(this), write = std::move(write)](
                                            const Result<storage::Storage::Commit> &done) mutable {
        if (self)
            self->finish(write, done);
    });
}

void DeferredWrites::finish(Write &write, const Result<storage::Storage::Commit> &done)
{
    // Of a try whose outcome was unknown the event was stored; the row is sent again, as it is now.
    if (!done && done.error().code == ErrorCode::StorageConflict && write.record) {
        m_events.announce(*write.event);
        write.record.reset();
        write.event.reset();
        send(std::move(write));
        return;
    }
    if (!done) {
        write.refused = done.error().code != ErrorCode::StorageUnavailable;
        if (write.refused && !m_again.isActive()) {
            m_pause = std::min(2 * m_pause, longestPause);
            qCWarning(lcRegistry).noquote()
                << "The database does not take health transitions, which are tried again:" << done.error().message;
        }
        return keep(std::move(write));
    }
    if (write.refused) // others may be taken all the time
        m_pause = firstPause;
    leave(write.instanceKey);
    // The change feed may yet bring a row as it was before this one.
    if (InstanceRecord *instance = m_services.findInstance(write.instanceKey))
        instance->revision = std::max(instance->revision, done->revision);
    if (write.event)
        m_events.announce(*write.event);
}

} // namespace plexica::registry
