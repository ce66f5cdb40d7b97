// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "registry/servicetable.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

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
    /// How many were sent of all instances; each instance knows its newest (InstanceRecord::sent).
    quint64 sentCount() const { return m_sentCount; }
    /// True while an instance's health is under way to the database or waits for it: older rows do not undo it.
    bool hasHealth(const QString &instanceKey) const { return m_underWay.contains(instanceKey); }

    /// So many wait for a database that is away. Of more the rows are written all the same, one an instance, as it is
    /// then; the events that tell of them are dropped.
    static constexpr std::size_t maximumWaiting = 20'000;
    /// What a database that is there refuses (a right revoked, a table gone) is sent again after so long, and each time
    /// later.
    static constexpr Milliseconds firstPause{1'000};
    static constexpr Milliseconds longestPause{60'000};
    struct Counters
    {
        std::size_t waiting = 0;
        quint64 droppedEvents = 0; ///< ever
    };
    Counters counters() const { return {m_waiting.size() + std::size_t(m_rows.size()), m_droppedEvents}; }

private:
    struct Write
    {
        QString serviceId;
        QString instanceKey;                ///< whose health; empty: the endpoints
        std::optional<events::Event> event; ///< announced once it is recorded
        std::optional<storage::Operation> record;
        bool refused = false; ///< by a database that is there
    };
    void send(Write write);
    void sendWaiting();
    std::optional<storage::Operation> render(const Write &write);
    void finish(Write &write, const Result<storage::Storage::Commit> &done);
    void keep(Write write);
    void leave(const QString &instanceKey);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    const ServiceTable &m_services;
    std::vector<Write> m_waiting; ///< for the database
    QHash<QString, Write> m_rows; ///< that came when too many waited, without events
    quint64 m_sentCount = 0;
    quint64 m_droppedEvents = 0;
    quint64 m_droppedTold = 0;
    QTimer m_again; ///< runs while something waits
    Milliseconds m_pause = firstPause;
    QHash<QString, int> m_underWay; ///< by instance key: how many
};

} // namespace plexica::registry
