// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace plexica::app {

/// What is wrong with how a window lays out what it shows now, one sentence a fault: texts that are cut and have no
/// tooltip, buttons narrower than their words, widgets that lie on their neighbours or stick out of where they stand.
QStringList faultsOfLayout(const QWidget &window);

/// Widgets that take the keyboard focus and have no name for a screen reader.
QStringList nameless(const QWidget &window);

} // namespace plexica::app
