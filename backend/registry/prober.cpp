// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/prober.h"

#include <QPointer>

namespace plexica::registry {

Prober::Prober(ServiceRegistry &registry, Transport transport, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_transport(std::move(transport))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Prober::tick);
    m_timer.start();
}

void Prober::tick()
{
    // A round that is not finished when the next begins is not repeated: each instance waits at most once.
    auto due = m_registry.probesDue(currentTime());
    if (!m_registry.isSweeper())
        m_waiting.clear(); // another node probes now
    else if (m_waiting.size() < 100'000)
        std::move(due.begin(), due.end(), std::back_inserter(m_waiting));
    sendNext();
}

void Prober::sendNext()
{
    while (m_underWay < maximumUnderWay && !m_waiting.empty()) {
        auto target = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_underWay;
        const QString url = target.url;
        m_transport(url, m_registry.rules().probeTimeout,
                    [self = QPointer(this), target = std::move(target)](int status, const QByteArray &body) {
                        if (!self)
                            return;
                        --self->m_underWay;
                        self->m_registry.applyProbe(target,
                                                    status == 0 ? ProbeResult::Failed : judgeProbe(status, body));
                        self->sendNext();
                    });
    }
}

} // namespace plexica::registry
