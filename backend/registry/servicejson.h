// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "common/result.h"
#include "registry/service.h"

namespace plexica::registry {

/// The service object of the REST contract, with `baseUrl` of `chosen` (nullptr: the first live instance, else the
/// first).
/// `bodyHead`: whether reasons have it. `stale`: it is marked as one that is not live.
void writeService(JsonWriter &writer, const Service &service, BodyHead bodyHead, const Instance *chosen = nullptr,
                  bool stale = false);
/// The members `affectedBy` and `affectedCount`.
void writeAffected(JsonWriter &writer, const AffectedByPtr &affected);

/// The list of endpoints as JSON text: what the database keeps.
QByteArray endpointsToJson(const Endpoints &endpoints);
/// Reads what endpointsToJson() wrote; entries without method or path are left out.
std::shared_ptr<const Endpoints> endpointsFromJson(const QByteArray &json);

/// Why an instance is observed and reported as it is, as the database keeps it: the reason of what is observed, and in
/// its member `reported` that of what is reported. Empty: none is kept.
QByteArray reasonsToJson(const Instance &instance);
/// Sets them, of an instance that has its status. Of UNAVAILABLE without a reason, which was stored before reasons were
/// kept, nobody knows: a sign of life decides anew.
void readReasons(Instance &instance, const QByteArray &json);

} // namespace plexica::registry
