// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "common/result.h"
#include "registry/service.h"

namespace plexica::registry {

/// The service object of the REST contract, with `baseUrl` of `chosen` (nullptr: the first live instance, else the
/// first).
void writeService(JsonWriter &writer, const Service &service, const Instance *chosen = nullptr);

/// The list of endpoints as JSON text: what the database keeps.
QByteArray endpointsToJson(const Endpoints &endpoints);
/// Reads what endpointsToJson() wrote; entries without method or path are left out.
std::shared_ptr<const Endpoints> endpointsFromJson(const QByteArray &json);

/// Why an instance is observed as it is, as the database keeps it.
QByteArray statusReasonToJson(const StatusReason &reason);
/// nullptr of HEALTHY, and of DEGRADED without a reason. Of UNAVAILABLE without one, which was stored before reasons
/// were kept, nobody knows: a sign of life decides anew.
std::shared_ptr<const StatusReason> statusReasonFromJson(const QByteArray &json, Health observed);

} // namespace plexica::registry
