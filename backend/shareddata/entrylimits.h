// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "shareddata/shareddatatypes.h"

#include <optional>

namespace plexica::shareddata {

constexpr qsizetype longestOwner = 255; ///< bytes

/// PayloadTooLarge if one entry's parts are longer than the limits allow; nullopt: they are not.
std::optional<Error> tooLarge(const EntryId &id, qint64 valueSize, const Limits &limits);

} // namespace plexica::shareddata
