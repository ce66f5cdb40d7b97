// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/loadmeter.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace plexica::node {

namespace {

constexpr std::chrono::milliseconds interval{1000};

} // namespace

void LoadMeter::start(Counter requests, Counter calls)
{
    m_requests.counter = std::move(requests);
    m_calls.counter = std::move(calls);
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoadMeter::measure);
    m_since.start();
    m_timer.start();
}

void LoadMeter::measure()
{
    const auto elapsed = static_cast<double>(std::max<qint64>(1, m_since.restart()));
    m_loopLag = std::max(0.0, elapsed - static_cast<double>(interval.count()));
    for (Rate *rate : {&m_requests, &m_calls}) {
        const quint64 now = rate->counter();
        rate->perSecond = static_cast<double>(now - rate->last) * 1000.0 / elapsed;
        rate->last = now;
    }
    Q_EMIT measured();
}

} // namespace plexica::node
