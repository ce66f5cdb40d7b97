// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pauseswitch.h"

#include "bridge/livefeed.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/ticker.h"

#include <QAction>

namespace plexica::app {

PauseSwitch::PauseSwitch(LiveFeed &feed, Ticker &ticker, QWidget *parent)
    : QToolButton(parent)
    , m_feed(feed)
    , m_ticker(ticker)
    , m_action(new QAction(tr("&Pause Live Updates"), this))
{
    setObjectName(QStringLiteral("pauseButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    m_action->setObjectName(QStringLiteral("pause"));
    m_action->setCheckable(true);
    m_action->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::Key_Pause)});
    connect(this, &QToolButton::clicked, m_action, &QAction::setChecked);
    connect(m_action, &QAction::toggled, &m_feed, &LiveFeed::setPaused);
    connect(&m_feed, &LiveFeed::pausedChanged, this, &PauseSwitch::refresh);
    connect(&m_feed, &LiveFeed::waitingChanged, this, [this] {
        if (m_feed.isPaused()) // else it says "Live", whatever waits for its turn
            refresh();
    });
    refresh();
}

void PauseSwitch::refresh()
{
    const bool paused = m_feed.isPaused();
    const int waiting = m_feed.waiting();
    const QString icon = paused ? QStringLiteral("play") : QStringLiteral("pause");
    setChecked(paused);
    setIcon(themeIcon(icon, paused ? IconTint::Warning : IconTint::Text));
    setText(!paused        ? tr("Live")
            : waiting == 0 ? tr("Paused")
                           : tr("Paused · %1 waiting").arg(Wording::number(waiting)));
    setAccessibleName(paused ? tr("Paused, %n change(s) waiting", nullptr, waiting) : tr("Live"));
    setToolTip(paused ? tr("Show what happened meanwhile (Ctrl+Shift+P)") : tr("Freeze the view (Ctrl+Shift+P)"));
    m_action->setIcon(themeIcon(icon));
    m_action->setToolTip(toolTip());
    m_ticker.setPaused(paused);
}

} // namespace plexica::app
