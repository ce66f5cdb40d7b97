// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenuBar;
class QWidget;

namespace plexica::app {

/// All shortcuts, by menu: made from the menus, so that it cannot be out of date.
void showShortcuts(const QMenuBar &menus, QWidget *window);

void showAbout(QWidget *window);

} // namespace plexica::app
