// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"
#include "storage/storage.h"

namespace plexica::access {

storage::Operation insertKey(const ApiKey &key);
/// Fails with StorageConflict unless the key is in force and has the hash `expected`.
storage::Operation rotateKey(const ApiKey &key, const QByteArray &expected);
/// Fails with StorageConflict unless the key is in force, and, with `keepAdmin`, another administers as much.
storage::Operation revokeKey(const QString &id, TimePoint at, bool keepAdmin);
storage::Operation touchKey(const QString &id, TimePoint at);
/// A row of select_api_keys.
ApiKey decodeKey(const storage::Row &row);

} // namespace plexica::access
