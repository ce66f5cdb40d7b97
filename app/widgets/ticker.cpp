// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ticker.h"

#include <QEvent>
#include <QWidget>

namespace plexica::app {

Ticker::Ticker(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_timer.setInterval(1000);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    window->installEventFilter(this);
    decide();
}

void Ticker::setPaused(bool paused)
{
    m_paused = paused;
    decide();
}

bool Ticker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::WindowStateChange:
            // The window's own state is set once the event has been delivered.
            QMetaObject::invokeMethod(this, &Ticker::decide, Qt::QueuedConnection);
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Ticker::decide()
{
    const bool run = !m_paused && m_window->isVisible() && !m_window->isMinimized();
    if (run == m_timer.isActive())
        return;
    if (!run) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    Q_EMIT tick(); // what stood still while hidden is brought up to date at once
}

} // namespace plexica::app
