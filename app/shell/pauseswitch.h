// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace plexica::app {

class LiveFeed;
class Ticker;

/// Freezes what the window shows, and says how much waits meanwhile: a button, and an action for a menu. GUI thread.
class PauseSwitch : public QToolButton
{
    Q_OBJECT
public:
    /// Both outlive the switch.
    PauseSwitch(LiveFeed &feed, Ticker &ticker, QWidget *parent);

    QAction *action() const { return m_action; }

private:
    void refresh();

    LiveFeed &m_feed;
    Ticker &m_ticker;
    QAction *m_action;
};

} // namespace plexica::app
