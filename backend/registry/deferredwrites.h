// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "registry/servicetable.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace plexica::registry {

/// Writes behind memory's back what time, heartbeats, probes and plugins have changed there. A row is rendered from
/// memory when it is sent, so what waits for a database that is away can not overwrite anything newer. Node thread
/// only.
class DeferredWrites : public QObject
{
public:
    DeferredWrites(storage::Storage &storage, events::EventLog &events, const ServiceTable &services);

    /// The health of an instance, and the event that says why it changed.
    void writeHealth(InstanceRecord &instance, std::optional<events::Event> event);
    /// The endpoints that a service has from a manifest.
    void writeEndpoints(const ServiceRecord &service);
    /// True while an instance's health is under way to the database or waits for it: older rows do not undo it.
    bool hasHealth(const QString &instanceKey) const { return m_underWay.contains(instanceKey); }

private:
    struct Write
    {
        QString serviceId;
        QString instanceKey;                ///< whose health; empty: the endpoints
        std::optional<events::Event> event; ///< announced once it is recorded
        std::optional<storage::Operation> record;
    };
    void send(Write write);
    void sendWaiting();
    std::optional<storage::Operation> render(const Write &write) const;
    void finish(Write &write, const Result<storage::Storage::Commit> &done);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    const ServiceTable &m_services;
    std::vector<Write> m_waiting;   ///< for the database
    QHash<QString, int> m_underWay; ///< by instance key: how many
};

} // namespace plexica::registry
