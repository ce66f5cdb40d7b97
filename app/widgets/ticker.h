// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace plexica::app {

/// The one clock of a window: `tick` once a second while the window can be seen; still while it is hidden,
/// minimised or paused, so that an idle console costs next to nothing.
class Ticker : public QObject
{
    Q_OBJECT
public:
    explicit Ticker(QWidget *window);

    bool isRunning() const { return m_timer.isActive(); }
    void setPaused(bool paused);

Q_SIGNALS:
    void tick();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();

    QWidget *m_window;
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace plexica::app
