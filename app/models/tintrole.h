// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace plexica::app {

/// A role that every table knows beside those of ServiceRole: the StatusKind, as int, in whose colour the column's text
/// stands; invalid: in the common one.
inline constexpr int tintRole = Qt::UserRole + 601;
/// The same for a trace of colour behind the whole row: something in it wants to be looked at.
inline constexpr int washRole = Qt::UserRole + 602;
/// bool: a dot stands at the end of the cell; something typed there is not saved.
inline constexpr int dotRole = Qt::UserRole + 604;
/// bool, of the status column: it changes again and again.
inline constexpr int flappingRole = Qt::UserRole + 603;

} // namespace plexica::app
