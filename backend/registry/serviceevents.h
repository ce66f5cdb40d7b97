// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/event.h"
#include "registry/service.h"

namespace plexica::registry {

// What the audit log is told of services.

events::Event serviceEvent(const Service &service, const QString &type, const QString &cause,
                           const events::Origin &origin);
/// SERVICE_STATUS_CHANGED of an instance.
events::Event statusEvent(const Service &service, const QString &instanceId, Health before, Health after,
                          const QString &cause, const events::Origin &origin);
/// `details.reason` while the instance is not HEALTHY.
void addReason(events::Event &event, const Service &service, const QString &instanceId);
/// Why an instance is worse than HEALTHY that `origin` has said so of: "set to degraded by key deploy: full disk".
/// nullptr of HEALTHY. `how`: "set to"; `words` are the actor's own.
StatusReasonPtr reportedReason(Health reported, const QString &how, const QString &words, const events::Origin &origin);
/// A service and one of its instances in short, for `before` and `after`.
JsonValue briefJson(const Service &service, const QString &instanceId);
/// An admin state with reason and end.
JsonValue adminJson(const Service &service);

/// `what`: a name or an id, as the caller gave it.
Error serviceNotFound(const QString &what);

} // namespace plexica::registry
