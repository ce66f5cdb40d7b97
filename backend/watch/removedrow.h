// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"
#include "watch/subject.h"

#include <optional>

namespace plexica::watch {

/// What a row of select_removed_after is about: its kind and key as the deleting statement wrote them. nullopt: nothing
/// that is watched. Any thread.
std::optional<Subject> removedSubject(const storage::Row &row);

} // namespace plexica::watch
