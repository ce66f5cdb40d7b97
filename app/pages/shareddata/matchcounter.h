// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace plexica::app {

/// Asks the node what a filter leaves of each namespace: a moment after the filter has changed, and again after entries
/// have, but for no more than a tenth of the time.
class MatchCounter : public QObject
{
    Q_OBJECT
public:
    MatchCounter(SharedDataLink &link, QObject *parent);

    /// Another filter, tenant or set of known owners. One that narrows nothing is answered at once: by nothing.
    void ask(SharedQuestion question);
    /// Entries have changed, or their time has.
    void askAgain();
    /// Nobody will answer what was asked.
    void forget() { m_since.invalidate(); }

Q_SIGNALS:
    /// nullopt: no filter narrows.
    void counted(const std::optional<std::vector<plexica::app::SharedSpace>> &spaces);

private:
    void count();

    SharedDataLink &m_link;
    SharedQuestion m_question;
    QTimer m_timer;
    QElapsedTimer m_since; ///< since it was asked; invalid: no answer is awaited
    std::chrono::milliseconds m_pause;
    quint64 m_number = 0; ///< answers to older ones are dropped
};

} // namespace plexica::app
