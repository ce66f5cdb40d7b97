// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginupdates.h"
#include "events/event.h"
#include "node/nodestatus.h"
#include "registry/orderbook.h"
#include "registry/service.h"

#include <QHash>
#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::app {

/// A service as it was when the node copied it. Shared and never written again, so any thread may hold it.
using ServicePtr = std::shared_ptr<const registry::Service>;

/// Names a service over time; its values come and go with updates.
struct ServiceKey
{
    QString tenantId;
    QString serviceId;
    bool operator==(const ServiceKey &) const = default;
};

inline size_t qHash(const ServiceKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.tenantId, key.serviceId);
}

inline ServiceKey keyOf(const registry::Service &service)
{
    return ServiceKey{service.tenantId, service.id};
}

/// An order, and whether its service is registered.
struct StandingOrder
{
    registry::ServiceOrder order;
    bool present = false;
    bool operator==(const StandingOrder &) const = default;
};

/// Services that would have turned stale together and are held until an administrator looks.
struct HeldServices
{
    TimePoint since;
    QStringList serviceIds; ///< empty: nothing is held
    bool operator==(const HeldServices &) const = default;
};

/// What changed on the node since the update before. Revisions count up by one; a gap means that something was
/// left out and a new snapshot is needed.
///
/// A snapshot comes in slices, so that neither thread stalls on a large node: `beginsSnapshot` on the first slice,
/// `endsSnapshot` on the last (both on a small node). A service that no slice names by then is gone, and so are the
/// plugins of a tenant that none names. Changes that happen meanwhile ride in the same slices.
struct Update
{
    quint64 revision = 0;
    bool beginsSnapshot = false;
    bool endsSnapshot = false;
    int snapshotSize = 0;             ///< with beginsSnapshot: services at that moment
    std::vector<ServicePtr> services; ///< each service at most once, and not in `removed` too
    std::vector<ServiceKey> removed;
    CataloguePtr catalogue;                ///< whole; null: as before
    std::vector<TenantPluginsPtr> plugins; ///< of the tenants where they changed, each whole and at most once
    std::vector<events::Event> events;     ///< oldest first; with beginsSnapshot the newest of the time before
    std::vector<events::Event> told;       ///< of them and of earlier ones what the node's rules tell people of now
    std::optional<node::NodeStatus> status;
    std::optional<HeldServices> held;
};
using UpdatePtr = std::shared_ptr<const Update>;

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::UpdatePtr)
