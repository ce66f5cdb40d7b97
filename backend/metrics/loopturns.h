// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

namespace plexica::metrics {

/// Counts the turns of the event loop of the thread that made it. A loop that rests makes some dozens a second; one
/// that polls for what is not there makes thousands, which no other number tells apart from work.
class LoopTurns
{
public:
    LoopTurns()
    {
        if (QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance())
            QObject::connect(loop, &QAbstractEventDispatcher::awake, &m_context, [this] { ++m_turns; });
    }
    Q_DISABLE_COPY_MOVE(LoopTurns)

    /// Since it was made.
    quint64 count() const { return m_turns; }

private:
    quint64 m_turns = 0;
    QObject m_context;
};

} // namespace plexica::metrics
