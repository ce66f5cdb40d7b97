// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QString>

#include <optional>

namespace plexica::app {

/// Something that somebody wants to be done with a service. A page shows its dialog, filled in; nothing is done before
/// that is confirmed.
struct Deed
{
    enum class Kind { Drain, Offline, Reactivate, SetHealthy, SetDegraded, SetUnavailable, Deregister, CopyDiscovery };
    Kind kind = Kind::Drain;
    QString tenantId;
    QString serviceName;
    QString reason = {};
    std::optional<Milliseconds> length = {}; ///< of an order; nullopt: until it is reactivated
};

} // namespace plexica::app
