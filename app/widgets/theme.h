// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>

namespace plexica::app {

/// The colours of the console: one value for light, one for dark. Everything that paints takes its colours here, so
/// that a change of theme needs nothing but a repaint.
struct ThemeColours
{
    bool dark = false;
    QColor window; ///< behind everything
    QColor base;   ///< tables and fields
    QColor raised; ///< navigation, panels, popups
    QColor text;
    QColor muted; ///< text of less weight; still 4.5:1 on base
    QColor border;
    QColor accent; ///< focus, links, what is chosen
    QColor onAccent;
    QColor selection; ///< behind selected rows, readable with `text`
    QColor hover;
    QColor mark; ///< behind a row that has just changed
    std::array<QColor, statusKindCount> status;
    QColor info;
    QColor success;
    QColor warning;
    QColor error;

    QColor of(StatusKind kind) const { return status.at(static_cast<std::size_t>(kind)); }
};

const ThemeColours &lightTheme();
const ThemeColours &darkTheme();
/// The theme a palette belongs to: what a painting widget asks with its own palette.
const ThemeColours &themeOf(const QPalette &palette);

QPalette paletteOf(const ThemeColours &colours);
/// The style sheet with this theme's colours in the place of its tokens.
QString styleSheetOf(const ThemeColours &colours);

/// `over` on `under` with `opacity` 0–1.
QColor blend(const QColor &under, const QColor &over, double opacity);

} // namespace plexica::app
