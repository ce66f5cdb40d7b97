// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "gateway/traffic.h"
#include "watch/hub.h"

#include <QObject>

#include <map>

namespace plexica::node {

/// The audit log, for watches: what happens comes from memory, what has happened from the database. Node thread.
class WatchedEvents final : public QObject, public watch::History
{
public:
    WatchedEvents(watch::Hub &hub, events::EventLog &events);
    QCoro::Task<Result<Page>> after(QByteArray tenantId, Place place) override;
    Place behind(qint64 revision) const override;

private:
    events::EventLog &m_events;
};

/// Calls through the gateways of all nodes, those that are kept (TraceBook), for watches. They have no revision: that
/// of the node when they ended stands for it, so who resumes is told again what was told at that revision. Node thread.
class WatchedCalls final : public QObject, public watch::History
{
public:
    WatchedCalls(watch::Hub &hub, gateway::TrafficBook &traffic);
    QCoro::Task<Result<Page>> after(QByteArray tenantId, Place place) override;
    Place behind(qint64 revision) const override;

private:
    void take(const gateway::CallRecord &call);
    watch::ItemPtr itemOf(const gateway::CallRecord &call) const;

    watch::Hub &m_hub;
    const gateway::TrafficBook &m_traffic;
    std::map<qint64, quint64> m_first; ///< revision → sequence of the first call at it
};

} // namespace plexica::node
