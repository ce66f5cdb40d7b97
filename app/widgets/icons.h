// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace plexica::app {

/// Which of the theme's colours an icon is drawn in.
enum class IconTint { Text, Muted, Accent, OnAccent, Error, Warning, Success };

/// A line icon of resources/icons by its file name without suffix, drawn in the colour of the current application
/// palette whenever it is painted: it follows a change of theme by itself. Any size, any pixel ratio.
QIcon themeIcon(const QString &name, IconTint tint = IconTint::Text);

} // namespace plexica::app
