// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"
#include "registry/servicepool.h"
#include "storage/change.h"
#include "storage/storage.h"

namespace plexica::registry {

// The rows that the registry writes; their SQL is in storage/sql.

storage::Operation upsertService(const Service &service);
storage::Operation upsertInstance(const Service &service, const Instance &instance);
/// Only what a sign of life changes; folded by storage.
storage::Operation touchInstanceRow(const Service &service, const Instance &instance);
storage::Operation deleteService(const Service &service);
storage::Operation deleteInstance(const Service &service, const QString &instanceId);

/// Decoders of select_services and select_instances, which share what they can by the pool. The second answers the
/// service's id beside the instance.
Service decodeService(const storage::Row &row, ServicePool &pool);
std::pair<QString, Instance> decodeInstance(const storage::Row &row, ServicePool &pool);

} // namespace plexica::registry
