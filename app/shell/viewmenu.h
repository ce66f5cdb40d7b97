// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/themecontroller.h"

#include <QString>

#include <functional>

class QMenu;

namespace plexica::app {

/// A menu of themes.
void addThemeMenu(QMenu &view, ThemeChoice current, const std::function<void(ThemeChoice choice)> &chosen);

/// A menu of the languages by their own names, so that whoever has got into a wrong one finds the way back. `chosen` is
/// called with another one than `current` (Languages::choice()).
void addLanguageMenu(QMenu &view, const QString &current, const std::function<void(const QString &code)> &chosen);

/// A menu of the two ways to tell times: that of this place, and UTC.
void addTimeMenu(QMenu &view, bool utc, const std::function<void(bool utc)> &chosen);

} // namespace plexica::app
