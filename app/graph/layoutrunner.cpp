// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layoutrunner.h"

#include <utility>

namespace plexica::app {

LayoutRunner::LayoutRunner(QObject *parent)
    : QObject(parent)
    , m_engine(std::make_shared<LayoutEngine>())
{
    m_thread.setObjectName(QStringLiteral("layout"));
    m_worker.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

LayoutRunner::~LayoutRunner()
{
    m_wanted->store(0);
    m_thread.quit();
    m_thread.wait();
}

quint64 LayoutRunner::start(LayoutRequest request)
{
    const quint64 number = ++m_number;
    m_wanted->store(number);
    setRunning(true);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, number, wanted = m_wanted, engine = m_engine, request = std::move(request)] {
            const auto superseded = [&wanted, number] { return wanted->load() != number; };
            if (superseded())
                return;
            LayoutResultPtr result = engine->arrange(request, superseded);
            if (!result)
                return;
            // The runner waits for this thread before it goes; what is queued to it then goes with it.
            QMetaObject::invokeMethod(
                this,
                [this, number, result = std::move(result)] {
                    if (m_wanted->load() != number)
                        return;
                    setRunning(false);
                    Q_EMIT finished(number, result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return number;
}

void LayoutRunner::cancel()
{
    m_wanted->store(0);
    setRunning(false);
}

void LayoutRunner::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace plexica::app
