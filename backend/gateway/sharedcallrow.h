// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"
#include "storage/storage.h"

namespace plexica::gateway {

/// A call as one node tells others of it. `sampled`: it has left out others of the tenant.
QByteArray sharedCallDocument(const CallRecord &call, bool sampled);
/// The same read; `sampled` may be nullptr. What cannot be read is left as it is by default.
CallRecord sharedCallOf(const QByteArray &document, bool *sampled);

storage::Operation insertSharedCall(const CallRecord &call, QByteArray document);
storage::Operation upsertLooker(const QString &nodeId, TimePoint until);
storage::Operation deleteSharedCallsBefore(TimePoint time);
storage::Operation deleteLookersBefore(TimePoint time);

} // namespace plexica::gateway
