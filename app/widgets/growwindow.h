// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace plexica::app {

/// What is in a dialog has become taller: the dialog grows with it, since a layout alone would squeeze all else.
inline void growWindow(QWidget &inside)
{
    QWidget *window = inside.window();
    if (!window->isVisible() || !window->layout() || !inside.layout())
        return;
    inside.layout()->activate();
    inside.updateGeometry();
    QLayout *layout = window->layout();
    layout->activate();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width()) : layout->totalSizeHint().height();
    if (wanted > window->height())
        window->resize(window->width(), wanted);
}

} // namespace plexica::app
