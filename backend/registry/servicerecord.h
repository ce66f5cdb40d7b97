// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/discoveryanswers.h"
#include "registry/service.h"
#include "registry/statusturns.h"

#include <memory>
#include <vector>

namespace plexica::registry {

struct ServiceRecord;

/// What the registry keeps of an instance beside its shown values. Its address does not change while it lives.
struct InstanceRecord
{
    ServiceRecord *service = nullptr;
    QString instanceId;
    TimePoint aliveAt;   ///< when the stale clock began: last sign of life, a registration, or the node's start
    TimePoint heardAt;   ///< when this node itself had its last sign of life
    qint64 revision = 0; ///< of the row that this shows
    quint64 asked = 0;   ///< the newest question to the database when it was seen that asks for it too
    quint64 sent = 0;    ///< the number of the newest write of its health to the database behind memory's back; 0: none
    int failedProbes = 0;             ///< running; of one without health endpoint: failed calls
    StatusReasonPtr failing;          ///< the newest of them
    StatusReasonPtr failedCall;       ///< that a look follows
    bool hasNoHealthEndpoint = false; ///< the last answer of it was 404
    bool judgedByCalls = false;       ///< what is observed is what calls have found
    bool held = false;                ///< due to turn stale, kept by the mass-stale guard
    int probeBucket = -1;
    std::size_t probeSlot = 0;
    InstanceRecord *previous = nullptr; ///< in the AliveOrder
    InstanceRecord *next = nullptr;
    bool ordered = false;

    Instance &values() const;
};

struct ServiceRecord
{
    DiscoveryAnswers answers;
    StatusTurns turns;
    Service service;
    std::vector<std::unique_ptr<InstanceRecord>> instances; ///< same order as service.instances
    qint64 revision = 0;                                    ///< of the row that this shows, without its instances
    int orderedInstances = 0;                               ///< how many are in the AliveOrder

    InstanceRecord *find(QStringView instanceId) const;
    /// Where the instance of that id stands, or would stand.
    std::size_t placeOf(QStringView instanceId) const;
};

} // namespace plexica::registry
