// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace plexica::app {

/// Arranges graphs on a thread of its own, one after the other. A new request supersedes what waits and what runs:
/// only the newest one is answered. GUI thread.
class LayoutRunner : public QObject
{
    Q_OBJECT
public:
    explicit LayoutRunner(QObject *parent = nullptr);
    /// Waits for the part that is being arranged; at most some seconds.
    ~LayoutRunner() override;

    /// The number that comes with its answer.
    quint64 start(LayoutRequest request);
    /// No answer follows, unless start() is called again.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(quint64 number, const plexica::app::LayoutResultPtr &result);
    void runningChanged(bool running);

private:
    void setRunning(bool running);

    QThread m_thread;
    QObject m_worker; ///< lives on m_thread
    std::shared_ptr<std::atomic<quint64>> m_wanted = std::make_shared<std::atomic<quint64>>(0);
    std::shared_ptr<LayoutEngine> m_engine; ///< used on m_thread only
    quint64 m_number = 0;
    bool m_running = false;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::LayoutResultPtr)
