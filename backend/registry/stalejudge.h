// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "registry/healthjournal.h"
#include "registry/healthrules.h"
#include "registry/registryoperations.h"
#include "registry/servicetable.h"
#include "storage/changefeed.h"
#include "storage/storage.h"

#include <QObject>
#include <QSet>

#include <qcorotask.h>

#include <vector>

namespace plexica::registry {

/// Services that would have turned stale together and were held (mass-stale guard).
struct MassStaleHold
{
    TimePoint since;
    QStringList serviceIds; ///< empty: nothing is held
};

/// Judges which instances have been silent for too long. Node thread only.
///
/// Of the nodes of one database the sweeper judges; before it calls a service stale it asks the database when it was
/// seen, as its heartbeats may go to another node, which tells nobody of them but the database. While the database is
/// away nobody judges.
class StaleJudge : public QObject
{
    Q_OBJECT
public:
    StaleJudge(storage::Storage &storage, events::EventLog &events, const HealthRules &rules, ServiceTable &services,
               HealthJournal &health);

    /// To be called a few times a second.
    void sweep(TimePoint now);
    /// Signs of life that other nodes have had.
    void takeSeen(const std::vector<SeenRow> &rows);

    const MassStaleHold &hold() const { return m_hold; }
    /// Lets the held services turn stale; how many did. `tenantId` empty: all tenants. In slices, between which others
    /// have their turn; it is done when all have turned.
    QCoro::Task<int> release(QString tenantId, events::Origin origin);

Q_SIGNALS:
    void holdChanged();

private:
    std::vector<InstanceRecord *> dueInstances(TimePoint now) const;
    void askWhenSeen(const std::vector<InstanceRecord *> &due);
    void judge(const std::vector<InstanceRecord *> &due, TimePoint now, bool acts);
    void turnStale(InstanceRecord &instance, const QString &cause, const events::Origin &origin);
    void holdBack(const QSet<const ServiceRecord *> &services, TimePoint now, bool acts);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    const HealthRules &m_rules;
    ServiceTable &m_services;
    HealthJournal &m_health;
    MassStaleHold m_hold;
    quint64 m_asks = 0; ///< questions to the database when instances were seen
    bool m_asking = false;
    TimePoint m_nextAsk;
};

} // namespace plexica::registry
