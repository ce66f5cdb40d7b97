// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "shareddata/entry.h"

namespace plexica::shareddata {

/// `{namespace, key, value, ownerId, version, expiresAt, createdAt, updatedAt}` as GET answers it (contract, section
/// 4).
QByteArray entryDocument(std::string_view space, const Entry &entry);

/// The same as a list's element, with `size` (bytes of key and value); without `value` if not wanted.
void writeEntry(JsonWriter &writer, std::string_view space, const Entry &entry, bool withValue);

} // namespace plexica::shareddata
