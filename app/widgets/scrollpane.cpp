// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollpane.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace plexica::app {

ScrollPane::ScrollPane(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(1, 1, 1, 1); // for the ring
}

bool ScrollPane::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(themeOf(palette()).accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return done;
}

} // namespace plexica::app
