// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <QCoreApplication>

namespace plexica::app {

/// Instances that show a sign of life, whether callers are sent to them or not.
int aliveInstances(const registry::Service &service);

/// Sentences about a service that several pages need.
class ServiceWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::ServiceWording)
public:
    /// "2 of 3 live"; of a service that is not called by order "1 of 1 alive, not called by order".
    static QString instances(const registry::Service &service);
    /// The status in one word: "Healthy", "Affected", "Degraded".
    static QString status(const registry::Service &service);
    /// The same with all that goes with it: "Degraded, affected, flapping".
    static QString wholeStatus(const registry::Service &service);
};

} // namespace plexica::app
