// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace plexica::app {

/// A role that every table knows beside those of ServiceRole: the StatusKind, as int, in whose colour the column's text
/// stands; invalid: in the common one.
inline constexpr int tintRole = Qt::UserRole + 601;

} // namespace plexica::app
