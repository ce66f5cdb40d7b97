// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "notifications/teller.h"

#include <QObject>
#include <QTimer>

#include <qcorotask.h>

namespace plexica::notifications {

/// Says which events people are told of now: bell and tray of a window listen. Node thread only.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// `rules` empty: defaultRules().
    Notifier(events::EventLog &log, std::vector<Rule> rules, QObject *parent = nullptr);

    /// For events from now on.
    void setRules(std::vector<Rule> rules);
    /// What the rules tell of the past, oldest first; of each type at most the newest `ofEachType`.
    QCoro::Task<Result<std::vector<events::Event>>> history(int ofEachType);

Q_SIGNALS:
    void told(const plexica::events::Event &event);

private:
    void take(const events::Event &event);
    void advance();
    void schedule();

    events::EventLog &m_log;
    Teller m_teller;
    QTimer m_timer;
};

} // namespace plexica::notifications
